"""What was known when. Knows nothing of how estimates relate otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum

from site_builder.compare.containment import folded
from site_builder.compare.periods import begins_no_later, cut_off
from site_builder.model import UNNAMED, Corpus, Estimate, QuestionKind


class KnownBy(Enum):
    """Why an estimate counts as known from some day on."""

    PUBLISHED = "published"
    """The earliest of its documents that says when it came out."""
    CUT_OFF = "cut-off"
    """No document does: the last day counted."""
    CHECKED = "checked"
    """Nor is that stated: the day on which the claim was checked."""


def superseded_by(estimates: Iterable[Estimate]) -> Mapping[str, str]:
    """For each running total that its own origin has updated, the next newer one.

    Newer is what has a later cut-off and begins no later, for the same thing counted. Nobody
    named is nobody's origin.
    """
    series: defaultdict[tuple[str, ...], list[Estimate]] = defaultdict(list)
    for estimate in estimates:
        if estimate.question.kind is QuestionKind.RUNNING_TOTAL and cut_off(estimate):
            series[_series(estimate)].append(estimate)
    return dict(sorted(pair for run in series.values() for pair in _successions(run)))


def _series(estimate: Estimate) -> tuple[str, ...]:
    by = estimate.figure.by.value
    return (
        estimate.question.id,
        f"{UNNAMED} {estimate.ref}" if by == UNNAMED else by,
        estimate.unit,
        folded(estimate.place),
        folded(estimate.population),
    )


def _successions(run: list[Estimate]) -> Iterator[tuple[str, str]]:
    ordered = sorted(run, key=lambda estimate: (cut_off(estimate) or date.min, estimate.ref))
    for place, estimate in enumerate(ordered):
        for newer in ordered[place + 1 :]:
            if cut_off(newer) != cut_off(estimate) and begins_no_later(newer, estimate):
                yield estimate.ref, newer.ref
                break


def known_since(estimate: Estimate, corpus: Corpus) -> tuple[date, KnownBy]:
    """From which day on an estimate counts as known, and what says so.

    A document dated to a month or a year is taken to be out at its end.
    """
    sources = (corpus.sources.get(excerpt.source) for excerpt in estimate.excerpts)
    published = [
        source.published.end
        for source in sources
        if source and source.published and source.published.end
    ]
    if published:
        return min(published), KnownBy.PUBLISHED
    last_day = cut_off(estimate)
    if last_day is not None:
        return last_day, KnownBy.CUT_OFF
    return corpus.claims[estimate.figure.claim].checked_on, KnownBy.CHECKED


def as_of(estimates: Iterable[Estimate], day: date, corpus: Corpus) -> tuple[Estimate, ...]:
    """The estimates known by the end of a day, in their order."""
    return tuple(e for e in estimates if known_since(e, corpus)[0] <= day)


def dates_of_change(estimates: Iterable[Estimate], corpus: Corpus) -> tuple[date, ...]:
    """The days on which estimates became known, oldest first."""
    return tuple(sorted({known_since(estimate, corpus)[0] for estimate in estimates}))
