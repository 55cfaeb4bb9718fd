from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import pytest

from site_builder.pages.digests import Digester


@dataclass(frozen=True)
class Pair:
    left: object
    right: object


@dataclass(frozen=True)
class Twin:
    left: object
    right: object


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        ((("a",), "b"), ("a", ("b",))),
        ((), ((),)),
        (1, "1"),
        (1, True),
        (None, "None"),
        (Fraction(1, 2), "Fraction(1, 2)"),
        (date(2022, 1, 1), date(2022, 1, 2)),
        (Pair("a", "b"), Twin("a", "b")),
        (Pair("a", "b"), Pair("b", "a")),
        (Pair(Pair("a", "b"), "c"), Pair("a", Pair("b", "c"))),
        ({"a": 1}, (("a", 1),)),
    ],
)
def test_different_values_have_different_keys(one: object, other: object) -> None:
    assert Digester().key(one) != Digester().key(other)


def test_equal_values_have_one_key_in_every_run() -> None:
    shared = Pair("x", ("y", Fraction(1, 3)))
    once = Digester()
    assert once.key(shared, shared) == Digester().key(shared, Pair("x", ("y", Fraction(1, 3))))


def test_a_value_that_could_change_has_no_key() -> None:
    with pytest.raises(TypeError, match="no digest for a list"):
        Digester().key(["a"])
