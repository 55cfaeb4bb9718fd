"""Change a few files of the output in place, all or none. Knows nothing of why they change.

New bytes wait in `new`, the old ones are kept in `before`; then a list of what is to happen is
made durable, and only then is the output touched. A killed run is completed from the list by the
next command. A fault turns it back: the list is renamed, which makes it one of what to undo.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from site_builder.write import fs
from site_builder.write.ownership import (
    MANIFEST,
    DamagedManifestError,
    content_of,
    decoded,
    is_address,
    sealed,
    unsealed,
)
from site_builder.write.place import Place
from site_builder.write.refusal import WriteRefused, failed, printable
from site_builder.write.staging import exists, file_kept, file_made, folder_made, names_kept

_TITLE = "site-builder journal 1"
_DO = "do"
_UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to the files of an output; the manifest is replaced with any of it."""

    added: tuple[str, ...]
    replaced: tuple[str, ...]
    dropped: tuple[str, ...]


def applied(place: Place, change: Change) -> None:
    """Carry the change out; the new files and the new manifest are in `new`.

    OSError: the old files are all there still, or will be after the next command.
    """
    for path in (*change.replaced, *change.dropped, MANIFEST):
        file_kept(place.output / path, place.before / path)
    draft = place.staging / "draft"
    file_made(draft, _encoded(change), durable=True)
    try:
        fs.rename(draft, place.staging / _DO)
        names_kept(place.staging)
        _done(place, change, (*change.added, *change.replaced, MANIFEST))
    except BaseException:
        with suppress(OSError):
            _turned_back(place, change)
        raise
    with suppress(OSError):  # it is done; what remains is swept up by the next command
        fs.unlink(place.staging / _DO)


def change_finished(place: Place) -> None:
    """Complete or undo what the list of a killed run says, if there is one."""
    if not exists(place.output):
        return
    if exists(place.staging / _UNDO):
        _undone(place, _read(place, _UNDO))
    elif exists(place.staging / _DO):
        change = _read(place, _DO)
        waiting = _waiting(place, change)
        if waiting is None:
            _turned_back(place, change)
        else:
            _done(place, change, waiting)
            fs.unlink(place.staging / _DO)


def change_pending(place: Place) -> bool:
    """Whether there is a list of what to do or to undo."""
    return exists(place.staging / _DO) or exists(place.staging / _UNDO)


def _encoded(change: Change) -> bytes:
    return sealed(
        _TITLE,
        (
            f"{verb} {path}"
            for verb, paths in (
                ("add", change.added),
                ("replace", change.replaced),
                ("drop", change.dropped),
            )
            for path in paths
        ),
    )


def _read(place: Place, name: str) -> Change:
    lines = unsealed(_TITLE, content_of(place.staging / name))
    paths: Mapping[str, list[str]] = {"add": [], "replace": [], "drop": []}
    for line in lines if lines is not None else ("",):
        verb, _, path = line.partition(" ")
        if verb not in paths or not is_address(path):
            raise _unreadable(place)
        paths[verb].append(path)
    return Change(tuple(paths["add"]), tuple(paths["replace"]), tuple(paths["drop"]))


def _unreadable(place: Place) -> WriteRefused:
    shown, staging = printable(place.shown), printable(str(place.staging))
    return failed(
        place.shown,
        f"a build of {shown} was cut short, and its notes in {staging} are damaged",
        f"Delete both folders, {shown} and {staging}, then build again.",
    )


def _waiting(place: Place, change: Change) -> tuple[str, ...] | None:
    """The new files not yet in place; None if one isn't as it was written (a power cut)."""
    found = [
        path for path in (*change.added, *change.replaced, MANIFEST) if exists(place.new / path)
    ]
    if MANIFEST not in found:
        return tuple(found)
    try:
        owned = decoded(content_of(place.new / MANIFEST))
    except DamagedManifestError:
        return None
    for path in found[:-1]:
        content = content_of(place.new / path)
        if path not in owned or owned[path].sha256 != hashlib.sha256(content).hexdigest():
            return None
    return tuple(found)


def _done(place: Place, change: Change, waiting: Iterable[str]) -> None:
    """The new files put in place and the dropped ones removed; the manifest comes last."""
    for path in waiting:
        if path == MANIFEST:
            _all_unlinked(place, change.dropped)
            _folders_pruned(place, change.dropped)
        _moved(place.new / path, place.output / path)


def _turned_back(place: Place, change: Change) -> None:
    if exists(place.staging / _DO):
        fs.rename(place.staging / _DO, place.staging / _UNDO)
        _undone(place, change)


def _undone(place: Place, change: Change) -> None:
    _all_unlinked(place, [path for path in change.added if not exists(place.new / path)])
    for path in (*change.dropped, *change.replaced, MANIFEST):
        if exists(place.before / path):
            _moved(place.before / path, place.output / path)
    _folders_pruned(place, change.added)
    fs.unlink(place.staging / _UNDO)


def _moved(path: Path, target: Path) -> None:
    folder_made(target.parent)
    fs.rename(path, target)


def _all_unlinked(place: Place, paths: Iterable[str]) -> None:
    for path in paths:
        with suppress(FileNotFoundError):
            fs.unlink(place.output / path)


def _folders_pruned(place: Place, paths: Iterable[str]) -> None:
    """Remove the folders of these files that are empty now."""
    for path in paths:
        folder = os.path.dirname(path)  # noqa: PTH120 — "" above the last
        while folder:
            try:
                fs.remove_folder(place.output / folder)
            except OSError:  # not empty, or gone
                break
            folder = os.path.dirname(folder)  # noqa: PTH120
