"""Any heap of a table's own words and of numbers is scanned in order and read, or refused."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.numbers.languages import Language, language_table
from site_builder.numbers.phrase import read_phrase
from site_builder.numbers.scan import scan

_SIGNS = "98.000|98\u202f000|000|1,5|27|2022|3:1|1,234.5|.|,|(|)|-|–|€|%|d'|l'|É|/|\n\n"
SIGNS = _SIGNS.split("|")


def table(tag: str) -> Language:
    found = language_table(tag)
    assert found is not None
    return found


def words(language: Language) -> list[str]:
    """Number words, hedges, units, fractions and cues of a table."""
    hedges = [*language.hedges_before.values(), *language.hedges_after.values()]
    written = [*hedges, *language.units.values(), language.articles, language.cues.ages_before]
    written += [language.of, language.out_of, language.to, language.per, language.cues.clock]
    counted = [*language.cardinals, *language.multipliers, *language.halves, *language.vague]
    return [*counted, *(form for each in written for form in each.split("|") if form)]


@pytest.mark.parametrize("tag", ["de", "fr", "es", "ar"])
@given(seed=st.data())
@settings(max_examples=80, deadline=None)
def test_scanning_and_reading_hold_for_any_words(tag: str, seed: st.DataObject) -> None:
    part = st.sampled_from([*words(table(tag)), *SIGNS])
    parts = seed.draw(st.lists(part, min_size=1, max_size=10))
    text = seed.draw(st.sampled_from([" ", "", "-"])).join(parts)
    found = scan(text, table(tag))
    assert all(one.end <= two.start for one, two in pairwise(found))
    for each in found:
        assert all(each.start <= piece.start < piece.end <= each.end for piece in each.pieces)
    quantity, remarks = read_phrase(text, table(tag))
    assert quantity is not None or remarks
    assert all(0 <= remark.start <= remark.end <= len(text) for remark in remarks)
