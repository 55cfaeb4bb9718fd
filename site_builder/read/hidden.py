"""Which characters can't be seen in a text, or turn its direction. Knows nothing of files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from site_builder.diagnostics import Diagnostic, Span, Text
from site_builder.read.texts import lines_text

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls
    "\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"  # zero-width
    "\u2028\u2029"  # line breaks that editors and parsers count differently
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"  # no characters; invisible tags
)
_SHOWN_AT_MOST = 20

_NAMES = {
    "\x00": "a NUL character",
    "\r": "a carriage return without a line feed",
    "\x0c": "a form feed",
    "\x1b": "an escape character",
    "\x7f": "a delete character",
    "\u200b": "a zero-width space",
    "\ufeff": "a byte order mark",
    "\u2028": "a line separator",
    "\u2029": "a paragraph separator",
}


def has_hidden(value: str) -> bool:
    """Whether a value holds any character that is refused."""
    return _HIDDEN.search(value) is not None


def hidden_characters(text: Text, *, escaped: bool = False) -> Iterator[Diagnostic]:
    """A finding for each hidden character (for the first twenty).

    `escaped`: the characters were typed as YAML escapes, so that the place is the escape's.
    """
    for count, found in enumerate(_HIDDEN.finditer(text.value)):
        if count == _SHOWN_AT_MOST:
            return
        span = text.at(found.start(), found.end())
        yield Diagnostic(
            "control-character",
            Span(span.path, span.line, span.column, 1),
            f"{character_name(found.group())} stands here"
            + (", written as an escape" if escaped else ", where it can't be seen"),
            "delete it" if escaped else "delete it, or type the words beside it again",
        )


def hidden_in_file(path: str, value: str) -> tuple[Diagnostic, ...]:
    """A finding for each hidden character of a file's text (for the first twenty)."""
    if not has_hidden(value):
        return ()
    return tuple(hidden_characters(lines_text(path, value)))


def character_name(character: str) -> str:
    """What to call a character in a message: `a zero-width space (U+200B)`."""
    known = _NAMES.get(character)
    if known is None:
        name = unicodedata.name(character, "").lower()
        known = f"the character “{name}”" if name else "a control character"
    return f"{known} (U+{ord(character):04X})"
