"""Read words that mean a range: `dozens`, `several hundred`. Knows nothing of digits."""

from __future__ import annotations

from fractions import Fraction

from site_builder.numbers.lexicon import Line
from site_builder.numbers.plainnumbers import Amount, multipliers, place_of, skip_hyphen
from site_builder.numbers.quantity import Remark, Shape


def vague_plural(line: Line, at: int) -> Amount | None:
    """`dozens`, `tens of thousands`: two to ten times the word."""
    match = _plurals(line, at)
    if match is None:
        return None
    product, end = match
    low, high, step = (Fraction(times * product) for times in (2, 10, 1))
    return Amount(at, end, low, high, step, step, Shape.VAGUE, number_end=end, factor=product)


def _plurals(line: Line, at: int) -> tuple[int, int] | None:
    """The product of `tens of thousands`, and its end."""
    match = line.lexicon.vague_plurals.match(line.tokens, at)
    return None if match is None else _chained(line, *match)


def _chained(line: Line, product: int, end: int) -> tuple[int, int]:
    """The product with the plurals that follow: `tens` with `of thousands`."""
    lexicon, tokens = line.lexicon, line.tokens
    for _ in range(2):
        of = lexicon.of.match(tokens, end) if line.spaced(end) else None
        inner = lexicon.vague_plurals.match(tokens, of[1]) if of and line.spaced(of[1]) else None
        if inner is None:
            break
        product, end = product * inner[0], inner[1]
    return product, end


def vague_number(line: Line, at: int) -> Amount | None:
    """`several`, `a couple of hundred`, `several tens of thousands`."""
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
        factor, last = _plurals(line, at) or (1, end)
    return _chained(line, factor, last) if factor != 1 else (1, end)


def approximate(line: Line, at: int) -> Amount | None:
    """`une dizaine`, `une centaine de millions`: about so many, and an article before it."""
    article = line.lexicon.articles.match(line.tokens, at)
    if article is None or not line.spaced(article[1]):
        return None
    match = line.lexicon.approximate.match(line.tokens, article[1])
    if match is None:
        return None
    factor, last = _vague_factor(line, match[1])
    value = Fraction(match[0] * factor)
    step = place_of(value)
    return Amount(
        at, last, value, value, step, step, number_end=match[1], factor=match[0] * factor,
        is_about=True,
    )  # fmt: skip


def unread_vague(line: Line, at: int) -> Amount | None:
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
