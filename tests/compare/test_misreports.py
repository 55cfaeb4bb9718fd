"""One number of one origin, printed for two different things."""

from __future__ import annotations

import pytest

from site_builder.compare.misreports import is_telling
from site_builder.model import Question
from tests.compare.world import Written, figure, question, relate, said

DAYS = "2022-09-24/2022-09-27"
EU = question("eu", place="the EU")
FINLAND = question("finland", place="Finland", part_of="eu")


def agency(
    id_: str, phrase: str, source: str, of: str = "q", period: str | None = DAYS, **more: str
) -> Written:
    return figure(id_, phrase, by="agency", sources=(source,), of=of, period=period, **more)  # type: ignore[arg-type]


def test_one_number_for_two_places_is_shown_with_who_printed_what() -> None:
    site, findings = relate(
        agency("a", "around 31,000", "paper", "eu"),
        agency("b", "31,000", "radio", "finland"),
        questions=(EU, FINLAND),
    )
    (misreport,) = site.misreports
    because = (
        "The agency's “around 31,000” is for the EU in “The paper”,"
        " but “31,000” is for Finland in “The radio”"
    )
    assert (misreport.figure, misreport.other) == ("c/a", "c/b")
    assert str(misreport.because) == because
    (finding,) = findings
    assert (finding.code, finding.message) == ("misreport", f"one number for two things: {because}")
    assert (finding.span.line, finding.span.column, finding.span.length) == (10, 17, 6)
    assert finding.note == "content/claims/c.md:10:17 has “around 31,000”"


def totals(since: str = "2022-09-21") -> Question:
    return question(kind="running total", since=since)


MISREPORTS = {
    "two places": (
        (EU, FINLAND),
        (agency("a", "31,000", "paper", "eu"), agency("b", "31,000", "radio", "finland")),
        True,
    ),
    "two populations": (
        (question(),),
        (
            agency("a", "31,000", "paper", population="men"),
            agency("b", "31,000", "radio", population="women"),
        ),
        True,
    ),
    "two units": (
        (question(),),
        (agency("a", "31,000 cars", "paper"), agency("b", "31,000 people", "radio")),
        True,
    ),
    "two periods": (
        (question(),),
        (agency("a", "31,000", "paper"), agency("b", "31,000", "radio", period="2022-09")),
        True,
    ),
    "two periods of questions for one place": (
        (question("one", place="Finland"), question("two", place="Finland")),
        (
            agency("a", "31,000", "paper", "one"),
            agency("b", "31,000", "radio", "two", period="2022-09"),
        ),
        True,
    ),
    "two periods of questions for no place": (
        (question("one"), question("two")),
        (
            agency("a", "31,000", "paper", "one"),
            agency("b", "31,000", "radio", "two", period="2022-09"),
        ),
        False,
    ),
    "two periods and two places": (
        (EU, FINLAND),
        (
            agency("a", "31,000", "paper", "eu"),
            agency("b", "31,000", "radio", "finland", period="2022-09"),
        ),
        False,
    ),
    "a running total's later cut-off": (
        (totals(),),
        (
            agency("a", "31,000", "paper", period="../2022-09-27"),
            agency("b", "31,000", "radio", period="../2022-09-30"),
        ),
        False,
    ),
    "a running total's other start": (
        (totals(),),
        (
            agency("a", "31,000", "paper", period="../2022-09-27"),
            agency("b", "31,000", "radio", period="2022-09-24/2022-09-27"),
        ),
        True,
    ),
    "a range": (
        (EU, FINLAND),
        (
            agency("a", "5,500 to 6,500", "paper", "eu"),
            agency("b", "5,500 to 6,500", "radio", "finland"),
        ),
        True,
    ),
    "another number": (
        (EU, FINLAND),
        (agency("a", "31,000", "paper", "eu"), agency("b", "31,001", "radio", "finland")),
        False,
    ),
    "one document prints both": (
        (EU, FINLAND),
        (agency("a", "31,000", "paper", "eu"), agency("b", "31,000", "paper", "finland")),
        False,
    ),
    "another origin": (
        (EU, FINLAND),
        (
            agency("a", "31,000", "paper", "eu"),
            figure("b", "31,000", by="guard", sources=("radio",), of="finland", period=DAYS),
        ),
        False,
    ),
    "nobody named": (
        (EU, FINLAND),
        (
            figure("a", "31,000", sources=("paper",), of="eu", period=DAYS),
            figure("b", "31,000", sources=("radio",), of="finland", period=DAYS),
        ),
        False,
    ),
    "no period": (
        (EU, FINLAND),
        (
            agency("a", "31,000", "paper", "eu", period=None),
            agency("b", "31,000", "radio", "finland", period=None),
        ),
        False,
    ),
    "fixed properties need no period": (
        (
            question("one", kind="fixed property", place="China"),
            question("two", kind="fixed property", place="Kazakhstan"),
        ),
        (
            agency("a", "7,644", "paper", "one", period=None),
            agency("b", "7,644", "radio", "two", period=None),
        ),
        True,
    ),
    "a place beside none": (
        (EU, question("two")),
        (agency("a", "31,000", "paper", "eu"), agency("b", "31,000", "radio", "two")),
        False,
    ),
    "one significant digit": (
        (EU, FINLAND),
        (agency("a", "30,000", "paper", "eu"), agency("b", "30,000", "radio", "finland")),
        False,
    ),
    "below 100": (
        (EU, FINLAND),
        (agency("a", "99", "paper", "eu"), agency("b", "99", "radio", "finland")),
        False,
    ),
    "the same thing": (
        (EU,),
        (agency("a", "31,000", "paper", "eu"), agency("b", "31,000", "radio", "eu")),
        False,
    ),
}


