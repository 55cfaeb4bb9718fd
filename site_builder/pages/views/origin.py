"""One origin: everything that it has put a number on."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.model import OriginKind
from site_builder.pages import permalinks, plots, words
from site_builder.pages.index import Index
from site_builder.pages.permalinks import Href
from site_builder.pages.plots import Plot
from site_builder.pages.slices import Named, Number, SiteFacts
from site_builder.pages.views.common import (
    EstimateGroup,
    EstimateTable,
    Frame,
    Hyperlink,
    frame,
)
from site_builder.pages.views.rivals import estimate_row


@dataclass(frozen=True, slots=True)
class OriginInputs:
    """All that an origin's page depends on."""

    site: SiteFacts
    origin: Named
    kind: OriginKind
    aliases: tuple[str, ...]
    numbers: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class OriginQuestion:
    """One quantity, and what the origin said of it."""

    question: Hyperlink
    table: EstimateTable


@dataclass(frozen=True, slots=True)
class OriginView:
    """The page."""

    frame: Frame
    title: str
    kind: str
    aliases: tuple[str, ...]
    count: str
    questions: tuple[OriginQuestion, ...]


def origin_inputs(index: Index, origin_id: str) -> OriginInputs:
    """Gather what the page of an origin shows."""
    origin = index.site.corpus.origins[origin_id]
    return OriginInputs(
        site=index.facts,
        origin=Named(origin.id, origin.name.value),
        kind=origin.kind,
        aliases=tuple(alias.value for alias in origin.aliases),
        numbers=tuple(index.numbers[ref] for ref in index.of_origin.get(origin_id, ())),
    )


_KINDS = {
    OriginKind.GOVERNMENT: "Government",
    OriginKind.AGENCY: "Agency",
    OriginKind.COMPANY: "Company",
    OriginKind.MEDIA: "Media",
    OriginKind.SCHOLAR: "Scholars",
    OriginKind.PERSON: "A person",
    OriginKind.OTHER: "Other",
}


def origin_view(inputs: OriginInputs) -> OriginView:
    """The page of an origin."""
    language = inputs.site.language
    address = permalinks.origin(inputs.origin.id)
    href = permalinks.relative_from(address)
    count = words.count(
        language, len(inputs.numbers), "{n} number in the archive", "{n} numbers in the archive"
    )
    return OriginView(
        frame=frame(inputs.site, address, href, inputs.origin.name, count),
        title=inputs.origin.name,
        kind=words.say(language, _KINDS[inputs.kind]),
        aliases=inputs.aliases,
        count=count,
        questions=_questions(inputs.numbers, href, language),
    )


def _questions(
    numbers: tuple[Number, ...], href: Href, language: str
) -> tuple[OriginQuestion, ...]:
    questions = dict.fromkeys(number.question for number in numbers)
    return tuple(
        OriginQuestion(
            Hyperlink(question.name, href(permalinks.question(question.id))),
            _table([n for n in numbers if n.question == question], href, language),
        )
        for question in questions
    )


def _table(numbers: list[Number], href: Href, language: str) -> EstimateTable:
    units = dict.fromkeys(number.unit for number in numbers)
    groups = tuple(
        EstimateGroup(
            unit, "", tuple(estimate_row(n, href, language) for n in numbers if n.unit == unit)
        )
        for unit in units
    )
    plot = Plot(tuple(plots.mark(n.quantity) for n in numbers), next(iter(units)), language)
    return EstimateTable("", groups, plot)
