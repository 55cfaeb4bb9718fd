"""Scales, ticks and places of marks, as finished strings. The SVG around them is a template.

Places across are per cent of the width, from exact numbers; only a logarithm is rounded, in
decimal. Knows nothing of what the numbers mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

from site_builder.numbers.display import exact_decimal, grouped
from site_builder.pages.plots import Glance, Mark, MarkStyle, Plot
from site_builder.pages.words import direction

LEFT, WIDTH = Fraction(2), Fraction(95)
"""Where a scale begins, and how far it reaches, in per cent."""
_FIRST, _HUNDREDTHS = 200, 9500
"""The same in hundredths of a per cent."""
EDGE = "98"
"""Where a line without an end stops."""
LOG_FROM = 50
"""Largest ÷ smallest above which a scale is logarithmic."""
MOST_STEPS = 3
_STEPS = (Fraction(1), Fraction(2), Fraction(5))
_LOGARITHMS = Context(prec=28)

ROW = Fraction(34, 10)
"""Height of a row of the small chart, in em."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled line of the grid."""

    share: Fraction
    """How far along the scale it is, from 0 to 1."""
    x: str
    text_x: str
    """The same, counted from the side where reading begins."""
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Where numbers stand on a line."""

    low: Fraction
    high: Fraction
    width: Fraction
    is_log: bool
    is_rtl: bool
    ticks: tuple[Tick, ...]
    grid: tuple[str, ...]
    """Places of all lines of the grid."""
    reference: str
    """Place of the figure under check; empty where there is none."""

    def x(self, value: Fraction) -> str:
        """The place of a number, in per cent, to two decimals."""
        if self.is_log:
            return _percent(self.share(min(max(value, self.low), self.high)))
        # The same as for logarithms, but in whole numbers: this runs for every mark on a site.
        low, width = self.low, self.width
        over = (value.numerator * low.denominator - low.numerator * value.denominator) * (
            width.denominator * _HUNDREDTHS
        )
        under = value.denominator * low.denominator * width.numerator
        return written(_FIRST + min(max((2 * over + under) // (2 * under), 0), _HUNDREDTHS))

    def share(self, value: Fraction) -> Fraction:
        """How far along the scale a number on it stands, from 0 to 1."""
        if self.is_log:
            low, high, here = _log(self.low), _log(self.high), _log(value)
            return (here - low) / (high - low)
        return (value - self.low) / self.width


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark with its places."""

    style: str
    x: str
    end: str
    """Where a bar ends."""
    is_subject: bool


@dataclass(frozen=True, slots=True)
class GlanceLine:
    """A row of the small chart."""

    printed: str
    language: str
    note: str
    mark: PlacedMark
    text_y: str
    mark_y: str


@dataclass(frozen=True, slots=True)
class DrawnGlance:
    """The small chart, placed."""

    scale: Scale
    height: str
    floor: str
    """Where the grid ends."""
    ticks_y: str
    text_x: str
    lines: tuple[GlanceLine, ...]


@dataclass(frozen=True, slots=True)
class Pip:
    """A rating scale at the size of a word."""

    path: str
    x: str


def scale(plot: Plot) -> Scale:
    """The scale that all marks of a plot share: from zero, unless they are too far apart."""
    values = [value for mark in plot.marks for value in (mark.low, mark.high)] or [Fraction(0)]
    endless = [mark.low for mark in plot.marks if mark.style is MarkStyle.UP]
    is_log = min(values) > 0 and max(values) > LOG_FROM * min(values)
    lines = _decades(values, endless) if is_log else _from_zero(values, endless)
    every = sorted({*lines.labelled, *lines.minor})
    low, high = every[0], every[-1]
    is_rtl = direction(plot.language) == "rtl"
    bare = Scale(low, high, high - low, is_log, is_rtl, (), (), "")
    subject = next((mark for mark in plot.marks if mark.is_subject), None)
    return replace(
        bare,
        ticks=tuple(_ticks(bare, lines.labelled, plot.language)),
        grid=tuple(map(bare.x, every)),
        reference=bare.x(subject.low) if subject else "",
    )


def placed(mark: Mark, on: Scale) -> PlacedMark:
    """A mark on a scale."""
    is_span = mark.style in (MarkStyle.BAR, MarkStyle.BROKEN)
    end = on.x(mark.high) if is_span else EDGE
    return PlacedMark(mark.style.value, on.x(mark.low), end, mark.is_subject)


