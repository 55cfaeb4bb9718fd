"""A figure's rivals as tables, small charts and sums: how other numbers stand to it, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from site_builder.model import RelationKind, TieKind
from site_builder.pages import permalinks, plots, words
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import Glance, GlanceRow, Plot
from site_builder.pages.relating import Kinship, kinship, operation, seen_from_the_figure
from site_builder.pages.slices import Arithmetic, FigureFacts, Number, Rival
from site_builder.pages.views.common import (
    EstimateGroup,
    EstimateRow,
    EstimateTable,
    FigureLink,
    Hyperlink,
    figure_link,
    source_view,
    who,
)

GLANCE_ROWS = 5
LABEL_LENGTH = 38

_GROUPS = (
    (
        Kinship.SAME,
        "Comparable",
        "The same thing over the same time. These should agree.",
    ),
    (
        Kinship.OTHER_TIME,
        "Another time",
        "Counted on another day, over another period, or on a day that isn’t stated.",
    ),
    (
        Kinship.OTHER_SCOPE,
        "Different scope",
        "Something else was counted, or more or less of it. Don’t compare directly.",
    ),
)

_OPERATORS = {TieKind.SUM: "+", TieKind.RATIO: "÷", TieKind.CONVERSION: ""}


@dataclass(frozen=True, slots=True)
class Term:
    """One number of a sum, and the sign before it."""

    sign: str
    number: FigureLink


@dataclass(frozen=True, slots=True)
class ArithmeticView:
    """A sum, ratio or conversion of the documents."""

    label: str
    terms: tuple[Term, ...]
    total: FigureLink
    holds: bool
    verdict: str
    because: str


def rival_table(figure: FigureFacts, letter: str, href: Href, language: str) -> EstimateTable:
    """A figure and all that compete with it, on one scale."""
    itself = estimate_row(figure.number, href, language, letter, is_subject=True)
    subject = replace(itself, sources=())  # its excerpts stand above, with all their sources
    rows = {group: [subject] if group is Kinship.SAME else [] for group in Kinship}
    for rival in figure.rivals:
        rows[kinship(rival.kind)].append(_rival_row(rival, figure.number, href, language))
    groups = tuple(
        EstimateGroup(words.say(language, title), words.say(language, meaning), tuple(rows[group]))
        for group, title, meaning in _GROUPS
        if rows[group]
    )
    marks = tuple(row.mark for group in groups for row in group.rows if row.mark)
    plot = Plot(marks, figure.number.unit, language)
    caption = words.say(language, "Estimates beside {number}", number=figure.number.printed)
    return EstimateTable(caption, groups, plot)


def estimate_row(
    number: Number, href: Href, language: str, letter: str = "", is_subject: bool = False
) -> EstimateRow:
    """An estimate by itself."""
    return EstimateRow(
        number=figure_link(number, href, letter),
        mark=plots.mark(number.quantity, is_subject),
        is_subject=is_subject,
        superseded=number.superseded,
        relation=words.say(language, "This claim’s figure") if is_subject else "",
        because="",
        by_hand=False,
        facts=_facts(number, language),
        question=None,
        sources=tuple(source_view(source, href, language) for source in number.sources),
    )


def _facts(number: Number, language: str) -> str:
    counted = words.say(
        language,
        "{who}. Period: {when}.",
        who=who(number.origin, language),
        when=words.period(language, number.period),
    )
    return f"{counted} {number.place}." if number.place else counted


def _rival_row(rival: Rival, subject: Number, href: Href, language: str) -> EstimateRow:
    number, question = rival.number, rival.number.question
    is_elsewhere = question.id != subject.question.id
    label = seen_from_the_figure(rival)
    relation, because = words.headed(language, label, rival.because, rival.computed)
    return replace(
        estimate_row(number, href, language),
        mark=plots.mark(number.quantity) if number.unit == subject.unit else None,
        relation=relation,
        because=because,
        by_hand=not rival.computed,
        question=Hyperlink(question.name, href(permalinks.question(question.id)))
        if is_elsewhere
        else None,
    )


def glance(figure: FigureFacts, language: str, most: int = GLANCE_ROWS) -> Glance | None:
    """The small chart beside a claim, `most` rows; None where nothing stands beside it."""
    subject = figure.number
    drawn = [r for r in figure.rivals if r.number.unit == subject.unit]
    if not drawn:
        return None
    nearest = sorted(drawn, key=lambda r: _GLANCE_ORDER[r.kind])[: most - 1]
    rows = (
        _glance_row(subject, words.say(language, "this claim’s figure"), is_subject=True),
        *(
            _glance_row(r.number, words.lowered(words.say(language, seen_from_the_figure(r))))
            for r in nearest
        ),
    )
    return Glance(
        finding=_finding(drawn, language),
        measure=words.say(
            language, "{unit}: {question}", unit=subject.unit, question=subject.question.name
        ),
        description="; ".join(f"{row.printed}, {row.note}" for row in rows),
        rows=rows,
        plot=Plot(tuple(row.mark for row in rows), subject.unit, language),
    )


_GLANCE_ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            RelationKind.CONTRADICTS,
            RelationKind.REPEATS,
            RelationKind.AGREES,
            RelationKind.COMPATIBLE,
            RelationKind.LATER,
            RelationKind.DIFFERENT_WINDOW,
            RelationKind.WINDOW_UNKNOWN,
            RelationKind.PART_OF,
            RelationKind.DIFFERENT_QUANTITY,
        )
    )
}


def _glance_row(number: Number, note: str, is_subject: bool = False) -> GlanceRow:
    room = max(LABEL_LENGTH - len(note), 12)
    printed = number.printed if len(number.printed) <= room else number.printed[: room - 1] + "…"
    return GlanceRow(printed, number.language, note, plots.mark(number.quantity, is_subject))


def _note(rival: Rival, language: str) -> str:
    return words.lowered(words.say(language, seen_from_the_figure(rival)))


def _finding(rivals: list[Rival], language: str) -> str:
    """What the small chart shows, in a sentence."""
    kinds = [rival.kind for rival in rivals]
    is_later = any(r.kind is RelationKind.LATER and not r.is_subject for r in rivals)
    findings: tuple[tuple[Callable[[], bool], str], ...] = (
        (lambda: RelationKind.CONTRADICTS in kinds, "Another number can’t be true beside it"),
        (lambda: is_later, "A later count exists"),
        (lambda: RelationKind.REPEATS in kinds, "The same count is printed elsewhere"),
        (lambda: RelationKind.AGREES in kinds, "Another estimate agrees with it"),
    )
    for applies, sentence in findings:
        if applies():
            return words.say(language, sentence)
    return words.say(language, "No other estimate contradicts it")


def arithmetic_view(tie: Arithmetic, href: Href, language: str) -> ArithmeticView:
    """A tie between figures, written as a sum."""
    sign = _OPERATORS[tie.kind]
    terms = tuple(
        Term(sign if place else "", figure_link(part, href)) for place, part in enumerate(tie.parts)
    )
    verdict = "The arithmetic holds" if tie.holds else "The arithmetic doesn’t hold"
    return ArithmeticView(
        label=words.say(language, operation(tie.kind)),
        terms=terms,
        total=figure_link(tie.total, href),
        holds=tie.holds,
        verdict=words.say(language, verdict),
        because=words.reason(language, tie.because),
    )
