import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.snippet import snippet, visible


def test_the_underlining_stands_under_the_words() -> None:
    shown = snippet('quote: "nearly 100,000"', 9, 6, 80)
    assert shown.line == 'quote: "nearly 100,000"'
    assert (shown.indent, shown.carets, shown.marked) == (8, 6, "nearly")


def test_a_tab_takes_as_many_columns_as_it_shows() -> None:
    shown = snippet("a\tquote", 3, 5, 80)
    assert shown.line == "a   quote"
    assert (shown.indent, shown.carets) == (4, 5)


def test_wide_characters_take_two_columns_and_combining_ones_none() -> None:
    shown = snippet("日本 e\u0301x y", 4, 3, 80)
    assert (shown.indent, shown.carets) == (5, 2)


def test_a_long_line_is_cut_on_both_sides_of_the_words() -> None:
    text = "a" * 500 + "MARKED" + "b" * 500
    shown = snippet(text, 501, 6, 80)
    assert shown.line.startswith("…a")
    assert shown.line.endswith("b…")
    assert shown.line[shown.indent : shown.indent + shown.carets] == "MARKED"
    assert len(shown.line) <= 80


def test_what_steers_a_terminal_is_shown_as_an_escape() -> None:
    assert snippet("a\x1b[2Jb\u202ec", 1, 1, 80).line == r"a\x1b[2Jb\u202ec"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("98,000", "98,000"),
        ("a\nb", r"a\x0ab"),
        ("a\u200bb", r"a\u200bb"),
        ("10\N{NO-BREAK SPACE}000", "10\N{NO-BREAK SPACE}000"),
        ("\U000e0041", r"\U000e0041"),
        ("٩٨٠٠٠", "٩٨٠٠٠"),
    ],
)
def test_unseen_characters_are_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(max_size=300), st.integers(-5, 400), st.integers(-5, 400), st.integers(40, 120))
def test_any_line_and_place_give_one_printable_line(
    text: str, column: int, length: int, width: int
) -> None:
    shown = snippet(text, column, length, width)
    assert all(char.isprintable() or char in "\xa0\u202f" for char in shown.line)
    assert shown.carets >= 1
    assert shown.indent >= 0
