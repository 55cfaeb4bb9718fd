"""How two estimates stand to each other: COMPARING.md's rules, first that fits.

Two lists, one for estimates of one question and one for a part and its whole. Doesn't decide
which pairs are compared.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from site_builder.compare import reasons
from site_builder.compare.amounts import (
    Amount,
    amount,
    amount_in,
    readings_of_both_meet,
    same_scale,
    strict_of_both_meet,
)
from site_builder.compare.containment import (
    Containment,
    Dimension,
    differs,
    folded,
    question_value,
    value_of,
)
from site_builder.compare.periods import (
    Gap,
    begins_no_later,
    both_run,
    cut_off,
    gap,
    lacks_start_beside,
    matters,
    same_window,
)
from site_builder.compare.wording import Voices
from site_builder.model import UNNAMED, Estimate, Reason, Relation, RelationKind


@dataclass(frozen=True, slots=True)
class Pair:
    """Two estimates to compare; across `part_of`, `one` is of the narrower question."""

    one: Estimate
    two: Estimate
    containment: Containment
    voices: Voices

    def amounts(self) -> tuple[Amount, Amount]:
        """Both numbers in the unit of the first; for units of one scale only."""
        theirs = amount_in(self.two, self.one.unit)
        return amount(self.one), theirs or amount(self.two)

    def related(self, kind: RelationKind, because: Reason, because_other: Reason) -> Relation:
        """The relation of the first to the second."""
        return Relation(self.one.ref, self.two.ref, kind, because, because_other, computed=True)

    def turned(self) -> Pair:
        """The same, the second first."""
        return Pair(self.two, self.one, self.containment, self.voices)


Rule = Callable[[Pair], Relation | None]
"""Gives a relation where the rule fits."""


def related(pair: Pair) -> Relation:
    """The relation of two estimates of one question."""
    return _first_that_fits(RULES, pair)


def related_across(pair: Pair) -> Relation:
    """The relation of an estimate to one of a question that its own is a part of."""
    return _first_that_fits(RULES_ACROSS, pair)


def _first_that_fits(rules: tuple[Rule, ...], pair: Pair) -> Relation:
    fitting = (relation for rule in rules if (relation := rule(pair)) is not None)
    # The last rule of either list takes whatever the others leave.
    return next(fitting)


# ---------------------------------------------------------------- within one question


def repeats(pair: Pair) -> Relation | None:
    """Rule 1: one origin's count for one period, strict intervals meeting."""
    by = pair.one.figure.by.value
    same = (
        by != UNNAMED
        and by == pair.two.figure.by.value
        and same_window(pair.one, pair.two)
        and same_scale(pair.one, pair.two)
        and not _narrowing_differs(pair)
    )
    if not same or not strict_of_both_meet(*pair.amounts()):
        return None
    return pair.related(
        RelationKind.REPEATS,
        reasons.again(pair.one, pair.two, pair.voices),
        reasons.again(pair.two, pair.one, pair.voices),
    )


def counts_something_else(pair: Pair) -> Relation | None:
    """Rule 2: unit, place or population differ. The kind is the question's, so the same."""
    other_unit, dimensions = not same_scale(pair.one, pair.two), _narrowing_differs(pair)
    return _different(pair, other_unit, dimensions) if other_unit or dimensions else None


def window_unknown(pair: Pair) -> Relation | None:
    """Rule 4: a period that matters isn't stated."""
    if not matters(pair.one, pair.two):
        return None
    gaps = tuple((e, missing) for e in (pair.one, pair.two) if (missing := gap(e)))
    return _undated(pair, gaps) if gaps else None


def start_unknown(pair: Pair) -> Relation | None:
    """Rule 4 too: two running totals up to one day, one of which doesn't say since when."""
    sides = ((pair.one, pair.two), (pair.two, pair.one))
    gaps = tuple((one, Gap.START) for one, other in sides if lacks_start_beside(one, other))
    return _undated(pair, gaps) if gaps else None


def later(pair: Pair) -> Relation | None:
    """Rule 6: running totals with different cut-offs; `figure` is the later one."""
    ours, theirs = cut_off(pair.one), cut_off(pair.two)
    if not both_run(pair.one, pair.two) or ours is None or theirs is None or ours == theirs:
        return None
    if ours < theirs:
        return later(pair.turned())
    days = (ours - theirs).days
    newer, older = pair.amounts()
    # A total that began later leaves something out, and may well be lower.
    is_newer_version = begins_no_later(pair.one, pair.two)
    if is_newer_version and older.strict.wholly_above(newer.strict):
        return pair.related(
            RelationKind.CONTRADICTS,
            reasons.total_fell(pair.one, pair.two, days),
            reasons.total_fell(pair.two, pair.one, -days),
        )
    return pair.related(
        RelationKind.LATER,
        reasons.counted_apart(pair.one, pair.two, days),
        reasons.counted_apart(pair.two, pair.one, -days),
    )


