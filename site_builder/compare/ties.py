"""Every sum, ratio and conversion that editors tie figures by, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from site_builder.compare.containment import Containment
from site_builder.compare.conversions import converts
from site_builder.compare.ratios import ratio_of
from site_builder.compare.sums import circular_sums, sum_of
from site_builder.compare.tying import Tied
from site_builder.compare.wording import Voices, printed
from site_builder.diagnostics import Diagnostic, Text
from site_builder.model import Corpus, Estimate, Figure, Tie, TieKind

_FAILURES = {
    TieKind.SUM: ("sum-fails", "the sum doesn't add up"),
    TieKind.RATIO: ("ratio-fails", "the ratio isn't what its terms make"),
    TieKind.CONVERSION: ("conversion-fails", "the conversion isn't what the factor makes"),
}


def ties(
    corpus: Corpus,
    estimates: Mapping[str, Estimate],
    containment: Containment,
    voices: Voices,
) -> tuple[tuple[Tie, ...], tuple[Diagnostic, ...]]:
    """All ties in order of figures. Whatever is an error gives no tie."""
    circular, complaints = circular_sums(corpus)
    made: list[Tie] = []
    found = list(complaints)
    for estimate in estimates.values():
        if not _is_tied(estimate.figure):
            found.extend(_holds_nothing(estimate))
            continue
        summed = (
            Tied() if estimate.ref in circular else sum_of(estimate, estimates, containment, voices)
        )
        outcomes = (
            summed,
            ratio_of(estimate, estimates, voices),
            converts(estimate, estimates, voices),
        )
        own = tuple(outcome.tie for outcome in outcomes if outcome.tie)
        made.extend(own)
        found.extend(each for outcome in outcomes for each in outcome.complaints)
        found.extend(_judged(estimate.figure, own))
    return tuple(made), tuple(found)


def _is_tied(figure: Figure) -> bool:
    return bool(figure.sum_of or figure.ratio_of or figure.converts)


def _holds_nothing(estimate: Estimate) -> Iterator[Diagnostic]:
    if not estimate.figure.holds:
        yield Diagnostic(
            "holds-needlessly",
            estimate.figure.id.span,
            f"`holds: false`, but “{printed(estimate)}” is tied to no other figure",
            "take `holds: false` out, or add `sum_of`, `ratio_of` or `converts`",
        )


def _judged(figure: Figure, own: tuple[Tie, ...]) -> Iterator[Diagnostic]:
    """Warnings: what doesn't hold unbeknown to the editor, and what holds against their word."""
    for tie in own:
        if not tie.holds and figure.holds:
            code, what = _FAILURES[tie.kind]
            yield Diagnostic(
                code,
                _key_value(figure, tie.kind).span,
                f"{what}: {tie.because}",
                "correct the references; or write `holds: false` where this is what the claim is"
                " about",
            )
    if own and not figure.holds and all(tie.holds for tie in own):
        yield Diagnostic(
            "holds-needlessly",
            _key_value(figure, own[0].kind).span,
            f"`holds: false`, but it holds: {own[0].because}",
            "take `holds: false` out",
        )


def _key_value(figure: Figure, kind: TieKind) -> Text:
    """The first entry of the key that a tie was typed at."""
    named = {
        TieKind.SUM: figure.sum_of[:1],
        TieKind.RATIO: figure.ratio_of[:1],
        TieKind.CONVERSION: (figure.converts,) if figure.converts else (),
    }[kind]
    return named[0] if named else figure.id
