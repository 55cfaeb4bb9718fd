"""Tell ages, scores, names, page, list and telephone numbers from figures."""

from __future__ import annotations

import re

from site_builder.numbers.bare import (
    fold_at,
    hedges,
    is_bare,
    is_capitalised,
    numeral_of,
    whole,
)
from site_builder.numbers.dates import is_month_at, is_year, written
from site_builder.numbers.forms import DASHES, Phrases, is_hyphen
from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.nouns import counted_end
from site_builder.numbers.stretches import extent
from site_builder.numbers.tokens import Gap, Kind

_OLDEST = 120
_AGE_UNITS = frozenset({"years", "months", "weeks", "days"})
_MOST_LISTED = 4
_LARGEST_NAME = 9999
_LARGEST_SCORE = 999
_LARGEST_LISTED = 99
_LARGEST_IN_BRACKETS = 999
_SCORE_WORDS_BEFORE, _SCORE_WORDS_AFTER = 7, 4
_SHORTEST_PHONE = 5
_RESULT = re.compile(r"(\d{1,3}):(\d{1,3})")
_LAST_HOUR, _LAST_MINUTE = 24, 59
_LEADING_ZERO = re.compile(r"0\d{1,7}")
"""`Train 05121`: no number, but the name of something."""
_PHONE = re.compile(r"[\d+][\d\-./]{4,20}")


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
        cues.ages_before.before(tokens, _list_start(line, found.first), 5) is not None
        or _is_in_apposition(line, found)
        or _is_in_list_of_ages(line, found)
        or _is_age_limit(line, found)
    )


def _is_age_with_unit(line: Line, found: Phrase) -> bool:
    """`im Alter von 26 Jahren`, `Marie Dupont, 32 ans,`, `les plus de 65 ans`."""
    cues, tokens = line.lexicon.cues, line.tokens
    books = (cues.ages_before, cues.ages_before_years)
    first = _list_start(line, found.first)
    if any(book.before(tokens, first, 5) is not None for book in books):
        return True
    if found.last_single.unit != "years":
        return False
    is_limit = cues.age_limits.match(tokens, found.first) is not None
    is_aged = is_limit and cues.aged.before(tokens, found.first, 3) is not None
    return is_aged or _is_in_apposition(line, found)


def _list_start(line: Line, at: int) -> int:
    """Where a list of numbers begins that the number at `at` ends: `aged 7, 5 and 4`."""
    for _ in range(_MOST_LISTED):
        is_joined = at > 1 and line.tokens[at - 2].kind is Kind.NUMERAL and (
            _joins_list(line, at - 1)
        )  # fmt: skip
        if not is_joined:
            break
        at -= 2
    return at


def _joins_list(line: Line, at: int) -> bool:
    books = (line.lexicon.joiners, line.lexicon.between_and)
    is_word = any(book.match(line.tokens, at) is not None for book in books)
    return is_word or fold_at(line, at) == ","


def _is_in_list_of_ages(line: Line, found: Phrase) -> bool:
    """The first of `, de 35 y 41 años`: the unit stands behind the last."""
    at, tokens = found.last, line.tokens
    for _ in range(_MOST_LISTED):
        is_joined = _joins_list(line, at) and at + 1 < len(tokens)
        if not is_joined or tokens[at + 1].kind is not Kind.NUMERAL:
            break
        at += 2
    unit = line.lexicon.units.match(tokens, at) if at > found.last else None
    first = _list_start(line, found.first)
    is_said = line.lexicon.cues.ages_before_years.before(tokens, first, 5) is not None
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


def is_result(line: Line, found: Phrase) -> bool:
    """`3:1`, where results are written so; `10:12` only near a match's words and no `Uhr`."""
    match = _RESULT.fullmatch(written(line, found))
    if match is None or ":" not in line.lexicon.cues.score_signs:
        return False
    first, second = int(match[1]), int(match[2])
    may_be_time = len(match[2]) == len("00") and first <= _LAST_HOUR and second <= _LAST_MINUTE
    end = extent(line, found)[1]
    is_clock = line.lexicon.cues.clock.match(line.tokens, end) is not None
    return not is_clock and (not may_be_time or _is_near_score(line, found))


def is_score(line: Line, found: Phrase) -> bool:
    """`3-1`, `a 2-2 draw`; `5-6 weeks` is none."""
    if found.two is None or found.joint is None or found.opened or found.is_tolerance:
        return False
    one, two = whole(found.one), whole(found.two)
    if one is None or two is None or hedges(found) or max(one, two) > _LARGEST_SCORE:
        return False
    joint = line.tokens[found.joint[0]]
    is_tight = joint.text in DASHES and joint.gap is Gap.NONE
    if one >= two:
        return is_tight or _is_near_score(line, found)
    return is_tight and counted_end(line, found.last) is None and _is_near_score(line, found)


def _is_near_score(line: Line, found: Phrase) -> bool:
    before = range(max(found.first - _SCORE_WORDS_BEFORE, 0), found.first)
    after = range(found.last, min(found.last + _SCORE_WORDS_AFTER, len(line.tokens)))
    return any(line.tokens[at].fold in line.lexicon.cues.scores for at in (*before, *after))


