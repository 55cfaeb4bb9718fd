"""The picture that stands for a claim where its link is shared: what it says, not its looks."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import Verdict
from site_builder.pages import words
from site_builder.pages.plots import Glance
from site_builder.pages.slices import ClaimName, FigureFacts, Imprint
from site_builder.pages.views.claim import said_by
from site_builder.pages.views.claim_inputs import ClaimInputs
from site_builder.pages.views.common import Verbatim, VerdictView, verbatim, verdict_view
from site_builder.pages.views.rivals import glance

ROWS = 3
"""Of the chart: more would be too small to read on a telephone."""


@dataclass(frozen=True, slots=True)
class CardInputs:
    """All that a card depends on."""

    imprint: Imprint
    scale: tuple[Verdict, ...]
    claim: ClaimName
    said: str
    figure: FigureFacts | None
    """The first."""


@dataclass(frozen=True, slots=True)
class CardView:
    """What the picture says."""

    language: str
    is_rtl: bool
    site_title: str
    label: str
    claim: Verbatim
    is_quoted: bool
    said: str
    rating: str
    verdict: VerdictView
    worst: str
    best: str
    number: Verbatim | None
    unit: str
    glance: Glance | None


def card_inputs(inputs: ClaimInputs) -> CardInputs:
    """What of a claim's page is on its card."""
    said = said_by(inputs.claim, inputs.site.language)
    first = inputs.figures[0] if inputs.figures else None
    return CardInputs(inputs.cited.imprint, inputs.scale, inputs.claim.name, said, first)


def card_view(inputs: CardInputs) -> CardView:
    """What a card says."""
    language, claim, figure = inputs.imprint.language, inputs.claim, inputs.figure
    return CardView(
        language=language,
        is_rtl=words.direction(language) == "rtl",
        site_title=inputs.imprint.title,
        label=words.say(language, "Fact check"),
        claim=verbatim(claim.words, claim.language or language),
        is_quoted=bool(claim.language),
        said=inputs.said,
        rating=words.say(language, "Our rating"),
        verdict=verdict_view(claim.verdict, inputs.scale),
        worst=inputs.scale[0].label if inputs.scale else "",
        best=inputs.scale[-1].label if inputs.scale else "",
        number=verbatim(figure.number.printed, figure.number.language) if figure else None,
        unit=figure.number.unit if figure else "",
        glance=glance(figure, language, ROWS) if figure else None,
    )
