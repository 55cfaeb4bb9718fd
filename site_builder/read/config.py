"""Reads content/site.yaml: the newsroom, the base URL, the verdict scale."""

from __future__ import annotations

from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Config, Verdict
from site_builder.read.front import digest, open_yaml
from site_builder.read.names import id_finding
from site_builder.read.schema import Field, Form, Record, Shape, group_under, wrong_shape
from site_builder.read.shapes import BASE, CONTACT, LANGUAGE, RANK, TEXT
from site_builder.read.spanned_yaml import Mapping, Node

Findings = list[Diagnostic]

_LABEL = Field("label", TEXT, "the verdict, as readers shall see it", required=True)
_MEANING = Field("meaning", TEXT, "when it is given")
_RANK = Field("rank", RANK, "the higher, the better; each rank once", required=True)
VERDICT = Record("a verdict", (_LABEL, _MEANING, _RANK))


def _verdicts(node: Node, key: str, findings: Findings) -> tuple[Verdict, ...] | None:
    """The scale, best first; None where any step of it can't be read."""
    if not isinstance(node, Mapping):
        wrong_shape(node, key, "a group of verdicts, each under its id", findings)
        return None
    verdicts: list[Verdict] = []
    ranks: dict[int, str] = {}
    for name, value in node.entries:
        verdict = _verdict(name, value, ranks, findings)
        if verdict is not None:
            verdicts.append(verdict)
    if len(verdicts) < len(node.entries):
        return None
    return tuple(sorted(verdicts, key=lambda verdict: -verdict.rank))


def _verdict(name: Text, node: Node, ranks: dict[int, str], findings: Findings) -> Verdict | None:
    misnamed = id_finding(name, "the verdict")
    if misnamed is not None:
        findings.append(misnamed)
    keys = group_under(name, node, "a group of keys (`label`, `meaning`, `rank`)", findings)
    if keys is None:
        return None
    form = Form(VERDICT, keys, name.span, findings)
    label, meaning, rank = form.get(_LABEL), form.get(_MEANING), form.get(_RANK)
    if label is None or rank is None or misnamed is not None:
        return None
    if rank in ranks:
        message = f"“{name.value}” has the rank of “{ranks[rank]}”, {rank}"
        span = form.keys[_RANK.key].span
        findings.append(Diagnostic("bad-value", span, message, "give each verdict its own rank"))
        return None
    ranks[rank] = name.value
    return Verdict(name.value, label.value, meaning.value if meaning else "", rank)


_TITLE = Field("title", TEXT, "the site's name", required=True)
_PUBLISHER = Field("publisher", TEXT, "who answers for it; the title, unless given")
_BASE_URL = Field("base_url", BASE, "where the site will stand", required=True)
_LANGUAGE = Field("language", LANGUAGE, "the tag of the interface's language", required=True)
_CONTACT = Field("contact", CONTACT, "where readers can write to")
_LICENCE = Field("licence", TEXT, "the licence of texts and figures")
_VERDICTS = Field(
    "verdicts",
    Shape("a group of verdicts, each under its id", _verdicts, record=VERDICT),
    "the scale on which claims are rated, best first",
    required=True,
)

SITE = Record(
    "site.yaml",
    (_TITLE, _PUBLISHER, _BASE_URL, _LANGUAGE, _CONTACT, _LICENCE, _VERDICTS),
)


def read_config(path: str, text: str) -> tuple[Config | None, tuple[Diagnostic, ...]]:
    """The site's configuration; without verdicts where the scale can't be read.

    None where the title, the base URL or the language can't be read.
    """
    findings: Findings = []
    form = open_yaml(path, text, SITE, findings)
    if form is None:
        return None, tuple(findings)
    title, base_url, language = form.get(_TITLE), form.get(_BASE_URL), form.get(_LANGUAGE)
    publisher, contact, licence = form.get(_PUBLISHER), form.get(_CONTACT), form.get(_LICENCE)
    verdicts = form.get(_VERDICTS)
    if title is None or base_url is None or language is None:
        return None, tuple(findings)
    config = Config(
        title=title.value,
        publisher=publisher.value if publisher else title.value,
        base_url=base_url.value.rstrip("/") + "/",
        language=language.value,
        contact=contact.value if contact else "",
        licence=licence.value if licence else "",
        verdicts=verdicts or (),
        digest=digest(text),
        language_text=language,
    )
    return config, tuple(findings)
