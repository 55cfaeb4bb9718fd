"""Corpus and evidence in, everything that estimates say together out. Reads and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from site_builder.compare.containment import Containment, containment
from site_builder.compare.cycles import ancestors, part_of_cycles
from site_builder.compare.estimates import estimates, figures
from site_builder.compare.misreports import misreports
from site_builder.compare.overrides import overridden
from site_builder.compare.pairs import pairs_across, pairs_within
from site_builder.compare.relations import Pair, related, related_across
from site_builder.compare.sides import side
from site_builder.compare.ties import ties
from site_builder.compare.timeline import superseded_by
from site_builder.compare.wording import Voices, day, voices
from site_builder.diagnostics import Diagnostic, arranged
from site_builder.evidence.examine import Evidence
from site_builder.model import Claim, Corpus, Coverage, Estimate, Relation, Site


def compared(corpus: Corpus, evidence: Evidence) -> tuple[Site, tuple[Diagnostic, ...]]:
    """The site of a corpus of published claims, and what is wrong with how figures relate."""
    made, disagreements = estimates(corpus, evidence)
    names = voices(corpus)
    around = containment(corpus.questions, made)
    superseded = superseded_by(made.values())
    computed = tuple(_relations(corpus, made, superseded, around, names))
    relations, doubts = overridden(computed, made)
    arithmetic, mistakes = ties(corpus, made, around, names)
    twins, suspicions = misreports(made.values(), names)
    cycles = part_of_cycles(corpus.questions)
    site = Site(
        corpus=corpus,
        estimates=MappingProxyType(dict(made)),
        relations=_in_order(relations, made),
        ties=arithmetic,
        misreports=twins,
        superseded_by=MappingProxyType(dict(superseded)),
        coverage=_coverage(corpus, evidence, made),
    )
    return site, arranged((*disagreements, *doubts, *mistakes, *suspicions, *cycles))


def _coverage(
    corpus: Corpus, evidence: Evidence, made: Mapping[str, Estimate]
) -> Mapping[str, Coverage]:
    """What became of documents' numbers; which, isn't known where excerpts of a figure disagree."""
    doubtful = {
        excerpt.source
        for figure in figures(corpus)
        if figure.ref not in made and figure.question.value in corpus.questions
        for excerpt in evidence.excerpts.get(figure.ref, ())
    }
    if not doubtful:
        return evidence.coverage
    return MappingProxyType(
        {
            source: replace(each, is_whole=each.is_whole and source not in doubtful)
            for source, each in evidence.coverage.items()
        }
    )


def _relations(
    corpus: Corpus,
    made: Mapping[str, Estimate],
    superseded: Mapping[str, str],
    around: Containment,
    names: Voices,
) -> Iterator[Relation]:
    sides = {ref: side(estimate, names) for ref, estimate in made.items()}
    for one, two in pairs_within(made.values(), superseded):
        yield related(Pair(sides[one.ref], sides[two.ref], around))
    broader = ancestors(corpus.questions)
    for one, two in pairs_across(made.values(), superseded, broader):
        yield related_across(Pair(sides[one.ref], sides[two.ref], around))


def _in_order(
    relations: tuple[Relation, ...], made: Mapping[str, Estimate]
) -> tuple[Relation, ...]:
    places = {ref: place for place, ref in enumerate(made)}
    return tuple(sorted(relations, key=lambda r: (places[r.figure], places[r.other])))


# ---------------------------------------------------------------- what may be shown


def published(corpus: Corpus, today: date, drafts: bool) -> tuple[Corpus, tuple[str, ...]]:
    """The corpus without drafts and what isn't due yet, and a sentence on each claim left out.

    With `drafts` everything stays, for a preview.
    """
    if drafts:
        return corpus, ()
    reasons = {
        claim_id: reason
        for claim_id in sorted(corpus.claims)
        if (reason := _unpublished_because(corpus.claims[claim_id], today))
    }
    if not reasons:
        return corpus, ()
    shown = {id_: claim for id_, claim in corpus.claims.items() if id_ not in reasons}
    hidden = frozenset(f"claims/{claim_id}" for claim_id in reasons)
    rest = replace(
        corpus,
        claims=MappingProxyType(shown),
        unpublished=corpus.unpublished | hidden,
        withheld=tuple(corpus.claims[claim_id] for claim_id in reasons),
    )
    return rest, tuple(reasons.values())


def _unpublished_because(claim: Claim, today: date) -> str:
    """Why a claim isn't published; "" where it is."""
    if claim.draft:
        return f"{claim.path} is a draft (`draft: true`)"
    if claim.publish_on is not None and claim.publish_on > today:
        return f"{claim.path} is to be published on {day(claim.publish_on)} (`publish_on`)"
    return ""
