"""The whole flow, on one screen: read → check → relate → plan → render → write.

Asks nobody what day it is and prints nothing; the command line does both.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from site_builder.cache import Cache, memo, program_digest
from site_builder.check import checked
from site_builder.compare.site import compared, published
from site_builder.diagnostics import Diagnostic, Severity, arranged
from site_builder.evidence.examine import examine
from site_builder.order import Order, Outcome, Progress, silent
from site_builder.pages.plan import PAGES, Output, clashes, plan, preview_cards
from site_builder.publish import FILES
from site_builder.read.corpus import read_corpus
from site_builder.read.disk import Disk
from site_builder.render import RenderingError, Theme, load_theme, rendered_all
from site_builder.unchanged import Watch
from site_builder.write import WriteRefused, publish


@contextmanager
def _no_collection() -> Iterator[None]:
    """Spare the garbage collector the model: a million frozen values, and no cycle among them."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@_no_collection()
def check(order: Order, progress: Progress = silent) -> Outcome:
    """Find everything that is wrong with the content; write nothing."""
    return _unpublished(_understood(order, progress))


@_no_collection()
def build(order: Order, progress: Progress = silent) -> Outcome:
    """Make the site, unless there is an error; whatever was there before then stays."""
    watch = Watch(order)
    known = _understood(order, progress)
    if known.theme is None or stops(known.findings, order.strict):
        return _unpublished(known)
    wanted = {output.path: output for output in known.outputs}
    keys = {path: output.key for path, output in wanted.items()}

    def make(paths: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
        made = rendered_all([wanted[path] for path in paths], theme, order.jobs)
        for done, file in enumerate(made, start=1):
            progress("writing", done, len(paths))
            yield file

    theme = known.theme
    try:
        written = publish(order.output, keys, make)
    except WriteRefused as refusal:
        return _unpublished(known, (refusal.diagnostic,))
    except RenderingError as failure:
        return _unpublished(known, failure.diagnostics)
    pages = sum(path.endswith(".html") for path in wanted)
    outcome = Outcome(known.findings, True, pages, written.files, written.made, known.left_out)
    watch.note(outcome, known.documents)
    return outcome


def _unpublished(known: _Understood, findings: Iterable[Diagnostic] = ()) -> Outcome:
    return Outcome(arranged((*known.findings, *findings)), False, left_out=known.left_out)


def stops(findings: Iterable[Diagnostic], strict: bool) -> bool:
    """Whether nothing may be published: an error, or under `--strict` anything at all."""
    return any(strict or finding.severity is Severity.ERROR for finding in findings)


@dataclass(frozen=True, slots=True)
class _Understood:
    """The content as far as it could be made out."""

    findings: tuple[Diagnostic, ...]
    left_out: tuple[str, ...] = ()
    theme: Theme | None = None
    """None where the content is too broken to plan anything."""
    outputs: tuple[Output, ...] = ()
    documents: tuple[str, ...] = ()
    """Paths of the archived documents that were read."""


def _understood(order: Order, progress: Progress) -> _Understood:
    disk, cache = Disk(order.root), Cache(order.root / ".site-builder" / "cache")
    progress("reading", 0, 1)
    everything, findings = read_corpus(disk, memo(cache))
    if everything is None:
        return _Understood(arranged(findings))
    cache.close()
    config = everything.config
    if order.base_url is not None:
        everything = replace(everything, config=replace(config, base_url=order.base_url))
    corpus, left_out = published(everything, order.today, order.drafts)
    progress("checking", 0, 1)
    evidence, untrue = examine(corpus)
    site, unsound = compared(corpus, evidence)
    theme, unusable = load_theme(disk, config.language, program_digest())
    wrong = (*findings, *untrue, *unsound, *checked(site), *unusable)
    if stops(wrong, strict=False):
        return _Understood(arranged(wrong), left_out)
    families = [family for family in (*PAGES, *FILES) if order.cards or family != preview_cards]
    outputs = plan(site, theme.look, tuple(families))
    documents = tuple(everything.documents)
    return _Understood(arranged((*wrong, *clashes(outputs))), left_out, theme, outputs, documents)
