"""Reads quotations where they stand in records: excerpts, context, words that state a field."""

from __future__ import annotations

from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Excerpt, Quote, SetAside
from site_builder.read.quotes import read_marked, read_unmarked
from site_builder.read.schema import Field, Form, Record, Shape, first_key, is_empty, wrong_shape
from site_builder.read.shapes import NTH, TEXT, many
from site_builder.read.spanned_yaml import Mapping, Node, Scalar

Findings = list[Diagnostic]

_WORDS = Field("quote", TEXT, "the words, copied out of the document", required=True)
_OCCURRENCE = Field("nth", NTH, "which occurrence in the document is meant, from 1")
PASSAGE = Record("a quotation", (_WORDS, _OCCURRENCE))
"""Words quoted as a whole, where they need more than their text."""


def _passage(node: Node, key: str, findings: Findings) -> Quote | None:
    """Words quoted as a whole: text, or `quote` and `nth`."""
    if isinstance(node, Scalar):
        quote, found = read_unmarked(node.text)
        findings.extend(found)
        return quote
    if not isinstance(node, Mapping):
        wrong_shape(node, key, "a quotation", findings)
        return None
    form = Form(PASSAGE, node, first_key(node), findings)
    words, nth = form.get(_WORDS), form.get(_OCCURRENCE)
    if words is None:
        return None
    quote, found = read_unmarked(words, nth)
    findings.extend(found)
    return quote


WORDS: Shape[Quote] = Shape("a quotation", _passage, record=PASSAGE)
"""A quotation without a mark."""

SOURCE = Field("source", TEXT, "the id of the source whose document is quoted", required=True)
QUOTE = Field("quote", TEXT, "the sentence, with the figure marked ==…==", required=True)
CONTEXT = Field("context", many(WORDS), "words elsewhere in the document that say who, when, where")
OCCURRENCE = Field("nth", NTH, "which occurrence of the quotation is meant, from 1")
EXCERPT = Record("an excerpt", (SOURCE, QUOTE, CONTEXT, OCCURRENCE))


def read_excerpt(form: Form) -> Excerpt | None:
    """An excerpt from a record that has the keys of one."""
    source, words = form.get(SOURCE), form.get(QUOTE)
    elsewhere, nth = form.get(CONTEXT), form.get(OCCURRENCE)
    quote = None if words is None else _marked(words, nth, form.findings)
    if source is None or quote is None:
        return None
    return Excerpt(source, quote, elsewhere or ())


def _excerpt(node: Node, key: str, findings: Findings) -> Excerpt | None:
    if not isinstance(node, Mapping):
        wrong_shape(node, key, "a group of keys (`source`, `quote`)", findings)
        return None
    return read_excerpt(Form(EXCERPT, node, first_key(node), findings))


EXCERPTS: Shape[tuple[Excerpt, ...]] = many(Shape("an excerpt", _excerpt, record=EXCERPT))

_ASIDE = Field("quote", TEXT, "words of the document, the numbers marked ==…==", required=True)
_BECAUSE = Field("because", TEXT, "why these numbers are no figures", required=True)
SET_ASIDE = Record("a `set_aside` entry", (_ASIDE, _BECAUSE))


def _set_aside(node: Node, key: str, findings: Findings) -> SetAside | None:
    if not isinstance(node, Mapping):
        wrong_shape(node, key, "a group of keys (`quote`, `because`)", findings)
        return None
    form = Form(SET_ASIDE, node, first_key(node), findings)
    words, because = form.get(_ASIDE), form.get(_BECAUSE)
    quote = None if words is None else _marked(words, None, findings)
    return None if quote is None or because is None else SetAside(quote, because)


SETS_ASIDE: Shape[tuple[SetAside, ...]] = many(
    Shape("a `set_aside` entry", _set_aside, record=SET_ASIDE)
)


def _statements(node: Node, key: str, findings: Findings) -> tuple[tuple[Text, Quote], ...] | None:
    if not isinstance(node, Mapping):
        wrong_shape(
            node, key, "a group of keys, one for each field that the document states", findings
        )
        return None
    stated = ((field, value) for field, value in node.entries if not is_empty(value))
    read = ((field, _passage(value, field.value, findings)) for field, value in stated)
    return tuple((field, quote) for field, quote in read if quote is not None)


STATEMENTS: Shape[tuple[tuple[Text, Quote], ...]] = Shape(
    "a group of keys, one for each field that the document states", _statements, each=WORDS
)


def _marked(words: Text, nth: int | None, findings: Findings) -> Quote | None:
    quote, found = read_marked(words, nth)
    findings.extend(found)
    return quote
