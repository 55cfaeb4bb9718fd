"""COMPARING.md, section 4: a case for each rule, and for each pair of rules that both fit."""

from __future__ import annotations

import pytest

from site_builder.compare.relations import RULES, RULES_ACROSS
from site_builder.model import Question
from tests.compare.world import Written, figure, only, question, relate

DAY = "2022-09-27"
WEEK = "2022-09-21/2022-09-27"
UP_TO_27 = "../2022-09-27"
UP_TO_30 = "../2022-09-30"

COUNT = question()
TOTAL = question(kind="running total", since="2022-09-21")
LEVEL = question(kind="level")
FIXED = question(kind="fixed property", counts="km")
RATE = question(kind="rate", counts="people per day")
PLAN = question(kind="plan")


def relation_of(asked: Question, one: Written, two: Written) -> tuple[str, str, str]:
    """Who relates to whom and how: `c/a repeats c/b`, and the reasons on both sides."""
    site, findings = relate(one, two, questions=(asked,))
    assert findings == ()
    relation = only(site.relations)
    assert relation.computed
    who = f"{relation.figure} {relation.kind.value} {relation.other}"
    return who, str(relation.because), str(relation.because_other)


# ---------------------------------------------------------------- each rule, in both directions

EACH_RULE = {
    "1 one origin prints its count again, rounded": (
        COUNT,
        figure("a", "98,123", by="ministry", period=DAY),
        figure("b", "around 98,000", by="ministry", period=DAY),
        "c/a repeats c/b",
        "the same count by The ministry, printed again (rounded): “98,123” and “around 98,000”",
        "the same count by The ministry, printed again (rounded): “around 98,000” and “98,123”",
    ),
    "1 one origin prints its count again, the hedge dropped": (
        COUNT,
        figure("a", "around 98,000", by="ministry", period=DAY),
        figure("b", "98,000", by="ministry", period=DAY),
        "c/a repeats c/b",
        "the same count by The ministry, printed again: “around 98,000” and “98,000”",
        "the same count by The ministry, printed again: “98,000” and “around 98,000”",
    ),
    "1 one origin prints its count again, word for word": (
        COUNT,
        figure("a", "98,000", by="ministry", period=DAY),
        figure("b", "98,000", by="ministry", period=DAY),
        "c/a repeats c/b",
        "the same count by The ministry, printed again as “98,000”",
        "the same count by The ministry, printed again as “98,000”",
    ),
    "2 another unit": (
        COUNT,
        figure("a", "5,000", period=DAY),
        figure("b", "5,500 cars", period=DAY),
        "c/a different quantity c/b",
        "counts something else: the unit is people for “5,000” and cars for “5,500 cars”",
        "counts something else: the unit is cars for “5,500 cars” and people for “5,000”",
    ),
    "2 another place": (
        question(place="Kazakhstan"),
        figure("a", "98,000", period=DAY),
        figure("b", "12,000", period=DAY, place="Almaty"),
        "c/a different quantity c/b",
        "counts something else: the place is Kazakhstan for “98,000” and Almaty for “12,000”",
        "counts something else: the place is Almaty for “12,000” and Kazakhstan for “98,000”",
    ),
    "2 a population beside none that is stated": (
        COUNT,
        figure("a", "98,000", period=DAY),
        figure("b", "12,000", period=DAY, population="men"),
        "c/a different quantity c/b",
        "counts something else: the population is not stated for “98,000” and men for “12,000”",
        "counts something else: the population is men for “12,000” and not stated for “98,000”",
    ),
    "4 a document that doesn't say when": (
        COUNT,
        figure("a", "98,000", period=DAY, sources=("paper",)),
        figure("b", "98,000", sources=("radio",)),
        "c/a window unknown c/b",
        "can't be compared: “The radio” doesn't say when",
        "can't be compared: “The radio” doesn't say when",
    ),
    "4 two documents that don't say when": (
        COUNT,
        figure("a", "98,000", sources=("paper",)),
        figure("b", "98,000", sources=("radio",)),
        "c/a window unknown c/b",
        "can't be compared: neither “The paper” nor “The radio” says when",
        "can't be compared: neither “The paper” nor “The radio” says when",
    ),
    "4 an end that isn't stated": (
        COUNT,
        figure("a", "98,000", period="2022-09-21/"),
        figure("b", "98,000", period=DAY),
        "c/a window unknown c/b",
        "can't be compared: “The paper” doesn't say until when",
        "can't be compared: “The paper” doesn't say until when",
    ),
    "4 a start that isn't stated": (
        COUNT,
        figure("a", "98,000", period="/2022-09-27"),
        figure("b", "98,000", period=DAY),
        "c/a window unknown c/b",
        "can't be compared: “The paper” doesn't say since when",
        "can't be compared: “The paper” doesn't say since when",
    ),
    "6 a running total counted later": (
        TOTAL,
        figure("a", "more than 200,000", period=UP_TO_30),
        figure("b", "98,000", period=UP_TO_27),
        "c/a later c/b",
        "“more than 200,000” was counted 3 days later than “98,000” (27 September 2022):"
        " both can be true",
        "“98,000” was counted 3 days earlier than “more than 200,000” (30 September 2022):"
        " both can be true",
    ),
    "6 the later one is named first, whatever the order": (
        TOTAL,
        figure("a", "98,000", period=UP_TO_27),
        figure("b", "98,000", period="../2022-09-28"),
        "c/b later c/a",
        "“98,000” was counted 1 day later than “98,000” (27 September 2022): both can be true",
        "“98,000” was counted 1 day earlier than “98,000” (28 September 2022): both can be true",
    ),
    "6 a running total that falls": (
        TOTAL,
        figure("a", "98,000", period=UP_TO_27),
        figure("b", "53,000", period=UP_TO_30),
        "c/b contradicts c/a",
        "can't both be true: “53,000” was counted 3 days later than “98,000” (27 September 2022),"
        " and a running total never falls",
        "can't both be true: “98,000” was counted 3 days earlier than “53,000”"
        " (30 September 2022), and a running total never falls",
    ),
    "7 another period": (
        COUNT,
        figure("a", "98,000", period=WEEK),
        figure("b", "98,000", period="2022-09"),
        "c/a different window c/b",
        "covers another period: 21 to 27 September 2022 for “98,000”, September 2022 for “98,000”",
        "covers another period: September 2022 for “98,000”, 21 to 27 September 2022 for “98,000”",
    ),
    "7 a level at two dates": (
        LEVEL,
        figure("a", "12,000", period="2025-03-03"),
        figure("b", "14,000", period="2025-04-05"),
        "c/a different window c/b",
        "another day: 3 March 2025 for “12,000”, 5 April 2025 for “14,000”",
        "another day: 5 April 2025 for “14,000”, 3 March 2025 for “12,000”",
    ),
    "8 readings that meet": (
        COUNT,
        figure("a", "around 98,000", period=DAY),
        figure("b", "nearly 100,000", period=DAY),
        "c/a agrees c/b",
        "agrees: “around 98,000” and “nearly 100,000” can mean the same number",
        "agrees: “nearly 100,000” and “around 98,000” can mean the same number",
    ),
    "8 two that print the same": (
        COUNT,
        figure("a", "98,000", period=DAY),
        figure("b", "98,000", period=DAY),
        "c/a agrees c/b",
        "agrees: both say “98,000”",
        "agrees: both say “98,000”",
    ),
    "9 only the strict intervals meet": (
        COUNT,
        figure("a", "more than 50,000", period=DAY),
        figure("b", "98,000", period=DAY),
        "c/a compatible c/b",
        "can both be true: “more than 50,000” doesn't rule out “98,000”",
        "can both be true: “98,000” doesn't rule out “more than 50,000”",
    ),
    "10 strict intervals apart": (
        COUNT,
        figure("a", "at least 200,000", by="guard", period=DAY),
        figure("b", "98,000", by="ministry", period=DAY),
        "c/a contradicts c/b",
        "can't both be true: The guard says “at least 200,000”, at least 200,000;"
        " The ministry says “98,000”, at most 98,500",
        "can't both be true: The ministry says “98,000”, at most 98,500;"
        " The guard says “at least 200,000”, at least 200,000",
    ),
    "10 two plain numbers of one precision, though their intervals touch": (
        COUNT,
        figure("a", "98,000", sources=("paper",), period=DAY),
        figure("b", "99,000", sources=("radio",), period=DAY),
        "c/a contradicts c/b",
        "can't both be true: “The paper” says “98,000”, “The radio” says “99,000”,"
        " two plain numbers of the same precision",
        "can't both be true: “The radio” says “99,000”, “The paper” says “98,000”,"
        " two plain numbers of the same precision",
    ),
    "10 intervals that touch where an end is left out": (
        COUNT,
        figure("a", "more than 98,000", by="guard", period=DAY),
        figure("b", "exactly 98,000", by="ministry", period=DAY),
        "c/a contradicts c/b",
        "can't both be true: The guard says “more than 98,000”,"
        " The ministry says “exactly 98,000”, and no number is both",
        "can't both be true: The ministry says “exactly 98,000”,"
        " The guard says “more than 98,000”, and no number is both",
    ),
}


