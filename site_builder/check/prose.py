"""Does every number that we write ourselves have its evidence? Knows nothing of documents."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.check.visible import visible
from site_builder.diagnostics import Diagnostic, Span, Text
from site_builder.model import Prose, Site
from site_builder.numbers.languages import language_table
from site_builder.numbers.quantity import NumberClass
from site_builder.numbers.scan import scan


def prose_numbers_are_linked(site: Site) -> Iterator[Diagnostic]:
    """A number in a claim's, question's or source's prose is a link to a figure."""
    language = language_table(site.corpus.config.language)
    if language is None:
        return
    for prose, _ in bound_prose(site):
        words = visible(prose).text
        for found in scan(words.value, language):
            if found.number_class is NumberClass.FIGURE:
                yield _unlinked(words, found.start, found.end)


def _unlinked(words: Text, start: int, end: int) -> Diagnostic:
    printed = " ".join(words.value[start:end].split())
    return Diagnostic(
        "number-unlinked",
        words.at(start, end),
        f"“{printed}” is linked to no figure",
        f"write [{printed}](figure:ID) with the figure it rests on,"
        f" or [{printed}](plain:) if it needs no evidence",
    )


def prose_can_be_read(site: Site) -> Iterator[Diagnostic]:
    """There is a table for the language that editors write in, if they write anything."""
    config = site.corpus.config
    if not site.corpus.claims or language_table(config.language) is not None:
        return
    written = config.language_text
    yield Diagnostic(
        "prose-unchecked",
        written.span if written else Span("content/site.yaml"),
        f"there is no table of numbers for “{config.language}”, so numbers in claims and prose"
        " aren't checked against their figures",
        "check them by eye; or add a table to site_builder/numbers/languages",
    )


def bound_prose(site: Site) -> Iterator[tuple[Prose, str]]:
    """The prose that is bound to evidence, with the id of the claim it belongs to, if any."""
    for claim in site.corpus.claims.values():
        if claim.summary is not None:
            yield claim.summary, claim.id
        yield claim.body, claim.id
    for question in site.corpus.questions.values():
        yield question.body, ""
    for source in site.corpus.sources.values():
        yield source.body, ""
