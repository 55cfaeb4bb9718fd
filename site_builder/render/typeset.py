"""Break words into lines that fit a box: smaller letters first, an ellipsis last.

Widths come from the typeface itself. Knows nothing of cards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.render.letters import Face, width, writable

ELLIPSIS = "…"
_ISOLATED = {"rtl": "\u2067{}\u2069", "ltr": "\u2066{}\u2069"}
"""The renderer takes every line to run left to right, unless the line says otherwise."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One way to set words: letters of a size in pixels, in at most so many lines."""

    size: int
    lines: int


@dataclass(frozen=True, slots=True)
class Setting:
    """Words in lines."""

    size: int
    lines: tuple[str, ...]
    """In reading order; each keeps its direction wherever it is drawn."""


def typeset(
    words: str, face: Face, room: int, fits: tuple[Fit, ...], direction: str, quoted: bool = False
) -> Setting:
    """Words in a column `room` pixels wide: the first way that fits, or the last and cut short."""
    opening, closing = ("“", "”") if quoted else ("", "")
    known = writable(words, face)
    if not known:
        return Setting(fits[0].size, ())
    whole = f"{opening}{known}{closing}"
    for fit in fits:
        lines = tuple(_lines(whole, face, fit.size, room))
        if len(lines) <= fit.lines:
            return _set(fit.size, lines, direction)
    last = fits[-1]
    kept = tuple(_lines(whole, face, last.size, room))[: last.lines]
    cut = _cut(kept[-1], f"{ELLIPSIS}{closing}", face, last.size, room)
    return _set(last.size, (*kept[:-1], cut), direction)


def _set(size: int, lines: tuple[str, ...], direction: str) -> Setting:
    return Setting(size, tuple(_ISOLATED[direction].format(line) for line in lines))


def _lines(words: str, face: Face, size: int, room: int) -> Iterator[str]:
    """Lines filled one after the other; a word longer than a line is broken anywhere."""
    space = width(" ", face, size)
    line, taken = "", 0
    for word in _pieces(words, face, size, room):
        wide = width(word, face, size)
        if line and taken + space + wide > room:
            yield line
            line, taken = word, wide
        else:
            line, taken = (f"{line} {word}", taken + space + wide) if line else (word, wide)
    if line:
        yield line


def _pieces(words: str, face: Face, size: int, room: int) -> Iterator[str]:
    for word in words.split():
        rest = word
        while width(rest, face, size) > room and len(rest) > 1:
            fitting = _most_that_fits(rest, "", face, size, room)
            yield rest[:fitting]
            rest = rest[fitting:]
        yield rest


def _cut(line: str, ending: str, face: Face, size: int, room: int) -> str:
    fitting = _most_that_fits(line, ending, face, size, room)
    kept = line[:fitting]
    if fitting < len(line) and " " in kept:
        kept = kept.rpartition(" ")[0]
    return kept.rstrip(" ,;:.") + ending


def _most_that_fits(words: str, ending: str, face: Face, size: int, room: int) -> int:
    """How many characters from the start fit before the ending; at least one."""
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if width(words[:middle] + ending, face, size) <= room:
            low = middle
        else:
            high = middle - 1
    return low
