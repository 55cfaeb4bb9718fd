"""Claims and their figures."""

from __future__ import annotations

from datetime import date

import pytest

from site_builder.diagnostics import Diagnostic
from site_builder.model import Claim, Link, LinkKind
from site_builder.read.claims import read_claim
from tests.read.findings import expected, said, underlined

PATH = "content/claims/nearly-100000.md"

WHOLE = """---
claim: Nearly 100,000 patients are waiting
claim_quoted: true
said_by: The health ministry
said_on: 2025-03
claimed_in: gazette
verdict: accurate
checked_on: 2025-05-30
summary: The ministry counted [around 98,000](figure:ministry); two reports round it up.
figures:
  ministry:
    question: waiting
    by: health-ministry
    period: 2025-03-01/2025-03-31
    place: the Vale
    population: adults
    excerpts:
      - source: gazette
        quote: "The ministry put the list at
          ==around 98,000== patients"
        nth: 2
        context:
          - the health ministry said on Monday
          - quote: in the Vale
            nth: 3
      - source: radio
        quote: ==nearly 100,000== wait
        context: the union said
  union:
    question: waiting
    by: unnamed
    source: radio
    quote: "more than ==100,000=="
    sum_of: [ministry, other/figure]
    ratio_of: [ministry, other/figure]
    converts: ministry
    holds: false
    relates:
      - to: other/figure
        as: agrees
        because: "it is the same list"
      - {to: ministry, as: contradicts}
history:
  - on: 2025-05-30
    kind: published
  - on: 2025-06-01
    kind: correction
    what: The unit
    was: people
    now: patients
    because: the gazette says so
draft: false
publish_on: 2025-06-01
aliases: [old-name, older-name]
---

The ministry put it at [around 98,000](figure:ministry).

And [more](claim:other).
"""


def read(text: str) -> tuple[Claim | None, tuple[Diagnostic, ...]]:
    return read_claim(PATH, text)


def whole() -> Claim:
    claim, findings = read(WHOLE)
    assert findings == ()
    assert claim is not None
    return claim


def test_a_claim_with_every_key_is_read() -> None:
    claim = whole()
    assert (claim.id, claim.path) == ("nearly-100000", PATH)
    assert claim.claim.value == "Nearly 100,000 patients are waiting"
    assert claim.claim_quoted
    assert claim.said_by is not None
    assert claim.said_on is not None
    assert (claim.said_on.start, claim.said_on.end) == (date(2025, 3, 1), date(2025, 3, 31))
    assert (claim.checked_on, claim.publish_on) == (date(2025, 5, 30), date(2025, 6, 1))
    assert not claim.draft
    assert [alias.value for alias in claim.aliases] == ["old-name", "older-name"]
    assert [entry.kind for entry in claim.history] == ["published", "correction"]
    assert (claim.history[1].was, claim.history[1].now) == ("people", "patients")
    assert claim.unread == ()


def test_figures_have_their_excerpts_in_both_forms() -> None:
    ministry, union = whole().figures
    assert (ministry.ref, union.ref) == ("nearly-100000/ministry", "nearly-100000/union")
    first, second = ministry.excerpts
    assert first.quote.words == "The ministry put the list at around 98,000 patients"
    assert first.quote.nth == 2
    assert [(quote.words, quote.nth) for quote in first.context] == [
        ("the health ministry said on Monday", None),
        ("in the Vale", 3),
    ]
    assert [quote.words for quote in second.context] == ["the union said"]
    (only,) = union.excerpts
    assert (only.source.value, only.quote.words) == ("radio", "more than 100,000")


def test_ties_and_overrides_are_kept_as_typed() -> None:
    _, union = whole().figures
    assert [ref.value for ref in union.sum_of] == ["ministry", "other/figure"]
    assert [ref.value for ref in union.ratio_of] == ["ministry", "other/figure"]
    assert union.converts is not None
    assert not union.holds
    reasoned, bare = union.relates
    assert (reasoned.to.value, reasoned.relation.value) == ("other/figure", "agrees")
    assert reasoned.because is not None
    assert reasoned.because.value == "it is the same list"
    assert (bare.to.value, bare.relation.value, bare.because) == ("ministry", "contradicts", None)


