"""What a fault or a kill leaves behind: at every call to the system, one after the other."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import NoReturn

import pytest

from site_builder.write import WriteRefused, finish_interrupted, fs
from tests.write.outputs import FEW_CHANGES, SMALL, Pages, beside, content, published

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

CHANGING = (
    "create_file",
    "write",
    "set_mode",
    "make_folder",
    "make_folders",
    "remove_folder",
    "remove_tree",
    "unlink",
    "link",
    "rename",
    "exchange",
    "lock",
)
"""The calls after which there is something new on the disk; a kill after others is no other."""

ERRORS = (errno.ENOSPC, errno.EACCES, errno.EMFILE, errno.EIO)

ANSWERING = ("status", "unlink")
"""The calls of which “it isn't there” is an answer."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A publication that is to be disturbed."""

    before: Pages | None
    after: Pages
    exchange: bool = True
    """Whether the disk can swap two folders in one step."""
    link: bool = True
    """Whether it can give a file two names."""
    damage: str = ""
    """A file that somebody deleted beforehand."""

    @property
    def in_one_step(self) -> bool:
        """Whether even a killed run leaves a whole site."""
        return self.exchange and self.after is not FEW_CHANGES

    @property
    def there(self) -> dict[str, str] | None:
        """What is in the output before."""
        if self.before is None:
            return None
        return {path: text for path, text in self.before.items() if path != self.damage}


TINY: Pages = {"index.html": "front", "claims/a/index.html": "a claim", "site.css": "p {}"}
CHANGED: Pages = {"index.html": "new front", "claims/b/index.html": "another", "site.css": "p {}"}

SCENES = {
    "first": Scene(None, TINY),
    "many": Scene(TINY, CHANGED),
    "many, without exchange": Scene(TINY, CHANGED, exchange=False),
    "many, without links": Scene(TINY, CHANGED, link=False),
    "few": Scene(SMALL, FEW_CHANGES),
    "few, without links": Scene(SMALL, FEW_CHANGES, link=False),
    "damaged": Scene(TINY, {**TINY, "index.html": "new front"}, damage="site.css"),
}

each_kind = pytest.mark.parametrize(
    "scene", ["first", "many", "many, without exchange", "few"], indirect=True
)


@pytest.fixture(autouse=True)
def no_power_cuts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count the calls that make bytes durable, but don't wait for the disk."""
    monkeypatch.setattr(fs, "synchronise", lambda descriptor: None)


