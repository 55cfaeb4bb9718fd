"""Interval division. Knows nothing of what is divided."""

from __future__ import annotations

from fractions import Fraction

from site_builder.numbers.interval import Interval

_ZERO = Fraction(0)
_EVERYTHING = Interval(None, None)


def quotient(dividend: Interval, divisor: Interval) -> Interval | None:
    """Every number of the one divided by every number but 0 of the other.

    None where the divisor is 0 and nothing else. Where it lies on both sides of 0 the quotient may
    be anything; where it begins at 0, the quotient has no end on that side.
    """
    if divisor.low == divisor.high == _ZERO:
        return None
    if divisor.low is not None and divisor.low >= 0:
        return _by_positive(dividend, divisor)
    if divisor.high is not None and divisor.high <= 0:
        return _by_positive(_mirrored(dividend), _mirrored(divisor))
    return _EVERYTHING


def _mirrored(interval: Interval) -> Interval:
    low = None if interval.high is None else -interval.high
    high = None if interval.low is None else -interval.low
    return Interval(low, high, interval.high_open, interval.low_open)


def _by_positive(dividend: Interval, divisor: Interval) -> Interval:
    low, low_open = _lower_end(dividend, divisor)
    mirrored, high_open = _lower_end(_mirrored(dividend), divisor)
    return Interval(low, None if mirrored is None else -mirrored, low_open, high_open)


def _lower_end(dividend: Interval, divisor: Interval) -> tuple[Fraction | None, bool]:
    """The least quotient by a divisor above 0, and whether it is itself left out."""
    least, is_open = dividend.low, dividend.low_open
    if least is None:
        return None, False
    if least == 0:
        return _ZERO, is_open
    if least > 0:
        if divisor.high is None:
            return _ZERO, True
        return least / divisor.high, is_open or divisor.high_open
    if not divisor.low:
        return None, False
    return least / divisor.low, is_open or divisor.low_open
