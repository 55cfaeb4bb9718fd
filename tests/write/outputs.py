"""Sites of a few files, and what is on disk afterwards, for the tests of the writer."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from site_builder.write import MANIFEST, Written, publish

Pages = Mapping[str, str]

SMALL: Pages = {
    "index.html": "front",
    "404.html": "nothing here",
    ".nojekyll": "",
    "claims/one/index.html": "first claim",
    "claims/two/index.html": "second claim",
    "claims/two/claim.json": "{}",
    "data/figures.csv": "figure\n",
    "feed.xml": "<feed/>",
    "sources/a/index.html": "a source",
    "css/site.css": "body {}",
}

FEW_CHANGES: Pages = {
    **{path: text for path, text in SMALL.items() if path != "sources/a/index.html"},
    "index.html": "front, edited",
    "questions/q/index.html": "a question",
}
"""One file replaced, one added in a new folder, one gone together with its folder."""

MANY_CHANGES: Pages = {
    **{path: f"{text}!" for path, text in SMALL.items() if not path.startswith("css/")},
    "css/site.css": "body {}",
    "claims/three/index.html": "third claim",
}


def keys(pages: Pages) -> dict[str, str]:
    """For each path the digest of what it is made from."""
    return {path: digest(text.encode()) for path, text in pages.items()}


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class Maker:
    """Gives a site's bytes and remembers what it was asked for."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.asked: list[str] = []

    def __call__(self, paths: tuple[str, ...]) -> Iterable[tuple[str, bytes]]:
        self.asked.extend(paths)
        for path in paths:
            yield path, self.pages[path].encode()


def published(folder: Path, pages: Pages, wait: float = 30.0) -> Written:
    return publish(folder, keys(pages), Maker(pages), wait=wait)


def content(folder: Path) -> dict[str, str] | None:
    """Every file but the manifest, as it is on disk; None where there is no folder."""
    if not folder.exists():
        return None
    found = {}
    for inside, _, names in os.walk(folder):
        for name in names:
            path = Path(inside, name)
            found[path.relative_to(folder).as_posix()] = path.read_text(encoding="utf-8")
    found.pop(MANIFEST, None)
    return found


def beside(folder: Path) -> set[str]:
    """The names of what lies beside an output."""
    return {path.name for path in folder.parent.iterdir()} - {folder.name}
