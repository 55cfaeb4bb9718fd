"""Links of ours and running words in Markdown."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.diagnostics import Diagnostic
from site_builder.model import Prose
from site_builder.read.front import open_mapping
from site_builder.read.prose import MAX_CHARACTERS, MAX_OPEN, read_prose
from site_builder.read.spanned_yaml import Scalar
from site_builder.read.texts import lines_text
from tests.read.findings import said, underlined


def read(text: str) -> Prose:
    prose, findings = read_prose(lines_text("x.md", text))
    assert findings == ()
    assert prose is not None
    return prose


def links(text: str) -> list[tuple[str, str, str]]:
    """Kind, target and words of each link."""
    return [(link.kind.value, link.target.value, link.words.value) for link in read(text).links]


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in read(text).words]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[around 98,000](figure:official-count)", ("figure", "official-count", "around 98,000")),
        ("[x](figure:claim-a/count-1)", ("figure", "claim-a/count-1", "x")),
        ("[x](claim:other)", ("claim", "other", "x")),
        ("[x](question:q)", ("question", "q", "x")),
        ("[x](source:s)", ("source", "s", "x")),
        ("[7](plain:)", ("plain", "", "7")),
        ("[x]( figure:a )", ("figure", "a", "x")),
        ("[x](<figure:a>)", ("figure", "a", "x")),
        ("**[98,000](figure:a)**", ("figure", "a", "98,000")),
        ("*see [98,000](figure:a) there*", ("figure", "a", "98,000")),
        ("[**98,000**](figure:a)", ("figure", "a", "98,000")),
        ("[_98,000_ people](figure:a)", ("figure", "a", "98,000 people")),
        ("[around\n98,000](figure:a)", ("figure", "a", "around 98,000")),
        ("> [around\n> 98,000](figure:a)", ("figure", "a", "around 98,000")),
        ("[98,000 [sic]](figure:a)", ("figure", "a", "98,000 [sic]")),
        (r"[98,000 \[sic\]](figure:a)", ("figure", "a", "98,000 [sic]")),
        ("[98&nbsp;000](figure:a)", ("figure", "a", "98\u00a0000")),
        ("- [x](figure:a)", ("figure", "a", "x")),
        ("1. one\n\n    [x](figure:a)", ("figure", "a", "x")),
        ("# [x](figure:a)", ("figure", "a", "x")),
        ("| a | [x](figure:a) |\n|---|---|", ("figure", "a", "x")),
        ("line\n    [x](figure:a)", ("figure", "a", "x")),
        ("a `b` [x](figure:a) `c`", ("figure", "a", "x")),
        ("<!-- c --> [x](figure:a)", ("figure", "a", "x")),
        ("stray ] and [x](figure:a)", ("figure", "a", "x")),
        ("stray [ and [x](figure:a)", ("figure", "a", "x")),
        ("```\nnever closed [x](figure:a)", ("figure", "a", "x")),
        ("[outer [x](figure:a)](https://example.org)", ("figure", "a", "x")),
        ("Ünïcödé 😀 [x](figure:a)", ("figure", "a", "x")),
    ],
)
def test_a_link_of_ours_is_found(text: str, found: tuple[str, str, str]) -> None:
    assert links(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "`[x](figure:a)`",
        "`` a ` [x](figure:a) ``",
        "```\n[x](figure:a)\n```",
        "~~~ md\n\n[x](figure:a)\n\n~~~",
        "    [x](figure:a)",
        "words\n\n    [x](figure:a)\n\n    [y](figure:b)\n\nwords",
        "- a\n\n        [x](figure:a)",
        "> \n>     [x](figure:a)",
        r"\[x](figure:a)",
        "<!-- [x](figure:a) -->",
        "<!--\n\n[x](figure:a)\n\n-->",
        "a <!-- [x](figure:a) --> b",
        "[x](https://example.org/figure:a)",
        "[x](#figure:a)",
        "[x](relative/page)",
        "[x](mailto:desk@example.org)",
        "figure:a and (figure:a) and [figure:a]",
        "The source: Reuters. The claim: none.",
        "![picture](images/a.png)",
        "[x][1]\n\n[1]: https://example.org",
    ],
)
def test_what_is_no_link_of_ours_is_left_alone(text: str) -> None:
    assert links(text) == []


def test_links_and_their_parts_stand_where_they_stand() -> None:
    text = "First.\n\nThe *ministry* put it\nat [around 98,000](figure:official) 😀 [7](plain:).\n"
    prose = read(text)
    first, second = prose.links
    assert text[first.start : first.end] == "[around 98,000](figure:official)"
    assert text[second.start : second.end] == "[7](plain:)"
    assert (first.words.span.line, first.words.span.column) == (4, 5)
    assert underlined(text, first.target.span) == "official"
    assert underlined(text, first.words.span) == "around 98,000"
    assert (second.target.span.line, second.target.span.length) == (4, 0)


def test_places_are_right_in_a_folded_yaml_value() -> None:
    text = (
        'summary: "The ministry counted\n'
        '  [around \\"98,000\\"](figure:official-count); two\n'
        '  more."\n'
    )
    mapping = open_mapping("x.md", text, 1, [])
    assert mapping is not None
    ((_, node),) = mapping.entries
    assert isinstance(node, Scalar)
    prose, findings = read_prose(node.text)
    assert findings == ()
    assert prose is not None
    (link,) = prose.links
    assert link.words.value == 'around "98,000"'
    assert underlined(text, link.words.span) == 'around \\"98,000\\"'
    assert underlined(text, link.target.span) == "official-count"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain words", ["plain words"]),
        ("a [98,000](figure:a) b", ["a ", " b"]),
        ("a [the 5 of them](https://e.org/98) b", ["a ", "the 5 of them", " b"]),
        ("a `98` b", ["a ", " b"]),
        ("a https://e.org/98?x=5 b", ["a ", " b"]),
        ("a www.e.org/98 b", ["a ", " b"]),
        ("a <https://e.org/98> b", ["a ", " b"]),
        ("a <b title='98'>5</b> c", ["a ", "5", " c"]),
        ("a <!-- 98 --> b", ["a ", " b"]),
        ("a\n\n<!--\n98\n\n5\n-->\n\nb", ["a", "b"]),
        ("a\n\n```\n98\n```\n\nb", ["a", "b"]),
        ("a\n\n    98\n\nb", ["a", "b"]),
        ("a\n    98", ["a\n    98"]),
        ("![98](5.png) b", [" b"]),
        ("a [x][98] b\n\n[98]: https://e.org/5", ["a [x]", " b"]),
        ("a[^98] b", ["a", " b"]),
        ("a &#8217; b", ["a ", " b"]),
        ("1. one\n2. two", ["one", "two"]),
        ("98) one", ["one"]),
        ("> a\n> 98", ["a\n", "98"]),
        ("- a\n  98", ["a\n  98"]),
        ("## 98 a\nb", ["## 98 a", "b"]),
        ("5 < 6 and 7 > 6", ["5 < 6 and 7 > 6"]),
        ("a\\`98\\` b", ["a\\`98\\` b"]),
        ("a ` 98", ["a ` 98"]),
        ("", []),
        ("\n \n", []),
    ],
)
def test_running_words_are_what_readers_see_as_words(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("a [x](figur:a)", ("bad-link", 1, 7, "figur")),
        ("a [x](Figure:a)", ("bad-link", 1, 7, "Figure")),
        ("a [x](figures:a)", ("bad-link", 1, 7, "figures")),
        ("a [x](javascript:alert)", ("bad-link", 1, 7, "javascript")),
        ("a [x](data:text/html,x)", ("bad-link", 1, 7, "data")),
        ("a [x](figure:)", ("bad-link", 1, 3, "[x](figure:)")),
        ("a [](figure:a)", ("bad-link", 1, 3, "[](figure:a)")),
        ("a [ ](plain:)", ("bad-link", 1, 3, "[ ](plain:)")),
        ("a [x](figure:A_b)", ("bad-link", 1, 14, "A_b")),
        ("a [x](figure: a)", ("bad-link", 1, 14, " a")),
        ("a [x](figure:a/b/c)", ("bad-link", 1, 14, "a/b/c")),
        ("a [x](figure:a/)", ("bad-link", 1, 14, "a/")),
        ("a [x](claim:a/b)", ("bad-link", 1, 13, "a/b")),
        ("a [x](claim:a#b)", ("bad-link", 1, 13, "a#b")),
        ('a [x](figure:a "title")', ("bad-link", 1, 14, 'a "title"')),
        ("a [7](plain:x)", ("bad-link", 1, 13, "x")),
        ("a [x] (figure:a)", ("bad-link", 1, 3, "[x] (figure:a)")),
        ("a [x](figure:a and on", ("bad-link", 1, 3, "[x](figure:a")),
        ("a [x][figure:a]", ("bad-link", 1, 6, "[figure:a]")),
        ("[x]: figure:a", ("bad-link", 1, 6, "figure:a")),
        ("a <figure:a> b", ("bad-link", 1, 3, "<figure:a>")),
        ('a <a href="figure:a">b</a>', ("bad-link", 1, 3, '<a href="figure:a">')),
        ("a ![x](figure:a)", ("bad-link", 1, 3, "![x](figure:a)")),
    ],
)
def test_a_link_that_isnt_written_as_it_must_be_is_found(
    text: str, finding: tuple[str, int, int, str]
) -> None:
    prose, findings = read_prose(lines_text("x.md", text))
    assert said(text, findings) == [finding]
    assert prose is not None
    assert prose.links == ()
    assert all(f.hint for f in findings)


def test_a_misspelt_scheme_is_told_the_nearest() -> None:
    _, (finding,) = read_prose(lines_text("x.md", "[x](figur:a)"))
    assert finding.hint == "did you mean “figure”?"


HOSTILE = {
    "brackets": "[" * 5_000,
    "nested brackets": "[" * 2_000 + "]" * 2_000,
    "half links": "[a](" * 2_000,
    "pictures": "![" * 3_000,
    "labels": "[a][" * 2_000,
    "parentheses": "[a](((" * 2_000,
    "tags": "<a " * 3_000,
    "declarations": "<![" * 3_000,
    "half comments": "a <!-- " * 3_000,
    "half autolinks": "<http://" * 3_000,
    "backticks": " ".join("`" * n for n in range(1, 200)),
    "quotes": "> " * 500 + "a",
    "lists": "- " * 500 + "a",
    "numbered lists": "1. " * 500 + "a",
    "steps": "\n".join("    " * n + "- a" for n in range(60)),
    "a long line": "word " * 5_000,
    "many lines": "a\n" * 2_000,
    "headings": "a\n=\n" * 2_000,
    "a long text": "a paragraph\n\n" * 20_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_the_markdown_reader_would_choke_on_is_refused(text: str) -> None:
    prose, findings = read_prose(lines_text("x.md", text))
    assert prose is None
    assert "markdown-limit" in {f.code for f in findings}


def test_the_limit_is_said_where_it_is_broken() -> None:
    text = "Fine.\n\nNot " + "[" * (MAX_OPEN + 5)
    _, (finding,) = read_prose(lines_text("x.md", text))
    assert (finding.code, finding.span.line, finding.span.column) == ("markdown-limit", 3, 25)


ORDINARY = {
    "many links": "[98,000](figure:a) and [b](https://example.org) *c*\n\n" * 500,
    "a long table": "| a | b |\n|---|---|\n" + "| 1 | [x](figure:a) |\n" * 300,
    "a long list": "- [x] done [y](figure:a)\n" * 300,
    "lists in lists": "".join("    " * (n % 4) + "- a\n" for n in range(200)),
    "code": "`a` and ``b ` c``\n\n" * 300,
    "brackets": "a [b] c [d]\n" * 300,
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY)
def test_long_ordinary_texts_are_fine(text: str) -> None:
    prose, findings = read_prose(lines_text("x.md", text))
    assert prose is not None
    assert [f for f in findings if f.code == "markdown-limit"] == []


UNITS = (
    "[", "]", "(", "[a](", "[a](b)", "![", "`", "` ", "<", "<a ", "<!--", "-->", "\\", "> ", "- ",
    "\n", "\n\n", "    ", "```\n", "~~~\n", "&a", "&#1", "[^", "a:", "figure:", "www.", "http://",
    "[a]: b\n", "*", "_", "1. ", "#", "[a] (figure:", "\n    a\n", "\n<!--\n", "[a][", "(a", "\t",
)  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_reading_takes_no_more_than_linear_time(unit: str) -> None:
    """Generous: a quadratic reader would take minutes for these, this one takes tenths."""
    text = (unit * (MAX_CHARACTERS // len(unit)))[:MAX_CHARACTERS]
    started = time.process_time()
    read_prose(lines_text("x.md", text))
    assert time.process_time() - started < 15


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from((*UNITS, "word", " ", "98,000", "(figure:a)", "é😀")), max_size=40))
def test_no_text_raises_anything_and_every_place_is_in_it(pieces: list[str]) -> None:
    text = "".join(pieces)
    prose, findings = read_prose(lines_text("x.md", text))
    assert all(_is_inside(text, finding) for finding in findings)
    if prose is not None:
        for link in prose.links:
            assert text[link.start] == "["
            assert text[link.end - 1] == ")"
        stretches = sorted([*prose.words, *((link.start, link.end) for link in prose.links)])
        assert all(one[1] <= two[0] for one, two in pairwise(stretches))


def _is_inside(text: str, finding: Diagnostic) -> bool:
    lines = text.split("\n")
    span = finding.span
    return span.line <= len(lines) and span.column <= len(lines[span.line - 1]) + 1
