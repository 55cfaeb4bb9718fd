"""The grammar of number phrases: hedges, one number or a range, hedges. Shared by all readers.

`hedge? number (to | – | and | -) number? magnitude? unit? hedge?` Knows nothing of what else a
number may be: a date or a score is told from a figure elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from site_builder.numbers.amounts import amount
from site_builder.numbers.forms import follows, is_glued
from site_builder.numbers.keywords import keywords
from site_builder.numbers.lexicon import Line
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.ranges import is_change, joint_at, paired
from site_builder.numbers.singles import Single, Stretch, single_at
from site_builder.numbers.tokens import Gap, Kind

_MOST_HEDGES = 3
_BEGINNINGS = frozenset(".!?;:([{“„«‹‘•–—-*|")


@dataclass(frozen=True, slots=True)
class HedgeAt:
    """A hedge and its tokens, half-open."""

    hedge: Hedge
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A number phrase; tokens `first` to `last`, half-open."""

    first: int
    last: int
    before: tuple[HedgeAt, ...]
    after: tuple[HedgeAt, ...]
    opened: Stretch | None
    """`between`."""
    one: Single
    two: Single | None = None
    joint: Stretch | None = None
    is_tolerance: bool = False
    """Whether the joint is `±`."""

    @property
    def last_single(self) -> Single:
        """The number at the phrase's end."""
        return self.two or self.one

    @property
    def is_broken(self) -> bool:
        """Whether a number in it can't be read."""
        return self.one.amount.broken or (self.two is not None and self.two.amount.broken)


def phrase_at(line: Line, at: int) -> Phrase | None:
    """The longest number phrase that begins at token `at`."""
    if at >= len(line.tokens) or not keywords(line.language).may_begin(line.tokens[at]):
        return None
    before, place = _hedges_before(line, at)
    opened, inner = _opened(line, place)
    found = None
    if opened is not None:
        more, inner = _hedges_before(line, inner)
        found = _core(line, at, inner, (*before, *more), opened)
    found = found or _core(line, at, place, before, None)
    if found is None and before:
        found = _behind_article(line, at, place, before)
    return None if found is None else _with_hedges_after(line, found)


def _hedges_before(line: Line, at: int) -> tuple[tuple[HedgeAt, ...], int]:
    found: list[HedgeAt] = []
    place = at
    for _ in range(_MOST_HEDGES):
        match = line.lexicon.hedges_before.match(line.tokens, place)
        if match is None or _is_no_hedge(line, place, match[1]) or not _leads_on(line, match[1]):
            break
        found.append(HedgeAt(match[0], place, match[1]))
        place = match[1]
    return tuple(found), place


def _is_no_hedge(line: Line, at: int, end: int) -> bool:
    """Whether what stands before makes it something else: `went up to`, `they estimated`."""
    if at == 0:
        return False
    before = line.tokens[at - 1]
    verbs = line.lexicon.hedge_verbs.match(line.tokens, at)
    if verbs is not None and before.fold in verbs[0]:
        return True
    behind = line.lexicon.hedges_behind.match(line.tokens, at)
    is_verb = behind is not None and behind[1] == end and before.fold not in behind[0]
    return is_verb and not _begins(line, at)


def _begins(line: Line, at: int) -> bool:
    """Whether a sentence, a line with a capital, or a bracket begins at token `at`."""
    token, before = line.tokens[at], line.tokens[at - 1]
    if token.gap is Gap.BREAK or (token.starts_line and token.text[0].isupper()):
        return True
    return before.kind is Kind.SIGN and before.text in _BEGINNINGS


def _leads_on(line: Line, at: int) -> bool:
    """Whether what stands at `at` follows a hedge: behind a space, or glued to its sign."""
    if not follows(line.tokens, at):
        return False
    return line.spaced(at) or line.tokens[at - 1].kind is Kind.SIGN


def _opened(line: Line, at: int) -> tuple[Stretch | None, int]:
    """`between`, `anywhere from`, and where the first number begins."""
    match = line.lexicon.between.match(line.tokens, at)
    if match is not None and line.spaced(match[1]):
        return (at, match[1]), match[1]
    return None, at


def _behind_article(line: Line, at: int, place: int, before: tuple[HedgeAt, ...]) -> Phrase | None:
    """`more than a 1,100-mile journey`: the article belongs to the noun."""
    definite = line.lexicon.definite.match(line.tokens, place)
    article = definite or line.lexicon.articles.match(line.tokens, place)
    adverbial = line.lexicon.adverbial_hedges.match(line.tokens, before[-1].first)
    is_adverbial = adverbial is not None and adverbial[1] == before[-1].last
    if article is None or (is_adverbial and definite is None) or not line.spaced(article[1]):
        return None
    return _core(line, at, article[1], before, None)


def _core(
    line: Line, first: int, at: int, before: tuple[HedgeAt, ...], opened: Stretch | None
) -> Phrase | None:
    one = single_at(line, at) if opened is None else _single_behind(line, at, signed=True)
    if one is None:
        return None
    alone = Phrase(first, one.last, before, (), opened, one)
    if one.amount.broken:
        return alone if opened is None else None
    joint = joint_at(line, one.last, opened is not None, is_change(line, first))
    two = None if joint is None else _single_behind(line, joint[0][1], signed=joint[2])
    if joint is None or two is None:
        return None if opened is not None else alone
    pair = paired(one, two)
    if pair is None:
        return None if opened is not None else alone
    return replace(
        alone, last=two.last, one=pair[0], two=pair[1], joint=joint[0], is_tolerance=joint[1]
    )


def _single_behind(line: Line, at: int, *, signed: bool) -> Single | None:
    """The number at `at`, or behind an article there: `entre el 5 y el 10 %`."""
    found = single_at(line, at, signed=signed)
    article = line.lexicon.definite.match(line.tokens, at) if found is None else None
    if article is None or not line.spaced(article[1]):
        return found
    return single_at(line, article[1], signed=signed)


def _with_hedges_after(line: Line, found: Phrase) -> Phrase:
    hedge = hedge_after(line, found.last)
    if hedge is None or found.is_broken:
        return found
    return replace(found, last=hedge.last, after=(hedge,))


def hedge_after(line: Line, at: int) -> HedgeAt | None:
    """A hedge that begins at token `at`, behind its number."""
    if not follows(line.tokens, at):
        return None
    match = line.lexicon.hedges_after.match(line.tokens, at)
    if match is None:
        return None
    is_sign = line.tokens[at].kind is Kind.SIGN
    glued = line.tokens[at].gap is Gap.NONE
    if glued is not is_sign or (is_sign and _continues(line, match[1])):
        return None
    if follows(line.tokens, match[1]) and amount(line, match[1]) is not None:
        return None
    return HedgeAt(match[0], at, match[1])


def _continues(line: Line, at: int) -> bool:
    return is_glued(line.tokens, at) and line.tokens[at].kind is not Kind.SIGN
