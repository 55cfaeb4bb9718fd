"""One quantity: every number that was put on it, and how they stand to each other."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import QuestionKind, RelationKind
from site_builder.pages import permalinks, plots, words
from site_builder.pages.markup import Markup, markup, plain
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import Plot, TimePlot
from site_builder.pages.slices import Named, Number, Pair, QuestionFacts
from site_builder.pages.views.common import (
    ClaimLink,
    EstimateGroup,
    EstimateTable,
    FigureLink,
    Frame,
    Hyperlink,
    claim_link,
    figure_link,
    frame,
    mention_links,
)
from site_builder.pages.views.over_time import KnownStep, known_steps, last_day, over_time
from site_builder.pages.views.pairs import RelationGroup, relation_groups
from site_builder.pages.views.question_inputs import QuestionInputs
from site_builder.pages.views.rivals import ArithmeticView, arithmetic_view, estimate_row


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what is known under it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Span:
    """The lowest and the highest of a question's numbers."""

    lowest: FigureLink
    highest: FigureLink


@dataclass(frozen=True, slots=True)
class QuestionView:
    """The page."""

    frame: Frame
    title: str
    facts: tuple[Fact, ...]
    body: Markup
    estimates_count: str
    span: Span | None
    """None where there is nothing between a lowest and a highest."""
    agreement: str
    """Whether the numbers can be true together."""
    timeline: TimePlot | None
    table: EstimateTable | None
    arithmetic: tuple[ArithmeticView, ...]
    relations: tuple[RelationGroup, ...]
    known: tuple[KnownStep, ...]
    broader: tuple[Hyperlink, ...]
    narrower: tuple[Hyperlink, ...]
    claims: tuple[ClaimLink, ...]
    mentions: tuple[Hyperlink, ...]


def question_view(inputs: QuestionInputs) -> QuestionView:
    """The page of a question."""
    question, language = inputs.question, inputs.site.language
    address = permalinks.question(question.id)
    href = permalinks.relative_from(address)
    count = words.count(language, len(inputs.numbers), "{n} estimate", "{n} estimates")
    return QuestionView(
        frame=frame(inputs.site, address, href, question.words, plain(question.body) or count),
        title=question.words,
        facts=_facts(question, language),
        body=markup(question.body, href),
        estimates_count=count,
        span=_span(inputs, href),
        agreement=_agreement(inputs.pairs, language),
        timeline=over_time(inputs.numbers, question.counts, _measure(question, language), language),
        table=_table(inputs, href, language) if inputs.numbers else None,
        arithmetic=tuple(arithmetic_view(tie, href, language) for tie in inputs.arithmetic),
        relations=relation_groups(inputs.pairs, href, language),
        known=known_steps(inputs.numbers, inputs.known, href, language),
        broader=_links(inputs.broader, href),
        narrower=_links(inputs.narrower, href),
        claims=tuple(claim_link(c, inputs.scale, href, language) for c in inputs.claims),
        mentions=mention_links(inputs.mentions, href),
    )


def _span(inputs: QuestionInputs, href: Href) -> Span | None:
    alike = [n for n in inputs.numbers if n.unit == inputs.question.counts and not n.superseded]
    if not alike:
        return None
    lowest = min(alike, key=lambda n: (n.quantity.low, n.ref))
    highest = max(alike, key=lambda n: (n.quantity.high, n.ref))
    if lowest.quantity.high >= highest.quantity.low:
        return None
    return Span(figure_link(lowest, href), figure_link(highest, href))


def _agreement(pairs: tuple[Pair, ...], language: str) -> str:
    """In one sentence: do they clash, and if not, why do they differ?"""
    kinds = [pair.kind for pair in pairs]
    clashes = kinds.count(RelationKind.CONTRADICTS)
    if clashes:
        one, many = "One pair can’t both be true.", "{n} pairs can’t both be true."
        return words.count(language, clashes, one, many)
    if not kinds:
        return ""
    if set(kinds) <= {RelationKind.WINDOW_UNKNOWN}:
        return words.say(language, "None can be compared with another; the reasons are below.")
    return words.say(language, "None contradicts another.")


def _measure(question: QuestionFacts, language: str) -> str:
    since = words.day(language, question.since) if question.since else ""
    text = "{unit}, at the end of the time that each speaks of"
    if since:
        text = "{unit} since {since}, at the end of the time that each speaks of"
    return words.say(language, text, unit=question.counts, since=since)


_KINDS = {
    QuestionKind.RUNNING_TOTAL: "A running total",
    QuestionKind.COUNT: "A count in a period",
    QuestionKind.RATE: "A rate",
    QuestionKind.LEVEL: "A level, which rises and falls",
    QuestionKind.FIXED: "A fixed property",
    QuestionKind.PLAN: "A plan",
}


def _facts(question: QuestionFacts, language: str) -> tuple[Fact, ...]:
    since = words.day(language, question.since) if question.since else ""
    facts = (
        ("What is counted", question.counts),
        ("Kind of number", words.say(language, _KINDS[question.kind])),
        ("Since", since),
        ("Place", question.place),
        ("Who or what", question.population),
    )
    return tuple(Fact(words.say(language, name), value) for name, value in facts if value)


def _table(inputs: QuestionInputs, href: Href, language: str) -> EstimateTable:
    """All estimates on one scale: a table for each unit, the commonest first."""
    numbers = sorted(inputs.numbers, key=_by_time)
    units = list(dict.fromkeys(number.unit for number in numbers))
    units.sort(key=lambda unit: (unit != inputs.question.counts, unit))
    groups = tuple(
        EstimateGroup(
            unit,
            "",
            tuple(estimate_row(n, href, language) for n in numbers if n.unit == unit),
        )
        for unit in units
    )
    marks = tuple(plots.mark(n.quantity) for n in numbers)
    caption = words.say(language, "In order of the time that they speak of")
    return EstimateTable(caption, groups, Plot(marks, units[0], language))


def _by_time(number: Number) -> tuple[bool, str, str]:
    """By the end of what is counted; those without a stated time last."""
    end = last_day(number)
    return end is None, end.isoformat() if end else "", number.ref


def _links(questions: tuple[Named, ...], href: Href) -> tuple[Hyperlink, ...]:
    return tuple(Hyperlink(q.name, href(permalinks.question(q.id))) for q in questions)
