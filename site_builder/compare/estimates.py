"""From figures and what the documents bear out to estimates. Doesn't compare them.

A figure's excerpts must be able to mean one number: what all of them have in common is its
interval (COMPARING.md, section 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from site_builder.compare.amounts import Amount, strict_of_both_meet
from site_builder.compare.periods import filled
from site_builder.diagnostics import Diagnostic, Span, Text
from site_builder.evidence.examine import Evidence
from site_builder.model import Corpus, Estimate, Excerpt, Figure, FoundExcerpt, Question
from site_builder.numbers.interval import Interval
from site_builder.numbers.languages import language_table
from site_builder.numbers.units import canonical, resolved_unit, scale_between


def estimates(
    corpus: Corpus, evidence: Evidence
) -> tuple[Mapping[str, Estimate], tuple[Diagnostic, ...]]:
    """Every figure whose excerpts were all found and can mean one number, by claim and place.

    A figure with a broken excerpt, or of an unknown question, has been complained of already
    and is left out in silence.
    """
    made: dict[str, Estimate] = {}
    complaints: list[Diagnostic] = []
    for figure in figures(corpus):
        question = corpus.questions.get(figure.question.value)
        found = evidence.excerpts.get(figure.ref, ())
        if question is None or figure.ref in evidence.broken or not _is_whole(figure, found):
            continue
        units = tuple(_unit(excerpt, question, corpus) for excerpt in found)
        disagreements = tuple(_disagreements(figure, found, units))
        complaints.extend(disagreements)
        if not disagreements:
            made[figure.ref] = _estimate(figure, question, found, units)
    return made, tuple(complaints)


def figures(corpus: Corpus) -> Iterator[Figure]:
    """Every figure, in order of claims and, within them, as the editor lists them."""
    for claim_id in sorted(corpus.claims):
        yield from corpus.claims[claim_id].figures


def _is_whole(figure: Figure, found: tuple[FoundExcerpt, ...]) -> bool:
    return len(found) > 0 and len(found) == len(figure.excerpts)


def _unit(excerpt: FoundExcerpt, question: Question, corpus: Corpus) -> str:
    """The canonical unit of a printed number.

    What the question counts is written in the site's language, the number in its document's.
    """
    counts = editors_unit(question.counts.value, corpus.config.language)
    source = corpus.sources.get(excerpt.source)
    table = language_table(source.language.value) if source else None
    if table is None:
        return excerpt.quantity.unit or counts
    return resolved_unit(excerpt.quantity.unit, counts, table)


def editors_unit(words: str, language: str) -> str:
    """The canonical name of a unit that an editor wrote; as it stands in a language unknown."""
    table = language_table(language)
    return canonical(words, table) if table else " ".join(words.split())


def _estimate(
    figure: Figure, question: Question, found: tuple[FoundExcerpt, ...], units: tuple[str, ...]
) -> Estimate:
    amounts = tuple(_amount(x, unit, units[0]) for x, unit in zip(found, units, strict=True))
    strict = _common(a.strict for a in amounts)
    # Two excerpts that disagree are reported before; intervals that meet two by two meet in all.
    assert strict is not None
    return Estimate(
        ref=figure.ref,
        figure=figure,
        question=question,
        excerpts=found,
        reading=_common(a.reading for a in amounts) or strict,
        strict=strict,
        unit=units[0],
        place=_narrowed(figure.place, question.place),
        population=_narrowed(figure.population, question.population),
        period=filled(figure.period, question),
    )


def _narrowed(own: Text | None, of_question: Text | None) -> str:
    stated = own or of_question
    return stated.value if stated else ""


def _amount(excerpt: FoundExcerpt, unit: str, target: str) -> Amount:
    quantity = excerpt.quantity
    factor = scale_between(unit, target) or Fraction(1)
    return Amount((quantity,), quantity.reading, quantity.strict).scaled(factor)


def _common(intervals: Iterable[Interval]) -> Interval | None:
    shared = Interval(None, None)
    for interval in intervals:
        narrower = shared.intersection(interval)
        if narrower is None:
            return None
        shared = narrower
    return shared


def _disagreements(
    figure: Figure, found: tuple[FoundExcerpt, ...], units: tuple[str, ...]
) -> Iterator[Diagnostic]:
    """For each excerpt that can't mean what an earlier one does, the first such one.

    What was complained of before says nothing against those that follow.
    """
    agreed = [0]
    for later in range(1, len(found)):
        conflicts = ((e, why) for e in agreed if (why := _conflict(found, units, e, later)))
        earlier, why = next(conflicts, (-1, ""))
        if earlier < 0:
            agreed.append(later)
        else:
            yield _disagreement(figure, earlier, later, found, why)


def _conflict(
    found: tuple[FoundExcerpt, ...], units: tuple[str, ...], earlier: int, later: int
) -> str:
    """Why two excerpts can't mean one number; "" where they can."""
    ours, theirs = units[later], units[earlier]
    if scale_between(ours, theirs) is None:
        return f"one is in {theirs}, the other in {ours}"
    one, two = _amount(found[later], ours, theirs), _amount(found[earlier], theirs, theirs)
    return "" if strict_of_both_meet(one, two) else "no number is both"


def _disagreement(
    figure: Figure, earlier: int, later: int, found: tuple[FoundExcerpt, ...], why: str
) -> Diagnostic:
    first, second = (" ".join(found[place].mark.exact.split()) for place in (earlier, later))
    other = mark_span(figure.excerpts[earlier])
    return Diagnostic(
        "excerpts-disagree",
        mark_span(figure.excerpts[later]),
        f"“{first}” and “{second}” can't be one figure: {why}",
        "make a figure of its own of the one that says something else",
        f"{other.path}:{other.line}:{other.column} has “{first}”",
    )


def mark_span(excerpt: Excerpt) -> Span:
    """Where the marked words of an excerpt stand in the claim's file."""
    quote = excerpt.quote
    if quote.mark is None:
        return quote.text.span
    first, end = quote.mark
    start, last = quote.typed(first, max(end - 1, first))
    return quote.text.at(start, last + 1)
