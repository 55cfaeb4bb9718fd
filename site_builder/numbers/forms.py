"""Forms of one to a few words, looked up among tokens. Knows no language and no grammar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from site_builder.numbers.tokens import Gap, Kind, Token, tokens

V = TypeVar("V")
DASHES = "-‐‑–−"
"""Signs that may part the two ends of a range; no em dash, which parts clauses."""
_TEXT: Literal[3] = 3
_FOLD: Literal[4] = 4
"""Which field of a token a form is compared with."""
_NONE, _SPACE, _BREAK, _WORD = Gap.NONE, Gap.SPACE, Gap.BREAK, Kind.WORD


@dataclass(frozen=True, slots=True)
class _Form:
    words: tuple[str, ...]
    glued: tuple[bool, ...]
    """Whether each word follows the one before it without a space."""


class Phrases(Generic[V]):
    """Forms of one to a few words, each with what it means. The longest match wins."""

    __slots__ = ("_by_first", "_column", "_last_words")

    def __init__(self, meanings: Iterable[tuple[str, V]], *, exact: bool = False) -> None:
        self._column = _TEXT if exact else _FOLD
        self._by_first: dict[str, list[tuple[_Form, V]]] = {}
        for written, meaning in meanings:
            form = _form(written, exact=exact)
            self._by_first.setdefault(form.words[0], []).append((form, meaning))
        for forms in self._by_first.values():
            forms.sort(key=lambda pair: -len(pair[0].words))
        self._last_words = frozenset(words[-1] for words in self.forms)

    def match(self, found: tuple[Token, ...], at: int) -> tuple[V, int] | None:
        """What the longest form beginning at token `at` means, and the token after it."""
        if not 0 <= at < len(found):
            return None
        forms = self._by_first.get(found[at][self._column])
        if forms is None:
            return None
        for form, meaning in forms:
            end = self._ends(form, found, at)
            if end is not None:
                return meaning, end
        return None

    @property
    def first_words(self) -> frozenset[str]:
        """What the first token of a form may be."""
        return frozenset(self._by_first)

    @property
    def forms(self) -> tuple[tuple[str, ...], ...]:
        """The words of each form."""
        return tuple(form.words for known in self._by_first.values() for form, _ in known)

    def _ends(self, form: _Form, found: tuple[Token, ...], at: int) -> int | None:
        place, words = at + 1, form.words
        for index in range(1, len(words)):
            glued = form.glued[index]
            if not glued and is_hyphen(found, place):
                place += 1
            elif place >= len(found) or (found[place].gap is _NONE) is not glued:
                return None
            if place >= len(found) or found[place].gap is _BREAK:
                return None
            if words[index] != found[place][self._column]:
                return None
            place += 1
        return place

    def before(self, found: tuple[Token, ...], end: int, longest: int = 4) -> int | None:
        """The token at which a form begins that ends just before token `end`."""
        if not 0 < end <= len(found) or found[end - 1][self._column] not in self._last_words:
            return None
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
    whole = word._replace(end=end.end, text=word.text + end.text, fold=word.fold + end.fold)
    return (*cut[:-2], whole)


def is_hyphen(found: tuple[Token, ...], at: int) -> bool:
    """Whether a hyphen stands at `at` and joins two words without spaces."""
    return (
        0 < at < len(found) - 1
        and found[at].text in DASHES
        and found[at].gap is _NONE
        and found[at + 1].gap is _NONE
    )


def is_glued(found: tuple[Token, ...], at: int) -> bool:
    """Whether a token stands at `at`, directly after the one before it."""
    return at < len(found) and found[at].gap is _NONE


def follows(found: tuple[Token, ...], at: int) -> bool:
    """Whether a token stands at `at`, in the same paragraph as the one before it."""
    return at < len(found) and found[at].gap is not _BREAK


def is_word(found: tuple[Token, ...], at: int) -> bool:
    """Whether the token at `at` is a word without numeric signs."""
    if at >= len(found) or found[at].kind is not _WORD:
        return False
    text = found[at].text
    return text.isascii() or not any(sign.isnumeric() for sign in text)


def forms(written: str) -> tuple[str, ...]:
    """The forms in a table's `a|b|c`."""
    return tuple(form for form in written.split("|") if form)
