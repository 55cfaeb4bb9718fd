"""Write the tables of columns in docs/data.md anew, from the program's own dictionary of them.

Run `python docs/data_tables.py` after adding a column or changing what is said of one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from site_builder.publish.columns import Column
from site_builder.publish.tables import TABLES

PAGE = Path(__file__).resolve().parent / "data.md"
_HEAD = "| column | holds | meaning |\n|---|---|---|\n"


def columns_table(columns: Sequence[Column]) -> str:
    """A table of Markdown with a line for each column."""
    return _HEAD + "".join(map(_line, columns))


def _line(column: Column) -> str:
    names = f", in `{column.names}.csv`" if column.names else ""
    empty = "" if column.required else ", or nothing"
    return f"| `{column.name}` | {column.kind.value}{names}{empty} | {column.meaning} |\n"


def fresh(page: str) -> str:
    """The page with every table as it must be."""
    for table in TABLES:
        section = rf"(?ms)(^### {table.name}\.csv\n.*?)^\| column .*?(?=^[^|]|\Z)"
        made = columns_table(table.columns)
        page, found = re.subn(section, lambda m, made=made: m[1] + made, page, count=1)
        if not found:
            raise SystemExit(f"{PAGE} has no table for {table.name}.csv")
    return page


if __name__ == "__main__":
    PAGE.write_text(fresh(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