def test_values_keep_the_place_they_were_typed_at() -> None:
    claim = whole()
    quote = claim.figures[0].excerpts[0].quote
    assert quote.mark is not None
    first, last = quote.typed(quote.mark[0], quote.mark[1] - 1)
    span = quote.text.at(first, last + 1)
    assert (span.line, underlined(WHOLE, span)) == (20, "around 98,000")
    assert underlined(WHOLE, claim.figures[1].id.span) == "union"
    assert claim.figures[0].period_text is not None
    assert underlined(WHOLE, claim.figures[0].period_text.span) == "2025-03-01/2025-03-31"


def test_links_of_summary_and_body_are_found_with_their_places() -> None:
    claim = whole()
    assert claim.summary is not None
    links: tuple[Link, ...] = (*claim.summary.links, *claim.body.links)
    assert [(link.kind, link.target.value, link.words.span.line) for link in links] == [
        (LinkKind.FIGURE, "ministry", 9),
        (LinkKind.FIGURE, "ministry", 57),
        (LinkKind.CLAIM, "other", 59),
    ]


def test_a_figures_digest_is_of_its_own_lines_only() -> None:
    ministry, union = whole().figures
    edited = WHOLE.replace('"more than', '"no more than').replace(
        "The ministry put it", "It put it"
    )
    claim, _ = read(edited)
    assert claim is not None
    assert claim.figures[0].digest == ministry.digest
    assert claim.figures[1].digest != union.digest
    moved, _ = read(WHOLE.replace("said_by:", "# a comment\nsaid_by:"))
    assert moved is not None
    assert [figure.digest for figure in moved.figures] == [ministry.digest, union.digest]


def test_the_last_figures_digest_ends_where_the_next_key_begins() -> None:
    claim, _ = read(WHOLE.replace("The unit", "The place"))
    assert claim is not None
    assert claim.figures[1].digest == whole().figures[1].digest
    assert claim.head_digest != whole().head_digest


def test_the_heads_digest_stays_when_prose_changes() -> None:
    claim, _ = read(WHOLE.replace("And [more]", "Or [more]"))
    assert claim is not None
    assert claim.head_digest == whole().head_digest
    assert claim.digest != whole().digest


BARE = """---
claim: x
verdict: accurate
checked_on: 2025-05-30
---
"""


def test_a_claim_needs_only_its_words_its_verdict_and_its_day() -> None:
    claim, findings = read(BARE)
    assert findings == ()
    assert claim is not None
    assert (claim.figures, claim.summary, claim.body.text.value) == ((), None, "")


def test_an_optional_key_without_a_value_is_not_stated() -> None:
    claim, findings = read(BARE.replace("verdict", "said_by:\nsaid_on: ~\nfigures:\nverdict"))
    assert findings == ()
    assert claim is not None
    assert (claim.said_by, claim.said_on) == (None, None)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("claim: x\n", ("no-front-matter", 1, 1, "claim: x")),
        ("---\nclaim: x\n", ("no-front-matter", 1, 1, "---")),
        ("---\n- claim\n---\n", ("wrong-shape", 2, 1, "-")),
        ("---\nwords\n---\n", ("wrong-shape", 2, 1, "words")),
    ],
)
def test_a_file_without_front_matter_is_a_finding(
    text: str, finding: tuple[str, int, int, str]
) -> None:
    claim, findings = read(text)
    assert claim is None
    assert said(text, findings) == [finding]


@pytest.mark.parametrize("missing", ["claim", "verdict", "checked_on"])
def test_a_missing_key_is_said_at_the_front_matters_beginning(missing: str) -> None:
    text = "\n".join(line for line in BARE.split("\n") if not line.startswith(missing))
    claim, findings = read(text)
    assert claim is None
    assert said(text, findings) == [("missing-key", 1, 1, "---")]
    assert f"`{missing}`" in findings[0].message
    assert f"`{missing}:`" in findings[0].hint


def test_a_key_without_a_value_is_missing_where_it_stands() -> None:
    text = BARE.replace("accurate", "")
    claim, findings = read(text)
    assert claim is None
    assert said(text, findings) == [("missing-key", 3, 1, "verdict")]


