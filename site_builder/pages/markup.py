"""Prose with its links led to where they go. Knows nothing of Markdown or HTML.

Rendering turns a `Markup` into HTML; here each link of ours, found by its position, gets its
address, and each figure its letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from site_builder.model import LinkKind
from site_builder.pages import permalinks
from site_builder.pages.permalinks import Href
from site_builder.pages.slices import LinkFacts, ProseFacts

_LETTERS = "abcdefghjkmnpqrstuvwxyz"
"""Without i, l and o, which read as digits beside a number."""


class AnchorKind(Enum):
    """What a link of ours becomes."""

    FIGURE = "figure"
    PAGE = "page"
    WORDS = "words"
    """Its words alone."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """One link of ours in a text, ready to be written."""

    start: int
    end: int
    """Offsets in the text, half-open."""
    kind: AnchorKind
    href: str = ""
    letter: str = ""
    note: str = ""
    """Id of the figure's preview on the same page; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Markup:
    """Markdown and its links, in order of appearance."""

    text: str
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Lettered:
    """The letters of the figures on one page."""

    letters: Mapping[str, str]
    """By ref."""
    noted: frozenset[str]
    """Refs of the figures that have a preview on the page."""


NO_LETTERS = Lettered({}, frozenset())


def letter(place: int) -> str:
    """The letter of the figure at a place, from 0: a … z, aa, ab …"""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, len(_LETTERS))
        name = _LETTERS[rest] + name
    return name


def figures_in(prose: ProseFacts) -> tuple[str, ...]:
    """Refs of the figures that a text links to, in order, each once."""
    linked = (link.target for link in prose.links if link.kind is LinkKind.FIGURE and link.target)
    return tuple(dict.fromkeys(linked))


def markup(prose: ProseFacts, href: Href, lettered: Lettered = NO_LETTERS) -> Markup:
    """A text whose links lead out of the page that `href` belongs to."""
    return Markup(prose.text, tuple(_anchor(link, href, lettered) for link in prose.links))


def _anchor(link: LinkFacts, href: Href, lettered: Lettered) -> Anchor:
    if not link.target:
        return Anchor(link.start, link.end, AnchorKind.WORDS)
    if link.kind is not LinkKind.FIGURE:
        return Anchor(link.start, link.end, AnchorKind.PAGE, href(_address(link)))
    letter_of = lettered.letters.get(link.target, "")
    note = permalinks.note_anchor(letter_of) if link.target in lettered.noted else ""
    return Anchor(link.start, link.end, AnchorKind.FIGURE, href(_address(link)), letter_of, note)


def _address(link: LinkFacts) -> str:
    match link.kind:
        case LinkKind.FIGURE:
            return permalinks.figure_of(link.target)
        case LinkKind.CLAIM:
            return permalinks.claim(link.target)
        case LinkKind.QUESTION:
            return permalinks.question(link.target)
        case LinkKind.SOURCE:
            return permalinks.source(link.target)
        case LinkKind.PLAIN:
            return permalinks.FRONT


def plain(prose: ProseFacts) -> str:
    """A text's words on one line, for descriptions: links are their words, marks are left out."""
    text = prose.text
    for link in reversed(prose.links):
        source = text[link.start : link.end]
        words = source[1 : source.rfind("](")] if "](" in source else source
        text = text[: link.start] + words + text[link.end :]
    return " ".join(text.replace("*", "").replace("`", "").split())
