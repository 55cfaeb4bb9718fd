"""Tell dates, times of day, years and seasons from figures."""

from __future__ import annotations

import re

from site_builder.numbers.bare import fold_at, hedges, is_capitalised, numeral_of, whole
from site_builder.numbers.forms import DASHES, follows, is_glued
from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.nouns import counted_end
from site_builder.numbers.quantity import Hedge, Shape
from site_builder.numbers.stretches import extent
from site_builder.numbers.tokens import Kind

_MOST_DAYS = 4
_LONGEST_ABBREVIATION = 4
"""Letters of a weekday's; `sun` is a common word too, `sunday` isn't."""
_YEARS = range(1000, 2101)
_LIKELY_YEARS = range(1900, 2060)
_SEASON = re.compile(r"(\d{4})[-–‐‑/](\d{2})")
_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}/\d{4}")
_HOUR = re.compile(r"\d{1,2}[.:h]\d{2}")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})")
_DAYS, _MONTHS = 31, 12
_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?")


def written(line: Line, found: Phrase) -> str:
    """The phrase with all that is glued to it."""
    return line.printed(*extent(line, found))


def is_time(line: Line, found: Phrase, text: str) -> bool:
    """`21:45`, `9.30am`, `10 p.m.`, `0900 GMT`; `text` is all that is `written`."""
    single = found.last_single
    if _TIME.match(text) or time_end(line, found) > found.last:
        return True
    if line.lexicon.cues.clock_before.before(line.tokens, found.first) is not None:
        return _is_hour(line, found, text)
    numeral = numeral_of(single)
    is_hour = numeral is not None and numeral.value < 2400 and not single.currency
    clock = line.lexicon.cues.clock.match(line.tokens, single.amount.number_end)
    if clock is not None and _HOUR.fullmatch(text):
        return True
    return is_hour and clock is not None and single.amount.factor == 1


def time_end(line: Line, found: Phrase) -> int:
    """The token after the minutes in `21 h 45`; the phrase's end where there are none."""
    at, tokens = found.last_single.amount.last, line.tokens
    sign = line.lexicon.cues.clock_minutes.match(tokens, at)
    if sign is None or not follows(tokens, sign[1]):
        return found.last
    minutes = tokens[sign[1]]
    is_minute = minutes.kind is Kind.NUMERAL and len(minutes.text) == len("00")
    if not is_minute or line.lexicon.units.match(tokens, sign[1] + 1):
        return found.last
    return sign[1] + 1


def _is_hour(line: Line, found: Phrase, text: str) -> bool:
    """Whether a number behind `a las` is an hour, with minutes or without."""
    if _HOUR.fullmatch(text):
        return True
    hour, single = numeral_of(found.one), found.last_single
    units = ("hours",) if line.lexicon.table.cues.clock_minutes else ("", "hours")
    is_plain = not single.currency and not single.rate and single.unit in units
    is_small = hour is not None and hour.decimals == 0 and hour.value <= 24
    return is_plain and is_small and counted_end(line, single.last) is None


def is_season(text: str) -> bool:
    """`2024-25`, `2024/25`: a year and the last digits of the next."""
    match = _SEASON.fullmatch(text)
    if match is None:
        return False
    first, second = int(match[1]), int(match[2])
    return first in _YEARS and second == (first + 1) % 100


def is_date(line: Line, found: Phrase, text: str) -> bool:
    """Digits next to a month or a weekday, or written like a date; a span of years."""
    if _DATE.fullmatch(text) or _is_day_and_month(line, found, text) or _is_decade(line, found):
        return True
    one, last = whole(found.one), whole(found.last_single)
    if one is None or last is None:
        return False
    if found.two is not None and one in _LIKELY_YEARS and _ends_span(one, last):
        return True
    is_day = 0 < last <= 31 and 0 < one <= 31
    return (is_day and _has_month(line, found)) or (last in _YEARS and _is_after_month(line, found))


def _is_day_and_month(line: Line, found: Phrase, text: str) -> bool:
    """`27.9.`, where a point is no decimal sign."""
    match = _DAY_AND_MONTH.fullmatch(text)
    if match is None or line.lexicon.table.decimal == ".":
        return False
    is_pointed = fold_at(line, found.last) == "." and is_glued(line.tokens, found.last)
    return is_pointed and 0 < int(match[1]) <= _DAYS and 0 < int(match[2]) <= _MONTHS


