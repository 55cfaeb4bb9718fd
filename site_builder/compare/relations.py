"""How two estimates stand to each other: COMPARING.md's rules, first that fits.

Two lists, one for estimates of one question and one for a part and its whole. Doesn't decide
which pairs are compared.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from site_builder.compare import reasons
from site_builder.compare.amounts import (
    Amount,
    apart,
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
from site_builder.compare.sides import Side
from site_builder.model import UNNAMED, Estimate, Reason, Relation, RelationKind
from site_builder.numbers.units import scale_between


@dataclass(frozen=True, slots=True)
class Pair:
    """Two estimates to compare; across `part_of`, the first is of the narrower question."""

    ours: Side
    theirs: Side
    containment: Containment

    @property
    def one(self) -> Estimate:
        """The first."""
        return self.ours.estimate

    @property
    def two(self) -> Estimate:
        """The second."""
        return self.theirs.estimate

    def amounts(self) -> tuple[Amount, Amount]:
        """Both numbers in the unit of the first; for units of one scale only."""
        factor = scale_between(self.two.unit, self.one.unit) or Fraction(1)
        return self.ours.amount, self.theirs.amount.scaled(factor)

    def related(self, kind: RelationKind, because: Reason, because_other: Reason) -> Relation:
        """The relation of the first to the second."""
        return Relation(self.one.ref, self.two.ref, kind, because, because_other, computed=True)

    def turned(self) -> Pair:
        """The same, the second first."""
        return Pair(self.theirs, self.ours, self.containment)


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
        reasons.again(pair.ours, pair.theirs),
        reasons.again(pair.theirs, pair.ours),
    )


def counts_something_else(pair: Pair) -> Relation | None:
    """Rule 2: unit, place or population differ. The kind is the question's, so the same."""
    other_unit, dimensions = not same_scale(pair.one, pair.two), _narrowing_differs(pair)
    return _different(pair, other_unit, dimensions) if other_unit or dimensions else None


def window_unknown(pair: Pair) -> Relation | None:
    """Rule 4: a period that matters isn't stated."""
    if not matters(pair.one, pair.two):
        return None
    sides = (pair.ours, pair.theirs)
    gaps = tuple((side, missing) for side in sides if (missing := gap(side.estimate)))
    return _undated(pair, gaps) if gaps else None


def start_unknown(pair: Pair) -> Relation | None:
    """Rule 4 too: two running totals up to one day, one of which doesn't say since when."""
    sides = ((pair.ours, pair.two), (pair.theirs, pair.one))
    gaps = tuple((s, Gap.START) for s, other in sides if lacks_start_beside(s.estimate, other))
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
            reasons.total_fell(pair.ours, pair.theirs, days),
            reasons.total_fell(pair.theirs, pair.ours, -days),
        )
    return pair.related(
        RelationKind.LATER,
        reasons.counted_apart(pair.ours, pair.theirs, days),
        reasons.counted_apart(pair.theirs, pair.ours, -days),
    )


def another_window(pair: Pair) -> Relation | None:
    """Rule 7: the periods differ, or only overlap."""
    if same_window(pair.one, pair.two):
        return None
    return pair.related(
        RelationKind.DIFFERENT_WINDOW,
        reasons.another_window(pair.ours, pair.theirs),
        reasons.another_window(pair.theirs, pair.ours),
    )


def agrees(pair: Pair) -> Relation | None:
    """Rule 8: the readings meet."""
    if not readings_of_both_meet(*pair.amounts()):
        return None
    return pair.related(
        RelationKind.AGREES,
        reasons.agreement(pair.ours, pair.theirs),
        reasons.agreement(pair.theirs, pair.ours),
    )


def compatible(pair: Pair) -> Relation | None:
    """Rule 9: only the strict intervals meet."""
    if not strict_of_both_meet(*pair.amounts()):
        return None
    return pair.related(
        RelationKind.COMPATIBLE,
        reasons.compatibility(pair.ours, pair.theirs),
        reasons.compatibility(pair.theirs, pair.ours),
    )


def contradicts(pair: Pair) -> Relation:
    """Rule 10: strict intervals apart; fits whatever the others leave."""
    gap_between = apart(*pair.amounts())
    return pair.related(
        RelationKind.CONTRADICTS,
        reasons.contradiction(pair.ours, pair.theirs, gap_between),
        reasons.contradiction(pair.theirs, pair.ours, gap_between.turned()),
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
    is_same_window = same_window(pair.one, pair.two)
    if not is_same_window and not _ends_in_time(pair):
        return None
    outside = tuple(dimension for dimension in Dimension if _lies_outside(pair, dimension))
    if outside:
        return _different(pair, False, outside)
    narrow, broad = pair.amounts()
    is_covered = is_same_window or begins_no_later(pair.two, pair.one)
    if is_covered and narrow.strict.wholly_above(broad.strict):
        return pair.related(
            RelationKind.CONTRADICTS,
            reasons.part_above_whole(pair.ours, pair.theirs),
            reasons.whole_below_part(pair.theirs, pair.ours),
        )
    return pair.related(
        RelationKind.PART_OF,
        reasons.part(pair.ours, pair.theirs),
        reasons.whole(pair.theirs, pair.ours),
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
        reasons.something_else(pair.ours, pair.theirs, other_unit, dimensions),
        reasons.something_else(pair.theirs, pair.ours, other_unit, dimensions),
    )


def _undated(pair: Pair, gaps: tuple[tuple[Side, Gap], ...]) -> Relation:
    why = reasons.undated(gaps)
    return pair.related(RelationKind.WINDOW_UNKNOWN, why, why)
