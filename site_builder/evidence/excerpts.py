"""Read one excerpt: find its quotation, see that nothing beside it was dropped, read its number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from site_builder.diagnostics import Diagnostic, Severity, Span
from site_builder.evidence.boundaries import splits_number
from site_builder.evidence.context import READABLE, Drop, dropped, negation_before, touching
from site_builder.evidence.quotes import Placed, line_at
from site_builder.evidence.sentences import sentence_around
from site_builder.evidence.verify import Archived, located, shortened, span_of
from site_builder.model import Excerpt, FoundExcerpt, Passage, Quote
from site_builder.numbers.languages import Language
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import Found, NumberClass, Quantity
from site_builder.numbers.units import canonical, measures_out

_BESIDE = 30
"""So many characters before and after a number show what it is."""
_COUNTED = (NumberClass.FIGURE, NumberClass.SMALL_WORD)


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked phrase at its place in a document."""

    quote: Quote
    document: Archived
    placed: Placed
    start: int
    """In the document, white space at the mark's ends left out."""
    end: int

    @property
    def text(self) -> str:
        """The marked words, as the document prints them."""
        return self.document.text[self.start : self.end]

    def finding(self, code: str, message: str, hint: str, note: str = "") -> Diagnostic:
        """A finding about the whole mark."""
        return Diagnostic(code, self._span(self.start, self.end), message, hint, note)

    def finding_at(self, code: str, message: str, hint: str, start: int, end: int) -> Diagnostic:
        """A finding about the characters `start` to `end` of the marked words."""
        begin = min(self.start + start, self.end - 1)
        return Diagnostic(
            code, self._span(begin, max(min(self.start + end, self.end), begin + 1)), message, hint
        )

    def _span(self, start: int, end: int) -> Span:
        return span_of(self.quote, *self.placed.in_words(start, end))


def marked(quote: Quote, document: Archived, placed: Placed) -> Marked | Diagnostic:
    """The marked phrase of a quotation that was found; a finding where nothing is marked."""
    start, end = quote.mark or (0, 0)
    while start < end and quote.words[start].isspace():
        start += 1
    while start < end and quote.words[end - 1].isspace():
        end -= 1
    if start == end:
        return Diagnostic(
            "quote-mark",
            quote.text.span,
            "the quotation marks no number",
            "put == before and after the number, with its hedge and unit: ==about 98,000==",
        )
    return Marked(quote, document, placed, *placed.in_document(start, end))


@dataclass(frozen=True, slots=True)
class Examined:
    """What came of an excerpt."""

    found: FoundExcerpt | None
    """None where something is wrong with it."""
    findings: tuple[Diagnostic, ...]
    mark: tuple[int, int] | None = None
    """Where the number that is marked stands in the document; None where the quotation doesn't."""


def examined(
    excerpt: Excerpt,
    figure: str,
    anchor: str,
    document: Archived,
    numbers: Sequence[Found],
    language: Language,
    counts: str,
) -> Examined:
    """Find and read one excerpt of `figure` (a ref) in its document.

    `numbers` are all those of the document, in order; `anchor` becomes the excerpt's id; `counts`
    is the canonical unit of the figure's question.
    """
    quoted = located(excerpt.quote, document)
    context = [located(quote, document) for quote in excerpt.context]
    findings = [*quoted.findings, *(each for words in context for each in words.findings)]
    if not quoted.places:
        return Examined(None, tuple(findings))
    phrase = marked(excerpt.quote, document, quoted.places[0])
    if isinstance(phrase, Diagnostic):
        return Examined(None, (*findings, phrase), quoted.places[0].place)
    near = touching(numbers, phrase.start, phrase.end)
    quantity, wrong = _read(phrase, near, language, counts)
    negation, unquoted = _negation(phrase, near, language)
    findings += [*wrong, *unquoted]
    if quantity is None or any(finding.severity is Severity.ERROR for finding in findings):
        return Examined(None, tuple(findings), _meant(phrase, near))
    passages = tuple(_passage(document, *words.places[0].place) for words in context)
    return Examined(
        _found_excerpt(excerpt, figure, anchor, phrase, passages, quantity, negation),
        tuple(findings),
        (phrase.start, phrase.end),
    )


def _meant(phrase: Marked, near: Sequence[Found]) -> tuple[int, int]:
    """Where the number stands that a mark with an error is about; anywhere in the quotation."""
    if not near:
        return phrase.placed.place
    return min(phrase.start, near[0].start), max(phrase.end, near[-1].end)


def _read(
    phrase: Marked, near: Sequence[Found], language: Language, counts: str
) -> tuple[Quantity | None, list[Diagnostic]]:
    """The marked number, and what is wrong with it or was cut off it."""
    findings = list(_cut(phrase, near, language, counts))
    if findings:
        return None, findings  # a part of a phrase can't be read, and needn't
    quantity, remarks = read_phrase(phrase.text, language)
    for remark in remarks:
        findings.append(
            phrase.finding_at(remark.code, remark.message, remark.hint, remark.start, remark.end)
        )
    if quantity is not None:
        findings += _no_figures(phrase, near)
        findings += _several(phrase, near)
    return quantity, findings


