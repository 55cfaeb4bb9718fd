"""Each thing that editors, mergers and disks get wrong gets a finding at its place, and no more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import Project, small_site

CLAIM = "content/claims/ministry-count.md"
UNION = "content/claims/union-count.md"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return small_site(tmp_path)


def test_the_small_site_has_no_finding(project: Project) -> None:
    assert project.check().findings == ()


Spoil = Callable[[Project], None]


def edit(name: str, old: str, new: str) -> Spoil:
    return lambda project: project.edit(name, old, new)


def write(name: str, text: str) -> Spoil:
    return lambda project: project.write(name, text)


def raw(name: str, content: bytes) -> Spoil:
    return lambda project: void(project.path(name).write_bytes(content))


def void(_: object) -> None:
    """Take a result that nobody needs."""


CASES: tuple[tuple[str, Spoil, str, str, str], ...] = (
    # what happened, how, the code, the file, the underlined words
    (
        "a digit of a quotation changed",
        edit(CLAIM, "Monday that ==around 12,000==", "Monday that ==around 13,000=="),
        "quote-not-in-document",
        CLAIM,
        "around 13,000",
    ),
    (
        "a hedge cut off inside the quotation",
        edit(CLAIM, "==nearly 4,000==", "nearly ==4,000=="),
        "hedge-dropped",
        CLAIM,
        "4,000",
    ),
    (
        "a hedge cut off with the quotation",
        edit(CLAIM, "Of these, ==nearly 4,000== had", "==4,000== had"),
        "hedge-dropped",
        CLAIM,
        "4,000",
    ),
    (
        "a document edited after it was hashed",
        edit("seeds/gazette.txt", "Vale district", "Dale district"),
        "document-changed",
        "content/sources/gazette.md",
        "",
    ),
    (
        "a missing document",
        lambda project: project.path("seeds/radio.txt").unlink(),
        "file-missing",
        "content/sources/radio.md",
        "seeds/radio.txt",
    ),
    (
        "an unknown figure in a link",
        edit(CLAIM, "(figure:vale)", "(figure:vail)"),
        "unknown-id",
        CLAIM,
        "vail",
    ),
    (
        "an unknown figure of another claim in a link",
        edit(CLAIM, "figure:union-count/union", "figure:union-count/onion"),
        "unknown-id",
        CLAIM,
        "union-count/onion",
    ),
    (
        "an unknown claim in a link",
        edit(UNION, "claim:ministry-count", "claim:ministry-cont"),
        "unknown-id",
        UNION,
        "ministry-cont",
    ),
    (
        "an unknown question",
        edit(CLAIM, "question: waiting-vale", "question: waiting-vail"),
        "unknown-id",
        CLAIM,
        "waiting-vail",
    ),
    (
        "an unknown origin",
        edit(UNION, "by: nurses-union", "by: nurse-union"),
        "unknown-id",
        UNION,
        "nurse-union",
    ),
    (
        "an unknown source",
        edit(UNION, "source: radio", "source: radar"),
        "unknown-id",
        UNION,
        "radar",
    ),
    (
        "two figures with one id",
        edit(CLAIM, "history:", "  vale:\n    question: waiting\nhistory:"),
        "yaml-duplicate-key",
        CLAIM,
        "vale",
    ),
    (
        "a file name that is not a safe id",
        write("content/claims/My Claim.md", "---\nclaim: x\n---\n"),
        "file-name",
        "content/claims/My Claim.md",
        "",
    ),
    (
        "a date that doesn't exist",
        edit(CLAIM, "checked_on: 2025-05-30", "checked_on: 2025-02-30"),
        "bad-date",
        CLAIM,
        "2025-02-30",
    ),
    (
        "a period that ends before it begins",
        edit(CLAIM, "period: 2025-03-03", "period: 2025-03-03/2025-02-01"),
        "bad-period",
        CLAIM,
        "2025-03-03/2025-02-01",
    ),
    (
        "a YAML tag",
        edit(CLAIM, "verdict: right", "verdict: !!python/name:os.system right"),
        "yaml-tag",
        CLAIM,
        "",
    ),
    (
        "a YAML alias",
        edit(CLAIM, "verdict: right", "verdict: &v right\nsaid_on: *v"),
        "yaml-alias",
        CLAIM,
        "",
    ),
    ("a tab", edit(CLAIM, "  ministry:", "\tministry:"), "yaml-tab", CLAIM, ""),
    (
        "an unknown key",
        edit(CLAIM, "verdict: right", "verdikt: right"),
        "unknown-key",
        CLAIM,
        "verdikt",
    ),
    (
        "a claim without a verdict",
        edit(CLAIM, "verdict: right\n", ""),
        "missing-key",
        CLAIM,
        "",
    ),
    (
        "a verdict outside the scale",
        edit(CLAIM, "verdict: right", "verdict: rihgt"),
        "unknown-id",
        CLAIM,
        "rihgt",
    ),
    (
        "invalid UTF-8",
        raw(CLAIM, b"---\nclaim: caf\xe9\n---\n"),
        "not-utf8",
        CLAIM,
        "",
    ),
    ("an empty file", raw(CLAIM, b""), "empty-file", CLAIM, ""),
    (
        "a number in the claim that is no figure",
        edit(CLAIM, "claim: Around 12,000 patients", "claim: Around 17,000 patients"),
        "claim-number-unsupported",
        CLAIM,
        "Around 17,000",
    ),
    (
        "a link whose number is another",
        edit(CLAIM, "[nearly 4,000](figure:vale)", "[nearly 7,000](figure:vale)"),
        "link-disagrees",
        CLAIM,
        "nearly 7,000",
    ),
    (
        "a hedge dropped in prose",
        edit(CLAIM, "[nearly 4,000](figure:vale)", "[4,000](figure:vale)"),
        "link-hedge-dropped",
        CLAIM,
        "4,000",
    ),
    (
        "a number in prose that is no link",
        edit(CLAIM, "The union speaks", "Nobody speaks of 100,000. The union speaks"),
        "number-unlinked",
        CLAIM,
        "100,000",
    ),
    (
        "a number of a document that nobody handled",
        edit(
            "content/sources/gazette.md",
            '  - quote: "==15,000== people are waiting"\n'
            "    because: denied in the same sentence, and put in nobody's mouth\n",
            "",
        ),
        "number-unhandled",
        "seeds/gazette.txt",
        "15,000",
    ),
    (
        "an override without a reason",
        edit(
            UNION,
            '    source: radio\n    quote: "==Some',
            "    relates:\n      - to: ministry-count/vale\n        as: agrees\n"
            '    source: radio\n    quote: "==Some',
        ),
        "override-unreasoned",
        UNION,
        "",
    ),
    (
        "excerpts that can't be one figure",
        edit(CLAIM, "The health ministry counts ==12,000==", "==Some 5,000== of them live"),
        "excerpts-disagree",
        CLAIM,
        "",
    ),
    (
        "an alias that is another claim's address",
        edit(UNION, "verdict: wrong", "verdict: wrong\naliases: [ministry-count]"),
        "address-taken",
        UNION,
        "ministry-count",
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("spoil", "code", "path", "words"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_bad_input_is_found_at_its_place(
    project: Project, spoil: Spoil, code: str, path: str, words: str
) -> None:
    spoil(project)
    found = [d for d in project.check().findings if d.code == code]
    assert found, f"no {code} among {project.check().findings}"
    assert {d.span.path for d in found} == {path}
    if words:
        span = found[0].span
        line = project.path(path).read_text(encoding="utf-8").splitlines()[span.line - 1]
        assert line[span.column - 1 : span.column - 1 + span.length] == words


@pytest.mark.parametrize("spoil", [case[1] for case in CASES], ids=[c[0] for c in CASES])
def test_a_finding_is_the_only_one_of_its_kind_of_trouble(project: Project, spoil: Spoil) -> None:
    spoil(project)
    codes = {d.code for d in project.check().findings}
    assert len(codes) <= 2, codes


def test_an_error_leaves_the_last_good_site(project: Project) -> None:
    assert project.build().published
    before = project.tree()
    project.edit(CLAIM, "verdict: right", "verdict: none")
    assert not project.build().published
    assert project.tree() == before


def test_a_warning_is_published_unless_strict(project: Project) -> None:
    project.edit(CLAIM, "[nearly 4,000](figure:vale)", "[4,000](figure:vale)")
    assert project.build("lenient").published
    assert not project.build("strict", strict=True).published


def test_all_findings_of_all_files_come_in_one_run(project: Project) -> None:
    project.edit(CLAIM, "verdict: right", "verdict: none")
    project.edit(UNION, "checked_on: 2025-05-30", "checked_on: yesterday")
    project.edit("content/origins.yaml", "kind: government", "kind: goverment")
    paths = {d.span.path for d in project.check().findings}
    assert paths == {CLAIM, UNION, "content/origins.yaml"}


def test_an_output_with_somebodys_files_is_refused(project: Project) -> None:
    project.write("_site/thesis.txt", "three years of work")
    outcome = project.build()
    assert [d.code for d in outcome.findings] == ["output-refused"]
    assert project.path("_site/thesis.txt").read_text() == "three years of work"
