"""Reads dates and periods: ISO 8601 and EDTF level 0, to whole days. Knows no YAML."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Bound, Period

_PART = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SLASHED_DAY = re.compile(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}")
_LONGEST = 40

_FORMS = (
    "write a day, month or year (2022-09-27, 2022-09, 2022) or two of them with a slash between"
    " (2022-09-21/2022-09-27); `..` is an open end, nothing an unknown one"
)

_End = tuple[date | None, date | None, Bound]
"""First and last day of one end of a period, and what is known of it."""


def read_day(text: Text) -> tuple[date | None, tuple[Diagnostic, ...]]:
    """A day that exists, written YYYY-MM-DD."""
    if not _DAY.fullmatch(text.value):
        return None, (_no_iso_day(text),)
    try:
        return date.fromisoformat(text.value), ()
    except ValueError:
        return None, (_no_such_day(text, "bad-date", text.value),)


def _no_iso_day(text: Text) -> Diagnostic:
    message = f"“{_short(text)}” isn't a date written year-month-day"
    return Diagnostic("bad-date", text.span, message, "write it like 2022-09-27")


def read_single(text: Text) -> tuple[Period | None, tuple[Diagnostic, ...]]:
    """A day, a month or a year, but no interval: when something was said or published."""
    if _SLASHED_DAY.fullmatch(text.value):
        return None, (_no_iso_day(text),)
    if "/" in text.value:
        message = f"“{_short(text)}” is a period, where one date belongs"
        hint = "write a day, a month or a year: 2022-09-27, 2022-09 or 2022"
        return None, (Diagnostic("bad-date", text.span, message, hint),)
    ends = _end(text, text.value, 0, "bad-date")
    return _period_or_finding(text, ends, ends)


def read_period(text: Text) -> tuple[Period | None, tuple[Diagnostic, ...]]:
    """A period as CONTENT's grammar has it; months and years count whole, both ends included.

    `..` is an open end, a blank one is unknown. At least one end must be stated.
    """
    before, slash, after = text.value.partition("/")
    if not slash:
        ends = _end(text, before, 0, "bad-period")
        return _period_or_finding(text, ends, ends)
    if before in ("", "..") and after in ("", ".."):
        message = f"“{_short(text)}” states neither end"
        hint = "write at least one, or leave the period out: it is then shown as not stated"
        return None, (Diagnostic("bad-period", text.span, message, hint),)
    start = _end(text, before, 0, "bad-period")
    end = _end(text, after, len(before) + 1, "bad-period")
    return _period_or_finding(text, start, end)


def _period_or_finding(
    text: Text, start: _End | Diagnostic, end: _End | Diagnostic
) -> tuple[Period | None, tuple[Diagnostic, ...]]:
    if isinstance(start, Diagnostic) or isinstance(end, Diagnostic):
        both = (start, end)
        found = tuple(dict.fromkeys(one for one in both if isinstance(one, Diagnostic)))
        return None, found
    first, last = start[0], end[1]
    if first is not None and last is not None and last < first:
        message = f"the period “{text.value}” ends before it begins"
        hint = "write the earlier date first"
        return None, (Diagnostic("bad-period", text.span, message, hint),)
    return Period(text.value, first, last, start[2], end[2]), ()


def _end(text: Text, word: str, offset: int, code: str) -> _End | Diagnostic:
    """One end of a period: its first and last day."""
    if word == "..":
        return (None, None, Bound.OPEN) if code == "bad-period" else _unread(text, word, 0, code)
    if not word:
        return None, None, Bound.UNKNOWN
    found = _PART.fullmatch(word)
    if found is None:
        return _unread(text, word, offset, code)
    year, month, day = (int(part) if part else None for part in found.groups())
    first, last = _days(year or 0, month, day)
    if first is None or last is None:
        return _no_such_day(text, code, word)
    return first, last, Bound.STATED


def _days(year: int, month: int | None, day: int | None) -> tuple[date | None, date | None]:
    """The first and the last day of a year, a month or a day; None where there is none such."""
    try:
        first = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None, None
    if day is not None:
        return first, first
    last_month = month or 12
    return first, date(year, last_month, monthrange(year, last_month)[1])


def _no_such_day(text: Text, code: str, word: str) -> Diagnostic:
    found = _PART.fullmatch(word)
    year, month, day = found.groups() if found else ("", "", "")
    start = text.value.find(word)
    span = text.at(start, start + len(word))
    if year == "0000":
        return Diagnostic(code, span, f"there is no year 0 in “{word}”", "correct the year")
    if month and not 1 <= int(month) <= 12:
        hint = "write the month as 01 to 12"
        if not day and "/" not in text.value and month > year[2:] and code == "bad-period":
            hint = f"for several years write {year}/{year[:2]}{month}; a month is 01 to 12"
        return Diagnostic(code, span, f"there is no month {month} in “{word}”", hint)
    return Diagnostic(code, span, f"the day “{word}” doesn't exist", "correct the date")


def _unread(text: Text, word: str, offset: int, code: str) -> Diagnostic:
    start = offset + len(word) - len(word.lstrip())
    span = text.at(start, max(offset + len(word.rstrip()), start))
    shown = word.strip()[:_LONGEST]
    hint = _better(text, word) if code == "bad-period" else ""
    noun = "a period" if code == "bad-period" else "a date"
    fallback = _FORMS if code == "bad-period" else "write 2022-09-27, 2022-09 or 2022"
    return Diagnostic(code, span, f"“{shown}” can't be read as {noun}", hint or fallback)


_RANGE = re.compile(r"([0-9]{4}(?:-[0-9]{2}){0,2}) ?(?:-|–|—|to|--) ?([0-9]{4}(?:-[0-9]{2}){0,2})")
_SHORT_END = re.compile(r"[0-9]{2}(?:-[0-9]{2})?")
_UNPADDED = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?")


def _better(text: Text, word: str) -> str:
    """How the same is written so that it can be read, where that can be told."""
    if found := _RANGE.fullmatch(word[:_LONGEST].strip()):
        return f"write {found.group(1)}/{found.group(2)}"
    if "/" in text.value and _SHORT_END.fullmatch(word):
        return "write both ends in full: 2022-09-21/2022-09-27"
    if found := _UNPADDED.fullmatch(word[:_LONGEST]):
        return "write " + "-".join(part.zfill(2) for part in found.groups() if part)
    return ""


def _short(text: Text) -> str:
    return text.value if len(text.value) <= _LONGEST else text.value[:_LONGEST] + "…"
