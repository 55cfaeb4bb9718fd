"""Numbers in German. Data only; `languages/__init__.py` says what each entry is for."""

from __future__ import annotations

from itertools import product
from types import MappingProxyType

from site_builder.numbers.languages import Cues, Language, Wording
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.tokens import NARROW_SPACES


def _inflected(stems: str, endings: str = "e en er es em") -> str:
    """Every word of `stems` with every ending: `erst` → `erste|ersten|…`."""
    return "|".join(stem + end for stem in stems.split() for end in endings.split())


_ORDINAL_STEMS = (
    "erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt"
    " vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst dreißigst vierzigst"
    " fünfzigst sechzigst siebzigst achtzigst neunzigst hundertst tausendst"
)
_RANKED = "zweit dritt viert fünft sechst siebt acht neunt zehnt"
_RANKS = (
    "größt höchst längst meist best stärkst schnellst wichtigst ältest kleinst teuerst tiefst"
    " häufigst reichst schlechtest niedrigst"
)

_MONTHS = (
    "januar|jänner|jan|februar|feber|feb|märz|mär|april|apr|mai|juni|jun|juli|jul|august|aug"
    "|september|sept|sep|oktober|okt|november|nov|dezember|dez"
)

_CUES = Cues(
    months=_MONTHS,
    weekdays="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
    "|mo|di|mi|do|fr|sa|so",
    year_before="in|im jahr|im jahre|jahr|jahre|jahres|jahren|seit|von|vor|nach|bis|ab|anfang|mitte"
    "|ende|sommer|winter|frühjahr|frühling|herbst|und|zwischen|um|der|die|das|den|dem|des|zu|für"
    "|ostern|weihnachten|silvester|gegenüber|saison|spielzeit|haushalt|quartal|halbjahr"
    "|geschäftsjahr|anno|circa|ca.|etwa|auf|noch|erst|schon|bereits|als|aus|wie",
    clock="uhr|h|mez|mesz|gmt|utc",
    ages_after="jährige|jähriger|jährigen|jähriges|jährigem|jahre alt|jahre alte|jahre alter"
    "|jahre alten|jahre altes|jahre jung|jahre und älter|jahren und älter|jahre oder älter"
    "|monate alt|monate alte|monate alten|monate altes|wochen alt|tage alt"
    "|lebensjahr|lebensjahre|geburtstag",
    ages_before="im alter von|alter von|im alter zwischen|alter zwischen|im alter ab|alter ab"
    "|altersgruppe|altersgruppe der|altersgruppen|alter bis|alter unter|alter über",
    ages_before_years="person ab|personen ab|menschen ab|kinder ab|kindern ab|frauen ab|männer ab"
    "|männern ab|jugendliche ab|jugendlichen ab|erwachsene ab|erwachsenen ab|alle ab|allen ab",
    ages_at="mit",
    aged="personen|menschen|erwachsene|erwachsenen|kinder|kindern|kind|jugendliche|jugendlichen"
    "|patienten|patientinnen|frauen|männer|männern|jungen|mädchen|alle|aller|allen|bürger"
    "|bürgern|arbeitnehmer|beschäftigte|beschäftigten|arbeitslose|wähler|wählern|versicherte"
    "|versicherten|senioren|rentner|fahrer|spieler|die|der|den",
    age_limits="über|unter|ab|bis|älter als|jünger als",
    decades="er|ern",
    scores="gewann|gewannen|gewinnt|gewinnen|gewonnen|siegte|siegten|siegt|sieg|siege|besiegte"
    "|besiegten|schlug|schlugen|geschlagen|verlor|verloren|unterlag|unterlagen|niederlage"
    "|niederlagen|unentschieden|remis|spielte|spielten|führte|führten|führung|halbzeit|halbzeitstand"
    "|endstand|pausenstand|stand|ergebnis|satz|sätzen|sätze|tor|tore|treffer|ausgleich|verlängerung"
    "|elfmeterschießen|rückstand|anschluss|anschlusstreffer|auswärtssieg|heimsieg|bezwang|bezwangen"
    "|setzte|hinspiel|rückspiel|finale|partie|duell|traf|trennten|drehte|spielstand|tabelle"
    "|zwischenstand|final|gegen|erfolg|pleite|heimspiel|auswärtsspiel",
    score_signs=":",
    names_before="artikel|artikels|art.|artikeln|absatz|abs.|abs|paragraf|paragraph|paragrafen|§|§§"
    "|kapitel|route|flug|kanal|kategorie|phase|stufe|typ|klasse|gruppe|runde|resolution|anhang"
    "|anlage|ziffer|formel|boeing|airbus|apollo|version|autobahn|bundesstraße|windows|iphone"
    "|playstation|agenda|vision|weltkrieg|richtlinie|verordnung|protokoll|top|radio|pflegegrad"
    "|pflegestufe|alarmstufe|warnstufe|covid|level|halle|tor|steuerklasse|erste|zweites|drs"
    "|zdf|sat|rtl|liga|promille no|band|nato|kanal|euro",
    weak_names_before="zimmer|raum|saal|gleis|gate|spiel|schritt|formular|gesetz|tabelle|abbildung"
    "|abb.|abb|regel|nummer|reaktor|reaktorblock|block|sektor|zone|linie|terminal|gebäude|haus"
    "|wohnung|modell|ausgabe|teil|buch|folge|staffel|woche|kalenderwoche|kw|tag|stärke|sturm"
    "|größe|einheit|bezirk|wahlkreis|platz|rang|startplatz|bahn|loch|minute|bus|tram|straßenbahn"
    "|generation|punkt|seite|station|etappe|lauf|heft|jahrgang|position|tatort|kapitel|stadion"
    "|schacht|ausfahrt|anschlussstelle|strecke|u|s|a|b|e",
    name_numbers="nr.|nr|nummer|no.|№|#|num.",
    sentence_starts="der|die|das|den|dem|des|ein|eine|einer|einem|einen|eines|in|im|an|am|auf|von"
    "|vom|für|aus|zu|zum|zur|mit|und|oder|aber|über|unter|nur|mehr|meist|bei|beim|alle|weitere"
    "|andere|diese|dieser|dieses|jene|dort|sie|wir|es|er|ich|ihr|ihre|sein|seine|unser|unsere|als"
    "|wenn|während|nach|vor|seit|bis|zwischen|auch|noch|fast|knapp|gut|rund|etwa|ungefähr|circa"
    "|zudem|außerdem|jedoch|insgesamt|zusammen|nicht|kein|keine|war|waren|ist|sind|hat|haben|wo"
    "|was|wer|wie|warum|jede|jeder|jedes|beide|pro|je|ohne|gegen|durch|um|plus|minus|genau|zuletzt"
    "|zuerst|so|denn|weil|obwohl|dabei|davon|darunter|damit|dann|danach|heute|gestern|morgen|jetzt"
    "|hier|bereits|laut|bisher|derzeit|aktuell|weltweit|bundesweit|landesweit|mindestens|höchstens"
    "|wurden|wurde|gab|gibt|kamen|starben|getötet|tote|verletzt|weniger|wie|wegen|trotz|allein"
    "|allerdings|sogar|etliche|viele|mehrere|einige|doch|zwar|schon|erst|inzwischen|mittlerweile"
    "|daraus|daran|darauf|kostet|kosteten",
    pages="seite|seiten|s.|s",
    phones="telefon|tel.|tel|telefonnummer|rufnummer|fax|hotline|notruf|whatsapp|mobil|anrufen"
    "|handy|durchwahl",
    not_rates="zuvor|davor|danach|darauf|später|früher|vorher|nach|vor|der|des|mit|seit|" + _MONTHS,
    pronoun_before="kein|keine|noch|so|wie|als|der|die|das|ist|war|zweiten|ersten|dritten|zweite"
    "|erste|letzten|nächsten",
    loose_shares="halb|halbe|halber|halbes|halben",
    ordinals="|".join(
        [
            _inflected(_ORDINAL_STEMS),
            *(
                f"{one}{_inflected(rank)}".replace("|", f"|{one}")
                for one, rank in product(_RANKED.split(), _RANKS.split())
            ),
            "erstens|zweitens|drittens|viertens|fünftens",
        ]
    ),
    ordinal_suffixes=".|te|ten|ter|tes|ste|sten|ster",
    ordinal_point_before="der|die|das|dem|den|des|am|im|zum|zur|vom|beim|ein|eine|einen|einem"
    "|einer|eines|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|unser|unsere|unseren"
    "|jeder|jede|jedes|jeden|jedem|dieser|diese|diesen|diesem|dieses|und|oder|bis|ins|sowie|kein",
    share_after="der|des|aller|davon|von|vom|so|mehr|weniger|im|am|in|auf|unter|über|seit|als|wie"
    "|hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|ihrer|seiner|unserer|dieser|und|oder",
    share_before="um|auf|von|als|zur|zu|nur",
    multiple_after="so|wie|wahrscheinlicher|öfter|heißer|besser|breiter|tiefer|seltener|mehr|höher|größer|schneller|länger|häufiger|stärker|teurer|wärmer"
    "|schwerer|niedriger|kleiner|weniger|über|der|des|dessen|dieser|das|die|dem",
    multiple_before="das|ums|zu|fast|knapp|mehr|rund|etwa|um|auf|den|dem|die|der|sich|nahezu|werde"
    "|könnte|soll|sollen|will",
    loose_multiples="doppelt|doppelte|doppelten|doppelter|doppeltes|dreifach|dreifache|dreifachen"
    "|zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal|halbiert"
    "|zwanzigmal|hundertmal|tausendmal|vierfach|fünffach|zehnfach|zweifach|zweifache|zweifachen",
)

