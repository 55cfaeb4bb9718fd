"""`data/datapackage.json`: the CSV files, described for machines.

Of Frictionless Data Package (https://specs.frictionlessdata.io/): for each file its hash, its
size, and the kind and meaning of every column.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from urllib.parse import urlsplit

from site_builder.pages.claimreview import licence
from site_builder.pages.json_text import Json
from site_builder.pages.review import Archived
from site_builder.pages.slices import SiteFacts
from site_builder.publish.columns import Column, Kind
from site_builder.publish.tables import TABLES, Table

Members = Mapping[str, Json]
FOLDER = "data/"
DESCRIPTION = (
    "Every figure with the sentence that it comes from, its reading, and its relation to every "
    "other estimate of the same quantity. Cells of text that could be run as a formula have an "
    "apostrophe before them; `exact`, `quote` and `as_printed` are a document's own characters."
)

_NAME = re.compile(r"[^a-z0-9]+")


def package_bytes(
    site: SiteFacts, documents: tuple[Archived, ...], contents: Iterable[bytes]
) -> bytes:
    """The description of `TABLES`, whose files have these contents."""
    package = {
        "profile": "data-package",
        "name": _slug(site.base_url),
        "id": f"{site.base_url}{FOLDER}datapackage.json",
        "title": site.title,
        "description": DESCRIPTION,
        "homepage": site.base_url,
        **_licences(site.licence),
        "contributors": [{"title": site.publisher, "role": "publisher", "path": site.base_url}],
        **_sources(documents),
        "resources": [
            _resource(table, content) for table, content in zip(TABLES, contents, strict=True)
        ],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _slug(base_url: str) -> str:
    """The site's address as a package's name: `example-org-facts`."""
    parts = urlsplit(base_url)
    return _NAME.sub("-", f"{parts.hostname or ''}{parts.path}".lower()).strip("-") or "site"


def _licences(name: str) -> Members:
    if not name:
        return {}
    address = licence(name)
    if isinstance(address, str):
        named = {} if address == name else {"name": name, "title": name}
        return {"licenses": [{**named, "path": address}]}
    has_spaces = any(map(str.isspace, name))
    return {
        "licenses": [
            {"name": _NAME.sub("-", name.lower()).strip("-") or "other", "title": name}
            if has_spaces
            else {"name": name}
        ]
    }


def _sources(documents: tuple[Archived, ...]) -> Members:
    listed = [
        {"title": document.name.title, **({"path": address} if address else {})}
        for document in documents
        for address in [document.url or document.archive_url]
    ]
    return {"sources": listed} if listed else {}


def _resource(table: Table, content: bytes) -> Members:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "header": True},
        "schema": _schema(table.columns),
    }


def _schema(columns: Sequence[Column]) -> Members:
    first = columns[0]
    keyed = {"primaryKey": [first.name]} if first.required and not first.names else {}
    foreign = [_foreign_key(column) for column in columns if column.names]
    return {
        "fields": [_field(column) for column in columns],
        "missingValues": [""],
        **keyed,
        **({"foreignKeys": foreign} if foreign else {}),
    }


def _field(column: Column) -> Members:
    constraints = {"constraints": {"required": True}} if column.required else {}
    is_address = column.kind is Kind.ADDRESS
    kind: Members = (
        {"type": "string", "format": "uri"} if is_address else {"type": column.kind.value}
    )
    return {"name": column.name, **kind, "description": column.meaning, **constraints}


def _foreign_key(column: Column) -> Members:
    table = next(table for table in TABLES if table.name == column.names)
    return {
        "fields": [column.name],
        "reference": {"resource": table.name, "fields": [table.columns[0].name]},
    }
