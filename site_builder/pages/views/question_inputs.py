"""What a question's page depends on, gathered from the site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.compare.timeline import KnownBy, known_since
from site_builder.model import Question, Verdict
from site_builder.pages import permalinks
from site_builder.pages.index import Index
from site_builder.pages.slices import (
    Arithmetic,
    ClaimName,
    Mention,
    Named,
    Number,
    Pair,
    QuestionFacts,
    SiteFacts,
)


@dataclass(frozen=True, slots=True)
class Known:
    """From which day on an estimate counts as known, and what says so."""

    ref: str
    since: date
    by: KnownBy


@dataclass(frozen=True, slots=True)
class QuestionInputs:
    """All that a question's page depends on."""

    site: SiteFacts
    scale: tuple[Verdict, ...]
    question: QuestionFacts
    numbers: tuple[Number, ...]
    known: tuple[Known, ...]
    """One for each number, in the same order."""
    pairs: tuple[Pair, ...]
    arithmetic: tuple[Arithmetic, ...]
    """Where one of the numbers is the result."""
    broader: tuple[Named, ...]
    """From the next broader question up."""
    narrower: tuple[Named, ...]
    claims: tuple[ClaimName, ...]
    mentions: tuple[Mention, ...]


def question_inputs(index: Index, question_id: str) -> QuestionInputs:
    """Gather what the page of a question shows."""
    question = index.site.corpus.questions[question_id]
    refs = index.of_question.get(question_id, ())
    claims = dict.fromkeys(ref.partition("/")[0] for ref in refs)
    return QuestionInputs(
        site=index.facts,
        scale=index.scale,
        question=_question_facts(index, question),
        numbers=tuple(index.numbers[ref] for ref in refs),
        known=tuple(_known(index, ref) for ref in refs),
        pairs=_pairs(index, refs),
        arithmetic=index.arithmetic(tie for ref in refs for tie in index.results.get(ref, ())),
        broader=_broader(index, question),
        narrower=tuple(_named(index, i) for i in index.narrower.get(question_id, ())),
        claims=tuple(index.claim_name(claim_id) for claim_id in claims),
        mentions=index.mentions.get(permalinks.question(question_id), ()),
    )


def _question_facts(index: Index, question: Question) -> QuestionFacts:
    return QuestionFacts(
        question.id,
        question.question.value,
        question.counts.value,
        question.kind,
        question.since,
        question.place.value if question.place else "",
        question.population.value if question.population else "",
        index.prose(question.body),
    )


def _known(index: Index, ref: str) -> Known:
    return Known(ref, *known_since(index.site.estimates[ref], index.site.corpus))


def _pairs(index: Index, refs: tuple[str, ...]) -> tuple[Pair, ...]:
    """The relations of its estimates, each once; those with broader questions' included."""
    numbers = index.numbers
    found = dict.fromkeys(relation for ref in refs for relation in index.relations.get(ref, ()))
    return tuple(
        Pair(
            numbers[r.figure].attributed, numbers[r.other].attributed, r.kind, r.because, r.computed
        )
        for r in found
    )


def _broader(index: Index, question: Question) -> tuple[Named, ...]:
    found: dict[str, Named] = {}
    above = question.part_of.value if question.part_of else ""
    while above in index.site.corpus.questions and above not in found:
        found[above] = _named(index, above)
        parent = index.site.corpus.questions[above].part_of
        above = parent.value if parent else ""
    return tuple(found.values())


def _named(index: Index, question_id: str) -> Named:
    return Named(question_id, index.site.corpus.questions[question_id].question.value)
