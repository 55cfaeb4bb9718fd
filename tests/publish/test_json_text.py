"""JSON in exactly the digits that were computed, and safe where HTML surrounds it."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.numbers.display import exact_decimal
from site_builder.pages.json_text import json_listing, json_number, json_text, script_json


@given(st.text())
@settings(max_examples=200)
def test_a_script_says_the_same_without_a_sign_of_html(words: str) -> None:
    safe = script_json(json_text({words: [words]}))
    assert json.loads(safe) == {words: [words]}
    assert not set("<>&\u2028\u2029") & set(safe)


@given(st.fractions(), st.integers(0, 12))
@settings(max_examples=200)
def test_a_number_keeps_its_digits(value: Fraction, places: int) -> None:
    number = round(value, places)
    read = json.loads(json_text(json_number(number)), parse_float=Decimal)
    assert str(read) == exact_decimal(number) or Fraction(read) == number


@pytest.mark.parametrize(
    ("value", "written"),
    [("98000", "98000"), ("1/2", "0.5"), ("-32/10", "-3.2"), ("1/100000", '"0.00001"')],
)
def test_what_a_number_looks_like(value: str, written: str) -> None:
    assert json_text(json_number(Fraction(value))) == written


@pytest.mark.parametrize("elements", [[], [1], [{"a": "b"}, {"c": 2}]])
def test_a_listing_is_one_object_with_a_line_for_each_element(elements: list[object]) -> None:
    content = json_listing({"x": 1}, "all", elements)  # type: ignore[arg-type]
    assert json.loads(content) == {"x": 1, "all": elements}
    assert json.loads(json_listing({}, "all", ())) == {"all": []}
    assert content.count(b"\n") == 2 + max(len(elements), 1)
