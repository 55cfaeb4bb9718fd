"""Part prefixes from the word or digits that they are written together with: `وخمسة`, `d'euros`.

Knows no grammar: which words a prefix may be parted from is given.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from functools import lru_cache

from site_builder.numbers.languages import Language
from site_builder.numbers.tokens import Gap, Kind, Token, folded

_LONGEST = 6
"""Characters of a prefix in a text, vowel signs included."""


def parted(
    found: tuple[Token, ...], language: Language, known: Collection[str]
) -> tuple[Token, ...]:
    """The tokens with prefixes as words of their own, as if a space stood behind each.

    A word is parted behind an apostrophe (`d'enfants`), else only if one of `known` is left; never
    where the language's table has it as a whole.
    """
    prefixes, whole = _prefixes(language), _words(language)
    cut: list[Token] = []
    for token in found:
        before = cut[-1] if cut else None
        is_glued = token.kind is Kind.NUMERAL and token.gap is Gap.NONE
        if is_glued and before is not None and _is_prefix(before, prefixes):
            token = token._replace(gap=Gap.SPACE)
        place = None if token.fold in whole else _seam(token, prefixes, known)
        cut.extend((token,) if place is None else _halves(token, place))
    return tuple(cut)


def _is_prefix(token: Token, prefixes: tuple[str, ...]) -> bool:
    return token.gap is not Gap.NONE and token.fold in prefixes


def _seam(token: Token, prefixes: tuple[str, ...], known: Collection[str]) -> int | None:
    """How many characters the prefix of a word has; None where it has none."""
    if not token.fold.startswith(prefixes) or token.kind is not Kind.WORD or token.fold in known:
        return None
    for length in range(1, min(_LONGEST, len(token.text) - 1) + 1):
        prefix, rest = folded(token.text[:length]), token.text[length:]
        if prefix in prefixes and (prefix.endswith("'") or folded(rest) in known):
            return length + len(rest) - len(rest.lstrip(_unseen(rest)))
    return None


def _unseen(word: str) -> str:
    """The signs of a word that folding drops: they belong to the letter before them."""
    return "".join(sign for sign in word if not folded(sign))


def _halves(token: Token, length: int) -> tuple[Token, Token]:
    seam = token.start + length
    first, second = token.text[:length], token.text[length:]
    return (
        token._replace(end=seam, text=first, fold=folded(first)),
        Token(token.kind, seam, token.end, second, folded(second), Gap.SPACE, False),
    )


@lru_cache(maxsize=32)
def _prefixes(language: Language) -> tuple[str, ...]:
    return tuple(sorted({folded(prefix) for prefix in language.prefixes.split("|")}))


@lru_cache(maxsize=32)
def _words(language: Language) -> frozenset[str]:
    """All words of the table."""
    written = (text for part in (language, language.cues) for text in _texts(part))
    return frozenset(
        folded(word) for text in written for form in text.split("|") for word in form.split()
    )


def _texts(part: object) -> Iterator[str]:
    for each in fields(part):  # type: ignore[arg-type]
        value = getattr(part, each.name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            for name, forms in value.items():
                yield forms if isinstance(forms, str) else str(name)
