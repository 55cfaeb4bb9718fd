"""What became of each document: the words that its record quotes, and every number in it.

Knows what claims mark, but not what they say with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from site_builder.diagnostics import Diagnostic, arranged
from site_builder.evidence.coverage import Covered, coverage
from site_builder.evidence.excerpts import marked, torn_number
from site_builder.evidence.quotes import line_at
from site_builder.evidence.shelf import Shelves
from site_builder.evidence.signs import look_alikes, needless_hidden_signs
from site_builder.evidence.verify import Archived, located
from site_builder.model import Coverage, Excerpt, SetAside, Source

_NAMED_SIGNS = 3


@dataclass(frozen=True, slots=True)
class SourceEvidence:
    """What became of one document."""

    coverage: Coverage | None
    """None without a document, or a table for its language."""
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Marks:
    """What claims mark in one source's document."""

    used: list[Covered] = field(default_factory=list)
    pending: list[Covered] = field(default_factory=list)


def account_for(
    sources: Mapping[str, Source],
    shelves: Shelves,
    *,
    used: Iterable[tuple[str, Covered]],
    pending: Iterable[tuple[str, Covered]],
    unplaced: Iterable[Excerpt],
) -> Mapping[str, SourceEvidence]:
    """What became of each document that could be read, by source id.

    `used` are the stretches, with their sources, that claims mark as figures, `pending` those
    that only unpublished ones mark; `unplaced` are excerpts that aren't where they are said to be.
    """
    marks: defaultdict[str, _Marks] = defaultdict(_Marks)
    for source_id, mark in used:
        marks[source_id].used.append(mark)
    for source_id, mark in pending:
        marks[source_id].pending.append(mark)
    strays = tuple(unplaced)
    return {
        source.id: _examined(source, marks[source.id], strays, shelves)
        for source in sources.values()
        if f"sources/{source.id}" not in shelves.broken
    }


def _examined(
    source: Source, marks: _Marks, strays: tuple[Excerpt, ...], shelves: Shelves
) -> SourceEvidence:
    document = shelves.documents.archived(source)
    if document is None:
        return SourceEvidence(None, ())
    findings = [*_odd_signs(source, document)]
    for _, quote in source.stated_by:
        findings += located(quote, document).findings
    covering, misses = [*marks.used, *_stray_marks(strays, document)], 0
    for passage in source.set_aside:
        aside, wrong = _set_aside(passage, document)
        covering += aside
        findings += wrong
        misses += bool(wrong)
    if shelves.documents.language(source) is None:
        return SourceEvidence(None, arranged(findings))
    numbers = shelves.documents.numbers(source)
    accounted = replace(
        coverage(source.id, document.text, numbers, covering),
        pending=tuple(sorted((mark.start, mark.end) for mark in marks.pending)),
        is_whole=not misses and source.is_set_aside_read and not _misses_one(source, strays),
    )
    return SourceEvidence(accounted, arranged(findings))


def _stray_marks(strays: tuple[Excerpt, ...], document: Archived) -> Iterator[Covered]:
    """What excerpts that name another document, or none, mark in this one all the same."""
    for excerpt in strays:
        words = located(excerpt.quote, document, anywhere=True)
        for placed in words.places:
            phrase = marked(excerpt.quote, document, placed)
            if not isinstance(phrase, Diagnostic):
                yield Covered(phrase.start, phrase.end, "", "")


def _misses_one(source: Source, strays: tuple[Excerpt, ...]) -> bool:
    """Whether an excerpt of this document isn't in it, so that it may mark any of its numbers."""
    return any(excerpt.source.value == source.id for excerpt in strays)


def _set_aside(
    passage: SetAside, document: Archived
) -> tuple[tuple[Covered, ...], tuple[Diagnostic, ...]]:
    """What a passage sets aside, at each of its places."""
    words = located(passage.quote, document, anywhere=True)
    covered = []
    for placed in words.places:
        phrase = marked(passage.quote, document, placed)
        if isinstance(phrase, Diagnostic):
            return (), (phrase,)
        if torn := tuple(torn_number(phrase)):
            return (), torn
        covered.append(Covered(phrase.start, phrase.end, "", passage.because.value))
    return tuple(covered), words.findings


def _odd_signs(source: Source, document: Archived) -> Iterator[Diagnostic]:
    """One warning for everything in a document that isn't what it seems."""
    odd = sorted(
        (*needless_hidden_signs(document.text), *look_alikes(document.text, document.digits)),
        key=lambda sign: sign.start,
    )
    if not odd:
        return
    named = "; ".join(
        f"{sign.name} at “{sign.within}” on line {line_at(document.text, sign.start)}"
        for sign in odd[:_NAMED_SIGNS]
    )
    more = f"; and {len(odd) - _NAMED_SIGNS} more" if len(odd) > _NAMED_SIGNS else ""
    yield Diagnostic(
        "look-alike-nearby",
        source.document.span,
        f"the document holds characters that look like others or can't be seen: {named}{more}",
        "quote words beside them; an archived document is never edited",
    )
