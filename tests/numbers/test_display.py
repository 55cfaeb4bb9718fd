"""Computed numbers as text."""

from __future__ import annotations

from fractions import Fraction

import pytest

from site_builder.numbers.display import exact_decimal, grouped, interval_words
from site_builder.numbers.interval import Interval
from tests.numbers.reading import english
from tests.numbers.tables import GERMAN


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Fraction(98000), "98000"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(0), "0"),
        (Fraction(10**25), "1" + "0" * 25),
        (Fraction(1, 3), "0.333333333333333"),
        (Fraction(2, 3), "0.666666666666667"),
        (Fraction(-20, 3), "-6.66666666666667"),
        (Fraction(10**20, 3), "33333333333333300000"),
        (Fraction(1, 3 * 10**9), "0.000000000333333333333333"),
        (Fraction(999_999_999_999_999_9, 10**16) + Fraction(1, 3 * 10**20), "1"),
    ],
)
def test_decimals_are_exact_or_have_fifteen_digits(value: Fraction, written: str) -> None:
    assert exact_decimal(value) == written


def test_numbers_are_grouped_as_the_language_does() -> None:
    assert grouped(Fraction(97000), english()) == "97,000"
    assert grouped(Fraction(1234567), GERMAN) == "1.234.567"
    assert grouped(Fraction("1234.5"), GERMAN) == "1.234,5"
    assert grouped(Fraction("1.7"), "en-GB") == "1.7"
    assert grouped(Fraction("-3.2"), "en") == "−3.2"
    assert grouped(Fraction(1000), "tlh") == "1,000"


@pytest.mark.parametrize(
    ("interval", "unit", "words"),
    [
        (Interval(Fraction(97000), Fraction(99000)), "people", "97,000 to 99,000 people"),
        (Interval(Fraction(200000), None, low_open=True), "", "more than 200,000"),
        (Interval(None, Fraction(6000)), "km", "up to 6,000 km"),
        (Interval(Fraction(5), None), "%", "5% or more"),
        (Interval(None, Fraction(5), high_open=True), "%", "less than 5%"),
        (Interval(Fraction(7), Fraction(7)), "people", "7 people"),
        (
            Interval(Fraction(90000), Fraction(100000), high_open=True),
            "",
            "90,000 to less than 100,000",
        ),
        (
            Interval(Fraction(1), Fraction(2), low_open=True, high_open=True),
            "",
            "between 1 and 2",
        ),
        (Interval(Fraction(1), Fraction(2), low_open=True), "", "more than 1, up to 2"),
        (Interval(None, None), "people", "any number"),
    ],
)
def test_intervals_are_said_in_words(interval: Interval, unit: str, words: str) -> None:
    assert interval_words(interval, unit, english()) == words
