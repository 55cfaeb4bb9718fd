"""Every number of a document is used, set aside, no figure, or open."""

from __future__ import annotations

import time

from site_builder.evidence.coverage import Covered, coverage
from site_builder.model import Handling
from site_builder.numbers.quantity import Found, NumberClass, Piece, Role

DOCUMENT = "about 98,000 men and 53,000 women, aged 32, on 27 September"


def found(words: str, class_: NumberClass = NumberClass.FIGURE, why: str = "") -> Found:
    """A number in DOCUMENT: its last word is the number, words before it are hedges."""
    start = DOCUMENT.index(words)
    end = start + len(words)
    core = start + words.rfind(" ") + 1
    hedge = (Piece(Role.HEDGE, start, core - 1),) if core > start else ()
    return Found(class_, start, end, (*hedge, Piece(Role.NUMBER, core, end)), why)


NUMBERS = (
    found("about 98,000"),
    found("53,000"),
    found("32", NumberClass.AGE, "a person's age"),
    found("27", NumberClass.DATE, "a date"),
)


def mark(words: str, figure: str = "", because: str = "") -> Covered:
    """Something marked in DOCUMENT."""
    start = DOCUMENT.index(words)
    return Covered(start, start + len(words), figure, because)


def handled(*marks: Covered) -> list[tuple[str, Handling]]:
    """What became of each number."""
    return [
        (number.exact, number.handling)
        for number in coverage("paper", DOCUMENT, NUMBERS, marks).numbers
    ]


def test_without_marks_figures_are_open_and_others_need_nothing() -> None:
    numbers = coverage("paper", DOCUMENT, NUMBERS, ()).numbers
    assert [number.handling for number in numbers] == [
        Handling.OPEN,
        Handling.OPEN,
        Handling.NO_FIGURE,
        Handling.NO_FIGURE,
    ]
    assert [number.because for number in numbers] == ["", "", "a person's age", "a date"]


def test_a_number_is_used_where_it_lies_in_a_figures_mark() -> None:
    assert handled(mark("about 98,000", "c/count"))[0] == ("about 98,000", Handling.USED)
    assert handled(mark("about 98,000", "c/count"))[1] == ("53,000", Handling.OPEN)


def test_all_figures_that_use_a_number_are_named_once() -> None:
    marks = (
        mark("98,000", "c/count"),
        mark("98,000 men", "c/count"),
        mark("about 98,000", "d/other"),
    )
    assert coverage("paper", DOCUMENT, NUMBERS, marks).numbers[0].figures == ("d/other", "c/count")


def test_one_mark_may_set_several_numbers_aside() -> None:
    numbers = coverage("paper", DOCUMENT, NUMBERS, [mark(DOCUMENT, because="a list")]).numbers
    assert {number.handling for number in numbers} == {Handling.SET_ASIDE}
    assert {number.because for number in numbers} == {"a list"}


def test_what_is_used_and_set_aside_is_used() -> None:
    marks = (mark("98,000", "c/count"), mark("98,000", because="repeated"))
    assert handled(*marks)[0][1] is Handling.USED


def test_a_mark_on_the_words_beside_a_number_covers_nothing() -> None:
    assert handled(mark("about", "c/count"), mark("men", "c/count"))[0][1] is Handling.OPEN


def test_thousands_of_numbers_and_marks_take_linear_time() -> None:
    numbers = tuple(
        Found(NumberClass.FIGURE, at, at + 3, (Piece(Role.NUMBER, at, at + 3),))
        for at in range(0, 200_000, 4)
    )
    marks = [Covered(at, at + 3, "c/f") for at in range(0, 200_000, 8)]
    begun = time.process_time()
    covered = coverage("paper", "1234" * 50_000, numbers, marks).numbers
    assert time.process_time() - begun < 10
    assert sum(number.handling is Handling.USED for number in covered) == len(marks)
