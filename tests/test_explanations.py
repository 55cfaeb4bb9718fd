import re
from importlib.resources import files

import pytest

from site_builder.arguments import UsageError
from site_builder.author.explain import explanation, overview
from site_builder.codes import CODES

PAGES = {
    page.name.removesuffix(".md"): page.read_text(encoding="utf-8")
    for page in files("site_builder").joinpath("explanations").iterdir()
    if page.name.endswith(".md")
}

SECTIONS = ["## Why it matters", "## Wrong", "## Right", "## How to fix it"]


def test_every_finding_is_explained_and_every_explanation_has_a_finding() -> None:
    assert len(PAGES) > 50
    assert set(PAGES) == set(CODES)


@pytest.mark.parametrize("code", sorted(CODES))
def test_an_explanation_says_what_why_wrong_right_and_how(code: str) -> None:
    page = PAGES[code]
    assert page.startswith(f"# {code}\n\n")
    assert re.findall(r"(?m)^## .*$", page) == SECTIONS
    wrong, right = re.findall(r"(?ms)^```\n(.+?)\n```$", page)
    assert wrong != right
    assert explanation(code) == page


@pytest.mark.parametrize("code", sorted(CODES))
def test_an_explanation_fits_a_terminal(code: str) -> None:
    assert max(map(len, PAGES[code].splitlines())) <= 100


def test_an_unknown_code_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"did you mean “hedge-dropped”\?"):
        explanation("hedge-droped")
    with pytest.raises(UsageError, match="lists them all"):
        explanation("../codes")


def test_the_overview_names_every_finding_once_errors_first() -> None:
    lines = overview().splitlines()
    named = [line.split()[0] for line in lines if line.startswith("  ")]
    assert sorted(named) == sorted(CODES)
    assert lines[0].startswith("Errors")
    assert any(line.startswith("Warnings") for line in lines)
