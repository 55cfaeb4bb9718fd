"""What a source's page depends on, gathered from the site."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import (
    CoveredNumber,
    FoundExcerpt,
    Handling,
    Source,
    Verdict,
)
from site_builder.pages import permalinks
from site_builder.pages.index import Index
from site_builder.pages.slices import (
    Attributed,
    ClaimName,
    Mention,
    ProseFacts,
    Quoted,
    SiteFacts,
    SourceName,
)


@dataclass(frozen=True, slots=True)
class Use:
    """An excerpt, the figure that it carries, and the claim that uses it."""

    quoted: Quoted
    number: Attributed
    claim: ClaimName


@dataclass(frozen=True, slots=True)
class Leftover:
    """A number of the document that is no figure of any claim."""

    exact: str
    start: int
    end: int
    handling: Handling
    because: str


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source on its own page."""

    name: SourceName
    author: str
    url: str
    archive_url: str
    document: str
    sha256: str
    characters: int
    stated_by: tuple[tuple[str, str], ...]
    """For a field, the words of the document that state it."""
    in_work: bool
    body: ProseFacts


@dataclass(frozen=True, slots=True)
class SourceInputs:
    """All that a source's page depends on."""

    site: SiteFacts
    scale: tuple[Verdict, ...]
    source: SourceFacts
    uses: tuple[Use, ...]
    leftovers: tuple[Leftover, ...]
    used: int
    """How many numbers of the document are used as figures."""
    mentions: tuple[Mention, ...]


def source_inputs(index: Index, source_id: str) -> SourceInputs:
    """Gather what the page of a source shows."""
    coverage = index.site.coverage.get(source_id)
    numbers = coverage.numbers if coverage else ()
    return SourceInputs(
        site=index.facts,
        scale=index.scale,
        source=_source_facts(index, index.site.corpus.sources[source_id]),
        uses=tuple(_use(index, x) for x in index.in_source.get(source_id, ())),
        leftovers=tuple(_leftover(n) for n in numbers if n.handling is not Handling.USED),
        used=sum(number.handling is Handling.USED for number in numbers),
        mentions=index.mentions.get(permalinks.source(source_id), ()),
    )


def _source_facts(index: Index, source: Source) -> SourceFacts:
    document = index.site.corpus.documents.get(source.document.value)
    return SourceFacts(
        name=index.source_name(source.id),
        author=source.author.value if source.author else "",
        url=source.url.value if source.url else "",
        archive_url=source.archive_url.value if source.archive_url else "",
        document=source.document.value,
        sha256=source.sha256.value,
        characters=len(document.text) if document else 0,
        stated_by=tuple((field.value, quote.words) for field, quote in source.stated_by),
        in_work=source.in_work,
        body=index.prose(source.body),
    )


def _use(index: Index, excerpt: FoundExcerpt) -> Use:
    claim = index.claim_name(excerpt.figure.partition("/")[0])
    return Use(index.quoted(excerpt), index.numbers[excerpt.figure].attributed, claim)


def _leftover(number: CoveredNumber) -> Leftover:
    return Leftover(number.exact, number.start, number.end, number.handling, number.because)
