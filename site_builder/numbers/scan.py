"""Find every number in running text and say what it is. Knows nothing of files or figures."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from site_builder.numbers.ages import age_end
from site_builder.numbers.classes import class_of, is_pronoun, ordinal_at
from site_builder.numbers.dates import time_end
from site_builder.numbers.forms import is_hyphen, is_word
from site_builder.numbers.grammar import Phrase, phrase_at
from site_builder.numbers.keywords import keywords
from site_builder.numbers.languages import Language
from site_builder.numbers.lexicon import Line
from site_builder.numbers.nouns import counted_end
from site_builder.numbers.quantity import Found, NumberClass, Piece, Role, Shape
from site_builder.numbers.stretches import extent, pieces
from site_builder.numbers.tokens import NARROW_SPACES
from site_builder.numbers.windows import NEAR, windows

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S{1,1000}|[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}"
)
_PHONE = re.compile(
    rf"(?<![\w.,+])(?<!\d[ {NARROW_SPACES}])"
    r"(?:(?!\+\d{1,3}(?:\.\d{3})+(?!\w))\+\d{1,3}(?:[ .\-]\(?\d{1,9}\)?){2,6}"
    r"|\(\d{3}\) ?\d{3}[-.]\d{4}|(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}"
    r"|0\d{2,4}[ \-]\d{3,4}(?:[ \-]\d{3,4})?"
    r"|0\d(?:[ .]\d{2}){4}|0 ?[89]\d{2}(?: \d{3}){2}"
    r"|\(?0\d{2,4}\)?[ /\-]{1,3}\d{2,9}(?:[ \-]\d{1,5}){0,3})(?![\w])"
)
_SHORTEST_PHONE = 7
_ADDRESS_SIGNS = ("@", "://", "www.")
"""One of these is in every address."""
_RUN = re.compile(r"[+(\d][\d() ./\-]{6,}")
"""Each telephone number lies in such a run."""

_REACHES = (4, 16)


def scan(text: str, language: Language) -> tuple[Found, ...]:
    """Every number phrase of the text, in order, none overlapping another."""
    strings = strings_in(text)
    for reach in _REACHES:
        found = _scanned(text, language, strings, reach)
        if found is not None:
            return found
    return scan_all(text, language)


def scan_all(text: str, language: Language) -> tuple[Found, ...]:
    """The same, but with a look at every single word."""
    line = Line(text, language)
    return tuple(_found(line, strings_in(text), range(len(line.tokens))))


def _scanned(
    text: str, language: Language, strings: list[Found], reach: int
) -> tuple[Found, ...] | None:
    """The phrases, or None where one is too near to an end of what was looked at."""
    found: list[Found] = []
    for start, end in windows(text, language, reach):
        line = Line(text, language, start, end)
        starts = list(_starts(line))
        margin = NEAR if start else 0
        if starts and starts[0] < margin:
            return None
        here = list(_found(line, strings, starts))
        if here and end < len(text) and _words_after(line, here[-1].end) < NEAR:
            return None
        found += here
    return tuple(found)


def _words_after(line: Line, end: int) -> int:
    return sum(token.start >= end for token in line.tokens[-NEAR:])


def _starts(line: Line) -> Iterator[int]:
    """The tokens at which a phrase may begin: keys, and the openers directly before them."""
    words, free = keywords(line.language), 0
    for key, token in enumerate(line.tokens):
        if words.is_key(token):
            first = key
            while first > free and line.tokens[first - 1].fold in words.openers:
                first -= 1
            yield from range(first, key + 1)
            free = key + 1


def _found(line: Line, strings: list[Found], starts: Iterable[int]) -> Iterator[Found]:
    at = free = 0
    ends = [found.end for found in strings]
    for start in starts:
        if start < at:
            continue
        token = line.tokens[start]
        here = bisect_right(ends, token.start)
        if here < len(strings) and strings[here].start < token.end:
            yield strings[here]
            at = free = _token_after(line, start, strings[here].end)
            continue
        found, at = _found_at(line, start, free)
        if found is not None:
            free = at
            yield found


def _token_after(line: Line, at: int, end: int) -> int:
    while at < len(line.tokens) and line.tokens[at].start < end:
        at += 1
    return at


def strings_in(text: str) -> list[Found]:
    """Addresses and telephone numbers: no grammar reads these."""
    found = [*_phones(text), *_addresses(text)]
    found.sort(key=lambda each: (each.start, each.end))
    return [
        each
        for before, each in zip([None, *found], found, strict=False)
        if before is None or before.end <= each.start
    ]


def _phones(text: str) -> Iterator[Found]:
    for run in _RUN.finditer(text):
        for match in _PHONE.finditer(text, run.start(), min(run.end() + 1, len(text))):
            if sum(sign.isdigit() for sign in match.group()) >= _SHORTEST_PHONE:
                yield _string(NumberClass.PHONE, match, "a telephone number")


def _addresses(text: str) -> Iterator[Found]:
    if any(sign in text for sign in _ADDRESS_SIGNS):
        for match in _ADDRESS.finditer(text):
            if any(sign.isdigit() for sign in match.group()):
                yield _string(NumberClass.NAME, match, "part of an address")


def _string(number_class: NumberClass, match: re.Match[str], why: str) -> Found:
    return Found(number_class, *match.span(), (Piece(Role.NUMBER, *match.span()),), why)


def _found_at(line: Line, at: int, free: int) -> tuple[Found | None, int]:
    """What begins at token `at`, and the token to go on from; nothing begins before `free`."""
    idiom = line.lexicon.idioms.match(line.tokens, at)
    if idiom is not None:
        return None, idiom[1]
    phrase = _unturned(phrase_at(line, at))
    if phrase is None:
        return _ordinal(line, at)
    if _is_common_word(line, phrase):
        return None, phrase.last
    number_class, why = class_of(line, phrase)
    if number_class is NumberClass.SMALL_WORD and is_pronoun(line, phrase):
        return None, phrase.last
    if number_class is NumberClass.FIGURE:
        return _figure(line, phrase, number_class, why), phrase.last
    first, last = extent(line, phrase)
    if number_class is NumberClass.SMALL_WORD:
        return _figure(line, phrase, number_class, why), last
    if number_class is NumberClass.TIME:
        last = max(last, time_end(line, phrase))
    if number_class is NumberClass.AGE:
        last = max(last, age_end(line, phrase))
    return _plain(line, max(first, free), last, number_class, why), last


def _unturned(phrase: Phrase | None) -> Phrase | None:
    """`52% to 48%` falls: two numbers, each of which may be a figure."""
    if phrase is None or phrase.two is None or phrase.opened or phrase.is_tolerance:
        return phrase
    one, two = phrase.one, phrase.two
    ends = [-end.amount.low if end.is_negative else end.amount.low for end in (one, two)]
    is_said = one.unit and one.unit == two.unit and phrase.joint is not None
    if not is_said or ends[0] <= ends[1]:
        return phrase
    return replace(phrase, last=one.last, two=None, joint=None, after=())


def _figure(line: Line, phrase: Phrase, number_class: NumberClass, why: str) -> Found:
    """A number that may be marked as a figure: with its hedge, sign and unit told apart."""
    tokens, last = line.tokens, phrase.last
    if phrase.last_single.amount.short and not phrase.one.currency and not phrase.after:
        last = counted_end(line, last) or last
    start, end = tokens[phrase.first].start, tokens[last - 1].end
    return Found(number_class, start, end, pieces(line, phrase), why)


def _plain(line: Line, first: int, last: int, number_class: NumberClass, why: str) -> Found:
    start, end = line.tokens[first].start, line.tokens[last - 1].end
    return Found(number_class, start, end, (Piece(Role.NUMBER, start, end),), why)


def _ordinal(line: Line, at: int) -> tuple[Found | None, int]:
    if not ordinal_at(line, at):
        return None, at + 1
    end = at + 1
    while is_hyphen(line.tokens, end) and is_word(line.tokens, end + 1):
        end += 2
    return _plain(line, at, end, NumberClass.ORDINAL, "an ordinal"), end


def _is_common_word(line: Line, phrase: Phrase) -> bool:
    """Whether a vague word is a verb or a noun here: `scores` without “of”."""
    amount = phrase.one.amount
    if amount.shape is not Shape.VAGUE or phrase.before or amount.last - amount.first > 1:
        return False
    if line.tokens[amount.first].fold not in line.lexicon.cues.of_needed:
        return False
    return line.lexicon.of.match(line.tokens, amount.last) is None