@pytest.fixture(params=list(SCENES))
def scene(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Scene:
    found = SCENES[request.param]
    if not found.exchange:
        monkeypatch.setattr(fs, "exchange", impossible(errno.ENOSYS))
    if not found.link:
        monkeypatch.setattr(fs, "link", impossible(errno.EPERM))
    return found


def impossible(number: int) -> Callable[..., NoReturn]:
    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


@contextmanager
def calls_counted(
    before: Callable[[int, str], None],
    after: Callable[[int], None] = lambda _: None,
    names: Iterable[str] = fs.CALLS,
) -> Iterator[None]:
    """Tell of the number of each call to the system, before it and after it."""
    with pytest.MonkeyPatch.context() as patch:
        number = 0

        def counted(name: str, call: Callable[..., object]) -> Callable[..., object]:
            def wrapped(*args: object, **options: object) -> object:
                nonlocal number
                number += 1
                mine = number
                before(mine, name)
                try:
                    return call(*args, **options)
                finally:
                    after(mine)

            return wrapped

        for name in names:
            patch.setattr(fs, name, counted(name, getattr(fs, name)))
        yield


def prepared(folder: Path, scene: Scene) -> None:
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.parent.mkdir(parents=True)
    if scene.before is not None:
        published(folder, scene.before)
        if scene.damage:
            (folder / scene.damage).unlink()


def test_every_call_to_the_system_goes_through_the_list(folder: Path) -> None:
    listed = set(fs.CALLS)
    modules = ("os", "fcntl", "errno", "shutil", "annotations", "Path", "CALLS")
    public = {name for name in vars(fs) if not name.startswith("_")}
    assert public - set(modules) == listed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "work" / "_site"


def each_call(folder: Path, scene: Scene, disturbed: Callable[[int], bool]) -> None:
    """Disturb the publication at its first call, its second one, … until it wasn't reached.

    The output must be wholly old or wholly new after the next command, and be good to build on.
    """
    prepared(folder, scene)
    for nth in count(1):
        if not disturbed(nth):
            break
        if scene.in_one_step:
            assert content(folder) in (scene.there, scene.after), f"call {nth}"
        finish_interrupted(folder)
        found = content(folder)
        assert found in (scene.there, scene.after), f"call {nth}"
        if found == scene.after or nth % 20 == 0:
            published(folder, scene.after)
            assert content(folder) == scene.after, f"call {nth}"
            assert beside(folder) == set(), f"call {nth}"
            prepared(folder, scene)
    assert nth > 20
    assert content(folder) == scene.after


def refused(folder: Path, pages: Pages) -> WriteRefused | None:
    """Why the pages can't be published; None if they are."""
    try:
        published(folder, pages, wait=0.0)
    except WriteRefused as refusal:
        return refusal
    return None


def test_a_fault_at_any_call_leaves_the_old_site_or_the_new_one(folder: Path, scene: Scene) -> None:
    def disturbed(nth: int) -> bool:
        reached = False

        def fail(number: int, name: str) -> None:
            nonlocal reached
            if number == nth:
                reached = True
                errors = ERRORS if name in ANSWERING else (*ERRORS, errno.ENOENT)
                raise OSError(errors[nth % len(errors)], "injected", "some/file")

        with calls_counted(fail):
            refusal = refused(folder, scene.after)
        if refusal is None:
            assert content(folder) == scene.after, f"call {nth}"
        else:
            assert content(folder) == scene.there, f"call {nth}"
            assert refusal.diagnostic.hint
            assert refusal.diagnostic.code == "output-failed", f"call {nth}"
        return reached

    each_call(folder, scene, disturbed)


@each_kind
def test_a_disk_that_is_full_from_some_call_on_loses_nothing(folder: Path, scene: Scene) -> None:
    def disturbed(nth: int) -> bool:
        reached = False

        def fail(number: int, _: str) -> None:
            nonlocal reached
            if number >= nth:
                reached = True
                raise OSError(errno.ENOSPC, "injected")

        with calls_counted(fail):
            refusal = refused(folder, scene.after)
        if refusal is not None:
            assert refusal.diagnostic.code == "output-failed", f"call {nth}"
        return reached

    each_call(folder, scene, disturbed)


@each_kind
def test_a_kill_after_any_change_leaves_the_old_site_or_the_new_one(
    folder: Path, scene: Scene
) -> None:
    def disturbed(nth: int) -> bool:
        killed = killed_after(nth, lambda: published(folder, scene.after))
        if not killed:
            assert content(folder) == scene.after
        return killed

    each_call(folder, scene, disturbed)


def killed_after(nth: int, act: Callable[[], object], names: Iterable[str] = CHANGING) -> bool:
    """Whether a process that does it was killed, just after its nth call of these names."""

    def die(number: int) -> None:
        if number == nth:
            os._exit(9)

    child = os.fork()
    if child == 0:
        status = 1
        try:
            with calls_counted(lambda _, __: None, die, names):
                act()
            status = 0
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 9


@pytest.mark.parametrize("name", ["few", "many, without exchange"])
def test_a_kill_while_an_interrupted_change_is_finished_loses_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    if not SCENES[name].exchange:
        monkeypatch.setattr(fs, "exchange", impossible(errno.ENOSYS))
    interrupted(folder, SCENES[name])
    broken = folder.parent.with_name("broken")
    shutil.copytree(folder.parent, broken)
    for nth in count(1):
        if not killed_after(nth, lambda: finish_interrupted(folder)):
            break
        finish_interrupted(folder)
        assert content(folder) == SCENES[name].after, f"call {nth}"
        shutil.rmtree(folder.parent)
        shutil.copytree(broken, folder.parent)
    assert nth > 5
    assert content(folder) == SCENES[name].after


@pytest.mark.parametrize("nth_rename", [1, 2, 3])
def test_what_a_fault_and_a_failed_undoing_leave_is_undone_by_the_next_command(
    folder: Path, nth_rename: int
) -> None:
    prepared(folder, SCENES["few"])
    renames = 0
    real = fs.rename

    def rename(path: Path, target: Path) -> None:
        nonlocal renames
        if folder in target.parents:
            renames += 1
            if renames >= nth_rename:
                raise OSError(errno.EIO, "injected")
        real(path, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fs, "rename", rename)
        with pytest.raises(WriteRefused):
            published(folder, FEW_CHANGES)
    finish_interrupted(folder)
    assert content(folder) in (SMALL, FEW_CHANGES)
    assert beside(folder) == set()
    published(folder, FEW_CHANGES)
    assert content(folder) == FEW_CHANGES


def interrupted(folder: Path, scene: Scene) -> None:
    """Kill the publication when the output is neither the old one nor the new one."""
    for nth in count(1):
        prepared(folder, scene)
        assert killed_after(nth, lambda: published(folder, scene.after), ["rename"])
        if content(folder) not in (scene.there, scene.after):
            return


def test_a_power_cut_that_lost_new_bytes_leaves_the_old_site(folder: Path) -> None:
    interrupted(folder, SCENES["few"])
    waiting = folder.parent / "._site.site-builder" / "new" / "index.html"
    waiting.write_bytes(b"")
    finish_interrupted(folder)
    assert content(folder) == SMALL
    published(folder, FEW_CHANGES)
    assert content(folder) == FEW_CHANGES


def test_damaged_notes_of_a_killed_build_say_what_to_delete(folder: Path) -> None:
    interrupted(folder, SCENES["few"])
    staging = folder.parent / "._site.site-builder"
    (staging / "do").write_text("gibberish", encoding="utf-8")
    with pytest.raises(WriteRefused, match="cut short") as stopped:
        finish_interrupted(folder)
    assert stopped.value.diagnostic.hint.startswith("Delete both folders")
    shutil.rmtree(folder)
    shutil.rmtree(staging)
    published(folder, FEW_CHANGES)
    assert content(folder) == FEW_CHANGES


def test_an_output_deleted_after_a_kill_is_simply_made_again(folder: Path) -> None:
    interrupted(folder, SCENES["few"])
    shutil.rmtree(folder)
    finish_interrupted(folder)
    assert content(folder) is None
    published(folder, FEW_CHANGES)
    assert content(folder) == FEW_CHANGES


def test_somebodys_file_under_the_builders_name_is_not_deleted(folder: Path) -> None:
    folder.parent.mkdir()
    staging = folder.parent / "._site.site-builder"
    staging.write_text("mine", encoding="utf-8")
    with pytest.raises(WriteRefused, match="is in the way"):
        published(folder, SMALL)
    assert staging.read_text(encoding="utf-8") == "mine"


def test_nothing_interrupted_needs_no_finishing(folder: Path) -> None:
    finish_interrupted(folder)
    assert not folder.parent.exists()


def test_a_vanished_output_is_written_again(folder: Path) -> None:
    published(folder, SMALL)
    shutil.rmtree(folder)
    published(folder, FEW_CHANGES)
    assert content(folder) == FEW_CHANGES


def test_a_file_in_the_place_of_the_outputs_parent_is_told(folder: Path) -> None:
    folder.parent.write_text("a file", encoding="utf-8")
    with pytest.raises(WriteRefused) as stopped:
        published(folder, SMALL)
    assert stopped.value.diagnostic.code == "output-failed"
    assert str(folder.parent) in stopped.value.diagnostic.message


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "writing there isn't permitted"),
        (errno.EMFILE, "too many files are open"),
        (errno.EROFS, "the disk is read-only"),
        (errno.ELOOP, os.strerror(errno.ELOOP)),
    ],
)
def test_faults_are_told_in_plain_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    monkeypatch.setattr(fs, "make_folder", impossible(number))
    with pytest.raises(WriteRefused) as stopped:
        published(folder, SMALL)
    assert words in stopped.value.diagnostic.message
