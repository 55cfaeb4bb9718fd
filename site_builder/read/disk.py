"""The only reader of files: every byte of a site comes in through here, past the same gate.

Regular files inside the root only, of bounded size, strict UTF-8. Returns values and never
raises. Knows nothing of what the files mean.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath

from site_builder.diagnostics import Diagnostic, Span
from site_builder.model import Document
from site_builder.read.decoding import decoded, empty, nul
from site_builder.read.hidden import hidden_in_file
from site_builder.read.names import is_left_over, is_safe_path, name_finding, shown

CONTENT_LIMIT = 1 << 20
"""Bytes of a file that editors write."""
DOCUMENT_LIMIT = 8 << 20
"""Bytes of an archived document."""
FILE_LIMIT = 32 << 20
"""Bytes of any other file: fonts, pictures."""


@dataclass(frozen=True, slots=True)
class Disk:
    """A site's folder. Remembers what it was asked only to answer `line` quickly."""

    root: Path
    _inside: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)
    _lines: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def content(self, path: str) -> tuple[str | None, tuple[Diagnostic, ...]]:
        """The text of a file that editors write: a BOM dropped, CRLF folded, nothing hidden."""
        raw = self.raw(path, CONTENT_LIMIT)
        if isinstance(raw, Diagnostic):
            return None, (raw,)
        text = decoded(path, raw.removeprefix(b"\xef\xbb\xbf"))
        if isinstance(text, Diagnostic):
            return None, (text,)
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        if not text or text.isspace():
            return None, (empty(path),)
        hidden = hidden_in_file(path, text)
        return (None, hidden) if hidden else (text, ())

    def document(self, path: str) -> Document | Diagnostic:
        """An archived document: its bytes as they are, strictly UTF-8, without NUL."""
        raw = self.raw(path, DOCUMENT_LIMIT)
        if isinstance(raw, Diagnostic):
            return raw
        text = decoded(path, raw)
        if isinstance(text, Diagnostic):
            return text
        if "\0" in text:
            return nul(path, text)
        if not text or text.isspace():
            return empty(path)
        return Document(path, text, sha256(raw).hexdigest())

    def raw(self, path: str, limit: int = FILE_LIMIT) -> bytes | Diagnostic:
        """The bytes of a regular file of at most `limit` bytes."""
        try:
            refusal = self._gate(path, limit)
            return refusal if refusal is not None else _bytes(self.root / path, path, limit)
        except FileNotFoundError:
            return Diagnostic("file-missing", Span(path), f"there is no file {shown(path)}")
        except (OSError, ValueError) as error:
            return _unreadable(path, error)

    def exists(self, path: str) -> bool:
        """Whether anything, of whatever kind, has this name."""
        try:
            (self.root / path).lstat()
        except (OSError, ValueError):
            return False
        return True

    def fingerprint(self, path: str) -> tuple[int, int] | None:
        """Size in bytes and time of the last change in ns; None where there is no such file."""
        try:
            status = (self.root / path).lstat()
        except (OSError, ValueError):
            return None
        return status.st_size, status.st_mtime_ns

    def names(self, folder: str) -> tuple[str, ...]:
        """The names in a folder, sorted by their bytes; none where it can't be listed."""
        try:
            if not self._is_inside(folder):
                return ()
            names = (entry.name for entry in (self.root / folder).iterdir())
            return tuple(sorted(names, key=os.fsencode))
        except (OSError, ValueError):
            return ()

    def listing(self, folder: str, suffix: str) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
        """The paths in a folder whose names are an id and `suffix`, sorted by their bytes.

        Every other name is a finding, but for dotfiles and what editors leave behind. A folder
        that isn't there is empty; one that leads out of the root, or is a file, is a finding.
        """
        paths: list[str] = []
        findings: list[Diagnostic] = []
        refusal = self._folder_refusal(folder)
        if refusal is not None:
            return (), (refusal,)
        for name in self.names(folder):
            path = f"{folder}/{name}"
            if is_left_over(name):
                continue
            finding = self._subfolder(path) or name_finding(folder, name, suffix)
            if finding is None:
                paths.append(path)
            else:
                findings.append(finding)
        return tuple(paths), tuple(findings)

    def files_under(self, folder: str) -> tuple[str, ...]:
        """The paths of all files below a folder, at any depth, without dotfiles.

        Links to folders aren't followed.
        """
        found: list[str] = []
        waiting = [folder]
        while waiting:
            parent = waiting.pop()
            for name in self.names(parent):
                path = f"{parent}/{name}"
                if is_left_over(name):
                    continue
                if self._is_folder(path):
                    waiting.append(path)
                else:
                    found.append(path)
        return tuple(sorted(found, key=os.fsencode))

    def line(self, path: str, number: int) -> str:
        """The text of a line, from 1, for underlining; "" where it can't be read."""
        if path not in self._lines:
            raw = self.raw(path, DOCUMENT_LIMIT)
            text = "" if isinstance(raw, Diagnostic) else raw.decode("utf-8", "replace")
            self._lines[path] = tuple(text.split("\n"))
        lines = self._lines[path]
        if not 1 <= number <= len(lines):
            return ""
        found = lines[number - 1].removesuffix("\r")
        return found.removeprefix("\ufeff") if number == 1 else found

    def _gate(self, path: str, limit: int) -> Diagnostic | None:
        """Why a file may not be opened, if so."""
        if not is_safe_path(path) or not self._is_inside(str(PurePosixPath(path).parent)):
            return _leads_out(path)
        status = (self.root / path).lstat()
        if stat.S_ISLNK(status.st_mode):
            if not self._contains(os.path.realpath(self.root / path)):
                return _leads_out(path)
            status = (self.root / path).stat()
        return _regular(path, status, limit)

    def _is_inside(self, folder: str) -> bool:
        if folder not in self._inside:
            self._inside[folder] = self._contains(os.path.realpath(self.root / folder))
        return self._inside[folder]

    def _contains(self, real: str) -> bool:
        root = os.path.realpath(self.root)
        return real == root or real.startswith(root.rstrip(os.sep) + os.sep)

    def _folder_refusal(self, folder: str) -> Diagnostic | None:
        if not self.exists(folder):
            return None
        if not self._is_inside(folder):
            return _leads_out(folder)
        try:
            os.scandir(self.root / folder).close()
        except NotADirectoryError:
            message = f"{shown(folder)} is a file, where a folder should stand"
            return Diagnostic("file-not-regular", Span(folder), message, "rename it")
        except (OSError, ValueError) as error:
            return _unreadable(folder, error)
        return None

    def _subfolder(self, path: str) -> Diagnostic | None:
        if not self._is_folder(path):
            return None
        return Diagnostic(
            "file-not-regular",
            Span(shown(path)),
            f"{shown(path)} is a folder, and nothing reads what is in it",
            "move its files up, directly into the folder above",
        )

    def _is_folder(self, path: str) -> bool:
        try:
            return stat.S_ISDIR((self.root / path).lstat().st_mode)
        except (OSError, ValueError):
            return False


