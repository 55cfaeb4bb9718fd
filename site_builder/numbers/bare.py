"""Small questions about a phrase that the rules of classification share."""

from __future__ import annotations

from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.numerals import Numeral
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.singles import Single
from site_builder.numbers.tokens import Kind


def is_bare(single: Single) -> bool:
    """Whether it is digits only: no sign, currency, magnitude, unit, rate."""
    amount = single.amount
    has_more = single.sign or single.currency or single.unit or single.rate
    return amount.in_digits and amount.factor == 1 and not amount.unit and not has_more


def whole(single: Single) -> int | None:
    """The value of digits without separators and decimals, nothing else with them."""
    numeral = numeral_of(single)
    if numeral is None or not is_bare(single) or numeral.grouped or numeral.decimals:
        return None
    return int(numeral.value)


def numeral_of(single: Single) -> Numeral | None:
    """What its digits say, where they can be read."""
    return single.amount.numeral


def hedges(found: Phrase) -> tuple[Hedge, ...]:
    """All hedges of a phrase."""
    return tuple(hedge.hedge for hedge in (*found.before, *found.after))


def fold_at(line: Line, at: int) -> str:
    """The folded text of a token; "" where there is none."""
    return line.tokens[at].fold if 0 <= at < len(line.tokens) else ""


def is_capitalised(line: Line, at: int) -> bool:
    """Whether a word with a capital stands at `at`."""
    if not 0 <= at < len(line.tokens):
        return False
    return line.tokens[at].kind is Kind.WORD and line.tokens[at].text[:1].isupper()
