"""What isn't published is in none of the files; and the same site gives the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages.newsroom import newsroom
from tests.project import Project, small_site
from tests.publish.made import files, hostile

SECRET = """---
claim: The tower of Brightwater holds 61 bells
said_by: Ottoline Farrow
claimed_in: gazette
verdict: wrong
checked_on: 2025-05-31
{withheld}
figures:
  secret-bells:
    question: waiting
    by: health-ministry
    period: 2025-03-03
    source: gazette
    quote: "The health ministry said on Monday that ==around 12,000== patients were waiting"
---

Brightwater is [around 12,000](figure:secret-bells).
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = small_site(tmp_path_factory.mktemp("site"))
    project.write("content/claims/secret-draft.md", SECRET.format(withheld="draft: true"))
    project.write(
        "content/claims/secret-later.md", SECRET.format(withheld="publish_on: 2030-01-01")
    )
    outcome = project.build()
    assert outcome.published, outcome.findings
    assert len(outcome.left_out) == 2
    return project


def test_drafts_and_what_is_not_due_leave_no_trace(published: Project) -> None:
    tree = published.tree()
    assert {"data/evidence.json", "feed.xml", "sitemap.xml"} <= set(tree)
    for path, content in tree.items():
        assert "secret" not in path
        for word in (b"Brightwater", b"Farrow", b"secret-"):
            assert word not in content, path


def test_a_site_without_them_is_the_same(published: Project, tmp_path: Path) -> None:
    clean = small_site(tmp_path)
    clean.build()
    machine = [path for path in clean.tree() if not path.endswith((".html", ".png"))]
    assert len(machine) > 20
    for path in machine:
        assert published.tree()[path] == clean.tree()[path], path


@pytest.mark.parametrize("make", [newsroom, hostile])
def test_the_same_site_gives_the_same_bytes(make: object) -> None:
    assert callable(make)
    assert files(make().site()) == files(make().site())
