"""Sums, ratios and conversions: COMPARING.md, section 5."""

from __future__ import annotations

import pytest

from site_builder.model import Question, Tie
from tests.compare.world import Written, figure, question, relate

WEEK = "2022-09-21/2022-09-27"


def tie_of(
    *figures: Written, questions: tuple[Question, ...]
) -> tuple[tuple[Tie, ...], list[tuple[str, str]]]:
    """The ties, and the codes and messages of all that is found."""
    site, findings = relate(*figures, questions=questions)
    return site.ties, [(finding.code, finding.message) for finding in findings]


# ---------------------------------------------------------------- sums

COUNTRIES = (
    question("all", place="abroad"),
    question("georgia", place="Georgia", part_of="all"),
    question("kazakhstan", place="Kazakhstan", part_of="all"),
    question("finland", place="Finland", part_of="all"),
)


def three_countries(total: str, holds: bool = True) -> tuple[Written, ...]:
    return (
        figure("g", "53,000", of="georgia"),
        figure("k", "98,000", of="kazakhstan"),
        figure("f", "more than 43,000", of="finland"),
        figure("total", total, of="all", sum_of=("g", "k", "f"), holds=holds),
    )


def test_a_sum_that_holds_shows_its_arithmetic() -> None:
    (tie,), findings = tie_of(*three_countries("194,000"), questions=COUNTRIES)
    assert findings == []
    assert (tie.figure, tie.kind.value, tie.holds) == ("c/total", "sum of", True)
    assert tie.parts == ("c/g", "c/k", "c/f")
    assert str(tie.because) == (
        "53,000 + 98,000 + more than 43,000 = 194,000 people,"
        " read as more than 193,000, up to 196,000 people; “194,000” is printed, which fits"
    )


SUMS = {
    "readings that meet": ("194,000", True),
    "with its hedge": ("more than 193,500", True),
    "just inside": ("around 190,000", True),
    "touching the open end of “more than”": ("exactly 193,000", False),
    "too high": ("250,000", False),
}


@pytest.mark.parametrize(("total", "holds"), SUMS.values(), ids=SUMS.keys())
def test_a_sum_holds_where_its_reading_meets_the_totals(total: str, holds: bool) -> None:
    (tie,), findings = tie_of(*three_countries(total), questions=COUNTRIES)
    assert tie.holds is holds
    assert [code for code, _ in findings] == ([] if holds else ["sum-fails"])


def test_a_sum_that_fails_is_a_warning_with_both_values() -> None:
    _, findings = tie_of(*three_countries("250,000"), questions=COUNTRIES)
    assert findings == [
        (
            "sum-fails",
            "the sum doesn't add up: 53,000 + 98,000 + more than 43,000 = 194,000 people,"
            " read as more than 193,000, up to 196,000 people, but “250,000” is printed",
        )
    ]


def test_a_sum_that_the_editor_knows_to_fail_is_no_finding() -> None:
    (tie,), findings = tie_of(*three_countries("250,000", holds=False), questions=COUNTRIES)
    assert not tie.holds
    assert findings == []


def test_a_sum_that_holds_against_the_editors_word_is_a_warning() -> None:
    _, ((code, _),) = tie_of(*three_countries("194,000", holds=False), questions=COUNTRIES)
    assert code == "holds-needlessly"


def test_findings_on_a_sum_stand_at_its_entries() -> None:
    _, (finding,) = relate(*three_countries("250,000"), questions=COUNTRIES)
    assert (finding.span.path, finding.span.line, finding.span.column) == (
        "content/claims/c.md",
        20,
        10,
    )


def test_a_part_is_what_its_excerpts_have_in_common() -> None:
    (tie,), _ = tie_of(
        figure("g", "around 50,000", "exactly 53,000", of="georgia"),
        figure("k", "exactly 98,000", of="kazakhstan"),
        figure("total", "exactly 151,000", of="all", sum_of=("g", "k")),
        questions=COUNTRIES,
    )
    assert tie.holds


def test_a_sum_over_claims() -> None:
    (tie,), findings = tie_of(
        figure("georgia/count", "53,000", of="georgia"),
        figure("kazakhstan/count", "98,000", of="kazakhstan"),
        figure("sum/total", "151,000", of="all", sum_of=("georgia/count", "kazakhstan/count")),
        questions=COUNTRIES,
    )
    assert (tie.parts, findings) == (("georgia/count", "kazakhstan/count"), [])


