"""Quotations as editors type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.diagnostics import Text
from site_builder.read.front import open_mapping
from site_builder.read.quotes import read_marked, read_unmarked
from site_builder.read.spanned_yaml import Scalar
from site_builder.read.texts import lines_text
from tests.read.findings import said


def typed(words: str) -> Text:
    return lines_text("x.md", words)


@pytest.mark.parametrize(
    ("text", "words", "mark"),
    [
        ("said ==nearly 100,000== had", "said nearly 100,000 had", "nearly 100,000"),
        ("==5== of them", "5 of them", "5"),
        ("of them ==5==", "of them 5", "5"),
        ("== 5 ==x", " 5 x", "5"),
        (r"if a \== 5, ==6== \==", "if a == 5, 6 ==", "6"),
        (r"==a \== b==", "a == b", "a == b"),
        ("a = b ==6==", "a = b 6", "6"),
    ],
)
def test_the_marked_words_are_found(text: str, words: str, mark: str) -> None:
    quote, findings = read_marked(typed(text))
    assert findings == ()
    assert quote is not None
    assert quote.mark is not None
    assert quote.words == words
    assert words[quote.mark[0] : quote.mark[1]] == mark


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("no mark", ("quote-mark", 1, 1, "no mark")),
        ("one ==5 only", ("quote-mark", 1, 5, "==")),
        ("==5== and ==6", ("quote-mark", 1, 11, "==")),
        ("==5== and ==6== too", ("quote-mark", 1, 11, "==6==")),
        ("an ==== empty one", ("quote-mark", 1, 4, "====")),
        ("an ==  == empty one", ("quote-mark", 1, 4, "==  ==")),
        (r"escaped \== only", ("quote-mark", 1, 1, r"escaped \== only")),
        ("==5== left […] out", ("quote-shape", 1, 12, "[…]")),
        ("==5== left [...] out", ("quote-shape", 1, 12, "[...]")),
        ("==5== left\n\nout", ("quote-shape", 3, 1, "o")),
    ],
)
def test_what_is_no_quotation_is_said_at_its_place(
    text: str, finding: tuple[str, int, int, str]
) -> None:
    quote, findings = read_marked(typed(text))
    assert quote is None
    assert said(text, findings) == [finding]


@pytest.mark.parametrize(
    ("yaml", "is_broken"),
    [
        ('q: "==5== folded\n  over lines"\n', False),
        ("q: |\n  ==5== in\n  a block\n", False),
        ('q: "==5== folded\n\n  over a blank line"\n', True),
        ("q: >\n  ==5== folded\n\n  over a blank line\n", True),
        ("q: |\n  ==5== block\n\n  with a blank line\n", True),
        ('q: "==5== escaped\\n\\nbreaks"\n', True),
    ],
)
def test_a_blank_line_inside_is_seen_in_every_style_of_yaml(yaml: str, is_broken: bool) -> None:
    mapping = open_mapping("x.md", yaml, 1, [])
    assert mapping is not None
    ((_, node),) = mapping.entries
    assert isinstance(node, Scalar)
    quote, findings = read_marked(node.text)
    assert (quote is None) == is_broken
    assert [f.code for f in findings] == ["quote-shape"] * is_broken


def test_words_quoted_as_a_whole_have_no_mark() -> None:
    quote, findings = read_unmarked(typed(r"a \== b"), 2)
    assert findings == ()
    assert quote is not None
    assert (quote.words, quote.mark, quote.nth) == ("a == b", None, 2)
    text = "the ==interior== ministry"
    quote, findings = read_unmarked(typed(text))
    assert quote is None
    assert said(text, findings) == [("quote-mark", 1, 5, "==")]


@given(st.text(st.sampled_from("=\\ 5[…].\n"), max_size=30))
def test_typed_offsets_lead_back_to_the_same_characters(text: str) -> None:
    quote, findings = read_marked(typed(text))
    assert (quote is None) == (findings != ())
    if quote is not None:
        for index, character in enumerate(quote.words):
            start, _ = quote.typed(index, index + 1)
            assert quote.text.value[start] == character
