"""Estimates' numbers on one scale, and whether they meet. Knows nothing of places and periods."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    if estimate.unit == unit:
        return amount(estimate)
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


def is_flat_clash(one: Amount, two: Amount) -> bool:
    """Whether two plain numbers printed to one step differ, though their intervals touch."""
    return one.strict.meets(two.strict) and not strict_of_both_meet(one, two)
