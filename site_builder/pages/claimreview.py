"""A claim review in schema.org's vocabulary. The only module that knows its terms.

ClaimReview with all that Google asks for or recommends
(https://developers.google.com/search/docs/appearance/structured-data/factcheck); the quoted
words as Quotations that are based on the archived documents, the figures as Observations with
the ends of their readings. What isn't known is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from site_builder.model import HistoryEntry, OriginKind, Period
from site_builder.numbers.interval import Interval
from site_builder.pages import permalinks
from site_builder.pages.json_text import Json, json_number
from site_builder.pages.markup import plain
from site_builder.pages.review import (
    Archived,
    ReviewFacts,
    ReviewFigure,
    first_published,
    last_changed,
)
from site_builder.pages.slices import Named, Quoted, SiteFacts

CONTEXT = "https://schema.org"
Thing = Mapping[str, Json]

_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}", re.ASCII)
_CREATIVE_COMMONS = re.compile(r"CC-(BY(?:-NC)?(?:-(?:SA|ND))?)-(\d\.\d)", re.ASCII)
_PEOPLE = frozenset({OriginKind.PERSON, OriginKind.SCHOLAR})
_RETRACTED = "retraction"


def claim_review(facts: ReviewFacts) -> Thing:
    """The review of one claim, as it stands on the claim's page and in the feed."""
    site, url = facts.site, permalinks.canonical(facts.site.base_url, _address(facts))
    newsroom = publisher(site)
    brief = {name: newsroom[name] for name in ("@type", "@id", "name", "url")}
    return _known(
        **{"@type": "ClaimReview", "@id": url},
        url=url,
        name=f"{facts.name.verdict.label}: {facts.name.words}",
        claimReviewed=facts.name.words,
        reviewBody=plain(facts.summary) if facts.summary else "",
        inLanguage=site.language,
        author=newsroom,
        publisher=brief,
        license=licence(site.licence),
        datePublished=first_published(facts.checked_on, facts.history).isoformat(),
        dateModified=last_changed(facts.checked_on, facts.history).isoformat(),
        creativeWorkStatus=_status(facts.history),
        correction=tuple(_correction(entry) for entry in facts.history if _changes(entry)),
        reviewRating=_rating(facts),
        itemReviewed=_claim(facts),
        citation=tuple(_quotations(facts)),
        mentions=tuple(_observation(site, figure) for figure in facts.figures),
    )


def in_context(thing: Thing) -> Thing:
    """A thing that stands by itself."""
    return {"@context": CONTEXT, **thing}


def publisher(site: SiteFacts) -> Thing:
    """The newsroom, with its policies."""
    base = site.base_url
    methods = [page.id for page in site.standing if page.id == "methodology"]
    return _known(
        **{"@type": "NewsMediaOrganization", "@id": f"{base}#Publisher"},
        name=site.publisher,
        url=base,
        publishingPrinciples=[base + permalinks.standing(page) for page in methods],
        correctionsPolicy=base + permalinks.CORRECTIONS,
        contactPoint=_contact(site.contact),
    )


def licence(name: str) -> str | Thing:
    """Where a licence can be read; its name where that isn't known."""
    if name.startswith(("https://", "http://")):
        return name
    known = _CREATIVE_COMMONS.fullmatch(name)
    if known:
        return f"https://creativecommons.org/licenses/{known[1].lower()}/{known[2]}/"
    if name == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    return {"@type": "CreativeWork", "name": name} if name else ""


def _address(facts: ReviewFacts) -> str:
    return permalinks.claim(facts.name.id)


def _known(**members: Json) -> Thing:
    """The members that have a value."""
    return {name: value for name, value in members.items() if value not in ("", None, (), [], {})}


def _contact(address: str) -> Thing:
    if not address:
        return {}
    email = address.removeprefix("mailto:")
    where = {"email": email} if email != address else {"url": address}
    return {"@type": "ContactPoint", "contactType": "editorial", **where}


def _changes(entry: HistoryEntry) -> bool:
    return entry.kind != "published"


def _status(history: tuple[HistoryEntry, ...]) -> str:
    is_retracted = any(entry.kind == _RETRACTED for entry in history)
    return "Retracted" if is_retracted else ""


def _correction(entry: HistoryEntry) -> Thing:
    told = (entry.what, _change(entry), entry.because)
    text = " ".join(part for part in told if part) or entry.kind.capitalize()
    return {
        "@type": "CorrectionComment",
        "name": entry.kind.capitalize(),
        "text": text,
        "datePublished": entry.on.isoformat(),
    }


def _change(entry: HistoryEntry) -> str:
    return f"“{entry.was}” → “{entry.now}”" if entry.was or entry.now else ""


def _rating(facts: ReviewFacts) -> Thing:
    verdict = facts.name.verdict
    return _known(
        **{"@type": "Rating"},
        ratingValue=verdict.rank,
        worstRating=facts.worst.rank,
        bestRating=facts.best.rank,
        alternateName=verdict.label,
        name=verdict.label,
        ratingExplanation=verdict.meaning,
    )


