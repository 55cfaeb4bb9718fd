"""What became of each number in a document: used, set aside, no figure, or still open."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from site_builder.model import Coverage, CoveredNumber, Handling
from site_builder.numbers.quantity import Found, NumberClass, Role


@dataclass(frozen=True, slots=True, order=True)
class Covered:
    """A marked stretch of a document."""

    start: int
    end: int
    figure: str
    """Ref of the figure that is read from it; "" where it is set aside."""
    because: str = ""
    """Why it is set aside."""


def coverage(
    source: str, document: str, numbers: Sequence[Found], marks: Iterable[Covered]
) -> Coverage:
    """What became of `numbers`, which are those of the text `document`, in order.

    A number counts as used or set aside where its digits or number words lie in such a mark; one
    that is both is used. Figures that nothing covers are open.
    """
    covering: list[list[Covered]] = [[] for _ in numbers]
    cores = [core(found) for found in numbers]
    ends = [end for _, end in cores]
    for mark in sorted(set(marks)):
        index = bisect_left(ends, mark.start + 1)
        while index < len(cores) and cores[index][0] < mark.end:
            covering[index].append(mark)
            index += 1
    return Coverage(
        source,
        tuple(
            _covered(document, found, marks) for found, marks in zip(numbers, covering, strict=True)
        ),
    )


def core(found: Found) -> tuple[int, int]:
    """Where the number itself stands, without hedge, sign, magnitude and unit."""
    places = [(piece.start, piece.end) for piece in found.pieces if piece.role is Role.NUMBER]
    if not places:
        return found.start, found.end
    return places[0][0], places[-1][1]


def _covered(document: str, found: Found, marks: Sequence[Covered]) -> CoveredNumber:
    figures = tuple(dict.fromkeys(mark.figure for mark in marks if mark.figure))
    reasons = [mark.because for mark in marks if not mark.figure]
    handling, because = Handling.OPEN, ""
    if figures:
        handling = Handling.USED
    elif reasons:
        handling, because = Handling.SET_ASIDE, reasons[0]
    elif found.number_class is not NumberClass.FIGURE:
        handling, because = Handling.NO_FIGURE, found.why or found.number_class.value
    return CoveredNumber(
        found.start,
        found.end,
        document[found.start : found.end],
        found.number_class,
        handling,
        figures,
        because,
    )
