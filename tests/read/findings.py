"""How the tests here say what they expect: code, line, column and the underlined words.

In YAML the expectation can stand below the offending line, as a comment with carets under the
words concerned; in column 1 the `#` itself counts as the first caret:

    checked_on: 2022-02-30
    #           ^^^^^^^^^^ bad-date
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from site_builder.diagnostics import Diagnostic, Span, Text

Finding = tuple[str, int, int, str]
"""Code, line, column, underlined words."""

_COMMENT = re.compile(r"#(?P<gap> *)(?P<carets>\^+) (?P<code>[a-z0-9-]+)")


def underlined(text: str, span: Span) -> str:
    """The words of a file that a span underlines."""
    line = text.split("\n")[span.line - 1]
    return line[span.column - 1 : span.column - 1 + span.length]


def said(text: str, findings: Iterable[Diagnostic]) -> list[Finding]:
    """What was found in a file, in order of place."""
    return sorted(
        ((f.code, f.span.line, f.span.column, underlined(text, f.span)) for f in findings),
        key=lambda finding: (finding[1:3], finding[0]),
    )


def expected(text: str) -> list[Finding]:
    """What a file's own comments expect to be found in it."""
    lines = text.split("\n")
    wanted: list[Finding] = []
    offending = 0
    for number, line in enumerate(lines):
        comment = _COMMENT.fullmatch(line)
        if comment is None:
            offending = number
            continue
        start = 0 if not comment["gap"] else comment.start("carets")
        words = lines[offending][start : comment.end("carets")]
        wanted.append((comment["code"], offending + 1, start + 1, words))
    assert wanted, "the file expects nothing"
    return sorted(wanted, key=lambda finding: (finding[1:3], finding[0]))


def places(text: str, value: Text) -> list[tuple[str, str]]:
    """Each character of a value beside the one that stands where its runs say."""
    lines = text.split("\n")
    pairs = []
    for index, character in enumerate(value.value):
        span = value.at(index, index + 1)
        line = lines[span.line - 1]
        pairs.append((character, line[span.column - 1 : span.column]))
    return pairs
