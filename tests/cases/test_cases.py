"""Every case of this folder: what is found is what is written beside it, and nothing else."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from site_builder.build import build, check
from site_builder.diagnostics import Diagnostic
from site_builder.order import Order, Outcome
from tests.cases.casefile import Case, Expected, cases

HERE = Path(__file__).parent
ALL = [
    pytest.param(case, id=f"{path.stem}: {case.name}")
    for path in sorted(HERE.rglob("*.case"))
    for case in cases(path)
]


def test_there_are_cases() -> None:
    assert len(ALL) > 100


@pytest.mark.parametrize("case", ALL)
def test_finds_what_is_written_beside_it(case: Case, tmp_path: Path) -> None:
    case.write(tmp_path)

    outcome = _run(case, tmp_path)

    wrong = _mismatches(case, outcome)
    assert not wrong, "\n".join(wrong)
    if case.relations is not None:
        assert outcome.published
        assert sorted(_relations(tmp_path)) == sorted(case.relations)
        assert _misplaced_excerpts(tmp_path) == []


def _run(case: Case, root: Path) -> Outcome:
    words = dict(option.partition(" ")[::2] for option in case.options)
    today = date.fromisoformat(words.get("today", "2025-06-01"))
    order = Order(root=root, output=root / "_site", today=today, strict="strict" in words)
    return check(order) if case.relations is None else build(order)


def _relations(root: Path) -> list[tuple[str, str, str]]:
    rows = _rows(root, "relations")
    return [(row["figure"], row["relation"], row["other"]) for row in rows]


def _misplaced_excerpts(root: Path) -> list[str]:
    """Excerpts whose words don't stand in the document where the table says."""
    wrong = []
    for row in _rows(root, "excerpts"):
        text = (root / row["document"]).read_bytes().decode()
        words = (
            text[int(row["start"]) : int(row["end"])],
            text[int(row["quote_start"]) : int(row["quote_end"])],
        )
        if words != (row["exact"], row["quote"]):
            wrong.append(row["excerpt"])
    return wrong


def _rows(root: Path, table: str) -> list[dict[str, str]]:
    path = root / f"_site/data/{table}.csv"
    return list(csv.DictReader(path.read_bytes().decode().splitlines(keepends=True)))


def _mismatches(case: Case, outcome: Outcome) -> list[str]:
    """Each finding without its expectation, and each expectation without its finding."""
    wanted = Counter(case.expected)
    wrong = []
    for finding in outcome.findings:
        match = next((each for each in wanted if _is(finding, each)), None)
        if match is None:
            wrong.append(f"found, not expected: {_shown(finding)}")
        else:
            wanted -= Counter([match])
    return wrong + [f"expected, not found: {each}" for each in wanted]


def _is(finding: Diagnostic, expected: Expected) -> bool:
    span = finding.span
    return (finding.code, span.path, span.line) == (
        expected.code,
        expected.path,
        expected.line,
    ) and (expected.columns is None or expected.columns == (span.column, span.length))


def _shown(finding: Diagnostic) -> str:
    span = finding.span
    return (
        f"{span.path}:{span.line}:{span.column}+{span.length} {finding.code}: {finding.message}"
        f" | {finding.hint} | {finding.note}"
    )
