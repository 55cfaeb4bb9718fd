"""The gate that every file passes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from site_builder.diagnostics import Diagnostic
from site_builder.model import Document
from site_builder.read.disk import CONTENT_LIMIT, DOCUMENT_LIMIT, Disk

PAGE = "content/claims/x.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site's folder, with somebody else's file outside of it."""
    (tmp_path / "secret.md").write_text("not yours")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "x.md").write_text("not yours")
    folder = tmp_path / "site"
    (folder / "content" / "claims").mkdir(parents=True)
    (folder / "seeds").mkdir()
    return folder


def content(root: Path, raw: bytes) -> str | tuple[str, int, int]:
    """The text read from these bytes, or what was found wrong with them, and where."""
    (root / PAGE).write_bytes(raw)
    text, findings = Disk(root).content(PAGE)
    if text is not None:
        assert findings == ()
        return text
    first = findings[0]
    assert first.span.path == PAGE
    return first.code, first.span.line, first.span.column


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"a\r\nb\n", "a\nb\n"),
        (b"\xef\xbb\xbfa\n", "a\n"),
        ("é 😀 soft\u00adhyphen nbsp\u00a0\ttab".encode(), "é 😀 soft\u00adhyphen nbsp\u00a0\ttab"),
        (b"", ("empty-file", 1, 1)),
        (b" \r\n\n", ("empty-file", 1, 1)),
        (b"\xef\xbb\xbf", ("empty-file", 1, 1)),
        (b"ab\ncaf\xe9\n", ("not-utf8", 2, 4)),
        (b"\xff\xfea\x00", ("not-utf8", 1, 1)),
        (b"\xed\xa0\x80", ("not-utf8", 1, 1)),
        (b"\xc0\xaf", ("not-utf8", 1, 1)),
        (b"a\nb\x00c", ("control-character", 2, 2)),
        (b"a\x1b[31m", ("control-character", 1, 2)),
        (b"a\rb", ("control-character", 1, 2)),
        ("a\u200bb".encode(), ("control-character", 1, 2)),
        ("ab\n\u202eb".encode(), ("control-character", 2, 1)),
        ("x\u2066y".encode(), ("control-character", 1, 2)),
        ("x\ufeffy".encode(), ("control-character", 1, 2)),
        ("x\u2028y".encode(), ("control-character", 1, 2)),
        ("x\u0085y".encode(), ("control-character", 1, 2)),
        ("x\U000e0041y".encode(), ("control-character", 1, 2)),
    ],
)
def test_content_is_strict_utf8_without_anything_hidden(
    root: Path, raw: bytes, found: str | tuple[str, int, int]
) -> None:
    assert content(root, raw) == found


def test_every_hidden_character_is_found_up_to_a_bound(root: Path) -> None:
    (root / PAGE).write_text("a\u200bb\u200b\n" * 5 + "\u200b" * 1000)
    _, findings = Disk(root).content(PAGE)
    assert len(findings) == 20
    assert [(f.span.line, f.span.column) for f in findings[:3]] == [(1, 2), (1, 4), (2, 2)]


def test_a_wrong_byte_is_shown_as_what_it_may_have_been(root: Path) -> None:
    (root / PAGE).write_bytes(b"caf\xe9")
    _, (finding,) = Disk(root).content(PAGE)
    assert finding.message == "the byte 0xE9 isn't UTF-8 (in Windows-1252 it would be “é”)"


Make = Callable[[Path], object]


def pipe(path: Path) -> None:
    os.mkfifo(path)


def large(path: Path) -> None:
    path.write_bytes(b"")
    os.truncate(path, CONTENT_LIMIT + 1)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "file-missing"),
        (pipe, "file-not-regular"),
        (lambda path: path.mkdir(), "file-not-regular"),
        (lambda path: path.symlink_to("/dev/zero"), "file-not-regular"),
        (lambda path: path.symlink_to("../../../secret.md"), "file-not-regular"),
        (lambda path: path.symlink_to(path.name), "file-unreadable"),
        (lambda path: path.symlink_to("nowhere.md"), "file-missing"),
        (large, "file-too-large"),
    ],
    ids=["missing", "pipe", "folder", "device", "out", "circle", "dangling", "large"],
)  # fmt: skip
def test_only_regular_files_of_bounded_size_are_read(root: Path, make: Make, code: str) -> None:
    make(root / PAGE)
    text, findings = Disk(root).content(PAGE)
    assert text is None
    assert [f.code for f in findings] == [code]


def test_a_link_inside_the_root_is_followed(root: Path) -> None:
    (root / "content/claims/y.md").write_text("words")
    (root / PAGE).symlink_to("y.md")
    assert Disk(root).content(PAGE) == ("words", ())


def test_a_folder_that_leads_out_of_the_root_is_refused(root: Path) -> None:
    (root / "content/sources").symlink_to("../../elsewhere")
    disk = Disk(root)
    assert [f.code for f in disk.content("content/sources/x.md")[1]] == ["file-not-regular"]
    assert [f.code for f in disk.listing("content/sources", ".md")[1]] == ["file-not-regular"]


def test_a_root_that_is_itself_a_link_is_fine(root: Path, tmp_path: Path) -> None:
    (root / PAGE).write_text("words")
    (tmp_path / "link").symlink_to("site")
    assert Disk(tmp_path / "link").content(PAGE) == ("words", ())


