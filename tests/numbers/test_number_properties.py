"""What holds of every text: nothing raises, offsets are right, printing and reading agree."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.numbers.display import exact_decimal, grouped
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.quantity import NumberClass
from site_builder.numbers.scan import scan
from tests.numbers.reading import english, read
from tests.numbers.tables import ARABIC, GERMAN

PIECES = (
    "98,000 1.2 5 0 2022 19 - – to and of a an the between about nearly up more than at least or so"
    " one two twenty hundred thousand million dozens tens half third quarter doubled times fold in"
    " out per cent % $ £ € km miles °C day m bn k Russians people ( ) [ ] “ ” . , ; : / + − ± × ½ ²"
    " ٩٨ ９ aged year old year's September May No. Article 3-1 2024-25 COVID-19 1e6 p.m. é ا"
)
PARTS = [*PIECES.split(), "\u00a0", "\u202f", "\n", "\n\n", " "]

words = st.lists(st.sampled_from(PARTS), max_size=12)
joined = st.tuples(words, st.sampled_from(["", " "])).map(lambda pair: pair[1].join(pair[0]))
texts = st.one_of(st.text(max_size=60), joined)
tables = st.sampled_from([english(), GERMAN, ARABIC])


@given(texts, tables)
@settings(max_examples=150, deadline=None)
def test_no_text_raises_and_remarks_point_into_it(text: str, table: object) -> None:
    quantity, remarks = read_phrase(text, table)  # type: ignore[arg-type]
    assert quantity is not None or remarks
    for remark in remarks:
        assert remark.message
        assert 0 <= remark.start <= remark.end <= len(text)


@given(texts, tables)
@settings(max_examples=150, deadline=None)
def test_what_is_found_lies_in_order_with_its_pieces_inside(text: str, table: object) -> None:
    end = 0
    for found in scan(text, table):  # type: ignore[arg-type]
        assert end <= found.start < found.end <= len(text)
        place = found.start
        for piece in found.pieces:
            assert place <= piece.start < piece.end <= found.end
            place = piece.end
        assert bool(found.why) == (found.number_class is not NumberClass.FIGURE)
        end = found.end


@given(joined)
@settings(max_examples=120, deadline=None)
def test_a_figure_that_is_found_is_read_or_explained(text: str) -> None:
    for found in scan(text, english()):
        quantity, remarks = read_phrase(text[found.start : found.end], english())
        assert quantity is not None or all(remark.hint for remark in remarks)


@given(st.integers(0, 10**15), st.integers(0, 4))
@settings(max_examples=60, deadline=None)
def test_a_number_printed_and_read_is_the_same(whole: int, decimals: int) -> None:
    value = Fraction(whole, 10**decimals)
    assert Fraction(exact_decimal(value)) == value
    for table in (english(), GERMAN):
        quantity, _ = read_phrase(f"{grouped(value, table)} km", table)
        assert quantity is not None
        assert quantity.low == value


@given(st.integers(1, 10**9), st.integers(0, 6), st.sampled_from(["", "%", " km", " people"]))
@settings(max_examples=60, deadline=None)
def test_a_more_precise_print_is_never_read_more_widely(digits: int, zeros: int, unit: str) -> None:
    def width(number: int) -> Fraction:
        reading = read(f"{grouped(Fraction(number), english())}{unit or ' things'}").reading
        assert reading.high is not None
        assert reading.low is not None
        return reading.high - reading.low

    rounded = digits * 10 ** (zeros + 1)
    if not (rounded == 100 and unit == "%"):  # which is exact, whatever its digits say
        assert width(rounded + 10**zeros) <= width(rounded) + width(rounded) / digits


REPEATED = (
    "9|9,|1,000 |one |hundred |nearly |more than |between |a |-|tens of |3-|3 to |x|per |@a.|+44 |("
    "|May |in |m|5 p|half a |\n|1 Name |the |no |5 per "
)


@pytest.mark.parametrize("repeated", REPEATED.split("|"))
def test_long_texts_take_time_in_proportion(repeated: str) -> None:
    def seconds(length: int, blanks: int) -> float:
        text = " " * blanks + (repeated * length)[:length]
        begun = time.process_time()
        scan(text, english())
        read_phrase(text, english())
        return time.process_time() - begun

    def least(length: int) -> float:
        """The quickest of three: what else the machine does only ever adds to it."""
        return min(seconds(length, blanks) for blanks in range(3))

    assert least(8_000) < 8 * least(2_000) + 0.2
