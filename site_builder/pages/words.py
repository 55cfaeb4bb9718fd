"""Dates, periods, counts and set phrases in the site's language. The only importer of babel.

Phrases are English msgids: `say` looks them up in a catalogue of `translations`, and says them
in English where there is none. Templates mark theirs with `_()`; both go through here.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from fractions import Fraction
from functools import lru_cache
from gettext import NullTranslations

from site_builder.model import Bound, Period, Reason
from site_builder.numbers.display import grouped

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ku-arab"})


def translations(language: str) -> NullTranslations:
    """The interface's catalogue for a language; one that gives back the English where none is."""
    return NullTranslations()


def direction(language: str) -> str:
    """`rtl` or `ltr`: how a language is written."""
    parts = language.lower().split("-")
    if "latn" in parts[1:] or "cyrl" in parts[1:]:
        return "ltr"
    is_rtl = parts[0] in _RIGHT_TO_LEFT or "-".join(parts[:2]) in _RIGHT_TO_LEFT
    return "rtl" if is_rtl or "arab" in parts[1:] or "hebr" in parts[1:] else "ltr"


def say(language: str, text: str, **blanks: str) -> str:
    """A phrase with its `{blanks}` filled."""
    return translations(language).gettext(text).format_map(blanks)


def count(language: str, number: int, one: str, many: str) -> str:
    """`1 claim`, `1,200 claims`: the phrase for a number, which goes into its `{n}`."""
    phrase = translations(language).ngettext(one, many, number)
    return phrase.format(n=grouped(Fraction(number), language))


def reason(language: str, why: Reason) -> str:
    """A reason of the comparison, as a sentence with a capital and without a full stop."""
    text = translations(language).gettext(why.text).format_map(dict(why.values)).strip()
    return (text[:1].upper() + text[1:]).removesuffix(".")


def lowered(label: str) -> str:
    """A label as it stands within a sentence."""
    return label[:1].lower() + label[1:]


def headed(language: str, label: str, why: Reason, computed: bool) -> tuple[str, str]:
    """A relation's name and the reason for it.

    Reasons that were computed open with the name (“agrees: both say …”); it isn't said twice.
    """
    said = reason(language, why)
    head, _, rest = said.partition(": ")
    if not computed or not rest or "“" in head:
        return say(language, label), said
    return head.replace("'", "’"), rest[:1].upper() + rest[1:]


def day(language: str, when: date) -> str:
    """`27 September 2022`."""
    return _dated(language, when, "d MMMM y")


def short_day(language: str, when: date) -> str:
    """`27 Sept 2022`, for axes."""
    return _dated(language, when, "d MMM y")


def period(language: str, span: Period | None) -> str:
    """`21 to 27 September 2022`, `by 27 September 2022`, `not stated`."""
    if span is None or (span.start is None and span.end is None):
        return say(language, "not stated")
    if span.start is None and span.end is not None:
        return say(language, "by {day}", day=day(language, span.end))
    if span.start is not None and span.end is None:
        phrase = "since {day}" if span.end_bound is Bound.OPEN else "from {day}, end not stated"
        return say(language, phrase, day=day(language, span.start))
    assert span.start is not None
    assert span.end is not None
    return _span(language, span.start, span.end)


def _span(language: str, start: date, end: date) -> str:
    if start == end:
        return day(language, start)
    whole = _whole_months(language, start, end)
    if whole:
        return whole
    if (start.year, start.month) == (end.year, end.month):
        first = _dated(language, start, "d")
    elif start.year == end.year:
        first = _dated(language, start, "d MMMM")
    else:
        first = day(language, start)
    return say(language, "{first} to {last}", first=first, last=day(language, end))


def _whole_months(language: str, start: date, end: date) -> str:
    """A span that is a month or a year, or runs from one to another; else ""."""
    if start.day != 1 or end.day != monthrange(end.year, end.month)[1]:
        return ""
    whole_years = (start.month, end.month) == (1, 12)
    pattern = "y" if whole_years else "LLLL y"
    first, last = _dated(language, start, pattern), _dated(language, end, pattern)
    return first if first == last else say(language, "{first} to {last}", first=first, last=last)


def number(language: str, value: int) -> str:
    """`1,255`."""
    return grouped(Fraction(value), language)


@lru_cache(maxsize=4096)
def _dated(language: str, when: date, pattern: str) -> str:
    from babel import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return format_date(when, pattern, locale=locale)