@pytest.mark.parametrize("case", EACH_RULE.values(), ids=EACH_RULE.keys())
def test_rule_gives_its_relation_and_a_reason_for_either_reader(
    case: tuple[Question, Written, Written, str, str, str],
) -> None:
    asked, one, two, *expected = case
    assert relation_of(asked, one, two) == tuple(expected)


# ---------------------------------------------------------------- boundaries and kinds

KINDS = {
    "about a number and the end of its interval": (
        COUNT,
        figure("a", "around 98,000", period=DAY),
        figure("b", "99,000", period=DAY),
        "agrees",
    ),
    "closed ends that touch": (
        COUNT,
        figure("a", "at least 98,500", period=DAY),
        figure("b", "98,000", period=DAY),
        "agrees",
    ),
    "an open end that touches": (
        COUNT,
        figure("a", "more than 98,500", period=DAY),
        figure("b", "98,000", period=DAY),
        "contradicts",
    ),
    "plain numbers of two precisions, touching": (
        COUNT,
        figure("a", "98,500", period=DAY),
        figure("b", "98,000", period=DAY),
        "agrees",
    ),
    "exact numbers that differ": (
        COUNT,
        figure("a", "exactly 98,000", period=DAY),
        figure("b", "exactly 98,001", period=DAY),
        "contradicts",
    ),
    "nearly a number, and the number": (
        COUNT,
        figure("a", "nearly 98,000", period=DAY),
        figure("b", "exactly 98,000", period=DAY),
        "contradicts",
    ),
    "a range and its end": (
        COUNT,
        figure("a", "5,000 to 6,000", period=DAY),
        figure("b", "exactly 6,000", period=DAY),
        "agrees",
    ),
    "fewer than, against a lower number": (
        COUNT,
        figure("a", "fewer than 100,000", period=DAY),
        figure("b", "12,000", period=DAY),
        "compatible",
    ),
    "per cent and a share are one scale": (
        COUNT,
        figure("a", "30 %", period=DAY),
        figure("b", "0.3 share", period=DAY),
        "agrees",
    ),
    "the letter case of a place doesn't count": (
        question(place="Kazakhstan"),
        figure("a", "98,000", period=DAY),
        figure("b", "98,000", period=DAY, place="kazakhstan"),
        "agrees",
    ),
    "a fixed property has no period": (
        FIXED,
        figure("a", "7,644"),
        figure("b", "7,600"),
        "agrees",
    ),
    "a fixed property ignores periods that are stated": (
        FIXED,
        figure("a", "7,644", period="2022"),
        figure("b", "7,644", period="2023"),
        "agrees",
    ),
    "one origin's fixed property, printed again": (
        FIXED,
        figure("a", "7,644", by="ministry"),
        figure("b", "7,600", by="ministry"),
        "repeats",
    ),
    "nobody named is nobody's count again": (
        COUNT,
        figure("a", "98,000", period=DAY),
        figure("b", "98,000", period=DAY),
        "agrees",
    ),
    "a month and its days are one period": (
        COUNT,
        figure("a", "98,000", period="2022-09"),
        figure("b", "98,000", period="2022-09-01/2022-09-30"),
        "agrees",
    ),
    "a rate needs its period": (
        RATE,
        figure("a", "10,000"),
        figure("b", "10,000"),
        "window unknown",
    ),
    "a plan needs its period": (
        PLAN,
        figure("a", "300,000"),
        figure("b", "300,000", period="2022"),
        "window unknown",
    ),
    "an open end is no period of a count": (
        COUNT,
        figure("a", "98,000", period="2022-09-21/.."),
        figure("b", "98,000", period="2022-09-21/.."),
        "window unknown",
    ),
    "a running total from its question's start": (
        TOTAL,
        figure("a", "98,000", period="../2022-09-27"),
        figure("b", "98,000", period="2022-09-21/2022-09-27"),
        "agrees",
    ),
    "a running total with an unknown start begins with its question": (
        TOTAL,
        figure("a", "98,000", period="/2022-09-27"),
        figure("b", "98,000", period="../2022-09-27"),
        "agrees",
    ),
    "running totals of a question without a start": (
        question(kind="running total"),
        figure("a", "98,000", period="../2022-09-27"),
        figure("b", "98,000", period="/2022-09-27"),
        "agrees",
    ),
    "a running total that doesn't say since when": (
        question(kind="running total"),
        figure("a", "98,000", period="/2022-09-27"),
        figure("b", "98,000", period="2022-09-21/2022-09-27"),
        "window unknown",
    ),
    "running totals from two days on": (
        TOTAL,
        figure("a", "98,000", period="2022-09-24/2022-09-27"),
        figure("b", "98,000", period="../2022-09-27"),
        "different window",
    ),
    "a running total without a cut-off": (
        TOTAL,
        figure("a", "98,000", period="2022-09-21/.."),
        figure("b", "98,000", period="../2022-09-27"),
        "window unknown",
    ),
    "a running total is never undated because its question has a start": (
        TOTAL,
        figure("a", "98,000"),
        figure("b", "98,000", period="../2022-09-27"),
        "window unknown",
    ),
    "a later total that leaves the first days out may be lower": (
        TOTAL,
        figure("a", "98,000", period=UP_TO_27),
        figure("b", "53,000", period="2022-09-27/2022-09-30"),
        "later",
    ),
    "a later total just low enough to be the same": (
        TOTAL,
        figure("a", "98,000", period=UP_TO_27),
        figure("b", "97,500", period=UP_TO_30),
        "later",
    ),
    "a level keeps contradictions to one date": (
        LEVEL,
        figure("a", "12,000", period="2025-03-03"),
        figure("b", "24,000", period="2025-03-03"),
        "contradicts",
    ),
}


