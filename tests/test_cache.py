from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from site_builder import cache as module
from site_builder import model
from site_builder.cache import Cache, memo
from site_builder.diagnostics import Diagnostic, Run, Severity, Span, Text
from site_builder.numbers.quantity import Found, Quantity, Remark

RECORDS = (
    model.Claim,
    model.Question,
    model.Source,
    model.Origin,
    model.Page,
    model.Config,
    model.Document,
    model.FoundExcerpt,
    model.Estimate,
    model.Relation,
    model.Tie,
    model.Coverage,
    Quantity,
    Found,
    Remark,
)

PARTS = ("content/claims/a.md", "the text")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / ".site-builder" / "cache"


def kept(folder: Path, **results: str) -> None:
    """A run that remembers these texts by kind, and nothing else."""
    cache = Cache(folder)
    for kind, result in results.items():
        if cache.recall(kind, PARTS, str) is None:
            cache.remember(kind, PARTS, result)
    cache.close()


def packs(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.pack"))


# ---------------------------------------------------------------- what is remembered


def test_what_was_remembered_is_recalled_in_the_same_run_and_the_next(folder: Path) -> None:
    cache = Cache(folder)
    cache.remember("claim", PARTS, "result")
    assert cache.recall("claim", PARTS, str) == "result"
    cache.close()
    assert Cache(folder).recall("claim", PARTS, str) == "result"


def test_an_empty_result_is_a_result(folder: Path) -> None:
    kept(folder, claim="")
    assert Cache(folder).recall("claim", PARTS, str) == ""


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("page", PARTS),
        ("claim", ("content/claims/b.md", "the text")),
        ("claim", ("content/claims/a.md", "the text.")),
        ("claim", ("content/claims/a.mdthe", " text")),
        ("claim", ("content/claims/a.md", "the text", "")),
        ("claim", ()),
    ],
)
def test_other_parts_are_a_miss(folder: Path, kind: str, parts: tuple[str, ...]) -> None:
    kept(folder, claim="result")
    assert Cache(folder).recall(kind, parts, str) is None


@pytest.mark.parametrize("wanted", [int, model.Page, tuple[str, ...]])
def test_another_type_is_a_miss(folder: Path, wanted: Any) -> None:
    kept(folder, claim="result")
    assert Cache(folder).recall("claim", PARTS, wanted) is None


def test_a_change_of_our_own_code_is_a_miss(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(folder, claim="result")
    monkeypatch.setattr(module, "program_digest", lambda: "another version")
    assert Cache(folder).recall("claim", PARTS, str) is None


def test_our_own_code_is_every_module_of_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "read").mkdir()
    monkeypatch.setattr(module, "__file__", str(tmp_path / "cache.py"))
    seen = set()
    for text in ("x = 1", "x = 2"):
        for path in ("cache.py", "read/claims.py"):
            (tmp_path / path).write_text(text, encoding="utf-8")
            seen.add(module.program_digest.__wrapped__())
    assert len(seen) == 4


def test_results_with_anything_else_in_them_are_not_kept(folder: Path) -> None:
    cache = Cache(folder)
    for result in (object(), print, "\ud800", {1: object()}):
        cache.remember("claim", PARTS, result)
        assert cache.recall("claim", PARTS, str) is None


def test_entries_without_use_in_the_last_run_are_dropped(folder: Path) -> None:
    kept(folder, **{f"kind{number}": "x" for number in range(300)})
    before = sum(path.stat().st_size for path in packs(folder))
    kept(folder, kind7="x", fresh="y")
    assert 0 < sum(path.stat().st_size for path in packs(folder)) < before / 50
    cache = Cache(folder)
    assert cache.recall("kind7", PARTS, str) == "x"
    assert cache.recall("fresh", PARTS, str) == "y"
    assert cache.recall("kind8", PARTS, str) is None


def test_a_run_that_read_nothing_drops_nothing(folder: Path) -> None:
    kept(folder, claim="result")
    Cache(folder).close()
    assert Cache(folder).recall("claim", PARTS, str) == "result"


