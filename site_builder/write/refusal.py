"""Why a site isn't written, in words for people. Touches no disk."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType

from site_builder.diagnostics import Diagnostic, Span

_PLAINLY = MappingProxyType(
    {
        errno.ENOSPC: ("the disk is full", "Free some space, then build again."),
        errno.EDQUOT: ("your share of the disk is full", "Free some space, then build again."),
        errno.EACCES: (
            "writing there isn't permitted",
            "Change the folder's permissions, or choose another --output.",
        ),
        errno.EPERM: (
            "writing there isn't permitted",
            "Change the folder's permissions, or choose another --output.",
        ),
        errno.EROFS: ("the disk is read-only", "Choose another --output."),
        errno.EMFILE: (
            "too many files are open at once",
            "Close other programs or raise the limit (ulimit -n 1024), then build again.",
        ),
        errno.ENFILE: (
            "too many files are open at once",
            "Close other programs, then build again.",
        ),
        errno.ENOENT: (
            "a file or folder vanished while the site was being written",
            "Build again.",
        ),
        errno.ENOTDIR: ("a file stands where a folder should", "Choose another --output."),
        errno.ENAMETOOLONG: ("the name is too long for this disk", "Choose another --output."),
        errno.EIO: ("the disk reports an error", "Check the disk, or choose another --output."),
        errno.EXDEV: (
            "the folder can't be replaced as a whole on this disk",
            "Delete the folder, or choose another --output.",
        ),
        errno.EBUSY: (
            "the folder is in use by the system",
            "Choose another --output, for instance a folder within it.",
        ),
        errno.ENOLCK: ("this disk can't lock files", "Choose an --output on another disk."),
    }
)


class WriteRefused(Exception):  # noqa: N818 — said of the builder, not of a mistake
    """The site wasn't written; `diagnostic` says why and what to do."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        """Carry a finding whose code is output-refused or output-failed."""
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def refused(output: str, message: str, hint: str) -> WriteRefused:
    """The output isn't a place to write to."""
    return WriteRefused(Diagnostic("output-refused", Span(printable(output)), message, hint))


def failed(output: str, message: str, hint: str) -> WriteRefused:
    """The output is fine, but writing went wrong."""
    return WriteRefused(Diagnostic("output-failed", Span(printable(output)), message, hint))


def printable(path: str) -> str:
    """A file's name, with the bytes that aren't text spelled out."""
    return path.encode("utf-8", "backslashreplace").decode()


@contextmanager
def faults_told(output: str) -> Iterator[None]:
    """Turn the system's errors into words; WriteRefused is all that comes out."""
    try:
        yield
    except OSError as error:
        why, hint = _PLAINLY.get(
            error.errno or 0, (error.strerror or str(error), "Mend that, then build again.")
        )
        where = f" ({printable(os.fsdecode(error.filename))})" if error.filename else ""
        message = f"{printable(output)} couldn't be written: {why}{where}"
        raise failed(output, message, hint) from error
