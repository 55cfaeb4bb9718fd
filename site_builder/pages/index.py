"""The site by its cross-references: who relates to whom, what stands where. Made once for a plan.

Turns the model into slices. Every lookup that a page's inputs need is here, so that gathering
them takes time in proportion to what the page shows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TypeVar

from site_builder.model import (
    Claim,
    Estimate,
    FoundExcerpt,
    LinkKind,
    Misreport,
    Prose,
    Relation,
    Site,
    Source,
    Tie,
    Verdict,
)
from site_builder.pages.fragments import passage_address
from site_builder.pages.mentions import full_target, mentions
from site_builder.pages.slices import (
    Arithmetic,
    ClaimName,
    Imprint,
    LinkFacts,
    LiveCopy,
    Mention,
    Named,
    Number,
    ProseFacts,
    Quoted,
    Rival,
    SiteFacts,
    SourceName,
    Twin,
)

_Value = TypeVar("_Value")

CORRECTIONS_PAGE = "corrections"
"""The standing page whose text opens the list of corrections."""
METHODOLOGY_PAGE = "methodology"
"""The standing page that ends with the scale of verdicts and the table of intervals."""


@dataclass(frozen=True, slots=True)
class Index:
    """A site and the ways through it."""

    site: Site
    facts: SiteFacts
    scale: tuple[Verdict, ...]
    """Worst first."""
    numbers: Mapping[str, Number]
    relations: Mapping[str, tuple[Relation, ...]]
    """By the ref of either side."""
    of_question: Mapping[str, tuple[str, ...]]
    """Refs of its estimates."""
    of_origin: Mapping[str, tuple[str, ...]]
    in_source: Mapping[str, tuple[FoundExcerpt, ...]]
    """In order of the document."""
    results: Mapping[str, tuple[Tie, ...]]
    """By the ref of the result."""
    parts: Mapping[str, tuple[Tie, ...]]
    misreports: Mapping[str, tuple[Misreport, ...]]
    narrower: Mapping[str, tuple[str, ...]]
    """Ids of the questions that are part of one."""
    mentions: Mapping[str, tuple[Mention, ...]]
    """By the address of the page that is linked to."""

    def claim_name(self, claim_id: str) -> ClaimName:
        """A claim as links name it."""
        claim = self.site.corpus.claims[claim_id]
        source = self._claimed_in(claim)
        language = source.language.value if claim.claim_quoted and source else ""
        return ClaimName(claim_id, claim.claim.value, language, self.verdict(claim.verdict.value))

    def _claimed_in(self, claim: Claim) -> Source | None:
        named = claim.claimed_in
        return self.site.corpus.sources.get(named.value) if named else None

    def verdict(self, verdict_id: str) -> Verdict:
        """A step of the scale; one with the id as its label where the scale has none."""
        for verdict in self.scale:
            if verdict.id == verdict_id:
                return verdict
        return Verdict(verdict_id, verdict_id, "", 0)

    def source_name(self, source_id: str) -> SourceName:
        """A source as links name it."""
        return source_name(self.site.corpus.sources[source_id])

    def quoted(self, excerpt: FoundExcerpt) -> Quoted:
        """An excerpt and its document."""
        source = self.site.corpus.sources[excerpt.source]
        return Quoted(excerpt, source_name(source), source.sha256.value, self._live(excerpt))

    def _live(self, excerpt: FoundExcerpt) -> LiveCopy | None:
        source = self.site.corpus.sources[excerpt.source]
        document = self.site.corpus.documents.get(source.document.value)
        if source.url is None or document is None:
            return None
        quote, archived = excerpt.quote, source.archive_url
        address = passage_address(source.url.value, document.text, quote.start, quote.end)
        return LiveCopy(address, archived.value if archived else "") if address else None

    @property
    def imprint(self) -> Imprint:
        """Whose site it is."""
        facts = self.facts
        return Imprint(facts.title, facts.publisher, facts.base_url, facts.language)

    def rivals(self, ref: str) -> tuple[Rival, ...]:
        """Every estimate that one stands in a relation to."""
        return tuple(self._rivals(ref))

    def _rivals(self, ref: str) -> Iterator[Rival]:
        for relation in self.relations.get(ref, ()):
            is_subject = relation.figure == ref
            other = relation.other if is_subject else relation.figure
            why = relation.because if is_subject else relation.because_other
            yield Rival(self.numbers[other], relation.kind, is_subject, why, relation.computed)

    def arithmetic(self, ties: Iterable[Tie]) -> tuple[Arithmetic, ...]:
        """Ties with their numbers."""
        return tuple(
            Arithmetic(
                tie.kind,
                self.numbers[tie.figure].plotted,
                tuple(self.numbers[part].plotted for part in tie.parts),
                tie.holds,
                tie.because,
            )
            for tie in ties
        )

    def twins(self, ref: str) -> tuple[Twin, ...]:
        """The misreports that a figure is one half of."""
        return tuple(self._twin(ref, misreport) for misreport in self.misreports.get(ref, ()))

    def _twin(self, ref: str, misreport: Misreport) -> Twin:
        other = misreport.other if misreport.figure == ref else misreport.figure
        ours, theirs = self.facing(ref, other)
        return Twin(self.numbers[other], misreport.because, ours, theirs)

    def facing(self, ref: str, other: str) -> tuple[Quoted, Quoted]:
        """A passage of each of two estimates: of different documents, and one number, if any."""
        pairs = product(self.site.estimates[ref].excerpts, self.site.estimates[other].excerpts)
        ours, theirs = min(pairs, key=lambda pair: _likeness(*pair))
        return self.quoted(ours), self.quoted(theirs)

    def prose(self, prose: Prose, claim_id: str = "") -> ProseFacts:
        """A text and where its links lead; `claim_id` is the claim that it belongs to."""
        return ProseFacts(prose.text.value, tuple(self._links(prose, claim_id)))

    def _links(self, prose: Prose, claim_id: str) -> Iterator[LinkFacts]:
        for link in prose.links:
            target = full_target(link.kind, link.target.value, claim_id)
            known = target if self._is_published(link.kind, target) else ""
            yield LinkFacts(link.start, link.end, link.kind, known)

    def _is_published(self, kind: LinkKind, target: str) -> bool:
        corpus = self.site.corpus
        known: Mapping[LinkKind, Mapping[str, object]] = {
            LinkKind.FIGURE: self.site.estimates,
            LinkKind.CLAIM: corpus.claims,
            LinkKind.QUESTION: corpus.questions,
            LinkKind.SOURCE: corpus.sources,
            LinkKind.PLAIN: {},
        }
        return target in known[kind]


def _likeness(one: FoundExcerpt, other: FoundExcerpt) -> tuple[bool, bool]:
    """Least for two documents that print one number."""
    first, second = one.quantity, other.quantity
    return one.source == other.source, (first.low, first.high) != (second.low, second.high)


def index(site: Site) -> Index:
    """The site by its cross-references."""
    estimates = site.estimates.values()
    everywhere = sorted(
        (x for e in estimates for x in e.excerpts),
        key=lambda x: (x.source, x.mark.start, x.mark.end, x.id),
    )
    questions = site.corpus.questions.values()
    return Index(
        site=site,
        facts=_site_facts(site),
        scale=tuple(sorted(site.corpus.config.verdicts, key=lambda v: v.rank)),
        numbers={e.ref: _number(site, e) for e in estimates},
        relations=_grouped(site.relations, lambda r: (r.figure, r.other), lambda r: r),
        of_question=_grouped(estimates, lambda e: (e.question.id,), lambda e: e.ref),
        of_origin=_grouped(estimates, lambda e: (e.figure.by.value,), lambda e: e.ref),
        in_source=_grouped(everywhere, lambda x: (x.source,), lambda x: x),
        results=_grouped(site.ties, lambda t: (t.figure,), lambda t: t),
        parts=_grouped(site.ties, lambda t: t.parts, lambda t: t),
        misreports=_grouped(site.misreports, lambda m: (m.figure, m.other), lambda m: m),
        narrower=_grouped(
            questions, lambda q: (q.part_of.value,) if q.part_of else (), lambda q: q.id
        ),
        mentions=_grouped(mentions(site), lambda m: (m[0],), lambda m: m[1]),
    )


def source_name(source: Source) -> SourceName:
    """A source as links name it."""
    return SourceName(
        source.id,
        source.title.value,
        source.publisher.value if source.publisher else "",
        source.published,
        source.language.value,
    )


_Record = TypeVar("_Record")


def _grouped(
    records: Iterable[_Record],
    keys: Callable[[_Record], Iterable[str]],
    value: Callable[[_Record], _Value],
) -> Mapping[str, tuple[_Value, ...]]:
    """Values by each of their keys, in order, each once for a key."""
    groups: defaultdict[str, list[_Value]] = defaultdict(list)
    for record in records:
        for key in dict.fromkeys(keys(record)):
            groups[key].append(value(record))
    return {key: tuple(dict.fromkeys(values)) for key, values in groups.items()}


def _site_facts(site: Site) -> SiteFacts:
    config = site.corpus.config
    pages = site.corpus.pages.values()
    return SiteFacts(
        config.title,
        config.publisher,
        config.base_url,
        config.language,
        config.contact,
        config.licence,
        tuple(Named(p.id, p.title.value) for p in pages if p.id != CORRECTIONS_PAGE),
        any(p.id == CORRECTIONS_PAGE for p in pages),
    )


def _number(site: Site, estimate: Estimate) -> Number:
    sources = site.corpus.sources
    first = estimate.excerpts[0]
    by = site.corpus.origins.get(estimate.figure.by.value)
    printed_in = dict.fromkeys(excerpt.source for excerpt in estimate.excerpts)
    return Number(
        ref=estimate.ref,
        printed=first.mark.exact,
        language=sources[first.source].language.value,
        quantity=first.quantity,
        unit=estimate.unit,
        question=Named(estimate.question.id, estimate.question.question.value),
        origin=Named(by.id, by.name.value) if by else None,
        period=estimate.figure.period,
        place=estimate.place,
        sources=tuple(source_name(sources[source_id]) for source_id in printed_in),
        superseded=estimate.ref in site.superseded_by,
    )
