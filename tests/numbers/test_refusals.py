"""What is refused, with which code, and what is said."""

from __future__ import annotations

import pytest

from site_builder.codes import CODES, Severity
from site_builder.numbers.phrase import read_phrase
from tests.numbers.reading import codes, english, read

REFUSED = [
    ("number-missing", ["", " ", "Russians", "nearly", "per cent", "$", "the", "—"]),
    (
        "number-several",
        [
            "from 3 to 4",
            "rose from 3 to 4",
            "4 of 5",
            "two of the four",
            "98,000 and 5,000",
            "7,644 kilometres (4,762 miles)",
            "98 000",
            "3 or 4",
            "nineteen eighty-four",
            "98,000 in 2022",
            "30 per cent, or 5,000 people",
        ],
    ),
    ("range-reversed", ["6,000 to 5,000", "between 4 and 3 million", "40-30%", "6 to 5 km"]),
    ("number-malformed", ["1,1", "12,34", "1,2345", "98,0000", "1.234.567", "1.234,5", "98'000"]),
    ("look-alike", ["٩٨", "9٨", "９８", "98,O00", "l00", "१२", "98,00О people"]),
    (
        "number-unreadable",
        [
            # no figures
            "2022",
            "in 2022",
            "around 2030",
            "circa 1850",
            "27 September",
            "Sep. 27",
            "19 to 25 September",
            "2022-09-27",
            "27/09/2022",
            "21:45",
            "9.30am",
            "10 p.m.",
            "32-year-old",
            "32 years old",
            "aged 26",
            "2024-25",
            "2024/25",
            "2010-2020",
            "3-1",
            "2-2",
            "COVID-19",
            "B-52",
            "No. 10",
            "PM2.5",
            "page 12",
            "1990s",
            "21st",
            "second",
            "Article 5",
            "+44 20 7946 0958",
            # beyond the grammar
            "1e6",
            "1/3",
            "24/7",
            "up to 2030",
            "45+2",
            "10³",
            "30%²",
            "98,000¹",
            "2×10³",
            "10^6",
            "6.4m",
            "6.4m wave",
            "100m hurdles",
            "50k",
            "1.3bn",
            "a few",
            "a few hundred",
            "many thousands",
            "007",
            "98,000 have fled",
            "about the 98,000",
            "fewer than 0",
            "Ⅻ",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "printed"), [(code, printed) for code, all_ in REFUSED for printed in all_]
)
def test_what_lies_outside_the_grammar_is_refused(code: str, printed: str) -> None:
    quantity, remarks = read_phrase(printed, english())
    assert quantity is None
    assert [remark.code for remark in remarks] == [code]
    (remark,) = remarks
    assert CODES[code].severity is Severity.ERROR
    assert remark.message
    assert remark.hint
    assert 0 <= remark.start <= remark.end <= len(printed)


@pytest.mark.parametrize(
    ("printed", "readings"),
    [
        ("1,1", ("1.1", "11")),
        ("12,34", ("12.34", "1,234")),
        ("1.234,5", ("1,234.5", "1.2345")),
        ("1,00,000", ("100.000", "100,000")),
        ("1.234.567", ("1,234.567", "1,234,567")),
    ],
)
def test_a_malformed_number_names_both_readings(printed: str, readings: tuple[str, ...]) -> None:
    (remark,) = read_phrase(printed, english())[1]
    assert all(reading in remark.message for reading in readings)


@pytest.mark.parametrize("printed", ["98.000", "98.000 Russians", "around 98.000"])
def test_another_languages_thousands_separator_is_a_warning(printed: str) -> None:
    assert read(printed).low == 98
    assert codes(printed) == ["number-separator"]


@pytest.mark.parametrize("printed", ["0.125", "3.14", "1,234.567", "3.1415"])
def test_decimals_that_are_no_thousands_need_no_warning(printed: str) -> None:
    assert codes(printed) == []
    assert read(printed).low > 0


def test_look_alikes_are_named() -> None:
    (remark,) = read_phrase("9٨", english())[1]
    assert "arabic-indic digit eight" in remark.message


def test_a_wider_mark_is_asked_for() -> None:
    (remark,) = read_phrase("6.4m", english())[1]
    assert "“m”" in remark.message
    assert "noun" in remark.hint


def test_a_footnote_is_told_from_its_number() -> None:
    (remark,) = read_phrase("98,000¹", english())[1]
    assert "“¹”" in remark.message
    assert "“98,000”" in remark.hint


def test_a_remark_points_into_the_marked_words() -> None:
    printed = "“98,000 have fled”"
    (remark,) = read_phrase(printed, english())[1]
    assert printed[remark.start : remark.end] == "have fled"
