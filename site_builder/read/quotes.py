"""Reads quotations as editors type them, with `==…==` marks. Knows no documents."""

from __future__ import annotations

import re
from collections.abc import Iterable

from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Quote
from site_builder.read.texts import stripped

_SIGN = re.compile(r"\\==|==")
_OMISSION = re.compile(r"\[ ?(?:…|\.{3}|\. \. \.) ?\]")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")

Read = tuple[Quote | None, tuple[Diagnostic, ...]]


def read_marked(text: Text, nth: int | None = None) -> Read:
    """A quotation in which exactly one stretch is marked. Blanks at a mark's ends don't count."""
    text = stripped(text)
    words, marks = _unmarked(text.value)
    findings = (*_shape(text), *_mark_findings(text, words, marks))
    if findings:
        return None, findings
    start, end = marks
    phrase = words[start:end]
    start += len(phrase) - len(phrase.lstrip())
    end -= len(phrase) - len(phrase.rstrip())
    return Quote(text, words, (start, end), nth), ()


def read_unmarked(text: Text, nth: int | None = None) -> Read:
    """A quotation that is meant as a whole: a mark in it is a finding."""
    text = stripped(text)
    words, marks = _unmarked(text.value)
    findings = _shape(text)
    if marks:
        first = next(m for m in _SIGN.finditer(text.value) if m.group() == "==")
        span = text.at(*first.span())
        message = "a figure is marked in words that are quoted as a whole"
        hint = "remove the == signs; where the document itself has them write \\=="
        findings = (*findings, Diagnostic("quote-mark", span, message, hint))
    return (None, findings) if findings else (Quote(text, words, None, nth), ())


def _unmarked(typed: str) -> tuple[str, list[int]]:
    """The words without marks and escapes, and where in them the marks stood."""
    if "==" not in typed:
        return typed, []
    pieces: list[str] = []
    marks: list[int] = []
    place = length = 0
    for sign in _SIGN.finditer(typed):
        pieces.append(typed[place : sign.start()])
        length += sign.start() - place
        place = sign.end()
        if sign.group() == "==":
            marks.append(length)
        else:
            pieces.append("==")
            length += 2
    pieces.append(typed[place:])
    return "".join(pieces), marks


def _mark_findings(text: Text, words: str, marks: list[int]) -> Iterable[Diagnostic]:
    if not marks:
        message, hint = "no figure is marked in the quotation", "put == before and after the number"
        yield Diagnostic("quote-mark", text.span, message, hint)
        return
    signs = [sign.span() for sign in _SIGN.finditer(text.value) if sign.group() == "=="]
    if len(marks) == 2:
        if not words[marks[0] : marks[1]].strip():
            span = text.at(signs[0][0], signs[1][1])
            hint = "put the number between the == signs"
            yield Diagnostic("quote-mark", span, "the mark is empty", hint)
    elif len(marks) % 2:
        hint = "put == after the number as well; where the document itself has == write \\=="
        yield Diagnostic("quote-mark", text.at(*signs[-1]), "a mark is never closed", hint)
    else:
        span = text.at(signs[2][0], signs[3][1])
        message = f"{len(marks) // 2} figures are marked in one quotation"
        hint = "mark one, and give the other an excerpt of its own"
        yield Diagnostic("quote-mark", span, message, hint)


def _shape(text: Text) -> tuple[Diagnostic, ...]:
    """Words left out, or a blank line inside: no stretch of a document looks like that."""
    found: list[Diagnostic] = []
    for gap in _OMISSION.finditer(text.value):
        message = f"the quotation leaves words out: “{gap.group()}”"
        hint = "quote one unbroken passage; words that stand elsewhere go under `context:`"
        found.append(Diagnostic("quote-shape", text.at(*gap.span()), message, hint))
    blank = _blank_line(text)
    if blank is not None:
        message = "the quotation runs across a blank line"
        hint = "quote from one paragraph only"
        found.append(Diagnostic("quote-shape", text.at(blank, blank + 1), message, hint))
    return tuple(found)


def _blank_line(text: Text) -> int | None:
    """Where the paragraph after a blank line begins; in a folded value one break is that."""
    if "\n" not in text.value:
        return None
    found = _BLANK_LINE.search(text.value)
    if found is not None:
        return found.end()
    place = text.value.find("\n")
    while place >= 0:
        if text.at(place + 1, place + 1).line - text.at(place, place).line > 1:
            return place + 1
        place = text.value.find("\n", place + 1)
    return None
