"""Finds our links and the running words in Markdown, with exact places. Resolves nothing.

Bounds, too, what the Markdown reader would choke on: it is quadratic and worse in unmatched
brackets, and recurses for lists and quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from site_builder.diagnostics import Diagnostic, Span, Text
from site_builder.model import Link, Prose
from site_builder.read.blocks import MAX_NESTING, Block, Deep, Definition, blocks
from site_builder.read.links import (
    definition_finding,
    parted_finding,
    read_link,
    tag_finding,
    unclosed_finding,
)

MAX_CHARACTERS = 100_000
"""Of one text; some sixty printed pages."""
MAX_BLOCK_CHARACTERS = 20_000
MAX_BLOCK_LINES = 1_000
"""Of one paragraph or table, without a blank line."""
MAX_OPEN = 20
"""Brackets, parentheses, tags and code marks of a kind in one block that nothing closes."""

# Every branch begins with a plain sign, which lets the search skip all other text at once.
_SIGN = re.compile(r"\\|`|<|&|\[|\]|!\[|https?://|mailto:|www\.")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_TICKS = re.compile("`+")
_TAG = re.compile(r"<[A-Za-z/?!][^<>]*>")
_OPENS_TAG = re.compile(r"<[A-Za-z/?!]")
_ENTITY = re.compile(r"&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,80}\]")
_URL = re.compile(r"[^\s<>\[\]()]+")
_DESTINATION = re.compile(r"\((?:[^()\\]|\\.|\([^()]*\))*\)", re.DOTALL)
_LABEL = re.compile(r"\[[^\[\]]{0,200}\]")

Words = tuple[tuple[int, int], ...]


def read_prose(text: Text) -> tuple[Prose | None, tuple[Diagnostic, ...]]:
    """A Markdown text with its links and words; None only where a limit is broken.

    A link that isn't written as it must be is a finding, and left out of the links.
    """
    value = text.value
    if len(value) > MAX_CHARACTERS:
        hint = "split it over several pages"
        return None, (_limit(text, MAX_CHARACTERS, f"more than {MAX_CHARACTERS:,} signs", hint),)
    if _is_plain(value):
        return Prose(text, (), tuple(_plain_words(value))), ()
    scan = _Scan(text)
    scan.run()
    prose = None if scan.is_refused else Prose(text, tuple(scan.links), tuple(scan.words))
    return prose, tuple(scan.findings)


def _is_plain(value: str) -> bool:
    """Whether a text is one line without any sign of Markdown that matters here."""
    is_short = len(value) <= MAX_BLOCK_CHARACTERS and "\n" not in value
    return is_short and not _SPECIAL.search(value)


_SPECIAL = re.compile(r"[\[\]`<&\\>#]|://|www\.|mailto:|^\s|^[-*+0-9~]")


def _plain_words(value: str) -> Iterator[tuple[int, int]]:
    if value.strip():
        yield 0, len(value)


class _Scan:
    """Goes once through a text; collects links, words and findings."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.value = text.value
        self.links: list[Link] = []
        self.words: list[tuple[int, int]] = []
        self.findings: list[Diagnostic] = []
        self.is_refused = False

    def run(self) -> None:
        """All blocks; stops looking into one that is too deeply nested."""
        for part in blocks(self.value):
            match part:
                case Block():
                    if self._is_bounded(part):
                        self._block(part)
                case Definition(_, _, address):
                    self.findings.extend(definition_finding(self.text, *address))
                case Deep(start, _):
                    depth = f"quotes and lists more than {MAX_NESTING} deep"
                    self.refuse(start, depth, "flatten them")

    def _is_bounded(self, block: Block) -> bool:
        lines = self.value.count("\n", block.start, block.end)
        if block.end - block.start <= MAX_BLOCK_CHARACTERS and lines < MAX_BLOCK_LINES:
            return True
        size = f"more than {MAX_BLOCK_CHARACTERS:,} signs or {MAX_BLOCK_LINES:,} lines in one block"
        self.refuse(block.start, size, "part it with blank lines")
        return False

    def refuse(self, place: int, what: str, hint: str) -> None:
        """Report that a limit is broken; only the first time."""
        if not self.is_refused:
            self.findings.append(_limit(self.text, place, what, hint))
        self.is_refused = True

    def _block(self, block: Block) -> None:
        hidden, links = _Inline(self, block).hidden()
        self.links.extend(links)
        self._add_words(block, hidden)

    def _add_words(self, block: Block, hidden: list[tuple[int, int]]) -> None:
        """The stretches of a block between what isn't seen as words."""
        place = block.start
        for start, end in sorted((*hidden, *block.gaps)):
            if start > place and self.value[place:start].strip():
                self.words.append((place, start))
            place = max(place, end)
        if place < block.end and self.value[place : block.end].strip():
            self.words.append((place, block.end))


