"""Keep two builds of one output apart. Knows nothing of what they write.

The lock dies with its process, so none is ever left behind; the file itself is removed by whoever
lets go. Worker processes don't inherit it: one that outlives its killed parent must not keep the
next build waiting.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from site_builder.write import fs
from site_builder.write.place import Place
from site_builder.write.refusal import failed, faults_told, printable

_PAUSE = 0.05
"""Seconds between two attempts."""

_held: set[int] = set()


def _let_go_in_child() -> None:
    for descriptor in _held:
        with suppress(OSError):
            os.close(descriptor)
    _held.clear()


os.register_at_fork(after_in_child=_let_go_in_child)


@contextmanager
def locked(place: Place, wait: float) -> Iterator[None]:
    """Have the output to oneself. Raises WriteRefused after `wait` seconds without success."""
    with faults_told(place.shown):
        fs.make_folders(place.output.parent, exist_ok=True)
        descriptor = _acquired(place, wait)
    if descriptor is None:
        raise failed(
            place.shown,
            f"another build has been writing to {printable(place.shown)} for {wait:g} seconds"
            f" (it holds {printable(str(place.lock))})",
            "Wait for it or end it, then build again; there is nothing to delete.",
        )
    try:
        yield
    finally:
        _release(place, descriptor)


@contextmanager
def locked_if_idle(place: Place) -> Iterator[bool]:
    """Have the output to oneself, unless somebody is at work there now: then False."""
    with faults_told(place.shown):
        descriptor = _attempted(place)
    try:
        yield descriptor is not None
    finally:
        if descriptor is not None:
            _release(place, descriptor)


def _acquired(place: Place, wait: float) -> int | None:
    deadline = time.monotonic() + wait
    while (descriptor := _attempted(place)) is None:
        if time.monotonic() >= deadline:
            return None
        time.sleep(_PAUSE)
    return descriptor


def _attempted(place: Place) -> int | None:
    """The open lock file; None while another process holds it."""
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = fs.create_file(place.lock, flags, 0o644)
    try:
        fs.lock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.path.samestat(fs.status_of_open(descriptor), fs.status(place.lock)):
            _held.add(descriptor)
            return descriptor
    except (BlockingIOError, FileNotFoundError):
        # The holder removes the file when it lets go: then this one is no longer the lock.
        pass
    finally:
        if descriptor not in _held:
            os.close(descriptor)
    return None


def _release(place: Place, descriptor: int) -> None:
    if descriptor not in _held:
        return
    with suppress(OSError):
        fs.unlink(place.lock)
    _held.discard(descriptor)
    os.close(descriptor)