TWICE = {
    "one figure named twice": (
        {"place": "Georgia"},
        {"place": "Finland"},
        ("a", "a"),
        "in place (Georgia), population (not stated), period (21 to 27 September 2022)",
    ),
    "the same place": (
        {"place": "Georgia"},
        {"place": "georgia"},
        ("a", "b"),
        "in place (Georgia; georgia), population (not stated), period (21 to 27 September 2022)",
    ),
    "nothing stated": (
        {},
        {},
        ("a", "b"),
        "in place (not stated), population (not stated), period (21 to 27 September 2022)",
    ),
    "a place beside none": (
        {"place": "Georgia"},
        {},
        ("a", "b"),
        "in place (Georgia; not stated), population (not stated), period (21 to 27 September 2022)",
    ),
    "a place within the other": (
        {"place": "Georgia"},
        {"place": "the Caucasus"},
        ("a", "b"),
        "in place (Georgia; the Caucasus), population (not stated),"
        " period (21 to 27 September 2022)",
    ),
}


@pytest.mark.parametrize("case", TWICE.values(), ids=TWICE.keys())
def test_parts_that_overlap_are_an_error_that_shows_the_overlap(
    case: tuple[dict[str, str], dict[str, str], tuple[str, ...], str],
) -> None:
    one, two, named, overlap = case
    ties, findings = tie_of(
        figure("a", "53,000", of="one", period=WEEK),
        figure("b", "98,000", of="two", period=WEEK),
        figure("total", "151,000", of="all", sum_of=named),
        questions=(
            question("all"),
            question("one", **one),
            question("two", **two),
            question("region", place="the Caucasus"),
            question("narrow", place="Georgia", part_of="region"),
        ),
    )
    assert ties == ()
    ((code, message),) = findings
    assert code == "sum-counts-twice"
    assert message.endswith(f"overlap {overlap}")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"place": "Georgia"}, {"place": "Finland"}),
        ({"population": "men"}, {"population": "women"}),
        ({"period": "2022-09-21/2022-09-24"}, {"period": "2022-09-25/2022-09-27"}),
    ],
    ids=["place", "population", "period"],
)
def test_parts_that_are_apart_in_one_dimension_may_be_added(
    one: dict[str, str], two: dict[str, str]
) -> None:
    (tie,), findings = tie_of(
        figure("a", "53,000", **one),  # type: ignore[arg-type]
        figure("b", "98,000", **two),  # type: ignore[arg-type]
        figure("total", "151,000", sum_of=("a", "b")),
        questions=(question(),),
    )
    assert (tie.holds, findings) == (True, [])


def test_periods_of_fixed_properties_keep_nothing_apart() -> None:
    _, findings = tie_of(
        figure("a", "7,644", period="2021"),
        figure("b", "1,340", period="2022"),
        figure("total", "8,984", sum_of=("a", "b")),
        questions=(question(kind="fixed property", counts="km"),),
    )
    assert [code for code, _ in findings] == ["sum-counts-twice"]


def test_parts_of_another_unit_are_refused() -> None:
    ties, findings = tie_of(
        figure("a", "53,000 cars", place="Georgia"),
        figure("b", "98,000", place="Kazakhstan"),
        figure("total", "151,000", sum_of=("a", "b")),
        questions=(question(),),
    )
    assert ties == ()
    assert findings == [
        ("tie-refused", "“53,000 cars” is in cars, the sum “151,000” in people"),
    ]


@pytest.mark.parametrize(
    ("sums", "message"),
    [
        ({"a": ("a",)}, "a figure is a part of itself: c/a → c/a"),
        ({"a": ("b",), "b": ("a",)}, "figures are sums of each other: c/a → c/b → c/a"),
        (
            {"a": ("b",), "b": ("c",), "c": ("a",)},
            "figures are sums of each other: c/a → c/b → c/c → c/a",
        ),
    ],
)
def test_a_sum_of_itself_is_an_error_once(sums: dict[str, tuple[str, ...]], message: str) -> None:
    ties, findings = tie_of(
        *(figure(id_, "53,000", sum_of=parts) for id_, parts in sums.items()),
        questions=(question(),),
    )
    assert ties == ()
    assert findings == [("tie-refused", message)]


