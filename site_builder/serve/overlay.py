"""Findings as HTML, laid over a page of the preview. Opens no file, knows no server.

Everything that comes from content is escaped; nothing inline is used that a page's content
security policy would refuse.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from site_builder.codes import Severity
from site_builder.diagnostics import Diagnostic, LineOf
from site_builder.report import advice, snippet_of, tally, visible

_COLUMNS = 120
_MOST = 200
"""Findings that are shown; the terminal lists all."""


def overlay(found: Sequence[Diagnostic], fault: str, line_of: LineOf, *, stale: bool) -> str:
    """A panel with the findings, or with `fault`, our own failure; "" where all is well.

    With `stale`, the page under it is an older version, and the panel says so and opens.
    """
    if not found and not fault:
        return ""
    heading = "site-builder itself failed" if fault else tally(found)
    under = " — the page below is the last good version" if stale else ""
    parts = [f"<pre>{_text(fault)}</pre>"] if fault else []
    parts += [_finding(one, line_of) for one in found[:_MOST]]
    if len(found) > _MOST:
        parts.append(f"<p>… and {len(found) - _MOST} more, listed in the terminal.</p>")
    serious = fault or any(one.severity is Severity.ERROR for one in found)
    return (
        f'<aside class="site-builder-preview" lang="en" dir="ltr" aria-label="Preview">'
        f"<details{' open' if serious else ''}>"
        f"<summary>{_text(heading)}{under}</summary>{''.join(parts)}</details></aside>"
    )


def injected(page: bytes, panel: str, assets: str, version: int) -> bytes:
    """The page with the panel, its style sheet and the reload script before its end.

    `assets` is the address of the folder of both.
    """
    added = (
        f'<link rel="stylesheet" href="{escape(assets)}overlay.css">{panel}'
        f'<script src="{escape(assets)}reload.js?v={version}" defer></script>'
    ).encode()
    before, end, after = page.rpartition(b"</body>")
    return before + added + end + after if end else page + added


def placeholder() -> bytes:
    """The page that is shown while no site could be built yet."""
    return (
        b'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        b"<title>No site yet</title>"
        b'<meta name="viewport" content="width=device-width"></head>\n'
        b"<body><h1>No site yet</h1>"
        b"<p>The site appears here as soon as it can be built.</p></body>\n</html>\n"
    )


def _finding(one: Diagnostic, line_of: LineOf) -> str:
    place = f"{one.span.path}:{one.span.line}:{one.span.column}"
    shown = snippet_of(one, line_of, _COLUMNS)
    source = ""
    if shown is not None:
        marked = f"<mark>{_text(shown.marked) or ' '}</mark>"
        source = (
            f"<pre><b>{one.span.line} | </b>{_text(shown.before)}{marked}{_text(shown.after)}</pre>"
        )
    note = f"<p>{_text(one.note)}</p>" if one.note else ""
    hint = f"<p><b>{_text(advice(one))}</b></p>" if one.hint else ""
    return (
        f'<section class="{one.severity.value}"><p><code>{_text(place)}</code> '
        f"{one.severity.value}[{_text(one.code)}]</p>"
        f"<p>{_text(one.message)}</p>{source}{note}{hint}</section>"
    )


def _text(text: str) -> str:
    """The text, harmless as HTML; its line breaks kept, other control characters shown."""
    return escape("\n".join(visible(line) for line in text.split("\n")))
