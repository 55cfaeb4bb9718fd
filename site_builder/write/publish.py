"""The way from wanted files to a published folder. Knows neither what they are nor how to swap."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from site_builder.write import fs
from site_builder.write.journal import Change, applied, change_finished, change_pending
from site_builder.write.lock import locked, locked_if_idle
from site_builder.write.ownership import MANIFEST, Owned, encoded, folders_of
from site_builder.write.place import Place, addresses_checked, located
from site_builder.write.refusal import failed, faults_told, printable
from site_builder.write.staging import (
    file_kept,
    file_made,
    folder_made,
    names_kept,
    staging_checked,
    swap_finished,
    swapped,
)
from site_builder.write.survey import Survey, surveyed

Make = Callable[[tuple[str, ...]], Iterable[tuple[str, bytes]]]
"""Gives the bytes of each of the files asked for, in any order."""

_FEW = 3
"""Changes to less than one file in so many are made in place."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a publication did."""

    files: int
    """How many the site has."""
    made: int
    """Those whose bytes were asked for."""
    removed: int
    """Those that the site no longer has."""
    unchanged: int


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done to an output."""

    wanted: Mapping[str, str]
    survey: Survey
    made: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def kept(self) -> tuple[str, ...]:
        """The files that stay as they are."""
        made = frozenset(self.made)
        return tuple(path for path in self.wanted if path not in made)

    @property
    def written(self) -> Written:
        """The plan, counted."""
        made = len(self.made)
        return Written(len(self.wanted), made, len(self.removed), len(self.wanted) - made)


def publish(folder: Path, wanted: Mapping[str, str], make: Make, *, wait: float = 30.0) -> Written:
    """Have exactly the wanted files in the folder: all of them, or what was there before.

    `wanted` gives for each path the digest of all that its bytes depend on. `make` is asked only
    for those whose digest isn't that of the last publication, or whose file isn't as it was
    written; what it raises passes through and the folder stays as it was. Another build of the
    same folder is waited for, `wait` seconds at most. Raises WriteRefused.
    """
    place = located(folder)
    addresses_checked(place.shown, wanted)
    with locked(place, wait):
        with faults_told(place.shown):
            _recovered(place)
            plan = _planned(wanted, surveyed(place))
        if plan.survey.managed and not plan.made and not plan.removed:
            return plan.written
        with _swept(place):
            fresh = _made(place, plan.made, plan.wanted, make)
            with faults_told(place.shown):
                _committed(place, plan, fresh)
    return plan.written


def finish_interrupted(folder: Path) -> None:
    """Complete or undo what a killed build of the folder left half-done.

    Does nothing while another build is at work. Raises WriteRefused where it can't be done.
    """
    place = located(folder)
    with faults_told(place.shown):
        if not staging_checked(place):
            return
    with locked_if_idle(place) as mine, faults_told(place.shown):
        if mine:
            _recovered(place)


def is_as_published(folder: Path) -> bool:
    """Whether the folder holds what was last published there, and nothing else.

    Raises WriteRefused where the builder must keep off.
    """
    place = located(folder)
    with faults_told(place.shown):
        if staging_checked(place):
            return False
        survey = surveyed(place)
        return survey.managed and not survey.damaged


def _recovered(place: Place) -> None:
    if staging_checked(place):
        swap_finished(place)
        change_finished(place)
        fs.remove_tree(place.staging)


def _planned(wanted: Mapping[str, str], survey: Survey) -> _Plan:
    owned = survey.owned
    made = sorted(
        path
        for path, key in wanted.items()
        if path not in owned or owned[path].key != key or path in survey.damaged
    )
    removed = sorted(path for path in owned if path not in wanted)
    return _Plan(wanted, survey, tuple(made), tuple(removed))


@contextmanager
def _swept(place: Place) -> Iterator[None]:
    """Leave no staging folder behind, unless it is needed to complete or undo a change."""
    try:
        yield
    finally:
        with suppress(OSError):
            swap_finished(place)
            if not change_pending(place):
                fs.remove_tree(place.staging)


def _made(
    place: Place, paths: tuple[str, ...], wanted: Mapping[str, str], make: Make
) -> dict[str, Owned]:
    """Put the bytes of these files into staging."""
    missing = set(paths)
    fresh: dict[str, Owned] = {}
    with faults_told(place.shown):
        folder_made(place.new)
    for path, content in make(paths) if paths else ():
        missing.remove(path)
        with faults_told(place.shown):
            file_made(place.new / path, content)
        digest = hashlib.sha256(content).hexdigest()
        fresh[path] = Owned(wanted[path], digest, len(content))
    if missing:
        raise LookupError(f"no bytes were made for {sorted(missing)}")
    return fresh


def _committed(place: Place, plan: _Plan, fresh: Mapping[str, Owned]) -> None:
    _refuse_meddling(place, plan)
    kept = plan.kept
    manifest = encoded({path: plan.survey.owned[path] for path in kept} | dict(fresh))
    if _is_small(plan):
        file_made(place.new / MANIFEST, manifest, durable=True)
        applied(place, _change(plan))
        return
    for path in kept:
        file_kept(place.output / path, place.new / path)
    file_made(place.new / MANIFEST, manifest, durable=True)
    names_kept(place.new)
    swapped(place)
    with suppress(OSError):  # it is done
        names_kept(place.output.parent)


def _refuse_meddling(place: Place, plan: _Plan) -> None:
    """Making the bytes may have taken minutes: see that the output is still what it was."""
    now = surveyed(place)
    if (now.exists, now.owned) != (plan.survey.exists, plan.survey.owned) or (
        now.damaged - plan.survey.damaged
    ):
        message = f"files in {printable(place.shown)} were changed while the site was being built"
        raise failed(place.shown, message, "Build again.")


def _is_small(plan: _Plan) -> bool:
    """Whether the change is better made file by file than by a new folder."""
    survey = plan.survey
    few = _FEW * (len(plan.made) + len(plan.removed)) <= len(plan.wanted)
    return survey.managed and not survey.damaged and few and not _changes_kinds(plan)


def _changes_kinds(plan: _Plan) -> bool:
    """Whether a file becomes a folder or a folder a file."""
    owned = plan.survey.owned
    added = [path for path in plan.made if path not in owned]
    return not (
        folders_of(added).isdisjoint(plan.removed) and folders_of(plan.removed).isdisjoint(added)
    )


def _change(plan: _Plan) -> Change:
    owned = plan.survey.owned
    added = tuple(path for path in plan.made if path not in owned)
    replaced = tuple(path for path in plan.made if path in owned)
    return Change(added, replaced, plan.removed)
