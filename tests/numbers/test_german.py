"""Numbers in German: phrases, what is told apart in running text, labelled documents."""

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
    ("98\u00a0000", "none", "", "[97500, 98500]"),
    ("98\u202f000", "none", "", "[97500, 98500]"),
    ("98.000", "none", "", "[97500, 98500]"),
    ("98 000", "none", "", "[97500, 98500]"),
    ("98 000", "none", "", "[97500, 98500]"),
    ("98'000", "none", "", "[97500, 98500]"),
    ("1.234,5", "none", "", "[1234.45, 1234.55]"),
    ("1,2 Millionen", "none", "", "[1150000, 1250000]"),
    ("1,2 Mio.", "none", "", "[1150000, 1250000]"),
    ("3,5 Mrd. Euro", "none", "EUR", "[3450000000, 3550000000]"),
    ("61 Mrd. €", "none", "EUR", "[60500000000, 61500000000]"),
    ("900 Mio. €", "none", "EUR", "[855000000, 945000000]"),
    ("50 Tsd. Unterschriften", "none", "Unterschriften", "[47500, 52500]"),
    ("achtundneunzigtausend", "none", "", "[97500, 98500]"),
    ("zweihundertfünfzigtausend", "none", "", "[245000, 255000]"),
    ("einundzwanzig", "none", "", "[21, 21]"),
    ("dreiunddreissig", "none", "", "[33, 33]"),
    ("hundert", "none", "", "[95, 105]"),
    ("tausend", "none", "", "[950, 1050]"),
    ("hunderttausend", "none", "", "[95000, 105000]"),
    ("zweihunderttausend", "none", "", "[190000, 210000]"),
    ("eintausendzweihundert", "none", "", "[1150, 1250]"),
    ("tausendzweihundert", "none", "", "[1150, 1250]"),
    ("zwölfhundert", "none", "", "[1150, 1250]"),
    ("hundertfünf", "none", "", "[105, 105]"),
    ("eine Million", "none", "", "[950000, 1050000]"),
    ("eine Million zweihunderttausend", "none", "", "[1150000, 1250000]"),
    ("zwei Millionen dreihunderttausend", "none", "", "[2250000, 2350000]"),
    ("eine halbe Million", "none", "", "[475000, 525000]"),
    ("anderthalb Millionen", "none", "", "[1450000, 1550000]"),
    ("zweieinhalb Milliarden Euro", "none", "EUR", "[2450000000, 2550000000]"),
    ("ein halbes Dutzend", "none", "", "[6, 6]"),
    ("ein Dutzend", "none", "", "[12, 12]"),
    ("zwei Dutzend", "none", "", "[24, 24]"),
    ("Dutzende", "none", "", "[24, 120]"),
    ("Hunderte Menschen", "none", "people", "[200, 1000]"),
    ("Tausende", "none", "", "[2000, 10000]"),
    ("Zehntausende Russen", "none", "Russen", "[20000, 100000]"),
    ("Hunderttausende", "none", "", "[200000, 1000000]"),
    ("Millionen", "none", "", "[2000000, 10000000]"),
    ("Hunderttausende von Flüchtlingen", "none", "Flüchtlingen", "[200000, 1000000]"),
    ("mehrere Hundert", "none", "", "[300, 900]"),
    ("mehrere Tausend Menschen", "none", "people", "[3000, 9000]"),
    ("mehrere Millionen Euro", "none", "EUR", "[3000000, 9000000]"),
    ("eine Handvoll Menschen", "none", "people", "[3, 6]"),
    ("keine Russen", "none", "Russen", "[0, 0]"),
    ("null", "none", "", "[0, 0]"),
    ("ein Drittel", "none", "share", "[0.316666666666667, 0.35]"),
    ("zwei Drittel", "none", "share", "[0.633333333333333, 0.7]"),
    ("ein Viertel", "none", "share", "[0.2375, 0.2625]"),
    ("drei Viertel", "none", "share", "[0.7125, 0.7875]"),
    ("die Hälfte", "none", "share", "[0.475, 0.525]"),
    ("mehr als die Hälfte", "more than", "share", "(0.5, 0.55]"),
    ("knapp die Hälfte", "nearly", "share", "[0.45, 0.5)"),
    ("jeder fünfte", "none", "share", "[0.19, 0.21]"),
    ("fast jeder zweite", "nearly", "share", "[0.45, 0.5)"),
    ("jede dritte", "none", "share", "[0.316666666666667, 0.35]"),
    ("einer von fünf", "none", "share", "[0.19, 0.21]"),
    ("neun von zehn", "none", "share", "[0.855, 0.945]"),
    ("5 von 1.000", "none", "share", "[0.00475, 0.00525]"),
    ("verdoppelt", "none", "times", "[1.9, 2.1]"),
    ("fast verdoppelt", "nearly", "times", "[1.8, 2)"),
    ("verdreifacht", "none", "times", "[2.85, 3.15]"),
    ("vervierfacht", "none", "times", "[3.8, 4.2]"),
    ("verzehnfacht", "none", "times", "[9.5, 10.5]"),
    ("halbiert", "none", "times", "[0.475, 0.525]"),
    ("doppelt", "none", "times", "[1.9, 2.1]"),
    ("dreimal", "none", "times", "[2.85, 3.15]"),
    ("dreifach", "none", "times", "[2.85, 3.15]"),
    ("zehnfache", "none", "times", "[9.5, 10.5]"),
    ("20-fache", "none", "times", "[19, 21]"),
    ("fünf Mal", "none", "times", "[4.75, 5.25]"),
    ("rund 98.000", "about", "", "[97000, 99000]"),
    ("etwa 98.000", "about", "", "[97000, 99000]"),
    ("circa 98.000", "about", "", "[97000, 99000]"),
    ("ca. 98.000", "about", "", "[97000, 99000]"),
    ("ungefähr 98.000", "about", "", "[97000, 99000]"),
    ("schätzungsweise 98.000", "about", "", "[97000, 99000]"),
    ("um die 500", "about", "", "[450, 550]"),
    ("gut 98.000", "more than", "", "(98000, 99000]"),
    ("knapp 98.000", "nearly", "", "[97000, 98000)"),
    ("fast 98.000", "nearly", "", "[97000, 98000)"),
    ("beinahe 98.000", "nearly", "", "[97000, 98000)"),
    ("nahezu 98.000", "nearly", "", "[97000, 98000)"),
    ("mehr als 200.000", "more than", "", "(200000, 220000]"),
    ("über 200.000", "more than", "", "(200000, 220000]"),
    ("mindestens 98.000", "at least", "", "[98000, 99000]"),
    ("höchstens 98.000", "at most", "", "[97000, 98000]"),
    ("bis zu 98.000", "at most", "", "[97000, 98000]"),
    ("maximal 98.000", "at most", "", "[97000, 98000]"),
    ("nicht mehr als 98.000", "at most", "", "[97000, 98000]"),
    ("nicht weniger als 98.000", "at least", "", "[98000, 99000]"),
    ("weniger als 98.000", "less than", "", "[97000, 98000)"),
    ("unter 98.000", "less than", "", "[97000, 98000)"),
    ("nicht einmal 98.000", "less than", "", "[97000, 98000)"),
    ("98.000 oder mehr", "at least", "", "[98000, 99000]"),
    ("98.000 und mehr", "at least", "", "[98000, 99000]"),
    ("98.000 oder weniger", "at most", "", "[97000, 98000]"),
    ("genau 98.000", "exactly", "", "[98000, 98000]"),
    ("zwischen 3 und 4 Millionen", "none", "", "[3000000, 4000000]"),
    ("3 bis 4 Millionen", "none", "", "[3000000, 4000000]"),
    ("5.000 bis 6.000", "none", "", "[5000, 6000]"),
    ("5.000–6.000", "none", "", "[5000, 6000]"),
    ("30 ± 5", "none", "", "[25, 35]"),
    ("gut ein Drittel", "more than", "share", "(0.333333333333333, 0.366666666666667]"),
    ("knapp zwei Drittel", "nearly", "share", "[0.6, 0.666666666666667)"),
    ("mehr als eine Million", "more than", "", "(1000000, 1100000]"),
    ("über eine Milliarde Euro", "more than", "EUR", "(1000000000, 1100000000]"),
    ("30 Prozent", "none", "%", "[28.5, 31.5]"),
    ("30 %", "none", "%", "[28.5, 31.5]"),
    ("1,5 Prozentpunkte", "none", "percentage points", "[1.45, 1.55]"),
    ("30-prozentige", "none", "%", "[28.5, 31.5]"),
    ("100 Prozent", "none", "%", "[100, 100]"),
    ("7.644 Kilometer", "none", "km", "[7643.5, 7644.5]"),
    ("minus 3,2 Grad", "none", "degrees", "[-3.25, -3.15]"),
    ("−3,2 °C", "none", "°C", "[-3.25, -3.15]"),
    ("38,5 Grad Celsius", "none", "°C", "[38.45, 38.55]"),
    ("10.000 pro Tag", "none", "per day", "[9500, 10500]"),
    ("10.000 täglich", "none", "per day", "[9500, 10500]"),
    ("10.000 am Tag", "none", "per day", "[9500, 10500]"),
    ("60.000 Euro im Jahr", "none", "EUR per year", "[57000, 63000]"),
    ("60.000 Euro im Monat", "none", "EUR per month", "[57000, 63000]"),
    ("12,3 je 100.000 Einwohner", "none", "per 100,000", "[12.25, 12.35]"),
    ("12,3 Todesfälle je 100.000 Einwohner", "none", "Todesfälle per 100,000", "[12.25, 12.35]"),
    ("0,8 Fälle pro 100.000 Einwohner", "none", "Fälle per 100,000", "[0.76, 0.84]"),
    ("12,82 Euro die Stunde", "none", "EUR per hour", "[12.82, 12.82]"),
    ("68 Dollar je Barrel", "none", "$ per barrel", "[67.5, 68.5]"),
    ("120 km/h", "none", "km/h", "[115, 125]"),
    ("15 Kubikmeter", "none", "m³", "[14.5, 15.5]"),
    ("5 Quadratkilometer", "none", "km²", "[4.75, 5.25]"),
    ("98.000 Russen", "none", "Russen", "[97500, 98500]"),
    ("98.000 Menschen", "none", "people", "[97500, 98500]"),
    ("insgesamt 98.000", "none", "", "[97500, 98500]"),
    ("nur 98.000", "none", "", "[97500, 98500]"),
    ("die 98.000", "none", "", "[97500, 98500]"),
    ("1,2 Mio. Menschen", "none", "people", "[1150000, 1250000]"),
    ("3 Millionen Tonnen", "none", "t", "[2850000, 3150000]"),
    ("20.000 US-Dollar", "none", "USD", "[19000, 21000]"),
    ("$61 Mrd.", "none", "$", "[60500000000, 61500000000]"),
    ("50 Cent", "none", "cents", "[47.5, 52.5]"),
    ("1,1", "none", "", "[1.05, 1.15]"),
    ("12,34", "none", "", "[12.335, 12.345]"),
    ("1.234.567,89", "none", "", "[1234567.885, 1234567.895]"),
    ("eine halbe Stunde", "none", "hours", "[0.475, 0.525]"),
    ("ein halbes Prozent", "none", "%", "[0.475, 0.525]"),
    ("0,5 Promille", "none", "‰", "[0.475, 0.525]"),
    ("über ein Drittel", "more than", "share", "(0.333333333333333, 0.366666666666667]"),
    ("rund jeder dritte", "about", "share", "[0.3, 0.366666666666667]"),
    ("dreieinhalb Stunden", "none", "hours", "[3.45, 3.55]"),
]

