"""An unchanged site is told by sizes and times alone, and nothing else is ever taken for one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from site_builder.order import Order
from site_builder.unchanged import unchanged
from tests.project import Project, small_site

CLAIM = "content/claims/ministry-count.md"


def settle(project: Project) -> None:
    """Give every file a change time that lies well before the build, without waiting."""
    deadline = time.monotonic() + 10
    newest = max(file.stat().st_ctime_ns for file in project.root.rglob("*") if file.is_file())
    while time.time_ns() - newest < 100_000_000:
        assert time.monotonic() < deadline


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = small_site(tmp_path)
    project.edit(CLAIM, "[nearly 4,000](figure:vale)", "[4,000](figure:vale)")
    settle(project)
    assert project.build().published
    return project


def test_an_unchanged_site_has_the_outcome_it_had(project: Project) -> None:
    outcome = unchanged(project.order())
    assert outcome is not None
    assert [finding.code for finding in outcome.findings] == ["link-hedge-dropped"]
    assert outcome == project.build()


CHANGES: tuple[tuple[str, Callable[[Project], object]], ...] = (
    ("a claim is edited", lambda p: p.edit(CLAIM, "speaks of", "tells of")),
    ("a claim is edited to the same size", lambda p: p.edit(CLAIM, "speaks", "speeks")),
    ("a claim is saved as it was", lambda p: p.write(CLAIM, p.path(CLAIM).read_text())),
    ("a claim is removed", lambda p: p.path(CLAIM).unlink()),
    ("a page is added", lambda p: p.write("content/pages/about.md", "---\ntitle: Us\n---\n")),
    ("a template is added", lambda p: p.write("templates/x.html", "")),
    ("a static file is added", lambda p: p.write("static/robots.txt", "")),
    ("a document is edited", lambda p: p.edit("seeds/radio.txt", "12,000", "13,000")),
    ("a document is gone", lambda p: p.path("seeds/radio.txt").unlink()),
    ("a published file is edited", lambda p: p.write("_site/index.html", "mine")),
    ("a published file is gone", lambda p: p.path("_site/index.html").unlink()),
    ("somebody's file is in the output", lambda p: p.write("_site/mine.txt", "")),
    ("the content leads elsewhere", lambda p: p.path("content/pages").symlink_to("/tmp")),
)


@pytest.mark.parametrize("change", [c[1] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_a_changed_site_is_built(project: Project, change: Callable[[Project], object]) -> None:
    change(project)
    assert unchanged(project.order()) is None


@pytest.mark.parametrize(
    "other",
    [
        lambda order: replace(order, today=date(2030, 1, 1)),
        lambda order: replace(order, base_url="https://other.example/"),
        lambda order: replace(order, strict=True),
        lambda order: replace(order, drafts=True),
        lambda order: replace(order, output=order.output.with_name("_other")),
    ],
)
def test_another_order_is_built(project: Project, other: Callable[[Order], Order]) -> None:
    assert unchanged(other(project.order())) is None


def test_a_note_that_was_tampered_with_is_not_believed(project: Project) -> None:
    (note,) = project.path(".site-builder").glob("unchanged-*.json")
    content = note.read_bytes()
    for place in range(0, len(content), 97):
        note.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert unchanged(project.order()) is None
    note.write_bytes(content)
    assert unchanged(project.order()) is not None


def test_a_file_that_changed_during_a_build_is_read_again(project: Project) -> None:
    edited = False

    def progress(stage: str, done: int, total: int) -> None:
        nonlocal edited
        if not edited:
            project.edit("seeds/radio.txt", "12,000", "13,000")
            edited = True

    from site_builder.build import build

    project.edit(CLAIM, "speaks of", "tells of")
    build(project.order(), progress)
    assert edited
    assert unchanged(project.order()) is None


def test_nothing_heavy_is_loaded_for_an_unchanged_site(project: Project) -> None:
    code = f"""
import sys
from site_builder.cli import main
main(["build", "--root", {str(project.root)!r}, "--today", "2025-06-01"])
print(sorted({{"jinja2", "yaml", "markdown", "babel", "msgspec", "nh3"}} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    assert "0 changed" in done.stdout
    assert done.stdout.endswith("[]\n")
