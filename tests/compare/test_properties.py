"""What holds of any estimates: every pair gets one relation, the same from either side."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.compare.containment import containment
from site_builder.compare.estimates import estimates
from site_builder.compare.relations import Pair, related, related_across
from site_builder.compare.sides import side
from site_builder.compare.site import compared
from site_builder.compare.wording import voices
from site_builder.model import Question, QuestionKind, Relation, RelationKind
from tests.compare.world import Written, figure, question, world

_PHRASES = st.sampled_from(
    [
        *("98,000", "99,000", "98,123", "around 98,000", "nearly 100,000", "more than 50,000"),
        *("at least 98,500", "up to 98,000", "fewer than 12,000", "5,000 to 6,000", "exactly 0"),
        *("30 %", "0.3 share", "98,000 cars"),
    ]
)
_PERIODS = st.sampled_from(
    [
        *(None, "2022-09-27", "2022-09", "2022-09-21/2022-09-27", "../2022-09-27"),
        *("/2022-09-27", "../2022-09-30", "2022-09-21/", "2022-09-21/..", "2022-09-25/2022-09-30"),
    ]
)
_BY = st.sampled_from(["unnamed", "ministry", "agency"])
_PLACES = st.sampled_from([None, "Almaty", "Georgia"])
_KINDS = st.sampled_from(list(QuestionKind))


@st.composite
def _figures(draw: st.DrawFn, id_: str, of: str = "q") -> Written:
    return figure(
        id_,
        draw(_PHRASES),
        of=of,
        by=draw(_BY),
        period=draw(_PERIODS),
        place=draw(_PLACES),
        sources=(draw(st.sampled_from(["paper", "radio"])),),
    )


def _pair(one: Written, two: Written, questions: tuple[Question, ...]) -> Pair:
    corpus, evidence = world(one, two, questions=questions)
    made, _ = estimates(corpus, evidence)
    around = containment(corpus.questions, made)
    ours, theirs = (side(made[each.figure.ref], voices(corpus)) for each in (one, two))
    return Pair(ours, theirs, around)


@given(_figures("a"), _figures("b"), _KINDS, st.sampled_from([None, "2022-09-21"]))
@settings(max_examples=100, deadline=None)
def test_two_estimates_relate_in_one_way_whoever_comes_first(
    one: Written, two: Written, kind: QuestionKind, since: str | None
) -> None:
    pair = _pair(one, two, (question(kind=kind.value, since=since, place="Kazakhstan"),))
    relation, turned = related(pair), related(pair.turned())
    assert relation.kind is turned.kind
    assert _seen_from(relation, "c/a") == _seen_from(turned, "c/a")
    assert _seen_from(relation, "c/b") == _seen_from(turned, "c/b")
    if relation.kind is RelationKind.LATER:
        assert relation == turned


def _seen_from(relation: Relation, ref: str) -> str:
    why = str(relation.because if relation.figure == ref else relation.because_other)
    # Two documents that don't say when are named in either order.
    return why if not why.startswith("can't be compared: neither") else ""


@given(_figures("a", of="part"), _figures("b", of="whole"), _KINDS, _KINDS)
@settings(max_examples=100, deadline=None)
def test_a_part_and_its_whole_relate_by_their_own_rules_only(
    one: Written, two: Written, part: QuestionKind, whole: QuestionKind
) -> None:
    questions = (
        question("whole", kind=whole.value),
        question("part", kind=part.value, part_of="whole", place="Kazakhstan"),
    )
    relation = related_across(_pair(one, two, questions))
    assert (relation.figure, relation.other) == ("c/a", "c/b")
    assert relation.kind in {
        RelationKind.DIFFERENT_QUANTITY,
        RelationKind.WINDOW_UNKNOWN,
        RelationKind.PART_OF,
        RelationKind.CONTRADICTS,
        RelationKind.DIFFERENT_WINDOW,
    }


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_the_order_of_the_input_changes_nothing(draws: st.DataObject) -> None:
    questions = (
        question("whole", kind="running total", since="2022-09-21"),
        question("part", kind="running total", part_of="whole"),
    )
    figures = [
        draws.draw(_figures(f"{claim}/x", of=draws.draw(st.sampled_from(["part", "whole"]))))
        for claim in "abcde"
    ]
    corpus, evidence = world(*figures, questions=questions)
    other, other_evidence = world(*draws.draw(st.permutations(figures)), questions=questions[::-1])
    site, findings = compared(corpus, evidence)
    again, findings_again = compared(other, other_evidence)
    assert findings == findings_again
    assert tuple(site.estimates) == tuple(again.estimates)
    assert replace(site, corpus=corpus, estimates={}) == replace(again, corpus=corpus, estimates={})
