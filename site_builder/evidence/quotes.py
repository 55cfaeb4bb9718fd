"""Find a quotation in a document, word for word. Knows nothing of numbers, files or HTML.

Nothing is ever found by likeness: what differs by more than `folded` folds isn't there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.evidence.boundaries import cuts
from site_builder.evidence.folding import BLANK_LINE, Folded, folded

__all__ = ["Folded", "Placed", "find", "find_across_blank_lines", "find_torn", "folded", "line_at"]

_QUICK_STEPS = 64
"""So many candidates are looked for one by one before the whole text is searched in one pass."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A quotation at one of its places in a document: from either's characters to the other's."""

    words: Folded
    document: Folded
    place: tuple[int, int]
    """Where the quotation stands in the document, as `find` gives it."""

    def _shift(self) -> int:
        """What takes a folded place in the words to the folded place in the document."""
        text = self.words.text
        return self.document.folded_span(*self.place)[0] - (len(text) - len(text.lstrip()))

    def in_document(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters `start` to `end` of the words, at least one, stand there."""
        begin, stop = self.words.folded_span(start, end)
        shift = self._shift()
        low, high = self.document.original_span(begin + shift, max(stop, begin + 1) + shift)
        return max(low, self.place[0]), min(high, self.place[1])

    def in_words(self, start: int, end: int) -> tuple[int, int]:
        """Where the document's characters `start` to `end`, of the place, stand in the words."""
        begin, stop = self.document.folded_span(start, end)
        shift = self._shift()
        return self.words.original_span(begin - shift, max(stop, begin + 1) - shift)


def find(words: str, document: Folded) -> tuple[tuple[int, int], ...]:
    """All places where `words` stand in the document, overlapping ones too, in order.

    Half-open code-point offsets in the original, combining marks included. White space around
    `words` doesn't count. No place begins or ends within a word or a number; see `boundaries`.
    """
    needle = folded(words).text.strip()
    if not needle or BLANK_LINE in needle:
        return ()
    return tuple(
        document.original_span(start, start + len(needle))
        for start in _occurrences(needle, document.text)
        if not cuts(document, start, ending=False)
        and not cuts(document, start + len(needle), ending=True)
    )


def find_across_blank_lines(words: str, document: Folded) -> tuple[int, int] | None:
    """Where `words` stand if blank lines were nothing but spaces: the usual slip in copying."""
    needle = folded(words).text.replace(BLANK_LINE, " ").strip()
    start = document.text.replace(BLANK_LINE, " ").find(needle) if needle else -1
    end = start + len(needle)
    if start < 0 or BLANK_LINE not in document.text[start:end]:
        return None
    return document.original_span(start, end)


def find_torn(words: str, document: Folded) -> tuple[int, int] | None:
    """Where `words` stand, but begin or end within a word or a number: those words, whole."""
    needle = folded(words).text.strip()
    if not needle or BLANK_LINE in needle or (start := document.text.find(needle)) < 0:
        return None
    end = start + len(needle)
    while start > 0 and cuts(document, start, ending=False):
        start -= 1
    while end < len(document.text) and cuts(document, end, ending=True):
        end += 1
    return document.original_span(start, end)


def line_at(text: str, offset: int) -> int:
    """The line, from 1, on which an editor shows the character at `offset`."""
    before = text[:offset]
    return 1 + before.count("\n") + before.count("\r") - before.count("\r\n")


def _occurrences(needle: str, text: str) -> Iterator[int]:
    start = -1
    for _ in range(_QUICK_STEPS):
        start = text.find(needle, start + 1)
        if start < 0:
            return
        yield start
    yield from _further_occurrences(needle, text, start)


def _further_occurrences(needle: str, text: str, after: int) -> Iterator[int]:
    """The places beyond `after`, by Knuth, Morris and Pratt's search: linear for any text."""
    fallback = _fallbacks(needle)
    matched = 0
    for place in range(after + 1, len(text)):
        while matched and (matched == len(needle) or needle[matched] != text[place]):
            matched = fallback[matched - 1]
        if needle[matched] == text[place]:
            matched += 1
        if matched == len(needle):
            yield place - matched + 1


def _fallbacks(needle: str) -> list[int]:
    """For each beginning of `needle`, the length of the longest shorter one that also ends it."""
    fallback = [0] * len(needle)
    matched = 0
    for place in range(1, len(needle)):
        while matched and needle[matched] != needle[place]:
            matched = fallback[matched - 1]
        if needle[matched] == needle[place]:
            matched += 1
        fallback[place] = matched
    return fallback
