"""`data/evidence.json`: all that somebody needs to check the site against its documents.

Nothing in it needs the editors' files: the documents' hashes, where every quotation and number
stands in them, what was read from the words, and everything that was computed from that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from site_builder.model import FoundExcerpt, Misreport, Origin, RelationKind, Tie
from site_builder.pages import permalinks
from site_builder.pages.json_text import Json, json_text
from site_builder.pages.review import Archived
from site_builder.pages.slices import SiteFacts
from site_builder.publish.claim_records import passage_json
from site_builder.publish.columns import (
    CLAIMS,
    FIGURES,
    QUESTIONS,
    RELATIONS,
    SOURCES,
    Column,
    Kind,
)
from site_builder.publish.exact import interval_json, quantity_json
from site_builder.publish.tables import Row

FORMAT = "site-builder evidence 1"
Members = Mapping[str, Json]

_READING = ("low", "high", "low_open", "high_open")
_STRICT = tuple(f"strict_{name}" for name in _READING)
_RELATIONS = frozenset(kind.value for kind in RelationKind)
_NUMBERS = "exact decimals as text; those that never end are rounded to 15 significant digits"
_OFFSETS = "code points of the document's text, which is its bytes in UTF-8; half-open"


def evidence_bytes(
    site: SiteFacts,
    rows: Mapping[str, Sequence[Row]],
    excerpts: tuple[FoundExcerpt, ...],
    documents: tuple[Archived, ...],
    ties: tuple[Tie, ...],
    misreports: tuple[Misreport, ...],
    origins: tuple[tuple[str, str, str], ...],
) -> bytes:
    """The whole file; `rows` are those of the CSV files, by the name of the table."""
    printed = defaultdict(list)
    for excerpt in excerpts:
        printed[excerpt.figure].append(f"{excerpt.source}#{excerpt.id}")
    originals = {document.name.id: document for document in documents}
    head: Members = {
        "format": FORMAT,
        "title": site.title,
        "url": site.base_url,
        "offsets": _OFFSETS,
        "numbers": _NUMBERS,
    }
    listed: tuple[tuple[str, Iterable[Json]], ...] = (
        ("documents", (_document(row, originals) for row in rows["sources"])),
        ("claims", (record(CLAIMS, row) for row in rows["claims"])),
        ("questions", (record(QUESTIONS, row) for row in rows["questions"])),
        ("origins", ({"origin": o[0], "name": o[1], "kind": o[2]} for o in origins)),
        ("figures", (_figure(row, printed) for row in rows["figures"])),
        ("excerpts", (_excerpt(excerpt, site.base_url) for excerpt in excerpts)),
        ("relations", _relations(rows["relations"])),
        ("ties", map(_tie, ties)),
        ("misreports", map(_misreport, misreports)),
    )
    return _file(head, listed)


def _file(head: Members, listed: Iterable[tuple[str, Iterable[Json]]]) -> bytes:
    """An object with one record on each line."""
    parts = [json_text(head).removesuffix("}")]
    for name, records in listed:
        lines = ",\n".join(map(json_text, records))
        parts.append(f"{json_text(name)}:[\n{lines}\n]")
    return (",\n".join(parts) + "}\n").encode()


def origin_facts(origins: Iterable[Origin]) -> tuple[tuple[str, str, str], ...]:
    """Who is behind the origins' ids."""
    return tuple((origin.id, origin.name.value, origin.kind.value) for origin in origins)


def record(columns: Sequence[Column], row: Row) -> dict[str, Json]:
    """A row by its columns' names; null for an empty cell."""
    return {c.name: _value(c.kind, cell) for c, cell in zip(columns, row, strict=True)}


def _value(kind: Kind, cell: str) -> Json:
    if not cell:
        return None
    if kind is Kind.TRUTH:
        return cell == "true"
    return int(cell) if kind is Kind.INTEGER else cell


def _document(row: Row, originals: Mapping[str, Archived]) -> Members:
    known = originals[row[0]]
    return {
        **record(SOURCES, row),
        "original": known.url or None,
        "archived_at": known.archive_url or None,
    }


def _relations(rows: Iterable[Row]) -> Iterator[Members]:
    """Those between two figures; what arithmetic there is follows with all its parts."""
    for row in rows:
        if row[2] in _RELATIONS:
            yield record(RELATIONS, row)


def _figure(row: Row, printed: Mapping[str, Sequence[str]]) -> Members:
    known = record(FIGURES, row)
    reading = {name: known.pop(name) for name in _READING}
    strict = {name: known.pop(long) for name, long in zip(_READING, _STRICT, strict=True)}
    return {
        **known,
        "reading": reading,
        "strict": strict,
        "excerpts": printed.get(row[0], ()),
    }


def _excerpt(excerpt: FoundExcerpt, base_url: str) -> Members:
    return {
        "excerpt": f"{excerpt.source}#{excerpt.id}",
        "figure": excerpt.figure,
        "source": excerpt.source,
        "url": base_url + permalinks.excerpt(excerpt.source, excerpt.id),
        "quote": passage_json(excerpt.quote),
        "mark": passage_json(excerpt.mark),
        "context": [passage_json(passage) for passage in excerpt.context],
        "negation": passage_json(excerpt.negation) if excerpt.negation else None,
        "number": quantity_json(excerpt.quantity),
    }


def _tie(tie: Tie) -> Members:
    return {
        "figure": tie.figure,
        "kind": tie.kind.value,
        "parts": tie.parts,
        "computed": interval_json(tie.computed),
        "holds": tie.holds,
        "because": str(tie.because),
    }


def _misreport(misreport: Misreport) -> Members:
    return {
        "figure": misreport.figure,
        "other": misreport.other,
        "because": str(misreport.because),
    }
