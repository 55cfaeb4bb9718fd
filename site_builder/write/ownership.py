"""Which files of an output are the builder's: the manifest, and what an address may look like.

The manifest is text, sorted, and the same for the same site: no times, no machine. It carries a
hash of itself, which finds damage; against malice every path in it is checked like a new one.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from site_builder.write import fs

MANIFEST = ".site-builder-manifest"
"""The manifest's name in the output folder."""

_TITLE = "site-builder manifest 1"
_PATH = re.compile(r"(?:[A-Za-z0-9._-]+/)*[A-Za-z0-9._-]+", re.ASCII)
_KEY = re.compile(r"[0-9a-f]{8,128}", re.ASCII)
_ENTRY = re.compile(
    r"([0-9a-f]{8,128}) ([0-9a-f]{64}) (0|[1-9][0-9]{0,15}) ([A-Za-z0-9._/-]+)", re.ASCII
)
_RESERVED = frozenset({".", "..", ".git", MANIFEST})
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Owned:
    """A file that a build wrote."""

    key: str
    """The digest of all that it was made from."""
    sha256: str
    """Of its bytes."""
    size: int
    """In bytes."""


class DamagedManifestError(Exception):
    """There is a manifest, but not as it was written."""


def is_address(path: str) -> bool:
    """Whether a file may be published there: plain ASCII, relative, leading nowhere else.

    Our own addresses are lower-case; a site's static files (CNAME) are called as hosts want them.
    """
    return _PATH.fullmatch(path) is not None and (
        "." not in path or _RESERVED.isdisjoint(path.lower().split("/"))
    )


def is_key(key: str) -> bool:
    """Whether it is a digest in hexadecimal."""
    return _KEY.fullmatch(key) is not None


def folders_of(paths: Iterable[str]) -> frozenset[str]:
    """Every folder in which one of the files lies, at any depth."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return frozenset(found)


def sealed(title: str, lines: Iterable[str]) -> bytes:
    """Lines of ASCII with a title and a hash before them."""
    body = "".join(f"{line}\n" for line in lines).encode("ascii")
    return f"{title}\n{hashlib.sha256(body).hexdigest()}\n".encode("ascii") + body


def unsealed(title: str, raw: bytes) -> list[str] | None:
    """The lines; None unless the title and the hash are right."""
    found_title, _, rest = raw.partition(b"\n")
    seal, _, body = rest.partition(b"\n")
    right = hashlib.sha256(body).hexdigest().encode("ascii")
    if found_title != title.encode("ascii") or seal != right or not body.isascii():
        return None
    return body.decode("ascii").splitlines()


def encoded(owned: Mapping[str, Owned]) -> bytes:
    """The manifest's bytes."""
    return sealed(
        _TITLE,
        (f"{one.key} {one.sha256} {one.size} {path}" for path, one in sorted(owned.items())),
    )


def decoded(raw: bytes) -> Mapping[str, Owned]:
    """What the manifest lists. Raises DamagedManifestError."""
    lines = unsealed(_TITLE, raw)
    if lines is None:
        raise DamagedManifestError
    owned: dict[str, Owned] = {}
    for line in lines:
        entry = _ENTRY.fullmatch(line)
        if entry is None or not is_address(entry[4]):
            raise DamagedManifestError
        owned[entry[4]] = Owned(entry[1], entry[2], int(entry[3]))
    return MappingProxyType(owned)


def content_of(path: Path) -> bytes:
    """The bytes of a regular file; a link is never followed. Raises OSError."""
    descriptor = fs.open_file(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        chunks = []
        while chunk := fs.read(descriptor, _CHUNK):
            chunks.append(chunk)
        return b"".join(chunks)
    finally:
        fs.close(descriptor)


def read_manifest(output: Path) -> Mapping[str, Owned] | None:
    """What a build says it wrote; None where none says so. Raises DamagedManifestError, OSError."""
    path = output / MANIFEST
    try:
        regular = stat.S_ISREG(fs.status(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not regular:
        raise DamagedManifestError
    return decoded(content_of(path))


def manifest(folder: Path) -> Mapping[str, Owned] | None:
    """The files of a published site, by path; None where no readable manifest lists any."""
    try:
        return read_manifest(folder)
    except (DamagedManifestError, OSError):
        return None
