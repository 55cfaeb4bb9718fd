"""One digest for any value made of frozen parts. Knows nothing of what the values mean.

Two values have one digest exactly if they are equal in type and in all fields. Dataclasses that
are met again (one estimate on forty pages) are digested once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
        self._known: dict[int, tuple[object, str]] = {}
        self._names: dict[type, tuple[str, ...]] = {}

    def key(self, *values: object) -> str:
        """The digest of some values, in order, as text."""
        return _digest("".join(map(self._form, values)))

    def _form(self, value: object) -> str:
        """A form of the value that no other value has, and that nothing can continue."""
        kind = type(value)
        plain = _PLAIN.get(kind)
        if plain is not None:
            return plain(value)
        if kind is tuple:
            assert isinstance(value, tuple)
            if value and type(value[0]) is tuple:
                # Tables of words, mostly: their repr tells them apart as well, and faster.
                return _text(repr(value))
            return f"({len(value)}:{''.join(map(self._form, value))}"
        if isinstance(value, Enum):
            return f"e{kind.__name__}.{value.name};"
        if isinstance(value, Mapping):
            return "m" + self._form(tuple(value.items()))
        return self._frozen(value)

    def _frozen(self, value: object) -> str:
        # The value is kept beside its digest so that its id stays its own.
        known = self._known.get(id(value))
        if known is None:
            known = (value, self._dataclass(value))
            self._known[id(value)] = known
        return known[1]

    def _dataclass(self, value: object) -> str:
        kind = type(value)
        names = self._names.get(kind)
        if names is None:
            if not is_dataclass(value):
                raise TypeError(f"no digest for a {kind.__name__}")
            names = self._names[kind] = tuple(field.name for field in fields(value))
        form = "".join([self._form(getattr(value, name)) for name in names])
        return f"d{_digest(f'{kind.__name__}:{form}')};"


def _digest(form: str) -> str:
    return blake2b(form.encode("utf-8", "surrogatepass"), digest_size=_SIZE).hexdigest()


def _bytes(value: object) -> str:
    assert isinstance(value, bytes)
    return f"b{blake2b(value, digest_size=_SIZE).hexdigest()};"


def _text(value: object) -> str:
    assert isinstance(value, str)
    return f"s{len(value)}:{value}"


_PLAIN: Mapping[type, Callable[[object], str]] = {
    str: _text,
    bytes: _bytes,
    type(None): lambda value: "n;",
    bool: lambda value: f"t{value};",
    int: lambda value: f"i{value};",
    date: lambda value: f"y{value};",
    Fraction: lambda value: f"f{value};",
}
