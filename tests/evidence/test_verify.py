"""What is said of a quotation that isn't there, or stands there more than once."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from site_builder.diagnostics import Diagnostic
from site_builder.evidence.nearest import nearest
from site_builder.evidence.quotes import folded
from site_builder.evidence.verify import COPY_AGAIN, located

from .made import archived, quote

SEED = "seeds/001_381407c2af055130.txt"
ROOT = Path(__file__).parents[2]
FLIGHT = (
    "An estimated 98,000 Russians have fled to neighboring Kazakhstan since the order.\n"
    "\n"
    "The agency said that around 30,000 had arrived in the last four days... It gave no more.\n"
    "\n"
    "Officials said 98,000 Russians were there.\n"
)


def only_finding(typed: str, document: str = FLIGHT, nth: int | None = None) -> Diagnostic:
    """The one complaint about a quotation, typed from the first column of line 1 on."""
    (finding,) = located(quote(typed, nth), archived(document)).findings
    return finding


def test_the_nearest_passage_is_shown_and_the_marked_words_underlined() -> None:
    typed = "An ==estimated 97,000== Russians have fled to neighboring Kazakhstan"
    seed = archived((ROOT / SEED).read_text("utf-8"), SEED)
    (finding,) = located(quote(typed, line=14, column=13), seed).findings
    assert finding.code == "quote-not-in-document"
    assert (finding.span.line, finding.span.column, finding.span.length) == (14, 18, 16)
    assert finding.note == f'{SEED}:1 reads "An estimated 98,000 Russians have fled"'
    assert finding.message == (
        f"the quoted words aren't in {SEED}: it has “98,000” where the quotation has “97,000”"
    )
    assert finding.hint == COPY_AGAIN


@pytest.mark.parametrize(
    ("typed", "contrast", "underlined"),
    [
        ("an estimated ==98,000== Russians", "“An” where the quotation has “an”", (1, 2)),
        ("around ==30,000== had arrived in last four days", "“the”, which", (34, 1)),
        ("around ==30,000== had arrived in all the last four days", "no “all”", (34, 3)),
        ("around ==31,000== has arrived in the last four days",
         "“30,000 had” where the quotation has “31,000 has”", (10, 12)),
        ("the last four days… It gave", "“...” where the quotation has “…”", (19, 1)),
        ("==97,000==", "“98,000” where the quotation has “97,000”", (3, 6)),
        ("97,000 Russians", "“98,000” where the quotation has “97,000”", (1, 6)),
    ],
)  # fmt: skip
def test_the_differing_words_are_named_and_underlined(
    typed: str, contrast: str, underlined: tuple[int, int]
) -> None:
    finding = only_finding(typed)
    assert finding.code == "quote-not-in-document"
    assert f"it has {contrast}" in finding.message
    assert (finding.span.column, finding.span.length) == underlined


@pytest.mark.parametrize(
    ("typed", "document", "line"),
    [
        ("The bridge carries ==32,000== cars", "The Times\n\nThe bridge carries 23,000 cars", 3),
        ("The bridge carries ==32,000== cars.", "The bridge carries 23,000 cars.\n\nA. B.", 1),
        ("A. The bridge carries ==32,000== cars", "A. B. A. The bridge carries 23,000 cars", 1),
    ],
)
def test_a_word_of_another_sentence_is_no_part_of_the_nearest_passage(
    typed: str, document: str, line: int
) -> None:
    finding = only_finding(typed, document)
    assert finding.message.endswith("it has “23,000” where the quotation has “32,000”")
    assert f":{line} reads" in finding.note


def test_a_character_that_only_the_document_hides_is_named() -> None:
    finding = only_finding("about ==98,000== Russians fled", "about 98,\u200b000 Russians fled")
    assert "“98,\u200b000” (with U+200B ZERO WIDTH SPACE)" in finding.message


def test_words_like_nothing_in_the_document_are_shown_no_neighbour() -> None:
    finding = only_finding("Purple ==12== monkeys eat nothing but cheese")
    assert finding.message == "the quoted words aren't in seeds/d.txt"
    assert finding.note == ""


def test_a_number_torn_apart_shows_the_whole_one() -> None:
    finding = only_finding("==8,000== Russians have fled")
    assert finding.code == "quote-not-in-document"
    assert finding.note == 'seeds/d.txt:1 reads "98,000 Russians have fled"'


@pytest.mark.parametrize(
    "typed",
    ["since the order.\n\nThe agency said", "since the order. The agency said"],
)
def test_a_quotation_across_a_blank_line_is_told_so(typed: str) -> None:
    assert only_finding(typed).code == "quote-shape"


@pytest.mark.parametrize("sign", ["[…]", "[...]", "(…)", "…"])
def test_left_out_words_are_underlined(sign: str) -> None:
    finding = only_finding(f"An ==estimated 98,000== Russians {sign} Kazakhstan since the order")
    assert finding.code == "quote-shape"
    assert (finding.span.column, finding.span.length) == (34, len(sign))


def test_a_documents_own_omission_sign_may_be_quoted() -> None:
    document = "“An estimated 98,000 […] have fled”, he said."
    assert not located(quote("==estimated 98,000== […] have"), archived(document)).findings


def test_an_ambiguous_quotation_lists_its_places() -> None:
    finding = only_finding("==98,000== Russians")
    assert finding.code == "quote-ambiguous"
    assert finding.message == "the quoted words stand twice in seeds/d.txt"
    assert finding.note == "on lines 1 and 5"
    assert "nth: 1" in finding.hint


def test_nth_picks_one_of_several_places() -> None:
    (placed,) = located(quote("==98,000== Russians", 2), archived(FLIGHT)).places
    assert placed.place[0] == FLIGHT.index("98,000 Russians were")


@pytest.mark.parametrize("nth", [0, 3, 10**9])
def test_nth_beyond_the_last_place_is_told_how_many_there_are(nth: int) -> None:
    finding = only_finding("==98,000== Russians", nth=nth)
    assert finding.code == "quote-not-in-document"
    assert "has the quoted words twice" in finding.message
    assert finding.hint == "give `nth` a number from 1 to 2, or leave it out"


def test_several_places_will_do_where_the_words_are_all_that_matters() -> None:
    assert len(located(quote("98,000 Russians"), archived(FLIGHT), anywhere=True).places) == 2


@pytest.mark.parametrize(
    ("typed", "code", "name", "column"),
    [
        ("An ==98,\u200b000== men", "hidden-character", "U+200B ZERO WIDTH SPACE", 9),
        ("An ==98,000\u200f== men", "hidden-character", "U+200F RIGHT-TO-LEFT MARK", 12),
        ("An ==98,000== m\u202een", "hidden-character", "U+202E RIGHT-TO-LEFT OVERRIDE", 16),
        ("An ==98,000== m\u0435n", "look-alike", "U+0435 CYRILLIC SMALL LETTER IE", 16),
        ("An ==9８,000== men", "look-alike", "U+FF18 FULLWIDTH DIGIT EIGHT", 7),
        ("An ==98,00٠== men", "look-alike", "U+0660 ARABIC-INDIC DIGIT ZERO", 11),
        ("\u0410n ==98,000== men", "look-alike", "U+0410 CYRILLIC CAPITAL LETTER A", 1),
    ],
)
def test_odd_characters_in_a_quotation_are_named_in_their_place(
    typed: str, code: str, name: str, column: int
) -> None:
    (finding,) = located(quote(typed), archived("An 98,000 men", digits="")).findings
    assert (finding.code, finding.span.column, finding.span.length) == (code, column, 1)
    assert name in finding.message


def test_an_odd_character_that_the_document_has_too_cannot_be_quoted() -> None:
    (finding,) = located(quote("An ==98,000== m\u0435n"), archived("An 98,000 m\u0435n")).findings
    assert finding.code == "look-alike"
    assert "has it there too" in finding.hint


@pytest.mark.parametrize(
    "words",
    [
        "x" * 50_000,
        "98,000 " * 5_000,
        "Nothing of this is there, not one of these many words. " * 200,
        "An estimated 97,000 Russians have fled to neighboring Kazakhstan since",
        "97,000",
    ],
)
def test_the_nearest_passage_of_a_long_document_is_found_in_linear_time(words: str) -> None:
    document = folded(FLIGHT * 1_000)
    begun = time.process_time()
    nearest(words, document)
    assert time.process_time() - begun < 10
