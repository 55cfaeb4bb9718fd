"""Numbers and intervals in our own JSON files: exact decimals as text, null for no end."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from site_builder.numbers.display import exact_decimal
from site_builder.numbers.interval import Interval
from site_builder.numbers.quantity import Quantity
from site_builder.pages.json_text import Json


def interval_json(interval: Interval) -> Mapping[str, Json]:
    """An interval by its ends, and whether they are left out."""
    return {
        "low": _end(interval.low),
        "high": _end(interval.high),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
    }


def _end(value: Fraction | None) -> str | None:
    return None if value is None else exact_decimal(value)


def quantity_json(quantity: Quantity) -> Mapping[str, Json]:
    """A printed number, read: its value, its hedge, its unit and both intervals."""
    return {
        "printed": quantity.printed,
        "shape": quantity.shape.value,
        "low": exact_decimal(quantity.low),
        "high": exact_decimal(quantity.high),
        "step": exact_decimal(quantity.step),
        "hedge": quantity.hedge.value,
        "hedge_words": quantity.hedge_words,
        "unit": quantity.unit,
        "reading": interval_json(quantity.reading),
        "strict": interval_json(quantity.strict),
    }
