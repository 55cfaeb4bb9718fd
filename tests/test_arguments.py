from datetime import date
from pathlib import Path

import pytest

from site_builder.arguments import day_of, parser
from site_builder.cli import COMMANDS


def test_every_command_of_the_parser_can_be_run() -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as stopped:
            parser().parse_args([name, "--help"])
        assert stopped.value.code == 0


def test_a_build_is_asked_for_in_words() -> None:
    words = "build --root desk --output out --base-url https://a.example/desk --jobs 3"
    asked = parser().parse_args([*words.split(), "--today", "2026-11-22", "--strict"])
    assert asked.root == Path("desk")
    assert asked.output == Path("out")
    assert asked.base_url == "https://a.example/desk/"
    assert (asked.jobs, asked.strict, asked.debug) == (3, True, False)
    assert asked.today == date(2026, 11, 22)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "verify",
        "build --today 2026-02-30",
        "build --today 20261122",
        "build --today ٢٠٢٦-١١-٢٢",
        "build --base-url example.org",
        "build --base-url https://a.example/?x",
        "build --base-url javascript:alert(1)",
        "build --jobs 0",
        "build --jobs -1",
        "build --jobs 1e3",
        "build --stric",
        "check --format xml",
        "serve --port 70000",
        "new verdict x",
        "new claim",
        "init",
        "figures",
    ],
)
def test_a_command_given_wrongly_ends_with_status_2(words: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args(words.split())
    assert stopped.value.code == 2


def test_today_is_the_option_then_source_date_epoch_then_the_clock() -> None:
    given = date(2025, 1, 2)
    epoch = {"SOURCE_DATE_EPOCH": "1700000000"}
    assert day_of(given, epoch) == given
    assert day_of(None, epoch) == date(2023, 11, 14)
    assert abs((day_of(None, {}) - date.today()).days) <= 1


@pytest.mark.parametrize("epoch", ["", "soon", "9" * 40])
def test_a_source_date_epoch_that_is_no_time_is_refused(epoch: str) -> None:
    with pytest.raises(ValueError, match="SOURCE_DATE_EPOCH"):
        day_of(None, {"SOURCE_DATE_EPOCH": epoch})
