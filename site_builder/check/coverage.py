"""Is every number of every archived document accounted for?"""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.diagnostics import Diagnostic, Span
from site_builder.model import Coverage, Document, Handling, Site


def document_numbers_are_handled(site: Site) -> Iterator[Diagnostic]:
    """A number in a document is a figure, or set aside; sources in work are excused.

    So is a source of a figure that has a finding of its own, as what it covers isn't known.
    """
    if any(ref.startswith("claims/") for ref in site.corpus.broken):
        return
    unclear = frozenset(_sources_of_unread_figures(site))
    for source in site.corpus.sources.values():
        coverage = site.coverage.get(source.id)
        document = site.corpus.documents.get(source.document.value)
        if coverage is None or document is None or source.in_work or source.id in unclear:
            continue
        yield from _open_numbers(coverage, document, source.path)


def _sources_of_unread_figures(site: Site) -> Iterator[str]:
    for claim in site.corpus.claims.values():
        for figure in claim.figures:
            if figure.ref not in site.estimates:
                yield from (excerpt.source.value for excerpt in figure.excerpts)


def _open_numbers(coverage: Coverage, document: Document, path: str) -> Iterator[Diagnostic]:
    for number in coverage.numbers:
        if number.handling is Handling.OPEN:
            line = document.text.count("\n", 0, number.start) + 1
            column = number.start - document.text.rfind("\n", 0, number.start)
            yield Diagnostic(
                "number-unhandled",
                Span(document.path, line, column, number.end - number.start),
                f"“{number.exact}” is neither a figure nor set aside",
                f"quote it in a claim, or set it aside with a reason in {path},"
                " or mark the source `in_work: true`",
            )
