"""Numbers in French: phrases, what is told apart in running text, labelled documents."""

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
    ("quatre-vingt-dix-huit\u00a0mille", "none", "", "[97500, 98500]"),
    ("30\u00a0%", "none", "%", "[28.5, 31.5]"),
    ("98 000", "none", "", "[97500, 98500]"),
    ("98 000", "none", "", "[97500, 98500]"),
    ("98 000", "none", "", "[97500, 98500]"),
    ("1 234,5", "none", "", "[1234.45, 1234.55]"),
    ("1,2 million", "none", "", "[1150000, 1250000]"),
    ("1,2 million d'habitants", "none", "people", "[1150000, 1250000]"),
    ("3 millions d’euros", "none", "EUR", "[2850000, 3150000]"),
    ("105 millions d'euros", "none", "EUR", "[104500000, 105500000]"),
    ("60 M€", "none", "EUR", "[57000000, 63000000]"),
    ("4 Md€", "none", "EUR", "[3800000000, 4200000000]"),
    ("50 k€", "none", "EUR", "[47500, 52500]"),
    ("3 milliards de dollars", "none", "$", "[2850000000, 3150000000]"),
    ("quatre-vingt-dix-huit mille", "none", "", "[97500, 98500]"),
    ("quatre-vingt dix huit mille", "none", "", "[97500, 98500]"),
    ("soixante-dix", "none", "", "[70, 70]"),
    ("soixante et onze", "none", "", "[71, 71]"),
    ("soixante-dix-sept", "none", "", "[77, 77]"),
    ("quatre-vingts", "none", "", "[80, 80]"),
    ("quatre-vingt-un", "none", "", "[81, 81]"),
    ("vingt et un", "none", "", "[21, 21]"),
    ("vingt-et-une", "none", "", "[21, 21]"),
    ("deux cents", "none", "", "[190, 210]"),
    ("deux cent cinq", "none", "", "[205, 205]"),
    ("mille", "none", "", "[950, 1050]"),
    ("mille deux cents", "none", "", "[1150, 1250]"),
    ("deux mille cent", "none", "", "[2050, 2150]"),
    ("cent mille", "none", "", "[95000, 105000]"),
    ("cent vingt mille", "none", "", "[115000, 125000]"),
    ("deux millions trois cent mille", "none", "", "[2250000, 2350000]"),
    ("septante", "none", "", "[70, 70]"),
    ("nonante-neuf", "none", "", "[99, 99]"),
    ("un million", "none", "", "[950000, 1050000]"),
    ("un million et demi", "none", "", "[1450000, 1550000]"),
    ("deux ans et demi", "none", "years", "[2.45, 2.55]"),
    ("un demi-million", "none", "", "[475000, 525000]"),
    ("une demi-douzaine", "none", "", "[6, 6]"),
    ("une douzaine", "none", "", "[12, 12]"),
    ("deux douzaines", "none", "", "[24, 24]"),
    ("une dizaine", "about", "", "[9, 11]"),
    ("une centaine de personnes", "about", "people", "[90, 110]"),
    ("une centaine d'hommes", "about", "hommes", "[90, 110]"),
    ("un millier", "about", "", "[900, 1100]"),
    ("une dizaine de milliers", "about", "", "[9000, 11000]"),
    ("près d'une centaine", "nearly", "", "[90, 100)"),
    ("plus d'une centaine de morts", "more than", "morts", "(100, 110]"),
    ("des dizaines", "none", "", "[20, 100]"),
    ("des dizaines de milliers", "none", "", "[20000, 100000]"),
    ("des centaines de milliers de personnes", "none", "people", "[200000, 1000000]"),
    ("des milliers", "none", "", "[2000, 10000]"),
    ("plusieurs", "none", "", "[3, 9]"),
    ("plusieurs centaines", "none", "", "[300, 900]"),
    ("plusieurs dizaines de milliers", "none", "", "[30000, 90000]"),
    ("plusieurs millions d'euros", "none", "EUR", "[3000000, 9000000]"),
    ("une poignée", "none", "", "[3, 6]"),
    ("un tiers", "none", "share", "[0.316666666666667, 0.35]"),
    ("deux tiers", "none", "share", "[0.633333333333333, 0.7]"),
    ("les deux tiers", "none", "share", "[0.633333333333333, 0.7]"),
    ("un quart", "none", "share", "[0.2375, 0.2625]"),
    ("trois quarts", "none", "share", "[0.7125, 0.7875]"),
    ("un cinquième", "none", "share", "[0.19, 0.21]"),
    ("la moitié", "none", "share", "[0.475, 0.525]"),
    ("plus de la moitié", "more than", "share", "(0.5, 0.55]"),
    ("près d'un tiers", "nearly", "share", "[0.3, 0.333333333333333)"),
    ("un sur cinq", "none", "share", "[0.19, 0.21]"),
    ("un Français sur cinq", "none", "share", "[0.19, 0.21]"),
    ("une femme sur trois", "none", "share", "[0.316666666666667, 0.35]"),
    ("neuf Français sur dix", "none", "share", "[0.855, 0.945]"),
    ("près d'une personne sur cinq", "nearly", "share", "[0.18, 0.2)"),
    ("doublé", "none", "times", "[1.9, 2.1]"),
    ("a presque doublé", "nearly", "times", "[1.8, 2)"),
    ("presque doublé", "nearly", "times", "[1.8, 2)"),
    ("triplé", "none", "times", "[2.85, 3.15]"),
    ("divisé par deux", "none", "times", "[0.475, 0.525]"),
    ("multiplié par trois", "none", "times", "[2.85, 3.15]"),
    ("deux fois", "none", "times", "[1.9, 2.1]"),
    ("le double", "none", "times", "[1.9, 2.1]"),
    ("environ 98 000", "about", "", "[97000, 99000]"),
    ("quelque 98 000", "about", "", "[97000, 99000]"),
    ("à peu près 98 000", "about", "", "[97000, 99000]"),
    ("près de 98 000", "nearly", "", "[97000, 98000)"),
    ("presque 98 000", "nearly", "", "[97000, 98000)"),
    ("plus de 200 000", "more than", "", "(200000, 220000]"),
    ("plus d'un million", "more than", "", "(1000000, 1100000]"),
    ("au moins 98 000", "at least", "", "[98000, 99000]"),
    ("au plus 98 000", "at most", "", "[97000, 98000]"),
    ("jusqu'à 98 000", "at most", "", "[97000, 98000]"),
    ("jusqu’à 98 000", "at most", "", "[97000, 98000]"),
    ("moins de 98 000", "less than", "", "[97000, 98000)"),
    ("moins d'un million", "less than", "", "[900000, 1000000)"),
    ("pas plus de 98 000", "at most", "", "[97000, 98000]"),
    ("98 000 ou plus", "at least", "", "[98000, 99000]"),
    ("98 000 environ", "about", "", "[97000, 99000]"),
    ("98 000 au moins", "at least", "", "[98000, 99000]"),
    ("exactement 98 000", "exactly", "", "[98000, 98000]"),
    ("entre 3 et 4 millions", "none", "", "[3000000, 4000000]"),
    ("3 à 4 millions", "none", "", "[3000000, 4000000]"),
    ("de 5 000 à 6 000", "none", "", "[5000, 6000]"),
    ("5 000-6 000", "none", "", "[5000, 6000]"),
    ("30 ± 5", "none", "", "[25, 35]"),
    ("30 %", "none", "%", "[28.5, 31.5]"),
    ("30 pour cent", "none", "%", "[28.5, 31.5]"),
    ("0,3 point de pourcentage", "none", "percentage points", "[0.285, 0.315]"),
    ("100 %", "none", "%", "[100, 100]"),
    ("7 644 kilomètres", "none", "km", "[7643.5, 7644.5]"),
    ("42,8 km/h", "none", "km/h", "[42.75, 42.85]"),
    ("80 kilomètres à l'heure", "none", "km/h", "[76, 84]"),
    ("−3,2 °C", "none", "°C", "[-3.25, -3.15]"),
    ("moins 3,2 degrés", "none", "degrees", "[-3.25, -3.15]"),
    ("39 degrés Celsius", "none", "°C", "[38.5, 39.5]"),
    ("10 000 par jour", "none", "per day", "[9500, 10500]"),
    ("5 000 calories par jour", "none", "kcal per day", "[4750, 5250]"),
    ("10 000 personnes par an", "none", "people per year", "[9500, 10500]"),
    ("12,3 pour 100 000 habitants", "none", "per 100,000", "[12.25, 12.35]"),
    ("0,7 cas pour 100 000 habitants", "none", "cas per 100,000", "[0.665, 0.735]"),
    ("12 euros l'heure", "none", "EUR per hour", "[11.5, 12.5]"),
    ("11,88 euros de l'heure", "none", "EUR per hour", "[11.88, 11.88]"),
    ("300 euros la tonne", "none", "EUR per tonne", "[285, 315]"),
    ("491 litres par mètre carré", "none", "l per m²", "[490.5, 491.5]"),
    ("98 000 Russes", "none", "Russes", "[97500, 98500]"),
    ("98 000 personnes", "none", "people", "[97500, 98500]"),
    ("1,2 million de personnes", "none", "people", "[1150000, 1250000]"),
    ("3,5 millions de mètres cubes", "none", "m³", "[3450000, 3550000]"),
    ("50 centimes", "none", "cents", "[47.5, 52.5]"),
    ("1,1", "none", "", "[1.05, 1.15]"),
    ("aucun Russe", "none", "Russe", "[0, 0]"),
    ("zéro", "none", "", "[0, 0]"),
    ("32 ans", "none", "years", "[31.5, 32.5]"),
    ("une demi-heure", "none", "hours", "[0.475, 0.525]"),
    ("la moitié des Français", "none", "share", "[0.475, 0.525]"),
    ("trois millions de tonnes", "none", "t", "[2850000, 3150000]"),
    ("20 000 dollars", "none", "$", "[19000, 21000]"),
    ("100 000 francs suisses", "none", "CHF", "[95000, 105000]"),
]

