"""Citations as BibTeX, RIS and CSL-JSON, beside each claim's page. Knows nothing of pages.

Each file has the claim first, then its figures. Field names: BibLaTeX's manual (`@online`), the
RIS specification (`ELEC`), and the CSL-JSON schema (`webpage`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from site_builder.pages import permalinks
from site_builder.pages.citing import Cited, Reference, references
from site_builder.pages.plan import Output, Plan

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")

_IN_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
"""Braces by name: BibTeX counts them even behind a backslash."""


def citation_files(plan: Plan) -> Iterator[Output]:
    """`cite.bib`, `cite.ris` and `cite.json` of each claim."""
    for claim_id, inputs in plan.claims.items():
        sources = inputs.cited
        for kind, form in _FORMS:
            path = permalinks.citations(claim_id, kind)
            yield plan.file(path, (kind, sources), partial(_content, form, sources))


def _content(form: Callable[[Iterable[Reference]], str], sources: Cited) -> bytes:
    return form(references(sources)).encode()


def bibtex(entries: Iterable[Reference]) -> str:
    """Entries for BibLaTeX, whose dates are ISO 8601's and EDTF's, like ours."""
    return "\n".join(map(_bibtex_entry, entries))


def ris(entries: Iterable[Reference]) -> str:
    """Entries as reference managers have exchanged them since the eighties: one line a field."""
    return "\r\n".join(map(_ris_entry, entries))


def csl_json(entries: Iterable[Reference]) -> str:
    """Entries as Zotero, Pandoc and citeproc read them."""
    return json.dumps([_csl_entry(one) for one in entries], ensure_ascii=False, indent=1) + "\n"


_FORMS = (("bib", bibtex), ("ris", ris), ("json", csl_json))


def _bibtex_entry(entry: Reference) -> str:
    fields = (
        ("author", f"{{{_bibtex_words(entry.author)}}}" if entry.author else ""),
        ("title", f"{{{_bibtex_words(entry.title)}}}"),
        ("organization", _bibtex_words(entry.publisher)),
        ("titleaddon", _bibtex_words(entry.container)),
        ("date", entry.issued),
        ("version", entry.version.isoformat()),
        ("langid", _bibtex_words(entry.language)),
        ("note", _bibtex_words(entry.note)),
        ("addendum", _bibtex_words(entry.archive)),
        ("url", _bibtex_url(entry.url)),
    )
    lines = (f"  {name} = {{{value}}}" for name, value in fields if value)
    return f"@online{{{entry.key},\n" + ",\n".join(lines) + "\n}\n"


def _bibtex_words(text: str) -> str:
    return "".join(_IN_BIBTEX.get(sign, sign) for sign in _one_line(text))


def _bibtex_url(url: str) -> str:
    """Fields for addresses are read letter by letter; only braces could end them early."""
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _ris_entry(entry: Reference) -> str:
    day = entry.issued if _DATE.match(entry.issued) else ""
    fields = (
        ("TY", "ELEC"),
        ("ID", entry.key),
        ("AU", entry.author),
        ("TI", entry.title),
        ("T2", entry.container),
        ("PB", entry.publisher),
        ("PY", day[:4]),
        ("DA", _ris_date(day)),
        ("ET", entry.version.isoformat()),
        ("LA", entry.language),
        ("AV", entry.archive),
        ("N1", entry.note),
        ("UR", entry.url),
    )
    lines = (f"{tag}  - {_one_line(value)}" for tag, value in fields if value)
    return "\r\n".join((*lines, "ER  - ", ""))


def _ris_date(issued: str) -> str:
    """`2022/09/27`; of a span, its beginning."""
    found = _DATE.match(issued)
    return "/".join(part or "" for part in found.groups()) if found else ""


def _csl_entry(entry: Reference) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": entry.key,
        "type": "webpage",
        "title": entry.title,
        "author": [{"literal": entry.author}] if entry.author else [],
        "container-title": entry.container,
        "publisher": entry.publisher,
        "issued": _csl_date(entry.issued),
        "version": entry.version.isoformat(),
        "language": entry.language,
        "archive_location": entry.archive,
        "note": entry.note,
        "URL": entry.url,
    }
    return {name: value for name, value in fields.items() if value}


def _csl_date(issued: str) -> dict[str, object]:
    found = [_DATE.fullmatch(part) for part in issued.split("/")]
    parts = [[int(part) for part in one.groups() if part] for one in found if one]
    if not issued:
        return {}
    return {"date-parts": parts} if len(parts) == len(found) else {"raw": issued}


def _one_line(text: str) -> str:
    return " ".join(text.split())
