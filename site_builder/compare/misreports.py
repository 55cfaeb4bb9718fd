"""One number of one origin, printed for two different things: somebody reported it wrongly.

Looks across questions. Doesn't say who is wrong; the two documents are shown side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import combinations

from site_builder.compare.containment import folded
from site_builder.compare.estimates import mark_span
from site_builder.compare.periods import both_run, cut_off, gap
from site_builder.compare.refs import resolve
from site_builder.compare.wording import Voices, span
from site_builder.diagnostics import Diagnostic
from site_builder.model import (
    UNNAMED,
    Estimate,
    FoundExcerpt,
    Misreport,
    QuestionKind,
    Reason,
)
from site_builder.numbers.amounts import place_of
from site_builder.numbers.quantity import Quantity, Shape
from site_builder.numbers.units import conversion

_LEAST = 100
_DIGITS = 2
"""Smaller and rounder numbers are equal by chance too often."""

_Number = tuple[Fraction, Fraction]

_TEXTS = {
    "place": (
        "{speaker}'s “{ours}” is for {value} in {document},"
        " but “{theirs}” is for {other_value} in {other_document}"
    ),
    "population": (
        "{speaker}'s “{ours}” is about {value} in {document},"
        " but “{theirs}” is about {other_value} in {other_document}"
    ),
    "unit": (
        "{speaker}'s “{ours}” counts {value} in {document},"
        " but “{theirs}” counts {other_value} in {other_document}"
    ),
    "period": (
        "{speaker}'s “{ours}” is for {value} in {document},"
        " but “{theirs}” is for {other_value} in {other_document}"
    ),
}


@dataclass(frozen=True, slots=True)
class _Topic:
    """All that one printed number can be about; printings of one topic repeat each other."""

    period: tuple[date | None, date | None] | None
    """None for a fixed property."""
    kind: QuestionKind
    place: str
    population: str
    unit: str


@dataclass(frozen=True, slots=True)
class _Printing:
    """One excerpt of an estimate."""

    estimate: Estimate
    place: int
    """Of the excerpt, among the estimate's."""

    @property
    def excerpt(self) -> FoundExcerpt:
        return self.estimate.excerpts[self.place]


@dataclass(frozen=True, slots=True)
class _Clash:
    """What two printings of one number say differently."""

    dimension: str
    """A key of the texts."""
    value: str
    other_value: str


@dataclass(frozen=True, slots=True)
class _Report:
    """A misreport, and what its editor is told."""

    misreport: Misreport
    complaint: Diagnostic
    is_written_up: bool


def misreports(
    estimates: Iterable[Estimate], voices: Voices
) -> tuple[tuple[Misreport, ...], tuple[Diagnostic, ...]]:
    """Every pair of figures that share an origin and a number but not what it is of.

    A pair that an editor relates in words of their own is known: it is shown, but no finding.
    """
    found: dict[tuple[str, str], _Report] = {}
    for group in _groups(estimates):
        for one, two in _differing_pairs(group):
            pair = (one.estimate.ref, two.estimate.ref)
            clash = _clash(one.estimate, two.estimate)
            if clash and pair not in found and _apart(one, two):
                found[pair] = _reported(one, two, clash, voices)
    complaints = (r.complaint for r in found.values() if not r.is_written_up)
    return tuple(r.misreport for r in found.values()), tuple(complaints)


def _groups(estimates: Iterable[Estimate]) -> Iterable[list[_Printing]]:
    """Printings of telling numbers, by origin and number."""
    groups: defaultdict[tuple[str, _Number], list[_Printing]] = defaultdict(list)
    for estimate in estimates:
        by = estimate.figure.by.value
        if by == UNNAMED or gap(estimate):
            continue
        for place, excerpt in enumerate(estimate.excerpts):
            quantity = excerpt.quantity
            if is_telling(quantity):
                groups[by, (quantity.low, quantity.high)].append(_Printing(estimate, place))
    return groups.values()


def is_telling(quantity: Quantity) -> bool:
    """Whether two printings of a number are hardly equal by chance."""
    if quantity.shape not in (Shape.NUMBER, Shape.RANGE):
        return False
    if quantity.low == quantity.high:
        return _is_telling(quantity.low, quantity.step)
    return any(_is_telling(end, place_of(end)) for end in (quantity.low, quantity.high))


