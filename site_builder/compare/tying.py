"""What sums, ratios and conversions share: their outcome, and how they are put into words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from site_builder.compare.wording import Voices, between, printed
from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Estimate, Reason, Tie
from site_builder.numbers.interval import Interval


@dataclass(frozen=True, slots=True)
class Tied:
    """What became of one key that ties a figure to others."""

    tie: Tie | None = None
    """None where there is an error, or where a figure that is needed couldn't be read."""
    complaints: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """Arithmetic that was done, in the unit of its result."""

    words: str
    """With the printed words: `53,000 + around 98,000`."""
    single: Fraction | None
    """What the printed numbers make, hedges and rounding aside; None where one is a range."""
    computed: Interval
    """What they make with all that they leave open."""


_EXACT = (
    "{operation} = {computed}, but “{printed}” is printed",
    "{operation} = {computed}; “{printed}” is printed, which fits",
)
_READ = (
    "{operation} = {result}, read as {computed}, but “{printed}” is printed",
    "{operation} = {result}, read as {computed}; “{printed}” is printed, which fits",
)
"""For what fails, and for what holds."""


def refused(place: Text, message: str, hint: str) -> Diagnostic:
    """An error: arithmetic that makes no sense."""
    return Diagnostic("tie-refused", place.span, message, hint)


def single(estimate: Estimate, factor: Fraction = Fraction(1)) -> Fraction | None:
    """The one number that the first document prints, hedge aside; None for ranges and the like."""
    quantity = estimate.excerpts[0].quantity
    return quantity.low * factor if quantity.low == quantity.high else None


def reason_of(operation: Operation, result: Estimate, holds: bool, voices: Voices) -> Reason:
    """The arithmetic with the printed words, what it makes, and what is printed."""
    single, computed = operation.single, operation.computed
    is_exact = single is None or computed.low == computed.high
    return Reason(
        (_EXACT if is_exact else _READ)[holds],
        (
            ("operation", operation.words),
            ("result", "" if single is None else _words(single, result, voices)),
            ("computed", between(computed, result.unit, voices)),
            ("printed", printed(result)),
        ),
    )


def _words(single: Fraction, result: Estimate, voices: Voices) -> str:
    return between(Interval(single, single), result.unit, voices)
