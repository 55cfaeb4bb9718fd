"""Addresses that lead to words on somebody else's page: text fragments (WICG).

A browser that knows them scrolls to the words and highlights them; any other opens the page.
Knows nothing of where the pages are or whether they still read the same.
"""

from __future__ import annotations

from urllib.parse import quote

LONGEST = 120
"""Characters up to which the words are given whole; longer ones by their beginning and end."""
EDGE = 6
"""Words of a beginning or an end."""
AROUND = 4
"""Words before or behind that tell one occurrence from another."""


def passage_address(url: str, text: str, start: int, end: int) -> str:
    """Where `text[start:end]` stands on the page at `url`; "" where that isn't on the web.

    `text` is the archived copy; it says whether the words occur more than once.
    """
    if not url.lower().startswith(("https://", "http://")):
        return ""
    joined = ":~:" if "#" in url else "#:~:"
    return f"{url}{joined}text={directive(text, start, end)}"


def directive(text: str, start: int, end: int) -> str:
    """`prefix-,start,end,-suffix`, each part percent-encoded; parts that aren't needed left out."""
    words = text[start:end]
    first, last = _ends(words)
    parts = [encoded(first)] if first == last else [encoded(first), encoded(last)]
    if _occurs_twice(text, first) or (first != last and _occurs_twice(text, last)):
        before = " ".join(_line_before(text, start).split()[-AROUND:])
        after = " ".join(_line_after(text, end).split()[:AROUND])
        parts = [f"{encoded(before)}-"] * bool(before) + parts
        parts += [f"-{encoded(after)}"] * bool(after)
    return ",".join(parts)


def encoded(words: str) -> str:
    """Words as one part: `-`, `,` and `&` would divide it."""
    return quote(" ".join(words.split()), safe="").replace("-", "%2D")


def _ends(words: str) -> tuple[str, str]:
    """The beginning and the end to look for; both the same where all is to be looked for."""
    # A part is only looked for within one paragraph, so that words of several need both ends.
    lines = [line for line in words.split("\n") if line.strip()]
    if len(lines) == 1 and (len(words) <= LONGEST or len(words.split()) <= 2 * EDGE):
        return words, words
    if not lines:
        return words, words
    return " ".join(lines[0].split()[:EDGE]), " ".join(lines[-1].split()[-EDGE:])


def _occurs_twice(text: str, words: str) -> bool:
    folded = " ".join(words.split()).casefold()
    return " ".join(text.split()).casefold().count(folded) > 1


def _line_before(text: str, start: int) -> str:
    return text[text.rfind("\n", 0, start) + 1 : start]


def _line_after(text: str, end: int) -> str:
    line_end = text.find("\n", end)
    return text[end : line_end if line_end >= 0 else len(text)]
