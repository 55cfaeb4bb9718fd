"""One digest for any value made of frozen parts. Knows nothing of what the values mean.

Two values have one digest exactly if they are equal in type and in all fields. Dataclasses that
are met again (one estimate on forty pages) are digested once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from hashlib import blake2b

_SIZE = 20


class Digester:
    """Digests values, remembering those it has seen; good for one run over one site."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._known: dict[int, tuple[object, bytes]] = {}

    def key(self, *values: object) -> str:
        """The digest of some values, in order, as text."""
        return blake2b(self._parts(values), digest_size=_SIZE).hexdigest()

    def _bytes(self, value: object) -> bytes:
        """A form of the value that no other value has."""
        if value is None or isinstance(value, bool | int | str | bytes | date | Fraction):
            return _framed(repr(value).encode("utf-8", "surrogatepass"))
        if isinstance(value, Enum):
            return _framed(f"{type(value).__name__}.{value.name}".encode())
        if isinstance(value, tuple):
            return _framed(b"(" + self._parts(value))
        if isinstance(value, Mapping):
            return _framed(b"{" + self._parts(tuple(value.items())))
        return self._frozen(value)

    def _parts(self, values: tuple[object, ...]) -> bytes:
        return b"".join(map(self._bytes, values))

    def _frozen(self, value: object) -> bytes:
        # The value is kept beside its digest so that its id stays its own.
        known = self._known.get(id(value))
        if known is None:
            known = (value, self._dataclass(value))
            self._known[id(value)] = known
        return known[1]

    def _dataclass(self, value: object) -> bytes:
        if not is_dataclass(value) or isinstance(value, type):
            raise TypeError(f"no digest for a {type(value).__name__}")
        parts = tuple(getattr(value, field.name) for field in fields(value))
        whole = type(value).__name__.encode() + b":" + self._parts(parts)
        return _framed(blake2b(whole, digest_size=_SIZE).digest())


def _framed(content: bytes) -> bytes:
    return b"%d:" % len(content) + content
