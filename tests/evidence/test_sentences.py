"""The sentence around a quotation is found, whatever points stand in it."""

from __future__ import annotations

import time

import pytest

from site_builder.evidence.sentences import LONGEST, sentence_around


def around(words: str, text: str) -> str:
    """The sentence around the first place of the words."""
    start = text.index(words)
    begin, end = sentence_around(text, start, start + len(words))
    return text[begin:end]


@pytest.mark.parametrize(
    ("words", "text", "sentence"),
    [
        ("98,000", "It grew. By Sep. 27 it was 98,000. Then it fell.", "By Sep. 27 it was 98,000."),
        ("98,000", "So J. K. Smith said 98,000. Yes.", "So J. K. Smith said 98,000."),
        ("98,000", "The U.S. Army and Mr. Li saw 98,000! Yes.",
         "The U.S. Army and Mr. Li saw 98,000!"),
        ("Army", "It came at 9 p.m. The Army left. Yes.", "The Army left."),
        ("3.5", "No. 4 had 3.5 million? Yes.", "No. 4 had 3.5 million?"),
        ("none", "He said no. There were none. Yes.", "There were none."),
        ("98,000", "“It is so.” “There are 98,000.” He left.", "“There are 98,000.”"),
        ("98,000", "“It is 98,000!” he said. He left.", "“It is 98,000!” he said."),
        ("98,000", "Well... maybe 98,000. Yes.", "Well... maybe 98,000."),
        ("98.000", "Am 27. September waren es z.B. 98.000. Ja.",
         "Am 27. September waren es z.B. 98.000."),
        ("98,000", "前日のことだ。約98,000人が入国した。以上。", "約98,000人が入国した。"),
        ("٩٨", "هذا صحيح. عبر ٩٨ ألف شخص؟ نعم.", "عبر ٩٨ ألف شخص؟"),
        ("98,000", "A headline\n\nabout 98,000 men\n\nNext", "about 98,000 men"),
        ("98,000", "A headline\r\n\r\nabout 98,000 men\r\n\r\nNext", "about 98,000 men"),
        ("98,000", "The total\nwas around\n98,000 men. Yes.", "The total\nwas around\n98,000 men."),
        ("98,000", "By Ann Smith\nVale\nAbout 98,000 men crossed the border in a week",
         "About 98,000 men crossed the border in a week"),
        ("A b. C d", "Zz. A b. C d e. F", "A b. C d e."),
        ("all", "all", "all"),
    ],
)  # fmt: skip
def test_the_whole_sentence_is_found(words: str, text: str, sentence: str) -> None:
    assert around(words, text) == sentence


def test_a_very_long_sentence_is_cut_between_words() -> None:
    sentence = around("98,000", "word " * 500 + "98,000" + " word" * 500)
    assert sentence.startswith("word ")
    assert sentence.endswith(" word")
    assert len(sentence) <= 2 * LONGEST + len("98,000")


@pytest.mark.parametrize("text", ["a. " * 70_000, ". " * 100_000, "\n" * 200_000, "A" * 200_000])
def test_only_the_surroundings_are_looked_at(text: str) -> None:
    begun = time.process_time()
    for place in range(100_000, 100_050):
        begin, end = sentence_around(text, place, place + 5)
        assert begin <= place
        assert end >= place + 5
    assert time.process_time() - begun < 10
