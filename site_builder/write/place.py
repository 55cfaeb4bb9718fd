"""Where a site is published, and whether that is a place for it. Writes nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from site_builder.write.ownership import folders_of, is_address, is_key
from site_builder.write.refusal import printable, refused

_SITES_OWN = ("content", "seeds", "templates", "static", ".site-builder")
"""The folders of a site's root that are written by people, or kept for the builder."""

_PREVIEW = (".site-builder", "preview")
"""Where the live preview keeps its own copy of the site."""


@dataclass(frozen=True, slots=True)
class Place:
    """An output folder and the names beside it that the builder uses meanwhile."""

    shown: str
    """As the caller named it, for messages."""
    output: Path
    """Absolute; its parents are no links."""

    @property
    def staging(self) -> Path:
        """Where the next version is prepared; there only while a build writes."""
        return self.output.parent / f".{self.output.name}.site-builder"

    @property
    def lock(self) -> Path:
        """The file that keeps two builds apart."""
        return self.output.parent / f".{self.output.name}.site-builder.lock"

    @property
    def new(self) -> Path:
        """In staging: the new files; after an exchange the old ones."""
        return self.staging / "new"

    @property
    def old(self) -> Path:
        """In staging: the old site, where folders can't be exchanged in one step."""
        return self.staging / "old"

    @property
    def before(self) -> Path:
        """In staging: the old files that a journal replaces or drops."""
        return self.staging / "before"


def located(folder: Path) -> Place:
    """Where the output really is. Raises WriteRefused where a site must not be put."""
    shown = str(folder)
    if folder.name in ("", ".."):
        output = Path(os.path.realpath(folder))
    else:
        output = Path(os.path.realpath(folder.parent)) / folder.name
    if not output.name:
        raise refused(shown, "the whole disk can't be the output", "Choose another --output.")
    if ".git" in output.parts:
        raise refused(shown, f"{printable(shown)} lies within .git", "Choose another --output.")
    _refuse_the_sites_own(shown, output)
    return Place(shown, output)


def _refuse_the_sites_own(shown: str, output: Path) -> None:
    for folder in (output, *output.parents):
        if not os.path.isfile(folder / "content" / "site.yaml"):  # noqa: PTH113 — never raises
            continue
        inside = output.relative_to(folder).parts
        if not inside or (inside[0] in _SITES_OWN and inside != _PREVIEW):
            own = f"the site's own folder {inside[0]}/" if inside else "the site's own folder"
            message = f"{printable(shown)} is or lies within {own}"
            raise refused(shown, message, "Choose another --output, for instance _site.")


def addresses_checked(shown: str, wanted: Mapping[str, str]) -> None:
    """Raise WriteRefused for a path that can't be published, ValueError for a bad key."""
    for path, key in wanted.items():
        if not is_address(path):
            message = f"“{printable(path)}” can't be published under that name"
            hint = "Use the letters a to z, digits, dots, hyphens and underscores only."
            raise refused(shown, message, hint)
        if not is_key(key):
            raise ValueError(f"not a key: {key!r}")
    folders = folders_of(wanted)
    seen: dict[str, str] = {}
    for path in sorted({*wanted, *folders}):
        if path in wanted and path in folders:
            message = f"“{path}” would be published both as a file and as a folder"
            raise refused(shown, message, "Rename one of the two.")
        other = seen.setdefault(path.lower(), path)
        if other != path:  # one file, on the disks of many readers
            message = f"“{other}” and “{path}” differ only in upper and lower case"
            raise refused(shown, message, "Rename one of the two.")
