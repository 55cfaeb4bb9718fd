"""Is a number in one unit what another is in its own? Factors come from the table of units."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from site_builder.compare.division import quotient
from site_builder.compare.periods import overlap
from site_builder.compare.refs import resolve
from site_builder.compare.tying import Operation, Tied, reason_of, refused, single
from site_builder.compare.wording import Voices, printed
from site_builder.diagnostics import Text
from site_builder.model import Estimate, Tie, TieKind
from site_builder.numbers.interval import Interval
from site_builder.numbers.languages import language_table
from site_builder.numbers.rates import PER
from site_builder.numbers.units import conversion, is_currency, resolved_unit

_ONE = Interval(Fraction(1), Fraction(1))
_ANYTHING = Interval(None, None)


def converts(result: Estimate, estimates: Mapping[str, Estimate], voices: Voices) -> Tied:
    """Whether a figure is its `converts` in another unit; silent where that couldn't be read."""
    named = result.figure.converts
    original = estimates.get(resolve(named.value, result.figure.claim)) if named else None
    if named is None or original is None:
        return Tied()
    if original.ref == result.ref:
        message = f"“{printed(result)}” is said to convert itself"
        return Tied(complaints=(refused(named, message, "name the figure in the other unit"),))
    factor = conversion(original.unit, result.unit)
    if factor is None:
        return _without_factor(named, result, original, estimates, voices)
    number = single(original)
    operation = Operation(
        printed(original),
        None if number is None else number * factor[0] + factor[1],
        _widened(original).scaled(*factor),
    )
    return _tied(result, (original,), operation, voices)


def _tied(
    result: Estimate, parts: tuple[Estimate, ...], operation: Operation, voices: Voices
) -> Tied:
    holds = operation.computed.meets(_widened(result))
    reason = reason_of(operation, result, holds, voices)
    refs = tuple(part.ref for part in parts)
    return Tied(Tie(result.ref, TieKind.CONVERSION, refs, operation.computed, holds, reason))


def _widened(estimate: Estimate) -> Interval:
    """The reading, with room for rounding: half the finest step that it is printed to."""
    step = min(quantity.step for quantity in estimate.quantities)
    return estimate.reading.widened(step * Fraction(1, 2))


# ---------------------------------------------------------------- currencies


def _without_factor(
    named: Text,
    result: Estimate,
    original: Estimate,
    estimates: Mapping[str, Estimate],
    voices: Voices,
) -> Tied:
    """Money needs a rate that is a figure itself; what else has no factor can't be converted."""
    both = f"“{printed(original)}” ({original.unit}) and “{printed(result)}” ({result.unit})"
    if not (is_currency(original.unit) and is_currency(result.unit)):
        message = f"{both} have no fixed factor between their units"
        return Tied(complaints=(refused(named, message, "name a figure in a unit that converts"),))
    rate = _rate(result, original, estimates, voices.language)
    if rate is None:
        return Tied(
            complaints=(
                refused(
                    named,
                    f"{both} are two currencies, and no figure gives the rate between them",
                    "make the rate a figure of this claim, of a question that counts"
                    f" {result.unit} per {original.unit}, or take `converts` out",
                ),
            )
        )
    return _at_rate(result, original, rate, voices)


def _at_rate(result: Estimate, original: Estimate, rate: Estimate, voices: Voices) -> Tied:
    is_price_of_original = _is_rate(rate, result.unit, original.unit, voices.language)
    divisor = quotient(_ONE, rate.reading) if is_price_of_original else rate.reading
    computed = quotient(_widened(original), divisor) if divisor else None
    operation = Operation(
        f"{printed(original)} {'×' if is_price_of_original else '÷'} {printed(rate)}",
        _single_at(single(original), single(rate), is_price_of_original),
        computed or _ANYTHING,
    )
    return _tied(result, (original, rate), operation, voices)


def _single_at(
    amount: Fraction | None, rate: Fraction | None, is_price_of_original: bool
) -> Fraction | None:
    if amount is None or not rate:
        return None
    return amount * rate if is_price_of_original else amount / rate


def _rate(
    result: Estimate, original: Estimate, estimates: Mapping[str, Estimate], language: str
) -> Estimate | None:
    """The rate between two currencies: one of the same claim, else one for the same time."""
    rates = [
        rate
        for rate in estimates.values()
        if _is_rate(rate, result.unit, original.unit, language)
        or _is_rate(rate, original.unit, result.unit, language)
    ]
    own = [rate for rate in rates if rate.figure.claim == result.figure.claim]
    timely = [rate for rate in rates if overlap(rate.period, original.period)]
    return next(iter((*own, *timely)), None)


def _is_rate(rate: Estimate, price: str, priced: str, language: str) -> bool:
    """Whether an estimate says how much of one currency another one costs.

    Its question counts, say, `RUB per USD`; the words in the document may be “60 roubles”.
    """
    named, per, named_priced = rate.question.counts.value.partition(PER)
    if not per:
        return False
    return _may_be(named, price, language) and _may_be(named_priced, priced, language)


def _may_be(words: str, unit: str, language: str) -> bool:
    """Whether an editor's word for a currency is, or may be, this one: “dollars” are many."""
    table = language_table(language)
    return words == unit if table is None else resolved_unit(words, unit, table) == unit
