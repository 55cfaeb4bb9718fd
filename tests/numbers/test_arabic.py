"""Numbers in Arabic: phrases, prefixes, spellings, what is told apart in running text, denials."""

from __future__ import annotations

from fractions import Fraction

import pytest

from site_builder.evidence.context import negation_before
from site_builder.numbers.display import grouped, interval_words
from site_builder.numbers.interval import Interval
from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.scan import scan
from tests.numbers.reading import codes, read, shown

READINGS = [
    # digits and separators
    ("٩٨٬٠٠٠", "none", "", "[97500, 98500]"),
    ("98,000", "none", "", "[97500, 98500]"),
    ("98٬000", "none", "", "[97500, 98500]"),
    ("98 000", "none", "", "[97500, 98500]"),
    ("٩٨٠٠٠", "none", "", "[97500, 98500]"),
    ("٣٫٥", "none", "", "[3.45, 3.55]"),
    ("3.5", "none", "", "[3.45, 3.55]"),
    # words
    ("صفر", "none", "", "[0, 0]"),
    ("إحدى عشرة", "none", "", "[11, 11]"),
    ("ثمانية عشر", "none", "", "[18, 18]"),
    ("خمسة وعشرون", "none", "", "[25, 25]"),
    ("خمسة وعشرون ألفا", "none", "", "[24500, 25500]"),
    ("خمسة وعشرين ألف شخص", "none", "people", "[24500, 25500]"),
    ("مئة", "none", "", "[95, 105]"),
    ("مئتان", "none", "", "[190, 210]"),
    ("مئتي شخص", "none", "people", "[190, 210]"),
    ("مائتا ألف", "none", "", "[190000, 210000]"),
    ("ثلاثمئة ألف", "none", "", "[285000, 315000]"),
    ("ستمائة", "none", "", "[570, 630]"),
    ("خمس مئة", "none", "", "[475, 525]"),
    ("مئة وخمسة وعشرون ألفا", "none", "", "[124500, 125500]"),
    ("ألف", "none", "", "[950, 1050]"),
    ("ألفان", "none", "", "[1900, 2100]"),
    ("ألفا شخص", "none", "people", "[1900, 2100]"),
    ("ألفي دولار", "none", "$", "[1900, 2100]"),
    ("ألف وتسعمئة وثمانية وتسعون", "none", "", "[1998, 1998]"),
    ("ثلاثة آلاف وخمسمئة", "none", "", "[3450, 3550]"),
    ("اثنا عشر مليونا", "none", "", "[11500000, 12500000]"),
    ("مليون ومئتا ألف", "none", "", "[1150000, 1250000]"),
    ("مليوني دولار", "none", "$", "[1900000, 2100000]"),
    ("مليار", "none", "", "[950000000, 1050000000]"),
    # digits with words
    ("٩٨ ألفا", "none", "", "[97500, 98500]"),
    ("10 آلاف", "none", "", "[9500, 10500]"),
    ("6.4 مليون", "none", "", "[6350000, 6450000]"),
    ("3 آلاف و500", "none", "", "[3450, 3550]"),
    ("مليون و200 ألف", "none", "", "[1150000, 1250000]"),
    ("مليون ونصف المليون", "none", "", "[1450000, 1550000]"),
    ("ثلاثة ملايين ونصف", "none", "", "[3450000, 3550000]"),
    ("نصف مليون", "none", "", "[475000, 525000]"),
    # vague
    ("عشرات", "none", "", "[20, 100]"),
    ("مئات", "none", "", "[200, 1000]"),
    ("آلاف", "none", "", "[2000, 10000]"),
    ("الآلاف", "none", "", "[2000, 10000]"),
    ("عشرات الآلاف", "none", "", "[20000, 100000]"),
    ("مئات الآلاف من اللاجئين", "none", "اللاجئين", "[200000, 1000000]"),
    ("ملايين الدولارات", "none", "$", "[2000000, 10000000]"),
    ("عدة آلاف", "none", "", "[3000, 9000]"),
    ("بضع مئات", "none", "", "[300, 900]"),
    # shares and multiples
    ("نصف", "none", "share", "[0.475, 0.525]"),
    ("ثلث", "none", "share", "[0.316666666666667, 0.35]"),
    ("ثلثا", "none", "share", "[0.633333333333333, 0.7]"),
    ("ثلثي السكان", "none", "share", "[0.633333333333333, 0.7]"),
    ("ربع", "none", "share", "[0.2375, 0.2625]"),
    ("ثلاثة أرباع", "none", "share", "[0.7125, 0.7875]"),
    ("أكثر من النصف", "more than", "share", "(0.5, 0.55]"),
    ("واحد من كل خمسة", "none", "share", "[0.19, 0.21]"),
    ("3 من كل 10", "none", "share", "[0.285, 0.315]"),
    ("تسعة من أصل عشرة", "none", "share", "[0.855, 0.945]"),
    ("تضاعف", "none", "times", "[1.9, 2.1]"),
    ("تضاعفت ثلاث مرات", "none", "times", "[2.85, 3.15]"),
    ("كادت تتضاعف", "nearly", "times", "[1.8, 2)"),
    ("ثلاثة أضعاف", "none", "times", "[2.85, 3.15]"),
    ("ضعف", "none", "times", "[1.9, 2.1]"),
    # hedges
    ("98 ألفا بالضبط", "exactly", "", "[98000, 98000]"),
    ("نحو ٩٨ ألف شخص", "about", "people", "[97000, 99000]"),
    ("حوالي 98 ألفا", "about", "", "[97000, 99000]"),
    ("زهاء 500", "about", "", "[450, 550]"),
    ("500 تقريبا", "about", "", "[450, 550]"),
    ("قرابة 500", "nearly", "", "[450, 500)"),
    ("ما يقرب من 500", "nearly", "", "[450, 500)"),
    ("أكثر من 200 ألف", "more than", "", "(200000, 220000]"),
    ("ما يزيد على 500", "more than", "", "(500, 550]"),
    ("تجاوزت 500", "more than", "", "(500, 550]"),
    ("30 ونيفا", "more than", "", "(30, 33]"),
    ("ما لا يقل عن 500", "at least", "", "[500, 550]"),
    ("500 على الأقل", "at least", "", "[500, 550]"),
    ("500 أو أكثر", "at least", "", "[500, 550]"),
    ("حتى 500", "at most", "", "[450, 500]"),
    ("لا يزيد عن 500", "at most", "", "[450, 500]"),
    ("ما لا يزيد على 500", "at most", "", "[450, 500]"),
    ("لم تتجاوز 500", "at most", "", "[450, 500]"),
    ("لا يتعدى الألف", "at most", "", "[900, 1000]"),
    ("أقل من 500", "less than", "", "[450, 500)"),
    # ranges
    ("بين 20 و30", "none", "", "[20, 30]"),
    ("بين الـ20 والـ30", "none", "", "[20, 30]"),
    ("ما بين ثلاثة وأربعة ملايين", "none", "", "[3000000, 4000000]"),
    ("بين عشرين وثلاثين ألفا", "none", "", "[20000, 30000]"),
    ("بين ألفين وثلاثة آلاف شخص", "none", "people", "[2000, 3000]"),
    ("بين 5% و10%", "none", "%", "[5, 10]"),
    ("٥ إلى ٦ آلاف", "none", "", "[5000, 6000]"),
    ("٥-٦ آلاف", "none", "", "[5000, 6000]"),
    # units, signs, rates
    ("30 في المئة", "none", "%", "[28.5, 31.5]"),
    ("30 بالمئة", "none", "%", "[28.5, 31.5]"),
    ("30 في المائة", "none", "%", "[28.5, 31.5]"),
    ("٣٫٥٪", "none", "%", "[3.45, 3.55]"),
    ("%30", "none", "%", "[28.5, 31.5]"),
    ("٪٣٠", "none", "%", "[28.5, 31.5]"),
    ("ثلاث نقاط مئوية", "none", "percentage points", "[2.85, 3.15]"),
    ("7,644 كيلومترا", "none", "km", "[7643.5, 7644.5]"),
    ("كيلومترين", "none", "km", "[1.9, 2.1]"),
    ("آلاف الكيلومترات", "none", "km", "[2000, 10000]"),
    ("ساعة ونصف الساعة", "none", "hours", "[1.45, 1.55]"),
    ("130 كيلومترا في الساعة", "none", "km/h", "[125, 135]"),
    ("20 درجة مئوية", "none", "°C", "[19.5, 20.5]"),
    ("20 درجة مئوية تحت الصفر", "none", "°C", "[-20.5, -19.5]"),
    ("−3.2 درجة مئوية", "none", "°C", "[-3.25, -3.15]"),
    ("61 مليون دولار أميركي", "none", "USD", "[60500000, 61500000]"),
    ("5 ملايين دينار عراقي", "none", "IQD", "[4750000, 5250000]"),
    ("500 ليرة", "none", "liras", "[475, 525]"),
    ("68 دولارا للبرميل", "none", "$ per barrel", "[67.5, 68.5]"),
    ("10 آلاف يوميا", "none", "per day", "[9500, 10500]"),
    ("10 آلاف في اليوم", "none", "per day", "[9500, 10500]"),
    ("12.3 لكل 100 ألف نسمة", "none", "per 100,000", "[12.25, 12.35]"),
]

