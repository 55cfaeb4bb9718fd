"""Short ways to say what a reading should be, shared by the tests of numbers."""

from __future__ import annotations

from site_builder.numbers.display import exact_decimal
from site_builder.numbers.interval import Interval
from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import Quantity


def english() -> Language:
    table = language_table("en")
    assert table is not None
    return table


def read(printed: str, language: Language | None = None) -> Quantity:
    quantity, remarks = read_phrase(printed, language or english())
    assert quantity is not None, remarks
    return quantity


def codes(printed: str, language: Language | None = None) -> list[str]:
    return [remark.code for remark in read_phrase(printed, language or english())[1]]


def shown(interval: Interval) -> str:
    """`[97000, 99000]`, `(200000, )`: brackets for ends included, parentheses for open ones."""
    low = "" if interval.low is None else exact_decimal(interval.low)
    high = "" if interval.high is None else exact_decimal(interval.high)
    return f"{'(' if interval.low_open else '['}{low}, {high}{')' if interval.high_open else ']'}"
