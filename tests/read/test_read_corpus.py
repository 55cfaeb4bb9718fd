"""A whole site, read from a real folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.diagnostics import Diagnostic
from site_builder.model import Corpus
from site_builder.read.claims import read_claim
from site_builder.read.config import read_config
from site_builder.read.corpus import read_corpus
from site_builder.read.disk import Disk
from site_builder.read.memo import T
from site_builder.read.origins import read_origins
from site_builder.read.pages import read_page
from site_builder.read.questions import read_question
from site_builder.read.sources import read_source
from tests.read.findings import underlined

GAZETTE = "\ufeffAround 12,000 patients wait.\r\n\r\nIt cost £61 million.\r\n"
SHA = hashlib.sha256(GAZETTE.encode()).hexdigest()

FILES = {
    "content/site.yaml": (
        "title: Ward Watch\nbase_url: https://ward.example\nlanguage: en\n"
        "verdicts:\n  right: {label: Right, rank: 2}\n"
    ),
    "content/origins.yaml": "ministry: {name: The ministry, kind: government}\n",
    "content/questions/waiting.md": (
        "---\nquestion: How many wait?\ncounts: patients\nkind: level\n---\n"
    ),
    "content/claims/b.md": (
        "---\nclaim: Around 12,000 wait\nverdict: right\nchecked_on: 2025-05-30\n"
        "figures:\n  count:\n    question: waiting\n    by: ministry\n    source: gazette\n"
        "    quote: ==Around 12,000== patients\n---\n"
    ),
    "content/claims/a.md": "---\nclaim: x\nverdict: right\nchecked_on: 2025-05-30\n---\n",
    "content/sources/gazette.md": (
        f"---\ntitle: Gazette\nlanguage: en\ndocument: seeds/gazette.txt\nsha256: {SHA}\n---\n"
    ),
    "content/pages/about.md": "---\ntitle: About\n---\nWe check.\n",
    "seeds/gazette.txt": GAZETTE,
}


class Project:
    """A site's folder, to be spoilt."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in FILES.items():
            self.write(name, text)

    def path(self, name: str) -> Path:
        return self.root / name

    def write(self, name: str, text: str) -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_bytes(text.encode())

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.path(name).read_bytes().decode()
        assert old in text
        self.write(name, text.replace(old, new))

    def read(self) -> tuple[Corpus | None, tuple[Diagnostic, ...]]:
        return read_corpus(Disk(self.root))

    def found(self) -> list[tuple[str, str, int, str]]:
        """Code, file, line and underlined words of each finding."""
        _, findings = self.read()
        return sorted((f.code, f.span.path, f.span.line, self._words(f)) for f in findings)

    def _words(self, finding: Diagnostic) -> str:
        span = finding.span
        return underlined(self.path(span.path).read_text(), span) if span.length else ""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_site_is_read_with_its_documents_each_mapping_sorted_by_id(project: Project) -> None:
    corpus, findings = project.read()
    assert findings == ()
    assert corpus is not None
    assert list(corpus.claims) == ["a", "b"]
    assert corpus.claims["b"].figures[0].ref == "b/count"
    assert list(corpus.origins) == ["ministry"]
    assert list(corpus.questions) == ["waiting"]
    assert list(corpus.pages) == ["about"]
    assert corpus.documents["seeds/gazette.txt"].text == GAZETTE
    assert corpus.documents["seeds/gazette.txt"].sha256 == SHA
    assert corpus.broken == frozenset()


def test_what_was_read_cant_be_changed(project: Project) -> None:
    corpus, _ = project.read()
    assert corpus is not None
    for mapping in (corpus.claims, corpus.sources, corpus.origins, corpus.documents):
        with pytest.raises(TypeError):
            mapping["x"] = None  # type: ignore[index]


