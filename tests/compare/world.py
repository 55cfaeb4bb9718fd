"""A small world of questions, figures and documents, each written in a line or two.

`figure("a", "around 98,000", by="ministry", period="../2022-09-27")` is a figure that the document
`paper` prints in these words, and which says nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from site_builder.compare.refs import resolve
from site_builder.compare.site import compared
from site_builder.diagnostics import Diagnostic, Run, Text
from site_builder.evidence.examine import Evidence
from site_builder.model import (
    Bound,
    Claim,
    Config,
    Corpus,
    Excerpt,
    Figure,
    FoundExcerpt,
    Origin,
    OriginKind,
    Override,
    Passage,
    Period,
    Prose,
    Question,
    QuestionKind,
    Quote,
    Relation,
    Site,
    Source,
)
from site_builder.numbers.languages import language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import Quantity

_TABLE = language_table("en")
assert _TABLE is not None
_ENGLISH = _TABLE


def text(value: str, path: str = "content/claims/c.md", line: int = 1, column: int = 1) -> Text:
    """Words typed in one line of a file."""
    return Text(value, path, (Run(0, line, column),))


def said(words: str) -> Quantity:
    """A phrase, read as English."""
    quantity, remarks = read_phrase(words, _ENGLISH)
    assert quantity is not None, remarks
    return quantity


# ---------------------------------------------------------------- what editors write


def period(written: str) -> Period:
    """`2022-09-27`, `2022-09-21/2022-09-27`, `../2022-09-27`, `/2022-09-27`, `2022-09`, `2022`."""
    start, slash, end = written.partition("/")
    first, start_bound = _bound(start)
    last, end_bound = _bound(end if slash else start, is_end=True)
    return Period(written, first, last, start_bound, end_bound)


def _bound(written: str, is_end: bool = False) -> tuple[date | None, Bound]:
    if written in ("", ".."):
        return None, Bound.OPEN if written else Bound.UNKNOWN
    if len(written) == len("2022"):
        year = int(written)
        return (date(year, 12, 31) if is_end else date(year, 1, 1)), Bound.STATED
    if len(written) == len("2022-09"):
        year, month = map(int, written.split("-"))
        first_of_next = date(year + month // 12, month % 12 + 1, 1)
        last = first_of_next - timedelta(days=1)
        return (last if is_end else date(year, month, 1)), Bound.STATED
    return date.fromisoformat(written), Bound.STATED


def question(
    id_: str = "q",
    *,
    kind: str = "count in a period",
    counts: str = "people",
    since: str | None = None,
    place: str | None = None,
    population: str | None = None,
    part_of: str | None = None,
) -> Question:
    """A quantity that people put numbers on."""
    path = f"content/questions/{id_}.md"
    return Question(
        id=id_,
        path=path,
        question=text(f"How many {counts}?", path),
        counts=text(counts, path),
        kind=QuestionKind(kind),
        since=date.fromisoformat(since) if since else None,
        place=text(place, path) if place else None,
        population=text(population, path) if population else None,
        part_of=text(part_of, path, line=7, column=10) if part_of else None,
        aliases=(),
        body=_prose(),
        digest="",
    )


@dataclass(frozen=True, slots=True)
class Written:
    """A figure, and what its documents print."""

    figure: Figure
    phrases: tuple[str, ...]


def figure(
    ref: str,
    *phrases: str,
    of: str = "q",
    by: str = "unnamed",
    period: str | None = None,
    place: str | None = None,
    population: str | None = None,
    sources: tuple[str, ...] = ("paper",),
    sum_of: tuple[str, ...] = (),
    ratio_of: tuple[str, ...] = (),
    converts: str | None = None,
    holds: bool = True,
    relates: tuple[tuple[str, ...], ...] = (),
) -> Written:
    """A figure printed in these phrases, one in each source; `a` is `c/a`."""
    claim, _, id_ = resolve(ref, "c").partition("/")
    path = f"content/claims/{claim}.md"
    excerpts = tuple(
        Excerpt(text(source, path), _quote(phrase, path, 10 + place), ())
        for place, (phrase, source) in enumerate(_printings(phrases, sources))
    )
    return Written(
        Figure(
            id=text(id_, path),
            claim=claim,
            question=text(of, path),
            by=text(by, path),
            period=_period(period),
            period_text=None,
            place=text(place, path) if place else None,
            population=text(population, path) if population else None,
            excerpts=excerpts,
            sum_of=tuple(text(each, path, 20, 10 + n) for n, each in enumerate(sum_of)),
            ratio_of=tuple(text(each, path, 21, 10 + n) for n, each in enumerate(ratio_of)),
            converts=text(converts, path, 22, 10) if converts else None,
            holds=holds,
            relates=tuple(_override(path, *each) for each in relates),
            digest="",
        ),
        phrases,
    )


_period_named = period


def _period(written: str | None) -> Period | None:
    return None if written is None else _period_named(written)


def _printings(phrases: tuple[str, ...], sources: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    """Each phrase with its source; further phrases are in the last one."""
    rest = (sources[-1],) * (len(phrases) - len(sources))
    return zip(phrases, (*sources, *rest), strict=False)


def _override(path: str, to: str, relation: str, because: str = "") -> Override:
    return Override(
        text(to, path, 30, 12),
        text(relation, path, 30, 22),
        text(because, path, 30, 40) if because else None,
    )


def _quote(phrase: str, path: str, line: int) -> Quote:
    return Quote(text(f"=={phrase}==", path, line, 15), phrase, (0, len(phrase)))


def _prose() -> Prose:
    return Prose(text(""), (), ())


def _claim(id_: str, figures: tuple[Figure, ...]) -> Claim:
    path = f"content/claims/{id_}.md"
    return Claim(
        id=id_,
        path=path,
        claim=text("A claim", path),
        claim_quoted=False,
        said_by=None,
        said_on=None,
        claimed_in=None,
        verdict=text("right", path),
        checked_on=date(2022, 11, 22),
        summary=None,
        figures=figures,
        history=(),
        draft=False,
        publish_on=None,
        aliases=(),
        body=_prose(),
        head_digest="",
        digest="",
    )


def _source(id_: str, published: str | None) -> Source:
    path = f"content/sources/{id_}.md"
    return Source(
        id=id_,
        path=path,
        title=text(f"The {id_}", path),
        publisher=None,
        author=None,
        published=_period(published),
        published_text=None,
        language=text("en", path),
        document=text(f"seeds/{id_}.txt", path),
        sha256=text("", path),
        url=None,
        archive_url=None,
        stated_by=(),
        set_aside=(),
        in_work=False,
        aliases=(),
        body=_prose(),
        digest="",
    )


def _origin(id_: str) -> Origin:
    path = "content/origins.yaml"
    return Origin(id_, path, text(f"The {id_}", path), OriginKind.OTHER, (), "")


# ---------------------------------------------------------------- the whole


def world(
    *figures: Written,
    questions: tuple[Question, ...] = (),
    published: Mapping[str, str] | None = None,
) -> tuple[Corpus, Evidence]:
    """A corpus with all that the figures name, and the evidence of documents that bear them out.

    `published` gives sources their dates.
    """
    written = [each.figure for each in figures]
    claims = dict.fromkeys(figure.claim for figure in written)
    sources = dict.fromkeys(x.source.value for figure in written for x in figure.excerpts)
    dates = published or {}
    corpus = Corpus(
        config=Config("T", "T", "https://t.example/", "en", "", "", (), ""),
        claims={
            claim: _claim(claim, tuple(f for f in written if f.claim == claim)) for claim in claims
        },
        questions={each.id: each for each in questions or (question(),)},
        sources={id_: _source(id_, dates.get(id_)) for id_ in sources},
        origins={
            figure.by.value: _origin(figure.by.value)
            for figure in written
            if figure.by.value != "unnamed"
        },
        pages={},
        documents={},
        broken=frozenset(),
    )
    return corpus, Evidence(
        excerpts={each.figure.ref: _found(each) for each in figures},
        broken=frozenset(),
        coverage={},
        claims={},
    )


def _found(written: Written) -> tuple[FoundExcerpt, ...]:
    figure = written.figure
    return tuple(
        FoundExcerpt(
            id=f"{figure.claim}.{figure.id.value}",
            figure=figure.ref,
            source=excerpt.source.value,
            quote=Passage(0, len(phrase), phrase),
            mark=Passage(0, len(phrase), phrase),
            before="",
            after="",
            context=(),
            quantity=said(phrase),
        )
        for excerpt, phrase in zip(figure.excerpts, written.phrases, strict=True)
    )


def relate(
    *figures: Written, questions: tuple[Question, ...] = ()
) -> tuple[Site, tuple[Diagnostic, ...]]:
    """Everything that a small world says together, and what is wrong with it."""
    return compared(*world(*figures, questions=questions))


def only(relations: Iterable[Relation]) -> Relation:
    """The relation, of which there must be one."""
    (relation,) = relations
    return relation


def renamed(written: Written, ref: str) -> Written:
    """The same figure under another id."""
    claim, _, id_ = resolve(ref, "c").partition("/")
    return replace(
        written, figure=replace(written.figure, claim=claim, id=text(id_, written.figure.id.path))
    )
