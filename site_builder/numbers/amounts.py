"""Read one number in digits or words, with its magnitude. Knows nothing of hedges and units.

Every function takes a line and the token to begin at, and gives what it found or None.
"""

from __future__ import annotations

from site_builder.numbers.lexicon import Line
from site_builder.numbers.plainnumbers import SHARE, TIMES, Amount, place_of, plain_number
from site_builder.numbers.ratios import fraction, multiple, one_in
from site_builder.numbers.vaguewords import approximate, unread_vague, vague_number, vague_plural

__all__ = ["SHARE", "TIMES", "Amount", "amount", "place_of"]


_READERS = (vague_plural, vague_number, approximate, unread_vague, one_in, fraction, multiple)


def amount(line: Line, at: int, *, money: bool = False) -> Amount | None:
    """The longest number that begins at token `at`; `money` after a currency sign."""
    for reader in _READERS:
        found = reader(line, at)
        if found is not None:
            return found
    return plain_number(line, at, money=money)