@pytest.mark.parametrize("case", KINDS.values(), ids=KINDS.keys())
def test_relation_of_two_estimates(case: tuple[Question, Written, Written, str]) -> None:
    asked, one, two, expected = case
    site, _ = relate(one, two, questions=(asked,))
    assert only(site.relations).kind.value == expected
    turned, _ = relate(two, one, questions=(asked,))
    assert turned.relations[0].kind.value == expected


# ---------------------------------------------------------------- both rules fit, the first wins

PRECEDENCE = {
    "1 before 8: the readings meet too": (
        COUNT,
        figure("a", "98,000", by="ministry", period=DAY),
        figure("b", "around 98,000", by="ministry", period=DAY),
        "repeats",
    ),
    "1 before 9: only the strict intervals meet": (
        COUNT,
        figure("a", "more than 50,000", by="ministry", period=DAY),
        figure("b", "98,000", by="ministry", period=DAY),
        "repeats",
    ),
    "2 before 4: another unit, and no period": (
        COUNT,
        figure("a", "5,000"),
        figure("b", "5,500 cars"),
        "different quantity",
    ),
    "2 before 6: another place, counted later": (
        question(kind="running total", place="Kazakhstan"),
        figure("a", "98,000", period=UP_TO_27),
        figure("b", "99,000", period=UP_TO_30, place="Almaty"),
        "different quantity",
    ),
    "2 before 7: another population in another period": (
        COUNT,
        figure("a", "98,000", period=DAY),
        figure("b", "99,000", period=WEEK, population="men"),
        "different quantity",
    ),
    "2 before 8: another population, the same number": (
        COUNT,
        figure("a", "98,000", period=DAY),
        figure("b", "98,000", period=DAY, population="men"),
        "different quantity",
    ),
    "2 before 9: another unit, and strict intervals that meet": (
        COUNT,
        figure("a", "more than 50,000", period=DAY),
        figure("b", "98,000 cars", period=DAY),
        "different quantity",
    ),
    "2 before 10: another unit, far apart": (
        COUNT,
        figure("a", "5,000", period=DAY),
        figure("b", "98,000 cars", period=DAY),
        "different quantity",
    ),
    "4 before 6: a total without a date beside a later one": (
        TOTAL,
        figure("a", "98,000"),
        figure("b", "99,000", period=UP_TO_30),
        "window unknown",
    ),
    "4 before 7: periods differ, one of them by an unknown end": (
        COUNT,
        figure("a", "98,000", period="2022-09-21/"),
        figure("b", "98,000", period="2022-10"),
        "window unknown",
    ),
    "4 before 8: undated readings that meet": (
        COUNT,
        figure("a", "98,000"),
        figure("b", "98,000"),
        "window unknown",
    ),
    "4 before 9: undated strict intervals that meet": (
        COUNT,
        figure("a", "more than 50,000"),
        figure("b", "98,000"),
        "window unknown",
    ),
    "4 before 10: undated numbers far apart": (
        COUNT,
        figure("a", "5,000"),
        figure("b", "98,000"),
        "window unknown",
    ),
    "6 before 7: two windows of a running total": (
        TOTAL,
        figure("a", "98,000", period=UP_TO_27),
        figure("b", "120,000", period=UP_TO_30),
        "later",
    ),
    "6 before 8: a later total that reads the same": (
        TOTAL,
        figure("a", "98,000", period=UP_TO_27),
        figure("b", "98,000", period=UP_TO_30),
        "later",
    ),
    "6 before 9: a later total that the earlier doesn't rule out": (
        TOTAL,
        figure("a", "more than 50,000", period=UP_TO_27),
        figure("b", "98,000", period=UP_TO_30),
        "later",
    ),
    "6 before 10: a later total far above": (
        TOTAL,
        figure("a", "5,000", period=UP_TO_27),
        figure("b", "98,000", period=UP_TO_30),
        "later",
    ),
    "7 before 8: another period, the same number": (
        COUNT,
        figure("a", "98,000", period=DAY),
        figure("b", "98,000", period=WEEK),
        "different window",
    ),
    "7 before 9: another period, strict intervals that meet": (
        COUNT,
        figure("a", "more than 50,000", period=DAY),
        figure("b", "98,000", period=WEEK),
        "different window",
    ),
    "7 before 10: another period, far apart": (
        COUNT,
        figure("a", "5,000", period=DAY),
        figure("b", "98,000", period=WEEK),
        "different window",
    ),
    "8 before 9: readings meet, so strict intervals do": (
        COUNT,
        figure("a", "more than 97,000", period=DAY),
        figure("b", "98,000", period=DAY),
        "agrees",
    ),
    "1 not across plain numbers that differ: one origin contradicts itself": (
        COUNT,
        figure("a", "98,000", by="ministry", period=DAY),
        figure("b", "99,000", by="ministry", period=DAY),
        "contradicts",
    ),
}


