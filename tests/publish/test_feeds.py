"""Feeds, as a feed reader reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import feedparser
import pytest

from site_builder.model import HistoryEntry
from tests.pages.newsroom import Newsroom, newsroom, text
from tests.publish.made import HOSTILE, files, hostile

BASE = "https://example.org/repo/"
FEEDS = ("feed.xml", "corrections/feed.xml")


def read(room: Newsroom, path: str = "feed.xml") -> Any:
    """A feed that is well-formed, and has what Atom demands."""
    feed = feedparser.parse(files(room.site())[path])
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    for each in (feed.feed, *feed.entries):
        assert each.id
        assert each.title
        assert each.updated_parsed
    assert feed.feed.author_detail.name
    assert [link.href for link in feed.feed.links if link.rel == "self"] == [BASE + path]
    ids = [entry.id for entry in feed.entries]
    assert len(ids) == len(set(ids))
    return feed


def test_claims_are_listed_the_last_changed_first() -> None:
    feed = read(newsroom())
    assert [entry.link for entry in feed.entries] == [
        f"{BASE}claims/{name}/" for name in ("entered", "later", "mongolia")
    ]
    first = feed.entries[0]
    assert first.title == "Accurate: Nearly 100,000 crossed"
    assert (first.published, first.updated) == ("2026-11-22T00:00:00Z", "2026-11-24T00:00:00Z")
    assert first.summary == "The ministry counted around 98,000."
    assert [(tag.term, tag.label) for tag in first.tags] == [("accurate", "Accurate")]
    assert feed.feed.updated == "2026-11-24T00:00:00Z"
    assert feed.feed.links[1].href == BASE


def test_corrections_have_a_feed_of_their_own() -> None:
    feed = read(newsroom(), "corrections/feed.xml")
    [entry] = feed.entries
    assert entry.id == f"{BASE}claims/crossed/#correction-2026-11-24"
    assert entry.link == f"{BASE}claims/entered/#History"
    assert entry.title == "Correction: Nearly 100,000 crossed"
    assert entry.summary == (
        "The day was wrong. It said “Monday”; now it says “Tuesday”. We misread it."
    )


def test_an_entry_keeps_its_id_when_its_claim_moves() -> None:
    room = newsroom()
    before = {entry.title: entry.id for entry in read(room).entries}
    later = room.claims.pop("later")
    room.claims["moved"] = replace(later, id="moved", aliases=(text("later"),))
    after = {entry.title: entry.id for entry in read(room).entries}
    assert after == before


def test_changes_of_one_day_stay_apart() -> None:
    room = newsroom()
    day = date(2026, 12, 1)
    told = (
        HistoryEntry(day, "update", "One.", "", "", ""),
        HistoryEntry(day, "update", "Two.", "", "", ""),
        HistoryEntry(day, "retraction", "", "", "", ""),
    )
    room.claims = {"later": replace(room.claims["later"], history=told)}
    room.estimates = {"later/later": room.estimates["later/later"]}
    room.relations.clear()
    feed = read(room, "corrections/feed.xml")
    assert {entry.id.partition("#")[2]: entry.summary for entry in feed.entries} == {
        "update-2026-12-01": "One.",
        "update-2026-12-01.2": "Two.",
        "retraction-2026-12-01": "Retraction",
    }


@pytest.mark.parametrize("path", FEEDS)
def test_an_empty_site_has_feeds_too(path: str) -> None:
    feed = read(Newsroom(BASE), path)
    assert feed.entries == []
    assert feed.feed.updated == "1970-01-01T00:00:00Z"


@pytest.mark.parametrize("path", FEEDS)
def test_hostile_words_stay_words(path: str) -> None:
    feed = read(hostile(), path)
    assert len(feed.entries) == 3
    for entry in feed.entries:
        assert HOSTILE in entry.title
    assert feed.feed.title.startswith(HOSTILE)


def test_what_xml_cannot_say_is_replaced() -> None:
    room = newsroom()
    room.claims["later"] = replace(room.claims["later"], claim=text("a\x00b\x1bc\ufffed"))
    assert "a\ufffdb\ufffdc\ufffdd" in [e.title.partition(": ")[2] for e in read(room).entries]
