"""What a page may see of the model: exactly the facts that it shows, and no more.

A page's key is the digest of its slices, and its view is made from nothing else. So an edit
changes the pages that show what was edited, and only those. Plain data: no words, no addresses
of other pages' insides, no HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.model import (
    FoundExcerpt,
    HistoryEntry,
    LinkKind,
    Period,
    QuestionKind,
    Reason,
    RelationKind,
    TieKind,
    Verdict,
)
from site_builder.numbers.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a name that links show: an origin, a question, a standing page."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What the frame of every page says."""

    title: str
    publisher: str
    base_url: str
    language: str
    contact: str
    licence: str
    standing: tuple[Named, ...]
    has_corrections_policy: bool


@dataclass(frozen=True, slots=True)
class Imprint:
    """Whose site it is: what is said of it on things that leave it."""

    title: str
    publisher: str
    base_url: str
    language: str


@dataclass(frozen=True, slots=True)
class SourceName:
    """A source as links name it."""

    id: str
    title: str
    publisher: str
    """Empty where the copy doesn't say."""
    published: Period | None
    language: str


@dataclass(frozen=True, slots=True)
class ClaimName:
    """A claim as links name it."""

    id: str
    words: str
    language: str
    """The document's, where the claim is its very words; else empty."""
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Plotted:
    """An estimate as a mark on a scale."""

    ref: str
    printed: str
    """As the first excerpt prints it."""
    language: str
    """Of the document that prints it."""
    quantity: Quantity
    """The first excerpt's."""
    unit: str


@dataclass(frozen=True, slots=True)
class Attributed:
    """An estimate with whose it is."""

    ref: str
    printed: str
    language: str
    origin: Named | None
    """None where nobody is named."""


@dataclass(frozen=True, slots=True)
class Timed:
    """An estimate with whose it is and over what time it was counted."""

    ref: str
    printed: str
    language: str
    origin: Named | None
    period: Period | None


@dataclass(frozen=True, slots=True)
class Number:
    """An estimate as a row of a table."""

    ref: str
    printed: str
    language: str
    quantity: Quantity
    unit: str
    question: Named
    origin: Named | None
    period: Period | None
    place: str
    sources: tuple[SourceName, ...]
    superseded: bool

    @property
    def plotted(self) -> Plotted:
        """No more than its mark."""
        return Plotted(self.ref, self.printed, self.language, self.quantity, self.unit)

    @property
    def attributed(self) -> Attributed:
        """No more than whose it is."""
        return Attributed(self.ref, self.printed, self.language, self.origin)

    @property
    def timed(self) -> Timed:
        """No more than whose it is, and its time."""
        return Timed(self.ref, self.printed, self.language, self.origin, self.period)


@dataclass(frozen=True, slots=True)
class LiveCopy:
    """The page that a document was archived from, and another's archive of it."""

    address: str
    """Leads to the quoted words themselves, in browsers that can find them."""
    archive_url: str
    """Empty where none is known."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """An excerpt, and the document that it stands in."""

    excerpt: FoundExcerpt
    source: SourceName
    sha256: str
    live: LiveCopy | None = None
    """None where the page's address isn't known."""


@dataclass(frozen=True, slots=True)
class Rival:
    """Another estimate, and how it stands to the one that is looked at."""

    number: Number
    kind: RelationKind
    is_subject: bool
    """Whether the relation's `figure` is the one that is looked at: the later one, the part."""
    because: Reason
    """Why, said to somebody who looks at the first one."""
    computed: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two estimates of one question and their relation."""

    figure: Attributed
    other: Attributed
    kind: RelationKind
    because: Reason
    computed: bool


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A figure that the documents derive from others."""

    kind: TieKind
    total: Plotted
    parts: tuple[Plotted, ...]
    holds: bool
    because: Reason


@dataclass(frozen=True, slots=True)
class Twin:
    """The same number of the same origin, printed for something else."""

    number: Number
    because: Reason
    ours: Quoted
    """The figure's own passage that prints it."""
    theirs: Quoted


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """A link of ours in prose."""

    start: int
    end: int
    kind: LinkKind
    target: str
    """A figure's ref, or an id; empty for `plain:` and for what isn't published."""


@dataclass(frozen=True, slots=True)
class ProseFacts:
    """Markdown and the links in it."""

    text: str
    links: tuple[LinkFacts, ...]


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """One figure of the claim whose page this is."""

    id: str
    number: Number
    population: str
    is_timeless: bool
    """Whether it is a fixed property, for which no period matters."""
    excerpts: tuple[Quoted, ...]
    rivals: tuple[Rival, ...]
    made_of: tuple[Arithmetic, ...]
    """Where this figure is the result."""
    part_in: tuple[Arithmetic, ...]
    twins: tuple[Twin, ...]
    newer: Plotted | None
    """What supersedes it."""


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """A claim on its own page."""

    name: ClaimName
    quoted: bool
    said_by: str
    said_on: Period | None
    claimed_in: SourceName | None
    checked_on: date
    summary: ProseFacts | None
    body: ProseFacts
    history: tuple[HistoryEntry, ...]
    is_draft: bool
    publish_on: date | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A page whose text links here."""

    address: str
    title: str
    kind: str
    """claim | question | source | page"""


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """A question on its own page."""

    id: str
    words: str
    counts: str
    kind: QuestionKind
    since: date | None
    place: str
    population: str
    body: ProseFacts
