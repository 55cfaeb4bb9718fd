import io

import pytest

from site_builder.progress import Bar, drawn, wanted


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("done", "total", "bar"),
    [
        (0, 12, "[                        ] rendering 0/12"),
        (6, 12, "[############            ] rendering 6/12"),
        (12, 12, "[########################] rendering 12/12"),
        (13, 12, "[########################] rendering 13/12"),
        (0, 0, "[                        ] rendering 0/0"),
    ],
)
def test_the_bar_shows_what_is_done(done: int, total: int, bar: str) -> None:
    assert drawn("rendering", done, total) == bar


def test_quick_work_draws_nothing() -> None:
    terminal = Terminal()
    bar = Bar(terminal)
    for step in range(100):
        bar("rendering", step, 100)
    bar.clear()
    assert terminal.getvalue() == ""


def test_long_work_is_drawn_over_itself_and_taken_away() -> None:
    terminal = Terminal()
    bar = Bar(terminal, patience=0)
    bar("rendering", 1, 2)
    bar.clear()
    assert terminal.getvalue() == f"\r\x1b[K{drawn('rendering', 1, 2)}\r\x1b[K"


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "dumb"}, False),
        ({}, False),
        ({"TERM": "xterm", "CI": "true"}, False),
    ],
)
def test_a_bar_is_for_terminals_that_somebody_watches(
    environment: dict[str, str], shown: bool
) -> None:
    assert wanted(Terminal(), environment) is shown
    assert not wanted(io.StringIO(), environment)
