"""An origin counts as named only where its name or an alias stands in the quoted words."""

from __future__ import annotations

import pytest

from site_builder.evidence.attribution import is_named, origin_names

from .made import origin

MINISTRY = origin(
    "ministry", "The Interior Ministry", "Marat Akhmetzhanov", "l'Intérieur", "内务部"
)


@pytest.mark.parametrize(
    "words",
    [
        "Officials of the Interior Ministry said",
        "the interior ministry’s count",
        "INTERIOR\nMINISTRY:",
        "“It is so,” Marat Akhmetzhanov said",
        "le ministre de l’Inte\u0301rieur a dit",
        "哈萨克斯坦内务部表示",
    ],
)
def test_a_name_counts_in_any_case_and_typography(words: str) -> None:
    assert is_named(origin_names(MINISTRY), words)


@pytest.mark.parametrize(
    "words",
    ["Officials said", "the interior ministryship", "the Interior\n\nMinistry", "Akhmetzhanov", ""],
)
def test_other_words_do_not(words: str) -> None:
    assert not is_named(origin_names(MINISTRY), words)


def test_an_empty_alias_names_nobody() -> None:
    assert not is_named(origin_names(origin("x", "Somebody", " ", "")), "anybody else")


@pytest.mark.parametrize(
    ("alias", "words", "is_shown"),
    [
        ("Kazakh Interior Minister Ada Marsh", "Interior Minister Ada Marsh", True),
        ("Kazakh Interior Minister Ada Marsh", "Ada Marsh", False),
        ("Finnish Border Guard", "Border Guard", False),
        ("Institute of Marine Science", "of Marine Science", False),
    ],
)
def test_a_long_name_may_lose_the_part_that_its_document_takes_for_granted(
    alias: str, words: str, is_shown: bool
) -> None:
    assert is_named(origin_names(origin("x", "Nobody", alias)), f"{words} said so") is is_shown
