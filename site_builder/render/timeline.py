"""Numbers over time: time across, value up, as finished strings. The SVG around is a template.

Across is in per cent of the width, up in em of the letters. A label is printed only where it
collides with nothing even on the narrowest screen; on wider ones there is only more room. What
isn't labelled stands in the table below the chart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from site_builder.pages.plots import MarkStyle, Plot, TimePlot, TimePoint
from site_builder.pages.words import direction
from site_builder.render.charts import Scale, em, scale, written

NARROWEST = 264
"""The width in CSS pixels that labels must fit."""
HEIGHT = Fraction(18)
"""From the lowest line of the grid to the highest, in em."""
TOP = Fraction(3)
UNDATED = Fraction(90)
"""Where numbers without a day stand."""
_LETTER, _SMALL_LETTER = 8, 7
"""Width in pixels of a letter of a number, and of an axis."""
_LINE = Fraction(3, 2)
"""Height of a label, in em."""
_STEP = 18
"""How far marks of one day stand from each other, in pixels."""
_ARROW = Fraction(3, 2)
"""Length of an arrow without measured length, in em."""


@dataclass(frozen=True, slots=True)
class Box:
    """Room that something takes: per cent across, em down."""

    left: Fraction
    right: Fraction
    top: Fraction
    bottom: Fraction

    def meets(self, other: Box) -> bool:
        """Whether the two have room in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class DrawnPoint:
    """A mark in its place; its upper end is `rise` above."""

    style: str
    x: str
    y: str
    aside: int
    """Pixels beside `x`."""
    rise: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place."""

    x: str
    y: str
    anchor: str
    words: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class DrawnTimeline:
    """The chart, placed."""

    height: str
    floor: str
    is_log: bool
    grid: tuple[str, ...]
    """Heights of its lines."""
    values: tuple[Label, ...]
    """Beside the lines of the grid."""
    days: tuple[Label, ...]
    points: tuple[DrawnPoint, ...]
    labels: tuple[Label, ...]
    gap: str
    """Where the dated part ends and the undated begins; empty where all are dated."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A point with exact places."""

    point: TimePoint
    x: Fraction
    y: Fraction
    rise: Fraction
    aside: int

    @property
    def box(self) -> Box:
        half, shift = _wide(8), _wide(self.aside)
        top = self.y - max(self.rise, Fraction(1, 2))
        is_down = self.point.mark.style is MarkStyle.DOWN
        bottom = self.y + (_ARROW if is_down else Fraction(1, 2))
        return Box(self.x + shift - half, self.x + shift + half, top, bottom)


def drawn_timeline(plot: TimePlot) -> DrawnTimeline:
    """The chart of a question over time."""
    on = scale(Plot(tuple(point.mark for point in plot.points), plot.unit, plot.language))
    undated = any(point.day is None for point in plot.points)
    placed = tuple(_placed(plot, on, Fraction(70) if undated else Fraction(92)))
    is_rtl = direction(plot.language) == "rtl"
    values = tuple(
        Label(_across(Fraction(0), is_rtl), em(_height(t.share) - Fraction(1, 3)), "start", t.label)
        for t in on.ticks
    )
    taken = [_value_box(tick.share, tick.label) for tick in on.ticks]
    return DrawnTimeline(
        height=em(TOP + HEIGHT + 4),
        floor=em(TOP + HEIGHT),
        is_log=on.is_log,
        grid=tuple(em(_height(tick.share)) for tick in on.ticks),
        values=values,
        days=tuple(_days(placed, plot, is_rtl)),
        points=tuple(_drawn(one, is_rtl) for one in placed),
        labels=tuple(_labels(placed, taken, is_rtl)),
        gap=_across(Fraction(79), is_rtl) if undated else "",
    )


def _placed(plot: TimePlot, on: Scale, end: Fraction) -> Iterator[_Placed]:
    """Every point at its day and value; those of one day that would cover each other, aside."""
    days = sorted({point.day for point in plot.points if point.day})
    first, length = days[0], max((days[-1] - days[0]).days, 1)
    begin = Fraction(8) + _wide(_SMALL_LETTER * max(len(tick.label) for tick in on.ticks))
    seen: dict[date | None, list[_Placed]] = {}
    for point in plot.points:
        x = UNDATED
        if point.day:
            x = begin + (end - begin) * Fraction((point.day - first).days, length)
            x = (begin + end) / 2 if len(days) == 1 else x
        low = _height(on.share(_within(point.mark.low, on)))
        high = _height(on.share(_within(point.mark.high, on)))
        rise = low - (TOP / 2 if point.mark.style is MarkStyle.UP else high)
        others = seen.setdefault(point.day, [])
        one = next(
            candidate
            for aside in _sideways()
            for candidate in [_Placed(point, x, low, rise, aside)]
            if aside > _STEP * 4 or not any(candidate.box.meets(other.box) for other in others)
        )
        others.append(one)
        yield one


