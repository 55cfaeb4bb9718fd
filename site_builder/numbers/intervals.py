"""The table of intervals: what each printed form says, and what it rules out.

One row for each form; `TABLE` computes the intervals and says in words what it does, so that
the methodology page can't differ from it. Knows nothing of texts.

*N* is the number, *r* its resolution: the smaller of *u*, the unit of the last significant
digit as printed, and a tenth of |N|; at least 1 for whole counts. For temperatures it is the
last digit printed. For ratios it is a tenth of N.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from site_builder.numbers.interval import Interval
from site_builder.numbers.quantity import Hedge, Shape

_ZERO, _HALF, _ONE = Fraction(0), Fraction(1, 2), Fraction(1)


class Nature(Enum):
    """What sort of unit a number has, as far as its precision is concerned."""

    COUNT = "count"
    MEASURE = "measure"
    PERCENT = "percent"
    MONEY = "money"
    TEMPERATURE = "temperature"
    RATIO = "ratio"


class Limit(Enum):
    """What the strict interval has at one end."""

    SAME = "same"
    """The reading's end."""
    NUMBER = "number"
    """The number itself."""
    FLOOR = "floor"
    """0 where the unit can't be negative, else no end."""
    NONE = "none"
    """No end."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of an interval."""

    steps: Fraction
    """How many *r* it is away from the number; below 0 for less."""
    open: bool = False
    """Whether the end itself is left out."""
    strict: Limit = Limit.SAME


@dataclass(frozen=True, slots=True)
class Row:
    """One printed form."""

    key: str
    printed: str
    """The forms, for a reader."""
    reading: str
    """What a reader takes them to mean."""
    strict: str
    """What the words don't rule out."""
    low: End
    high: End


_SAME = "the same"
_EXACT = Row(
    "exact",
    "a whole count below 100 or given to the last digit (98,123); money to the cent; 100 %;"
    " “exactly N”",
    "N",
    _SAME,
    End(_ZERO),
    End(_ZERO),
)
_ROUNDED = Row(
    "rounded",
    "98,000; 1.2 million; measures and percentages (7,644 km, 61 %, 3.5 %)",
    "N ± half r, both ends included",
    _SAME,
    End(-_HALF),
    End(_HALF),
)
_ABOUT = Row(
    "about",
    "about, around, some, roughly, approximately, an estimated, circa, ~, or so",
    "N ± r",
    _SAME,
    End(-_ONE),
    End(_ONE),
)
_NEARLY = Row(
    "nearly",
    "nearly, almost, close to, just under, just short of, approaching",
    "from N − r, below N",
    _SAME,
    End(-_ONE),
    End(_ZERO, open=True),
)
_MORE_THAN = Row(
    "more than",
    "more than, over, just over, well over, above, >, in excess of, upwards of",
    "above N, to N + r",
    "above N, no upper end",
    End(_ZERO, open=True),
    End(_ONE, strict=Limit.NONE),
)
_AT_LEAST = Row(
    "at least",
    "at least, no fewer than, not less than, N or more, N+, ≥, a minimum of",
    "N to N + r",
    "N and up",
    End(_ZERO),
    End(_ONE, strict=Limit.NONE),
)
_AT_MOST = Row(
    "at most",
    "up to, as many as, as much as, at most, no more than, not more than, N or less, ≤,"
    " a maximum of",
    "N − r to N",
    "0 to N",
    End(-_ONE, strict=Limit.FLOOR),
    End(_ZERO),
)
_LESS_THAN = Row(
    "less than",
    "fewer than, less than, under, below",
    "from N − r, below N",
    "0 to below N",
    End(-_ONE, strict=Limit.FLOOR),
    End(_ZERO, open=True),
)
_RANGE = Row(
    "range",
    "5,000 to 6,000; between 3 and 4 million; 30 ± 5",
    "both ends included; a hedge moves the outer ends, as its own row says",
    _SAME,
    End(_ZERO),
    End(_ZERO),
)
_VAGUE = Row(
    "vague",
    "a couple (2–3), a handful (3–6), several (3–9), dozens (24–120), scores (40–200),"
    " hundreds, thousands, tens of thousands (2 to 10 times the word)",
    "as listed",
    "the lower end and up",
    End(_ZERO),
    End(_ZERO, strict=Limit.NONE),
)
_RATIO = Row(
    "ratio",
    "a third, one in five, doubled",
    "N ± 5 %; with a hedge, the hedge's row with r = 10 % of N",
    "the same; or that row's",
    End(-_HALF),
    End(_HALF),
)

