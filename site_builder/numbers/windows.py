"""Cut out the parts of a text that hold numbers, so that the rest needn't be cut into words.

Every rule looks at no more than `NEAR` words beside a number. Knows no rule.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from site_builder.numbers.keywords import keywords
from site_builder.numbers.languages import Language
from site_builder.numbers.tokens import UNSEEN, folded

NEAR = 8
"""Tokens before a phrase, and behind it, that decide what it is."""
_BLOCK = re.compile(r"(?<!\S)(?:\S++\s++){4}")
_DIGITS = re.compile(r"\d+")
_SHORT = 300
"""Characters, up to which nothing is gained."""


def windows(text: str, language: Language, reach: int) -> Iterator[tuple[int, int]]:
    """Parts of the text, in order and apart, that begin and end beside white space.

    Every number of the text lies in one, with `reach` blocks of four words on either side.
    """
    places = _places(text, language)
    if places is None or (places and len(text) <= _SHORT):
        yield 0, len(text)
    elif places:
        yield from _around(text, places, reach)


def _places(text: str, language: Language) -> list[int] | None:
    """Where keys and digits are, in any order; None where only a thorough look can tell."""
    words = keywords(language)
    lowered = text.lower()
    if not text.isascii():
        if words.folds or UNSEEN.search(text):
            lowered = folded(text)
        if len(lowered) != len(text):
            return None
    keys = words.pattern.finditer(lowered.replace("_", " "))
    return [match.start() for found in (keys, _DIGITS.finditer(text)) for match in found]


def _around(text: str, places: list[int], reach: int) -> Iterator[tuple[int, int]]:
    cuts = [0, *(match.end() for match in _BLOCK.finditer(text)), len(text)]
    blocks = sorted({bisect_right(cuts, place) - 1 for place in places})
    first, last = blocks[0], blocks[0]
    for block in blocks:
        if block - last > 2 * reach:
            yield cuts[max(first - reach, 0)], cuts[last + reach + 1]
            first = block
        last = block
    yield cuts[max(first - reach, 0)], cuts[min(last + reach + 1, len(cuts) - 1)]
