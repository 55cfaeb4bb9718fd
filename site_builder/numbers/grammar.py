"""The grammar of number phrases: hedges, one number or a range, hedges. Shared by all readers.

`hedge? number (to | – | and | -) number? magnitude? unit? hedge?` Knows nothing of what else a
number may be: a date or a score is told from a figure elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from site_builder.numbers.amounts import SHARE, TIMES, Amount, amount
from site_builder.numbers.lexicon import DASHES, Line, follows, is_glued, starters
from site_builder.numbers.quantity import Hedge, Piece, Role, Shape
from site_builder.numbers.singles import Single, Stretch, single_at
from site_builder.numbers.tokens import Gap, Kind

_MOST_HEDGES = 3
_EXTENDING_SIGNS = frozenset("/:^*_\\@#&×" + DASHES)


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
    if not _may_begin(line, at):
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


def _may_begin(line: Line, at: int) -> bool:
    """Whether a phrase may begin at a token: a quick answer, since most words are no numbers."""
    if at >= len(line.tokens):
        return False
    token, table = line.tokens[at], line.lexicon.table
    if token.kind is not Kind.WORD or table.compounds:
        return True
    known = starters(table)
    is_multiple = bool(table.fold) and token.fold.endswith(tuple(table.fold.split("|")))
    return token.fold in known or token.text in known or is_multiple


def _hedges_before(line: Line, at: int) -> tuple[tuple[HedgeAt, ...], int]:
    found: list[HedgeAt] = []
    place = at
    for _ in range(_MOST_HEDGES):
        match = line.lexicon.hedges_before.match(line.tokens, place)
        if match is None or _is_no_hedge(line, place) or not _leads_on(line, match[1]):
            break
        found.append(HedgeAt(match[0], place, match[1]))
        place = match[1]
    return tuple(found), place


def _is_no_hedge(line: Line, at: int) -> bool:
    """Whether the verb before makes a direction of it: `went up to`."""
    verbs = line.lexicon.hedge_verbs.match(line.tokens, at)
    return verbs is not None and at > 0 and line.tokens[at - 1].fold in verbs[0]


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
    article = line.lexicon.articles.match(line.tokens, place)
    adverbial = line.lexicon.adverbial_hedges.match(line.tokens, before[-1].first)
    is_adverbial = adverbial is not None and adverbial[1] == before[-1].last
    if article is None or is_adverbial or not line.spaced(article[1]):
        return None
    return _core(line, at, article[1], before, None)


def _core(
    line: Line, first: int, at: int, before: tuple[HedgeAt, ...], opened: Stretch | None
) -> Phrase | None:
    one = single_at(line, at)
    if one is None:
        return None
    alone = Phrase(first, one.last, before, (), opened, one)
    if one.amount.broken:
        return alone if opened is None else None
    joint = _joint(line, one.last, opened is not None, _is_change(line, first))
    two = None if joint is None else single_at(line, joint[0][1], signed=joint[2])
    if joint is None or two is None:
        return None if opened is not None else alone
    pair = _paired(one, two)
    if pair is None:
        return None if opened is not None else alone
    return replace(
        alone, last=two.last, one=pair[0], two=pair[1], joint=joint[0], is_tolerance=joint[1]
    )


def _is_change(line: Line, first: int) -> bool:
    """Whether “from” stands before the number, so that “to” joins no range."""
    from_ = line.lexicon.from_.before(line.tokens, first, 2)
    return from_ is not None and line.lexicon.ranging.before(line.tokens, from_, 2) is None


def _joint(line: Line, at: int, opened: bool, is_change: bool) -> tuple[Stretch, bool, bool] | None:
    """What joins two ends at token `at`; whether it is ±; whether a sign may follow."""
    tokens, lexicon = line.tokens, line.lexicon
    if not follows(tokens, at) or not follows(tokens, at + 1):
        return None
    tolerance = lexicon.plus_minus.match(tokens, at)
    if tolerance is not None and follows(tokens, tolerance[1]):
        return (at, tolerance[1]), True, False
    if tokens[at].text in DASHES and tokens[at].gap is tokens[at + 1].gap:
        return (at, at + 1), False, False
    word = (lexicon.between_and if opened else lexicon.to).match(tokens, at)
    if word is None or not line.spaced(at) or not line.spaced(word[1]):
        return None
    return None if is_change and not opened else ((at, word[1]), False, True)


def _paired(one: Single, two: Single) -> tuple[Single, Single] | None:
    """Both ends of a range with their shared magnitude; None where they aren't of one kind."""
    if two.amount.broken or not (_are_numbers(one, two) or _are_shares(one, two)):
        return None
    if one.unit and one.unit != two.unit:
        return None
    if two.currency and two.currency != one.currency:
        return None
    if one.currency and two.unit and not two.currency:
        return None
    if (one.rate and one.rate != two.rate) or _is_year_beside_number(one.amount, two.amount):
        return None
    return replace(one, amount=_sharing(one.amount, two.amount)), two


