"""Numbers in Spanish: phrases, what is told apart in running text, denials."""

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
    # separators
    ("98.000", "none", "", "[97500, 98500]"),
    ("98 000", "none", "", "[97500, 98500]"),
    ("98\u00a0000", "none", "", "[97500, 98500]"),
    ("98\u202f000", "none", "", "[97500, 98500]"),
    ("9800", "none", "", "[9750, 9850]"),
    ("1.234,5", "none", "", "[1234.45, 1234.55]"),
    ("3,5", "none", "", "[3.45, 3.55]"),
    ("3'5 millones", "none", "", "[3450000, 3550000]"),
    # words
    ("dieciséis", "none", "", "[16, 16]"),
    ("veintiún mil", "none", "", "[20500, 21500]"),
    ("treinta y uno", "none", "", "[31, 31]"),
    ("noventa y ocho mil", "none", "", "[97500, 98500]"),
    ("cien", "none", "", "[95, 105]"),
    ("ciento veinte mil", "none", "", "[115000, 125000]"),
    ("doscientos", "none", "", "[190, 210]"),
    ("quinientas", "none", "", "[475, 525]"),
    ("doscientos cincuenta y seis mil", "none", "", "[255500, 256500]"),
    ("mil", "none", "", "[950, 1050]"),
    ("mil doscientos", "none", "", "[1150, 1250]"),
    ("dos mil", "none", "", "[1900, 2100]"),
    ("cien mil", "none", "", "[95000, 105000]"),
    ("un millón doscientos mil", "none", "", "[1150000, 1250000]"),
    ("cero", "none", "", "[0, 0]"),
    ("ningún ruso", "none", "ruso", "[0, 0]"),
    # magnitudes, on the long scale
    ("1,2 millones", "none", "", "[1150000, 1250000]"),
    ("mil millones", "none", "", "[950000000, 1050000000]"),
    ("98 mil millones de euros", "none", "EUR", "[97500000000, 98500000000]"),
    ("dos mil quinientos millones", "none", "", "[2450000000, 2550000000]"),
    ("2.500 millones", "none", "", "[2450000000, 2550000000]"),
    ("un billón de dólares", "none", "$", "[950000000000, 1050000000000]"),
    ("10 mil", "none", "", "[9500, 10500]"),
    ("30 M€", "none", "EUR", "[28500000, 31500000]"),
    ("medio millón", "none", "", "[475000, 525000]"),
    ("millón y medio", "none", "", "[1450000, 1550000]"),
    ("dos millones y medio", "none", "", "[2450000, 2550000]"),
    ("dos años y medio", "none", "years", "[2.45, 2.55]"),
    ("un metro y medio", "none", "m", "[1.45, 1.55]"),
    ("media hora", "none", "hours", "[0.475, 0.525]"),
    # vague
    ("una docena", "none", "", "[12, 12]"),
    ("dos docenas", "none", "", "[24, 24]"),
    ("media docena", "none", "", "[6, 6]"),
    ("un centenar", "about", "", "[90, 110]"),
    ("docenas", "none", "", "[24, 120]"),
    ("decenas", "none", "", "[20, 100]"),
    ("cientos", "none", "", "[200, 1000]"),
    ("centenares", "none", "", "[200, 1000]"),
    ("miles", "none", "", "[2000, 10000]"),
    ("decenas de miles", "none", "", "[20000, 100000]"),
    ("cientos de miles de personas", "none", "people", "[200000, 1000000]"),
    ("miles de millones de euros", "none", "EUR", "[2000000000, 10000000000]"),
    ("varios", "none", "", "[3, 9]"),
    ("varios cientos", "none", "", "[300, 900]"),
    ("varias decenas de miles", "none", "", "[30000, 90000]"),
    ("un par", "none", "", "[2, 3]"),
    # shares and multiples
    ("un tercio", "none", "share", "[0.316666666666667, 0.35]"),
    ("dos tercios", "none", "share", "[0.633333333333333, 0.7]"),
    ("tres cuartas partes", "none", "share", "[0.7125, 0.7875]"),
    ("la cuarta parte", "none", "share", "[0.2375, 0.2625]"),
    ("la mitad", "none", "share", "[0.475, 0.525]"),
    ("más de la mitad", "more than", "share", "(0.5, 0.55]"),
    ("uno de cada cinco", "none", "share", "[0.19, 0.21]"),
    ("una de cada diez", "none", "share", "[0.095, 0.105]"),
    ("9 de cada 10", "none", "share", "[0.855, 0.945]"),
    ("se duplicó", "none", "times", "[1.9, 2.1]"),
    ("casi se duplicó", "nearly", "times", "[1.8, 2)"),
    ("se han duplicado", "none", "times", "[1.9, 2.1]"),
    ("se triplicó", "none", "times", "[2.85, 3.15]"),
    ("el doble", "none", "times", "[1.9, 2.1]"),
    ("casi el doble", "nearly", "times", "[1.8, 2)"),
    ("tres veces", "none", "times", "[2.85, 3.15]"),
    ("se multiplicó por tres", "none", "times", "[2.85, 3.15]"),
    ("se redujo a la mitad", "none", "times", "[0.475, 0.525]"),
    # hedges
    ("exactamente 98.000", "exactly", "", "[98000, 98000]"),
    ("unos 98.000 rusos", "about", "rusos", "[97000, 99000]"),
    ("unas 98.000", "about", "", "[97000, 99000]"),
    ("alrededor de 98.000", "about", "", "[97000, 99000]"),
    ("alrededor del 30 %", "about", "%", "[27, 33]"),
    ("aproximadamente 98.000", "about", "", "[97000, 99000]"),
    ("en torno a los 98.000", "about", "", "[97000, 99000]"),
    ("rondaba los 98.000", "about", "", "[97000, 99000]"),
    ("98.000 más o menos", "about", "", "[97000, 99000]"),
    ("casi 98.000", "nearly", "", "[97000, 98000)"),
    ("casi el 40 %", "nearly", "%", "[36, 40)"),
    ("cerca de 98.000", "nearly", "", "[97000, 98000)"),
    ("más de 200.000", "more than", "", "(200000, 220000]"),
    ("más del 30 %", "more than", "%", "(30, 33]"),
    ("por encima de los 98.000", "more than", "", "(98000, 99000]"),
    ("superó los 98.000", "more than", "", "(98000, 99000]"),
    ("treinta y pico", "more than", "", "(30, 33]"),
    ("al menos 98.000", "at least", "", "[98000, 99000]"),
    ("por lo menos dieciséis mil", "at least", "", "[16000, 17000]"),
    ("como mínimo 98.000", "at least", "", "[98000, 99000]"),
    ("no menos de 98.000", "at least", "", "[98000, 99000]"),
    ("98.000 o más", "at least", "", "[98000, 99000]"),
    ("hasta 98.000", "at most", "", "[97000, 98000]"),
    ("hasta un 30 %", "at most", "%", "[27, 30]"),
    ("a lo sumo 98.000", "at most", "", "[97000, 98000]"),
    ("como máximo 98.000", "at most", "", "[97000, 98000]"),
    ("no más de 98.000", "at most", "", "[97000, 98000]"),
    ("no superó los 98.000", "at most", "", "[97000, 98000]"),
    ("98.000 o menos", "at most", "", "[97000, 98000]"),
    ("menos de 98.000", "less than", "", "[97000, 98000)"),
    ("inferior al 5 %", "less than", "%", "[4.5, 5)"),
    # ranges
    ("entre 3 y 4 millones", "none", "", "[3000000, 4000000]"),
    ("entre el 5 y el 10 %", "none", "%", "[5, 10]"),
    ("5 a 6 mil", "none", "", "[5000, 6000]"),
    ("5.000-6.000", "none", "", "[5000, 6000]"),
    ("entre dos mil y tres mil", "none", "", "[2000, 3000]"),
    ("30 ± 5", "none", "", "[25, 35]"),
    # units, signs, rates
    ("30 por ciento", "none", "%", "[28.5, 31.5]"),
    ("un 30 %", "none", "%", "[28.5, 31.5]"),
    ("1,5 puntos porcentuales", "none", "percentage points", "[1.45, 1.55]"),
    ("25 puntos básicos", "none", "basis points", "[24.5, 25.5]"),
    ("7.644 kilómetros", "none", "km", "[7643.5, 7644.5]"),
    ("7.644 km", "none", "km", "[7643.5, 7644.5]"),
    ("120 km/h", "none", "km/h", "[115, 125]"),
    ("−3,2 °C", "none", "°C", "[-3.25, -3.15]"),
    ("menos 20 grados", "none", "degrees", "[-20.5, -19.5]"),
    ("20 grados bajo cero", "none", "degrees", "[-20.5, -19.5]"),
    ("3 millones de toneladas", "none", "t", "[2850000, 3150000]"),
    ("9,20 euros", "none", "EUR", "[9.2, 9.2]"),
    ("500 millones de pesos", "none", "pesos", "[475000000, 525000000]"),
    ("10.000 al día", "none", "per day", "[9500, 10500]"),
    ("10.000 diarios", "none", "per day", "[9500, 10500]"),
    ("10.000 por día", "none", "per day", "[9500, 10500]"),
    ("500 euros por persona", "none", "EUR per person", "[475, 525]"),
    ("12,3 por cada 100.000 habitantes", "none", "per 100,000", "[12.25, 12.35]"),
    ("12,3 muertes por 100.000 habitantes", "none", "muertes per 100,000", "[12.25, 12.35]"),
    ("98.000 personas", "none", "people", "[97500, 98500]"),
]

