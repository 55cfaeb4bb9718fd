"""Reads standing pages: methodology, corrections policy, about."""

from __future__ import annotations

from pathlib import PurePosixPath

from site_builder.diagnostics import Diagnostic
from site_builder.model import Page
from site_builder.read.front import digest, open_front, read_body
from site_builder.read.schema import Field, Record
from site_builder.read.shapes import TEXT

_TITLE = Field("title", TEXT, "the page's title", required=True)

PAGE = Record("a page", (_TITLE,))


def read_page(path: str, text: str) -> tuple[Page | None, tuple[Diagnostic, ...]]:
    """A standing page; None where it can't be read."""
    findings: list[Diagnostic] = []
    opened = open_front(path, text, PAGE, findings)
    if opened is None:
        return None, tuple(findings)
    form, front = opened
    title, body = form.get(_TITLE), read_body(front, findings)
    if title is None or body is None:
        return None, tuple(findings)
    return Page(PurePosixPath(path).stem, path, title, body, digest(text)), tuple(findings)
