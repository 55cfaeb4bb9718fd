"""Where everything on a preview card stands, in pixels; and the picture. The SVG is a template.

1200 × 630 pixels, drawn after the site's own pages. Of a right-to-left site the card is mirrored;
a source's words keep their own direction on any card. The only importer of resvg.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from site_builder.pages import words
from site_builder.pages.plots import Glance, GlanceRow, MarkStyle
from site_builder.pages.views.card import CardView
from site_builder.render.charts import Scale, scale
from site_builder.render.letters import Face, width
from site_builder.render.theme import typeface
from site_builder.render.typeset import Fit, Setting, typeset

if TYPE_CHECKING:
    from resvg import usvg

TEMPLATE = "cards/claim.svg"
WIDTH = 1200
EDGE = 64
ROOM = WIDTH - 2 * EDGE
CHART_FROM, CHART_TO = 640, 1136
RATING_TO = 504

_CLAIM_FITS = (Fit(60, 2), Fit(48, 3), Fit(40, 4), Fit(34, 5))
_CLAIM_TOP, _ROWS_TOP, _ROW = 110, 424, 62


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words, in its place."""

    words: str
    x: int
    y: int
    anchor: str
    size: int
    family: str


@dataclass(frozen=True, slots=True)
class CardMark:
    """One number on the chart."""

    style: str
    x: int
    end: int
    """Where a bar or an arrow ends."""
    y: int
    ahead: int
    """1 where numbers grow to the right, -1 where they grow to the left."""
    is_subject: bool


@dataclass(frozen=True, slots=True)
class CardChart:
    """The chart."""

    floor: int
    grid: tuple[int, ...]
    reference: int | None
    marks: tuple[CardMark, ...]


@dataclass(frozen=True, slots=True)
class DrawnCard:
    """All that the template places."""

    desk: tuple[Line, ...]
    """The newsroom's words."""
    soft: tuple[Line, ...]
    """The same, in the quieter colour."""
    verbatim: tuple[Line, ...]
    hot: tuple[Line, ...]
    """The figure under check."""
    printed: tuple[Line, ...]
    """The other numbers of the chart."""
    notes: tuple[Line, ...]
    """What is written beside them."""
    steps: tuple[int, ...]
    """Of the rating scale."""
    dot: int
    chart: CardChart | None


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The sheet of paper: which side reading begins at."""

    is_rtl: bool

    def x(self, x: int) -> int:
        """A place that is measured from the side where reading begins."""
        return WIDTH - x if self.is_rtl else x

    @property
    def direction(self) -> str:
        return "rtl" if self.is_rtl else "ltr"

    def lines(
        self, setting: Setting, face: Face, x: int, y: int, pitch: int = 0, at_end: bool = False
    ) -> tuple[Line, ...]:
        """Lines that begin (or end) at `x`, the first one's feet at `y`."""
        anchor = "end" if at_end != self.is_rtl else "start"
        return tuple(
            Line(line, self.x(x), y + pitch * place, anchor, setting.size, face.family)
            for place, line in enumerate(setting.lines)
        )


@dataclass(frozen=True, slots=True)
class _Rivals:
    """The right-hand side of the card's lower half."""

    chart: CardChart | None = None
    hot: tuple[Line, ...] = ()
    printed: tuple[Line, ...] = ()
    notes: tuple[Line, ...] = ()


def drawn_card(view: CardView) -> DrawnCard:
    """The card, everything in its place."""
    sheet = _Sheet(view.is_rtl)
    claim, below = _claim(view)
    rivals, steps = _rivals(view, sheet), view.verdict.steps
    return DrawnCard(
        desk=(*_desk(view, sheet), *(() if view.is_quoted else claim)),
        soft=_soft(view, sheet, below),
        verbatim=claim if view.is_quoted else (),
        hot=rivals.hot,
        printed=rivals.printed,
        notes=rivals.notes,
        steps=tuple(sheet.x(_step(step, steps)) for step in range(steps)),
        dot=sheet.x(_step(view.verdict.step - 1, steps)),
        chart=rivals.chart,
    )


def png(svg: str) -> bytes:
    """The picture of an SVG that names no typeface but the cards' own."""
    from resvg import render, usvg

    return render(usvg.Tree.from_str(svg, _options()), (1, 0, 0, 0, 1, 0))


@cache
def _options() -> usvg.Options:
    from resvg import usvg

    options = usvg.Options.default()
    for face in Face:
        options.load_font_data(typeface(face.value))
    return options


def _claim(view: CardView) -> tuple[tuple[Line, ...], int]:
    """The claim in large letters, and where its last line stands."""
    face = Face.VERBATIM if view.is_quoted else Face.BOLD
    setting = typeset(
        view.claim.words, face, ROOM, _CLAIM_FITS, view.claim.direction, view.is_quoted
    )
    sheet = _Sheet(view.claim.direction == "rtl")
    pitch = setting.size * 6 // 5
    first = _CLAIM_TOP + pitch
    lines = sheet.lines(setting, face, EDGE, first, pitch)
    return lines, lines[-1].y if lines else first


