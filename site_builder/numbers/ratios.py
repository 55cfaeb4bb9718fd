"""Read shares and multiples: `a third`, `one in five`, `doubled`. Knows nothing of units."""

from __future__ import annotations

from fractions import Fraction

from site_builder.numbers.lexicon import Line, is_word
from site_builder.numbers.nouns import counted_end
from site_builder.numbers.plainnumbers import (
    SHARE,
    TIMES,
    Amount,
    digits_at,
    multipliers,
    place_of,
    skip_hyphen,
)
from site_builder.numbers.quantity import Shape
from site_builder.numbers.tokens import Gap
from site_builder.numbers.wordnumbers import word_number

_PARTS_FOUND_BELOW = 10
_LONGEST_NOUN = 3
_HALF = Fraction(1, 2)


def _simple(line: Line, at: int) -> tuple[Fraction, int, Amount | None] | None:
    """A plain number for a ratio: digits, words or an article."""
    found = digits_at(line, at)
    if found is not None:
        return None if found.broken else (found.low, found.last, found)
    words = word_number(line, at)
    return None if words is None else (Fraction(words.value), words.end, None)


def _ratio(line: Line, first: int, last: int, value: Fraction, unit: str) -> Amount:
    step = value / _PARTS_FOUND_BELOW
    return Amount(first, last, value, value, step, step, Shape.RATIO, unit, number_end=last)


def one_in(line: Line, at: int) -> Amount | None:
    """`one in five`, `9 out of 10`, `une femme sur trois`."""
    one = line.lexicon.ones.match(line.tokens, at)
    part = _simple(line, at) or (None if one is None else (Fraction(1), one[1], None))
    of = None if part is None else _out_of(line, part[1])
    if part is None or of is None:
        return None
    behind = skip_hyphen(line, of[1])
    whole = None if behind is None else _simple(line, behind)
    if behind is None or whole is None or not _is_ratio(line, part, behind, whole):
        return None
    if of[0] and counted_end(line, whole[1]) is not None:
        return None  # `une étude sur dix hôpitaux` is no share
    return _ratio(line, at, whole[1], part[0] / whole[0], SHARE)


def _out_of(line: Line, at: int) -> tuple[bool, int] | None:
    """Whether a noun stands before “out of” at token `at`, and the token behind both."""
    link = skip_hyphen(line, at)
    of = None if link is None else line.lexicon.out_of.match(line.tokens, link)
    if of is not None:
        return False, of[1]
    if not line.lexicon.table.out_of_noun:
        return None
    for place in range(at, at + _LONGEST_NOUN):
        if not line.spaced(place) or not is_word(line.tokens, place):
            return None
        of = line.lexicon.out_of.match(line.tokens, place + 1)
        if of is not None and line.spaced(place + 1):
            return True, of[1]
    return None


def _is_ratio(
    line: Line,
    part: tuple[Fraction, int, Amount | None],
    behind: int,
    whole: tuple[Fraction, int, Amount | None],
) -> bool:
    """Whether “in” makes a share of two numbers; it makes none of `12 in 24 hours`, `5 in 2022`."""
    if not 0 < part[0] < whole[0] or line.lexicon.units.match(line.tokens, whole[1]):
        return False
    if part[0].denominator != 1 or whole[0].denominator != 1:
        return False
    if any(line.lexicon.out_of.match(line.tokens, at) for at in (behind - 2, behind - 3)):
        return True
    numeral = whole[2].numeral if whole[2] is not None else None
    is_year = numeral is not None and not numeral.grouped and 1900 <= whole[0] < 2100
    return not is_year and (whole[0] <= _PARTS_FOUND_BELOW or whole[0] % 10 == 0)


def fraction(line: Line, at: int) -> Amount | None:
    """`half`, `a third`, `two-thirds`, `half a million`, `a quarter of a million`."""
    lexicon, tokens = line.lexicon, line.tokens
    half = lexicon.halves.match(tokens, at)
    if half is not None:
        return _of_magnitude(line, at, Fraction(1, half[0]), half[1])
    article = lexicon.articles.match(tokens, at)
    count = None if article else _simple(line, at)
    value, end = (Fraction(1), article[1]) if article else (count or (None, at))[:2]
    behind = skip_hyphen(line, end)
    if value is None or behind is None or value.denominator != 1:
        return None
    many = lexicon.denominators if value == 1 else lexicon.denominators_many
    match = many.match(tokens, behind)
    if match is None or (value >= match[0] and value != 1):
        return None
    return _of_magnitude(line, at, value / match[0], match[1])


def _of_magnitude(line: Line, first: int, value: Fraction, end: int) -> Amount:
    """A share, or a number where the fraction is one of a magnitude: `half a million`."""
    lexicon, tokens = line.lexicon, line.tokens
    at = skip_hyphen(line, end)
    of = None if at is None else lexicon.of.match(tokens, at)
    at = skip_hyphen(line, of[1]) if of else at
    article = None if at is None else lexicon.articles.match(tokens, at)
    at = skip_hyphen(line, article[1]) if article else (None if of else at)
    if at is None:
        return _ratio(line, first, end, value, SHARE)
    factor, last = multipliers(line, at)
    if factor != 1:
        total = value * factor
        step = place_of(total)
        return Amount(first, last, total, total, step, step, number_end=end, factor=factor)
    if (article or (value == _HALF and not of)) and lexicon.units.match(tokens, at):
        step = place_of(value)
        return Amount(first, at, value, value, step, step, number_end=at)
    return _ratio(line, first, end, value, SHARE)


def multiple(line: Line, at: int) -> Amount | None:
    """`doubled`, `threefold`, `halved`."""
    lexicon, tokens = line.lexicon, line.tokens
    match = lexicon.multiples.match(tokens, at)
    if match is not None:
        value = Fraction(match[0]) if match[0] > 0 else Fraction(1, -match[0])
        return _ratio(line, at, match[1], value, TIMES)
    word = tokens[at].fold if at < len(tokens) else ""
    table = lexicon.table
    for suffix in table.fold.split("|"):
        head = word.removesuffix(suffix)
        if suffix and head != word:
            factor = table.cardinals.get(head, table.multipliers.get(head, 0))
            if factor > 1 and tokens[at].gap is not Gap.NONE:
                return _ratio(line, at, at + 1, Fraction(factor), TIMES)
    return None
