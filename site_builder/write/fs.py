"""Every call of the writer that touches a disk, under one name each. Decides nothing.

The others call these through the module, so that tests can make each of them fail in turn.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
from pathlib import Path

open_file = os.open
create_file = os.open
write = os.write
read = os.read
close = os.close
set_mode = os.fchmod
set_folder_mode = os.chmod
synchronise = os.fsync
status = os.lstat
status_of_open = os.fstat
make_folder = os.mkdir
make_folders = os.makedirs
remove_folder = os.rmdir
remove_tree = shutil.rmtree
unlink = os.unlink
link = os.link
rename = os.rename
entries = os.scandir
lock = fcntl.flock

CALLS = (
    "open_file",
    "create_file",
    "write",
    "read",
    "close",
    "set_mode",
    "set_folder_mode",
    "synchronise",
    "status",
    "status_of_open",
    "entry_status",
    "make_folder",
    "make_folders",
    "remove_folder",
    "remove_tree",
    "unlink",
    "link",
    "rename",
    "exchange",
    "entries",
    "lock",
)
"""The names of all calls."""

_FROM_THE_CURRENT_FOLDER = -100
_EXCHANGE = 2


def entry_status(entry: os.DirEntry[str]) -> os.stat_result:
    """The status of a folder's entry itself, not of what it may link to."""
    return entry.stat(follow_symlinks=False)


def exchange(one: Path, two: Path) -> None:
    """Swap two folders in one step (Linux: renameat2). ENOSYS where the system can't."""
    try:
        import ctypes

        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (ImportError, AttributeError, OSError):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(one)) from None
    here = _FROM_THE_CURRENT_FOLDER
    if renameat2(here, os.fsencode(one), here, os.fsencode(two), _EXCHANGE):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(one))