@pytest.mark.parametrize("case", PRECEDENCE.values(), ids=PRECEDENCE.keys())
def test_the_earlier_of_two_fitting_rules_wins(
    case: tuple[Question, Written, Written, str],
) -> None:
    asked, one, two, expected = case
    site, _ = relate(one, two, questions=(asked,))
    assert only(site.relations).kind.value == expected


def test_rules_stand_in_the_order_of_the_contract() -> None:
    within = ["repeats", "counts_something_else", "window_unknown", "start_unknown", "later"]
    within += ["another_window", "agrees", "compatible", "contradicts"]
    across = ["counts_another_unit", "window_unknown", "part_of", "another_window"]
    assert [rule.__name__ for rule in RULES] == within
    assert [rule.__name__ for rule in RULES_ACROSS] == across


def test_every_differing_dimension_is_named() -> None:
    one = figure("a", "98,000", period=DAY)
    two = figure("b", "5,500 cars", period=DAY, place="Almaty", population="men")
    site, _ = relate(one, two, questions=(question(place="Kazakhstan", population="Russians"),))
    assert str(only(site.relations).because) == (
        "counts something else: the unit is people for “98,000” and cars for “5,500 cars”;"
        " the place is Kazakhstan for “98,000” and Almaty for “5,500 cars”;"
        " the population is Russians for “98,000” and men for “5,500 cars”"
    )