_WORDING = Wording(
    point="{low}{unit}",
    both="{low} bis {high}{unit}",
    both_open="zwischen {low} und {high}{unit}",
    both_low_open="mehr als {low}, bis zu {high}{unit}",
    both_high_open="{low} bis unter {high}{unit}",
    above="mehr als {low}{unit}",
    at_least="{low}{unit} oder mehr",
    below="weniger als {high}{unit}",
    at_most="bis zu {high}{unit}",
    anything="jede Zahl",
)

_UNITS_TO_19 = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
    " sechzehn siebzehn achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_ONES = _UNITS_TO_19.split()[1:10]
_CARDINALS = {word: value for value, word in enumerate(_UNITS_TO_19.split())}
_CARDINALS |= {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
_CARDINALS |= {
    f"{one}und{ten}": value + 10 * tens
    for value, one in enumerate(_ONES, 1)
    for tens, ten in enumerate(_TENS.split(), 2)
}
_CARDINALS |= {word.replace("ß", "ss"): value for word, value in _CARDINALS.items() if "ß" in word}
_CARDINALS |= {"eins": 1, "zwo": 2, "zweien": 2, "dreien": 3, "hundert": 100, "tausend": 1000}

_MULTIPLIERS = {
    "dutzend": 12,
    "hundert": 100,
    "tausend": 1000,
    "tsd": 1000,
    "tsd.": 1000,
    "million": 10**6,
    "millionen": 10**6,
    "viertelmillion": 250_000,
    "dreiviertelmillion": 750_000,
    "viertelmilliarde": 250 * 10**6,
    "dreiviertelmilliarde": 750 * 10**6,
    "mio": 10**6,
    "mio.": 10**6,
    "mill.": 10**6,
    "milliarde": 10**9,
    "milliarden": 10**9,
    "mrd": 10**9,
    "mrd.": 10**9,
    "billion": 10**12,
    "billionen": 10**12,
    "bio.": 10**12,
    "billiarde": 10**15,
    "billiarden": 10**15,
}

_PARTS = {
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "sechstel": 6,
    "siebtel": 7,
    "achtel": 8,
    "neuntel": 9,
    "zehntel": 10,
    "zwölftel": 12,
    "zwanzigstel": 20,
    "hundertstel": 100,
    "tausendstel": 1000,
    "millionstel": 1_000_000,
}
_DENOMINATORS = {part + end: n for part, n in _PARTS.items() for end in ("", "s", "n")}
_HALF = {f"halb{end}": 2 for end in ("", "e", "er", "es", "en", "em")}

_NTH = "zweit dritt viert fünft sechst siebt acht neunt zehnt zwölft zwanzigst hundertst"
_NTH_VALUES = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100)
_EVERY = {
    f"{every} {stem}{end}": value
    for stem, value in zip(_NTH.split(), _NTH_VALUES, strict=True)
    for every, end in (
        ("jeder", "e"), ("jede", "e"), ("jedes", "e"), ("jeden", "en"), ("jedem", "en"),
        ("jeder", "en"),
    )
}  # fmt: skip
"""`jeder fünfte`: one in five."""

