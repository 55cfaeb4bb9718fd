"""Reads questions. Knows nothing of the claims that answer them."""

from __future__ import annotations

from pathlib import PurePosixPath

from site_builder.diagnostics import Diagnostic
from site_builder.model import Question, QuestionKind
from site_builder.read.front import digest, open_front, read_body
from site_builder.read.schema import Field, Record
from site_builder.read.shapes import DAY, ID, TEXT, many, one_of

_QUESTION = Field("question", TEXT, "the question, as a reader would ask it", required=True)
_COUNTS = Field("counts", TEXT, "the unit of a bare number: people, cars", required=True)
_KIND = Field("kind", one_of(QuestionKind), "how the quantity depends on time", required=True)
_SINCE = Field("since", DAY, "the day from which on a running total counts")
_PLACE = Field("place", TEXT, "where it is counted")
_POPULATION = Field("population", TEXT, "who or what is counted")
_PART_OF = Field("part_of", TEXT, "the id of a broader question, of which this is a part")
_ALIASES = Field("aliases", many(ID), "ids it had before")

QUESTION = Record(
    "a question",
    (_QUESTION, _COUNTS, _KIND, _SINCE, _PLACE, _POPULATION, _PART_OF, _ALIASES),
)


def read_question(path: str, text: str) -> tuple[Question | None, tuple[Diagnostic, ...]]:
    """A question; None where what it can't do without can't be read."""
    findings: list[Diagnostic] = []
    opened = open_front(path, text, QUESTION, findings)
    if opened is None:
        return None, tuple(findings)
    form, front = opened
    question, counts, kind = form.get(_QUESTION), form.get(_COUNTS), form.get(_KIND)
    since, place, population = form.get(_SINCE), form.get(_PLACE), form.get(_POPULATION)
    part_of, aliases = form.get(_PART_OF), form.get(_ALIASES)
    body = read_body(front, findings)
    if question is None or counts is None or kind is None or body is None:
        return None, tuple(findings)
    record = Question(
        id=PurePosixPath(path).stem,
        path=path,
        question=question,
        counts=counts,
        kind=kind,
        since=since,
        place=place,
        population=population,
        part_of=part_of,
        aliases=aliases or (),
        body=body,
        digest=digest(text),
    )
    return record, tuple(findings)
