"""YAML as text with places."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.read import spanned_yaml
from site_builder.read.spanned_yaml import (
    MAX_DEPTH,
    MAX_NODES,
    Faulty,
    Mapping,
    Node,
    Scalar,
    Sequence,
    compose,
)
from tests.read.findings import places, said

LOADERS = [yaml.CSafeLoader, yaml.SafeLoader]


@pytest.fixture(params=LOADERS, ids=["c", "pure"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Both parsers in turn: the C one, and the one used where that isn't installed."""
    monkeypatch.setattr(spanned_yaml, "LOADER", request.param)
    return request.param


def composed(text: str, first_line: int = 1) -> Mapping:
    node, findings = compose("x.yaml", text, first_line)
    assert findings == ()
    assert isinstance(node, Mapping)
    return node


def values(text: str) -> dict[str, str]:
    return {
        key.value: node.text.value
        for key, node in composed(text).entries
        if isinstance(node, Scalar)
    }


def test_every_scalar_stays_as_it_was_typed(loader: Any) -> None:
    text = "a: 1.10\nb: no\nc: 12:30\nd: 0o7\ne: 2022-02-30\nf: ~\ng: 1e400\nh:\n"
    assert list(values(text).values()) == [
        "1.10",
        "no",
        "12:30",
        "0o7",
        "2022-02-30",
        "~",
        "1e400",
        "",
    ]


def test_lists_and_mappings_keep_their_order(loader: Any) -> None:
    node = composed("b: [x, y]\na:\n  - z\n")
    assert [key.value for key, _ in node.entries] == ["b", "a"]
    lists = [value for _, value in node.entries if isinstance(value, Sequence)]
    assert [[n.text.value for n in each.nodes if isinstance(n, Scalar)] for each in lists] == [
        ["x", "y"],
        ["z"],
    ]


def test_places_count_from_the_files_first_line_in_code_points(loader: Any) -> None:
    ((key, value),) = composed("😀é: 😀x\n", first_line=2).entries
    assert (key.span.line, key.span.column, key.span.length) == (2, 1, 2)
    assert isinstance(value, Scalar)
    assert (value.span.line, value.span.column, value.span.length) == (2, 5, 2)


def test_an_empty_text_has_no_root() -> None:
    assert compose("x.yaml", "# nothing\n") == (None, ())


LITERAL = (
    "quote: plain words\n",
    'quote: "in double quotes"\n',
    "quote: 'in single quotes'\n",
    "quote: plain\n  over\n  three lines\n",
    "quote: plain\n\n  after a blank line\n",
    'quote: "double\n  over lines"\n',
    'quote: "\n  begins below\n  "\n',
    "quote: 'it''s\n  Anna''s'\n",
    'quote: "a \\"b\\" c \\u201cd\\u201d"\n',
    'quote: "a\\\n  b"\n',
    'quote: "a \\\n  b\\\\\n  c"\n',
    'quote: "trailing\\ \n  blank"\n',
    'quote: "two\n\n\n  blank lines"\n',
    "quote: |\n  a block\n    indented\n\n  more\n",
    "quote: |2\n    indented from the start\n  then not\n",
    "quote: >\n  folded\n  over\n\n  two paragraphs\n",
    "quote: >-\n\n  after a blank line\n    kept\n    as it is\n  folded\n  again\n",
    "quote: |+\n  keeps\n\n\nother: x\n",
    "quote: |  # with a comment\n  block\n",
    "a:\n  - quote: >\n      deep in\n      a list\n",
    "a:\n  - |\n    block in\n    a list\n",
    "a: [one\n  two, 'th''ree']\n",
)


@pytest.mark.parametrize("text", LITERAL)
def test_each_character_that_stands_in_the_file_is_found_at_its_place(
    loader: Any, text: str
) -> None:
    for scalar in scalars(composed(text)):
        for character, found in places(text, scalar.text):
            if not character.isspace() and found != "\\":
                assert character == found, scalar.text


def scalars(node: Node) -> list[Scalar]:
    match node:
        case Scalar():
            return [node]
        case Sequence(nodes):
            return [scalar for each in nodes for scalar in scalars(each)]
        case Mapping(entries):
            return [scalar for _, each in entries for scalar in scalars(each)]
        case Faulty():
            return []


