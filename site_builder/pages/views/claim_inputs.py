"""What a claim's page depends on, gathered from the site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.model import Claim, OriginKind, QuestionKind, Verdict
from site_builder.pages import permalinks
from site_builder.pages.citing import Cited, cited
from site_builder.pages.index import Index
from site_builder.pages.markup import figures_in
from site_builder.pages.review import ReviewFacts, review_facts, speakers
from site_builder.pages.slices import (
    ClaimFacts,
    FigureFacts,
    Mention,
    Quoted,
    SiteFacts,
    Timed,
)


@dataclass(frozen=True, slots=True)
class ClaimInputs:
    """All that a claim's page depends on."""

    site: SiteFacts
    scale: tuple[Verdict, ...]
    claim: ClaimFacts
    figures: tuple[FigureFacts, ...]
    elsewhere: tuple[tuple[Timed, Quoted], ...]
    """Figures of other claims that the text links to, with the first excerpt of each."""
    mentions: tuple[Mention, ...]
    review: ReviewFacts
    """What the page says to machines."""
    cited: Cited
    """What the page and its figures are cited as."""


def every_claims_inputs(index: Index) -> Mapping[str, ClaimInputs]:
    """What the page of each claim shows, by the claim's id."""
    kinds = speakers(index)
    return {name: claim_inputs(index, name, kinds) for name in index.site.corpus.claims}


def claim_inputs(
    index: Index, claim_id: str, kinds: Mapping[str, OriginKind] | None = None
) -> ClaimInputs:
    """Gather what the page of a claim shows; `kinds` of origins by name, where they're known."""
    claim = index.site.corpus.claims[claim_id]
    facts = _claim_facts(index, claim)
    own = {figure.ref: figure for figure in claim.figures if figure.ref in index.numbers}
    linked = (*figures_in(facts.body), *(figures_in(facts.summary) if facts.summary else ()))
    elsewhere = tuple(dict.fromkeys(ref for ref in linked if ref not in own))
    figures = tuple(_figure_facts(index, figure.id.value, ref) for ref, figure in own.items())
    kinds = speakers(index) if kinds is None else kinds
    return ClaimInputs(
        site=index.facts,
        scale=index.scale,
        claim=facts,
        figures=figures,
        elsewhere=tuple(
            (index.numbers[ref].timed, index.quoted(index.site.estimates[ref].excerpts[0]))
            for ref in elsewhere
        ),
        mentions=index.mentions.get(permalinks.claim(claim_id), ()),
        review=review_facts(index, claim_id, figures, kinds),
        cited=cited(index, claim_id),
    )


def _claim_facts(index: Index, claim: Claim) -> ClaimFacts:
    named = claim.claimed_in.value if claim.claimed_in else ""
    is_known = named in index.site.corpus.sources
    return ClaimFacts(
        name=index.claim_name(claim.id),
        quoted=claim.claim_quoted,
        said_by=claim.said_by.value if claim.said_by else "",
        said_on=claim.said_on,
        claimed_in=index.source_name(named) if is_known else None,
        checked_on=claim.checked_on,
        summary=index.prose(claim.summary, claim.id) if claim.summary else None,
        body=index.prose(claim.body, claim.id),
        history=claim.history,
        is_draft=claim.draft,
        publish_on=claim.publish_on if f"claims/{claim.id}" in _unpublished(index) else None,
    )


def _unpublished(index: Index) -> frozenset[str]:
    return index.site.corpus.unpublished


def _figure_facts(index: Index, figure_id: str, ref: str) -> FigureFacts:
    estimate = index.site.estimates[ref]
    newer = index.site.superseded_by.get(ref)
    return FigureFacts(
        id=figure_id,
        number=index.numbers[ref],
        population=estimate.population,
        is_timeless=estimate.question.kind is QuestionKind.FIXED,
        excerpts=tuple(index.quoted(x) for x in estimate.excerpts),
        rivals=index.rivals(ref),
        made_of=index.arithmetic(index.results.get(ref, ())),
        part_in=index.arithmetic(index.parts.get(ref, ())),
        twins=index.twins(ref),
        newer=index.numbers[newer].plotted if newer else None,
    )
