from __future__ import annotations

import os
from pathlib import Path

import pytest

from site_builder.diagnostics import Diagnostic
from site_builder.write import MANIFEST, WriteRefused, manifest, publish
from tests.write.outputs import FEW_CHANGES, SMALL, Maker, beside, content, keys, published


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "_site"


def refusal(folder: Path, pages: dict[str, str] | None = None) -> Diagnostic:
    """Why the folder isn't written to; the builder must have asked for nothing."""
    maker = Maker(pages or SMALL)
    with pytest.raises(WriteRefused) as stopped:
        publish(folder, keys(pages or SMALL), maker)
    assert maker.asked == []
    assert stopped.value.diagnostic.code == "output-refused"
    assert stopped.value.diagnostic.hint
    return stopped.value.diagnostic


def test_a_link_is_refused_and_what_it_leads_to_is_left_alone(folder: Path, tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    folder.symlink_to(real)
    assert "is a link" in refusal(folder).message
    assert content(real) == {}


def test_a_link_that_leads_nowhere_is_refused(folder: Path) -> None:
    folder.symlink_to("nowhere")
    assert "is a link" in refusal(folder).message
    assert folder.is_symlink()


def test_a_file_is_refused(folder: Path) -> None:
    folder.write_text("precious", encoding="utf-8")
    assert "is a file" in refusal(folder).message
    assert folder.read_text(encoding="utf-8") == "precious"


def test_a_folder_with_somebodys_files_is_refused_and_five_are_named(folder: Path) -> None:
    for name in ("thesis/one.txt", "a", "b", "c", "d", "e", "f"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    found = refusal(folder)
    assert found.message.endswith("holds files that no build put there: a, b, c, d, e and more")
    assert "static/" in found.hint
    assert "--output" in found.hint
    assert len(content(folder) or {}) == 7


def test_a_file_that_somebody_added_later_is_refused_and_kept(folder: Path) -> None:
    published(folder, SMALL)
    (folder / "claims" / "CNAME").write_text("ward.example", encoding="utf-8")
    found = refusal(folder, dict(FEW_CHANGES))
    assert found.message.endswith("after it was built: claims/CNAME")
    assert "static/" in found.hint
    assert content(folder) == {**SMALL, "claims/CNAME": "ward.example"}
    assert beside(folder) == set()


def test_a_file_that_somebody_added_is_refused_although_nothing_else_changed(folder: Path) -> None:
    published(folder, SMALL)
    (folder / "notes.txt").write_text("", encoding="utf-8")
    refusal(folder)


def test_a_file_added_while_the_pages_are_made_is_never_lost(folder: Path) -> None:
    for pages in (SMALL, {**SMALL, "about/index.html": "about"}):

        class Meddler(Maker):
            def __call__(self, paths: tuple[str, ...]) -> list[tuple[str, bytes]]:
                (folder / "notes.txt").write_text("mine", encoding="utf-8")
                return list(super().__call__(paths))

        folder.mkdir(exist_ok=True)
        with pytest.raises(WriteRefused, match=r"notes\.txt"):
            publish(folder, keys(pages), Meddler(pages))
        assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
        (folder / "notes.txt").unlink()
        published(folder, SMALL)


def test_an_edit_made_while_the_pages_are_made_stops_the_publication(folder: Path) -> None:
    published(folder, SMALL)

    class Meddler(Maker):
        def __call__(self, paths: tuple[str, ...]) -> list[tuple[str, bytes]]:
            (folder / "feed.xml").write_text("<feud/>", encoding="utf-8")
            return list(super().__call__(paths))

    with pytest.raises(WriteRefused, match="were changed while"):
        publish(folder, keys(FEW_CHANGES), Meddler(FEW_CHANGES))
    published(folder, FEW_CHANGES)
    assert content(folder) == FEW_CHANGES


@pytest.mark.parametrize("make_link", ["index.html", "claims"])
def test_a_link_in_the_place_of_something_built_is_somebody_elses(
    folder: Path, tmp_path: Path, make_link: str
) -> None:
    published(folder, SMALL)
    (folder / make_link).rename(tmp_path / "moved")
    (folder / make_link).symlink_to(tmp_path / "moved")
    assert make_link in refusal(folder).message
    assert (folder / make_link).is_symlink()
    assert (tmp_path / "moved").exists()


def test_a_pipe_in_the_output_is_somebody_elses(folder: Path) -> None:
    published(folder, SMALL)
    os.mkfifo(folder / "pipe")
    assert "pipe" in refusal(folder).message


@pytest.mark.parametrize("name", [".git", "static/.git"])
def test_an_output_that_holds_a_git_repository_is_refused(folder: Path, name: str) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "HEAD").write_text("ref: refs/heads/main", encoding="utf-8")
    assert "Git repository" in refusal(folder).message


def test_an_output_within_git_is_refused(tmp_path: Path) -> None:
    assert "within .git" in refusal(tmp_path / ".git" / "_site").message


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (".", "the site's own folder"),
        ("content", "the site's own folder content/"),
        ("content/_site", "the site's own folder content/"),
        ("static", "the site's own folder static/"),
        ("seeds/out", "the site's own folder seeds/"),
        ("_site/../content/../seeds", "the site's own folder seeds/"),
        (".site-builder", "the site's own folder .site-builder/"),
        ("..", "holds files that no build put there"),
    ],
)
def test_the_site_itself_is_never_the_output(tmp_path: Path, output: str, words: str) -> None:
    root = tmp_path / "home" / "desk"
    (root / "content").mkdir(parents=True)
    (root / "_site").mkdir()
    (root / "content" / "site.yaml").write_text("title: Desk", encoding="utf-8")
    assert words in refusal(root / output).message
    assert content(root) == {"content/site.yaml": "title: Desk"}
    published(root / "_site", SMALL)
    published(root / ".site-builder" / "preview", SMALL)