SAME = [
    ("نحو 98 ألف شخص", "بنحو 98 ألف شخص"),
    ("نحو 98 ألف شخص", "ونحو 98 ألف شخص"),
    ("أكثر من 500", "لأكثر من 500"),
    ("ما لا يقل عن 500", "بما لا يقل عن 500"),
    ("30 شخصا", "و30 شخصا"),
    ("30 شخصا", "بـ30 شخصا"),
    ("15 ألفا", "الـ15 ألفا"),
    ("خمسون شخصا", "وخمسون شخصا"),
    ("خمسة وعشرون ألفا", "خَمسةٌ وعِشرونَ أَلفًا"),
    ("خمسة آلاف", "خمســة الاف"),
    ("أكثر من ألف", "اكثر من الف"),
    ("حوالي مليوني دولار", "حوالى مليونى دولار"),
    ("مئة ألف", "مائة ألف"),
]
"""Phrases that say the same with a prefix, or spelled otherwise."""

REFUSED = [
    ("9٨", "look-alike", ("mixes", "arabic-indic")),
    ("۹۸", "look-alike", ("extended arabic-indic",)),
    ("٣،٥ مليون", "number-malformed", ("3.5", "35")),
    ("1.234,5", "number-malformed", ("1,234.5",)),
    ("بعض الآلاف", "number-unreadable", ("بعض",)),
    ("98 ألف روسي و5 آلاف قتيل", "number-several", ("98", "5")),
    ("من 3 إلى 4", "number-several", ("3", "4")),
    ("6 إلى 5 آلاف", "range-reversed", ("6 إلى 5 آلاف",)),
    ("27 سبتمبر", "number-unreadable", ("date",)),
    ("2022", "number-unreadable", ("year",)),
    ("روس", "number-missing", ("روس",)),
]

