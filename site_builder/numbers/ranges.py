"""Join two numbers to a range: what may stand between them, what they share.

Knows nothing of hedges.
"""

from __future__ import annotations

from dataclasses import replace

from site_builder.numbers.forms import DASHES, follows
from site_builder.numbers.lexicon import Line
from site_builder.numbers.plainnumbers import SHARE, TIMES, Amount
from site_builder.numbers.quantity import Shape
from site_builder.numbers.singles import Single, Stretch


def is_change(line: Line, first: int) -> bool:
    """Whether “from” stands before the number, so that “to” joins no range."""
    from_ = line.lexicon.from_.before(line.tokens, first, 2)
    return from_ is not None and line.lexicon.ranging.before(line.tokens, from_, 2) is None


def joint_at(
    line: Line, at: int, opened: bool, is_change: bool
) -> tuple[Stretch, bool, bool] | None:
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


def paired(one: Single, two: Single) -> tuple[Single, Single] | None:
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
        return _may_be_year(right) and left.low > right.low  # `stieg auf 9.000 bis 2030`
    is_short_year = right.numeral is not None and len(right.numeral.plain) == 2
    return not (_may_be_year(right) or (is_short_year and right.factor == 1))


def _may_be_year(end: Amount) -> bool:
    numeral = end.numeral
    if numeral is None or numeral.grouped or numeral.decimals or end.factor != 1:
        return False
    return len(numeral.plain) == 4 and 1900 <= end.low < 2060


def _are_numbers(one: Single, two: Single) -> bool:
    """Whether both are numbers; `two to three times` ends in a multiple, and is a range of them."""
    is_multiple = two.amount.unit == TIMES and two.amount.number_end < two.amount.last
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
