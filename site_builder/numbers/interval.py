"""Intervals of exact numbers. Knows nothing of words, hedges or units."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`; an interval is never empty."""

    low: Fraction | None
    """The lower end; None where there is none."""
    high: Fraction | None
    """The upper end; None where there is none."""
    low_open: bool = False
    """Whether `low` itself is left out."""
    high_open: bool = False
    """Whether `high` itself is left out."""

    def intersection(self, other: Interval) -> Interval | None:
        """What both have in common; None where that is not even a point."""
        low, low_open = self.low, self.low_open
        if other.low is not None and (low is None or other.low >= low):
            low_open = other.low_open or (low_open and other.low == low)
            low = other.low
        high, high_open = self.high, self.high_open
        if other.high is not None and (high is None or other.high <= high):
            high_open = other.high_open or (high_open and other.high == high)
            high = other.high
        if low is None or high is None or low < high:
            return Interval(low, high, low_open, high_open)
        return (
            None
            if low > high or low_open or high_open
            else Interval(low, high, low_open, high_open)
        )

    def meets(self, other: Interval) -> bool:
        """Whether they share a point."""
        return self.intersection(other) is not None

    def wholly_above(self, other: Interval) -> bool:
        """Whether each of its numbers is greater than each of the other's."""
        if self.low is None or other.high is None:
            return False
        if self.low == other.high:
            return self.low_open or other.high_open
        return self.low > other.high

    def __add__(self, other: Interval) -> Interval:
        """Ends added: every sum of one number from each."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(
            low,
            high,
            low is not None and (self.low_open or other.low_open),
            high is not None and (self.high_open or other.high_open),
        )

    def scaled(self, factor: Fraction, offset: Fraction = Fraction(0)) -> Interval:
        """Every number times `factor` (above 0), plus `offset`."""
        return Interval(
            None if self.low is None else self.low * factor + offset,
            None if self.high is None else self.high * factor + offset,
            self.low_open,
            self.high_open,
        )

    def widened(self, by: Fraction) -> Interval:
        """The same with each end moved outwards."""
        return Interval(
            None if self.low is None else self.low - by,
            None if self.high is None else self.high + by,
            self.low_open,
            self.high_open,
        )
