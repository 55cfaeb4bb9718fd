"""Pages that stand by themselves: methodology, about; corrections; a missing address; a move."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import HistoryEntry, Verdict
from site_builder.numbers.intervals import TABLE
from site_builder.pages import permalinks, words
from site_builder.pages.index import CORRECTIONS_PAGE, METHODOLOGY_PAGE, Index
from site_builder.pages.markup import Markup, markup, plain
from site_builder.pages.slices import ClaimName, Named, ProseFacts, SiteFacts
from site_builder.pages.views.common import (
    ClaimLink,
    Frame,
    Hyperlink,
    VerdictView,
    claim_link,
    frame,
    verdict_view,
)
from site_builder.pages.views.history import HistoryView, history_view


@dataclass(frozen=True, slots=True)
class StandingInputs:
    """All that a standing page depends on."""

    site: SiteFacts
    page: Named
    body: ProseFacts


@dataclass(frozen=True, slots=True)
class StandingView:
    """The page."""

    frame: Frame
    title: str
    body: Markup


@dataclass(frozen=True, slots=True)
class MethodologyInputs:
    """All that the page on methods depends on; the table of intervals is the program's own."""

    standing: StandingInputs
    scale: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class FormView:
    """One printed form of numbers, and the two stretches of values that it is read as."""

    printed: str
    reading: str
    strict: str


@dataclass(frozen=True, slots=True)
class MethodologyView:
    """The page: the editors' text, then what can't be told by hand without going stale."""

    frame: Frame
    title: str
    body: Markup
    scale: tuple[VerdictView, ...]
    """Best first."""
    forms: tuple[FormView, ...]


@dataclass(frozen=True, slots=True)
class CorrectionsInputs:
    """All that the list of corrections depends on."""

    site: SiteFacts
    scale: tuple[Verdict, ...]
    title: str
    policy: ProseFacts | None
    entries: tuple[tuple[ClaimName, HistoryEntry], ...]
    """The newest first."""


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """One correction, and the claim that was corrected."""

    claim: ClaimLink
    entry: HistoryView


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """The page."""

    frame: Frame
    title: str
    policy: Markup | None
    corrections: tuple[CorrectionView, ...]


@dataclass(frozen=True, slots=True)
class NotFoundInputs:
    """All that the page for missing addresses depends on."""

    site: SiteFacts


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """The page."""

    frame: Frame
    ways_on: tuple[Hyperlink, ...]


@dataclass(frozen=True, slots=True)
class MovedInputs:
    """All that the page at an old address depends on."""

    site: SiteFacts
    address: str
    to: str
    title: str


@dataclass(frozen=True, slots=True)
class MovedView:
    """The page."""

    frame: Frame
    to: Hyperlink


def standing_inputs(index: Index, page_id: str) -> StandingInputs:
    """Gather what a standing page shows."""
    page = index.site.corpus.pages[page_id]
    return StandingInputs(index.facts, Named(page_id, page.title.value), index.prose(page.body))


def standing_view(inputs: StandingInputs) -> StandingView:
    """A standing page."""
    address = permalinks.standing(inputs.page.id)
    href = permalinks.relative_from(address)
    title = inputs.page.name
    return StandingView(
        frame(inputs.site, address, href, title, plain(inputs.body)[:200]),
        title,
        markup(inputs.body, href),
    )


def methodology_inputs(index: Index) -> MethodologyInputs:
    """Gather what the page on methods shows."""
    return MethodologyInputs(standing_inputs(index, METHODOLOGY_PAGE), index.scale)


def methodology_view(inputs: MethodologyInputs) -> MethodologyView:
    """The page on methods."""
    page, language = standing_view(inputs.standing), inputs.standing.site.language
    return MethodologyView(
        page.frame,
        page.title,
        page.body,
        tuple(verdict_view(step, inputs.scale) for step in reversed(inputs.scale)),
        tuple(
            FormView(
                words.say(language, row.printed),
                words.say(language, row.reading),
                words.say(language, row.strict),
            )
            for row in TABLE
        ),
    )


def corrections_inputs(index: Index) -> CorrectionsInputs:
    """Gather every change to a published claim."""
    corpus = index.site.corpus
    page = corpus.pages.get(CORRECTIONS_PAGE)
    entries = [
        (index.claim_name(claim.id), entry)
        for claim in corpus.claims.values()
        for entry in claim.history
        if entry.kind != "published"
    ]
    entries.sort(key=lambda pair: pair[1].on, reverse=True)
    return CorrectionsInputs(
        index.facts,
        index.scale,
        page.title.value if page else "",
        index.prose(page.body) if page else None,
        tuple(entries),
    )


def corrections_view(inputs: CorrectionsInputs) -> CorrectionsView:
    """The list of corrections."""
    language = inputs.site.language
    href = permalinks.relative_from(permalinks.CORRECTIONS)
    title = inputs.title or words.say(language, "Corrections")
    count = words.count(
        language,
        len(inputs.entries),
        "{n} change to a published claim",
        "{n} changes to published claims",
    )
    return CorrectionsView(
        frame(inputs.site, permalinks.CORRECTIONS, href, title, count),
        title,
        markup(inputs.policy, href) if inputs.policy else None,
        tuple(
            CorrectionView(
                claim_link(claim, inputs.scale, href, language), history_view(entry, language)
            )
            for claim, entry in inputs.entries
        ),
    )


def not_found_inputs(index: Index) -> NotFoundInputs:
    """Gather what the page for missing addresses shows."""
    return NotFoundInputs(index.facts)


def not_found_view(inputs: NotFoundInputs) -> NotFoundView:
    """The page for missing addresses; it is shown at any depth."""
    language = inputs.site.language
    href = permalinks.absolute_within(inputs.site.base_url)
    ways = (
        ("All claims", permalinks.CLAIMS),
        ("All questions", permalinks.QUESTIONS),
        ("All sources", permalinks.SOURCES),
    )
    title = words.say(language, "No page here")
    about = words.say(language, "There is no page at this address.")
    return NotFoundView(
        frame(inputs.site, permalinks.NOT_FOUND, href, title, about),
        tuple(Hyperlink(words.say(language, label), href(to)) for label, to in ways),
    )


def moved_view(inputs: MovedInputs) -> MovedView:
    """A page that leads on from an old address."""
    href = permalinks.relative_from(inputs.address)
    surroundings = frame(inputs.site, inputs.to, href, inputs.title, inputs.title)
    return MovedView(surroundings, Hyperlink(inputs.title, href(inputs.to)))
