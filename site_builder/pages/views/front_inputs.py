"""What the front page depends on, gathered from the site."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from site_builder.model import Claim, Period, RelationKind, Verdict
from site_builder.pages.index import Index
from site_builder.pages.markup import plain
from site_builder.pages.slices import ClaimName, Named, Number, Plotted, SiteFacts, SourceName
from site_builder.pages.views.lead import LeadFacts, lead_facts


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """A claim as the front page lists it."""

    name: ClaimName
    said_by: str
    said_on: Period | None
    summary: str
    first: Plotted | None


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """A question and the claims whose first figure answers it."""

    name: Named
    claims: tuple[ListedClaim, ...]
    """The worst rated first."""
    numbers: tuple[Plotted, ...]


@dataclass(frozen=True, slots=True)
class FrontInputs:
    """All that the front page depends on."""

    site: SiteFacts
    scale: tuple[Verdict, ...]
    lead: LeadFacts | None
    questions: tuple[ListedQuestion, ...]
    """Those with several estimates first, and of them those in which most clash."""
    other_claims: tuple[ListedClaim, ...]
    """Those without a figure."""
    sources: tuple[tuple[SourceName, int], ...]
    """Each with how many passages of it are used."""
    origins: tuple[tuple[Named, int], ...]
    """Each with how many numbers it has put into the world."""


def front_inputs(index: Index) -> FrontInputs:
    """Gather what the front page shows."""
    claims = index.site.corpus.claims.values()
    by_question: dict[str, list[Claim]] = {q: [] for q in index.site.corpus.questions}
    others: list[Claim] = []
    for claim in claims:
        first = _first_number(index, claim)
        (by_question[first.question.id] if first else others).append(claim)
    clashes = _clashes(index)
    listed = [_listed_question(index, i, tuple(found)) for i, found in by_question.items()]
    listed.sort(key=lambda question: _order(question, clashes[question.name.id]))
    return FrontInputs(
        site=index.facts,
        scale=index.scale,
        lead=lead_facts(index),
        questions=tuple(listed),
        other_claims=tuple(_listed_claim(index, claim) for claim in others),
        sources=tuple(
            (index.source_name(i), len(index.in_source.get(i, ())))
            for i in index.site.corpus.sources
        ),
        origins=tuple(
            (Named(o.id, o.name.value), len(index.of_origin.get(o.id, ())))
            for o in index.site.corpus.origins.values()
        ),
    )


def _clashes(index: Index) -> Counter[str]:
    """How many pairs of estimates clash, by question."""
    pairs = [
        (r.figure, r.other) for r in index.site.relations if r.kind is RelationKind.CONTRADICTS
    ]
    pairs += [(m.figure, m.other) for m in index.site.misreports]
    numbers = index.numbers
    return Counter(
        question
        for pair in pairs
        for question in {numbers[ref].question.id for ref in pair if ref in numbers}
    )


def _order(question: ListedQuestion, clashes: int) -> tuple[bool, int, int, int]:
    worst = min((claim.name.verdict.rank for claim in question.claims), default=0)
    return len(question.numbers) < 2, -clashes, -len(question.numbers), worst


def _first_number(index: Index, claim: Claim) -> Number | None:
    refs = (figure.ref for figure in claim.figures)
    return next((index.numbers[ref] for ref in refs if ref in index.numbers), None)


def _listed_question(index: Index, question_id: str, claims: tuple[Claim, ...]) -> ListedQuestion:
    question = index.site.corpus.questions[question_id]
    listed = (_listed_claim(index, claim) for claim in claims)
    return ListedQuestion(
        Named(question_id, question.question.value),
        tuple(sorted(listed, key=lambda claim: claim.name.verdict.rank)),
        tuple(index.numbers[ref].plotted for ref in index.of_question.get(question_id, ())),
    )


def _listed_claim(index: Index, claim: Claim) -> ListedClaim:
    first = _first_number(index, claim)
    return ListedClaim(
        index.claim_name(claim.id),
        claim.said_by.value if claim.said_by else "",
        claim.said_on,
        plain(index.prose(claim.summary, claim.id)) if claim.summary else "",
        first.plotted if first else None,
    )
