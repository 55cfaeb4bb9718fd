"""Reads content/origins.yaml: who puts numbers into the world."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import UNNAMED, Origin, OriginKind
from site_builder.read.front import digest, entry_lines, open_mapping
from site_builder.read.names import id_finding
from site_builder.read.schema import Field, Form, Record, group_under
from site_builder.read.shapes import TEXT, many, one_of
from site_builder.read.spanned_yaml import Node

Findings = list[Diagnostic]

_NAME = Field("name", TEXT, "its name, as readers shall see it", required=True)
_KIND = Field("kind", one_of(OriginKind), "what it is", required=True)
_ALIASES = Field("aliases", many(TEXT), "other ways in which reports name it")

ORIGIN = Record("an origin", (_NAME, _KIND, _ALIASES))


@dataclass(frozen=True, slots=True)
class Origins:
    """What the file holds."""

    read: tuple[Origin, ...]
    """In the editor's order."""
    unread: tuple[str, ...]
    """Ids of those that couldn't be read."""


def read_origins(path: str, text: str) -> tuple[Origins | None, tuple[Diagnostic, ...]]:
    """All origins that can be read; None where the file itself can't be."""
    findings: Findings = []
    mapping = open_mapping(path, text, 1, findings)
    if mapping is None:
        return None, tuple(findings)
    lines = text.split("\n")
    read: list[Origin] = []
    unread: list[str] = []
    for key, node, start, stop in entry_lines(mapping, len(lines) + 1):
        own = "\n".join(lines[start - 1 : stop - 1])
        origin = _origin(path, key, node, digest(own), findings)
        if origin is None:
            unread.append(key.value)
        else:
            read.append(origin)
    return Origins(tuple(read), tuple(unread)), tuple(findings)


def _origin(path: str, key: Text, node: Node, own_digest: str, findings: Findings) -> Origin | None:
    if not _is_named(key, findings):
        return None
    keys = group_under(key, node, "a group of keys (`name`, `kind`)", findings)
    if keys is None:
        return None
    form = Form(ORIGIN, keys, key.span, findings)
    name, kind, aliases = form.get(_NAME), form.get(_KIND), form.get(_ALIASES)
    if name is None or kind is None:
        return None
    return Origin(key.value, path, name, kind, aliases or (), own_digest)


def _is_named(key: Text, findings: Findings) -> bool:
    """Whether an origin's id can be one; a finding otherwise."""
    finding = id_finding(key, "the origin")
    if key.value == UNNAMED:
        message = f"“{UNNAMED}” is kept for numbers that a document puts in nobody's mouth"
        finding = Diagnostic("bad-id", key.span, message, "give the origin another id")
    if finding is not None:
        findings.append(finding)
    return finding is None
