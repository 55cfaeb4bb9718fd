"""Fold away what doesn't distinguish two printings of the same words, keeping each sign's place.

What folds is listed in `folded`; nothing else does. Knows nothing of quotations or numbers.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

BLANK_LINE = "\n"
"""What a run of white space with two or more line breaks folds to; no quotation holds it."""

SOFT_HYPHEN = "\u00ad"

_PLAIN = {
    **dict.fromkeys("‘’‚‛‹›ʼ", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u1680\u202f\u205f\u3000", " "),
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
}
_ASCII_RUNS = re.compile(r"\s{2,}|[^\S ]")
_RUNS = re.compile(r"[\s\u00ad]{2,}|[^\S ]|\u00ad")
_LINE_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028]|(\u2029)")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text and its folded form, with the way from each to the other.

    Both texts are cut into as many pieces. A piece of equal length in both corresponds sign by
    sign, any other only as a whole.
    """

    original: str
    text: str
    """The folded form: one space for white space, `BLANK_LINE` between paragraphs."""
    _folded_at: tuple[int, ...]
    """Where each piece begins in `text`, and the end of the last."""
    _original_at: tuple[int, ...]
    """Where each piece begins in `original`, and the end of the last."""

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded characters `start` to `end`, at least one, stand in the original."""
        return (
            _across(start, self._folded_at, self._original_at, wholly=False),
            _across(end - 1, self._folded_at, self._original_at, wholly=True),
        )

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """Where the original's characters `start` to `end`, at least one, stand in `text`."""
        return (
            _across(start, self._original_at, self._folded_at, wholly=False),
            _across(end - 1, self._original_at, self._folded_at, wholly=True),
        )


def _across(place: int, ours: tuple[int, ...], theirs: tuple[int, ...], *, wholly: bool) -> int:
    """Where the sign at `place` begins on the other side, or (`wholly`) ends there."""
    last = len(ours) - 2
    index = min(max(bisect_right(ours, place) - 1, 0), max(last, 0))
    if last < 0:
        return theirs[0]
    begin, end = theirs[index], theirs[index + 1]
    if ours[index + 1] - ours[index] == end - begin:
        return min(begin + place - ours[index] + wholly, end)
    return end if wholly else begin


def folded(text: str) -> Folded:
    """Fold `text` as quotations are compared: COMPARING.md, “Finding a quotation”.

    A run of white space with at most one line break becomes a space, typographic quotes,
    apostrophes and dashes become plain ones, soft hyphens vanish, and decomposed characters are
    composed. The cost is linear in the length of `text`.
    """
    if text.isascii():
        return _assembled(text, text, _runs(_ASCII_RUNS, text))
    plain = _plain(text)
    changes = _runs(_RUNS, plain)
    if unicodedata.is_normalized("NFC", plain):
        return _assembled(text, plain, changes)
    return _assembled(text, plain, _merged(changes, _clusters(plain)))


def _plain(text: str) -> str:
    """The text with plain signs for typographic ones, of the same length."""
    for sign in sorted(_PLAIN.keys() & set(text)):
        text = text.replace(sign, _PLAIN[sign])
    return text


_Change = tuple[int, int, str]
"""From, to, and what stands there instead."""


def _runs(runs: re.Pattern[str], plain: str) -> Iterator[_Change]:
    for run in runs.finditer(plain):
        yield run.start(), run.end(), _one_space(run[0])


def _one_space(run: str) -> str:
    if run.strip(SOFT_HYPHEN) == "":
        return ""
    breaks = 0
    for found in _LINE_BREAKS.finditer(run):
        breaks += 2 if found[1] else 1
    return BLANK_LINE if breaks > 1 else " "


def is_mark(sign: str) -> bool:
    """Whether `sign` combines with what stands before it."""
    return sign > "\u02ff" and unicodedata.category(sign)[0] == "M"


def _is_jamo(sign: str) -> bool:
    return "\u1100" <= sign <= "\u11ff"


def _clusters(plain: str) -> Iterator[_Change]:
    """Characters with their combining marks, wherever composing changes them."""
    start, count = 0, len(plain)
    while start < count:
        end = start + 1
        while end < count and (
            is_mark(plain[end]) or (_is_jamo(plain[end]) and _is_jamo(plain[start]))
        ):
            end += 1
        if plain[start:end] != (composed := unicodedata.normalize("NFC", plain[start:end])):
            yield start, end, _plain(composed)
        start = end


def _merged(one: Iterator[_Change], other: Iterator[_Change]) -> Iterator[_Change]:
    """Both in order. Where they overlap (a mark on a space) the earlier stays."""
    reached = 0
    for change in sorted((*one, *other)):
        if change[0] >= reached:
            yield change
            reached = change[1]


def _assembled(original: str, plain: str, changes: Iterator[_Change]) -> Folded:
    parts: list[str] = []
    folded_at, original_at = [0], [0]
    length = reached = 0
    for start, end, instead in changes:
        if len(instead) == end - start == 1:
            parts += (plain[reached:start], instead)
            length += start - reached + 1
            reached = end
            continue
        if start > original_at[-1]:
            folded_at.append(length + start - reached)
            original_at.append(start)
        parts += (plain[reached:start], instead)
        length += start - reached + len(instead)
        reached = end
        folded_at.append(length)
        original_at.append(end)
    parts.append(plain[reached:])
    if len(plain) > original_at[-1]:
        folded_at.append(length + len(plain) - reached)
        original_at.append(len(plain))
    return Folded(original, "".join(parts), tuple(folded_at), tuple(original_at))
