"""Whole claims and sources, held against a document."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest

from site_builder.diagnostics import Diagnostic
from site_builder.evidence.examine import Evidence, examine, named_by
from site_builder.model import Handling, Source
from site_builder.numbers.quantity import Hedge

from .made import claim, corpus, excerpt, figure, origin, source

REPORT = """More than 14,000 on surgery lists

The health ministry said on Monday that around 12,000 patients were waiting. It gave no reasons.

“It is not true that 15,000 people are waiting,” the minister, Ada Marsh, told reporters.

The new wing cost £61 million and measures 3,000 square metres, 5,000 to 6,000 say others.

Two of the four wards closed on 3 March. Nobody denied that the 7,500 beds are full.

The share is 30 per cent, or 1.2 million litres per day, at −3.5 °C.

It rose from 2 to 3 beds for over four days, and to 1,000 COVID-19 cases by the end.
"""


def examined(
    typed: str, document: str = REPORT, context: tuple[str, ...] = (), **kept: str
) -> tuple[Evidence, tuple[Diagnostic, ...]]:
    """What came of a single figure with a single excerpt."""
    only = figure(excerpt(typed, context=context), **kept)
    return examine(corpus(document, claim(only)))


def codes(findings: tuple[Diagnostic, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_an_excerpt_is_found_read_and_set_in_its_sentence() -> None:
    evidence, findings = examined(
        "ministry said on Monday that ==around 12,000== patients", context=("Ada Marsh",)
    )
    assert findings == ()
    (found,) = evidence.excerpts["c/count"]
    assert (found.id, found.figure, found.source) == ("c.count", "c/count", "paper")
    assert found.mark.exact == REPORT[found.mark.start : found.mark.end] == "around 12,000"
    assert found.quote.exact == "ministry said on Monday that around 12,000 patients"
    assert (found.before, found.after) == ("The health ", " were waiting.")
    assert [passage.exact for passage in found.context] == ["Ada Marsh"]
    assert (found.quantity.low, found.quantity.hedge) == (Fraction(12_000), Hedge.ABOUT)
    assert found.negation is None
    assert evidence.broken == frozenset()


def test_anchors_count_within_one_source() -> None:
    many = figure(
        excerpt("==around 12,000== patients"),
        excerpt("==More than 14,000== on surgery"),
        excerpt("==around 12,000== patients", source="copy"),
        excerpt("wing cost ==£61 million=="),
    )
    evidence, findings = examine(corpus(REPORT, claim(many), sources=(source(), source("copy"))))
    assert findings == ()
    assert [found.id for found in evidence.excerpts["c/count"]] == [
        "c.count",
        "c.count.2",
        "c.count",
        "c.count.3",
    ]


@pytest.mark.parametrize(
    ("typed", "code", "named"),
    [
        ("around ==12,000== patients were", "hedge-dropped", "the hedge “around”"),
        ("==14,000== on surgery", "hedge-dropped", "the hedge “More than”"),
        ("than ==14,000== on surgery", "hedge-dropped", "the hedge “More than”"),
        ("More ==than 14,000== on surgery", "hedge-dropped", "the hedge “More than”"),
        ("wing cost £==61 million== and", "unit-dropped", "the currency “£”"),
        ("wing cost ==£61== million", "magnitude-dropped", "the magnitude “million”"),
        ("measures ==3,000== square metres", "unit-dropped", "the unit “square metres”"),
        ("share is ==30== per cent", "unit-dropped", "the unit “per cent”"),
        ("or ==1.2 million litres== per day", "unit-dropped", "the unit “per day”"),
        ("at −==3.5 °C==", "sign-dropped", "the sign “−”"),
        ("at ==−3.5== °C", "unit-dropped", "the unit “°C”"),
        ("metres, ==5,000== to 6,000 say", "number-cut", "only a part of “5,000 to 6,000”"),
        ("5,000 to ==6,000== say", "number-cut", "only a part of “5,000 to 6,000”"),
        ("Monday that around 1==2,000== patients", "number-cut", "only a part of “around 12,000”"),
        ("Monday that ==around 12==,000 patients", "number-cut", "only a part of “around 12,000”"),
        ("rose from ==2 to 3== beds", "number-several", "2 numbers here: “2”, “3”"),
        ("for over ==four== days", "hedge-dropped", "the hedge “over”"),
        ("for ==over four== days", "unit-dropped", "the unit “days”"),
        ("closed on ==3== March", "number-unreadable", "“3” is a date here"),
        ("the ==7,500== beds are full", "negation-dropped", "“denied that”"),
        ("that ==15,000== people are", "negation-dropped", "“not true that”"),
    ],
)
def test_what_belongs_to_the_number_must_be_marked(typed: str, code: str, named: str) -> None:
    evidence, findings = examined(typed)
    assert code in codes(findings)
    (finding,) = (each for each in findings if each.code == code)
    assert named in finding.message
    assert evidence.broken == {"c/count"}
    assert evidence.excerpts == {}


def test_a_dropped_hedge_is_underlined_in_the_mark_and_shown_in_the_document() -> None:
    _, (finding,) = examined("that around ==12,000== patients")
    assert (finding.span.column, finding.span.length) == (15, 6)
    assert finding.hint == "mark “around 12,000”"
    assert finding.note == 'seeds/d.txt:3 reads "around 12,000"'


@pytest.mark.parametrize(
    "typed",
    [
        "==around 12,000== patients were waiting",
        "==around 12,000 patients== were waiting",
        "measures ==3,000 square metres==, 5,000",
        "metres, ==5,000 to 6,000== say",
        "share is ==30 per cent==",
        "or ==1.2 million litres per day==",
        "at ==−3.5 °C==",
        "cost ==£61 million== and",
        "==Two== of the four wards",
        "to ==1,000== COVID-19 cases by",
        "== around 12,000 == patients",
    ],
)
def test_whole_phrases_are_read_with_or_without_what_is_counted(typed: str) -> None:
    evidence, findings = examined(typed)
    assert findings == ()
    assert set(evidence.excerpts) == {"c/count"}


def test_a_quoted_negation_is_returned_to_be_shown() -> None:
    evidence, findings = examined("It is not true that ==15,000== people")
    assert findings == ()
    (found,) = evidence.excerpts["c/count"]
    assert found.negation is not None
    assert found.negation.exact == "not true that"


def test_what_cannot_be_read_is_underlined_as_typed() -> None:
    _, findings = examined("waiting. ==It gave no reasons==.")
    assert codes(findings) == ["number-missing"]
    assert (findings[0].span.column, findings[0].span.length) == (12, 18)


def test_a_quotation_without_a_mark_is_asked_for_one() -> None:
    assert codes(examined("around 12,000 patients")[1]) == ["quote-mark"]


def test_context_is_checked_like_the_quotation() -> None:
    evidence, findings = examined("==around 12,000== patients", context=("Ada Marsch",))
    assert codes(findings) == ["quote-not-in-document"]
    assert evidence.broken == {"c/count"}


def test_one_bad_excerpt_breaks_its_figure_alone() -> None:
    good = figure(excerpt("==around 12,000== patients"), id_="good")
    bad = figure(excerpt("==around 12,000== patients"), excerpt("==13,000== men"), id_="bad")
    evidence, _ = examine(corpus(REPORT, claim(good, bad)))
    assert set(evidence.excerpts) == {"c/good"}
    assert evidence.broken == {"c/bad"}


def test_an_unknown_language_is_told_once_and_quotations_still_checked() -> None:
    sources = (source(language="tlh"),)
    many = claim(
        figure(excerpt("==around 12,000== patients"), id_="one"),
        figure(excerpt("==around 13,000== patients"), id_="two"),
    )
    evidence, findings = examine(corpus(REPORT, many, sources=sources))
    assert sorted(codes(findings)) == ["language-unknown", "quote-not-in-document"]
    unknown = next(each for each in findings if each.code == "language-unknown")
    assert (unknown.span.path, unknown.span.line) == ("content/sources/paper.md", 3)
    assert evidence.broken == {"c/one", "c/two"}
    assert evidence.coverage == {}


def test_a_source_in_an_unknown_language_that_no_figure_needs_is_fine() -> None:
    assert examine(corpus(REPORT, sources=(source(language="tlh"),)))[1] == ()


@pytest.mark.parametrize("broken", ["claims/c", "claims/c/count", "sources/paper"])
def test_what_was_not_read_is_not_complained_of(broken: str) -> None:
    bad = claim(figure(excerpt("==99,999== men")), words="No such words", quoted=False)
    evidence, findings = examine(corpus(REPORT, bad, broken=frozenset({broken})))
    assert findings == ()
    assert evidence.excerpts == {}


def test_unknown_sources_and_missing_documents_are_left_to_others() -> None:
    lost = source("lost", document="seeds/none.txt", stated_by={"publisher": "Nobody"})
    figures = (
        figure(excerpt("==1==", source="nowhere"), id_="one"),
        figure(excerpt("==2==", source="lost"), id_="two"),
    )
    evidence, findings = examine(corpus(REPORT, claim(*figures), sources=(lost,)))
    assert findings == ()
    assert evidence.broken == {"c/one", "c/two"}


def test_a_quoted_claim_is_verified_in_its_document() -> None:
    said = claim(words="More than 14,000 on surgery lists", quoted=True, claimed_in="paper")
    evidence, findings = examine(corpus(REPORT + "\n" + REPORT, said))
    assert findings == ()
    assert evidence.claims["c"].start == 0


def test_a_quoted_claim_that_nobody_printed_is_an_error() -> None:
    said = claim(words="More than 15,000 on surgery lists", quoted=True, claimed_in="paper")
    evidence, findings = examine(corpus(REPORT, said))
    assert codes(findings) == ["quote-not-in-document"]
    assert "“14,000” where the quotation has “15,000”" in findings[0].message
    assert evidence.claims == {}


def test_the_words_that_state_a_field_are_verified() -> None:
    ours = source(stated_by={"author": "Ada Marsch", "publisher": "health ministry"})
    _, findings = examine(corpus(REPORT, sources=(ours,)))
    assert codes(findings) == ["quote-not-in-document"]
    assert "“Marsh” where the quotation has “Marsch”" in findings[0].message


def handling(evidence: Evidence, words: str) -> Handling:
    """What became of the number printed as `words`."""
    numbers = evidence.coverage["paper"].numbers
    return next(number.handling for number in numbers if number.exact == words)


def test_every_number_of_a_document_is_accounted_for() -> None:
    ours = source(set_aside={"wing cost ==£61 million==": "a price", "closed on ==3 March==": "x"})
    evidence, findings = examine(
        corpus(REPORT, claim(figure(excerpt("==around 12,000== patients"))), sources=(ours,))
    )
    assert findings == ()
    assert handling(evidence, "around 12,000") is Handling.USED
    assert handling(evidence, "£61 million") is Handling.SET_ASIDE
    assert handling(evidence, "3") is Handling.SET_ASIDE
    assert handling(evidence, "5,000 to 6,000") is Handling.OPEN
    assert handling(evidence, "Two") is Handling.NO_FIGURE


def test_a_set_aside_quotation_covers_all_its_places() -> None:
    document = "Room 12 has 40 beds.\n\nRoom 12 has 40 beds.\n"
    evidence, findings = examine(
        corpus(document, sources=(source(set_aside={"has ==40== beds": "furniture"}),))
    )
    assert findings == ()
    handlings = [n.handling for n in evidence.coverage["paper"].numbers if "40" in n.exact]
    assert handlings == [Handling.SET_ASIDE, Handling.SET_ASIDE]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("has ==50== beds", "quote-not-in-document"),
        ("has 40 beds", "quote-mark"),
        ("has 4==0== beds", "number-cut"),
    ],
)
def test_a_wrong_set_aside_is_an_error(typed: str, code: str) -> None:
    ours = source(set_aside={typed: "furniture"})
    _, findings = examine(corpus("The room has 40 beds.", sources=(ours,)))
    assert codes(findings) == [code]


MINISTRY = origin("ministry", "The health ministry")
MINISTER = origin("minister", "the health minister", "Ada Marsh")


def attributed(
    typed: str, by: str, context: tuple[str, ...] = (), ours: Source | None = None
) -> list[str]:
    """The codes of what is said of a figure by somebody."""
    only = claim(figure(excerpt(typed, context=context), by=by))
    origins = (MINISTRY, MINISTER)
    return codes(examine(corpus(REPORT, only, sources=(ours or source(),), origins=origins))[1])


def test_an_origin_named_in_the_sentence_around_the_quotation_is_shown() -> None:
    assert attributed("==around 12,000== patients", "ministry") == []


def test_an_origin_named_elsewhere_is_not_shown_until_context_says_so() -> None:
    assert attributed("wing cost ==£61 million==", "minister") == ["attribution-unshown"]
    assert attributed("wing cost ==£61 million==", "minister", ("Ada Marsh",)) == []


def test_nobody_and_the_publisher_need_not_be_named() -> None:
    assert attributed("wing cost ==£61 million==", "unnamed") == []
    ours = source(publisher="The Health Ministry")
    assert attributed("wing cost ==£61 million==", "ministry", ours=ours) == []


def test_an_unknown_origin_is_left_to_others() -> None:
    assert attributed("wing cost ==£61 million==", "nobody-we-know") == []


def test_a_document_with_look_alikes_is_warned_of_once() -> None:
    document = "Kаzakhstan counted 98,000.\nThen 97,\u200b000 and 9６ left.\nMоre.\n"
    _, findings = examine(corpus(document))
    assert codes(findings) == ["look-alike-nearby"]
    assert findings[0].span.path == "content/sources/paper.md"
    assert "U+0430 CYRILLIC SMALL LETTER A at “Kаzakhstan” on line 1" in findings[0].message
    assert "and 1 more" in findings[0].message


def test_a_claims_evidence_depends_on_what_it_names() -> None:
    said = claim(
        figure(excerpt("==1==", source="b"), by="ministry"),
        words="x",
        quoted=True,
        claimed_in="a",
    )
    assert named_by(said) == (("a", "b"), ("ministry",))


def test_a_long_document_with_many_figures_is_examined_in_linear_time() -> None:
    numbers = range(100, 999)
    once = "".join(f"The ministry said around 12,{number} left.\n\n" for number in numbers)
    figures = [
        figure(excerpt(f"said ==around 12,{number}== left"), id_=f"f{number}")
        for number in numbers[::9]
    ]
    document = once * 2 + once.replace("around", "about")
    begun = time.process_time()
    _, findings = examine(corpus(document, claim(*figures)))
    assert time.process_time() - begun < 20
    assert set(codes(findings)) == {"quote-ambiguous"}


STUFF = "The plant used 5.27 million tonnes of coal. The road is 7,644 kilometres long."


@pytest.mark.parametrize(
    ("typed", "counts", "expected"),
    [
        ("used ==5.27 million== tonnes of coal", "tonnes", []),
        ("used ==5.27 million== tonnes of coal", "t", []),
        ("used ==5.27 million== tonnes of coal", "litres", ["unit-dropped"]),
        ("used ==5.27 million== tonnes of coal", "people", ["unit-dropped"]),
        ("used ==5.27== million tonnes of coal", "tonnes", ["magnitude-dropped"]),
        ("The road is ==7,644== kilometres long", "kilometres", ["unit-dropped"]),
    ],
)
def test_a_measure_of_stuff_may_stay_outside_where_the_question_counts_it(
    typed: str, counts: str, expected: list[str]
) -> None:
    _, findings = examine(corpus(STUFF, claim(figure(excerpt(typed))), counts=counts))
    assert codes(findings) == expected
