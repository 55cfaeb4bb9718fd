"""What must be true of content before it is published: a visible list of plain functions.

Reading, evidence and comparison report what they stumble over themselves; here stands what can
only be said of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from site_builder.check.addresses import addresses_are_single, statements_have_a_field
from site_builder.check.agreement import claims_rest_on_figures, linked_numbers_agree
from site_builder.check.coverage import document_numbers_are_handled
from site_builder.check.prose import prose_can_be_read, prose_numbers_are_linked
from site_builder.check.references import references_exist
from site_builder.diagnostics import Diagnostic
from site_builder.model import Corpus, Site

OF_THE_CORPUS: tuple[Callable[[Corpus], Iterable[Diagnostic]], ...] = (
    references_exist,
    addresses_are_single,
    statements_have_a_field,
)
"""What can be said of the words that editors typed."""

OF_THE_SITE: tuple[Callable[[Site], Iterable[Diagnostic]], ...] = (
    prose_can_be_read,
    claims_rest_on_figures,
    prose_numbers_are_linked,
    linked_numbers_agree,
    document_numbers_are_handled,
)
"""What can be said once the estimates are known."""


def checked(site: Site) -> Iterator[Diagnostic]:
    """Everything that the checks find."""
    for of_corpus in OF_THE_CORPUS:
        yield from of_corpus(site.corpus)
    for of_site in OF_THE_SITE:
        yield from of_site(site)
