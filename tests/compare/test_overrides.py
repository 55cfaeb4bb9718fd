"""Editors' own word on how two figures relate."""

from __future__ import annotations

import pytest

from tests.compare.world import figure, only, question, relate

DAY = "2022-09-27"
WHY = "the agency quotes the ministry"


def test_an_override_replaces_the_computed_relation() -> None:
    site, findings = relate(
        figure("a", "98,000", period=DAY, relates=(("b", "repeats", WHY),)),
        figure("b", "98,000", period=DAY),
    )
    assert findings == ()
    relation = only(site.relations)
    assert (relation.figure, relation.other, relation.kind.value) == ("c/a", "c/b", "repeats")
    assert (str(relation.because), str(relation.because_other)) == (WHY, WHY)
    assert not relation.computed


def test_braces_in_an_editors_words_are_words() -> None:
    site, _ = relate(
        figure("a", "98,000", relates=(("b", "repeats", "{ours} and {0}"),)), figure("b", "1")
    )
    assert str(only(site.relations).because) == "{ours} and {0}"


def test_the_figure_that_overrides_is_the_later_one_or_the_part() -> None:
    site, _ = relate(
        figure("a", "98,000", period=DAY),
        figure("b", "98,000", period=DAY, relates=(("a", "later", WHY),)),
    )
    relation = only(site.relations)
    assert (relation.figure, relation.other, relation.kind.value) == ("c/b", "c/a", "later")


def test_an_override_may_relate_what_is_not_compared() -> None:
    site, findings = relate(
        figure("a", "98,000", of="one", relates=(("d/b", "contradicts", WHY),)),
        figure("d/b", "98,000", of="two"),
        questions=(question("one"), question("two")),
    )
    assert findings == ()
    assert (only(site.relations).other, only(site.relations).kind.value) == ("d/b", "contradicts")


OVERRIDES = {
    "an unknown word": (
        ("b", "agree", WHY),
        ("bad-choice", "“agree” is no relation", "did you mean “agrees”?", 22),
    ),
    "a word that is near none": (
        ("b", "xyz", WHY),
        (
            "bad-choice",
            "“xyz” is no relation",
            "write one of: repeats, different quantity, window unknown, part of, later,"
            " different window, agrees, compatible, contradicts",
            22,
        ),
    ),
    "no reason": (
        ("b", "repeats"),
        (
            "override-unreasoned",
            "the relation to “b” is overridden without a reason",
            "say why in `because`; the page shows it",
            22,
        ),
    ),
    "an empty reason": (
        ("b", "repeats", "  "),
        (
            "override-unreasoned",
            "the relation to “b” is overridden without a reason",
            "say why in `because`; the page shows it",
            22,
        ),
    ),
    "itself": (
        ("a", "repeats", WHY),
        (
            "bad-choice",
            "“a” is this figure itself",
            "name the other figure that it relates to",
            12,
        ),
    ),
    "what is computed anyway": (
        ("b", "agrees", WHY),
        (
            "override-needless",
            "“agrees” is what is computed anyway",
            "take this entry out of `relates`",
            22,
        ),
    ),
}


@pytest.mark.parametrize("case", OVERRIDES.values(), ids=OVERRIDES.keys())
def test_findings_on_overrides(
    case: tuple[tuple[str, ...], tuple[str, str, str, int]],
) -> None:
    override, expected = case
    _, findings = relate(
        figure("a", "98,000", period=DAY, relates=(override,)),
        figure("b", "98,000", period=DAY),
    )
    (found,) = findings
    assert (found.code, found.message, found.hint, found.span.column) == expected


def test_an_override_without_a_reason_changes_nothing() -> None:
    site, _ = relate(
        figure("a", "98,000", period=DAY, relates=(("b", "contradicts"),)),
        figure("b", "98,000", period=DAY),
    )
    assert only(site.relations).kind.value == "agrees"
    assert only(site.relations).computed


def test_a_figure_that_is_not_there_is_for_others_to_report() -> None:
    site, findings = relate(figure("a", "98,000", relates=(("nowhere/x", "agrees", WHY),)))
    assert (site.relations, findings) == ((), ())


def test_the_other_direction_of_a_later_count_is_no_needless_override() -> None:
    asked = question(kind="running total")
    one = figure("a", "98,000", period="../2022-09-27", relates=(("b", "later", WHY),))
    site, findings = relate(one, figure("b", "98,000", period="../2022-09-30"), questions=(asked,))
    assert findings == ()
    assert only(site.relations).figure == "c/a"


def test_two_words_on_one_pair_are_an_error() -> None:
    _, findings = relate(
        figure("a", "98,000", relates=(("b", "repeats", WHY),)),
        figure("b", "98,000", relates=(("a", "contradicts", WHY),)),
    )
    (found,) = findings
    assert found.code == "bad-choice"
    assert found.message == ("c/a says “repeats” of the same pair, c/b says “contradicts”")
