"""Show the passage that is nearest to words that aren't there. Only ever to show it.

The one importer of rapidfuzz, which is loaded when something is missing and never before.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise
from typing import TYPE_CHECKING

from site_builder.evidence.folding import Folded, folded
from site_builder.evidence.quotes import line_at

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff"
_OTHER = r"\s!-/:-@\[-`{-~¡-©«-¬®-±´-¸»-¿\u2010-\u2027\u2030-\u205e\u3000-\u303f\uff00-\uff0f"
_TOKEN = re.compile(
    rf"[{_UNSPACED}]|[^{_OTHER}{_UNSPACED}]+(?:[.,'\-][^{_OTHER}{_UNSPACED}]+)*|\.\.\.|[^\s]"
)
_LONGEST_QUOTATION = 400
"""Words beyond these don't help to tell where a quotation comes from."""
_LIKE_ENOUGH = 0.5
_FEW = 2
_CANDIDATES = 5
_WORDS_AFTER = 3
_WORDS_BEFORE = 6


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that differ; either side may be empty."""

    start: int
    """In the quotation's words, as typed."""
    end: int
    quoted: str
    printed: str
    """What the document has instead."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """The passage of a document that is most like a quotation."""

    line: int
    passage: str
    """The document's words around the first difference, white space evened out."""
    differences: tuple[Difference, ...]
    """At least one, in order."""


@dataclass(frozen=True, slots=True)
class _Tokens:
    """The words and signs of a folded text, one by one."""

    source: Folded
    places: tuple[tuple[int, int], ...]
    words: tuple[str, ...]

    def original(self, first: int, last: int) -> tuple[int, int]:
        """Where the tokens from `first` up to `last`, at least one, stand in the original."""
        return self.source.original_span(self.places[first][0], self.places[last - 1][1])

    def printed(self, first: int, last: int) -> str:
        """The original's words, white space evened out."""
        if first >= last:
            return ""
        start, end = self.original(first, last)
        return " ".join(self.source.original[start:end].split())


def _tokens(source: Folded, limit: int | None = None) -> _Tokens:
    places, words = _cut_up(source.text)
    return _Tokens(source, places[:limit], words[:limit])


@lru_cache(maxsize=8)
def _cut_up(text: str) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    """A text's words and signs with their places; remembered, as one slip is seldom alone."""
    places = tuple(found.span() for found in _TOKEN.finditer(text))
    return places, tuple(text[start:end] for start, end in places)


def nearest(words: str, document: Folded) -> Nearest | None:
    """The passage nearest to `words`, which are not in the document; None where nothing is like it.

    The cost is linear in the document's length.
    """
    quoted = _tokens(folded(words), _LONGEST_QUOTATION)
    printed = _tokens(document)
    if not quoted.words or not printed.words:
        return None
    blocks = _best_alignment(quoted.words, printed.words)
    if blocks is None:
        return None
    return _described(quoted, printed, _drawn_together(blocks, quoted.words, printed.words))


_Block = tuple[int, int, int]
"""Equal words: where they begin in the quotation, where in the document, how many."""


def _best_alignment(quoted: Sequence[str], printed: Sequence[str]) -> list[_Block] | None:
    """The equal words of the most similar passage; None where no passage is like enough.

    One or two words may all differ: then an empty block says where they would stand.
    """
    if len(quoted) <= _FEW:
        start = _by_spelling(quoted, printed)
        if start is None:
            return None
        window = printed[start : start + len(quoted)]
        return _equal_blocks(quoted, window, start) or [(0, start, 0)]
    most, best = int(len(quoted) * _LIKE_ENOUGH), None
    slack = 4 + len(quoted) // 4
    for start in _likely_starts(quoted, printed):
        first = max(start - slack, 0)
        blocks = _equal_blocks(quoted, printed[first : start + len(quoted) + slack], first)
        if (equal := sum(length for _, _, length in blocks)) > most:
            most, best = equal, blocks
    return best


