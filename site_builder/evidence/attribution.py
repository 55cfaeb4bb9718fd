"""Do the quoted words say whose number it is? Knows who may be named, and how."""

from __future__ import annotations

from collections.abc import Iterable

from site_builder.diagnostics import Diagnostic
from site_builder.evidence.boundaries import is_unspaced
from site_builder.evidence.folding import folded
from site_builder.model import Excerpt, FoundExcerpt, Origin, Source

_MANY = 4
"""Parts of a name that is still one person's or office's when the first is left out."""
_LONGEST_ACRONYM = 5


def attribution_shown(origin: Origin, source: Source, found: FoundExcerpt) -> bool:
    """Whether the origin is named in the sentence around the quotation or in its context.

    The document's own publisher and author need not name themselves in the sentence.
    """
    names = origin_names(origin)
    published_by = [text.value for text in (source.publisher, source.author) if text is not None]
    shown = [found.before + found.quote.exact + found.after]
    shown += [passage.exact for passage in found.context]
    return any(is_named(names, words) for words in (*shown, *published_by))


def origin_names(origin: Origin) -> tuple[str, ...]:
    """The origin's name and aliases, folded, without a leading “the”.

    In lower case, but for acronyms: “people who left” doesn't name the WHO.

    A document that tells of one country says “Interior Minister Marat Akhmetzhanov” where the
    alias is “Kazakh Interior Minister Marat Akhmetzhanov”: so many names may lose the first.
    """
    given = (origin.name.value, *(alias.value for alias in origin.aliases))
    names = (*given, *(shorter for name in given if (shorter := _less_specific(name))))
    plain = (_without_article(" ".join(folded(name).text.split())) for name in names)
    spelled = (name if _is_acronym(name) else name.casefold() for name in plain)
    return tuple(name for name in dict.fromkeys(spelled) if name)


def _without_article(name: str) -> str:
    return name[4:] if name[:4].casefold() == "the " else name


def _is_acronym(name: str) -> bool:
    """Whether a name is one word in capitals, which in small letters may be another one."""
    return name.isalpha() and name.isupper() and 1 < len(name) <= _LONGEST_ACRONYM


def _less_specific(name: str) -> str:
    """A name of many parts, each with a capital, without its first; else nothing."""
    first, _, rest = name.strip().partition(" ")
    parts = (first, *rest.split())
    return rest if len(parts) >= _MANY and all(part[:1].isupper() for part in parts) else ""


def is_named(names: Iterable[str], words: str) -> bool:
    """Whether one of `names`, as `origin_names` gives them, stands in `words` as whole words."""
    printed = folded(words).text
    spelled = printed.casefold()
    return any(_has_words(printed if _is_acronym(name) else spelled, name) for name in names)


def _has_words(text: str, name: str) -> bool:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not _joined(text, start) and not _joined(text, end):
            return True
        start = text.find(name, start + 1)
    return False


def _joined(text: str, place: int) -> bool:
    """Whether letters stand on both sides that belong to one word."""
    if not 0 < place < len(text):
        return False
    sides = text[place - 1 : place + 1]
    return all(sign.isalnum() for sign in sides) and not any(map(is_unspaced, sides))


def unshown(origin: Origin, source: Source, excerpt: Excerpt) -> Diagnostic:
    """The finding for an excerpt whose quoted words don't name their figure's origin."""
    return Diagnostic(
        "attribution-unshown",
        excerpt.quote.text.span,
        f"no quoted words of {source.id} say that this is a number of {origin.name.value}",
        "add `context:` with the words that say so, add the document's way of naming"
        f" {origin.id} to its `aliases` in {origin.path}, or write `by: unnamed`",
    )
