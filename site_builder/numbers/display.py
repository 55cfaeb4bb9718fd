"""The one door by which computed numbers become text. What a document prints is never changed.

Knows nothing of pages; the words of an interval are in the language's table.
"""

from __future__ import annotations

from fractions import Fraction

from site_builder.numbers.interval import Interval
from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.numerals import with_separators

_DIGITS = 15
"""How many significant digits are kept of a number whose decimals never end."""
_SHORT_DIGITS = 6
"""How many of them a sentence shows."""


def exact_decimal(value: Fraction) -> str:
    """The number in ASCII digits with a point, never with an exponent: `98000`, `0.125`.

    Exact where its decimals end; else rounded half to even, to 15 significant digits.
    """
    places = _decimal_places(value.denominator)
    if places is None:
        return _trimmed(_fixed(value, _places_kept(value)))
    return _fixed(value, places)


def _decimal_places(denominator: int) -> int | None:
    """How many decimals a reduced fraction has; None where they never end."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None


def _places_kept(value: Fraction) -> int:
    """The decimals that leave 15 significant digits; below 0 for large numbers."""
    size = abs(value)
    exponent = len(str(size.numerator)) - len(str(size.denominator))
    if size < Fraction(10) ** exponent:
        exponent -= 1
    return _DIGITS - 1 - exponent


def _fixed(value: Fraction, places: int) -> str:
    """The number with so many decimals, rounded half to even; places may be below 0."""
    scaled = round(value * Fraction(10) ** places)
    if places <= 0:
        return str(scaled * 10**-places)
    digits = str(abs(scaled)).rjust(places + 1, "0")
    return f"{'-' if scaled < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def _trimmed(written: str) -> str:
    return written.rstrip("0").rstrip(".") if "." in written else written


def grouped(value: Fraction, language: Language | str) -> str:
    """The number as a sentence or an axis shows it: `97,000`, `1.7`, `−3.2`.

    A language without a table, given by its tag, has the English separators.
    """
    table = language_table(language) if isinstance(language, str) else language
    table = table or _english()
    written = exact_decimal(value)
    whole, _, decimals = written.removeprefix("-").partition(".")
    sign = "−" if written.startswith("-") else ""
    return sign + with_separators(whole, decimals, table)


def _english() -> Language:
    table = language_table("en")
    assert table is not None
    return table


def shortened(interval: Interval) -> Interval:
    """The interval with ends of at most six significant digits, for a sentence to show.

    Each end is rounded by itself, so nothing may be computed with it.
    """
    low, high = (None if end is None else _short(end) for end in (interval.low, interval.high))
    return Interval(low, high, interval.low_open, interval.high_open)


def _short(value: Fraction) -> Fraction:
    places = _places_kept(value) - (_DIGITS - _SHORT_DIGITS)
    return round(value, places) if value and value.denominator != 1 else value


def interval_words(interval: Interval, unit: str, language: Language | str) -> str:
    """The interval in words: `97,000 to 99,000 people`, `more than 200,000`, `up to 6,000`."""
    table = language_table(language) if isinstance(language, str) else language
    table = table or _english()
    low = "" if interval.low is None else grouped(interval.low, table)
    high = "" if interval.high is None else grouped(interval.high, table)
    template = _template(interval, table)
    return template.format(low=low, high=high, unit=_unit_behind(unit))


def _template(interval: Interval, table: Language) -> str:
    words = table.wording
    if interval.low is None:
        if interval.high is None:
            return words.anything
        return words.below if interval.high_open else words.at_most
    if interval.high is None:
        return words.above if interval.low_open else words.at_least
    if interval.low == interval.high:
        return words.point
    return _two_ended(interval, table)


def _two_ended(interval: Interval, table: Language) -> str:
    words = table.wording
    if interval.low_open and interval.high_open:
        return words.both_open
    if interval.high_open:
        return words.both_high_open
    return words.both_low_open if interval.low_open else words.both


def _unit_behind(unit: str) -> str:
    """The unit with the space before it that it wants."""
    if not unit:
        return ""
    return unit if unit.startswith("%") else f" {unit}"
