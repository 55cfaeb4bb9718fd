"""Previews: a figure's sentence beside the text that links to the figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.pages import permalinks, words
from site_builder.pages.markup import Lettered
from site_builder.pages.permalinks import Href
from site_builder.pages.relating import seen_from_the_figure
from site_builder.pages.slices import FigureFacts, Timed
from site_builder.pages.views.claim_inputs import ClaimInputs
from site_builder.pages.views.common import ExcerptView, excerpt_view, whose_figure


@dataclass(frozen=True, slots=True)
class NoteView:
    """A figure's sentence, shown beside the text that links to the figure."""

    anchor: str
    letter: str
    ref: str
    excerpt: ExcerptView
    facts: str
    """Who and when."""
    relation: str
    """What it is to the page's first figure; empty for that one, and where they don't relate."""
    href: str


def _whose_figure(number: Timed, language: str) -> str:
    """Said beside one sentence, so that the sentence isn't taken to state it."""
    return words.say(
        language,
        "{whose}; period: {when}",
        whose=whose_figure(number.origin, language),
        when=words.period(language, number.period),
    )


def _relations(figures: tuple[FigureFacts, ...], language: str) -> dict[str, str]:
    """What other estimates are to the page's first figure, by ref."""
    if not figures:
        return {}
    subject = figures[0].number.printed
    return {
        rival.number.ref: words.say(
            language,
            "Beside “{number}”: {relation}.",
            number=subject,
            relation=words.lowered(words.say(language, seen_from_the_figure(rival))),
        )
        for rival in figures[0].rivals
    }


def notes(inputs: ClaimInputs, lettered: Lettered, href: Href) -> Iterator[NoteView]:
    """The previews of all figures that the text links to, in order of their letters."""
    language = inputs.site.language
    relations = _relations(inputs.figures, language)
    first = [(figure.number.timed, figure.excerpts[0]) for figure in inputs.figures]
    for number, quoted in (*first, *inputs.elsewhere):
        if number.ref in lettered.noted:
            letter_of = lettered.letters[number.ref]
            yield NoteView(
                anchor=permalinks.note_anchor(letter_of),
                letter=letter_of,
                ref=number.ref,
                excerpt=excerpt_view(quoted, "", href, language),
                facts=_whose_figure(number, language),
                relation=relations.get(number.ref, ""),
                href=href(permalinks.figure_of(number.ref)),
            )
