"""Another language is another table."""

from __future__ import annotations

import pytest

from site_builder.numbers.languages import language_table
from site_builder.numbers.quantity import NumberClass
from site_builder.numbers.scan import scan
from tests.numbers.reading import codes, read, shown
from tests.numbers.tables import ARABIC, GERMAN


def test_a_table_is_found_by_its_primary_subtag() -> None:
    english = language_table("en")
    assert english is not None
    assert language_table("en-GB") is language_table("EN_us") is english
    for tag in ("tlh", "", "-", "../en", "en.x", "数"):
        assert language_table(tag) is None


@pytest.mark.parametrize(
    ("printed", "unit", "reading"),
    [
        ("98.000", "", "[97500, 98500]"),
        ("achtundneunzigtausend", "", "[97500, 98500]"),
        ("zweihundertfünfzigtausend Menschen", "people", "[245000, 255000]"),
        ("rund 98.000", "", "[97000, 99000]"),
        ("mehr als 200.000 Menschen", "people", "(200000, 220000]"),
        ("zwischen 3 und 4 Millionen", "", "[3000000, 4000000]"),
        ("1,5 Prozent", "%", "[1.45, 1.55]"),
        ("7.644 Kilometer", "km", "[7643.5, 7644.5]"),
        ("10.000 pro Tag", "per day", "[9500, 10500]"),
        ("3 Millionen Euro", "EUR", "[2850000, 3150000]"),
        ("zwei Drittel", "share", "[0.633333333333333, 0.7]"),
        ("mehrere hundert", "", "[300, 900]"),
        ("98.000 oder mehr", "", "[98000, 99000]"),
    ],
)
def test_german_is_read(printed: str, unit: str, reading: str) -> None:
    quantity = read(printed, GERMAN)
    assert (quantity.unit, shown(quantity.reading)) == (unit, reading)


@pytest.mark.parametrize(
    ("printed", "unit", "reading"),
    [
        ("٩٨٬٠٠٠", "", "[97500, 98500]"),
        ("98,000", "", "[97500, 98500]"),
        ("نحو ٩٨ ألف شخص", "people", "[97000, 99000]"),
        ("٣٫٥٪", "%", "[3.45, 3.55]"),
        ("٥ إلى ٦ آلاف", "", "[5000, 6000]"),
        ("10 آلاف في اليوم", "per day", "[9500, 10500]"),
    ],
)
def test_arabic_is_read_in_either_digits(printed: str, unit: str, reading: str) -> None:
    quantity = read(printed, ARABIC)
    assert (quantity.unit, shown(quantity.reading)) == (unit, reading)


def test_digits_and_separators_are_those_of_the_language() -> None:
    assert codes("1,234.5", GERMAN) == ["number-malformed"]
    assert codes("98,000", GERMAN) == ["number-separator"]
    assert codes("9٨", ARABIC) == ["look-alike"]
    assert codes("۹۸", ARABIC) == ["look-alike"]
    assert codes("٩٨", GERMAN) == ["look-alike"]


def test_dates_of_another_language_are_told_apart() -> None:
    text = "Am 27. September kamen rund 98.000 Russen"
    assert [(text[f.start : f.end], f.number_class) for f in scan(text, GERMAN)] == [
        ("27", NumberClass.DATE),
        ("rund 98.000", NumberClass.FIGURE),
    ]
