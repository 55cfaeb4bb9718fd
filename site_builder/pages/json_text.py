"""Values as JSON: the same bytes for the same values. Knows nothing of what they mean."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from site_builder.numbers.display import exact_decimal

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
"""What JSON can say; members stand in the order in which they were given."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_IN_SCRIPTS = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


def json_text(value: Json) -> str:
    """The value on one line, without needless spaces; only what must be escaped is."""
    return _ENCODER.encode(value)


def json_bytes(value: Json) -> bytes:
    """A file that holds the value, on one line."""
    return f"{json_text(value)}\n".encode()


def json_listing(head: Mapping[str, Json], name: str, elements: Iterable[Json]) -> bytes:
    """A file with the members of `head`, then `name` with one element on each line.

    So a changed element is a changed line, and half a site is never one line.
    """
    opening = json_text(head).removesuffix("}")
    opening += "," if head else ""
    lines = ",\n".join(map(json_text, elements))
    return f"{opening}{json_text(name)}:[\n{lines}\n]}}\n".encode()


def script_json(text: str) -> str:
    """JSON that may stand in a script element: no sign in it can end or open anything.

    `<`, `>`, `&` and the two line separators of Unicode can only stand within strings, where
    their escapes mean the same.
    """
    return text.translate(_IN_SCRIPTS)


def json_number(value: Fraction) -> int | float | str:
    """The number in exactly the digits of `exact_decimal`; as text where JSON's can't carry them.

    The float is never computed with: it is used only where it prints as these very digits.
    """
    if value.denominator == 1:
        return value.numerator
    digits = exact_decimal(value)
    printed = float(digits)
    return printed if repr(printed) == digits else digits
