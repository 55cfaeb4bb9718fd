"""Cut a text into numerals, words and other signs. Knows no language but its separators.

Every character but white space belongs to exactly one token; a token's place is kept.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

NARROW_SPACES = "\u00a0\u2007\u2009\u202f"
"""Spaces that hold a number together: no-break, figure, thin, narrow no-break."""
SEPARATORS = ".,'’٫٬،·"
"""Signs that some language writes inside numbers; a numeral holds any of them between digits."""

_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u00ad\u200c\u200d"
_WORD = rf"[^\W\d_]+(?:[{_MARKS}][^\W\d_]*)*"


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


class Token(NamedTuple):
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
UNSEEN = re.compile(f"[{''.join(chr(sign) for sign, plain in _FOLDED.items() if plain is None)}]")
"""Signs that folding drops."""


def folded(text: str) -> str:
    """The form in which words are compared: lower case, plain apostrophes, plain Arabic letters."""
    return text.lower() if text.isascii() else text.lower().translate(_FOLDED)


_Gaps = dict[str, tuple[Gap, bool]]
_KIND_WORD, _KIND_NUMERAL, _KIND_SIGN = Kind.WORD, Kind.NUMERAL, Kind.SIGN
_token = tuple.__new__
"""Makes a `Token` without a look at its arguments: every word of every text becomes one."""


def tokens(text: str, groups: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The text's tokens in order; `groups` are the signs that part thousands in its language.

    With `start` and `end`, which must stand beside white space, only those between them; what
    stands before the first of them is then not looked at.
    """
    part = text[start:end].rstrip()
    lowered = part.lower()
    is_plain = len(lowered) == len(part)
    found: list[Token] = []
    gaps: _Gaps = {"": (Gap.NONE, False), " ": (Gap.SPACE, False)}
    reached = start
    for space, word, numeral, sign in _pattern(groups).findall(part):
        gap, starts_line = gaps.get(space) or _gap(space, gaps)
        first = reached + len(space)
        printed = word or numeral or sign
        kind = _KIND_WORD if word else _KIND_NUMERAL if numeral else _KIND_SIGN
        reached = first + len(printed)
        if is_plain and printed.isascii():
            fold = lowered[first - start : reached - start]
        else:
            fold = folded(printed)
        found.append(_token(Token, (kind, first, reached, printed, fold, gap, starts_line)))
    if found:
        gap = Gap.SPACE if start else Gap.BREAK
        found[0] = found[0]._replace(gap=gap, starts_line=not start)
    return tuple(found)


def _gap(space: str, gaps: _Gaps) -> tuple[Gap, bool]:
    """What white space is between tokens, and whether a line begins behind it; kept in `gaps`."""
    breaks = space.count("\n")
    gaps[space] = (Gap.BREAK if breaks > 1 else Gap.SPACE), breaks > 0
    return gaps[space]


@lru_cache(maxsize=32)
def _pattern(groups: str) -> re.Pattern[str]:
    spaces = NARROW_SPACES + (" " if " " in groups else "")
    grouped = rf"\d{{1,3}}(?:[{spaces}]\d{{3}})+(?![\d{spaces.replace(' ', '')}]\d|\d)"
    decimals = rf"(?:[{SEPARATORS}]\d+)*"
    return re.compile(
        rf"(\s*)(?:({_WORD}(?:['’]{_WORD})*)"
        rf"|({grouped}(?:[.,٫]\d+)?|(?<![\w.,])[.]\d+|\d+{decimals})"
        r"|(\S))",
    )
