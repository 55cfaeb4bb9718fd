"""Find the sentence around some words, for showing it and for looking who is named in it.

A sentence never crosses a blank line. Knows nothing of quotations or numbers.
"""

from __future__ import annotations

import re

LONGEST = 300
"""So many characters of the sentence are shown before a quotation, and as many after it."""

_BLANK_LINE = re.compile(r"(?:\r\n|[\n\r])[^\S\n\r]*(?:\r\n|[\n\r])\s*|\u2029")
_LINE_BREAK = re.compile(r"\r\n|[\n\r\u2028]")
_CLOSING = r"[\"'”’»›)\]」』】]{0,4}"
_END = re.compile(rf"(?:[.!?…؟۔।]{{1,4}}{_CLOSING}(?=\s)|[。！？]{{1,4}}{_CLOSING})\s*")
_LAST_WORD = re.compile(r"[^\W_][^\s(\[“\"‘«]{0,20}\Z")
_UNWRAPPED = 120
"""A line longer than this isn't one of a text that was wrapped: its end is a paragraph's."""
_SHORT = 0.6
"""Nor is the end of a line that is shorter than this share of its paragraph's longest."""

_POINTED = """
mr mrs ms dr prof gen col lt maj capt sgt adm rev hon sen rep gov pres st jr sr fr
jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
vol pp sec para eds cf vs al viz approx est circa inc ltd corp bros dept univ assn
bzw ca evtl ggf inkl nr str tsd mio mrd vgl zzgl
sra sres srta aprox núm pág uds ee.uu dra mme mlle env
"""
_POINTED_BEFORE_DIGITS = "no nos fig p ch art mar sat sun mi par ab"
_AFTER_ORDINALS = """
januar jänner februar märz april mai juni juli august september oktober november dezember
jahrhundert jahrhunderts
"""
_ABBREVIATIONS = frozenset(_POINTED.split())
_BEFORE_DIGITS = frozenset(_POINTED_BEFORE_DIGITS.split())
"""Abbreviations that are also words: such only where digits follow."""
_CLOCK = frozenset(("a.m", "p.m"))
_MONTHS = frozenset(_AFTER_ORDINALS.split())


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence begins and ends that holds the characters `start` to `end`.

    Where these run over several sentences, from the first one's beginning to the last one's end.
    Looks no farther than somewhat over `LONGEST` characters; a longer sentence is cut there,
    between words.
    """
    low, high = _paragraph(text, start, end)
    ends = [place for place in _sentence_ends(text, low, high) if place <= start]
    begin = ends[-1] if ends else low
    finish = next((at for at in _sentence_ends(text, low, high) if at >= end), high)
    while finish > end and text[finish - 1].isspace():
        finish -= 1
    return _no_earlier(text, begin, start), _no_later(text, finish, end)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch to look at: up to a blank line or a line break that ends a paragraph."""
    low, high = max(start - 2 * LONGEST, 0), min(end + 2 * LONGEST, len(text))
    for blank in _BLANK_LINE.finditer(text, low, start):
        low = blank.end()
    if blank_after := _BLANK_LINE.search(text, end, high):
        high = blank_after.start()
    lines = _lines(text, low, high)
    longest = max(stop - begin for begin, stop, _ in lines)
    for begin, stop, following in lines:
        if not _goes_on(text, following) and (
            longest > _UNWRAPPED or stop - begin < _SHORT * longest
        ):
            if following <= start:
                low = following
            elif stop >= end:
                return low, stop
    return low, high


def _goes_on(text: str, following: int) -> bool:
    """Whether the line beginning at `following` looks like the middle of a sentence."""
    first = text[following : following + 1]
    return first.islower() or first.isdecimal()


def _lines(text: str, low: int, high: int) -> list[tuple[int, int, int]]:
    """For each line where it begins, where it ends, and where the next one begins."""
    lines, begin = [], low
    for line_break in _LINE_BREAK.finditer(text, low, high):
        lines.append((begin, line_break.start(), line_break.end()))
        begin = line_break.end()
    return [*lines, (begin, high, high)]


def _sentence_ends(text: str, low: int, high: int) -> list[int]:
    """Where a sentence has ended and the next may begin."""
    return [
        found.end() for found in _END.finditer(text, low, high) if _is_end(text, low, found, high)
    ]


def _is_end(text: str, low: int, found: re.Match[str], high: int) -> bool:
    following = text[found.end() : min(high, found.end() + 24)]
    if not following:
        return True
    first = following.lstrip("\"'“‘«‹([„‚")[:1]
    if first.islower():
        return False
    if not found[0].startswith(".") or found[0].startswith(".."):
        return True
    word = _LAST_WORD.search(text, max(low, found.start() - 22), found.start())
    return word is None or not _is_abbreviation(word[0], following)


def _is_abbreviation(word: str, following: str) -> bool:
    """Whether the point after `word` is the word's own."""
    lower = word.casefold()
    if lower in _ABBREVIATIONS or (lower in _BEFORE_DIGITS and following[:1].isdecimal()):
        return True
    if len(word) == 1 and word.isalpha():
        return word.isupper()
    if "." in word and all(len(part) == 1 for part in word.split(".")):
        return lower not in _CLOCK
    next_word = re.split(r"\W", following, maxsplit=1)[0].casefold()
    return word.isdecimal() and len(word) <= 2 and next_word in _MONTHS


def _no_earlier(text: str, begin: int, start: int) -> int:
    """`begin`, or where the first whole word stands not too long before `start`."""
    if start - begin <= LONGEST:
        return begin
    place = start - LONGEST
    while place < start and not text[place - 1].isspace():
        place += 1
    return place


def _no_later(text: str, finish: int, end: int) -> int:
    if finish - end <= LONGEST:
        return finish
    place = end + LONGEST
    while place > end and not text[place].isspace():
        place -= 1
    return place