REFUSED = [
    ("1,234.5", "number-malformed", ("1.234,5", "1,2345")),
    ("1.2345", "number-malformed", ("1,2345", "12.345")),
    ("98.00", "number-malformed", ("98,00", "9.800")),
    ("einige Hundert", "number-unreadable", ("einige",)),
    ("ein paar Tausend", "number-unreadable", ("ein paar",)),
    ("98.000 Menschen und 5.000 Tote", "number-several", ("98.000", "5.000")),
    ("von 3 auf 4", "number-several", ("3", "4")),
    ("4 bis 3 Millionen", "range-reversed", ("4 bis 3 Millionen",)),
    ("32-Jährige", "number-unreadable", ("age",)),
    ("27. September", "number-unreadable", ("date",)),
    ("21.45 Uhr", "number-unreadable", ("time of day",)),
    ("2022", "number-unreadable", ("year",)),
    ("zweitgrößte", "number-unreadable", ("ordinal",)),
    ("Russen", "number-missing", ("Russen",)),
    ("٩٨", "look-alike", ("arabic-indic",)),
]

TOLD_APART = [
    ("am 27. September 2022", [("27", "date"), ("2022", "date")]),
    ("Am 27.9. kamen sie", [("27.9", "date")]),
    ("am 27.09.2022", [("27.09.2022", "date")]),
    ("am 3., 4. und 5. Mai", [("3", "date"), ("4", "date"), ("5", "date")]),
    ("vom 19. bis 25. September", [("19", "date"), ("25", "date")]),
    ("am Dienstag, dem 27. September", [("27", "date")]),
    ("seit 1997", [("1997", "date")]),
    ("im Jahr 2022 starben", [("2022", "date")]),
    ("2022 kamen 98.000 Menschen", [("2022", "date"), ("98.000", "figure")]),
    ("in den 1960er-Jahren", [("1960er", "date")]),
    ("die 90er Jahre", [("90er", "date")]),
    ("zwischen 1990 und 2020", [("zwischen 1990 und 2020", "date")]),
    ("48 Prozent weniger als 1990", [("48 Prozent", "figure"), ("weniger als 1990", "date")]),
    ("um 21.45 Uhr", [("21.45", "time")]),
    ("gegen 21:45 Uhr und 9 Uhr", [("21:45", "time"), ("9", "time")]),
    ("der 32-jährige Ingenieur", [("32-jährige", "age")]),
    ("ein 17-Jähriger", [("17-Jähriger", "age")]),
    ("die 26 Jahre alte Frau", [("26 Jahre alte", "age")]),
    ("im Alter von 26 Jahren", [("26 Jahren", "age")]),
    ("Kinder im Alter von 5 bis 11 Jahren", [("5 bis 11 Jahren", "age")]),
    ("Menschen über 65 Jahre", [("über 65 Jahre", "age")]),
    ("Personen ab 60 Jahren", [("60 Jahren", "age")]),
    ("Petra Lang, 54, sagte", [("54", "age")]),
    ("Petra Lang, 54 Jahre, sagte", [("54 Jahre", "age")]),
    ("Mit 26 Jahren ging sie", [("26 Jahren", "age")]),
    ("die über 80-Jährigen", [("über 80-Jährigen", "age")]),
    ("in der Saison 2024/25", [("2024/25", "season")]),
    ("gewann 3:1 gegen Köln", [("3:1", "score")]),
    ("3:1 (1:0)", [("3:1", "score"), ("1:0", "score")]),
    ("siegte mit 30:28", [("30:28", "score")]),
    ("verlor 4:6, 6:7", [("4:6", "score"), ("6:7", "score")]),
    ("ein 2:2-Unentschieden", [("2:2", "score")]),
    ("COVID-19 und der A380", [("COVID-19", "name"), ("A380", "name")]),
    ("Nr. 10, Artikel 5, § 218", [("10", "name"), ("5", "name"), ("218", "name")]),
    ("Artikel 49.3 des Vertrags", [("49.3", "name")]),
    ("Formel 1 und Agenda 2030", [("1", "name"), ("2030", "name")]),
    ("auf der A7 und der B96", [("A7", "name"), ("B96", "name")]),
    ("auf Seite 14, S. 12", [("14", "page number"), ("12", "page number")]),
    ("1. Hände waschen\n2. Abstand halten", [("1", "list number"), ("2", "list number")]),
    ("10 000 000 000 Euro", [("10 000 000 000 Euro", "figure")]),
    ("98 000 98 000", [("98 000", "figure"), ("98 000", "figure")]),
    ("Telefon 030 1234567", [("030 1234567", "phone number")]),
    ("Tel. 0171/1234567", [("0171/1234567", "phone number")]),
    ("+49 30 1234567", [("+49 30 1234567", "phone number")]),
    ("der 3. Platz", [("3", "ordinal")]),
    ("im 19. Jahrhundert", [("19", "ordinal")]),
    ("am 21. Spieltag", [("21", "ordinal")]),
    ("zum 63. Mal", [("63", "ordinal")]),
    ("die zweitgrößte Stadt", [("zweitgrößte", "ordinal")]),
    ("der drittlängste Fluss", [("drittlängste", "ordinal")]),
    ("Es waren 98. Die Polizei", [("98", "figure")]),
    ("zwei der vier", [("zwei", "small word"), ("vier", "small word")]),
    ("drei Monate", [("drei Monate", "small word")]),
    ("ein Mann und eine Frau", []),
    ("nicht einer kam", []),
    ("die Hälfte der Fläche", [("die Hälfte", "figure")]),
    ("in der zweiten Hälfte", [("zweiten", "ordinal")]),
    ("doppelt so viele wie", [("doppelt", "figure")]),
    ("dreimal so hoch", [("dreimal", "figure")]),
    ("sie kam dreimal", [("dreimal", "small word")]),
    ("verfügt über 500 Betten", [("500", "figure")]),
    ("sprach über 98.000 Fälle", [("98.000", "figure")]),
    ("stieg von 3.000 auf 4.000", [("3.000", "figure"), ("4.000", "figure")]),
    ("stieg um 5 Prozent auf 98.000", [("5 Prozent", "figure"), ("98.000", "figure")]),
    ("stieg auf 9.000 bis 2030", [("9.000", "figure"), ("2030", "date")]),
    ("12,3 Todesfälle je 100.000 Einwohner", [("12,3 Todesfälle je 100.000 Einwohner", "figure")]),
    ("rund 98.000 Russen", [("rund 98.000", "figure")]),
    ("über einen Zeitraum", []),
    ("98.000 Menschen im Jahr 2022", [("98.000", "figure"), ("2022", "date")]),
    ("60.000 Euro im Jahr", [("60.000 Euro im Jahr", "figure")]),
    ("um die Hälfte gestiegen", [("die Hälfte", "figure")]),
    ("weit unter 5 Prozent", [("weit unter 5 Prozent", "figure")]),
    ("mehr als ein Drittel der Wähler", [("mehr als ein Drittel", "figure")]),
    ("zwischen 5 und 10 Prozent", [("zwischen 5 und 10 Prozent", "figure")]),
    ("98.000–100.000 Menschen", [("98.000–100.000", "figure")]),
    ("+3,5 Prozent", [("+3,5 Prozent", "figure")]),
    ("-0,3 %", [("-0,3 %", "figure")]),
    ("Kabul, Elf Tote", [("Elf", "small word")]),
    ("Jedes Jahr sterben 500", [("500", "figure")]),
    ("auf 1,5 Grad", [("1,5 Grad", "figure")]),
    ("1.500 Euro pro Kopf", [("1.500 Euro pro Kopf", "figure")]),
    ("4.000 Beschäftigte", [("4.000", "figure")]),
    ("5 Mio. Dosen, 3 Mrd. Euro", [("5 Mio.", "figure"), ("3 Mrd. Euro", "figure")]),
    ("die 27 EU-Staaten", [("27", "figure")]),
    ("in 5 der 16 Länder", [("5", "figure"), ("16", "figure")]),
    ("fünf von sechs", [("fünf von sechs", "figure")]),
]

