"""Lists of numbers: `aged 7, 5 and 4`, `wards 7B, 12 and 15`. Knows not what is listed."""

from __future__ import annotations

from site_builder.numbers.bare import fold_at
from site_builder.numbers.forms import is_glued
from site_builder.numbers.lexicon import Line
from site_builder.numbers.tokens import Kind

_MOST_LISTED = 4


def list_start(line: Line, at: int) -> int:
    """The token at which a list of numbers begins that the number at token `at` ends."""
    for _ in range(_MOST_LISTED):
        before = _number_before(line, at - 1)
        if before is None or not _joins(line, at - 1):
            break
        at = before
    return at


def list_end(line: Line, at: int) -> int:
    """The token behind a list of numbers of which the first ends before token `at`."""
    for _ in range(_MOST_LISTED):
        is_joined = _joins(line, at) and at + 1 < len(line.tokens)
        if not is_joined or line.tokens[at + 1].kind is not Kind.NUMERAL:
            break
        at += 2
    return at


def _joins(line: Line, at: int) -> bool:
    books = (line.lexicon.joiners, line.lexicon.between_and)
    is_word = any(book.match(line.tokens, at) is not None for book in books)
    return is_word or fold_at(line, at) == ","


def _number_before(line: Line, end: int) -> int | None:
    """The token at which digits begin, with a letter perhaps, that end before token `end`."""
    tokens, last = line.tokens, end - 1
    if last < 0:
        return None
    if tokens[last].kind is Kind.WORD and len(tokens[last].text) == 1 and is_glued(tokens, last):
        last -= 1
    return last if tokens[last].kind is Kind.NUMERAL else None
