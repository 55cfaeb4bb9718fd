"""Citation files are read back by parsers that aren't ours, and say what was meant."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from site_builder.model import Bound, Period
from site_builder.pages.citing import Reference, cited, references
from site_builder.pages.index import index
from site_builder.publish.citations import bibtex, csl_json, ris
from tests.pages.newsroom import Newsroom, newsroom, text
from tests.publish.made import files, hostile

REFERENCE = Reference(
    key="claim:figure",
    title="A title",
    language="en",
    author="The ministry",
    container="A report",
    publisher="The News",
    issued="2022-09-27",
    version=date(2026, 11, 24),
    url="https://example.org/repo/claims/claim/#figure",
    archive="SHA-256 00ff",
    note="A note",
    plain="All of it",
)


def bib_entries(content: str) -> list[dict[str, str]]:
    library = parse_string(content)
    assert library.failed_blocks == []
    return [
        {"key": entry.key, "type": entry.entry_type}
        | {field.key: str(field.value) for field in entry.fields}
        for entry in library.entries
    ]


def ris_entries(content: str) -> list[dict[str, Any]]:
    return list(rispy.loads(content, skip_unknown_tags=False))


def published(room: Newsroom, claim: str = "entered") -> tuple[str, str, str]:
    made = files(room.site())
    bib, other, data = (made[f"claims/{claim}/cite.{kind}"] for kind in ("bib", "ris", "json"))
    return bib.decode(), other.decode(), data.decode()


def test_each_file_has_the_claim_and_then_its_figures() -> None:
    bib, other, data = published(newsroom())
    keys = ["entered", "entered:official"]
    assert [entry["key"] for entry in bib_entries(bib)] == keys
    assert [entry["id"] for entry in ris_entries(other)] == keys
    assert [entry["id"] for entry in json.loads(data)] == keys


def test_a_figure_is_cited_as_its_origins_in_its_document_with_the_version() -> None:
    bib, other, data = published(newsroom())
    entry = bib_entries(bib)[1]
    assert entry["author"].strip("{}") == "The interior ministry"
    assert entry["titleaddon"] == "Ministry counts"
    assert entry["organization"] == "The News"
    assert entry["version"] == "2026-11-24"
    assert "around 98,000" in entry["title"]
    assert entry["url"] == "https://example.org/repo/claims/entered/#official"
    listed = ris_entries(other)[1]
    assert listed["authors"] == ["The interior ministry"]
    assert listed["secondary_title"] == "Ministry counts"
    figure = json.loads(data)[1]
    assert figure["author"] == [{"literal": "The interior ministry"}]
    assert figure["container-title"] == "Ministry counts"
    assert figure["archive_location"].startswith("SHA-256 ")
    assert figure["version"] == "2026-11-24"


def test_a_claim_is_the_newsrooms_and_dated_by_its_first_publication() -> None:
    bib, _, data = published(newsroom())
    assert bib_entries(bib)[0]["date"] == "2026-11-22"
    claim = json.loads(data)[0]
    assert claim["author"] == [{"literal": "Desk"}]
    assert claim["issued"] == {"date-parts": [[2026, 11, 22]]}
    assert claim["URL"] == "https://example.org/repo/claims/entered/"


def test_nobody_is_made_the_author_of_an_unnamed_figure() -> None:
    bib, other, data = published(newsroom(), "mongolia")
    assert "author" not in bib_entries(bib)[1]
    assert "authors" not in ris_entries(other)[1]
    assert "author" not in json.loads(data)[1]


def test_a_documents_own_archive_is_named_where_it_is_known() -> None:
    room = newsroom()
    archived = "https://web.archive.org/web/20220928101112/https://news.example/a"
    room.sources["news"] = replace(room.sources["news"], archive_url=text(archived))
    _, other, data = published(room)
    assert json.loads(data)[1]["archive_location"] == archived
    assert f"AV  - {archived}" in other


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        ("100 % of R&D", r"100 \% of R\&D"),
        ("$5 #1 a_b", r"\$5 \#1 a\_b"),
        ("a}{b", r"a\textbraceright{}\textbraceleft{}b"),
        (r"a\b", r"a\textbackslash{}b"),
        ("~a^b", r"\textasciitilde{}a\textasciicircum{}b"),
        ("98 000 “в” قال", "98 000 “в” قال"),
        ("one\n\ttwo", "one two"),
        ("a @online{b, c", r"a @online\textbraceleft{}b, c"),
    ],
)
def test_signs_that_bibtex_would_take_for_its_own_are_escaped(words: str, typed: str) -> None:
    [entry] = bib_entries(bibtex([replace(REFERENCE, note=words)]))
    assert entry["note"] == typed
    assert entry["url"] == REFERENCE.url


def test_no_line_of_a_field_can_begin_another_field_of_ris() -> None:
    [entry] = ris_entries(ris([replace(REFERENCE, note="A\nER  - \nTY  - BOOK", title="T\r\nU")]))
    assert entry["title"] == "T U"
    assert entry["notes"] == ["A ER - TY - BOOK"]
    assert entry["type_of_reference"] == "ELEC"


@pytest.mark.parametrize(
    ("issued", "in_ris", "in_csl"),
    [
        ("2022-09-27", "DA  - 2022/09/27", {"date-parts": [[2022, 9, 27]]}),
        ("2022-09", "DA  - 2022/09/", {"date-parts": [[2022, 9]]}),
        ("2022", "DA  - 2022//", {"date-parts": [[2022]]}),
        (
            "2022-09-21/2022-09-27",
            "DA  - 2022/09/21",
            {"date-parts": [[2022, 9, 21], [2022, 9, 27]]},
        ),
        ("../2022-09-27", "", {"raw": "../2022-09-27"}),
        ("", "", None),
    ],
)
def test_dates_keep_the_precision_that_the_document_gives(
    issued: str, in_ris: str, in_csl: object
) -> None:
    reference = replace(REFERENCE, issued=issued)
    lines = ris([reference]).split("\r\n")
    assert [line for line in lines if line.startswith("DA")] == [in_ris][: bool(in_ris)]
    assert json.loads(csl_json([reference]))[0].get("issued") == in_csl


def test_a_documents_date_is_the_figures() -> None:
    room = newsroom()
    day = date(2022, 9, 27)
    period = Period("2022-09-27", day, day, Bound.STATED, Bound.STATED)
    room.sources["news"] = replace(room.sources["news"], published=period)
    bib, _, _ = published(room)
    assert bib_entries(bib)[1]["date"] == "2022-09-27"


def test_hostile_words_break_no_file() -> None:
    room = hostile()
    made = files(room.site())
    claims = [path for path in made if path.endswith("cite.bib")]
    assert claims
    for path in claims:
        bib = bib_entries(made[path].decode())
        other = ris_entries(made[path.replace(".bib", ".ris")].decode())
        data = json.loads(made[path.replace(".bib", ".json")])
        assert len(bib) == len(other) == len(data)


def test_a_citation_in_words_names_origin_document_version_and_address() -> None:
    claim, figure = references(cited(index(newsroom().site()), "entered"))
    assert claim.plain == (
        "Desk: “Nearly 100,000 crossed” (Rated: Accurate), version of 24 November 2026. "
        "https://example.org/repo/claims/entered/"
    )
    assert figure.plain.startswith("The interior ministry: “around 98,000” (How many entered")
    assert "In: “Ministry counts”, The News; archived copy SHA-256 " in figure.plain
    assert figure.plain.endswith(
        "version of 24 November 2026. https://example.org/repo/claims/entered/#official"
    )