_FOLDS = "zwei drei vier fünf sechs sieben acht neun zehn zwanzig hundert tausend"
_FOLD_VALUES = (2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000)
_MULTIPLES = {
    f"ver{word}fach{end}": value
    for word, value in zip(_FOLDS.split(), _FOLD_VALUES, strict=True)
    for end in ("t", "te", "ten", "en", "ter", "ung")
}
_MULTIPLES |= {f"verdoppel{end}": 2 for end in ("t", "te", "ten", "n", "ung", "ter")}
_MULTIPLES |= {f"doppelt{end}": 2 for end in ("", "e", "en", "er", "es")}
_MULTIPLES |= {f"halbier{end}": -2 for end in ("t", "te", "ten", "en", "ung")}

_LENGTHS = {
    "km": "km|kilometer|kilometern|kilometers",
    "m": "meter|metern|meters",
    "cm": "cm|zentimeter|zentimetern",
    "mm": "mm|millimeter|millimetern",
    "miles": "meile|meilen",
    "nautical miles": "seemeile|seemeilen",
    "ft": "fuß",
    "in": "zoll",
    "km²": "km²|km2|quadratkilometer|quadratkilometern|qkm",
    "m²": "m²|m2|quadratmeter|quadratmetern|qm",
    "ha": "ha|hektar|hektare|hektaren",
    "acres": "acre|acres",
    "m³": "m³|m3|kubikmeter|kubikmetern",
    "km³": "km³|km3|kubikkilometer|kubikkilometern",
}
_MASSES = {
    "kg": "kg|kilogramm|kilo|kilos",
    "g": "gramm",
    "mg": "mg|milligramm",
    "µg": "µg|μg|mikrogramm",
    "t": "tonne|tonnen",
    "Mt": "megatonne|megatonnen",
    "Gt": "gigatonne|gigatonnen",
    "lb": "lb|lbs",
    "oz": "unze|unzen|feinunze|feinunzen",
}
_VOLUMES = {
    "l": "liter|litern",
    "ml": "ml|milliliter|millilitern",
    "gallons": "gallone|gallonen",
    "barrels": "barrel|barrels|fass",
}
_ENERGY = {
    "kWh": "kwh|kilowattstunde|kilowattstunden",
    "MWh": "mwh|megawattstunde|megawattstunden",
    "GWh": "gwh|gigawattstunde|gigawattstunden",
    "TWh": "twh|terawattstunde|terawattstunden",
    "W": "watt",
    "kW": "kilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "J": "joule",
    "kJ": "kj|kilojoule",
    "MJ": "megajoule",
    "kcal": "kcal|kilokalorie|kilokalorien|kalorie|kalorien",
    "V": "volt",
    "Hz": "hertz|hz",
    "dB": "dezibel|db",
    "hp": "ps",
}
_SPEEDS = {
    "km/h": "km/h|kmh|stundenkilometer|stundenkilometern|kilometer pro stunde"
    "|kilometern pro stunde|km pro stunde|kilometer in der stunde|kilometer je stunde",
    "mph": "mph|meilen pro stunde",
    "m/s": "m/s|meter pro sekunde|metern pro sekunde",
    "knots": "knoten",
}
_TIMES = {
    "seconds": "sekunde|sekunden|sek.|sek",
    "minutes": "minute|minuten|min.|min",
    "hours": "stunde|stunden|std.|std",
    "days": "tag|tage|tagen|tages",
    "weeks": "woche|wochen",
    "months": "monat|monate|monaten|monats|monatige|monatigen|monatiger",
    "years": "jahr|jahre|jahren|jahres",
    "decades": "jahrzehnt|jahrzehnte|jahrzehnten",
    "centuries": "jahrhundert|jahrhunderte|jahrhunderten",
    "milliseconds": "millisekunde|millisekunden|ms",
}
_SHARES = {
    "%": "%|prozent|prozents|v.h.|prozentig|prozentige|prozentigen|prozentiger|prozentiges"
    "|prozentigem|％",
    "percentage points": "prozentpunkt|prozentpunkte|prozentpunkten|prozentpunkts|%-punkte"
    "|% punkte|pp",
    "basis points": "basispunkt|basispunkte|basispunkten",
    "‰": "‰|promille",
    "ppm": "ppm|teile pro million",
    "ppb": "ppb|teile pro milliarde",
    "°C": "°c|° c|grad celsius|℃|celsius|ºc|º c",
    "°F": "°f|° f|grad fahrenheit|℉|fahrenheit|ºf",
    "degrees": "grad|grade|graden|°|º",
    "K": "kelvin",
}

