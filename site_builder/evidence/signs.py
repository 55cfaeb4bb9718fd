"""Find characters that can't be seen, and such as look like others, by name and place.

Knows nothing of quotations. After Unicode's confusables (UTS 39), as far as Latin, Cyrillic and
Greek letters and all scripts' digits go.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from site_builder.evidence.boundaries import is_unspaced

_HIDDEN = re.compile(
    r"[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u034f\u061c\u115f\u1160\u17b4\u17b5"
    r"\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_JOINERS = "\u200c\u200d"
_OVERRIDES = "\u202d\u202e"
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_BEYOND_LATIN = re.compile(r"[^\u0000-\u036f\u1e00-\u1eff\u2000-\u20ff\u2190-\u2bff]")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+(?:[.,'’\u066b\u066c\u00a0\u2009\u202f]\d+)*")

_LATIN_LIKE = {
    "CYRILLIC": frozenset("АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјорсухһԁԛԝѵӏӀ"),
    "GREEK": frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιϲϳ"),
}
_LIKE_CYRILLIC = frozenset("ABEKMHOPCTYXSIJaeopcyxsij")
_LIKE_GREEK = frozenset("ABEZHIKMNOPTYXov")


@dataclass(frozen=True, slots=True)
class OddSign:
    """A character that isn't what it seems."""

    start: int
    end: int
    name: str
    """U+200B ZERO WIDTH SPACE"""
    within: str
    """The word or number that it stands in, or its neighbours."""


def named(sign: str) -> str:
    """A character's code point and Unicode name: U+200B ZERO WIDTH SPACE."""
    return f"U+{ord(sign):04X} {unicodedata.name(sign, 'unnamed control')}"


def hidden_signs(text: str) -> tuple[OddSign, ...]:
    """All zero-width, bidirectional and other unseen controls of `text`."""
    if text.isascii() and text.isprintable():
        return ()
    return tuple(_odd(text, found.start()) for found in _HIDDEN.finditer(text))


def needless_hidden_signs(document: str) -> tuple[OddSign, ...]:
    """Those of a document that its script doesn't need.

    Not so joiners beside letters of scripts that shape them and in emoji, zero-width spaces
    between unspaced words, directional marks in right-to-left text, and a byte order mark.
    """
    found = hidden_signs(document)
    if not found:
        return ()
    right_to_left = _RIGHT_TO_LEFT.search(document) is not None
    return tuple(sign for sign in found if not _is_needed(document, sign.start, right_to_left))


def _is_needed(document: str, place: int, right_to_left: bool) -> bool:
    sign = document[place]
    if sign == "\ufeff":
        return place == 0
    if sign in _DIRECTIONS:
        return right_to_left
    neighbours = document[max(place - 1, 0) : place] + document[place + 1 : place + 2]
    if sign in _JOINERS:
        return any(near > "\u058f" and near not in _OVERRIDES for near in neighbours)
    return sign == "\u200b" and any(map(is_unspaced, neighbours))


def look_alikes(text: str, digits: str | None = None) -> tuple[OddSign, ...]:
    """Letters in a word of another script, and digits of another script than the text's.

    `digits` are those that the text's language writes besides the ASCII ones; with None all but
    ornamental and full-width ones will do. Digits of two scripts never mix in one number.
    """
    if text.isascii() or _BEYOND_LATIN.search(text) is None:
        return ()
    places = {*_foreign_letters(text), *_foreign_digits(text, digits)}
    return tuple(_odd(text, place) for place in sorted(places))


def _odd(text: str, place: int) -> OddSign:
    start = place
    while start > 0 and place - start < 20 and not text[start - 1].isspace():
        start -= 1
    end = place + 1
    while end < len(text) and end - place < 20 and not text[end].isspace():
        end += 1
    within = "".join(sign for sign in text[start:end] if not _HIDDEN.match(sign))
    return OddSign(place, place + 1, named(text[place]), within)


@lru_cache(maxsize=4096)
def script_of(sign: str) -> str:
    """The script of a letter or digit as Unicode names it: LATIN, CYRILLIC, FULLWIDTH, …"""
    if sign.isascii():
        return "LATIN"
    return unicodedata.name(sign, "").partition(" ")[0]


def _foreign_letters(text: str) -> Iterator[int]:
    mostly = _commonest_script(text)
    words = list(_WORD.finditer(text))
    for index, word in enumerate(words):
        if word[0].isascii() and mostly == "LATIN":
            continue
        letters = [(word.start() + at, sign) for at, sign in enumerate(word[0]) if sign.isalpha()]
        scripts = {script_of(sign) for _, sign in letters}
        if len(letters) == 1 and len(word[0]) == 1 and mostly not in scripts:
            near = "".join(each[0] for each in words[max(index - 1, 0) : index + 2] if each != word)
            if scripts.isdisjoint(map(script_of, near)):
                scripts.add(mostly)
        if len(scripts) > 1:
            yield from (place for place, sign in letters if _poses(sign, scripts, mostly))


def _commonest_script(text: str) -> str:
    scripts = Counter(script_of(sign) for sign in text if sign.isalpha())
    return scripts.most_common(1)[0][0] if scripts else "LATIN"


def _poses(sign: str, scripts: set[str], mostly: str) -> bool:
    """Whether a letter looks like one of another script of `scripts` and isn't of the usual one."""
    script = script_of(sign)
    if script == mostly:
        return False
    if script == "LATIN":
        return ("CYRILLIC" in scripts and sign in _LIKE_CYRILLIC) or (
            "GREEK" in scripts and sign in _LIKE_GREEK
        )
    if script in ("FULLWIDTH", "MATHEMATICAL"):
        return "LATIN" in scripts
    return "LATIN" in scripts and sign in _LATIN_LIKE.get(script, frozenset())


def _foreign_digits(text: str, digits: str | None) -> Iterator[int]:
    for number in _NUMBER.finditer(text):
        if number[0].isascii():
            continue
        signs = [(number.start() + at, sign) for at, sign in enumerate(number[0]) if sign.isdigit()]
        mixed = len({unicodedata.name(sign, "").partition(" DIGIT")[0] for _, sign in signs}) > 1
        for place, sign in signs:
            if not sign.isascii() and (mixed or _is_foreign_digit(sign, digits)):
                yield place


def _is_foreign_digit(sign: str, digits: str | None) -> bool:
    if digits is not None:
        return sign not in digits
    return script_of(sign) in ("FULLWIDTH", "MATHEMATICAL")