def _claim(facts: ReviewFacts) -> Thing:
    return _known(
        **{"@type": "Claim"},
        name=facts.name.words,
        inLanguage=facts.name.language,
        author=_author(facts.said_by, facts.said_by_kind),
        datePublished=_when(facts.said_on),
        appearance=_document(facts.site, facts.claimed_in) if facts.claimed_in else None,
    )


def _author(name: str, kind: OriginKind | None) -> Thing:
    """Who said it: a person only where an origin of that name is one."""
    if not name:
        return {}
    return {"@type": "Person" if kind in _PEOPLE else "Organization", "name": name}


def _when(period: Period | None) -> str:
    """A day, a month or a year, as schema.org's Date takes it; nothing else."""
    if period is None:
        return ""
    if period.start is not None and period.start == period.end:
        return period.start.isoformat()
    return period.written if _DATE.fullmatch(period.written) else ""


def _document(site: SiteFacts, document: Archived) -> Thing:
    """The published work, with the fingerprint of the copy that the quotations are from."""
    name = document.name
    return _known(
        **{"@type": "CreativeWork", "@id": _source(site, name.id)},
        url=document.url or document.archive_url,
        name=name.title,
        inLanguage=name.language,
        publisher={"@type": "Organization", "name": name.publisher} if name.publisher else None,
        datePublished=_when(name.published),
        archivedAt=document.archive_url,
        encoding={
            "@type": "MediaObject",
            "encodingFormat": "text/plain",
            "sha256": document.sha256,
        },
    )


def _source(site: SiteFacts, source_id: str) -> str:
    return permalinks.canonical(site.base_url, permalinks.source(source_id))


def _quotations(facts: ReviewFacts) -> Iterator[Thing]:
    documents = {document.name.id: document for document in facts.documents}
    described: set[str] = set()
    if facts.claimed_in:
        described.add(facts.claimed_in.name.id)
    for figure in facts.figures:
        for quoted in figure.excerpts:
            source = quoted.source.id
            is_new = source not in described
            described.add(source)
            based_on = _document(facts.site, documents[source]) if is_new else None
            yield _quotation(facts.site, quoted, based_on)


def _quotation(site: SiteFacts, quoted: Quoted, based_on: Thing | None) -> Thing:
    source = quoted.source
    url = permalinks.canonical(site.base_url, permalinks.excerpt(source.id, quoted.excerpt.id))
    brief = {"@type": "CreativeWork", "@id": _source(site, source.id), "name": source.title}
    return {
        "@type": "Quotation",
        "@id": url,
        "url": url,
        "text": quoted.excerpt.quote.exact,
        "inLanguage": source.language,
        "isBasedOn": based_on or brief,
    }


def _observation(site: SiteFacts, figure: ReviewFigure) -> Thing:
    number = figure.number
    url = permalinks.canonical(site.base_url, permalinks.figure_of(number.ref))
    return _known(
        **{"@type": "Observation", "@id": url},
        url=url,
        name=number.printed,
        variableMeasured=number.question.name,
        observationDate=_when(number.period),
        **_ends(figure.reading),
        unitText=number.unit,
        additionalProperty=tuple(_properties(figure)),
    )


def _ends(interval: Interval) -> Thing:
    ends: dict[str, Json] = {}
    if interval.low is not None:
        ends["minValue"] = json_number(interval.low)
    if interval.high is not None:
        ends["maxValue"] = json_number(interval.high)
    return ends


def _properties(figure: ReviewFigure) -> Iterable[Thing]:
    number = figure.number
    told = (
        ("origin", _name(number.origin)),
        ("period", number.period.written if number.period else ""),
        ("place", number.place),
        ("population", figure.population),
    )
    for name, value in told:
        if value:
            yield {"@type": "PropertyValue", "name": name, "value": value}
    strict = _ends(figure.strict)
    if strict:
        yield {"@type": "PropertyValue", "name": "not ruled out by the words", **strict}


def _name(named: Named | None) -> str:
    return named.name if named else ""


def feed_head(site: SiteFacts, url: str, changed: Iterable[date]) -> Thing:
    """What the feed of all reviews says of itself; `changed` is when each last changed."""
    return in_context(
        _known(
            **{"@type": "DataFeed", "@id": url},
            url=url,
            name=site.title,
            inLanguage=site.language,
            publisher=publisher(site),
            license=licence(site.licence),
            dateModified=max((day.isoformat() for day in changed), default=""),
        )
    )


FEED_ELEMENTS = "dataFeedElement"


def feed_element(facts: ReviewFacts) -> Thing:
    """A review as an element of the feed."""
    review = claim_review(facts)
    return {
        "@type": "DataFeedItem",
        "dateCreated": review["datePublished"],
        "dateModified": review["dateModified"],
        "item": review,
    }