_SYMBOLS = {
    "t": "t",
    "m": "m",
    "g": "g",
    "l": "l|L",
    "W": "W",
    "kW": "kW",
    "MW": "MW",
    "GW": "GW",
    "MJ": "MJ",
    "GJ": "GJ",
    "µg/m³": "µg/m³|μg/m³|µg/m3|μg/m3",
    "Mt": "Mt",
    "Gt": "Gt",
    "GB": "GB",
    "MB": "MB",
    "TB": "TB",
    "GHz": "GHz",
    "MHz": "MHz",
    "kHz": "kHz",
    "cc": "ccm|cm³",
    "mSv": "mSv",
    "hPa": "hPa",
    "mmHg": "mmHg",
    "mg/dL": "mg/dl|mg/dL",
    "mmol/L": "mmol/l|mmol/L",
    "kg/m²": "kg/m²|kg/m2",
}

_CURRENCIES_BEFORE = {
    "$": "$",
    "USD": "US$|USD|US-$",
    "AUD": "A$|AU$|AUD",
    "CAD": "C$|CA$|CAD",
    "GBP": "£|GBP",
    "EUR": "€|EUR",
    "¥": "¥",
    "JPY": "JPY",
    "CNY": "CNY|RMB",
    "INR": "₹|INR",
    "RUB": "₽|RUB",
    "KRW": "₩|KRW",
    "TRY": "₺|TRY",
    "UAH": "₴|UAH",
    "ILS": "₪|ILS",
    "KZT": "₸|KZT",
    "CHF": "CHF|SFr|SFr.|Fr.",
    "SEK": "SEK",
    "NOK": "NOK",
    "DKK": "DKK",
    "PLN": "PLN",
    "CZK": "CZK",
    "HUF": "HUF",
}

