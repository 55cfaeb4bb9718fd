"""CSV that spreadsheets take for words and numbers, never for formulas.

A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break may be run as a formula when
somebody opens the file. Documents and titles are other people's words, so one might be meant to.
Where a cell's characters are a contract, other means are found: see `harmless`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from site_builder.model import Passage
from site_builder.publish.columns import Column, Kind

_STARTERS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
"""Signs that begin a formula, their full-width forms, and white space that is skipped."""
_FORMULA = re.compile(rf"'*[{re.escape(_STARTERS)}]")


def csv_bytes(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> bytes:
    """A table in UTF-8, with a line of column names first."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column.name for column in columns])
    is_guarded = [column.kind is Kind.TEXT and not column.verbatim for column in columns]
    for row in rows:
        writer.writerow([guarded(c) if g else c for c, g in zip(row, is_guarded, strict=True)])
    return text.getvalue().encode()


def guarded(cell: str) -> str:
    """The cell with an apostrophe before what could be a formula.

    One before a sign that is already behind apostrophes, too: so that taking one away from
    whatever looks like this always gives back the cell.
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def harmless(quote: Passage, mark: Passage) -> Passage:
    """As much of a quotation as begins with no sign of a formula, in the document's characters.

    It begins behind such signs. Where the sign belongs to the marked number (−3 written as -3),
    only the mark is left: what passes for a number can be no formula.
    """
    lead = quote.exact[: mark.start - quote.start]
    cut = len(lead) - len(lead.lstrip(_STARTERS))
    start = quote.start + cut
    if start == mark.start and mark.exact[:1] in _STARTERS:
        return mark
    return Passage(start, quote.end, quote.exact[cut:])
