"""How wide words are in the cards' typefaces, and which words they can write. Knows no layout.

The only importer of uharfbuzz: it shapes as the renderer does, so that Arabic letters are
measured joined and Hebrew points add nothing.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from site_builder.render.theme import typeface

if TYPE_CHECKING:
    import uharfbuzz

_UNITS = 1000
"""Of an em, in all of these faces."""
_SPOKEN = frozenset("LN")
"""Unicode's categories of letters and digits: without them a text says something else."""


class Face(Enum):
    """A typeface of the cards; its value is the file's name."""

    DESK = "desk"
    """The newsroom's words."""
    BOLD = "desk-bold"
    VERBATIM = "verbatim"
    """A source's own words."""

    @property
    def family(self) -> str:
        """The name by which the renderer knows it."""
        return "Site Builder " + self.value.replace("-", " ").title()


def width(words: str, face: Face, size: int) -> int:
    """How wide words are, in whole pixels rounded up, at a size in pixels."""
    return -(-_advance(words, face) * size // _UNITS)


def writable(words: str, face: Face) -> str:
    """The words without the signs that the face lacks; nothing where it lacks letters of them."""
    missing = {sign for sign in set(words) if not _is_known(sign, face)}
    if any(unicodedata.category(sign)[0] in _SPOKEN for sign in missing):
        return ""
    return " ".join("".join(sign for sign in words if sign not in missing).split())


def _is_known(sign: str, face: Face) -> bool:
    return sign.isspace() or _font(face).get_nominal_glyph(ord(sign)) is not None


def _advance(words: str, face: Face) -> int:
    from uharfbuzz import Buffer, shape

    buffer = Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    shape(_font(face), buffer)
    return sum(place.x_advance for place in buffer.glyph_positions)


@cache
def _font(face: Face) -> uharfbuzz.Font:
    from uharfbuzz import Face as Outlines
    from uharfbuzz import Font

    font = Font(Outlines(typeface(face.value)))
    font.scale = (_UNITS, _UNITS)
    return font
