"""The front page: every claim under its question, every source, every origin, the scale."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import Verdict
from site_builder.pages import permalinks, plots, words
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import Plot
from site_builder.pages.slices import Plotted
from site_builder.pages.views.common import (
    ClaimLink,
    FigureLink,
    Frame,
    Hyperlink,
    SourceView,
    VerdictView,
    claim_link,
    figure_link,
    frame,
    source_view,
    verdict_view,
)
from site_builder.pages.views.front_inputs import FrontInputs, ListedClaim, ListedQuestion
from site_builder.pages.views.lead import LeadView, lead_view


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with its verdict and where its figure stands among the others."""

    claim: ClaimLink
    said: str
    summary: str
    first: FigureLink | None
    plot: Plot | None
    """The claim's figure among all numbers of the question; it is the subject."""
    plot_words: str


@dataclass(frozen=True, slots=True)
class QuestionSection:
    """A question with its claims."""

    anchor: str
    title: str
    href: str
    """Empty for the claims without a figure."""
    claims: tuple[ClaimRow, ...]
    plot: Plot | None
    estimates_count: str


@dataclass(frozen=True, slots=True)
class CountedLink:
    """A link and how much stands behind it."""

    link: Hyperlink
    count: str


@dataclass(frozen=True, slots=True)
class CountedSource:
    """A source and how much of it is used."""

    source: SourceView
    count: str


@dataclass(frozen=True, slots=True)
class VerdictFilter:
    """A verdict, and how many claims have it."""

    verdict: VerdictView
    count: str


@dataclass(frozen=True, slots=True)
class FrontView:
    """The page."""

    frame: Frame
    title: str
    lede: str
    lead: LeadView | None
    lead_claim: ClaimLink | None
    claims_count: str
    all_count: str
    filters: tuple[VerdictFilter, ...]
    sections: tuple[QuestionSection, ...]
    scale: tuple[VerdictView, ...]
    """Best first."""
    sources: tuple[CountedSource, ...]
    origins: tuple[CountedLink, ...]


def front_view(inputs: FrontInputs) -> FrontView:
    """The front page."""
    language = inputs.site.language
    href = permalinks.relative_from(permalinks.FRONT)
    listed = [c for q in inputs.questions for c in q.claims] + list(inputs.other_claims)
    lead = inputs.lead
    lede = _lede(inputs, len(listed), language)
    best_first = tuple(reversed(inputs.scale))
    return FrontView(
        frame=frame(inputs.site, permalinks.FRONT, href, "", lede),
        title=inputs.site.title,
        lede=lede,
        lead=lead_view(lead, href, language) if lead else None,
        lead_claim=claim_link(lead.claim, inputs.scale, href, language) if lead else None,
        claims_count=words.count(language, len(listed), "{n} claim", "{n} claims"),
        all_count=words.number(language, len(listed)),
        filters=_filters(listed, best_first, inputs.scale, language),
        sections=_sections(inputs, href, language),
        scale=tuple(verdict_view(step, inputs.scale) for step in best_first),
        sources=_sources(inputs, href, language),
        origins=_origins(inputs, href, language),
    )


def _lede(inputs: FrontInputs, claims: int, language: str) -> str:
    return words.say(
        language,
        "{claims} checked on {questions}, each figure with the sentence that it comes from "
        "and the numbers that compete with it.",
        claims=words.count(language, claims, "{n} claim", "{n} claims"),
        questions=words.count(language, len(inputs.questions), "{n} question", "{n} questions"),
    )


def _filters(
    listed: list[ListedClaim],
    steps: tuple[Verdict, ...],
    scale: tuple[Verdict, ...],
    language: str,
) -> tuple[VerdictFilter, ...]:
    return tuple(
        VerdictFilter(
            verdict_view(step, scale),
            words.number(language, sum(c.name.verdict.id == step.id for c in listed)),
        )
        for step in steps
    )


def _sections(inputs: FrontInputs, href: Href, language: str) -> tuple[QuestionSection, ...]:
    sections = [_section(question, inputs, href, language) for question in inputs.questions]
    if inputs.other_claims:
        rows = tuple(_row(claim, (), inputs, href, language) for claim in inputs.other_claims)
        title = words.say(language, "Claims without a figure")
        sections.append(QuestionSection("Question.", title, "", rows, None, ""))
    return tuple(sections)


def _section(
    question: ListedQuestion, inputs: FrontInputs, href: Href, language: str
) -> QuestionSection:
    numbers = question.numbers
    unit = _unit(question)
    marks = tuple(plots.mark(n.quantity) for n in numbers if n.unit == unit)
    return QuestionSection(
        anchor=f"Question.{question.name.id}",
        title=question.name.name,
        href=href(permalinks.question(question.name.id)),
        claims=tuple(_row(c, numbers, inputs, href, language, unit) for c in question.claims),
        plot=Plot(marks, unit, language) if marks and question.claims else None,
        estimates_count=words.count(language, len(numbers), "{n} estimate", "{n} estimates"),
    )


def _unit(question: ListedQuestion) -> str:
    """The unit of the scale that the question's claims share."""
    firsts = [claim.first.unit for claim in question.claims if claim.first]
    return max(dict.fromkeys(firsts), key=firsts.count, default="")


def _row(
    claim: ListedClaim,
    numbers: tuple[Plotted, ...],
    inputs: FrontInputs,
    href: Href,
    language: str,
    unit: str = "",
) -> ClaimRow:
    first = claim.first
    others = [n for n in numbers if n.unit == unit and n != first]
    is_drawn = first is not None and first.unit == unit
    marks = tuple(plots.mark(n.quantity) for n in others)
    if first and is_drawn:
        marks = (*marks, plots.mark(first.quantity, is_subject=True))
    return ClaimRow(
        claim=claim_link(claim.name, inputs.scale, href, language),
        said=_said(claim, language),
        summary=claim.summary,
        first=figure_link(first, href) if first else None,
        plot=Plot(marks, unit, language) if is_drawn else None,
        plot_words=_beside(first, others, language) if first else "",
    )


def _beside(first: Plotted, others: list[Plotted], language: str) -> str:
    """The small chart in words."""
    if not others:
        return words.say(language, "{number}; no other estimate", number=first.printed)
    return words.say(
        language,
        "{number}, beside {others}",
        number=first.printed,
        others=", ".join(dict.fromkeys(number.printed for number in others)),
    )


def _said(claim: ListedClaim, language: str) -> str:
    when = words.period(language, claim.said_on) if claim.said_on else ""
    return ", ".join(part for part in (claim.said_by, when) if part)


def _sources(inputs: FrontInputs, href: Href, language: str) -> tuple[CountedSource, ...]:
    return tuple(
        CountedSource(
            source_view(source, href, language),
            words.count(language, uses, "{n} passage", "{n} passages"),
        )
        for source, uses in inputs.sources
    )


def _origins(inputs: FrontInputs, href: Href, language: str) -> tuple[CountedLink, ...]:
    return tuple(
        CountedLink(
            Hyperlink(origin.name, href(permalinks.origin(origin.id))),
            words.count(language, numbers, "{n} number", "{n} numbers"),
        )
        for origin, numbers in inputs.origins
    )
