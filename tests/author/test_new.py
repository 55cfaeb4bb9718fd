import os
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from site_builder.arguments import UsageError
from site_builder.author.new import Wanted, begin
from site_builder.author.start import start
from site_builder.build import check
from site_builder.order import Order
from site_builder.read.sources import read_source

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    list(start(tmp_path / "desk"))
    return tmp_path / "desk"


def new(root: Path, kind: str, name: str, document: Path | None = None) -> list[str]:
    return list(begin(root, Wanted(kind, name, document, TODAY)))


def test_a_new_claim_is_a_draft_that_names_what_there_is(desk: Path) -> None:
    said = new(desk, "claim", "ferry-12000")
    text = (desk / "content/claims/ferry-12000.md").read_text(encoding="utf-8")
    assert said[0] == "Wrote content/claims/ferry-12000.md"
    assert "\ndraft: true\n" in text
    assert "\nchecked_on: 2026-11-22\n" in text
    assert "question: library-loans " in text
    assert "by: friends-of-the-library  # friends-of-the-library, library-service, unnamed" in text
    assert "verdict: undecided  # accurate, imprecise, disputed, wrong" in text
    assert "<<" not in text


def findings(root: Path) -> list[tuple[str, str]]:
    outcome = check(Order(root, root / "_site", TODAY))
    return [(found.code, found.span.path) for found in outcome.findings]


def test_a_new_claim_stops_nothing_while_it_is_a_draft_and_cannot_be_published_unfilled(
    desk: Path,
) -> None:
    new(desk, "claim", "ferry-12000")
    assert findings(desk) == []
    place = desk / "content/claims/ferry-12000.md"
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("draft: true\n", ""), encoding="utf-8")
    path = "content/claims/ferry-12000.md"
    assert findings(desk) == [("unknown-id", path), ("quote-not-in-document", path)]


def test_a_new_claim_is_about_what_was_begun_last(desk: Path) -> None:
    os.utime(desk / "content/questions/library-loans.md", (1, 1))
    os.utime(desk / "content/sources/example-gazette.md", (1, 1))
    (desk / "seeds/ferry.txt").write_text("The ferry carried 12,000 cars.", encoding="utf-8")
    new(desk, "source", "ferry")
    new(desk, "question", "zebra-crossings")
    new(desk, "origin", "port-authority")
    said = new(desk, "claim", "ferry-12000")
    text = (desk / "content/claims/ferry-12000.md").read_text(encoding="utf-8")
    assert "claimed_in: ferry  # ferry, example-gazette" in text
    assert "question: zebra-crossings  # zebra-crossings, library-loans" in text
    assert "by: port-authority  #" in text
    assert any("`site-builder figures ferry --stub`" in line for line in said)


def test_a_new_question_asks_for_the_words_that_only_its_editor_knows(desk: Path) -> None:
    new(desk, "question", "ferry-cars")
    path = "content/questions/ferry-cars.md"
    assert findings(desk) == [("missing-key", path), ("missing-key", path)]


@pytest.mark.parametrize(
    ("document", "title"),
    [
        ('\n  Ferry: “full”,\tsays "port" # 1\n\nIt is.', 'Ferry: “full”, says "port" # 1'),
        ("- no\n", "- no"),
        ("Straße \\ 1", "Straße \\ 1"),
    ],
)
def test_a_new_source_takes_its_documents_first_line_for_the_title(
    desk: Path, document: str, title: str
) -> None:
    (desk / "seeds/ferry.txt").write_text(document, encoding="utf-8")
    new(desk, "source", "ferry")
    text = (desk / "content/sources/ferry.md").read_text(encoding="utf-8")
    source, found = read_source("content/sources/ferry.md", text)
    assert source is not None
    assert source.title.value == title
    assert found == ()


@pytest.mark.parametrize("document", [b"", b"\xff\xfe", b"x" * 201, b"a\x07b\n", b"\n\n"])
def test_a_document_whose_first_line_is_no_title_leaves_it_open(
    desk: Path, document: bytes
) -> None:
    (desk / "seeds/ferry.txt").write_bytes(document)
    new(desk, "source", "ferry")
    text = (desk / "content/sources/ferry.md").read_text(encoding="utf-8")
    assert "\ntitle:  #" in text


def test_a_new_source_knows_its_documents_hash(desk: Path) -> None:
    (desk / "seeds/ferry.txt").write_bytes(b"The ferry carried around 12,000 cars.\n")
    new(desk, "source", "ferry")
    text = (desk / "content/sources/ferry.md").read_text(encoding="utf-8")
    assert "\ndocument: seeds/ferry.txt\n" in text
    digest = sha256(b"The ferry carried around 12,000 cars.\n").hexdigest()
    assert f"\nsha256: {digest}\n" in text


def test_a_source_may_have_a_document_of_another_name(desk: Path) -> None:
    (desk / "seeds/1.txt").write_bytes(b"x")
    new(desk, "source", "ferry", Path("seeds/1.txt"))
    text = (desk / "content/sources/ferry.md").read_text(encoding="utf-8")
    assert "\ndocument: seeds/1.txt\n" in text


def test_a_source_without_a_document_says_what_to_do_and_begins_nothing(desk: Path) -> None:
    with pytest.raises(UsageError, match=r"no file seeds/ferry\.txt; save the document in seeds/"):
        new(desk, "source", "ferry")
    assert not (desk / "content/sources/ferry.md").exists()


def test_a_new_origin_follows_those_that_are_there(desk: Path) -> None:
    place = desk / "content/origins.yaml"
    before = place.read_text(encoding="utf-8")
    new(desk, "origin", "port-authority")
    after = place.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert "\nport-authority:\n  name: Port authority\n" in after


def test_a_first_origin_makes_the_file(desk: Path) -> None:
    place = desk / "content/origins.yaml"
    place.unlink()
    new(desk, "origin", "port-authority")
    assert place.read_text(encoding="utf-8").startswith("port-authority:\n")


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("claim", "library-lent-48000", "is there already"),
        ("question", "library-loans", "is there already"),
        ("source", "example-gazette", "is there already"),
        ("origin", "library-service", "already"),
        ("origin", "unnamed", "can't be an id"),
        ("claim", "Nearly 100,000", "nearly-100-000 would do"),
        ("claim", "../x", "can't be an id"),
        ("claim", "con", "can't be an id"),
        ("claim", "", "can't be an id"),
    ],
)
def test_taken_and_unfit_ids_are_refused(desk: Path, kind: str, name: str, words: str) -> None:
    before = {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()}
    with pytest.raises(UsageError, match=words):
        new(desk, kind, name)
    assert before == {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()}


def test_a_document_outside_of_the_site_is_refused(desk: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="copy it into seeds/"):
        new(desk, "source", "ferry", Path("../outside.txt"))
    with pytest.raises(UsageError, match="there is no file"):
        new(desk, "source", "ferry", Path("seeds/none.txt"))


def test_there_must_be_a_site(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="site-builder init"):
        new(tmp_path, "claim", "x")
