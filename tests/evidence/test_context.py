"""What governs a number from before it is seen, and what doesn't is let alone."""

from __future__ import annotations

import pytest

from site_builder.evidence.context import negation_before

NEGATIONS = ("not", "never", "denied that", "denied", "without", "n't", "isn't")
BETWEEN = ("that", "a", "an", "the", "said", "by")


def negation(text: str) -> str | None:
    """The negation that governs the number 98,000 in a text."""
    place = negation_before(text, text.index("98,000"), NEGATIONS, BETWEEN)
    return None if place is None else text[slice(*place)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was not 98,000", "not"),
        ("Not 98,000", "Not"),
        ("never said that the 98,000", "never"),
        ("He denied that 98,000 left", "denied that"),
        ("He denied the 98,000", "denied"),
        ("He denied\nthat an 98,000", "denied\nthat"),
        ("left not by the “98,000", "not"),
        ("It isn’t 98,000", "isn’t"),
        ("It mustn’t 98,000", "mustn’t"),
        ("x " * 300 + "not 98,000", "not"),
    ],
)
def test_a_negation_right_before_the_number_governs_it(text: str, words: str) -> None:
    assert negation(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "98,000",
        "It was 98,000",
        "He did not flee. 98,000 did",
        "He did not flee, 98,000 did",
        "not\n\n98,000",
        "not only 98,000 but",
        "He denied everything; the 98,000",
        "a knot 98,000",
        "not that that that that that that that 98,000",
    ],
)
def test_a_negation_farther_off_does_not(text: str) -> None:
    assert negation(text) is None
