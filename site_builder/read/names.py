"""What may be an id, and with that a file's name and an address. Touches no files."""

from __future__ import annotations

import re
import unicodedata

from site_builder.diagnostics import Diagnostic, Span, Text

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
"""Names that Windows keeps for devices, whatever follows the point."""
_LEFT_OVER = re.compile(
    r"\..*|.*~|#.*#|.*\.(?:swp|swo|swx|bak|orig|rej|tmp|part)|.*___jb_(?:tmp|old)___"
    r"|4913|thumbs\.db|desktop\.ini|icon\r",
    re.IGNORECASE | re.DOTALL,
)
"""Dotfiles, and what editors, version control and desktops leave beside a file."""

ID_RULE = "an id has only a-z, 0-9 and hyphens, begins with a letter or digit, and has at most 80"


def is_id(word: str) -> bool:
    """Whether a word is a safe id: `[a-z0-9][a-z0-9-]{0,79}`, and no device's name."""
    return _ID.fullmatch(word) is not None and word not in _DEVICES


def is_left_over(name: str) -> bool:
    """Whether a file is none of the editor's, but something that a program left there."""
    return _LEFT_OVER.fullmatch(name) is not None


def is_safe_path(path: str) -> bool:
    """Whether a path is relative, with forward slashes, and can't climb out of its root."""
    if not path or "\\" in path or path[1:2] == ":" or "\0" in path:
        return False
    return all(step not in ("", ".", "..") for step in path.split("/"))


def shown(name: str) -> str:
    """A name as it can be printed: bytes that aren't UTF-8, and controls, escaped."""
    printable = name.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in printable)


def near_id(word: str) -> str:
    """A safe id that resembles a word; "" where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", word[:200]).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].rstrip("-")
    return f"{name}-1" if name in _DEVICES else name


def id_finding(text: Text, noun: str) -> Diagnostic | None:
    """What is wrong with an id that an editor gives to something, if anything is."""
    if is_id(text.value):
        return None
    why = "is a name that Windows keeps for a device" if text.value in _DEVICES else "can't be one"
    nearest = near_id(text.value)
    return Diagnostic(
        "bad-id",
        text.span,
        f"{noun}’s id “{text.value}” {why}",
        f"write {nearest}" if nearest else ID_RULE,
    )


def name_finding(folder: str, name: str, suffix: str) -> Diagnostic | None:
    """What is wrong with a file's name in a folder of `ID.md` files, if anything is."""
    stem = name.removesuffix(suffix)
    if stem != name and is_id(stem):
        return None
    path = shown(f"{folder}/{name}")
    if stem == name:
        message = f"nothing reads {path}: its name doesn't end in {suffix}"
        hint = f"rename it to end in {suffix}, or move it out of {folder}/"
    elif stem in _DEVICES:
        message = f"{path} has a name that Windows keeps for a device"
        hint = f"rename it, to {near_id(stem)}{suffix} for instance"
    else:
        message = f"{path} can't be an address: {ID_RULE}"
        nearest = near_id(stem)
        hint = f"rename it to {nearest}{suffix}" if nearest else "rename it"
    return Diagnostic("file-name", Span(path), message, hint)
