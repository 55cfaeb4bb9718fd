"""Words as XML. Knows nothing of what they mean."""

from __future__ import annotations

import re

_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 can't say, however it is written."""
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;"}
_IN_XML = str.maketrans(_ESCAPES)


def escaped(words: str) -> str:
    """Words as they may stand in an element or in a quoted attribute."""
    return _UNFIT.sub("\ufffd", words).translate(_IN_XML)


def element(name: str, words: str = "", **attributes: str) -> str:
    """An element with its words on a line of its own; attributes in the order given."""
    given = "".join(f' {key}="{escaped(value)}"' for key, value in attributes.items())
    return f"<{name}{given}>{escaped(words)}</{name}>\n" if words else f"<{name}{given}/>\n"
