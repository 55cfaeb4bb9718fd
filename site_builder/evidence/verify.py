"""Is a quotation in its document, and where? Says what is wrong in the editor's terms.

Knows nothing of numbers; `excerpts.py` reads the marked ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.diagnostics import Diagnostic, Span
from site_builder.evidence.folding import BLANK_LINE, Folded, folded
from site_builder.evidence.nearest import Difference, Nearest, nearest
from site_builder.evidence.quotes import (
    Placed,
    find,
    find_across_blank_lines,
    find_torn,
    line_at,
)
from site_builder.evidence.signs import OddSign, hidden_signs, look_alikes
from site_builder.model import Quote

_OMISSION = re.compile(r"\[ ?(?:…|\.\.\.) ?\]|\( ?(?:…|\.\.\.) ?\)|…|\.\.\.")
_NAMED_DIFFERENCES = 3
_NAMED_LINES = 5
_LONGEST_NAMED = 80

COPY_AGAIN = (
    "copy the sentence from the document again, or point `source` at the document it is from"
)


@dataclass(frozen=True, slots=True)
class Archived:
    """A document in which quotations are looked for."""

    path: str
    folded: Folded
    digits: str | None
    """The digits of its language besides the ASCII ones; None where that isn't known."""

    @property
    def text(self) -> str:
        """The document's own characters."""
        return self.folded.original


@dataclass(frozen=True, slots=True)
class Located:
    """Where a quotation stands; no place where there is a finding."""

    places: tuple[Placed, ...]
    findings: tuple[Diagnostic, ...] = ()


def located(quote: Quote, document: Archived, *, anywhere: bool = False) -> Located:
    """The one place of a quotation in its document; all its places if `anywhere` will do."""
    odd = tuple(_odd_signs(quote, document))
    if odd:
        return Located((), odd)
    words = folded(quote.words)
    places = find(quote.words, document.folded)
    if not places:
        return Located((), (_missing(quote, document),))
    if quote.nth is not None:
        if not 0 < quote.nth <= len(places):
            return Located((), (_beyond(quote, document, places),))
        places = (places[quote.nth - 1],)
    elif len(places) > 1 and not anywhere:
        return Located((), (_ambiguous(quote, document, places),))
    return Located(tuple(Placed(words, document.folded, place) for place in places))


def span_of(quote: Quote, start: int, end: int) -> Span:
    """Where the characters `start` to `end` of a quotation's words were typed; at least one."""
    last = max(end - 1, start)
    return quote.text.at(quote.typed(start, start)[0], quote.typed(last, last)[0] + 1)


def shortened(words: str) -> str:
    """Words for a message: on one line, the middle left out where there are very many."""
    line = " ".join(words.split())
    half = _LONGEST_NAMED // 2
    return line if len(line) <= _LONGEST_NAMED else f"{line[:half]} … {line[-half:]}"


def _odd_signs(quote: Quote, document: Archived) -> Iterator[Diagnostic]:
    for sign in hidden_signs(quote.words):
        yield Diagnostic(
            "hidden-character",
            span_of(quote, sign.start, sign.end),
            f"the quotation holds {sign.name}, which can't be seen, at “{sign.within}”",
            _without_it(quote, document, "delete it"),
        )
    for sign in look_alikes(quote.words, document.digits):
        yield Diagnostic(
            "look-alike",
            span_of(quote, sign.start, sign.end),
            f"“{quote.words[sign.start : sign.end]}” in “{sign.within}” is {sign.name}",
            _without_it(quote, document, "type the character that is meant"),
        )


def _without_it(quote: Quote, document: Archived, usually: str) -> str:
    """What to do about an odd sign, which depends on whether the document has it too."""
    if find(quote.words, document.folded):
        return f"{document.path} has it there too: quote words beside it instead"
    return usually


def _beyond(quote: Quote, document: Archived, places: tuple[tuple[int, int], ...]) -> Diagnostic:
    return Diagnostic(
        "quote-not-in-document",
        quote.text.span,
        f"`nth: {quote.nth}` is asked for, but {document.path} has the quoted words"
        f" {_times(len(places))}",
        f"give `nth` a number from 1 to {len(places)}, or leave it out"
        if len(places) > 1
        else "leave `nth` out",
        _lines(document, places),
    )


