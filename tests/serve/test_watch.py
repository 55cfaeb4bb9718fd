import os
from collections.abc import Callable
from pathlib import Path

import pytest

from site_builder.serve.watch import snapshot


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("content/claims", "templates", "static", "seeds", "_site"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "content/claims/x.md").write_text("one", encoding="utf-8")
    return tmp_path


def rewrite(root: Path) -> None:
    (root / "content/claims/x.md").write_text("other", encoding="utf-8")


def replace_by_renaming(root: Path) -> None:
    claim = root / "content/claims/x.md"
    stamp = claim.stat()
    (root / "swap").write_text("two", encoding="utf-8")
    os.utime(root / "swap", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    (root / "swap").replace(claim)


def restore_an_older_one(root: Path) -> None:
    os.utime(root / "content/claims/x.md", (1, 1))


def delete(root: Path) -> None:
    (root / "content/claims/x.md").unlink()


def add_to_templates(root: Path) -> None:
    (root / "templates/claim.html").write_text("", encoding="utf-8")


def add_an_old_file_to_seeds(root: Path) -> None:
    (root / "seeds/a.txt").write_text("", encoding="utf-8")
    os.utime(root / "seeds/a.txt", (1, 1))


@pytest.mark.parametrize(
    "change",
    [
        rewrite,
        replace_by_renaming,
        restore_an_older_one,
        delete,
        add_to_templates,
        add_an_old_file_to_seeds,
    ],
)
def test_every_kind_of_change_is_seen(root: Path, change: Callable[[Path], None]) -> None:
    before = snapshot(root)
    assert snapshot(root) == before
    change(root)
    assert snapshot(root) != before


def test_the_built_site_is_not_watched(root: Path) -> None:
    before = snapshot(root)
    (root / "_site/index.html").write_text("", encoding="utf-8")
    assert snapshot(root) == before


def test_folders_that_are_not_there_are_no_trouble(tmp_path: Path) -> None:
    assert snapshot(tmp_path / "nowhere") == {}


def test_links_that_lead_in_circles_are_not_followed(root: Path) -> None:
    (root / "content/loop").symlink_to(root / "content")
    assert len(snapshot(root)) == 2
