"""Reads claims. Knows nothing of what the claims' references lead to."""

from __future__ import annotations

from pathlib import PurePosixPath

from site_builder.diagnostics import Diagnostic
from site_builder.model import Claim, Figure, HistoryEntry
from site_builder.read.figures import FIGURE, Lines, read_figures
from site_builder.read.front import digest, open_front, read_body
from site_builder.read.schema import Field, Form, Record, Shape, first_key, wrong_shape
from site_builder.read.shapes import DATE, DAY, FLAG, ID, PROSE, TEXT, choice, many
from site_builder.read.spanned_yaml import Mapping, Node

Findings = list[Diagnostic]

_ON = Field("on", DAY, "the day", required=True)
_KIND = Field(
    "kind",
    choice("published", "correction", "update", "clarification", "retraction"),
    "what happened",
    required=True,
)
_WHAT = Field("what", TEXT, "what changed, in words")
_WAS = Field("was", TEXT, "the words before")
_NOW = Field("now", TEXT, "the words since")
_BECAUSE = Field("because", TEXT, "why it was changed")
HISTORY = Record("a `history` entry", (_ON, _KIND, _WHAT, _WAS, _NOW, _BECAUSE))


def _entry(node: Node, key: str, findings: Findings) -> HistoryEntry | None:
    if not isinstance(node, Mapping):
        wrong_shape(node, key, "a group of keys (`on`, `kind`)", findings)
        return None
    form = Form(HISTORY, node, first_key(node), findings)
    on, kind = form.get(_ON), form.get(_KIND)
    texts = [form.get(field) for field in (_WHAT, _WAS, _NOW, _BECAUSE)]
    if on is None or kind is None:
        return None
    if kind != "published" and not any(texts):
        form.missing(_WHAT)
        return None
    what, was, now, because = (text.value if text else "" for text in texts)
    return HistoryEntry(on, kind, what, was, now, because)


def _group(node: Node, key: str, findings: Findings) -> Mapping | None:
    if isinstance(node, Mapping):
        return node
    wrong_shape(node, key, "a group of figures, each under its id", findings)
    return None


_CLAIM = Field("claim", TEXT, "the claim in one sentence", required=True)
_QUOTED = Field("claim_quoted", FLAG, "`true` where `claim` is verbatim in `claimed_in`")
_SAID_BY = Field("said_by", TEXT, "who said it")
_SAID_ON = Field("said_on", DATE, "when it was said")
_CLAIMED_IN = Field("claimed_in", TEXT, "the id of the source in which it was said")
_VERDICT = Field("verdict", TEXT, "the id of a verdict in site.yaml", required=True)
_CHECKED_ON = Field("checked_on", DAY, "the day of the check", required=True)
_SUMMARY = Field("summary", PROSE, "the result in a sentence or two")
_FIGURES = Field(
    "figures", Shape("figures, each under its id", _group, record=FIGURE), "the evidence"
)
_HISTORY = Field(
    "history",
    many(Shape("a `history` entry", _entry, record=HISTORY)),
    "what was published, corrected, updated, and when",
)
_DRAFT = Field("draft", FLAG, "`true` keeps it out of everything that is published")
_PUBLISH_ON = Field("publish_on", DAY, "the day from which on it is published")
_ALIASES = Field("aliases", many(ID), "ids it had before")

CLAIM = Record(
    "a claim",
    (
        *(_CLAIM, _QUOTED, _SAID_BY, _SAID_ON, _CLAIMED_IN, _VERDICT, _CHECKED_ON, _SUMMARY),
        *(_FIGURES, _HISTORY, _DRAFT, _PUBLISH_ON, _ALIASES),
    ),
)


def read_claim(path: str, text: str) -> tuple[Claim | None, tuple[Diagnostic, ...]]:
    """A claim, without the figures that can't be read; None where it itself can't be."""
    findings: Findings = []
    opened = open_front(path, text, CLAIM, findings)
    if opened is None:
        return None, tuple(findings)
    form, front = opened
    name = PurePosixPath(path).stem
    figures, unread = _figures(name, form, front.head)
    claim, verdict, checked_on = form.get(_CLAIM), form.get(_VERDICT), form.get(_CHECKED_ON)
    said_on, publish_on = form.get(_SAID_ON), form.get(_PUBLISH_ON)
    said_by, claimed_in = form.get(_SAID_BY), form.get(_CLAIMED_IN)
    summary, history = form.get(_SUMMARY), form.get(_HISTORY)
    quoted, draft, aliases = form.get(_QUOTED), form.get(_DRAFT), form.get(_ALIASES)
    if quoted and _CLAIMED_IN.key not in form.keys:
        findings.append(_quoted_nowhere(form))
    body = read_body(front, findings)
    if claim is None or verdict is None or checked_on is None or body is None:
        return None, tuple(findings)
    return (
        Claim(
            id=name,
            path=path,
            claim=claim,
            claim_quoted=quoted or False,
            said_by=said_by,
            said_on=said_on,
            claimed_in=claimed_in,
            verdict=verdict,
            checked_on=checked_on,
            summary=summary,
            figures=figures,
            history=history or (),
            draft=draft or False,
            publish_on=publish_on,
            aliases=aliases or (),
            body=body,
            head_digest=digest(front.head),
            digest=digest(text),
            unread=unread,
        ),
        tuple(findings),
    )


def _quoted_nowhere(form: Form) -> Diagnostic:
    return Diagnostic(
        "missing-key",
        form.keys[_QUOTED.key].span,
        "the claim is quoted, but `claimed_in` doesn't say from which source",
        "add `claimed_in:` with the source's id, or take `claim_quoted` out",
    )


def _figures(claim: str, form: Form, head: str) -> tuple[tuple[Figure, ...], tuple[str, ...]]:
    node = form.get(_FIGURES)
    if node is None:
        return (), ()
    lines = tuple(head.split("\n"))
    own = form.keys[_FIGURES.key].runs[0].line
    later = (key.runs[0].line for key in form.keys.values())
    end = min((line for line in later if line > own), default=len(lines) + 2)
    return read_figures(claim, node, Lines(lines, 2, end), form.findings)
