"""Read a plain number in digits or words, with its magnitude. Knows nothing of shares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from site_builder.numbers.forms import follows, is_glued, is_hyphen
from site_builder.numbers.lexicon import Line
from site_builder.numbers.nouns import is_countable
from site_builder.numbers.numerals import VULGAR_FRACTIONS, Numeral, read_numeral
from site_builder.numbers.quantity import Remark, Shape
from site_builder.numbers.tokens import Kind
from site_builder.numbers.wordnumbers import word_number

SHARE = "share"


TIMES = "times"
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed; tokens `first` to `last`, half-open."""

    first: int
    last: int
    low: Fraction
    high: Fraction
    step: Fraction
    grain: Fraction
    """The unit of the last digit printed, magnitude included."""
    shape: Shape = Shape.NUMBER
    unit: str = ""
    """`share` and `times` for ratios."""
    in_digits: bool = False
    numeral: Numeral | None = None
    factor: int = 1
    """The magnitude that is printed as a word or abbreviation."""
    number_end: int = 0
    """The token after the number proper, where the magnitude begins."""
    short: bool = False
    """Whether the magnitude is an abbreviation like `m`."""
    is_about: bool = False
    """Whether the word itself says “about”: French `une dizaine`."""
    remarks: tuple[Remark, ...] = ()
    broken: bool = False
    """Whether `remarks` say that the number can't be read."""


def place_of(value: Fraction) -> Fraction:
    """The unit of the last digit of a number that is spelled out: 100 for 1,200, 1/10 for 2½."""
    if value == 0:
        return Fraction(1)
    place = Fraction(1)
    if value.denominator == 1:
        while (value / (place * 10)).denominator == 1:
            place *= 10
        return place
    while (value / place).denominator != 1 and place > Fraction(1, 1000):
        place /= 10
    return place


def skip_hyphen(line: Line, at: int) -> int | None:
    """The next token in the same phrase: behind a space or a hyphen; None where neither is."""
    if is_hyphen(line.tokens, at):
        return at + 1
    return at if line.spaced(at) else None


def plain_number(line: Line, at: int, *, money: bool) -> Amount | None:
    """Digits or number words, then a half, then a magnitude, then `times` or `fold`."""
    found = digits_at(line, at) or _mixed_at(line, at) or words_at(line, at)
    if found is None or found.broken:
        return found
    found = _with_half(line, _with_vulgar(line, found))
    found = _with_magnitude(line, found, money=money)
    return _multiplied(line, _with_rest(line, _with_half(line, found)))


def _with_rest(line: Line, found: Amount) -> Amount:
    """`3 آلاف و500`: a smaller number behind the magnitude, at least one of them in digits."""
    place, at = place_of(found.low), found.last
    joiner = line.lexicon.digit_joiners.match(line.tokens, at) if line.spaced(at) else None
    if joiner is None or found.short or place < _THOUSAND or not line.spaced(joiner[1]):
        return found
    rest = plain_number(line, joiner[1], money=False)
    if rest is None or rest.broken or rest.unit or not 0 < rest.high < place:
        return found
    return replace(
        found,
        last=rest.last,
        low=found.low + rest.low,
        high=found.high + rest.high,
        step=rest.step,
        grain=rest.grain,
        number_end=rest.last,
    )


def dual(line: Line, at: int) -> Amount | None:
    """Two of a unit, or one and a half: `كيلومترين`, `hora y media`."""
    two = line.lexicon.duals.match(line.tokens, at)
    match = two or line.lexicon.one_and_a_half.match(line.tokens, at)
    if match is None:
        return None
    value, step = (Fraction(3, 2), Fraction(1, 10)) if two is None else (Fraction(2), Fraction(1))
    return Amount(at, match[1], value, value, step, step, unit=match[0], number_end=match[1])


def digits_at(line: Line, at: int) -> Amount | None:
    if at >= len(line.tokens) or line.tokens[at].kind is not Kind.NUMERAL:
        return None
    token = line.tokens[at]
    numeral, remarks = read_numeral(token.text, token.start, line.lexicon.table)
    if numeral is None:
        zero = Fraction(0)
        return Amount(
            at, at + 1, zero, zero, Fraction(1), Fraction(1), Shape.NUMBER, "", True,
            number_end=at + 1, remarks=remarks, broken=True,
        )  # fmt: skip
    return Amount(
        at, at + 1, numeral.value, numeral.value, numeral.step, numeral.grain, Shape.NUMBER, "",
        True, numeral, number_end=at + 1, remarks=remarks,
    )  # fmt: skip


def words_at(line: Line, at: int) -> Amount | None:
    found = word_number(line, at)
    if found is None:
        return None
    value, factor = Fraction(found.value), found.factor
    step = place_of(value)
    return Amount(
        at, found.end, value, value, step, Fraction(1), factor=factor, number_end=found.number_end
    )


