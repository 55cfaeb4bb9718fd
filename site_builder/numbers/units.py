"""What units mean: their nature, their scales and the factors between them.

Knows canonical names only; how a language writes them is in its table. Factors are exact by
definition (international yard and pound, 1959; SI); none is measured.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from site_builder.numbers.intervals import Nature
from site_builder.numbers.languages import Language
from site_builder.numbers.lexicon import Line, lexicon
from site_builder.numbers.plainnumbers import SHARE, TIMES
from site_builder.numbers.rates import PER, rate_at

_KNOWN_MONEY = (
    "$ ¥ USD AUD CAD NZD HKD SGD TWD MXN BRL GBP EUR JPY CNY INR PKR RUB KRW TRY UAH ILS NGN KZT"
    " KES CHF SEK NOK DKK PLN CZK HUF ZAR EGP SAR AED GEL cents pence"
    " ARS CLP COP UYU PEN BOB VES PYG CRC GTQ HNL DOP CUP pesos"
    " MAD DZD TND LYD IQD KWD BHD JOD QAR OMR YER IRR LBP SYP SDG dinars riyals dirhams liras ginei"
)
_CURRENCIES = frozenset(_KNOWN_MONEY.split())
_TEMPERATURES = frozenset({"°C", "°F", "K", "degrees"})
_PERCENTS = frozenset({"%", "percentage points", "basis points"})

_FACTORS = {
    "length": "m=1 km=1000 cm=0.01 mm=0.001 miles=1609.344 ft=0.3048 in=0.0254 yd=0.9144"
    " nautical_miles=1852",
    "area": "m²=1 km²=1000000 ha=10000 acres=4046.8564224 sq_ft=0.09290304 sq_miles=2589988.110336",
    "mass": "kg=1 g=1/1000 mg=1/1000000 µg=1/1000000000 t=1000 Mt=1000000000 Gt=1000000000000"
    " lb=0.45359237 pounds=0.45359237 oz=0.028349523125 stone=6.35029318"
    " short_tons=907.18474 long_tons=1016.0469088",
    "volume": "l=1 ml=1/1000 m³=1000 hm³=1000000000 km³=1000000000000 barrels=158.987294928"
    " US_gallons=3.785411784 imperial_gallons=4.54609",
    "energy": "J=1 kJ=1000 MJ=1000000 GJ=1000000000 kcal=4184 kWh=3600000 MWh=3600000000"
    " GWh=3600000000000 TWh=3600000000000000",
    "power": "W=1 kW=1000 MW=1000000 GW=1000000000",
    "speed": "m/s=1 km/h=5/18 mph=0.44704 knots=463/900",
    "duration": "seconds=1 milliseconds=1/1000 minutes=60 hours=3600 days=86400 weeks=604800",
    "calendar": "months=1 years=12 decades=120 centuries=1200",
    "storage": "MB=1 GB=1000 TB=1000000",
    "parts": "ppb=1/1000 ppm=1",
    "points": "percentage_points=100 basis_points=1",
}
"""Dimension → each unit's factor to the dimension's base unit."""

_SCALES = {
    unit.replace("_", " "): (dimension, Fraction(factor), Fraction(0))
    for dimension, factors in _FACTORS.items()
    for unit, _, factor in (each.partition("=") for each in factors.split())
} | {
    "K": ("temperature", Fraction(1), Fraction(0)),
    "°C": ("temperature", Fraction(1), Fraction("273.15")),
    "°F": ("temperature", Fraction(5, 9), Fraction("459.67") * Fraction(5, 9)),
}
"""Unit → its dimension, and what a value is times and plus in the dimension's base unit."""

_OF_STUFF = frozenset({"area", "mass", "volume", "energy"})
_SHARES = {"%": Fraction(1), SHARE: Fraction(100)}


def nature(unit: str) -> Nature:
    """What sort of unit this is; a noun that nobody knows counts things."""
    head, _, base = f" {unit}".partition(PER)
    head = head.strip()
    if head in _TEMPERATURES:
        return Nature.TEMPERATURE
    if head in _CURRENCIES:
        return Nature.MONEY
    if head in _PERCENTS:
        return Nature.PERCENT
    if head in (SHARE, TIMES):
        return Nature.RATIO
    is_per_many = base[:1].isdigit()
    return Nature.MEASURE if head in _SCALES or head in _UNSCALED or is_per_many else Nature.COUNT


_UNSCALED = frozenset(
    {"tons", "gallons", "pints", "V", "Hz", "dB", "µg/m³", "kg/m²", "mmHg", "mg/dL", "mmol/L"}
    | {"hPa", "‰", "nmol/L", "MP", "GHz", "MHz", "kHz", "hp", "cc", "mSv"}
    | {"feddans", "dunums", "qantars", "tenths"}
    | {"rpm", "bpm", "fps", "Mbps", "Gbps"}
)
"""Measures without a factor to any other."""


