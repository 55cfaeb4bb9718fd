"""Reads the figures of a claim. A figure in which anything is wrong is left out, and named."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Excerpt, Figure, Override
from site_builder.read.excerpts import CONTEXT, EXCERPTS, OCCURRENCE, QUOTE, SOURCE, read_excerpt
from site_builder.read.front import digest, entry_lines
from site_builder.read.names import id_finding
from site_builder.read.schema import Field, Form, Record, Shape, first_key, group_under, wrong_shape
from site_builder.read.shapes import FLAG, PERIOD, TEXT, many
from site_builder.read.spanned_yaml import Mapping, Node

Findings = list[Diagnostic]

_TO = Field("to", TEXT, "the other figure, as CLAIM/FIGURE", required=True)
_AS = Field("as", TEXT, "the relation", required=True)
_BECAUSE = Field("because", TEXT, "why it isn't the computed one")
OVERRIDE = Record("a `relates` entry", (_TO, _AS, _BECAUSE))


def _override(node: Node, key: str, findings: Findings) -> Override | None:
    if not isinstance(node, Mapping):
        wrong_shape(node, key, "a group of keys (`to`, `as`, `because`)", findings)
        return None
    form = Form(OVERRIDE, node, first_key(node), findings)
    to, relation, because = form.get(_TO), form.get(_AS), form.get(_BECAUSE)
    return None if to is None or relation is None else Override(to, relation, because)


_QUESTION = Field(
    "question", TEXT, "the id of the question that this number answers", required=True
)
_BY = Field("by", TEXT, "the id of the origin whose number it is, or `unnamed`", required=True)
_PERIOD = Field("period", PERIOD, "the time it covers, where the document says")
_PERIOD_TEXT = Field("period", TEXT, _PERIOD.about)
_PLACE = Field("place", TEXT, "the place, where it is narrower than the question's")
_POPULATION = Field("population", TEXT, "who is counted, where it is narrower than the question's")
_EXCERPTS = Field(
    "excerpts",
    EXCERPTS,
    "each place where the number was printed; or `source` and `quote`",
    required=True,
)
_SUM_OF = Field("sum_of", many(TEXT), "the figures whose sum this is")
_RATIO_OF = Field("ratio_of", many(TEXT), "part and whole, whose ratio this is")
_CONVERTS = Field("converts", TEXT, "the figure that this one gives in another unit")
_HOLDS = Field("holds", FLAG, "`false` where the arithmetic is known not to hold")
_RELATES = Field(
    "relates", many(Shape("a `relates` entry", _override, record=OVERRIDE)), "overridden relations"
)
_SHORT = (SOURCE, QUOTE, CONTEXT, OCCURRENCE)
"""An excerpt's keys, directly under a figure that has only one."""

FIGURE = Record(
    "a figure",
    (
        *(_QUESTION, _BY, _PERIOD, _PLACE, _POPULATION, _EXCERPTS, *_SHORT),
        *(_SUM_OF, _RATIO_OF, _CONVERTS, _HOLDS, _RELATES),
    ),
)


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a claim's front matter, to tell which of them a figure is read from."""

    lines: tuple[str, ...]
    first: int
    """The number of the first of them in the file."""
    end: int
    """The number of the first line after the figures."""

    def digest(self, start: int, stop: int) -> str:
        """The hash of the lines `start` to `stop`, the last one left out."""
        return digest("\n".join(self.lines[start - self.first : stop - self.first]))


def read_figures(
    claim: str, node: Mapping, lines: Lines, findings: Findings
) -> tuple[tuple[Figure, ...], tuple[str, ...]]:
    """A claim's figures in the editor's order, and the ids of those that couldn't be read."""
    read: list[Figure] = []
    unread: list[str] = []
    for key, value, start, stop in entry_lines(node, lines.end):
        before = len(findings)
        figure = _figure(claim, key, value, lines.digest(start, stop), findings)
        if figure is None or len(findings) > before:
            unread.append(key.value)
        else:
            read.append(figure)
    return tuple(read), tuple(unread)


def _figure(
    claim: str, key: Text, node: Node, lines_digest: str, findings: Findings
) -> Figure | None:
    misnamed = id_finding(key, "the figure")
    if misnamed is not None:
        findings.append(misnamed)
    keys = group_under(key, node, "a group of keys", findings)
    if keys is None:
        return None
    form = Form(FIGURE, keys, key.span, findings)
    question, by = form.get(_QUESTION), form.get(_BY)
    period = form.get(_PERIOD)
    excerpts = _excerpts(form)
    holds = form.get(_HOLDS)
    figure = Figure(
        id=key,
        claim=claim,
        question=question or key,
        by=by or key,
        period=period,
        period_text=form.get(_PERIOD_TEXT) if period is not None else None,
        place=form.get(_PLACE),
        population=form.get(_POPULATION),
        excerpts=excerpts,
        sum_of=form.get(_SUM_OF) or (),
        ratio_of=_ratio(form),
        converts=form.get(_CONVERTS),
        holds=True if holds is None else holds,
        relates=form.get(_RELATES) or (),
        digest=lines_digest,
    )
    return None if question is None or by is None or not excerpts else figure


def _excerpts(form: Form) -> tuple[Excerpt, ...]:
    """A figure's excerpts, listed or in the short form; both at once are a finding."""
    short = [form.keys[field.key] for field in _SHORT if field.key in form.keys]
    if not short:
        return form.get(_EXCERPTS) or ()
    if _EXCERPTS.key in form.keys:
        message = f"the figure has both `excerpts` and `{short[0].value}` of its own"
        hint = "move it into an entry of `excerpts`, or remove `excerpts`"
        form.findings.append(Diagnostic("wrong-shape", short[0].span, message, hint))
        return ()
    excerpt = read_excerpt(form)
    return () if excerpt is None else (excerpt,)


def _ratio(form: Form) -> tuple[Text, ...]:
    ratio = form.get(_RATIO_OF) or ()
    if ratio and len(ratio) != 2:
        message = f"`ratio_of` has {len(ratio)} figures, where a part and its whole belong"
        span = form.keys[_RATIO_OF.key].span
        hint = "write two: [part, whole]"
        form.findings.append(Diagnostic("wrong-shape", span, message, hint))
    return ratio
