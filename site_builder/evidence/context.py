"""Does a quotation mislead? What touches the marked number in the document and was left out.

COMPARING.md, “Finding a quotation”: a hedge, sign, unit, magnitude or rest of a number beside the
mark belongs inside it, and a negation before it must be quoted.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from site_builder.evidence.folding import folded
from site_builder.numbers.quantity import Found, NumberClass, Piece, Role
from site_builder.numbers.tokens import folded as plain

_DROPPED = {
    Role.HEDGE: ("hedge-dropped", "the hedge"),
    Role.SIGN: ("sign-dropped", "the sign"),
    Role.CURRENCY: ("unit-dropped", "the currency"),
    Role.MAGNITUDE: ("magnitude-dropped", "the magnitude"),
    Role.UNIT: ("unit-dropped", "the unit"),
}
READABLE = (NumberClass.FIGURE, NumberClass.SMALL_WORD, NumberClass.LIST, NumberClass.ORDINAL)
"""What may be marked as a figure, if it can be read; all others are none, whatever is marked."""

_LOOKING_BACK = 160
_MOST_BRIDGES = 6
_SUBJECT = "…"
_LONGEST_SUBJECT = 4
_LETTERS = r"[^\W_](?:[^\W_]|[\u064b-\u065f\u0670])*"
_WORD = re.compile(rf"{_LETTERS}(?:['\-]{_LETTERS})*")
_BETWEEN_WORDS = frozenset(" \"'([")


@dataclass(frozen=True, slots=True)
class Drop:
    """Something that a mark or quotation leaves out."""

    code: str
    what: str
    """What kind of thing it is, for the message: “the hedge”."""
    words: str
    """As the document prints them."""
    whole: str
    """The whole phrase that should be marked, or the words that should be quoted."""
    start: int
    """In the document."""


def touching(numbers: Sequence[Found], start: int, end: int) -> tuple[Found, ...]:
    """Those of `numbers`, in order, that share characters with `start` to `end`."""
    index = max(bisect_right(numbers, start, key=lambda found: found.start) - 1, 0)
    near = []
    while index < len(numbers) and numbers[index].start < end:
        if numbers[index].end > start:
            near.append(numbers[index])
        index += 1
    return tuple(near)


def dropped(
    text: str, mark: tuple[int, int], numbers: Sequence[Found], is_counted: Callable[[str], bool]
) -> tuple[Drop, ...]:
    """What belongs to the marked number but lies outside `mark`.

    `text` is the document, `numbers` those that `touching` the mark gives; `is_counted` says of a
    unit, in lower case, whether it is but a noun for what is counted and may stay outside.
    """
    return tuple(drop for found in numbers for drop in _dropped_of(text, mark, found, is_counted))


def _dropped_of(
    text: str, mark: tuple[int, int], found: Found, is_counted: Callable[[str], bool]
) -> Iterator[Drop]:
    if found.number_class not in READABLE:
        return
    whole = _one_line(text[found.start : found.end])
    outside = [
        piece
        for piece in found.pieces
        if not _is_inside(piece, mark)
        and not (piece.role is Role.UNIT and is_counted(_words(text, piece).casefold()))
    ]
    if any(piece.role is Role.NUMBER for piece in outside):
        yield Drop("number-cut", "one number", whole, whole, found.start)
    for piece in outside:
        if piece.role in _DROPPED:
            code, what = _DROPPED[piece.role]
            yield Drop(code, what, _words(text, piece), whole, piece.start)


def _is_inside(piece: Piece, mark: tuple[int, int]) -> bool:
    return mark[0] <= piece.start and piece.end <= mark[1]


def _words(text: str, piece: Piece) -> str:
    """A piece as it is named, without the hyphen that ties it to the number."""
    return _one_line(text[piece.start : piece.end].strip("-‐‑"))


def _one_line(words: str) -> str:
    return " ".join(words.split())


def negation_before(
    text: str, start: int, negations: Collection[str], bridges: Collection[str]
) -> tuple[int, int] | None:
    """Where a negation stands that governs the number phrase beginning at `start`.

    It stands directly before the phrase, or parted from it only by `bridges` (that, a, the, …), in
    the same paragraph, without a comma or full stop between; a bridge `, dass` allows a comma
    before it. Both are lower-case words of the text's language; a negation may have several words,
    or be a mere ending such as `n't`.
    """
    begin, bridges = max(start - _LOOKING_BACK, 0), {plain(bridge) for bridge in bridges}
    before = folded(text[begin:start])
    words = list(_WORD.finditer(before.text))
    if begin:
        words = words[1:]  # may be cut
    spelled = [plain(word[0]) for word in words]
    reached = len(before.text)
    for count in range(len(words), max(len(words) - _MOST_BRIDGES - 1, 0), -1):
        last = words[count - 1]
        if not _BETWEEN_WORDS.issuperset(before.text[last.end() : reached]):
            return None
        length = _negation_at_end(spelled[:count], negations)
        if length and not _is_parted(before.text, words[count - length : count]):
            low, high = before.original_span(words[count - length].start(), last.end())
            return begin + low, begin + high
        takes_comma = f", {spelled[count - 1]}" in bridges
        if not takes_comma and spelled[count - 1] not in bridges:
            return None
        reached = last.start()
        if takes_comma and before.text[:reached].endswith(", "):
            reached -= len(", ")
    return None


def _is_parted(text: str, words: Sequence[re.Match[str]]) -> bool:
    """Whether a comma, a full stop or the like stands between two of the words."""
    gaps = (text[one.end() : two.start()] for one, two in pairwise(words))
    return any(not _BETWEEN_WORDS.issuperset(gap) for gap in gaps)


def _negation_at_end(words: Sequence[str], negations: Collection[str]) -> int:
    """How many words the longest negation has that ends `words`; 0 where none does."""
    lengths = [_length_at_end(words, plain(negation).split()) for negation in negations]
    if not any(lengths) and any(words[-1].endswith(each) for each in negations if "'" in each):
        return 1
    return max(lengths, default=0)


def _length_at_end(words: Sequence[str], negation: Sequence[str]) -> int:
    """How many of the last words a negation is, its subject included; 0 where it isn't there.

    `…` stands for the subject between the verb and what it denies: Arabic `نفى … أن`.
    """
    if _SUBJECT not in negation:
        return len(negation) if list(words[-len(negation) :]) == list(negation) else 0
    at = negation.index(_SUBJECT)
    verb, rest = list(negation[:at]), list(negation[at + 1 :])
    if list(words[-len(rest) :]) != rest:
        return 0
    for subject in range(1, _LONGEST_SUBJECT + 1):
        length = len(verb) + subject + len(rest)
        if list(words[-length:][: len(verb)]) == verb and len(words) >= length:
            return length
    return 0
