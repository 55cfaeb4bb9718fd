"""Marked phrases in English: value, hedge, unit, reading and strict interval."""

from __future__ import annotations

from fractions import Fraction

import pytest

from site_builder.numbers.quantity import Hedge, Shape
from tests.numbers.reading import read, shown

SAME = "same"

READINGS = [
    # plain numbers
    ("98,000", "", "[97500, 98500]", SAME),
    ("98,123", "", "[98123, 98123]", SAME),
    ("66,000", "", "[65500, 66500]", SAME),
    ("700,000", "", "[665000, 735000]", SAME),
    ("1.2 million", "", "[1150000, 1250000]", SAME),
    ("2.50 million", "", "[2495000, 2505000]", SAME),
    ("98 thousand", "", "[97500, 98500]", SAME),
    ("30", "", "[30, 30]", SAME),
    ("100", "", "[95, 105]", SAME),
    ("150", "", "[145, 155]", SAME),
    ("5,500 cars", "cars", "[5450, 5550]", SAME),
    ("98,000 Russians", "Russians", "[97500, 98500]", SAME),
    ("6.4m people", "people", "[6350000, 6450000]", SAME),
    ("1.3bn users", "users", "[1250000000, 1350000000]", SAME),
    ("50k signatures", "signatures", "[47500, 52500]", SAME),
    ("3 lakh", "", "[285000, 315000]", SAME),
    ("half a million", "", "[475000, 525000]", SAME),
    ("a million and a half", "", "[1450000, 1550000]", SAME),
    ("a quarter of a million", "", "[245000, 255000]", SAME),
    ("one and a half million", "", "[1450000, 1550000]", SAME),
    ("1½ million", "", "[1450000, 1550000]", SAME),
    ("2 ¼", "", "[2.2, 2.3]", SAME),
    ("98,000 [sic] Russians", "Russians", "[97500, 98500]", SAME),
    ("1,000 COVID-19 cases", "COVID-19 cases", "[950, 1050]", SAME),
    # words
    ("two", "", "[2, 2]", SAME),
    ("a dozen", "", "[12, 12]", SAME),
    ("half a dozen", "", "[6, 6]", SAME),
    ("two dozen", "", "[24, 24]", SAME),
    ("three young men", "young men", "[3, 3]", SAME),
    ("twenty-one", "", "[21, 21]", SAME),
    ("two hundred and five", "", "[205, 205]", SAME),
    ("twenty-five thousand", "", "[24500, 25500]", SAME),
    ("three million four hundred thousand", "", "[3350000, 3450000]", SAME),
    ("a hundred", "", "[95, 105]", SAME),
    ("zero", "", "[0, 0]", SAME),
    ("no", "", "[0, 0]", SAME),
    ("no Russians", "Russians", "[0, 0]", SAME),
    # measures, percentages, temperatures
    ("7,644 kilometres", "km", "[7643.5, 7644.5]", SAME),
    ("7,644 km", "km", "[7643.5, 7644.5]", SAME),
    ("a 1,100-mile", "miles", "[1050, 1150]", SAME),
    ("30 per cent", "%", "[28.5, 31.5]", SAME),
    ("30%", "%", "[28.5, 31.5]", SAME),
    ("30 percent", "%", "[28.5, 31.5]", SAME),
    ("61 %", "%", "[60.5, 61.5]", SAME),
    ("3.5 %", "%", "[3.45, 3.55]", SAME),
    ("100 %", "%", "[100, 100]", SAME),
    ("0.3 percentage points", "percentage points", "[0.285, 0.315]", SAME),
    ("5.4 per cent of GDP", "%", "[5.35, 5.45]", SAME),
    ("−3.2 °C", "°C", "[-3.25, -3.15]", SAME),
    ("-3.2°C", "°C", "[-3.25, -3.15]", SAME),
    ("30 °C", "°C", "[29.5, 30.5]", SAME),
    ("about 30 °C", "°C", "[29, 31]", SAME),
    ("1.5C", "°C", "[1.45, 1.55]", SAME),
    ("100 degrees Fahrenheit", "°F", "[99.5, 100.5]", SAME),
    ("minus 5 degrees Celsius", "°C", "[-5.5, -4.5]", SAME),
    ("half an hour", "hours", "[0.475, 0.525]", SAME),
    ("37.4bn tonnes", "t", "[37350000000, 37450000000]", SAME),
    ("5 square kilometres", "km²", "[4.75, 5.25]", SAME),
    # money
    ("$61-billion", "$", "[60500000000, 61500000000]", SAME),
    ("£1.3bn", "GBP", "[1250000000, 1350000000]", SAME),
    ("US$5 million", "USD", "[4750000, 5250000]", SAME),
    ("5 million US dollars", "USD", "[4750000, 5250000]", SAME),
    ("$1.50", "$", "[1.5, 1.5]", SAME),
    ("£9,138.90", "GBP", "[9138.9, 9138.9]", SAME),
    ("$30", "$", "[28.5, 31.5]", SAME),
    ("€4.5m", "EUR", "[4450000, 4550000]", SAME),
    ("300 euros a month", "EUR per month", "[285, 315]", SAME),
    # rates
    ("10,000 per day", "per day", "[9500, 10500]", SAME),
    ("10,000 a day", "per day", "[9500, 10500]", SAME),
    ("10,000 daily", "per day", "[9500, 10500]", SAME),
    ("10,000/day", "per day", "[9500, 10500]", SAME),
    ("10,000 each day", "per day", "[9500, 10500]", SAME),
    ("10,000 people a day", "people per day", "[9500, 10500]", SAME),
    ("10,000 men a day", "men per day", "[9500, 10500]", SAME),
    ("£6.20 a pint", "GBP per pint", "[6.2, 6.2]", SAME),
    ("9.58s", "seconds", "[9.575, 9.585]", SAME),
    ("12.3 per 100,000", "per 100,000", "[12.25, 12.35]", SAME),
    ("12.3 deaths per 100,000 people", "deaths per 100,000", "[12.25, 12.35]", SAME),
    # hedges
    ("about 98,000", "", "[97000, 99000]", SAME),
    ("around 98,000", "", "[97000, 99000]", SAME),
    ("an estimated 98,000", "", "[97000, 99000]", SAME),
    ("~98,000", "", "[97000, 99000]", SAME),
    ("c. 98,000", "", "[97000, 99000]", SAME),
    ("98,000 or so", "", "[97000, 99000]", SAME),
    ("some 10,000 per day", "per day", "[9000, 11000]", SAME),
    ("roughly 5", "", "[4, 6]", SAME),
    ("nearly 100,000", "", "[90000, 100000)", SAME),
    ("almost 66,000", "", "[65000, 66000)", SAME),
    ("just short of 30", "", "[27, 30)", SAME),
    ("more than 200,000", "", "(200000, 220000]", "(200000, ]"),
    ("over 43,000", "", "(43000, 44000]", "(43000, ]"),
    ("well over 194,000", "", "(194000, 195000]", "(194000, ]"),
    (">5,000", "", "(5000, 5500]", "(5000, ]"),
    ("at least 5,000", "", "[5000, 5500]", "[5000, ]"),
    ("5,000 or more", "", "[5000, 5500]", "[5000, ]"),
    ("5,000+", "", "[5000, 5500]", "[5000, ]"),
    ("5,000 people or more", "people", "[5000, 5500]", "[5000, ]"),
    ("as few as 6,000", "", "[6000, 6600]", "[6000, ]"),
    ("up to 6,000", "", "[5400, 6000]", "[0, 6000]"),
    ("as many as 6,000", "", "[5400, 6000]", "[0, 6000]"),
    ("no more than 20", "", "[18, 20]", "[0, 20]"),
    ("6,000 or less", "", "[5400, 6000]", "[0, 6000]"),
    ("fewer than 500", "", "[450, 500)", "[0, 500)"),
    ("under 5 km", "km", "[4.5, 5)", "[0, 5)"),
    ("less than 5 %", "%", "[4.5, 5)", "[, 5)"),
    ("up to £1bn", "GBP", "[900000000, 1000000000]", "[, 1000000000]"),
    ("below 2 °C", "°C", "[1, 2)", "[, 2)"),
    ("exactly 98,000", "", "[98000, 98000]", SAME),
    ("more than 30 per cent [more]", "%", "(30, 33]", "(30, ]"),
    ("more than a 1,100-mile journey", "miles", "(1100, 1200]", "(1100, ]"),
    # ranges
    ("5,000 to 6,000", "", "[5000, 6000]", SAME),
    ("5,000-6,000", "", "[5000, 6000]", SAME),
    ("5–6,000", "", "[5000, 6000]", SAME),
    ("between 3 and 4 million", "", "[3000000, 4000000]", SAME),
    ("3 to 4 million", "", "[3000000, 4000000]", SAME),
    ("800,000 to 1 million", "", "[800000, 1000000]", SAME),
    ("100–1,000", "", "[100, 1000]", SAME),
    ("30 ± 5", "", "[25, 35]", SAME),
    ("30-40%", "%", "[30, 40]", SAME),
    ("30% to 40%", "%", "[30, 40]", SAME),
    ("$3bn to $4bn", "$", "[3000000000, 4000000000]", SAME),
    ("−5 to −3 °C", "°C", "[-5, -3]", SAME),
    ("5,000 to 6,000 [Russians]", "Russians", "[5000, 6000]", SAME),
    ("between a quarter and a third", "share", "[0.25, 0.333333333333333]", SAME),
    ("about 5,000 to 6,000", "", "[4500, 6600]", SAME),
    ("nearly 5,000 to 6,000", "", "[4500, 6000)", SAME),
    ("more than 5,000 to 6,000", "", "(5000, 6600]", "(5000, ]"),
    ("up to 5,000 to 6,000", "", "[4500, 6000]", "[0, 6000]"),
    # vague words
    ("a couple", "", "[2, 3]", "[2, ]"),
    ("a handful", "", "[3, 6]", "[3, ]"),
    ("several", "", "[3, 9]", "[3, ]"),
    ("several hundred", "", "[300, 900]", "[300, ]"),
    ("a couple of thousand", "", "[2000, 3000]", "[2000, ]"),
    ("dozens", "", "[24, 120]", "[24, ]"),
    ("scores", "", "[40, 200]", "[40, ]"),
    ("hundreds", "", "[200, 1000]", "[200, ]"),
    ("thousands", "", "[2000, 10000]", "[2000, ]"),
    ("the tens of thousands", "", "[20000, 100000]", "[20000, ]"),
    ("hundreds of thousands of Russians", "Russians", "[200000, 1000000]", "[200000, ]"),
    ("millions", "", "[2000000, 10000000]", "[2000000, ]"),
    ("up to several hours", "hours", "[2.7, 9]", "[0, 9]"),
    # ratios
    ("half", "share", "[0.475, 0.525]", SAME),
    ("three-quarters", "share", "[0.7125, 0.7875]", SAME),
    ("one in five", "share", "[0.19, 0.21]", SAME),
    ("9 out of 10", "share", "[0.855, 0.945]", SAME),
    ("one in fourteen", "share", "[0.0678571428571429, 0.075]", SAME),
    ("2/3 of voters", "share", "[0.633333333333333, 0.7]", SAME),
    ("2⁄3", "share", "[0.633333333333333, 0.7]", SAME),
    ("¾", "share", "[0.7125, 0.7875]", SAME),
    ("doubled", "times", "[1.9, 2.1]", SAME),
    ("nearly doubled", "times", "[1.8, 2)", SAME),
    ("threefold", "times", "[2.85, 3.15]", SAME),
    ("three times as many", "times", "[2.85, 3.15]", SAME),
    ("halved", "times", "[0.475, 0.525]", SAME),
    ("more than half of all voters", "share", "(0.5, 0.55]", "(0.5, ]"),
    ("up to half", "share", "[0.45, 0.5]", "[0, 0.5]"),
    # signs and nothing
    ("-5%", "%", "[-5.25, -4.75]", SAME),
    ("+2.4%", "%", "[2.35, 2.45]", SAME),
    ("about 0", "", "[0, 1]", SAME),
    ("up to 0 people", "people", "[0, 0]", SAME),
]