_CURRENCIES_AFTER = {
    "$": "$|dollar|dollars",
    "USD": "us dollar|us dollars|usd|us$|amerikanische dollar|amerikanischen dollar",
    "AUD": "australische dollar|australischen dollar|aud",
    "CAD": "kanadische dollar|kanadischen dollar|cad",
    "NZD": "neuseeland dollar|neuseeländische dollar|nzd",
    "HKD": "hongkong dollar|hkd",
    "SGD": "singapur dollar|sgd",
    "GBP": "£|pfund sterling|britische pfund|britischen pfund|gbp",
    "pounds": "pfund",
    "EUR": "€|euro|euros|eur",
    "JPY": "yen|jpy",
    "CNY": "yuan|renminbi|cny|rmb",
    "INR": "rupien|rupie|indische rupien|inr",
    "PKR": "pakistanische rupien|pkr",
    "RUB": "rubel|rub",
    "KRW": "südkoreanische won|won|krw",
    "TRY": "türkische lira|lira|try",
    "UAH": "hrywnja|griwna|hryvnia|uah",
    "CHF": "schweizer franken|franken|chf|sfr",
    "SEK": "schwedische kronen|schwedischen kronen|sek",
    "NOK": "norwegische kronen|norwegischen kronen|nok",
    "DKK": "dänische kronen|dänischen kronen|dkk",
    "CZK": "tschechische kronen|tschechischen kronen|czk",
    "PLN": "zloty|złoty|pln",
    "HUF": "forint|huf",
    "BRL": "reais|real|brl",
    "ZAR": "rand|zar",
    "KZT": "tenge|kzt",
    "ILS": "schekel",
    "cents": "cent|cents|eurocent|ct",
}

