"""What the documents bear out of what the editors wrote: every quotation, every marked number.

One claim at a time: what is found of it depends on nothing but the claim, the sources and origins
that it names, their documents, and what its questions count. Knows nothing of relations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from site_builder.diagnostics import Diagnostic, arranged
from site_builder.evidence.accounts import account_for
from site_builder.evidence.attribution import attribution_shown, unshown
from site_builder.evidence.coverage import Covered
from site_builder.evidence.excerpts import Examined, examined
from site_builder.evidence.shelf import Shelves, shelves_of
from site_builder.evidence.verify import located
from site_builder.model import (
    Claim,
    Corpus,
    Coverage,
    Excerpt,
    Figure,
    FoundExcerpt,
    Passage,
    Quote,
    Source,
)


@dataclass(frozen=True, slots=True)
class ClaimEvidence:
    """What the documents bear out of one claim."""

    excerpts: Mapping[str, tuple[FoundExcerpt, ...]]
    """By figure ref: the figures whose excerpts could all be found and read."""
    broken: frozenset[str]
    """Refs of the other figures."""
    claim: Passage | None
    """The claim's own words, where they are quoted and were found."""
    findings: tuple[Diagnostic, ...]
    marks: tuple[tuple[str, Covered], ...] = ()
    """Stretches of sources' documents that are marked as figures, broken ones too."""
    unplaced: tuple[Excerpt, ...] = ()
    """Excerpts whose quotation isn't in the document that they name."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the documents bear out of everything."""

    excerpts: Mapping[str, tuple[FoundExcerpt, ...]]
    """By figure ref, in order of claims and figures: those of which all could be found and read."""
    broken: frozenset[str]
    """Refs of figures with an error in their evidence, or in what it depends on."""
    coverage: Mapping[str, Coverage]
    """By source id."""
    claims: Mapping[str, Passage]
    """By claim id: where the words of a quoted claim stand in `claimed_in`'s document."""


def examine(corpus: Corpus) -> tuple[Evidence, tuple[Diagnostic, ...]]:
    """Look for all that the corpus quotes in its documents, and read all marked numbers."""
    shelves = shelves_of(corpus)
    claims = {
        claim.id: examine_claim(claim, shelves)
        for claim in corpus.claims.values()
        if f"claims/{claim.id}" not in corpus.broken
    }
    drafts = [examine_claim(claim, shelves) for claim in corpus.withheld]
    sources = account_for(
        corpus.sources,
        shelves,
        used=[mark for claim in claims.values() for mark in claim.marks],
        pending=[mark for draft in drafts for mark in draft.marks],
        unplaced=[excerpt for claim in claims.values() for excerpt in claim.unplaced],
    )
    findings = [finding for claim in claims.values() for finding in claim.findings]
    findings += [finding for source in sources.values() for finding in source.findings]
    return Evidence(
        MappingProxyType({r: found for c in claims.values() for r, found in c.excerpts.items()}),
        frozenset(ref for claim in claims.values() for ref in claim.broken),
        MappingProxyType({id_: s.coverage for id_, s in sources.items() if s.coverage is not None}),
        MappingProxyType({id_: c.claim for id_, c in claims.items() if c.claim is not None}),
    ), arranged(findings)


# ---------------------------------------------------------------- one claim


def named_by(claim: Claim) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the sources and of the origins that a claim's evidence depends on, sorted."""
    sources = {excerpt.source.value for figure in claim.figures for excerpt in figure.excerpts}
    if claim.claim_quoted and claim.claimed_in is not None:
        sources.add(claim.claimed_in.value)
    return tuple(sorted(sources)), tuple(sorted({figure.by.value for figure in claim.figures}))


def examine_claim(claim: Claim, shelves: Shelves) -> ClaimEvidence:
    """Look for all that one claim quotes; depends on what `named_by` gives, and their documents."""
    findings: list[Diagnostic] = []
    excerpts: dict[str, tuple[FoundExcerpt, ...]] = {}
    marks: list[tuple[str, Covered]] = []
    unplaced: list[Excerpt] = []
    for figure in claim.figures:
        if f"claims/{figure.ref}" in shelves.broken:
            continue
        results = tuple(_examined(figure, shelves))
        for excerpt, result in zip(figure.excerpts, results, strict=True):
            findings += result.findings
            if result.mark is None:
                unplaced.append(excerpt)
            else:
                marks.append((excerpt.source.value, Covered(*result.mark, figure.ref)))
        found = tuple(result.found for result in results if result.found is not None)
        if found and len(found) == len(results):
            excerpts[figure.ref] = found
            findings += _unattributed(figure, found, shelves)
    claim_place, claim_findings = _quoted_claim(claim, shelves)
    return ClaimEvidence(
        MappingProxyType(excerpts),
        frozenset(figure.ref for figure in claim.figures if figure.ref not in excerpts),
        claim_place,
        arranged((*findings, *claim_findings)),
        tuple(marks),
        tuple(unplaced),
    )


def _examined(figure: Figure, shelves: Shelves) -> Iterator[Examined]:
    seen: Counter[str] = Counter()
    for excerpt in figure.excerpts:
        seen[excerpt.source.value] += 1
        count = seen[excerpt.source.value]
        anchor = f"{figure.claim}.{figure.id.value}" + (f".{count}" if count > 1 else "")
        yield _examined_excerpt(excerpt, figure, anchor, shelves)


def _examined_excerpt(excerpt: Excerpt, figure: Figure, anchor: str, shelves: Shelves) -> Examined:
    source = shelves.source(excerpt.source.value)
    document = None if source is None else shelves.documents.archived(source)
    if source is None or document is None:
        return Examined(None, ())
    language = shelves.documents.language(source)
    if language is None:
        quotes = (excerpt.quote, *excerpt.context)
        findings = (each for quote in quotes for each in located(quote, document).findings)
        return Examined(None, (_language_unknown(source), *findings))
    numbers = shelves.documents.numbers(source)
    counts = shelves.counts.get(figure.question.value, "")
    return examined(excerpt, figure.ref, anchor, document, numbers, language, counts)


def _language_unknown(source: Source) -> Diagnostic:
    return Diagnostic(
        "language-unknown",
        source.language.span,
        f"there is no table of numbers and hedges for the language “{source.language.value}”,"
        " so figures can't be read from this document",
        "correct `language`, or add a table to site_builder/numbers/languages",
    )


def _unattributed(
    figure: Figure, found: tuple[FoundExcerpt, ...], shelves: Shelves
) -> Iterator[Diagnostic]:
    origin = shelves.origin(figure.by.value)
    if origin is None:
        return
    for excerpt, one in zip(figure.excerpts, found, strict=True):
        source = shelves.source(excerpt.source.value)
        if source is not None and not attribution_shown(origin, source, one):
            yield unshown(origin, source, excerpt)


def _quoted_claim(claim: Claim, shelves: Shelves) -> tuple[Passage | None, tuple[Diagnostic, ...]]:
    """A claim's own words in `claimed_in`; the first place, as they can't be made longer."""
    if not claim.claim_quoted or claim.claimed_in is None:
        return None, ()
    source = shelves.source(claim.claimed_in.value)
    document = None if source is None else shelves.documents.archived(source)
    if document is None:
        return None, ()
    quote = Quote(claim.claim, claim.claim.value, None)
    words = located(quote, document, anywhere=True)
    if not words.places:
        return None, words.findings
    start, end = words.places[0].place
    return Passage(start, end, document.text[start:end]), ()