REFUSED = [
    ("1,234.5", "number-malformed", ("1\u202f234,5", "1,2345")),
    ("1.234,5", "number-malformed", ("1\u202f234,5", "1,2345")),
    ("98.000", "number-malformed", ("98,000", "98\u202f000")),
    ("quelques centaines", "number-unreadable", ("quelques",)),
    ("passé de 3 à 4", "number-several", ("3", "4")),
    ("4 à 3 millions", "range-reversed", ("4 à 3 millions",)),
    ("âgé de 26 ans", "number-unreadable", ("age",)),
    ("27 septembre", "number-unreadable", ("date",)),
    ("21 h 45", "number-unreadable", ("time of day",)),
    ("21h45", "number-unreadable", ("time of day",)),
    ("2022", "number-unreadable", ("year",)),
    ("2e", "number-unreadable", ("ordinal",)),
    ("deuxième", "number-unreadable", ("ordinal",)),
    ("Russes", "number-missing", ("Russes",)),
]

TOLD_APART = [
    ("le 27 septembre 2022", [("27", "date"), ("2022", "date")]),
    ("le 1er mai", [("1er", "date")]),
    ("mardi 27", [("27", "date")]),
    ("du 19 au 25 septembre", [("19", "date"), ("25", "date")]),
    ("les 3, 4 et 5 mai", [("3", "date"), ("4", "date"), ("5", "date")]),
    ("27/09/2022", [("27/09/2022", "date")]),
    ("depuis 1997", [("1997", "date")]),
    ("en 2022, 98 000 Russes", [("2022", "date"), ("98 000", "figure")]),
    ("l'été 2021", [("2021", "date")]),
    ("dans les années 1960", [("1960", "date")]),
    ("les années 90", [("90", "date")]),
    ("entre 1990 et 2020", [("entre 1990 et 2020", "date")]),
    ("à 21 h 45", [("21 h 45", "time")]),
    ("à 21h45 et à 9h", [("21h45", "time"), ("9h", "time")]),
    ("à 21 heures", [("21 heures", "time")]),
    ("vers 8 heures", [("8 heures", "time")]),
    ("entre 12 h 30 et 20 h 30", [("12 h 30", "time"), ("20 h 30", "time")]),
    ("une grève de 24 heures", [("24 heures", "figure")]),
    ("pendant 8 heures", [("8 heures", "figure")]),
    ("un homme de 32 ans", [("32 ans", "age")]),
    ("Marie Dupont, 32 ans, infirmière", [("32 ans", "age")]),
    ("Luc Morel (55 ans) a dit", [("55 ans", "age")]),
    ("âgée de 26 ans", [("26 ans", "age")]),
    ("les plus de 65 ans", [("plus de 65 ans", "age")]),
    ("des enfants de moins de 5 ans", [("moins de 5 ans", "age")]),
    ("À 32 ans, il part", [("32 ans", "age")]),
    ("15 ans de prison", [("15 ans", "figure")]),
    ("depuis plus de 20 ans", [("plus de 20 ans", "figure")]),
    ("la saison 2024-2025", [("2024-2025", "date")]),
    ("la saison 2024-25", [("2024-25", "season")]),
    ("a battu Lyon 3-1", [("3-1", "score")]),
    ("3-1 (1-0)", [("3-1", "score"), ("1-0", "score")]),
    ("un nul 2-2", [("2-2", "score")]),
    ("s'impose 6-4, 6-3", [("6-4", "score"), ("6-3", "score")]),
    ("le Covid-19 et le B-52", [("Covid-19", "name"), ("B-52", "name")]),
    ("le n° 10, l'article 5", [("10", "name"), ("5", "name")]),
    ("l'article 49.3", [("49.3", "name")]),
    ("la Formule 1 et le G7", [("1", "name"), ("G7", "name")]),
    ("sur l'A7 et la RN20", [("A7", "name"), ("RN20", "name")]),
    ("la page 14, p. 12", [("14", "page number"), ("12", "page number")]),
    ("1. Se laver\n2. Aérer", [("1", "list number"), ("2", "list number")]),
    ("au 01 42 92 81 00", [("01 42 92 81 00", "phone number")]),
    ("au 0 800 100 100", [("0 800 100 100", "phone number")]),
    ("+33 1 42 92 81 00", [("+33 1 42 92 81 00", "phone number")]),
    ("la 2e place", [("2e", "ordinal")]),
    ("le XIXe siècle", []),
    ("le 104e but", [("104e", "ordinal")]),
    ("la deuxième ville", [("deuxième", "ordinal")]),
    ("deux des quatre", [("deux", "small word"), ("quatre", "small word")]),
    ("trois mois", [("trois mois", "small word")]),
    ("un homme et une femme", []),
    ("la moitié des gens", [("la moitié", "figure")]),
    ("en seconde mi-temps", [("seconde", "ordinal")]),
    ("deux fois plus de gens", [("deux fois", "figure")]),
    ("il est venu deux fois", [("deux fois", "small word")]),
    ("a inscrit un doublé", [("doublé", "small word")]),
    ("le double du prix", [("double", "figure")]),
    ("un cinquième but", [("un cinquième", "ordinal")]),
    ("un cinquième des Français", [("un cinquième", "figure")]),
    ("le nombre est passé de 3 000 à 4 000", [("3 000", "figure"), ("4 000", "figure")]),
    ("de 5 à 10 euros", [("5 à 10 euros", "figure")]),
    ("une hausse de 3 à 4 %", [("3 à 4 %", "figure")]),
    ("plus d'une centaine de morts", [("plus d'une centaine", "figure")]),
    ("près d'un million d'euros", [("près d'un million d'euros", "figure")]),
    ("plus d'un an après", []),
    ("des dizaines de milliers de personnes", [("dizaines de milliers", "figure")]),
    ("une quinzaine de jours", [("une quinzaine de jours", "figure")]),
    ("une étude sur 500 patients", [("500", "figure")]),
    ("une enquête sur dix ans", [("dix ans", "small word")]),
    ("un Français sur cinq vit", [("un Français sur cinq", "figure")]),
    ("jusqu'à 6 millions d'euros", [("jusqu'à 6 millions d'euros", "figure")]),
    ("tué par 3 hommes", [("3", "figure")]),
    ("créé en 1998 par un ingénieur", [("1998", "date")]),
    ("5 % l'an dernier", [("5 %", "figure")]),
    ("98 000 la semaine dernière", [("98 000", "figure")]),
    ("12 euros l'heure", [("12 euros l'heure", "figure")]),
    ("0,7 cas pour 100 000 habitants", [("0,7 cas pour 100 000 habitants", "figure")]),
    ("500 euros pour 3 personnes", [("500 euros", "figure"), ("3", "figure")]),
    ("30 % de plus qu'en 2019", [("30 %", "figure"), ("2019", "date")]),
    ("12 % plus que 2019", [("12 %", "figure"), ("2019", "date")]),
    ("de 0,3 point", [("0,3", "figure")]),
    ("9 points d'avance", [("9", "figure")]),
    ("10 Downing Street", [("10", "name")]),
    ("5 M€ et 3 Md€", [("5 M€", "figure"), ("3 Md€", "figure")]),
    ("l'Italie compte 98 000 cas", [("98 000", "figure")]),
    ("qu'environ 500 personnes", [("environ 500", "figure")]),
    ("environ 98 000 Russes", [("environ 98 000", "figure")]),
    ("C'est 98 000 de trop", [("98 000", "figure")]),
    ("pas moins de 500", [("pas moins de 500", "figure")]),
    ("-0,3 % et +3,5 %", [("-0,3 %", "figure"), ("+3,5 %", "figure")]),
    ("une dizaine d'entre eux", [("une dizaine", "figure")]),
    ("quelques dizaines", [("quelques dizaines", "figure")]),
    ("quelque 500 soldats", [("quelque 500", "figure")]),
]

