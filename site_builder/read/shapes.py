"""How single values are written: text, dates, addresses, hashes. Knows no record."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import TypeVar

from site_builder.diagnostics import Diagnostic, Text, did_you_mean
from site_builder.model import Period, Prose
from site_builder.read.names import id_finding
from site_builder.read.periods import read_day, read_period, read_single
from site_builder.read.prose import read_prose
from site_builder.read.schema import Shape, is_empty, wrong_shape
from site_builder.read.spanned_yaml import Node, Scalar, Sequence
from site_builder.read.texts import stripped

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

Findings = list[Diagnostic]


def _text(node: Node, key: str, findings: Findings) -> Text | None:
    if type(node) is Scalar:
        return stripped(node.text)
    wrong_shape(node, key, "text", findings)
    return None


def _of_text(
    name: str,
    read: Callable[[Text], tuple[T | None, tuple[Diagnostic, ...]]],
    pattern: str = "",
    choices: tuple[str, ...] = (),
) -> Shape[T]:
    """A shape whose values are read from their text."""

    def read_node(node: Node, key: str, findings: Findings) -> T | None:
        text = _text(node, key, findings)
        if text is None:
            return None
        value, found = read(text)
        findings.extend(found)
        return value

    return Shape(name, read_node, pattern, choices)


def _matching(name: str, pattern: str, hint: str) -> Shape[Text]:
    """Text that has a fixed form."""
    compiled = re.compile(pattern)

    def read(text: Text) -> tuple[Text | None, tuple[Diagnostic, ...]]:
        if compiled.fullmatch(text.value):
            return text, ()
        shown = text.value if len(text.value) <= 60 else text.value[:60] + "…"
        message = f"“{shown}” isn't {name}"
        return None, (Diagnostic("bad-value", text.span, message, hint),)

    return _of_text(name, read, pattern)


def choice(*words: str) -> Shape[str]:
    """One of a few words."""

    def read(text: Text) -> tuple[str | None, tuple[Diagnostic, ...]]:
        if text.value in words:
            return text.value, ()
        allowed = ", ".join(words)
        hint = did_you_mean(text.value[:80].lower(), words)
        message = f"“{text.value[:80]}” is none of: {allowed}"
        return None, (Diagnostic("bad-choice", text.span, message, hint or "write one of them"),)

    return _of_text(f"one of {', '.join(words)}", read, choices=words)


def one_of(kind: type[E]) -> Shape[E]:
    """One of an enumeration's values."""
    words = choice(*(member.value for member in kind))

    def read_node(node: Node, key: str, findings: Findings) -> E | None:
        word = words.read(node, key, findings)
        return None if word is None else kind(word)

    return Shape(words.name, read_node, choices=words.choices)


def many(shape: Shape[T]) -> Shape[tuple[T, ...]]:
    """A list; a single value counts as a list of one. Members that can't be read are left out."""

    def read_node(node: Node, key: str, findings: Findings) -> tuple[T, ...] | None:
        values: list[T] = []
        for each in node.nodes if type(node) is Sequence else (node,):
            if is_empty(each):
                message = f"an entry of `{key}` has no value"
                findings.append(Diagnostic("missing-key", each.span, message, "fill or remove it"))
                continue
            value = shape.read(each, key, findings)
            if value is not None:
                values.append(value)
        return tuple(values)

    return Shape(f"a list of {shape.name}", read_node, each=shape)


def _id(text: Text) -> tuple[Text | None, tuple[Diagnostic, ...]]:
    finding = id_finding(text, "this address")
    return (text, ()) if finding is None else (None, (finding,))


def _rank(text: Text) -> tuple[int | None, tuple[Diagnostic, ...]]:
    if re.fullmatch(r"0|-?[1-9][0-9]{0,5}", text.value):
        return int(text.value), ()
    message = f"“{text.value[:60]}” isn't a whole number"
    return None, (Diagnostic("bad-value", text.span, message, "write digits only: 5"),)


def _nth(text: Text) -> tuple[int | None, tuple[Diagnostic, ...]]:
    if re.fullmatch(r"[1-9][0-9]{0,5}", text.value):
        return int(text.value), ()
    message = f"“{text.value[:60]}” isn't a whole number from 1 on"
    hint = "write 1 for the first occurrence in the document, 2 for the second"
    return None, (Diagnostic("bad-value", text.span, message, hint),)


def _hash(text: Text) -> tuple[Text | None, tuple[Diagnostic, ...]]:
    if re.fullmatch(r"[0-9A-Fa-f]{64}", text.value):
        return Text(text.value.lower(), text.path, text.runs), ()
    message = f"a SHA-256 has 64 hexadecimal digits; this has {len(text.value)} characters"
    if len(text.value) == 64:
        message = "a SHA-256 has hexadecimal digits only, 0-9 and a-f"
    hint = "copy the hash that `sha256sum` prints for the document"
    return None, (Diagnostic("bad-value", text.span, message, hint),)


_FLAGS = choice("true", "false")


def _flag(node: Node, key: str, findings: Findings) -> bool | None:
    word = _FLAGS.read(node, key, findings)
    return None if word is None else word == "true"


_HOST = r"[^\s/?#@\"<>\\^`{|}]+"
_REST = r"[^\s\"<>\\^`{|}]*"

TEXT: Shape[Text] = Shape("text", _text)
PROSE: Shape[Prose] = _of_text("text", read_prose)
DAY: Shape[date] = _of_text("a date", read_day, r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DATE: Shape[Period] = _of_text("a day, month or year", read_single)
PERIOD: Shape[Period] = _of_text("a period", read_period)
FLAG: Shape[bool] = Shape("true or false", _flag, choices=("true", "false"))
NTH: Shape[int] = _of_text("a whole number from 1 on", _nth, r"[1-9][0-9]{0,5}")
RANK: Shape[int] = _of_text("a whole number", _rank, r"0|-?[1-9][0-9]{0,5}")
ID: Shape[Text] = _of_text("an id", _id, r"[a-z0-9][a-z0-9-]{0,79}")
SHA256: Shape[Text] = _of_text("a SHA-256", _hash, r"[0-9A-Fa-f]{64}")
WEB: Shape[Text] = _matching(
    "a web address",
    rf"https?://{_HOST}(?:/{_REST}|[?#]{_REST})?",
    "write the whole address, beginning with https:// or http://",
)
BASE: Shape[Text] = _matching(
    "the address of a site",
    rf"https?://{_HOST}(?:/[^\s?#\"<>\\^`{{|}}]*)?",
    "write where the site will stand, like https://example.org/ or https://example.org/facts/",
)
CONTACT: Shape[Text] = _matching(
    "an address to write to",
    rf"mailto:[^\s@:<>\"]+@[^\s@:<>\"]+|https?://{_HOST}(?:/{_REST})?",
    "write mailto:desk@example.org, or a web address",
)
LANGUAGE: Shape[Text] = _matching(
    "a language tag",
    r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}",
    "write a tag such as en, de, ar or pt-BR",
)
