"""Number tables, one for each language. A language is data: another is another table, not code.

How to write one: copy `en.py`. Lists of words are written `"km|kilometre|kilometres"`; a space
in a form matches any white space or a hyphen, letters match in either case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec

from site_builder.numbers.quantity import Hedge

__all__ = ["Cues", "Language", "Wording", "language_table"]


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """Words that tell what a number is that is no figure."""

    months: str = ""
    """Names and abbreviations, without their points."""
    modal_months: str = ""
    """Months that are common words too: only with a capital."""
    weekdays: str = ""
    year_before: str = ""
    """Words after which four bare digits are a year: `in`, `since`."""
    clock: str = ""
    """What follows a time of day: `am`, `o'clock`, `GMT`."""
    clock_before: str = ""
    """What makes a time of day of a bare number: Spanish `a las`."""
    clock_minutes: str = ""
    """What parts an hour from its minutes: French `h` in `21 h 45`. Hours are never bare then."""
    ages_after: str = ""
    """What follows a person's age: `year old`, `years old`."""
    ages_before: str = ""
    """What precedes a person's age: `aged`."""
    ages_before_years: str = ""
    """What precedes one only where its unit is printed: Spanish `a los` in `a los 45 años`."""
    ages_at: str = ""
    """What precedes an age at the beginning of a sentence: `At 26, I left`."""
    aged: str = ""
    """Words for people whose age a limit gives: `adults over 65`."""
    age_limits: str = ""
    """`over`, `under`: what stands between those words and the age."""
    ages_said: str = ""
    """What precedes an age where nothing is counted: `she is`, `a man of`."""
    decades: str = ""
    """What is glued to a decade: `s` in `1990s`."""
    decades_before: str = ""
    """What precedes a decade: French `années 90`."""
    score_signs: str = ""
    """What parts the two sides of a result, besides dashes: German `3:1`."""
    scores: str = ""
    """Words near a result of a match: `won`, `beat`."""
    names_before: str = ""
    """Words that make the number after them a name: `article`, `route`."""
    weak_names_before: str = ""
    """Such words that need a number without a counted noun behind it: `game`, `line`."""
    names_listed: str = ""
    """Such words before a list of numbers: `wards` in `wards 7 and 12`."""
    name_numbers: str = ""
    """Abbreviations of “number”: `No.`"""
    sentence_starts: str = ""
    """Words that are no names although they may have a capital: `the`, `in`."""
    pages: str = ""
    phones: str = ""
    """Words before a telephone number: `call`."""
    emergency: str = ""
    """Telephone numbers that everybody knows: `911`."""
    emergency_words: str = ""
    """What follows one: `call` in `a 911 call`."""
    not_rates: str = ""
    """What follows `a year` where it is no rate: `ago`."""
    pronoun_before: str = ""
    """Words after which “one” counts nothing: `no one`, `this one`."""
    loose_shares: str = ""
    """Fractions that are common words too, and need `share_after` in running text: `half`."""
    ordinals: str = ""
    """`second`, `third`."""
    ordinal_suffixes: str = ""
    """What is glued to an ordinal in digits: `st`, `th`."""
    ordinal_point_before: str = ""
    """Words before an ordinal that is written with a point: German `der 3. Platz`. Without any,
    a point makes no ordinal."""
    share_after: str = ""
    """What follows a fraction, where an ordinal has a noun: `of`, `more`."""
    share_before: str = ""
    """What precedes a fraction: `by`, `to`."""
    multiple_after: str = ""
    """What follows `three times`, `double` or `twice` where they multiply: `as many`, `the`."""
    multiple_before: str = ""
    """What precedes a verb that multiplies: `to triple`."""
    loose_multiples: str = ""
    """Multiples that are common words too, and need `multiple_after` in running text."""
    of_needed: str = ""
    """Vague words that are common words too, and need “of” in running text: `scores`."""


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """How intervals are said; `{low}`, `{high}` and `{unit}` are filled in."""

    point: str
    both: str
    both_open: str
    both_low_open: str
    both_high_open: str
    above: str
    at_least: str
    below: str
    at_most: str
    anything: str


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that reading numbers needs to know of a language."""

    tag: str
    decimal: str
    """The sign between the whole number and its decimals."""
    groups: str
    """All signs that may part thousands, spaces included."""
    wording: Wording
    cues: Cues
    right_to_left: bool = False
    digits: tuple[str, ...] = ()
    """Sets of ten digits of the language's script, besides ASCII; zero first."""
    decimals: str = ""
    """Further decimal signs, of the language's own script."""
    prefixes: str = ""
    """What is written together with the word or the digits behind it and belongs to neither:
    Arabic `و`, `ب`, French `d'`. A form of this table that begins with one stays whole."""

    cardinals: Mapping[str, int] = field(default_factory=dict)
    """Number words that add up: zero to ninety, and whatever a language says in one word.

    Words that count one thousand or two where nothing stands before them (Spanish `mil`, an Arabic
    dual) stand here, and among the multipliers too if they multiply.
    """
    multipliers: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply what stands before them: `hundred`, `million`, `dozen`."""
    digit_joiners: str = ""
    """Words that go on a number in digits behind its magnitude: Arabic `3 آلاف و500`."""
    joiners: str = ""
    """Words inside a number: `and` in `a hundred and five`."""
    compounds: bool = False
    """Whether number words are written in one: `achtundneunzigtausend`."""
    articles: str = ""
    """Words that count as one before a multiplier or a fraction: `a million`, `a third`."""
    definite: str = ""
    """Articles that may stand before a number behind a hedge and in a range, and count nothing:
    Spanish `casi el 40 %`."""
    nothing: str = ""
    """Words that are 0 in a marked phrase, but no number in running text: `no`."""
    small: int = 12
    """Up to here a number word without magnitude is a small word."""
    short_magnitudes: Mapping[str, int] = field(default_factory=dict)
    """Glued abbreviations, read after a currency sign or before a counted noun: `m`, `bn`."""
    currency_magnitudes: Mapping[str, int] = field(default_factory=dict)
    """Further ones that are read after a currency sign only: `b`, `t`."""

    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words for a range: `several`; before a multiplier they are multiplied."""
    vague_unread: str = ""
    """Words of that kind that have no agreed range: seen, but refused."""
    vague_plurals: Mapping[str, int] = field(default_factory=dict)
    """`dozens`, `thousands`: 2 to 10 times the value; `tens of thousands` multiplies."""
    approximate: Mapping[str, int] = field(default_factory=dict)
    """Words that say “about so many” behind an article: French `une dizaine` → 10."""
    mixed: Mapping[str, int] = field(default_factory=dict)
    """Words for a number and a half: German `anderthalb` → 1."""
    of: str = ""
    """What links `tens` and `thousands`, `a third` and what it is a third of."""
    unit_of: str = ""
    """What links a magnitude and its unit: Spanish `de` in `3 millones de euros`."""

    halves: Mapping[str, int] = field(default_factory=dict)
    """Fractions that may stand alone: `half` → 2."""
    halves_of: str = ""
    """Those of them that are common words where no magnitude or unit follows: Spanish `medio`."""
    fractions: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Other fractions in one word: Arabic `ثلثا` → two thirds."""
    denominators: Mapping[str, int] = field(default_factory=dict)
    """Fractions after one or an article: `third` → 3."""
    denominators_many: Mapping[str, int] = field(default_factory=dict)
    """Fractions after other number words: `thirds` → 3."""
    and_a_half: str = ""
    """`and a half` after a number."""
    out_of: str = ""
    """`in`, `out of`: `one in five`."""
    ones: str = ""
    """Words that count as one before `out_of`: German `einer von fünf`."""
    out_of_noun: bool = False
    """Whether the noun stands before `out_of`: French `une femme sur trois`."""
    multiples: Mapping[str, int] = field(default_factory=dict)
    """`doubled` → 2; a negative value divides: `halved` → -2."""
    fold: str = ""
    """Suffixes that multiply: `fold` in `threefold`."""
    times: str = ""
    """`times`, after a number."""

    hedges_before: Mapping[Hedge, str] = field(default_factory=dict)
    hedges_after: Mapping[Hedge, str] = field(default_factory=dict)
    adverbial_hedges: str = ""
    """Hedges that are prepositions too: no hedge before an article (`over a 10-year period`)."""
    hedge_verbs: Mapping[str, str] = field(default_factory=dict)
    """Hedge → words before it that make it none: `went up to`."""
    hedges_behind: Mapping[str, str] = field(default_factory=dict)
    """Hedge that is a verb too → words before it, inside a sentence, that make it a hedge:
    `the estimated 98,000`, but `the agency estimated 98,000`."""
    openers: str = ""
    """Words that may open a marked phrase and say nothing of the number: `the`, `a total of`."""

    between: str = ""
    between_and: str = ""
    to: str = ""
    from_: str = ""
    """After it `3 to 4` is a change and two numbers."""
    ranging: str = ""
    """After it, `from` opens a range."""
    plus_minus: str = ""
    minus: str = ""
    plus: str = ""

    units: Mapping[str, str] = field(default_factory=dict)
    """Canonical name → how it is written, in either case."""
    duals: Mapping[str, str] = field(default_factory=dict)
    """Canonical name → words that say two of the unit: Arabic `كيلومترين`."""
    one_and_a_half: Mapping[str, str] = field(default_factory=dict)
    """Canonical name → words that say one and a half of the unit: Spanish `hora y media`."""
    below_zero: str = ""
    """What makes a temperature before it negative: `below zero`."""
    symbols: Mapping[str, str] = field(default_factory=dict)
    """Canonical name → abbreviations whose case matters."""
    glued_symbols: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations that are read only directly after the digits: `1.5C`."""
    currencies_before: Mapping[str, str] = field(default_factory=dict)
    currencies_after: Mapping[str, str] = field(default_factory=dict)
    ambiguous: Mapping[str, str] = field(default_factory=dict)
    """A unit that may be several others: `pounds` → `GBP|lb`; a question's `counts` decides."""
    per: str = ""
    per_article: str = ""
    """Articles that mean “per” before a rate's base: `a day`."""
    per_number: str = ""
    """Words that mean “per” before a power of ten from 100 on: Spanish `por 100.000`."""
    rates: Mapping[str, str] = field(default_factory=dict)
    """Canonical base → its names: `day` → `day`; said with `per`, `a` or `each`."""
    rate_adverbs: Mapping[str, str] = field(default_factory=dict)
    """Canonical base → words that say the whole rate: `day` → `daily`."""
    counted: Mapping[str, str] = field(default_factory=dict)
    """Canonical name → nouns that count the same: `people`, `persons`."""
    people: str = ""
    """Bases of a rate that say no more than their number: `per 100,000 people`."""

    plural_endings: str = ""
    plural_words: str = ""
    never_counted: str = ""
    """Plurals after which `m` means metres: `100m hurdles`."""
    function_words: str = ""
    """Words that end a counted noun: `were`, `have`, `in`."""
    comparatives: str = ""
    """Words that may close a phrase and say nothing of the number: `more`, `higher`."""

    idioms: str = ""
    """Phrases that hold a number word and are no number: Arabic `نصف نهائي`, a semi-final."""
    negations: str = ""
    """Words that deny what follows: `not`, `false that`. `…` stands for one to four words that say
    who denies it: Arabic `نفى … أن`."""
    negation_between: str = ""
    """The only words that may part a negation from the figure that it denies. One that is written
    with a comma (German `, dass`) may have one before it."""


@lru_cache(maxsize=64)
def language_table(tag: str) -> Language | None:
    """The table for a BCP 47 tag, by its primary subtag (`en-GB` → `en`); None where none is."""
    primary = tag.strip().replace("_", "-").split("-")[0].lower()
    name = f"{__name__}.{primary}"
    if not (primary.isascii() and primary.isalpha()) or find_spec(name) is None:
        return None
    table = import_module(name).TABLE
    assert isinstance(table, Language)
    return table
