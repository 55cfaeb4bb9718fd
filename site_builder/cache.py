"""What reading gave last time, kept on disk. Only ever a hint: any doubt is a miss.

An entry's key is the hash of what it was made from and of this very program; the entry carries a
hash of its own. It is written in a format that can't run code. Entries lie in a few dozen pack
files by the first bits of their keys: each is read when first asked of, written anew only if its
entries changed, and then in one step, so that two builds at once do each other no harm.
"""

from __future__ import annotations

import functools
import hashlib
import os
import stat
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, get_type_hints

import msgspec

from site_builder.read.memo import Memo

__all__ = ["Cache", "memo", "program_digest"]

T = TypeVar("T")

_TITLE = b"site-builder cache 1\n"
_PACKS = 64
_HASH_SIZE = 16
_HEAD = struct.Struct(f">{_HASH_SIZE}s{_HASH_SIZE}sI")
"""Key, hash of key and content, length of the content, which follows."""

_IN_RESULTS = ("msgspec", "yaml")
"""The packages whose version, named in their first file, can change what is read or kept."""


class Cache:
    """Results of earlier runs. No method raises anything, whatever the disk holds or refuses."""

    def __init__(self, folder: Path) -> None:
        """Use the entries in the folder, which need not be there; nothing is read yet."""
        self._folder = folder
        self._loaded: dict[int, Mapping[bytes, bytes]] = {}
        self._used: dict[bytes, bytes] = {}
        self._fresh: dict[bytes, bytes] = {}

    def recall(self, kind: str, key_parts: tuple[str, ...], result_type: type[T]) -> T | None:
        """What was remembered for exactly these parts; None where nothing trustworthy was."""
        try:
            key = _key(kind, key_parts)
            content = self._fresh.get(key) or self._pack(_pack_of(key))[key]
            if key not in self._fresh and _seal(key, content[_HASH_SIZE:]) != content[:_HASH_SIZE]:
                return None
            hashable: Any = result_type
            result: T = _decoder(hashable).decode(memoryview(content)[_HASH_SIZE:])
        except Exception:  # noqa: BLE001 — any error is a miss
            return None
        self._used[key] = content
        return result

    def remember(self, kind: str, key_parts: tuple[str, ...], result: object) -> None:
        """Keep a result, which isn't None, for the next run; what can't be kept is forgotten."""
        try:
            key = _key(kind, key_parts)
            content = _ENCODER.encode(result)
            self._fresh[key] = _seal(key, content) + content
        except Exception:  # noqa: BLE001 — then it is made again next time
            return

    def close(self) -> None:
        """Write what is new and drop what this run had no use for.

        Call it at the end of a run that read everything; after another one leave it uncalled.
        """
        kept = self._used | self._fresh
        if not kept:
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / ".gitignore").write_text("*\n", encoding="utf-8")
        packs: dict[int, dict[bytes, bytes]] = {number: {} for number in range(_PACKS)}
        for key, content in sorted(kept.items()):
            packs[_pack_of(key)][key] = content
        for number, entries in packs.items():
            if entries.keys() != self._loaded.get(number, {}).keys() or not entries:
                with suppress(OSError):
                    _pack_written(self._path(number), entries)

    def _pack(self, number: int) -> Mapping[bytes, bytes]:
        if number not in self._loaded:
            self._loaded[number] = _NOTHING
            with suppress(OSError):
                self._loaded[number] = dict(_entries(_bytes_of(self._path(number))))
        return self._loaded[number]

    def _path(self, number: int) -> Path:
        return self._folder / f"{number:02x}.pack"


def memo(cache: Cache) -> Memo:
    """Remember in the cache what readers give; a reader's return annotation says its type."""
    types: dict[str, Any] = {}

    def remembered(kind: str, path: str, text: str, read: Callable[[str, str], T]) -> T:
        if kind not in types:
            types[kind] = _result_type(read)
        if types[kind] is None:
            return read(path, text)
        known: T | None = cache.recall(kind, (path, text), types[kind])
        if known is not None:
            return known
        result = read(path, text)
        cache.remember(kind, (path, text), result)
        return result

    return remembered


_NOTHING: Mapping[bytes, bytes] = MappingProxyType({})


def _result_type(read: Callable[..., object]) -> object:
    """What a reader is declared to give; None where that can't be told."""
    try:
        return get_type_hints(read).get("return")
    except Exception:  # noqa: BLE001 — then nothing is remembered of it
        return None


def _key(kind: str, parts: tuple[str, ...]) -> bytes:
    digest = hashlib.blake2b(program_digest().encode(), digest_size=_HASH_SIZE)
    for part in (kind, *parts):
        raw = part.encode("utf-8")
        digest.update(len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return digest.digest()


def _seal(key: bytes, content: bytes) -> bytes:
    return hashlib.blake2b(content, key=key, digest_size=_HASH_SIZE).digest()


def _pack_of(key: bytes) -> int:
    return key[0] % _PACKS


@functools.cache
def program_digest() -> str:
    """The digest of our own code, of Python and of the packages that results depend on."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=_HASH_SIZE)
    package = Path(__file__).parent
    for path in (*sorted(package.rglob("*.py")), *map(_first_file, _IN_RESULTS)):
        raw = path.read_bytes()
        digest.update(f"\n{path.parent.name} {path.name} {len(raw)}\n".encode())
        digest.update(raw)
    return digest.hexdigest()


def _first_file(package: str) -> Path:
    """Where a package begins; it isn't imported. Raises LookupError."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise LookupError(package)
    return Path(spec.origin)


# ---------------------------------------------------------------- pack files


def _bytes_of(path: Path) -> bytes:
    """A regular file's content; nothing else is opened, a pipe would never end."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        return file.read() if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""


def _entries(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Key, and hash with content, of each entry as far as the file goes; nothing is checked."""
    place = len(_TITLE)
    if not raw.startswith(_TITLE):
        return
    while place + _HEAD.size <= len(raw):
        key, _, length = _HEAD.unpack_from(raw, place)
        start = place + _HASH_SIZE
        place += _HEAD.size + length
        if place <= len(raw):
            yield key, raw[start : start + _HASH_SIZE] + raw[place - length : place]


def _pack_written(path: Path, entries: Mapping[bytes, bytes]) -> None:
    if not entries:
        path.unlink(missing_ok=True)
        return
    draft = path.with_suffix(f".{os.getpid()}.draft")
    try:
        with draft.open("xb") as file:
            file.write(_TITLE)
            for key, content in entries.items():
                length = len(content) - _HASH_SIZE
                file.write(_HEAD.pack(key, content[:_HASH_SIZE], length))
                file.write(memoryview(content)[_HASH_SIZE:])
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


# ---------------------------------------------------------------- values


def _to_plain(value: object) -> str:
    if isinstance(value, Fraction):
        return str(value)
    raise NotImplementedError(f"no way to keep a {type(value).__name__}")


def _from_plain(wanted: type, plain: object) -> object:
    if wanted is Fraction and isinstance(plain, str):
        return Fraction(plain)
    raise NotImplementedError(f"no way to restore a {wanted}")


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_to_plain)


@functools.cache
def _decoder(result_type: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(result_type, dec_hook=_from_plain)