@pytest.mark.parametrize(("printed", "unit", "reading", "strict"), READINGS)
def test_a_phrase_has_its_unit_and_both_intervals(
    printed: str, unit: str, reading: str, strict: str
) -> None:
    quantity = read(printed)
    assert quantity.unit == unit
    assert shown(quantity.reading) == reading
    assert shown(quantity.strict) == (reading if strict == SAME else strict)
    assert quantity.printed == printed


@pytest.mark.parametrize(
    ("printed", "hedge", "words"),
    [
        ("98,000", Hedge.NONE, ()),
        ("Nearly 100,000", Hedge.NEARLY, ("Nearly",)),
        ("An estimated 98,000 Russians", Hedge.ABOUT, ("An estimated",)),
        ("Estimated 98,000", Hedge.ABOUT, ("Estimated",)),
        ("estimated at 5,000", Hedge.ABOUT, ("estimated at",)),
        ("estimated to be 5,000", Hedge.ABOUT, ("estimated to be",)),
        ("up to about 5,000", Hedge.AT_MOST, ("up to", "about")),
        ("about 5,000 or more", Hedge.AT_LEAST, ("or more", "about")),
        ("at least 5,000 or so", Hedge.AT_LEAST, ("at least", "or so")),
        ("more than an estimated 5,000", Hedge.MORE_THAN, ("more than", "an estimated")),
        ("no fewer than 20", Hedge.AT_LEAST, ("no fewer than",)),
        ("slightly less than 20", Hedge.NEARLY, ("slightly less than",)),
        ("20 at most", Hedge.AT_MOST, ("at most",)),
        ("20 at least", Hedge.AT_LEAST, ("at least",)),
        ("≥ 20", Hedge.AT_LEAST, ("≥",)),
        ("in excess of 20,000", Hedge.MORE_THAN, ("in excess of",)),
    ],
)
def test_the_outer_hedge_counts_and_all_are_kept(
    printed: str, hedge: Hedge, words: tuple[str, ...]
) -> None:
    quantity = read(printed)
    assert quantity.hedge is hedge
    assert quantity.hedge_words == words