# ---------------------------------------------------------------- a part and its whole

ACROSS = {
    "5 a part of its whole": (
        {},
        {},
        figure("a", "53,000", of="part", period=WEEK),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a part of c/b",
    ),
    "5 a part as large as its whole may be": (
        {},
        {},
        figure("a", "98,500", of="part", period=WEEK),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a part of c/b",
    ),
    "5 a part above its whole": (
        {},
        {},
        figure("a", "99,000", of="part", period=WEEK),
        figure("b", "fewer than 98,000", of="whole", period=WEEK),
        "c/a contradicts c/b",
    ),
    "5 a part whose open end touches its whole": (
        {},
        {},
        figure("a", "more than 98,500", of="part", period=WEEK),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a contradicts c/b",
    ),
    "3 another unit, not rule 5": (
        {},
        {},
        figure("a", "5,500 cars", of="part", period=WEEK),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a different quantity c/b",
    ),
    "3 another unit before 4: no period": (
        {},
        {},
        figure("a", "5,500 cars", of="part"),
        figure("b", "98,000", of="whole"),
        "c/a different quantity c/b",
    ),
    "3 another unit before 7: another period": (
        {},
        {},
        figure("a", "5,500 cars", of="part", period=DAY),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a different quantity c/b",
    ),
    "4 before a whole narrowed to something else": (
        {"place": "Kazakhstan"},
        {},
        figure("a", "98,000", of="part"),
        figure("b", "53,000", of="whole", period=WEEK, place="Georgia"),
        "c/a window unknown c/b",
    ),
    "5 not for a whole narrowed to something else": (
        {"place": "Kazakhstan"},
        {},
        figure("a", "98,000", of="part", period=WEEK),
        figure("b", "53,000", of="whole", period=WEEK, place="Georgia"),
        "c/a different quantity c/b",
    ),
    "5 a whole narrowed to where its part lies": (
        {"place": "Kazakhstan"},
        {},
        figure("a", "53,000", of="part", period=WEEK),
        figure("b", "98,000", of="whole", period=WEEK, place="Kazakhstan"),
        "c/a part of c/b",
    ),
    "5 a whole narrowed to a sum of which its part is one": (
        {"place": "Kazakhstan"},
        {},
        figure("a", "98,000", of="part", period=WEEK),
        figure(
            "b",
            "98,000",
            of="whole",
            period=WEEK,
            place="Georgia and Kazakhstan",
            sum_of=("a",),
        ),
        "c/a part of c/b",
    ),
    "5 a part narrowed further": (
        {"place": "Kazakhstan"},
        {},
        figure("a", "12,000", of="part", period=WEEK, place="Almaty"),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a part of c/b",
    ),
    "4 no period before 5": (
        {},
        {},
        figure("a", "53,000", of="part"),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a window unknown c/b",
    ),
    "4 no period before 7": (
        {},
        {},
        figure("a", "53,000", of="part", period="2022-09-21/"),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a window unknown c/b",
    ),
    "7 another period": (
        {},
        {},
        figure("a", "53,000", of="part", period=DAY),
        figure("b", "98,000", of="whole", period=WEEK),
        "c/a different window c/b",
    ),
    "5 before 7: totals, the part counted earlier": (
        {"kind": "running total"},
        {"kind": "running total"},
        figure("a", "53,000", of="part", period=UP_TO_27),
        figure("b", "98,000", of="whole", period=UP_TO_30),
        "c/a part of c/b",
    ),
    "5 totals: a part counted earlier, yet above its whole": (
        {"kind": "running total"},
        {"kind": "running total"},
        figure("a", "120,000", of="part", period=UP_TO_27),
        figure("b", "98,000", of="whole", period=UP_TO_30),
        "c/a contradicts c/b",
    ),
    "5 totals: a part that began before its whole may be larger": (
        {"kind": "running total", "since": "2022-02-24"},
        {"kind": "running total", "since": "2022-09-21"},
        figure("a", "120,000", of="part", period=UP_TO_27),
        figure("b", "98,000", of="whole", period=UP_TO_27),
        "c/a part of c/b",
    ),
    "7 totals: the part counted later": (
        {"kind": "running total"},
        {"kind": "running total"},
        figure("a", "120,000", of="part", period=UP_TO_30),
        figure("b", "98,000", of="whole", period=UP_TO_27),
        "c/a different window c/b",
    ),
    "7 a total and a count in a period end on different days": (
        {"kind": "running total"},
        {},
        figure("a", "53,000", of="part", period=UP_TO_27),
        figure("b", "98,000", of="whole", period="2022-09"),
        "c/a different window c/b",
    ),
    "5 fixed properties have no period": (
        {"kind": "fixed property", "counts": "km"},
        {"kind": "fixed property", "counts": "km"},
        figure("a", "7,644", of="part"),
        figure("b", "20,241", of="whole"),
        "c/a part of c/b",
    ),
    "5 whatever the readings: nothing across part_of agrees": (
        {},
        {},
        figure("a", "98,000", of="part", period=WEEK, by="ministry"),
        figure("b", "98,000", of="whole", period=WEEK, by="ministry"),
        "c/a part of c/b",
    ),
}


