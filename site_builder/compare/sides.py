"""One estimate as a comparison sees it, with the words for it. Made once, compared many times."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.compare.amounts import Amount, amount
from site_builder.compare.wording import Voices, printed, span
from site_builder.model import Estimate


@dataclass(frozen=True, slots=True)
class Side:
    """An estimate, its number, and what reasons call them."""

    estimate: Estimate
    amount: Amount
    """In its own unit."""
    printed: str
    speaker: str
    document: str
    """The first that prints it."""
    span: str
    """Its period."""
    at_least: str
    """The lower end of its strict interval; "" where there is none."""
    at_most: str


def side(estimate: Estimate, voices: Voices) -> Side:
    """An estimate, ready to be compared."""
    low, high = estimate.strict.low, estimate.strict.high
    return Side(
        estimate,
        amount(estimate),
        printed(estimate),
        voices.speaker(estimate),
        voices.document(estimate),
        span(estimate.period),
        "" if low is None else voices.number(low),
        "" if high is None else voices.number(high),
    )
