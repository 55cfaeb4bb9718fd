"""The values that the stages hand to each other. Plain frozen data: no files, no HTML.

Read stage: `Corpus` and what it holds, as typed by the editors.
Evidence stage: `FoundExcerpt`, a quotation found in its document and its number read.
Compare stage: `Site`, estimates with their relations.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from site_builder.diagnostics import Text
from site_builder.numbers.interval import Interval
from site_builder.numbers.quantity import NumberClass, Quantity

UNNAMED = "unnamed"
"""The origin of a number that a document puts in nobody's mouth."""


# ---------------------------------------------------------------- what editors write


class LinkKind(Enum):
    """The links that are ours: the scheme before the colon."""

    FIGURE = "figure"
    CLAIM = "claim"
    QUESTION = "question"
    SOURCE = "source"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Link:
    """`[around 98,000](figure:official-count)` in prose."""

    kind: LinkKind
    target: Text
    """What stands after the colon; empty for `plain:`."""
    words: Text
    """The visible words."""
    start: int
    """Where `[` stands in the prose's text."""
    end: int
    """Just after `)`."""


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown, with our links and its running words found."""

    text: Text
    links: tuple[Link, ...]
    """In order of appearance."""
    words: tuple[tuple[int, int], ...]
    """The stretches of `text` that readers see as words: no code, no addresses, not our links."""


class Bound(Enum):
    """What is known of one end of a period."""

    STATED = "stated"
    OPEN = "open"
    """`..`: it has no such end."""
    UNKNOWN = "unknown"
    """Left blank: it has one, but nobody says when."""


@dataclass(frozen=True, slots=True)
class Period:
    """A time span, whole days, both ends included."""

    written: str
    """As the editor wrote it."""
    start: date | None
    """None unless stated."""
    end: date | None
    start_bound: Bound
    end_bound: Bound


@dataclass(frozen=True, slots=True)
class Quote:
    """Words copied out of a document."""

    text: Text
    """As typed, marks included."""
    words: str
    """Without the marks and their escapes."""
    mark: tuple[int, int] | None
    """Where the marked phrase stands in `words`; None where nothing may or must be marked."""
    nth: int | None = None
    """Which occurrence is meant, from 1; None where there must be only one."""

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters `start` to `end` of `words` stand in `text`."""
        return _typed_offset(self.text.value, start), _typed_offset(self.text.value, end)


def _typed_offset(typed: str, offset: int) -> int:
    """The place in the typed text of a character of the same text without marks and escapes."""
    place = seen = 0
    while place < len(typed) and (seen < offset or typed.startswith("==", place)):
        if typed.startswith("\\==", place):
            if offset - seen <= 2:
                return place + 1 + offset - seen
            place, seen = place + 3, seen + 2
        elif typed.startswith("==", place):
            place += 2
        else:
            place, seen = place + 1, seen + 1
    return place


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One place where a figure was printed."""

    source: Text
    quote: Quote
    context: tuple[Quote, ...]
    """Words elsewhere in the same document that say who, when or where."""


@dataclass(frozen=True, slots=True)
class Override:
    """An editor's own word on how two figures relate."""

    to: Text
    relation: Text
    """One of `RelationKind`'s values."""
    because: Text | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One origin's estimate of one quantity, as a claim's front matter lists it."""

    id: Text
    claim: str
    question: Text
    by: Text
    """An origin's id, or `unnamed`."""
    period: Period | None
    """None where the document doesn't say."""
    period_text: Text | None
    place: Text | None
    """Only where it narrows the question's."""
    population: Text | None
    excerpts: tuple[Excerpt, ...]
    sum_of: tuple[Text, ...]
    ratio_of: tuple[Text, ...]
    """Part and whole, or nothing."""
    converts: Text | None
    holds: bool
    """False where the editor knows that the arithmetic doesn't hold."""
    relates: tuple[Override, ...]
    digest: str
    """Of its lines in the file."""

    @property
    def ref(self) -> str:
        """`claim/figure`, as other pages link to it."""
        return f"{self.claim}/{self.id.value}"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Something that happened to a claim after it was first published, or its publication."""

    on: date
    kind: str
    """published | correction | update | clarification | retraction"""
    what: str
    """What changed, in words; may be empty for `published`."""
    was: str
    now: str
    because: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim checked."""

    id: str
    path: str
    claim: Text
    claim_quoted: bool
    """Whether `claim` is verbatim in `claimed_in`."""
    said_by: Text | None
    said_on: Period | None
    """A day, a month or a year."""
    claimed_in: Text | None
    """A source's id."""
    verdict: Text
    checked_on: date
    summary: Prose | None
    figures: tuple[Figure, ...]
    history: tuple[HistoryEntry, ...]
    draft: bool
    publish_on: date | None
    aliases: tuple[Text, ...]
    body: Prose
    head_digest: str
    """Of the front matter."""
    digest: str
    """Of the whole file."""
    unread: tuple[str, ...] = ()
    """Ids of figures that couldn't be read, which is a finding of its own."""