TOLD_APART = [
    ("في 27 سبتمبر 2022", [("27", "date"), ("2022", "date")]),
    ("في ٢٧ أيلول ٢٠٢٢", [("٢٧", "date"), ("٢٠٢٢", "date")]),
    ("في 14 فيفري و15 غشت", [("14", "date"), ("15", "date")]),
    ("27/09/2022", [("27/09/2022", "date")]),
    ("منذ عام 1997 وحتى 2030", [("1997", "date"), ("حتى 2030", "date")]),
    ("في القرن العشرين", [("العشرين", "ordinal")]),
    ("الساعة 21:45", [("21:45", "time")]),
    ("عند الساعة 9 صباحا", [("9", "time")]),
    ("سامي حداد (52 عاما)", [("52 عاما", "age")]),
    ("البالغ من العمر 45 عاما", [("45 عاما", "age")]),
    ("بين سن 16 و24 عاما", [("16", "age"), ("24 عاما", "age")]),
    ("تزيد أعمارهم على 65 عاما", [("65 عاما", "age")]),
    ("موسم 2024-25", [("2024-25", "season")]),
    ("فاز 3-1", [("3-1", "score")]),
    ("كوفيد-19", [("كوفيد-19", "name")]),
    ("المادة 5 ورقم 10", [("5", "name"), ("10", "name")]),
    ("مجموعة الـ20", [("20", "name")]),
    ("الصفحة 14", [("14", "page number")]),
    ("على الرقم 1700123456", [("1700123456", "phone number")]),
    ("ثاني أكبر", [("ثاني", "ordinal")]),
    ("اثنان من الأربعة", [("اثنان", "small word"), ("أربعة", "small word")]),
    ("ثلاثة أشهر ويومين", [("ثلاثة أشهر", "small word"), ("يومين", "small word")]),
    ("نصف النهائي وضعف الاقتصاد", []),
    ("نصف السكان", [("نصف", "figure")]),
    ("ضعف ما كان", [("ضعف", "figure")]),
    ("ارتفع من 3 آلاف إلى 4 آلاف", [("3 آلاف", "figure"), ("4 آلاف", "figure")]),
    ("بنحو 98 ألف روسي", [("نحو 98 ألف", "figure")]),
    ("12.3 وفاة لكل 100 ألف نسمة", [("12.3 وفاة لكل 100 ألف نسمة", "figure")]),
    ("تجاوز عدد القتلى 500", [("500", "figure")]),
    ("1500 موظف عام 2020", [("1500", "figure"), ("2020", "date")]),
]