DENIED = [
    ("Es waren nicht 98.000", "nicht"),
    ("keine 98.000 Menschen", "keine"),
    ("ohne die 98.000", "ohne"),
    ("Er bestritt, dass 98.000 Russen kamen", "bestritt"),
    ("Es ist falsch, dass es rund 98.000 seien", "falsch"),
    ("Das Ministerium dementierte, daß 98.000", "dementierte"),
]
NOT_DENIED = [
    "nicht nur 98.000",
    "Sie kamen nicht, 98.000 blieben",
    "Er bestritt alles. Dass 98.000 kamen",
    "98.000",
]


def german() -> Language:
    table = language_table("de")
    assert table is not None
    return table


@pytest.mark.parametrize(("printed", "hedge", "unit", "reading"), READINGS)
def test_a_phrase_is_read(printed: str, hedge: str, unit: str, reading: str) -> None:
    quantity = read(printed, german())
    assert (quantity.hedge.value, quantity.unit, shown(quantity.reading)) == (hedge, unit, reading)
    assert codes(printed, german()) == []


@pytest.mark.parametrize(("printed", "code", "named"), REFUSED)
def test_what_is_no_figure_is_refused(printed: str, code: str, named: tuple[str, ...]) -> None:
    quantity, (remark,) = read_phrase(printed, german())
    assert quantity is None
    assert remark.code == code
    assert all(words in remark.message for words in named)


