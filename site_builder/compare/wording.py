"""Words that reasons are filled with: who says it, what is printed, when. Decides nothing."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from site_builder.model import Bound, Corpus, Estimate, Period
from site_builder.numbers.display import grouped, interval_words, shortened
from site_builder.numbers.interval import Interval

NOT_STATED = "not stated"

_MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""Not `calendar.month_name`, which follows the machine's locale."""


@dataclass(frozen=True, slots=True)
class Voices:
    """The names by which reasons call origins and documents."""

    origins: Mapping[str, str]
    titles: Mapping[str, str]
    """Of sources, by their ids."""
    language: str
    """Of the site, for separators of numbers that no document prints."""

    def speaker(self, estimate: Estimate) -> str:
        """Whose number it is; where nobody is named, the document that prints it."""
        return self.origins.get(estimate.figure.by.value) or self.document(estimate)

    def document(self, estimate: Estimate) -> str:
        """The first document that prints it, in quotation marks."""
        return self.title(estimate.excerpts[0].source)

    def title(self, source: str) -> str:
        """A document, in quotation marks."""
        return f"“{self.titles.get(source, source)}”"

    def number(self, value: Fraction) -> str:
        """A number that was worked out here."""
        return grouped(value, self.language)


def voices(corpus: Corpus) -> Voices:
    """The names that a corpus gives."""
    return Voices(
        {origin.id: origin.name.value for origin in corpus.origins.values()},
        {source.id: source.title.value for source in corpus.sources.values()},
        corpus.config.language,
    )


def printed(estimate: Estimate) -> str:
    """The number as its first document prints it, on one line."""
    return " ".join(estimate.excerpts[0].mark.exact.split())


def between(interval: Interval, unit: str, voices: Voices) -> str:
    """`194,000 people`, `192,500 to 195,500 people`, `at least 200,000 people`."""
    return interval_words(shortened(interval), unit, voices.language)


def day(when: date) -> str:
    """`27 September 2022`."""
    return f"{when.day} {_MONTHS[when.month]} {when.year}"


def span(period: Period | None) -> str:
    """`21 to 27 September 2022`, `September 2022`, `up to 27 September 2022`, `not stated`."""
    if period is None or (period.start is None and period.end is None):
        return NOT_STATED
    if period.start is None:
        return f"up to {day(period.end)}" if period.end else NOT_STATED
    if period.end is None:
        is_open = period.end_bound is Bound.OPEN
        return f"{'since' if is_open else 'from'} {day(period.start)}"
    return _closed_span(period.start, period.end)


def _closed_span(start: date, end: date) -> str:
    if start == end:
        return day(start)
    if start.day == 1 and end.day == monthrange(end.year, end.month)[1]:
        return _whole_months(start, end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {day(end)}"
    if start.year == end.year:
        return f"{start.day} {_MONTHS[start.month]} to {day(end)}"
    return f"{day(start)} to {day(end)}"


def _whole_months(start: date, end: date) -> str:
    if (start.month, end.month) == (1, 12):
        return str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    first = f"{_MONTHS[start.month]} {start.year}"
    last = f"{_MONTHS[end.month]} {end.year}"
    return first if first == last else f"{first} to {last}"
