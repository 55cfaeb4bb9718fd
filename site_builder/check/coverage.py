"""Is every number of every archived document accounted for?"""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.diagnostics import Diagnostic, Span
from site_builder.evidence.quotes import line_at
from site_builder.model import Coverage, CoveredNumber, Document, Handling, Site


def document_numbers_are_handled(site: Site) -> Iterator[Diagnostic]:
    """A number in a document is a figure, or set aside; sources in work are excused.

    So are those of which something that covers numbers couldn't be read or found, which is a
    finding of its own, and numbers that claims quote which aren't published yet.
    """
    if any(ref.startswith("claims/") for ref in site.corpus.broken):
        return
    for source in site.corpus.sources.values():
        coverage = site.coverage.get(source.id)
        document = site.corpus.documents.get(source.document.value)
        if coverage is None or document is None or source.in_work or not coverage.is_whole:
            continue
        yield from _open_numbers(coverage, document, source.path)


def _open_numbers(coverage: Coverage, document: Document, path: str) -> Iterator[Diagnostic]:
    for number in coverage.numbers:
        if number.handling is Handling.OPEN and not _is_pending(number, coverage):
            breaks = (document.text.rfind(sign, 0, number.start) for sign in "\r\n")
            line, column = line_at(document.text, number.start), number.start - max(breaks)
            yield Diagnostic(
                "number-unhandled",
                Span(document.path, line, column, number.end - number.start),
                f"“{number.exact}” is neither a figure nor set aside",
                f"quote it in a claim, or set it aside with a reason in {path},"
                " or mark the source `in_work: true`",
            )


def _is_pending(number: CoveredNumber, coverage: Coverage) -> bool:
    return any(start < number.end and number.start < end for start, end in coverage.pending)
