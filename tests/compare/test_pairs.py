"""Which estimates are compared with which."""

from __future__ import annotations

from site_builder.model import Site
from tests.compare.world import figure, question, relate

TOTAL = question(kind="running total", since="2022-09-21")
DAYS = tuple(f"../2022-09-{day}" for day in range(25, 30))


def compared_pairs(site: Site) -> set[str]:
    """Each pair once, as `a–b`."""
    refs = (sorted((r.figure, r.other)) for r in site.relations)
    pairs = ["–".join(ref.removeprefix("c/") for ref in pair) for pair in refs]
    assert len(pairs) == len(set(pairs))
    return set(pairs)


def test_every_two_estimates_of_one_question() -> None:
    site, _ = relate(*(figure(id_, "98,000") for id_ in "abc"))
    assert compared_pairs(site) == {"a–b", "a–c", "b–c"}


def test_no_two_of_questions_that_have_nothing_to_do_with_each_other() -> None:
    site, _ = relate(
        figure("a", "98,000", of="one"),
        figure("b", "98,000", of="two"),
        questions=(question("one"), question("two")),
    )
    assert site.relations == ()


def test_a_series_of_one_origin_is_a_chain() -> None:
    series = [
        figure(id_, f"{number},000", by="ministry", period=day)
        for id_, number, day in zip("abcde", range(10, 60, 10), DAYS, strict=True)
    ]
    site, _ = relate(*series, questions=(TOTAL,))
    assert compared_pairs(site) == {"a–b", "b–c", "c–d", "d–e"}
    assert {relation.kind.value for relation in site.relations} == {"later"}


def test_a_superseded_one_meets_other_origins_of_its_own_day_only() -> None:
    site, _ = relate(
        figure("old", "98,000", by="ministry", period="../2022-09-27"),
        figure("new", "200,000", by="ministry", period="../2022-10-04"),
        figure("same-day", "100,000", by="agency", period="../2022-09-27"),
        figure("other-day", "90,000", by="guard", period="../2022-09-26"),
        figure("nobodys", "98,000", period="../2022-09-27"),
        questions=(TOTAL,),
    )
    pairs = compared_pairs(site)
    assert {pair for pair in pairs if "old" in pair.split("–")} == {
        "new–old",
        "old–same-day",
        "nobodys–old",
    }
    assert "new–other-day" in pairs


def test_a_superseded_one_is_not_compared_with_its_own_origins_of_the_same_day() -> None:
    site, _ = relate(
        figure("a", "98,000", by="ministry", period="../2022-09-27"),
        figure("b", "98,000", by="ministry", period="../2022-09-27"),
        figure("new", "200,000", by="ministry", period="../2022-10-04"),
        questions=(TOTAL,),
    )
    assert compared_pairs(site) == {"a–new", "b–new"}


def test_two_superseded_ones_of_two_origins_meet_on_their_day() -> None:
    site, _ = relate(
        figure("a", "98,000", by="ministry", period="../2022-09-27"),
        figure("a2", "200,000", by="ministry", period="../2022-10-04"),
        figure("b", "98,000", by="agency", period="../2022-09-27"),
        figure("b2", "200,000", by="agency", period="../2022-10-04"),
        questions=(TOTAL,),
    )
    assert compared_pairs(site) == {"a–a2", "b–b2", "a–b", "a2–b2"}


def test_with_every_broader_question_however_far() -> None:
    site, _ = relate(
        figure("city", "1,200", of="city"),
        figure("country", "98,000", of="country"),
        figure("world", "700,000", of="world"),
        questions=(
            question("world"),
            question("country", part_of="world"),
            question("city", part_of="country"),
        ),
    )
    assert compared_pairs(site) == {"city–country", "city–world", "country–world"}


def test_parts_of_one_whole_are_not_compared_with_each_other() -> None:
    site, _ = relate(
        figure("a", "98,000", of="one"),
        figure("b", "53,000", of="two"),
        questions=(
            question("whole"),
            question("one", part_of="whole"),
            question("two", part_of="whole"),
        ),
    )
    assert site.relations == ()


def test_superseded_ones_meet_wholes_and_parts_of_their_own_day_only() -> None:
    site, _ = relate(
        figure("part-old", "98,000", by="ministry", period="../2022-09-27", of="part"),
        figure("part-new", "120,000", by="ministry", period="../2022-10-04", of="part"),
        figure("whole-old", "194,000", by="agency", period="../2022-09-27", of="whole"),
        figure("whole-new", "250,000", by="agency", period="../2022-10-04", of="whole"),
        questions=(
            question("whole", kind="running total"),
            question("part", kind="running total", part_of="whole"),
        ),
    )
    assert compared_pairs(site) == {
        "part-new–part-old",
        "whole-new–whole-old",
        "part-new–whole-new",
        "part-old–whole-old",
    }


def test_questions_in_a_circle_end_all_the_same() -> None:
    site, findings = relate(
        figure("a", "98,000", of="one"),
        figure("b", "53,000", of="two"),
        questions=(question("one", part_of="two"), question("two", part_of="one")),
    )
    assert compared_pairs(site) == {"a–b"}
    assert [finding.code for finding in findings] == ["part-of-cycle"]
