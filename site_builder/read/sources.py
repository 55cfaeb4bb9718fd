"""Reads what is known of archived documents. Doesn't open the documents themselves."""

from __future__ import annotations

from pathlib import PurePosixPath

from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Source
from site_builder.read.excerpts import SETS_ASIDE, STATEMENTS
from site_builder.read.front import digest, open_front, read_body
from site_builder.read.names import is_safe_path
from site_builder.read.schema import Field, Form, Record
from site_builder.read.shapes import DATE, FLAG, ID, LANGUAGE, SHA256, TEXT, WEB, many

_TITLE = Field("title", TEXT, "the document's title", required=True)
_PUBLISHER = Field("publisher", TEXT, "who published it, where the archived copy says")
_AUTHOR = Field("author", TEXT, "who wrote it, where the archived copy says")
_PUBLISHED = Field("published", DATE, "when it was published, where the archived copy says")
_PUBLISHED_TEXT = Field("published", TEXT, _PUBLISHED.about)
_LANGUAGE = Field("language", LANGUAGE, "the tag of its language: en, de", required=True)
_DOCUMENT = Field("document", TEXT, "the archived file, from the site's folder on", required=True)
_SHA256 = Field(
    "sha256", SHA256, "the SHA-256 of the archived file, which `sha256sum` prints", required=True
)
_URL = Field("url", WEB, "where it was published")
_ARCHIVE_URL = Field("archive_url", WEB, "where a web archive keeps it")
_STATED_BY = Field("stated_by", STATEMENTS, "for a field, the words of the document that say so")
_SET_ASIDE = Field("set_aside", SETS_ASIDE, "numbers that are no figures, and why")
_IN_WORK = Field("in_work", FLAG, "`true` lets numbers pass that aren't handled yet")
_ALIASES = Field("aliases", many(ID), "ids it had before")

SOURCE = Record(
    "a source",
    (
        *(_TITLE, _PUBLISHER, _AUTHOR, _PUBLISHED, _LANGUAGE, _DOCUMENT, _SHA256, _URL),
        *(_ARCHIVE_URL, _STATED_BY, _SET_ASIDE, _IN_WORK, _ALIASES),
    ),
)


def read_source(path: str, text: str) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    """A source; None where what it can't do without can't be read."""
    findings: list[Diagnostic] = []
    opened = open_front(path, text, SOURCE, findings)
    if opened is None:
        return None, tuple(findings)
    form, front = opened
    title, language, sha256 = form.get(_TITLE), form.get(_LANGUAGE), form.get(_SHA256)
    document, published = _document(form), form.get(_PUBLISHED)
    publisher, author = form.get(_PUBLISHER), form.get(_AUTHOR)
    url, archive_url = form.get(_URL), form.get(_ARCHIVE_URL)
    stated_by, before = form.get(_STATED_BY), len(findings)
    set_aside = form.get(_SET_ASIDE)
    is_set_aside_read = len(findings) == before
    in_work, aliases = form.get(_IN_WORK), form.get(_ALIASES)
    body = read_body(front, findings)
    if title is None or language is None or document is None or sha256 is None or body is None:
        return None, tuple(findings)
    record = Source(
        id=PurePosixPath(path).stem,
        path=path,
        title=title,
        publisher=publisher,
        author=author,
        published=published,
        published_text=form.get(_PUBLISHED_TEXT) if published is not None else None,
        language=language,
        document=document,
        sha256=sha256,
        url=url,
        archive_url=archive_url,
        stated_by=stated_by or (),
        set_aside=set_aside or (),
        in_work=in_work or False,
        aliases=aliases or (),
        body=body,
        digest=digest(text),
        is_set_aside_read=is_set_aside_read,
    )
    return record, tuple(findings)


def _document(form: Form) -> Text | None:
    """The archived file's path: relative, and nowhere out of the site's folder."""
    document = form.get(_DOCUMENT)
    if document is None or is_safe_path(document.value):
        return document
    message = f"“{document.value[:80]}” isn't a path inside the site's folder"
    hint = "write it from the site's folder on, with forward slashes: seeds/report.txt"
    form.findings.append(Diagnostic("bad-value", document.span, message, hint))
    return None
