"""What a chart shows: marks with exact values. Where they stand on a page is for rendering."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import assert_never

from site_builder.numbers.quantity import Hedge, Quantity, Shape


class MarkStyle(Enum):
    """How a number is drawn, after what its words leave open."""

    DOT = "dot"
    RING = "ring"
    """About so much."""
    DOWN = "down"
    """Nearly so much: a stop and a short arrow down the scale."""
    UP = "up"
    """More than so much: a stop and a line to the edge."""
    BAR = "bar"
    BROKEN = "broken"
    """A vague word: the limits drawn are the word's."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One number on a scale."""

    style: MarkStyle
    low: Fraction
    high: Fraction
    """Same as `low`, but for bars."""
    is_subject: bool = False
    """Whether it is the figure under check."""


@dataclass(frozen=True, slots=True)
class Plot:
    """The marks that share a scale."""

    marks: tuple[Mark, ...]
    unit: str
    language: str
    """For the separators of the scale's labels."""


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One line of the small chart."""

    printed: str
    language: str
    note: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Glance:
    """The small chart beside a claim: five rows at most."""

    finding: str
    measure: str
    description: str
    rows: tuple[GlanceRow, ...]
    plot: Plot


@dataclass(frozen=True, slots=True)
class TimePoint:
    """One number in time."""

    mark: Mark
    day: date | None
    """None where no date is stated."""
    day_words: str
    printed: str
    language: str


@dataclass(frozen=True, slots=True)
class TimePlot:
    """Numbers over time."""

    points: tuple[TimePoint, ...]
    unit: str
    language: str
    measure: str
    undated: str
    """What stands under the points without a date."""
    description: str


def mark(quantity: Quantity, is_subject: bool = False) -> Mark:
    """The mark of a printed number."""
    return Mark(_style(quantity), quantity.low, quantity.high, is_subject)


def _style(quantity: Quantity) -> MarkStyle:
    match quantity.shape:
        case Shape.RANGE:
            return MarkStyle.BAR
        case Shape.VAGUE:
            return MarkStyle.BROKEN
        case Shape.NUMBER | Shape.RATIO:
            return _hedged(quantity.hedge)
        case _:
            assert_never(quantity.shape)


def _hedged(hedge: Hedge) -> MarkStyle:
    match hedge:
        case Hedge.NONE | Hedge.EXACTLY:
            return MarkStyle.DOT
        case Hedge.ABOUT:
            return MarkStyle.RING
        case Hedge.NEARLY | Hedge.AT_MOST | Hedge.LESS_THAN:
            return MarkStyle.DOWN
        case Hedge.MORE_THAN | Hedge.AT_LEAST:
            return MarkStyle.UP
        case _:
            assert_never(hedge)