def is_currency(unit: str) -> bool:
    """Whether a canonical unit is money, as far as can be told: `$` is, bare `pounds` may weigh."""
    return unit in _CURRENCIES


def can_be_negative(unit: str) -> bool:
    """Whether less than none of a unit makes sense: changes in %, balances, temperatures."""
    return nature(unit) in (Nature.PERCENT, Nature.MONEY, Nature.TEMPERATURE)


def measures_out(unit: str) -> bool:
    """Whether a unit measures out a stuff (litres, tonnes, hectares), as a counted noun does."""
    return unit in _SCALES and _SCALES[unit][0] in _OF_STUFF


def scale_between(unit: str, other: str) -> Fraction | None:
    """By what to multiply a number of `unit` to get `other`, where both are one scale.

    1 for the same unit, 100 from a share to %; None for all else, miles and kilometres too:
    these are converted, not compared.
    """
    if unit == other:
        return Fraction(1)
    if unit in _SHARES and other in _SHARES:
        return _SHARES[unit] / _SHARES[other]
    return None


def conversion(unit: str, other: str) -> tuple[Fraction, Fraction] | None:
    """Factor and offset that make `other` of a number of `unit`; None where there are none.

    Rates convert like what they are a rate of (`km per day` to `miles per day`). Currencies
    have no fixed factor.
    """
    (head, _, base), (other_head, _, other_base) = unit.partition(PER), other.partition(PER)
    if base == other_base and scale_between(head, other_head) is not None:
        return scale_between(head, other_head) or Fraction(1), Fraction(0)
    ours, theirs = _SCALES.get(head), _SCALES.get(other_head)
    if base != other_base or ours is None or theirs is None or ours[0] != theirs[0]:
        return None
    return ours[1] / theirs[1], (ours[2] - theirs[2]) / theirs[1]


_PER_MANY = re.compile(r"(?:^| )per (?:\d{1,3}(?:,\d{3})+|\d{3})$")
"""A rate's canonical name is the same in languages that would read its comma otherwise."""


@lru_cache(maxsize=4096)
def canonical(unit: str, language: Language) -> str:
    """The canonical name of a unit as an editor or a document writes it; a noun as it stands."""
    written = " ".join(unit.split())
    many = _PER_MANY.search(written)
    if many is not None:
        return joined(canonical(written[: many.start()], language), many[0].strip())
    line = Line(written, language)
    if not line.tokens:
        return ""
    found = _unit_at_start(line)
    name, end = found or ("", 0)
    if end == len(line.tokens):
        return name
    for at in range(max(end, 0), len(line.tokens)):
        rate = rate_at(line, at)
        if rate is not None and rate[1] == len(line.tokens):
            head = name if at == end else written[: line.tokens[at].start].rstrip()
            return joined(head, rate[0])
    return written


def _unit_at_start(line: Line) -> tuple[str, int] | None:
    lexicon_, found = line.lexicon, line.tokens
    books = (
        lexicon_.counted,
        lexicon_.symbols,
        lexicon_.currencies_before,
        lexicon_.currencies_after,
    )
    matches = [book.match(found, 0) for book in (*books, lexicon_.units)]
    known = [match for match in matches if match is not None]
    if written_share := _ratio_name(line):
        return written_share
    return max(known, key=lambda match: match[1], default=None)


def _ratio_name(line: Line) -> tuple[str, int] | None:
    times = line.lexicon.times.match(line.tokens, 0)
    if times is not None and times[1] == len(line.tokens):
        return TIMES, times[1]
    return (SHARE, 1) if line.text in (SHARE, "shares") else None


def joined(head: str, rate: str) -> str:
    """`people` and `per day` in one name."""
    return f"{head} {rate}".strip()


def resolved_unit(unit: str, counts: str, language: Language) -> str:
    """The canonical unit of a number printed with `unit` ("" for none), for a question's `counts`.

    A bare count has what the question counts; a bare rate is a rate of that. Where a unit may be
    several (`$`, `pounds`), the question's says which. Case and plurals fold only in the table.
    """
    asked = canonical(counts, language)
    own = canonical(unit, language)
    if not own:
        return asked
    if own.startswith(PER.strip() + " "):
        _, found, base = asked.partition(PER)
        if found and own == f"per {base}":
            return asked
        return joined(asked.partition(PER)[0], own)
    head, separator, base = own.partition(PER)
    asked_head = asked.partition(PER)[0]
    may_be = lexicon(language).table.ambiguous.get(head, "").split("|")
    return f"{asked_head}{separator}{base}" if asked_head in may_be else own