WORDS = st.lists(
    st.text(st.sampled_from("abz \"'\\#:-|>[]{}=,.\t\n98é€😀"), min_size=1, max_size=12),
    min_size=1,
    max_size=6,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(
    words=WORDS,
    style=st.sampled_from(["'", '"', "|", ">", None]),
    width=st.sampled_from([5, 12, 80]),
    depth=st.integers(0, 2),
    loader=st.sampled_from(LOADERS),
)
def test_each_character_of_whatever_yaml_writes_is_found_at_its_place(
    words: str, style: str | None, width: int, depth: int, loader: Any
) -> None:
    tree: Any = {"quote": words}
    for _ in range(depth):
        tree = {"deeper": [tree]}
    text = yaml.dump(
        tree, default_style=style, width=width, allow_unicode=True, default_flow_style=False
    )
    original = spanned_yaml.LOADER
    spanned_yaml.LOADER = loader
    try:
        root, findings = compose("x.yaml", text)
    finally:
        spanned_yaml.LOADER = original
    assert findings == ()
    assert root is not None
    value = scalars(root)[-1]
    literal = [
        (character, found)
        for character, found in places(text, value.text)
        if not character.isspace() and found != "\\"
    ]
    assert [character for character, _ in literal] == [found for _, found in literal]
    assert len(literal) >= sum(
        not sign.isspace() and sign not in '"\\é€😀' for sign in value.text.value
    )


def test_an_underlining_reaches_over_an_escape(loader: Any) -> None:
    text = 'quote: "say \\"98,000\\" aloud"\n'
    ((_, value),) = composed(text).entries
    assert isinstance(value, Scalar)
    span = value.text.at(4, 12)
    assert text[span.column - 1 : span.column - 1 + span.length].startswith('\\"98,000')


SYNTAX = (
    ("claim: Nearly: 5\n", ("yaml-syntax", 1, 14, ":")),
    ('quote: "a" b\n', ("yaml-syntax", 1, 12, "b")),
    ('quote: "He said "98,000" x"\n', ("yaml-syntax", 1, 18, '98,000"')),
    ("a: b\nverdict accurate\nc: d\n", ("yaml-syntax", 2, 1, "verdict")),
    ('a: "never closed\nb: c\n', ("yaml-syntax", 1, 4, '"never')),
    ("a: 'never closed\nb: c\n", ("yaml-syntax", 1, 4, "'never")),
    ("a: @handle\n", ("yaml-syntax", 1, 4, "@handle")),
    ("a: %5\n", ("yaml-syntax", 1, 4, "%5")),
    ("a: `code`\n", ("yaml-syntax", 1, 4, "`code`")),
    ("a: *bold* words\n", ("yaml-syntax", 1, 4, "*bold*")),
    ("a: [x\nb: y\n", ("yaml-syntax", 1, 4, "[x")),
    ("a: {x: 1\n", ("yaml-syntax", 1, 4, "{x:")),
    ("a: ]\n", ("yaml-syntax", 1, 4, "]")),
    ("  a: b\nc: d\n", ("yaml-syntax", 2, 1, "c:")),
    ("f:\n  a:\n    b: c\n   d: e\n", ("yaml-syntax", 4, 4, "d:")),
    ("a: b\n---\nc: d\n", ("yaml-syntax", 2, 1, "-")),
    ("a: - b\n", ("yaml-syntax", 1, 4, "-")),
    ("- a\nb: c\n", ("yaml-syntax", 2, 1, "b:")),
    ("a: | words\n  b\n", ("yaml-syntax", 1, 6, "words")),
    ("? [a]\n: b\n", ("yaml-syntax", 1, 3, "[")),
    ("a:\n\tb: c\n", ("yaml-tab", 2, 1, "\t")),
    ("a: b\n\tc: d\n", ("yaml-tab", 2, 1, "\t")),
    ("f:\n  a:\n  \tb: c\n", ("yaml-tab", 3, 3, "\t")),
    ("a: !!str x\n", ("yaml-tag", 1, 4, "!!str")),
    ("a: !!python/name:os.system [x]\n", ("yaml-tag", 1, 4, "!!python/name:os.system")),
    ("a: !x!y z\n", ("yaml-tag", 1, 4, "!x!y")),
    ("a: &b c\n", ("yaml-alias", 1, 4, "&b")),
    ("a: *b\n", ("yaml-alias", 1, 4, "*b")),
    ("<<: {a: b}\n", ("yaml-alias", 1, 1, "<<")),
    ("a: 1\nb: 2\na: 3\n", ("yaml-duplicate-key", 3, 1, "a")),
    ('a: 1\n"a": 3\n', ("yaml-duplicate-key", 2, 2, "a")),
    ('a: "x\\u200by"\n', ("control-character", 1, 6, "\\")),
    ('a: "\\0"\n', ("control-character", 1, 5, "\\")),
    ('a: "\\u202E"\n', ("control-character", 1, 5, "\\")),
)  # fmt: skip


@pytest.mark.parametrize(("text", "finding"), SYNTAX, ids=[case[0] for case in SYNTAX])
def test_what_is_wrong_with_yaml_is_said_at_its_place(
    loader: Any, text: str, finding: tuple[str, int, int, str]
) -> None:
    _, findings = compose("x.yaml", text)
    assert said(text, findings) == [finding]
    assert all(f.message and f.hint for f in findings)


def test_a_bad_escape_is_told_to_double_its_backslash(loader: Any) -> None:
    _, findings = compose("x.yaml", 'quote: "a \\== b"\n')
    assert [f.code for f in findings] == ["yaml-syntax"]
    assert "backslash twice" in findings[0].hint
    assert findings[0].span.line == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("claim: Nearly: 5\n", "quotation marks"),
        ("a: *bold* words\n", "quotation marks"),
        ("a: [x\nb: y\n", "close it with “]”"),
        ("a: {x: 1\n", "close it with “}”"),
        ("a:\n\tb: c\n", "spaces"),
    ],
)
def test_the_hint_gives_the_next_act(loader: Any, text: str, words: str) -> None:
    _, findings = compose("x.yaml", text)
    assert words in findings[0].hint


