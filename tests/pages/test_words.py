from datetime import date

import pytest

from site_builder.model import Bound, Period, Reason
from site_builder.pages import words


def period(start: str, end: str, open_ended: bool = False) -> Period:
    first = date.fromisoformat(start) if start else None
    last = date.fromisoformat(end) if end else None
    missing = Bound.OPEN if open_ended else Bound.UNKNOWN
    return Period(
        f"{start}/{end}",
        first,
        last,
        Bound.STATED if first else missing,
        Bound.STATED if last else missing,
    )


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (None, "not stated"),
        (period("", ""), "not stated"),
        (period("2022-09-27", "2022-09-27"), "27 September 2022"),
        (period("2022-09-21", "2022-09-27"), "21 to 27 September 2022"),
        (period("2022-09-21", "2022-10-03"), "21 September to 3 October 2022"),
        (period("2022-12-21", "2023-01-03"), "21 December 2022 to 3 January 2023"),
        (period("2022-09-01", "2022-09-30"), "September 2022"),
        (period("2022-09-01", "2022-10-31"), "September 2022 to October 2022"),
        (period("2022-01-01", "2022-12-31"), "2022"),
        (period("2020-01-01", "2022-12-31"), "2020 to 2022"),
        (period("", "2022-09-27"), "by 27 September 2022"),
        (period("2022-09-21", "", open_ended=True), "since 21 September 2022"),
        (period("2022-09-21", ""), "from 21 September 2022, end not stated"),
        (period("2024-02-01", "2024-02-29"), "February 2024"),
    ],
)
def test_a_period_is_said_in_words(span: Period | None, said: str) -> None:
    assert words.period("en", span) == said


def test_months_are_named_in_the_sites_language() -> None:
    assert words.day("de", date(2022, 3, 2)) == "2 März 2022"


def test_a_language_without_a_locale_gets_english_dates() -> None:
    assert words.day("xx-yy", date(2022, 3, 2)) == "2 March 2022"


@pytest.mark.parametrize(
    ("language", "direction"),
    [("en", "ltr"), ("ar", "rtl"), ("AR-kz", "rtl"), ("he-Latn", "ltr"), ("uz-Arab", "rtl")],
)
def test_a_language_is_written_in_its_direction(language: str, direction: str) -> None:
    assert words.direction(language) == direction


def test_counts_agree_with_their_number() -> None:
    assert words.count("en", 1, "{n} claim", "{n} claims") == "1 claim"
    assert words.count("en", 1200, "{n} claim", "{n} claims") == "1,200 claims"


def test_a_reason_is_a_sentence_with_its_blanks_filled() -> None:
    why = Reason("counted {n} days later: both can be true.", (("n", "5"),))
    assert words.reason("en", why) == "Counted 5 days later: both can be true"


@pytest.mark.parametrize(
    ("why", "computed", "name", "because"),
    [
        ("agrees: both say “98,000”", True, "Agrees", "Both say “98,000”"),
        (
            "can't be compared: “A” doesn't say when",
            True,
            "Can’t be compared",
            "“A” doesn't say when",
        ),
        ("“a” is a part of “b”: so it is", True, "Includes it", "“a” is a part of “b”: so it is"),
        ("both: one aim", False, "Includes it", "Both: one aim"),
        ("it is so", True, "Includes it", "It is so"),
    ],
)
def test_a_relations_name_is_said_once(why: str, computed: bool, name: str, because: str) -> None:
    assert words.headed("en", "Includes it", Reason(why), computed) == (name, because)
