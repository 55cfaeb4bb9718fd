"""What the documents bear out of what the editors wrote: every quotation, every marked number.

One claim, and one source, at a time: what is found of it depends on nothing but the claim, the
sources and origins that it names, their documents, and what its questions count. Knows nothing
of relations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from site_builder.diagnostics import Diagnostic, arranged
from site_builder.evidence.attribution import attribution_shown, unshown
from site_builder.evidence.coverage import Covered, coverage
from site_builder.evidence.excerpts import Examined, examined, marked, torn_number
from site_builder.evidence.quotes import line_at
from site_builder.evidence.shelf import Shelf
from site_builder.evidence.signs import look_alikes, needless_hidden_signs
from site_builder.evidence.verify import Archived, located
from site_builder.model import (
    UNNAMED,
    Claim,
    Corpus,
    Coverage,
    Excerpt,
    Figure,
    FoundExcerpt,
    Origin,
    Passage,
    Quote,
    SetAside,
    Source,
)
from site_builder.numbers.languages import language_table
from site_builder.numbers.units import canonical

_NAMED_SIGNS = 3


@dataclass(frozen=True, slots=True)
class Shelves:
    """What one claim's or source's examination may look at."""

    sources: Mapping[str, Source]
    origins: Mapping[str, Origin]
    broken: frozenset[str]
    documents: Shelf
    counts: Mapping[str, str]
    """By question id, the canonical unit of its bare counts."""

    def source(self, id_: str) -> Source | None:
        """The source; None where it isn't there or couldn't be read, which others report."""
        return None if f"sources/{id_}" in self.broken else self.sources.get(id_)

    def origin(self, id_: str) -> Origin | None:
        """The origin; None where nobody is named, or where it couldn't be read."""
        unknown = id_ == UNNAMED or f"origins/{id_}" in self.broken
        return None if unknown else self.origins.get(id_)


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


@dataclass(frozen=True, slots=True)
class SourceEvidence:
    """What became of one document."""

    coverage: Coverage | None
    """None without a document, or a table for its language."""
    findings: tuple[Diagnostic, ...]


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
    excerpts = {ref: found for claim in claims.values() for ref, found in claim.excerpts.items()}
    used = used_marks(excerpts)
    sources = {
        source.id: examine_source(source, used.get(source.id, ()), shelves)
        for source in corpus.sources.values()
        if f"sources/{source.id}" not in corpus.broken
    }
    findings = [finding for claim in claims.values() for finding in claim.findings]
    findings += [finding for source in sources.values() for finding in source.findings]
    return Evidence(
        MappingProxyType(excerpts),
        frozenset(ref for claim in claims.values() for ref in claim.broken),
        MappingProxyType({id_: s.coverage for id_, s in sources.items() if s.coverage is not None}),
        MappingProxyType({id_: c.claim for id_, c in claims.items() if c.claim is not None}),
    ), arranged(findings)


def shelves_of(corpus: Corpus) -> Shelves:
    """The parts of a corpus that examinations look at."""
    ours = language_table(corpus.config.language)
    counts = {
        question.id: canonical(question.counts.value, ours) if ours else question.counts.value
        for question in corpus.questions.values()
    }
    documents = Shelf(corpus.documents)
    return Shelves(corpus.sources, corpus.origins, corpus.broken, documents, counts)


def used_marks(
    excerpts: Mapping[str, Iterable[FoundExcerpt]],
) -> Mapping[str, tuple[Covered, ...]]:
    """By source id, the stretches of its document that are read as figures."""
    marks: dict[str, list[Covered]] = {}
    for ref, every in excerpts.items():
        for found in every:
            used = Covered(found.mark.start, found.mark.end, ref)
            marks.setdefault(found.source, []).append(used)
    return {source: tuple(used) for source, used in marks.items()}


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
    broken: set[str] = set()
    for figure in claim.figures:
        if f"claims/{figure.ref}" in shelves.broken:
            broken.add(figure.ref)
            continue
        results = tuple(_examined(figure, shelves))
        findings += (finding for result in results for finding in result.findings)
        found = tuple(result.found for result in results if result.found is not None)
        if found and len(found) == len(results):
            excerpts[figure.ref] = found
            findings += _unattributed(figure, found, shelves)
        else:
            broken.add(figure.ref)
    claim_place, claim_findings = _quoted_claim(claim, shelves)
    return ClaimEvidence(
        MappingProxyType(excerpts),
        frozenset(broken),
        claim_place,
        arranged((*findings, *claim_findings)),
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


# ---------------------------------------------------------------- one source


def examine_source(source: Source, used: tuple[Covered, ...], shelves: Shelves) -> SourceEvidence:
    """Look for the words that a source's record quotes, and account for its document's numbers.

    `used` are the stretches that are read as figures.
    """
    document = shelves.documents.archived(source)
    if document is None:
        return SourceEvidence(None, ())
    findings = [*_odd_signs(source, document)]
    for _, quote in source.stated_by:
        findings += located(quote, document).findings
    covering = list(used)
    for passage in source.set_aside:
        marks, wrong = _set_aside(passage, document)
        covering += marks
        findings += wrong
    if shelves.documents.language(source) is None:
        return SourceEvidence(None, arranged(findings))
    numbers = shelves.documents.numbers(source)
    return SourceEvidence(coverage(source.id, document.text, numbers, covering), arranged(findings))


def _set_aside(
    passage: SetAside, document: Archived
) -> tuple[tuple[Covered, ...], tuple[Diagnostic, ...]]:
    """What a passage sets aside, at each of its places."""
    words = located(passage.quote, document, anywhere=True)
    covered = []
    for placed in words.places:
        phrase = marked(passage.quote, document, placed)
        if isinstance(phrase, Diagnostic):
            return (), (phrase,)
        if torn := tuple(torn_number(phrase)):
            return (), torn
        covered.append(Covered(phrase.start, phrase.end, "", passage.because.value))
    return tuple(covered), words.findings


def _odd_signs(source: Source, document: Archived) -> Iterator[Diagnostic]:
    """One warning for everything in a document that isn't what it seems."""
    odd = sorted(
        (*needless_hidden_signs(document.text), *look_alikes(document.text, document.digits)),
        key=lambda sign: sign.start,
    )
    if not odd:
        return
    named = "; ".join(
        f"{sign.name} at “{sign.within}” on line {line_at(document.text, sign.start)}"
        for sign in odd[:_NAMED_SIGNS]
    )
    more = f"; and {len(odd) - _NAMED_SIGNS} more" if len(odd) > _NAMED_SIGNS else ""
    yield Diagnostic(
        "look-alike-nearby",
        source.document.span,
        f"the document holds characters that look like others or can't be seen: {named}{more}",
        "quote words beside them; an archived document is never edited",
    )
