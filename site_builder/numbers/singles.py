"""One number with what belongs to it: sign, currency, unit, rate. Knows no hedges or ranges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from site_builder.numbers.amounts import amount
from site_builder.numbers.forms import DASHES, Phrases, follows, is_glued, is_hyphen, is_word
from site_builder.numbers.keywords import keywords
from site_builder.numbers.lexicon import Line
from site_builder.numbers.nouns import is_plural
from site_builder.numbers.plainnumbers import Amount
from site_builder.numbers.rates import rate_at
from site_builder.numbers.tokens import Gap, Kind

Stretch = tuple[int, int]
"""Tokens, half-open."""

_OPENING = frozenset("([{\"'“‘«„|/")
_FARTHEST_NOUN = 4
_TEMPERATURES = frozenset({"°C", "°F", "degrees"})


@dataclass(frozen=True, slots=True)
class Single:
    """A number with sign, currency, unit and rate; tokens `first` to `last`, half-open."""

    first: int
    last: int
    amount: Amount
    sign: Stretch | None = None
    is_negative: bool = False
    currency: str = ""
    currency_at: Stretch | None = None
    unit: str = ""
    """Canonical; of the table, or `share` or `times`."""
    unit_at: Stretch | None = None
    rate: str = ""
    """Canonical: `per day`."""
    rate_at: Stretch | None = None


def single_at(line: Line, at: int, *, signed: bool = True) -> Single | None:
    """The number that begins at token `at`."""
    place, sign, is_negative = _sign(line, at) if signed else (at, None, False)
    currency, currency_at, place = _currency(line, place)
    if sign is None and currency and signed:
        place, sign, is_negative = _sign(line, place, inside=True)
    found = amount(line, place, money=bool(currency))
    if found is None:
        return None
    single = Single(at, found.last, found, sign, is_negative, currency, currency_at, found.unit)
    return single if found.broken else _with_rate(line, _with_unit(line, single))


def _sign(line: Line, at: int, *, inside: bool = False) -> tuple[int, Stretch | None, bool]:
    """Where the number begins behind a sign, the sign, and whether it is a minus."""
    tokens = line.tokens
    if at >= len(tokens) or tokens[at].kind is Kind.NUMERAL:
        return at, None, False
    if tokens[at].text in "+" + DASHES and is_glued(tokens, at + 1):
        stands_free = inside or tokens[at].gap is not Gap.NONE or tokens[at - 1].text in _OPENING
        if stands_free and tokens[at + 1].kind is not Kind.WORD:
            return at + 1, (at, at + 1), tokens[at].text != "+"
    for book, is_negative in ((line.lexicon.minus, True), (line.lexicon.plus, False)):
        match = book.match(tokens, at)
        if match is not None and line.spaced(match[1]) and not inside:
            return match[1], (at, match[1]), is_negative
    return at, None, False


def _currency(line: Line, at: int) -> tuple[str, Stretch | None, int]:
    match = line.lexicon.currencies_before.match(line.tokens, at)
    if match is None or not follows(line.tokens, match[1]):
        return "", None, at
    return match[0], (at, match[1]), match[1]


def _with_unit(line: Line, single: Single) -> Single:
    at, tokens = single.last, line.tokens
    if single.unit or not follows(tokens, at):
        return single
    hyphened = is_hyphen(tokens, at)
    glued, place = is_glued(tokens, at) and not hyphened, at + 1 if hyphened else at
    if not keywords(line.language).may_measure(tokens[place]):
        return single
    books = _unit_books(line, single, glued=glued)
    match = longest(line, place, *books)
    if match is None and single.amount.factor != 1 and line.spaced(place):
        place = (line.lexicon.unit_of.match(tokens, place) or ("", place))[1]
        match = longest(line, place, *books) if line.spaced(place) else None
    if match is not None and glued and _is_decade(line, single, place):
        return single
    if match is None or (single.amount.short and _ends_number(line, match)):
        return single
    found = replace(single, last=match[1], unit=match[0], unit_at=(place, match[1]))
    return _below_zero(line, _with_half(line, found))


def _below_zero(line: Line, single: Single) -> Single:
    """`20 grados bajo cero`."""
    at, place = single.last, single.unit_at
    match = line.lexicon.below_zero.match(line.tokens, at) if line.spaced(at) else None
    if match is None or place is None or single.sign or single.unit not in _TEMPERATURES:
        return single
    return replace(single, last=match[1], is_negative=True, unit_at=(place[0], match[1]))


def _with_half(line: Line, single: Single) -> Single:
    """`deux ans et demi`: half a unit more."""
    half = line.lexicon.and_a_half.match(line.tokens, single.last)
    found = single.amount
    is_plain = found.factor == 1 and found.low.denominator == 1
    if half is None or not is_plain or not line.spaced(single.last):
        return single
    value, tenth = found.low + Fraction(1, 2), Fraction(1, 10)
    more = replace(found, low=value, high=value, step=tenth, grain=tenth)
    place = single.unit_at[0] if single.unit_at else single.last
    return replace(single, last=half[1], amount=more, unit_at=(place, half[1]))


def _is_decade(line: Line, single: Single, at: int) -> bool:
    """Whether what looks like a unit makes a decade of a whole number: `1990s`, but `9.58s`."""
    is_whole = single.amount.numeral is None or single.amount.numeral.decimals == 0
    return is_whole and line.tokens[at].fold in line.lexicon.cues.decades


def _unit_books(line: Line, single: Single, *, glued: bool) -> tuple[Phrases[str], ...]:
    lexicon = line.lexicon
    books = [lexicon.units, lexicon.symbols]
    if not single.currency:
        books.append(lexicon.currencies_after)
    if glued and single.amount.in_digits:
        books.append(lexicon.glued_symbols)
    return tuple(books)


def _ends_number(line: Line, match: tuple[str, int]) -> bool:
    """Whether what looks like a unit behind `6.4m` is glued to it."""
    return is_glued(line.tokens, match[1] - 1) and line.tokens[match[1] - 1].kind is Kind.WORD


def longest(line: Line, at: int, *books: Phrases[str]) -> tuple[str, int] | None:
    """The longest match of several books at token `at`."""
    matches = [book.match(line.tokens, at) for book in books]
    return max((match for match in matches if match), key=lambda match: match[1], default=None)


def _with_rate(line: Line, single: Single) -> Single:
    at = single.last + 1 if is_hyphen(line.tokens, single.last) else single.last
    if at >= len(line.tokens):
        return single
    rate = rate_at(line, at) if keywords(line.language).may_measure(line.tokens[at]) else None
    if rate is None and single.currency:
        rate = _priced(line, at)
    if rate is not None:
        end = rate[1]
        return replace(single, last=end, rate=rate[0], rate_at=(single.last, end))
    far = _far_rate(line, single.last)
    if far is None:
        return single
    return replace(single, last=far[2], rate=far[0], rate_at=(far[1], far[2]))


def _priced(line: Line, at: int) -> tuple[str, int] | None:
    """`£6.20 a pint`: any measure in the singular may follow a price."""
    article = line.lexicon.per_article.match(line.tokens, at)
    if article is None or not line.spaced(article[1]) or is_plural(line, article[1]):
        return None
    unit = line.lexicon.units.match(line.tokens, article[1])
    if unit is None or unit[1] != article[1] + 1:
        return None
    return f"per {line.tokens[article[1]].fold}", unit[1]


def _far_rate(line: Line, at: int) -> tuple[str, int, int] | None:
    """`12.3 deaths per 100,000`, `10,000 men a day`: a rate behind the counted noun."""
    is_noun = True
    for place in range(at, min(at + _FARTHEST_NOUN, len(line.tokens))):
        rate = _said_rate(line, place, is_noun=is_noun) if place > at else None
        if rate is not None:
            return rate[0], place, rate[1]
        if not line.spaced(place) or not is_word(line.tokens, place):
            return None
        is_noun = is_noun and _may_be_counted(line, place)
    return None


def _may_be_counted(line: Line, at: int) -> bool:
    """Whether a word may be part of a noun: no `were`, no number such as `twice`."""
    token = line.tokens[at]
    if token.fold in line.lexicon.function_words:
        return False
    return not keywords(line.language).is_key(token)


def _said_rate(line: Line, at: int, *, is_noun: bool) -> tuple[str, int] | None:
    """A rate of so many; right behind a noun (`is_noun`) one of the table's bases too."""
    lexicon, tokens = line.lexicon, line.tokens
    if not keywords(line.language).may_measure(tokens[at]):
        return None
    books = (lexicon.per, lexicon.per_number, lexicon.per_article)
    link = next((match for book in books if (match := book.match(tokens, at))), None)
    rate = None if link is None else rate_at(line, at)
    if link is None or rate is None or rate[0][-1:].isdigit():
        return rate
    is_known = line.spaced(at) and lexicon.rates.match(tokens, link[1]) is not None
    return rate if is_noun and is_known else None
