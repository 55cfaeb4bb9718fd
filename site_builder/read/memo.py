"""How reading may be remembered from one build to the next: the shape of it, and not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Memo(Protocol):
    """Answers for `read(path, text)`, from memory where it can.

    `kind` names the reader: config, claim, question, source, origins or page. What a reader
    gives depends on its path and text alone.
    """

    def __call__(self, kind: str, path: str, text: str, read: Callable[[str, str], T]) -> T:
        """What `read(path, text)` gives."""
        ...


def forget(kind: str, path: str, text: str, read: Callable[[str, str], T]) -> T:
    """Remember nothing: read each time."""
    return read(path, text)
