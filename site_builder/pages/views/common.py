"""What several pages show: the frame, links, excerpts, rows of estimates."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import Verdict
from site_builder.pages import permalinks, words
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import Mark, Plot
from site_builder.pages.slices import (
    Attributed,
    ClaimName,
    Mention,
    Named,
    Number,
    Plotted,
    Quoted,
    SiteFacts,
    SourceName,
    Timed,
)
from site_builder.pages.views.live import LiveView, live_view

SHORT_HASH = 12


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A source's own words."""

    words: str
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """Words that lead somewhere."""

    words: str
    href: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class FigureLink:
    """A printed number that leads to its sentence."""

    printed: Verbatim
    href: str
    letter: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds every page."""

    language: str
    direction: str
    title: str
    description: str
    canonical: str
    """Empty on the page for missing addresses."""
    site_title: str
    home: str
    style: str
    script: str
    feeds: tuple[Hyperlink, ...]
    """What to subscribe to."""
    nav: tuple[Hyperlink, ...]
    foot: tuple[Hyperlink, ...]


@dataclass(frozen=True, slots=True)
class VerdictView:
    """A verdict and its place on the scale."""

    label: str
    meaning: str
    step: int
    """From 1, the worst, to `steps`."""
    steps: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as a link with what is known of its origin."""

    title: Verbatim
    href: str
    publisher: str
    published: str


@dataclass(frozen=True, slots=True)
class ExcerptView:
    """A sentence as it stands in its document, the figure marked."""

    anchor: str
    before: str
    lead: str
    """The quotation up to the mark."""
    mark: str
    tail: str
    after: str
    language: str
    direction: str
    source: SourceView
    place_in_source: str
    """Link to the excerpt on its source's page."""
    characters: str
    hash: str
    context: tuple[str, ...]
    live: LiveView | None


@dataclass(frozen=True, slots=True)
class EstimateRow:
    """One estimate in a table that is also a chart."""

    number: FigureLink
    mark: Mark | None
    """None where it doesn't belong on the table's scale."""
    is_subject: bool
    superseded: bool
    relation: str
    because: str
    by_hand: bool
    """Whether an editor overrode the computed relation."""
    facts: str
    """Who counted, over what period, where."""
    question: Hyperlink | None
    """Only where it isn't the table's."""
    sources: tuple[SourceView, ...]


@dataclass(frozen=True, slots=True)
class EstimateGroup:
    """Rows that belong together, under a heading of their own."""

    title: str
    meaning: str
    rows: tuple[EstimateRow, ...]


@dataclass(frozen=True, slots=True)
class EstimateTable:
    """Estimates on one scale."""

    caption: str
    groups: tuple[EstimateGroup, ...]
    plot: Plot
    """All marks that are drawn; they fix the scale."""


def frame(site: SiteFacts, address: str, href: Href, title: str, description: str) -> Frame:
    """The surroundings of the page at `address`."""
    language = site.language
    return Frame(
        language=language,
        direction=words.direction(language),
        title=f"{title} | {site.title}" if title else site.title,
        description=description,
        canonical=permalinks.canonical(site.base_url, address),
        site_title=site.title,
        home=href(permalinks.FRONT),
        style=href(permalinks.STYLE),
        script=href(permalinks.SCRIPT),
        feeds=(
            Hyperlink(site.title, href(permalinks.FEED)),
            Hyperlink(
                words.say(language, "{title}: corrections", title=site.title),
                href(permalinks.CORRECTIONS_FEED),
            ),
        ),
        nav=tuple(
            Hyperlink(words.say(language, label), href(target), _is_above(target, address))
            for label, target in _NAVIGATION
        ),
        foot=(
            *(Hyperlink(page.name, href(permalinks.standing(page.id))) for page in site.standing),
            Hyperlink(words.say(language, "Corrections"), href(permalinks.CORRECTIONS)),
        ),
    )


_NAVIGATION = (
    ("Claims", permalinks.CLAIMS),
    ("Questions", permalinks.QUESTIONS),
    ("Sources", permalinks.SOURCES),
    ("Origins", permalinks.ORIGINS),
    ("Ratings", permalinks.RATINGS),
)


def _is_above(section: str, address: str) -> bool:
    """Whether a section of the front page lists the page at `address`."""
    return address.startswith(section.removeprefix("#").lower() + "/")


def verdict_view(verdict: Verdict, scale: tuple[Verdict, ...]) -> VerdictView:
    """A verdict and its step on the scale, which is ordered from the worst."""
    ranks = [step.id for step in scale]
    step = ranks.index(verdict.id) + 1 if verdict.id in ranks else 1
    return VerdictView(verdict.label, verdict.meaning, step, len(scale))


def verbatim(text: str, language: str) -> Verbatim:
    """A source's own words, in its language."""
    return Verbatim(text, language, words.direction(language))


def source_view(source: SourceName, href: Href, language: str) -> SourceView:
    """A source as a link."""
    return SourceView(
        verbatim(source.title, source.language),
        href(permalinks.source(source.id)),
        source.publisher,
        words.period(language, source.published) if source.published else "",
    )


def who(origin: Named | None, language: str) -> str:
    """Whose number it is."""
    return origin.name if origin else words.say(language, "Nobody named")


def whose_figure(origin: Named | None, language: str) -> str:
    """Said beside a sentence: whose we take the number to be, not what the sentence states."""
    if origin is None:
        return words.say(language, "A figure with nobody named")
    return words.say(language, "Figure of {who}", who=origin.name)


def excerpt_view(quoted: Quoted, anchor: str, href: Href, language: str) -> ExcerptView:
    """An excerpt with its provenance."""
    found, source = quoted.excerpt, quoted.source
    start = found.mark.start - found.quote.start
    end = found.mark.end - found.quote.start
    first, last = (words.number(language, n) for n in (found.quote.start, found.quote.end))
    return ExcerptView(
        anchor=anchor,
        before=found.before,
        lead=found.quote.exact[:start],
        mark=found.mark.exact,
        tail=found.quote.exact[end:],
        after=found.after,
        language=source.language,
        direction=words.direction(source.language),
        source=source_view(source, href, language),
        place_in_source=href(permalinks.excerpt(source.id, found.id)),
        characters=f"{first}–{last}",
        hash=quoted.sha256[:SHORT_HASH],
        context=tuple(passage.exact for passage in found.context),
        live=live_view(quoted.live) if quoted.live else None,
    )


def figure_link(
    number: Plotted | Attributed | Timed | Number, href: Href, letter: str = ""
) -> FigureLink:
    """A number that leads to its block on its claim's page."""
    printed = verbatim(number.printed, number.language)
    return FigureLink(printed, href(permalinks.figure_of(number.ref)), letter)


def mention_links(mentions: tuple[Mention, ...], href: Href) -> tuple[Hyperlink, ...]:
    """Links back to the pages whose texts lead here."""
    return tuple(Hyperlink(mention.title, href(mention.address)) for mention in mentions)


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A claim as links name it."""

    words: Verbatim
    is_quoted: bool
    href: str
    verdict: VerdictView


def claim_link(
    claim: ClaimName, scale: tuple[Verdict, ...], href: Href, language: str
) -> ClaimLink:
    """A claim, with its verdict."""
    return ClaimLink(
        verbatim(claim.words, claim.language or language),
        bool(claim.language),
        href(permalinks.claim(claim.id)),
        verdict_view(claim.verdict, scale),
    )
