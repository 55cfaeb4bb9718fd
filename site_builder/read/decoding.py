"""Turns bytes into text, strictly, or says why they are none. Opens no files."""

from __future__ import annotations

from site_builder.diagnostics import Diagnostic, Span
from site_builder.read.names import shown


def empty(path: str) -> Diagnostic:
    """A file has nothing in it."""
    return Diagnostic(
        "empty-file", Span(path), f"{shown(path)} is empty", "fill the file, or delete it"
    )


def nul(path: str, text: str) -> Diagnostic:
    """A text holds NUL, and is therefore none."""
    place = text.index("\0")
    line, column = _line_and_column(text, place)
    return Diagnostic(
        "control-character",
        Span(path, line, column, 1),
        "a NUL character (U+0000) stands here: this isn't a text",
        "archive the document as plain text in UTF-8",
    )


def decoded(path: str, raw: bytes) -> str | Diagnostic:
    """The text that the bytes are in UTF-8."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(path, raw, error.start)


def _not_utf8(path: str, raw: bytes, start: int) -> Diagnostic:
    before = raw[:start].decode("utf-8")
    line, column = _line_and_column(before, len(before))
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        message = f"{shown(path)} is in UTF-16, not in UTF-8"
    else:
        guess = raw[start : start + 1].decode("cp1252", "replace")
        meant = (
            f" (in Windows-1252 it would be “{guess}”)"
            if guess.isprintable() and guess != "\ufffd"
            else ""
        )
        message = f"the byte 0x{raw[start]:02X} isn't UTF-8{meant}"
    return Diagnostic("not-utf8", Span(path, line, column, 1), message, "save the file as UTF-8")


def _line_and_column(text: str, place: int) -> tuple[int, int]:
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
