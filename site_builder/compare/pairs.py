"""Which estimates are compared with which. Doesn't compare them.

Every two of one question, and those of a question with those of the questions that it is a part
of; but a superseded one only with its successor, and with other origins' of the same cut-off.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from site_builder.compare.periods import cut_off
from site_builder.model import UNNAMED, Estimate


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The estimates of one question."""

    current: list[Estimate] = field(default_factory=list)
    superseded: list[Estimate] = field(default_factory=list)
    by_cut_off: defaultdict[date, list[Estimate]] = field(default_factory=lambda: defaultdict(list))

    def others_up_to_the_day_of(self, estimate: Estimate) -> Iterator[Estimate]:
        """Other origins' estimates with the same cut-off."""
        last_day = cut_off(estimate)
        for other in self.by_cut_off.get(last_day, ()) if last_day else ():
            if _is_by_another(estimate, other):
                yield other


def pairs_within(
    estimates: Iterable[Estimate], superseded: Mapping[str, str]
) -> Iterator[tuple[Estimate, Estimate]]:
    """The pairs of one question, each once, the one that comes first in `estimates` first."""
    estimates = tuple(estimates)
    by_ref = {estimate.ref: estimate for estimate in estimates}
    places = {ref: place for place, ref in enumerate(by_ref)}
    for shelf in _shelves(estimates, superseded).values():
        for place, one in enumerate(shelf.current):
            for two in shelf.current[place + 1 :]:
                yield one, two
        for pair in _superseded_pairs(shelf, by_ref, superseded, places):
            yield by_ref[pair[0]], by_ref[pair[1]]


def _superseded_pairs(
    shelf: _Shelf,
    by_ref: Mapping[str, Estimate],
    superseded: Mapping[str, str],
    places: Mapping[str, int],
) -> Iterator[tuple[str, str]]:
    pairs: dict[tuple[str, str], None] = {}
    for older in shelf.superseded:
        beside = (*shelf.others_up_to_the_day_of(older), by_ref[superseded[older.ref]])
        for other in beside:
            ordered = sorted((older.ref, other.ref), key=places.__getitem__)
            pairs[ordered[0], ordered[1]] = None
    yield from pairs


def pairs_across(
    estimates: Iterable[Estimate],
    superseded: Mapping[str, str],
    broader: Mapping[str, tuple[str, ...]],
) -> Iterator[tuple[Estimate, Estimate]]:
    """The pairs of a question's estimate and one of each question that it is a part of."""
    shelves = _shelves(estimates, superseded)
    empty = _Shelf()
    for question, narrow in shelves.items():
        for broad_id in broader.get(question, ()):
            # In a circle both are parts of each other, and one order of a pair is enough.
            if question not in broader.get(broad_id, ()) or question < broad_id:
                yield from _across(narrow, shelves.get(broad_id, empty))


def _across(narrow: _Shelf, broad: _Shelf) -> Iterator[tuple[Estimate, Estimate]]:
    for one in narrow.current:
        for two in broad.current:
            yield one, two
    for one in narrow.superseded:
        for two in broad.others_up_to_the_day_of(one):
            yield one, two
    superseded = {estimate.ref for estimate in narrow.superseded}
    for two in broad.superseded:
        for one in narrow.others_up_to_the_day_of(two):
            if one.ref not in superseded:
                yield one, two


def _shelves(estimates: Iterable[Estimate], superseded: Mapping[str, str]) -> Mapping[str, _Shelf]:
    shelves: defaultdict[str, _Shelf] = defaultdict(_Shelf)
    for estimate in estimates:
        shelf = shelves[estimate.question.id]
        (shelf.superseded if estimate.ref in superseded else shelf.current).append(estimate)
        last_day = cut_off(estimate)
        if last_day is not None:
            shelf.by_cut_off[last_day].append(estimate)
    return shelves


def _is_by_another(one: Estimate, two: Estimate) -> bool:
    return one.figure.by.value != two.figure.by.value or one.figure.by.value == UNNAMED
