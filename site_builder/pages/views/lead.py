"""What the front page opens with: two sentences of the archive that most need each other.

Chosen by rules alone: numbers that can't both be true or were reported for two things before
those that differ for a reason; then the worse verdict; then the question with more estimates.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model import Reason, RelationKind
from site_builder.pages import permalinks, words
from site_builder.pages.index import Index
from site_builder.pages.permalinks import Href
from site_builder.pages.relating import between
from site_builder.pages.slices import ClaimName, Number, Quoted
from site_builder.pages.views.common import Hyperlink
from site_builder.pages.views.corner import Corner, corner

_MISREPORT = "One number, reported for two different things"
_TELLING = {
    RelationKind.CONTRADICTS: 0,
    RelationKind.LATER: 1,
    RelationKind.DIFFERENT_WINDOW: 2,
    RelationKind.COMPATIBLE: 3,
    RelationKind.AGREES: 4,
}
"""Relations that can open the front page, the most telling first."""


@dataclass(frozen=True, slots=True)
class LeadFacts:
    """Two estimates and what they are to each other."""

    claim: ClaimName
    """The worse rated of the two claims."""
    label: str
    """A msgid."""
    because: Reason
    computed: bool
    figure: Number
    figure_quoted: Quoted
    other: Number
    other_quoted: Quoted


@dataclass(frozen=True, slots=True)
class LeadView:
    """The opening."""

    question: Hyperlink
    relation: str
    because: str
    by_hand: bool
    sides: tuple[Corner, Corner]


@dataclass(frozen=True, slots=True)
class _Candidate:
    tier: int
    label: str
    figure: str
    other: str
    because: Reason
    computed: bool


def lead_facts(index: Index) -> LeadFacts | None:
    """The most telling pair; None where nothing can be set side by side."""
    chosen = min(_candidates(index), key=lambda one: _order(one, index), default=None)
    if chosen is None:
        return None
    ours, theirs = index.facing(chosen.figure, chosen.other)
    return LeadFacts(
        claim=min(_claims(chosen, index), key=lambda claim: claim.verdict.rank),
        label=chosen.label,
        because=chosen.because,
        computed=chosen.computed,
        figure=index.numbers[chosen.figure],
        figure_quoted=ours,
        other=index.numbers[chosen.other],
        other_quoted=theirs,
    )


def _candidates(index: Index) -> Iterator[_Candidate]:
    for misreport in index.site.misreports:
        figure, other, because = misreport.figure, misreport.other, misreport.because
        yield _Candidate(0, _MISREPORT, figure, other, because, True)
    for relation in index.site.relations:
        tier = _TELLING.get(relation.kind)
        if tier is not None:
            label = between(relation.kind)
            figure, other = relation.figure, relation.other
            yield _Candidate(tier, label, figure, other, relation.because, relation.computed)


def _order(one: _Candidate, index: Index) -> tuple[int, int, int, str, str]:
    worst = min(claim.verdict.rank for claim in _claims(one, index))
    rivals = len(index.of_question[index.numbers[one.figure].question.id])
    return one.tier, worst, -rivals, one.figure, one.other


def _claims(one: _Candidate, index: Index) -> tuple[ClaimName, ClaimName]:
    figure, other = (index.claim_name(ref.partition("/")[0]) for ref in (one.figure, one.other))
    return figure, other


def lead_view(lead: LeadFacts, href: Href, language: str) -> LeadView:
    """The opening in words."""
    question = lead.figure.question
    relation, because = words.headed(language, lead.label, lead.because, lead.computed)
    return LeadView(
        Hyperlink(question.name, href(permalinks.question(question.id))),
        relation,
        because,
        not lead.computed,
        (
            corner(lead.figure, lead.figure_quoted, href, language),
            corner(lead.other, lead.other_quoted, href, language),
        ),
    )
