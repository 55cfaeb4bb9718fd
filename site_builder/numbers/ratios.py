"""Read shares and multiples: `a third`, `one in five`, `doubled`. Knows nothing of units."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from site_builder.numbers.forms import is_glued, is_word
from site_builder.numbers.lexicon import Line
from site_builder.numbers.nouns import counted_end
from site_builder.numbers.numerals import VULGAR_FRACTIONS, Numeral, read_numeral
from site_builder.numbers.plainnumbers import (
    SHARE,
    TIMES,
    Amount,
    multipliers,
    place_of,
    skip_hyphen,
)
from site_builder.numbers.quantity import Shape
from site_builder.numbers.tokens import Gap, Kind
from site_builder.numbers.wordnumbers import word_number

_PARTS_FOUND_BELOW = 10
_LARGEST_DENOMINATOR = 100
_LONGEST_NOUN = 3
_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Term:
    """A plain number as one part of a ratio."""

    value: Fraction
    last: int
    """The token after it."""
    numeral: Numeral | None = None
    """Where it is in digits."""


def term_at(line: Line, at: int) -> Term | None:
    """Digits that can be read, or number words, at token `at`."""
    if at < len(line.tokens) and line.tokens[at].kind is Kind.NUMERAL:
        numeral, _ = read_numeral(line.tokens[at].text, 0, line.language)
        return None if numeral is None else Term(numeral.value, at + 1, numeral)
    words = word_number(line, at)
    return None if words is None else Term(Fraction(words.value), words.end)


def _ratio(line: Line, first: int, last: int, value: Fraction, unit: str) -> Amount:
    step = value / _PARTS_FOUND_BELOW
    return Amount(first, last, value, value, step, step, Shape.RATIO, unit, number_end=last)


def one_in(line: Line, at: int, term: Term | None) -> Amount | None:
    """`one in five`, `9 out of 10`, `une femme sur trois`; `term` is the number at token `at`."""
    one = None if term is not None else line.lexicon.ones.match(line.tokens, at)
    part = term if one is None else Term(Fraction(1), one[1])
    of = None if part is None else _out_of(line, part.last)
    behind = None if of is None else skip_hyphen(line, of[1])
    whole = None if behind is None else term_at(line, behind)
    if part is None or of is None or behind is None or whole is None:
        return None
    if not _is_ratio(line, part, behind, whole):
        return None
    if of[0] and counted_end(line, whole.last) is not None:
        return None  # `une étude sur dix hôpitaux` is no share
    return _ratio(line, at, whole.last, part.value / whole.value, SHARE)


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


def _is_ratio(line: Line, part: Term, behind: int, whole: Term) -> bool:
    """Whether “in” makes a share of two numbers; it makes none of `12 in 24 hours`, `5 in 2022`."""
    if not 0 < part.value < whole.value or line.lexicon.units.match(line.tokens, whole.last):
        return False
    if part.value.denominator != 1 or whole.value.denominator != 1:
        return False
    if any(line.lexicon.out_of.match(line.tokens, at) for at in (behind - 2, behind - 3)):
        return True
    numeral = whole.numeral
    is_year = numeral is not None and not numeral.grouped and 1900 <= whole.value < 2100
    is_round = part.value == 1 or whole.value <= _PARTS_FOUND_BELOW or whole.value % 10 == 0
    return not is_year and is_round


def half_at(line: Line, at: int) -> Amount | None:
    """`half`, `half a million`, `¾`; `medio millón`, where `medio` alone is no number."""
    if at < len(line.tokens) and line.tokens[at].text in VULGAR_FRACTIONS:
        return _of_magnitude(line, at, VULGAR_FRACTIONS[line.tokens[at].text], at + 1)
    part = line.lexicon.fractions.match(line.tokens, at)
    if part is not None:
        return _of_magnitude(line, at, Fraction(*part[0]), part[1])
    half = line.lexicon.halves.match(line.tokens, at)
    if half is None:
        return None
    found = _of_magnitude(line, at, Fraction(1, half[0]), half[1])
    is_common = line.lexicon.halves_of.match(line.tokens, at) is not None
    return None if is_common and found.unit == SHARE else found


def stroke(line: Line, at: int) -> Amount | None:
    """`2/3 of`, `2⁄3`; without “of” a stroke may part a day from its month."""
    tokens = line.tokens
    if not (is_glued(tokens, at + 1) and is_glued(tokens, at + 2)):
        return None
    part, whole = term_at(line, at), term_at(line, at + 2)
    if part is None or whole is None or tokens[at + 2].kind is not Kind.NUMERAL:
        return None
    is_said = line.spaced(at + 3) and line.lexicon.of.match(tokens, at + 3) is not None
    sign = tokens[at + 1].text
    if not (sign == "\u2044" or (sign == "/" and is_said)) or is_glued(tokens, at + 3):
        return None
    if not 0 < part.value < whole.value <= _LARGEST_DENOMINATOR:
        return None
    is_whole = part.value.denominator == whole.value.denominator == 1
    return _ratio(line, at, at + 3, part.value / whole.value, SHARE) if is_whole else None


def fraction(line: Line, at: int, part: Term | None) -> Amount | None:
    """`a third`, `two-thirds`, `a quarter of a million`; `part` is the number at token `at`."""
    lexicon, tokens = line.lexicon, line.tokens
    article = lexicon.articles.match(tokens, at)
    count = Term(Fraction(1), article[1]) if article else part
    behind = None if count is None else skip_hyphen(line, count.last)
    if count is None or behind is None or count.value.denominator != 1:
        return None
    many = lexicon.denominators if count.value == 1 else lexicon.denominators_many
    match = many.match(tokens, behind)
    if match is None or (count.value >= match[0] and count.value != 1):
        return None
    return _of_magnitude(line, at, count.value / match[0], match[1])


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
