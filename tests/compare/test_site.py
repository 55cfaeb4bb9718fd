"""The whole comparison, and what may be published."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from site_builder.compare.site import compared, published
from tests.compare.world import figure, question, relate, world

TODAY = date(2022, 11, 22)


def test_nothing_relates_to_nothing() -> None:
    site, findings = relate()
    assert (site.estimates, site.relations, site.ties, site.misreports) == ({}, (), (), ())
    assert findings == ()


def test_relations_stand_in_order_of_figures() -> None:
    site, _ = relate(
        figure("z/a", "98,000", of="part"),
        figure("b/a", "98,000", of="whole"),
        figure("a/b", "98,000", of="whole"),
        figure("a/a", "98,000", of="part"),
        questions=(question("part", part_of="whole"), question("whole")),
    )
    assert [(r.figure, r.other) for r in site.relations] == [
        ("a/b", "b/a"),
        ("a/a", "a/b"),
        ("a/a", "b/a"),
        ("a/a", "z/a"),
        ("z/a", "a/b"),
        ("z/a", "b/a"),
    ]


def test_the_site_says_which_totals_are_superseded() -> None:
    site, _ = relate(
        figure("a", "98,000", by="ministry", period="../2022-09-27"),
        figure("b", "200,000", by="ministry", period="../2022-10-04"),
        questions=(question(kind="running total"),),
    )
    assert site.superseded_by == {"c/a": "c/b"}


def test_findings_of_all_kinds_come_in_one_run() -> None:
    corpus, evidence = world(
        figure("a", "98,000", "12,000"),
        figure("b", "98,000", relates=(("c", "agrees"),)),
        figure("c", "5,000", sum_of=("c",)),
        questions=(question(part_of="q"),),
    )
    _, findings = compared(corpus, evidence)
    assert sorted(finding.code for finding in findings) == [
        "excerpts-disagree",
        "override-unreasoned",
        "part-of-cycle",
        "tie-refused",
    ]


@pytest.mark.parametrize(
    ("draft", "publish_on", "left_out"),
    [
        (False, None, ()),
        (False, TODAY, ()),
        (True, None, ("content/claims/d.md is a draft (`draft: true`)",)),
        (
            False,
            date(2022, 11, 23),
            ("content/claims/d.md is to be published on 23 November 2022 (`publish_on`)",),
        ),
        (True, date(2022, 11, 23), ("content/claims/d.md is a draft (`draft: true`)",)),
    ],
)
def test_drafts_and_what_is_not_due_are_left_out(
    draft: bool, publish_on: date | None, left_out: tuple[str, ...]
) -> None:
    corpus, _ = world(figure("c/a", "1"), figure("d/a", "1"))
    claim = replace(corpus.claims["d"], draft=draft, publish_on=publish_on)
    corpus = replace(corpus, claims={"c": corpus.claims["c"], "d": claim})
    shown, why = published(corpus, TODAY, drafts=False)
    assert why == left_out
    assert tuple(shown.claims) == (("c",) if left_out else ("c", "d"))
    assert shown.unpublished == (frozenset({"claims/d"}) if left_out else frozenset())
    assert published(corpus, TODAY, drafts=True) == (corpus, ())
