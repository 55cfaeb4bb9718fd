"""Read what a number is counted for: `per day`, `a year`, `daily`, `per 100,000`.

Gives canonical names: `per day`, `per 100,000`. Knows nothing of the number itself.
"""

from __future__ import annotations

import re

from site_builder.numbers.forms import follows, is_glued, is_hyphen, is_word
from site_builder.numbers.lexicon import Line
from site_builder.numbers.numerals import read_numeral
from site_builder.numbers.tokens import Kind
from site_builder.numbers.wordnumbers import word_number

PER = " per "
"""What parts a unit's canonical name from the base of its rate."""
_POWER = re.compile(r"per 10{2,3}(?:,000){0,3}|per 100,000")


def rate_at(line: Line, at: int) -> tuple[str, int] | None:
    """The canonical rate that begins at token `at`, and the token after it."""
    tokens, lexicon = line.tokens, line.lexicon
    if not follows(tokens, at) and at != 0:
        return None
    adverb = lexicon.rate_adverbs.match(tokens, at)
    if adverb is not None and (adverb[1] - at == 1 or not _is_no_rate(line, adverb[1])):
        return f"per {adverb[0]}", adverb[1]
    per = lexicon.per.match(tokens, at)
    if per is not None:
        return _based(line, at, per[1])
    many = lexicon.per_number.match(tokens, at)
    rate = None if many is None else _many(line, many[1])
    if rate is not None and _POWER.fullmatch(rate[0]):
        return rate
    article = lexicon.per_article.match(tokens, at)
    base = None if article is None else _base(line, article[1])
    if base is None or _is_no_rate(line, base[1]):
        return None
    return f"per {base[0]}", base[1]


def _is_no_rate(line: Line, at: int) -> bool:
    """Whether what follows makes a time of `a year`: `a year ago`, `im Jahr 2022`."""
    if line.lexicon.cues.not_rates.match(line.tokens, at) is not None:
        return True
    return line.spaced(at) and line.tokens[at].kind is Kind.NUMERAL


def _base(line: Line, at: int) -> tuple[str, int] | None:
    """A base of the table: `day`, `km²`."""
    place = at + 1 if is_hyphen(line.tokens, at) else at
    if not follows(line.tokens, place):
        return None
    return line.lexicon.rates.match(line.tokens, place)


def _based(line: Line, per: int, at: int) -> tuple[str, int] | None:
    """What follows “per”: a base of the table, a number, or else one noun."""
    is_stroke = line.tokens[per].kind is Kind.SIGN
    if is_stroke and not is_glued(line.tokens, at):
        return None
    base = _base(line, at)
    if base is not None:
        return f"per {base[0]}", base[1]
    many = None if is_stroke else _many(line, at)
    if many is not None:
        return many
    if not is_stroke and line.spaced(at) and is_word(line.tokens, at):
        return f"per {line.tokens[at].fold}", at + 1
    return None


def _many(line: Line, at: int) -> tuple[str, int] | None:
    """`per 100,000`, `per million`; people need no mention."""
    number = _number(line, at)
    if number is None:
        return None
    value, end = number
    people = line.lexicon.people.match(line.tokens, end) if line.spaced(end) else None
    return f"per {value:,}", people[1] if people else end


def _number(line: Line, at: int) -> tuple[int, int] | None:
    tokens = line.tokens
    if not follows(tokens, at):
        return None
    bare = line.lexicon.multipliers.match(tokens, at)
    if bare is not None:
        return bare
    words = word_number(line, at)
    if words is not None:
        return words.value, words.end
    if tokens[at].kind is not Kind.NUMERAL:
        return None
    numeral, _ = read_numeral(tokens[at].text, tokens[at].start, line.lexicon.table)
    if numeral is None or numeral.value.denominator != 1:
        return None
    factor = line.lexicon.multipliers.match(tokens, at + 1) if line.spaced(at + 1) else None
    value = int(numeral.value) * (factor[0] if factor else 1)
    return value, factor[1] if factor else at + 1
