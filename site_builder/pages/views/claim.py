"""The page that journalists link to: a claim, its figures, where each comes from, its rivals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model import RelationKind
from site_builder.pages import permalinks, words
from site_builder.pages.claimreview import claim_review, in_context
from site_builder.pages.json_text import json_text
from site_builder.pages.markup import Lettered, Markup, figures_in, letter, markup, plain
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import Glance
from site_builder.pages.slices import ClaimFacts, FigureFacts, Number, Timed
from site_builder.pages.views.claim_inputs import ClaimInputs
from site_builder.pages.views.common import (
    FigureLink,
    Frame,
    Hyperlink,
    SourceView,
    Verbatim,
    VerdictView,
    figure_link,
    frame,
    mention_links,
    source_view,
    verbatim,
    verdict_view,
    who,
)
from site_builder.pages.views.figures import FigureView, figure_view
from site_builder.pages.views.history import HistoryView, history_view, newest_first
from site_builder.pages.views.notes import NoteView, notes
from site_builder.pages.views.rivals import glance
from site_builder.pages.views.sharing import Sharing, sharing

LONG_CLAIM = 140
"""Letters from which on a claim is set smaller."""


@dataclass(frozen=True, slots=True)
class LeadingFigure:
    """The figure that the page opens with, its hedge set apart."""

    link: FigureLink
    hedge: str
    rest: str
    is_long: bool
    unit: str
    question: Hyperlink
    facts: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The page."""

    frame: Frame
    notice: str
    """Why it isn't published, in the preview; else empty."""
    questions: tuple[Hyperlink, ...]
    title: Verbatim
    is_quoted: bool
    is_long: bool
    """Whether the claim is too long for the largest letters."""
    said: str
    claimed_in: SourceView | None
    verdict: VerdictView
    scale: tuple[VerdictView, ...]
    summary: Markup | None
    checked: str
    checked_iso: str
    leading: LeadingFigure | None
    glance: Glance | None
    body: Markup
    notes: tuple[NoteView, ...]
    figures: tuple[FigureView, ...]
    figures_count: str
    unknown: tuple[str, ...]
    history: tuple[HistoryView, ...]
    mentions: tuple[Hyperlink, ...]
    record: str
    """Link to the page's content as data."""
    jsonld: str
    """The review in schema.org's vocabulary, as JSON."""
    sharing: Sharing


def claim_view(inputs: ClaimInputs) -> ClaimView:
    """The page of a claim."""
    claim, language = inputs.claim, inputs.site.language
    address = permalinks.claim(claim.name.id)
    href = permalinks.relative_from(address)
    lettered = _lettered(inputs)
    verdict = verdict_view(claim.name.verdict, inputs.scale)
    first = inputs.figures[0] if inputs.figures else None
    return ClaimView(
        frame=frame(
            inputs.site, address, href, f"{verdict.label}: {claim.name.words}", _summary(claim)
        ),
        notice=_notice(claim, language),
        questions=_questions(inputs, href),
        title=verbatim(claim.name.words, claim.name.language or language),
        is_quoted=claim.quoted,
        is_long=len(claim.name.words) > LONG_CLAIM,
        said=said_by(claim, language),
        claimed_in=source_view(claim.claimed_in, href, language) if claim.claimed_in else None,
        verdict=verdict,
        scale=tuple(verdict_view(step, inputs.scale) for step in inputs.scale),
        summary=markup(claim.summary, href, lettered) if claim.summary else None,
        checked=words.day(language, claim.checked_on),
        checked_iso=claim.checked_on.isoformat(),
        leading=_leading(first, href, language) if first else None,
        glance=glance(first, language) if first else None,
        body=markup(claim.body, href, lettered),
        notes=tuple(notes(inputs, lettered, href)),
        figures=tuple(
            figure_view(figure, lettered.letters[figure.number.ref], href, language)
            for figure in inputs.figures
        ),
        figures_count=_figures_count(inputs.figures, language),
        unknown=tuple(_unknown(inputs, language)),
        history=tuple(history_view(entry, language) for entry in newest_first(claim.history)),
        mentions=mention_links(inputs.mentions, href),
        record=href(permalinks.claim_record(claim.name.id)),
        jsonld=json_text(in_context(claim_review(inputs.review))),
        sharing=sharing(inputs.cited, href),
    )


def _summary(claim: ClaimFacts) -> str:
    return plain(claim.summary) if claim.summary else claim.name.verdict.meaning


