"""The site's facts as rows of tables. Knows nothing of pages, or of how CSV is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from site_builder.model import Claim, Estimate, FoundExcerpt, Question, Relation, Site, Source
from site_builder.numbers.display import exact_decimal
from site_builder.numbers.interval import Interval
from site_builder.pages import permalinks
from site_builder.publish.columns import (
    CLAIMS,
    EXCERPTS,
    FIGURES,
    QUESTIONS,
    RELATIONS,
    SOURCES,
    Column,
)
from site_builder.publish.spreadsheets import harmless

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file: what its columns are, and how its rows come from the site."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Site, str], Iterable[Row]]
    """Takes the site and its base URL."""


def _figures(site: Site, base_url: str) -> Iterator[Row]:
    return (_figure(estimate, site, base_url) for estimate in site.estimates.values())


def _excerpts(site: Site, base_url: str) -> Iterator[Row]:
    for estimate in site.estimates.values():
        for excerpt in estimate.excerpts:
            yield _excerpt(excerpt, site, base_url)


def _claims(site: Site, base_url: str) -> Iterator[Row]:
    return (_claim(claim, base_url) for claim in site.corpus.claims.values())


def _questions(site: Site, base_url: str) -> Iterator[Row]:
    return (_question(question, base_url) for question in site.corpus.questions.values())


def _sources(site: Site, base_url: str) -> Iterator[Row]:
    return (_source(source, base_url) for source in site.corpus.sources.values())


def _figure(estimate: Estimate, site: Site, base_url: str) -> Row:
    figure = estimate.figure
    return (
        estimate.ref,
        figure.claim,
        estimate.question.id,
        figure.by.value,
        *_ends(estimate.reading),
        *_ends(estimate.strict),
        estimate.unit,
        figure.period_text.value if figure.period_text else "",
        estimate.excerpts[0].mark.exact,
        site.superseded_by.get(estimate.ref, ""),
        base_url + permalinks.figure(figure.claim, figure.id.value),
        estimate.place,
        estimate.population,
    )


def _ends(interval: Interval) -> Row:
    return (
        _number(interval.low),
        _number(interval.high),
        _truth(interval.low_open),
        _truth(interval.high_open),
    )


def _number(value: Fraction | None) -> str:
    return "" if value is None else exact_decimal(value)


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _excerpt(excerpt: FoundExcerpt, site: Site, base_url: str) -> Row:
    source = site.corpus.sources[excerpt.source]
    quote = harmless(excerpt.quote, excerpt.mark)
    return (
        f"{excerpt.source}#{excerpt.id}",
        excerpt.figure,
        excerpt.source,
        source.document.value,
        str(excerpt.mark.start),
        str(excerpt.mark.end),
        excerpt.mark.exact,
        str(quote.start),
        str(quote.end),
        quote.exact,
        source.sha256.value,
        base_url + permalinks.excerpt(excerpt.source, excerpt.id),
    )


def _relations(site: Site, base_url: str) -> Iterator[Row]:
    for relation in site.relations:
        yield _relation(relation)
    for tie in site.ties:
        for part in tie.parts:
            yield tie.figure, part, tie.kind.value, str(tie.because), "true"
    for misreport in site.misreports:
        yield misreport.figure, misreport.other, "misreport", str(misreport.because), "true"


def _relation(relation: Relation) -> Row:
    return (
        relation.figure,
        relation.other,
        relation.kind.value,
        str(relation.because),
        _truth(relation.computed),
    )


def _claim(claim: Claim, base_url: str) -> Row:
    return (
        claim.id,
        claim.claim.value,
        claim.said_by.value if claim.said_by else "",
        claim.said_on.written if claim.said_on else "",
        claim.claimed_in.value if claim.claimed_in else "",
        claim.verdict.value,
        claim.checked_on.isoformat(),
        base_url + permalinks.claim(claim.id),
    )


def _question(question: Question, base_url: str) -> Row:
    return (
        question.id,
        question.question.value,
        question.counts.value,
        question.kind.value,
        question.since.isoformat() if question.since else "",
        question.place.value if question.place else "",
        question.population.value if question.population else "",
        question.part_of.value if question.part_of else "",
        base_url + permalinks.question(question.id),
    )


def _source(source: Source, base_url: str) -> Row:
    return (
        source.id,
        source.title.value,
        source.publisher.value if source.publisher else "",
        source.published.written if source.published else "",
        source.language.value,
        source.document.value,
        source.sha256.value,
        base_url + permalinks.source(source.id),
    )


TABLES: tuple[Table, ...] = (
    Table("figures", "Figures: one origin’s estimate of one quantity", FIGURES, _figures),
    Table("excerpts", "Excerpts: where each figure is printed", EXCERPTS, _excerpts),
    Table("relations", "Relations between figures", RELATIONS, _relations),
    Table("claims", "Claims and their ratings", CLAIMS, _claims),
    Table("questions", "Questions: the quantities that figures estimate", QUESTIONS, _questions),
    Table("sources", "Sources: the archived documents", SOURCES, _sources),
)
"""All that is published under data/ as CSV."""