TABLE: tuple[Row, ...] = (
    _EXACT,
    _ROUNDED,
    _ABOUT,
    _NEARLY,
    _MORE_THAN,
    _AT_LEAST,
    _AT_MOST,
    _LESS_THAN,
    _RANGE,
    _VAGUE,
    _RATIO,
)
"""Every row, in the order in which a reader is shown them."""

_HEDGED = {
    Hedge.EXACTLY: _EXACT,
    Hedge.ABOUT: _ABOUT,
    Hedge.NEARLY: _NEARLY,
    Hedge.MORE_THAN: _MORE_THAN,
    Hedge.AT_LEAST: _AT_LEAST,
    Hedge.AT_MOST: _AT_MOST,
    Hedge.LESS_THAN: _LESS_THAN,
}
_PLAIN = {Shape.RANGE: _RANGE, Shape.VAGUE: _VAGUE, Shape.RATIO: _RATIO}


@dataclass(frozen=True, slots=True)
class Printed:
    """What the intervals depend on."""

    shape: Shape
    hedge: Hedge
    low: Fraction
    high: Fraction
    step: Fraction
    """*u* of `low`; for temperatures the unit of the last digit printed."""
    high_step: Fraction
    """The same of `high`."""
    nature: Nature
    to_the_cent: bool
    """Money with two decimals and no magnitude."""
    may_be_negative: bool
    """Whether the unit can be; a negative number needs no permission."""


def row_for(printed: Printed) -> Row:
    """The row that a printed form falls under."""
    if printed.hedge is not Hedge.NONE:
        if printed.hedge is Hedge.EXACTLY and printed.shape in (Shape.RANGE, Shape.VAGUE):
            return _PLAIN[printed.shape]
        return _HEDGED[printed.hedge]
    return _PLAIN.get(printed.shape) or (_EXACT if _is_exact(printed) else _ROUNDED)


def _is_exact(printed: Printed) -> bool:
    if printed.nature is Nature.COUNT:
        return _is_whole(printed) and (abs(printed.low) < 100 or printed.step == 1)
    if printed.nature is Nature.MONEY:
        return printed.to_the_cent
    return printed.nature is Nature.PERCENT and printed.low == 100


def _is_whole(printed: Printed) -> bool:
    return printed.low.denominator == 1 and printed.high.denominator == 1


def resolution(number: Fraction, step: Fraction, printed: Printed) -> Fraction:
    """*r* of one of the numbers of a printed form; a hedged 0 has *u*, since a tenth of 0 is 0."""
    if printed.nature is Nature.TEMPERATURE:
        return step
    tenth = abs(number) / 10
    if printed.shape is Shape.RATIO:
        return tenth
    if number == 0 and printed.hedge is not Hedge.NONE:
        return step
    least = _ONE if printed.nature is Nature.COUNT and _is_whole(printed) else _ZERO
    return max(min(step, tenth), least)


def intervals(printed: Printed) -> tuple[Interval, Interval] | None:
    """Reading and strict interval; None where the words leave no number (`fewer than 0`)."""
    row = row_for(printed)
    reading = _reading(row, printed)
    strict = _strict(row, reading, printed)
    if reading is None or strict is None:
        return None
    return reading, strict


def _reading(row: Row, printed: Printed) -> Interval | None:
    low = printed.low + row.low.steps * resolution(printed.low, printed.step, printed)
    high = printed.high + row.high.steps * resolution(printed.high, printed.high_step, printed)
    low_open, high_open = row.low.open, row.high.open
    if low < 0 <= printed.low and not printed.may_be_negative:
        low, low_open = _ZERO, False
    return _interval(low, high, low_open, high_open)


def _strict(row: Row, reading: Interval | None, printed: Printed) -> Interval | None:
    if reading is None:
        return None
    low, low_open = reading.low, reading.low_open
    if row.low.strict is Limit.FLOOR:
        is_bounded = printed.low >= 0 and not printed.may_be_negative
        low, low_open = (_ZERO if is_bounded else None), False
    high, high_open = reading.high, reading.high_open
    if row.high.strict is Limit.NONE or _reaches_up(row, printed):
        high, high_open = None, False
    return _interval(low, high, low_open, high_open)


def _reaches_up(row: Row, printed: Printed) -> bool:
    """Whether a vague word has no upper end: it has one only where a hedge sets it."""
    is_bounded = row.high.open or row.low.strict is Limit.FLOOR
    return printed.shape is Shape.VAGUE and not is_bounded


def _interval(
    low: Fraction | None, high: Fraction | None, low_open: bool, high_open: bool
) -> Interval | None:
    """The interval, or None where it would be empty."""
    if low is None or high is None:
        return Interval(low, high, low_open, high_open)
    if low > high or (low == high and (low_open or high_open)):
        return None
    return Interval(low, high, low_open, high_open)
