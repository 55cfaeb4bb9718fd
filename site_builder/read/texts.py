"""Words with places: cut a `Text` out of another. Knows neither YAML nor Markdown."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import islice

from site_builder.diagnostics import Run, Text

_NEWLINE = re.compile("\n")


def lines_text(path: str, value: str, line: int = 1) -> Text:
    """Whole lines of a file, the first of which is its line `line`."""
    runs = [Run(0, line, 1)]
    for number, newline in enumerate(_NEWLINE.finditer(value), line + 1):
        if newline.end() < len(value):
            runs.append(Run(newline.end(), number, 1))
    return Text(value, path, tuple(runs))


def part(text: Text, start: int, end: int) -> Text:
    """The characters `start` to `end` of a text, as a text of its own."""
    if start == 0 and end == len(text.value):
        return text
    return Text(text.value[start:end], text.path, tuple(_runs(text, start, end, 0)))


def spliced(text: Text, pieces: Iterable[tuple[int, int, str | None]]) -> Text:
    """A text made of stretches of another; one with a string of its own is replaced by it."""
    value: list[str] = []
    runs: list[Run] = []
    offset = 0
    for start, end, replacement in pieces:
        words = text.value[start:end] if replacement is None else replacement
        if replacement is None:
            runs.extend(_runs(text, start, end, offset))
        elif words:
            span = text.at(start, start)
            runs.append(Run(offset, span.line, span.column))
        value.append(words)
        offset += len(words)
    if not runs:
        span = text.at(0, 0)
        runs = [Run(0, span.line, span.column)]
    return Text("".join(value), text.path, tuple(runs))


def stripped(text: Text) -> Text:
    """The text without white space at its ends."""
    value = text.value
    if not value or not (value[0].isspace() or value[-1].isspace()):
        return text
    start = len(value) - len(value.lstrip())
    return part(text, start, max(len(value.rstrip()), start))


def _runs(text: Text, start: int, end: int, offset: int) -> Iterable[Run]:
    """The runs of a stretch of a text, for a value in which it begins at `offset`."""
    index = max(bisect_right(text.runs, start, key=lambda run: run.offset) - 1, 0)
    first = text.runs[index]
    yield Run(offset, first.line, first.column + start - first.offset)
    for run in islice(text.runs, index + 1, None):
        if run.offset > end:
            return
        yield Run(run.offset - start + offset, run.line, run.column)
