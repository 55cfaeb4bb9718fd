"""Reads one link of Markdown: is it ours, and is it written as it must be? Resolves nothing."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from site_builder.diagnostics import Diagnostic, Text, did_you_mean
from site_builder.model import Link, LinkKind
from site_builder.read.names import is_id
from site_builder.read.texts import part, spliced

_KINDS = {kind.value: kind for kind in LinkKind}
OURS = tuple(_KINDS)
_WEB = ("http", "https", "mailto")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,40}):")
_AFTER_SPACE = re.compile(rf"[ \t]+\(({'|'.join(OURS)}):[^()\s]*\)")
_LABEL = re.compile(rf"\[(?:{'|'.join(OURS)}):[^\[\]\s]*\]")
_UNCLOSED = re.compile(rf"\(({'|'.join(OURS)}):[^()\s]*")
_IN_TAG = re.compile(rf"<({'|'.join(OURS)}):|\bhref\s*=\s*[\"']?({'|'.join(OURS)}):", re.IGNORECASE)
_MARKUP = re.compile(
    r"\\([!-/:-@\[-`{-~])|(\*+|`+|(?<!\w)_+|_+(?!\w))|(\s*\n[\s>]*)"
    r"|(&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
)

_HOW = "write [words](figure:ID), or [words](figure:CLAIM/ID) for another claim's figure"

Found = tuple[Link | None, tuple[Diagnostic, ...], bool]
"""The link if it is one of ours and right; what is wrong; whether it was meant to be ours."""


def read_link(
    text: Text, bracket: int, words: tuple[int, int], end: int, is_picture: bool
) -> Found:
    """The link whose words stand at `words` and whose destination ends before `end`."""
    start = words[1] + 2
    inside = text.value[start : end - 1]
    start += len(inside) - len(inside.lstrip())
    inside = inside.strip()
    if inside.startswith("<") and inside.endswith(">") and ":" in inside:
        start, inside = start + 1, inside[1:-1]
    scheme = _SCHEME.match(inside)
    if scheme is None:
        return None, (), False
    word = scheme.group(1)
    if word not in OURS:
        found = tuple(_foreign(text, word, start))
        return None, found, bool(found) and found[0].hint.startswith("did you")
    target = part(text, start + scheme.end(), start + len(inside))
    if is_picture:
        whole = part(text, bracket, end)
        return None, (_bad(whole, "a picture can't be one of our links", _HOW),), True
    link = Link(_KINDS[word], target, _visible(text, *words), bracket, end)
    findings = tuple(_written(text, link))
    return (None if findings else link), findings, True


def _written(text: Text, link: Link) -> Iterator[Diagnostic]:
    """What is wrong with a link of ours."""
    kind, target = link.kind, link.target
    if not link.words.value.strip():
        whole = part(text, link.start, link.end)
        yield _bad(whole, f"a `{kind.value}:` link without words", "write what readers shall see")
    if kind is LinkKind.PLAIN:
        if target.value:
            message = f"`plain:` needs nothing after it, and has “{target.value[:80]}”"
            yield _bad(target, message, "write [7](plain:)")
        return
    if not target.value:
        whole = part(text, link.start, link.end)
        yield _bad(whole, f"a `{kind.value}:` link without an id", "write the id after the colon")
        return
    steps = target.value.split("/")
    if len(steps) > (2 if kind is LinkKind.FIGURE else 1) or not all(map(is_id, steps)):
        message = f"“{target.value[:80]}” isn't the id of a {kind.value}"
        hint = f"write the {kind.value}'s id, as its file is named: a-z, 0-9 and hyphens"
        yield _bad(target, message, _HOW if kind is LinkKind.FIGURE else hint)


def _foreign(text: Text, word: str, start: int) -> Iterator[Diagnostic]:
    """What is wrong with a scheme that isn't ours, if anything is."""
    if word.lower() in _WEB:
        return
    meant = did_you_mean(word.lower(), OURS)
    message = f"there are no links to `{word}:`"
    hint = meant or f"write a web address, mailto:, or one of {', '.join(f'{o}:' for o in OURS)}"
    yield _bad(part(text, start, start + len(word)), message, hint)


def _visible(text: Text, start: int, end: int) -> Text:
    """The words of a link as readers see them: without emphasis signs and escapes."""
    if not _MARKUP.search(text.value, start, end):
        return part(text, start, end)
    pieces: list[tuple[int, int, str | None]] = []
    place = start
    for sign in _MARKUP.finditer(text.value, start, end):
        pieces.append((place, sign.start(), None))
        if sign.group(1):
            pieces.append((sign.start() + 1, sign.end(), None))
        elif sign.group(3):
            pieces.append((sign.start(), sign.end(), " "))
        elif sign.group(4):
            pieces.append((sign.start(), sign.end(), html.unescape(sign.group(4))))
        place = sign.end()
    pieces.append((place, end, None))
    return spliced(text, [each for each in pieces if each[0] < each[1]])


def unclosed_finding(text: Text, bracket: int, place: int) -> Iterator[Diagnostic]:
    """`[words](figure:id` whose parenthesis nothing closes."""
    found = _UNCLOSED.match(text.value, place)
    if found is not None:
        whole = part(text, bracket, found.end())
        yield _bad(whole, f"a `{found.group(1)}:` link that is never closed", "close it with )")


def parted_finding(text: Text, bracket: int, place: int, stop: int) -> Iterator[Diagnostic]:
    """`[words] (figure:id)`, parted by a space, or `[words][figure:id]`."""
    if found := _AFTER_SPACE.match(text.value, place, stop):
        whole = part(text, bracket, found.end())
        yield _bad(whole, "a space parts a link's words from its destination", "remove the space")
    if found := _LABEL.match(text.value, place, stop):
        whole = part(text, place, found.end())
        yield _bad(whole, "a destination of ours in square brackets", _HOW)


def definition_finding(text: Text, start: int, end: int) -> Iterator[Diagnostic]:
    """`[label]: figure:id`."""
    scheme = _SCHEME.match(text.value, start, end)
    if scheme and scheme.group(1).lower() in OURS:
        message = f"a `{scheme.group(1)}:` link can't be defined apart from its words"
        yield _bad(part(text, start, end), message, _HOW)


def tag_finding(text: Text, start: int, end: int) -> Iterator[Diagnostic]:
    """`<figure:id>` and `<a href="figure:id">`."""
    if _IN_TAG.search(text.value, start, end):
        yield _bad(part(text, start, end), "a link of ours in angle brackets", _HOW)


def _bad(words: Text, message: str, hint: str) -> Diagnostic:
    return Diagnostic("bad-link", words.span, message, hint)
