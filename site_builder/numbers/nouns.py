"""Counted nouns behind a number: is there one, and is it a plural? Knows no numbers."""

from __future__ import annotations

from site_builder.numbers.forms import is_hyphen, is_word
from site_builder.numbers.lexicon import Line
from site_builder.numbers.tokens import Kind

_LONGEST = 4


def is_plural(line: Line, at: int) -> bool:
    """Whether the word at token `at` looks like a plural."""
    word, lexicon = line.tokens[at].fold, line.lexicon
    if word in lexicon.plural_words:
        return True
    endings = tuple(filter(None, lexicon.table.plural_endings.split("|")))
    return len(word) > 3 and word.endswith(endings) and not word.endswith("ss")


def noun_end(line: Line, at: int) -> int:
    """The token after the counted noun that begins at `at`; `at` where there is none.

    Words up to the first that can't belong to a noun phrase, four at most.
    """
    end = at
    for _ in range(_LONGEST):
        if not line.spaced(end) or not _may_belong(line, end):
            break
        end += 1
        while is_hyphen(line.tokens, end) and _may_follow_hyphen(line, end + 1):
            end += 2
    return end


def _may_follow_hyphen(line: Line, at: int) -> bool:
    """Whether a word does, or the number of a name: `COVID-19 cases`."""
    return is_word(line.tokens, at) or line.tokens[at].kind is Kind.NUMERAL


def _may_belong(line: Line, at: int) -> bool:
    return is_word(line.tokens, at) and line.tokens[at].fold not in line.lexicon.function_words


def is_countable(line: Line, at: int) -> bool:
    """Whether a noun begins at `at` that a bare `m` may count in millions."""
    end = counted_end(line, at)
    if end is None:
        return False
    return line.lexicon.never_counted.isdisjoint(line.tokens[at].fold for at in range(at, end))


def counted_end(line: Line, at: int) -> int | None:
    """The token after the first plural of the noun that begins at `at`; None without a plural."""
    end = noun_end(line, at)
    for place in range(at, end):
        if is_word(line.tokens, place) and is_plural(line, place):
            return place + 1
    return None
