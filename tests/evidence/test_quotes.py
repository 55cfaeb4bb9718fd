"""Quotations are found word for word, and nothing but what the format says is folded."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from site_builder.evidence.quotes import Placed, find, folded, line_at

JAMO = "\u1112\u1161\u11ab\u1100\u116e\u11a8"
SOFT = "con\u00adscrip\u00adtion\u00ad"
SEEDS = sorted(Path(__file__).parents[2].glob("seeds/*.txt"))


def exactly(words: str, document: str) -> list[str]:
    """The document's own characters at each place where the words are found."""
    return [document[start:end] for start, end in find(words, folded(document))]


@pytest.mark.parametrize(
    ("words", "document", "found"),
    [
        ("98,000 Russians", "An 98,000 Russians fled", "98,000 Russians"),
        ("98,000 Russians", "An 98,000\nRussians fled", "98,000\nRussians"),
        ("98,000 Russians", "An 98,000\r\nRussians fled", "98,000\r\nRussians"),
        ("98,000 Russians", "An 98,000  \t \n  Russians fled", "98,000  \t \n  Russians"),
        ("98,000 Russians", "98,000\u00a0Russians", "98,000\u00a0Russians"),
        ("98,000 Russians", "98,000\u2009\u202fRussians", "98,000\u2009\u202fRussians"),
        ("98,000   Russians\n fled", "98,000 Russians fled", "98,000 Russians fled"),
        ("  fled  ", "They fled.", "fled"),
        ("'ensure safety'", "to ‘ensure safety’ of", "‘ensure safety’"),
        ("‘ensure safety’", "to 'ensure safety' of", "'ensure safety'"),
        ('"partial" order', "a “partial” order", "“partial” order"),
        ('"partiell"', "die „partiell“ genannte", "„partiell“"),
        ('"appel"', "un «appel» partiel", "«appel»"),
        ("Russia's first", "Russia’s first", "Russia’s first"),
        ("5-6 - no", "5–6 — no", "5–6 — no"),
        ("5–6", "from 5-6 people", "5-6"),
        ("-3.2 °C", "it was −3.2 °C", "−3.2 °C"),
        ("café", "un cafe\u0301 noir", "cafe\u0301"),
        ("cafe\u0301", "un café noir", "café"),
        ("한국", f"in {JAMO} today", JAMO),
        ("conscription order", f"a {SOFT} order\u00ad s", f"{SOFT} order"),
        ("con\u00adscription", "a conscription", "conscription"),
        ("== 98", "it is == 98 here", "== 98"),
    ],
)
def test_what_folds_is_found_in_the_documents_own_characters(
    words: str, document: str, found: str
) -> None:
    assert exactly(words, document) == [found]


@pytest.mark.parametrize(
    ("words", "document"),
    [
        ("98,000 Russians", "98,001 Russians"),
        ("98,000 Russians", "98.000 Russians"),
        ("98,000 russians", "98,000 Russians"),
        ("98,000 Russians", "98,000Russians"),
        ("98000", "98,000"),
        ("and so on...", "and so on…"),
        ("and so on…", "and so on..."),
        ("98,000 Russians", "98,000\n\nRussians"),
        ("98,000 Russians", "98,000\n \t\nRussians"),
        ("98,000 Russians", "98,000\u2029Russians"),
        ("98,000\n\nRussians", "98,000\n\nRussians"),
        ("Kazakhstan", "Kаzakhstan"),
        ("98", "٩٨"),
        ("98", "９８"),
        ("cafe", "café"),
        ("cafe", "cafe\u0301"),
        ("strasse", "straße"),
        ("98,000 Russians", "98,000 \u200bRussians"),
        ("98,000 Russians", "98,000 […] Russians"),
        ("a 'b'", 'a "b"'),
        ("", "anything"),
        (" \n ", "anything"),
    ],
)
def test_nothing_else_folds(words: str, document: str) -> None:
    assert exactly(words, document) == []


@pytest.mark.parametrize(
    ("words", "document"),
    [
        ("8,000 Russians", "98,000 Russians"),
        ("000 Russians", "98,000 Russians"),
        (",000 Russians", "98,000 Russians"),
        ("about 98", "about 98,000"),
        ("about 98,", "about 98,000"),
        ("000 Russes", "98\u202f000 Russes"),
        ("about 3", "about 3.5 million"),
        ("6,000 people", "5,000-6,000 people"),
        ("6,000 people", "5,000–6,000 people"),
        ("45 BST", "21:45 BST"),
        ("19 cases", "COVID-19 cases"),
        ("citizens left", "non-citizens left"),
        ("does", "it doesn't"),
        ("doesn", "it doesn't"),
        ("t reach 98", "it doesn't reach 98"),
        ("'s first", "Russia’s first"),
        ("s first", "Russia’s first"),
        ("about 98", "about 98\u200b000"),
        ("billion plan", "a $61-billion plan"),
        ("Russian", "the Russians"),
        ("sians", "the Russians"),
        ("about 6.4", "about 6.4m people"),
        ("\u0301 noir", "cafe\u0301 noir"),
        ("نحو ٩", "نحو ٩٨ ألف"),
    ],
)
def test_no_quotation_begins_or_ends_within_a_word_or_number(words: str, document: str) -> None:
    assert exactly(words, document) == []


