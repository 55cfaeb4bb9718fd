"""What a verifier without the editors' files needs is there, and what it finds is so."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest

from tests.pages.newsroom import Newsroom, newsroom
from tests.publish.made import HOSTILE, files, hostile, parsed, table

ROOMS = pytest.mark.parametrize("room", [newsroom(), hostile()], ids=["plain", "hostile"])


def evidence(room: Newsroom) -> Any:
    return parsed(files(room.site())["data/evidence.json"])


@ROOMS
def test_every_passage_stands_in_a_document_with_the_hash(room: Newsroom) -> None:
    proof = evidence(room)
    documents = {one["source"]: one for one in proof["documents"]}
    seen = 0
    for excerpt in proof["excerpts"]:
        document = documents[excerpt["source"]]
        text = room.documents[document["document"]].text
        assert sha256(text.encode()).hexdigest() == document["sha256"]
        for passage in (excerpt["quote"], excerpt["mark"], *excerpt["context"]):
            assert text[passage["start"] : passage["end"]] == passage["exact"]
            seen += 1
        assert excerpt["quote"]["start"] <= excerpt["mark"]["start"]
    assert seen == 8


@ROOMS
def test_it_says_what_the_tables_say(room: Newsroom) -> None:
    made = files(room.site())
    proof = parsed(made["data/evidence.json"])
    for figure, row in zip(proof["figures"], table(made["data/figures.csv"]), strict=True):
        assert figure["figure"] == row["figure"]
        for name in ("low", "high"):
            assert (figure["reading"][name] or "") == row[name]
            assert (figure["strict"][name] or "") == row[f"strict_{name}"]
        assert figure["strict"]["low_open"] is (row["strict_low_open"] == "true")
    relations = [(r["figure"], r["other"], r["relation"]) for r in proof["relations"]]
    rows = table(made["data/relations.csv"])
    assert relations == [(r["figure"], r["other"], r["relation"]) for r in rows]


def test_every_figure_lists_its_excerpts() -> None:
    proof = evidence(newsroom())
    listed = [ref for figure in proof["figures"] for ref in figure["excerpts"]]
    assert listed == [excerpt["excerpt"] for excerpt in proof["excerpts"]]
    assert len(listed) == 4


def test_sums_say_what_they_come_to() -> None:
    room = newsroom()
    room.add_up("later/later", "entered/official", "mongolia/few")
    [tie] = evidence(room)["ties"]
    assert tie["parts"] == ["entered/official", "mongolia/few"]
    assert tie["holds"] is True
    assert tie["computed"]["low"] == "200000"


def test_words_are_not_guarded_where_no_spreadsheet_reads_them() -> None:
    assert evidence(hostile())["claims"][0]["words"] == HOSTILE
