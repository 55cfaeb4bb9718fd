"""Every output of the site, each with the key that says whether it must be made again.

An output's key is the digest of its inputs, of everything its template draws on, and of the
program. Its view is made from the same inputs and sees nothing else, so what the key doesn't
cover, the page can't show. Families of outputs stand in a visible tuple.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from site_builder.diagnostics import Diagnostic, Span
from site_builder.model import Claim, Question, Site, Source
from site_builder.pages import permalinks
from site_builder.pages.digests import Digester
from site_builder.pages.index import CORRECTIONS_PAGE, METHODOLOGY_PAGE, Index, index
from site_builder.pages.views.card import card_inputs, card_view
from site_builder.pages.views.claim import claim_view
from site_builder.pages.views.claim_inputs import ClaimInputs, every_claims_inputs
from site_builder.pages.views.embed import embed_inputs, embed_view
from site_builder.pages.views.front import front_view
from site_builder.pages.views.front_inputs import front_inputs
from site_builder.pages.views.origin import origin_inputs, origin_view
from site_builder.pages.views.question import question_view
from site_builder.pages.views.question_inputs import question_inputs
from site_builder.pages.views.source import source_view
from site_builder.pages.views.source_inputs import source_inputs
from site_builder.pages.views.standing import (
    MovedInputs,
    corrections_inputs,
    corrections_view,
    methodology_inputs,
    methodology_view,
    moved_view,
    not_found_inputs,
    not_found_view,
    standing_inputs,
    standing_view,
)

_Inputs = TypeVar("_Inputs")


@dataclass(frozen=True, slots=True)
class Output:
    """One file of the published site, still to be made."""

    path: str
    """Relative to the output folder, with forward slashes."""
    key: str
    """Equal keys give equal bytes."""
    template: str
    """Empty where the view is the file's bytes."""
    view: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Look:
    """How pages are made, apart from what they show."""

    templates: Mapping[str, str]
    """Template name → digest of everything that it draws on."""
    files: Mapping[str, bytes]
    """Output path → bytes: style, script, fonts, and the site's own static files."""
    program: str
    """Digest of the program's code."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a family of outputs works with."""

    index: Index
    look: Look
    digester: Digester
    claims: Mapping[str, ClaimInputs]
    """What the page of each claim depends on; other formats of it depend on the same."""

    @property
    def site(self) -> Site:
        """The site that is published."""
        return self.index.site

    def page(
        self, address: str, template: str, inputs: _Inputs, view: Callable[[_Inputs], object]
    ) -> Output:
        """A page whose view sees its inputs, and whose key is theirs."""
        drawn_on = self.look.templates.get(template, "")
        return Output(
            path=permalinks.file_of(address),
            key=self.digester.key(self.look.program, template, drawn_on, inputs),
            template=template,
            view=partial(view, inputs),
        )

    def file(self, path: str, inputs: object, content: Callable[[], bytes]) -> Output:
        """A file that needs no template; `content` must depend on the inputs alone."""
        return Output(path, self.digester.key(self.look.program, inputs), "", content)


Family = Callable[[Plan], Iterable[Output]]
"""Outputs of one kind."""


def front_page(plan: Plan) -> Iterator[Output]:
    """The newsroom's front page."""
    yield plan.page(permalinks.FRONT, "pages/front.html", front_inputs(plan.index), front_view)


def claim_pages(plan: Plan) -> Iterator[Output]:
    """A page for each claim."""
    for claim_id, inputs in plan.claims.items():
        yield plan.page(permalinks.claim(claim_id), "pages/claim.html", inputs, claim_view)


def embedded_figures(plan: Plan) -> Iterator[Output]:
    """A small page for each figure, to be shown within others."""
    for inputs in plan.claims.values():
        for figure in inputs.figures:
            address = permalinks.embed(figure.number.ref)
            yield plan.page(address, "pages/embed.html", embed_inputs(inputs, figure), embed_view)


def preview_cards(plan: Plan) -> Iterator[Output]:
    """A picture for each claim, to be shown where its link is shared."""
    for claim_id, inputs in plan.claims.items():
        yield plan.page(
            permalinks.card(claim_id), "cards/claim.svg", card_inputs(inputs), card_view
        )


