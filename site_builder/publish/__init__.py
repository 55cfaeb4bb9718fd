"""The site's facts in other people's formats: a visible list of families of files."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from site_builder.pages.plan import Family, Output, Plan
from site_builder.publish.tables import TABLES, csv_bytes


def table_files(plan: Plan) -> Iterator[Output]:
    """The CSV files; a file's rows are both its inputs and all that it shows."""
    for table in TABLES:
        rows = tuple(table.rows(plan.site, plan.site.corpus.config.base_url))
        content = partial(csv_bytes, table.columns, rows)
        yield plan.file(f"data/{table.name}.csv", (table.columns, rows), content)


FILES: tuple[Family, ...] = (table_files,)
"""Everything that machines read, behind the pages."""
