"""Circles, containment, division, names: what the comparison stands on."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.compare.containment import Dimension, containment
from site_builder.compare.cycles import ancestors, circles, part_of_cycles
from site_builder.compare.division import quotient
from site_builder.compare.refs import resolve
from site_builder.compare.wording import span
from site_builder.model import Question
from site_builder.numbers.interval import Interval
from tests.compare.world import period, question


def questions(**part_of: str | None) -> dict[str, Question]:
    return {id_: question(id_, part_of=broader) for id_, broader in part_of.items()}


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("typed", "claim", "ref"),
    [
        ("count", "entered", "entered/count"),
        ("other/count", "entered", "other/count"),
        ("count", "", "/count"),
    ],
)
def test_a_bare_id_is_a_figure_of_the_same_claim(typed: str, claim: str, ref: str) -> None:
    assert resolve(typed, claim) == ref


# ---------------------------------------------------------------- circles


def test_ancestors_are_all_broader_questions_nearest_first() -> None:
    found = ancestors(questions(a="b", b="c", c=None, d="nowhere"))
    assert found == {"a": ("b", "c"), "b": ("c",), "c": (), "d": ()}


def test_a_circle_is_named_once_with_those_that_only_lead_into_it() -> None:
    found = part_of_cycles(questions(a="b", b="c", c="b", d="c"))
    assert [(finding.code, finding.message) for finding in found] == [
        ("part-of-cycle", "questions are parts of each other: b → c → b")
    ]
    assert found[0].span.path == "content/questions/b.md"


def test_a_question_that_is_part_of_itself() -> None:
    (found,) = part_of_cycles(questions(a="a"))
    assert found.message == "a question is part of itself: a → a"


def test_two_circles_are_two_findings() -> None:
    found = part_of_cycles(questions(a="b", b="a", c="d", d="c"))
    assert [finding.message.partition(": ")[2] for finding in found] == ["a → b → a", "c → d → c"]


def test_a_long_chain_needs_no_deep_recursion() -> None:
    chain = {f"q{n}": (f"q{n + 1}",) for n in range(20_000)}
    assert circles(chain) == ()
    assert len(circles(chain | {"q20000": ("q0",)})[0]) == 20_001


def test_each_circle_through_one_node() -> None:
    assert circles({"a": ("b", "c"), "b": ("a",), "c": ("a",)}) == (("a", "b"), ("a", "c"))


# ---------------------------------------------------------------- containment


def test_places_lie_within_the_places_of_broader_questions() -> None:
    around = containment(
        {
            "city": question("city", place="Almaty", part_of="country"),
            "country": question("country", place="Kazakhstan", part_of="unplaced"),
            "unplaced": question("unplaced", part_of="world"),
            "world": question("world", place="the world"),
        },
        {},
    )
    assert around.is_within("almaty", "Kazakhstan", Dimension.PLACE)
    assert around.is_within("Almaty", "The  World", Dimension.PLACE)
    assert not around.is_within("Kazakhstan", "Almaty", Dimension.PLACE)
    assert not around.is_within("Almaty", "Kazakhstan", Dimension.POPULATION)
    assert around.overlap("Kazakhstan", "Almaty", Dimension.PLACE)
    assert around.overlap("", "Almaty", Dimension.PLACE)
    assert not around.overlap("Georgia", "Almaty", Dimension.PLACE)


def test_containment_in_a_circle_ends() -> None:
    around = containment(
        {
            "a": question("a", place="Here", part_of="b"),
            "b": question("b", place="There", part_of="a"),
        },
        {},
    )
    assert around.is_within("Here", "There", Dimension.PLACE)
    assert around.is_within("There", "Here", Dimension.PLACE)


# ---------------------------------------------------------------- division


def interval(low: int | None, high: int | None, low_open: bool = False) -> Interval:
    return Interval(
        None if low is None else Fraction(low), None if high is None else Fraction(high), low_open
    )


QUOTIENTS = {
    "positive": (interval(1, 2), interval(4, 5), Interval(Fraction(1, 5), Fraction(1, 2))),
    "negative divisor": (
        interval(1, 2),
        interval(-5, -4),
        Interval(Fraction(-1, 2), Fraction(-1, 5)),
    ),
    "negative dividend": (
        interval(-2, -1),
        interval(4, 5),
        Interval(Fraction(-1, 2), Fraction(-1, 5)),
    ),
    "open end of the divisor": (
        interval(20, 20),
        interval(4, 5, low_open=True),
        Interval(Fraction(4), Fraction(5), high_open=True),
    ),
    "a divisor without an end": (
        interval(1, 2),
        interval(4, None),
        Interval(Fraction(0), Fraction(1, 2), low_open=True),
    ),
    "a divisor that begins at 0": (interval(1, 2), interval(0, 4), Interval(Fraction(1, 4), None)),
    "a divisor on both sides of 0": (interval(1, 2), interval(-1, 4), Interval(None, None)),
    "a dividend around 0": (
        interval(-4, 8),
        interval(2, 4),
        Interval(Fraction(-2), Fraction(4)),
    ),
    "nothing divided": (interval(0, 0), interval(2, 4), Interval(Fraction(0), Fraction(0))),
}


@pytest.mark.parametrize("case", QUOTIENTS.values(), ids=QUOTIENTS.keys())
def test_quotient(case: tuple[Interval, Interval, Interval]) -> None:
    dividend, divisor, expected = case
    assert quotient(dividend, divisor) == expected


def test_nothing_is_divided_by_nothing_but_zero() -> None:
    assert quotient(interval(1, 2), interval(0, 0)) is None


_ends = st.integers(-20, 20)


@given(_ends, _ends, _ends, _ends, st.fractions(0, 1), st.fractions(0, 1))
@settings(max_examples=100, deadline=None)
def test_every_quotient_of_members_is_a_member(
    a: int, b: int, c: int, d: int, s: Fraction, t: Fraction
) -> None:
    dividend, divisor = interval(min(a, b), max(a, b)), interval(min(c, d), max(c, d))
    x = min(a, b) + s * abs(a - b)
    y = min(c, d) + t * abs(c - d)
    found = quotient(dividend, divisor)
    if y != 0:
        assert found is not None
        assert found.meets(Interval(x / y, x / y))


# ---------------------------------------------------------------- periods in words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2022-09-27", "27 September 2022"),
        ("2022-09-21/2022-09-27", "21 to 27 September 2022"),
        ("2022-08-30/2022-09-27", "30 August to 27 September 2022"),
        ("2021-12-30/2022-01-02", "30 December 2021 to 2 January 2022"),
        ("2022-09", "September 2022"),
        ("2022-09/2022-10", "September 2022 to October 2022"),
        ("2022", "2022"),
        ("2021/2022", "2021 to 2022"),
        ("../2022-09-27", "up to 27 September 2022"),
        ("2022-09-21/..", "since 21 September 2022"),
        ("2022-09-21/", "from 21 September 2022"),
        ("/", "not stated"),
    ],
)
def test_periods_in_words(written: str, words: str) -> None:
    assert span(period(written)) == words
