"""The progress bar of long work at a terminal. Knows nothing of what the work is."""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic
from typing import TextIO

_PATIENCE = 0.4
"""Seconds that work may take before a bar is worth its flicker."""
_PACE = 0.05
"""Seconds between two drawings."""
_CELLS = 24
_CLEAR = "\r\x1b[K"


class Bar:
    """A line that is drawn over itself, and gone when the work is done.

    Call it with a stage's name, the steps done and their number, as `build.Progress` wants it.
    """

    def __init__(self, stream: TextIO, patience: float = _PATIENCE) -> None:
        self._stream = stream
        self._next = monotonic() + patience
        self._drawn = False

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Draw the state, unless that was done a moment ago."""
        now = monotonic()
        if now >= self._next:
            self._next = now + _PACE
            self._drawn = True
            self._stream.write(_CLEAR + drawn(stage, done, total))
            self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._drawn:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._drawn = False


def drawn(stage: str, done: int, total: int) -> str:
    """One state of the bar, without the codes that place it: `[####    ] rendering 3/12`."""
    full = _CELLS * min(done, total) // total if total > 0 else 0
    return f"[{'#' * full:<{_CELLS}}] {stage} {done}/{total}"


def wanted(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether somebody watches: a terminal that can redraw a line, and no CI."""
    return (
        stream.isatty() and environment.get("TERM", "dumb") != "dumb" and not environment.get("CI")
    )
