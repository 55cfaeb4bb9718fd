"""A language's table, prepared for looking up phrases among tokens. Knows no grammar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from site_builder.numbers.forms import Phrases, forms
from site_builder.numbers.languages import Cues, Language
from site_builder.numbers.prefixes import parted
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.tokens import Gap, folded, tokens

V = TypeVar("V")


def _named(table: Mapping[V, str]) -> list[tuple[str, V]]:
    return [(form, name) for name, written in table.items() for form in forms(written)]


def _folded_forms(written: str) -> frozenset[str]:
    return frozenset(folded(form) for form in forms(written))


def _plain(written: str) -> Phrases[str]:
    return Phrases((form, form) for form in forms(written))


@dataclass(frozen=True, slots=True, eq=False)
class CueBook:
    """`Cues`, prepared: the same names."""

    months: Phrases[str]
    modal_months: frozenset[str]
    weekdays: Phrases[str]
    year_before: Phrases[str]
    clock: Phrases[str]
    clock_before: Phrases[str]
    clock_minutes: Phrases[str]
    ages_after: Phrases[str]
    ages_before: Phrases[str]
    ages_before_years: Phrases[str]
    ages_at: frozenset[str]
    aged: Phrases[str]
    age_limits: Phrases[str]
    ages_said: Phrases[str]
    decades: frozenset[str]
    decades_before: Phrases[str]
    score_signs: frozenset[str]
    scores: frozenset[str]
    names_before: Phrases[str]
    weak_names_before: Phrases[str]
    names_listed: Phrases[str]
    name_numbers: Phrases[str]
    sentence_starts: frozenset[str]
    pages: Phrases[str]
    phones: Phrases[str]
    emergency: frozenset[str]
    emergency_words: Phrases[str]
    not_rates: Phrases[str]
    pronoun_before: frozenset[str]
    loose_shares: frozenset[str]
    ordinals: frozenset[str]
    ordinal_suffixes: frozenset[str]
    ordinal_point_before: frozenset[str]
    share_after: Phrases[str]
    share_before: frozenset[str]
    multiple_after: Phrases[str]
    multiple_before: frozenset[str]
    loose_multiples: frozenset[str]
    of_needed: frozenset[str]


_WORD_SETS = frozenset(
    {
        "modal_months",
        "ages_at",
        "score_signs",
        "ordinal_point_before",
        "decades",
        "emergency",
        "scores",
        "sentence_starts",
        "pronoun_before",
        "share_before",
        "multiple_before",
        "loose_multiples",
        "loose_shares",
        "ordinals",
        "ordinal_suffixes",
        "of_needed",
    }
)


def _cue_book(cues: Cues) -> CueBook:
    prepared: dict[str, Any] = {}
    for name in CueBook.__dataclass_fields__:
        written = getattr(cues, name)
        prepared[name] = _folded_forms(written) if name in _WORD_SETS else _plain(written)
    return CueBook(**prepared)


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """`Language`, prepared: the same names, with phrases to look up."""

    table: Language
    cues: CueBook
    cardinals: Phrases[int]
    multipliers: Phrases[int]
    joiners: Phrases[str]
    digit_joiners: Phrases[str]
    articles: Phrases[str]
    definite: Phrases[str]
    nothing: Phrases[str]
    vague: Phrases[tuple[int, int]]
    vague_unread: Phrases[str]
    vague_plurals: Phrases[int]
    approximate: Phrases[int]
    mixed: Phrases[int]
    of: Phrases[str]
    unit_of: Phrases[str]
    halves: Phrases[int]
    halves_of: Phrases[str]
    fractions: Phrases[tuple[int, int]]
    denominators: Phrases[int]
    denominators_many: Phrases[int]
    and_a_half: Phrases[str]
    out_of: Phrases[str]
    ones: Phrases[str]
    multiples: Phrases[int]
    fold: Phrases[str]
    times: Phrases[str]
    hedges_before: Phrases[Hedge]
    hedges_after: Phrases[Hedge]
    adverbial_hedges: Phrases[str]
    hedge_verbs: Phrases[frozenset[str]]
    hedges_behind: Phrases[frozenset[str]]
    openers: Phrases[str]
    between: Phrases[str]
    between_and: Phrases[str]
    to: Phrases[str]
    from_: Phrases[str]
    ranging: Phrases[str]
    plus_minus: Phrases[str]
    minus: Phrases[str]
    plus: Phrases[str]
    units: Phrases[str]
    duals: Phrases[str]
    one_and_a_half: Phrases[str]
    below_zero: Phrases[str]
    idioms: Phrases[str]
    symbols: Phrases[str]
    glued_symbols: Phrases[str]
    currencies_before: Phrases[str]
    currencies_after: Phrases[str]
    per: Phrases[str]
    per_article: Phrases[str]
    per_number: Phrases[str]
    rates: Phrases[str]
    rate_adverbs: Phrases[str]
    counted: Phrases[str]
    people: Phrases[str]
    comparatives: Phrases[str]
    plural_words: frozenset[str]
    never_counted: frozenset[str]
    function_words: frozenset[str]


_DIRECT = frozenset({"cardinals", "multipliers", "vague", "vague_plurals", "halves"})
_DIRECT |= {"denominators", "denominators_many", "multiples", "approximate", "mixed", "fractions"}
_NAMED = frozenset({"counted", "units", "rates", "rate_adverbs", "hedges_before", "hedges_after"})
_NAMED |= {"currencies_after", "duals", "one_and_a_half"}
_EXACT = frozenset({"symbols", "glued_symbols", "currencies_before"})
_SETS = frozenset({"plural_words", "never_counted", "function_words"})


def _prepared(language: Language, name: str) -> object:
    value = getattr(language, name)
    if name in _DIRECT:
        return Phrases(value.items())
    if name in _NAMED:
        return Phrases(_named(value))
    if name in _EXACT:
        return Phrases(_named(value), exact=True)
    if name in ("hedge_verbs", "hedges_behind"):
        return Phrases((hedge, _folded_forms(verbs)) for hedge, verbs in value.items())
    return _folded_forms(value) if name in _SETS else _plain(value)


@lru_cache(maxsize=32)
def lexicon(language: Language) -> Lexicon:
    """The table, prepared; made once for each language."""
    names = [name for name in Lexicon.__dataclass_fields__ if name not in ("table", "cues")]
    prepared: dict[str, Any] = {name: _prepared(language, name) for name in names}
    return Lexicon(table=language, cues=_cue_book(language.cues), **prepared)


_STARTING = (
    "cardinals multipliers articles vague vague_unread vague_plurals halves multiples minus plus"
    " approximate mixed ones fractions duals one_and_a_half hedges_before between currencies_before"
)


@lru_cache(maxsize=32)
def starters(language: Language) -> frozenset[str]:
    """The words that a number phrase may begin with, as they stand and folded."""
    book = lexicon(language)
    words: frozenset[str] = book.cues.ordinals
    for name in _STARTING.split():
        words |= getattr(book, name).first_words
    return words


@lru_cache(maxsize=32)
def _prefixed(language: Language) -> frozenset[str]:
    """The words that a prefix of the language may be parted from: those of phrases and cues."""
    book = lexicon(language)
    behind = ("denominators", "units", "currencies_after", "counted", "multipliers")
    cues = [getattr(book.cues, name) for name in CueBook.__dataclass_fields__]
    cue_words = (cue.first_words for cue in cues if isinstance(cue, Phrases))
    return starters(language).union(
        *(getattr(book, name).first_words for name in behind), *cue_words
    )


class Line:
    """A text or a part of one, cut into tokens, with the language's lexicon at hand."""

    __slots__ = ("language", "lexicon", "text", "tokens")

    def __init__(
        self, text: str, language: Language, start: int = 0, end: int | None = None
    ) -> None:
        """Cut the text from `start` to `end`, which stand beside white space."""
        self.text = text
        self.language = language
        self.lexicon = lexicon(language)
        self.tokens = tokens(text, language.groups, start, end)
        if language.prefixes:
            self.tokens = parted(self.tokens, language, _prefixed(language))

    def printed(self, first: int, last: int) -> str:
        """The text of the tokens `first` to `last`, half-open."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def spaced(self, at: int) -> bool:
        """Whether a token follows at `at` in the same paragraph, after white space."""
        return at < len(self.tokens) and self.tokens[at].gap is Gap.SPACE
