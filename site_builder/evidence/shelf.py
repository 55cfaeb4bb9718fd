"""What examinations look at: records by id, and documents, each folded and scanned at most once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.evidence.folding import Folded, folded
from site_builder.evidence.verify import Archived
from site_builder.model import UNNAMED, Corpus, Document, Origin, Source
from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.quantity import Found
from site_builder.numbers.scan import scan
from site_builder.numbers.units import canonical


class Shelf:
    """Gives the documents of sources. What it gives depends on the documents alone."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        """Take documents by path, as a `Corpus` has them."""
        self._documents = documents
        self._folded: dict[str, Folded] = {}
        self._numbers: dict[tuple[str, str], tuple[Found, ...]] = {}

    def archived(self, source: Source) -> Archived | None:
        """The source's document; None where it couldn't be read."""
        path = source.document.value
        document = self._documents.get(path)
        if document is None:
            return None
        if path not in self._folded:
            self._folded[path] = folded(document.text)
        language = self.language(source)
        digits = None if language is None else "".join(language.digits)
        return Archived(path, self._folded[path], digits)

    def language(self, source: Source) -> Language | None:
        """The table for the source's language; None where there is none."""
        return language_table(source.language.value)

    def numbers(self, source: Source) -> tuple[Found, ...]:
        """Every number of the source's document, in order; nothing without document or table."""
        language = self.language(source)
        document = self._documents.get(source.document.value)
        if language is None or document is None:
            return ()
        key = document.path, source.language.value
        if key not in self._numbers:
            self._numbers[key] = scan(document.text, language)
        return self._numbers[key]


@dataclass(frozen=True, slots=True)
class Shelves:
    """What one claim's or source's examination may look at."""

    sources: Mapping[str, Source]
    origins: Mapping[str, Origin]
    broken: frozenset[str]
    documents: Shelf
    counts: Mapping[str, str]
    """By question id, the canonical unit of its bare counts."""

    def source(self, id_: str) -> Source | None:
        """The source; None where it isn't there or couldn't be read, which others report."""
        return None if f"sources/{id_}" in self.broken else self.sources.get(id_)

    def origin(self, id_: str) -> Origin | None:
        """The origin; None where nobody is named, or where it couldn't be read."""
        unknown = id_ == UNNAMED or f"origins/{id_}" in self.broken
        return None if unknown else self.origins.get(id_)


def shelves_of(corpus: Corpus) -> Shelves:
    """The parts of a corpus that examinations look at."""
    ours = language_table(corpus.config.language)
    counts = {
        question.id: canonical(question.counts.value, ours) if ours else question.counts.value
        for question in corpus.questions.values()
    }
    documents = Shelf(corpus.documents)
    return Shelves(corpus.sources, corpus.origins, corpus.broken, documents, counts)
