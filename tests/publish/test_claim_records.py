"""`claim.json` holds what the claim's page shows."""

from __future__ import annotations

from typing import Any

from tests.pages.newsroom import Newsroom, newsroom
from tests.publish.made import HOSTILE, files, hostile, parsed

BASE = "https://example.org/repo/"


def record(room: Newsroom, claim: str = "entered") -> Any:
    return parsed(files(room.site())[f"claims/{claim}/claim.json"])


def test_the_claim_its_rating_and_its_figures_are_there() -> None:
    claim = record(newsroom())
    assert claim["url"] == f"{BASE}claims/entered/"
    assert claim["claim"] == "Nearly 100,000 crossed"
    assert claim["verdict"]["label"] == "Accurate"
    assert (claim["verdict"]["worst"], claim["verdict"]["best"]) == (1, 3)
    assert claim["summary"] == "The ministry counted around 98,000."
    [figure] = claim["figures"]
    assert figure["as_printed"] == "around 98,000"
    assert figure["period"] == "2022-09-21/2022-09-27"
    assert figure["origin"]["name"] == "The interior ministry"
    assert [x["mark"]["exact"] for x in figure["excerpts"]] == ["around 98,000", "nearly 100,000"]
    assert figure["reading"]["low"] == "98000"
    [relation] = figure["relations"]
    assert (relation["relation"], relation["other"]) == ("later", "later/later")
    assert relation["is_subject"] is False


def test_links_in_the_text_lead_to_the_site() -> None:
    markdown = record(newsroom())["body"]["markdown"]
    assert f"[around 98,000]({BASE}claims/entered/#official)" in markdown
    assert f"[more than 200,000]({BASE}claims/later/#later)" in markdown
    assert f"[the wire]({BASE}sources/wire/)" in markdown
    assert "and 7 others" in markdown


def test_the_whole_history_is_there() -> None:
    claim = record(newsroom())
    assert [entry["kind"] for entry in claim["history"]] == ["published", "correction"]
    assert claim["history"][1]["was"] == "Monday"
    assert (claim["published_on"], claim["changed_on"]) == ("2026-11-22", "2026-11-24")


def test_what_is_not_known_is_null() -> None:
    claim = record(newsroom(), "mongolia")
    assert claim["claimed_in"] is None
    assert claim["figures"][0]["origin"] is None
    assert claim["figures"][0]["period"] is None


def test_hostile_words_are_data() -> None:
    claim = record(hostile())
    assert claim["claim"] == claim["said_by"] == claim["body"]["markdown"] == HOSTILE
    assert claim["history"][0]["was"] == HOSTILE
