"""What sums, ratios and conversions share: their outcome, and how they are put into words."""

from __future__ import annotations

from dataclasses import dataclass

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


def refused(place: Text, message: str, hint: str) -> Diagnostic:
    """An error: arithmetic that makes no sense."""
    return Diagnostic("tie-refused", place.span, message, hint)


def reason_of(
    operation: str, computed: Interval, result: Estimate, holds: bool, voices: Voices
) -> Reason:
    """The arithmetic with the printed words, what it makes, and what is printed."""
    text = (
        "{operation} = {computed}; “{printed}” is printed, which fits"
        if holds
        else "{operation} = {computed}, but “{printed}” is printed"
    )
    return Reason(
        text,
        (
            ("operation", operation),
            ("computed", between(computed, voices)),
            ("printed", printed(result)),
        ),
    )
