"""Cut a text into numerals, words and other signs. Knows no language but its separators.

Every character but white space belongs to exactly one token; a token's place is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

NARROW_SPACES = "\u00a0\u2007\u2009\u202f"
"""Spaces that hold a number together: no-break, figure, thin, narrow no-break."""
SEPARATORS = ".,'’٫٬·"
"""Signs that some language writes inside numbers; a numeral holds any of them between digits."""

_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u00ad\u200c\u200d"
_WORD = rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*"


class Kind(Enum):
    """What a token is made of."""

    NUMERAL = "numeral"
    """Digits of any script, with the separators between them."""
    WORD = "word"
    """Letters, and apostrophes between them."""
    SIGN = "sign"
    """Any other single character."""


class Gap(Enum):
    """What stands before a token."""

    NONE = "none"
    SPACE = "space"
    """White space with at most one line break."""
    BREAK = "break"
    """A blank line, or the beginning of the text."""


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of text that is read as one."""

    kind: Kind
    start: int
    end: int
    text: str
    fold: str
    """Lower case, with plain apostrophes and dashes and plain Arabic letters."""
    gap: Gap
    starts_line: bool
    """Whether it is the first of its line."""


_FOLDED = str.maketrans(
    {
        **dict.fromkeys("’ʼ‘", "'"),
        **dict.fromkeys("‐‑", "-"),
        "\u00ad": None,
        "\u200c": None,
        "\u200d": None,
        # Arabic: vowel signs and the stretching tatweel are optional, the hamza on an alef and the
        # points of a final ya are often left out.
        **dict.fromkeys(map(chr, range(0x064B, 0x0660))),
        "\u0670": None,
        "\u0640": None,
        **dict.fromkeys("أإآٱ", "ا"),
        "ى": "ي",
    }
)


def folded(text: str) -> str:
    """The form in which words are compared: lower case, plain apostrophes, plain Arabic letters."""
    return text.lower().translate(_FOLDED)


def tokens(text: str, groups: str) -> tuple[Token, ...]:
    """The text's tokens in order; `groups` are the signs that part thousands in its language."""
    found: list[Token] = []
    end = 0
    for match in _pattern(groups).finditer(text):
        between = text[end : match.start()]
        found.append(_token(match, _gap(between, first=not found), "\n" in between or not found))
        end = match.end()
    return tuple(found)


def _token(match: re.Match[str], gap: Gap, starts_line: bool) -> Token:
    text = match.group()
    kind = Kind[match.lastgroup or "SIGN"]
    return Token(kind, match.start(), match.end(), text, folded(text), gap, starts_line)


def _gap(between: str, *, first: bool) -> Gap:
    if first:
        return Gap.BREAK
    if not between:
        return Gap.NONE
    return Gap.BREAK if between.count("\n") > 1 else Gap.SPACE


@lru_cache(maxsize=32)
def _pattern(groups: str) -> re.Pattern[str]:
    spaces = NARROW_SPACES + (" " if " " in groups else "")
    grouped = rf"\d{{1,3}}(?:[{spaces}]\d{{3}})+(?![\d{spaces.replace(' ', '')}]\d|\d)"
    decimals = rf"(?:[{SEPARATORS}]\d+)*"
    return re.compile(
        rf"(?P<NUMERAL>{grouped}(?:[.,٫]\d+)?|(?<![\w.,])[.]\d+|\d+{decimals})"
        rf"|(?P<WORD>{_WORD}(?:['’]{_WORD})*)"
        r"|(?P<SIGN>\S)",
    )
