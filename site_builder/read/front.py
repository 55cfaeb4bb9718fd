"""Opens the files of content: front matter and prose, or YAML alone. Knows no record's keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

from site_builder.diagnostics import Diagnostic, Span, Text
from site_builder.model import Prose
from site_builder.read.prose import read_prose
from site_builder.read.schema import Form, Record
from site_builder.read.spanned_yaml import Mapping, Node, compose
from site_builder.read.texts import lines_text

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)

Findings = list[Diagnostic]


@dataclass(frozen=True, slots=True)
class Front:
    """A Markdown file, taken apart."""

    head: str
    """The YAML between the lines of ---; it begins at the file's second line."""
    body: Text
    """What follows, without the blank lines at its ends."""


def digest(words: str) -> str:
    """A short hash of content, to see whether it changed."""
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def split_front(path: str, text: str) -> Front | Diagnostic:
    """The front matter and the prose of a Markdown file."""
    opening = _FENCE.match(text)
    if opening is None:
        message = "the file doesn't begin with front matter"
        hint = "begin it with a line of ---, then `key: value` lines, then another line of ---"
        return Diagnostic("no-front-matter", Span(path, 1, 1, _first_line(text)), message, hint)
    closing = _closing(text, opening.end())
    if closing is None:
        message = "the front matter that begins here is never closed"
        hint = "add a line of --- after its last key"
        return Diagnostic("no-front-matter", Span(path, 1, 1, 3), message, hint)
    head = text[opening.end() + 1 : closing.start()]
    rest = text[closing.end() :]
    start = closing.end() + len(rest) - len(rest.lstrip("\n"))
    line = text.count("\n", 0, start) + 1
    return Front(head, lines_text(path, text[start:].rstrip(), line))


def _closing(text: str, place: int) -> re.Match[str] | None:
    """The next line of ---, after a place at a line's end."""
    while (place := text.find("\n---", place) + 1) > 0:
        found = _FENCE.match(text, place)
        if found is not None:
            return found
    return None


def open_front(
    path: str, text: str, record: Record, findings: Findings
) -> tuple[Form, Front] | None:
    """A Markdown file's record and prose; None, with findings, where it can't be opened."""
    front = split_front(path, text)
    if isinstance(front, Diagnostic):
        findings.append(front)
        return None
    form = _form(path, front.head, 2, record, findings)
    return None if form is None else (form, front)


def open_yaml(path: str, text: str, record: Record, findings: Findings) -> Form | None:
    """A YAML file's record; None, with findings, where it can't be opened."""
    return _form(path, text, 1, record, findings)


def open_mapping(path: str, text: str, line: int, findings: Findings) -> Mapping | None:
    """The keys and values of a YAML text that begins at a line of its file."""
    node, found = compose(path, text, line)
    findings.extend(found)
    if node is None and not found:
        return Mapping((), Span(path, 1, 1, 3))
    if node is None or isinstance(node, Mapping):
        return node
    message = "keys with values belong here: `key: value`, one to a line"
    hint = "begin each line with a key, a colon and a space"
    findings.append(Diagnostic("wrong-shape", node.span, message, hint))
    return None


def _form(path: str, head: str, line: int, record: Record, findings: Findings) -> Form | None:
    mapping = open_mapping(path, head, line, findings)
    if mapping is None:
        return None
    return Form(record, mapping, Span(path, 1, 1, 3 if line > 1 else 0), findings)


def entry_lines(mapping: Mapping, end: int) -> Iterator[tuple[Text, Node, int, int]]:
    """Each key and value with the lines they stand on: the first, and the first that isn't theirs.

    `end` is the first line after the mapping. An entry has at least one line.
    """
    starts = [key.runs[0].line for key, _ in mapping.entries]
    for (key, node), start, stop in zip(mapping.entries, starts, [*starts[1:], end], strict=False):
        yield key, node, start, max(stop, start + 1)


def read_body(front: Front, findings: Findings) -> Prose | None:
    """A file's prose; None where it breaks the Markdown reader's limits."""
    prose, found = read_prose(front.body)
    findings.extend(found)
    return prose


def _first_line(text: str) -> int:
    return min(len(text.partition("\n")[0]), 80)