def _is_decade(line: Line, found: Phrase) -> bool:
    """`années 90`, `años noventa`."""
    value, before = whole(found.one), line.lexicon.cues.decades_before
    amount = found.one.amount
    if not amount.in_digits and amount.shape is Shape.NUMBER and amount.factor == 1:
        value = int(amount.low)
    is_ten = value is not None and value < 100 and value % 10 == 0
    return is_ten and before.before(line.tokens, found.first, 1) is not None


def _ends_span(first: int, last: int) -> bool:
    """Whether two numbers are the years of a span: `2010-2020`, `2010-15`."""
    return last in _LIKELY_YEARS or first % 100 < last < 100


def _has_month(line: Line, found: Phrase) -> bool:
    end = _end_of_days(line, extent(line, found)[1])
    of = line.lexicon.of.match(line.tokens, end)
    is_month = is_month_at(line, end) or (of is not None and is_month_at(line, of[1]))
    return is_month or _is_after_month(line, found) or _is_after_weekday(line, found)


def _end_of_days(line: Line, at: int) -> int:
    """The token behind a list of days: `19 to 25 September`, `3, 4 and 5 May`."""
    if fold_at(line, at) in line.lexicon.cues.ordinal_suffixes:
        at += 1
    for _ in range(_MOST_DAYS):
        joint = at
        while joint < at + 2 and _joins_days(line, joint):
            joint += 1
        if joint == at or joint >= len(line.tokens) or line.tokens[joint].kind is not Kind.NUMERAL:
            break
        at = joint + 1
        if fold_at(line, at) in line.lexicon.cues.ordinal_suffixes:
            at += 1
    return at


def _joins_days(line: Line, at: int) -> bool:
    lexicon = line.lexicon
    is_sign = fold_at(line, at) in {",", *DASHES}
    books = (lexicon.to, lexicon.joiners, lexicon.between_and)
    return is_sign or any(book.match(line.tokens, at) for book in books)


def is_month_at(line: Line, at: int) -> bool:
    """Whether a month's name stands at token `at`; `may` needs its capital."""
    cues = line.lexicon.cues
    if fold_at(line, at) in cues.modal_months:
        return is_capitalised(line, at)
    return cues.months.match(line.tokens, at) is not None


def _is_after_month(line: Line, found: Phrase) -> bool:
    before = found.one.amount.first - 1
    if fold_at(line, before) == ".":
        before -= 1
    return is_month_at(line, before)


def _is_after_weekday(line: Line, found: Phrase) -> bool:
    before = found.one.amount.first - 1
    is_whole = len(fold_at(line, before)) > _LONGEST_ABBREVIATION
    return (is_whole or is_capitalised(line, before)) and bool(
        line.lexicon.cues.weekdays.match(line.tokens, before)
    )


def _is_until(line: Line, found: Phrase) -> bool:
    """Whether what looks like a hedge is one of a year's prepositions: `hasta 2030`."""
    until = line.lexicon.cues.year_before.match(line.tokens, found.first)
    return until is not None and until[1] == found.one.first


def _compares_with_year(line: Line, found: Phrase) -> bool:
    """`48 Prozent weniger als 1990`: a percentage is more or less than a year's."""
    is_percent = line.lexicon.units.before(line.tokens, found.first, 2) is not None
    return is_percent and counted_end(line, found.last) is None


def _is_term(line: Line, found: Phrase, value: int) -> bool:
    """`up to 2030`; a round `up to 2000` counts."""
    is_open = set(hedges(found)) == {Hedge.AT_MOST} and counted_end(line, found.last) is None
    return is_open and value % 100 != 0


def is_year(line: Line, found: Phrase) -> bool:
    """Four bare digits, unless a hedge or a counted noun makes them a count."""
    value, numeral = whole(found.one), numeral_of(found.one)
    if value is None or numeral is None or found.two is not None:
        return False
    if value not in _YEARS or len(numeral.plain) != 4:
        return False
    if set(hedges(found)) - {Hedge.ABOUT}:
        return value in _LIKELY_YEARS and (
            _is_until(line, found)
            or _compares_with_year(line, found)
            or _is_term(line, found, value)
        )
    first = found.one.amount.first
    if line.lexicon.cues.year_before.before(line.tokens, first, 2) is not None:
        return counted_end(line, found.last) is None or value in _LIKELY_YEARS
    counted = counted_end(line, found.last)
    if counted is None:
        return True
    noun = fold_at(line, counted - 1)
    return value in _LIKELY_YEARS and noun not in line.lexicon.plural_words
