"""Do the numbers that we link, and those of claims, say what their figures say?"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from site_builder.check.prose import bound_prose
from site_builder.check.visible import GAP, visible
from site_builder.compare.refs import resolve
from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Claim, Estimate, Link, LinkKind, Prose, Site
from site_builder.numbers.intervals import Nature
from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import Found, Hedge, NumberClass, Quantity, Shape
from site_builder.numbers.rates import PER
from site_builder.numbers.scan import scan
from site_builder.numbers.units import nature, resolved_unit, scale_between

_BESIDE = 60
"""So many characters before and after a link can hold a hedge of its number."""

_SMALL = 100

_Read = tuple[int, int, Quantity]
"""From, to, and what stands there."""


def linked_numbers_agree(site: Site) -> Iterator[Diagnostic]:
    """The number in a link's text is the figure's, with its hedge."""
    language = language_table(site.corpus.config.language)
    if language is None:
        return
    for prose, claim_id in bound_prose(site):
        for place, link in enumerate(prose.links):
            if link.kind is LinkKind.FIGURE:
                estimate = site.estimates.get(resolve(link.target.value, claim_id))
                if estimate is not None:
                    yield from _link_agrees(prose, place, estimate, language)


def _link_agrees(
    prose: Prose, place: int, estimate: Estimate, language: Language
) -> Iterator[Diagnostic]:
    link = prose.links[place]
    for start, end, quantity in _linked_numbers(link, estimate, language):
        seen = quantity
        if _lost_hedge(quantity, estimate) or not _can_mean(quantity, estimate, language):
            seen = _as_seen(prose, place, (start, end, quantity), language)
        if not _is_in(seen, estimate, language):
            yield _disagrees(link, start, end, estimate)
        elif lost := _lost_hedge(seen, estimate):
            yield _drops(link, start, end, estimate, lost)


def _disagrees(link: Link, start: int, end: int, estimate: Estimate) -> Diagnostic:
    words = link.words.value[start:end]
    return Diagnostic(
        "link-disagrees",
        link.words.at(start, end),
        f"“{words}” isn't what {estimate.ref} says: “{_printed(estimate)}”",
        "write the figure's own words, or link to the figure that is meant",
    )


def _drops(link: Link, start: int, end: int, estimate: Estimate, lost: str) -> Diagnostic:
    words = link.words.value[start:end]
    return Diagnostic(
        "link-hedge-dropped",
        link.words.at(start, end),
        f"“{words}” drops “{lost}”: the figure is “{_printed(estimate)}”",
        "keep the hedge inside the link's text",
    )


def _printed(estimate: Estimate) -> str:
    return " / ".join(dict.fromkeys(" ".join(q.printed.split()) for q in estimate.quantities))


def claims_rest_on_figures(site: Site) -> Iterator[Diagnostic]:
    """Each number in a claim is among the claim's own figures."""
    for claim in site.corpus.claims.values():
        language = language_table(_language_of_claim(claim, site))
        if language is None or _is_incomplete(claim, site):
            continue
        own = [site.estimates[figure.ref] for figure in claim.figures]
        for start, end, quantity in _figures_in(claim.claim.value, language):
            if not any(_is_in(quantity, estimate, language) for estimate in own):
                yield _unsupported(claim.claim, start, end)


def _unsupported(words: Text, start: int, end: int) -> Diagnostic:
    return Diagnostic(
        "claim-number-unsupported",
        words.at(start, end),
        f"“{words.value[start:end]}” is in the claim, but none of its figures says so",
        "add the figure that this number is, with its quotation, under `figures`",
    )


def _is_incomplete(claim: Claim, site: Site) -> bool:
    """Whether a figure of the claim couldn't be read, which is a finding of its own."""
    prefix = f"claims/{claim.id}/"
    return any(figure.ref not in site.estimates for figure in claim.figures) or any(
        ref.startswith(prefix) for ref in site.corpus.broken
    )


def _language_of_claim(claim: Claim, site: Site) -> str:
    source = site.corpus.sources.get(claim.claimed_in.value) if claim.claimed_in else None
    if claim.claim_quoted and source is not None:
        return source.language.value
    return site.corpus.config.language


# ---------------------------------------------------------------- numbers in a few words