def test_the_english_thousands_separator_is_a_warning() -> None:
    assert read("98,000", german()).low == 98
    assert codes("98,000", german()) == ["number-separator"]


@pytest.mark.parametrize(("text", "expected"), TOLD_APART)
def test_numbers_in_running_text_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    found = scan(text, german())
    assert [(text[f.start : f.end], f.number_class.value) for f in found] == expected


def denial(text: str) -> str | None:
    """The negation that governs the first figure of a text."""
    table = german()
    (found, *_) = scan(text, table)
    negations, between = table.negations.split("|"), table.negation_between.split("|")
    place = negation_before(text, found.start, negations, between)
    return None if place is None else text[slice(*place)]


@pytest.mark.parametrize(("text", "words"), DENIED)
def test_a_negation_governs_its_figure(text: str, words: str) -> None:
    assert denial(text) == words


@pytest.mark.parametrize("text", NOT_DENIED)
def test_a_negation_of_something_else_does_not(text: str) -> None:
    assert denial(text) is None


def test_numbers_are_displayed_in_the_languages_own_form() -> None:
    assert grouped(Fraction(2469, 2), german()) == "1.234,5"
    between = Interval(Fraction(97000), Fraction(99000))
    assert interval_words(between, "Menschen", german()) == "97.000 bis 99.000 Menschen"
