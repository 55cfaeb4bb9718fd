from pathlib import Path

import pytest

from site_builder.arguments import UsageError
from site_builder.author.start import start


def test_a_site_begins_in_a_folder_that_need_not_exist(tmp_path: Path) -> None:
    said = list(start(tmp_path / "a" / "desk"))
    assert str(tmp_path / "a" / "desk") in said[0]
    made = {p.relative_to(tmp_path / "a/desk").as_posix() for p in tmp_path.rglob("*.*")}
    assert {"content/site.yaml", "seeds/example-gazette.txt", ".gitignore"} <= made
    assert ".github/workflows/pages.yml" in made
    assert not [p for p in tmp_path.rglob("*") if p.is_file() and b"<<" in p.read_bytes()]


def test_a_fresh_repository_counts_as_empty(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    list(start(tmp_path))
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "content/site.yaml").exists()


def test_a_folder_with_files_is_refused_untouched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match=r"holds thesis\.txt"):
        list(start(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_or_link_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "empty")
    for name in ("file", "link"):
        with pytest.raises(UsageError, match="isn't a folder"):
            list(start(tmp_path / name))
