"""One archived document: what is known of it, and each sentence of it that carries a figure.

Never the whole document.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from site_builder.model import (
    Handling,
    Period,
    Verdict,
)
from site_builder.pages import permalinks, words
from site_builder.pages.markup import Markup, markup
from site_builder.pages.permalinks import Href
from site_builder.pages.slices import (
    SourceName,
)
from site_builder.pages.views.common import (
    ClaimLink,
    ExcerptView,
    FigureLink,
    Frame,
    Hyperlink,
    Verbatim,
    claim_link,
    excerpt_view,
    figure_link,
    frame,
    mention_links,
    verbatim,
    whose_figure,
)
from site_builder.pages.views.source_inputs import SourceFacts, SourceInputs, Use


@dataclass(frozen=True, slots=True)
class SourceFact:
    """A fact of the document, and its words for it."""

    name: str
    value: str
    is_known: bool
    href: str
    stated_by: str


@dataclass(frozen=True, slots=True)
class UseView:
    """A figure that a passage carries, and the claim that uses it."""

    number: FigureLink
    whose: str
    """Whose figure we take it to be; the passage shows how the document puts it."""
    claim: ClaimLink


@dataclass(frozen=True, slots=True)
class PassageView:
    """A marked phrase in its sentence, and all that rests on it."""

    excerpt: ExcerptView
    also_anchors: tuple[str, ...]
    """Anchors of the other excerpts that mark the same phrase."""
    href: str
    uses: tuple[UseView, ...]


@dataclass(frozen=True, slots=True)
class LeftoverView:
    """A number that is no figure, and why."""

    number: str
    characters: str
    because: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """The page."""

    frame: Frame
    title: Verbatim
    byline: str
    facts: tuple[SourceFact, ...]
    language: str
    direction: str
    hash: str
    characters: str
    document: str
    body: Markup
    tally: str
    """`12 of 14`"""
    tally_words: str
    in_work: bool
    passages: tuple[PassageView, ...]
    passages_count: str
    set_aside: tuple[LeftoverView, ...]
    no_figure: tuple[LeftoverView, ...]
    open: tuple[LeftoverView, ...]
    mentions: tuple[Hyperlink, ...]


def source_view(inputs: SourceInputs) -> SourceView:
    """The page of a source."""
    source, language = inputs.source, inputs.site.language
    name = source.name
    address = permalinks.source(name.id)
    href = permalinks.relative_from(address)
    passages = tuple(_passages(inputs, href, language))
    count = words.count(
        language, len(passages), "{n} passage carries a figure", "{n} passages carry figures"
    )
    figures = inputs.used + _counted(inputs, Handling.SET_ASIDE) + _counted(inputs, Handling.OPEN)
    return SourceView(
        frame=frame(
            inputs.site,
            address,
            href,
            words.say(language, "Source: {title}", title=name.title),
            count,
        ),
        title=verbatim(name.title, name.language),
        byline=_byline(name, language),
        facts=_facts(source, language),
        language=name.language,
        direction=words.direction(name.language),
        hash=source.sha256,
        characters=words.number(language, source.characters),
        document=source.document,
        body=markup(source.body, href),
        tally=words.say(
            language,
            "{used} of {all}",
            used=words.number(language, inputs.used),
            all=words.number(language, figures),
        ),
        tally_words=_tally_words(inputs, language),
        in_work=source.in_work,
        passages=passages,
        passages_count=count,
        set_aside=_leftovers(inputs, Handling.SET_ASIDE, language),
        no_figure=_leftovers(inputs, Handling.NO_FIGURE, language),
        open=_leftovers(inputs, Handling.OPEN, language),
        mentions=mention_links(inputs.mentions, href),
    )


def _byline(name: SourceName, language: str) -> str:
    publisher = name.publisher or words.say(language, "Publisher not stated")
    when = _published(name.published, language) or words.say(language, "date not stated")
    return words.say(language, "{publisher}, {when}", publisher=publisher, when=when)


def _published(published: Period | None, language: str) -> str:
    return words.period(language, published) if published else ""


def _facts(source: SourceFacts, language: str) -> tuple[SourceFact, ...]:
    stated = dict(source.stated_by)
    facts = (
        ("publisher", "Publisher", source.name.publisher, ""),
        ("author", "Author", source.author, ""),
        ("published", "Published", _published(source.name.published, language), ""),
        ("url", "Web address", source.url, source.url),
    )
    archive = (("archive_url", "Archived at", source.archive_url, source.archive_url),)
    return tuple(
        SourceFact(
            name=words.say(language, label),
            value=value or words.say(language, "Not stated in the archived copy"),
            is_known=bool(value),
            href=_web_address(address),
            stated_by=stated.get(field, ""),
        )
        for field, label, value, address in (*facts, *(archive if source.archive_url else ()))
    )


def _web_address(url: str) -> str:
    """The address if it may be linked to: nothing but the web."""
    return url if url.lower().startswith(("https://", "http://")) else ""


def _passages(inputs: SourceInputs, href: Href, language: str) -> list[PassageView]:
    """The excerpts in order of the document; those that mark the same phrase are one passage."""

    def place(use: Use) -> tuple[int, int]:
        return use.quoted.excerpt.mark.start, use.quoted.excerpt.mark.end

    return [
        _passage(tuple(uses), inputs.scale, href, language)
        for _, uses in groupby(inputs.uses, key=place)
    ]


def _passage(
    uses: tuple[Use, ...], scale: tuple[Verdict, ...], href: Href, language: str
) -> PassageView:
    first = uses[0]
    excerpt = first.quoted.excerpt
    return PassageView(
        excerpt=excerpt_view(first.quoted, excerpt.id, href, language),
        also_anchors=tuple(use.quoted.excerpt.id for use in uses[1:]),
        href=href(permalinks.excerpt(excerpt.source, excerpt.id)),
        uses=tuple(
            UseView(
                figure_link(use.number, href),
                whose_figure(use.number.origin, language),
                claim_link(use.claim, scale, href, language),
            )
            for use in uses
        ),
    )


def _counted(inputs: SourceInputs, handling: Handling) -> int:
    return sum(leftover.handling is handling for leftover in inputs.leftovers)


def _tally_words(inputs: SourceInputs, language: str) -> str:
    aside, open_ = (_counted(inputs, h) for h in (Handling.SET_ASIDE, Handling.OPEN))
    return words.say(
        language,
        "{aside}, {open}.",
        aside=words.count(
            language, aside, "{n} set aside, with its reason", "{n} set aside, with their reasons"
        ),
        open=words.count(language, open_, "{n} not yet handled", "{n} not yet handled"),
    )


def _leftovers(inputs: SourceInputs, handling: Handling, language: str) -> tuple[LeftoverView, ...]:
    return tuple(
        LeftoverView(
            leftover.exact,
            f"{words.number(language, leftover.start)}–{words.number(language, leftover.end)}",
            leftover.because,
        )
        for leftover in inputs.leftovers
        if leftover.handling is handling
    )