def test_a_misspelt_required_key_is_one_finding_not_two() -> None:
    text = BARE.replace("verdict", "verdikt")
    claim, findings = read(text)
    assert claim is None
    assert said(text, findings) == [("unknown-key", 3, 1, "verdikt")]
    assert findings[0].hint == "did you mean “verdict”?"


MARKED = """---
claim: [one, two]
#      ^ wrong-shape
claim_quoted: yes
#             ^^^ bad-choice
said_on: 2025-02-30
#        ^^^^^^^^^^ bad-date
verdict: {label: right}
#        ^ wrong-shape
checked_on: 30.05.2025
#           ^^^^^^^^^^ bad-date
autor: me
#^^^^ unknown-key
summary: See [98,000](figur:a)
#                     ^^^^^ bad-link
figures:
  Bad_Id:
# ^^^^^^ bad-id
    question: waiting
    by: me
    source: gazette
    quote: a ==5== b
  empty:
# ^^^^^ missing-key
# ^^^^^ missing-key
# ^^^^^ missing-key
  listed:
    - question: waiting
#   ^ wrong-shape
  both:
    question: waiting
    by: me
    source: gazette
#   ^^^^^^ wrong-shape
    excerpts:
      - source: gazette
        quote: a ==5== b
  wrong:
    question: waiting
    by: me
    period: 2022-24
#           ^^^^^^^ bad-period
    holds: maybe
#          ^^^^^ bad-choice
    ratio_of: [a]
#   ^^^^^^^^ wrong-shape
    excerpts:
      - source: gazette
        quote: no mark
#              ^^^^^^^ quote-mark
        nth: 0
#            ^ bad-value
      - quote: a ==5== b
#       ^^^^^ missing-key
      - source: gazette
        quote: a ==5== […] b
#                      ^^^ quote-shape
        context:
          - the ==very== words
#               ^^ quote-mark
          - quote: fine
            nht: 2
#           ^^^ unknown-key
    relates:
      - to: a/b
#       ^^ missing-key
history:
  - on: 2025-05-30
    kind: corection
#         ^^^^^^^^^ bad-choice
  - on: 2025-05-30
#   ^^ missing-key
    kind: correction
  -
#  ^ missing-key
publish_on: soon
#           ^^^^ bad-date
aliases: [Old Name]
#         ^^^^^^^^ bad-id
---
[](figure:a)
"""


def test_everything_that_is_wrong_is_found_at_once_each_at_its_place() -> None:
    claim, findings = read(MARKED)
    assert claim is None
    last = MARKED.count("\n")
    assert said(MARKED, findings) == [
        *expected(MARKED),
        ("bad-link", last, 1, "[](figure:a)"),
    ]
    assert all(f.message and f.hint for f in findings)


def test_a_figure_that_cant_be_read_leaves_the_others() -> None:
    text = WHOLE.replace("by: unnamed", "bye: unnamed")
    claim, findings = read(text)
    assert [f.code for f in findings] == ["unknown-key"]
    assert claim is not None
    assert [figure.id.value for figure in claim.figures] == ["ministry"]
    assert claim.unread == ("union",)


def test_two_figures_with_one_id_are_a_duplicate_key() -> None:
    text = WHOLE.replace("  union:\n", "  ministry:\n")
    _, findings = read(text)
    assert said(text, findings) == [("yaml-duplicate-key", 29, 3, "ministry")]
    assert "line 11" in findings[0].message


def test_a_tag_is_no_more_than_one_finding() -> None:
    text = BARE.replace("accurate", "!!str accurate")
    claim, findings = read(text)
    assert claim is None
    assert said(text, findings) == [("yaml-tag", 3, 10, "!!str")]


def test_flow_style_is_as_good_as_any() -> None:
    text = BARE.replace(
        "verdict",
        "figures: {a: {question: q, by: o, source: s, quote: '==5== x'}, b: {by: o}}\nverdict",
    )
    claim, findings = read(text)
    assert claim is not None
    assert [figure.id.value for figure in claim.figures] == ["a"]
    assert {f.code for f in findings} == {"missing-key"}