class QuestionKind(Enum):
    """How estimates of a quantity depend on time."""

    RUNNING_TOTAL = "running total"
    COUNT = "count in a period"
    RATE = "rate"
    LEVEL = "level"
    FIXED = "fixed property"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Question:
    """One quantity that people put numbers on."""

    id: str
    path: str
    question: Text
    counts: Text
    """The unit of a bare count: people, cars, people per day."""
    kind: QuestionKind
    since: date | None
    place: Text | None
    population: Text | None
    part_of: Text | None
    """A broader question's id."""
    aliases: tuple[Text, ...]
    body: Prose
    digest: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """Numbers of a document that are no figures, and why."""

    quote: Quote
    because: Text


@dataclass(frozen=True, slots=True)
class Source:
    """What is known of one archived document, and how we know."""

    id: str
    path: str
    title: Text
    publisher: Text | None
    """None, like all the next, where the archived copy doesn't say."""
    author: Text | None
    published: Period | None
    published_text: Text | None
    language: Text
    document: Text
    """The archived file, relative to the site's root."""
    sha256: Text
    url: Text | None
    archive_url: Text | None
    stated_by: tuple[tuple[Text, Quote], ...]
    """For a field, the words of the document that state it."""
    set_aside: tuple[SetAside, ...]
    in_work: bool
    aliases: tuple[Text, ...]
    body: Prose
    digest: str
    is_set_aside_read: bool = True
    """False where an entry of `set_aside` couldn't be read, which is a finding of its own."""


class OriginKind(Enum):
    """Who puts numbers into the world."""

    GOVERNMENT = "government"
    AGENCY = "agency"
    COMPANY = "company"
    MEDIA = "media"
    SCHOLAR = "scholar"
    PERSON = "person"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Origin:
    """Someone who counts, estimates or asserts."""

    id: str
    path: str
    name: Text
    kind: OriginKind
    aliases: tuple[Text, ...]
    """Other ways in which reports name it."""
    digest: str


@dataclass(frozen=True, slots=True)
class Page:
    """A standing page: methodology, corrections policy, about."""

    id: str
    path: str
    title: Text
    body: Prose
    digest: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """One step of the scale on which claims are rated."""

    id: str
    label: str
    meaning: str
    rank: int
    """ClaimReview's ratingValue: the higher, the better."""


@dataclass(frozen=True, slots=True)
class Config:
    """content/site.yaml."""

    title: str
    publisher: str
    """The title, where no publisher is given."""
    base_url: str
    """Ends with a slash."""
    language: str
    contact: str
    licence: str
    verdicts: tuple[Verdict, ...]
    """Best first."""
    digest: str
    language_text: Text | None = None
    """`language` with its place."""


@dataclass(frozen=True, slots=True)
class Document:
    """An archived document, as its bytes decode."""

    path: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that was read."""

    config: Config
    claims: Mapping[str, Claim]
    questions: Mapping[str, Question]
    sources: Mapping[str, Source]
    origins: Mapping[str, Origin]
    pages: Mapping[str, Page]
    documents: Mapping[str, Document]
    """By path."""
    broken: frozenset[str]
    """`claims/x`, `claims/x/figure`, `questions/q`, …: what couldn't be read. A reference to it is
    no further finding."""
    unpublished: frozenset[str] = frozenset()
    """`claims/x`: there, but a draft, or not due yet."""
    withheld: tuple[Claim, ...] = ()
    """The claims that aren't published, for the numbers that they account for already."""


# ---------------------------------------------------------------- what the documents bear out


