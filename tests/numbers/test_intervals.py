"""The table of intervals, and what always holds of it."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.numbers.interval import Interval
from site_builder.numbers.intervals import TABLE, Nature, Printed, intervals
from site_builder.numbers.quantity import Hedge, Shape

fractions = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=1000)


def contains(outer: Interval, inner: Interval) -> bool:
    return outer.intersection(inner) == inner


def test_every_row_is_said_to_a_reader_and_its_key_is_its_own() -> None:
    assert len({row.key for row in TABLE}) == len(TABLE)
    assert all(row.printed and row.reading and row.strict for row in TABLE)


@given(
    st.sampled_from(Shape),
    st.sampled_from(Hedge),
    fractions,
    st.fractions(min_value=0, max_value=10**6, max_denominator=100),
    st.integers(-3, 9),
    st.sampled_from(Nature),
    st.booleans(),
)
@settings(max_examples=120, deadline=None)
def test_the_reading_lies_within_the_strict_interval(
    shape: Shape,
    hedge: Hedge,
    low: Fraction,
    more: Fraction,
    power: int,
    nature: Nature,
    negative: bool,
) -> None:
    step = Fraction(10) ** power
    high = low + more if shape in (Shape.RANGE, Shape.VAGUE) else low
    both = intervals(Printed(shape, hedge, low, high, step, step, nature, False, negative))
    if both is not None:
        reading, strict = both
        assert contains(strict, reading)
        assert reading.low is not None
        assert reading.high is not None
        assert reading.low <= reading.high


def test_each_hedge_leaves_something_of_each_positive_number() -> None:
    for shape, hedge, nature in product(Shape, Hedge, Nature):
        fifty, ten = Fraction(50), Fraction(10)
        printed = Printed(shape, hedge, fifty, fifty, ten, ten, nature, False, False)
        assert intervals(printed) is not None


points = st.one_of(st.none(), st.integers(-20, 20).map(Fraction))


@st.composite
def made_intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(points), draw(points)
    if low is not None and high is not None and low > high:
        low, high = high, low
    is_point = low is not None and low == high
    low_open = low is not None and not is_point and draw(st.booleans())
    high_open = high is not None and not is_point and draw(st.booleans())
    return Interval(low, high, low_open, high_open)


def holds(interval: Interval, value: Fraction) -> bool:
    return interval.meets(Interval(value, value))


values = st.fractions(min_value=-25, max_value=25, max_denominator=2)


@given(made_intervals(), made_intervals(), values)
@settings(max_examples=60, deadline=None)
def test_an_intersection_holds_what_both_hold(
    one: Interval, two: Interval, value: Fraction
) -> None:
    common = one.intersection(two)
    assert common == two.intersection(one)
    in_common = common is not None and holds(common, value)
    assert in_common == (holds(one, value) and holds(two, value))


@given(made_intervals(), made_intervals(), values, values)
@settings(max_examples=60, deadline=None)
def test_a_sum_holds_the_sum_of_members(
    one: Interval, two: Interval, first: Fraction, second: Fraction
) -> None:
    if holds(one, first) and holds(two, second):
        assert holds(one + two, first + second)


@given(made_intervals(), values, st.integers(1, 9), values)
@settings(max_examples=60, deadline=None)
def test_scaling_and_widening_keep_members(
    interval: Interval, value: Fraction, factor: int, offset: Fraction
) -> None:
    scaled = interval.scaled(Fraction(factor), offset)
    assert holds(interval, value) == holds(scaled, value * factor + offset)
    if holds(interval, value):
        assert holds(interval.widened(Fraction(1)), value)


@given(made_intervals(), made_intervals())
@settings(max_examples=60, deadline=None)
def test_what_lies_wholly_above_shares_nothing(one: Interval, two: Interval) -> None:
    if one.wholly_above(two):
        assert not one.meets(two)
        assert not two.wholly_above(one)