def _linked_numbers(link: Link, estimate: Estimate, language: Language) -> Iterator[_Read]:
    """The numbers that a link's words put on its figure: the whole phrase where it is one.

    Small number words count only beside a small figure: “the two reports” says nothing of 98,000.
    """
    words = link.words.value
    read = tuple(_figures_in(words, language))
    may_be_worded = any(_may_be_worded(quantity) for quantity in estimate.quantities)
    if not read and not may_be_worded:
        return
    whole, _ = read_phrase(words, language)
    if whole is not None:
        yield 0, len(words), whole
    else:
        yield from read or _figures_in(words, language, NumberClass.SMALL_WORD)


def _figures_in(
    words: str, language: Language, wanted: NumberClass = NumberClass.FIGURE
) -> Iterator[_Read]:
    for found in scan(words, language):
        if found.number_class is wanted:
            quantity, _ = read_phrase(words[found.start : found.end], language)
            if quantity is not None:
                yield found.start, found.end, quantity


def _may_be_worded(quantity: Quantity) -> bool:
    """Whether a number is one that prose writes in words, like `three`."""
    return quantity.shape is Shape.NUMBER and quantity.high < _SMALL


def _as_seen(prose: Prose, place: int, read: _Read, language: Language) -> Quantity:
    """A link's number with hedges that stand outside the link: “about [98,000](figure:x)”."""
    view, (start, end, quantity) = visible(prose), read
    gap = view.links[place]
    if gap < 0:
        return quantity
    words = view.text.value
    before = words[max(gap - _BESIDE, 0) : gap].rpartition(GAP)[2]
    after = words[gap + 1 : gap + 1 + _BESIDE].partition(GAP)[0]
    around = before + prose.links[place].words.value + after
    start, end = len(before) + start, len(before) + end
    for found in scan(around, language):
        if found.start < end and start < found.end and _is_figure(found):
            seen, _ = read_phrase(around[found.start : found.end], language)
            if seen is not None and (seen.low, seen.high) == (quantity.low, quantity.high):
                return seen
    return quantity


def _is_figure(found: Found) -> bool:
    return found.number_class in (NumberClass.FIGURE, NumberClass.SMALL_WORD)


# ---------------------------------------------------------------- one number or two


def _is_in(quantity: Quantity, estimate: Estimate, language: Language) -> bool:
    """Whether our words are the estimate's number, be it without its hedge: “90”, “nearly 90”."""
    if _can_mean(quantity, estimate, language):
        return True
    printed = [(each.low, each.high) for each in estimate.quantities]
    is_same = quantity.hedge is Hedge.NONE and (quantity.low, quantity.high) in printed
    return is_same and not _is_another(quantity, estimate, language)


def _can_mean(quantity: Quantity, estimate: Estimate, language: Language) -> bool:
    """Whether the words of our prose and the estimate can mean one number of one unit."""
    if _is_another(quantity, estimate, language):
        return False
    unit = resolved_unit(quantity.unit, estimate.question.counts.value, language)
    factor = scale_between(unit, estimate.unit) or Fraction(1)
    return quantity.reading.scaled(factor).meets(estimate.reading)


def _is_another(quantity: Quantity, estimate: Estimate, language: Language) -> bool:
    """Whether our words have a unit that measures something else: money, per cent, a week.

    Nouns may differ, as there are many for one thing counted; no unit is the figure's own.
    """
    unit = resolved_unit(quantity.unit, estimate.question.counts.value, language)
    written, other = quantity.unit, estimate.unit
    if not written or scale_between(unit, other) is not None:
        return False
    if resolved_unit(written, other, language) == other:
        return False  # “$” may be the figure's US dollars, and theirs may be our “US$”
    if resolved_unit(other, unit, language) == unit:
        return False
    (head, _, base), (other_head, _, other_base) = unit.partition(PER), other.partition(PER)
    if base and other_base and base != other_base:
        return True
    return nature(head) is not Nature.COUNT and head != other_head


def _lost_hedge(quantity: Quantity, estimate: Estimate) -> str:
    """The hedge of the documents that the prose doesn't keep; "" where it is kept."""
    same = [q for q in estimate.quantities if (q.low, q.high) == (quantity.low, quantity.high)]
    if not same and quantity.low != quantity.high:
        return ""
    printed = same or estimate.quantities
    hedges = {_strength(q.hedge) for q in printed}
    if _strength(quantity.hedge) in hedges or Hedge.NONE in hedges:
        return ""
    return next(iter(printed[0].hedge_words), printed[0].printed)


def _strength(hedge: Hedge) -> Hedge:
    return Hedge.NONE if hedge is Hedge.EXACTLY else hedge
