"""One figure on its claim's page: where it comes from and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.pages import permalinks, words
from site_builder.pages.permalinks import Href
from site_builder.pages.slices import FigureFacts, Number, Twin
from site_builder.pages.views.common import (
    EstimateTable,
    ExcerptView,
    FigureLink,
    Hyperlink,
    Verbatim,
    excerpt_view,
    figure_link,
    verbatim,
    who,
)
from site_builder.pages.views.corner import Corner, corner
from site_builder.pages.views.rivals import ArithmeticView, arithmetic_view, rival_table


@dataclass(frozen=True, slots=True)
class TwinView:
    """A number that somebody reported wrongly: the two sentences, side by side."""

    because: str
    sides: tuple[Corner, Corner]


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure: its excerpts, and all that is known of it."""

    id: str
    letter: str
    href: str
    printed: Verbatim
    question: Hyperlink
    who: str
    who_href: str
    """Empty where nobody is named."""
    when: str
    place: str
    population: str
    excerpts: tuple[ExcerptView, ...]
    newer: FigureLink | None
    arithmetic: tuple[ArithmeticView, ...]
    twins: tuple[TwinView, ...]
    rivals: EstimateTable | None
    rivals_anchor: str
    rivals_count: str


def figure_view(figure: FigureFacts, letter_of: str, href: Href, language: str) -> FigureView:
    number = figure.number
    origin, question = number.origin, number.question
    ties = (*figure.made_of, *figure.part_in)
    rivals = len(figure.rivals)
    return FigureView(
        id=figure.id,
        letter=letter_of,
        href=href(permalinks.figure_of(number.ref)),
        printed=verbatim(number.printed, number.language),
        question=Hyperlink(question.name, href(permalinks.question(question.id))),
        who=who(origin, language),
        who_href=href(permalinks.origin(origin.id)) if origin else "",
        when=words.period(language, number.period),
        place=number.place,
        population=figure.population,
        excerpts=tuple(
            excerpt_view(quoted, permalinks.excerpt_anchor(figure.id, place), href, language)
            for place, quoted in enumerate(figure.excerpts, start=1)
        ),
        newer=figure_link(figure.newer, href) if figure.newer else None,
        arithmetic=tuple(arithmetic_view(tie, href, language) for tie in ties),
        twins=tuple(_twin(figure.number, twin, href, language) for twin in figure.twins),
        rivals=rival_table(figure, letter_of, href, language) if rivals else None,
        rivals_anchor=f"Rivals.{figure.id}",
        rivals_count=words.count(
            language, rivals, "{n} competing estimate", "{n} competing estimates"
        ),
    )


def _twin(number: Number, twin: Twin, href: Href, language: str) -> TwinView:
    sides = (
        corner(number, twin.ours, href, language),
        corner(twin.number, twin.theirs, href, language),
    )
    return TwinView(words.reason(language, twin.because), sides)