@dataclass(frozen=True, slots=True)
class Passage:
    """Words found in a document; offsets in code points, half-open."""

    start: int
    end: int
    exact: str
    """The document's own characters."""


@dataclass(frozen=True, slots=True)
class FoundExcerpt:
    """An excerpt whose quotation stands in its document, and whose number could be read."""

    id: str
    """Its anchor on the source's page: `claim.figure`, then `claim.figure.2` in the same source."""
    figure: str
    """`claim/figure`"""
    source: str
    quote: Passage
    mark: Passage
    before: str
    """The rest of the sentence before the quotation, verbatim."""
    after: str
    context: tuple[Passage, ...]
    quantity: Quantity
    negation: Passage | None = None
    """A “not” or the like that stands before the number, within the quotation: to be shown."""


# ---------------------------------------------------------------- what the estimates say together


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence with blanks, so that it can be said in the site's language."""

    text: str
    """English, with `{names}` for the blanks."""
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.text.format_map(dict(self.values))


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with everything that decides how it compares."""

    ref: str
    figure: Figure
    question: Question
    excerpts: tuple[FoundExcerpt, ...]
    """At least one, in the editor's order."""
    reading: Interval
    strict: Interval
    unit: str
    """With the question's `counts` for a bare count."""
    place: str
    population: str
    period: Period | None
    """A running total's missing start filled from its question's `since`."""

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The number as each excerpt prints it."""
        return tuple(excerpt.quantity for excerpt in self.excerpts)


class RelationKind(Enum):
    """How two estimates stand to each other; the values are those of relations.csv."""

    REPEATS = "repeats"
    DIFFERENT_QUANTITY = "different quantity"
    WINDOW_UNKNOWN = "window unknown"
    PART_OF = "part of"
    LATER = "later"
    DIFFERENT_WINDOW = "different window"
    AGREES = "agrees"
    COMPATIBLE = "compatible"
    CONTRADICTS = "contradicts"


@dataclass(frozen=True, slots=True)
class Relation:
    """One pair of estimates; for *later* `figure` is the later one, for *part of* the part."""

    figure: str
    other: str
    kind: RelationKind
    because: Reason
    """Why, said to somebody who looks at `figure`."""
    because_other: Reason
    """Why, said to somebody who looks at `other`."""
    computed: bool
    """False where an editor overrode it."""


class TieKind(Enum):
    """Arithmetic between figures; the values are those of relations.csv."""

    SUM = "sum of"
    RATIO = "ratio of"
    CONVERSION = "converts"


@dataclass(frozen=True, slots=True)
class Tie:
    """A figure that the documents derive from others."""

    figure: str
    kind: TieKind
    parts: tuple[str, ...]
    """Refs: the addends; part and whole; the figure converted."""
    computed: Interval
    """What the parts make, in the figure's unit."""
    holds: bool
    because: Reason


@dataclass(frozen=True, slots=True)
class Misreport:
    """One number of one origin, printed for two different things."""

    figure: str
    other: str
    because: Reason


class Handling(Enum):
    """What became of a number in a document."""

    USED = "used"
    SET_ASIDE = "set aside"
    NO_FIGURE = "no figure"
    """A date, an ordinal, a small number word: needs nothing."""
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class CoveredNumber:
    """A number in an archived document, and what became of it."""

    start: int
    end: int
    exact: str
    number_class: NumberClass
    handling: Handling
    figures: tuple[str, ...]
    """Refs of the figures that use it."""
    because: str
    """Why it is set aside or is no figure."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """All numbers of one document, in order."""

    source: str
    numbers: tuple[CoveredNumber, ...]
    pending: tuple[tuple[int, int], ...] = ()
    """Where numbers stand that claims quote which aren't published yet."""
    is_whole: bool = True
    """False where something that covers numbers couldn't be read or found."""


@dataclass(frozen=True, slots=True)
class Site:
    """All that may be published: no drafts, nothing embargoed."""

    corpus: Corpus
    """Published claims only."""
    estimates: Mapping[str, Estimate]
    """By ref, in order of claims and figures."""
    relations: tuple[Relation, ...]
    ties: tuple[Tie, ...]
    misreports: tuple[Misreport, ...]
    superseded_by: Mapping[str, str]
    """Ref of a running total → ref of the next newer one of the same origin."""
    coverage: Mapping[str, Coverage]
    """By source id."""