_RATES = {
    "second": "sekunde|s",
    "minute": "minute|min",
    "hour": "stunde|std|h",
    "day": "tag|tage",
    "night": "nacht",
    "week": "woche",
    "month": "monat",
    "quarter": "quartal",
    "year": "jahr",
    "decade": "jahrzehnt",
    "person": "person|kopf|einwohner|einwohnerin|bürger|mensch",
    "household": "haushalt",
    "child": "kind",
    "woman": "frau",
    "student": "schüler|student",
    "worker": "beschäftigten|arbeitnehmer|mitarbeiter",
    "patient": "patient|patienten",
    "share": "aktie",
    "game": "spiel|partie",
    "barrel": "barrel|fass",
    "tonne": "tonne",
    "kg": "kg|kilogramm|kilo",
    "litre": "liter",
    "gallon": "gallone",
    "kWh": "kwh|kilowattstunde",
    "MWh": "mwh|megawattstunde",
    "km": "km|kilometer",
    "mile": "meile",
    "km²": "km²|km2|quadratkilometer",
    "m²": "m²|m2|quadratmeter",
    "hectare": "hektar|ha",
    "ounce": "unze|feinunze",
}

TABLE = Language(
    tag="de",
    decimal=",",
    groups="." + NARROW_SPACES + " '’",
    wording=_WORDING,
    cues=_CUES,
    cardinals=MappingProxyType(_CARDINALS),
    multipliers=MappingProxyType(_MULTIPLIERS),
    joiners="und",
    compounds=True,
    articles="ein|eine|einer|einem|einen|eines",
    ones="ein|eine|einer|einem|einen|eines|eins",
    nothing="kein|keine|keinen|keiner|keinem|keinerlei|null",
    short_magnitudes=MappingProxyType({"k": 1000}),
    currency_magnitudes=MappingProxyType({"m": 10**6, "t": 1000}),
    vague=MappingProxyType(
        {
            "mehrere": (3, 9),
            "mehreren": (3, 9),
            "mehrerer": (3, 9),
            "eine handvoll": (3, 6),
            "einer handvoll": (3, 6),
            "eine hand voll": (3, 6),
            "handvoll": (3, 6),
        }
    ),
    vague_unread="ein paar|einige|einigen|einiger|etliche|etlichen|viele|vielen|wenige|wenigen"
    "|zahlreiche|zahlreichen|unzählige|zahllose|diverse|zig|abertausende",
    vague_plurals=MappingProxyType(
        {
            "dutzende": 12,
            "dutzenden": 12,
            "hunderte": 100,
            "hunderten": 100,
            "hunderter": 100,
            "tausende": 1000,
            "tausenden": 1000,
            "tausender": 1000,
            "zehntausende": 10_000,
            "zehntausenden": 10_000,
            "zehntausender": 10_000,
            "hunderttausende": 100_000,
            "hunderttausenden": 100_000,
            "hunderttausender": 100_000,
            "millionen": 10**6,
            "milliarden": 10**9,
            "billionen": 10**12,
        }
    ),
    of="von",
    unit_of="von",
    halves=MappingProxyType(
        {
            "die hälfte": 2,
            "der hälfte": 2,
            "zur hälfte": 2,
            "halb": 2,
            "einhalb": 2,
            "dreiviertel": 4,
            **_EVERY,
        }
    ),
    denominators=MappingProxyType(_DENOMINATORS | _HALF),
    denominators_many=MappingProxyType(_DENOMINATORS),
    mixed=MappingProxyType(
        {
            "anderthalb": 1,
            "eineinhalb": 1,
            "einundeinhalb": 1,
            **{f"{one}einhalb": value for value, one in enumerate(_ONES, 1) if value > 1},
            **{f"{one}undeinhalb": value for value, one in enumerate(_ONES, 1) if value > 1},
        }
    ),
    out_of="von",
    multiples=MappingProxyType(_MULTIPLES),
    fold="fach|fache|fachen|facher|faches|mal",
    times="mal|male",
    hedges_before=MappingProxyType(
        {
            Hedge.EXACTLY: "genau|exakt|präzise|punktgenau",
            Hedge.ABOUT: "rund|etwa|circa|ca.|ca|zirka|ungefähr|in etwa|schätzungsweise|geschätzt"
            "|geschätzte|geschätzten|geschätzter|geschätztes|um die|grob|grob geschätzt|~|≈"
            "|in der größenordnung von|so um die|plus minus|etwa um die|mehr oder weniger",
            Hedge.NEARLY: "knapp|fast|beinahe|nahezu|annähernd|knapp unter|nicht ganz|kurz vor"
            "|etwas weniger als|etwas unter|ein wenig unter|knappe|knappen|kurz unter|beinah"
            "|kaum weniger als|nur knapp unter|knapp weniger als|leicht unter|schier",
            Hedge.MORE_THAN: "mehr als|über|gut|gute|guten|etwas mehr als|etwas über|knapp über"
            "|deutlich mehr als|weit mehr als|weit über|deutlich über|leicht über|oberhalb von"
            "|jenseits von|jenseits der|>|größer als|höher als|länger als|kaum mehr als"
            "|wesentlich mehr als|viel mehr als|weitaus mehr als|weitaus über|mehr wie",
            Hedge.AT_LEAST: "mindestens|wenigstens|zumindest|nicht weniger als|≥|>="
            "|ein minimum von|minimal|mind.|keine geringeren als",
            Hedge.AT_MOST: "bis zu|höchstens|maximal|nicht mehr als|allenfalls|≤|<="
            "|max.|ein maximum von|längstens|allerhöchstens",
            Hedge.LESS_THAN: "weniger als|unter|deutlich unter|weit unter|unterhalb von|<"
            "|deutlich weniger als|weit weniger als|nicht einmal|nicht mal|kleiner als|geringer als"
            "|niedriger als|kürzer als|viel weniger als|wesentlich weniger als",
        }
    ),
    hedges_after=MappingProxyType(
        {
            Hedge.ABOUT: "oder so|in etwa|schätzungsweise|ungefähr|circa|ca.",
            Hedge.AT_LEAST: "oder mehr|und mehr|oder darüber|mindestens|und darüber|aufwärts|+",
            Hedge.AT_MOST: "oder weniger|und weniger|höchstens|maximal|oder darunter",
        }
    ),
    adverbial_hedges="über|unter|gut|etwa|rund|kurz vor|jenseits der|guten|gute",
    hedge_verbs=MappingProxyType(
        {
            "über": "verfügt|verfügen|verfügte|verfügten|sprach|sprachen|spricht|sprechen"
            "|berichtet|berichteten|berichtete|berichten|diskutiert|diskutierten|diskutierte"
            "|entscheidet|entscheiden|entschied|stimmt|stimmten|stimmte|abstimmen|abgestimmt"
            "|verhandelt|verhandelten|informiert|informierte|klagten|klagt|herrscht|darüber"
            "|sich|erstreckt|verteilt|hinweg|beratung|bericht|streit|debatte|vertrag|verträge",
            "unter": "umfrage|befragung|erhebung|studie|litt|litten|leidet|leiden|leben|lebten"
            "|verteilt|befanden|waren|sind|auch",
            "gut": "sehr|so|besonders|ziemlich|recht|genauso|geht|läuft|lief|tut|ist|war",
            "bis zu": "weil|dass",
        }
    ),
    openers="der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|diese|dieser|diesen|dieses"
    "|ihre|seine|unsere|alle|aller|weitere|weiteren|weiterer|zusätzliche|zusätzlichen|zusätzlich"
    "|insgesamt|zusammen|nur|lediglich|bloß|gerade|allein|rekordverdächtige|durchschnittlich"
    "|im schnitt|im durchschnitt|von|um|auf|bei|mit|für|aus|nach|an|zu|immerhin|sogar|noch|schon"
    "|bereits|erst|satte|stolze|ganze|jeweils|je|die ersten|ist|war|sind|waren|beträgt|zum",
    between="zwischen|irgendwo zwischen",
    between_and="und|bis",
    to="bis|bis zu|bis hin zu",
    plus_minus="±|+/-|+/−|plus minus|plus/minus",
    minus="minus",
    plus="plus",
    units=MappingProxyType(
        _LENGTHS | _MASSES | _VOLUMES | _ENERGY | _SPEEDS | _TIMES | _SHARES,
    ),
    symbols=MappingProxyType(_SYMBOLS),
    glued_symbols=MappingProxyType({"°C": "C", "times": "x|×"}),
    currencies_before=MappingProxyType(_CURRENCIES_BEFORE),
    currencies_after=MappingProxyType(_CURRENCIES_AFTER),
    ambiguous=MappingProxyType(
        {
            "$": "USD|AUD|CAD|NZD|HKD|SGD",
            "¥": "JPY|CNY",
            "pounds": "GBP|lb",
            "gallons": "US gallons|imperial gallons",
            "degrees": "°C|°F",
        }
    ),
    per="pro|je|/",
    per_article="jeden|jede|jedes|die",
    rates=MappingProxyType(_RATES),
    counted=MappingProxyType(
        {"people": "menschen|personen|person|mensch|leute|leuten|einwohner|einwohnern"}
    ),
    rate_adverbs=MappingProxyType(
        {
            "day": "täglich|am tag",
            "week": "wöchentlich|in der woche",
            "month": "monatlich|im monat",
            "quarter": "vierteljährlich|im quartal",
            "year": "jährlich|im jahr|p.a.",
            "hour": "stündlich|in der stunde",
            "minute": "in der minute",
            "second": "in der sekunde",
            "night": "in der nacht",
        }
    ),
    people="menschen|personen|einwohner|einwohnern|einwohnerinnen und einwohner"
    "|einwohnerinnen|bewohner|bürger|bürgern|köpfe",
    plural_endings="e|n|r|s|l",
    plural_words="menschen|leute|mann|stück|paar|kinder|polizei|vieh|fans|teams|autos|kilo|euro"
    "|yen|yuan|rubel|einwohner|bürger|arbeiter|lehrer|schüler|täter|helfer|soldaten|frauen"
    "|männer|tote|toten|verletzte|verletzten|fälle|fällen|flüchtlinge|häuser|länder|jahre|betten"
    "|stimmen|personen|besucher|zuschauer|patienten|tiere|opfer|stellen|beschäftigte",
    never_counted="lauf|sprint|hürden|staffel|rennen|läufe",
    function_words="sind|ist|war|waren|wird|werden|wurde|wurden|worden|hat|haben|hatte|hatten|sein"
    "|seien|sei|habe|hätte|hätten|würde|würden|kann|können|konnte|konnten|könnte|könnten|muss"
    "|müssen|musste|mussten|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen"
    "|in|im|an|am|auf|bei|beim|von|vom|aus|zu|zum|zur|mit|ohne|seit|bis|nach|vor|während|über"
    "|unter|zwischen|gegen|um|durch|für|als|dass|das|die|der|den|dem|des|welche|welcher|welches"
    "|wo|wenn|weil|obwohl|aber|laut|sagte|sagt|sagten|teilte|nicht|kein|keine|nie|es|sie|er|wir"
    "|ihr|ich|diese|dieser|diesen|dieses|dort|da|dann|nun|jetzt|und|oder|sowie|pro|je|ein|eine"
    "|einen|einem|einer|eines|noch|auch|nur|schon|bereits|kamen|starben|flohen|lebten|leben|kommen"
    "|gingen|stieg|stiegen|fiel|fielen|sank|sanken|getötet|verletzt|plus|minus|mehr|weniger|höher"
    "|davon|darunter|damit|blieb|blieben|bleibt|bleiben|wuchs|wuchsen|nahm|nahmen|hier|heute|gestern|zuvor|später|lag|lagen|liegt|liegen|gab|gibt|geben"
    "|sich|ihre|seine|deren|dessen|allein|insgesamt|etwa|rund|knapp|fast|gut|gegenüber|wie",
    comparatives="mehr|weniger|höher|niedriger|größer|kleiner|insgesamt|zusätzlich|so viele|so viel"
    "|so hoch|so groß|so oft|so häufig|schneller|langsamer|älter|jünger|länger|kürzer|teurer"
    "|billiger|stärker|schwächer|häufiger|seltener|wärmer|kälter|zusammen|stark|plus|pro forma"
    "|wachstum|besser|schlechter|mehr als|weniger als|tiefer|jeweils|hoch|lang|breit|tief|schwer"
    "|groß|alt|weit|dick|entfernt|hohe|hohen|lange|langen|große|großen|breite|tiefe|schwere",
    negations="nicht|nie|niemals|kein|keine|keinen|keiner|keines|keinem|keineswegs|weder|noch nie"
    "|ohne|kaum|bestritt|bestreitet|bestreiten|bestritten|dementierte|dementiert|dementierten"
    "|leugnete|leugnet|verneinte|verneint|falsch|unwahr|unzutreffend|widerlegt|widerlegte"
    "|zurückgewiesen|wies zurück|gelogen|erfunden|ausgeschlossen|mitnichten|fern von|statt"
    "|bestritten hatte|zu keinem zeitpunkt|in abrede",
    negation_between=", dass|, daß|dass|daß|die|der|das|den|dem|des|ein|eine|einen|einem|einer"
    "|sagte|von|es|seien|sei|wurden|hätten|ist|war",
)
