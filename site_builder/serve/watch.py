"""What an editor may change in a site, and whether it changed. Knows nothing of building.

Files are compared by time, size and inode, so that a save by renaming a copy over the old file,
a restored older file and a deletion all count.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

WATCHED = ("content", "templates", "static", "seeds")
"""The folders of a site that a build reads."""

Stamp = tuple[int, int, int]
"""A file's time in nanoseconds, its size and its inode."""
Stamps = Mapping[str, Stamp]
"""By absolute path."""

_MOST_FILES = 200_000
_DEEPEST = 20


def snapshot(root: Path) -> Stamps:
    """The stamp of every file that a build may read; what vanishes meanwhile is left out."""
    return dict(_stamps(root))


def _stamps(root: Path) -> Iterator[tuple[str, Stamp]]:
    waiting = [(str(root / name), 0) for name in WATCHED]
    seen = 0
    while waiting and seen < _MOST_FILES:
        folder, depth = waiting.pop()
        for entry in _entries(folder):
            seen += 1
            try:
                if entry.is_dir(follow_symlinks=False):
                    if depth < _DEEPEST:
                        waiting.append((entry.path, depth + 1))
                    continue
                status = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            yield entry.path, (status.st_mtime_ns, status.st_size, status.st_ino)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []
