"""Estimates' numbers on one scale, and whether they meet. Knows nothing of places and periods."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from site_builder.model import Estimate
from site_builder.numbers.interval import Interval
from site_builder.numbers.quantity import Quantity, readings_meet
from site_builder.numbers.units import scale_between


@dataclass(frozen=True, slots=True)
class Amount:
    """An estimate's number, or one excerpt's."""

    quantities: tuple[Quantity, ...]
    """The phrases that it is printed in."""
    reading: Interval
    strict: Interval

    def scaled(self, factor: Fraction) -> Amount:
        """The same in another unit of its scale."""
        if factor == 1:
            return self
        return Amount(
            tuple(_scaled(quantity, factor) for quantity in self.quantities),
            self.reading.scaled(factor),
            self.strict.scaled(factor),
        )


def _scaled(quantity: Quantity, factor: Fraction) -> Quantity:
    return replace(
        quantity,
        low=quantity.low * factor,
        high=quantity.high * factor,
        step=quantity.step * factor,
        reading=quantity.reading.scaled(factor),
        strict=quantity.strict.scaled(factor),
    )


def amount(estimate: Estimate) -> Amount:
    """An estimate's number in its own unit."""
    return Amount(estimate.quantities, estimate.reading, estimate.strict)


def amount_in(estimate: Estimate, unit: str) -> Amount | None:
    """An estimate's number in a unit; None where that is no unit of its scale."""
    factor = scale_between(estimate.unit, unit)
    return None if factor is None else amount(estimate).scaled(factor)


def same_scale(one: Estimate, two: Estimate) -> bool:
    """Whether both are given in one unit, or in two of one scale, like shares and per cent."""
    return one.unit == two.unit or scale_between(one.unit, two.unit) is not None


def readings_of_both_meet(one: Amount, two: Amount) -> bool:
    """Whether what readers take both to mean shares a point."""
    return readings_meet(one.quantities, one.reading, two.quantities, two.reading)


def strict_of_both_meet(one: Amount, two: Amount) -> bool:
    """Whether what the words of both leave open shares a point."""
    return readings_meet(one.quantities, one.strict, two.quantities, two.strict)


class Apart(Enum):
    """How two numbers, of which none is both, lie to each other."""

    ABOVE = "above"
    BELOW = "below"
    TOUCHING = "touching"
    """At an end that one of them leaves out."""
    FLAT = "flat"
    """Two plain numbers printed to one step, which differ though their intervals touch."""

    def turned(self) -> Apart:
        """The same, seen from the other number."""
        swapped = {Apart.ABOVE: Apart.BELOW, Apart.BELOW: Apart.ABOVE}
        return swapped.get(self, self)


def apart(one: Amount, two: Amount) -> Apart:
    """How the first lies to the second; for numbers whose strict intervals don't meet."""
    if one.strict.meets(two.strict):
        return Apart.FLAT
    if _is_above(one.strict, two.strict):
        return Apart.ABOVE
    return Apart.BELOW if _is_above(two.strict, one.strict) else Apart.TOUCHING


def _is_above(one: Interval, two: Interval) -> bool:
    return one.low is not None and two.high is not None and one.low > two.high
