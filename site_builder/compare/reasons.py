"""Why two estimates relate as they do, in words for the reader of either. Decides nothing.

Each sentence names the numbers that it speaks of, so that it is true wherever it is read. The
blanks are filled from the side of the reader: `ours` is the number that is looked at.
"""

from __future__ import annotations

from typing import assert_never

from site_builder.compare.amounts import Apart
from site_builder.compare.containment import Dimension
from site_builder.compare.periods import Gap, cut_off, is_one_day
from site_builder.compare.sides import Side
from site_builder.compare.wording import NOT_STATED, day
from site_builder.model import Reason

_CLAUSES = {
    "unit": "the unit is {unit} for “{ours}” and {other_unit} for “{theirs}”",
    "place": "the place is {place} for “{ours}” and {other_place} for “{theirs}”",
    "population": (
        "the population is {population} for “{ours}” and {other_population} for “{theirs}”"
    ),
}

_COVERED = "covers another period: {period} for “{ours}”, {other_period} for “{theirs}”"
_COUNTED_ON = "another day: {period} for “{ours}”, {other_period} for “{theirs}”"

_LATER = (
    "“{ours}” was counted 1 day later than “{theirs}” ({day}): both can be true",
    "“{ours}” was counted {days} days later than “{theirs}” ({day}): both can be true",
)
_EARLIER = (
    "“{ours}” was counted 1 day earlier than “{theirs}” ({day}): both can be true",
    "“{ours}” was counted {days} days earlier than “{theirs}” ({day}): both can be true",
)
_FELL = (
    "can't both be true: “{ours}” was counted 1 day later than “{theirs}” ({day}),"
    " and a running total never falls",
    "can't both be true: “{ours}” was counted {days} days later than “{theirs}” ({day}),"
    " and a running total never falls",
)
_FALLS = (
    "can't both be true: “{ours}” was counted 1 day earlier than “{theirs}” ({day}),"
    " and a running total never falls",
    "can't both be true: “{ours}” was counted {days} days earlier than “{theirs}” ({day}),"
    " and a running total never falls",
)
"""For one day, and for more."""

_ABOVE = (
    "can't both be true: {speaker} says “{ours}”, at least {low};"
    " {other_speaker} says “{theirs}”, at most {high}"
)
_BELOW = (
    "can't both be true: {speaker} says “{ours}”, at most {high};"
    " {other_speaker} says “{theirs}”, at least {low}"
)
_APART = (
    "can't both be true: {speaker} says “{ours}”, {other_speaker} says “{theirs}”,"
    " and no number is both"
)
_FLAT = (
    "can't both be true: {speaker} says “{ours}”, {other_speaker} says “{theirs}”,"
    " two plain numbers of the same precision"
)

_SAYS_NOT = {
    Gap.WHOLE: "can't be compared: {document} doesn't say when",
    Gap.START: "can't be compared: {document} doesn't say since when",
    Gap.END: "can't be compared: {document} doesn't say until when",
}


def again(one: Side, two: Side) -> Reason:
    """One count, printed twice."""
    ours, theirs = one.printed, two.printed
    first, second = one.amount.quantities[0], two.amount.quantities[0]
    if ours == theirs:
        text = "the same count by {speaker}, printed again as “{ours}”"
    elif (first.low, first.high) != (second.low, second.high):
        text = "the same count by {speaker}, printed again (rounded): “{ours}” and “{theirs}”"
    else:
        text = "the same count by {speaker}, printed again: “{ours}” and “{theirs}”"
    return Reason(text, (("speaker", one.speaker), ("ours", ours), ("theirs", theirs)))


def something_else(one: Side, two: Side, unit: bool, dimensions: tuple[Dimension, ...]) -> Reason:
    """What is counted differs: in unit, place or population."""
    names = (*(("unit",) if unit else ()), *(dimension.value for dimension in dimensions))
    text = "counts something else: " + "; ".join(_CLAUSES[name] for name in names)
    return Reason(
        text,
        (
            *_numbers(one, two),
            *(("unit", one.estimate.unit), ("other_unit", two.estimate.unit)),
            *(("place", _stated(one.estimate.place)), ("other_place", _stated(two.estimate.place))),
            ("population", _stated(one.estimate.population)),
            ("other_population", _stated(two.estimate.population)),
        ),
    )


