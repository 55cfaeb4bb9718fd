"""The sitemap lists every page that people should find, with dates from content alone."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from lxml import etree

from site_builder.pages.permalinks import file_of
from site_builder.pages.plan import PAGES, Look, plan
from tests.pages.newsroom import newsroom
from tests.publish.made import files, hostile

BASE = "https://example.org/repo/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(Path(__file__).with_name("sitemap.xsd")))


def listed(content: bytes) -> dict[str, str]:
    """Address → day, of a file that the schema accepts."""
    root = etree.fromstring(content)
    schema().assertValid(root)
    return {one[0].text: one[1].text if len(one) > 1 else "" for one in root}


def test_every_page_is_listed_but_for_what_nobody_should_land_on() -> None:
    site = newsroom().site()
    pages = {
        output.path
        for output in plan(site, Look({}, {}, "program"), PAGES)
        if output.path.endswith(".html") and not output.path.startswith("embed/")
    }
    addresses = listed(files(site)["sitemap.xml"])
    found = {file_of(address.removeprefix(BASE)) for address in addresses}
    assert pages - found == {"404.html", "claims/crossed/index.html"}
    assert found <= pages


def test_dates_are_those_of_the_newest_claim_that_a_page_shows() -> None:
    days = listed(files(newsroom().site())["sitemap.xml"])
    assert days[f"{BASE}claims/entered/"] == "2026-11-24"
    assert days[f"{BASE}claims/later/"] == "2026-11-22"
    assert days[f"{BASE}questions/entered/"] == "2026-11-24"
    assert days[f"{BASE}sources/wire/"] == "2026-11-24"
    assert days[f"{BASE}corrections/"] == "2026-11-24"
    assert days[BASE] == "2026-11-24"
    assert days[f"{BASE}about/"] == ""
    assert days[f"{BASE}questions/left/"] == ""


def test_hostile_words_change_nothing() -> None:
    assert len(listed(files(hostile().site())["sitemap.xml"])) == 13


def test_more_addresses_than_one_file_may_have_go_into_several() -> None:
    room = newsroom()
    origin = room.origins["ministry"]
    room.origins = {f"o{n}": replace(origin, id=f"o{n}") for n in range(50_001)}
    made = files(room.site())
    assert listed(made["sitemap.xml"]) == {
        f"{BASE}sitemap-1.xml": "",
        f"{BASE}sitemap-2.xml": "",
    }
    both = [listed(made[f"sitemap-{n}.xml"]) for n in (1, 2)]
    assert len(both[0]) == 50_000
    assert len(both[0] | both[1]) == 50_001 + 12


def test_robots_may_see_everything_and_are_told_of_the_sitemap() -> None:
    made = files(newsroom().site())
    assert made["robots.txt"].decode() == (
        f"User-agent: *\nAllow: /\n\nSitemap: {BASE}sitemap.xml\n"
    )
    assert made[".nojekyll"] == b""


def test_a_sites_own_robots_go_before_ours() -> None:
    assert "robots.txt" not in files(newsroom().site(), {"robots.txt": b"User-agent: *\n"})
