"""Numbers in running text: which are figures, what the others are, and their pieces."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import NumberClass
from site_builder.numbers.scan import scan
from tests.numbers.reading import english

DOCUMENTS = sorted(Path(__file__).parent.joinpath("documents").glob("*.txt"))
MARK = re.compile(r"\{([^{}]*)\}")


def classes(text: str) -> list[tuple[str, str]]:
    return [
        (text[found.start : found.end], found.number_class.value) for found in scan(text, english())
    ]


def figures(text: str) -> list[str]:
    return [words for words, number_class in classes(text) if number_class == "figure"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_marked_figure_of_a_document_is_found_and_nothing_else(path: Path) -> None:
    marked = path.read_text(encoding="utf-8")
    assert figures(MARK.sub(r"\1", marked)) == MARK.findall(marked)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_figure_of_a_document_is_read_or_says_why_not(path: Path) -> None:
    text = MARK.sub(r"\1", path.read_text(encoding="utf-8"))
    for words in figures(text):
        quantity, remarks = read_phrase(words, english())
        assert quantity is not None or remarks[0].message, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 27 September 2022", [("27", "date"), ("2022", "date")]),
        ("Comments at 21:45 BST", [("21:45", "time")]),
        ("on Tuesday, Sep. 27.", [("27", "date")]),
        ("from 19 to 25 September", [("19", "date"), ("25", "date")]),
        ("on 3, 4 and 5 May", [("3", "date"), ("4", "date"), ("5", "date")]),
        ("the 21st of September", [("21st", "date")]),
        ("since 1997", [("1997", "date")]),
        ("the 2022 floods", [("2022", "date")]),
        ("in the early 1960s", [("1960s", "date")]),
        ("between 1990 and 2020", [("between 1990 and 2020", "date")]),
        ("2022-09-27", [("2022-09-27", "date")]),
        ("at 9.30am or 10 p.m.", [("9.30am", "time"), ("10", "time")]),
        ("a 32-year-old engineer", [("32-year-old", "age")]),
        ("children aged 5 to 11", [("5 to 11", "age")]),
        ("John Smith, 45, said", [("45", "age")]),
        ("At 26, I left", [("26", "age")]),
        ("adults under 30", [("under 30", "age")]),
        ("in the 2024-25 season", [("2024-25", "season")]),
        ("the 2023/24 year", [("2023/24", "season")]),
        ("won 3-1 at home", [("3-1", "score")]),
        ("a 2-2 draw", [("2-2", "score")]),
        ("COVID-19 and the B-52", [("COVID-19", "name"), ("B-52", "name")]),
        ("10 Downing Street", [("10", "name")]),
        ("at No. 10, at No 11", [("10", "name"), ("11", "name")]),
        ("PM2.5 and CO2", [("PM2.5", "name"), ("CO2", "name")]),
        ("the G7 on BBC Radio 4", [("G7", "name"), ("4", "name")]),
        ("since World War Two", [("Two", "name")]),
        ("Formula One and Apollo 11", [("One", "name"), ("11", "name")]),
        ("Article 5, type 2 diabetes", [("5", "name"), ("2", "name")]),
        ("see page 14", [("14", "page number")]),
        ("1. First\n2. Second", [("1", "list number"), ("First", "ordinal"),
                                   ("2", "list number"), ("Second", "ordinal")]),
        ("call +44 20 7946 0958 now", [("+44 20 7946 0958", "phone number")]),
        ("(01271) 555 0142", [("(01271) 555 0142", "phone number")]),
        ("dial 911, or call the 112", [("911", "phone number"), ("112", "phone number")]),
        ("a 999 call, a page 9", [("999", "phone number"), ("9", "page number")]),
        ("I'm 52 and he was 7.", [("52", "age"), ("7", "age")]),
        ("a man of 98, under 18s", [("98", "age"), ("under 18s", "age")]),
        ("wards 7B, 12 and 15", [("7B", "name"), ("12", "name"), ("15", "name")]),
        ("articles 5 and 6", [("5", "name"), ("6", "name")]),
        ("Table 2.1 shows; version 2.0", [("2.1", "name"), ("2.0", "name")]),
        ("a Boeing 747-400", [("747-400", "name")]),
        ("Rovers 2-3 Athletic", [("2-3", "score")]),
        ("in 90+5, see 10³", [("90+5", "name"), ("10³", "name")]),
        ("up to 2030", [("up to 2030", "date")]),
        ("see https://x.org/2024/98000?x=1", [("https://x.org/2024/98000?x=1", "name")]),
        ("the second-longest border", [("second-longest", "ordinal")]),
        ("a third country", [("a third", "ordinal")]),
        ("the 104th win", [("104th", "ordinal")]),
        ("two of the four", [("two", "small word"), ("four", "small word")]),
        ("for three months", [("three months", "small word")]),
        ("no one, one another, this one", []),
        ("he scores again and tens to win", []),
        ("no Russians came", []),
        ("won it twice", [("twice", "small word")]),
        ("in the second half", [("second", "ordinal"), ("half", "small word")]),
    ],
)  # fmt: skip
def test_what_is_no_figure_is_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert classes(text) == expected
    assert all(found.why for found in scan(text, english()))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("said nearly 100,000 Russians", ["hedge:nearly", "number:100,000"]),
        ("An estimated 98,000 fled", ["hedge:An estimated", "number:98,000"]),
        ("The $61-billion package", ["currency:$", "number:61", "magnitude:-billion"]),
        ("to some 10,000 per day,", ["hedge:some", "number:10,000", "unit:per day"]),
        ("measuring 7,644 kilometres", ["number:7,644", "unit:kilometres"]),
        ("up to 6.4m people", ["hedge:up to", "number:6.4", "magnitude:m"]),
        ("fell to −3.2 °C", ["sign:−", "number:3.2", "unit:°C"]),
        ("5,000 or more", ["number:5,000", "hedge:or more"]),
        (
            "between 3 and 4 million",
            ["number:between", "number:3", "number:and", "number:4", "magnitude:million"],
        ),
        ("£9.25 a month", ["currency:£", "number:9.25", "unit:a month"]),
        ("nearly doubled", ["hedge:nearly", "number:doubled"]),
        ("over four days", ["hedge:over", "number:four", "unit:days"]),
        ("The regulator estimated 2.57 million", ["number:2.57", "magnitude:million"]),
        ("Experts (ONS) estimated 50", ["number:50"]),
        ("He spoke. Estimated 50 fled", ["hedge:Estimated", "number:50"]),
        ("with the estimated 50", ["hedge:estimated", "number:50"]),
        ("who were estimated at 50", ["hedge:estimated at", "number:50"]),
        ("some 10,000 men per day", ["hedge:some", "number:10,000", "unit:per day"]),
        ("a 1½ million", ["number:1½", "magnitude:million"]),
        ("98,000¹ fled", ["number:98,000"]),
        ("30%² fled", ["number:30", "unit:%"]),
    ],
)
def test_pieces_cover_hedge_sign_currency_magnitude_and_unit(text: str, pieces: list[str]) -> None:
    (found,) = scan(text, english())
    assert [f"{p.role.value}:{text[p.start : p.end]}" for p in found.pieces] == pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fell over the decade, above the average", []),
        ("went up to 50,000", ["50,000"]),
        ("rose from 3,000 to 4,000", ["3,000", "4,000"]),
        ("grew from 8.2m in 2011 to 8.8m in 2021", ["8.2m", "8.8m"]),
        ("12.3 deaths per 100,000 people", ["12.3 deaths per 100,000 people"]),
        ("(n = 1,204; P<0.001)", ["1,204", "<0.001"]),
        ("2,000 people", ["2,000"]),
        ("by +2.4-3.1% a year", ["+2.4-3.1% a year"]),
        ("6.4m people", ["6.4m people"]),
        ("around the world 50 countries", ["50"]),
        ("over the next 10 years", ["10 years"]),
        ("500 people a year ago", ["500"]),
        ("500mg dose twice a day", ["500mg"]),
        ("12 were hurt a day later", ["12"]),
        ("In week 5, 40 died", ["40"]),
        ("goals (22), reasons (1)", ["22"]),
        ("by 52% to 48%", ["52%", "48%"]),
        ("from Rule 40 bans; at 6ft 4in", ["6ft", "4in"]),
        ("the 1990s, in 9.58s", ["9.58s"]),
        ("112 people were 3 points up", ["112", "3"]),
    ],
)
def test_phrases_end_where_they_should(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_a_document_of_the_archive_is_scanned_in_order_without_overlap() -> None:
    for path in sorted(Path("seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        found = scan(text, english())
        assert any(each.number_class is NumberClass.FIGURE for each in found)
        assert all(one.end <= two.start for one, two in pairwise(found))
