from datetime import date
from pathlib import Path

import pytest

from site_builder.diagnostics import Diagnostic, LineOf, Span
from site_builder.order import Order, Outcome
from site_builder.serve.preview import Preview

BROKEN = Diagnostic("bad-date", Span("content/claims/x.md", 3, 1, 4), "“soon” is no date")


class Builds:
    """Stands for the content as it is after each save: what a build of it comes to."""

    def __init__(self, *results: Outcome | Exception) -> None:
        self.results = list(results)
        self.jobs: list[int] = []

    def __call__(self, order: Order) -> Outcome:
        self.jobs.append(order.jobs)
        result = self.results.pop(0)
        if isinstance(result, Exception):
            raise result
        return result


def lines() -> LineOf:
    return lambda path, line: "soon"


def good(order: Order) -> tuple[frozenset[str], str]:
    return frozenset({"index.html"}), "/desk/"


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return Order(tmp_path, tmp_path / "out", date(2026, 11, 22), jobs=4)


GOOD = Outcome((), published=True, pages=3, files=9, changed=2)
BAD = Outcome((BROKEN,), published=False)


def test_a_good_build_shows_its_files_at_their_base_without_a_panel(order: Order) -> None:
    preview = Preview(order, Builds(GOOD), lines, good)
    assert preview.shown.files == frozenset()
    said = preview.rebuild()
    assert (preview.shown.version, preview.shown.base, preview.shown.panel) == (1, "/desk/", "")
    assert preview.shown.files == {"index.html"}
    assert said.startswith("Built 3 pages in ")
    assert said.endswith("2 files changed")


def test_a_bad_build_keeps_the_last_good_files_under_its_findings(order: Order) -> None:
    preview = Preview(order, Builds(GOOD, BAD, GOOD), lines, good)
    preview.rebuild()
    said = preview.rebuild()
    assert preview.shown.files == {"index.html"}
    assert "the last good version" in preview.shown.panel
    assert "content/claims/x.md:3:1: error[bad-date]" in said
    preview.rebuild()
    assert (preview.shown.version, preview.shown.panel) == (3, "")


@pytest.mark.parametrize("fault", [ZeroDivisionError("<b>"), RecursionError(), MemoryError()])
def test_our_own_failure_is_shown_and_survived(order: Order, fault: Exception) -> None:
    preview = Preview(order, Builds(GOOD, fault, GOOD), lines, good)
    preview.rebuild()
    said = preview.rebuild()
    assert "site-builder itself failed" in preview.shown.panel
    assert type(fault).__name__ in preview.shown.panel
    assert "<b>" not in preview.shown.panel.replace("<b>3", "")
    assert "Traceback" in said
    preview.rebuild()
    assert preview.shown.panel == ""


def test_a_built_site_that_cannot_be_listed_is_survived(order: Order) -> None:
    def unlisted(order: Order) -> tuple[frozenset[str], str]:
        raise OSError("the folder is gone")

    preview = Preview(order, Builds(GOOD), lines, unlisted)
    assert "the folder is gone" in preview.rebuild()
    assert "the folder is gone" in preview.shown.panel


def test_only_the_first_build_may_fork_workers(order: Order) -> None:
    builds = Builds(GOOD, GOOD)
    preview = Preview(order, builds, lines, good)
    preview.rebuild()
    preview.rebuild()
    assert builds.jobs == [4, 1]
