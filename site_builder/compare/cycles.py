"""Which questions are parts of which, and what stands in a circle. Knows nothing of figures.

Questions in a circle are an error; everything here ends all the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from site_builder.diagnostics import Diagnostic
from site_builder.model import Question

_Node = TypeVar("_Node", bound=Hashable)


def ancestors(questions: Mapping[str, Question]) -> Mapping[str, tuple[str, ...]]:
    """For each question the broader ones that it is a part of, nearest first; never itself."""
    return {
        question_id: tuple(_upwards(question_id, questions)) for question_id in sorted(questions)
    }


def _upwards(question_id: str, questions: Mapping[str, Question]) -> Iterator[str]:
    seen = {question_id}
    broader = questions[question_id].part_of
    while broader is not None and broader.value in questions and broader.value not in seen:
        seen.add(broader.value)
        yield broader.value
        broader = questions[broader.value].part_of


def circles(leads_to: Mapping[_Node, Iterable[_Node]]) -> tuple[tuple[_Node, ...], ...]:
    """Circles of a graph, at least one for each tangle, none twice.

    Each begins at the node that comes first in the mapping. Takes time in proportion to the graph.
    """
    places = {node: place for place, node in enumerate(leads_to)}
    finished: set[_Node] = set()
    found: dict[tuple[_Node, ...], None] = {}
    for start in leads_to:
        for circle in _circles_from(start, leads_to, finished):
            first = min(range(len(circle)), key=lambda place: places[circle[place]])
            found[circle[first:] + circle[:first]] = None
    return tuple(found)


def _circles_from(
    start: _Node, leads_to: Mapping[_Node, Iterable[_Node]], finished: set[_Node]
) -> Iterator[tuple[_Node, ...]]:
    """Circles met on a walk in depth; without recursion, because chains may be long."""
    path = {} if start in finished else {start: iter(leads_to[start])}
    while path:
        node = next(reversed(path))
        following = next(path[node], None)
        if following is None:
            del path[node]
            finished.add(node)
        elif following in path:
            nodes = tuple(path)
            yield nodes[nodes.index(following) :]
        elif following not in finished:
            path[following] = iter(leads_to.get(following, ()))


def part_of_cycles(questions: Mapping[str, Question]) -> tuple[Diagnostic, ...]:
    """An error for each circle of questions that are parts of each other."""
    narrower = {
        question_id: (part_of.value,) if (part_of := questions[question_id].part_of) else ()
        for question_id in sorted(questions)
    }
    return tuple(_reported(circle, questions) for circle in circles(narrower))


def _reported(circle: tuple[str, ...], questions: Mapping[str, Question]) -> Diagnostic:
    part_of = questions[circle[0]].part_of
    assert part_of is not None
    around = " → ".join((*circle, circle[0]))
    what = (
        "questions are parts of each other" if len(circle) > 1 else "a question is part of itself"
    )
    return Diagnostic(
        "part-of-cycle",
        part_of.span,
        f"{what}: {around}",
        "take `part_of` out of the question that is the broadest",
    )
