from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from site_builder.write import (
    MANIFEST,
    WriteRefused,
    Written,
    finish_interrupted,
    manifest,
    publish,
)
from tests.write.outputs import (
    FEW_CHANGES,
    MANY_CHANGES,
    SMALL,
    Maker,
    Pages,
    beside,
    content,
    digest,
    keys,
    published,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "work" / "_site"


@pytest.fixture
def built(folder: Path) -> Path:
    published(folder, SMALL)
    return folder


def test_a_first_publication_writes_every_file_and_leaves_nothing_beside_it(folder: Path) -> None:
    assert published(folder, SMALL) == Written(files=10, made=10, removed=0, unchanged=0)
    assert content(folder) == SMALL
    assert beside(folder) == set()


def test_an_empty_folder_may_become_the_output(folder: Path) -> None:
    folder.mkdir(parents=True)
    published(folder, SMALL)
    assert content(folder) == SMALL
    assert beside(folder) == set()


def test_a_site_without_files_is_a_site(folder: Path) -> None:
    assert published(folder, {}) == Written(0, 0, 0, 0)
    assert content(folder) == {}
    assert manifest(folder) == {}


def test_the_manifest_lists_each_file_with_its_key_and_hash(built: Path) -> None:
    owned = manifest(built)
    assert owned is not None
    assert set(owned) == set(SMALL)
    for path, one in owned.items():
        assert one.sha256 == digest((built / path).read_bytes())
        assert one.key == keys(SMALL)[path]
        assert one.size == len(SMALL[path])


def test_a_file_of_the_site_may_be_called_as_a_host_wants_it(built: Path) -> None:
    pages = {**SMALL, "CNAME": "ward.example"}
    assert published(built, pages).made == 1
    assert published(built, pages).made == 0
    assert content(built) == pages
    assert published(built, SMALL).removed == 1


def test_there_is_no_manifest_where_nothing_was_published(tmp_path: Path) -> None:
    assert manifest(tmp_path) is None
    assert manifest(tmp_path / "nowhere") is None


def test_nothing_is_asked_for_or_written_when_no_key_changed(built: Path) -> None:
    def everything() -> dict[str, tuple[int, int, int]]:
        statuses = {path: path.lstat() for path in (built, *built.rglob("*"))}
        return {str(p): (s.st_ino, s.st_mtime_ns, s.st_ctime_ns) for p, s in statuses.items()}

    before = everything()
    maker = Maker(SMALL)
    assert publish(built, keys(SMALL), maker) == Written(10, 0, 0, 10)
    assert maker.asked == []
    assert everything() == before


@pytest.mark.parametrize("pages", [FEW_CHANGES, MANY_CHANGES, {}], ids=["few", "many", "none"])
def test_an_update_gives_what_a_first_publication_gives(
    built: Path, tmp_path: Path, pages: Pages
) -> None:
    published(built, pages)
    clean = tmp_path / "clean"
    published(clean, pages)
    assert content(built) == content(clean) == dict(pages)
    assert (built / MANIFEST).read_bytes() == (clean / MANIFEST).read_bytes()
    assert folders(built) == folders(clean)
    assert beside(built) == set()


def folders(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_dir()}


def test_only_files_with_a_new_key_are_asked_for(built: Path) -> None:
    maker = Maker(FEW_CHANGES)
    assert publish(built, keys(FEW_CHANGES), maker) == Written(10, 2, 1, 8)
    assert maker.asked == ["index.html", "questions/q/index.html"]


def test_a_few_changes_leave_the_other_files_alone(built: Path) -> None:
    before = (built / "feed.xml").stat()
    published(built, FEW_CHANGES)
    after = (built / "feed.xml").stat()
    assert (before.st_ino, before.st_ctime_ns) == (after.st_ino, after.st_ctime_ns)


def test_a_removed_file_alone_is_an_update(built: Path) -> None:
    fewer = {path: text for path, text in SMALL.items() if path != "claims/one/index.html"}
    assert published(built, fewer) == Written(9, 0, 1, 9)
    assert not (built / "claims/one").exists()
    assert (built / "claims/two").exists()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("claims", "claims/index.html"),
        ("claims/a/index.html", "claims"),
        ("claims/a/index.html", "claims/a"),
    ],
)
def test_a_file_may_become_a_folder_and_a_folder_a_file(built: Path, old: str, new: str) -> None:
    others = {path: text for path, text in SMALL.items() if not path.startswith("claims/")}
    published(built, {**others, old: "old"})
    published(built, {**others, new: "new"})
    assert content(built) == {**others, new: "new"}


def test_a_deleted_file_is_made_again(built: Path) -> None:
    (built / "feed.xml").unlink()
    maker = Maker(SMALL)
    assert publish(built, keys(SMALL), maker).made == 1
    assert maker.asked == ["feed.xml"]
    assert content(built) == SMALL


def test_a_deleted_folder_is_made_again(built: Path) -> None:
    (built / "claims/one/index.html").unlink()
    (built / "claims/one").rmdir()
    published(built, SMALL)
    assert content(built) == SMALL


@pytest.mark.parametrize("text", ["a longer text than before", "tnorf"], ids=["longer", "as long"])
def test_an_edited_file_is_made_again(built: Path, text: str) -> None:
    (built / "index.html").write_text(text, encoding="utf-8")
    published(built, SMALL)
    assert content(built) == SMALL