DENIED = [
    ("ليس 98 ألفا", "ليس"),
    ("ليسوا 98 ألفا", "ليسوا"),
    ("لا 98 ألفا", "لا"),
    ("لم يكن هناك 98 ألفا", "لم يكن"),
    ("بدون 98 ألفا", "بدون"),
    ("نفى أن يكون 98 ألف روسي", "نفى"),
    ("نفى أنّ 98 ألف روسي دخلوا", "نفى"),
    ("ونفت الوزارة. ونفت وجود 98 ألفا", "ونفت"),
    ("ونفى وزير الداخلية أن يكون نحو 98 ألفا", "ونفى وزير الداخلية أن"),
    ("نفت الوزارة مقتل 98 ألفا", "نفت الوزارة مقتل"),
    ("غير صحيح أن نحو 98 ألفا", "غير صحيح"),
]
NOT_DENIED = [
    "نفى ذلك، وقال الوزير أن 98 ألفا",
    "لم يأتوا، وبقي 98 ألفا",
    "لا يعرف. دخل 98 ألفا",
    "98 ألفا",
]


def arabic() -> Language:
    table = language_table("ar-EG")
    assert table is not None
    return table


@pytest.mark.parametrize(("printed", "hedge", "unit", "reading"), READINGS)
def test_a_phrase_is_read(printed: str, hedge: str, unit: str, reading: str) -> None:
    quantity = read(printed, arabic())
    assert (quantity.hedge.value, quantity.unit, shown(quantity.reading)) == (hedge, unit, reading)
    assert codes(printed, arabic()) == []


@pytest.mark.parametrize(("plain", "other"), SAME)
def test_a_prefix_or_another_spelling_says_the_same(plain: str, other: str) -> None:
    one, two = read(plain, arabic()), read(other, arabic())
    assert (one.reading, one.strict, one.unit) == (two.reading, two.strict, two.unit)
    assert one.hedge is two.hedge


@pytest.mark.parametrize(("printed", "code", "named"), REFUSED)
def test_what_is_no_figure_is_refused(printed: str, code: str, named: tuple[str, ...]) -> None:
    quantity, (remark,) = read_phrase(printed, arabic())
    assert quantity is None
    assert remark.code == code
    assert all(words in remark.message for words in named)


def test_the_thousands_of_the_maghreb_read_as_decimals_with_a_warning() -> None:
    assert read("98.000", arabic()).low == 98
    assert codes("98.000", arabic()) == ["number-separator"]


@pytest.mark.parametrize(("text", "expected"), TOLD_APART)
def test_numbers_in_running_text_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    found = scan(text, arabic())
    assert [(text[f.start : f.end], f.number_class.value) for f in found] == expected


def denial(text: str) -> str | None:
    """The negation that governs the first figure of a text."""
    table = arabic()
    found = next(each for each in scan(text, table) if each.number_class.value == "figure")
    negations, between = table.negations.split("|"), table.negation_between.split("|")
    place = negation_before(text, found.start, negations, between)
    return None if place is None else text[slice(*place)]


@pytest.mark.parametrize(("text", "words"), DENIED)
def test_a_negation_governs_its_figure(text: str, words: str) -> None:
    assert denial(text) == words


@pytest.mark.parametrize("text", NOT_DENIED)
def test_a_negation_of_something_else_does_not(text: str) -> None:
    assert denial(text) is None


def test_numbers_are_displayed_with_one_set_of_digits_and_separators() -> None:
    assert grouped(Fraction(2469, 2), arabic()) == "1,234.5"
    between = Interval(Fraction(97000), Fraction(99000))
    assert interval_words(between, "شخص", arabic()) == "من 97,000 إلى 99,000 شخص"
