"""A figure by one of its sentences, to stand beside another's."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.pages import permalinks, words
from site_builder.pages.permalinks import Href
from site_builder.pages.slices import Number, Quoted
from site_builder.pages.views.common import ExcerptView, excerpt_view, whose_figure


@dataclass(frozen=True, slots=True)
class Corner:
    """One of two sentences that stand side by side."""

    excerpt: ExcerptView
    href: str
    """Of the figure."""
    whose: str
    about: str
    """What the figure counts, and over what time."""


def corner(number: Number, quoted: Quoted, href: Href, language: str) -> Corner:
    """A figure by one of its sentences."""
    about = (number.unit, number.place, words.period(language, number.period))
    return Corner(
        excerpt_view(quoted, "", href, language),
        href(permalinks.figure_of(number.ref)),
        whose_figure(number.origin, language),
        words.say(language, ", ").join(part for part in about if part),
    )
