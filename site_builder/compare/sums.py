"""Do the parts that a figure is the sum of make it, and are they apart? (XBRL Calculations 1.1.)

Each part's own excerpts are intersected before, in its estimate; here ends are added.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations

from site_builder.compare.amounts import amount_in
from site_builder.compare.containment import Containment, Dimension, value_of
from site_builder.compare.cycles import circles
from site_builder.compare.estimates import figures
from site_builder.compare.periods import matters, overlap
from site_builder.compare.refs import resolve
from site_builder.compare.tying import Operation, Tied, reason_of, refused, single
from site_builder.compare.wording import NOT_STATED, Voices, printed, span
from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Corpus, Estimate, Figure, Tie, TieKind
from site_builder.numbers.units import scale_between

_HINT = (
    "leave out what is counted twice, or state the place, population or period that keeps"
    " the parts apart"
)


def sum_of(
    total: Estimate,
    estimates: Mapping[str, Estimate],
    containment: Containment,
    voices: Voices,
) -> Tied:
    """Whether a figure is the sum of its `sum_of`; silent where a part couldn't be read."""
    named = total.figure.sum_of
    parts = [estimates.get(resolve(text.value, total.figure.claim)) for text in named]
    known = tuple(part for part in parts if part is not None)
    if not known or len(known) < len(parts):
        return Tied()
    complaints = (
        *_refused_units(total, known),
        *_counted_twice(total, known, containment),
    )
    return Tied(complaints=complaints) if complaints else _added(total, known, voices)


def _added(total: Estimate, parts: tuple[Estimate, ...], voices: Voices) -> Tied:
    amounts = [amount_in(part, total.unit) for part in parts]
    readings = [amount.reading for amount in amounts if amount is not None]
    computed = sum(readings[1:], start=readings[0])
    holds = computed.meets(total.reading)
    operation = Operation(
        " + ".join(printed(part) for part in parts), _single_sum(parts, total), computed
    )
    reason = reason_of(operation, total, holds, voices)
    refs = tuple(part.ref for part in parts)
    return Tied(Tie(total.ref, TieKind.SUM, refs, computed, holds, reason))


def _single_sum(parts: tuple[Estimate, ...], total: Estimate) -> Fraction | None:
    addends = [single(part, scale_between(part.unit, total.unit) or Fraction(1)) for part in parts]
    known = [addend for addend in addends if addend is not None]
    return sum(known, start=Fraction(0)) if len(known) == len(addends) else None


def _refused_units(total: Estimate, parts: tuple[Estimate, ...]) -> Iterator[Diagnostic]:
    for text, part in zip(total.figure.sum_of, parts, strict=True):
        if amount_in(part, total.unit) is None:
            yield refused(
                text,
                f"“{printed(part)}” is in {part.unit}, the sum “{printed(total)}” in {total.unit}",
                "add figures of one unit only",
            )


# ---------------------------------------------------------------- counting twice


def _counted_twice(
    total: Estimate, parts: tuple[Estimate, ...], containment: Containment
) -> Iterator[Diagnostic]:
    """An error for each part that overlaps an earlier one."""
    reported: set[int] = set()
    for first, second in combinations(range(len(parts)), 2):
        one, two = parts[first], parts[second]
        if second not in reported and _overlap(one, two, containment):
            reported.add(second)
            yield Diagnostic(
                "sum-counts-twice",
                total.figure.sum_of[second].span,
                f"the sum counts twice: “{printed(one)}” ({one.ref}) and “{printed(two)}”"
                f" ({two.ref}) overlap {_shown_overlap(one, two)}",
                _HINT,
            )


def _overlap(one: Estimate, two: Estimate, containment: Containment) -> bool:
    """Whether two parts have place, population and period in common; unstated ones are equal."""
    return (not matters(one, two) or overlap(one.period, two.period)) and all(
        containment.overlap(value_of(one, dimension), value_of(two, dimension), dimension)
        for dimension in Dimension
    )


def _shown_overlap(one: Estimate, two: Estimate) -> str:
    dimensions = [
        (
            dimension.value,
            value_of(one, dimension) or NOT_STATED,
            value_of(two, dimension) or NOT_STATED,
        )
        for dimension in Dimension
    ]
    if matters(one, two):
        dimensions.append(("period", span(one.period), span(two.period)))
    return "in " + ", ".join(
        f"{name} ({ours})" if ours == theirs else f"{name} ({ours}; {theirs})"
        for name, ours, theirs in dimensions
    )


# ---------------------------------------------------------------- sums of themselves


def circular_sums(corpus: Corpus) -> tuple[frozenset[str], tuple[Diagnostic, ...]]:
    """Refs of figures that are parts of themselves at any remove, and an error for each circle."""
    summed = {figure.ref: figure for figure in figures(corpus) if figure.sum_of}
    leads_to = {
        ref: tuple(dict.fromkeys(resolve(text.value, figure.claim) for text in figure.sum_of))
        for ref, figure in summed.items()
    }
    found = circles(leads_to)
    refs = frozenset(ref for circle in found for ref in circle)
    return refs, tuple(_circular(circle, summed) for circle in found)


def _circular(circle: tuple[str, ...], summed: Mapping[str, Figure]) -> Diagnostic:
    figure = summed[circle[0]]
    following = circle[1] if len(circle) > 1 else circle[0]
    what = "figures are sums of each other" if len(circle) > 1 else "a figure is a part of itself"
    return refused(
        _naming(figure, following),
        f"{what}: {' → '.join((*circle, circle[0]))}",
        "take out of `sum_of` what is no part of the sum",
    )


def _naming(figure: Figure, ref: str) -> Text:
    """The entry of a figure's `sum_of` that names another."""
    return next(t for t in figure.sum_of if resolve(t.value, figure.claim) == ref)