def _likely_starts(quoted: Sequence[str], printed: Sequence[str]) -> list[int]:
    """Where the windows begin that share the most words with the quotation, one for each region."""
    wanted, seen = Counter(quoted), dict.fromkeys(quoted, 0)
    hits = [place for place, word in enumerate(printed) if word in seen]
    shared, end, scores = 0, 0, []
    for start in hits:
        while end < len(hits) and hits[end] < start + len(quoted):
            word = printed[hits[end]]
            shared += seen[word] < wanted[word]
            seen[word] += 1
            end += 1
        scores.append((shared, -start))
        seen[printed[start]] -= 1
        shared -= seen[printed[start]] < wanted[printed[start]]
    starts: list[int] = []
    for _, negative in nlargest(_CANDIDATES * len(quoted), scores):
        if all(abs(-negative - start) > len(quoted) // 2 for start in starts):
            starts.append(-negative)
    return starts[:_CANDIDATES]


def _by_spelling(quoted: Sequence[str], printed: Sequence[str]) -> int | None:
    """For one or two words: the place whose letters are most like theirs."""
    from rapidfuzz import fuzz, process

    windows = [
        " ".join(printed[start : start + len(quoted)])
        for start in range(max(len(printed) - len(quoted) + 1, 1))
    ]
    found = process.extractOne(" ".join(quoted), windows, scorer=fuzz.ratio, score_cutoff=60)
    return None if found is None else int(found[2])


def _equal_blocks(quoted: Sequence[str], window: Sequence[str], offset: int) -> list[_Block]:
    from rapidfuzz.distance import Indel

    return [
        (code.src_start, offset + code.dest_start, code.src_end - code.src_start)
        for code in Indel.opcodes(quoted, window)
        if code.tag == "equal"
    ]


def _drawn_together(
    blocks: list[_Block], quoted: Sequence[str], printed: Sequence[str]
) -> list[_Block]:
    """The same words, the outermost ones beside the others where the document has them there too.

    An alignment may as well begin at a “The” of the sentence before.
    """
    blocks = list(blocks)
    while len(blocks) > 1:
        (a, _, count), (c, d, length) = blocks[:2]
        if a + count != c or printed[max(d - count, 0) : d] != quoted[a:c]:
            break
        blocks[:2] = [(a, d - count, count + length)]
    while len(blocks) > 1:
        (a, b, length), (c, _, count) = blocks[-2:]
        if a + length != c or printed[b + length :][:count] != quoted[c : c + count]:
            break
        blocks[-2:] = [(a, b, length + count)]
    return blocks


def _gaps(blocks: list[_Block], quoted: int, printed: int) -> list[tuple[int, int, int, int]]:
    """What stands between equal words: from, to in the quotation; from, to in the document.

    Before the first and after the last of them, as many words of either.
    """
    (lead, first, _), (last, place, length) = blocks[0], blocks[-1]
    gaps = [(0, lead, max(first - lead, 0), first)]
    for (a, b, count), (c, d, _) in pairwise(blocks):
        gaps.append((a + count, c, b + count, d))
    end, place = last + length, place + length
    gaps.append((end, quoted, place, min(place + quoted - end, printed)))
    return [gap for gap in gaps if gap[0] < gap[1] or gap[2] < gap[3]]


def _described(quoted: _Tokens, printed: _Tokens, blocks: list[_Block]) -> Nearest | None:
    gaps = _gaps(blocks, len(quoted.words), len(printed.words))
    if not gaps:
        return None
    begin = max(blocks[0][1] - blocks[0][0], 0)
    end = max(gaps[-1][3], blocks[-1][1] + blocks[-1][2])
    shown = max(begin, gaps[0][2] - _WORDS_BEFORE), min(end, gaps[0][3] + _WORDS_AFTER)
    return Nearest(
        line_at(printed.source.original, printed.original(begin, begin + 1)[0]),
        printed.printed(*shown),
        tuple(_difference(quoted, printed, *gap) for gap in gaps),
    )


def _difference(
    quoted: _Tokens, printed: _Tokens, start: int, end: int, low: int, high: int
) -> Difference:
    if start < end:
        place = quoted.original(start, end)
    elif start < len(quoted.words):
        place = (quoted.original(start, start + 1)[0],) * 2
    else:
        place = (quoted.original(start - 1, start)[1],) * 2
    return Difference(*place, quoted.printed(start, end), printed.printed(low, high))
