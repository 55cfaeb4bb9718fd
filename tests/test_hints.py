"""What an editor is told to do next, after the mistakes that are made most."""

from pathlib import Path

import pytest

from tests.project import small_site

CLAIM = "content/claims/ministry-count.md"
QUESTION = "content/questions/waiting.md"
SOURCE = "content/sources/gazette.md"


@pytest.mark.parametrize(
    ("path", "old", "new", "code", "hint"),
    [
        (
            CLAIM,
            "question: waiting\n",
            "question: beds\n",
            "unknown-id",
            "name one of waiting, waiting-vale, or begin it: `site-builder new question beds`",
        ),
        (
            CLAIM,
            "source: gazette\n        quote",
            "source: The Morning\n        quote",
            "unknown-id",
            "name one of gazette, radio",
        ),
        (
            CLAIM,
            "verdict: right",
            "verdict: undecided",
            "unknown-id",
            "content/site.yaml has right, wrong",
        ),
        (
            CLAIM,
            "by: health-ministry\n    period: 2025-03-03\n    excerpts",
            "by: police\n    period: 2025-03-03\n    excerpts",
            "unknown-id",
            "`site-builder new origin ID` adds one to content/origins.yaml; "
            "write `by: unnamed` where nobody is named",
        ),
        (QUESTION, "kind: level", "kind: a stock", "bad-choice", "write one of them"),
        (
            SOURCE,
            "document: seeds/gazette.txt",
            "document: gazette.txt",
            "file-missing",
            "did you mean “seeds/gazette.txt”?",
        ),
        (
            SOURCE,
            "document: seeds/gazette.txt",
            "document: seeds/gazete.txt",
            "file-missing",
            "did you mean “seeds/gazette.txt”?",
        ),
        (
            CLAIM,
            "verdict: right",
            "verdict: right\nsaid_on: 3/4/2025",
            "bad-date",
            "write it like 2022-09-27",
        ),
    ],
)
def test_the_next_act_is_named(
    tmp_path: Path, path: str, old: str, new: str, code: str, hint: str
) -> None:
    project = small_site(tmp_path)
    project.edit(path, old, new)
    found = [finding.hint for finding in project.check().findings if finding.code == code]
    assert found == [hint]
