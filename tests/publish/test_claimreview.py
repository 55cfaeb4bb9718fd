"""Claim reviews, as a search engine reads them out of the pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup
from extruct.jsonld import JsonLdExtractor
from rdflib.namespace import SDO

from site_builder.model import HistoryEntry, OriginKind
from site_builder.pages.plan import claim_pages, plan
from site_builder.render import Theme, rendered
from tests.pages.newsroom import Newsroom, day, newsroom, text
from tests.publish.made import HOSTILE, files, hostile, parsed
from tests.render.published import theme

BASE = "https://example.org/repo/"


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Theme:
    return theme(tmp_path_factory.mktemp("site"))


def feed(room: Newsroom) -> Any:
    return parsed(files(room.site())["data/claimreview.json"])


def reviews(room: Newsroom) -> dict[str, Any]:
    """By the claim's id."""
    found = [element["item"] for element in feed(room)["dataFeedElement"]]
    return {one["url"].split("/")[-2]: one for one in found}


def on_pages(room: Newsroom, built_in: Theme) -> dict[str, str]:
    """The HTML of every claim's page."""
    outputs = plan(room.site(), built_in.look, (claim_pages,))
    made = {output.path.split("/")[1]: rendered(output, built_in) for output in outputs}
    return {name: page.decode() for name, page in made.items() if isinstance(page, bytes)}


def things(value: Any) -> Iterator[dict[str, Any]]:
    """Everything that has members, however deep."""
    if isinstance(value, dict):
        yield value
        for member in value.values():
            yield from things(member)
    elif isinstance(value, list):
        for member in value:
            yield from things(member)


@pytest.mark.parametrize("room", [newsroom(), hostile()], ids=["plain", "hostile"])
def test_the_page_says_what_the_feed_says(room: Newsroom, built_in: Theme) -> None:
    pages = on_pages(room, built_in)
    assert len(pages) == 3
    for name, review in reviews(room).items():
        [found] = JsonLdExtractor().extract(pages[name])
        assert found.pop("@context") == "https://schema.org"
        assert found == review


def test_no_sign_of_html_is_left_in_the_script(built_in: Theme) -> None:
    for page in on_pages(hostile(), built_in).values():
        [script] = BeautifulSoup(page, "html.parser").select('script[type="application/ld+json"]')
        assert script.string
        assert not set("<>&\u2028\u2029") & set(script.string)
        assert script.find_parent("head")


def test_hostile_words_are_data() -> None:
    review = reviews(hostile())["entered"]
    assert review["claimReviewed"] == HOSTILE
    assert review["reviewRating"]["alternateName"] == HOSTILE
    assert review["itemReviewed"]["author"]["name"] == HOSTILE


def test_google_finds_all_it_asks_for() -> None:
    room = newsroom()
    room.claims["entered"] = replace(room.claims["entered"], claimed_in=text("news"))
    review = reviews(room)["entered"]
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == "Nearly 100,000 crossed"
    assert review["url"] == f"{BASE}claims/entered/"
    assert review["author"]["@type"] == "NewsMediaOrganization"
    assert review["author"]["name"] == "Desk"
    assert review["author"]["url"] == BASE
    rating = review["reviewRating"]
    assert rating["@type"] == "Rating"
    assert rating["alternateName"] == "Accurate"
    assert (rating["worstRating"], rating["ratingValue"], rating["bestRating"]) == (1, 3, 3)
    item = review["itemReviewed"]
    assert item["@type"] == "Claim"
    assert item["author"] == {"@type": "Organization", "name": "The ministry"}
    assert item["datePublished"] == "2022-09-27"
    assert item["appearance"]["@type"] == "CreativeWork"
    assert item["appearance"]["name"] == "Ministry counts"
    assert item["appearance"]["publisher"]["name"] == "The News"


def test_every_term_is_one_of_schema_org() -> None:
    room = newsroom()
    room.claims["entered"] = replace(room.claims["entered"], claimed_in=text("news"))
    seen = set()
    for thing in things(feed(room)):
        assert "@type" in thing or "@id" in thing
        seen |= {name for name in thing if not name.startswith("@")}
        seen.add(thing["@type"])
    assert len(seen) > 40
    assert {name for name in seen if name not in SDO} == set()


def test_quotations_are_based_on_their_documents() -> None:
    room = newsroom()
    quotations = reviews(room)["entered"]["citation"]
    assert [one["text"] for one in quotations] == [
        "the number had reached around 98,000",
        "said nearly 100,000 people",
    ]
    documents = [one["isBasedOn"] for one in quotations]
    assert [one["@id"] for one in documents] == [f"{BASE}sources/{s}/" for s in ("news", "wire")]
    hashes = [one["encoding"]["sha256"] for one in documents]
    assert hashes == [room.sources[s].sha256.value for s in ("news", "wire")]


def test_observations_have_the_ends_of_their_reading() -> None:
    [one] = reviews(newsroom())["entered"]["mentions"]
    assert one["@type"] == "Observation"
    assert one["url"] == f"{BASE}claims/entered/#official"
    assert (one["minValue"], one["maxValue"], one["unitText"]) == (98_000, 98_000, "people")
    assert one["variableMeasured"] == "How many entered Kazakhstan?"
    told = {p["name"]: p.get("value") for p in one["additionalProperty"]}
    assert told["period"] == "2022-09-21/2022-09-27"
    assert told["origin"] == "The interior ministry"


def test_what_is_not_known_is_left_out() -> None:
    room = newsroom()
    room.config = replace(room.config, contact="", licence="")
    room.claims["later"] = replace(room.claims["later"], said_by=None, said_on=None)
    review = reviews(room)["later"]
    assert set(review["itemReviewed"]) == {"@type", "name"}
    assert "license" not in review
    assert "contactPoint" not in review["author"]
    assert "reviewBody" not in review


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (OriginKind.PERSON, "Person"),
        (OriginKind.SCHOLAR, "Person"),
        (OriginKind.GOVERNMENT, "Organization"),
    ],
)
def test_who_said_it_is_a_person_where_an_origin_says_so(kind: OriginKind, expected: str) -> None:
    room = newsroom()
    room.origins["ministry"] = replace(room.origins["ministry"], kind=kind)
    claim = room.claims["later"]
    room.claims["later"] = replace(claim, said_by=text("the Interior ministry"))
    assert reviews(room)["later"]["itemReviewed"]["author"]["@type"] == expected


@pytest.mark.parametrize(("said_on", "expected"), [("2022-09-27", "2022-09-27")])
def test_when_it_was_said_is_a_date(said_on: str, expected: str) -> None:
    room = newsroom()
    room.claims["later"] = replace(room.claims["later"], said_on=day(said_on))
    assert reviews(room)["later"]["itemReviewed"]["datePublished"] == expected


def test_changes_are_told() -> None:
    review = reviews(newsroom())["entered"]
    assert (review["datePublished"], review["dateModified"]) == ("2026-11-22", "2026-11-24")
    assert review["correction"] == [
        {
            "@type": "CorrectionComment",
            "name": "Correction",
            "text": "The day was wrong. “Monday” → “Tuesday” We misread it.",
            "datePublished": "2026-11-24",
        }
    ]
    room = newsroom()
    withdrawn = HistoryEntry(date(2026, 12, 1), "retraction", "It was a hoax.", "", "", "")
    room.claims["later"] = replace(room.claims["later"], history=(withdrawn,))
    assert reviews(room)["later"]["creativeWorkStatus"] == "Retracted"
    assert feed(room)["dateModified"] == "2026-12-01"