@pytest.mark.parametrize(
    "path",
    ["../secret.md", "/etc/passwd", "", "a//b", "./a", "a\0b", "C:/x", "seeds\\x", "x" * 5000],
)
def test_no_path_reaches_outside_or_raises(root: Path, path: str) -> None:
    disk = Disk(root)
    assert isinstance(disk.raw(path), Diagnostic)
    assert isinstance(disk.document(path), Diagnostic)
    assert disk.line(path, 1) == ""


def test_a_documents_bytes_are_evidence(root: Path) -> None:
    raw = "\ufeffone\r\ntwo\u200b \u202e\rthree".encode()
    (root / "seeds/a.txt").write_bytes(raw)
    document = Disk(root).document("seeds/a.txt")
    assert document == Document(
        "seeds/a.txt", "\ufeffone\r\ntwo\u200b \u202e\rthree", hashlib.sha256(raw).hexdigest()
    )


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"a\nb\x00", "control-character", 2, 2),
        (b"a\nb\xff", "not-utf8", 2, 2),
        (b"", "empty-file", 1, 1),
    ],
)
def test_a_document_that_is_no_text_is_a_finding(
    root: Path, raw: bytes, code: str, line: int, column: int
) -> None:
    (root / "seeds/a.txt").write_bytes(raw)
    finding = Disk(root).document("seeds/a.txt")
    assert isinstance(finding, Diagnostic)
    assert (finding.code, finding.span.line, finding.span.column) == (code, line, column)


def test_a_document_has_a_limit_too(root: Path) -> None:
    with (root / "seeds/a.txt").open("wb") as file:
        file.truncate(DOCUMENT_LIMIT + 1)
    finding = Disk(root).document("seeds/a.txt")
    assert isinstance(finding, Diagnostic)
    assert finding.code == "file-too-large"


def test_a_listing_is_sorted_by_bytes_and_names_what_it_refuses(root: Path) -> None:
    folder = root / "content/claims"
    for name in ("b.md", "a-1.md", "a.md", "a1.md"):
        (folder / name).write_text("x")
    for name in ("My Claim.md", "con.md", "notes.txt", "ä.md", "-a.md", f"{'x' * 81}.md", "A.md"):
        (folder / name).write_text("x")
    (folder / "old").mkdir()
    for name in (".hidden", "a.md~", "#a.md#", ".a.md.swp", "a.md.orig", "Thumbs.db", "4913"):
        (folder / name).write_text("x")
    paths, findings = Disk(root).listing("content/claims", ".md")
    assert paths == tuple(f"content/claims/{n}.md" for n in ("a-1", "a", "a1", "b"))
    assert {(f.code, f.span.path.removeprefix("content/claims/")) for f in findings} == {
        ("file-name", "My Claim.md"),
        ("file-name", "con.md"),
        ("file-name", "notes.txt"),
        ("file-name", "ä.md"),
        ("file-name", "-a.md"),
        ("file-name", f"{'x' * 81}.md"),
        ("file-name", "A.md"),
        ("file-not-regular", "old"),
    }
    hints = {f.span.path.rpartition("/")[2]: f.hint for f in findings}
    assert hints["My Claim.md"] == "rename it to my-claim.md"


def test_a_name_that_is_no_utf8_can_be_printed(root: Path) -> None:
    os.close(os.open(os.fsencode(root) + b"/content/claims/caf\xe9.md", os.O_CREAT))
    _, (finding,) = Disk(root).listing("content/claims", ".md")
    assert finding.code == "file-name"
    assert finding.span.path.encode("utf-8").isascii()


def test_a_folder_that_is_missing_is_empty_and_a_file_in_its_place_a_finding(root: Path) -> None:
    disk = Disk(root)
    assert disk.listing("content/pages", ".md") == ((), ())
    (root / "content/questions").write_text("x")
    assert [f.code for f in disk.listing("content/questions", ".md")[1]] == ["file-not-regular"]


def test_files_under_a_folder_are_found_at_any_depth(root: Path) -> None:
    (root / "static/css/deep").mkdir(parents=True)
    for name in ("static/a.js", "static/css/b.css", "static/css/deep/c.css", "static/.git"):
        (root / name).write_text("x")
    (root / "static/loop").symlink_to("..")
    assert Disk(root).files_under("static") == (
        "static/a.js",
        "static/css/b.css",
        "static/css/deep/c.css",
        "static/loop",
    )


def test_a_line_can_be_shown_of_any_file(root: Path) -> None:
    (root / PAGE).write_bytes(b"\xef\xbb\xbfone\r\ncaf\xe9\n")
    disk = Disk(root)
    assert disk.line(PAGE, 1) == "one"
    assert disk.line(PAGE, 2) == "caf\ufffd"
    assert (disk.line(PAGE, 0), disk.line(PAGE, 9), disk.line("content", 1)) == ("", "", "")


def test_a_fingerprint_changes_with_the_file(root: Path) -> None:
    disk = Disk(root)
    assert disk.fingerprint(PAGE) is None
    (root / PAGE).write_text("one")
    before = disk.fingerprint(PAGE)
    assert before is not None
    assert before[0] == 3
    os.utime(root / PAGE, ns=(1, 1))
    assert disk.fingerprint(PAGE) == (3, 1)
