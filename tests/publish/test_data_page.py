"""docs/data.md says what is published, and what stands in every column."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.numbers.languages import language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.publish.tables import TABLES, Table
from tests.pages.newsroom import newsroom
from tests.publish.made import files

PAGE = (Path(__file__).parents[2] / "docs/data.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_is_in_the_dictionary_in_order(table: Table) -> None:
    """`python docs/data_tables.py` writes the tables."""
    section = re.search(rf"(?ms)^### {table.name}\.csv$(.*?)(?=^##|\Z)", PAGE)
    assert section is not None
    lines = re.findall(r"(?m)^\| `([a-z_0-9]+)` \| (.*?) \| (.*) \|$", section[1])
    assert [(name, meaning) for name, _, meaning in lines] == [
        (column.name, column.meaning) for column in table.columns
    ]
    for (_, holds, _), column in zip(lines, table.columns, strict=True):
        assert holds.startswith(column.kind.value)
        assert holds.endswith("or nothing") is not column.required
        assert (f"`{column.names}.csv`" in holds) is bool(column.names)


def test_every_kind_of_file_is_listed() -> None:
    listed = re.search(r"(?ms)^\| file \|.*?\n\n", PAGE)
    assert listed is not None
    for path in files(newsroom().site()):
        kind = re.sub(r"^claims/[a-z]+/", "claims/<claim>/", path)
        kind = "data/*.csv" if kind.endswith(".csv") else kind
        if "/cite." not in kind and not kind.startswith("embed/"):
            assert f"`{kind}`" in listed[0]


@pytest.mark.parametrize(
    "words",
    ["=3", "@3 people", "-3+cmd|' /C calc'!A0", "-3 cmd|x", "-3 people!A1", "-3 SUM(A1)", "-1+2"],
)
def test_what_could_run_as_a_formula_is_read_as_no_number(words: str) -> None:
    english = language_table("en")
    assert english is not None
    assert read_phrase(words, english)[0] is None
