"""Does every number that we write ourselves have its evidence? Knows nothing of documents."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.compare.refs import resolve
from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Claim, Estimate, Link, LinkKind, Prose, Site
from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import Hedge, NumberClass, Quantity
from site_builder.numbers.scan import scan
from site_builder.numbers.units import resolved_unit, scale_between


def prose_numbers_are_linked(site: Site) -> Iterator[Diagnostic]:
    """A number in a claim's, question's or source's prose is a link to a figure."""
    language = language_table(site.corpus.config.language)
    if language is None:
        return
    for prose, _ in _prose(site):
        for start, end in prose.words:
            for found in scan(prose.text.value[start:end], language):
                if found.number_class is NumberClass.FIGURE:
                    yield _unlinked(prose, start + found.start, start + found.end)


def _unlinked(prose: Prose, start: int, end: int) -> Diagnostic:
    printed = prose.text.value[start:end]
    return Diagnostic(
        "number-unlinked",
        prose.text.at(start, end),
        f"“{printed}” is linked to no figure",
        f"write [{printed}](figure:ID) with the figure it rests on,"
        f" or [{printed}](plain:) if it needs no evidence",
    )


def linked_numbers_agree(site: Site) -> Iterator[Diagnostic]:
    """The number in a link's text is the figure's, with its hedge."""
    language = language_table(site.corpus.config.language)
    if language is None:
        return
    for prose, claim_id in _prose(site):
        for link in prose.links:
            if link.kind is LinkKind.FIGURE:
                estimate = site.estimates.get(resolve(link.target.value, claim_id))
                if estimate is not None:
                    yield from _link_agrees(link, estimate, language)


def _link_agrees(link: Link, estimate: Estimate, language: Language) -> Iterator[Diagnostic]:
    for start, end, quantity in _numbers(link.words.value, language):
        span = link.words.at(start, end)
        printed = " / ".join(dict.fromkeys(q.printed for q in estimate.quantities))
        if not _can_mean(quantity, estimate, language):
            yield Diagnostic(
                "link-disagrees",
                span,
                f"“{link.words.value[start:end]}” isn't what {estimate.ref} says: “{printed}”",
                "write the figure's own words, or link to the figure that is meant",
            )
        elif lost := _lost_hedge(quantity, estimate):
            yield Diagnostic(
                "link-hedge-dropped",
                span,
                f"“{link.words.value[start:end]}” drops “{lost}”: the figure is “{printed}”",
                "keep the hedge inside the link's text",
            )


def claims_rest_on_figures(site: Site) -> Iterator[Diagnostic]:
    """Each number in a claim is among the claim's own figures."""
    for claim in site.corpus.claims.values():
        language = language_table(_language_of_claim(claim, site))
        if language is None or _is_incomplete(claim, site):
            continue
        own = [site.estimates[figure.ref] for figure in claim.figures]
        for start, end, quantity in _numbers(claim.claim.value, language):
            if not any(_can_mean(quantity, estimate, language) for estimate in own):
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


def _numbers(words: str, language: Language) -> Iterator[tuple[int, int, Quantity]]:
    """The numbers in a few words: the whole phrase where it is one, else each figure in it."""
    whole, _ = read_phrase(words, language)
    if whole is not None:
        yield 0, len(words), whole
        return
    for found in scan(words, language):
        if found.number_class is NumberClass.FIGURE:
            quantity, _ = read_phrase(words[found.start : found.end], language)
            if quantity is not None:
                yield found.start, found.end, quantity


def _can_mean(quantity: Quantity, estimate: Estimate, language: Language) -> bool:
    """Whether the words of our prose and the estimate can mean one number of one unit."""
    if not quantity.reading.meets(estimate.reading):
        unit = resolved_unit(quantity.unit, estimate.question.counts.value, language)
        factor = scale_between(unit, estimate.unit)
        if factor is None or factor == 1:
            return False
        return quantity.reading.scaled(factor).meets(estimate.reading)
    return True


def _lost_hedge(quantity: Quantity, estimate: Estimate) -> str:
    """The hedge of the documents that the prose doesn't keep; "" where it is kept."""
    same = [q for q in estimate.quantities if (q.low, q.high) == (quantity.low, quantity.high)]
    printed = same or estimate.quantities
    hedges = {_strength(q.hedge) for q in printed}
    if _strength(quantity.hedge) in hedges or quantity.low != quantity.high:
        return ""
    if Hedge.NONE in hedges:
        return ""
    return next(iter(printed[0].hedge_words), printed[0].printed)


def _strength(hedge: Hedge) -> Hedge:
    return Hedge.NONE if hedge is Hedge.EXACTLY else hedge


def _prose(site: Site) -> Iterator[tuple[Prose, str]]:
    """The prose that is bound to evidence, with the id of the claim it belongs to, if any."""
    for claim in site.corpus.claims.values():
        if claim.summary is not None:
            yield claim.summary, claim.id
        yield claim.body, claim.id
    for question in site.corpus.questions.values():
        yield question.body, ""
    for source in site.corpus.sources.values():
        yield source.body, ""
