"""What one figure's excerpts have in common; unit, place, population and period."""

from __future__ import annotations

from fractions import Fraction

import pytest

from site_builder.compare.estimates import estimates
from site_builder.diagnostics import Diagnostic
from site_builder.evidence.examine import Evidence
from site_builder.model import Estimate, Question
from site_builder.numbers.interval import Interval
from tests.compare.world import Written, figure, question, world

DAY = "2022-09-27"


def estimate(
    written: Written, asked: Question | None = None
) -> tuple[Estimate | None, tuple[Diagnostic, ...]]:
    made, findings = estimates(*world(written, questions=(asked or question(),)))
    return made.get(written.figure.ref), findings


def test_a_figure_printed_once_reads_as_its_phrase() -> None:
    made, _ = estimate(figure("a", "nearly 100,000"))
    assert made is not None
    assert made.reading == Interval(Fraction(90_000), Fraction(100_000), high_open=True)
    assert made.strict == made.reading


def test_the_number_is_what_all_excerpts_have_in_common() -> None:
    made, findings = estimate(figure("a", "around 98,000", "nearly 100,000", "at least 97,500"))
    assert findings == ()
    assert made is not None
    assert made.reading == Interval(Fraction(97_500), Fraction(97_600))
    assert made.strict == Interval(Fraction(97_500), Fraction(99_000))


def test_strict_intervals_count_where_readings_share_nothing() -> None:
    made, findings = estimate(figure("a", "more than 50,000", "98,000"))
    assert findings == ()
    assert made is not None
    assert made.reading == made.strict == Interval(Fraction(97_500), Fraction(98_500))


@pytest.mark.parametrize(
    ("phrases", "message"),
    [
        (
            ("98,000", "at least 200,000"),
            "“98,000” and “at least 200,000” can't be one figure: no number is both",
        ),
        (
            ("around 98,000", "12,000"),
            "“around 98,000” and “12,000” can't be one figure: no number is both",
        ),
        (
            ("98,000", "99,000"),
            "“98,000” and “99,000” can't be one figure: no number is both",
        ),
        (
            ("98,000", "98,000 cars"),
            "“98,000” and “98,000 cars” can't be one figure: one is in people, the other in cars",
        ),
    ],
)
def test_excerpts_that_share_no_point_are_an_error(phrases: tuple[str, ...], message: str) -> None:
    made, findings = estimate(figure("a", *phrases))
    assert made is None
    (finding,) = findings
    assert (finding.code, finding.message) == ("excerpts-disagree", message)


def test_the_error_points_at_both_excerpts() -> None:
    _, (finding,) = estimate(figure("a", "98,000", "12,000"))
    assert (finding.span.line, finding.span.column, finding.span.length) == (11, 17, 6)
    assert finding.note == "content/claims/c.md:10:17 has “98,000”"


def test_each_excerpt_that_disagrees_is_reported_once() -> None:
    _, findings = estimate(figure("a", "98,000", "98,100", "12,000", "13,000"))
    assert [finding.span.line for finding in findings] == [12, 13]


def test_numbers_of_two_precisions_may_be_one_figure() -> None:
    made, findings = estimate(figure("a", "98,123", "98,000"))
    assert findings == ()
    assert made is not None
    assert made.reading == Interval(Fraction(98_123), Fraction(98_123))


def test_per_cent_and_shares_are_one_scale() -> None:
    made, findings = estimate(figure("a", "30 %", "0.3 share"))
    assert findings == ()
    assert made is not None
    assert made.unit == "%"


def test_a_bare_count_has_the_unit_of_its_question() -> None:
    made, _ = estimate(figure("a", "5,500"), question(counts="cars"))
    assert made is not None
    assert made.unit == "cars"


def test_place_and_population_are_the_questions_unless_narrowed() -> None:
    asked = question(place="Kazakhstan", population="Russians")
    whole, _ = estimate(figure("a", "98,000"), asked)
    narrow, _ = estimate(figure("a", "98,000", place="Almaty", population="men"), asked)
    assert whole is not None
    assert narrow is not None
    assert (whole.place, whole.population) == ("Kazakhstan", "Russians")
    assert (narrow.place, narrow.population) == ("Almaty", "men")


@pytest.mark.parametrize(
    ("kind", "written", "start"),
    [
        ("running total", "../2022-09-27", "2022-09-21"),
        ("running total", "/2022-09-27", "2022-09-21"),
        ("running total", "2022-09-24/2022-09-27", "2022-09-24"),
        ("running total", "../2022-09-20", None),
        ("count in a period", "../2022-09-27", None),
    ],
)
def test_a_running_total_begins_with_its_question(
    kind: str, written: str, start: str | None
) -> None:
    asked = question(kind=kind, since="2022-09-21")
    made, _ = estimate(figure("a", "98,000", period=written), asked)
    assert made is not None
    assert made.period is not None
    assert (made.period.start.isoformat() if made.period.start else None) == start
    assert made.period.written == written


def test_a_total_without_a_period_stays_without() -> None:
    made, _ = estimate(figure("a", "98,000"), question(kind="running total", since="2022-09-21"))
    assert made is not None
    assert made.period is None


def test_figures_that_evidence_has_complained_of_are_left_out() -> None:
    corpus, evidence = world(figure("a", "98,000"), figure("b", "98,000"))
    broken = Evidence(evidence.excerpts, frozenset({"c/a"}), {}, {})
    made, findings = estimates(corpus, broken)
    assert (tuple(made), findings) == (("c/b",), ())


def test_figures_of_an_unknown_question_are_left_out() -> None:
    made, findings = estimates(*world(figure("a", "98,000", of="nowhere")))
    assert (tuple(made), findings) == ((), ())


def test_estimates_stand_in_order_of_claims_and_figures() -> None:
    made, _ = estimates(
        *world(figure("z/b", "1"), figure("z/a", "2"), figure("d/x", "3"), figure("c/x", "4"))
    )
    assert tuple(made) == ("c/x", "d/x", "z/b", "z/a")