def _bytes(file: Path, path: str, limit: int) -> bytes | Diagnostic:
    # What was examined may have been replaced since: don't wait for a pipe, and look again.
    descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as stream:
        refusal = _regular(path, os.fstat(descriptor), limit)
        if refusal is not None:
            return refusal
        raw = stream.read(limit + 1)
    return raw if len(raw) <= limit else _too_large(path, limit)


def _regular(path: str, status: os.stat_result, limit: int) -> Diagnostic | None:
    if not stat.S_ISREG(status.st_mode):
        return Diagnostic(
            "file-not-regular",
            Span(path),
            f"{shown(path)} is {_kind(status.st_mode)}, not a file",
            "put a regular file in its place",
        )
    return _too_large(path, limit) if status.st_size > limit else None


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder"
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def _too_large(path: str, limit: int) -> Diagnostic:
    return Diagnostic(
        "file-too-large",
        Span(path),
        f"{shown(path)} is larger than {limit >> 20} MiB",
        "keep only the text that is needed, or split it over several files",
    )


def _leads_out(path: str) -> Diagnostic:
    return Diagnostic(
        "file-not-regular",
        Span(shown(path)),
        f"{shown(path)} leads out of the site's folder",
        "put a copy of the file itself inside the site's folder",
    )


def _unreadable(path: str, error: OSError | ValueError) -> Diagnostic:
    reason = error.strerror if isinstance(error, OSError) else "its name isn't valid"
    return Diagnostic(
        "file-unreadable",
        Span(shown(path)),
        f"{shown(path)} can't be read: {reason or 'the system refuses it'}",
        "check the file's permissions and its name",
    )
