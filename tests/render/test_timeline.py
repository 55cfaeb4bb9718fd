from datetime import date
from fractions import Fraction

from site_builder.pages.plots import Mark, MarkStyle, TimePlot, TimePoint
from site_builder.render.timeline import drawn_timeline


def plot(*points: tuple[int, str], language: str = "en") -> TimePlot:
    """Numbers and their days; "" where none is stated."""
    return TimePlot(
        tuple(
            TimePoint(
                Mark(MarkStyle.DOT, Fraction(value), Fraction(value)),
                date.fromisoformat(day) if day else None,
                day,
                f"{value:,}",
                "en",
            )
            for value, day in points
        ),
        "people",
        language,
        "people",
        "no date",
        "",
    )


def test_time_runs_across_and_value_up() -> None:
    low, high = drawn_timeline(plot((100, "2022-09-01"), (200, "2022-09-11"))).points
    assert float(low.x) < float(high.x)
    assert float(low.y.removesuffix("em")) > float(high.y.removesuffix("em"))


def test_what_has_no_date_stands_beyond_the_gap() -> None:
    drawn = drawn_timeline(plot((100, "2022-09-01"), (200, "2022-09-11"), (150, "")))
    assert float(drawn.points[2].x) > float(drawn.gap) > float(drawn.points[1].x)
    assert "no date" in [label.words for label in drawn.days]


def test_marks_of_one_day_that_would_cover_each_other_stand_aside() -> None:
    drawn = drawn_timeline(plot((100, "2022-09-01"), (100, "2022-09-01"), (200, "2022-09-11")))
    assert [point.aside for point in drawn.points] == [0, 18, 0]


def test_a_printed_form_is_labelled_once_a_day() -> None:
    drawn = drawn_timeline(plot((100, "2022-09-01"), (100, "2022-09-01"), (200, "2022-09-11")))
    assert sorted(label.words for label in drawn.labels) == ["100", "200"]


def test_six_orders_of_magnitude_are_drawn_on_a_logarithmic_scale() -> None:
    drawn = drawn_timeline(plot((10, "2022-09-01"), (10_000_000, "2022-09-11")))
    assert drawn.is_log


def test_numbers_below_zero_stay_inside() -> None:
    drawn = drawn_timeline(plot((-3, "2022-09-01"), (2, "2022-09-11")))
    assert all(0 < float(point.y.removesuffix("em")) <= 21 for point in drawn.points)


def test_right_to_left_time_runs_the_other_way() -> None:
    chart = plot((100, "2022-09-01"), (200, "2022-09-11"), language="ar")
    first, last = drawn_timeline(chart).points
    assert float(first.x) > float(last.x)