def _is_year_beside_number(left: Amount, right: Amount) -> bool:
    """`8.2m in 2011 to 8.8m`: a year begins no range but one of years."""
    if not _may_be_year(left):
        return False
    is_short_year = right.numeral is not None and len(right.numeral.plain) == 2
    return not (_may_be_year(right) or (is_short_year and right.factor == 1))


def _may_be_year(end: Amount) -> bool:
    numeral = end.numeral
    if numeral is None or numeral.grouped or numeral.decimals or end.factor != 1:
        return False
    return len(numeral.plain) == 4 and 1900 <= end.low < 2060


def _are_numbers(one: Single, two: Single) -> bool:
    """Whether both are numbers; `two to three times` ends in a multiple, and is a range of them."""
    is_multiple = two.amount.unit == TIMES and two.amount.last - two.amount.first > 1
    is_number = two.amount.shape is Shape.NUMBER or is_multiple
    return one.amount.shape is Shape.NUMBER and is_number


def _are_shares(one: Single, two: Single) -> bool:
    both = one.amount, two.amount
    return all(end.shape is Shape.RATIO and end.unit == SHARE for end in both)


def _sharing(left: Amount, right: Amount) -> Amount:
    """The left end with the right end's magnitude: `3 to 4 million`, `5–6,000`."""
    factor = right.factor
    if factor == 1 and left.numeral and right.numeral and not left.numeral.grouped:
        factor = _thousands(right) if left.numeral.decimals == 0 else 1
    if left.factor != 1 or factor == 1 or not left.low < right.low / factor:
        return left
    return replace(
        left,
        low=left.low * factor,
        high=left.high * factor,
        step=left.step * factor,
        grain=left.grain * factor,
        factor=factor if right.factor != 1 else 1,
        number_end=left.last,
        short=right.short,
    )


def _thousands(right: Amount) -> int:
    """The thousands that a grouped number ends in: 1,000 for 6,000."""
    factor = 1
    if right.numeral is not None and right.numeral.grouped and right.low:
        while (right.low / (factor * 1000)).denominator == 1:
            factor *= 1000
    return factor


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


def extent(line: Line, found: Phrase) -> tuple[int, int]:
    """The phrase with all that is glued to it and unread: `1e6`, `2022-09-27`, `PM2.5`."""
    return _extent_before(line, found), _extent_after(line, found.last)


def _extent_after(line: Line, last: int) -> int:
    tokens, end = line.tokens, last
    while is_glued(tokens, end):
        kind, text = tokens[end].kind, tokens[end].text
        if kind is not Kind.SIGN:
            end += 1
        elif text in _EXTENDING_SIGNS and is_glued(tokens, end + 1) and _extends(line, end):
            end += 2
        else:
            break
    return end


def _extends(line: Line, sign: int) -> bool:
    """Whether what follows a sign belongs to the same string: digits; a word not for a hyphen."""
    following = line.tokens[sign + 1].kind
    if following is Kind.NUMERAL:
        return True
    return following is Kind.WORD and line.tokens[sign].text not in "–−—" + DASHES


def _extent_before(line: Line, found: Phrase) -> int:
    tokens, first = line.tokens, found.first
    if tokens[first].kind is Kind.SIGN:
        return first
    while first > 0 and tokens[first].gap is Gap.NONE:
        previous = tokens[first - 1]
        if previous.kind is not Kind.SIGN:
            first -= 1
        elif previous.text in _EXTENDING_SIGNS and first > 1 and _is_inner(line, first - 1):
            first -= 2
        else:
            break
    return first


def _is_inner(line: Line, sign: int) -> bool:
    return line.tokens[sign].gap is Gap.NONE and line.tokens[sign - 1].kind is not Kind.SIGN


def pieces(line: Line, found: Phrase) -> tuple[Piece, ...]:
    """The phrase's pieces in order."""
    stretches: list[tuple[Role, Stretch | None]] = [
        *((Role.HEDGE, (hedge.first, hedge.last)) for hedge in (*found.before, *found.after)),
        (Role.NUMBER, found.opened),
        (Role.NUMBER, found.joint),
        *_single_pieces(found.one),
        *(_single_pieces(found.two) if found.two else ()),
    ]
    present = sorted((at, role) for role, at in stretches if at is not None and at[0] < at[1])
    return tuple(
        Piece(role, line.tokens[first].start, line.tokens[last - 1].end)
        for (first, last), role in present
    )


def _single_pieces(single: Single) -> list[tuple[Role, Stretch | None]]:
    found = single.amount
    rest = Role.UNIT if found.unit else Role.MAGNITUDE
    return [
        (Role.SIGN, single.sign),
        (Role.CURRENCY, single.currency_at),
        (Role.NUMBER, (found.first, found.number_end)),
        (rest, (found.number_end, found.last)),
        (Role.UNIT, single.unit_at),
        (Role.UNIT, single.rate_at),
    ]
