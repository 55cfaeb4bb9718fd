"""A question's estimates over time: a chart of what they speak of, and what was known when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from site_builder.compare.timeline import KnownBy
from site_builder.pages import permalinks, plots, words
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import TimePlot, TimePoint
from site_builder.pages.slices import Number
from site_builder.pages.views.common import FigureLink, Hyperlink, figure_link, who
from site_builder.pages.views.question_inputs import Known


@dataclass(frozen=True, slots=True)
class NewlyKnown:
    """An estimate that became known on some day."""

    number: FigureLink
    who: str
    why: str
    """What the day is: of the document, of the count, or of our check."""
    superseded: bool


@dataclass(frozen=True, slots=True)
class KnownStep:
    """A day on which something became known."""

    anchor: str
    day: str
    day_iso: str
    new: tuple[NewlyKnown, ...]
    so_far: str
    earlier: Hyperlink | None
    later: Hyperlink | None


def over_time(
    numbers: tuple[Number, ...], unit: str, measure: str, language: str
) -> TimePlot | None:
    """The chart; None where fewer than two estimates or no two times can be told apart."""
    drawn = [number for number in numbers if number.unit == unit]
    days = [last_day(number) for number in drawn]
    if len(drawn) < 2 or not any(days) or len(set(days)) < 2:
        return None
    points = tuple(
        TimePoint(
            plots.mark(number.quantity),
            day,
            words.short_day(language, day) if day else "",
            number.printed,
            number.language,
        )
        for number, day in zip(drawn, days, strict=True)
    )
    said = (
        words.say(
            language,
            "{number}, {when}",
            number=point.printed,
            when=point.day_words or words.say(language, "no date stated"),
        )
        for point in points
    )
    return TimePlot(
        points=points,
        unit=unit,
        language=language,
        measure=measure,
        undated=words.say(language, "no date stated"),
        description="; ".join(said),
    )


def last_day(number: Number) -> date | None:
    """The last day that a number speaks of; None where that isn't stated."""
    return number.period.end if number.period else None


_WHY = {
    KnownBy.PUBLISHED: "by the date of its document",
    KnownBy.CUT_OFF: "by the last day counted; no document of it is dated",
    KnownBy.CHECKED: "by the day of our check; no document dates it",
}


def known_steps(
    numbers: tuple[Number, ...], known: tuple[Known, ...], href: Href, language: str
) -> tuple[KnownStep, ...]:
    """Each day on which an estimate became known, the oldest first."""
    by_ref = {number.ref: number for number in numbers}
    ordered = sorted(known, key=lambda one: (one.since, one.ref))
    days = [(day, tuple(alike)) for day, alike in groupby(ordered, key=lambda one: one.since)]
    return tuple(_steps(days, by_ref, href, language))


def _steps(
    days: list[tuple[date, tuple[Known, ...]]],
    by_ref: dict[str, Number],
    href: Href,
    language: str,
) -> Iterator[KnownStep]:
    links = [
        Hyperlink(words.day(language, day), f"#{permalinks.as_of_anchor(day)}") for day, _ in days
    ]
    total = 0
    for place, (day, new) in enumerate(days):
        total += len(new)
        yield KnownStep(
            anchor=permalinks.as_of_anchor(day),
            day=words.day(language, day),
            day_iso=day.isoformat(),
            new=tuple(_newly(one, by_ref[one.ref], href, language) for one in new),
            so_far=words.count(language, total, "{n} estimate known", "{n} estimates known"),
            earlier=links[place - 1] if place else None,
            later=links[place + 1] if place + 1 < len(links) else None,
        )


def _newly(one: Known, number: Number, href: Href, language: str) -> NewlyKnown:
    return NewlyKnown(
        figure_link(number, href),
        who(number.origin, language),
        words.say(language, _WHY[one.by]),
        number.superseded,
    )
