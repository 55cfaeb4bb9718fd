"""Where the characters of a YAML scalar's value stand in the file. Knows no YAML library.

The parser says where a scalar begins and ends and what it means; this follows the characters
from one to the other: over folded lines, escapes, doubled quotes and the indentation of blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from site_builder.diagnostics import Run

_BLANK = " \t"
_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
_DOUBLED = re.compile("''")


def flow_runs(raw: str, line: int, column: int, style: str, length: int) -> tuple[Run, ...]:
    """The runs of a plain or quoted scalar of several lines or with escapes.

    `raw` is the file's text from the scalar's first character to its last, quotation marks
    included; `line` and `column` say where that stands; `length` is the value's.
    """
    quotes = 1 if style else 0
    lines = raw[quotes : len(raw) - quotes].split("\n")
    runs: list[Run] = []
    offset = empty = 0
    joined = True
    for number, typed in enumerate(lines):
        start, stop = _kept(typed, number == 0, number == len(lines) - 1, style)
        if number and start == stop and number < len(lines) - 1:
            empty += 1
            continue
        if number:
            offset += empty or (0 if joined else 1)
        joined = style == '"' and _is_continued(typed[start:stop])
        first = column + quotes if number == 0 else 1
        for at, place in _pieces(typed, start, stop - joined, style):
            runs.append(Run(offset + at, line + number, first + place))
        offset += _decoded_length(typed, start, stop - joined, style)
        empty = 0
    opening = Run(0, line, column + quotes)
    return tuple(_single([opening, *runs])) if offset == length else (opening,)


def _kept(typed: str, is_first: bool, is_last: bool, style: str) -> tuple[int, int]:
    """Which stretch of a line is part of the value, before escapes are decoded."""
    start = 0 if is_first else len(typed) - len(typed.lstrip(_BLANK))
    stop = len(typed)
    if not is_last:
        stop = max(len(typed.rstrip(_BLANK)), start)
        if style == '"' and stop < len(typed) and _is_continued(typed[start:stop]):
            stop += 1  # a blank that is escaped
    return start, stop


def _is_continued(typed: str) -> bool:
    """Whether a line ends in a backslash that isn't itself escaped."""
    return (len(typed) - len(typed.rstrip("\\"))) % 2 == 1


def _pieces(typed: str, start: int, stop: int, style: str) -> Iterator[tuple[int, int]]:
    """Where the value's and the line's characters part ways: offset in the value, in the line."""
    if start < stop:
        yield 0, start
    shrunk = 0
    for found in _shrinking(typed, start, stop, style):
        yield found.start() - start - shrunk, found.start()
        shrunk += found.end() - found.start() - 1
        if found.end() < stop:
            yield found.end() - start - shrunk, found.end()


def _decoded_length(typed: str, start: int, stop: int, style: str) -> int:
    found = _shrinking(typed, start, stop, style)
    return stop - start - sum(match.end() - match.start() - 1 for match in found)


def _shrinking(typed: str, start: int, stop: int, style: str) -> Iterator[re.Match[str]]:
    """The sequences in a line that stand for one character of the value."""
    if style == '"':
        return _ESCAPE.finditer(typed, start, stop)
    return _DOUBLED.finditer(typed, start, stop) if style else iter(())


def _single(runs: list[Run]) -> Iterator[Run]:
    """Of runs at one offset the last."""
    for run, following in pairwise(runs):
        if following.offset != run.offset:
            yield run
    yield runs[-1]


def block_runs(raw: str, line: int, column: int, value: str) -> tuple[Run, ...]:
    """The runs of a `|` or `>` scalar; `raw` begins with that sign, at `line` and `column`."""
    runs: list[Run] = []
    place = 0
    indent: int | None = None
    for number, typed in enumerate(raw.split("\n")[1:], line + 1):
        place = _after_break(value, place, is_first=not runs)
        if place >= len(value):
            break
        if not typed.strip(" "):
            indented = typed[indent:] if indent is not None else ""
            if indented and value.startswith(indented, place):
                runs.append(Run(place, number, (indent or 0) + 1))
                place += len(indented)
            continue
        if indent is None:
            indent = _indent(typed, value, place)
        if not value.startswith(typed[indent:], place):
            break
        runs.append(Run(place, number, indent + 1))
        place += len(typed) - indent
    if not runs or runs[0].offset:
        runs.insert(0, Run(0, line, column))
    return tuple(runs)


def _after_break(value: str, place: int, *, is_first: bool) -> int:
    """The place after what stands in the value for the line breaks before it."""
    if value.startswith("\n", place):
        while value.startswith("\n", place):
            place += 1
        return place
    return place + 1 if not is_first and value.startswith(" ", place) else place


def _indent(typed: str, value: str, place: int) -> int:
    """How many blanks of a block's first line are not part of the value."""
    blanks = len(typed) - len(typed.lstrip(" "))
    for indent in range(blanks + 1):
        if value.startswith(typed[indent:], place):
            return indent
    return blanks