def test_all_forbidden_things_of_one_file_are_found_at_once(loader: Any) -> None:
    text = "a: &x [*x, *x]\n<<: y\na: 2\nb: !t z\n"
    _, findings = compose("x.yaml", text)
    assert [code for code, *_ in said(text, findings)] == [
        "yaml-alias",
        "yaml-alias",
        "yaml-alias",
        "yaml-alias",
        "yaml-duplicate-key",
        "yaml-tag",
    ]


def nested(depth: int) -> str:
    return "a: " + "[" * depth + "]" * depth


def test_nesting_is_bounded_before_anything_is_built(loader: Any) -> None:
    assert compose("x.yaml", nested(MAX_DEPTH - 1))[1] == ()
    assert [f.code for f in compose("x.yaml", nested(MAX_DEPTH))[1]] == ["yaml-limit"]


@pytest.mark.parametrize("sign", ["\0", "\x07", "\ufffe", "\ud800"])
def test_a_sign_that_yaml_refuses_is_a_finding(loader: Any, sign: str) -> None:
    root, findings = compose("x.yaml", f"a: {sign}\n", first_line=2)
    assert root is None
    assert [(f.code, f.span.line) for f in findings] == [("yaml-syntax", 2)]


BOMBS = (
    "[" * 10_000,
    "a: " + "[" * 10_000 + "]" * 10_000,
    "{a: " * 10_000,
    "- " * 10_000,
    "? " * 10_000,
    "\n".join(" " * level + "a:" for level in range(3_000)),
    "a: [" + "x, " * (MAX_NODES + 1) + "]",
    "a: &a [x]\n" + "\n".join(f"b{n}: &b{n} [*a, *a, *a]" for n in range(100)),
)


@pytest.mark.parametrize("text", BOMBS, ids=range(len(BOMBS)))
def test_a_bomb_is_a_finding(text: str) -> None:
    _, findings = compose("x.yaml", text)
    assert {f.code for f in findings} <= {"yaml-limit", "yaml-syntax", "yaml-alias"}
    assert findings


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab:-[]{}\"'\\!&*#|>%@`?, \n\t~<é"), max_size=60))
def test_no_text_raises_anything(text: str) -> None:
    root, findings = compose("x.yaml", text)
    assert all(finding.span.line <= text.count("\n") + 1 for finding in findings)
    assert root is None or all(scalar.text.runs for scalar in scalars(root))
