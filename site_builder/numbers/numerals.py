"""Read a number that is written in digits. Knows nothing of words and units."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from site_builder.numbers.languages import Language
from site_builder.numbers.quantity import Remark
from site_builder.numbers.tokens import NARROW_SPACES, SEPARATORS

_ASCII = "0123456789"
_SIGNS = SEPARATORS + NARROW_SPACES + " "
_LONGEST = 60
"""Digits; no document prints more in earnest."""


def _vulgar() -> dict[str, Fraction]:
    """`½` and the like, by what Unicode says they are made of."""
    known: dict[str, Fraction] = {}
    for sign in map(chr, (*range(0xBC, 0xBF), *range(0x2150, 0x215F), 0x2189)):
        parts = unicodedata.decomposition(sign).split()[1:]
        above, _, below = "".join(chr(int(part, 16)) for part in parts).partition("\u2044")
        known[sign] = Fraction(int(above), int(below))
    return known


VULGAR_FRACTIONS = _vulgar()
"""Each sign for a fraction, with its value."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in digits, without sign or magnitude."""

    value: Fraction
    step: Fraction
    """The unit of the last significant digit: 1,000 for 98,000."""
    grain: Fraction
    """The unit of the last digit printed: 1 for 98,000."""
    decimals: int
    """How many digits stand behind the decimal sign."""
    grouped: bool
    """Whether thousands are parted."""
    plain: str
    """The digits in ASCII, without separators."""


Reading = tuple[Numeral | None, tuple[Remark, ...]]


def read_numeral(printed: str, start: int, language: Language) -> Reading:
    """The number and complaints about how it is written; offsets count from `start` on."""
    numeral, remarks = _read(printed, language)
    if not remarks:
        return numeral, ()
    moved = (
        replace(remark, start=remark.start + start, end=remark.end + start) for remark in remarks
    )
    return numeral, tuple(moved)


@lru_cache(maxsize=4096)
def _read(printed: str, language: Language) -> Reading:
    strange = _look_alikes(printed, language)
    if strange is not None:
        return None, (strange,)
    written = _in_ascii(printed)
    if sum(sign.isdigit() for sign in written) > _LONGEST:
        return None, (_unreadable(printed, "has too many digits"),)
    whole, decimals = _split(written, language)
    signs = {sign for sign in whole if not sign.isdigit()}
    if not _is_grouped_right(whole, signs, language) or not _is_decimal(decimals):
        return None, (_malformed(printed, written, language),)
    digits = "".join(sign for sign in whole if sign.isdigit())
    if len(digits) > 1 and digits.startswith("0"):
        return None, (_unreadable(printed, "begins with a zero"),)
    numeral = _numeral(digits, decimals or "", grouped=bool(signs))
    return numeral, _warnings(printed, numeral, language)


def _numeral(digits: str, decimals: str, *, grouped: bool) -> Numeral:
    together = digits + decimals
    grain = Fraction(1, 10 ** len(decimals))
    value = Fraction(int(together or "0"), 10 ** len(decimals))
    zeros = len(digits) - len(digits.rstrip("0"))
    step = grain if decimals or not value else Fraction(10**zeros)
    return Numeral(value, step, grain, len(decimals), grouped, together)


def _split(written: str, language: Language) -> tuple[str, str | None]:
    """The whole number with its separators, and the decimals if there are any."""
    for sign in (language.decimal, *language.decimals):
        whole, found, decimals = written.rpartition(sign)
        if found:
            return whole, decimals
    return written, None


def _is_decimal(decimals: str | None) -> bool:
    return decimals is None or (bool(decimals) and decimals.isdigit())


def _is_grouped_right(whole: str, signs: set[str], language: Language) -> bool:
    """Whether the thousands are parted by one sign of the language, three digits each."""
    if not signs:
        return True
    sign = next(iter(signs))
    if len(signs) > 1 or sign not in language.groups:
        return False
    return re.fullmatch(rf"\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+", whole) is not None


def _in_ascii(printed: str) -> str:
    if printed.isascii():
        return printed
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in printed)


def _look_alikes(printed: str, language: Language) -> Remark | None:
    """A complaint about digits of a script that the language doesn't write, or of two scripts."""
    if printed.isascii():
        return None
    sets = {_digit_set(sign, language) for sign in printed if sign.isdecimal()}
    if len(sets) == 1 and None not in sets:
        return None
    wrong = [sign for sign in printed if sign.isdecimal() and sign not in _ASCII]
    known = dict.fromkeys(f"“{sign}” ({_name(sign)})" for sign in wrong)
    message = f"“{printed}” holds {', '.join(list(known)[:3])}"
    if len(sets) > 1:
        message = f"“{printed}” mixes digits of different scripts: {', '.join(list(known)[:3])}"
    hint = "write the number with the digits of one script that the document's language uses"
    return Remark("look-alike", message, hint, 0, len(printed))


def _digit_set(sign: str, language: Language) -> str | None:
    if sign in _ASCII:
        return _ASCII
    return next((digits for digits in language.digits if sign in digits), None)


def _name(sign: str) -> str:
    return unicodedata.name(sign, f"U+{ord(sign):04X}").lower()


def _unreadable(printed: str, why: str) -> Remark:
    return Remark(
        "number-unreadable",
        f"“{printed}” {why} and isn't read as a number",
        "mark a number, or set this one aside",
        0,
        len(printed),
    )


def _malformed(printed: str, written: str, language: Language) -> Remark:
    both = " or ".join(_both_readings(written, language))
    return Remark(
        "number-malformed",
        f"“{printed}” isn't how numbers are written in this language: it could be {both}",
        "check the document, and its language; a number that can't be read can be set aside",
        0,
        len(printed),
    )


def _both_readings(written: str, language: Language) -> tuple[str, ...]:
    """The number with its last separator as the decimal sign, and with it as thousands'."""
    digits = "".join(sign for sign in written if sign.isdigit())
    signs = [sign for sign in written if sign in _SIGNS]
    behind = len(written) - max(written.rfind(sign) for sign in signs) - 1
    first = min(written.find(sign) for sign in signs)
    readings = []
    readings.append(with_separators(digits[:-behind], digits[-behind:], language))
    if len(set(signs)) == 1:
        readings.append(with_separators(digits, "", language))
    else:
        readings.append(with_separators(digits[:first], digits[first:], language))
    return tuple(dict.fromkeys(readings))


def with_separators(digits: str, decimals: str, language: Language) -> str:
    """The digits in the language's own form: `97000`, `5` → `97,000.5`."""
    digits = digits.lstrip("0") or "0"
    head = len(digits) % 3 or 3
    parts = [digits[:head], *(digits[at : at + 3] for at in range(head, len(digits), 3))]
    whole = language.groups[0].join(parts)
    return f"{whole}{language.decimal}{decimals}" if decimals else whole


def _warnings(printed: str, numeral: Numeral, language: Language) -> tuple[Remark, ...]:
    """A warning where the decimal sign may be another language's thousands separator."""
    digits = numeral.plain
    whole = digits[: len(digits) - numeral.decimals]
    if numeral.decimals != 3 or numeral.grouped or not 0 < len(whole) <= 3 or whole == "0":
        return ()
    decimal = with_separators(whole, digits[-3:], language)
    thousands = with_separators(digits, "", language)
    return (
        Remark(
            "number-separator",
            f"“{printed}” reads {decimal}; in other languages it would be {thousands}",
            "check the document; if it means thousands, set the number aside",
            0,
            len(printed),
        ),
    )
