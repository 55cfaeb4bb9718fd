"""Read one number in digits or words, with its magnitude. Knows nothing of hedges and units.

Every function takes a line and the token to begin at, and gives what it found or None.
"""

from __future__ import annotations

from site_builder.numbers.forms import is_hyphen
from site_builder.numbers.keywords import keywords
from site_builder.numbers.lexicon import Line
from site_builder.numbers.plainnumbers import (
    SHARE,
    TIMES,
    Amount,
    digits_at,
    dual,
    place_of,
    plain_number,
)
from site_builder.numbers.ratios import fraction, half_at, multiple, one_in, stroke, term_at
from site_builder.numbers.tokens import Kind
from site_builder.numbers.vaguewords import approximate, unread_vague, vague_number, vague_plural

__all__ = ["SHARE", "TIMES", "Amount", "amount", "place_of"]
_IN_WORDS = (vague_plural, vague_number, approximate, unread_vague, half_at, multiple, dual)


def amount(line: Line, at: int, *, money: bool = False) -> Amount | None:
    """The longest number that begins at token `at`; `money` after a currency sign."""
    tokens, words = line.tokens, keywords(line.language)
    if at >= len(tokens) or not words.may_begin_number(tokens[at]):
        return None
    if tokens[at].kind is Kind.NUMERAL:
        after = at + 2 if is_hyphen(tokens, at + 1) else at + 1
        is_extended = after < len(tokens) and tokens[after].fold in words.extending
        if not is_extended and not line.lexicon.table.out_of_noun:
            return digits_at(line, at)
    else:
        for in_words in _IN_WORDS:
            found = in_words(line, at)
            if found is not None:
                return found
    part = term_at(line, at)
    ratio = stroke(line, at) or one_in(line, at, part) or fraction(line, at, part)
    return ratio or plain_number(line, at, money=money)
