"""Which places and populations lie within which. Knows only what the content says of them.

A question that is part of another lies within its place and its population, a figure that narrows
its question's lies within that, and a sum's parts lie within the sum; nothing else is known of
geography.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from site_builder.compare.refs import resolve
from site_builder.diagnostics import Text
from site_builder.model import Estimate, Question


class Dimension(Enum):
    """What a figure is narrowed by."""

    PLACE = "place"
    POPULATION = "population"


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A name as names are compared: letter case and runs of white space don't count."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def value_of(estimate: Estimate, dimension: Dimension) -> str:
    """An estimate's place or population; "" where none is stated."""
    return estimate.place if dimension is Dimension.PLACE else estimate.population


def question_value(question: Question, dimension: Dimension) -> str:
    """A question's place or population; "" where none is stated."""
    stated = question.place if dimension is Dimension.PLACE else question.population
    return stated.value if stated else ""


def differs(one: Estimate, two: Estimate, dimension: Dimension) -> bool:
    """Whether they are about different places, or populations; unstated is a value too."""
    return folded(value_of(one, dimension)) != folded(value_of(two, dimension))


@dataclass(frozen=True, slots=True)
class Containment:
    """What lies within what, at any number of removes."""

    wider: Mapping[tuple[Dimension, str], frozenset[str]]
    """For a folded name all folded names around it."""

    def is_within(self, inner: str, outer: str, dimension: Dimension) -> bool:
        """Whether a place or population is the other, or lies within it."""
        small, large = folded(inner), folded(outer)
        return small == large or large in self.wider.get((dimension, small), frozenset())

    def overlap(self, one: str, two: str, dimension: Dimension) -> bool:
        """Whether they are known to have anything in common; unstated ones count as equal."""
        if not one or not two:
            return True
        return self.is_within(one, two, dimension) or self.is_within(two, one, dimension)


def containment(
    questions: Mapping[str, Question], estimates: Mapping[str, Estimate]
) -> Containment:
    """All that questions' `part_of`, figures' narrowing and `sum_of` say."""
    direct: defaultdict[tuple[Dimension, str], set[str]] = defaultdict(set)
    for dimension in Dimension:
        for inner, outer in _ties(questions, estimates, dimension):
            if inner and outer and folded(inner) != folded(outer):
                direct[dimension, folded(inner)].add(folded(outer))
    return Containment({node: _reach(node, direct) for node in sorted(direct, key=_by_name)})


def _by_name(node: tuple[Dimension, str]) -> tuple[str, str]:
    return node[0].value, node[1]


def _ties(
    questions: Mapping[str, Question], estimates: Mapping[str, Estimate], dimension: Dimension
) -> Iterator[tuple[str, str]]:
    for question in questions.values():
        yield from _tie_upwards(question, questions, dimension)
    for estimate in estimates.values():
        own = value_of(estimate, dimension)
        yield own, question_value(estimate.question, dimension)
        for named in estimate.figure.sum_of:
            part = estimates.get(resolve(named.value, estimate.figure.claim))
            if part is not None:
                yield value_of(part, dimension), own


def _tie_upwards(
    question: Question, questions: Mapping[str, Question], dimension: Dimension
) -> Iterator[tuple[str, str]]:
    """A question's tie to the nearest broader one that states the dimension at all."""
    seen = {question.id}
    broader: Text | None = question.part_of
    while broader is not None and broader.value in questions and broader.value not in seen:
        seen.add(broader.value)
        whole = questions[broader.value]
        if question_value(whole, dimension):
            yield question_value(question, dimension), question_value(whole, dimension)
            return
        broader = whole.part_of


def _reach(
    node: tuple[Dimension, str], direct: Mapping[tuple[Dimension, str], set[str]]
) -> frozenset[str]:
    dimension, _ = node
    reached: set[str] = set()
    waiting = [node]
    while waiting:
        for outer in direct.get(waiting.pop(), ()):
            if outer not in reached:
                reached.add(outer)
                waiting.append((dimension, outer))
    return frozenset(reached)