def is_page(line: Line, found: Phrase) -> bool:
    """`page 5`, `pp. 12-15`."""
    return _is_behind(line, found, line.lexicon.cues.pages) and is_bare(found.one)


def is_phone(line: Line, found: Phrase) -> bool:
    """Many digits behind `call`."""
    if line.lexicon.cues.phones.before(line.tokens, found.first, 2) is None:
        return False
    text = "".join(written(line, found).split())
    digits = sum(sign.isdigit() for sign in text)
    return digits >= _SHORTEST_PHONE and _PHONE.fullmatch(text) is not None and "," not in text


def is_list_number(line: Line, found: Phrase) -> bool:
    """`2. Next`, `3) Last` at the beginning of a line; `[4]`, `(5)`."""
    value, tokens = whole(found.one), line.tokens
    if value is None or found.two or hedges(found) or value > _LARGEST_IN_BRACKETS:
        return False
    before, after = fold_at(line, found.first - 1), fold_at(line, found.last)
    if before in ("(", "[") and after in (")", "]"):
        return True
    if value > _LARGEST_LISTED or not tokens[found.first].starts_line or after not in (".", ")"):
        return False
    return tokens[found.last].gap is Gap.NONE and line.spaced(found.last + 1)


def is_name(line: Line, found: Phrase) -> bool:
    """`Article 5`, `No. 10`, `Boeing 737`, `Formula One`."""
    if found.two is not None or hedges(found):
        return False
    if found.is_broken and not _may_name(line, found):  # `article 49.3`
        return _is_behind(line, found, line.lexicon.cues.names_before)
    if not _may_name(line, found):
        return False
    if _is_behind(line, found, line.lexicon.cues.name_numbers):
        return _is_numbered(line, found)
    if _is_behind(line, found, line.lexicon.cues.names_before):
        return True
    if counted_end(line, found.last) is not None:
        return False
    if _is_behind(line, found, line.lexicon.cues.weak_names_before):
        return True
    return _is_behind_capital(line, found) or _is_before_capital(line, found)


def _is_numbered(line: Line, found: Phrase) -> bool:
    """Whether “No” is short for number: it has a point or a capital inside a sentence."""
    before = found.first - 1
    if fold_at(line, before) in (".", "#", "№"):
        return True
    starts = before == 0 or fold_at(line, before - 1) in (".", "!", "?", '"', "“", "‘")
    return fold_at(line, before) != "no" or (is_capitalised(line, before) and not starts)


def _may_name(line: Line, found: Phrase) -> bool:
    """Whether the number is short and plain enough to be part of a name."""
    single = found.one
    if single.amount.in_digits:
        value = whole(single)
        if single.amount.broken:
            return _LEADING_ZERO.fullmatch(line.tokens[single.amount.first].text) is not None
        return value is not None and value <= _LARGEST_NAME
    has_more = single.currency or single.unit or single.rate or single.amount.unit
    return not has_more and single.amount.factor == 1


def _is_behind(line: Line, found: Phrase, cues: Phrases[str]) -> bool:
    is_glued = line.tokens[found.first].gap is Gap.NONE
    if is_glued and line.tokens[found.first - 1].kind is Kind.WORD:
        return False
    first_sign = line.tokens[found.first].kind is Kind.SIGN
    return not first_sign and cues.before(line.tokens, found.first, 3) is not None


def _is_behind_capital(line: Line, found: Phrase) -> bool:
    """Whether a name stands directly before: `Apollo 11`, `World War Two`, `Group of Seven`."""
    before = found.first - 1
    if found.first == 0 or not line.spaced(found.first):
        return False
    in_year = line.lexicon.cues.year_before.before(line.tokens, found.first, 2) is not None
    if in_year and is_year(line, found):
        return False
    in_words = not found.one.amount.in_digits
    if in_words and not is_capitalised(line, found.first):
        return False
    of = line.lexicon.of.match(line.tokens, before)
    if of is not None:
        before -= 1
    return _is_proper(line, before)


def _is_before_capital(line: Line, found: Phrase) -> bool:
    """Whether a name goes on behind digits: `737 MAX`, `10 Downing Street`."""
    if not found.one.amount.in_digits or not line.spaced(found.last):
        return False
    if not _is_proper(line, found.last) or is_month_at(line, found.last):
        return False
    goes_on = is_hyphen(line.tokens, found.last + 1)
    return not goes_on and (
        is_capitalised(line, found.last + 1) or line.tokens[found.last].text.isupper()
    )


def _is_proper(line: Line, at: int) -> bool:
    """Whether a capitalised word stands at `at` that isn't capitalised for beginning a sentence."""
    cues = line.lexicon.cues
    if not is_capitalised(line, at) or line.tokens[at].fold in cues.sentence_starts:
        return False
    if cues.weekdays.match(line.tokens, at):
        return False
    return "'" not in line.tokens[at].fold
