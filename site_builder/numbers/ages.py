"""Tell the ages of persons from figures."""

from __future__ import annotations

from site_builder.numbers.bare import fold_at, hedges, is_capitalised, numeral_of
from site_builder.numbers.forms import is_hyphen
from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.lists import list_end, list_start
from site_builder.numbers.nouns import counted_end
from site_builder.numbers.tokens import Gap

_OLDEST = 120
_AGE_UNITS = frozenset({"years", "months", "weeks", "days"})


def is_age(line: Line, found: Phrase) -> bool:
    """`32-year-old`, `aged 26`, `Smith, 45, said`, `over-65s`, `adults under 30`."""
    single = found.last_single
    amount, cues, tokens = single.amount, line.lexicon.cues, line.tokens
    is_countable = amount.factor == 1 and amount.high <= _OLDEST and not single.currency
    if not is_countable or amount.unit or single.rate:
        return False
    if age_end(line, found) > amount.last:
        return True
    if single.unit or found.one.unit:
        return single.unit in _AGE_UNITS and _is_age_with_unit(line, found)
    return amount.in_digits and (
        cues.ages_before.before(tokens, list_start(line, found.first), 5) is not None
        or _is_in_apposition(line, found)
        or _is_in_list(line, found)
        or _is_age_limit(line, found)
        or _is_said(line, found)
    )


def _is_said(line: Line, found: Phrase) -> bool:
    """`she is 52 and`, `a man of 98.`: nothing is counted."""
    said = line.lexicon.cues.ages_said.before(line.tokens, found.first, 5)
    if said is None or hedges(found) or found.two or found.one.sign:
        return False
    of = line.lexicon.of.match(line.tokens, found.last)
    return of is None and counted_end(line, found.last) is None


def _is_age_with_unit(line: Line, found: Phrase) -> bool:
    """`im Alter von 26 Jahren`, `Marie Dupont, 32 ans,`, `les plus de 65 ans`."""
    cues, tokens = line.lexicon.cues, line.tokens
    books = (cues.ages_before, cues.ages_before_years)
    first = list_start(line, found.first)
    if any(book.before(tokens, first, 5) is not None for book in books):
        return True
    if found.last_single.unit != "years":
        return False
    is_limit = cues.age_limits.match(tokens, found.first) is not None
    is_aged = is_limit and cues.aged.before(tokens, found.first, 3) is not None
    return is_aged or _is_in_apposition(line, found)


def _is_in_list(line: Line, found: Phrase) -> bool:
    """The first of `, de 35 y 41 años`: the unit stands behind the last."""
    at = list_end(line, found.last)
    unit = line.lexicon.units.match(line.tokens, at) if at > found.last else None
    first = list_start(line, found.first)
    is_said = line.lexicon.cues.ages_before_years.before(line.tokens, first, 5) is not None
    return is_said and unit is not None and unit[0] in _AGE_UNITS


def age_end(line: Line, found: Phrase) -> int:
    """The token after `year-old` and the like, which begins behind the number."""
    end = found.last_single.amount.last
    after = end + 1 if is_hyphen(line.tokens, end) else end
    match = line.lexicon.cues.ages_after.match(line.tokens, after)
    return match[1] if match else end


def _is_in_apposition(line: Line, found: Phrase) -> bool:
    """`Smith, 45, said`; `At 26, I`."""
    numeral, has_unit = numeral_of(found.one), bool(found.one.unit)
    if numeral is None or numeral.decimals or found.two or hedges(found) or found.one.sign:
        return False
    before, after = fold_at(line, found.first - 1), fold_at(line, found.last)
    name = found.first - 3 if fold_at(line, found.first - 2) == "." else found.first - 2
    is_named = is_capitalised(line, name) or fold_at(line, name) == ")"
    if has_unit and (before, after) in ((",", ","), ("(", ")")):
        return True
    if is_named and before == ",":
        return after in (",", ".", ")", ";") and line.tokens[found.last].gap is Gap.NONE
    is_first = before in line.lexicon.cues.ages_at and line.tokens[found.first - 1].starts_line
    return is_first and (has_unit or after == ",")


def _is_age_limit(line: Line, found: Phrase) -> bool:
    """`adults over 65`, `over-65s`, `under-18s`."""
    tokens, cues = line.tokens, line.lexicon.cues
    first = found.one.amount.first
    limit_end = first - 1 if first > 0 and is_hyphen(tokens, first - 1) else first
    limit = cues.age_limits.before(tokens, limit_end, 2)
    if limit is None:
        return False
    if fold_at(line, found.last) in cues.decades and tokens[found.last].gap is Gap.NONE:
        return True
    if limit_end != first:
        return True
    return found.last_single.unit == "" and cues.aged.before(tokens, limit, 1) is not None and (
        counted_end(line, found.last) is None
    )  # fmt: skip
