"""Tell scores, names, page, list and telephone numbers from figures."""

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
from site_builder.numbers.forms import DASHES, Phrases, is_hyphen, is_word
from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.lists import list_start
from site_builder.numbers.nouns import counted_end, is_plural
from site_builder.numbers.stretches import extent
from site_builder.numbers.tokens import Gap, Kind

_LARGEST_NAME = 9999
_LARGEST_SCORE = 999
_LARGEST_LISTED = 99
_LARGEST_IN_BRACKETS = 999
_LARGEST_POINT = 9
_SMALLEST_MODEL = 200
_SCORE_WORDS_BEFORE, _SCORE_WORDS_AFTER = 7, 4
_SHORTEST_PHONE = 5
_PHONE_WORDS_BEFORE = 3
_RESULT = re.compile(r"(\d{1,3}):(\d{1,3})")
_LAST_HOUR, _LAST_MINUTE = 24, 59
_LEADING_ZERO = re.compile(r"0\d{1,7}")
"""`Train 05121`: no number, but the name of something."""
_PHONE = re.compile(r"[\d+][\d\-./]{4,20}")


def is_result(line: Line, found: Phrase) -> bool:
    """`3:1`, where results are written so; `10:12` only near a match's words and no `Uhr`."""
    if ":" not in line.lexicon.cues.score_signs:
        return False
    match = _RESULT.fullmatch(written(line, found))
    if match is None:
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
    is_tight = _is_tight(line, found)
    if is_tight and _is_model(line, found):
        return False
    if one >= two:
        return is_tight or _is_near_score(line, found)
    if not is_tight or counted_end(line, found.last) is not None:
        return False
    between_names = _is_proper(line, found.first - 1) and _is_proper(line, found.last)
    return _is_near_score(line, found) or between_names  # `Rovers 2-3 Athletic`


def _is_tight(line: Line, found: Phrase) -> bool:
    """Whether a dash without spaces joins two numbers."""
    if found.joint is None:
        return False
    joint = line.tokens[found.joint[0]]
    return joint.text in DASHES and joint.gap is Gap.NONE


def _is_model(line: Line, found: Phrase) -> bool:
    """Whether a number before a dash is too long for a result: `Boeing 747-400`."""
    value = whole(found.one)
    is_long = value is not None and value >= _SMALLEST_MODEL
    return is_long and _is_behind(line, found, line.lexicon.cues.names_before)


def _is_near_score(line: Line, found: Phrase) -> bool:
    before = range(max(found.first - _SCORE_WORDS_BEFORE, 0), found.first)
    after = range(found.last, min(found.last + _SCORE_WORDS_AFTER, len(line.tokens)))
    return any(line.tokens[at].fold in line.lexicon.cues.scores for at in (*before, *after))


def is_page(line: Line, found: Phrase) -> bool:
    """`page 5`, `pp. 12-15`."""
    if not _is_behind(line, found, line.lexicon.cues.pages) or not is_bare(found.one):
        return False
    is_letter = len(fold_at(line, found.first - 1)) == 1 and fold_at(line, found.first - 1) != "."
    return not is_letter or counted_end(line, found.last) is None


def is_phone(line: Line, found: Phrase) -> bool:
    """Many digits behind `call`; `a 911 call`."""
    if _is_emergency(line, found):
        return True
    if line.lexicon.cues.phones.before(line.tokens, found.first, 2) is None:
        return False
    text = "".join(written(line, found).split())
    digits = sum(sign.isdigit() for sign in text)
    return digits >= _SHORTEST_PHONE and _PHONE.fullmatch(text) is not None and "," not in text


def _is_emergency(line: Line, found: Phrase) -> bool:
    """`dial 112 for help`, `a 999 operator`: a number that everybody knows."""
    cues, tokens = line.lexicon.cues, line.tokens
    if fold_at(line, found.first) not in cues.emergency or not is_bare(found.one):
        return False
    if found.two is not None or hedges(found) or counted_end(line, found.last) is not None:
        return False
    before = range(max(found.first - _PHONE_WORDS_BEFORE, 0), found.first)
    is_behind = any(cues.phones.match(tokens, at) for at in before)
    return is_behind or cues.emergency_words.match(tokens, found.last) is not None


def is_list_number(line: Line, found: Phrase) -> bool:
    """`2. Next`, `3) Last` at the beginning of a line; `[4]`, `(5)`."""
    value, tokens = whole(found.one), line.tokens
    if value is None or found.two or hedges(found) or value > _LARGEST_IN_BRACKETS:
        return False
    before, after = fold_at(line, found.first - 1), fold_at(line, found.last)
    if before in ("(", "[") and after in (")", "]"):
        return not _counts_before(line, found.first - 1, value)
    if value > _LARGEST_LISTED or not tokens[found.first].starts_line or after not in (".", ")"):
        return False
    return tokens[found.last].gap is Gap.NONE and line.spaced(found.last + 1)


def _counts_before(line: Line, bracket: int, value: int) -> bool:
    """Whether a bracket says how many: `goals (22)`; small numbers part the points of a list."""
    noun = bracket - 1
    return (
        line.tokens[bracket].text == "("
        and value > _LARGEST_POINT
        and noun >= 0
        and line.spaced(bracket)
        and is_word(line.tokens, noun)
        and line.tokens[noun].text.islower()
        and is_plural(line, noun)
    )


def is_name(line: Line, found: Phrase) -> bool:
    """`Article 5`, `No. 10`, `Boeing 737-400`, `Formula One`."""
    if hedges(found):
        return False
    if found.two is not None:
        return _is_tight(line, found) and _is_model(line, found)
    if found.is_broken and not _may_name(line, found):  # `article 49.3`
        return _is_behind(line, found, line.lexicon.cues.names_before)
    if _is_part(line, found):
        return True
    if not _may_name(line, found):
        return False
    if _is_behind(line, found, line.lexicon.cues.name_numbers):
        return _is_numbered(line, found)
    if _is_behind(line, found, line.lexicon.cues.names_before):
        return True
    is_behind = _is_behind(line, found, line.lexicon.cues.weak_names_before)
    if is_behind and is_capitalised(line, found.first - 1):
        return True  # `Rule 40 bans it`: a verb may look like a plural
    if counted_end(line, found.last) is not None:
        return False
    if is_behind or _is_listed(line, found):
        return True
    return _is_behind_capital(line, found) or _is_before_capital(line, found)


def _is_part(line: Line, found: Phrase) -> bool:
    """`Table 2.1`, `version 2.0`."""
    numeral, before, cues = numeral_of(found.one), found.first - 1, line.lexicon.cues
    is_pointed = numeral is not None and 0 < numeral.decimals <= 2 and not numeral.grouped
    if not is_pointed or not is_bare(found.one):
        return False
    if _is_behind(line, found, cues.names_before):
        return True
    return is_capitalised(line, before) and _is_behind(line, found, cues.weak_names_before)


def _is_listed(line: Line, found: Phrase) -> bool:
    """`wards 7B, 12 and 15`."""
    start = list_start(line, found.first)
    return line.lexicon.cues.names_listed.before(line.tokens, start, 3) is not None


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
    tokens = line.tokens
    if tokens[found.first].gap is Gap.NONE and tokens[found.first - 1].kind is Kind.WORD:
        return False
    start = cues.before(tokens, found.first, 3)
    if start is None or tokens[found.first].kind is Kind.SIGN:
        return False
    return tokens[start].gap is not Gap.NONE or tokens[start - 1].kind is Kind.SIGN


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
