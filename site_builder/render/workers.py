"""Many outputs at once: forked workers over one model, each handed slices of the plan.

The model is never copied or sent: a forked process has it already. What comes back is bytes.
"""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass

from site_builder.diagnostics import Diagnostic, Span
from site_builder.pages.plan import Output
from site_builder.render.html import Theme, rendered

_SLICE = 64
"""Outputs in one errand: enough to be worth the way, few enough to share evenly."""


class RenderingError(Exception):
    """Some outputs can't be made; nothing is published."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Keep what is wrong with them."""
        super().__init__(diagnostics)
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class _Errand:
    """What forked workers find in their memory."""

    outputs: Sequence[Output]
    theme: Theme


_errand: _Errand | None = None
"""Set before the workers are forked, and only for their sake."""


def rendered_all(outputs: Sequence[Output], theme: Theme, jobs: int) -> Iterator[tuple[str, bytes]]:
    """The path and bytes of each output, in order, made by at most `jobs` processes.

    Raises RenderingError with every failure, after all outputs were tried.
    """
    failures: list[Diagnostic] = []
    for path, result in _results(outputs, theme, jobs):
        if isinstance(result, Diagnostic):
            failures.append(result)
        elif not failures:
            yield path, result
    if failures:
        raise RenderingError(tuple(failures))


def _results(
    outputs: Sequence[Output], theme: Theme, jobs: int
) -> Iterator[tuple[str, bytes | Diagnostic]]:
    if jobs <= 1 or len(outputs) <= _SLICE:
        for output in outputs:
            yield output.path, rendered(output, theme)
        return
    yield from _forked(_Errand(outputs, theme), jobs)


def _forked(errand: _Errand, jobs: int) -> Iterator[tuple[str, bytes | Diagnostic]]:
    global _errand
    _errand = errand
    gc.freeze()  # so that counting references doesn't copy the model's memory into each worker
    starts = range(0, len(errand.outputs), _SLICE)
    try:
        with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as executor:
            for results in executor.map(_slice, starts):
                yield from results
    except BrokenProcessPool:
        yield errand.outputs[0].path, _worker_died()
    finally:
        _errand = None
        gc.unfreeze()


def _slice(start: int) -> list[tuple[str, bytes | Diagnostic]]:
    assert _errand is not None, "a worker was not forked from the process that has the plan"
    part = _errand.outputs[start : start + _SLICE]
    return [(output.path, rendered(output, _errand.theme)) for output in part]


def _worker_died() -> Diagnostic:
    return Diagnostic(
        "output-failed",
        Span("."),
        "a worker process died before its pages were made",
        "build again with --jobs 1; if memory ran out, close other programs first",
    )
