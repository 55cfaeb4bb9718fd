"""Annotations are W3C Web Annotations that resolve in their documents."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.pages.newsroom import Newsroom, Printed, Put, newsroom, number
from tests.publish.made import files, hostile, parsed

IRI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:\S+$"}
SELECTOR = {
    "oneOf": [
        {
            "type": "object",
            "required": ["type", "exact", "prefix", "suffix"],
            "properties": {
                "type": {"const": "TextQuoteSelector"},
                "exact": {"type": "string", "minLength": 1},
                "prefix": {"type": "string"},
                "suffix": {"type": "string"},
            },
            "additionalProperties": False,
        },
        {
            "type": "object",
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 1},
            },
            "additionalProperties": False,
        },
    ]
}
RESOURCE = {
    "type": "object",
    "required": ["id", "type", "format", "language"],
    "properties": {
        "id": IRI,
        "type": {"enum": ["Text"]},
        "format": {"pattern": r"^\w+/\w+$"},
        "language": {"pattern": r"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$"},
        "url": IRI,
        "archivedAt": IRI,
        "sha256": {"pattern": r"^[0-9a-f]{64}$"},
    },
}
ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "motivation", "body", "target"],
    "properties": {
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["linking", "highlighting", "identifying"]},
        "body": RESOURCE,
        "target": {
            "type": "object",
            "required": ["type", "source", "selector"],
            "properties": {
                "type": {"const": "SpecificResource"},
                "source": RESOURCE,
                "selector": {"type": "array", "items": SELECTOR, "minItems": 2, "maxItems": 2},
            },
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
PAGE = {
    "type": "object",
    "required": ["@context", "id", "type", "partOf", "startIndex", "items"],
    "properties": {
        "@context": {"type": "array", "contains": {"const": "http://www.w3.org/ns/anno.jsonld"}},
        "id": IRI,
        "type": {"const": "AnnotationPage"},
        "partOf": {
            "type": "object",
            "required": ["id", "type", "total"],
            "properties": {
                "id": IRI,
                "type": {"const": "AnnotationCollection"},
                "total": {"type": "integer", "minimum": 0},
            },
        },
        "items": {"type": "array", "items": ANNOTATION},
    },
}
"""What the Web Annotation Data Model demands of what we say in it (sections 3, 4 and 5)."""


def page_of(room: Newsroom) -> Any:
    page = parsed(files(room.site())["data/annotations.json"])
    Draft202012Validator(PAGE).validate(page)
    return page


def test_every_excerpt_has_one() -> None:
    room = newsroom()
    page = page_of(room)
    ids = [one["id"] for one in page["items"]]
    assert ids == [
        f"https://example.org/repo/sources/{x.source}/#{x.id}"
        for e in room.estimates.values()
        for x in e.excerpts
    ]
    assert page["partOf"]["total"] == len(ids) == len(set(ids))


@pytest.mark.parametrize("room", [newsroom(), hostile()], ids=["plain", "hostile"])
def test_both_selectors_find_the_marked_words_in_the_document(room: Newsroom) -> None:
    found = 0
    texts = {document.path: document.text for document in room.documents.values()}
    for one in page_of(room)["items"]:
        source = one["target"]["source"]
        quote, position = one["target"]["selector"]
        text = texts[source["document"]]
        assert text[position["start"] : position["end"]] == quote["exact"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text.count(around) == 1
        assert text.index(around) + len(quote["prefix"]) == position["start"]
        found += 1
    assert found == 4


def test_positions_count_code_points() -> None:
    room = Newsroom()
    room.question("q", "How many?")
    room.origin("o", "They")
    room.source("s", "Title", "🦊🦊 é́ 𝒳 said 98,000 people\n")
    put = Put("f", "q", "o", (Printed("s", "said ==98,000== people", number("98,000", 98000)),))
    room.claim("c", "Claim", put)
    _, position = page_of(room)["items"][0]["target"]["selector"]
    assert position == {"type": "TextPositionSelector", "start": 13, "end": 19}


def test_words_that_repeat_get_as_much_around_them_as_tells_them_apart() -> None:
    room = Newsroom()
    room.question("q", "How many?")
    room.origin("o", "They")
    twice = "It was said that there were some 98,000 people in the town on that day. " * 2
    room.source("s", "Title", f"First. {twice}\n")
    put = Put("f", "q", "o", (Printed("s", "some ==98,000== people", number("98,000", 98000)),))
    room.claim("c", "Claim", put)
    quote, position = page_of(room)["items"][0]["target"]["selector"]
    text = room.documents["seeds/s.txt"].text
    assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
    assert position["start"] == text.index("98,000")


def test_the_document_is_named_by_its_hash() -> None:
    source = page_of(newsroom())["items"][0]["target"]["source"]
    algorithm, _, digest = source["id"].removeprefix("ni:///").partition(";")
    assert algorithm == "sha-256"
    assert urlsafe_b64decode(digest + "=").hex() == source["sha256"]