def test_a_sum_with_a_part_that_is_not_there_is_for_others_to_report() -> None:
    ties, findings = tie_of(
        figure("total", "151,000", sum_of=("nowhere/a",)), questions=(question(),)
    )
    assert (ties, findings) == ((), [])


def test_a_sum_with_a_range_shows_the_range_that_it_makes() -> None:
    (tie,), _ = tie_of(
        figure("a", "5,000 to 6,000", place="Georgia"),
        figure("b", "exactly 98,000", place="Kazakhstan"),
        figure("total", "104,000", sum_of=("a", "b")),
        questions=(question(),),
    )
    assert str(tie.because) == (
        "5,000 to 6,000 + exactly 98,000 = 103,000 to 104,000 people;"
        " “104,000” is printed, which fits"
    )


# ---------------------------------------------------------------- ratios

RATIOS = {
    "per cent": (("43,000", "194,000", "22 %"), True),
    "per cent, out of reach": (("43,000", "194,000", "30 %"), False),
    "a share": (("50,000", "150,000", "0.33 share"), True),
    "a multiple": (("200,000", "98,000", "2 times"), True),
    "a multiple, out of reach": (("200,000", "98,000", "3 times"), False),
    "so many per many": (("12", "98,000", "12.2 per 100,000"), True),
    "an open end that touches": (("exactly 3,000", "more than 10,000", "exactly 30 %"), False),
}


@pytest.mark.parametrize("case", RATIOS.values(), ids=RATIOS.keys())
def test_a_ratio_holds_where_the_quotient_meets_it(case: tuple[tuple[str, ...], bool]) -> None:
    (part, whole, printed), holds = case
    (tie,), findings = tie_of(
        figure("a", part),
        figure("b", whole),
        figure("ratio", printed, of="ratio", ratio_of=("a", "b")),
        questions=(question(), question("ratio", counts="share")),
    )
    assert (tie.kind.value, tie.parts, tie.holds) == ("ratio of", ("c/a", "c/b"), holds)
    assert [code for code, _ in findings] == ([] if holds else ["ratio-fails"])


def test_a_ratio_shows_its_arithmetic() -> None:
    (tie,), _ = tie_of(
        figure("a", "exactly 50,000"),
        figure("b", "exactly 200,000"),
        figure("ratio", "25 %", ratio_of=("a", "b")),
        questions=(question(),),
    )
    assert str(tie.because) == (
        "exactly 50,000 ÷ exactly 200,000 = 25%; “25 %” is printed, which fits"
    )


@pytest.mark.parametrize(
    ("part", "whole", "printed", "message"),
    [
        (
            "5,500 cars",
            "98,000",
            "6 %",
            "the part “5,500 cars” is in cars, the whole “98,000” in people",
        ),
        ("43,000", "194,000", "22,000", "“22,000” is in people, which is no ratio"),
        ("43,000", "exactly 0", "22 %", "the whole “exactly 0” is nothing"),
    ],
)
def test_a_ratio_without_sense_is_refused(
    part: str, whole: str, printed: str, message: str
) -> None:
    ties, findings = tie_of(
        figure("a", part),
        figure("b", whole),
        figure("ratio", printed, ratio_of=("a", "b")),
        questions=(question(),),
    )
    assert (ties, findings) == ((), [("tie-refused", message)])


def test_a_ratio_of_itself_is_refused() -> None:
    _, findings = tie_of(
        figure("a", "43,000"),
        figure("ratio", "22 %", ratio_of=("a", "ratio")),
        questions=(question(),),
    )
    assert findings == [("tie-refused", "“22 %” is a term of its own ratio")]


# ---------------------------------------------------------------- conversions

CONVERSIONS = {
    "kilometres and miles": (("7,644 km", "4,750 miles"), True),
    "kilometres and too many miles": (("7,644 km", "4,762 miles"), False),
    "rounded on both sides": (("10 km", "6 miles"), True),
    "degrees": (("21 °C", "70 °F"), True),
    "degrees that are not": (("21 °C", "74 °F"), False),
    "a hedge": (("around 100 km", "62 miles"), True),
}


def test_a_conversion_shows_what_the_factor_makes() -> None:
    (tie,), _ = tie_of(
        figure("a", "7,644 km"),
        figure("b", "4,762 miles", converts="a", holds=False),
        questions=(question(),),
    )
    assert str(tie.because) == (
        "7,644 km = 4,749.76 miles, read as 4,749.14 to 4,750.38 miles,"
        " but “4,762 miles” is printed"
    )


