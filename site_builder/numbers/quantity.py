"""What a printed number says: the value, its hedge, its unit, and the two intervals.

The types that everybody who deals in numbers shares. Reading is done in `phrase.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from site_builder.numbers.interval import Interval


class Hedge(Enum):
    """How the words around a number bend it; one row each of the table of intervals."""

    NONE = "none"
    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    LESS_THAN = "less than"


class Shape(Enum):
    """What kind of number is printed."""

    NUMBER = "number"
    RANGE = "range"
    VAGUE = "vague"
    """`dozens`, `tens of thousands`: the word itself is a range."""
    RATIO = "ratio"
    """`a third`, `doubled`."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A phrase such as “around 98,000”, read."""

    printed: str
    """The marked words, as the document prints them."""
    shape: Shape
    low: Fraction
    """The number as printed, magnitude included; the lower one of a range."""
    high: Fraction
    """Same as `low`, but for ranges and vague words."""
    step: Fraction
    """The unit of the last significant digit as printed: 1,000 for 98,000."""
    hedge: Hedge
    """The hedge that counts: the outer one of two."""
    hedge_words: tuple[str, ...]
    """All hedges as printed, outer first."""
    unit: str
    """The unit's canonical name, the noun as it stands, or "" for a bare count."""
    reading: Interval
    """What a reader takes the words to mean."""
    strict: Interval
    """What the words don't rule out. Contains `reading`."""

    @property
    def is_plain(self) -> bool:
        """Whether this is one number, flatly stated."""
        return self.shape is Shape.NUMBER and self.hedge in (Hedge.NONE, Hedge.EXACTLY)


@dataclass(frozen=True, slots=True)
class Remark:
    """A complaint about a phrase: a diagnostic without a file, positions within the phrase."""

    code: str
    message: str
    hint: str
    start: int
    end: int


class NumberClass(Enum):
    """What a number in running text is."""

    FIGURE = "figure"
    SMALL_WORD = "small word"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"
    AGE = "age"
    SEASON = "season"
    SCORE = "score"
    NAME = "name"
    LIST = "list number"
    PAGE = "page number"
    PHONE = "phone number"


class Role(Enum):
    """What one piece of a number phrase does."""

    HEDGE = "hedge"
    SIGN = "sign"
    CURRENCY = "currency"
    NUMBER = "number"
    """Digits, number words, and the joint of a range between them."""
    MAGNITUDE = "magnitude"
    UNIT = "unit"
    """A unit of the table, `per day` and the like included."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a number phrase and its role; offsets as in the text that was scanned."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A number phrase in running text."""

    number_class: NumberClass
    start: int
    """Where the whole phrase begins: hedge, sign and unit included."""
    end: int
    pieces: tuple[Piece, ...]
    """In order; those of a non-figure may be one NUMBER piece."""
    why: str = ""
    """For what is no figure: the reason, in a few words (“a year”, “a person's age”)."""


def readings_meet(
    ours: Iterable[Quantity], reading: Interval, theirs: Iterable[Quantity], other: Interval
) -> bool:
    """Whether two estimates, each with the phrases it is printed in, share a point.

    Two plain numbers that were printed to the same step and differ do not meet, even where
    their rounding intervals touch (after XBRL's rule for duplicate facts).
    """
    theirs = tuple(theirs)
    for one in ours:
        for two in theirs:
            if one.is_plain and two.is_plain and one.step == two.step and one.low != two.low:
                return False
    return reading.meets(other)