class _Inline:
    """Goes once through a block's signs."""

    def __init__(self, scan: _Scan, block: Block) -> None:
        self._scan = scan
        self._value = scan.value
        self._block = block
        self._hidden: list[tuple[int, int]] = []
        self._links: list[Link] = []
        self._open: list[tuple[int, int]] = []
        self._unclosed = 0
        self._ticks = _ticks(self._value, block)

    def hidden(self) -> tuple[list[tuple[int, int]], list[Link]]:
        """What readers don't see as words, and our links."""
        place, end = self._block.start, self._block.end
        while (sign := _SIGN.search(self._value, place, end)) is not None:
            place = self._after(sign.group()[0], sign.start(), sign.end())
            if self._scan.is_refused:
                break
        self._links.sort(key=lambda link: link.start)
        return self._hidden, self._links

    def _after(self, sign: str, start: int, end: int) -> int:
        """Where to go on after a sign that stands from `start` to `end`."""
        match sign:
            case "[" | "!":
                return self._opened(start, end)
            case "]":
                return self._closed(start, end)
            case "\\":
                return end + 1 if self._is(_ESCAPE, start) else end
            case "`":
                return self._code(start)
            case "<":
                return self._tag(start, end)
            case "&":
                return self._hidden_if(_ENTITY, start, end)
            case _:
                return self._hidden_if(_URL, start, end)

    def _is(self, what: re.Pattern[str], start: int) -> bool:
        return what.match(self._value, start, self._block.end) is not None

    def _hidden_if(self, what: re.Pattern[str], start: int, end: int) -> int:
        """Hide something that is no words, if it begins here."""
        found = what.match(self._value, start, self._block.end)
        return self._hide(start, found.end()) if found else end

    def _opened(self, start: int, end: int) -> int:
        note = _NOTE.match(self._value, start, self._block.end)
        if note:
            return self._hide(start, note.end())
        self._open.append((start, end))
        if len(self._open) > MAX_OPEN:
            self._scan.refuse(start, f"more than {MAX_OPEN} open brackets", _CLOSE)
        return end

    def _tag(self, start: int, end: int) -> int:
        """A comment, a tag, or a bare sign."""
        if self._value.startswith("<!--", start):
            closed = self._value.find("-->", end, self._block.end)
            return self._hide(start, closed + 3) if closed >= 0 else self._lose(start, start + 4)
        tag = _TAG.match(self._value, start, self._block.end)
        if tag is None:
            return self._lose(start, end) if self._is(_OPENS_TAG, start) else end
        self._scan.findings.extend(tag_finding(self._scan.text, start, tag.end()))
        return self._hide(start, tag.end())

    def _hide(self, start: int, end: int) -> int:
        self._hidden.append((start, end))
        return end

    def _lose(self, start: int, end: int) -> int:
        """A sign that opens something and that nothing closes."""
        self._unclosed += 1
        if self._unclosed > MAX_OPEN:
            self._scan.refuse(start, f"more than {MAX_OPEN} unclosed signs", _CLOSE)
        return end

    def _code(self, start: int) -> int:
        """A code span, or backticks that nothing closes."""
        run = _TICKS.match(self._value, start, self._block.end)
        end = run.end() if run else start + 1
        length = end - start
        places = self._ticks.get(length, [])
        following = bisect_right(places, start)
        if following < len(places):
            return self._hide(start, places[following] + length)
        return self._lose(start, end)

    def _closed(self, start: int, end: int) -> int:
        """A closing bracket: perhaps the middle of a link."""
        if not self._open:
            return end
        bracket, inner = self._open.pop()
        is_picture = self._value[bracket] == "!"
        if not self._value.startswith("(", end, self._block.end):
            return self._reference(bracket, end)
        target = _DESTINATION.match(self._value, end, self._block.end)
        if target is None:
            self._scan.findings.extend(unclosed_finding(self._scan.text, bracket, end))
            return self._lose(end, end)
        return self._linked((bracket, inner, start), target.end(), is_picture)

    def _linked(self, words: tuple[int, int, int], end: int, is_picture: bool) -> int:
        """A link or picture: bracket, words and their end; then the end of the whole."""
        bracket, inner, close = words
        link, findings, is_ours = read_link(
            self._scan.text, bracket, (inner, close), end, is_picture
        )
        self._scan.findings.extend(findings)
        if link is not None:
            self._links.append(link)
        if is_ours or is_picture:
            return self._hide(bracket, end)
        self._hide(bracket, inner)
        return self._hide(close, end)

    def _reference(self, bracket: int, end: int) -> int:
        """`[words][label]`: the label isn't seen. `[words] (figure:id)` was meant as a link."""
        found = parted_finding(self._scan.text, bracket, end, self._block.end)
        self._scan.findings.extend(found)
        label = _LABEL.match(self._value, end, self._block.end)
        if label is None:
            return end
        return self._hide(label.start(), label.end())


_CLOSE = "close them, or write \\[ where a bracket is meant as a bracket"


def _ticks(value: str, block: Block) -> dict[int, list[int]]:
    """Where runs of backticks of each length stand in a block."""
    places: dict[int, list[int]] = {}
    if "`" in value[block.start : block.end]:
        for run in _TICKS.finditer(value, block.start, block.end):
            places.setdefault(run.end() - run.start(), []).append(run.start())
    return places


def _limit(text: Text, place: int, what: str, hint: str) -> Diagnostic:
    span = text.at(place, place + 1)
    return Diagnostic(
        "markdown-limit",
        Span(span.path, span.line, span.column, 1),
        f"{what}: more than the Markdown reader can take",
        hint,
    )
