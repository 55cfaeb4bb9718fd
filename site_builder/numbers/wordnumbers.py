"""Add up number words: `three hundred and five thousand`. Knows nothing of digits and hedges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from site_builder.numbers.forms import forms, is_hyphen
from site_builder.numbers.languages import Language
from site_builder.numbers.lexicon import Line

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

    groups: tuple[tuple[int, int], ...] = ()
    """What is finished, falling: the value of each group and its magnitude, 1,000 or more."""
    current: int | None = None
    largest: int = 1
    is_joined: bool = False
    """Whether a joiner stood in it: `two thousand and five million` is no 2,005 million."""

    @property
    def value(self) -> int:
        return sum(value for value, _ in self.groups) + (self.current or 0)

    def takes(self, part: _Part) -> bool:
        """Add a word; False where it can't follow."""
        return self._multiplied(part.value) if part.multiplies else self._added(part.value)

    @property
    def _smallest(self) -> int:
        """The last magnitude of a thousand or more; 0 where there was none."""
        return self.groups[-1][1] if self.groups else 0

    def _added(self, value: int) -> bool:
        if self.current is None:
            if self._smallest and not 0 < value < self._smallest:
                return False
            if value >= 1000:
                return self._closed(value, _thousands_in(value))
            self.current = value
            return True
        room = _last_place(self.current)
        if not 0 < value < room or self.current % 100 == 10:
            return False
        self.current += value
        return True

    def _closed(self, value: int, magnitude: int) -> bool:
        """Finish a group: what comes next is smaller than its magnitude."""
        self.groups += ((value, magnitude),)
        self.current, self.largest = None, max(self.largest, magnitude)
        return True

    def _multiplied(self, factor: int) -> bool:
        if self.value == 0 or self.current == 0:
            return False
        if factor >= 1000:
            return self._scaled(factor)
        if self.current is None or self.current >= 100:
            return False
        if self._smallest and self.current * factor >= self._smallest:
            return False
        self.current *= factor
        self.largest = max(self.largest, factor)
        return True

    def _scaled(self, factor: int) -> bool:
        """Multiply what has come since the last greater magnitude: `two thousand million`."""
        kept = tuple(group for group in self.groups if group[1] >= factor)
        below = sum(value for value, _ in self.groups[len(kept) :])
        value = below + (self.current or 0)
        if not value or (below and (self.is_joined or value >= factor)):
            return False
        if kept and kept[-1][1] == factor:
            return False
        self.groups = kept
        return self._closed(value * factor, factor)


def _thousands_in(value: int) -> int:
    """The largest power of a thousand that is no greater."""
    power = 1000
    while value >= power * 1000:
        power *= 1000
    return power


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
    found = _summed(line, _Sum(), at)
    return found if found.end > at else None


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
    found = WordNumber(total.value, at, at, total.largest)
    unjoined, magnitude = found, None
    while True:
        place = at if found.end == at else _next(line, found.end, joined=total.value >= 100)
        if place is None:
            return found
        is_joined = place > found.end and not is_hyphen(line.tokens, found.end)
        grown = _grown(line, total, place, is_joined=is_joined)
        if grown is None:
            break
        unjoined = found if is_joined else unjoined
        total, end, multiplies = grown
        magnitude = (place if magnitude is None else magnitude) if multiplies else None
        found = WordNumber(total.value, end, end if magnitude is None else magnitude, total.largest)
    is_cut = total.is_joined and line.lexicon.multipliers.match(line.tokens, place) is not None
    return unjoined if is_cut else found


def _grown(line: Line, total: _Sum, at: int, *, is_joined: bool) -> tuple[_Sum, int, bool] | None:
    """The sum with the word at token `at`, its end, and whether it multiplies."""
    for parts, end in _readings(line, at):
        grown = replace(total, is_joined=total.is_joined or is_joined)
        if all(grown.takes(part) for part in parts):
            return grown, end, parts[-1].multiplies
    return None


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


def _readings(line: Line, at: int) -> Iterator[tuple[tuple[_Part, ...], int]]:
    """What the word at token `at` may be: a summand, a factor (`mil` is both), a compound."""
    lexicon, tokens = line.lexicon, line.tokens
    cardinal = lexicon.cardinals.match(tokens, at)
    if cardinal is not None:
        yield (_Part(cardinal[0], False),), cardinal[1]
    multiplier = lexicon.multipliers.match(tokens, at)
    if multiplier is not None:
        yield (_Part(multiplier[0], True),), multiplier[1]
    if lexicon.table.compounds and at < len(tokens) and cardinal is None and multiplier is None:
        parts = _split(tokens[at].fold, lexicon.table)
        if parts is not None:
            yield parts, at + 1


@lru_cache(maxsize=1024)
def _split(word: str, table: Language) -> tuple[_Part, ...] | None:
    """A compound cut into number words, each as long as can be; None where it isn't one.

    A word that may be either is a summand in front (`hunderttausend`), else a factor.
    """
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
    books = [(table.cardinals, False), (table.multipliers, True)]
    for known, multiplies in reversed(books) if start else books:
        for form, value in known.items():
            if word.startswith(form, start):
                yield start + len(form), _Part(value, multiplies)
    for joiner in forms(table.joiners):
        if start and word.startswith(joiner, start):
            yield start + len(joiner), None