def _is_telling(number: Fraction, step: Fraction) -> bool:
    digits = str(int(abs(number) / step)) if step else ""
    return abs(number) >= _LEAST and len(digits) >= _DIGITS


def _differing_pairs(group: list[_Printing]) -> Iterator[tuple[_Printing, _Printing]]:
    """Pairs of different topics, in order of the estimates; repetitions cost nothing."""
    topics: defaultdict[_Topic, list[_Printing]] = defaultdict(list)
    for printing in group:
        topics[_topic(printing.estimate)].append(printing)
    for earlier, later in combinations(topics.values(), 2):
        for one in earlier:
            for two in later:
                yield one, two


def _topic(estimate: Estimate) -> _Topic:
    kind, period = estimate.question.kind, estimate.period
    window = (period.start, period.end) if period and kind is not QuestionKind.FIXED else None
    return _Topic(
        window,
        kind,
        folded(estimate.place),
        folded(estimate.population),
        estimate.unit,
    )


def _clash(one: Estimate, two: Estimate) -> _Clash | None:
    """The first dimension that differs; None where two different things may well be equal.

    What isn't stated differs from nothing here: it may be the same.
    """
    ours, theirs = _topic(one), _topic(two)
    if ours.period == theirs.period:
        clash = _other_thing(one, two)
        is_chance = clash and clash.dimension == "unit" and not _are_of_one_matter(one, two)
        return None if is_chance else clash
    is_same_thing = ours.place == theirs.place and _other_thing(one, two) is None
    is_place_known = bool(ours.place) or one.question.id == two.question.id
    is_update = both_run(one, two) and cut_off(one) != cut_off(two)
    if None in (ours.period, theirs.period) or not is_place_known or not is_same_thing or is_update:
        return None
    return _Clash("period", span(one.period), span(two.period))


def _other_thing(one: Estimate, two: Estimate) -> _Clash | None:
    values = (
        ("place", one.place, two.place),
        ("population", one.population, two.population),
        ("unit", one.unit, two.unit),
    )
    for dimension, ours, theirs in values:
        if ours and theirs and folded(ours) != folded(theirs):
            return _Clash(dimension, ours, theirs)
    return None


def _are_of_one_matter(one: Estimate, two: Estimate) -> bool:
    """Whether two units can have been mixed up: litres aren't pupils of somewhere else."""
    place = folded(one.place)
    return (
        one.question.id == two.question.id
        or (place != "" and place == folded(two.place))
        or conversion(one.unit, two.unit) is not None
    )


def _apart(one: _Printing, two: _Printing) -> bool:
    """Whether the printings are in different documents, neither of which has both figures."""
    ours = {excerpt.source for excerpt in one.estimate.excerpts}
    theirs = {excerpt.source for excerpt in two.estimate.excerpts}
    return not {one.excerpt.source, two.excerpt.source} & ours & theirs


def _reported(one: _Printing, two: _Printing, clash: _Clash, voices: Voices) -> _Report:
    reason = _reason(one, two, clash, voices)
    other = mark_span(one.estimate.figure.excerpts[one.place])
    return _Report(
        Misreport(one.estimate.ref, two.estimate.ref, reason),
        Diagnostic(
            "misreport",
            mark_span(two.estimate.figure.excerpts[two.place]),
            f"one number for two things: {reason}",
            "correct the figure that is your slip; if both stand, say in `relates` of either"
            " which report has it wrong",
            f"{other.path}:{other.line}:{other.column} has “{_words(one)}”",
        ),
        _relates(one.estimate, two.estimate) or _relates(two.estimate, one.estimate),
    )


def _reason(one: _Printing, two: _Printing, clash: _Clash, voices: Voices) -> Reason:
    return Reason(
        _TEXTS[clash.dimension],
        (
            ("speaker", voices.speaker(one.estimate)),
            ("ours", _words(one)),
            ("theirs", _words(two)),
            *(("value", clash.value), ("other_value", clash.other_value)),
            ("document", voices.title(one.excerpt.source)),
            ("other_document", voices.title(two.excerpt.source)),
        ),
    )


def _relates(one: Estimate, other: Estimate) -> bool:
    """Whether a figure's editor says how it relates to the other."""
    figure = one.figure
    return any(resolve(o.to.value, figure.claim) == other.ref for o in figure.relates)


def _words(printing: _Printing) -> str:
    return " ".join(printing.excerpt.mark.exact.split())
