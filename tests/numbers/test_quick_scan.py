"""The scan that skips what holds no number finds what the scan of every word finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from site_builder.numbers.languages import Language
from site_builder.numbers.scan import scan, scan_all
from site_builder.numbers.windows import windows
from tests.numbers.reading import english
from tests.numbers.tables import ARABIC, GERMAN
from tests.numbers.test_number_properties import PARTS

DOCUMENTS = sorted(
    [*Path("seeds").glob("*.txt"), *Path(__file__).parent.joinpath("documents").rglob("*.txt")]
)
TABLES = [english(), GERMAN, ARABIC]
FILLER = [
    *("the", "river", "rose", "again", "and", "nobody", "in", "town", "had", "seen", "anything"),
    *("like", "it,", "they", "told", "us.", "It", "was", "a", "long", "way", "to", "the", "sea;"),
    *("around", "them", "lay", "some", "fields"),
]

fillers = st.lists(st.sampled_from(FILLER), min_size=0, max_size=45)
numbers = st.lists(st.sampled_from(PARTS), max_size=6)
passages = st.lists(st.tuples(fillers, numbers), min_size=2, max_size=5).map(
    lambda pairs: " ".join(word for filler, number in pairs for word in (*filler, *number))
)


@pytest.mark.parametrize("language", TABLES, ids=lambda table: table.tag)
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_documents_are_scanned_alike(path: Path, language: Language) -> None:
    text = re.sub(r"[{}]", "", path.read_text(encoding="utf-8"))
    assert scan(text, language) == scan_all(text, language)


@given(passages, st.sampled_from(TABLES))
@example("a\n" * 90 + "about about about about about about about about about 5 x", english())
@example("x " * 90 + "a/" * 90 + "5" + " x" * 90, english())
@example("word " * 90 + "5-" * 30 + "x-" * 30 + " word" * 90, english())
@example("word " * 90 + "aged 7, 5 and 4" + " word" * 90, english())
@example("word " * 90 + "1\u00a0000\u00a0000" + " word" * 90, GERMAN)
@example("word " * 90 + "fi\u00adve million" + " word" * 90, english())
@example("Wort " * 90 + "fünfhunderttausend" + " Wort" * 90, GERMAN)
@example("word " * 90 + "tenfold" + " word" * 90 + " İ five", english())
@settings(max_examples=150, deadline=None)
def test_passages_are_scanned_alike(text: str, language: Language) -> None:
    assert scan(text, language) == scan_all(text, language)


@given(st.text(max_size=400), st.sampled_from(TABLES))
@settings(max_examples=80, deadline=None)
def test_any_text_is_scanned_alike(text: str, language: Language) -> None:
    assert scan(text, language) == scan_all(text, language)


@given(passages, st.integers(1, 5))
@settings(max_examples=80, deadline=None)
def test_windows_lie_apart_in_order_and_hold_all_digits(text: str, reach: int) -> None:
    place = 0
    for start, end in windows(text, english(), reach):
        assert not re.search(r"\d", text[place:start])
        assert start == 0 or text[start - 1].isspace()
        assert start < end
        place = end
    assert not re.search(r"\d", text[place:])
    assert place <= len(text)


def test_text_without_numbers_is_not_cut_into_words() -> None:
    assert list(windows(" ".join(FILLER) * 40, english(), 4)) == []
    text = f"{' '.join(FILLER * 10)} 5 {' '.join(FILLER * 10)}"
    ((start, end),) = windows(text, english(), 4)
    assert end - start < 300 < len(text)
