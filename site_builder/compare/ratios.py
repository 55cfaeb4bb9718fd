"""Is a printed ratio what its part and its whole make?"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from site_builder.compare.amounts import amount, amount_in
from site_builder.compare.division import quotient
from site_builder.compare.refs import resolve
from site_builder.compare.tying import Operation, Tied, reason_of, refused, single
from site_builder.compare.wording import Voices, printed
from site_builder.model import Estimate, Tie, TieKind
from site_builder.numbers.amounts import SHARE, TIMES
from site_builder.numbers.interval import Interval
from site_builder.numbers.rates import PER
from site_builder.numbers.units import scale_between

_LONGEST_BASE = 30
"""Longer numbers count nothing, and Python refuses to read endless ones."""


def ratio_of(ratio: Estimate, estimates: Mapping[str, Estimate], voices: Voices) -> Tied:
    """Whether a figure is its part divided by its whole; silent where one couldn't be read."""
    named = ratio.figure.ratio_of
    terms = [estimates.get(resolve(text.value, ratio.figure.claim)) for text in named]
    if len(terms) != 2 or terms[0] is None or terms[1] is None:
        return Tied()
    refusal = _refusal(ratio, terms[0], terms[1])
    if refusal:
        return Tied(complaints=(refused(named[0], *refusal),))
    return _divided(ratio, terms[0], terms[1], voices)


def _divided(ratio: Estimate, part: Estimate, whole: Estimate, voices: Voices) -> Tied:
    computed = _computed(ratio, part, whole)
    # Refused before: units of two scales, a whole of nothing, a result that is no ratio.
    assert computed is not None
    holds = computed.meets(ratio.reading)
    words = f"{printed(part)} ÷ {printed(whole)}"
    operation = Operation(words, _single_quotient(ratio, part, whole), computed)
    reason = reason_of(operation, ratio, holds, voices)
    refs = (part.ref, whole.ref)
    return Tied(Tie(ratio.ref, TieKind.RATIO, refs, computed, holds, reason))


def _refusal(ratio: Estimate, part: Estimate, whole: Estimate) -> tuple[str, str] | None:
    """Why the ratio makes no sense, and what to do."""
    if ratio.ref in (part.ref, whole.ref):
        return f"“{printed(ratio)}” is a term of its own ratio", "name its part and its whole"
    if ratio_scale(ratio.unit) is None:
        return (
            f"“{printed(ratio)}” is in {ratio.unit}, which is no ratio",
            "mark the words that make it a share, per cent, a multiple or so many per thousand",
        )
    if amount_in(part, whole.unit) is None and not _is_per_many(ratio.unit):
        return (
            f"the part “{printed(part)}” is in {part.unit},"
            f" the whole “{printed(whole)}” in {whole.unit}",
            "name a part and a whole of one unit",
        )
    if whole.reading.low == whole.reading.high == 0:
        return f"the whole “{printed(whole)}” is nothing", "name another whole"
    return None


def _computed(ratio: Estimate, part: Estimate, whole: Estimate) -> Interval | None:
    factor = ratio_scale(ratio.unit)
    dividend = amount_in(part, whole.unit) or amount(part)
    divided = quotient(dividend.reading, whole.reading)
    return None if factor is None or divided is None else divided.scaled(factor)


def _single_quotient(ratio: Estimate, part: Estimate, whole: Estimate) -> Fraction | None:
    dividend = single(part, scale_between(part.unit, whole.unit) or Fraction(1))
    divisor, factor = single(whole), ratio_scale(ratio.unit)
    return dividend / divisor * factor if dividend is not None and divisor and factor else None


def ratio_scale(unit: str) -> Fraction | None:
    """What a plain quotient is multiplied by to be in a unit; None where that is no ratio."""
    if _is_per_many(unit):
        return Fraction(int("".join(sign for sign in _base(unit) if sign.isdecimal())))
    return Fraction(1) if unit in (SHARE, TIMES) else scale_between(SHARE, unit)


def _is_per_many(unit: str) -> bool:
    """Whether a unit is a ratio like `deaths per 100,000`, of two things with their own units."""
    base = _base(unit)
    is_number = base[:1].isdecimal() and not any(sign.isalpha() for sign in base)
    return is_number and len(base) <= _LONGEST_BASE and base.strip("0") != ""


def _base(unit: str) -> str:
    return unit.partition(PER)[2]
