"""`figures --stub`: from a document to a claim without typing a number."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.cli import main
from tests.project import Project, small_site

REPORT = """Bees in decline

The institute counted around 1,200 hives in the valley, of which 340 were empty.

Around 1,200 hives. Around 1,200 hives.

A sign said \\"a == b\\" beside 77 of them.
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = small_site(tmp_path)
    sha256 = project.add_document("bees", REPORT)
    project.write(
        "content/sources/bees.md",
        "---\ntitle: Bees in decline\nlanguage: en\n"
        f"document: seeds/bees.txt\nsha256: {sha256}\n---\n",
    )
    return project


def stubs(project: Project, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["figures", "bees", "--stub", "--root", str(project.root)]) == 0
    return capsys.readouterr().out


def test_stubs_hold_the_sentence_with_its_number_marked(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = stubs(project, capsys)
    assert "of which ==340== were empty." in printed
    assert '"The institute counted ==around 1,200== hives' in printed


def test_a_claim_of_pasted_stubs_handles_every_number(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = stubs(project, capsys)
    figures = "".join(line for line in printed.splitlines(True) if not line.startswith("#"))
    filled = figures.replace(
        "question:  # a file in content/questions/", "question: waiting"
    ).replace("by:  # a key of content/origins.yaml, or unnamed", "by: unnamed")
    project.write(
        "content/claims/bees.md",
        f"---\nclaim: Bees are in decline\nverdict: right\nchecked_on: 2025-05-30\n{filled}---\n",
    )
    assert project.check().findings == ()
    assert stubs(project, capsys).startswith("# Every number of this document")
