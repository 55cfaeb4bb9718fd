"""Prose as readers see it: without signs of markup, with a gap where a link of ours stands.

Knows Markdown as far as its signs vanish on a page; what a text's links and words are was found
when it was read.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.diagnostics import Text
from site_builder.model import Prose
from site_builder.read.texts import spliced

GAP = "\ufffc"
"""Stands for what isn't words: a link of ours, code, a picture, an address, the end of a block."""

_SIGNS = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)"
)
_ENTITY = r"&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_UNSEEN = re.compile(
    rf"(?:[ \t]*>)+[ \t]?|(?P<entity>{_ENTITY})|(?P<space>\s+)|(?P<line><br\b[^<>]*>)"
    r"|<[/A-Za-z][^<>:@]*>|\[[^\[\]]*\]|\[|\](?:\((?:[^()\\]|\\.|\([^()]*\))*\))?",
    re.DOTALL,
)

_Piece = tuple[int, int, str | None]


@dataclass(frozen=True, slots=True)
class Visible:
    """A prose's words in one text, every character with its place."""

    text: Text
    links: tuple[int, ...]
    """Where the gap of each of the prose's links stands, in their order; -1 beyond all words."""


def visible(prose: Prose) -> Visible:
    """What readers see of a prose, besides the words of our links."""
    if not prose.links and len(prose.words) < 2 and not _SIGNS.search(prose.text.value):
        start, end = prose.words[0] if prose.words else (0, 0)
        return Visible(spliced(prose.text, [(start, end, None)]), ())
    pieces = [piece for piece in _pieces(prose) if piece[0] < piece[1]]
    gaps = _gaps_of_links(prose, pieces)
    return Visible(spliced(prose.text, pieces), gaps)


def _pieces(prose: Prose) -> Iterator[_Piece]:
    """The prose from end to end: stretches that are seen, and what stands for the others."""
    value, place = prose.text.value, 0
    for start, end in (*prose.words, (len(value), len(value))):
        yield from _between(prose, place, start)
        yield from _words(value, start, end)
        place = end


def _words(value: str, start: int, end: int) -> Iterator[_Piece]:
    for sign in _SIGNS.finditer(value, start, end):
        yield start, sign.start(), None
        start = sign.start("escaped") if sign["escaped"] else sign.end()
    yield start, end, None


def _between(prose: Prose, start: int, end: int) -> Iterator[_Piece]:
    """What lies between two stretches of words."""
    for link in prose.links:
        if start <= link.start and link.end <= end:
            yield from _unseen(prose.text.value, start, link.start)
            yield link.start, link.end, GAP
            start = link.end
    yield from _unseen(prose.text.value, start, end)


def _unseen(value: str, start: int, end: int) -> Iterator[_Piece]:
    """Markup that vanishes, characters that are spelled out, or a gap."""
    while start < end:
        sign = _UNSEEN.match(value, start, end)
        if sign is None or sign.end() == start or "\n" in (sign["space"] or ""):
            yield start, end, GAP
            return
        if sign["entity"]:
            yield start, sign.end(), html.unescape(sign["entity"])
        elif sign["space"]:
            yield start, sign.end(), None
        elif sign["line"]:
            yield start, sign.end(), "\n"
        start = sign.end()


def _gaps_of_links(prose: Prose, pieces: list[_Piece]) -> tuple[int, ...]:
    at: dict[int, int] = {}
    length = 0
    for start, end, instead in pieces:
        at[start] = length
        length += end - start if instead is None else len(instead)
    return tuple(at.get(link.start, -1) for link in prose.links)
