"""Add up number words: `three hundred and five thousand`. Knows nothing of digits and hedges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from site_builder.numbers.languages import Language
from site_builder.numbers.lexicon import Line, forms, is_hyphen

_LONGEST_COMPOUND = 80


@dataclass(frozen=True, slots=True)
class WordNumber:
    """A number in words, up to the token `end`."""

    value: int
    end: int
    number_end: int
    """The token at which a magnitude begins that multiplies all before it; else `end`."""
    factor: int
    """The largest magnitude word in it; 1 where there is none."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One number word: a summand, or a factor of what stands before it."""

    value: int
    multiplies: bool


@dataclass(slots=True)
class _Sum:
    """A number that grows word by word."""

    total: int = 0
    current: int | None = None
    smallest: int = 0
    """The last magnitude of a thousand or more; 0 where there was none."""
    largest: int = 1

    @property
    def value(self) -> int:
        return self.total + (self.current or 0)

    def takes(self, part: _Part) -> bool:
        """Add a word; False where it can't follow."""
        return self._multiplied(part.value) if part.multiplies else self._added(part.value)

    def _added(self, value: int) -> bool:
        if self.current is None:
            if self.smallest and not 0 < value < self.smallest:
                return False
            self.current = value
            return True
        room = _last_place(self.current)
        if not 0 < value < room or self.current % 100 == 10:
            return False
        self.current += value
        return True

    def _multiplied(self, factor: int) -> bool:
        if self.current is None or self.current == 0:
            return False
        if factor < 1000:
            if self.current >= 100 or (self.smallest and self.current * factor >= self.smallest):
                return False
            self.current *= factor
        else:
            if self.smallest and factor >= self.smallest:
                return False
            self.total, self.current = self.total + self.current * factor, None
            self.smallest = factor
        self.largest = max(self.largest, factor)
        return True


def _last_place(value: int) -> int:
    place = 1
    while value and value % (place * 10) == 0:
        place *= 10
    return place


def word_number(line: Line, at: int) -> WordNumber | None:
    """The longest number in words that begins at token `at`; an article counts as one."""
    article = line.lexicon.articles.match(line.tokens, at)
    if article is not None:
        return _after_article(line, article[1])
    parts = _parts(line, at)
    if parts is None or parts[0][0].multiplies:
        return None
    return _summed(line, _Sum(), at)


def _after_article(line: Line, at: int) -> WordNumber | None:
    """`a hundred`, `a million`: only before a magnitude."""
    tokens = line.tokens
    if is_hyphen(tokens, at):
        at += 1
    elif not line.spaced(at):
        return None
    if line.lexicon.multipliers.match(tokens, at) is None:
        return None
    return _summed(line, _Sum(current=1), at)


def _summed(line: Line, total: _Sum, at: int) -> WordNumber:
    """Add words up as long as they fit, from the token `at` on."""
    end, magnitude = at, None
    while True:
        place = at if end == at else _next(line, end, joined=total.largest >= 100)
        parts = None if place is None else _parts(line, place)
        grown = replace(total)
        if place is None or parts is None or not all(grown.takes(part) for part in parts[0]):
            break
        total, end = grown, parts[1]
        if not parts[0][-1].multiplies:
            magnitude = None
        elif magnitude is None:
            magnitude = place
    return WordNumber(total.value, end, end if magnitude is None else magnitude, total.largest)


def _next(line: Line, end: int, *, joined: bool) -> int | None:
    """Where the next number word would stand: behind a space, a hyphen or a joiner."""
    if is_hyphen(line.tokens, end):
        return end + 1
    if not line.spaced(end):
        return None
    joiner = line.lexicon.joiners.match(line.tokens, end) if joined else None
    if joiner is None:
        return end
    return joiner[1] if line.spaced(joiner[1]) else None


def _parts(line: Line, at: int) -> tuple[tuple[_Part, ...], int] | None:
    lexicon, tokens = line.lexicon, line.tokens
    cardinal = lexicon.cardinals.match(tokens, at)
    if cardinal is not None:
        return (_Part(cardinal[0], False),), cardinal[1]
    multiplier = lexicon.multipliers.match(tokens, at)
    if multiplier is not None:
        return (_Part(multiplier[0], True),), multiplier[1]
    if not lexicon.table.compounds or at >= len(tokens):
        return None
    parts = _split(tokens[at].fold, lexicon.table)
    return None if parts is None else (parts, at + 1)


@lru_cache(maxsize=1024)
def _split(word: str, table: Language) -> tuple[_Part, ...] | None:
    """A compound cut into number words, each as long as can be; None where it isn't one."""
    if not word or len(word) > _LONGEST_COMPOUND:
        return None
    reached: dict[int, tuple[_Part, ...]] = {0: ()}
    for start in range(len(word)):
        if start in reached:
            for end, part in _heads(word, start, table):
                longer = (*reached[start], *((part,) if part else ()))
                if end not in reached or len(longer) < len(reached[end]):
                    reached[end] = longer
    return reached.get(len(word)) or None


def _heads(word: str, start: int, table: Language) -> Iterator[tuple[int, _Part | None]]:
    for known, multiplies in ((table.cardinals, False), (table.multipliers, True)):
        for form, value in known.items():
            if word.startswith(form, start):
                yield start + len(form), _Part(value, multiplies)
    for joiner in forms(table.joiners):
        if start and word.startswith(joiner, start):
            yield start + len(joiner), None
