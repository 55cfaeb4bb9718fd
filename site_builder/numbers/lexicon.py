"""A language's table, prepared for looking up phrases among tokens. Knows no grammar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Generic, TypeVar

from site_builder.numbers.languages import Cues, Language
from site_builder.numbers.prefixes import parted
from site_builder.numbers.quantity import Hedge
from site_builder.numbers.tokens import Gap, Kind, Token, folded, tokens

V = TypeVar("V")
DASHES = "-‐‑–−"
"""Signs that may part the two ends of a range; no em dash, which parts clauses."""


@dataclass(frozen=True, slots=True)
class _Form:
    words: tuple[str, ...]
    glued: tuple[bool, ...]
    """Whether each word follows the one before it without a space."""


class Phrases(Generic[V]):
    """Forms of one to a few words, each with what it means. The longest match wins."""

    def __init__(self, meanings: Iterable[tuple[str, V]], *, exact: bool = False) -> None:
        self._exact = exact
        self._by_first: dict[str, list[tuple[_Form, V]]] = {}
        for written, meaning in meanings:
            form = _form(written, exact=exact)
            self._by_first.setdefault(form.words[0], []).append((form, meaning))
        for forms in self._by_first.values():
            forms.sort(key=lambda pair: -len(pair[0].words))

    def match(self, found: tuple[Token, ...], at: int) -> tuple[V, int] | None:
        """What the longest form beginning at token `at` means, and the token after it."""
        if at >= len(found):
            return None
        first = found[at].text if self._exact else found[at].fold
        for form, meaning in self._by_first.get(first, ()):
            end = self._ends(form, found, at)
            if end is not None:
                return meaning, end
        return None

    @property
    def first_words(self) -> frozenset[str]:
        """What the first token of a form may be."""
        return frozenset(self._by_first)

    def _ends(self, form: _Form, found: tuple[Token, ...], at: int) -> int | None:
        place = at + 1
        for word, glued in zip(form.words[1:], form.glued[1:], strict=True):
            if not glued and is_hyphen(found, place):
                place += 1
            elif place >= len(found) or (found[place].gap is Gap.NONE) is not glued:
                return None
            if place >= len(found) or found[place].gap is Gap.BREAK:
                return None
            if word != (found[place].text if self._exact else found[place].fold):
                return None
            place += 1
        return place

    def before(self, found: tuple[Token, ...], end: int, longest: int = 4) -> int | None:
        """The token at which a form begins that ends just before token `end`."""
        for start in range(max(end - longest, 0), end):
            match = self.match(found, start)
            if match is not None and match[1] == end:
                return start
        return None


def _form(written: str, *, exact: bool) -> _Form:
    cut = _with_apostrophe(tokens(written, ""))
    return _Form(
        tuple(token.text if exact else token.fold for token in cut),
        tuple(token.gap is Gap.NONE for token in cut),
    )


def _with_apostrophe(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a form; the apostrophe at its end belongs to its word: `près d'`."""
    if len(cut) < 2 or cut[-1].fold != "'" or cut[-1].gap is not Gap.NONE:
        return cut
    word, end = cut[-2], cut[-1]
    whole = replace(word, end=end.end, text=word.text + end.text, fold=word.fold + end.fold)
    return (*cut[:-2], whole)


def is_hyphen(found: tuple[Token, ...], at: int) -> bool:
    """Whether a hyphen stands at `at` and joins two words without spaces."""
    return (
        0 < at < len(found) - 1
        and found[at].text in DASHES
        and found[at].gap is Gap.NONE
        and found[at + 1].gap is Gap.NONE
    )


def is_glued(found: tuple[Token, ...], at: int) -> bool:
    """Whether a token stands at `at`, directly after the one before it."""
    return at < len(found) and found[at].gap is Gap.NONE


def follows(found: tuple[Token, ...], at: int) -> bool:
    """Whether a token stands at `at`, in the same paragraph as the one before it."""
    return at < len(found) and found[at].gap is not Gap.BREAK


def is_word(found: tuple[Token, ...], at: int) -> bool:
    """Whether the token at `at` is a word without numeric signs."""
    return (
        at < len(found)
        and found[at].kind is Kind.WORD
        and not any(sign.isnumeric() for sign in found[at].text)
    )


def forms(written: str) -> tuple[str, ...]:
    """The forms in a table's `a|b|c`."""
    return tuple(form for form in written.split("|") if form)


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
    decades: frozenset[str]
    decades_before: Phrases[str]
    score_signs: frozenset[str]
    scores: frozenset[str]
    names_before: Phrases[str]
    weak_names_before: Phrases[str]
    name_numbers: Phrases[str]
    sentence_starts: frozenset[str]
    pages: Phrases[str]
    phones: Phrases[str]
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
    articles: Phrases[str]
    nothing: Phrases[str]
    vague: Phrases[tuple[int, int]]
    vague_unread: Phrases[str]
    vague_plurals: Phrases[int]
    approximate: Phrases[int]
    mixed: Phrases[int]
    of: Phrases[str]
    unit_of: Phrases[str]
    halves: Phrases[int]
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
_DIRECT |= {"denominators", "denominators_many", "multiples", "approximate", "mixed"}
_NAMED = frozenset({"counted", "units", "rates", "rate_adverbs", "hedges_before", "hedges_after"})
_NAMED |= {"currencies_after"}
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
    if name == "hedge_verbs":
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
    " approximate mixed hedges_before between currencies_before"
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
    """The words that a prefix of the language may be parted from: those of number phrases."""
    book = lexicon(language)
    behind = ("denominators", "units", "currencies_after", "counted", "multipliers")
    return starters(language).union(*(getattr(book, name).first_words for name in behind))


class Line:
    """A text cut into tokens, with the language's lexicon at hand."""

    __slots__ = ("lexicon", "text", "tokens")

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.lexicon = lexicon(language)
        self.tokens = tokens(text, language.groups)
        if language.prefixes:
            self.tokens = parted(self.tokens, language, _prefixed(language))

    def printed(self, first: int, last: int) -> str:
        """The text of the tokens `first` to `last`, half-open."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def spaced(self, at: int) -> bool:
        """Whether a token follows at `at` in the same paragraph, after white space."""
        return at < len(self.tokens) and self.tokens[at].gap is Gap.SPACE