def test_a_run_that_was_not_closed_changes_nothing(folder: Path) -> None:
    kept(folder, claim="result")
    cache = Cache(folder)
    cache.remember("page", PARTS, "other")
    assert Cache(folder).recall("page", PARTS, str) is None
    assert Cache(folder).recall("claim", PARTS, str) == "result"


def test_an_unchanged_run_writes_nothing(folder: Path) -> None:
    texts = {f"kind{number}": "x" for number in range(100)}
    kept(folder, **texts)
    before = [(path, path.stat().st_mtime_ns, path.stat().st_ino) for path in packs(folder)]
    kept(folder, **texts)
    assert before == [(path, path.stat().st_mtime_ns, path.stat().st_ino) for path in packs(folder)]


def test_git_is_told_to_look_away(folder: Path) -> None:
    kept(folder, claim="result")
    assert (folder / ".gitignore").read_text(encoding="utf-8") == "*\n"


# ---------------------------------------------------------------- every record


PLAIN: dict[object, st.SearchStrategy[object]] = {
    str: st.text(st.characters(codec="utf-8"), max_size=5),
    int: st.integers(-(2**63), 2**63 - 1),
    bool: st.booleans(),
    date: st.dates(),
    Fraction: st.fractions(),
    type(None): st.none(),
}


def values(wanted: Any) -> st.SearchStrategy[Any]:
    """Values of a type that records are made of."""
    if wanted in PLAIN:
        return PLAIN[wanted]
    arguments = get_args(wanted)
    if get_origin(wanted) is tuple and arguments[-1] is Ellipsis:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if get_origin(wanted) is tuple:
        return st.tuples(*map(values, arguments))
    if arguments:
        return st.one_of(*map(values, arguments))
    if issubclass(wanted, Enum):
        return st.sampled_from(wanted)
    fields = get_type_hints(wanted)
    return st.builds(wanted, **{name: values(field) for name, field in fields.items()})


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.data())
@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_record_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, record: type, made: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    result: object = made.draw(st.tuples(values(record), st.tuples(values(Diagnostic))))
    wanted: Any = tuple[record | None, tuple[Diagnostic, ...]]  # type: ignore[valid-type]
    cache = Cache(folder)
    cache.remember("record", PARTS, result)
    cache.close()
    recalled = Cache(folder).recall("record", PARTS, wanted)
    assert recalled == result
    assert repr(recalled) == repr(result)


def test_a_record_that_could_not_be_read_is_remembered_with_its_findings(folder: Path) -> None:
    found = Diagnostic("missing-key", Span("content/a.md", 2, 1, 7), "no verdict", "Add one.")
    wanted: Any = tuple[model.Claim | None, tuple[Diagnostic, ...]]
    cache = Cache(folder)
    cache.remember("claim", PARTS, (None, (found,)))
    recalled = cache.recall("claim", PARTS, wanted)
    assert recalled == (None, (found,))
    assert recalled[1][0].severity is Severity.ERROR


@pytest.mark.parametrize(
    "number", [Fraction(1, 3), Fraction(-98_000), Fraction(10**40, 7), Fraction(0)]
)
def test_numbers_stay_exact(folder: Path, number: Fraction) -> None:
    cache = Cache(folder)
    cache.remember("number", PARTS, number)
    assert cache.recall("number", PARTS, Fraction) == number


# ---------------------------------------------------------------- the reading that is spared


@dataclass(frozen=True, slots=True)
class Reading:
    text: Text
    on: date


class Reader:
    """Reads, and counts how often it had to."""

    def __init__(self) -> None:
        self.times = 0

    def of_kind(self) -> Callable[[str, str], tuple[Reading | None, tuple[Diagnostic, ...]]]:
        def read(path: str, text: str) -> tuple[Reading | None, tuple[Diagnostic, ...]]:
            self.times += 1
            return Reading(Text(text, path, (Run(0, 1, 1),)), date(2025, 6, 1)), ()

        return read


def test_what_was_read_is_not_read_again(folder: Path) -> None:
    reader = Reader()
    read = reader.of_kind()
    results = []
    for _ in range(3):
        cache = Cache(folder)
        results.append(memo(cache)("claim", *PARTS, read))
        cache.close()
    assert results[0] == results[1] == results[2] == read(*PARTS)
    assert reader.times == 2