def question_pages(plan: Plan) -> Iterator[Output]:
    """A page for each question."""
    for question_id in plan.site.corpus.questions:
        address = permalinks.question(question_id)
        inputs = question_inputs(plan.index, question_id)
        yield plan.page(address, "pages/question.html", inputs, question_view)


def source_pages(plan: Plan) -> Iterator[Output]:
    """A page for each archived document."""
    for source_id in plan.site.corpus.sources:
        inputs = source_inputs(plan.index, source_id)
        yield plan.page(permalinks.source(source_id), "pages/source.html", inputs, source_view)


def origin_pages(plan: Plan) -> Iterator[Output]:
    """A page for each origin."""
    for origin_id in plan.site.corpus.origins:
        inputs = origin_inputs(plan.index, origin_id)
        yield plan.page(permalinks.origin(origin_id), "pages/origin.html", inputs, origin_view)


def standing_pages(plan: Plan) -> Iterator[Output]:
    """The editors' own pages, the list of corrections, and the page for missing addresses."""
    for page_id in plan.site.corpus.pages:
        if page_id == METHODOLOGY_PAGE:
            address = permalinks.standing(page_id)
            methods = methodology_inputs(plan.index)
            yield plan.page(address, "pages/methodology.html", methods, methodology_view)
        elif page_id != CORRECTIONS_PAGE:
            inputs = standing_inputs(plan.index, page_id)
            address = permalinks.standing(page_id)
            yield plan.page(address, "pages/standing.html", inputs, standing_view)
    corrections = corrections_inputs(plan.index)
    yield plan.page(permalinks.CORRECTIONS, "pages/corrections.html", corrections, corrections_view)
    missing = not_found_inputs(plan.index)
    yield plan.page(permalinks.NOT_FOUND, "pages/404.html", missing, not_found_view)


def moved_pages(plan: Plan) -> Iterator[Output]:
    """A page at each old address that leads on to the new one."""
    corpus = plan.site.corpus
    records: tuple[tuple[Callable[[str], str], Iterable[Claim | Question | Source]], ...] = (
        (permalinks.claim, corpus.claims.values()),
        (permalinks.question, corpus.questions.values()),
        (permalinks.source, corpus.sources.values()),
    )
    for address_of, listed in records:
        for record in listed:
            for alias in record.aliases:
                old, new = address_of(alias.value), address_of(record.id)
                inputs = MovedInputs(plan.index.facts, old, new, _title(record))
                yield plan.page(old, "pages/moved.html", inputs, moved_view)


def _title(record: Claim | Question | Source) -> str:
    match record:
        case Claim():
            return record.claim.value
        case Question():
            return record.question.value
        case Source():
            return record.title.value


def static_files(plan: Plan) -> Iterator[Output]:
    """Style, script, fonts, and what a site brings along."""
    for path, content in plan.look.files.items():
        yield plan.file(path, content, partial(bytes, content))


PAGES: tuple[Family, ...] = (
    front_page,
    claim_pages,
    embedded_figures,
    preview_cards,
    question_pages,
    source_pages,
    origin_pages,
    standing_pages,
    moved_pages,
    static_files,
)
"""Everything that people read. Publishing adds its families behind these."""


def plan(site: Site, look: Look, families: tuple[Family, ...] = PAGES) -> tuple[Output, ...]:
    """Every output, in order of families. Makes no view: only keys are computed."""
    known = index(site)
    whole = Plan(known, look, Digester(), every_claims_inputs(known))
    return tuple(output for family in families for output in family(whole))


def clashes(outputs: Iterable[Output]) -> Iterator[Diagnostic]:
    """Two outputs for one file: a static file, say, that is called like a page."""
    seen: set[str] = set()
    for output in outputs:
        place = output.path.casefold()
        if place in seen:
            yield Diagnostic(
                "address-taken",
                Span(f"static/{output.path}"),
                f"two outputs would be published as {output.path}",
                "Rename the static file, page or alias.",
            )
        seen.add(place)
