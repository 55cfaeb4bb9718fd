"""How many figures of a labelled document are found: `{…}` marks each in the document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from site_builder.numbers.languages import Language
from site_builder.numbers.quantity import NumberClass
from site_builder.numbers.scan import scan

DOCUMENTS = Path(__file__).parent / "documents"
_MARK = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Measured:
    """Labelled figures, found ones, and those that are both, from the first sign to the last."""

    labelled: int
    found: int
    right: int

    @property
    def recall(self) -> float:
        return 100 * self.right / self.labelled

    @property
    def precision(self) -> float:
        return 100 * self.right / self.found


def measured(paths: Iterable[Path], language: Language) -> Measured:
    """What is found in all of the documents."""
    counts = [_counts(path.read_text(encoding="utf-8"), language) for path in paths]
    labelled, found, right = (sum(each) for each in zip(*counts, strict=True))
    return Measured(labelled, found, right)


def _counts(marked: str, language: Language) -> tuple[int, int, int]:
    text, labelled = _unmarked(marked)
    numbers = scan(text, language)
    found = {(f.start, f.end) for f in numbers if f.number_class is NumberClass.FIGURE}
    return len(labelled), len(found), len(labelled & found)


def _unmarked(marked: str) -> tuple[str, set[tuple[int, int]]]:
    """The document, and where its figures stand."""
    text, last, places = "", 0, set()
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        places.add((len(text), len(text) + len(match[1])))
        text, last = text + match[1], match.end()
    return text + marked[last:], places
