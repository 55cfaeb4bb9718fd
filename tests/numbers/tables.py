"""Small tables of two more languages: they show what a table alone can do."""

from __future__ import annotations

from site_builder.numbers.languages import Cues, Language, Wording
from site_builder.numbers.quantity import Hedge

_WORDING = Wording(
    point="{low}{unit}",
    both="{low} bis {high}{unit}",
    both_open="zwischen {low} und {high}{unit}",
    both_low_open="über {low} bis {high}{unit}",
    both_high_open="{low} bis unter {high}{unit}",
    above="über {low}{unit}",
    at_least="mindestens {low}{unit}",
    below="unter {high}{unit}",
    at_most="bis zu {high}{unit}",
    anything="jede Zahl",
)
_ONES = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_CARDINALS = {word: value for value, word in enumerate(_ONES)}
_CARDINALS |= {"eins": 1, "eine": 1, "zehn": 10, "elf": 11, "zwölf": 12}
_CARDINALS |= {word: 10 * value for value, word in enumerate(_TENS, 2)}
_CARDINALS |= {
    f"{one}und{ten}": value + 10 * tens
    for value, one in enumerate(_ONES)
    if value
    for tens, ten in enumerate(_TENS, 2)
}

GERMAN = Language(
    tag="de",
    decimal=",",
    groups=".\u00a0\u202f",
    wording=_WORDING,
    cues=Cues(
        months="januar|september",
        ordinal_suffixes=".",
        year_before="im jahr|seit",
        ages_after="jährige",
    ),
    cardinals=_CARDINALS,
    multipliers={
        "hundert": 100,
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "milliarden": 10**9,
    },
    compounds=True,
    articles="eine|ein",
    joiners="und",
    vague={"mehrere": (3, 9), "ein paar": (2, 5)},
    vague_plurals={"hunderte": 100, "tausende": 1000, "zehntausende": 10000},
    halves={"hälfte": 2},
    denominators={"drittel": 3},
    denominators_many={"drittel": 3},
    out_of="von",
    hedges_before={
        Hedge.ABOUT: "rund|etwa|ungefähr",
        Hedge.MORE_THAN: "mehr als|über",
        Hedge.NEARLY: "knapp|fast",
        Hedge.AT_MOST: "bis zu|höchstens",
    },
    hedges_after={Hedge.AT_LEAST: "oder mehr"},
    between="zwischen",
    between_and="und",
    to="bis",
    units={"%": "prozent|%", "km": "kilometer|km", "years": "jahre"},
    currencies_after={"EUR": "euro|€"},
    counted={"people": "menschen|personen"},
    per="pro|/",
    rates={"day": "tag"},
    rate_adverbs={"day": "täglich"},
    plural_endings="n|e",
    function_words="sind|haben|in|nach",
)

ARABIC = Language(
    tag="ar",
    decimal="٫",
    decimals=".",
    groups="٬,",
    wording=_WORDING,
    cues=Cues(months="سبتمبر", year_before="عام"),
    right_to_left=True,
    digits=("٠١٢٣٤٥٦٧٨٩",),
    cardinals={"ثلاثة": 3, "عشرة": 10},
    multipliers={"ألف": 1000, "آلاف": 1000, "مليون": 10**6},
    vague_plurals={"عشرات": 10, "مئات": 100, "الآلاف": 1000},
    hedges_before={Hedge.ABOUT: "نحو|حوالي", Hedge.MORE_THAN: "أكثر من"},
    to="إلى",
    units={"%": "٪|%|في المئة"},
    counted={"people": "شخص"},
    per="في",
    rates={"day": "اليوم"},
    function_words="دخلوا",
)
