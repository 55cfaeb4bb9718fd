"""Prose into HTML that may stand on a page. The only importer of markdown and nh3.

Links of ours are found by their scanned positions: before Markdown reads the text, each gets a
destination of its own; when it has read it, the element with that destination becomes the
finished anchor. Everything then passes an allow-list. Nothing is ever replaced in finished HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree.ElementTree import Element, SubElement

import nh3
from markdown import Markdown

from site_builder.pages import words
from site_builder.pages.markup import Anchor, AnchorKind, Markup

_SCHEMES = {"http", "https", "mailto"}
_TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "ul", "ol", "li"),
    *("dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "a", "em", "strong", "b", "i"),
    *("sub", "sup", "del", "ins", "abbr", "cite", "q", "span", "img"),
}
_ATTRIBUTES = {
    "a": {"href", "title", "data-note", "aria-details"},
    "abbr": {"title"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "th": {"scope"},
    "span": {"lang", "dir"},
    "q": {"lang", "dir"},
    "blockquote": {"lang", "dir"},
}
_CLASSES = {"a": {"fig"}, "span": {"vh"}, "th": {"end"}, "td": {"end"}}
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list, table or heading of a text."""

    html: str
    notes: tuple[str, ...]
    """Ids of the previews of figures that are linked here first."""


def to_html(markup: Markup, language: str = "en", below: int = 1) -> str:
    """A text as HTML, its headings one level under a heading of level `below`."""
    return "\n".join(block.html for block in to_blocks(markup, language, below))


def to_blocks(markup: Markup, language: str = "en", below: int = 1) -> tuple[Block, ...]:
    """A text as its blocks, in order."""
    elements = _elements(markup, language, below)
    seen: set[str] = set()
    blocks = []
    for element in elements:
        linked = [a.get("data-note", "") for a in element.iter("a")]
        notes = tuple(note for note in dict.fromkeys(linked) if note and note not in seen)
        seen.update(notes)
        blocks.append(Block(_clean(_written(element)), notes))
    return tuple(block for block in blocks if block.html)


def to_inline(markup: Markup, language: str = "en") -> str:
    """A text of one paragraph, without the paragraph; several are parted by line breaks."""
    paragraphs = (block.html for block in to_blocks(markup, language))
    bare = (html.removeprefix("<p>").removesuffix("</p>") for html in paragraphs)
    inline = nh3.clean(
        "<br>".join(bare),
        tags=_TAGS - {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "blockquote"},
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes=_SCHEMES,
        allowed_classes=_CLASSES,
        link_rel=None,
    )
    return inline.strip()


def _elements(markup: Markup, language: str, below: int) -> list[Element]:
    """The text's top elements, with finished links and headings."""
    if not markup.text.strip():
        return []
    scheme = _unused_scheme(markup.text)
    root = _read(_addressed(markup, scheme, frozenset()))
    read = {_place(a.get("href", ""), scheme) for a in root.iter("a")}
    unread = frozenset(range(len(markup.anchors))) - read
    if unread:
        # Inside raw HTML Markdown reads no links: such a link is its words alone.
        root = _read(_addressed(markup, scheme, unread))
    _finish_links(root, markup.anchors, scheme, language)
    _shift_headings(root, below)
    _mark_columns(root)
    return list(root)


def _unused_scheme(text: str) -> str:
    """A scheme that the text doesn't have, so that nobody can type one of our destinations."""
    scheme = "anchor"
    while f"{scheme}:" in text:
        scheme += "x"
    return scheme


def _addressed(markup: Markup, scheme: str, bare: frozenset[int]) -> str:
    """The text with a numbered destination in each link of ours; `bare` ones become words."""
    pieces = []
    end = 0
    for place, anchor in enumerate(markup.anchors):
        source = markup.text[anchor.start : anchor.end]
        shown = source[1 : source.rfind("](")] if "](" in source else source
        link = shown if place in bare else f"[{shown}]({scheme}:{place})"
        pieces += [markup.text[end : anchor.start], link]
        end = anchor.end
    return "".join([*pieces, markup.text[end:]])


