"""When an estimate counts: what is stated, what fits. Knows nothing of words or numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import Enum

from site_builder.model import Bound, Estimate, Period, Question, QuestionKind


class Gap(Enum):
    """What isn't known of a period that matters."""

    WHOLE = "whole"
    START = "start"
    END = "end"


def filled(period: Period | None, question: Question) -> Period | None:
    """The period; a running total's missing or open start is its question's `since`.

    A cut-off before `since` leaves it as it is: no period ends before it begins.
    """
    since = question.since
    if period is None or since is None or question.kind is not QuestionKind.RUNNING_TOTAL:
        return period
    if period.start is not None or (period.end is not None and period.end < since):
        return period
    return replace(period, start=since, start_bound=Bound.STATED)


def gap(estimate: Estimate) -> Gap | None:
    """What isn't stated of when an estimate counts, where that matters.

    It never does for a fixed property; for a running total only the cut-off does.
    """
    kind, period = estimate.question.kind, estimate.period
    if kind is QuestionKind.FIXED:
        return None
    if period is None:
        return Gap.WHOLE
    if period.end is None:
        return Gap.END
    return Gap.START if period.start is None and kind is not QuestionKind.RUNNING_TOTAL else None


def lacks_start_beside(estimate: Estimate, other: Estimate) -> bool:
    """Whether a running total doesn't say since when, while another up to the same day does."""
    ours, theirs = estimate.period, other.period
    if not both_run(estimate, other) or ours is None or theirs is None or ours.end != theirs.end:
        return False
    return ours.start_bound is Bound.UNKNOWN and theirs.start is not None


def both_run(one: Estimate, two: Estimate) -> bool:
    """Whether both are running totals."""
    return one.question.kind is two.question.kind is QuestionKind.RUNNING_TOTAL


def matters(one: Estimate, two: Estimate) -> bool:
    """Whether it matters when they count: not where one is a fixed property."""
    return QuestionKind.FIXED not in (one.question.kind, two.question.kind)


def same_window(one: Estimate, two: Estimate) -> bool:
    """Whether both count over the same stated period; always, where periods don't matter."""
    if not matters(one, two):
        return True
    if gap(one) or gap(two) or one.period is None or two.period is None:
        return False
    return (one.period.start, one.period.end) == (two.period.start, two.period.end)


def cut_off(estimate: Estimate) -> date | None:
    """The last day counted; None where it isn't stated."""
    return estimate.period.end if estimate.period else None


def is_one_day(period: Period | None) -> bool:
    """Whether a period is a single stated day."""
    return period is not None and period.start is not None and period.start == period.end


def same_cut_off(one: Estimate, two: Estimate) -> bool:
    """Whether both count up to the same stated day."""
    return cut_off(one) is not None and cut_off(one) == cut_off(two)


def begins_no_later(one: Estimate, two: Estimate) -> bool:
    """Whether the first begins no later than the second, as far as either says."""
    ours = one.period.start if one.period else None
    theirs = two.period.start if two.period else None
    return ours is None or theirs is None or ours <= theirs


def overlap(one: Period | None, two: Period | None) -> bool:
    """Whether they have a day in common; what isn't stated may be any day."""
    if one is None or two is None:
        return True
    return _reaches(one, two) and _reaches(two, one)


def _reaches(one: Period, two: Period) -> bool:
    """Whether one doesn't end before the other begins."""
    return one.end is None or two.start is None or one.end >= two.start