@pytest.mark.parametrize("case", MISREPORTS.values(), ids=MISREPORTS.keys())
def test_misreport(case: tuple[tuple[Question, ...], tuple[Written, ...], bool]) -> None:
    questions, figures, is_one = case
    site, findings = relate(*figures, questions=questions)
    assert len(site.misreports) == is_one
    assert [finding.code for finding in findings] == ["misreport"] * is_one


def test_a_document_that_prints_both_clears_what_another_prints() -> None:
    site, _ = relate(
        figure(
            "a", "31,000", "31,000", by="agency", sources=("paper", "radio"), of="eu", period=DAYS
        ),
        agency("b", "31,000", "radio", "finland"),
        questions=(EU, FINLAND),
    )
    assert site.misreports == ()


def test_a_misreport_that_an_editor_has_written_up_is_shown_but_no_finding() -> None:
    because = "the agency's statement names Finland only"
    site, findings = relate(
        figure("a", "31,000", by="agency", sources=("paper",), of="eu", period=DAYS),
        figure(
            *("b", "31,000"),
            by="agency",
            sources=("radio",),
            of="finland",
            period=DAYS,
            relates=(("a", "contradicts", because),),
        ),
        questions=(EU, FINLAND),
    )
    assert (len(site.misreports), findings) == (1, ())


def test_two_figures_are_one_misreport_however_often_they_are_printed() -> None:
    site, findings = relate(
        figure(
            "a", "31,000", "31,000", by="agency", sources=("paper", "daily"), of="eu", period=DAYS
        ),
        figure(
            *("b", "31,000", "31,000"),
            by="agency",
            sources=("radio", "weekly"),
            of="finland",
            period=DAYS,
        ),
        questions=(EU, FINLAND),
    )
    assert (len(site.misreports), len(findings)) == (1, 1)


@pytest.mark.parametrize(
    ("phrase", "telling"),
    [
        ("98,000", True),
        ("around 98,000", True),
        ("110", True),
        ("100", False),
        ("30,000", False),
        ("99", False),
        ("120.5", True),
        ("5,000 to 6,500", True),
    ],
)
def test_numbers_that_are_hardly_equal_by_chance(phrase: str, telling: bool) -> None:
    assert is_telling(said(phrase)) is telling