def test_only_site_yaml_is_needed(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yaml").write_text(FILES["content/site.yaml"])
    corpus, findings = read_corpus(Disk(tmp_path))
    assert findings == ()
    assert corpus is not None
    assert corpus.claims == {}


def test_a_folder_without_content_is_no_site(tmp_path: Path) -> None:
    corpus, (finding,) = read_corpus(Disk(tmp_path))
    assert corpus is None
    assert (finding.code, finding.span.path) == ("file-missing", "content")
    assert "site-builder init" in finding.hint


def test_a_site_without_site_yaml_still_says_all_that_is_wrong(project: Project) -> None:
    project.path("content/site.yaml").rename(project.path("content/site.yml"))
    project.edit("content/claims/a.md", "2025-05-30", "2025-02-30")
    corpus, findings = project.read()
    assert corpus is None
    assert {(f.code, f.span.path) for f in findings} == {
        ("file-missing", "content/site.yaml"),
        ("file-name", "content/site.yml"),
        ("bad-date", "content/claims/a.md"),
    }


Spoil = Callable[[Project], object]

CLAIM, SOURCE = "content/claims/b.md", "content/sources/gazette.md"

SPOILT: tuple[tuple[str, Spoil, tuple[str, str, int, str], str], ...] = (
    # what happened, how, the finding, what counts as broken
    (
        "a document edited after it was hashed",
        lambda p: p.edit("seeds/gazette.txt", "12,000", "13,000"),
        ("document-changed", SOURCE, 5, SHA),
        "",
    ),
    (
        "a document whose line ends were changed",
        lambda p: p.write("seeds/gazette.txt", GAZETTE.replace("\r\n", "\n")),
        ("document-changed", SOURCE, 5, SHA),
        "",
    ),
    (
        "a missing document",
        lambda p: p.path("seeds/gazette.txt").unlink(),
        ("file-missing", SOURCE, 4, "seeds/gazette.txt"),
        "documents/seeds/gazette.txt",
    ),
    (
        "a document that is a folder",
        lambda p: p.edit(SOURCE, "seeds/gazette.txt", "seeds"),
        ("file-not-regular", SOURCE, 4, "seeds"),
        "documents/seeds",
    ),
    (
        "a document that isn't UTF-8",
        lambda p: p.path("seeds/gazette.txt").write_bytes(b"caf\xe9"),
        ("not-utf8", SOURCE, 4, "seeds/gazette.txt"),
        "documents/seeds/gazette.txt",
    ),
    (
        "a document that leads out of the folder",
        lambda p: p.edit(SOURCE, "seeds/gazette.txt", "../gazette.txt"),
        ("bad-value", SOURCE, 4, "../gazette.txt"),
        "sources/gazette",
    ),
    (
        "a claim without a verdict",
        lambda p: p.edit(CLAIM, "verdict: right\n", ""),
        ("missing-key", CLAIM, 1, "---"),
        "claims/b",
    ),
    (
        "a figure without an origin",
        lambda p: p.edit(CLAIM, "    by: ministry\n", ""),
        ("missing-key", CLAIM, 6, "count"),
        "claims/b/count",
    ),
    (
        "a question that can't be read",
        lambda p: p.edit("content/questions/waiting.md", "level", "levels"),
        ("bad-choice", "content/questions/waiting.md", 4, "levels"),
        "questions/waiting",
    ),
    (
        "an origin that can't be read",
        lambda p: p.edit("content/origins.yaml", "kind: government", "kin: government"),
        ("unknown-key", "content/origins.yaml", 1, "kin"),
        "origins/ministry",
    ),
    (
        "origins that are no YAML",
        lambda p: p.write("content/origins.yaml", "ministry: {name: x\n"),
        ("yaml-syntax", "content/origins.yaml", 1, "{name:"),
        "origins/*",
    ),
    (
        "a scale that can't be read",
        lambda p: p.edit("content/site.yaml", "rank: 2", "rank: high"),
        ("bad-value", "content/site.yaml", 5, "high"),
        "verdicts/*",
    ),
    (
        "an empty file",
        lambda p: p.write(CLAIM, ""),
        ("empty-file", CLAIM, 1, ""),
        "claims/b",
    ),
    (
        "a zero-width character",
        lambda p: p.edit(CLAIM, "Around 12,000 wait", "Around 12,\u200b000 wait"),
        ("control-character", CLAIM, 2, "\u200b"),
        "claims/b",
    ),
    (
        "a bidirectional control, escaped",
        lambda p: p.edit(CLAIM, "Around 12,000 wait", '"Around \\u202e000,21 wait"'),
        ("control-character", CLAIM, 2, "\\"),
        "claims/b",
    ),
    (
        "a file name that is no id",
        lambda p: p.path(CLAIM).rename(p.path("content/claims/B.md")),
        ("file-name", "content/claims/B.md", 1, ""),
        "",
    ),
    (
        "a file that isn't Markdown",
        lambda p: p.write("content/claims/notes.txt", "x"),
        ("file-name", "content/claims/notes.txt", 1, ""),
        "",
    ),
    (
        "a folder under nearly the right name",
        lambda p: p.path("content/pages").rename(p.path("content/page")),
        ("file-name", "content/page", 1, ""),
        "",
    ),
)


@pytest.mark.parametrize(
    ("spoil", "finding", "broken"), [case[1:] for case in SPOILT], ids=[c[0] for c in SPOILT]
)
def test_what_is_wrong_with_a_site_is_found_at_its_place_and_nothing_else(
    project: Project, spoil: Spoil, finding: tuple[str, str, int, str], broken: str
) -> None:
    spoil(project)
    assert project.found() == [finding]
    corpus, _ = project.read()
    assert corpus is not None
    assert corpus.broken == ({broken} if broken else set())


def test_the_hint_about_a_changed_document_says_how_to_accept_it(project: Project) -> None:
    project.edit("seeds/gazette.txt", "12,000", "13,000")
    _, (finding,) = project.read()
    new = hashlib.sha256(project.path("seeds/gazette.txt").read_bytes()).hexdigest()
    assert new in finding.message
    assert "only if the change is meant" in finding.hint


def test_one_document_of_two_sources_is_read_once_and_complained_about_twice(
    project: Project,
) -> None:
    project.write("content/sources/copy.md", FILES[SOURCE])
    project.path("seeds/gazette.txt").unlink()
    assert [(code, path) for code, path, *_ in project.found()] == [
        ("file-missing", "content/sources/copy.md"),
        ("file-missing", SOURCE),
    ]


def test_all_findings_of_all_files_come_in_one_run(project: Project) -> None:
    project.edit(CLAIM, "2025-05-30", "2025-02-30")
    project.edit(SOURCE, SHA, "abc")
    project.edit("content/site.yaml", "title:", "titel:")
    project.edit("content/origins.yaml", "government", "goverment")
    project.write("content/pages/about.md", "no front matter")
    assert [(code, path) for code, path, *_ in project.found()] == [
        ("bad-choice", "content/origins.yaml"),
        ("bad-date", CLAIM),
        ("bad-value", SOURCE),
        ("no-front-matter", "content/pages/about.md"),
        ("unknown-key", "content/site.yaml"),
    ]


def test_what_editors_leave_behind_is_no_finding(project: Project) -> None:
    for name in (".DS_Store", "b.md~", ".b.md.swp", "#b.md#"):
        project.write(f"content/claims/{name}", "x")
    project.write("content/.gitkeep", "")
    project.write("content/README.md", "Ours.")
    assert project.found() == []


def test_reading_goes_through_the_memo_by_path_and_text(project: Project) -> None:
    asked: list[tuple[str, str]] = []

    def noting(kind: str, path: str, text: str, read: Callable[[str, str], T]) -> T:
        asked.append((kind, path))
        return read(path, text)

    corpus, _ = read_corpus(Disk(project.root), noting)
    assert corpus == project.read()[0]
    assert sorted(asked) == [
        ("claim", "content/claims/a.md"),
        ("claim", "content/claims/b.md"),
        ("config", "content/site.yaml"),
        ("origins", "content/origins.yaml"),
        ("page", "content/pages/about.md"),
        ("question", "content/questions/waiting.md"),
        ("source", "content/sources/gazette.md"),
    ]


READERS = (read_claim, read_question, read_source, read_origins, read_page, read_config)
PIECES = (
    *("---\n", "\n", "  ", "- ", ": ", "claim", "figures", "  a:\n", "verdict: x\n", "quote: "),
    *(
        "==5==",
        "[x](figure:a)",
        '"',
        "'",
        "|\n",
        ">\n",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a",
        "!t ",
        "#",
    ),
    *("\t", "é😀", "checked_on: 2025-02-30\n", "period: ../..\n", "excerpts:\n", "source: s\n"),
)


@settings(max_examples=200, deadline=None)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=30), reader=st.sampled_from(READERS))
def test_no_text_makes_a_reader_raise(
    pieces: list[str], reader: Callable[[str, str], tuple[object, tuple[Diagnostic, ...]]]
) -> None:
    text = "".join(pieces)
    record, findings = reader("content/x.md", text)
    assert record is not None or findings
    lines = text.split("\n")
    assert all(1 <= finding.span.line <= len(lines) for finding in findings)


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(sorted(name for name in FILES if name.startswith("content"))),
    cut=st.tuples(st.integers(0, 300), st.integers(0, 12)),
    inserted=st.sampled_from(PIECES),
)
def test_a_random_edit_never_makes_reading_raise(
    name: str, cut: tuple[int, int], inserted: str
) -> None:
    start, length = cut
    text = FILES[name][:start] + inserted + FILES[name][start + length :]
    for reader in READERS:
        _, findings = reader(name, text)
        assert all(finding.message and finding.span.path == name for finding in findings)
