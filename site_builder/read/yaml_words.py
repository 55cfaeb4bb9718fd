"""What a YAML parser's complaint means, in an editor's words. Knows no YAML library.

The C parser and the pure one word the same complaint differently: this looks for what both say.
"""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.diagnostics import Diagnostic, Span


@dataclass(frozen=True, slots=True)
class Complaint:
    """What the parser said; places are offsets in the text that was parsed."""

    problem: str
    place: int
    during: str
    """What the parser was reading at the time."""
    since: int
    """Where it had begun to."""


@dataclass(frozen=True, slots=True)
class _Wording:
    """A complaint that has `problem` in its problem and `during` in what was being read."""

    problem: str
    during: str
    message: str
    """`{sign}` is the character at the place."""
    hint: str
    at_start: bool = False
    """Whether the place to look at is where the reading began."""
    code: str = "yaml-syntax"


_QUOTE_IT = "put the whole value in quotation marks"

_WORDINGS = (
    _Wording(
        "nesting depth", "", "lists are nested too deeply", "flatten them", code="yaml-limit"
    ),
    _Wording(
        "mapping values are not allowed",
        "",
        "a colon inside a value that isn't in quotation marks",
        f"{_QUOTE_IT}; if a new key begins here, indent it like its neighbours",
    ),
    _Wording("undefined tag", "", "a YAML tag", "remove it: values are text here", code="yaml-tag"),
    _Wording("", "tag", "a value can't begin with “!”", _QUOTE_IT, True, "yaml-tag"),
    _Wording("", "%TAG", "a %TAG directive", "remove it", True, "yaml-tag"),
    _Wording("", "an alias", "a value can't begin with “*” without quotes", _QUOTE_IT, True),
    _Wording("", "an anchor", "a value can't begin with “&” without quotes", _QUOTE_IT, True),
    _Wording(
        "could not find expected ':'",
        "",
        "a line without a colon, where `key: value` belongs",
        "write a colon and a space after the key, or indent the line if it goes on with a value",
        True,
    ),
    _Wording(
        "unexpected end of stream",
        "quoted",
        "a quotation mark that is never closed",
        "close it at the end of the value",
        True,
    ),
    _Wording(
        "unexpected document",
        "quoted",
        "a quotation mark that is never closed",
        "close it at the end of the value",
        True,
    ),
    _Wording(
        "escape",
        "",
        "in double quotes a backslash must be followed by a sign that YAML knows",
        "write the backslash twice, or put the value in single quotes",
    ),
    _Wording(
        "cannot start any token", "", "a value can't begin with “{sign}”", _QUOTE_IT
    ),
    _Wording(
        "',' or ']'",
        "",
        "a list that begins with “[” and isn't closed",
        f"close it with “]”; if it is no list, {_QUOTE_IT}",
        True,
    ),
    _Wording(
        "',' or '}'",
        "",
        "a “{{” that isn't closed",
        f"close it with “}}”; if it is plain text, {_QUOTE_IT}",
        True,
    ),
    _Wording(
        "sequence entries are not allowed",
        "",
        "a list's hyphen can't stand here",
        "begin a new line for it",
    ),
    _Wording(
        "mapping keys are not allowed", "", "a value can't begin with “?” and a space", _QUOTE_IT
    ),
    _Wording(
        "",
        "block scalar",
        "a value that begins with “|” or “>” goes on in the next line",
        f"move the words after the sign to the next line, or {_QUOTE_IT}",
    ),
    _Wording(
        "'-' indicator",
        "",
        "a line inside a list that isn't part of it",
        "begin it with a hyphen, or indent it like the line it belongs to",
    ),
    _Wording(
        "found '-'",
        "",
        "a line inside a list that isn't part of it",
        "begin it with a hyphen, or indent it like the line it belongs to",
    ),
    _Wording(
        "node content", "", "“{sign}” stands where a value should begin", _QUOTE_IT
    ),
    _Wording(
        "document start",
        "",
        "this line isn't indented like those above it",
        "begin all keys of one level in the same column",
    ),
)  # fmt: skip

_MISFIT = _Wording(
    "",
    "",
    "this line doesn't fit the lines above it",
    "begin all keys of one level in the same column, each with a colon and a space after it",
)
_AFTER_QUOTE = _Wording(
    "",
    "",
    "words after a closing quotation mark",
    "inside double quotes write \\\" for a quotation mark; or look for one that isn't closed above",
)


def reworded(path: str, text: str, first_line: int, complaint: Complaint) -> Diagnostic:
    """The finding for a complaint about a text whose first line is `first_line` of its file."""
    tab = _indenting_tab(text, complaint)
    if tab is not None:
        return Diagnostic(
            "yaml-tab",
            _span(path, text, first_line, tab),
            "a tab indents this line",
            "indent with spaces",
        )
    wording = _wording(text, complaint)
    place = complaint.since if wording.at_start else complaint.place
    sign = text[place : place + 1]
    return Diagnostic(
        wording.code,
        _span(path, text, first_line, place),
        wording.message.format(sign=sign),
        wording.hint.replace("}}", "}"),
    )


def _wording(text: str, complaint: Complaint) -> _Wording:
    if _follows_quote(text, complaint):
        return _AFTER_QUOTE
    for wording in _WORDINGS:
        if wording.problem in complaint.problem and wording.during in complaint.during:
            return wording
    return _MISFIT


def _follows_quote(text: str, complaint: Complaint) -> bool:
    """Whether a value's closing quotation mark stands before the place, in its line."""
    if "block mapping" not in complaint.during and "block collection" not in complaint.during:
        return False
    before = text[text.rfind("\n", 0, complaint.place) + 1 : complaint.place].rstrip()
    return len(before) > 1 and before[-1] in "\"'"


def _indenting_tab(text: str, complaint: Complaint) -> int | None:
    """Where the line of a complaint is indented with a tab, if it is."""
    for place in (complaint.place, complaint.since):
        start = text.rfind("\n", 0, place) + 1
        line = text[start : start + 200]
        indentation = line[: len(line) - len(line.lstrip(" \t"))]
        if "\t" in indentation:
            return start + indentation.index("\t")
    return None


def _span(path: str, text: str, first_line: int, place: int) -> Span:
    """From a place to the end of its word; the end of the text is the end of its last line."""
    place = min(place, len(text.rstrip("\n")))
    line = text.count("\n", 0, place)
    column = place - text.rfind("\n", 0, place)
    length = 0
    while place + length < len(text) and length < 40 and not text[place + length].isspace():
        length += 1
    return Span(path, first_line + line, column, max(length, 1))
