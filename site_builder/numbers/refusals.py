"""What is said of marked words that can't be read. Decides nothing itself but look-alikes."""

from __future__ import annotations

import re

from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.quantity import Remark
from site_builder.numbers.tails import Tail

_MIXED = re.compile(r"\w(?:\w|[.,](?=\w))*")


_POSING = frozenset("OolIОоІ")
"""Latin and Cyrillic letters that look like 0 and 1."""


def has_vague_word(line: Line) -> bool:
    """Whether a word is among those that say no number that anybody agrees on: `a few`."""
    vague = line.lexicon.vague_unread
    return any(vague.match(line.tokens, at) for at in range(len(line.tokens)))


def several(line: Line, first: str, second: str, start: int) -> Remark:
    return Remark(
        "number-several",
        f"“{line.text}” holds more than one number: “{first}” and “{second}”",
        "mark one of them; the other is a figure of its own",
        start,
        len(line.text),
    )


def not_a_figure(printed: str, why: str, start: int, end: int) -> Remark:
    return Remark(
        "number-unreadable",
        f"“{printed}” is {why}, and isn't read as a figure",
        "mark a figure; a number that is none needs no evidence",
        start,
        end,
    )


def posing_letters(text: str) -> Remark | None:
    """A complaint about letters that pose as digits: `98,O00`, `l00`."""
    for match in _MIXED.finditer(text):
        letters = [sign for sign in match.group() if sign.isalpha()]
        if letters and set(letters) <= _POSING and any(map(str.isdigit, match.group())):
            return Remark(
                "look-alike",
                f"“{match.group()}” holds the letter “{letters[0]}”, which looks like a digit",
                "write the digits as the document does; if it has the letter, set it aside",
                *match.span(),
            )
    return None


def beyond(line: Line, found: Phrase, tail: Tail) -> Remark:
    start = line.tokens[tail.refused or 0].start
    rest = line.text[start:]
    number = line.printed(found.first, found.last)
    if tail.another:
        return several(line, number, rest, start)
    return Remark(
        "number-unreadable",
        f"“{rest}” belongs to no number phrase",
        f"mark “{number}” with its hedge and unit only",
        start,
        len(line.text),
    )


def too_short(line: Line, found: Phrase) -> Remark:
    amount = found.last_single.amount
    printed = line.printed(found.first, found.last)
    word = line.printed(amount.number_end, amount.last)
    return Remark(
        "number-unreadable",
        f"“{word}” in “{printed}” may be a magnitude or a unit",
        "mark the counted noun too, as in “6.4m people”",
        line.tokens[found.first].start,
        line.tokens[found.last - 1].end,
    )


def turned_range(line: Line, found: Phrase) -> Remark:
    printed = line.printed(found.one.first, found.last)
    return Remark(
        "range-reversed",
        f"“{printed}” begins above its end",
        "check the document; if it is no range, mark one number",
        line.tokens[found.one.first].start,
        line.tokens[found.last - 1].end,
    )


def nothing_left(line: Line) -> Remark:
    return Remark(
        "number-unreadable",
        f"“{line.text}” leaves no number that it could mean",
        "check the document, or set the number aside",
        0,
        len(line.text),
    )
