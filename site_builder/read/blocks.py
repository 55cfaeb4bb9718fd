"""Which stretches of a Markdown text are running text, and in which blocks. Knows no links.

Follows the renderer's reader (Python-Markdown), and where that and CommonMark differ takes a line
for running text rather than for code: then its numbers and links are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTE_PREFIX = re.compile(r"(?:[ \t]*>)*")
_MARKER = re.compile(r"(?:[-*+]|[0-9]{1,9}[.)])(?=[ \t]|$)[ \t]*")
_FENCE = re.compile(r"(`{3,})[^`]*|(~{3,}).*")
_DEFINITION = re.compile(r"\[[^\]\n]{1,200}\]:[ \t]*(\S.*)")
_TAB = 4

MAX_NESTING = 10
"""Quotes and lists inside each other; Python-Markdown recurses for each."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list entry, heading or table: running text that belongs together."""

    start: int
    end: int
    gaps: tuple[tuple[int, int], ...]
    """Stretches inside that are signs of the layout: `> ` at the beginning of a line."""


@dataclass(frozen=True, slots=True)
class Definition:
    """`[label]: address`, the address of links elsewhere in the text."""

    start: int
    end: int
    address: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Deep:
    """A line with too many quotes or lists inside each other."""

    start: int
    end: int


Part = Block | Definition | Deep


def blocks(text: str) -> Iterator[Part]:
    """The parts of a text that readers see as words, in order; code and comments left out."""
    return _Scanner(text).parts()


class _Scanner:
    """Goes through a text line by line, once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._start = -1
        self._end = 0
        self._gaps: list[tuple[int, int]] = []
        self._list_indent = -1
        self._after_blank = True
        self._after_code = False
        self._fences = _Fences(text)
        self._last_comment: int | None = None

    def parts(self) -> Iterator[Part]:
        """Everything that is running text."""
        while self._place < len(self._text):
            newline = self._text.find("\n", self._place)
            stop = len(self._text) if newline < 0 else newline
            yield from self._line(self._place, stop)
        yield from self._flushed()

    def _line(self, start: int, stop: int) -> Iterator[Part]:
        """One line; sets the place to go on at."""
        self._place = stop + 1
        prefix = _QUOTE_PREFIX.match(self._text, start, stop)
        after_quotes = prefix.end() if prefix else start
        first = _past_blanks(self._text, after_quotes, stop)
        if first == stop:
            self._after_blank = True
            yield from self._flushed()
            return
        indent = _columns(self._text[after_quotes:first])
        if self._is_code(indent):
            self._after_code, self._after_blank = True, False
            return
        self._after_code = False
        if (after := self._skipped(first, stop)) is not None:
            yield from self._flushed()
            self._place = after
            return
        yield from self._running(start, after_quotes, first, stop, indent)
        self._after_blank = False

    def _running(
        self, start: int, after_quotes: int, first: int, stop: int, indent: int
    ) -> Iterator[Part]:
        """A line of running text: the next one of the block, or a new block's first."""
        words, markers = first, 0
        while (marker := _MARKER.match(self._text, words, stop)) and marker.end() > words:
            words, markers = marker.end(), markers + 1
        depth = self._text.count(">", start, after_quotes) + markers + indent // _TAB
        if depth > MAX_NESTING:
            yield Deep(first, stop)
            return
        definition = _DEFINITION.match(self._text, first, stop)
        if definition:
            yield from self._flushed()
            yield Definition(first, stop, definition.span(1))
            return
        self._keep_list(indent, markers)
        if markers or self._start < 0 or self._text.startswith("#", first):
            yield from self._flushed()
            self._start = words
        elif after_quotes > start:
            self._gaps.append((start, first))
        self._end = stop
        if self._text.startswith("#", first):
            yield from self._flushed()

    def _keep_list(self, indent: int, markers: int) -> None:
        """Remember whether what follows may still belong to a list."""
        if markers:
            self._list_indent = indent
        elif self._after_blank and indent < 2:
            self._list_indent = -1

    def _is_code(self, indent: int) -> bool:
        level = 0 if self._list_indent < 0 else self._list_indent // _TAB + 1
        deep_enough = indent >= (level + 1) * _TAB
        return deep_enough and self._start < 0 and (self._after_blank or self._after_code)

    def _skipped(self, first: int, stop: int) -> int | None:
        """Where to go on after a fenced block or a comment that begins here, if one does."""
        if self._text.startswith("<!--", first):
            if self._last_comment is None:
                self._last_comment = self._text.rfind("-->")
            if self._last_comment < first + 4:
                return None
            return self._text.find("-->", first + 4) + 3
        fence = _FENCE.fullmatch(self._text, first, stop)
        if fence is None:
            return None
        return self._fences.end_of(fence.group(1) or fence.group(2), stop)

    def _flushed(self) -> Iterator[Part]:
        if self._start >= 0 and self._start < self._end:
            yield Block(self._start, self._end, tuple(self._gaps))
        self._start, self._gaps = -1, []


class _Fences:
    """Where fences could close, found once so that many open ones take no longer."""

    _CLOSING = re.compile(r"^[ \t>]*(`{3,}|~{3,})[ \t]*$", re.MULTILINE)

    def __init__(self, text: str) -> None:
        self._closing: list[tuple[int, int, str, int]] = []
        if "```" in text or "~~~" in text:
            for found in self._CLOSING.finditer(text):
                sign = found.group(1)
                self._closing.append((found.start(), found.end(), sign[0], len(sign)))
        self._longest = self._longest_from_here()
        self._next = 0

    def _longest_from_here(self) -> list[dict[str, int]]:
        """For each possible closing fence, the longest of each sign from it on."""
        longest: list[dict[str, int]] = [{}]
        for _, _, sign, length in reversed(self._closing):
            last = longest[-1]
            longest.append({**last, sign: max(length, last.get(sign, 0))})
        return longest[::-1]

    def end_of(self, opening: str, place: int) -> int | None:
        """Just after the fence that closes one ending at `place`; None where nothing does."""
        while self._next < len(self._closing) and self._closing[self._next][0] < place:
            self._next += 1
        if self._longest[self._next].get(opening[0], 0) < len(opening):
            return None
        for index in range(self._next, len(self._closing)):
            _, end, sign, length = self._closing[index]
            if sign == opening[0] and length >= len(opening):
                self._next = index + 1
                return end + 1
        return None


def _past_blanks(text: str, start: int, stop: int) -> int:
    while start < stop and text[start] in " \t":
        start += 1
    return start


def _columns(blanks: str) -> int:
    return len(blanks.expandtabs(_TAB)) if "\t" in blanks else len(blanks)
