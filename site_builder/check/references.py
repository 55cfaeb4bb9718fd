"""Does everything that is named exist? Knows nothing of numbers or documents' contents."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from site_builder.compare.refs import resolve
from site_builder.diagnostics import Diagnostic, Text, did_you_mean
from site_builder.model import UNNAMED, Claim, Corpus, Figure, Link, LinkKind, Prose
from site_builder.read.names import is_id

_MOST_LISTED = 6


@dataclass(frozen=True, slots=True)
class _Known:
    """The ids of one kind, and what to call the kind in a message."""

    noun: str
    ids: Collection[str]
    folder: str
    """How `Corpus.broken` and `Corpus.unpublished` prefix an id of this kind."""
    cure: str = ""
    """What to do where no id is near; "" where a file of that name can be begun."""


def references_exist(corpus: Corpus) -> Iterator[Diagnostic]:
    """Every id that content names is the id of something."""
    for claim in corpus.claims.values():
        yield from _claim_references(claim, corpus)
    for question in corpus.questions.values():
        yield from _named(question.part_of, _questions(corpus), corpus)
    for prose, claim_id in _all_prose(corpus):
        for link in prose.links:
            yield from _link_target(link, claim_id, corpus)


def _claim_references(claim: Claim, corpus: Corpus) -> Iterator[Diagnostic]:
    verdicts = tuple(verdict.id for verdict in corpus.config.verdicts)
    yield from _named(
        claim.verdict,
        _Known("verdict", verdicts, "verdicts", f"content/site.yaml has {', '.join(verdicts)}"),
        corpus,
    )
    yield from _named(claim.claimed_in, _sources(corpus), corpus)
    for figure in claim.figures:
        yield from _figure_references(figure, corpus)


def _figure_references(figure: Figure, corpus: Corpus) -> Iterator[Diagnostic]:
    yield from _named(figure.question, _questions(corpus), corpus)
    if figure.by.value != UNNAMED:
        yield from _named(figure.by, _origins(corpus), corpus)
    for excerpt in figure.excerpts:
        yield from _named(excerpt.source, _sources(corpus), corpus)
    targets = (*figure.sum_of, *figure.ratio_of, *(o.to for o in figure.relates))
    for target in (*targets, figure.converts):
        if target is not None:
            yield from _figure_exists(target, figure.claim, corpus)


def _link_target(link: Link, claim_id: str, corpus: Corpus) -> Iterator[Diagnostic]:
    match link.kind:
        case LinkKind.FIGURE:
            yield from _figure_exists(link.target, claim_id, corpus)
        case LinkKind.CLAIM:
            yield from _named(link.target, _claims(corpus), corpus)
        case LinkKind.QUESTION:
            yield from _named(link.target, _questions(corpus), corpus)
        case LinkKind.SOURCE:
            yield from _named(link.target, _sources(corpus), corpus)
        case LinkKind.PLAIN:
            pass


def _figure_exists(target: Text, claim_id: str, corpus: Corpus) -> Iterator[Diagnostic]:
    """A figure's id, alone or after its claim's and a slash."""
    ref = resolve(target.value, claim_id)
    claim_of, _, _ = ref.partition("/")
    if not claim_of:
        yield _missing(target, "figure", ref, "write figure:CLAIM/FIGURE outside a claim's page")
        return
    claim = corpus.claims.get(claim_of)
    if claim is None:
        yield from _named(target, _claims(corpus), corpus, claim_of)
        return
    figures = [figure.id.value for figure in claim.figures]
    name = ref.rpartition("/")[2]
    if name in figures or f"claims/{ref}" in corpus.broken:
        return
    closest = did_you_mean(name, figures)
    listed = ", ".join(figures) or "no figures"
    yield _missing(target, "figure", ref, closest or f"“{claim_of}” has {listed}")


def _named(
    text: Text | None, known: _Known, corpus: Corpus, name: str | None = None
) -> Iterator[Diagnostic]:
    if text is None:
        return
    name = text.value if name is None else name
    ref = f"{known.folder}/{name}"
    if name in known.ids or ref in corpus.broken or f"{known.folder}/*" in corpus.broken:
        return
    if ref in corpus.unpublished:
        yield Diagnostic(
            "draft-linked",
            text.span,
            f"{known.noun} “{name}” isn't published",
            "publish it as well, or take this reference out until it is",
        )
        return
    yield _missing(text, known.noun, name, did_you_mean(name, known.ids) or _cure(name, known))


def _cure(name: str, known: _Known) -> str:
    """What to do about an id that is unlike all others."""
    choose = f"name one of {_listed(known.ids)}" if known.ids else ""
    begin = f"begin it: `site-builder new {known.noun} {name}`" if is_id(name) else ""
    return known.cure or ", or ".join(filter(None, (choose, begin)))


def _listed(ids: Collection[str]) -> str:
    return ", ".join(list(ids)[:_MOST_LISTED]) + (", …" if len(ids) > _MOST_LISTED else "")


def _missing(text: Text, noun: str, name: str, hint: str) -> Diagnostic:
    return Diagnostic("unknown-id", text.span, f"there is no {noun} “{name}”", hint)


def _claims(corpus: Corpus) -> _Known:
    return _Known("claim", corpus.claims.keys(), "claims")


def _questions(corpus: Corpus) -> _Known:
    return _Known("question", corpus.questions.keys(), "questions")


def _sources(corpus: Corpus) -> _Known:
    return _Known("source", corpus.sources.keys(), "sources")


def _origins(corpus: Corpus) -> _Known:
    cure = (
        "`site-builder new origin ID` adds one to content/origins.yaml;"
        " write `by: unnamed` where nobody is named"
    )
    return _Known("origin", corpus.origins.keys(), "origins", cure)


def _all_prose(corpus: Corpus) -> Iterator[tuple[Prose, str]]:
    """Every prose with the id of the claim it belongs to, if any."""
    for claim in corpus.claims.values():
        if claim.summary is not None:
            yield claim.summary, claim.id
        yield claim.body, claim.id
    for question in corpus.questions.values():
        yield question.body, ""
    for source in corpus.sources.values():
        yield source.body, ""
    for page in corpus.pages.values():
        yield page.body, ""
