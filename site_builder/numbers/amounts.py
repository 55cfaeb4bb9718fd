"""Read one number in digits or words, with its magnitude. Knows nothing of hedges and units.

Every function takes a line and the token to begin at, and gives what it found or None.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from site_builder.numbers.lexicon import Line, follows, is_glued, is_hyphen
from site_builder.numbers.nouns import is_countable
from site_builder.numbers.numerals import Numeral, read_numeral
from site_builder.numbers.quantity import Remark, Shape
from site_builder.numbers.tokens import Gap, Kind
from site_builder.numbers.wordnumbers import word_number

SHARE = "share"
TIMES = "times"
_PARTS_FOUND_BELOW = 10


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


def amount(line: Line, at: int, *, money: bool = False) -> Amount | None:
    """The longest number that begins at token `at`; `money` after a currency sign."""
    for reader in (_vague_plural, _vague, _unread_vague, _one_in, _fraction, _multiple):
        found = reader(line, at)
        if found is not None:
            return found
    return _number(line, at, money=money)


def skip_hyphen(line: Line, at: int) -> int | None:
    """The next token in the same phrase: behind a space or a hyphen; None where neither is."""
    if is_hyphen(line.tokens, at):
        return at + 1
    return at if line.spaced(at) else None


def _number(line: Line, at: int, *, money: bool) -> Amount | None:
    """Digits or number words, then a half, then a magnitude, then `times` or `fold`."""
    found = _digits(line, at) or _words(line, at)
    if found is None or found.broken:
        return found
    found = _with_magnitude(line, _with_half(line, found), money=money)
    return _multiplied(line, found)


def _digits(line: Line, at: int) -> Amount | None:
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


def _words(line: Line, at: int) -> Amount | None:
    found = word_number(line, at)
    if found is None:
        return None
    value, factor = Fraction(found.value), found.factor
    step = place_of(value)
    return Amount(
        at, found.end, value, value, step, Fraction(1), factor=factor, number_end=found.number_end
    )


def _with_half(line: Line, found: Amount) -> Amount:
    """`two and a half`: half a unit more."""
    at = skip_hyphen(line, found.last)
    match = None if at is None else line.lexicon.and_a_half.match(line.tokens, at)
    if match is None or found.low.denominator != 1 or found.factor != 1:
        return found
    value, tenth = found.low + Fraction(1, 2), Fraction(1, 10)
    return replace(
        found, last=match[1], low=value, high=value, step=tenth, grain=tenth, number_end=match[1]
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


def _vague_plural(line: Line, at: int) -> Amount | None:
    """`dozens`, `tens of thousands`: two to ten times the word."""
    lexicon, tokens = line.lexicon, line.tokens
    match = lexicon.vague_plurals.match(tokens, at)
    if match is None:
        return None
    product, end = match
    for _ in range(2):
        of = lexicon.of.match(tokens, end) if line.spaced(end) else None
        inner = lexicon.vague_plurals.match(tokens, of[1]) if of and line.spaced(of[1]) else None
        if inner is None:
            break
        product, end = product * inner[0], inner[1]
    low, high, step = (Fraction(times * product) for times in (2, 10, 1))
    return Amount(at, end, low, high, step, step, Shape.VAGUE, number_end=end, factor=product)


def _vague(line: Line, at: int) -> Amount | None:
    """`several`, `a couple of hundred`."""
    match = line.lexicon.vague.match(line.tokens, at)
    if match is None:
        return None
    (low, high), end = match
    factor, last = _vague_factor(line, end)
    return Amount(
        at, last, Fraction(low * factor), Fraction(high * factor), Fraction(factor),
        Fraction(factor), Shape.VAGUE, number_end=end, factor=factor,
    )  # fmt: skip


def _vague_factor(line: Line, end: int) -> tuple[int, int]:
    """The magnitude behind a vague word, with or without “of”; 1 where there is none."""
    tokens, lexicon = line.tokens, line.lexicon
    of = lexicon.of.match(tokens, end) if line.spaced(end) else None
    at = skip_hyphen(line, of[1] if of else end)
    if at is None:
        return 1, end
    factor, last = multipliers(line, at)
    if factor == 1 and of is None:
        plural = lexicon.vague_plurals.match(tokens, at)
        factor, last = plural or (1, end)
    return (factor, last) if factor != 1 else (1, end)


def _unread_vague(line: Line, at: int) -> Amount | None:
    """`a few hundred`, `many thousands`: a number, but nobody says which."""
    match = line.lexicon.vague_unread.match(line.tokens, at)
    if match is None:
        return None
    factor, last = _vague_factor(line, match[1])
    if factor == 1:
        return None
    printed = line.printed(at, last)
    remark = Remark(
        "number-unreadable",
        f"“{printed}” says no number: “{line.printed(at, match[1])}” has no agreed range",
        "set it aside, or mark a number",
        line.tokens[at].start,
        line.tokens[last - 1].end,
    )
    value = Fraction(factor)
    return Amount(
        at, last, value, value, value, value, Shape.VAGUE, number_end=match[1], factor=factor,
        remarks=(remark,), broken=True,
    )  # fmt: skip


def _simple(line: Line, at: int) -> tuple[Fraction, int, Amount | None] | None:
    """A plain number for a ratio: digits, words or an article."""
    found = _digits(line, at)
    if found is not None:
        return None if found.broken else (found.low, found.last, found)
    words = word_number(line, at)
    return None if words is None else (Fraction(words.value), words.end, None)


def _ratio(line: Line, first: int, last: int, value: Fraction, unit: str) -> Amount:
    step = value / _PARTS_FOUND_BELOW
    return Amount(first, last, value, value, step, step, Shape.RATIO, unit, number_end=last)


def _one_in(line: Line, at: int) -> Amount | None:
    """`one in five`, `9 out of 10`."""
    part = _simple(line, at)
    link = None if part is None else skip_hyphen(line, part[1])
    of = None if link is None else line.lexicon.out_of.match(line.tokens, link)
    if part is None or of is None:
        return None
    behind = skip_hyphen(line, of[1])
    whole = None if behind is None else _simple(line, behind)
    if behind is None or whole is None or not _is_ratio(line, part, behind, whole):
        return None
    return _ratio(line, at, whole[1], part[0] / whole[0], SHARE)


def _is_ratio(
    line: Line,
    part: tuple[Fraction, int, Amount | None],
    behind: int,
    whole: tuple[Fraction, int, Amount | None],
) -> bool:
    """Whether “in” makes a share of two numbers; it makes none of `12 in 24 hours`, `5 in 2022`."""
    if not 0 < part[0] < whole[0] or line.lexicon.units.match(line.tokens, whole[1]):
        return False
    if part[0].denominator != 1 or whole[0].denominator != 1:
        return False
    if any(line.lexicon.out_of.match(line.tokens, at) for at in (behind - 2, behind - 3)):
        return True
    numeral = whole[2].numeral if whole[2] is not None else None
    is_year = numeral is not None and not numeral.grouped and 1900 <= whole[0] < 2100
    return not is_year and (whole[0] <= _PARTS_FOUND_BELOW or whole[0] % 10 == 0)


def _fraction(line: Line, at: int) -> Amount | None:
    """`half`, `a third`, `two-thirds`, `half a million`, `a quarter of a million`."""
    lexicon, tokens = line.lexicon, line.tokens
    half = lexicon.halves.match(tokens, at)
    if half is not None:
        return _of_magnitude(line, at, Fraction(1, half[0]), half[1])
    article = lexicon.articles.match(tokens, at)
    count = None if article else _simple(line, at)
    value, end = (Fraction(1), article[1]) if article else (count or (None, at))[:2]
    behind = skip_hyphen(line, end)
    if value is None or behind is None or value.denominator != 1:
        return None
    many = lexicon.denominators if value == 1 else lexicon.denominators_many
    match = many.match(tokens, behind)
    if match is None or (value >= match[0] and value != 1):
        return None
    return _of_magnitude(line, at, value / match[0], match[1])


def _of_magnitude(line: Line, first: int, value: Fraction, end: int) -> Amount:
    """A share, or a number where the fraction is one of a magnitude: `half a million`."""
    lexicon, tokens = line.lexicon, line.tokens
    at = skip_hyphen(line, end)
    of = None if at is None else lexicon.of.match(tokens, at)
    at = skip_hyphen(line, of[1]) if of else at
    article = None if at is None else lexicon.articles.match(tokens, at)
    at = skip_hyphen(line, article[1]) if article else (None if of else at)
    if at is None:
        return _ratio(line, first, end, value, SHARE)
    factor, last = multipliers(line, at)
    if factor != 1:
        total = value * factor
        step = place_of(total)
        return Amount(first, last, total, total, step, step, number_end=end, factor=factor)
    if article and lexicon.units.match(tokens, at):
        step = place_of(value)
        return Amount(first, at, value, value, step, step, number_end=at)
    return _ratio(line, first, end, value, SHARE)


def _multiple(line: Line, at: int) -> Amount | None:
    """`doubled`, `threefold`, `halved`."""
    lexicon, tokens = line.lexicon, line.tokens
    match = lexicon.multiples.match(tokens, at)
    if match is not None:
        value = Fraction(match[0]) if match[0] > 0 else Fraction(1, -match[0])
        return _ratio(line, at, match[1], value, TIMES)
    word = tokens[at].fold if at < len(tokens) else ""
    table = lexicon.table
    for suffix in table.fold.split("|"):
        head = word.removesuffix(suffix)
        if suffix and head != word:
            factor = table.cardinals.get(head, table.multipliers.get(head, 0))
            if factor > 1 and tokens[at].gap is not Gap.NONE:
                return _ratio(line, at, at + 1, Fraction(factor), TIMES)
    return None
