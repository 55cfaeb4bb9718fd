"""Turns YAML mappings into typed fields, by declarations that can be read as documentation.

A record is a tuple of fields; a field has a key, a shape, and a line that says what it is for.
Everything that is wrong with a record is reported, not only the first. Knows no record itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from site_builder.diagnostics import Diagnostic, Span, Text, did_you_mean
from site_builder.read.spanned_yaml import Faulty, Mapping, Node, Scalar, Sequence

T = TypeVar("T")
_NOTHING = ("", "~", "null")
"""What an editor may leave or write where there is no value."""


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """How a value must be written."""

    name: str
    """What it is, in words that fit “… belongs here”."""
    read: Callable[[Node, str, list[Diagnostic]], T | None]
    """The value of a node under a key; None after adding a finding."""
    pattern: str = ""
    """A regular expression that the text must match, for JSON Schema."""
    choices: tuple[str, ...] = ()
    """The only words allowed."""
    each: Shape[Any] | None = None
    """The shape of a list's members, or of a mapping's values."""
    record: Record | None = None
    """The keys of a mapping that is a record."""


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """One key of a record."""

    key: str
    shape: Shape[T]
    about: str
    """One line for the format's reference."""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """What an editor fills in: a claim, a figure, a source."""

    noun: str
    """With its article: “a claim”."""
    fields: tuple[Field[Any], ...]
    keys: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", frozenset(each.key for each in self.fields))


class Form:
    """A record as filled in: gives each field's value, and collects what is wrong."""

    __slots__ = ("_blank", "_given", "_meant", "_record", "_where", "findings", "keys")

    def __init__(
        self, record: Record, node: Mapping, where: Span, findings: list[Diagnostic]
    ) -> None:
        """`where`: what to underline when a key is missing."""
        self._record = record
        self._where = where
        self.findings = findings
        self._given: dict[str, Node] = {}
        self._blank: dict[str, Text] = {}
        self._meant: set[str] = set()
        self.keys: dict[str, Text] = {}
        for key, value in node.entries:
            self._take(key, value)

    def _take(self, key: Text, value: Node) -> None:
        if key.value not in self._record.keys:
            self._unknown(key)
            return
        self.keys[key.value] = key
        if is_empty(value):
            self._blank[key.value] = key
        else:
            self._given[key.value] = value

    def _unknown(self, key: Text) -> None:
        known = sorted(self._record.keys)
        hint = did_you_mean(key.value[:80], known)
        nearest = hint.partition("“")[2].partition("”")[0]
        self._meant.add(nearest)
        self.findings.append(
            Diagnostic(
                "unknown-key",
                key.span,
                f"{self._record.noun} has no key “{key.value}”",
                hint or f"remove it; {self._record.noun} has {', '.join(known)}",
            )
        )

    def has(self, wanted: Field[Any]) -> bool:
        """Whether a key has a value, be it right or wrong."""
        return wanted.key in self._given

    def node(self, wanted: Field[Any]) -> Node | None:
        """The node under a key; None where it is missing or has no value."""
        return self._given.get(wanted.key)

    def get(self, wanted: Field[T]) -> T | None:
        """A field's value; None where there is none, or none that can be read."""
        node = self._given.get(wanted.key)
        if node is None:
            if wanted.required:
                self.missing(wanted)
            return None
        if type(node) is Faulty:
            return None
        return wanted.shape.read(node, wanted.key, self.findings)

    def missing(self, wanted: Field[Any]) -> None:
        """Report that a field has no value, unless it was misspelt and is reported for that."""
        if wanted.key in self._meant:
            return
        blank = self._blank.get(wanted.key)
        message = f"{self._record.noun} needs `{wanted.key}`"
        hint = f"add `{wanted.key}:` here ({wanted.about})"
        if blank is not None:
            message = f"`{wanted.key}` has no value"
            hint = f"write it after the colon ({wanted.about})"
        span = self._where if blank is None else blank.span
        self.findings.append(Diagnostic("missing-key", span, message, hint))


def group_under(key: Text, node: Node, wanted: str, findings: list[Diagnostic]) -> Mapping | None:
    """The keys and values under an id; none of them where nothing is written there."""
    if isinstance(node, Mapping):
        return node
    if isinstance(node, Scalar) and is_empty(node):
        return Mapping((), key.span)
    wrong_shape(node, key.value, wanted, findings)
    return None


def first_key(node: Mapping) -> Span:
    """What to underline where a list's entry lacks a key: the first that it has."""
    return node.entries[0][0].span if node.entries else node.span


def is_empty(node: Node) -> bool:
    """Whether nothing was written where a value may stand."""
    match node:
        case Scalar(text, plain):
            return text.value in _NOTHING if plain else not text.value.strip()
        case Sequence(nodes):
            return not nodes
        case Mapping(entries):
            return not entries
        case Faulty():
            return False


def wrong_shape(node: Node, key: str, wanted: str, findings: list[Diagnostic]) -> None:
    """Report that a value isn't what belongs under a key."""
    match node:
        case Faulty():
            return
        case Scalar(_, _):
            found, hint = "text", f"write {wanted}"
        case Sequence(_, _):
            found, hint = "a list", "remove the hyphens or brackets, or quote the value"
        case Mapping(_, _):
            found, hint = "a group of keys", "put the value in quotation marks if it is text"
    if wanted.startswith("a list"):
        hint = "write one hyphen and a space before each entry"
    elif wanted.startswith("a group"):
        hint = "write `key: value` lines below it, indented"
    message = f"`{key}` is {found}, where {wanted} belongs"
    findings.append(Diagnostic("wrong-shape", node.span, message, hint))
