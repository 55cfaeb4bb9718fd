from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from site_builder.model import Misreport, Reason, RelationKind
from site_builder.numbers.intervals import TABLE
from site_builder.render import Theme
from tests.pages.newsroom import NEWS, Newsroom, newsroom, prose, text
from tests.render.published import (
    attribute,
    broken_links,
    is_ours,
    one,
    page,
    published,
    target,
    theme,
    words,
)

CLAIM = "claims/entered/index.html"
CODE = "script:not([type='application/ld+json'])"


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Theme:
    return theme(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def files(built_in: Theme) -> dict[str, bytes]:
    return published(newsroom().site(), built_in)


def html_pages(files: dict[str, bytes]) -> dict[str, BeautifulSoup]:
    return {path: page(files, path) for path in files if path.endswith(".html")}


def test_every_link_and_fragment_resolves_under_a_base_path(files: dict[str, bytes]) -> None:
    assert broken_links(files, "/repo/") == []


def test_every_link_and_fragment_resolves_at_the_root(built_in: Theme) -> None:
    assert broken_links(published(Newsroom("https://x.org/").site(), built_in), "/") == []
    room = newsroom()
    room.config = replace(room.config, base_url="https://x.org/")
    assert broken_links(published(room.site(), built_in), "/") == []


def test_links_need_no_server_but_for_the_404_page(files: dict[str, bytes], tmp_path: Path) -> None:
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    for path, soup in html_pages(files).items():
        for link in soup.select("a[href]"):
            href = attribute(link, "href").partition("#")[0]
            if path != "404.html" and href and is_ours(href):
                assert ((tmp_path / path).parent / href).resolve().is_file(), f"{path}: {href}"


def test_a_figure_link_leads_to_its_excerpt_and_on_to_the_marked_number(
    files: dict[str, bytes],
) -> None:
    followed = 0
    for path, soup in html_pages(files).items():
        for link in soup.select("a.fig"):
            file, fragment = target(path, attribute(link, "href"), "/repo/")
            block = one(page(files, file), f"section.figure[id='{fragment}']")
            assert block.select(".ex mark"), f"{path} → {file}#{fragment}"
            for excerpt in block.select(".ex"):
                leads_back(files, file, fragment, excerpt)
                followed += 1
    assert followed > 20


def leads_back(files: dict[str, bytes], file: str, figure: str, excerpt: Tag) -> None:
    """The excerpt leads to its place in its document, and from there back to the figure."""
    way = [a for a in excerpt.select("a") if words(a) == "Its place in the document"]
    source, anchor = target(file, attribute(way[0], "href"), "/repo/")
    soup = page(files, source)
    place = one(soup, f"[id='{anchor}']")
    passage = place if place.select("mark") else place.find_parent("article")
    assert isinstance(passage, Tag)
    assert words(one(passage, "mark")) == words(one(excerpt, "mark"))
    back = [target(source, attribute(a, "href"), "/repo/") for a in passage.select("a.fig")]
    assert (file, figure) in back


def test_no_id_stands_twice_on_a_page(files: dict[str, bytes]) -> None:
    for path, soup in html_pages(files).items():
        ids = Counter(attribute(tag, "id") for tag in soup.select("[id]"))
        assert [anchor for anchor, times in ids.items() if times > 1] == [], path


def test_every_page_forbids_what_it_doesnt_need_before_anything_else(
    files: dict[str, bytes],
) -> None:
    for path, soup in html_pages(files).items():
        first = one(soup, "head").find(True)
        assert isinstance(first, Tag)
        assert attribute(first, "http-equiv") == "Content-Security-Policy", path
        assert "default-src 'none'" in attribute(first, "content")
        assert soup.select(f"style, [style], [onclick], {CODE}:not([src])") == [], path


def test_a_document_is_never_reprinted(files: dict[str, bytes]) -> None:
    source = page(files, "sources/news/index.html").get_text()
    assert NEWS.splitlines()[1] in source
    assert "A headline" not in source


def test_what_isnt_known_is_said(files: dict[str, bytes]) -> None:
    mongolia = words(one(page(files, "claims/mongolia/index.html"), "main"))
    assert "No other estimate of this quantity is in the archive." in mongolia
    assert "Nobody named" in mongolia
    assert "Who counted “3,000”: nobody is named." in mongolia
    facts = one(page(files, "claims/mongolia/index.html"), "dl.facts")
    assert [words(dd) for dd in facts.select("dd")][:3] == ["Nobody named", *["not stated"] * 2]
    source = words(one(page(files, "sources/wire/index.html"), "main"))
    assert "Not stated in the archived copy" in source
    left = words(one(page(files, "questions/left/index.html"), "main"))
    assert "Nobody in the archive puts a number on this yet." in left


def test_a_rival_is_named_from_the_side_of_the_reader(files: dict[str, bytes]) -> None:
    entered = words(one(page(files, CLAIM), "section[aria-labelledby=Estimates]"))
    later = words(one(page(files, "claims/later/index.html"), "[aria-labelledby=Estimates]"))
    assert "more than 200,000" in entered
    assert "Counted later." in entered
    assert "Counted earlier." in later


def test_a_claim_shows_its_history_and_the_corrections_page_too(files: dict[str, bytes]) -> None:
    history = one(page(files, CLAIM), "section[aria-labelledby=History]")
    assert [words(day) for day in history.select("dt")] == ["24 November 2026", "22 November 2026"]
    assert words(one(history, "del")) == "Monday"
    listed = one(page(files, "corrections/index.html"), "section[aria-labelledby=List]")
    assert len(listed.select("dd")) == 1
    assert "The day was wrong." in words(listed)


def test_an_old_address_leads_on(files: dict[str, bytes]) -> None:
    moved = page(files, "claims/crossed/index.html")
    refresh = one(moved, "meta[http-equiv=refresh]")
    assert attribute(refresh, "content") == "0; url=../entered/index.html"


def test_pages_that_link_to_a_claim_are_listed_on_it(files: dict[str, bytes]) -> None:
    mentions = one(page(files, CLAIM), "section[aria-labelledby=Mentions]")
    assert [words(a) for a in mentions.select("a")] == ["It was more than 200,000", "About"]


def test_a_superseded_estimate_is_marked_and_leads_to_the_newer_one(built_in: Theme) -> None:
    room = newsroom()
    room.superseded["entered/official"] = "later/later"
    soup = page(published(room.site(), built_in), CLAIM)
    block = one(soup, "section.figure[id=official]")
    assert "superseded" in words(one(block, "h3"))
    links = [attribute(a, "href") for a in block.select(".rel a.fig")]
    assert links == ["../later/index.html#later"]


def test_a_sum_and_a_misreport_are_shown_with_their_numbers(built_in: Theme) -> None:
    room = newsroom()
    room.add_up("later/later", "entered/official", "mongolia/few")
    room.misreports.append(Misreport("later/later", "mongolia/few", Reason("two places")))
    block = one(page(published(room.site(), built_in), "claims/later/index.html"), ".figure")
    assert words(one(block, ".tie")) == (
        "A sum around 98,000 + 3,000 = more than 200,000 The arithmetic holds. It adds up."
    )
    assert "Two places." in words(one(block, ".rel.clash"))


def test_a_number_in_another_unit_is_not_drawn_on_the_scale(built_in: Theme) -> None:
    room = newsroom()
    room.estimates["later/later"] = replace(room.estimates["later/later"], unit="cars")
    room.relations[0] = replace(room.relations[0], kind=RelationKind.DIFFERENT_QUANTITY)
    table = one(page(published(room.site(), built_in), CLAIM), "table.est")
    assert [words(off) for off in table.select(".off")] == ["not on this scale"]


HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'{{ 7*7 }}"


def test_hostile_words_stay_words_wherever_they_stand(built_in: Theme) -> None:
    room = newsroom()
    room.config = replace(room.config, title=HOSTILE, publisher=HOSTILE, contact=HOSTILE)
    for table in (room.claims, room.questions, room.sources, room.origins, room.pages):
        assert table
    room.claims = {
        name: replace(claim, claim=text(HOSTILE), said_by=text(HOSTILE), body=prose(HOSTILE))
        for name, claim in room.claims.items()
    }
    room.questions = {
        name: replace(question, question=text(HOSTILE), counts=text(HOSTILE), body=prose(HOSTILE))
        for name, question in room.questions.items()
    }
    room.sources = {
        name: replace(
            source, title=text(HOSTILE), publisher=text(HOSTILE), url=text("javascript:alert(1)")
        )
        for name, source in room.sources.items()
    }
    room.origins = {
        name: replace(origin, name=text(HOSTILE), aliases=(text(HOSTILE),))
        for name, origin in room.origins.items()
    }
    room.estimates = {
        ref: replace(estimate, unit=HOSTILE, place=HOSTILE, population=HOSTILE)
        for ref, estimate in room.estimates.items()
    }
    files = published(room.site(), built_in)
    for path, soup in html_pages(files).items():
        assert len(soup.select(CODE)) == 1, path
        assert all("<" not in record.text for record in soup.select(f"script:not({CODE})")), path
        assert soup.select("img[onerror], [onerror], a[href^='javascript']") == [], path
    assert "alert(1)" in page(files, CLAIM).get_text()
    assert "7*7" in page(files, CLAIM).get_text()


def test_an_empty_site_says_so(built_in: Theme) -> None:
    front = words(one(page(published(Newsroom().site(), built_in), "index.html"), "main"))
    assert "No claim has been published yet." in front
    assert "No document has been archived yet." in front
    assert "Nobody is named yet." in front


def test_a_draft_in_the_preview_says_that_it_is_one(built_in: Theme) -> None:
    room = newsroom()
    room.claims["later"] = replace(room.claims["later"], draft=True)
    soup = page(published(room.site(), built_in), "claims/later/index.html")
    assert words(one(soup, ".notice")) == "A draft: it isn’t published."


def test_the_methodology_page_prints_the_table_that_numbers_are_read_by(
    files: dict[str, bytes],
) -> None:
    soup = page(files, "methodology/index.html")
    forms = one(soup, "section[aria-labelledby=Intervals]")
    assert len(forms.select("dt")) == len(TABLE)
    assert "above N, no upper end" in words(forms)
    assert "Somebody denies it." in words(one(soup, "section[aria-labelledby=Scale]"))


def test_a_passage_isnt_said_to_state_its_figures_period(files: dict[str, bytes]) -> None:
    passages = one(page(files, "sources/wire/index.html"), "section[aria-labelledby=Passages]")
    assert "September" not in words(passages)
    excerpt = page(files, CLAIM).select(".figure .ex")[1]
    assert "September" not in words(excerpt)
