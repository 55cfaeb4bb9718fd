import json
import re

import pytest

from site_builder.diagnostics import Diagnostic, Span
from site_builder.report import Ink, as_github, as_human, as_json, tally

CLAIM = "content/claims/entered.md"
LINES = {14: '    quote: "An ==estimated 97,000== Russians have fled"'}

QUOTE = Diagnostic(
    "quote-not-in-document",
    Span(CLAIM, 14, 18, 16),
    "the quoted words aren't in seeds/001.txt",
    "copy the sentence from the document again",
    "seeds/001.txt:1 reads “An estimated 98,000”",
)
UNLINKED = Diagnostic("number-unlinked", Span(CLAIM, 20, 3, 2), "“97” is linked to no figure")
MISSING = Diagnostic("file-missing", Span("content/site.yaml"), "there is no content/site.yaml")


def line_of(path: str, line: int) -> str:
    return LINES.get(line, "") if path == CLAIM else ""


def test_a_finding_is_shown_in_its_line_with_carets_note_and_hint() -> None:
    assert as_human([QUOTE], line_of) == (
        "content/claims/entered.md:14:18: error[quote-not-in-document]: "
        "the quoted words aren't in seeds/001.txt\n"
        '  14 |     quote: "An ==estimated 97,000== Russians have fled"\n'
        "                        ^^^^^^^^^^^^^^^^ seeds/001.txt:1 reads “An estimated 98,000”\n"
        "  Copy the sentence from the document again\n"
        "\n"
        "1 error\n"
    )


def test_the_gutter_grows_with_the_line_number() -> None:
    far = Diagnostic("bad-date", Span("f.md", 123456, 1, 2), "m")
    lines = as_human([far], lambda path, line: "31").splitlines()
    assert lines[1:3] == ["123456 | 31", "         ^^"]


def test_a_finding_about_a_whole_file_shows_no_line() -> None:
    assert as_human([MISSING], lambda path, line: "never shown").splitlines() == [
        "content/site.yaml:1:1: error[file-missing]: there is no content/site.yaml",
        "",
        "1 error",
    ]


def test_a_line_that_cannot_be_read_leaves_the_note() -> None:
    shown = as_human([QUOTE], lambda path, line: "")
    assert "^" not in shown
    assert "  seeds/001.txt:1 reads “An estimated 98,000”" in shown.splitlines()


@pytest.mark.parametrize(
    ("found", "strict", "words"),
    [
        ([], False, "nothing found"),
        ([QUOTE], False, "1 error"),
        ([UNLINKED], False, "1 warning"),
        ([QUOTE, MISSING, UNLINKED], False, "2 errors, 1 warning"),
        ([QUOTE, MISSING, UNLINKED], True, "3 errors"),
    ],
)
def test_findings_are_counted(found: list[Diagnostic], strict: bool, words: str) -> None:
    assert tally(found, strict=strict) == words
    assert as_human(found, line_of, strict=strict).endswith(f"{words}\n" if found else "")


def test_colours_are_sent_only_when_asked_for() -> None:
    assert "\x1b" not in as_human([QUOTE], line_of)
    coloured = as_human([QUOTE], line_of, ink=Ink.COLOUR)
    assert "\x1b[1;31merror[quote-not-in-document]\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == as_human([QUOTE], line_of)


def test_nothing_in_content_can_steer_the_terminal() -> None:
    evil = Diagnostic("unknown-key", Span("a\x1b[2J.md", 1, 1, 1), "m\x9b1", "h\x07", "n\u202e")
    shown = as_human([evil], lambda path, line: "x\x1b]0;title\x07")
    assert all(char.isprintable() or char == "\n" for char in shown)


def test_json_is_a_list_of_flat_records() -> None:
    assert json.loads(as_json([QUOTE]))[0] == {
        "code": "quote-not-in-document",
        "severity": "error",
        "path": CLAIM,
        "line": 14,
        "column": 18,
        "length": 16,
        "message": "the quoted words aren't in seeds/001.txt",
        "hint": "copy the sentence from the document again",
        "note": "seeds/001.txt:1 reads “An estimated 98,000”",
    }
    assert as_json([]) == "[]\n"
    assert json.loads(as_json([UNLINKED], strict=True))[0]["severity"] == "error"


def test_json_survives_a_file_name_that_is_no_unicode() -> None:
    odd = Diagnostic("file-name", Span("content/claims/\udcff.md"), "m")
    as_json([odd]).encode("ascii")


def test_github_puts_a_finding_beside_its_line() -> None:
    assert as_github([UNLINKED], prefix="site/") == (
        "::warning file=site/content/claims/entered.md,line=20,col=3,"
        "title=number-unlinked,endColumn=5::“97” is linked to no figure\n"
    )


def test_github_commands_cannot_be_broken_out_of() -> None:
    evil = Diagnostic(
        "unknown-key", Span("a:b,c%.md", 1, 2, 0), "100%\n::error::no", "hint\r\n::stop::"
    )
    written = as_github([evil])
    assert written.count("\n") == 1
    assert written.startswith("::error file=a%3Ab%2Cc%25.md,line=1,col=2,title=unknown-key::100%25")
    assert "%0A::error" in written
