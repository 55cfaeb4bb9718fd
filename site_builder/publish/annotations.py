"""Every excerpt as a W3C Web Annotation on its archived document.

Of https://www.w3.org/TR/annotation-model/: the marked words by a TextQuoteSelector and by a
TextPositionSelector, whose positions count code points of the document's text. The document is
not on the site; it is named by the SHA-256 of its bytes (RFC 6920).
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from functools import partial

from site_builder.model import Document, FoundExcerpt, Source
from site_builder.pages import permalinks
from site_builder.pages.json_text import Json, json_listing
from site_builder.pages.plan import Output, Plan

PATH = "data/annotations.json"
_TERMS: Mapping[str, Json] = {
    "schema": "https://schema.org/",
    "sha256": "schema:sha256",
    "document": "schema:identifier",
    "url": {"@id": "schema:url", "@type": "@id"},
    "archivedAt": {"@id": "schema:archivedAt", "@type": "@id"},
}
CONTEXT: Json = ("http://www.w3.org/ns/anno.jsonld", _TERMS)
"""The standard's terms, and schema.org's for what it has no words for."""
_CONTEXT_SIZES = (32, 64, 128, 256, 512)
"""Code points before and after the mark: the first that occur once in the document."""


def annotation_files(plan: Plan) -> Iterator[Output]:
    """One collection for the whole site."""
    corpus, facts = plan.site.corpus, plan.index.facts
    excerpts = tuple(x for e in plan.site.estimates.values() for x in e.excerpts)
    sources = {x.source: corpus.sources[x.source] for x in excerpts}
    described = tuple(
        (source.id, source.title.value, source.sha256.value, _addresses(source))
        for source in sources.values()
    )
    site = (facts.title, facts.base_url, facts.language)
    content = partial(_content, site, excerpts, sources, corpus.documents)
    yield plan.file(PATH, (PATH, site, excerpts, described), content)


def _addresses(source: Source) -> tuple[str, str, str, str]:
    return (
        source.document.value,
        source.language.value,
        source.url.value if source.url else "",
        source.archive_url.value if source.archive_url else "",
    )


def _content(
    site: tuple[str, str, str],
    excerpts: tuple[FoundExcerpt, ...],
    sources: Mapping[str, Source],
    documents: Mapping[str, Document],
) -> bytes:
    title, base_url, language = site
    url = base_url + PATH
    head: Mapping[str, Json] = {
        "@context": CONTEXT,
        "id": url,
        "type": "AnnotationPage",
        "partOf": {
            "id": f"{url}#collection",
            "type": "AnnotationCollection",
            "label": title,
            "total": len(excerpts),
        },
        "startIndex": 0,
    }
    made = (_annotation(x, sources[x.source], documents, base_url, language) for x in excerpts)
    return json_listing(head, "items", made)


def _annotation(
    excerpt: FoundExcerpt,
    source: Source,
    documents: Mapping[str, Document],
    base_url: str,
    language: str,
) -> Mapping[str, Json]:
    document = documents.get(source.document.value)
    return {
        "id": base_url + permalinks.excerpt(excerpt.source, excerpt.id),
        "type": "Annotation",
        "motivation": "linking",
        "body": {
            "id": base_url + permalinks.figure_of(excerpt.figure),
            "type": "Text",
            "format": "text/html",
            "language": language,
        },
        "target": {
            "type": "SpecificResource",
            "source": _named(source),
            "selector": _selectors(excerpt, document.text if document else ""),
        },
    }


def _named(source: Source) -> Mapping[str, Json]:
    document, language, url, archive_url = _addresses(source)
    digest = bytes.fromhex(source.sha256.value)
    named = {
        "id": f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}",
        "type": "Text",
        "format": "text/plain",
        "language": language,
        "document": document,
        "sha256": source.sha256.value,
    }
    if url:
        named["url"] = url
    if archive_url:
        named["archivedAt"] = archive_url
    return named


def _selectors(excerpt: FoundExcerpt, text: str) -> Json:
    mark = excerpt.mark
    size = next(
        (size for size in _CONTEXT_SIZES if _is_unique(text, mark.start - size, mark.end + size)),
        _CONTEXT_SIZES[-1],
    )
    return (
        {
            "type": "TextQuoteSelector",
            "exact": mark.exact,
            "prefix": text[max(mark.start - size, 0) : mark.start],
            "suffix": text[mark.end : mark.end + size],
        },
        {"type": "TextPositionSelector", "start": mark.start, "end": mark.end},
    )


def _is_unique(text: str, start: int, end: int) -> bool:
    words = text[max(start, 0) : end]
    return text.find(words, text.find(words) + 1) < 0
