"""Units: names, scales, factors."""

from __future__ import annotations

from fractions import Fraction

import pytest

from site_builder.numbers.intervals import Nature
from site_builder.numbers.units import (
    can_be_negative,
    conversion,
    is_currency,
    nature,
    resolved_unit,
    scale_between,
)
from tests.numbers.reading import english


@pytest.mark.parametrize(
    ("unit", "counts", "resolved"),
    [
        ("", "people", "people"),
        ("", " Persons ", "people"),
        ("people", "people", "people"),
        ("Russians", "people", "Russians"),
        ("", "per cent", "%"),
        ("%", "percent", "%"),
        ("per day", "people", "people per day"),
        ("per day", "people per day", "people per day"),
        ("per day", "people a day", "people per day"),
        ("people per day", "people daily", "people per day"),
        ("", "people per day", "people per day"),
        ("per 100,000", "deaths per 100,000", "deaths per 100,000"),
        ("km", "kilometres", "km"),
        ("miles", "kilometres", "miles"),
        ("$", "US dollars", "USD"),
        ("$", "USD", "USD"),
        ("$", "euros", "$"),
        ("$ per year", "USD per year", "USD per year"),
        ("pounds", "GBP", "GBP"),
        ("pounds", "kg", "pounds"),
        ("degrees", "°C", "°C"),
        ("share", "%", "share"),
        ("", "share", "share"),
        ("", "border guards", "border guards"),
    ],
)
def test_a_unit_is_resolved_against_the_question(unit: str, counts: str, resolved: str) -> None:
    assert resolved_unit(unit, counts, english()) == resolved


@pytest.mark.parametrize(
    ("unit", "other", "scale"),
    [
        ("people", "people", 1),
        ("share", "%", 100),
        ("%", "share", Fraction(1, 100)),
        ("km", "miles", None),
        ("%", "percentage points", None),
        ("$", "USD", None),
        ("people", "Russians", None),
    ],
)
def test_only_one_scale_is_compared(unit: str, other: str, scale: Fraction | None) -> None:
    assert scale_between(unit, other) == scale


@pytest.mark.parametrize(
    ("value", "unit", "other", "result"),
    [
        ("1", "miles", "km", "1.609344"),
        ("1", "short tons", "t", "0.90718474"),
        ("100", "°C", "°F", "212"),
        ("-40", "°F", "°C", "-40"),
        ("0", "°C", "K", "273.15"),
        ("1", "ha", "m²", "10000"),
        ("640", "acres", "sq miles", "1"),
        ("1", "MWh", "kWh", "1000"),
        ("36", "km/h", "m/s", "10"),
        ("1", "lb", "kg", "0.45359237"),
        ("1", "imperial gallons", "l", "4.54609"),
        ("2", "miles per day", "km per day", "3.218688"),
        ("0.5", "share", "%", "50"),
        ("1", "percentage points", "basis points", "100"),
        ("2", "weeks", "days", "14"),
    ],
)
def test_conversions_are_exact(value: str, unit: str, other: str, result: str) -> None:
    tied = conversion(unit, other)
    assert tied is not None
    assert Fraction(value) * tied[0] + tied[1] == Fraction(result)


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("$", "GBP"),
        ("km", "kg"),
        ("%", "percentage points"),
        ("people", "km"),
        ("km per day", "m"),
    ],
)
def test_what_has_no_fixed_factor_is_not_converted(unit: str, other: str) -> None:
    assert conversion(unit, other) is None


def test_natures_decide_what_may_be_negative() -> None:
    assert [nature(u) for u in ("people", "km", "%", "GBP", "°C", "share", "per 100,000")] == [
        Nature.COUNT,
        Nature.MEASURE,
        Nature.PERCENT,
        Nature.MONEY,
        Nature.TEMPERATURE,
        Nature.RATIO,
        Nature.MEASURE,
    ]
    assert [u for u in ("people", "km", "%", "GBP", "°C", "share") if can_be_negative(u)] == [
        "%",
        "GBP",
        "°C",
    ]
    assert is_currency("GBP per month") is False
    assert is_currency("$")
    assert not is_currency("pounds")
