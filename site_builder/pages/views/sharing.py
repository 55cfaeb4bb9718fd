"""What leaves a claim's page: how it looks where its link is shared, how to cite and embed it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from site_builder.pages import permalinks, words
from site_builder.pages.citing import Cited, CitedFigure, claim_reference, figure_reference
from site_builder.pages.markup import letter
from site_builder.pages.permalinks import Href
from site_builder.pages.slices import Imprint
from site_builder.pages.views.common import Hyperlink, Verbatim, verbatim

CARD_WIDTH, CARD_HEIGHT = 1200, 630
EMBED_WIDTH, EMBED_HEIGHT = 600, 520
"""CSS pixels; the page in the frame tells its real height to pages that listen."""

_FORMS = (("bib", "BibTeX"), ("ris", "RIS"), ("json", "CSL-JSON"))


@dataclass(frozen=True, slots=True)
class Meta:
    """A `meta` element: a name that programs know, and its value."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class FigureSharing:
    """One figure, ready to be taken along."""

    letter: str
    printed: Verbatim
    copy_id: str
    """What the elements' ids begin with."""
    permalink: str
    citation: str
    embed_code: str
    embed: str
    """Link to the page that is embedded."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """A claim and its figures, ready to be taken along."""

    card: str
    """The picture's whole URL."""
    card_words: str
    """What the picture shows, for those who don't see it."""
    card_size: tuple[str, str]
    published: str
    modified: str
    cited_as: tuple[Meta, ...]
    """For Zotero and its like."""
    oembed: Hyperlink | None
    """None for a claim without figures."""
    permalink: str
    citation: str
    files: tuple[Hyperlink, ...]
    figures: tuple[FigureSharing, ...]


def sharing(cited: Cited, href: Href) -> Sharing:
    """How to share, cite and embed a claim and its figures."""
    base_url, claim = cited.imprint.base_url, cited.claim
    reference = claim_reference(cited)
    return Sharing(
        card=permalinks.canonical(base_url, permalinks.card(claim.id)),
        card_words=words.say(
            cited.imprint.language,
            "{claim}. Rated: {label}",
            claim=claim.words.rstrip("."),
            label=claim.verdict.label,
        ),
        card_size=(str(CARD_WIDTH), str(CARD_HEIGHT)),
        published=cited.published.isoformat(),
        modified=cited.version.isoformat(),
        cited_as=tuple(_cited_as(cited)),
        oembed=_oembed(cited) if cited.figures else None,
        permalink=reference.url,
        citation=reference.plain,
        files=tuple(
            Hyperlink(name, href(permalinks.citations(claim.id, kind))) for kind, name in _FORMS
        ),
        figures=tuple(
            _figure(cited, figure, place, href) for place, figure in enumerate(cited.figures)
        ),
    )


def _cited_as(cited: Cited) -> Iterator[Meta]:
    reference = claim_reference(cited)
    yield Meta("citation_title", reference.title)
    yield Meta("citation_author", reference.author)
    yield Meta("citation_publication_date", cited.published.isoformat().replace("-", "/"))
    yield Meta("citation_online_date", cited.version.isoformat().replace("-", "/"))
    yield Meta("citation_publisher", reference.publisher)
    yield Meta("citation_language", reference.language)
    yield Meta("citation_public_url", reference.url)
    yield Meta("citation_fulltext_html_url", reference.url)


def _oembed(cited: Cited) -> Hyperlink:
    first = cited.figures[0]
    url = permalinks.canonical(cited.imprint.base_url, permalinks.oembed(first.ref))
    return Hyperlink(embed_title(cited.imprint, first.printed), url)


def embed_title(imprint: Imprint, printed: str) -> str:
    """What an embedded figure is called by those who don't see it."""
    text = "Fact check by {site}: {number}"
    return words.say(imprint.language, text, site=imprint.title, number=printed)


def _figure(cited: Cited, figure: CitedFigure, place: int, href: Href) -> FigureSharing:
    reference = figure_reference(cited, figure)
    letter_of = letter(place)
    return FigureSharing(
        letter=letter_of,
        printed=verbatim(figure.printed, figure.language),
        copy_id=f"Use-{letter_of}",
        permalink=reference.url,
        citation=reference.plain,
        embed_code=embed_code(cited.imprint, figure.ref, figure.printed),
        embed=href(permalinks.embed(figure.ref)),
    )


def embed_code(imprint: Imprint, ref: str, printed: str) -> str:
    """The HTML that shows a figure in somebody else's page; no script, no style sheet of ours."""
    url = permalinks.canonical(imprint.base_url, permalinks.embed(ref))
    return (
        f'<iframe src="{escape(url)}" title="{escape(embed_title(imprint, printed))}" '
        f'width="{EMBED_WIDTH}" height="{EMBED_HEIGHT}" loading="lazy" '
        'style="border:0;max-width:100%"></iframe>'
    )
