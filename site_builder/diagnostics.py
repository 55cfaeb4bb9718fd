"""What is wrong with a site's content, and where. Knows nothing of files, YAML or terminals.

A finding is a value: stages yield `Diagnostic`s and go on, so that one run reports everything.
Positions count from one, in Unicode code points, as editors show them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from site_builder.codes import CODES, Severity

__all__ = [
    "Diagnostic",
    "LineOf",
    "Run",
    "Severity",
    "Span",
    "Text",
    "arranged",
    "did_you_mean",
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one line of one file."""

    path: str
    """The file, relative to the site's root, with forward slashes."""
    line: int = 1
    column: int = 1
    length: int = 0
    """Code points to underline; 0 where the whole file is meant."""


@dataclass(frozen=True, slots=True)
class Run:
    """From `offset` in a value on, its characters stand in the file at `line`, from `column` on."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Text:
    """Words that an editor typed, and where each of them stands.

    `runs` has one entry for a value on one line without escapes, and one more wherever the
    value's characters and the file's part ways (a folded line, an escape sequence).
    """

    value: str
    path: str
    runs: tuple[Run, ...]

    def __str__(self) -> str:
        return self.value

    @property
    def span(self) -> Span:
        """The value, as far as it stands on its first line."""
        return self.at(0, len(self.value))

    def at(self, start: int, end: int) -> Span:
        """Where the characters `start` to `end` of the value stand (to the end of their line)."""
        index = max(bisect_right(self.runs, start, key=lambda run: run.offset) - 1, 0)
        first = last = self.runs[index]
        column = first.column + start - first.offset
        for run in islice(self.runs, index + 1, None):
            if run.offset > end:
                break
            if run.line != first.line:
                end = run.offset
                break
            last = run
            if run.offset == end:
                break
        length = last.column + end - last.offset - column
        return Span(self.path, first.line, column, max(length, 0))


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: the fact, its place, and what to do next."""

    code: str
    """A key of `CODES`."""
    span: Span
    message: str
    """States the fact, naming the words concerned; no full stop, no advice."""
    hint: str = ""
    """The next act, in the imperative."""
    note: str = ""
    """What the document or the other file has instead; printed beside the underlining."""

    @property
    def severity(self) -> Severity:
        """Whether this stops publication; fixed by the code."""
        return CODES[self.code].severity


def arranged(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The same findings by file, line and column, each once."""
    return tuple(
        sorted(set(found), key=lambda d: (d.span, d.code, d.message, d.hint, d.note)),
    )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the known word nearest to `word`; "" where none is near."""
    from difflib import get_close_matches

    close = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"did you mean “{close[0]}”?" if close else ""


LineOf = Callable[[str, int], str]
"""Gives the text of a line of a file, for the underlining; "" where it can't be read."""
