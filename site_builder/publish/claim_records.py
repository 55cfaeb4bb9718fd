"""`claim.json` beside each claim's page: the page's content as data.

Numbers are exact decimals written as text, so that no reader rounds them. Members without a
value are null, never missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from site_builder.model import HistoryEntry, Passage
from site_builder.pages import permalinks
from site_builder.pages.json_text import Json, json_bytes
from site_builder.pages.markup import markup, plain
from site_builder.pages.plan import Output, Plan
from site_builder.pages.review import Archived, ReviewFigure, first_published, last_changed
from site_builder.pages.slices import (
    Arithmetic,
    FigureFacts,
    Mention,
    Number,
    ProseFacts,
    Quoted,
    Rival,
    Twin,
)
from site_builder.pages.views.claim_inputs import ClaimInputs
from site_builder.publish.exact import interval_json, quantity_json

FORMAT = "site-builder claim 1"
Members = Mapping[str, Json]


def claim_records(plan: Plan) -> Iterator[Output]:
    """One file for each claim; it depends on exactly what the page depends on."""
    for claim_id, inputs in plan.claims.items():
        path = permalinks.claim_record(claim_id)
        yield plan.file(path, inputs, partial(_content, inputs))


def _content(inputs: ClaimInputs) -> bytes:
    return json_bytes(_claim(inputs))


def _claim(inputs: ClaimInputs) -> Members:
    site, claim, review = inputs.site, inputs.claim, inputs.review
    address = permalinks.claim(claim.name.id)
    intervals = {figure.number.ref: figure for figure in review.figures}
    return {
        "format": FORMAT,
        "id": claim.name.id,
        "url": site.base_url + address,
        "publisher": {"name": site.publisher, "url": site.base_url},
        "licence": site.licence or None,
        "language": site.language,
        "claim": claim.name.words,
        "claim_quoted": claim.quoted,
        "claim_language": claim.name.language or site.language,
        "said_by": claim.said_by or None,
        "said_on": claim.said_on.written if claim.said_on else None,
        "claimed_in": _source(review.claimed_in, site.base_url) if review.claimed_in else None,
        "verdict": _verdict(inputs),
        "checked_on": claim.checked_on.isoformat(),
        "published_on": first_published(claim.checked_on, claim.history).isoformat(),
        "changed_on": last_changed(claim.checked_on, claim.history).isoformat(),
        "summary": plain(claim.summary) if claim.summary else None,
        "body": _prose(claim.body, site.base_url),
        "figures": [
            _figure(figure, intervals[figure.number.ref], site.base_url)
            for figure in inputs.figures
        ],
        "sources": [_source(document, site.base_url) for document in review.documents],
        "history": [_entry(entry) for entry in claim.history],
        "mentioned_by": [_mention(mention, site.base_url) for mention in inputs.mentions],
    }


def _verdict(inputs: ClaimInputs) -> Members:
    verdict, review = inputs.claim.name.verdict, inputs.review
    return {
        "id": verdict.id,
        "label": verdict.label,
        "meaning": verdict.meaning or None,
        "rank": verdict.rank,
        "worst": review.worst.rank,
        "best": review.best.rank,
    }


def _source(document: Archived, base_url: str) -> Members:
    name = document.name
    return {
        "id": name.id,
        "url": base_url + permalinks.source(name.id),
        "title": name.title,
        "publisher": name.publisher or None,
        "published": name.published.written if name.published else None,
        "language": name.language,
        "original": document.url or None,
        "archived_at": document.archive_url or None,
        "document": document.document,
        "sha256": document.sha256,
    }


def _prose(prose: ProseFacts, base_url: str) -> Members:
    """The editors' Markdown, our links in it given their whole addresses."""
    text = prose.text
    led = markup(prose, base_url.__add__)
    for anchor in reversed(led.anchors):
        written = text[anchor.start : anchor.end]
        words, found, _ = written.rpartition("](")
        if found:
            link = f"{words}]({anchor.href})" if anchor.href else words[1:]
            text = text[: anchor.start] + link + text[anchor.end :]
    return {"markdown": text}


def _figure(figure: FigureFacts, known: ReviewFigure, base_url: str) -> Members:
    number = figure.number
    return {
        "id": figure.id,
        "ref": number.ref,
        "url": base_url + permalinks.figure_of(number.ref),
        "as_printed": number.printed,
        "language": number.language,
        "reading": interval_json(known.reading),
        "strict": interval_json(known.strict),
        "unit": number.unit,
        "question": {
            "id": number.question.id,
            "url": base_url + permalinks.question(number.question.id),
            "words": number.question.name,
        },
        "origin": _origin(number, base_url),
        "period": number.period.written if number.period else None,
        "place": number.place or None,
        "population": figure.population or None,
        "superseded_by": figure.newer.ref if figure.newer else None,
        "excerpts": [_excerpt(quoted, base_url) for quoted in figure.excerpts],
        "relations": [_relation(rival, base_url) for rival in figure.rivals],
        "made_of": [_arithmetic(tie) for tie in figure.made_of],
        "part_in": [_arithmetic(tie) for tie in figure.part_in],
        "misreports": [_twin(twin, base_url) for twin in figure.twins],
    }


def _origin(number: Number, base_url: str) -> Members | None:
    origin = number.origin
    if origin is None:
        return None
    return {
        "id": origin.id,
        "url": base_url + permalinks.origin(origin.id),
        "name": origin.name,
    }


def _excerpt(quoted: Quoted, base_url: str) -> Members:
    found = quoted.excerpt
    return {
        "id": found.id,
        "url": base_url + permalinks.excerpt(found.source, found.id),
        "source": found.source,
        "sha256": quoted.sha256,
        "before": found.before,
        "quote": passage_json(found.quote),
        "mark": passage_json(found.mark),
        "after": found.after,
        "context": [passage_json(passage) for passage in found.context],
        "negation": passage_json(found.negation) if found.negation else None,
        "number": quantity_json(found.quantity),
    }


def passage_json(passage: Passage) -> Members:
    """Where words stand in the document's text, in code points, and the words."""
    return {"start": passage.start, "end": passage.end, "exact": passage.exact}


def _relation(rival: Rival, base_url: str) -> Members:
    other = rival.number
    return {
        "relation": rival.kind.value,
        "other": other.ref,
        "url": base_url + permalinks.figure_of(other.ref),
        "as_printed": other.printed,
        "origin": other.origin.name if other.origin else None,
        "is_subject": rival.is_subject,
        "because": str(rival.because),
        "computed": rival.computed,
    }


def _arithmetic(tie: Arithmetic) -> Members:
    return {
        "kind": tie.kind.value,
        "figure": tie.total.ref,
        "parts": [part.ref for part in tie.parts],
        "holds": tie.holds,
        "because": str(tie.because),
    }


def _twin(twin: Twin, base_url: str) -> Members:
    return {
        "other": twin.number.ref,
        "url": base_url + permalinks.figure_of(twin.number.ref),
        "because": str(twin.because),
    }


def _entry(entry: HistoryEntry) -> Members:
    return {
        "on": entry.on.isoformat(),
        "kind": entry.kind,
        "what": entry.what or None,
        "was": entry.was or None,
        "now": entry.now or None,
        "because": entry.because or None,
    }


def _mention(mention: Mention, base_url: str) -> Members:
    return {"url": base_url + mention.address, "title": mention.title, "kind": mention.kind}
