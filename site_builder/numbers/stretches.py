"""Where a phrase and its pieces lie in the text, and what is glued to it unread."""

from __future__ import annotations

from site_builder.numbers.forms import DASHES, is_glued
from site_builder.numbers.grammar import Phrase
from site_builder.numbers.lexicon import Line
from site_builder.numbers.quantity import Piece, Role
from site_builder.numbers.singles import Single, Stretch
from site_builder.numbers.tokens import Gap, Kind

_EXTENDING_SIGNS = frozenset("/:^*_\\@#&×+" + DASHES)
_NOTE = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_LARGEST_BASE = 100


def extent(line: Line, found: Phrase) -> tuple[int, int]:
    """The phrase with all that is glued to it and unread: `1e6`, `2022-09-27`, `PM2.5`."""
    if _has_note(line, found):
        return _extent_before(line, found), found.last
    return _extent_before(line, found), _extent_after(line, found.last)


def _has_note(line: Line, found: Phrase) -> bool:
    """Whether a footnote's sign stands behind: `98,000¹`; behind a small number it is a power."""
    single, tokens = found.last_single, line.tokens
    if not is_glued(tokens, found.last) or not _NOTE.issuperset(tokens[found.last].text):
        return False
    has_more = single.unit or single.rate or single.amount.factor != 1
    return bool(has_more) or (single.amount.in_digits and single.amount.low >= _LARGEST_BASE)


def _extent_after(line: Line, last: int) -> int:
    tokens, end = line.tokens, last
    while is_glued(tokens, end):
        kind, text = tokens[end].kind, tokens[end].text
        if kind is not Kind.SIGN:
            end += 1
        elif text in _EXTENDING_SIGNS and is_glued(tokens, end + 1) and _extends(line, end):
            end += 2
        else:
            break
    return end


def _extends(line: Line, sign: int) -> bool:
    """Whether what follows a sign belongs to the same string: digits; a word not for a hyphen."""
    following = line.tokens[sign + 1].kind
    if following is Kind.NUMERAL:
        return True
    return following is Kind.WORD and line.tokens[sign].text not in "–−—+" + DASHES


def _extent_before(line: Line, found: Phrase) -> int:
    tokens, first = line.tokens, found.first
    if tokens[first].kind is Kind.SIGN:
        return first
    while first > 0 and tokens[first].gap is Gap.NONE:
        previous = tokens[first - 1]
        if previous.kind is not Kind.SIGN:
            first -= 1
        elif previous.text in _EXTENDING_SIGNS and first > 1 and _is_inner(line, first - 1):
            first -= 2
        else:
            break
    return first


def _is_inner(line: Line, sign: int) -> bool:
    return line.tokens[sign].gap is Gap.NONE and line.tokens[sign - 1].kind is not Kind.SIGN


def pieces(line: Line, found: Phrase) -> tuple[Piece, ...]:
    """The phrase's pieces in order."""
    stretches: list[tuple[Role, Stretch | None]] = [
        *((Role.HEDGE, (hedge.first, hedge.last)) for hedge in (*found.before, *found.after)),
        (Role.NUMBER, found.opened),
        (Role.NUMBER, found.joint),
        *_single_pieces(found.one),
        *(_single_pieces(found.two) if found.two else ()),
    ]
    present = sorted((at, role) for role, at in stretches if at is not None and at[0] < at[1])
    return tuple(
        Piece(role, line.tokens[first].start, line.tokens[last - 1].end)
        for (first, last), role in present
    )


def _single_pieces(single: Single) -> list[tuple[Role, Stretch | None]]:
    found = single.amount
    rest = Role.UNIT if found.unit else Role.MAGNITUDE
    return [
        (Role.SIGN, single.sign),
        (Role.CURRENCY, single.currency_at),
        (Role.NUMBER, (found.first, found.number_end)),
        (rest, (found.number_end, found.last)),
        (Role.UNIT, single.unit_at),
        (Role.UNIT, single.rate_at),
    ]