@pytest.mark.parametrize("case", CONVERSIONS.values(), ids=CONVERSIONS.keys())
def test_a_conversion_holds_within_rounding(case: tuple[tuple[str, str], bool]) -> None:
    (original, result), holds = case
    (tie,), findings = tie_of(
        figure("a", original), figure("b", result, converts="a"), questions=(question(),)
    )
    assert (tie.figure, tie.kind.value, tie.parts) == ("c/b", "converts", ("c/a",))
    assert tie.holds is holds
    assert [code for code, _ in findings] == ([] if holds else ["conversion-fails"])


def test_figures_may_convert_each_other() -> None:
    ties, findings = tie_of(
        figure("a", "20 °C", converts="b"),
        figure("b", "68 °F", converts="a"),
        questions=(question(),),
    )
    assert ([tie.holds for tie in ties], findings) == ([True, True], [])


@pytest.mark.parametrize(
    ("original", "result", "message"),
    [
        (
            "100 USD",
            "90 EUR",
            "“100 USD” (USD) and “90 EUR” (EUR) are two currencies,"
            " and no figure gives the rate between them",
        ),
        (
            "100 km",
            "90 cars",
            "“100 km” (km) and “90 cars” (cars) have no fixed factor between their units",
        ),
    ],
)
def test_a_conversion_without_a_factor_is_refused(original: str, result: str, message: str) -> None:
    ties, findings = tie_of(
        figure("a", original), figure("b", result, converts="a"), questions=(question(),)
    )
    assert (ties, findings) == ((), [("tie-refused", message)])


RATES = {
    "the price of what is converted": (("125 USD", "7,500 RUB"), "125 USD × 60", True),
    "the other way round": (("7,500 RUB", "125 USD"), "7,500 RUB ÷ 60", True),
    "out of reach": (("125 USD", "9,500 RUB"), "125 USD × 60", False),
}


@pytest.mark.parametrize("case", RATES.values(), ids=RATES.keys())
def test_currencies_convert_at_a_rate_that_is_a_figure(
    case: tuple[tuple[str, str], str, bool],
) -> None:
    (original, result), operation, holds = case
    (tie,), findings = tie_of(
        figure("a", original),
        figure("b", result, converts="a"),
        figure("rate", "60", of="rate"),
        questions=(question(), question("rate", kind="rate", counts="RUB per USD")),
    )
    assert tie.parts == ("c/a", "c/rate")
    assert str(tie.because).startswith(f"{operation} = ")
    assert tie.holds is holds
    assert [code for code, _ in findings] == ([] if holds else ["conversion-fails"])


def test_a_rate_for_another_time_converts_nothing() -> None:
    _, findings = tie_of(
        figure("a", "100 USD", period="2022"),
        figure("b", "6,000 RUB", converts="a", period="2022"),
        figure("other/rate", "60", of="rate", period="2012"),
        questions=(question(), question("rate", kind="rate", counts="RUB per USD")),
    )
    assert [code for code, _ in findings] == ["tie-refused"]


def test_holds_false_on_a_figure_that_is_tied_to_nothing_is_a_warning() -> None:
    _, findings = tie_of(figure("a", "98,000", holds=False), questions=(question(),))
    assert findings == [
        ("holds-needlessly", "`holds: false`, but “98,000” is tied to no other figure")
    ]


@pytest.mark.parametrize("unit", ["cars per 2-bed flat", "deaths per 0", "people per ٣"])
def test_odd_bases_of_a_rate_end_in_a_finding_or_a_tie(unit: str) -> None:
    ties, findings = tie_of(
        figure("a", "12"),
        figure("b", "98,000"),
        figure("ratio", "3", of="ratio", ratio_of=("a", "b")),
        questions=(question(), question("ratio", kind="rate", counts=unit)),
    )
    assert ties or [code for code, _ in findings] == ["tie-refused"]


def test_one_of_two_ties_that_fails_makes_holds_false_needed() -> None:
    _, findings = tie_of(
        figure("a", "20 °C"),
        figure("half", "50 %", place="one"),
        figure("b", "90 °F", converts="a", ratio_of=("half", "half"), holds=False),
        questions=(question(),),
    )
    assert [code for code, _ in findings] == ["tie-refused"]
