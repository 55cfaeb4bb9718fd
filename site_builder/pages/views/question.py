"""One quantity: every number that was put on it, and how they stand to each other."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import Question, QuestionKind, RelationKind, Verdict
from site_builder.pages import permalinks, plots, words
from site_builder.pages.index import Index
from site_builder.pages.markup import Markup, markup, plain
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import Plot
from site_builder.pages.relating import between
from site_builder.pages.slices import (
    Attributed,
    ClaimName,
    Mention,
    Named,
    Number,
    Pair,
    QuestionFacts,
    SiteFacts,
)
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
from site_builder.pages.views.rivals import estimate_row


@dataclass(frozen=True, slots=True)
class QuestionInputs:
    """All that a question's page depends on."""

    site: SiteFacts
    scale: tuple[Verdict, ...]
    question: QuestionFacts
    numbers: tuple[Number, ...]
    pairs: tuple[Pair, ...]
    broader: tuple[Named, ...]
    """From the next broader question up."""
    narrower: tuple[Named, ...]
    claims: tuple[ClaimName, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    """Two estimates, and what they are to each other."""

    figure: FigureLink
    figure_by: str
    other: FigureLink
    other_by: str
    because: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class PairGroup:
    """All pairs in one relation."""

    relation: str
    is_clash: bool
    count: str
    pairs: tuple[PairView, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what is known under it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """The page."""

    frame: Frame
    title: str
    facts: tuple[Fact, ...]
    body: Markup
    estimates_count: str
    table: EstimateTable | None
    relations: tuple[PairGroup, ...]
    broader: tuple[Hyperlink, ...]
    narrower: tuple[Hyperlink, ...]
    claims: tuple[ClaimLink, ...]
    mentions: tuple[Hyperlink, ...]


def question_inputs(index: Index, question_id: str) -> QuestionInputs:
    """Gather what the page of a question shows."""
    question = index.site.corpus.questions[question_id]
    refs = index.of_question.get(question_id, ())
    claims = dict.fromkeys(ref.partition("/")[0] for ref in refs)
    return QuestionInputs(
        site=index.facts,
        scale=index.scale,
        question=_question_facts(index, question),
        numbers=tuple(index.numbers[ref] for ref in refs),
        pairs=_pairs(index, refs),
        broader=_broader(index, question),
        narrower=tuple(_named(index, i) for i in index.narrower.get(question_id, ())),
        claims=tuple(index.claim_name(claim_id) for claim_id in claims),
        mentions=index.mentions.get(permalinks.question(question_id), ()),
    )


def _question_facts(index: Index, question: Question) -> QuestionFacts:
    return QuestionFacts(
        question.id,
        question.question.value,
        question.counts.value,
        question.kind,
        question.since,
        question.place.value if question.place else "",
        question.population.value if question.population else "",
        index.prose(question.body),
    )


def _pairs(index: Index, refs: tuple[str, ...]) -> tuple[Pair, ...]:
    """The relations of its estimates, each once; those with broader questions' included."""
    numbers = index.numbers
    found = dict.fromkeys(relation for ref in refs for relation in index.relations.get(ref, ()))
    return tuple(
        Pair(
            numbers[r.figure].attributed, numbers[r.other].attributed, r.kind, r.because, r.computed
        )
        for r in found
    )


def _broader(index: Index, question: Question) -> tuple[Named, ...]:
    found: dict[str, Named] = {}
    above = question.part_of.value if question.part_of else ""
    while above in index.site.corpus.questions and above not in found:
        found[above] = _named(index, above)
        parent = index.site.corpus.questions[above].part_of
        above = parent.value if parent else ""
    return tuple(found.values())


def _named(index: Index, question_id: str) -> Named:
    return Named(question_id, index.site.corpus.questions[question_id].question.value)


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
        table=_table(inputs, href, language) if inputs.numbers else None,
        relations=_relations(inputs.pairs, href, language),
        broader=_links(inputs.broader, href),
        narrower=_links(inputs.narrower, href),
        claims=tuple(claim_link(c, inputs.scale, href, language) for c in inputs.claims),
        mentions=mention_links(inputs.mentions, href),
    )


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
    period = number.period
    end = (period.end or period.start) if period else None
    return end is None, end.isoformat() if end else "", number.ref


_ORDER = (
    RelationKind.CONTRADICTS,
    RelationKind.REPEATS,
    RelationKind.AGREES,
    RelationKind.COMPATIBLE,
    RelationKind.LATER,
    RelationKind.PART_OF,
    RelationKind.DIFFERENT_WINDOW,
    RelationKind.DIFFERENT_QUANTITY,
    RelationKind.WINDOW_UNKNOWN,
)


def _relations(pairs: tuple[Pair, ...], href: Href, language: str) -> tuple[PairGroup, ...]:
    groups = []
    for kind in _ORDER:
        views = tuple(_pair(pair, href, language) for pair in pairs if pair.kind is kind)
        if views:
            count = words.count(language, len(views), "{n} pair", "{n} pairs")
            is_clash = kind is RelationKind.CONTRADICTS
            groups.append(PairGroup(words.say(language, between(kind)), is_clash, count, views))
    return tuple(groups)


def _pair(pair: Pair, href: Href, language: str) -> PairView:
    return PairView(
        figure_link(pair.figure, href),
        _by(pair.figure, language),
        figure_link(pair.other, href),
        _by(pair.other, language),
        words.headed(language, between(pair.kind), pair.because, pair.computed)[1],
        not pair.computed,
    )


def _by(number: Attributed, language: str) -> str:
    return number.origin.name if number.origin else words.say(language, "nobody named")


def _links(questions: tuple[Named, ...], href: Href) -> tuple[Hyperlink, ...]:
    return tuple(Hyperlink(q.name, href(permalinks.question(q.id))) for q in questions)
