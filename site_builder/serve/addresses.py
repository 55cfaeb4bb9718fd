"""Which file of the built site answers a request. Decides by names alone; opens nothing.

A name that the manifest doesn't list is answered by 404, so that no spelling of `..` matters.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "bib": "text/plain; charset=utf-8",
    "ris": "text/plain; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "ico": "image/x-icon",
    "woff2": "font/woff2",
    "wasm": "application/wasm",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request gets."""

    status: int
    file: str = ""
    """The file to send, relative to the built site; "" where there is none."""
    location: str = ""
    """Where to go instead."""


def base_path(base_url: str) -> str:
    """The path at which a site with this address lives: begins and ends with one slash."""
    inner = unquote(urlsplit(base_url).path).strip("/")
    return f"/{inner}/" if inner else "/"


def answer(files: Collection[str], base: str, path: str) -> Answer:
    """The answer to a request for `path`, percent-encoded as it came."""
    try:
        decoded = unquote(path, errors="strict")
    except UnicodeDecodeError:
        return _missing(files)
    if not decoded.startswith(base):
        before = base != "/" and decoded in ("/", base.rstrip("/"))
        return Answer(302, location=quote(base)) if before else _missing(files)
    name = decoded.removeprefix(base)
    if not name or name.endswith("/"):
        name += "index.html"
    if name in files:
        return Answer(200, file=name)
    if f"{name}/index.html" in files:
        return Answer(301, location=quote(f"{base}{name}/"))
    return _missing(files)


def media_type(file: str) -> str:
    """A file's media type, by its ending."""
    return _TYPES.get(file.rpartition(".")[2], "application/octet-stream")


def _missing(files: Collection[str]) -> Answer:
    return Answer(404, file="404.html" if "404.html" in files else "")
