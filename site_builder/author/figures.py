"""`figures`: every number in a document, and what became of it. Changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from site_builder.arguments import UsageError
from site_builder.diagnostics import Diagnostic, did_you_mean
from site_builder.evidence.coverage import coverage
from site_builder.evidence.examine import examine
from site_builder.model import Corpus, Coverage, CoveredNumber, Document
from site_builder.numbers.display import exact_decimal
from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import NumberClass, Quantity
from site_builder.numbers.scan import scan
from site_builder.read.corpus import read_corpus
from site_builder.read.disk import Disk
from site_builder.report import counted, visible

_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Row:
    """A number of a document."""

    number: CoveredNumber
    quantity: Quantity | None
    """What it says; None where it is no figure or can't be read."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A document and its numbers, in order."""

    source: str
    """The id of the source whose document it is; empty for any other file."""
    document: Document
    rows: tuple[Row, ...]


def numbers_in(root: Path, named: str, language: str | None) -> Listing:
    """The numbers of a source's document, or of a file.

    A file that is a source's document counts as that source. Raises UsageError where there is
    neither, or no table for the language.
    """
    corpus, _ = read_corpus(Disk(root))
    source = None if corpus is None else _source_named(corpus, root, named)
    if corpus is not None and source is not None:
        if language is not None:
            raise UsageError(f"the source {source} states its language; leave --language out")
        return _listing_of_source(corpus, source)
    document = _document(root, named, corpus)
    if language is None:
        language = _FALLBACK if corpus is None else corpus.config.language
    return Listing("", document, _rows_of_text(document.text, _table(language)))


def as_json(rows: Iterable[Row]) -> str:
    """The rows for scripts; offsets in code points, `low` and `high` of the reading."""
    records = [_record(row) for row in rows]
    return "[\n" + ",\n".join(records) + "\n]\n" if records else "[]\n"


def as_table(rows: Iterable[Row]) -> str:
    """The rows for people, and their count."""
    lines = [_line(row) for row in rows]
    return "".join(lines) + counted(len(lines), "number") + "\n"


def _source_named(corpus: Corpus, root: Path, named: str) -> str | None:
    if named in corpus.sources:
        return named
    file = _file(root, named)
    for source in corpus.sources.values():
        if file is not None and file == (root / source.document.value).resolve():
            return source.id
    return None


def _file(root: Path, named: str) -> Path | None:
    """The file meant, seen from here or from the root."""
    for path in (Path(named), root / named):
        if path.is_file():
            return path.resolve()
    return None


def _document(root: Path, named: str, corpus: Corpus | None) -> Document:
    file = _file(root, named)
    if file is None:
        near = did_you_mean(named, () if corpus is None else corpus.sources)
        raise UsageError(
            f"there is no source and no file “{named}”" + (f"; {near}" if near else "")
        )
    document = Disk(file.parent).document(file.name)
    if isinstance(document, Diagnostic):
        raise UsageError(document.message)
    return document


def _listing_of_source(corpus: Corpus, source: str) -> Listing:
    record = corpus.sources[source]
    document = corpus.documents.get(record.document.value)
    if document is None:
        raise UsageError(f"the document of {source}, {record.document.value}, can't be read")
    table = _table(record.language.value)
    evidence, _ = examine(corpus)
    known = evidence.coverage.get(source)
    rows = _rows_of_text(document.text, table) if known is None else _rows(known, table)
    return Listing(source, document, rows)


def _rows_of_text(text: str, table: Language) -> tuple[Row, ...]:
    return _rows(coverage("", text, scan(text, table), ()), table)


def _rows(known: Coverage, table: Language) -> tuple[Row, ...]:
    return tuple(Row(number, _quantity(number, table)) for number in known.numbers)


def _quantity(number: CoveredNumber, table: Language) -> Quantity | None:
    if number.number_class is not NumberClass.FIGURE:
        return None
    return read_phrase(number.exact, table)[0]


def _table(language: str) -> Language:
    table = language_table(language)
    if table is None:
        raise UsageError(f"there is no table of numbers for the language “{language}”")
    return table


def _record(row: Row) -> str:
    """One object of the list. Written out here, since `json` would make floats of the ends."""
    number, quantity = row.number, row.quantity
    values = {
        "start": str(number.start),
        "end": str(number.end),
        "exact": json.dumps(number.exact),
        "class": json.dumps(number.number_class.value),
        "status": json.dumps(number.handling.value),
        "low": "null" if quantity is None else _exact(quantity.reading.low),
        "high": "null" if quantity is None else _exact(quantity.reading.high),
        "unit": json.dumps("" if quantity is None else quantity.unit),
    }
    return "  {" + ", ".join(f'"{name}": {value}' for name, value in values.items()) + "}"


def _exact(end: Fraction | None) -> str:
    return "null" if end is None else exact_decimal(end)


def _line(row: Row) -> str:
    number = row.number
    use = ", ".join(number.figures) or number.because
    rest = f": {use}" if use else ""
    place = f"{number.start}-{number.end}"
    return f"{place:>13}  {visible(number.exact):<32} {number.handling.value}{visible(rest)}\n"