def test_the_whole_disk_is_refused() -> None:
    assert "the whole disk" in refusal(Path("/")).message


def test_what_file_managers_leave_behind_is_nobodys(folder: Path) -> None:
    published(folder, SMALL)
    (folder / ".DS_Store").write_bytes(b"\0")
    (folder / "claims" / "Thumbs.db").write_bytes(b"\0")
    published(folder, FEW_CHANGES)
    assert manifest(folder) is not None


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../out.html",
        "a/../../b",
        "a//b",
        "a/",
        "./a",
        "a/.",
        "ä.html",
        "a b.html",
        "a\nb",
        "a.html\n",
        "con\0",
        "a\\b",
        ".git/config",
        ".GIT/config",
        "x/.git",
        MANIFEST,
        "\udcff.html",
    ],
)
def test_an_address_that_leads_elsewhere_is_refused(folder: Path, path: str) -> None:
    assert "can't be published under that name" in refusal(folder, {path: "text"}).message
    assert not folder.exists()


def test_one_address_cannot_be_a_file_and_a_folder(folder: Path) -> None:
    found = refusal(folder, {"claims": "text", "claims/index.html": "text"})
    assert "“claims” would be published both" in found.message


@pytest.mark.parametrize(
    ("one", "other"), [("CNAME", "cname"), ("A/one.html", "a/two.html"), ("A", "a/two.html")]
)
def test_addresses_differ_in_more_than_case(folder: Path, one: str, other: str) -> None:
    assert "upper and lower case" in refusal(folder, {one: "text", other: "text"}).message


def test_keys_must_be_digests(folder: Path) -> None:
    with pytest.raises(ValueError, match="not a key"):
        publish(folder, {"a.html": "key with spaces"}, Maker({}))


# ---------------------------------------------------------------- damaged manifests


@pytest.mark.parametrize("place", [0, 30, 100, 400, -1])
def test_a_damaged_manifest_is_no_claim_to_files(folder: Path, place: int) -> None:
    published(folder, SMALL)
    raw = bytearray((folder / MANIFEST).read_bytes())
    raw[place] ^= 1
    (folder / MANIFEST).write_bytes(raw)
    assert manifest(folder) is None
    found = refusal(folder)
    assert "damaged" in found.message
    assert found.hint == f"Delete the folder {folder}, then build again."


def test_a_manifest_cut_short_is_damaged(folder: Path) -> None:
    published(folder, SMALL)
    raw = (folder / MANIFEST).read_bytes()
    (folder / MANIFEST).write_bytes(raw[: raw.rindex(b"\n", 0, -1) + 1])
    assert "damaged" in refusal(folder).message


def test_a_damaged_manifest_in_an_otherwise_empty_folder_harms_nobody(folder: Path) -> None:
    folder.mkdir()
    (folder / MANIFEST).write_text("what?", encoding="utf-8")
    published(folder, SMALL)
    assert content(folder) == SMALL


def test_a_manifest_that_is_a_link_is_damaged(folder: Path, tmp_path: Path) -> None:
    published(folder, SMALL)
    (folder / MANIFEST).rename(tmp_path / "elsewhere")
    (folder / MANIFEST).symlink_to(tmp_path / "elsewhere")
    assert "damaged" in refusal(folder).message


def test_a_forged_manifest_leads_to_nothing_outside_the_output(
    folder: Path, tmp_path: Path
) -> None:
    from site_builder.write.ownership import Owned, encoded

    precious = tmp_path / "precious.txt"
    precious.write_text("mine", encoding="utf-8")
    folder.mkdir()
    forged = encoded({"../precious.txt": Owned("0" * 64, "0" * 64, 4)})
    (folder / MANIFEST).write_bytes(forged)
    assert manifest(folder) is None
    published(folder, SMALL)
    assert precious.read_text(encoding="utf-8") == "mine"