def test_an_edit_is_noticed_although_its_time_was_set_back(built: Path) -> None:
    page = built / "index.html"
    times = page.stat()
    page.write_text("tnorf", encoding="utf-8")
    os.utime(page, ns=(times.st_atime_ns, times.st_mtime_ns))
    published(built, SMALL)
    assert content(built) == SMALL


def test_an_edit_is_noticed_when_other_pages_change(built: Path) -> None:
    (built / "feed.xml").write_text("<feud/>", encoding="utf-8")
    published(built, FEW_CHANGES)
    assert content(built) == FEW_CHANGES


def test_new_times_alone_make_nothing_again(built: Path) -> None:
    for path in built.rglob("*"):
        os.utime(path)
    maker = Maker(SMALL)
    assert publish(built, keys(SMALL), maker).made == 0
    assert maker.asked == []


def test_modes_are_fixed_whatever_the_umask_says(folder: Path) -> None:
    old = os.umask(0o077)
    try:
        published(folder, SMALL)
        published(folder, FEW_CHANGES)
    finally:
        os.umask(old)
    for path in (folder, *folder.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o755 if path.is_dir() else 0o644), path


@pytest.mark.parametrize("pages", [FEW_CHANGES, MANY_CHANGES], ids=["few", "many"])
def test_what_goes_wrong_in_making_passes_through_and_changes_nothing(
    built: Path, pages: Pages
) -> None:
    def make(paths: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
        yield paths[0], b"half"
        raise FileNotFoundError("a template")

    with pytest.raises(FileNotFoundError, match="a template"):
        publish(built, keys(pages), make)
    assert content(built) == SMALL
    assert beside(built) == set()
    published(built, pages)
    assert content(built) == pages


def test_bytes_that_were_asked_for_must_come(built: Path) -> None:
    def make(paths: tuple[str, ...]) -> Iterable[tuple[str, bytes]]:
        return [(paths[0], b"one")]

    with pytest.raises(LookupError, match=r"questions/q/index\.html"):
        publish(built, keys(FEW_CHANGES), make)
    assert content(built) == SMALL


def test_bytes_that_were_not_asked_for_are_refused(built: Path) -> None:
    with pytest.raises(LookupError):
        publish(built, keys(FEW_CHANGES), lambda _: [("feed.xml", b"")])
    assert content(built) == SMALL


def test_two_publications_at_once_come_one_after_the_other(built: Path) -> None:
    inside = threading.Event()
    go_on = threading.Event()
    second = threading.Thread(target=published, args=(built, MANY_CHANGES))

    def slowly(paths: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
        inside.set()
        go_on.wait(10)
        yield from Maker(FEW_CHANGES)(paths)

    first = threading.Thread(target=publish, args=(built, keys(FEW_CHANGES), slowly))
    first.start()
    assert inside.wait(10)
    second.start()
    assert content(built) == SMALL
    go_on.set()
    first.join(10)
    second.join(10)
    assert content(built) == MANY_CHANGES
    assert beside(built) == set()


def test_a_publication_gives_up_waiting_for_another_one(built: Path) -> None:
    def meanwhile(paths: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
        finish_interrupted(built)  # leaves a build that is at work alone
        with pytest.raises(WriteRefused) as stopped:
            published(built, MANY_CHANGES, wait=0.0)
        told.append(stopped.value)
        yield from Maker(FEW_CHANGES)(paths)

    told: list[WriteRefused] = []
    publish(built, keys(FEW_CHANGES), meanwhile)
    assert content(built) == FEW_CHANGES
    finding = told[0].diagnostic
    assert finding.code == "output-failed"
    assert "another build" in finding.message
    assert "._site.site-builder.lock" in finding.message
    assert finding.hint.startswith("Wait for it or end it")


def test_a_worker_that_outlives_its_killed_build_keeps_nobody_waiting(folder: Path) -> None:
    reader, writer = os.pipe()

    def make(paths: tuple[str, ...]) -> Iterable[tuple[str, bytes]]:
        if os.fork() == 0:
            os.read(reader, 1)  # until the test ends
        os._exit(9)

    build = os.fork()
    if build == 0:
        os.close(writer)
        try:
            publish(folder, keys(SMALL), make)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(build, 0)[1]) == 9
    published(folder, SMALL, wait=0.0)
    os.close(writer)
    os.close(reader)
    assert content(folder) == SMALL


def test_an_output_is_found_through_a_link_in_the_path_to_it(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "alias").symlink_to("real")
    published(tmp_path / "alias" / "_site", SMALL)
    assert content(tmp_path / "real" / "_site") == SMALL


def test_the_current_folder_may_be_named_by_a_dot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path / "out")
    published(Path(), SMALL)
    assert content(tmp_path / "out") == SMALL


def test_the_manifest_is_the_same_on_every_machine_and_day(built: Path, tmp_path: Path) -> None:
    shuffled = dict(reversed(list(SMALL.items())))
    published(tmp_path / "other", shuffled)
    assert (tmp_path / "other" / MANIFEST).read_bytes() == (built / MANIFEST).read_bytes()


def test_files_that_were_linked_elsewhere_are_never_changed_in_place(
    built: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "backup"
    backup.mkdir()
    os.link(built / "index.html", backup / "index.html")
    published(built, FEW_CHANGES)
    assert (backup / "index.html").read_text(encoding="utf-8") == "front"
