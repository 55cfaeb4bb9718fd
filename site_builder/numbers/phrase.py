"""Read a marked phrase: value, hedge, unit and the two intervals, or why it can't be read.

The grammar must cover all of the marked words. Nothing is read in part: what lies outside is
refused with a remark.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from site_builder.numbers.classes import class_of
from site_builder.numbers.forms import is_word
from site_builder.numbers.grammar import HedgeAt, Phrase, phrase_at
from site_builder.numbers.intervals import Nature, Printed, intervals
from site_builder.numbers.languages import Language
from site_builder.numbers.lexicon import Line
from site_builder.numbers.nouns import is_countable
from site_builder.numbers.plainnumbers import Amount
from site_builder.numbers.quantity import Hedge, NumberClass, Quantity, Remark, Shape
from site_builder.numbers.refusals import (
    beyond,
    has_vague_word,
    not_a_figure,
    nothing_left,
    posing_letters,
    several,
    too_short,
    turned_range,
)
from site_builder.numbers.scan import scan, strings_in
from site_builder.numbers.singles import Single
from site_builder.numbers.stretches import extent
from site_builder.numbers.tails import WRAPPERS, Tail, tail_of
from site_builder.numbers.units import can_be_negative, canonical, joined, nature

_MOST_OPENERS = 6


_SMALL = 100


_PUNCTUATION = ".,;:!?"


_READ = frozenset({NumberClass.FIGURE, NumberClass.SMALL_WORD, NumberClass.LIST})


Answer = tuple[Quantity | None, tuple[Remark, ...]]


def read_phrase(printed: str, language: Language) -> Answer:
    """What a marked phrase says (None where it can't be read), and remarks about it.

    A remark of a code with severity *error* comes without a quantity, a warning with one.
    Positions in remarks count within `printed`.
    """
    return _read_once(printed, language)


@lru_cache(maxsize=8192)
def _read_once(printed: str, language: Language) -> Answer:
    skipped = len(printed) - len(printed.lstrip(WRAPPERS + _PUNCTUATION.replace(".", "") + " \n\t"))
    inner = printed[skipped:].rstrip(WRAPPERS + _PUNCTUATION + " \n\t")
    quantity, remarks = _read(Line(inner, language), language)
    moved = tuple(
        replace(remark, start=remark.start + skipped, end=remark.end + skipped)
        for remark in remarks
    )
    return (None if quantity is None else replace(quantity, printed=printed)), moved


def _read(line: Line, language: Language) -> Answer:
    posing = posing_letters(line.text)
    if posing is not None:
        return None, (posing,)
    for string in strings_in(line.text):
        printed = line.text[string.start : string.end]
        return None, (not_a_figure(printed, string.why, string.start, string.end),)
    found = _phrase(line)
    if found is None:
        return None, (_no_number(line, language),)
    refusal = _refused_class(line, found)
    if refusal is not None:
        return None, (refusal,)
    if found.is_broken:
        return None, _amount_remarks(found)
    tail = tail_of(line, found)
    if tail.refused is not None:
        return None, (beyond(line, found, tail),)
    if _is_bare_short(line, found):
        return None, (too_short(line, found),)
    return _quantity(line, found, tail, language)


def _phrase(line: Line) -> Phrase | None:
    """The number phrase at the beginning, behind articles and the like."""
    at = 0
    for _ in range(_MOST_OPENERS):
        found = phrase_at(line, at) or _nothing(line, at)
        if found is not None:
            return found
        opener = line.lexicon.openers.match(line.tokens, at)
        if opener is None:
            return None
        at = opener[1]
        while at < len(line.tokens) and line.tokens[at].text in WRAPPERS:
            at += 1
    return None


def _nothing(line: Line, at: int) -> Phrase | None:
    """`no Russians`: a number only because it is marked."""
    match = line.lexicon.nothing.match(line.tokens, at)
    if match is None or any(sign.isdigit() for sign in line.text):
        return None
    zero, one, end = Fraction(0), Fraction(1), match[1]
    amount = Amount(at, end, zero, zero, one, one, number_end=end)
    return Phrase(at, end, (), (), None, Single(at, end, amount))


def _no_number(line: Line, language: Language) -> Remark:
    """Why the marked words don't begin with a number."""
    found = scan(line.text, language)
    end = len(line.text)
    figures = [each for each in found if each.number_class in _READ]
    if len(figures) > 1:
        first, second = (line.text[each.start : each.end] for each in figures[:2])
        return several(line, first, second, figures[1].start)
    if len(found) == 1 and not figures:
        only = found[0]
        return not_a_figure(line.text[only.start : only.end], only.why, only.start, only.end)
    if found or has_vague_word(line) or any(sign.isnumeric() for sign in line.text):
        hint = "mark the number with its hedge and unit, and nothing before them"
        message = f"“{line.text}” isn't read as a number"
        return Remark("number-unreadable", message, hint, 0, end)
    message = f"“{line.text}” holds no number"
    return Remark("number-missing", message, "mark the words that say the number", 0, end)


def _amount_remarks(found: Phrase) -> tuple[Remark, ...]:
    two = found.two.amount.remarks if found.two else ()
    return (*found.one.amount.remarks, *two)


def _refused_class(line: Line, found: Phrase) -> Remark | None:
    first, last = extent(line, found)
    number_class, why = class_of(line, found)
    if number_class in _READ:
        return None
    start, end = line.tokens[first].start, line.tokens[last - 1].end
    remark = not_a_figure(line.text[start:end], why, start, end)
    if number_class is NumberClass.DATE and found.one.amount.low >= 1000:
        return replace(remark, hint="if it counts something, mark the counted noun too")
    return remark


def _is_bare_short(line: Line, found: Phrase) -> bool:
    single = found.last_single
    is_short = single.amount.short and not (found.one.currency or single.unit)
    return is_short and not is_countable(line, single.amount.last)


def _quantity(line: Line, found: Phrase, tail: Tail, language: Language) -> Answer:
    unit = _unit(line, found, tail, language)
    low, high = _ends(found)
    if low > high or _is_turned(found):
        return None, (turned_range(line, found),)
    hedges = _hedges(found, tail)
    hedge = hedges[0].hedge if hedges else Hedge.NONE
    shape = Shape.RANGE if found.two else found.one.amount.shape
    steps = _steps(found, nature(unit))
    printed = Printed(
        shape, hedge, low, high, *steps, nature(unit), _to_the_cent(found), can_be_negative(unit)
    )
    both = intervals(printed)
    if both is None:
        return None, (nothing_left(line),)
    words = tuple(line.printed(each.first, each.last) for each in hedges)
    step = min(steps)
    quantity = Quantity(line.text, shape, low, high, step, hedge, words, unit, *both)
    return quantity, _amount_remarks(found)


def _ends(found: Phrase) -> tuple[Fraction, Fraction]:
    one, two = found.one, found.two
    low = -one.amount.low if one.is_negative else one.amount.low
    if two is None:
        return low, (-one.amount.high if one.is_negative else one.amount.high)
    if found.is_tolerance:
        return low - two.amount.low, low + two.amount.low
    return low, -two.amount.low if two.is_negative else two.amount.low


def _is_turned(found: Phrase) -> bool:
    """Whether a range falls before its magnitude: nobody means `4 to 3 million` literally."""
    if found.two is None or found.is_tolerance:
        return False
    left, right = found.one.amount, found.two.amount
    is_plain = left.factor == 1 and left.low < _SMALL
    return is_plain and right.factor >= 1000 and left.low > right.low / right.factor


def _steps(found: Phrase, kind: Nature) -> tuple[Fraction, Fraction]:
    singles = (found.one, found.two or found.one)
    ends = [
        each.amount.grain if kind is Nature.TEMPERATURE else each.amount.step for each in singles
    ]
    return ends[0], ends[1]


def _to_the_cent(found: Phrase) -> bool:
    singles = (found.one, found.two or found.one)
    numerals = [each.amount.numeral for each in singles if each.amount.factor == 1]
    return len(numerals) == 2 and all(each is not None and each.decimals == 2 for each in numerals)


def _hedges(found: Phrase, tail: Tail) -> tuple[HedgeAt, ...]:
    """All hedges, outer first: `or so` is nearest to its number, `or more` farthest."""
    after = (*found.after, *tail.hedges)
    outer = [each for each in after if each.hedge is not Hedge.ABOUT]
    inner = [each for each in after if each.hedge is Hedge.ABOUT]
    singles = (found.one, *([found.two] if found.two else []))
    said = [each.amount for each in singles if each.amount.is_about]
    words = [HedgeAt(Hedge.ABOUT, each.first, each.number_end) for each in said]
    return (*outer, *found.before, *inner, *words)


def _unit(line: Line, found: Phrase, tail: Tail, language: Language) -> str:
    single = found.last_single
    rate = single.rate or tail.rate
    known = found.one.currency or single.unit or found.one.unit
    if known:
        return joined(known, rate)
    return joined(canonical(_noun(line, found, tail), language), rate)


def _noun(line: Line, found: Phrase, tail: Tail) -> str:
    """The counted noun as it stands, behind the number or between it and its rate."""
    single = found.last_single
    between = single.amount.last
    if single.rate_at is not None and between < single.rate_at[0]:
        return line.printed(between, single.rate_at[0])
    if tail.noun is None:
        return ""
    first, last = tail.noun
    while last > first + 1 and not is_word(line.tokens, last - 1):
        last -= 1
    return line.printed(first, last)