def _stated(name: str) -> str:
    return name or NOT_STATED


def undated(gaps: tuple[tuple[Side, Gap], ...]) -> Reason:
    """A document, or two, that don't say when."""
    documents = tuple(dict.fromkeys(side.document for side, _ in gaps))
    if len(documents) == 1:
        missing = {gap for _, gap in gaps}
        worst = missing.pop() if len(missing) == 1 else Gap.WHOLE
        return Reason(_SAYS_NOT[worst], (("document", documents[0]),))
    return Reason(
        "can't be compared: neither {document} nor {other_document} says when",
        (("document", documents[0]), ("other_document", documents[1])),
    )


def part(narrow: Side, broad: Side) -> Reason:
    """Said to the reader of the part."""
    return Reason("“{ours}” is a part of “{theirs}”", _numbers(narrow, broad))


def whole(broad: Side, narrow: Side) -> Reason:
    """Said to the reader of the whole."""
    return Reason("“{ours}” includes “{theirs}”", _numbers(broad, narrow))


def part_above_whole(narrow: Side, broad: Side) -> Reason:
    """Said to the reader of a part that exceeds its whole."""
    text = "can't both be true: “{ours}” is a part of “{theirs}”, yet is more than that"
    return Reason(text, _numbers(narrow, broad))


def whole_below_part(broad: Side, narrow: Side) -> Reason:
    """Said to the reader of a whole that falls short of its part."""
    text = "can't both be true: “{ours}” includes “{theirs}”, yet is less than that"
    return Reason(text, _numbers(broad, narrow))


def counted_apart(one: Side, two: Side, days: int) -> Reason:
    """Two running totals, the first counted so many days after the second; before, if negative."""
    return _apart(_LATER if days > 0 else _EARLIER, one, two, days)


def total_fell(one: Side, two: Side, days: int) -> Reason:
    """The same, where the later one is below the earlier."""
    return _apart(_FELL if days > 0 else _FALLS, one, two, days)


def _apart(texts: tuple[str, str], one: Side, two: Side, days: int) -> Reason:
    their_day = cut_off(two.estimate)
    return Reason(
        texts[abs(days) != 1],
        (
            *_numbers(one, two),
            ("days", str(abs(days))),
            ("day", day(their_day) if their_day else NOT_STATED),
        ),
    )


def another_window(one: Side, two: Side) -> Reason:
    """The periods differ."""
    on_days = all(is_one_day(side.estimate.period) for side in (one, two))
    return Reason(
        _COUNTED_ON if on_days else _COVERED,
        (
            *_numbers(one, two),
            ("period", one.span),
            ("other_period", two.span),
        ),
    )


def agreement(one: Side, two: Side) -> Reason:
    """What readers take both to mean meets."""
    if one.printed == two.printed:
        return Reason("agrees: both say “{ours}”", _numbers(one, two))
    return Reason("agrees: “{ours}” and “{theirs}” can mean the same number", _numbers(one, two))


def compatibility(one: Side, two: Side) -> Reason:
    """Only the strict intervals meet."""
    text = "can both be true: “{ours}” doesn't rule out “{theirs}”"
    return Reason(text, _numbers(one, two))


def contradiction(one: Side, two: Side, gap: Apart) -> Reason:
    """No number is both."""
    values = (
        *_numbers(one, two),
        ("speaker", one.speaker),
        ("other_speaker", two.speaker),
    )
    match gap:
        case Apart.FLAT:
            return Reason(_FLAT, values)
        case Apart.TOUCHING:
            return Reason(_APART, values)
        case Apart.ABOVE:
            return Reason(_ABOVE, (*values, ("low", one.at_least), ("high", two.at_most)))
        case Apart.BELOW:
            return Reason(_BELOW, (*values, ("low", two.at_least), ("high", one.at_most)))
        case _:
            assert_never(gap)


def _numbers(one: Side, two: Side) -> tuple[tuple[str, str], ...]:
    return ("ours", one.printed), ("theirs", two.printed)