REFUSED = [
    ("1,234.5", "number-malformed", ("1.234,5", "1,2345")),
    ("algunos cientos", "number-unreadable", ("algunos",)),
    ("98.000 rusos y 5.000 muertos", "number-several", ("98.000", "5.000")),
    ("de 3 a 4", "number-several", ("3", "4")),
    ("4 a 3 millones", "range-reversed", ("4 a 3 millones",)),
    ("27 de septiembre", "number-unreadable", ("date",)),
    ("2022", "number-unreadable", ("year",)),
    ("mayores de 65 años", "number-unreadable", ("age",)),
    ("rusos", "number-missing", ("rusos",)),
    ("٩٨", "look-alike", ("arabic-indic",)),
]

TOLD_APART = [
    ("el 27 de septiembre de 2022", [("27", "date"), ("2022", "date")]),
    ("el 1.º de mayo", [("1", "ordinal")]),
    ("27/09/2022", [("27/09/2022", "date")]),
    ("los días 3, 4 y 5 de mayo", [("3", "date"), ("4", "date"), ("5", "date")]),
    ("desde 1997 hasta 2030", [("1997", "date"), ("hasta 2030", "date")]),
    ("los años 90 y los años noventa", [("90", "date"), ("noventa", "date")]),
    ("entre 1990 y 2020", [("entre 1990 y 2020", "date")]),
    ("a las 21.45 y a las 9 de la mañana", [("21.45", "time"), ("9", "time")]),
    ("las 10:30", [("10:30", "time")]),
    ("un ingeniero de 32 años", [("32 años", "age")]),
    ("Ruiz, de 52 años, dijo", [("52 años", "age")]),
    ("niños de entre 5 y 11 años", [("entre 5 y 11 años", "age")]),
    ("dos bomberos, de 35 y 41 años", [("dos", "small word"), ("35", "age"), ("41 años", "age")]),
    ("murió a los 45 años", [("45 años", "age")]),
    ("la temporada 2024-25", [("2024-25", "season")]),
    ("ganó 3-1", [("3-1", "score")]),
    ("por 4-2 en los penaltis", [("4-2", "score")]),
    ("la COVID-19 y el B-52", [("COVID-19", "name"), ("B-52", "name")]),
    ("n.º 10, artículo 5, COP28", [("10", "name"), ("5", "name"), ("COP28", "name")]),
    ("el tren AVE 05121", [("05121", "name")]),
    ("en la página 14, pág. 12", [("14", "page number"), ("12", "page number")]),
    ("llame al teléfono 900 123 456", [("900 123 456", "phone number")]),
    ("el segundo más largo", [("segundo", "ordinal")]),
    ("dos de los cuatro", [("dos", "small word"), ("cuatro", "small word")]),
    ("tres meses", [("tres meses", "small word")]),
    ("un medio de comunicación y la media de edad", []),
    ("los cuartos de final", []),
    ("la mitad de la superficie", [("la mitad", "figure")]),
    ("en la segunda mitad", [("segunda", "ordinal")]),
    ("tres veces más", [("tres veces", "figure")]),
    ("vino tres veces", [("tres veces", "small word")]),
    ("subió de 3.000 a 4.000", [("3.000", "figure"), ("4.000", "figure")]),
    ("bajó hasta 4.000", [("4.000", "figure")]),
    ("hasta 4.000 casos", [("hasta 4.000", "figure")]),
    ("5.000 por inundaciones", [("5.000", "figure")]),
    ("500 muertos el año pasado", [("500", "figure")]),
    ("1500 personas", [("1500", "figure")]),
    ("98.000 euros al mes", [("98.000 euros al mes", "figure")]),
]

