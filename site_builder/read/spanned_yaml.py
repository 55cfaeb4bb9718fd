"""YAML as text with places: the only importer of yaml.

Composes the parser's events to nodes of our own. Nothing is interpreted: `1.10`, `no`, `12:30`
stay as typed. Tags, anchors, aliases, merge keys and duplicate keys are findings; depth and size
are bounded while the events come in, before anything is built. Knows no schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

import yaml

from site_builder.diagnostics import Diagnostic, Run, Span, Text
from site_builder.read.hidden import has_hidden, hidden_characters
from site_builder.read.scalar_runs import block_runs, flow_runs
from site_builder.read.yaml_words import Complaint, reworded

MAX_DEPTH = 20
"""Lists and mappings inside each other; the format itself needs seven."""
MAX_NODES = 50_000
"""Values and keys in one file; a claim has some fifty."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value that is one piece of text."""

    text: Text
    plain: bool
    """Whether it stands without quotation marks and isn't a block."""

    @property
    def span(self) -> Span:
        """Its first line."""
        return self.text.span


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    nodes: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and their values, in the editor's order; no key twice."""

    entries: tuple[tuple[Text, Node], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Faulty:
    """Something that has been reported already; nobody needs to complain about it again."""

    span: Span


Node: TypeAlias = Scalar | Sequence | Mapping | Faulty


class _Mark(Protocol):
    index: int
    line: int
    column: int


def compose(
    path: str, text: str, first_line: int = 1
) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """The root node of a YAML text that begins at line `first_line` of a file.

    None where the syntax or the limits are broken, and where there is nothing in it; other
    findings come with the nodes that could be made.
    """
    composer = _Composer(path, text, first_line)
    try:
        root = _composed(composer, text)
    except _Refused as refused:
        return None, (refused.finding,)
    except yaml.MarkedYAMLError as error:
        return None, (reworded(path, text, first_line, _complaint(error)),)
    except (yaml.YAMLError, UnicodeError):
        message = "a sign that can't be in YAML"
        finding = Diagnostic(
            "yaml-syntax", Span(path, first_line), message, "save it as plain text"
        )
        return None, (finding,)
    return root, tuple(composer.findings)


def _composed(composer: _Composer, text: str) -> Node | None:
    loader = LOADER(text)
    try:
        return composer.composed(loader.get_event)
    finally:
        loader.dispose()


def _complaint(error: yaml.MarkedYAMLError) -> Complaint:
    since, place = error.context_mark, error.problem_mark
    place_index = place.index if place is not None else 0
    return Complaint(
        error.problem or "",
        place_index,
        error.context or "",
        since.index if since is not None else place_index,
    )


class _Refused(Exception):  # noqa: N818 - not an error of ours: a way out of the events
    """Composing stops here."""

    def __init__(self, finding: Diagnostic) -> None:
        super().__init__(finding.message)
        self.finding = finding


class _Open:
    """A list or mapping whose end hasn't come yet."""

    __slots__ = ("faulty", "is_mapping", "nodes", "span")

    def __init__(self, span: Span, is_mapping: bool, faulty: bool) -> None:
        self.span = span
        self.is_mapping = is_mapping
        self.faulty = faulty
        self.nodes: list[Node] = []


class _Composer:
    """Builds nodes from events, without recursion."""

    def __init__(self, path: str, text: str, first_line: int) -> None:
        self.path = path
        self.text = text
        self.first_line = first_line
        self.findings: list[Diagnostic] = []

    def composed(self, next_event: Callable[[], Any]) -> Node | None:
        """The first document's root; a second document is refused."""
        root: Node | None = None
        stack: list[_Open] = []
        count = 0
        while (kind := type(event := next_event())) is not yaml.StreamEndEvent:
            if kind is yaml.ScalarEvent:
                node = self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._bound_depth(len(stack), event)
                faulty = self._is_forbidden(event)
                span = self._span(event.start_mark, 1)
                stack.append(_Open(span, kind is yaml.MappingStartEvent, faulty))
                continue
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                node = self._closed(stack.pop())
            elif kind is yaml.AliasEvent:
                node = self._alias(event)
            else:
                if kind is yaml.DocumentStartEvent and root is not None:
                    self._refuse_second(event)
                continue
            count += 1
            if count > MAX_NODES:
                self._refuse_size(event)
            if stack:
                stack[-1].nodes.append(node)
            else:
                root = node
        return root

    def _scalar(self, event: Any) -> Node:
        if (event.tag is not None or event.anchor is not None) and self._is_forbidden(event):
            return Faulty(self._span(event.start_mark, 1))
        value: str = event.value
        start, end = event.start_mark, event.end_mark
        style: str = event.style or ""
        line = start.line + self.first_line
        quotes = 1 if style else 0
        if start.line == end.line and end.index - start.index == len(value) + 2 * quotes:
            text = Text(value, self.path, (Run(0, line, start.column + 1 + quotes),))
            return Scalar(text, not style)
        raw = self.text[start.index : end.index]
        if style in ("|", ">"):
            text = Text(value, self.path, block_runs(raw, line, start.column + 1, value))
        else:
            runs = flow_runs(raw, line, start.column + 1, style, len(value))
            text = Text(value, self.path, runs)
        if style == '"' and has_hidden(value):
            self.findings.extend(hidden_characters(text, escaped=True))
            return Faulty(text.span)
        return Scalar(text, not style)

    def _closed(self, opened: _Open) -> Node:
        if opened.faulty:
            return Faulty(opened.span)
        if opened.is_mapping:
            return Mapping(tuple(self._entries(opened.nodes)), opened.span)
        return Sequence(tuple(opened.nodes), opened.span)

    def _entries(self, nodes: list[Node]) -> Iterator[tuple[Text, Node]]:
        """Pairs of key and value; what can't be a key is reported and left out."""
        lines: dict[str, int] = {}
        for index in range(0, len(nodes) - 1, 2):
            key = nodes[index]
            if not isinstance(key, Scalar):
                if not isinstance(key, Faulty):
                    self._report("yaml-syntax", key.span, *_COMPLEX_KEY)
            elif key.plain and key.text.value == "<<":
                self._report("yaml-alias", key.span, *_MERGE_KEY)
            elif key.text.value in lines:
                first = f"“{key.text.value}” is given twice, first in line {lines[key.text.value]}"
                self._report("yaml-duplicate-key", key.span, first, "remove or rename one of them")
            else:
                lines[key.text.value] = key.text.runs[0].line
                yield key.text, nodes[index + 1]

    def _alias(self, event: Any) -> Node:
        span = self._span(event.start_mark, event.end_mark.index - event.start_mark.index)
        self._report("yaml-alias", span, f"“*{event.anchor}” is a YAML alias", _NO_ALIAS)
        return Faulty(span)

    def _is_forbidden(self, event: Any) -> bool:
        """Whether a value has a tag or an anchor, which is reported."""
        if event.tag is None and event.anchor is None:
            return False
        start = event.start_mark.index
        word = self.text[start : start + 80].split(maxsplit=1)[0]
        span = self._span(event.start_mark, len(word))
        if event.tag is not None:
            self._report("yaml-tag", span, f"“{word}” is a YAML tag", _NO_TAG)
        else:
            self._report("yaml-alias", span, f"“{word}” is a YAML anchor", _NO_ALIAS)
        return True

    def _bound_depth(self, depth: int, event: Any) -> None:
        if depth >= MAX_DEPTH:
            message = f"lists and mappings are nested more than {MAX_DEPTH} deep"
            self._refuse("yaml-limit", event, message, "flatten them")

    def _refuse_size(self, event: Any) -> None:
        message = f"there are more than {MAX_NODES} values in one file"
        self._refuse("yaml-limit", event, message, "split the file")

    def _refuse_second(self, event: Any) -> None:
        message = "a second YAML document begins here"
        self._refuse("yaml-syntax", event, message, "remove this line: one file holds one document")

    def _refuse(self, code: str, event: Any, message: str, hint: str) -> None:
        raise _Refused(Diagnostic(code, self._span(event.start_mark, 1), message, hint))

    def _report(self, code: str, span: Span, message: str, hint: str) -> None:
        self.findings.append(Diagnostic(code, span, message, hint))

    def _span(self, mark: _Mark, length: int) -> Span:
        return Span(self.path, mark.line + self.first_line, mark.column + 1, length)


_COMPLEX_KEY = ("a list or mapping stands where a key should", "write a word as the key")
_MERGE_KEY = ("“<<” is a YAML merge key", "write the keys themselves")
_NO_ALIAS = "write the value out, or put it in quotation marks if it is plain text"
_NO_TAG = "remove it, or put the value in quotation marks if it is plain text"
