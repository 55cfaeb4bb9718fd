"""Is there anything to build? Tells by the files' sizes and times alone, without reading one.

After a build, what it was asked, what it could have read and what it left in the output are noted
beside the cache. If all three are as they were, so is the outcome. The note is only a hint: what
can't be read, isn't whole or isn't certain leads to a build. Imports nothing heavy.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import astuple, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from site_builder.diagnostics import Diagnostic, Span
from site_builder.order import Order, Outcome
from site_builder.write import MANIFEST, WriteRefused, is_as_published

_FOLDERS = ("content", "templates", "static")
_PACKAGE = Path(__file__).parent
_OUR_FOLDERS = (_PACKAGE, _PACKAGE.parent / "templates", _PACKAGE.parent / "static")
"""The program, and in a checkout the theme beside it."""
_GRAIN = 50_000_000
"""Nanoseconds by which a file's time may lag behind the clock."""


class _UncertainError(Exception):
    """What was met can't be vouched for by size and time."""


def unchanged(order: Order) -> Outcome | None:
    """The outcome of the last build of this output, if this one would end the same."""
    try:
        note = _read(order)
        documents = tuple(note["documents"])
        same = (
            note["asked"] == _asked(order)
            and note["inputs"] == _inputs(order.root, documents)
            and note["output"] == _manifest(order.output)
            and is_as_published(order.output)
        )
        return replace(_outcome(note["outcome"]), changed=0) if same else None
    except (OSError, ValueError, TypeError, LookupError, _UncertainError, WriteRefused):
        return None


class Watch:
    """Taken up before a build reads anything; afterwards it notes what may be relied upon."""

    def __init__(self, order: Order) -> None:
        """Remember the time, and how the files are now."""
        self._order = order
        self._started = time.time_ns()
        self._before = self._digest()

    def note(self, outcome: Outcome, documents: Iterable[str]) -> None:
        """Note a publication, unless a file changed or may have changed meanwhile."""
        named = tuple(documents)
        with suppress(OSError, ValueError, _UncertainError):
            asked = _asked(self._order)
            settled_before = self._started - _GRAIN
            if self._before != self._digest() or self._before is None:
                return
            if _latest(self._order.root, named) >= settled_before:
                return
            inputs = _inputs(self._order.root, named)
            fields = {
                "asked": asked,
                "documents": named,
                "inputs": inputs,
                "output": _manifest(self._order.output),
                "outcome": _plain(outcome),
            }
            _write(self._order, fields)

    def _digest(self) -> str | None:
        try:
            return _inputs(self._order.root, ())
        except (OSError, _UncertainError):
            return None


# ---------------------------------------------------------------- what could be read


def _inputs(root: Path, documents: Iterable[str]) -> str:
    """The digest of names, sizes and times of all that a build may read."""
    digest = blake2b(digest_size=20)
    for folder in _FOLDERS:
        for line in _stamps(f"{root}/{folder}", folder):
            digest.update(line)
    for document in documents:
        digest.update(_stamp(document, os.lstat(root / document)))
    return digest.hexdigest()


def _latest(root: Path, documents: Iterable[str]) -> int:
    """When the archived documents were last touched, in nanoseconds."""
    return max((os.lstat(root / document).st_ctime_ns for document in documents), default=0)


def _stamps(folder: str, name: str) -> Iterator[bytes]:
    """Each file below a folder, in order. Raises _UncertainError at a link: it leads anywhere."""
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    for entry in ordered:
        if entry.name == "__pycache__":
            continue
        status = entry.stat(follow_symlinks=False)
        if stat.S_ISDIR(status.st_mode):
            yield from _stamps(entry.path, f"{name}/{entry.name}")
        else:
            yield _stamp(f"{name}/{entry.name}", status)


def _stamp(name: str, status: os.stat_result) -> bytes:
    if not stat.S_ISREG(status.st_mode):
        raise _UncertainError(name)
    times = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    return f"{name}\0{times}\n".encode("utf-8", "surrogateescape")


def _asked(order: Order) -> str:
    """The digest of what was asked of which program, and of where its packages lie."""
    digest = blake2b(sys.version.encode(), digest_size=20)
    where = (order.root, order.output)
    asked = (*where, order.today, order.base_url, order.strict, order.drafts, order.cards)
    digest.update("\0".join(map(str, asked)).encode("utf-8", "surrogateescape"))
    for folder in _OUR_FOLDERS:
        for line in _stamps(str(folder), folder.name):
            digest.update(line)
    for place in sys.path:
        # A package that is installed, removed or replaced changes the folder it lies in.
        if not place.endswith(("site-packages", "dist-packages")):
            continue
        with suppress(OSError):
            digest.update(f"{place}\0{os.stat(place).st_mtime_ns}\n".encode())  # noqa: PTH116
    return digest.hexdigest()


def _manifest(output: Path) -> str:
    return blake2b((output / MANIFEST).read_bytes(), digest_size=20).hexdigest()


# ---------------------------------------------------------------- the note


def _place(order: Order) -> Path:
    name = blake2b(str(order.output).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    return order.root / ".site-builder" / f"unchanged-{name}.json"


def _seal(content: bytes) -> bytes:
    return blake2b(content, digest_size=20).hexdigest().encode()


def _read(order: Order) -> dict[str, Any]:
    seal, _, content = _place(order).read_bytes().partition(b"\n")
    if seal != _seal(content):
        raise ValueError("not the note that was written")
    note: dict[str, Any] = json.loads(content)
    return note


def _write(order: Order, fields: dict[str, Any]) -> None:
    place = _place(order)
    content = json.dumps(fields).encode()
    draft = place.with_suffix(f".{os.getpid()}.draft")
    place.parent.mkdir(exist_ok=True)
    draft.write_bytes(_seal(content) + b"\n" + content)
    draft.replace(place)


def _plain(outcome: Outcome) -> dict[str, Any]:
    return {
        "findings": [astuple(finding) for finding in outcome.findings],
        "published": outcome.published,
        "pages": outcome.pages,
        "files": outcome.files,
        "left_out": outcome.left_out,
    }


def _outcome(plain: dict[str, Any]) -> Outcome:
    findings = tuple(
        Diagnostic(code, Span(*span), message, hint, note)
        for code, span, message, hint, note in plain["findings"]
    )
    left_out = tuple(plain["left_out"])
    return Outcome(findings, plain["published"], plain["pages"], plain["files"], left_out=left_out)
