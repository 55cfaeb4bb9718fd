"""What happened to claims after they were published, in words."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import HistoryEntry
from site_builder.pages import words


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Something that happened to a claim."""

    on: str
    on_iso: str
    kind: str
    what: str
    was: str
    now: str
    because: str


def newest_first(entries: tuple[HistoryEntry, ...]) -> tuple[HistoryEntry, ...]:
    """By date, the newest on top; those of one day in reverse order of writing."""
    return tuple(sorted(entries, key=lambda entry: entry.on))[::-1]


_KINDS = {
    "published": "First published",
    "correction": "Correction",
    "update": "Update",
    "clarification": "Clarification",
    "retraction": "Retraction",
}


def history_view(entry: HistoryEntry, language: str) -> HistoryView:
    """An entry in words."""
    return HistoryView(
        on=words.day(language, entry.on),
        on_iso=entry.on.isoformat(),
        kind=words.say(language, _KINDS.get(entry.kind, entry.kind)),
        what=entry.what,
        was=entry.was,
        now=entry.now,
        because=entry.because,
    )
