"""`figures --stub`: the open numbers of a document as YAML that an editor pastes into a claim.

The sentence and the number are copied from the document, so that nobody types a number. What the
document can't tell, its question and whose number it is, is left for the editor to fill in.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from site_builder.author.figures import Listing, Row
from site_builder.evidence.folding import folded
from site_builder.evidence.quotes import find, line_at
from site_builder.evidence.sentences import sentence_around
from site_builder.model import Handling

_MARKED = "=="


def as_stubs(listing: Listing) -> str:
    """A figure for each open number, for a claim's `figures:`, and the way to set it aside."""
    open_rows = [row for row in listing.rows if row.number.handling is Handling.OPEN]
    if not open_rows:
        return "# Every number of this document is a figure, set aside, or needs nothing.\n"
    return "".join(_stubs(listing, open_rows))


def _stubs(listing: Listing, rows: list[Row]) -> Iterator[str]:
    source = listing.source or "SOURCE"
    yield "figures:\n"
    seen: Counter[str] = Counter()
    for row in rows:
        name = _name(row)
        seen[name] += 1
        yield _figure(listing, row, name if seen[name] == 1 else f"{name}-{seen[name]}", source)
    yield f"# What is no figure goes into content/sources/{source}.md instead:\n# set_aside:\n"
    for row in rows:
        yield f"#   - quote: {_quoted(listing, row)[0]}\n#     because:\n"


def _figure(listing: Listing, row: Row, name: str, source: str) -> str:
    quote, place = _quoted(listing, row)
    line = line_at(listing.document.text, row.number.start)
    lines = [
        f"  {name}:  # line {line} of {listing.document.path}",
        "    question:  # a file in content/questions/",
        "    by:  # a key of content/origins.yaml, or unnamed",
        "    period:  # only if the document says when",
        f"    source: {source}",
        f"    quote: {quote}",
    ]
    if place is not None:
        lines.append(f"    nth: {place}")
    return "\n".join(lines) + "\n"


def _name(row: Row) -> str:
    """An id made of the number, for the editor to improve: `figure-98000`."""
    kept = "".join(sign for sign in row.number.exact.lower() if sign.isascii() and sign.isalnum())
    return f"figure-{kept}"[:60] if kept else "figure"


def _quoted(listing: Listing, row: Row) -> tuple[str, int | None]:
    """The number's sentence as a YAML string with the number marked, and which one it is."""
    text, number = listing.document.text, row.number
    start, end = sentence_around(text, number.start, number.end)
    before, after = text[start : number.start], text[number.end : end]
    typed = _escaped(before) + _MARKED + _escaped(number.exact) + _MARKED + _escaped(after)
    places = find(text[start:end], folded(text))
    nth = None
    if len(places) > 1:
        nth = next((i for i, place in enumerate(places, 1) if place[0] == start), None)
    return json.dumps(" ".join(typed.split()), ensure_ascii=False), nth


def _escaped(words: str) -> str:
    """Words of a document whose own == are no marks."""
    return words.replace(_MARKED, "\\" + _MARKED)
