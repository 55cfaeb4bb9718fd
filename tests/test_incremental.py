"""What is built from what changed is, byte for byte, what a clean build makes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.project import Project, small_site

CLAIM = "content/claims/ministry-count.md"
UNION = "content/claims/union-count.md"

Edit = Callable[[Project], None]


def edit(name: str, old: str, new: str) -> Edit:
    """An edit and, where it was made before, its undoing."""

    def change(project: Project) -> None:
        text = project.path(name).read_text(encoding="utf-8")
        project.edit(name, *((new, old) if new and new in text else (old, new)))

    return change


def file(name: str, text: str) -> Edit:
    """A file that appears, or goes again."""

    def change(project: Project) -> None:
        if project.path(name).exists():
            project.path(name).unlink()
        else:
            project.write(name, text)

    return change


def touch(name: str) -> Edit:
    return lambda project: project.write(name, project.path(name).read_text(encoding="utf-8"))


def lost(name: str) -> Edit:
    """A published file that somebody deletes."""
    return lambda project: project.path(f"_site/{name}").unlink(missing_ok=True)


EDITS: tuple[Edit, ...] = (
    edit(CLAIM, "The union speaks of", "The nurses speak of"),
    edit(CLAIM, "verdict: right", "verdict: wrong"),
    edit(CLAIM, "period: 2025-03-03\n    source", "period: 2025-03-04\n    source"),
    edit(CLAIM, "says [around 12,000]", "reports [around 12,000]"),
    edit(CLAIM, "said_by: The health ministry", "said_by: The minister"),
    edit(CLAIM, "ministry counts ==12,000==", "ministry\n          counts ==12,000=="),
    edit(UNION, "by: nurses-union\n    source", "by: unnamed\n    source"),
    edit(UNION, "claim: More than 14,000 patients are", "claim: More than 14,000 people are"),
    edit(UNION, "verdict: wrong\n", "verdict: wrong\naliases: [union-list]\n"),
    edit(UNION, "checked_on: 2025-05-30\n", "checked_on: 2025-05-30\ndraft: false\n"),
    edit("content/questions/waiting.md", "kind: level", "kind: fixed property"),
    edit("content/questions/waiting.md", "Everybody who", "Everyone who"),
    edit("content/questions/waiting-vale.md", "part_of: waiting\n", "part_of:\n"),
    edit("content/origins.yaml", "name: Nurses’ Union", "name: The Nurses’ Union"),
    edit("content/sources/radio.md", "publisher:\n", "publisher: Radio One\n"),
    edit("content/site.yaml", "title: Ward Watch", "title: Ward Report"),
    edit("content/site.yaml", "label: Right", "label: Correct"),
    file("content/pages/about.md", "---\ntitle: About us\n---\n\nWe count patients.\n"),
    file("static/CNAME", "ward.example\n"),
    file("templates/pages/404.html", '{% extends "theme/pages/404.html" %}\n'),
    touch(CLAIM),
    touch("content/origins.yaml"),
    lost("index.html"),
    lost("data/figures.csv"),
)  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_edited_output_is_a_clean_build(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    project = small_site(tmp_path / "site")
    assert project.build().published
    for _ in range(8):
        for change in random.sample(EDITS, random.randint(1, 3)):
            change(project)
        outcome = project.build()
        assert outcome.published, outcome.findings
        clean = Project(tmp_path / "clean")
        shutil.rmtree(clean.root, ignore_errors=True)
        shutil.copytree(project.root, clean.root, ignore=shutil.ignore_patterns("_site", ".site-*"))
        assert clean.build().published
        assert project.tree() == clean.tree()


def test_nothing_changed_makes_nothing(tmp_path: Path) -> None:
    project = small_site(tmp_path)
    assert project.build().changed > 0
    assert project.build().changed == 0


def changed_by(project: Project, change: Edit) -> set[str]:
    """The files whose bytes an edit changes."""
    before = project.tree()
    change(project)
    assert project.build().published
    after = project.tree()
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def test_a_rivals_prose_is_no_news_to_other_claims(tmp_path: Path) -> None:
    project = small_site(tmp_path)
    project.build()
    changed = changed_by(project, edit(CLAIM, "The union speaks of", "The nurses speak of"))
    assert changed == {f"claims/ministry-count/{name}" for name in ("index.html", "claim.json")}


def test_a_changed_rival_rewrites_both_pages(tmp_path: Path) -> None:
    project = small_site(tmp_path)
    project.build()
    changed = changed_by(
        project, edit(CLAIM, "period: 2025-03-03\n    ex", "period: 2025-03-04\n    ex")
    )
    assert changed >= {"claims/ministry-count/index.html", "claims/union-count/index.html"}


@pytest.mark.parametrize("jobs", [2, 3])
def test_workers_give_the_same_bytes(tmp_path: Path, jobs: int) -> None:
    project = small_site(tmp_path)
    project.build("one", jobs=1)
    project.build("many", jobs=jobs)
    assert project.tree("one") == project.tree("many")
