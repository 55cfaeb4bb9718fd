"""Read what follows the number in a marked phrase: noun, rate, hedge. Knows no intervals."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from site_builder.numbers.forms import is_glued, is_hyphen, is_word
from site_builder.numbers.grammar import HedgeAt, Phrase, hedge_after, phrase_at
from site_builder.numbers.lexicon import Line
from site_builder.numbers.rates import rate_at
from site_builder.numbers.singles import Stretch
from site_builder.numbers.tokens import Kind

WRAPPERS = "\"'“”‘’‚„«»‹›()[]{}*_…`"
"""Quotation marks and brackets; they may stand anywhere around the number."""


@dataclass(frozen=True, slots=True)
class Tail:
    """What a marked phrase holds behind its number."""

    noun: Stretch | None = None
    rate: str = ""
    hedges: tuple[HedgeAt, ...] = ()
    refused: int | None = None
    """The first token that belongs to no number phrase."""
    another: bool = field(default=False)
    """Whether that token begins another number."""


def tail_of(line: Line, phrase: Phrase) -> Tail:
    """Everything behind the phrase, to the end of the marked words."""
    tail, at = Tail(), phrase.last
    while at < len(line.tokens) and tail.refused is None:
        tail, at = _next(line, tail, at)
    if tail.refused is not None:
        return replace(tail, another=_holds_number(line, tail.refused))
    return tail


def _holds_number(line: Line, at: int) -> bool:
    return any(
        line.tokens[place].kind is Kind.NUMERAL or phrase_at(line, place) is not None
        for place in range(at, len(line.tokens))
    )


def _next(line: Line, tail: Tail, at: int) -> tuple[Tail, int]:
    """The tail with what begins at token `at`."""
    if line.tokens[at].text in WRAPPERS:
        return tail, at + 1
    hedge = hedge_after(line, at)
    if hedge is not None:
        return replace(tail, hedges=(*tail.hedges, hedge)), hedge.last
    if line.lexicon.hedges_before.match(line.tokens, at) and not _counts_more(line, at):
        return replace(tail, refused=at), at
    rate = rate_at(line, at)
    if rate is not None and not tail.rate:
        return replace(tail, rate=rate[0]), rate[1]
    if line.tokens[at].kind is Kind.NUMERAL or phrase_at(line, at) is not None:
        return replace(tail, refused=at), at
    return _next_word(line, tail, at)


def _counts_more(line: Line, at: int) -> bool:
    """Whether what may be a hedge goes on with no number: `30% more than before` is none."""
    hedge = line.lexicon.hedges_before.match(line.tokens, at)
    return hedge is not None and line.lexicon.comparatives.match(line.tokens, at) is not None


def _next_word(line: Line, tail: Tail, at: int) -> tuple[Tail, int]:
    lexicon, tokens = line.lexicon, line.tokens
    start = at + 1 if is_hyphen(tokens, at) else at
    comparative = lexicon.comparatives.match(tokens, start)
    if comparative is not None:
        return tail, comparative[1]
    if tokens[start].fold == "sic":
        return tail, start + 1
    if tail.noun is not None and start > at and tokens[start].kind is Kind.NUMERAL:
        return replace(tail, noun=(tail.noun[0], start + 1)), start + 1  # `COVID-19 cases`
    of = lexicon.of.match(tokens, at)
    if of is not None and of[1] == len(tokens):
        return tail, of[1]
    if of is not None:
        article = lexicon.openers.match(tokens, of[1])
        return tail, article[1] if article else of[1]
    glued = is_glued(tokens, start) and start == at and tokens[at - 1].text not in WRAPPERS
    if glued or not is_word(tokens, start) or tokens[start].fold in lexicon.function_words:
        return replace(tail, refused=at), at
    first = tail.noun[0] if tail.noun else start
    return replace(tail, noun=(first, start + 1)), start + 1
