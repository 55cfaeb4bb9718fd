"""Short ways to write the values that the evidence stage is given."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from site_builder.diagnostics import Run, Text
from site_builder.evidence.quotes import folded
from site_builder.evidence.verify import Archived
from site_builder.model import (
    Claim,
    Config,
    Corpus,
    Document,
    Excerpt,
    Figure,
    Origin,
    OriginKind,
    Prose,
    Question,
    QuestionKind,
    Quote,
    SetAside,
    Source,
)


def text(value: str, path: str = "content/claims/c.md", line: int = 1, column: int = 1) -> Text:
    """Words typed in one line of a file."""
    return Text(value, path, (Run(0, line, column),))


def quote(typed: str, nth: int | None = None, line: int = 1, column: int = 1) -> Quote:
    """A quotation typed with or without a mark."""
    words = typed.replace("==", "")
    first = typed.find("==")
    mark = None if first < 0 else (first, typed.rfind("==") - 2)
    return Quote(text(typed, line=line, column=column), words, mark, nth)


def archived(document: str, path: str = "seeds/d.txt", digits: str | None = None) -> Archived:
    """A document in which quotations are looked for."""
    return Archived(path, folded(document), digits)


def excerpt(
    typed: str, source: str = "paper", context: tuple[str, ...] = (), nth: int | None = None
) -> Excerpt:
    """One place where a figure was printed."""
    return Excerpt(text(source), quote(typed, nth), tuple(quote(words) for words in context))


def figure(*excerpts: Excerpt, id_: str = "count", by: str = "unnamed") -> Figure:
    """A figure of the claim `c`."""
    return Figure(
        id=text(id_),
        claim="c",
        question=text("q"),
        by=text(by),
        period=None,
        period_text=None,
        place=None,
        population=None,
        excerpts=excerpts,
        sum_of=(),
        ratio_of=(),
        converts=None,
        holds=True,
        relates=(),
        digest="",
    )


def claim(
    *figures: Figure, words: str = "A claim", quoted: bool = False, claimed_in: str | None = None
) -> Claim:
    """The claim `c`."""
    return Claim(
        id="c",
        path="content/claims/c.md",
        claim=text(words),
        claim_quoted=quoted,
        said_by=None,
        said_on=None,
        claimed_in=None if claimed_in is None else text(claimed_in),
        verdict=text("right"),
        checked_on=date(2025, 1, 1),
        summary=None,
        figures=figures,
        history=(),
        draft=False,
        publish_on=None,
        aliases=(),
        body=Prose(text(""), (), ()),
        head_digest="",
        digest="",
    )


def question(id_: str, counts: str) -> Question:
    """A question of a level."""
    return Question(
        id=id_,
        path=f"content/questions/{id_}.md",
        question=text("How many?"),
        counts=text(counts),
        kind=QuestionKind.LEVEL,
        since=None,
        place=None,
        population=None,
        part_of=None,
        aliases=(),
        body=Prose(text(""), (), ()),
        digest="",
    )


def source(
    id_: str = "paper",
    *,
    document: str = "seeds/d.txt",
    language: str = "en",
    publisher: str | None = None,
    stated_by: Mapping[str, str] | None = None,
    set_aside: Mapping[str, str] | None = None,
) -> Source:
    """A source whose record stands in content/sources."""
    path = f"content/sources/{id_}.md"
    return Source(
        id=id_,
        path=path,
        title=text("A title", path),
        publisher=None if publisher is None else text(publisher, path),
        author=None,
        published=None,
        published_text=None,
        language=text(language, path, 3, 11),
        document=text(document, path, 4, 11),
        sha256=text("", path),
        url=None,
        archive_url=None,
        stated_by=tuple((text(key), quote(words)) for key, words in (stated_by or {}).items()),
        set_aside=tuple(
            SetAside(quote(words), text(because)) for words, because in (set_aside or {}).items()
        ),
        in_work=False,
        aliases=(),
        body=Prose(text(""), (), ()),
        digest="",
    )


def origin(id_: str, name: str, *aliases: str) -> Origin:
    """Somebody who counts."""
    path = "content/origins.yaml"
    return Origin(id_, path, text(name), OriginKind.OTHER, tuple(map(text, aliases)), "")


def corpus(
    document: str,
    *claims: Claim,
    sources: tuple[Source, ...] = (),
    origins: tuple[Origin, ...] = (),
    broken: frozenset[str] = frozenset(),
    counts: str = "people",
) -> Corpus:
    """Everything, with one document at seeds/d.txt and one source, `paper`, unless told.

    `counts` is what the question `q` counts.
    """
    return Corpus(
        config=Config("T", "T", "https://t.example/", "en", "", "", (), ""),
        claims={each.id: each for each in claims},
        questions={"q": question("q", counts)},
        sources={each.id: each for each in sources or (source(),)},
        origins={each.id: each for each in origins},
        pages={},
        documents={"seeds/d.txt": Document("seeds/d.txt", document, "")},
        broken=broken,
    )
