"""Where a quotation may begin or end: never within a word or a number.

Words end at white space and punctuation. Joined as one word are letters and digits side by side,
parts with a hyphen between them (`non-citizens`, `COVID-19`) and contractions (`doesn't`, not
`l'Ukraine` and not a possessive `'s`); digits with a separator between them are one number.
Scripts that write no spaces have no such boundaries but those of numbers.
"""

from __future__ import annotations

from bisect import bisect_right

from site_builder.evidence.folding import Folded, is_mark

_UNSPACED = (
    (0x0E00, 0x0F00),  # Thai, Lao
    (0x1000, 0x10A0),  # Burmese
    (0x1780, 0x1800),  # Khmer
    (0x2E80, 0x3130),  # Han radicals, kana
    (0x3190, 0x4DC0),
    (0x4E00, 0xA000),
    (0xF900, 0xFB00),
    (0xFF66, 0xFFA0),  # half-width kana
    (0x1B000, 0x1B170),
    (0x20000, 0x40000),
)
_UNSPACED_STARTS = tuple(first for first, _ in _UNSPACED)
_SEPARATORS = frozenset(".,:/'·٫٬")
_UNSEEN = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_HYPHENS = frozenset("-\u2010\u2011")
_JOINTS_OF_DIGITS = _HYPHENS | frozenset("\u2012\u2013\u2212\u00a0\u2007\u2009\u202f")
"""Dashes of ranges, and spaces that hold the groups of a number together."""
_LONGEST_CONTRACTION = 2


def is_unspaced(sign: str) -> bool:
    """Whether `sign` belongs to a script that parts no words."""
    if sign < "\u0e00":
        return False
    index = bisect_right(_UNSPACED_STARTS, ord(sign)) - 1
    return index >= 0 and ord(sign) < _UNSPACED[index][1]


def cuts(document: Folded, place: int, *, ending: bool) -> bool:
    """Whether something is torn apart by beginning, or `ending`, at `place` of the folded text."""
    text = document.text
    if not 0 < place < len(text):
        return False
    if is_mark(text[place]):
        return True
    before, after = text[place - 1], text[place]
    if before.isalnum() or is_mark(before):
        if after.isalnum():
            return not _parts(before, after)
        return _joins(document, place) and not (ending and _is_possessive(text, place))
    return after.isalnum() and _joins(document, place - 1)


def splits_number(document: Folded, place: int) -> bool:
    """Whether `place` of the folded text lies between two digits of one number."""
    text = document.text
    if not 0 < place < len(text):
        return False
    if text[place - 1].isdecimal():
        if text[place].isdecimal():
            return True
        return text[place + 1 : place + 2].isdecimal() and _joins(document, place)
    return (
        text[place].isdecimal()
        and text[max(place - 2, 0) : place - 1].isdecimal()
        and _joins(document, place - 1)
    )


def _parts(before: str, after: str) -> bool:
    """Whether two neighbouring letters or digits belong to two words."""
    if before.isdecimal() and after.isdecimal():
        return False
    if is_unspaced(before) or is_unspaced(after):
        return True
    # Hebrew and Arabic write “and”, “in” and “to” as one letter before the number.
    return after.isdecimal() and "\u0590" <= before < "\u0780"


def _joins(document: Folded, joint: int) -> bool:
    """Whether the sign at `joint` makes one word or number of what stands on both its sides."""
    text = document.text
    if not 0 < joint < len(text) - 1:
        return False
    before, sign, after = text[joint - 1], text[joint], text[joint + 1]
    if not after.isalnum() or not (before.isalnum() or is_mark(before)):
        return False
    if sign in _UNSEEN:
        return True
    if before.isdecimal() and after.isdecimal():
        return sign in _SEPARATORS or (
            sign in " -" and _original(document, joint) in _JOINTS_OF_DIGITS
        )
    if sign == "'":
        return len(_ending(text, joint)) <= _LONGEST_CONTRACTION
    return sign == "-" and _original(document, joint) in _HYPHENS


def _original(document: Folded, place: int) -> str:
    start, end = document.original_span(place, place + 1)
    return document.original[start:end]


def _ending(text: str, apostrophe: int) -> str:
    """The letters after the apostrophe; no more than tell whether they are a contraction's."""
    end = apostrophe + 1
    while end < len(text) and text[end].isalnum() and end - apostrophe <= _LONGEST_CONTRACTION + 1:
        end += 1
    return text[apostrophe + 1 : end]


def _is_possessive(text: str, place: int) -> bool:
    return text[place] == "'" and _ending(text, place) in ("s", "S")