def drawn_glance(glance: Glance) -> DrawnGlance:
    """The small chart, each row in its place."""
    on = scale(glance.plot)
    floor = ROW * len(glance.rows)
    lines = tuple(
        GlanceLine(
            row.printed,
            row.language,
            row.note,
            placed(row.mark, on),
            em(ROW * place + 1),
            em(ROW * place + Fraction(22, 10)),
        )
        for place, row in enumerate(glance.rows)
    )
    return DrawnGlance(
        scale=on,
        height=em(floor + Fraction(16, 10)),
        floor=em(floor),
        ticks_y=em(floor + Fraction(12, 10)),
        text_x="100%" if on.is_rtl else "0",
        lines=lines,
    )


def pip(step: int, steps: int) -> Pip:
    """The step of a rating, from 1, as a dot on a line with a stroke for each step."""
    width = Fraction(40)
    gaps = max(steps - 1, 1)
    places = [written(round(width * place / gaps * 100)) for place in range(gaps + 1)]
    strokes = "".join(f"M{place} 3V9" for place in places)
    return Pip(f"M0 6H40{strokes}", places[min(step, steps) - 1])


@dataclass(frozen=True, slots=True)
class _Lines:
    """The values at which a scale is divided; the outermost are its ends."""

    labelled: list[Fraction]
    minor: list[Fraction]


def _from_zero(values: list[Fraction], endless: list[Fraction]) -> _Lines:
    """A linear scale that holds zero, with room beyond numbers that have no upper end."""
    low, high = min(*values, Fraction(0)), max(*values, Fraction(0))
    step = _step(high - low)
    half = step / 2
    first = low // half
    last = -(-high // half)
    if last == first:
        last += 2
    elif half * last in endless:
        last += 1
    labelled: list[Fraction] = []
    minor: list[Fraction] = []
    for place in range(first, last + 1):
        (minor if place % 2 else labelled).append(half * place)
    return _Lines(labelled, minor)


def _step(width: Fraction) -> Fraction:
    """The round distance between labels that needs at most `MOST_STEPS` of them."""
    if width <= 0:
        return Fraction(1)
    size = Fraction(10) ** _magnitude(width / MOST_STEPS)
    return next(
        step * size for step in (*_STEPS, Fraction(10)) if step * size * MOST_STEPS >= width
    )


def _decades(values: list[Fraction], endless: list[Fraction]) -> _Lines:
    """A logarithmic scale between whole powers of ten."""
    first, last = _magnitude(min(values)), _magnitude(max(values))
    if max(values) > Fraction(10) ** last or Fraction(10) ** last in endless:
        last += 1
    every = -(-(last - first) // MOST_STEPS)
    labelled: list[Fraction] = []
    minor: list[Fraction] = []
    for power in range(first, last + 1):
        (minor if (power - first) % every else labelled).append(Fraction(10) ** power)
    return _Lines(labelled, minor)


def _magnitude(value: Fraction) -> int:
    """The power of ten at or below a positive number."""
    power = len(str(value.numerator)) - len(str(value.denominator))
    while Fraction(10) ** power > value:
        power -= 1
    return power


def _ticks(on: Scale, labelled: list[Fraction], language: str) -> Iterator[Tick]:
    for place, value in enumerate(labelled):
        share = on.share(value)
        yield Tick(
            share=share,
            x=_percent(share),
            text_x=_mirrored(share) if on.is_rtl else _percent(share),
            label=grouped(value, language),
            anchor="start" if place == 0 else "end" if share > Fraction(9, 10) else "middle",
        )


def _mirrored(share: Fraction) -> str:
    return written(round((100 - LEFT - WIDTH * share) * 100))


def _percent(share: Fraction) -> str:
    return written(round((LEFT + WIDTH * share) * 100))


def em(value: Fraction) -> str:
    """A length that grows with the letters."""
    return f"{written(round(value * 100))}em"


@lru_cache(maxsize=10_000)
def written(hundredths: int) -> str:
    """A number of hundredths, as a decimal."""
    return exact_decimal(Fraction(hundredths, 100))


def _log(value: Fraction) -> Fraction:
    ratio = _LOGARITHMS.divide(Decimal(value.numerator), Decimal(value.denominator))
    return Fraction(_LOGARITHMS.log10(ratio))
