"""CSV files open in a spreadsheet as words and numbers."""

from __future__ import annotations

import re

import pytest

from site_builder.model import Passage
from site_builder.publish.columns import Kind
from site_builder.publish.spreadsheets import guarded, harmless
from site_builder.publish.tables import TABLES
from tests.pages.newsroom import Newsroom, Printed, Put, number
from tests.publish.made import files, hostile, table

NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1 people", "'-1 people"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1+1", "'＝1+1"),
        ("'=1", "''=1"),
        ("''=1", "'''=1"),
        ("'tis so", "'tis so"),
        ("a=1", "a=1"),
        (" =1", " =1"),
        ("", ""),
        ("−3 °C", "−3 °C"),
    ],
)
def test_what_could_be_a_formula_has_an_apostrophe_before_it(cell: str, written: str) -> None:
    assert guarded(cell) == written


@pytest.mark.parametrize("cell", ["=1", "'=1", "''''-", "'a", "-", "words", ""])
def test_the_apostrophe_can_be_taken_away_again(cell: str) -> None:
    assert re.sub(r"^'(?='*[=+\-@\t\r\n＝＋－＠])", "", guarded(cell)) == cell


@pytest.mark.parametrize(
    ("document", "marked", "left"),
    [
        ("=HYPERLINK(1) 98,000 people", "98,000", "HYPERLINK(1) 98,000 people"),
        ("- 98,000 people", "98,000", " 98,000 people"),
        ("=-+@98,000 people", "98,000", "98,000 people"),
        ("-3 °C|' /C calc'!A0", "-3 °C", "-3 °C"),
        ("=-3 °C and cold", "-3 °C", "-3 °C"),
        ("It was -3 °C", "-3 °C", "It was -3 °C"),
        ("3 °C = warm", "3 °C", "3 °C = warm"),
    ],
)
def test_a_quotation_begins_with_no_sign_of_a_formula(
    document: str, marked: str, left: str
) -> None:
    at = document.index(marked)
    mark = Passage(at + 100, at + 100 + len(marked), marked)
    quote = Passage(100, 100 + len(document), document)
    cut = harmless(quote, mark)
    assert cut.exact == left
    assert document[cut.start - 100 : cut.end - 100] == left
    assert cut.start <= mark.start
    assert mark.end <= cut.end


def dangerous() -> Newsroom:
    """A document whose sentences are formulas."""
    room = Newsroom()
    room.question("q", "=How many?")
    room.origin("o", "@They")
    room.source("s", "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0 98,000 people\n-3+cmd|x|y people\n")
    put = Put(
        "one", "q", "o", (Printed("s", "=cmd|' /C calc'!A0 ==98,000==", number("98,000", 98000)),)
    )
    cold = Put("two", "q", "o", (Printed("s", "==-3==+cmd|x|y people", number("-3", -3)),))
    room.claim("c", "=1+1", put, cold)
    return room


@pytest.mark.parametrize("room", [dangerous(), hostile()], ids=["document", "everywhere"])
def test_no_cell_of_any_table_is_a_formula(room: Newsroom) -> None:
    made = files(room.site())
    for each in TABLES:
        rows = table(made[f"data/{each.name}.csv"])
        assert rows or each.name == "relations"
        for row in rows:
            for name, cell in row.items():
                assert NUMBER.fullmatch(cell) or not FORMULA.match(cell), f"{name}: {cell}"


def test_what_is_verbatim_stays_so() -> None:
    room = dangerous()
    document = room.documents["seeds/s.txt"].text
    rows = table(files(room.site())["data/excerpts.csv"])
    assert [row["exact"] for row in rows] == ["98,000", "-3"]
    for row in rows:
        assert document[int(row["start"]) : int(row["end"])] == row["exact"]
        assert document[int(row["quote_start"]) : int(row["quote_end"])] == row["quote"]


def test_verbatim_columns_hold_only_what_is_marked_or_quoted() -> None:
    names = {c.name for each in TABLES for c in each.columns if c.verbatim}
    assert names == {"exact", "quote", "as_printed"}


def test_only_text_needs_a_guard() -> None:
    rows = table(files(dangerous().site())["data/figures.csv"])
    assert rows[1]["low"] == "-3"
    assert {c.kind for c in TABLES[0].columns} >= {Kind.NUMBER, Kind.TRUTH, Kind.TEXT}
