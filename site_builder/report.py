"""Diagnostics as people, editors and GitHub read them. Makes strings; opens and prints nothing.

Whatever content or a file's name may hold, what is returned is safe to print: no control
character but the line feed is in it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import Enum

from site_builder.codes import Severity
from site_builder.diagnostics import Diagnostic, LineOf
from site_builder.snippet import Snippet, snippet, visible

__all__ = [
    "Ink",
    "advice",
    "as_github",
    "as_human",
    "as_json",
    "counted",
    "snippet_of",
    "tally",
    "visible",
]


class Ink(Enum):
    """Whether the terminal is sent colours."""

    PLAIN = "plain"
    COLOUR = "colour"


_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}


def as_human(
    found: Sequence[Diagnostic],
    line_of: LineOf,
    *,
    strict: bool = False,
    ink: Ink = Ink.PLAIN,
    width: int = 100,
) -> str:
    """Each finding with its line underlined, and a count at the end; "" where nothing was found.

    `width` is the number of columns that a source line may take. With `strict`, warnings are
    called errors, since they stop the build.
    """
    if not found:
        return ""
    blocks = [_block(one, line_of, strict, ink, width) for one in found]
    return "\n\n".join([*blocks, tally(found, strict=strict)]) + "\n"


def as_json(found: Sequence[Diagnostic], *, strict: bool = False) -> str:
    """The findings as a JSON list, for editors and scripts; ASCII only, so safe everywhere."""
    records = [
        {
            "code": one.code,
            "severity": _severity(one, strict).value,
            "path": one.span.path,
            "line": one.span.line,
            "column": one.span.column,
            "length": one.span.length,
            "message": one.message,
            "hint": one.hint,
            "note": one.note,
        }
        for one in found
    ]
    return json.dumps(records, indent=2) + "\n"


def as_github(found: Sequence[Diagnostic], *, strict: bool = False, prefix: str = "") -> str:
    """GitHub's workflow commands, one a finding, which it shows beside the lines of a change.

    `prefix` is the way from the repository's root to the site's, "" or ending with a slash.
    """
    return "".join(_command(one, strict, prefix) + "\n" for one in found)


def snippet_of(one: Diagnostic, line_of: LineOf, width: int) -> Snippet | None:
    """The source line of a finding, with where to underline it; None where there is none."""
    text = "" if _is_whole_file(one) else line_of(one.span.path, one.span.line)
    return snippet(text, one.span.column, one.span.length, width) if text.strip() else None


def tally(found: Sequence[Diagnostic], *, strict: bool = False) -> str:
    """How many errors and warnings there are: “3 errors, 1 warning”."""
    severities = [_severity(one, strict) for one in found]
    parts = [
        counted(severities.count(severity), severity.value)
        for severity in Severity
        if severity in severities
    ]
    return ", ".join(parts) or "nothing found"


def advice(one: Diagnostic) -> str:
    """The hint as a sentence of its own, safe to print."""
    return visible(one.hint[:1].upper() + one.hint[1:])


def counted(number: int, noun: str) -> str:
    """“1 page”, “2 pages”."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _severity(one: Diagnostic, strict: bool) -> Severity:
    return Severity.ERROR if strict else one.severity


def _block(one: Diagnostic, line_of: LineOf, strict: bool, ink: Ink, width: int) -> str:
    severity = _severity(one, strict)
    place = f"{visible(one.span.path)}:{one.span.line}:{one.span.column}"
    label = _inked(f"{severity.value}[{one.code}]", _COLOURS[severity], ink)
    lines = [f"{_inked(place, _BOLD, ink)}: {label}: {visible(one.message)}"]
    lines += _underlined(one, line_of, _COLOURS[severity], ink, width)
    if one.hint:
        lines.append(f"  {advice(one)}")
    return "\n".join(lines)


def _underlined(one: Diagnostic, line_of: LineOf, colour: str, ink: Ink, width: int) -> list[str]:
    """The source line and the carets under it; only the note, where there is no line to show."""
    shown = snippet_of(one, line_of, width)
    if shown is None:
        return [f"  {visible(one.note)}"] if one.note else []
    gutter = f"{one.span.line:>4} | "
    note = f" {visible(one.note)}" if one.note else ""
    carets = _inked("^" * shown.carets, colour, ink) + note
    return [
        _inked(gutter, _DIM, ink) + shown.line,
        " " * (len(gutter) + shown.indent) + carets,
    ]


def _is_whole_file(one: Diagnostic) -> bool:
    return (one.span.line, one.span.column, one.span.length) == (1, 1, 0)


def _inked(text: str, colour: str, ink: Ink) -> str:
    return f"{colour}{text}{_RESET}" if ink is Ink.COLOUR else text


def _command(one: Diagnostic, strict: bool, prefix: str) -> str:
    properties = {
        "file": prefix + one.span.path,
        "line": str(one.span.line),
        "col": str(one.span.column),
        "title": one.code,
    }
    if one.span.length:
        properties["endColumn"] = str(one.span.column + one.span.length)
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    words = "\n".join(part for part in (one.message, one.note, one.hint) if part)
    return f"::{_severity(one, strict).value} {written}::{_message(words)}"


def _message(text: str) -> str:
    """Text after the second `::`, escaped as GitHub's runner unescapes it."""
    lines = (visible(line) for line in text.split("\n"))
    return "\n".join(lines).replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    """A value before the second `::`, where colons and commas would end it."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")