def _ambiguous(quote: Quote, document: Archived, places: tuple[tuple[int, int], ...]) -> Diagnostic:
    return Diagnostic(
        "quote-ambiguous",
        quote.text.span,
        f"the quoted words stand {_times(len(places))} in {document.path}",
        "quote more of the sentence, or say which is meant with `nth: 1`, `nth: 2`, …",
        _lines(document, places),
    )


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _lines(document: Archived, places: tuple[tuple[int, int], ...]) -> str:
    """On which lines the first of the places begin."""
    lines = [str(line_at(document.text, start)) for start, _ in places[:_NAMED_LINES]]
    more = ", …" if len(places) > _NAMED_LINES else ""
    if len(lines) == 1:
        return f"on line {lines[0]}"
    if more:
        return f"on lines {', '.join(lines)}{more}"
    return f"on lines {', '.join(lines[:-1])} and {lines[-1]}"


def _missing(quote: Quote, document: Archived) -> Diagnostic:
    """Why the words aren't there: the likeliest slip first."""
    return (
        _without_words(quote)
        or _torn(quote, document)
        or _across_blank_line(quote, document)
        or _like_nothing_or_nearest(quote, document)
    )


def _without_words(quote: Quote) -> Diagnostic | None:
    if quote.words.strip():
        return None
    return Diagnostic("quote-not-in-document", quote.text.span, "nothing is quoted", COPY_AGAIN)


def _across_blank_line(quote: Quote, document: Archived) -> Diagnostic | None:
    hint = "quote from one paragraph only; words elsewhere can go under `context:`"
    if BLANK_LINE in folded(quote.words).text.strip():
        message = "the quotation runs across a blank line"
        return Diagnostic("quote-shape", quote.text.span, message, hint)
    place = find_across_blank_lines(quote.words, document.folded)
    if place is None:
        return None
    line = line_at(document.text, place[0])
    message = f"the quotation runs across a blank line of {document.path}, from line {line} on"
    return Diagnostic("quote-shape", quote.text.span, message, hint)


def _torn(quote: Quote, document: Archived) -> Diagnostic | None:
    place = find_torn(quote.words, document.folded)
    if place is None:
        return None
    whole = shortened(document.text[slice(*place)])
    return Diagnostic(
        "quote-not-in-document",
        quote.text.span,
        f"{document.path} has the quoted words only with a word or number at their end torn apart",
        "quote whole words and numbers",
        f'{document.path}:{line_at(document.text, place[0])} reads "{whole}"',
    )


def _like_nothing_or_nearest(quote: Quote, document: Archived) -> Diagnostic:
    near = nearest(quote.words, document.folded)
    omission = _OMISSION.search(quote.words)
    if omission and not _is_misprint(omission[0], near):
        return Diagnostic(
            "quote-shape",
            span_of(quote, *omission.span()),
            f"the quotation leaves words out at “{omission[0]}”, which isn't in {document.path}",
            "quote words that follow one another; others can go under `context:`",
            _reading(document, near),
        )
    message = f"the quoted words aren't in {document.path}"
    if near is not None:
        message += f": it has {_named(near.differences)}"
    span = quote.text.span if near is None else _differing(quote, near)
    return Diagnostic("quote-not-in-document", span, message, COPY_AGAIN, _reading(document, near))


def _is_misprint(sign: str, near: Nearest | None) -> bool:
    """Whether the document has the sign, or its like, where the quotation has it."""
    if near is None:
        return False
    differing = [each for each in near.differences if sign in each.quoted]
    return not differing or any(_OMISSION.search(each.printed) for each in differing)


def _reading(document: Archived, near: Nearest | None) -> str:
    return "" if near is None else f'{document.path}:{near.line} reads "{shortened(near.passage)}"'


def _differing(quote: Quote, near: Nearest) -> Span:
    """The words that differ; the whole mark where they lie within it."""
    start, end = near.differences[0].start, near.differences[-1].end
    if quote.mark and quote.mark[0] <= start and end <= quote.mark[1]:
        start, end = quote.mark
    return span_of(quote, start, end)


def _named(differences: tuple[Difference, ...]) -> str:
    named = [_contrast(difference) for difference in differences[:_NAMED_DIFFERENCES]]
    if len(differences) > _NAMED_DIFFERENCES:
        named.append("…")
    return ", ".join(named)


def _contrast(difference: Difference) -> str:
    if not difference.printed:
        return f"no {_with_odd_signs(difference.quoted)}"
    if not difference.quoted:
        return f"{_with_odd_signs(difference.printed)}, which the quotation leaves out"
    printed, quoted = _with_odd_signs(difference.printed), _with_odd_signs(difference.quoted)
    return f"{printed} where the quotation has {quoted}"


def _with_odd_signs(words: str) -> str:
    """The words in quotation marks, and the names of characters that explain themselves badly."""
    odd: tuple[OddSign, ...] = hidden_signs(words) + look_alikes(words)
    names = ", ".join(dict.fromkeys(sign.name for sign in odd))
    return f"“{shortened(words)}”" + (f" (with {names})" if names else "")