def _desk(view: CardView, sheet: _Sheet) -> tuple[Line, ...]:
    title = _line(view.site_title, Face.BOLD, 800, (26,), sheet.direction)
    verdict = _line(view.verdict.label, Face.BOLD, 520, (54, 44, 36, 30, 26), sheet.direction)
    return (
        *sheet.lines(title, Face.BOLD, EDGE, 72),
        *sheet.lines(verdict, Face.BOLD, EDGE, 468),
    )


def _soft(view: CardView, sheet: _Sheet, below: int) -> tuple[Line, ...]:
    way = sheet.direction
    half = (RATING_TO - EDGE) // 2 - 10
    label = _line(view.label, Face.DESK, 260, (24,), way)
    said = _line(view.said, Face.DESK, ROOM, (24,), way)
    rating = _line(view.rating, Face.BOLD, 520, (24,), way)
    worst, best = (_line(x, Face.DESK, half, (24, 20), way) for x in (view.worst, view.best))
    return (
        *sheet.lines(label, Face.DESK, WIDTH - EDGE, 72, at_end=True),
        *sheet.lines(said, Face.DESK, EDGE, below + 48),
        *sheet.lines(rating, Face.BOLD, EDGE, 412),
        *sheet.lines(worst, Face.DESK, EDGE, 562),
        *sheet.lines(best, Face.DESK, RATING_TO, 562, at_end=True),
    )


def _rivals(view: CardView, sheet: _Sheet) -> _Rivals:
    """The chart; or the figure alone, where nothing stands beside it."""
    if view.glance:
        on = scale(view.glance.plot)
        rows = [_row(row, place, sheet) for place, row in enumerate(view.glance.rows)]
        return _Rivals(
            chart=_chart(view.glance, on, sheet),
            hot=rows[0][0],
            printed=tuple(line for printed, _ in rows[1:] for line in printed),
            notes=(
                *(line for _, notes in rows for line in notes),
                *_ticks(on, _floor(view.glance) + 34, sheet),
            ),
        )
    if view.number is None:
        return _Rivals()
    room = CHART_TO - CHART_FROM
    number = _line(view.number.words, Face.VERBATIM, room, (60, 48, 36), view.number.direction)
    unit = _line(view.unit, Face.DESK, room, (24,), sheet.direction)
    return _Rivals(
        hot=sheet.lines(number, Face.VERBATIM, CHART_FROM, 468),
        notes=sheet.lines(unit, Face.DESK, CHART_FROM, 514),
    )


def _row(row: GlanceRow, place: int, sheet: _Sheet) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """A number as a source prints it; and what it is to the figure, at the far end of its line."""
    feet = _ROWS_TOP + _ROW * place - 24
    way = words.direction(row.language)
    printed = _line(row.printed, Face.VERBATIM, 330, (30, 24, 20), way)
    taken = max((width(line, Face.VERBATIM, printed.size) for line in printed.lines), default=0)
    room = CHART_TO - CHART_FROM - taken - 20
    note = _line(row.note, Face.DESK, room, (22, 18), sheet.direction)
    return (
        sheet.lines(printed, Face.VERBATIM, CHART_FROM, feet),
        sheet.lines(note, Face.DESK, CHART_TO, feet, at_end=True),
    )


def _ticks(on: Scale, feet: int, sheet: _Sheet) -> Iterator[Line]:
    for tick in on.ticks:
        label = _line(tick.label, Face.DESK, 200, (22,), "ltr")
        if tick.anchor == "end":
            yield from sheet.lines(label, Face.DESK, CHART_TO, feet, at_end=True)
        else:
            x, family = sheet.x(_along(tick.share)), Face.DESK.family
            yield from (Line(line, x, feet, "middle", label.size, family) for line in label.lines)


def _chart(shown: Glance, on: Scale, sheet: _Sheet) -> CardChart:
    subject = shown.rows[0].mark
    return CardChart(
        floor=_floor(shown),
        grid=tuple(sheet.x(_along(tick.share)) for tick in on.ticks),
        reference=sheet.x(_along(on.share(subject.low))),
        marks=tuple(
            CardMark(
                style=row.mark.style.value,
                x=sheet.x(_along(on.share(row.mark.low))),
                end=sheet.x(
                    CHART_TO if row.mark.style is MarkStyle.UP else _along(on.share(row.mark.high))
                ),
                y=_ROWS_TOP + _ROW * place,
                ahead=-1 if sheet.is_rtl else 1,
                is_subject=row.mark.is_subject,
            )
            for place, row in enumerate(shown.rows)
        ),
    )


def _floor(shown: Glance) -> int:
    return _ROWS_TOP + _ROW * (len(shown.rows) - 1) + 16


def _along(share: Fraction) -> int:
    """A place on the chart's scale; the end of a line without an end lies beyond all of them."""
    kept = min(max(share, Fraction(0)), Fraction(1))
    return CHART_FROM + 12 + round((CHART_TO - CHART_FROM - 36) * kept)


def _step(step: int, steps: int) -> int:
    return EDGE + (RATING_TO - EDGE) * step // max(steps - 1, 1)


def _line(text: str, face: Face, room: int, sizes: tuple[int, ...], direction: str) -> Setting:
    """Words on one line."""
    return typeset(text, face, room, tuple(Fit(size, 1) for size in sizes), direction)
