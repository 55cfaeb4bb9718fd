"""One line of a file, cut to fit a terminal, with carets under the right words.

Knows how wide characters are on a screen; knows nothing of findings or files.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_TAB = 4
_LEAD = 30
"""Columns kept before the underlined words where a line is too long."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line as it can be shown, and where its underlining stands; all counts in columns."""

    line: str
    indent: int
    carets: int
    before: str
    """The line's parts, for displays that mark instead of underlining."""
    marked: str
    after: str


def visible(text: str) -> str:
    """The same text with what can't be seen, or would steer a terminal, written as escapes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escaped(char) for char in text)


def _escaped(char: str) -> str:
    if char.isprintable() or char == "\N{NO-BREAK SPACE}" or char == "\N{NARROW NO-BREAK SPACE}":
        return char
    if unicodedata.category(char) == "Zs":
        return " "
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def snippet(text: str, column: int, length: int, width: int) -> Snippet:
    """The part of a line around `column` (from 1) that fits into `width` columns.

    `length` is in code points; 0 is underlined like 1.
    """
    cells = _cells(text)
    start = min(max(column - 1, 0), len(cells))
    stop = min(start + max(length, 1), len(cells))
    first, last = _window(cells, start, stop, width)
    before = ("…" if first else "") + _joined(cells[first:start])
    marked = _joined(cells[start : min(stop, last)])
    after = _joined(cells[stop:last]) + ("…" if last < len(cells) else "")
    return Snippet(
        line=(before + marked + after).rstrip(),
        indent=_width(before),
        carets=max(_width(marked), 1),
        before=before,
        marked=marked,
        after=after.rstrip(),
    )


def _cells(text: str) -> list[str]:
    """What is shown for each code point: tabs as spaces, unseen characters as escapes."""
    cells: list[str] = []
    column = 0
    for char in text:
        cell = " " * (_TAB - column % _TAB) if char == "\t" else _escaped(char)
        cells.append(cell)
        column += _width(cell)
    return cells


def _window(cells: list[str], start: int, stop: int, width: int) -> tuple[int, int]:
    """The slice of cells to show: all of them if they fit, else those around `start`."""
    if sum(map(_width, cells)) <= width:
        return 0, len(cells)
    first = start
    lead = 0
    while first > 0 and lead + _width(cells[first - 1]) <= _LEAD:
        first -= 1
        lead += _width(cells[first])
    last, room = first, width - 2
    while last < len(cells) and room >= _width(cells[last]):
        room -= _width(cells[last])
        last += 1
    return first, last


def _joined(cells: list[str]) -> str:
    return "".join(cells)


def _width(text: str) -> int:
    """How many columns a terminal gives the text."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
