"""Relations in words, from the side of the reader who looks at one estimate."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from site_builder.model import RelationKind, TieKind
from site_builder.pages.slices import Rival


class Kinship(Enum):
    """The groups into which a figure's rivals are sorted on its page."""

    SAME = "same"
    """The same thing over the same time: these should agree."""
    OTHER_TIME = "other time"
    OTHER_SCOPE = "other scope"


def kinship(kind: RelationKind) -> Kinship:
    """The group of a rival."""
    match kind:
        case (
            RelationKind.REPEATS
            | RelationKind.AGREES
            | RelationKind.COMPATIBLE
            | RelationKind.CONTRADICTS
        ):
            return Kinship.SAME
        case RelationKind.LATER | RelationKind.DIFFERENT_WINDOW | RelationKind.WINDOW_UNKNOWN:
            return Kinship.OTHER_TIME
        case RelationKind.DIFFERENT_QUANTITY | RelationKind.PART_OF:
            return Kinship.OTHER_SCOPE
        case _:
            assert_never(kind)


def seen_from_the_figure(rival: Rival) -> str:
    """What a rival is to the estimate that is looked at; a msgid."""
    match rival.kind:
        case RelationKind.LATER:
            return "Counted earlier" if rival.is_subject else "Counted later"
        case RelationKind.PART_OF:
            return "Includes it" if rival.is_subject else "A part of it"
        case _:
            return between(rival.kind)


def between(kind: RelationKind) -> str:
    """What two estimates are to each other; a msgid."""
    match kind:
        case RelationKind.REPEATS:
            return "The same count, printed again"
        case RelationKind.DIFFERENT_QUANTITY:
            return "Counts something else"
        case RelationKind.WINDOW_UNKNOWN:
            return "Can’t be compared"
        case RelationKind.PART_OF:
            return "A part of it"
        case RelationKind.LATER:
            return "Counted later; both can be true"
        case RelationKind.DIFFERENT_WINDOW:
            return "Another period"
        case RelationKind.AGREES:
            return "Agrees"
        case RelationKind.COMPATIBLE:
            return "Can both be true"
        case RelationKind.CONTRADICTS:
            return "Can’t both be true"
        case _:
            assert_never(kind)


def operation(kind: TieKind) -> str:
    """What arithmetic ties figures together; a msgid."""
    match kind:
        case TieKind.SUM:
            return "A sum"
        case TieKind.RATIO:
            return "A ratio"
        case TieKind.CONVERSION:
            return "A conversion"
        case _:
            assert_never(kind)
