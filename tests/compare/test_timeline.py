"""What is superseded, and what was known when."""

from __future__ import annotations

from datetime import date

import pytest

from site_builder.compare.estimates import estimates
from site_builder.compare.timeline import (
    KnownBy,
    as_of,
    dates_of_change,
    known_since,
    superseded_by,
)
from site_builder.model import Estimate, Question
from tests.compare.world import Written, figure, question, world

TOTAL = question(kind="running total", since="2022-09-21")


def made(*figures: Written, asked: Question = TOTAL) -> tuple[Estimate, ...]:
    found, _ = estimates(*world(*figures, questions=(asked,)))
    return tuple(found.values())


def ministry(id_: str, period: str | None, **more: str) -> Written:
    return figure(id_, "98,000", by="ministry", period=period, **more)  # type: ignore[arg-type]


SUPERSEDED = {
    "the next newer one succeeds": (
        TOTAL,
        (
            ministry("a", "../2022-09-27"),
            ministry("c", "../2022-10-04"),
            ministry("b", "../2022-09-30"),
        ),
        {"c/a": "c/b", "c/b": "c/c"},
    ),
    "a count of the same day doesn't": (
        TOTAL,
        (ministry("a", "../2022-09-27"), ministry("b", "../2022-09-27")),
        {},
    ),
    "of two newer ones of one day the first by id": (
        TOTAL,
        (
            ministry("a", "../2022-09-27"),
            ministry("z", "../2022-09-30"),
            ministry("b", "../2022-09-30"),
        ),
        {"c/a": "c/b"},
    ),
    "another origin's doesn't": (
        TOTAL,
        (ministry("a", "../2022-09-27"), figure("b", "1", by="agency", period="../2022-09-30")),
        {},
    ),
    "nobody named has no series": (
        TOTAL,
        (figure("a", "1", period="../2022-09-27"), figure("b", "1", period="../2022-09-30")),
        {},
    ),
    "one without a cut-off neither succeeds nor is superseded": (
        TOTAL,
        (ministry("a", "../2022-09-27"), ministry("b", None), ministry("d", "2022-09-21/..")),
        {},
    ),
    "one for another place doesn't": (
        TOTAL,
        (ministry("a", "../2022-09-27"), ministry("b", "../2022-09-30", place="Almaty")),
        {},
    ),
    "one that leaves the first days out doesn't": (
        TOTAL,
        (ministry("a", "../2022-09-27"), ministry("b", "2022-09-28/2022-09-30")),
        {},
    ),
    "only running totals have newer versions": (
        question(kind="level"),
        (ministry("a", "2022-09-27"), ministry("b", "2022-09-30")),
        {},
    ),
}


@pytest.mark.parametrize("case", SUPERSEDED.values(), ids=SUPERSEDED.keys())
def test_superseded(case: tuple[Question, tuple[Written, ...], dict[str, str]]) -> None:
    asked, figures, expected = case
    assert dict(superseded_by(made(*figures, asked=asked))) == expected
    assert dict(superseded_by(reversed(made(*figures, asked=asked)))) == expected


KNOWN = {
    "by the earliest document that says when it came out": (
        figure("a", "98,000", "98,000", sources=("paper", "radio"), period="../2022-09-27"),
        {"paper": "2022-10-04", "radio": "2022-09-28"},
        (date(2022, 9, 28), KnownBy.PUBLISHED),
    ),
    "by a document dated to a month, at its end": (
        figure("a", "98,000", period="../2022-09-27"),
        {"paper": "2022-10"},
        (date(2022, 10, 31), KnownBy.PUBLISHED),
    ),
    "else by the last day counted": (
        figure("a", "98,000", period="../2022-09-27"),
        {},
        (date(2022, 9, 27), KnownBy.CUT_OFF),
    ),
    "else by the day of the check": (
        figure("a", "98,000"),
        {},
        (date(2022, 11, 22), KnownBy.CHECKED),
    ),
}


@pytest.mark.parametrize("case", KNOWN.values(), ids=KNOWN.keys())
def test_known_since(
    case: tuple[Written, dict[str, str], tuple[date, KnownBy]],
) -> None:
    written, published, expected = case
    corpus, evidence = world(written, questions=(TOTAL,), published=published)
    found, _ = estimates(corpus, evidence)
    assert known_since(found["c/a"], corpus) == expected


def test_as_of_a_date_and_the_dates_on_which_something_changed() -> None:
    corpus, evidence = world(
        ministry("late", "../2022-10-04"),
        ministry("early", "../2022-09-27"),
        ministry("also-early", "../2022-09-27"),
        questions=(TOTAL,),
    )
    found, _ = estimates(corpus, evidence)
    everything = tuple(found.values())
    days = (date(2022, 9, 26), date(2022, 9, 27), date(2022, 10, 3), date(2022, 10, 4))
    known = [[e.ref for e in as_of(everything, day, corpus)] for day in days]
    assert known == [
        [],
        ["c/early", "c/also-early"],
        ["c/early", "c/also-early"],
        ["c/late", "c/early", "c/also-early"],
    ]
    assert dates_of_change(everything, corpus) == (date(2022, 9, 27), date(2022, 10, 4))