DENIED = [
    ("No son 98.000", "No"),
    ("Nunca hubo 98.000", "Nunca"),
    ("sin los 98.000", "sin"),
    ("El ministro negó que 98.000 rusos entraran", "negó que"),
    ("Negó que hubiera 98.000", "Negó que"),
    ("Es falso que sean unos 98.000", "Es falso que"),
    ("ni 98.000", "ni"),
    ("Negó el ministro que 98.000 rusos", "Negó el ministro que"),
]
NOT_DENIED = [
    "No vinieron, 98.000 se quedaron",
    "No quiso hablar. Son 98.000",
    "No solo 98.000",
    "98.000",
]


def spanish() -> Language:
    table = language_table("es-MX")
    assert table is not None
    return table


@pytest.mark.parametrize(("printed", "hedge", "unit", "reading"), READINGS)
def test_a_phrase_is_read(printed: str, hedge: str, unit: str, reading: str) -> None:
    quantity = read(printed, spanish())
    assert (quantity.hedge.value, quantity.unit, shown(quantity.reading)) == (hedge, unit, reading)
    assert codes(printed, spanish()) == []


@pytest.mark.parametrize(("printed", "code", "named"), REFUSED)
def test_what_is_no_figure_is_refused(printed: str, code: str, named: tuple[str, ...]) -> None:
    quantity, (remark,) = read_phrase(printed, spanish())
    assert quantity is None
    assert remark.code == code
    assert all(words in remark.message for words in named)


def test_the_thousands_of_mexico_read_as_decimals_with_a_warning() -> None:
    assert read("98,000", spanish()).low == 98
    assert codes("98,000", spanish()) == ["number-separator"]


@pytest.mark.parametrize(("text", "expected"), TOLD_APART)
def test_numbers_in_running_text_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    found = scan(text, spanish())
    assert [(text[f.start : f.end], f.number_class.value) for f in found] == expected


def denial(text: str) -> str | None:
    """The negation that governs the first figure of a text."""
    table = spanish()
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


def test_numbers_are_displayed_in_the_languages_own_form() -> None:
    assert grouped(Fraction(2469, 2), spanish()) == "1.234,5"
    between = Interval(Fraction(97000), Fraction(99000))
    assert interval_words(between, "personas", spanish()) == "de 97.000 a 99.000 personas"
