"""What readers see of prose, and where each of its characters was typed."""

from __future__ import annotations

import pytest

from site_builder.check.visible import GAP, Visible, visible
from site_builder.read.prose import read_prose
from site_builder.read.texts import lines_text


def seen(markdown: str) -> Visible:
    prose, findings = read_prose(lines_text("content/claims/c.md", markdown))
    assert prose is not None
    assert not findings
    return visible(prose)


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("", ""),
        ("98,000 people", "98,000 people"),
        ("**98**,000 people", "98,000 people"),
        ("__98__,000 of snake_case_names", "98,000 of snake_case_names"),
        ("5 * 3 and 7 _ 2", "5 * 3 and 7 _ 2"),
        (r"\*98,000\*", "*98,000*"),
        ("[98](https://example.org/a(b)),000", "98,000"),
        ("[98](https://example.org) [7](https://example.org)", "98 7"),
        ("98&#44;000&nbsp;people", "98,000\u00a0people"),
        ("98<b>,000</b>", "98,000"),
        ("98<br>000", "98\n000"),
        ("98,000[^1] people", "98,000 people"),
        ("98`,000`", f"98{GAP}"),
        ("98 <https://example.org/5> 7", f"98 {GAP} 7"),
        ("98![5](x.png)7", f"98{GAP}7"),
        ("[98](figure:a),000", f"{GAP},000"),
        ("> 1.2\n> million", "1.2\nmillion"),
        ("- 98\n- 000", f"98{GAP}000"),
        ("98\n\n000", f"98{GAP}000"),
    ],
)
def test_markup_vanishes_and_what_is_no_words_leaves_a_gap(markdown: str, words: str) -> None:
    value = seen(markdown).text.value
    assert value.strip(f"{GAP}\n ") == words.strip(f"{GAP}\n ")


def test_every_character_keeps_its_place() -> None:
    words = seen("They were\n**98**,000 [men](https://example.org) and&nbsp;*more*.").text
    for word, line, column in (("98,000", 2, 3), ("men", 2, 13), ("more", 2, 49)):
        start = words.value.index(word)
        span = words.at(start, start + 1)
        assert (span.line, span.column) == (line, column)


def test_the_gaps_of_links_are_told() -> None:
    view = seen("About [98,000](figure:a), or [7](plain:) of [them](https://example.org).")
    assert [view.text.value[at] for at in view.links] == [GAP, GAP]
    assert view.text.value == f"About {GAP}, or {GAP} of them."
