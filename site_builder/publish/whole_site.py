"""The files under data/ that show the whole site. Their rows are made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from site_builder.pages.plan import Output, Plan
from site_builder.pages.review import Archived, archived
from site_builder.pages.slices import SiteFacts
from site_builder.publish.datapackage import package_bytes
from site_builder.publish.evidence import evidence_bytes, origin_facts
from site_builder.publish.spreadsheets import csv_bytes
from site_builder.publish.tables import TABLES


def table_files(plan: Plan) -> Iterator[Output]:
    """The CSV files, what describes them, and the evidence behind them.

    A file's rows are both its inputs and all that it shows. Where others show the same rows,
    the files' keys stand for them.
    """
    site, facts = plan.site, plan.index.facts
    rows = {table.name: tuple(table.rows(site, facts.base_url)) for table in TABLES}
    keys, contents = [], []
    for table in TABLES:
        content = cache(partial(csv_bytes, table.columns, rows[table.name]))
        contents.append(content)
        output = plan.file(f"data/{table.name}.csv", (table.columns, rows[table.name]), content)
        keys.append(output.key)
        yield output
    documents = tuple(archived(source) for source in site.corpus.sources.values())
    described = (facts, documents)
    yield plan.file(
        "data/datapackage.json",
        ("package", described, tuple(keys)),
        partial(_package, described, contents),
    )
    excerpts = tuple(x for e in site.estimates.values() for x in e.excerpts)
    origins = origin_facts(site.corpus.origins.values())
    borne_out = (excerpts, documents, site.ties, site.misreports, origins)
    yield plan.file(
        "data/evidence.json",
        ("evidence", facts, borne_out, tuple(keys)),
        partial(evidence_bytes, facts, rows, *borne_out),
    )


def _package(
    described: tuple[SiteFacts, tuple[Archived, ...]], contents: Iterable[Callable[[], bytes]]
) -> bytes:
    return package_bytes(*described, (content() for content in contents))
