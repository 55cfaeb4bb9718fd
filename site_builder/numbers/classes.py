"""Tell figures from dates, times, ages, scores, names and small words. Reads no values itself.

`class_of` goes through `RULES`, first that fits; each rule looks at the phrase and a few words
around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from site_builder.numbers.ages import is_age
from site_builder.numbers.bare import fold_at, whole
from site_builder.numbers.dates import is_date, is_season, is_time, is_year, written
from site_builder.numbers.forms import is_glued, is_hyphen, is_word
from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.names import (
    is_list_number,
    is_name,
    is_page,
    is_phone,
    is_result,
    is_score,
)
from site_builder.numbers.plainnumbers import SHARE, TIMES
from site_builder.numbers.quantity import NumberClass, Shape
from site_builder.numbers.stretches import extent

Class = tuple[NumberClass, str]
"""What a number is and, where it is no figure, why in a few words."""
_STROKE = re.compile(r"\d{1,3}[/\u2044]\d{1,3}")
_TIMES_OF_DAY = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years"})
_LARGEST_ORDINAL = 1000
_COUNTED = frozenset({"", "people", "decades", "centuries", *_TIMES_OF_DAY})
"""Units that leave a small number word a small word."""


def class_of(line: Line, found: Phrase) -> Class:
    """What the phrase is, in its surroundings."""
    for rule in RULES:
        answer = rule(line, found)
        if answer is not None:
            return answer
    return NumberClass.FIGURE, ""


def _result(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.SCORE, "a score") if is_result(line, found) else None


def _calendar(line: Line, found: Phrase) -> Class | None:
    text = written(line, found)
    if is_time(line, found, text):
        return NumberClass.TIME, "a time of day"
    if is_season(text):
        return NumberClass.SEASON, "a season"
    return (NumberClass.DATE, "a date") if is_date(line, found, text) else None


def _age(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.AGE, "a person's age") if is_age(line, found) else None


def _glued(line: Line, found: Phrase) -> Class | None:
    """`21st`, `1990s`, `COVID-19`: what is glued to a number decides."""
    first, last = extent(line, found)
    if _has_pointed_suffix(line, found):
        return NumberClass.ORDINAL, "an ordinal"
    if (first, last) == (found.first, found.last):
        return None
    cues = line.lexicon.cues
    if first == found.first and last == found.last + 1 and found.one.amount.in_digits:
        suffix = line.tokens[found.last].fold
        if suffix in cues.ordinal_suffixes:
            return NumberClass.ORDINAL, "an ordinal"
        if suffix in cues.decades:
            return NumberClass.DATE, "a decade"
    if _STROKE.fullmatch(line.printed(first, last)):
        return NumberClass.NAME, "a fraction, a date or a code"
    return NumberClass.NAME, "part of a name or code"


def _has_pointed_suffix(line: Line, found: Phrase) -> bool:
    """`1.º`: a point between the number and its suffix."""
    tokens, point = line.tokens, found.last
    return (
        found.one.amount.in_digits
        and is_glued(tokens, point)
        and tokens[point].text == "."
        and is_glued(tokens, point + 1)
        and tokens[point + 1].fold in line.lexicon.cues.ordinal_suffixes
    )


def _page(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.PAGE, "a page number") if is_page(line, found) else None


def _phone(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.PHONE, "a telephone number") if is_phone(line, found) else None


def _list_number(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.LIST, "a list number") if is_list_number(line, found) else None


def _pointed_ordinal(line: Line, found: Phrase) -> Class | None:
    """`der 3. Platz`: a point that ends no sentence."""
    before, value = line.lexicon.cues.ordinal_point_before, whole(found.one)
    point, after = found.last, found.last + 1
    is_pointed = is_glued(line.tokens, point) and line.tokens[point].text == "."
    if not before or not is_pointed or value is None or value >= _LARGEST_ORDINAL or found.two:
        return None
    if not line.spaced(after) or not is_word(line.tokens, after):
        return None
    word = line.tokens[after]
    goes_on = fold_at(line, found.first - 1) in before and (
        word.fold not in line.lexicon.cues.sentence_starts
    )
    return (NumberClass.ORDINAL, "an ordinal") if goes_on or word.text[0].islower() else None


def _score(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.SCORE, "a score") if is_score(line, found) else None


def _year(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.DATE, "a year") if is_year(line, found) else None


def _name(line: Line, found: Phrase) -> Class | None:
    return (NumberClass.NAME, "part of a name") if is_name(line, found) else None


def _ratio(line: Line, found: Phrase) -> Class | None:
    """`a third` may be an ordinal, `half` and `double` common words."""
    first = found.one.amount
    if first.shape is not Shape.RATIO or found.two is not None:
        return None
    if first.unit == SHARE:
        return _share(line, found)
    return _multiple(line, found)


def _share(line: Line, found: Phrase) -> Class | None:
    lexicon, amount = line.lexicon, found.one.amount
    if found.before or _leads_to_share(line, found):
        return None
    if lexicon.cues.loose_shares.isdisjoint({line.tokens[amount.first].fold}):
        is_article = lexicon.articles.match(line.tokens, amount.first) is not None
        if is_article and line.tokens[amount.last - 1].fold in lexicon.cues.ordinals:
            return NumberClass.ORDINAL, "an ordinal"
        return None
    return NumberClass.SMALL_WORD, "a small number word"


def _leads_to_share(line: Line, found: Phrase) -> bool:
    cues, tokens = line.lexicon.cues, line.tokens
    before = tokens[found.first - 1].fold if found.first > 0 else ""
    if before in cues.pronoun_before:
        return False
    is_last = found.last >= len(tokens) or tokens[found.last].text in ".,;:!?)"
    after = line.spaced(found.last) and cues.share_after.match(tokens, found.last) is not None
    return after or (before in cues.share_before and not is_hyphen(tokens, found.last)) or (
        is_last and tokens[found.one.amount.first].fold not in cues.loose_shares
    )  # fmt: skip


def _multiple(line: Line, found: Phrase) -> Class | None:
    """`three times` and `double` count only where something is multiplied."""
    cues, tokens, amount = line.lexicon.cues, line.tokens, found.one.amount
    is_times = amount.number_end < amount.last
    words = (tokens[at].fold for at in range(amount.first, amount.last))
    is_loose = not cues.loose_multiples.isdisjoint(words)
    if found.one.rate:
        return NumberClass.SMALL_WORD, "a small number word"
    if not (is_times or is_loose) or is_hyphen(tokens, amount.first + 1):
        return None
    before = tokens[found.first - 1].fold if found.first > 0 else ""
    if found.before or before in cues.multiple_before:
        return None
    if line.spaced(found.last) and cues.multiple_after.match(tokens, found.last):
        return None
    return NumberClass.SMALL_WORD, "a small number word"


def _small_word(line: Line, found: Phrase) -> Class | None:
    singles = [found.one, *([found.two] if found.two else [])]
    if any(single.currency or single.amount.in_digits for single in singles):
        return None
    limit = Fraction(line.lexicon.table.small)
    for single in singles:
        amount = single.amount
        is_plain = amount.shape in (Shape.NUMBER, Shape.VAGUE) and amount.unit != TIMES
        if not is_plain or amount.factor != 1 or amount.high > limit or single.rate[-1:].isdigit():
            return None
        if single.unit not in _COUNTED:
            return None
    return NumberClass.SMALL_WORD, "a small number word"


RULES: tuple[Callable[[Line, Phrase], Class | None], ...] = (
    _result,
    _calendar,
    _age,
    _glued,
    _page,
    _phone,
    _list_number,
    _pointed_ordinal,
    _score,
    _name,
    _year,
    _ratio,
    _small_word,
)
"""In the order in which they are asked."""


def is_pronoun(line: Line, found: Phrase) -> bool:
    """Whether “one” stands for a thing rather than counting it."""
    amount = found.one.amount
    is_one = amount.low == amount.high == 1 and not amount.in_digits and amount.factor == 1
    if not is_one or found.two or found.before or found.one.unit or found.one.rate:
        return False
    cues, tokens = line.lexicon.cues, line.tokens
    before = tokens[found.first - 1].fold if found.first > 0 else ""
    if before in cues.pronoun_before:
        return True
    following = found.last
    if not is_word(tokens, following) or not line.spaced(following):
        return True
    return tokens[following].fold in line.lexicon.function_words


def ordinal_at(line: Line, at: int) -> bool:
    """Whether the word at token `at` is an ordinal."""
    return line.tokens[at].fold in line.lexicon.cues.ordinals
