"""What a claim review says in other people's formats, gathered from the site.

Narrower than the claim's page: no prose but the summary, and no rivals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from site_builder.model import (
    Claim,
    HistoryEntry,
    OriginKind,
    Period,
    Source,
    Verdict,
)
from site_builder.numbers.interval import Interval
from site_builder.pages.index import Index, source_name
from site_builder.pages.slices import (
    ClaimName,
    FigureFacts,
    Number,
    ProseFacts,
    Quoted,
    SiteFacts,
    SourceName,
)


@dataclass(frozen=True, slots=True)
class Archived:
    """An archived document, and what is known of where it comes from."""

    name: SourceName
    url: str
    """Empty, like the next, where it isn't known."""
    archive_url: str
    document: str
    """The archived file, relative to the site's root."""
    sha256: str


@dataclass(frozen=True, slots=True)
class ReviewFigure:
    """A figure of the claim with all its excerpts."""

    number: Number
    population: str
    reading: Interval
    strict: Interval
    excerpts: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """All that is said of one claim's review."""

    site: SiteFacts
    worst: Verdict
    best: Verdict
    name: ClaimName
    said_by: str
    said_by_kind: OriginKind | None
    """None where no origin is called so."""
    said_on: Period | None
    claimed_in: Archived | None
    checked_on: date
    summary: ProseFacts | None
    history: tuple[HistoryEntry, ...]
    figures: tuple[ReviewFigure, ...]
    documents: tuple[Archived, ...]
    """Those that the figures are quoted from, each once."""


def review_facts(
    index: Index,
    claim_id: str,
    figures: Iterable[FigureFacts],
    speakers: Mapping[str, OriginKind],
) -> ReviewFacts:
    """Gather what the review of a claim says; `speakers` are the origins by their names."""
    claim = index.site.corpus.claims[claim_id]
    said_by = claim.said_by.value if claim.said_by else ""
    own = tuple(_figure(index, figure) for figure in figures)
    verdict = index.verdict(claim.verdict.value)
    return ReviewFacts(
        site=index.facts,
        worst=index.scale[0] if index.scale else verdict,
        best=index.scale[-1] if index.scale else verdict,
        name=index.claim_name(claim_id),
        said_by=said_by,
        said_by_kind=speakers.get(_folded(said_by)),
        said_on=claim.said_on,
        claimed_in=_claimed_in(index, claim),
        checked_on=claim.checked_on,
        summary=index.prose(claim.summary, claim_id) if claim.summary else None,
        history=claim.history,
        figures=own,
        documents=tuple(_documents(index, own)),
    )


def speakers(index: Index) -> Mapping[str, OriginKind]:
    """What kind of origin each name or alias is; a name of two kinds is left out."""
    kinds: dict[str, set[OriginKind]] = {}
    for origin in index.site.corpus.origins.values():
        for name in (origin.name, *origin.aliases):
            kinds.setdefault(_folded(name.value), set()).add(origin.kind)
    return {name: next(iter(found)) for name, found in kinds.items() if len(found) == 1}


def _folded(name: str) -> str:
    """`The Interior Ministry` and `the interior ministry` are one."""
    return " ".join(name.replace("’", "'").casefold().split()).removeprefix("the ")


def _claimed_in(index: Index, claim: Claim) -> Archived | None:
    named = claim.claimed_in.value if claim.claimed_in else ""
    source = index.site.corpus.sources.get(named)
    return archived(source) if source else None


def archived(source: Source) -> Archived:
    """A source as an archived document."""
    return Archived(
        source_name(source),
        source.url.value if source.url else "",
        source.archive_url.value if source.archive_url else "",
        source.document.value,
        source.sha256.value,
    )


def _figure(index: Index, figure: FigureFacts) -> ReviewFigure:
    estimate = index.site.estimates[figure.number.ref]
    intervals = estimate.reading, estimate.strict
    return ReviewFigure(figure.number, figure.population, *intervals, figure.excerpts)


def _documents(index: Index, figures: tuple[ReviewFigure, ...]) -> list[Archived]:
    named = dict.fromkeys(quoted.source.id for figure in figures for quoted in figure.excerpts)
    return [archived(index.site.corpus.sources[source_id]) for source_id in named]


def first_published(checked_on: date, history: tuple[HistoryEntry, ...]) -> date:
    """When a claim's check appeared: as its history says, else when the check was made."""
    return next((entry.on for entry in history if entry.kind == "published"), checked_on)


def last_changed(checked_on: date, history: tuple[HistoryEntry, ...]) -> date:
    """When a claim's check last changed, by its own account."""
    return max((first_published(checked_on, history), *(entry.on for entry in history)))
