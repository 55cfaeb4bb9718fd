"""Prepare new files beside the output, and swap whole folders. Knows nothing of manifests."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from site_builder.write import fs
from site_builder.write.ownership import content_of
from site_builder.write.place import Place
from site_builder.write.refusal import printable, refused

FILE_MODE = 0o644
FOLDER_MODE = 0o755

_CANT_EXCHANGE = frozenset({errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP})
_CANT_SYNCHRONISE = frozenset({errno.EINVAL, errno.EOPNOTSUPP})


def exists(path: Path) -> bool:
    """Whether anything has that name, a broken link included. Raises OSError."""
    try:
        fs.status(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def folder_made(folder: Path) -> None:
    """Make a folder and those above it, readable by everybody whatever the umask says."""
    try:
        fs.make_folder(folder, FOLDER_MODE)
    except FileExistsError:
        return
    except FileNotFoundError:
        folder_made(folder.parent)
        fs.make_folder(folder, FOLDER_MODE)
    with suppress(PermissionError):  # disks without modes
        fs.set_folder_mode(folder, FOLDER_MODE)


def file_made(path: Path, content: bytes, *, durable: bool = False) -> None:
    """Write a new file; `durable`: it outlives a power cut from here on."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        descriptor = fs.create_file(path, flags, FILE_MODE)
    except FileNotFoundError:
        folder_made(path.parent)
        descriptor = fs.create_file(path, flags, FILE_MODE)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[fs.write(descriptor, rest) :]
        with suppress(PermissionError):
            fs.set_mode(descriptor, FILE_MODE)
        if durable:
            fs.synchronise(descriptor)
    finally:
        fs.close(descriptor)


def file_kept(path: Path, copy: Path) -> None:
    """Give a file that nobody changes in place a second name; copy it where that can't be."""
    folder_made(copy.parent)
    try:
        fs.link(path, copy, follow_symlinks=False)
    except OSError:
        file_made(copy, content_of(path))


def names_kept(folder: Path) -> None:
    """Make the names in a folder outlive a power cut."""
    descriptor = fs.open_file(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fs.synchronise(descriptor)
    except OSError as error:
        if error.errno not in _CANT_SYNCHRONISE:
            raise
    finally:
        fs.close(descriptor)


def staging_checked(place: Place) -> bool:
    """Whether a staging folder is there. Raises WriteRefused if it can't be ours."""
    try:
        mode = fs.status(place.staging).st_mode
    except FileNotFoundError:
        return False
    if not stat.S_ISDIR(mode):
        name = printable(str(place.staging))
        message = f"{name} is in the way: the builder needs that name for a folder"
        raise refused(place.shown, message, "Move it elsewhere, or choose another --output.")
    return True


def swapped(place: Place) -> None:
    """Put the finished folder `new` in the output's place. OSError: the old one is there still."""
    if not exists(place.output):
        fs.rename(place.new, place.output)
        return
    try:
        fs.exchange(place.new, place.output)
    except OSError as error:
        if error.errno not in _CANT_EXCHANGE:
            raise
        _swapped_by_renaming(place)


def _swapped_by_renaming(place: Place) -> None:
    # That `old` exists and the output doesn't is the journal: `swap_finished` reads it.
    fs.rename(place.output, place.old)
    try:
        fs.rename(place.new, place.output)
    except BaseException:
        fs.rename(place.old, place.output)
        raise


def swap_finished(place: Place) -> None:
    """Complete a swap that was killed between its two renames."""
    if exists(place.old) and not exists(place.output):
        fs.rename(place.new if exists(place.new) else place.old, place.output)
