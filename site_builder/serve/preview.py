"""The state of the preview: the last good site and what is wrong with the content now.

Builds on demand and survives whatever building does. Knows nothing of HTTP.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import perf_counter

from site_builder.diagnostics import Diagnostic, LineOf
from site_builder.order import Order, Outcome
from site_builder.report import as_human, counted
from site_builder.serve.overlay import overlay

Make = Callable[[Order], Outcome]
"""Builds a site."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the preview shows between two changes."""

    version: int
    """Counts the builds, from 1."""
    files: frozenset[str]
    """The files of the last good site, relative to its folder."""
    base: str
    """The path that the site lives at."""
    panel: str
    """HTML to lay over each page; "" where nothing is wrong."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One build: what it found, or how it failed."""

    findings: tuple[Diagnostic, ...]
    published: bool
    fault: str
    """Our own failure, with its traceback; else ""."""
    said: str
    """One line for the terminal."""


class Preview:
    """Holds what is shown. `rebuild` never raises an Exception."""

    def __init__(
        self,
        order: Order,
        make: Make,
        lines: Callable[[], LineOf],
        published: Callable[[Order], tuple[frozenset[str], str]],
    ) -> None:
        """`published` gives the files of the built site and its base path."""
        self._order = order
        self._make = make
        self._lines = lines
        self._published = published
        self.shown = Shown(0, frozenset(), "/", "")

    def rebuild(self) -> str:
        """Build again, and say in words what came of it."""
        attempt = attempted(self._order, self._make)
        # From now on the server runs in this process, and forks of it would share its sockets.
        self._order = replace(self._order, jobs=1)
        files, base = self.shown.files, self.shown.base
        if attempt.published:
            try:
                files, base = self._published(self._order)
            except Exception:  # noqa: BLE001 - the preview must outlive every fault of ours
                attempt = replace(attempt, published=False, fault=traceback.format_exc())
        line_of = self._lines()
        stale = bool(files) and not attempt.published
        self.shown = Shown(
            version=self.shown.version + 1,
            files=files,
            base=base,
            panel=overlay(attempt.findings, attempt.fault, line_of, stale=stale),
        )
        return as_human(attempt.findings, line_of) + (attempt.fault or attempt.said)


def attempted(order: Order, make: Make) -> Attempt:
    """The result of one build, whatever it was."""
    began = perf_counter()
    try:
        outcome = make(order)
    except Exception:  # noqa: BLE001 - the preview must outlive every fault of ours
        return Attempt((), False, traceback.format_exc(), "")
    seconds = perf_counter() - began
    said = (
        f"Built {counted(outcome.pages, 'page')} in {seconds:.2f} s, "
        f"{counted(outcome.changed, 'file')} changed"
        if outcome.published
        else "Not built; the last good site stays."
    )
    return Attempt(outcome.findings, outcome.published, "", said)