@pytest.mark.parametrize(
    ("words", "document"),
    [
        ("about 98,000", "were about 98,000."),
        ("98,000", "in 2022, 98,000 left"),
        ("98,000", "(98,000)"),
        ("about 30", "about 30%"),
        ("$61", "$61 billion"),
        ("an estimated 98,000", "Kazakhstan—an estimated 98,000—left"),
        ("Russia", "Russia’s first"),
        ("environ 98 000", "plus d’environ 98\u202f000 Russes"),
        ("Ukraine", "vers l’Ukraine"),
        ("٩٨ ألف", "و٩٨ ألف شخص"),
        ("98 000 Menschen", "rund 98 000 Menschen"),
        ("俄罗斯人", "约98,000名俄罗斯人逃往"),
        ("98,000名", "约98,000名俄罗斯人逃往"),
        ("प्रदेश", "उत्तर प्रदेश में"),
    ],
)
def test_words_beside_punctuation_are_whole(words: str, document: str) -> None:
    assert len(exactly(words, document)) == 1


@pytest.mark.parametrize(
    ("words", "document", "places"),
    [
        ("the man", "the man and the man", ((0, 7), (12, 19))),
        ("a b a", "a b a b a", ((0, 5), (4, 9))),
        ("a", "b", ()),
    ],
)
def test_every_place_is_given_even_overlapping_ones(
    words: str, document: str, places: tuple[tuple[int, int], ...]
) -> None:
    assert find(words, folded(document)) == places


@pytest.mark.parametrize(
    ("words", "document"),
    [
        ("rund 98.000 Russen seien", "Der Minister sagte, rund 98.000\nRussen seien eingereist."),
        ("près de 100 000 Russes", "Près de cela, près de 100 000 Russes ont fui."),
        ("l'Ukraine : 98 000", "contre l’Ukraine : 98 000 hommes"),
        ("نحو ٩٨ ألف روسي", "عبر نحو ٩٨ ألف روسي الحدود."),
        ("约98,000名俄罗斯人", "据报道，约98,000名俄罗斯人逃往邻国。"),
        ("ロシア人約9万8千人", "カザフスタンにロシア人約9万8千人が入国した。"),
    ],
)
def test_other_languages_are_matched_by_the_same_rules(words: str, document: str) -> None:
    assert len(exactly(words, document)) == 1


def test_a_mark_is_placed_in_the_documents_own_characters() -> None:
    document = folded("Some  con\u00adscripts,\r\naround 98,000\u00a0men, cafe\u0301.")
    words = "conscripts, around 98,000 men, café"
    (place,) = find(words, document)
    placed = Placed(folded(words), document, place)
    start, end = words.index("around"), words.index(", café")
    low, high = placed.in_document(start, end)
    assert document.original[low:high] == "around 98,000\u00a0men"
    assert placed.in_words(low, high) == (start, end)
    low, high = placed.in_document(words.index("café"), len(words))
    assert document.original[low:high] == "cafe\u0301"


def test_an_editors_line_number_counts_all_kinds_of_line_breaks() -> None:
    assert [line_at("a\nb\r\nc\rd", place) for place in (0, 2, 5, 7)] == [1, 2, 3, 4]


PARAGRAPHS = [
    paragraph
    for path in SEEDS
    for paragraph in path.read_text("utf-8").split("\n\n")
    if len(paragraph.split()) > 6
]


def a_quotation(data: st.DataObject) -> tuple[str, str]:
    """Some words of a real document, and that document's paragraph."""
    paragraph = data.draw(st.sampled_from(PARAGRAPHS))
    words = paragraph.split()
    start = data.draw(st.integers(0, len(words) - 4))
    end = data.draw(st.integers(start + 3, len(words)))
    return " ".join(words[start:end]), paragraph


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_one_changed_letter_or_digit_is_never_found(data: st.DataObject) -> None:
    quotation, paragraph = a_quotation(data)
    places = [place for place, sign in enumerate(quotation) if sign.isalnum()]
    assume(places)
    place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from("0123456789abcxyzABCéа٣"))
    assume(other != quotation[place])
    changed = quotation[:place] + other + quotation[place + 1 :]
    assume(changed not in " ".join(paragraph.split()))
    assert find(changed, folded(paragraph)) == ()


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_other_spaces_and_quotes_are_found_at_the_same_place(data: st.DataObject) -> None:
    quotation, paragraph = a_quotation(data)
    document = folded(paragraph)
    spaces = st.sampled_from([" ", "  ", "\n", "\r\n  ", "\u00a0", "\t", "\u2009"])
    retyped = "".join(data.draw(spaces) if sign == " " else sign for sign in quotation)
    for typographic, plain in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-")):
        if data.draw(st.booleans()):
            retyped = retyped.replace(typographic, plain)
    assert find(retyped, document) == find(quotation, document)


@settings(max_examples=200, deadline=None)
@given(st.text("ab1, .’'\u00ad\u0301é\n\r\u2028—٣人", max_size=40), st.data())
def test_every_folded_stretch_lies_where_it_came_from(document: str, data: st.DataObject) -> None:
    form = folded(document)
    assume(form.text)
    start = data.draw(st.integers(0, len(form.text) - 1))
    end = data.draw(st.integers(start + 1, len(form.text)))
    low, high = form.original_span(start, end)
    assert 0 <= low < high <= len(document)
    back_low, back_high = form.folded_span(low, high)
    assert back_low <= start
    assert end <= back_high


@pytest.mark.parametrize(
    ("words", "document"),
    [
        ("a " * 40_000 + "b", "a " * 100_000),
        ("a " * 40_000 + "a", "a " * 100_000),
        ("a" * 100_000, "a" * 200_000),
        ("e\u0301 x", "e\u0301\u0301 x\n" * 40_000),
        ("“Hello” and", "“Hello”\r\n \u00ad and — so\n\n" * 8_000),
        ("x", "\u1112" * 200_000),
        ("x", "\n" * 200_000),
    ],
)
def test_time_is_linear_however_repetitive_the_document(words: str, document: str) -> None:
    begun = time.process_time()
    find(words, folded(document))
    assert time.process_time() - begun < 10
