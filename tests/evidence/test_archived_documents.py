"""The archived documents can be quoted: each of their figures, in its sentence, is borne out."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.evidence.examine import examine
from site_builder.evidence.sentences import sentence_around
from site_builder.model import Handling
from site_builder.numbers.languages import language_table
from site_builder.numbers.quantity import Found, NumberClass
from site_builder.numbers.scan import scan

from .made import claim, corpus, excerpt, figure

SEEDS = sorted(Path(__file__).parents[2].glob("seeds/*.txt"))


def decoded(path: Path) -> str:
    """A document's text with its own line breaks."""
    return path.read_bytes().decode("utf-8")


def figures(document: str) -> list[Found]:
    """The numbers of an English document that may be figures."""
    language = language_table("en")
    assert language is not None
    return [each for each in scan(document, language) if each.number_class is NumberClass.FIGURE]


def quoted(document: str, found: Found) -> str:
    """A number's sentence with the number marked, as an editor would copy it."""
    begin, end = sentence_around(document, found.start, found.end)
    before, after = document[begin : found.start], document[found.end : end]
    marked = f"{before}=={document[found.start : found.end]}=={after}"
    return " ".join(marked.split()).replace("“", '"').replace("”", '"').replace("’", "'")


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_each_figure_is_found_in_its_sentence(path: Path) -> None:
    document = decoded(path)
    marked = figures(document)
    assert len(marked) > 3
    said = claim(
        *(figure(excerpt(quoted(document, each)), id_=f"f{each.start}") for each in marked)
    )
    evidence, findings = examine(corpus(document, said))
    assert {finding.code for finding in findings} <= {"quote-ambiguous"}
    for found in (each for every in evidence.excerpts.values() for each in every):
        assert document[found.quote.start : found.quote.end] == found.quote.exact
        assert found.mark.exact in found.quote.exact
        assert (found.before, found.after.strip()) == ("", "")
    used = [
        number for number in evidence.coverage["paper"].numbers if number.handling is Handling.USED
    ]
    assert len(used) == len(evidence.excerpts)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_no_figure_passes_with_its_first_word_left_unmarked(path: Path) -> None:
    document = decoded(path)
    bare = [
        figure(excerpt(quoted(document, each).replace(f"=={first} ", f"{first} ==")), id_=f"f{n}")
        for n, each in enumerate(figures(document))
        if (first := document[each.start : each.end].partition(" ")[0])[-1].isalpha()
        and " " in document[each.start : each.end]
    ]
    evidence, findings = examine(corpus(document, claim(*bare)))
    assert bare
    assert evidence.excerpts == {}
    assert {finding.code for finding in findings} <= {
        "hedge-dropped",
        "number-cut",
        "number-missing",
        "quote-ambiguous",
        "quote-mark",
    }


def test_the_archived_documents_are_there() -> None:
    assert len(SEEDS) == 5
