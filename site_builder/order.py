"""What a build is asked for, and what came of it. Knows nothing of how it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from site_builder.diagnostics import Diagnostic

Progress = Callable[[str, int, int], None]
"""Told of a stage's name, how many of its steps are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a build is asked to do."""

    root: Path
    output: Path
    today: date
    base_url: str | None = None
    """Instead of the configured one."""
    jobs: int = 1
    strict: bool = False
    drafts: bool = False
    """Whether unpublished claims are shown, marked as such: only ever in the preview."""
    cards: bool = True
    """Whether preview cards are drawn; they take most of a first build's time."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build found and did."""

    findings: tuple[Diagnostic, ...]
    published: bool
    """Whether the output now holds the site as it was read."""
    pages: int = 0
    files: int = 0
    changed: int = 0
    """Files made anew; the others were up to date."""
    left_out: tuple[str, ...] = ()
    """Why each draft or scheduled claim isn't published, in words."""


def silent(stage: str, done: int, total: int) -> None:
    """Report no progress."""
