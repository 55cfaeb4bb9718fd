from fractions import Fraction

import pytest

from site_builder.pages.plots import Glance, GlanceRow, Mark, MarkStyle, Plot
from site_builder.render.charts import drawn_glance, pip, placed, scale


def plot(*values: int | Fraction, style: MarkStyle = MarkStyle.DOT, language: str = "en") -> Plot:
    marks = tuple(Mark(style, Fraction(value), Fraction(value)) for value in values)
    return Plot(marks, "people", language)


@pytest.mark.parametrize(
    ("values", "labels", "is_log"),
    [
        ((98_000, 200_000), ["0", "100,000", "200,000"], False),
        ((3,), ["0", "1", "2", "3"], False),
        ((7_644,), ["0", "5,000", "10,000"], False),
        ((0,), ["0", "1"], False),
        ((), ["0", "1"], False),
        ((-3, 5), ["-5", "0", "5"], False),
        ((-40, -10), ["-40", "-20", "0"], False),
        ((1, 50), ["0", "20", "40"], False),
        ((1, 51), ["1", "10", "100"], True),
        ((3_000, 700_000), ["1,000", "10,000", "100,000", "1,000,000"], True),
        ((1, 10**9), ["1", "1,000", "1,000,000", "1,000,000,000"], True),
        ((Fraction(1, 100), 3), ["0.01", "0.1", "1", "10"], True),
        ((Fraction(12, 100), Fraction(37, 100)), ["0", "0.2", "0.4"], False),
    ],
)
def test_a_scale_starts_at_zero_unless_its_numbers_are_far_apart(
    values: tuple[int | Fraction, ...], labels: list[str], is_log: bool
) -> None:
    made = scale(plot(*values))
    assert [tick.label.replace("−", "-") for tick in made.ticks] == labels
    assert made.is_log is is_log


@pytest.mark.parametrize(
    ("value", "x"), [(0, "2"), (50_000, "49.5"), (100_000, "97"), (98_000, "95.1")]
)
def test_a_place_is_in_per_cent_of_the_width(value: int, x: str) -> None:
    assert scale(plot(0, 100_000)).x(Fraction(value)) == x


def test_every_tenfold_step_of_a_logarithmic_scale_is_equally_long() -> None:
    made = scale(plot(10, 1_000, 1_000))
    assert [made.x(Fraction(10**power)) for power in (1, 2, 3)] == ["2", "49.5", "97"]


def test_a_number_without_an_upper_end_has_room_to_go_on() -> None:
    made = scale(plot(200_000, style=MarkStyle.UP))
    assert made.high > 200_000
    assert placed(Mark(MarkStyle.UP, Fraction(200_000), Fraction(200_000)), made).end == "98"


def test_a_range_is_drawn_from_end_to_end() -> None:
    made = scale(plot(0, 10_000))
    bar = placed(Mark(MarkStyle.BAR, Fraction(5_000), Fraction(6_000)), made)
    assert (bar.style, bar.x, bar.end) == ("bar", "49.5", "59")


def test_labels_are_mirrored_where_reading_begins_on_the_right() -> None:
    made = scale(plot(0, 100, language="ar"))
    assert (made.ticks[0].x, made.ticks[0].text_x) == ("2", "98")


def test_the_figure_under_check_is_the_reference() -> None:
    subject = Mark(MarkStyle.RING, Fraction(50), Fraction(50), is_subject=True)
    assert scale(Plot((*plot(100).marks, subject), "people", "en")).reference == "49.5"
    assert scale(plot(100)).reference == ""


def test_rows_of_the_small_chart_stand_below_each_other() -> None:
    rows = tuple(GlanceRow("98,000", "en", "x", mark) for mark in plot(1, 2).marks)
    drawn = drawn_glance(Glance("f", "m", "d", rows, plot(1, 2)))
    assert [line.text_y for line in drawn.lines] == ["1em", "4.4em"]
    assert (drawn.floor, drawn.height) == ("6.8em", "8.4em")


@pytest.mark.parametrize(
    ("step", "steps", "x"), [(1, 5, "0"), (3, 5, "20"), (5, 5, "40"), (1, 1, "0"), (2, 4, "13.33")]
)
def test_a_rating_is_a_dot_on_its_step(step: int, steps: int, x: str) -> None:
    assert pip(step, steps).x == x