def test_an_edited_text_is_read_again(folder: Path) -> None:
    reader = Reader()
    remembered = memo(Cache(folder))
    for text in ("one", "two", "one"):
        result, _ = remembered("claim", "a.md", text, reader.of_kind())
        assert result is not None
        assert result.text.value == text
    assert reader.times == 2


def test_a_reader_that_does_not_say_what_it_gives_is_always_asked(folder: Path) -> None:
    remembered = memo(Cache(folder))
    given: list[str] = []
    for _ in range(2):
        remembered("claim", *PARTS, lambda path, text: given.append(text))
    assert given == ["the text"] * 2


# ---------------------------------------------------------------- a broken disk


def test_damage_anywhere_is_a_miss_and_never_another_value(folder: Path) -> None:
    texts = {f"kind{number}": f"result {number}" * 5 for number in range(40)}
    chance = random.Random(7)
    hits = 0
    for _ in range(12):
        kept(folder, **texts)
        for path in packs(folder):
            raw = bytearray(path.read_bytes())
            for _ in range(chance.randint(1, 3)):
                raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
            path.write_bytes(raw[: chance.choice([len(raw), chance.randrange(len(raw))])])
        cache = Cache(folder)
        for kind, result in texts.items():
            recalled = cache.recall(kind, PARTS, str)
            assert recalled in (result, None)
            hits += recalled is not None
    assert 0 < hits < 12 * 40


@pytest.mark.parametrize(
    "raw", [b"", b"\0" * 1000, b"site-builder cache 1\n", b"site-builder cache 1\n" + b"\xff" * 99]
)
def test_a_file_that_is_no_pack_is_a_miss_and_written_anew(folder: Path, raw: bytes) -> None:
    kept(folder, claim="result")
    packs(folder)[0].write_bytes(raw)
    assert Cache(folder).recall("claim", PARTS, str) is None
    kept(folder, claim="result")
    assert Cache(folder).recall("claim", PARTS, str) == "result"


def test_a_pipe_in_the_place_of_a_pack_stops_nobody(folder: Path) -> None:
    kept(folder, claim="result")
    (pack,) = packs(folder)
    pack.unlink()
    os.mkfifo(pack)
    kept(folder, claim="result")
    assert Cache(folder).recall("claim", PARTS, str) == "result"


def test_a_file_in_the_place_of_the_folder_fails_nothing(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("mine", encoding="utf-8")
    kept(folder, claim="result")
    assert Cache(folder).recall("claim", PARTS, str) is None
    assert folder.read_text(encoding="utf-8") == "mine"


def test_a_folder_in_the_place_of_a_pack_fails_nothing(folder: Path) -> None:
    kept(folder, claim="result")
    (pack,) = packs(folder)
    pack.unlink()
    pack.mkdir()
    kept(folder, claim="result")
    assert Cache(folder).recall("claim", PARTS, str) is None
    assert list(folder.glob("*.draft")) == []


def test_a_full_disk_leaves_the_entries_of_the_last_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(folder, claim="result")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    cache = Cache(folder)
    cache.recall("claim", PARTS, str)
    cache.remember("page", PARTS, "other")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", full)
        cache.close()
    assert Cache(folder).recall("claim", PARTS, str) == "result"


def test_two_runs_at_once_never_see_each_others_half_written_files(folder: Path) -> None:
    texts = {f"kind{number}": f"result {number}" * 200 for number in range(64)}
    children = []
    for first in range(4):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                for turn in range(8):
                    cache = Cache(folder)
                    for kind, result in list(texts.items())[(first + turn) % 4 :: 2]:
                        assert cache.recall(kind, PARTS, str) in (result, None)
                        cache.remember(kind, PARTS, result)
                    cache.close()
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
    kept(folder, **texts)
    assert all(Cache(folder).recall(kind, PARTS, str) == text for kind, text in texts.items())
    assert list(folder.glob("*.draft")) == []
