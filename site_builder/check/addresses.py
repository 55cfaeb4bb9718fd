"""Is each address only one thing's?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from site_builder.diagnostics import Diagnostic, Text, did_you_mean
from site_builder.model import Claim, Corpus, Question, Source


def addresses_are_single(corpus: Corpus) -> Iterator[Diagnostic]:
    """An alias is nothing else's address, and no two things share one."""
    yield from _aliases("claim", corpus.claims)
    yield from _aliases("question", corpus.questions)
    yield from _aliases("source", corpus.sources)


def _aliases(
    noun: str, records: Mapping[str, Claim] | Mapping[str, Question] | Mapping[str, Source]
) -> Iterator[Diagnostic]:
    owners: dict[str, str] = {name: f"the {noun} “{name}”" for name in records}
    for name, alias in _all_aliases(records.items()):
        if alias.value in owners:
            yield Diagnostic(
                "address-taken",
                alias.span,
                f"the alias “{alias.value}” is the address of {owners[alias.value]}",
                "remove one of the two",
            )
        else:
            owners[alias.value] = f"an alias of the {noun} “{name}”"


def _all_aliases(
    records: Iterable[tuple[str, Claim | Question | Source]],
) -> Iterator[tuple[str, Text]]:
    for name, record in records:
        for alias in record.aliases:
            yield name, alias


def statements_have_a_field(corpus: Corpus) -> Iterator[Diagnostic]:
    """`stated_by` gives words for a field that the source has filled."""
    for source in corpus.sources.values():
        filled = {
            "title": source.title,
            "publisher": source.publisher,
            "author": source.author,
            "published": source.published,
            "url": source.url,
        }
        for field, _ in source.stated_by:
            if field.value not in filled:
                yield Diagnostic(
                    "unknown-key",
                    field.span,
                    f"`stated_by` knows no field “{field.value}”",
                    did_you_mean(field.value, filled) or f"it knows {', '.join(filled)}",
                )
            elif filled[field.value] is None:
                yield Diagnostic(
                    "missing-key",
                    field.span,
                    f"`{field.value}` is stated by the document, but has no value",
                    f"fill in `{field.value}:`, or remove it here",
                )