DENIED = [
    ("Ce n’est pas 98 000", "n’est pas"),
    ("pas les 98 000 annoncés", "pas"),
    ("sans les 98 000 Russes", "sans"),
    ("Il n’est pas vrai que 98 000 Russes", "pas vrai"),
    ("Il est faux que 98 000 soient entrés", "faux"),
    ("Le ministère a démenti que près de 98 000", "démenti que"),
    ("Il nie avoir dit 98 000", "nie"),
]
NOT_DENIED = [
    "pas seulement 98 000",
    "Ils ne sont pas venus, 98 000 sont restés",
    "98 000",
]


def french() -> Language:
    table = language_table("fr")
    assert table is not None
    return table


@pytest.mark.parametrize(("printed", "hedge", "unit", "reading"), READINGS)
def test_a_phrase_is_read(printed: str, hedge: str, unit: str, reading: str) -> None:
    quantity = read(printed, french())
    assert (quantity.hedge.value, quantity.unit, shown(quantity.reading)) == (hedge, unit, reading)
    assert codes(printed, french()) == []


@pytest.mark.parametrize(("printed", "code", "named"), REFUSED)
def test_what_is_no_figure_is_refused(printed: str, code: str, named: tuple[str, ...]) -> None:
    quantity, (remark,) = read_phrase(printed, french())
    assert quantity is None
    assert remark.code == code
    assert all(words in remark.message for words in named)


def test_the_english_thousands_separator_is_a_warning() -> None:
    assert read("98,000", french()).low == 98
    assert codes("98,000", french()) == ["number-separator"]


@pytest.mark.parametrize(("text", "expected"), TOLD_APART)
def test_numbers_in_running_text_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    found = scan(text, french())
    assert [(text[f.start : f.end], f.number_class.value) for f in found] == expected


def denial(text: str) -> str | None:
    """The negation that governs the first figure of a text."""
    table = french()
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
    assert grouped(Fraction(2469, 2), french()) == "1\u202f234,5"
    between = Interval(Fraction(97000), Fraction(99000))
    assert interval_words(between, "personnes", french()) == "97\u202f000 à 99\u202f000 personnes"
