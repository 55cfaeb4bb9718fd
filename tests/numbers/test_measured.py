"""The share of figures found in labelled documents is what docs/numbers.md says, and enough."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.numbers.languages import language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import NumberClass
from site_builder.numbers.scan import scan
from tests.numbers.measuring import DOCUMENTS, Measured, measured

PAGE = Path(__file__).resolve().parents[2] / "docs/numbers.md"
ROWS = re.findall(
    r"(?m)^\| \w+ `(\w+)` \| (\d+) \| (\d+) \| ([\d.]+) % \| ([\d.]+) % \|", PAGE.read_text()
)
"""Language, documents, figures, recall and precision, as the page gives them."""
LOWEST = {"en": (97, 92)}
LOWEST_ELSEWHERE = (90, 85)


def documents(tag: str) -> list[Path]:
    folder = DOCUMENTS if tag == "en" else DOCUMENTS / tag
    return sorted(folder.glob("*.txt"))


def measured_in(tag: str) -> Measured:
    table = language_table(tag)
    assert table is not None
    return measured(documents(tag), table)


def test_the_page_has_every_language_with_documents() -> None:
    folders = {folder.name for folder in DOCUMENTS.iterdir() if folder.is_dir()}
    with_tables = {tag for tag in folders if language_table(tag) is not None}
    assert {row[0] for row in ROWS} == {"en", *with_tables}


@pytest.mark.parametrize(("tag", "count", "figures", "recall", "precision"), ROWS)
def test_the_page_gives_what_is_measured(
    tag: str, count: str, figures: str, recall: str, precision: str
) -> None:
    found = measured_in(tag)
    assert (int(count), int(figures)) == (len(documents(tag)), found.labelled)
    assert (recall, precision) == (f"{found.recall:.1f}", f"{found.precision:.1f}")


@pytest.mark.parametrize("tag", [row[0] for row in ROWS])
def test_enough_is_found(tag: str) -> None:
    found = measured_in(tag)
    recall, precision = LOWEST.get(tag, LOWEST_ELSEWHERE)
    assert found.recall >= recall
    assert found.precision >= precision


@pytest.mark.parametrize("tag", [row[0] for row in ROWS])
def test_what_is_found_is_read_or_refused_with_a_reason(tag: str) -> None:
    table = language_table(tag)
    assert table is not None
    for path in documents(tag):
        text = re.sub(r"[{}]", "", path.read_text(encoding="utf-8"))
        for found in scan(text, table):
            if found.number_class is NumberClass.FIGURE:
                quantity, remarks = read_phrase(text[found.start : found.end], table)
                assert quantity is not None or remarks[0].message