@pytest.mark.parametrize("case", ACROSS.values(), ids=ACROSS.keys())
def test_relation_of_a_part_to_its_whole(
    case: tuple[dict[str, str], dict[str, str], Written, Written, str],
) -> None:
    part, whole, one, two, expected = case
    questions = (question("whole", **whole), question("part", part_of="whole", **part))
    site, _ = relate(one, two, questions=questions)
    relation = only(site.relations)
    assert f"{relation.figure} {relation.kind.value} {relation.other}" == expected
    turned, _ = relate(two, one, questions=questions)
    assert turned.relations == site.relations


@pytest.mark.parametrize(
    ("part", "because", "because_other"),
    [
        (
            "53,000",
            "“53,000” is a part of “98,000”",
            "“98,000” includes “53,000”",
        ),
        (
            "at least 99,000",
            "can't both be true: “at least 99,000” is a part of “98,000”, yet is more than that",
            "can't both be true: “98,000” includes “at least 99,000”, yet is less than that",
        ),
    ],
)
def test_part_and_whole_each_get_their_own_sentence(
    part: str, because: str, because_other: str
) -> None:
    site, _ = relate(
        figure("a", part, of="part", period=WEEK),
        figure("b", "98,000", of="whole", period=WEEK),
        questions=(question("whole"), question("part", part_of="whole")),
    )
    relation = only(site.relations)
    assert (str(relation.because), str(relation.because_other)) == (because, because_other)
