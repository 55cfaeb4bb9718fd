"""Dates and periods."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.model import Bound
from site_builder.read.periods import read_day, read_period, read_single
from site_builder.read.texts import lines_text

STATED, OPEN, UNKNOWN = Bound.STATED, Bound.OPEN, Bound.UNKNOWN


@pytest.mark.parametrize(
    ("written", "start", "end", "bounds"),
    [
        ("2022-09-21/2022-09-27", (2022, 9, 21), (2022, 9, 27), (STATED, STATED)),
        ("2022-09-21", (2022, 9, 21), (2022, 9, 21), (STATED, STATED)),
        ("2022-09", (2022, 9, 1), (2022, 9, 30), (STATED, STATED)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29), (STATED, STATED)),
        ("2022", (2022, 1, 1), (2022, 12, 31), (STATED, STATED)),
        ("2022-09/2022-11", (2022, 9, 1), (2022, 11, 30), (STATED, STATED)),
        ("2020/2022", (2020, 1, 1), (2022, 12, 31), (STATED, STATED)),
        ("2022-09-21/2023", (2022, 9, 21), (2023, 12, 31), (STATED, STATED)),
        ("2022-09/2022-09-10", (2022, 9, 1), (2022, 9, 10), (STATED, STATED)),
        ("2022-09-27/2022-09-27", (2022, 9, 27), (2022, 9, 27), (STATED, STATED)),
        ("../2022-09-27", None, (2022, 9, 27), (OPEN, STATED)),
        ("/2022-09-27", None, (2022, 9, 27), (UNKNOWN, STATED)),
        ("2022-09-21/", (2022, 9, 21), None, (STATED, UNKNOWN)),
        ("2022-09-21/..", (2022, 9, 21), None, (STATED, OPEN)),
    ],
)
def test_a_period_counts_whole_days_both_ends_included(
    written: str,
    start: tuple[int, int, int] | None,
    end: tuple[int, int, int] | None,
    bounds: tuple[Bound, Bound],
) -> None:
    period, findings = read_period(lines_text("x.md", written))
    assert findings == ()
    assert period is not None
    assert period.written == written
    assert period.start == (date(*start) if start else None)
    assert period.end == (date(*end) if end else None)
    assert (period.start_bound, period.end_bound) == bounds


@pytest.mark.parametrize(
    ("written", "column", "words", "hint"),
    [
        ("2022-09-27/2022-09-21", 1, "2022-09-27/2022-09-21", "earlier date first"),
        ("2023/2022", 1, "2023/2022", "earlier date first"),
        ("2022-24", 1, "2022-24", "2022/2024"),
        ("2022-13", 1, "2022-13", "01 to 12"),
        ("2022-00", 1, "2022-00", "01 to 12"),
        ("2022-09-00", 1, "2022-09-00", "correct the date"),
        ("2022-02-30", 1, "2022-02-30", "correct the date"),
        ("2022-09-21/2022-09-31", 12, "2022-09-31", "correct the date"),
        ("2022-09-21/27", 12, "27", "both ends in full"),
        ("2022-9-1", 1, "2022-9-1", "2022-09-01"),
        ("2022–2023", 1, "2022–2023", "2022/2023"),
        ("2022-09-21 - 2022-09-27", 1, "2022-09-21 - 2022-09-27", "2022-09-21/2022-09-27"),
        ("2022-09-21 to 2022-09-27", 1, "2022-09-21 to 2022-09-27", "2022-09-21/2022-09-27"),
        ("2022-09-21T10:00", 1, "2022-09-21T10:00", "2022-09-27"),
        ("27.09.2022", 1, "27.09.2022", "2022-09-27"),
        ("last week", 1, "last week", "2022-09-27"),
        ("2022/2023/2024", 6, "2023/2024", "a slash between"),
        ("../..", 1, "../..", "leave the period out"),
        ("/", 1, "/", "leave the period out"),
        ("0000", 1, "0000", "correct the year"),
        ("٢٠٢٢", 1, "٢٠٢٢", "2022-09-27"),
        ("2022?", 1, "2022?", "2022-09-27"),
        ("2022-XX", 1, "2022-XX", "2022-09-27"),
        ("12022", 1, "12022", "2022-09-27"),
    ],
)
def test_what_is_no_period_is_said_with_the_way_to_write_it(
    written: str, column: int, words: str, hint: str
) -> None:
    period, findings = read_period(lines_text("x.md", written))
    assert period is None
    assert [f.code for f in findings] == ["bad-period"]
    span = findings[0].span
    assert (span.column, written[span.column - 1 : span.column - 1 + span.length]) == (
        column,
        words,
    )
    assert hint in findings[0].hint


def test_both_ends_of_a_period_are_complained_about() -> None:
    _, findings = read_period(lines_text("x.md", "2022-02-30/2022-13"))
    assert [(f.code, f.span.column) for f in findings] == [("bad-period", 1), ("bad-period", 12)]


@pytest.mark.parametrize("written", ["2022-09-27", "2024-02-29", "0001-01-01", "9999-12-31"])
def test_a_day_that_exists_is_read(written: str) -> None:
    assert read_day(lines_text("x.md", written)) == (date.fromisoformat(written), ())


@pytest.mark.parametrize(
    "written",
    ["2022-02-30", "2023-02-29", "2022-9-27", "27.09.2022", "2022-09", "20220927", "today", "..",
     "2022-09-27T00:00", "٢٠٢٢-٠٩-٢٧", "2022-W39-2", "2022-09-27/2022-09-28", "9" * 5000],
)  # fmt: skip
def test_what_is_no_day_is_a_bad_date(written: str) -> None:
    day, findings = read_day(lines_text("x.md", written))
    assert day is None
    assert [(f.code, f.span.column) for f in findings] == [("bad-date", 1)]


def test_a_date_may_be_a_month_or_a_year_but_no_interval() -> None:
    month, findings = read_single(lines_text("x.md", "2022-09"))
    assert findings == ()
    assert month is not None
    assert (month.start, month.end) == (date(2022, 9, 1), date(2022, 9, 30))
    for written in ("2022-09/2022-10", "..", "2022-24", "soon", "2022-02-30"):
        single, (finding,) = read_single(lines_text("x.md", written))
        assert single is None
        assert finding.code == "bad-date"


@given(st.dates(), st.dates())
def test_two_days_are_a_period_exactly_if_they_are_in_order(first: date, second: date) -> None:
    period, findings = read_period(lines_text("x.md", f"{first}/{second}"))
    assert (period is not None) == (first <= second)
    assert (findings == ()) == (first <= second)


@given(st.text(st.sampled_from("0129-/.T–to "), max_size=25))
def test_no_period_raises_anything(written: str) -> None:
    period, findings = read_period(lines_text("x.md", written))
    assert (period is None) != (findings == ())