def another_window(pair: Pair) -> Relation | None:
    """Rule 7: the periods differ, or only overlap."""
    if same_window(pair.one, pair.two):
        return None
    return pair.related(
        RelationKind.DIFFERENT_WINDOW,
        reasons.another_window(pair.one, pair.two),
        reasons.another_window(pair.two, pair.one),
    )


def agrees(pair: Pair) -> Relation | None:
    """Rule 8: the readings meet."""
    if not readings_of_both_meet(*pair.amounts()):
        return None
    return pair.related(
        RelationKind.AGREES,
        reasons.agreement(pair.one, pair.two),
        reasons.agreement(pair.two, pair.one),
    )


def compatible(pair: Pair) -> Relation | None:
    """Rule 9: only the strict intervals meet."""
    if not strict_of_both_meet(*pair.amounts()):
        return None
    return pair.related(
        RelationKind.COMPATIBLE,
        reasons.compatibility(pair.one, pair.two),
        reasons.compatibility(pair.two, pair.one),
    )


def contradicts(pair: Pair) -> Relation:
    """Rule 10: strict intervals apart; fits whatever the others leave."""
    return pair.related(
        RelationKind.CONTRADICTS,
        reasons.contradiction(pair.one, pair.two, *pair.amounts(), pair.voices),
        reasons.contradiction(pair.two, pair.one, *pair.turned().amounts(), pair.voices),
    )


# ---------------------------------------------------------------- across part_of


def counts_another_unit(pair: Pair) -> Relation | None:
    """Rule 3: units differ."""
    return None if same_scale(pair.one, pair.two) else _different(pair, True, ())


def part_of(pair: Pair) -> Relation | None:
    """Rule 5: the same period, or running totals with the part's cut-off no later.

    A whole may be narrowed to something that the part isn't known to lie within: the question is
    a part of the other, but this figure is no part of that one, and counts something else.
    """
    if not same_window(pair.one, pair.two) and not _ends_in_time(pair):
        return None
    outside = tuple(dimension for dimension in Dimension if _lies_outside(pair, dimension))
    if outside:
        return _different(pair, False, outside)
    narrow, broad = pair.amounts()
    if begins_no_later(pair.two, pair.one) and narrow.strict.wholly_above(broad.strict):
        return pair.related(
            RelationKind.CONTRADICTS,
            reasons.part_above_whole(pair.one, pair.two),
            reasons.whole_below_part(pair.two, pair.one),
        )
    return pair.related(
        RelationKind.PART_OF,
        reasons.part(pair.one, pair.two),
        reasons.whole(pair.two, pair.one),
    )


# ---------------------------------------------------------------- the lists

RULES: tuple[Rule, ...] = (
    repeats,
    counts_something_else,
    window_unknown,
    start_unknown,
    later,
    another_window,
    agrees,
    compatible,
    contradicts,
)
"""For two estimates of one question."""

RULES_ACROSS: tuple[Rule, ...] = (
    counts_another_unit,
    window_unknown,
    part_of,
    another_window,
)
"""For a part and its whole: what `part_of` doesn't take for one period is another."""


# ---------------------------------------------------------------- what several rules ask


def _narrowing_differs(pair: Pair) -> tuple[Dimension, ...]:
    return tuple(d for d in Dimension if differs(pair.one, pair.two, d))


def _lies_outside(pair: Pair, dimension: Dimension) -> bool:
    """Whether the whole is narrowed, and the part isn't known to lie within it all the same."""
    broad = value_of(pair.two, dimension)
    if folded(broad) == folded(question_value(pair.two.question, dimension)):
        return False
    return not pair.containment.is_within(value_of(pair.one, dimension), broad, dimension)


def _ends_in_time(pair: Pair) -> bool:
    narrow, broad = cut_off(pair.one), cut_off(pair.two)
    if narrow is None or broad is None:
        return False
    return both_run(pair.one, pair.two) and narrow <= broad


def _different(pair: Pair, other_unit: bool, dimensions: tuple[Dimension, ...]) -> Relation:
    return pair.related(
        RelationKind.DIFFERENT_QUANTITY,
        reasons.something_else(pair.one, pair.two, other_unit, dimensions),
        reasons.something_else(pair.two, pair.one, other_unit, dimensions),
    )


def _undated(pair: Pair, gaps: tuple[tuple[Estimate, Gap], ...]) -> Relation:
    why = reasons.undated(gaps, pair.voices)
    return pair.related(RelationKind.WINDOW_UNKNOWN, why, why)