def _no_figures(phrase: Marked, near: Sequence[Found]) -> Iterator[Diagnostic]:
    """A finding for a date, an age or the like, which only its surroundings tell."""
    text = phrase.document.text
    if any(found.number_class in READABLE for found in near):
        return  # the other is a part of what is counted: “1,000 COVID-19 cases”
    for found in near:
        whole = shortened(text[found.start : found.end])
        yield phrase.finding(
            "number-unreadable",
            f"“{whole}” is {found.why or found.number_class.value} here, which is no figure",
            "mark a number that counts or measures something",
            _reading(phrase.document, found.start, text[slice(*_beside(text, found))]),
        )


def _several(phrase: Marked, near: Sequence[Found]) -> Iterator[Diagnostic]:
    """A finding for `3 to 4` where the words before it make two numbers of it: “rose from”."""
    counted = [found for found in near if found.number_class in _COUNTED]
    if len(counted) > 1:
        text = phrase.document.text
        numbers = [f"“{shortened(text[found.start : found.end])}”" for found in counted]
        yield phrase.finding(
            "number-several",
            f"the mark holds {len(numbers)} numbers here: {', '.join(numbers)}",
            "mark one of them; each figure has a quotation of its own",
            _reading(phrase.document, phrase.start, text[slice(*_beside(text, counted[0]))]),
        )


def _beside(text: str, found: Found) -> tuple[int, int]:
    """Where the words around a number stand that tell what it is."""
    begin, end = sentence_around(text, found.start, found.end)
    return (
        max(begin, text.rfind(" ", begin, max(found.start - _BESIDE, begin)) + 1),
        min(end, max(text.find(" ", found.end + _BESIDE, end), 0) or end),
    )


def _cut(
    phrase: Marked, near: Sequence[Found], language: Language, counts: str
) -> Iterator[Diagnostic]:
    def is_counted(noun: str) -> bool:
        return noun in people or (measures_out(counts) and canonical(noun, language) == counts)

    people = (*language.units.get("people", "").split("|"), *language.people.split("|"))
    drops = dropped(phrase.document.text, (phrase.start, phrase.end), near, is_counted)
    yield from (_drop_finding(phrase, drop) for drop in drops)
    if not any(drop.code == "number-cut" for drop in drops):
        yield from torn_number(phrase)


def torn_number(phrase: Marked) -> Iterator[Diagnostic]:
    """A finding where the mark begins or ends between the digits of one number."""
    document = phrase.document
    start, end = document.folded.folded_span(phrase.start, phrase.end)
    if splits_number(document.folded, start) or splits_number(document.folded, end):
        yield phrase.finding(
            "number-cut",
            f"the mark “{shortened(phrase.text)}” cuts a number in two",
            "mark the whole number",
            _reading(document, phrase.start, phrase.text),
        )


def _drop_finding(phrase: Marked, drop: Drop) -> Diagnostic:
    note = _reading(phrase.document, drop.start, drop.whole)
    if drop.code == "number-cut":
        message = (
            f"the mark “{shortened(phrase.text)}” is only a part of “{shortened(drop.words)}”,"
            f" {drop.what}"
        )
    else:
        message = f"the mark leaves out {drop.what} “{shortened(drop.words)}”"
    return phrase.finding(drop.code, message, f"mark “{shortened(drop.whole)}”", note)


def _reading(document: Archived, start: int, words: str) -> str:
    return f'{document.path}:{line_at(document.text, start)} reads "{shortened(words)}"'


def _negation(
    phrase: Marked, near: Sequence[Found], language: Language
) -> tuple[Passage | None, list[Diagnostic]]:
    """The “not” that governs the number; a finding where the quotation leaves it out."""
    text = phrase.document.text
    start = min([phrase.start, *(found.start for found in near)])
    negations, between = language.negations.split("|"), language.negation_between.split("|")
    place = negation_before(text, start, negations, between)
    if place is None:
        return None, []
    if place[0] >= phrase.placed.place[0]:
        return _passage(phrase.document, *place), []
    words = shortened(text[slice(*place)])
    finding = phrase.finding(
        "negation-dropped",
        f"the quotation leaves out “{words}”, which stands before the figure",
        f"begin the quotation at “{words}” or before it",
        _reading(phrase.document, place[0], text[place[0] : phrase.end]),
    )
    return None, [finding]


def _passage(document: Archived, start: int, end: int) -> Passage:
    return Passage(start, end, document.text[start:end])


def _found_excerpt(
    excerpt: Excerpt,
    figure: str,
    anchor: str,
    phrase: Marked,
    context: tuple[Passage, ...],
    quantity: Quantity,
    negation: Passage | None,
) -> FoundExcerpt:
    text, (start, end) = phrase.document.text, phrase.placed.place
    begin, finish = sentence_around(text, start, end)
    return FoundExcerpt(
        id=anchor,
        figure=figure,
        source=excerpt.source.value,
        quote=_passage(phrase.document, start, end),
        mark=_passage(phrase.document, phrase.start, phrase.end),
        before=text[begin:start],
        after=text[end:finish],
        context=context,
        quantity=quantity,
        negation=negation,
    )
