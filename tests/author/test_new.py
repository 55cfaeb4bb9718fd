from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from site_builder.arguments import UsageError
from site_builder.author.new import Wanted, begin
from site_builder.author.start import start

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
    assert "# friends-of-the-library, library-service, unnamed" not in text
    assert "# library-service, friends-of-the-library, unnamed" in text
    assert "verdict: accurate " in text
    assert "# accurate, imprecise, disputed, wrong" in text
    assert "<<" not in text


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


def test_a_source_without_a_document_says_what_to_do(desk: Path) -> None:
    said = new(desk, "source", "ferry")
    assert any("seeds/ferry.txt" in line for line in said)


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
