"""What is cited, and how it is put in one sentence. Knows nothing of BibTeX or its like.

A claim is cited as the newsroom's; a figure as its origin's, in the archived document. Both name
the version, because pages are corrected.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.model import Claim, Estimate, Period
from site_builder.pages import permalinks, words
from site_builder.pages.index import Index
from site_builder.pages.slices import ClaimName, Imprint, Named, SourceName

SHORT_HASH = 12


@dataclass(frozen=True, slots=True)
class CitedFigure:
    """A figure, and the first document that prints it."""

    ref: str
    printed: str
    language: str
    question: str
    origin: Named | None
    period: Period | None
    source: SourceName
    url: str
    archive_url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Cited:
    """All that citations of a claim and its figures depend on."""

    imprint: Imprint
    claim: ClaimName
    published: date
    version: date
    """When the page last changed in substance."""
    figures: tuple[CitedFigure, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of a bibliography."""

    key: str
    """`claim` or `claim:figure`"""
    title: str
    language: str
    """Of the title."""
    author: str
    """Empty where nobody is named."""
    container: str
    """The website or the document that it stands in."""
    publisher: str
    issued: str
    """ISO 8601: a day, a month, a year, or two of them with a slash; empty where not stated."""
    version: date
    url: str
    archive: str
    """Where the archived document is to be had, or its hash; empty for a claim."""
    note: str
    plain: str
    """All of it, as a sentence."""


def cited(index: Index, claim_id: str) -> Cited:
    """What citations of a claim are made of."""
    claim = index.site.corpus.claims[claim_id]
    figures = (index.site.estimates.get(figure.ref) for figure in claim.figures)
    return Cited(
        imprint=index.imprint,
        claim=index.claim_name(claim_id),
        published=_published(claim),
        version=max((claim.checked_on, *(entry.on for entry in claim.history))),
        figures=tuple(_cited_figure(index, figure) for figure in figures if figure),
    )


def _published(claim: Claim) -> date:
    days = [entry.on for entry in claim.history if entry.kind == "published"]
    return min(days, default=claim.checked_on)


def _cited_figure(index: Index, estimate: Estimate) -> CitedFigure:
    number = index.numbers[estimate.ref]
    source = index.site.corpus.sources[estimate.excerpts[0].source]
    return CitedFigure(
        ref=estimate.ref,
        printed=number.printed,
        language=number.language,
        question=number.question.name,
        origin=number.origin,
        period=number.period,
        source=index.source_name(source.id),
        url=source.url.value if source.url else "",
        archive_url=source.archive_url.value if source.archive_url else "",
        sha256=source.sha256.value,
    )


def claim_reference(cited: Cited) -> Reference:
    """The claim's entry."""
    claim, imprint, language = cited.claim, cited.imprint, cited.imprint.language
    url = permalinks.canonical(imprint.base_url, permalinks.claim(claim.id))
    rated = words.say(language, "Rated: {label}", label=claim.verdict.label)
    plain = words.say(
        language,
        "{site}: “{claim}” ({rated}), version of {day}. {url}",
        site=_desk(imprint),
        claim=claim.words,
        rated=rated,
        day=words.day(language, cited.version),
        url=url,
    )
    return Reference(
        key=claim.id,
        title=claim.words,
        language=claim.language or language,
        author=imprint.publisher,
        container=imprint.title,
        publisher=imprint.publisher,
        issued=cited.published.isoformat(),
        version=cited.version,
        url=url,
        archive="",
        note=rated,
        plain=plain,
    )


def figure_reference(cited: Cited, figure: CitedFigure) -> Reference:
    """A figure's entry."""
    imprint, language = cited.imprint, cited.imprint.language
    published = figure.source.published
    return Reference(
        key=figure.ref.replace("/", ":"),
        title=words.say(
            language, "“{number}”: {question}", number=figure.printed, question=figure.question
        ),
        language=language,
        author=figure.origin.name if figure.origin else "",
        container=figure.source.title,
        publisher=figure.source.publisher,
        issued=published.written if published else "",
        version=cited.version,
        url=permalinks.canonical(imprint.base_url, permalinks.figure_of(figure.ref)),
        archive=figure.archive_url or f"SHA-256 {figure.sha256}",
        note=_note(figure, imprint),
        plain=_plain(cited, figure),
    )


def references(cited: Cited) -> tuple[Reference, ...]:
    """The claim's entry, then its figures'."""
    figures = (figure_reference(cited, figure) for figure in cited.figures)
    return (claim_reference(cited), *figures)


def _note(figure: CitedFigure, imprint: Imprint) -> str:
    """What of a figure has no field of its own in a bibliography."""
    language = imprint.language
    parts = (
        words.say(language, "Period: {when}", when=words.period(language, figure.period)),
        words.say(language, "quoted by {site}", site=_desk(imprint)),
        words.say(language, "archived copy SHA-256 {hash}", hash=figure.sha256),
        words.say(language, "published at {url}", url=figure.url) if figure.url else "",
    )
    return "; ".join(part for part in parts if part)


def _plain(cited: Cited, figure: CitedFigure) -> str:
    imprint, language = cited.imprint, cited.imprint.language
    return words.say(
        language,
        "{who}: “{number}” ({question} Period: {when}). In: {document}; archived copy SHA-256 "
        "{hash}. Quoted by {site}, version of {day}. {url}",
        who=figure.origin.name if figure.origin else words.say(language, "Nobody named"),
        number=figure.printed,
        question=figure.question,
        when=words.period(language, figure.period),
        document=_document(figure, language),
        hash=figure.sha256[:SHORT_HASH],
        site=_desk(imprint),
        day=words.day(language, cited.version),
        url=permalinks.canonical(imprint.base_url, permalinks.figure_of(figure.ref)),
    )


def _document(figure: CitedFigure, language: str) -> str:
    source = figure.source
    published = words.period(language, source.published) if source.published else ""
    parts = (f"“{source.title}”", source.publisher, published, figure.archive_url)
    return words.say(language, ", ").join(part for part in parts if part)


def _desk(imprint: Imprint) -> str:
    if imprint.publisher == imprint.title:
        return imprint.title
    return f"{imprint.title}, {imprint.publisher}"