def _place(href: str, scheme: str) -> int:
    """The number in one of our destinations; -1 for any other."""
    number = href.removeprefix(f"{scheme}:")
    return int(number) if number != href and number.isdecimal() else -1


@cache
def _reader() -> Markdown:
    """The one Markdown reader: making one takes longer than reading a page."""
    return Markdown(extensions=["fenced_code", "tables", "sane_lists"], output_format="html")


def _read(text: str) -> Element:
    """The text as a tree of elements; what `Markdown.convert` does before it writes."""
    reader = _reader()
    reader.reset()
    lines = text.split("\n")
    for before in reader.preprocessors:
        lines = before.run(lines)
    root = reader.parser.parseDocument(lines).getroot()
    assert root is not None
    for shape in reader.treeprocessors:
        reshaped = shape.run(root)
        if reshaped is not None:
            root = reshaped
    return root


def _written(element: Element) -> str:
    """An element of the tree that was read last, as HTML."""
    reader = _reader()
    html: str = reader.serializer(element)
    for after in reader.postprocessors:
        html = after.run(html)
    return html.strip()


def _finish_links(root: Element, anchors: tuple[Anchor, ...], scheme: str, language: str) -> None:
    for element in list(root.iter("a")):
        place = _place(element.get("href", ""), scheme)
        if 0 <= place < len(anchors):
            _finish(element, anchors[place], language)
        elif not _may_lead(element.get("href", "")):
            element.tag = "span"
            element.attrib.clear()


def _finish(element: Element, anchor: Anchor, language: str) -> None:
    element.attrib.clear()
    match anchor.kind:
        case AnchorKind.WORDS:
            element.tag = "span"
        case AnchorKind.PAGE:
            element.set("href", anchor.href)
        case AnchorKind.FIGURE:
            element.set("class", "fig")
            element.set("href", anchor.href)
            if anchor.note:
                element.set("data-note", anchor.note)
                element.set("aria-details", anchor.note)
            if anchor.letter:
                _letter(element, anchor.letter, language)


def _letter(element: Element, letter: str, language: str) -> None:
    raised = SubElement(element, "sup")
    spoken = SubElement(raised, "span", {"class": "vh"})
    spoken.text = words.say(language, " excerpt ")
    spoken.tail = letter


_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]{0,40}):")


def _may_lead(href: str) -> bool:
    """Whether an editor's own link may be published: to the web, by mail, or within the site."""
    scheme = _SCHEME.match(href)
    return scheme is None or scheme[1].lower() in _SCHEMES


def _shift_headings(root: Element, below: int) -> None:
    """Headings follow each other from `below` + 1 on, whatever level the text begins with."""
    headings = list(_headings(root))
    if not headings:
        return
    top = min(level for _, level in headings)
    for element, level in headings:
        element.tag = f"h{min(level - top + below + 1, _DEEPEST)}"


def _headings(root: Element) -> Iterator[tuple[Element, int]]:
    for element in root.iter():
        if isinstance(element.tag, str) and re.fullmatch("h[1-6]", element.tag):
            yield element, int(element.tag[1])


def _mark_columns(root: Element) -> None:
    """Alignment of table columns as a class, since pages allow no inline style."""
    for element in root.iter():
        if element.tag in ("th", "td") and "right" in element.attrib.pop("style", ""):
            element.set("class", "end")
        if element.tag == "th":
            element.set("scope", "col")


def _clean(html: str) -> str:
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes=_SCHEMES,
        allowed_classes=_CLASSES,
        link_rel=None,
    )


def _kept(tag: str, attribute: str, value: str) -> str | None:
    """An attribute's value, or None to drop it: pictures only from the site itself."""
    if (tag, attribute) == ("img", "src") and (_SCHEME.match(value) or value.startswith("//")):
        return None
    return value
