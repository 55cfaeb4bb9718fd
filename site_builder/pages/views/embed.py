"""One figure within other people's pages: its sentence, its rating, its rivals, and its standing.

The reader may see it years later and nowhere near our site, so what has become of the figure
comes first: that its claim was retracted or corrected, or that the same origin counted again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model import HistoryEntry, Verdict
from site_builder.pages import permalinks, words
from site_builder.pages.plots import Glance
from site_builder.pages.slices import ClaimName, FigureFacts, Imprint
from site_builder.pages.views.claim_inputs import ClaimInputs
from site_builder.pages.views.common import (
    ClaimLink,
    ExcerptView,
    FigureLink,
    claim_link,
    excerpt_view,
    figure_link,
    whose_figure,
)
from site_builder.pages.views.history import newest_first
from site_builder.pages.views.rivals import glance

ROWS = 3
"""Of the chart, so that most figures fit the height that is asked for."""

_WARNED_OF = {
    "retraction": "Retracted on {day}. {what}",
    "correction": "Corrected on {day}. {what}",
}


@dataclass(frozen=True, slots=True)
class EmbedInputs:
    """All that an embedded figure depends on."""

    imprint: Imprint
    scale: tuple[Verdict, ...]
    claim: ClaimName
    changes: tuple[HistoryEntry, ...]
    """Corrections and retractions."""
    figure: FigureFacts


@dataclass(frozen=True, slots=True)
class EmbedView:
    """The page."""

    language: str
    direction: str
    title: str
    canonical: str
    oembed: str
    style: str
    script: str
    site_title: str
    warnings: tuple[str, ...]
    """What has become of the claim, the gravest first."""
    newer: FigureLink | None
    excerpt: ExcerptView
    whose: str
    when: str
    claim: ClaimLink
    glance: Glance | None
    href: str
    """Of the figure on its claim's page."""


def embed_inputs(inputs: ClaimInputs, figure: FigureFacts) -> EmbedInputs:
    """What of a claim's page shows when one figure of it is embedded."""
    changes = tuple(entry for entry in inputs.claim.history if entry.kind in _WARNED_OF)
    imprint = inputs.cited.imprint
    return EmbedInputs(imprint, inputs.scale, inputs.claim.name, changes, figure)


def embed_view(inputs: EmbedInputs) -> EmbedView:
    """The page of an embedded figure."""
    figure, language = inputs.figure, inputs.imprint.language
    number, base_url = figure.number, inputs.imprint.base_url
    href = permalinks.relative_from(permalinks.embed(number.ref))
    return EmbedView(
        language=language,
        direction=words.direction(language),
        title=words.say(
            language,
            "{number}: {label}",
            number=number.printed,
            label=inputs.claim.verdict.label,
        ),
        canonical=permalinks.canonical(base_url, permalinks.figure_of(number.ref)),
        oembed=permalinks.canonical(base_url, permalinks.oembed(number.ref)),
        style=href(permalinks.STYLE),
        script=href(permalinks.EMBED_SCRIPT),
        site_title=inputs.imprint.title,
        warnings=tuple(_warnings(inputs.changes, language)),
        newer=figure_link(figure.newer, href) if figure.newer else None,
        excerpt=excerpt_view(figure.excerpts[0], "", href, language),
        whose=whose_figure(number.origin, language),
        when=words.period(language, number.period),
        claim=claim_link(inputs.claim, inputs.scale, href, language),
        glance=glance(figure, language, ROWS),
        href=href(permalinks.figure_of(number.ref)),
    )


def _warnings(changes: tuple[HistoryEntry, ...], language: str) -> Iterator[str]:
    """The last retraction, then the last correction."""
    for kind, sentence in _WARNED_OF.items():
        for entry in newest_first(tuple(one for one in changes if one.kind == kind))[:1]:
            day = words.day(language, entry.on)
            yield words.say(language, sentence, day=day, what=entry.what).strip()
