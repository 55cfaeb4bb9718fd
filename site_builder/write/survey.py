"""Look at an output folder: whose its files are, and whether they are as they were written.

A file is trusted without reading it when its size is the recorded one and nothing about it changed
since the manifest was put in place (its change time is earlier, which no editor or copying tool
can set at will). Any other is read and its hash compared. Writes nothing.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from site_builder.write import fs
from site_builder.write.ownership import (
    MANIFEST,
    DamagedManifestError,
    Owned,
    content_of,
    read_manifest,
)
from site_builder.write.place import Place
from site_builder.write.refusal import WriteRefused, printable, refused

_NAMED = 5
"""How many of somebody's files a refusal names."""

_DROPPINGS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What file managers leave behind unasked; nobody's work."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What an output folder holds."""

    exists: bool
    managed: bool
    """Whether a manifest says whose the files are."""
    owned: Mapping[str, Owned]
    damaged: frozenset[str]
    """Owned files that are gone, or not as they were written."""


def surveyed(place: Place) -> Survey:
    """What there is. Raises WriteRefused where the builder must keep off, and OSError."""
    try:
        mode = fs.status(place.output).st_mode
    except FileNotFoundError:
        return Survey(False, False, MappingProxyType({}), frozenset())
    _refuse_what_is_no_plain_folder(place, mode)
    try:
        owned = read_manifest(place.output)
    except DamagedManifestError:
        owned = None
    files = _files_checked(place, owned)
    if owned is None:
        return Survey(True, False, MappingProxyType({}), frozenset())
    return Survey(True, True, owned, frozenset(_damaged(place, owned, files)))


def _refuse_what_is_no_plain_folder(place: Place, mode: int) -> None:
    shown = printable(place.shown)
    if stat.S_ISLNK(mode):
        raise refused(
            place.shown,
            f"{shown} is a link",
            "Name the folder that it leads to as --output, or delete the link.",
        )
    if not stat.S_ISDIR(mode):
        raise refused(place.shown, f"{shown} is a file", "Choose another --output.")
    if os.path.ismount(place.output):
        raise refused(
            place.shown,
            f"{shown} is where a disk is mounted, and can't be replaced as a whole",
            "Choose a folder within it as --output.",
        )


def _files_checked(place: Place, owned: Mapping[str, Owned] | None) -> dict[str, os.stat_result]:
    """The status of each owned file that is there. Raises WriteRefused for anybody else's."""
    files: dict[str, os.stat_result] = {}
    foreign: list[str] = []
    for path, found in _walked(place):
        if path == MANIFEST:
            continue
        if owned is not None and path in owned and stat.S_ISREG(found.st_mode):
            files[path] = found
        elif path.rpartition("/")[2] not in _DROPPINGS:
            foreign.append(path)
        if len(foreign) > _NAMED:
            break
    if foreign:
        raise _somebody_elses(place, foreign)
    return files


def _walked(place: Place) -> Iterator[tuple[str, os.stat_result]]:
    """Everything in the output but folders, with its status."""
    root = f"{place.output}/"  # many folders: plain strings are quicker than paths
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        with fs.entries(root + inside) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
        for entry in ordered:
            path = f"{inside}{entry.name}"
            if entry.name == ".git":
                raise _holds_git(place, path)
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{path}/")
            else:
                yield path, fs.entry_status(entry)


def _holds_git(place: Place, path: str) -> WriteRefused:
    message = f"{printable(place.shown)} holds a Git repository ({printable(path)})"
    return refused(place.shown, message, "Choose another --output.")


def _somebody_elses(place: Place, foreign: list[str]) -> WriteRefused:
    shown = printable(place.shown)
    names = ", ".join(printable(path) for path in foreign[:_NAMED])
    names += " and more" if len(foreign) > _NAMED else ""
    try:
        unmanaged = read_manifest(place.output) is None
    except DamagedManifestError:
        message = f"{shown} holds a damaged list of built files, so whose are these? {names}"
        return refused(place.shown, message, f"Delete the folder {shown}, then build again.")
    if unmanaged:
        message = f"{shown} holds files that no build put there: {names}"
    else:
        message = f"somebody put files into {shown} after it was built: {names}"
    hint = "Move them out (CNAME and the like belong in static/), or choose another --output."
    return refused(place.shown, message, hint)


def _damaged(
    place: Place, owned: Mapping[str, Owned], files: Mapping[str, os.stat_result]
) -> Iterator[str]:
    settled = fs.status(place.output / MANIFEST).st_ctime_ns
    for path, one in owned.items():
        found = files.get(path)
        if found is None or found.st_size != one.size:
            yield path
        elif max(found.st_ctime_ns, found.st_mtime_ns) >= settled:
            content = content_of(place.output / path)
            if hashlib.sha256(content).hexdigest() != one.sha256:
                yield path