def _notice(claim: ClaimFacts, language: str) -> str:
    if claim.is_draft:
        return words.say(language, "A draft: it isn’t published")
    if claim.publish_on:
        day = words.day(language, claim.publish_on)
        return words.say(language, "Not published before {day}", day=day)
    return ""


def said_by(claim: ClaimFacts, language: str) -> str:
    """Who made the claim, and when."""
    by = claim.said_by or words.say(language, "Who said it isn’t stated")
    if not claim.said_on:
        return by
    return words.say(language, "{who}, {when}", who=by, when=words.period(language, claim.said_on))


def _lettered(inputs: ClaimInputs) -> Lettered:
    """Letters: the claim's own figures first, as listed, then those of others."""
    refs = [figure.number.ref for figure in inputs.figures]
    refs += [number.ref for number, _ in inputs.elsewhere]
    in_text = frozenset(figures_in(inputs.claim.body))
    return Lettered({ref: letter(place) for place, ref in enumerate(refs)}, in_text)


def _questions(inputs: ClaimInputs, href: Href) -> tuple[Hyperlink, ...]:
    questions = dict.fromkeys(figure.number.question for figure in inputs.figures)
    return tuple(Hyperlink(q.name, href(permalinks.question(q.id))) for q in questions)


def _leading(figure: FigureFacts, href: Href, language: str) -> LeadingFigure:
    number = figure.number
    hedge, rest = _hedge_apart(number)
    question = number.question
    return LeadingFigure(
        link=figure_link(number, href, letter(0)),
        hedge=hedge,
        rest=rest,
        is_long=len(rest) > 8 or any(map(str.isalpha, rest)),
        unit=number.unit,
        question=Hyperlink(question.name, href(permalinks.question(question.id))),
        facts=_who_and_when(number, language),
    )


def _hedge_apart(number: Number) -> tuple[str, str]:
    """`around 98,000` as `around` and `98,000`."""
    for hedge in number.quantity.hedge_words:
        if number.printed.casefold().startswith(hedge.casefold() + " "):
            return number.printed[: len(hedge)], number.printed[len(hedge) + 1 :]
    return "", number.printed


def _who_and_when(number: Number | Timed, language: str) -> str:
    when = (
        words.period(language, number.period)
        if number.period
        else words.say(language, "date not stated")
    )
    return words.say(language, "{who}, {when}", who=who(number.origin, language), when=when)


def _figures_count(figures: tuple[FigureFacts, ...], language: str) -> str:
    excerpts = [quoted for figure in figures for quoted in figure.excerpts]
    documents = {quoted.source.id for quoted in excerpts}
    return words.say(
        language,
        "{figures} in {sentences} from {documents}.",
        figures=words.count(language, len(figures), "{n} figure", "{n} figures"),
        sentences=words.count(language, len(excerpts), "{n} passage", "{n} passages"),
        documents=words.count(language, len(documents), "{n} document", "{n} documents"),
    )


def _undecided(figure: FigureFacts, language: str) -> Iterator[str]:
    """What the archive holds against a figure, and can't settle."""
    clashing = [r.number for r in figure.rivals if r.kind is RelationKind.CONTRADICTS]
    if len(clashing) == 1:
        text = "Which is right, “{number}” or “{other}”: they can’t both be true."
        other = clashing[0].printed
        yield words.say(language, text, number=figure.number.printed, other=other)
    elif clashing:
        one, many = "{n} number", "{n} numbers"
        yield words.say(
            language,
            "Whether “{number}” is right: {others} in the archive can’t be true beside it.",
            number=figure.number.printed,
            others=words.count(language, len(clashing), one, many),
        )
    if figure.twins:
        text = "For what “{number}” was counted: the documents disagree."
        yield words.say(language, text, number=figure.number.printed)


def _unknown(inputs: ClaimInputs, language: str) -> Iterator[str]:
    """What the documents leave open about the claim's figures."""
    for figure in inputs.figures:
        number = figure.number
        if number.period is None and not figure.is_timeless:
            text = "Over what time “{number}” was counted: no document says."
            yield words.say(language, text, number=number.printed)
        if number.origin is None:
            text = "Who counted “{number}”: nobody is named."
            yield words.say(language, text, number=number.printed)
        yield from _undecided(figure, language)
        if not figure.rivals:
            text = "Whether “{number}” is right: there is nothing to check it against."
            yield words.say(language, text, number=number.printed)
