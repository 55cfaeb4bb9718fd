"""What is told first, what is folded away, and what is never suggested."""

from dataclasses import replace
from datetime import date

from site_builder.model import Misreport, Reason, RelationKind
from site_builder.pages.index import index
from site_builder.pages.permalinks import relative_from
from site_builder.pages.views.claim import claim_view
from site_builder.pages.views.claim_inputs import claim_inputs
from site_builder.pages.views.front import front_view
from site_builder.pages.views.front_inputs import front_inputs
from site_builder.pages.views.pairs import SHOWN, RelationGroup, relation_groups
from site_builder.pages.views.question import QuestionView, question_view
from site_builder.pages.views.question_inputs import question_inputs
from tests.pages.newsroom import Newsroom, Printed, Put, day, newsroom, number


def with_estimates(count: int) -> Newsroom:
    """One question, each estimate said by one sentence, a day apart; the last one undated."""
    room = Newsroom()
    room.question("crossed", "How many crossed?")
    lines = [f"They say {n}00 people." for n in range(1, count + 1)]
    room.source("paper", "The paper", "\n".join(lines) + "\n")
    puts = [
        Put(
            f"e{n}",
            "crossed",
            "unnamed",
            (Printed("paper", f"say =={n}00== people", number(f"{n}00", n * 100)),),
            day(date(2022, 9, n).isoformat()) if n < count else None,
        )
        for n in range(1, count + 1)
    ]
    room.claim("claim", "Many crossed", *puts)
    return room


def groups(room: Newsroom) -> tuple[RelationGroup, ...]:
    inputs = question_inputs(index(room.site()), "crossed")
    return relation_groups(inputs.pairs, relative_from("questions/crossed/"), "en")


def question(room: Newsroom) -> QuestionView:
    return question_view(question_inputs(index(room.site()), "crossed"))


def test_a_reason_that_holds_for_many_pairs_is_said_once() -> None:
    room = with_estimates(7)
    for n in range(1, 7):
        room.relate(f"claim/e{n}", RelationKind.WINDOW_UNKNOWN, "claim/e7", "nobody says when")
    (group,) = groups(room)
    (reason,) = group.folded
    (bundle,) = reason.bundles
    assert group.count == "6 pairs"
    assert group.shown == ()
    assert reason.because == "Nobody says when"
    assert bundle.one.number.printed.words == "700"
    assert len(bundle.others) == 6


def test_contradictions_are_told_first_and_stay_open_up_to_a_limit() -> None:
    room = with_estimates(12)
    for n in range(2, 13):
        room.relate("claim/e1", RelationKind.LATER, f"claim/e{n}", f"later, {n}")
    room.relate("claim/e2", RelationKind.CONTRADICTS, "claim/e3")
    first, second = groups(room)
    assert first.is_clash
    assert (len(second.shown), len(second.folded)) == (SHOWN, 3)
    assert second.folded_words == "3 more reasons"


def test_each_pair_of_a_group_is_told_exactly_once() -> None:
    room = with_estimates(6)
    pairs = {(a, b) for a in range(1, 7) for b in range(a + 1, 7)}
    for a, b in sorted(pairs):
        room.relate(f"claim/e{a}", RelationKind.WINDOW_UNKNOWN, f"claim/e{b}")
    (group,) = groups(room)
    told = [
        frozenset({bundle.one.number.href, other.number.href})
        for reason in group.folded
        for bundle in reason.bundles
        for other in bundle.others
    ]
    assert len(told) == len(set(told)) == len(pairs)


def test_a_question_is_answered_by_its_lowest_and_highest_number() -> None:
    room = with_estimates(3)
    room.relate("claim/e1", RelationKind.CONTRADICTS, "claim/e2")
    view = question(room)
    assert view.span is not None
    assert view.span.lowest.printed.words == "100"
    assert view.span.highest.printed.words == "300"
    assert view.agreement == "One pair can’t both be true."


def test_the_chart_over_time_puts_no_date_on_what_has_none() -> None:
    plot = question(with_estimates(3)).timeline
    assert plot is not None
    days = [point.day for point in plot.points]
    assert days == [date(2022, 9, 1), date(2022, 9, 2), None]
    assert "300, no date stated" in plot.description
    assert question(with_estimates(1)).timeline is None


def test_what_was_known_when_is_told_day_by_day() -> None:
    steps = question(with_estimates(3)).known
    assert [step.anchor for step in steps] == [
        "as-of-2022-09-01",
        "as-of-2022-09-02",
        "as-of-2026-11-22",
    ]
    assert steps[-1].so_far == "3 estimates known"
    assert steps[-1].new[0].why == "by the day of our check; no document dates it"
    assert steps[0].earlier is None
    assert steps[1].later is not None
    assert steps[1].later.href == "#as-of-2026-11-22"


def test_the_front_page_opens_with_the_clash_of_the_worst_rated_claim() -> None:
    room = newsroom()
    room.relate("later/later", RelationKind.CONTRADICTS, "entered/official", "no number is both")
    room.relate("mongolia/few", RelationKind.CONTRADICTS, "entered/official", "too few")
    view = front_view(front_inputs(index(room.site())))
    assert view.lead is not None
    assert view.lead.because == "Too few"
    assert view.lead_claim is not None
    assert view.lead_claim.words.words == "Some went to Mongolia"


def test_questions_with_several_estimates_come_first_and_clashing_ones_before_them() -> None:
    def order(room: Newsroom) -> list[str]:
        return [q.title for q in front_view(front_inputs(index(room.site()))).sections]

    room = newsroom()
    assert order(room)[0] == "How many entered Kazakhstan?"
    room = with_estimates(3)
    room.question("aside", "How many others?")
    room.claims["claim"] = replace(room.claims["claim"])
    assert order(room) == ["How many crossed?", "How many others?"]


def test_a_front_page_with_nothing_to_set_side_by_side_opens_without() -> None:
    assert front_view(front_inputs(index(Newsroom().site()))).lead is None


def test_a_claim_says_what_the_archive_cant_settle_and_never_that_all_is_known() -> None:
    room = newsroom()
    room.relate("entered/official", RelationKind.CONTRADICTS, "mongolia/few", "no number is both")
    room.misreports.append(Misreport("entered/official", "mongolia/few", Reason("two places")))
    unknown = claim_view(claim_inputs(index(room.site()), "entered")).unknown
    assert unknown == (
        "Which is right, “around 98,000” or “3,000”: they can’t both be true.",
        "For what “around 98,000” was counted: the documents disagree.",
    )
    assert claim_view(claim_inputs(index(newsroom().site()), "entered")).unknown == ()


def test_a_misreport_sets_two_documents_side_by_side() -> None:
    room = newsroom()
    room.misreports.append(Misreport("later/later", "entered/official", Reason("two places")))
    figure = claim_view(claim_inputs(index(room.site()), "later")).figures[0]
    ours, theirs = figure.twins[0].sides
    assert ours.excerpt.source.title.words == "Ministry counts"
    assert theirs.excerpt.source.title.words == "Wire report"
