"""The words that numbers are made of: enough to see quickly where none can be.

A *key* is a word that some number can't do without (`twenty`, `million`, `thirds`); an *opener*
may stand before it in a phrase (`about`, `a`, `between`, `$`). Knows no grammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from site_builder.numbers.forms import DASHES, forms
from site_builder.numbers.languages import Language
from site_builder.numbers.lexicon import lexicon, starters
from site_builder.numbers.numerals import VULGAR_FRACTIONS
from site_builder.numbers.tokens import Kind, Token

_NUMBERS = (
    "cardinals multipliers vague vague_unread vague_plurals halves denominators denominators_many"
    " multiples approximate mixed ones fractions duals one_and_a_half"
)
_EXTENDING = "multipliers and_a_half fold times out_of denominators denominators_many"
_MEASURING = (
    "units symbols glued_symbols currencies_after unit_of rate_adverbs per per_number per_article"
)
_OPENING = "articles definite minus plus hedges_before between currencies_before"


@dataclass(frozen=True, slots=True, eq=False)
class Keywords:
    """A language's number words, folded."""

    keys: frozenset[str]
    suffixes: tuple[str, ...]
    """Endings that make a key of any word: `fold`."""
    prefixes: tuple[str, ...]
    """Beginnings that may make one, in a language that writes numbers in one word."""
    openers: frozenset[str]
    first: frozenset[str]
    """What the first word of a phrase may be; besides, what `suffixes` and `prefixes` allow."""
    first_of_number: frozenset[str]
    """The same without hedges, currencies and signs."""
    extending: frozenset[str]
    """What may go on a number behind its digits: magnitudes, `and a half`, `in five`, `times`."""
    measuring: frozenset[str]
    """What the unit or rate behind a number may begin with, as it stands or folded."""
    folds: bool
    """Whether keys hold letters that other letters fold to, not only lower case."""
    pattern: re.Pattern[str]
    """Finds, in folded text, the beginning of every key, and perhaps more."""

    def is_key(self, token: Token) -> bool:
        """Whether a token is a numeral or may be a key."""
        fold = token.fold
        if fold in self.keys or token.kind is _NUMERAL or fold.endswith(self.suffixes):
            return True
        return bool(self.prefixes) and fold.startswith(self.prefixes)

    def may_begin(self, token: Token) -> bool:
        """Whether a phrase may begin with a token."""
        return token.kind is not _WORD or self._is_among(self.first, token)

    def may_begin_number(self, token: Token) -> bool:
        """Whether a number may: an article counts, a hedge doesn't."""
        return token.kind is _NUMERAL or self._is_among(self.first_of_number, token)

    def may_measure(self, token: Token) -> bool:
        """Whether a unit or rate may begin with a token."""
        return token.fold in self.measuring or token.text in self.measuring

    def _is_among(self, words: frozenset[str], token: Token) -> bool:
        if token.fold in words or token.text in words:
            return True
        return token.fold.endswith(self.suffixes) or token.fold.startswith(self.prefixes)


_LAST_LATIN = "\u024f"
_NUMERAL, _WORD = Kind.NUMERAL, Kind.WORD


@lru_cache(maxsize=32)
def keywords(language: Language) -> Keywords:
    """The language's; made once."""
    book = lexicon(language)
    number_forms = [form for name in _NUMBERS.split() for form in getattr(book, name).forms]
    number_forms += [(word,) for word in (*book.cues.ordinals, *VULGAR_FRACTIONS)]
    opening_forms = [form for name in _OPENING.split() for form in getattr(book, name).forms]
    first = {form[0] for form in (*number_forms, *book.articles.forms)}
    keys = frozenset(max(form, key=len) for form in number_forms)
    suffixes, prefixes = forms(language.fold), _prefixes(language)
    inner = {word for form in number_forms if len(form) > 1 for word in form}
    return Keywords(
        keys=keys,
        suffixes=suffixes,
        prefixes=prefixes,
        openers=frozenset(
            {word.lower() for form in opening_forms for word in form} | inner | {"+", *DASHES}
        ),
        first=starters(language).union(VULGAR_FRACTIONS),
        first_of_number=frozenset(first),
        extending=_first_words(language, _EXTENDING).union(
            language.short_magnitudes, language.currency_magnitudes, VULGAR_FRACTIONS, "/\u2044"
        ),
        measuring=_first_words(language, _MEASURING),
        folds=any(not sign.isascii() and sign > _LAST_LATIN for key in keys for sign in key),
        pattern=_pattern(keys, suffixes, prefixes, parted=bool(language.prefixes)),
    )


def _first_words(language: Language, names: str) -> frozenset[str]:
    book = lexicon(language)
    return frozenset().union(*(getattr(book, name).first_words for name in names.split()))


def _prefixes(language: Language) -> tuple[str, ...]:
    if not language.compounds:
        return ()
    return tuple(sorted({*language.cardinals, *language.multipliers}))


def _pattern(
    keys: Iterable[str], suffixes: Iterable[str], prefixes: Iterable[str], *, parted: bool
) -> re.Pattern[str]:
    """One expression for all; a key may stand within a word where prefixes are `parted` from it."""
    words = [key for key in keys if key[0].isalpha()]
    signs = [re.escape(key) for key in keys if not key[0].isalpha()]
    edge = "" if parted else r"\b"
    whole = [rf"{edge}{_trie(words)}(?!\w)"] if words else []
    begun = [rf"{edge}{_trie(prefixes)}"] if prefixes else []
    ended = [rf"{_trie(suffixes)}(?!\w)"] if suffixes else []
    return re.compile("|".join([*whole, *begun, *ended, *signs]) or r"(?!)")


def _trie(words: Iterable[str]) -> str:
    """A regular expression for any of the words that branches letter by letter."""
    root: dict[str, dict[str, dict]] = {}  # type: ignore[type-arg]
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(root)


def _branches(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    following = [re.escape(letter) + _branches(node[letter]) for letter in sorted(node) if letter]
    if not following:
        return ""
    if len(following) == 1 and "" not in node:
        return following[0]
    return f"(?:{'|'.join(following)}){'?' if '' in node else ''}"
