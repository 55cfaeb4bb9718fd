"""Relations on an editor's own word, instead of the computed ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from site_builder.compare.refs import resolve
from site_builder.diagnostics import Diagnostic, did_you_mean
from site_builder.model import Estimate, Override, Reason, Relation, RelationKind

_KINDS = {kind.value: kind for kind in RelationKind}
_DIRECTED = (RelationKind.LATER, RelationKind.PART_OF)
"""What one estimate is to the other, but not the other to it."""


@dataclass(frozen=True, slots=True)
class _Ruling:
    """One override that can be taken at its word."""

    override: Override
    relation: Relation


def overridden(
    relations: tuple[Relation, ...], estimates: Mapping[str, Estimate]
) -> tuple[tuple[Relation, ...], tuple[Diagnostic, ...]]:
    """The relations with those that editors override replaced, and those that they add.

    An estimate that isn't compared with another one by itself is, where an editor says how.
    """
    complaints: list[Diagnostic] = []
    rulings: dict[frozenset[str], _Ruling] = {}
    by_pair = {frozenset((r.figure, r.other)): r for r in relations}
    for estimate in estimates.values():
        for override in estimate.figure.relates:
            ruling = _ruling(override, estimate, estimates)
            if isinstance(ruling, Diagnostic):
                complaints.append(ruling)
            elif ruling is not None:
                pair = frozenset((ruling.relation.figure, ruling.relation.other))
                earlier = rulings.setdefault(pair, ruling)
                complaints.extend(_doubts(ruling, earlier, by_pair.get(pair)))
    replaced = by_pair | {pair: ruling.relation for pair, ruling in rulings.items()}
    return tuple(replaced.values()), tuple(complaints)


def _ruling(
    override: Override, estimate: Estimate, estimates: Mapping[str, Estimate]
) -> _Ruling | Diagnostic | None:
    """None where the other figure isn't there, which is reported with all references."""
    other = resolve(override.to.value, estimate.figure.claim)
    kind = _KINDS.get(override.relation.value)
    if kind is None:
        return _unknown_relation(override)
    if other == estimate.ref:
        return Diagnostic(
            "bad-choice",
            override.to.span,
            f"“{override.to.value}” is this figure itself",
            "name the other figure that it relates to",
        )
    if override.because is None or not override.because.value.strip():
        return Diagnostic(
            "override-unreasoned",
            override.relation.span,
            f"the relation to “{override.to.value}” is overridden without a reason",
            "say why in `because`; the page shows it",
        )
    if other not in estimates:
        return None
    why = Reason("{words}", (("words", override.because.value),))
    return _Ruling(override, Relation(estimate.ref, other, kind, why, why, computed=False))


def _unknown_relation(override: Override) -> Diagnostic:
    word = override.relation.value
    return Diagnostic(
        "bad-choice",
        override.relation.span,
        f"“{word}” is no relation",
        did_you_mean(word, _KINDS) or f"write one of: {', '.join(_KINDS)}",
    )


def _doubts(ruling: _Ruling, earlier: _Ruling, computed: Relation | None) -> Iterator[Diagnostic]:
    word = ruling.override.relation
    if not _say_the_same(ruling.relation, earlier.relation):
        yield Diagnostic(
            "bad-choice",
            word.span,
            f"{earlier.relation.figure} says “{earlier.relation.kind.value}” of the same pair,"
            f" {ruling.relation.figure} says “{word.value}”",
            "override the relation of two figures once",
        )
    elif computed is not None and _say_the_same(ruling.relation, computed):
        yield Diagnostic(
            "override-needless",
            word.span,
            f"“{word.value}” is what is computed anyway",
            "take this entry out of `relates`",
        )


def _say_the_same(one: Relation, two: Relation) -> bool:
    same_side = one.figure == two.figure or one.kind not in _DIRECTED
    return one.kind is two.kind and same_side