@pytest.mark.parametrize(
    ("printed", "shape", "low", "high", "step"),
    [
        ("98,000", Shape.NUMBER, "98000", "98000", "1000"),
        ("1.2 million", Shape.NUMBER, "1200000", "1200000", "100000"),
        ("3.5", Shape.NUMBER, "7/2", "7/2", "1/10"),
        ("3.50", Shape.NUMBER, "7/2", "7/2", "1/100"),
        ("5,000-6,000", Shape.RANGE, "5000", "6000", "1000"),
        ("tens of thousands", Shape.VAGUE, "20000", "100000", "10000"),
        ("a third", Shape.RATIO, "1/3", "1/3", "1/30"),
        ("two-thirds", Shape.RATIO, "2/3", "2/3", "1/15"),
    ],
)
def test_value_and_step_are_exact(
    printed: str, shape: Shape, low: str, high: str, step: str
) -> None:
    quantity = read(printed)
    assert (quantity.shape, quantity.low, quantity.high, quantity.step) == (
        shape,
        Fraction(low),
        Fraction(high),
        Fraction(step),
    )


@pytest.mark.parametrize(
    "printed",
    [
        "“98,000”",
        "(98,000)",
        "98,000.",
        "the 98,000",
        "only 98,000",
        "a total of 98,000",
        "98,000,",
    ],
)
def test_quotation_marks_articles_and_punctuation_say_nothing(printed: str) -> None:
    assert shown(read(printed).reading) == "[97500, 98500]"


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_thin_and_no_break_spaces_part_thousands(space: str) -> None:
    assert read(f"1{space}098{space}000").low == 1_098_000


@pytest.mark.parametrize("space", ["\u00a0", "\n", "  "])
def test_any_white_space_parts_number_and_unit(space: str) -> None:
    assert read(f"nearly{space}30{space}per{space}cent").unit == "%"


def test_a_dollar_that_is_not_named_stays_a_dollar() -> None:
    assert [read(p).unit for p in ("$5", "5 dollars", "US$5", "A$5")] == ["$", "$", "USD", "AUD"]