def _mixed_at(line: Line, at: int) -> Amount | None:
    """`anderthalb`: a number and a half in one word."""
    match = line.lexicon.mixed.match(line.tokens, at)
    if match is None:
        return None
    value, tenth = match[0] + Fraction(1, 2), Fraction(1, 10)
    return Amount(at, match[1], value, value, tenth, tenth, number_end=match[1])


def _with_vulgar(line: Line, found: Amount) -> Amount:
    """`1½`, `2 ¼`."""
    at, tokens = found.last, line.tokens
    if not found.in_digits or not follows(tokens, at) or found.low.denominator != 1:
        return found
    part = VULGAR_FRACTIONS.get(tokens[at].text)
    if part is None or found.factor != 1:
        return found
    value, tenth = found.low + part, Fraction(1, 10)
    return replace(
        found, last=at + 1, low=value, high=value, step=tenth, grain=tenth, number_end=at + 1,
        numeral=None,
    )  # fmt: skip


def _with_half(line: Line, found: Amount) -> Amount:
    """`two and a half`: half a unit more; half a magnitude more behind one."""
    at = skip_hyphen(line, found.last)
    match = None if at is None else line.lexicon.and_a_half.match(line.tokens, at)
    if match is None or found.short or (found.low / found.factor).denominator != 1:
        return found
    value, tenth = found.low + Fraction(found.factor, 2), Fraction(found.factor, 10)
    grain = found.grain if found.factor != 1 else tenth
    return replace(
        found, last=match[1], low=value, high=value, step=tenth, grain=grain, number_end=match[1]
    )


def _with_magnitude(line: Line, found: Amount, *, money: bool) -> Amount:
    if found.factor != 1 and not found.in_digits:
        return found
    at = found.last if is_glued(line.tokens, found.last) else None
    at = skip_hyphen(line, found.last) if at is None or line.tokens[at].text == "-" else at
    at = skip_hyphen(line, found.last) if is_hyphen(line.tokens, found.last) else at
    if at is None or not follows(line.tokens, at):
        return found
    factor, end = multipliers(line, at)
    if factor != 1:
        return _scaled(found, factor, end)
    return _with_short_magnitude(line, found, at, money=money)


def multipliers(line: Line, at: int) -> tuple[int, int]:
    """The product of the magnitude words from `at` on (`hundred thousand`), and their end."""
    factor, end = 1, at
    for _ in range(2):
        match = line.lexicon.multipliers.match(line.tokens, at)
        if match is None or (factor != 1 and match[0] <= factor):
            break
        factor, end = factor * match[0], match[1]
        following = skip_hyphen(line, end)
        if following is None:
            break
        at = following
    return factor, end


def _scaled(found: Amount, factor: int, end: int, *, short: bool = False) -> Amount:
    return replace(
        found,
        last=end,
        low=found.low * factor,
        high=found.high * factor,
        step=found.step * factor,
        grain=found.grain * factor,
        factor=found.factor * factor,
        short=short,
    )


def _with_short_magnitude(line: Line, found: Amount, at: int, *, money: bool) -> Amount:
    """`6.4m`, `£1.3bn`: glued to the digits, or behind a space where it can be nothing else."""
    table, word = line.lexicon.table, line.tokens[at].fold
    factor = table.short_magnitudes.get(word)
    money = money or _is_before_sign(line, at + 1)
    if factor is None and money:
        factor = table.currency_magnitudes.get(word)
    if factor is None or not found.in_digits:
        return found
    if is_glued(line.tokens, at + 1) and line.tokens[at + 1].kind is not Kind.SIGN:
        return found
    if _is_compound_unit(line, at + 1):
        return found
    if not money and line.spaced(at) and not is_countable(line, at + 1):
        return found
    return _scaled(found, factor, at + 1, short=True)


def _is_before_sign(line: Line, at: int) -> bool:
    """Whether a currency sign is glued on at `at`: `3 M€`."""
    is_sign = is_glued(line.tokens, at) and line.tokens[at].kind is Kind.SIGN
    return is_sign and line.lexicon.currencies_after.match(line.tokens, at) is not None


def _is_compound_unit(line: Line, at: int) -> bool:
    """Whether a glued stroke makes a unit of what stands before it: `m/s`."""
    return is_glued(line.tokens, at) and line.tokens[at].text == "/"


def _multiplied(line: Line, found: Amount) -> Amount:
    """`three times`, `20-fold`: a multiple rather than a count."""
    tokens, lexicon = line.tokens, line.lexicon
    at = found.last if is_glued(tokens, found.last) else skip_hyphen(line, found.last)
    at = found.last + 1 if is_hyphen(tokens, found.last) else at
    if at is None or found.short:
        return found
    fold = lexicon.fold.match(tokens, at)
    times = lexicon.times.match(tokens, at)
    if fold is None and times is None:
        return found
    end = (fold or times or ("", at))[1]
    shape = Shape.NUMBER if found.in_digits else Shape.RATIO
    return replace(found, last=end, unit=TIMES, shape=shape)