def _within(value: Fraction, on: Scale) -> Fraction:
    return min(max(value, on.low), on.high)


def _sideways() -> Iterator[int]:
    yield 0
    for step in range(1, 6):
        yield step * _STEP
        yield -step * _STEP


def _height(share: Fraction) -> Fraction:
    return TOP + HEIGHT * (1 - share)


def _wide(pixels: int) -> Fraction:
    """Pixels in per cent of the narrowest screen."""
    return Fraction(100 * pixels, NARROWEST)


def _across(x: Fraction, is_rtl: bool) -> str:
    return written(round((100 - x if is_rtl else x) * 100))


def _value_box(share: Fraction, label: str) -> Box:
    bottom = _height(share)
    return Box(Fraction(0), _wide(_SMALL_LETTER * len(label) + 6), bottom - _LINE, bottom)


def _drawn(one: _Placed, is_rtl: bool) -> DrawnPoint:
    aside = -one.aside if is_rtl else one.aside
    style = one.point.mark.style.value
    return DrawnPoint(style, _across(one.x, is_rtl), em(one.y), aside, em(-one.rise))


def _days(placed: tuple[_Placed, ...], plot: TimePlot, is_rtl: bool) -> Iterator[Label]:
    """The first day, the last, and of those between as many as there is room for.

    What stands for no day has a line of its own below.
    """
    at = {one.x: one.point.day_words for one in placed if one.point.day}
    xs = sorted(at)
    taken: list[Box] = []
    named = [(x, at[x]) for x in dict.fromkeys((xs[0], xs[-1], *xs))]
    if any(one.point.day is None for one in placed):
        named.append((UNDATED, plot.undated))
    for x, words in named:
        half = _wide(_SMALL_LETTER * len(words)) / 2
        middle = min(max(x, half), 100 - half)
        line = Fraction(x == UNDATED)
        box = Box(middle - half - 1, middle + half + 1, line, line + 1)
        if not any(box.meets(other) for other in taken):
            taken.append(box)
            bottom = TOP + HEIGHT + Fraction(3, 2) * (line + 1)
            yield Label(_across(middle, is_rtl), em(bottom), "middle", words)


def _labels(placed: tuple[_Placed, ...], values: list[Box], is_rtl: bool) -> Iterator[Label]:
    """Labels where there is room, the outermost numbers' first; one for each printed form a day."""
    taken = [*values, *(one.box for one in placed)]
    by_value = sorted(placed, key=lambda one: (one.y - one.rise, one.x))
    order = [one for pair in zip(by_value, reversed(by_value), strict=True) for one in pair]
    said: set[tuple[date | None, str]] = set()
    for one in dict.fromkeys(order):
        key = one.point.day, one.point.printed
        spot = None if key in said else _room(one, taken)
        if spot:
            said.add(key)
            taken.append(spot)
            middle = (spot.left + spot.right) / 2
            baseline = spot.bottom - Fraction(2, 5)
            words, language = one.point.printed, one.point.language
            yield Label(_across(middle, is_rtl), em(baseline), "middle", words, language)


def _room(one: _Placed, taken: list[Box]) -> Box | None:
    """Room for a point's label: above it, below, or beside it."""
    width = _wide(_LETTER * len(one.point.printed))
    mark = one.box
    middle = (mark.left + mark.right) / 2
    left = min(max(middle - width / 2, Fraction(0)), 100 - width)
    centre = one.y - _LINE / 2
    for start, top in (
        (left, mark.top - _LINE),
        (left, mark.bottom),
        (mark.right, centre),
        (mark.left - width, centre),
    ):
        box = Box(start, start + width, top, top + _LINE)
        is_inside = box.left >= 0 and box.right <= 100 and box.top >= 0
        is_inside = is_inside and box.bottom <= TOP + HEIGHT
        if is_inside and not any(box.meets(other) for other in taken):
            return box
    return None
