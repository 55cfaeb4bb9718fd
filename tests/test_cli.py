"""The commands, run as people run them."""

import json
import os
import re
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from site_builder.cli import guarded, main

REPOSITORY = Path(__file__).resolve().parents[1]
CLAIM = "content/claims/library-lent-48000.md"
TODAY = ("--today", "2026-11-22")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site begun with `init`, as the current folder."""
    for name in ("GITHUB_WORKSPACE", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    assert main(["init", str(tmp_path / "desk")]) == 0
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path / "desk"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def run(*words: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "site_builder", *words],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_new_site_builds_clean_and_says_where_to_open_it(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["build", *TODAY]) == 0
    said, complained = capsys.readouterr()
    assert re.match(r"Published \d+ pages \(\d+ files, \d+ changed\) in _site\n", said)
    assert said.endswith(f"Open {(desk / '_site/index.html').as_uri()}\n")
    assert complained == ""


def test_a_second_build_changes_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["build", *TODAY])
    capsys.readouterr()
    assert main(["build", *TODAY]) == 0
    assert "0 changed" in capsys.readouterr().out


def test_an_error_publishes_nothing_and_keeps_the_last_good_site(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["build", *TODAY])
    before = (desk / "_site/index.html").read_bytes()
    edit(desk / CLAIM, "==around 48,000==", "==around 49,000==")
    capsys.readouterr()
    assert main(["build", *TODAY]) == 1
    said = capsys.readouterr().out
    assert re.search(rf"(?m)^{CLAIM}:\d+:\d+: error\[quote-not-in-document\]: ", said)
    assert "^^^^" in said
    assert said.endswith("Nothing was published; _site is as it was.\n")
    assert (desk / "_site/index.html").read_bytes() == before


def test_a_warning_is_published_with_status_1_and_stops_a_strict_build(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(desk / CLAIM, "Both can't be true", "77 more say so. Both can't be true")
    assert main(["build", *TODAY, "--strict"]) == 1
    assert not (desk / "_site").exists()
    assert "error[number-unlinked]" in capsys.readouterr().out
    assert main(["build", *TODAY]) == 1
    said = capsys.readouterr().out
    assert "warning[number-unlinked]" in said
    assert "1 warning" in said
    assert (desk / "_site/index.html").exists()


def test_check_writes_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["check", *TODAY]) == 0
    assert capsys.readouterr().out == "Nothing found.\n"
    assert not (desk / "_site").exists()


def test_check_gives_json_and_nothing_else(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(desk / CLAIM, "verdict: disputed", "verdict: maybe")
    capsys.readouterr()
    assert main(["check", *TODAY, "--format", "json"]) == 1
    [found] = json.loads(capsys.readouterr().out)
    assert found["path"] == CLAIM
    assert found["severity"] == "error"
    lines = (desk / CLAIM).read_text(encoding="utf-8").splitlines()
    start = found["column"] - 1
    assert lines[found["line"] - 1][start : start + found["length"]] == "maybe"


def test_check_names_files_for_github_from_the_repositorys_root(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(desk / CLAIM, "verdict: disputed", "verdict: maybe")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(desk.parent))
    capsys.readouterr()
    assert main(["check", *TODAY, "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith(f"::error file=desk/{CLAIM},line=")


def test_drafts_are_left_out_with_the_reason(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(desk / CLAIM, "checked_on:", "draft: true\nchecked_on:")
    capsys.readouterr()
    main(["build", *TODAY])
    assert re.search(rf"(?m)^Left out: {CLAIM} .*draft", capsys.readouterr().out)
    assert not (desk / "_site/claims/library-lent-48000").exists()


def test_a_scheduled_claim_comes_out_on_its_day(desk: Path) -> None:
    edit(desk / CLAIM, "checked_on:", "publish_on: 2026-12-01\nchecked_on:")
    page = desk / "_site/claims/library-lent-48000/index.html"
    main(["build", "--today", "2026-11-30"])
    assert not page.exists()
    main(["build", "--today", "2026-12-01"])
    assert page.exists()


def test_the_output_and_the_address_can_be_chosen(desk: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["--output", str(out), "--base-url", "https://other.example/desk"]
    assert main(["build", *TODAY, *words]) == 0
    assert (out / "index.html").exists()
    assert "https://other.example/desk/" in (out / "404.html").read_text(encoding="utf-8") or (
        '"/desk/' in (out / "404.html").read_text(encoding="utf-8")
    )


def test_somebodys_files_in_the_output_are_not_touched(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "_site").mkdir()
    (desk / "_site/thesis.txt").write_text("mine", encoding="utf-8")
    assert main(["build", *TODAY]) == 1
    assert "output-refused" in capsys.readouterr().out
    assert (desk / "_site/thesis.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["build", "--root", "nowhere"], "there is no folder nowhere"),
        (["explain", "hedge-droped"], "did you mean “hedge-dropped”?"),
        (["figures", "example-gazete"], "did you mean “example-gazette”?"),
        (["figures", "seeds/none.txt"], "there is no source and no file"),
        (["init", "."], "isn't empty"),
        (["new", "claim", "library-lent-48000"], "is there already"),
    ],
)
def test_what_cannot_be_done_as_asked_ends_with_status_2(
    desk: Path, capsys: pytest.CaptureFixture[str], words: list[str], complaint: str
) -> None:
    assert main(words) == 2
    assert complaint in capsys.readouterr().err


def test_a_nonsensical_source_date_epoch_is_a_usage_error(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert main(["check"]) == 2
    assert "SOURCE_DATE_EPOCH is “yesterday”" in capsys.readouterr().err


def test_explain_prints_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "hedge-dropped"]) == 0
    assert capsys.readouterr().out.startswith("# hedge-dropped\n")
    assert main(["explain"]) == 0
    assert "hedge-dropped" in capsys.readouterr().out


def test_figures_lists_what_became_of_each_number(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["figures", "example-gazette", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    text = (desk / "seeds/example-gazette.txt").read_text(encoding="utf-8")
    assert all(text[row["start"] : row["end"]] == row["exact"] for row in rows)
    assert [row for row in rows if row["class"] == "figure"] == [
        {
            "start": text.index("around 48,000"),
            "end": text.index("around 48,000") + len("around 48,000"),
            "exact": "around 48,000",
            "class": "figure",
            "status": "used",
            "low": 47000,
            "high": 49000,
            "unit": "",
        },
        {
            "start": text.index("more than 50,000"),
            "end": text.index("more than 50,000") + len("more than 50,000"),
            "exact": "more than 50,000",
            "class": "figure",
            "status": "used",
            "low": 50000,
            "high": 55000,
            "unit": "",
        },
    ]
    assert {row["status"] for row in rows if row["class"] == "date"} == {"no figure"}


def test_figures_takes_any_text_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "note.txt").write_text("Some 3,000 people came.", encoding="utf-8")
    capsys.readouterr()
    assert main(["figures", "note.txt", "--language", "en", "--format", "json"]) == 0
    [row] = json.loads(capsys.readouterr().out)
    assert row["exact"].startswith("Some 3,000")
    assert (row["status"], row["low"], row["high"]) == ("open", 2700, 3300)
    assert main(["figures", "note.txt"]) == 0
    assert "Some 3,000" in capsys.readouterr().out
    assert main(["figures", "note.txt", "--language", "tlh"]) == 2


def test_an_unforeseen_failure_is_a_short_report_with_status_3(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail() -> int:
        raise ZeroDivisionError("by \x1b[2Jzero")

    assert guarded(fail) == 3
    complained = capsys.readouterr().err
    assert "ZeroDivisionError: by \\x1b[2Jzero (test_cli.py:" in complained
    assert "file an issue" in complained
    assert "Traceback" not in complained
    assert guarded(fail, debug=True) == 3
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupted_command_ends_quietly(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt() -> int:
        raise KeyboardInterrupt

    assert guarded(interrupt) == 130
    assert capsys.readouterr() == ("", "")


def test_without_a_command_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "check the content and make the site" in capsys.readouterr().err


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from site_builder.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'jinja2', 'markdown', 'yaml', 'tornado', 'babel', 'msgspec', 'rapidfuzz'}\n"
        "sys.exit(bool(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, check=False
    )
    assert done.returncode == 0
    assert b"usage: site-builder" in done.stdout


def test_a_terminal_without_unicode_gets_its_message_all_the_same(desk: Path) -> None:
    edit(desk / CLAIM, "verdict: disputed", "verdict: möglich")
    done = run("check", *TODAY, cwd=desk, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert "m\\xf6glich" in done.stdout
    assert done.stderr == ""


def test_a_reader_that_stops_reading_is_no_failure(desk: Path) -> None:
    script = f"{shlex.quote(sys.executable)} -m site_builder explain | head -n 1"
    done = subprocess.run(
        ["sh", "-c", script],
        cwd=desk,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_the_readmes_five_minutes_end_with_a_site(tmp_path: Path) -> None:
    """Each command of the README that concerns one's own claim, and each file that it shows."""
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## Your own first claim")[2].partition("\n## ")[0]
    step = re.compile(
        r"(?ms)`(?P<file>my-desk/[^`]+\.md)`|^ +```(?P<kind>\w+)\n(?P<text>.*?)^ +```"
    )
    file = ""
    for found in step.finditer(section):
        text = textwrap.dedent(found["text"] or "")
        if found["file"]:
            file = found["file"]
        elif found["kind"] == "markdown":
            assert (tmp_path / file).exists(), f"no command made {file}"
            (tmp_path / file).write_text(text, encoding="utf-8")
        else:
            assert found["kind"] == "sh"
            follow(text.splitlines(), tmp_path)
    assert (tmp_path / "my-desk/_site/claims/ferry-12000/index.html").exists()


def follow(commands: list[str], folder: Path) -> None:
    """Run the commands that set nothing up and come to an end."""
    program = f"{shlex.quote(sys.executable)} -m site_builder"
    for command in commands:
        if command.startswith(("make ", ".venv/bin/site-builder serve")):
            continue
        done = subprocess.run(
            ["sh", "-c", command.replace(".venv/bin/site-builder", program)],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, command + done.stdout + done.stderr
