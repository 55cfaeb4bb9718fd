"""Pairs of estimates by what they are to each other, the most telling first.

One reason often holds for many pairs (a document that doesn't say when). It is said once, and
the pairs under it are told by the estimate that most of them share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model import RelationKind
from site_builder.pages import words
from site_builder.pages.permalinks import Href
from site_builder.pages.relating import between
from site_builder.pages.slices import Attributed, Pair
from site_builder.pages.views.common import FigureLink, figure_link

SHOWN = 8
"""How many reasons of a telling relation are shown before the rest is folded away."""
FEW = 4
"""How many pairs that can't be compared may stand unfolded."""

_ORDER = (
    RelationKind.CONTRADICTS,
    RelationKind.REPEATS,
    RelationKind.AGREES,
    RelationKind.COMPATIBLE,
    RelationKind.LATER,
    RelationKind.PART_OF,
    RelationKind.DIFFERENT_WINDOW,
    RelationKind.DIFFERENT_QUANTITY,
    RelationKind.WINDOW_UNKNOWN,
)
_TELLS_LITTLE = frozenset(_ORDER[-3:])


@dataclass(frozen=True, slots=True)
class NamedNumber:
    """A number, and whose it is."""

    number: FigureLink
    by: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """One estimate, and those that stand to it in one relation, for one reason."""

    one: NamedNumber
    others: tuple[NamedNumber, ...]


@dataclass(frozen=True, slots=True)
class ReasonGroup:
    """All pairs for which one reason holds."""

    because: str
    by_hand: bool
    """Whether an editor overrode the computed relation."""
    bundles: tuple[Bundle, ...]


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """All pairs in one relation."""

    relation: str
    is_clash: bool
    count: str
    shown: tuple[ReasonGroup, ...]
    folded: tuple[ReasonGroup, ...]
    folded_words: str


def relation_groups(
    pairs: tuple[Pair, ...], href: Href, language: str
) -> tuple[RelationGroup, ...]:
    """Every pair, by relation and then by reason."""
    by_kind = {kind: [pair for pair in pairs if pair.kind is kind] for kind in _ORDER}
    return tuple(_group(kind, alike, href, language) for kind, alike in by_kind.items() if alike)


def _group(kind: RelationKind, pairs: list[Pair], href: Href, language: str) -> RelationGroup:
    reasons = tuple(_reasons(pairs, href, language))
    unfolded = SHOWN
    if kind in _TELLS_LITTLE and len(pairs) > FEW:
        unfolded = 0
    count = words.count(language, len(pairs), "{n} pair", "{n} pairs")
    more = len(reasons) - unfolded
    rest = words.count(language, more, "{n} more reason", "{n} more reasons")
    return RelationGroup(
        relation=words.say(language, between(kind)),
        is_clash=kind is RelationKind.CONTRADICTS,
        count=count,
        shown=reasons[:unfolded],
        folded=reasons[unfolded:],
        folded_words=rest if unfolded else words.say(language, "All of them, with the reasons"),
    )


def _reasons(pairs: list[Pair], href: Href, language: str) -> Iterator[ReasonGroup]:
    """Groups in which most pairs share a reason come first; else in order of appearance."""
    by_reason: dict[tuple[str, bool], list[Pair]] = {}
    for pair in pairs:
        because = words.headed(language, between(pair.kind), pair.because, pair.computed)[1]
        by_reason.setdefault((because, not pair.computed), []).append(pair)
    for (because, by_hand), alike in sorted(by_reason.items(), key=lambda group: -len(group[1])):
        yield ReasonGroup(because, by_hand, tuple(_bundles(alike, href, language)))


def _bundles(pairs: list[Pair], href: Href, language: str) -> Iterator[Bundle]:
    left = pairs
    while left:
        sides = Counter(side for pair in left for side in (pair.figure, pair.other))
        one = max(sides, key=lambda side: sides[side])
        mine = [pair for pair in left if one in (pair.figure, pair.other)]
        left = [pair for pair in left if one not in (pair.figure, pair.other)]
        others = (pair.other if pair.figure == one else pair.figure for pair in mine)
        yield Bundle(
            _named(one, href, language), tuple(_named(other, href, language) for other in others)
        )


def _named(number: Attributed, href: Href, language: str) -> NamedNumber:
    by = number.origin.name if number.origin else words.say(language, "nobody named")
    return NamedNumber(figure_link(number, href), by)
