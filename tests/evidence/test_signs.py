"""Characters that look like others are told from those that belong to their word."""

from __future__ import annotations

import pytest

from site_builder.evidence.signs import hidden_signs, look_alikes, needless_hidden_signs


@pytest.mark.parametrize(
    "text",
    [
        "An estimated 98,000 Russians",
        "naïve café, Łódź, Ōsaka",
        "um 20 μm und 5 kΩ",
        "Агентство ТАСС сообщило о 98 тысячах",
        "the agency ТАСС said",
        "Moscow (Москва) and Athens (Αθήνα)",
        "он был в США, а она в Москве",
        "98 000 человек",
        "98,000名俄罗斯人",
        "α-particles",
    ],
)
def test_honest_text_has_no_look_alikes(text: str) -> None:
    assert look_alikes(text) == ()


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kаzakhstan", [1]),
        ("in а week", [3]),
        ("Москвa", [5]),
        ("Αl Jazeera", [0]),
        ("９8,000", [0]),
        ("𝟗𝟖", [0, 1]),
        ("٩8", [0]),
    ],
)
def test_letters_and_digits_of_another_script_are_found(text: str, places: list[int]) -> None:
    assert [sign.start for sign in look_alikes(text)] == places


def test_a_languages_own_digits_are_no_look_alikes_but_others_are() -> None:
    digits = "٠١٢٣٤٥٦٧٨٩"
    assert look_alikes("نحو ٩٨ ألف", digits) == ()
    assert [sign.start for sign in look_alikes("نحو ۹۸ ألف", digits)] == [4, 5]
    assert [sign.start for sign in look_alikes("about ٩٨", "")] == [6, 7]


def test_hidden_signs_are_named_with_the_word_they_stand_in() -> None:
    (sign,) = hidden_signs("of 98,\u200b000 men")
    assert (sign.start, sign.name, sign.within) == (6, "U+200B ZERO WIDTH SPACE", "98,000")


@pytest.mark.parametrize(
    "document",
    [
        "\ufeffA file with a byte order mark",
        "می\u200cخواهم",
        "a family 👨\u200d👩\u200d👧 of three",
        "\u200fنحو ٩٨ ألف\u200e (98)",
        "ภาษา\u200bไทย",
        "soft\u00adhyphen",
    ],
)
def test_a_document_may_hold_the_controls_that_its_script_needs(document: str) -> None:
    assert needless_hidden_signs(document) == ()


@pytest.mark.parametrize("sign", ["\u200b", "\ufeff", "\u202e", "\u200d", "\u200e"])
def test_a_document_is_told_of_controls_that_it_does_not_need(sign: str) -> None:
    assert len(needless_hidden_signs(f"98,{sign}000")) == 1
