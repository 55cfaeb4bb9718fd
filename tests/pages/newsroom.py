"""Small sites for tests, written the way an editor thinks of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from hashlib import sha256

from site_builder.diagnostics import Run, Text
from site_builder.model import (
    Bound,
    Claim,
    Config,
    Corpus,
    Coverage,
    CoveredNumber,
    Document,
    Estimate,
    Excerpt,
    Figure,
    FoundExcerpt,
    Handling,
    HistoryEntry,
    Link,
    LinkKind,
    Misreport,
    Origin,
    OriginKind,
    Page,
    Passage,
    Period,
    Prose,
    Question,
    QuestionKind,
    Quote,
    Reason,
    Relation,
    RelationKind,
    Site,
    Source,
    Tie,
    TieKind,
    Verdict,
)
from site_builder.numbers.interval import Interval
from site_builder.numbers.quantity import Hedge, NumberClass, Quantity, Shape

LINK = re.compile(r"\[([^\]\[]*)\]\((figure|claim|question|source|plain):([a-z0-9/-]*)\)")

SCALE = (
    Verdict("accurate", "Accurate", "Figure and wording match.", 3),
    Verdict("disputed", "Disputed", "Somebody denies it.", 2),
    Verdict("wrong", "Wrong", "It contradicts its source.", 1),
)


def text(value: str, line: int = 1) -> Text:
    return Text(value, "content/x.md", (Run(0, line, 1),))


def prose(markdown: str) -> Prose:
    links = tuple(
        Link(LinkKind(m[2]), text(m[3]), text(m[1]), m.start(), m.end())
        for m in LINK.finditer(markdown)
    )
    return Prose(text(markdown), links, ())


def day(iso: str) -> Period:
    when = date.fromisoformat(iso)
    return Period(iso, when, when, Bound.STATED, Bound.STATED)


def days(first: str, last: str) -> Period:
    ends = date.fromisoformat(first), date.fromisoformat(last)
    return Period(f"{first}/{last}", *ends, Bound.STATED, Bound.STATED)


def number(printed: str, value: int, hedge: Hedge = Hedge.NONE, words: str = "") -> Quantity:
    at = Fraction(value)
    interval = Interval(at, at)
    hedges = (words,) if words else ()
    return Quantity(
        printed, Shape.NUMBER, at, at, Fraction(1), hedge, hedges, "", interval, interval
    )


@dataclass(frozen=True)
class Printed:
    """One excerpt to be: a sentence of a source with ==…== around the number."""

    source: str
    marked: str
    quantity: Quantity


@dataclass(frozen=True)
class Put:
    """One figure to be."""

    id: str
    question: str
    by: str
    excerpts: tuple[Printed, ...]
    period: Period | None = None
    place: str = ""


class Newsroom:
    """Collects what a site has; `site()` is the whole."""

    def __init__(self, base_url: str = "https://example.org/repo/", title: str = "Desk") -> None:
        self.config = Config(
            title, title, base_url, "en", "mailto:desk@example.org", "CC-BY-4.0", SCALE, "c"
        )
        self.claims: dict[str, Claim] = {}
        self.questions: dict[str, Question] = {}
        self.sources: dict[str, Source] = {}
        self.origins: dict[str, Origin] = {}
        self.pages: dict[str, Page] = {}
        self.documents: dict[str, Document] = {}
        self.estimates: dict[str, Estimate] = {}
        self.relations: list[Relation] = []
        self.ties: list[Tie] = []
        self.misreports: list[Misreport] = []
        self.superseded: dict[str, str] = {}
        self.coverage: dict[str, Coverage] = {}

    def question(self, id: str, words: str, part_of: str = "", body: str = "") -> None:  # noqa: A002
        self.questions[id] = Question(
            id,
            f"content/questions/{id}.md",
            text(words),
            text("people"),
            QuestionKind.RUNNING_TOTAL,
            date(2022, 9, 21),
            text("Kazakhstan"),
            None,
            text(part_of) if part_of else None,
            (),
            prose(body),
            id,
        )

    def origin(self, id: str, name: str) -> None:  # noqa: A002
        self.origins[id] = Origin(
            id, "content/origins.yaml", text(name), OriginKind.GOVERNMENT, (text("They"),), id
        )

    def source(
        self,
        id: str,  # noqa: A002
        title: str,
        document: str,
        publisher: str = "",
        language: str = "en",
    ) -> None:
        path = f"seeds/{id}.txt"
        digest = sha256(document.encode()).hexdigest()
        self.documents[path] = Document(path, document, digest)
        self.sources[id] = Source(
            id,
            f"content/sources/{id}.md",
            text(title),
            text(publisher) if publisher else None,
            None,
            None,
            None,
            text(language),
            text(path),
            text(digest),
            None,
            None,
            (),
            (),
            False,
            (),
            prose(""),
            id,
        )

    def page(self, id: str, title: str, body: str) -> None:  # noqa: A002
        self.pages[id] = Page(id, f"content/pages/{id}.md", text(title), prose(body), id)

    def claim(
        self,
        id: str,  # noqa: A002
        words: str,
        *figures: Put,
        body: str = "",
        summary: str = "",
        verdict: str = "accurate",
        history: tuple[HistoryEntry, ...] = (),
        aliases: tuple[str, ...] = (),
        line: int = 1,
    ) -> None:
        made = tuple(self._figure(id, put) for put in figures)
        self.claims[id] = Claim(
            id,
            f"content/claims/{id}.md",
            text(words, line),
            False,
            text("The ministry"),
            day("2022-09-27"),
            None,
            text(verdict),
            date(2026, 11, 22),
            prose(summary) if summary else None,
            made,
            history,
            False,
            None,
            tuple(text(alias) for alias in aliases),
            prose(body),
            id,
            id,
        )

    def _figure(self, claim: str, put: Put) -> Figure:
        written = tuple(
            Excerpt(text(p.source), Quote(text(p.marked), p.marked.replace("==", ""), None), ())
            for p in put.excerpts
        )
        figure = Figure(
            text(put.id),
            claim,
            text(put.question),
            text(put.by),
            put.period,
            None,
            None,
            None,
            written,
            (),
            (),
            None,
            True,
            (),
            put.id,
        )
        counts: dict[str, int] = {}
        found = tuple(self._found(figure, printed, counts) for printed in put.excerpts)
        quantity = found[0].quantity
        self.estimates[figure.ref] = Estimate(
            figure.ref,
            figure,
            self.questions[put.question],
            found,
            quantity.reading,
            quantity.strict,
            quantity.unit or "people",
            put.place,
            "",
            put.period,
        )
        return figure

    def _found(self, figure: Figure, printed: Printed, counts: dict[str, int]) -> FoundExcerpt:
        document = self.documents[f"seeds/{printed.source}.txt"].text
        lead, mark, tail = printed.marked.split("==")
        words = lead + mark + tail
        start = document.index(words)
        sentence = document.rfind("\n", 0, start) + 1
        end = document.find("\n", start) % (len(document) + 1)
        counts[printed.source] = counts.get(printed.source, 0) + 1
        again = f".{counts[printed.source]}" if counts[printed.source] > 1 else ""
        at = start + len(lead)
        return FoundExcerpt(
            f"{figure.claim}.{figure.id.value}{again}",
            figure.ref,
            printed.source,
            Passage(start, start + len(words), words),
            Passage(at, at + len(mark), mark),
            document[sentence:start],
            document[start + len(words) : end],
            (),
            printed.quantity,
        )

    def relate(self, figure: str, kind: RelationKind, other: str, why: str = "so it is") -> None:
        self.relations.append(Relation(figure, other, kind, Reason(why), Reason(why), True))

    def add_up(self, figure: str, *parts: str) -> None:
        total = self.estimates[figure].reading
        self.ties.append(Tie(figure, TieKind.SUM, parts, total, True, Reason("it adds up")))

    def site(self) -> Site:
        corpus = Corpus(
            config=self.config,
            claims=dict(self.claims),
            questions=dict(self.questions),
            sources=dict(self.sources),
            origins=dict(self.origins),
            pages=dict(self.pages),
            documents=dict(self.documents),
            broken=frozenset(),
        )
        return Site(
            corpus=corpus,
            estimates=dict(self.estimates),
            relations=tuple(self.relations),
            ties=tuple(self.ties),
            misreports=tuple(self.misreports),
            superseded_by=dict(self.superseded),
            coverage=dict(self.coverage),
        )


NEWS = (
    "A headline\n"
    "Announcing on Tuesday that the number had reached around 98,000, the minister smiled.\n"
    "Later it was more than 200,000 people.\n"
)
WIRE = "The ministry said nearly 100,000 people had crossed.\nNobody counted 3,000 of them.\n"

OFFICIAL = Put(
    "official",
    "entered",
    "ministry",
    (
        Printed(
            "news",
            "the number had reached ==around 98,000==",
            number("around 98,000", 98_000, Hedge.ABOUT, "around"),
        ),
        Printed(
            "wire",
            "said ==nearly 100,000== people",
            number("nearly 100,000", 100_000, Hedge.NEARLY, "nearly"),
        ),
    ),
    days("2022-09-21", "2022-09-27"),
    "Kazakhstan",
)
LATER = Put(
    "later",
    "entered",
    "ministry",
    (
        Printed(
            "news",
            "it was ==more than 200,000== people",
            number("more than 200,000", 200_000, Hedge.MORE_THAN, "more than"),
        ),
    ),
)
UNNAMED = Put(
    "few",
    "entered-mongolia",
    "unnamed",
    (Printed("wire", "counted ==3,000== of them", number("3,000", 3_000)),),
)


def newsroom() -> Newsroom:
    """Three claims, two questions, two documents, with everything linked to everything."""
    room = Newsroom()
    room.question("left", "How many left?")
    room.question(
        "entered",
        "How many entered Kazakhstan?",
        part_of="left",
        body="Not those who [left](question:left).",
    )
    room.question("entered-mongolia", "How many entered Mongolia?", part_of="left")
    room.origin("ministry", "The interior ministry")
    room.source("news", "Ministry counts", NEWS, publisher="The News")
    room.source("wire", "Wire report", WIRE)
    room.page("about", "About", "We check figures such as [98,000](figure:entered/official).")
    room.page("methodology", "Methodology", "## Reading\n\nWe read [claims](claim:later).")
    room.claim(
        "entered",
        "Nearly 100,000 crossed",
        OFFICIAL,
        summary="The ministry counted [around 98,000](figure:official).",
        body="It put the number at [around 98,000](figure:official), later at "
        "[more than 200,000](figure:later/later).\n\nSee [the wire](source:wire) and "
        "[7](plain:) others.",
        history=(
            HistoryEntry(date(2026, 11, 22), "published", "", "", "", ""),
            HistoryEntry(
                date(2026, 11, 24),
                "correction",
                "The day was wrong.",
                "Monday",
                "Tuesday",
                "We misread it.",
            ),
        ),
        aliases=("crossed",),
    )
    room.claim(
        "later",
        "It was more than 200,000",
        LATER,
        verdict="disputed",
        body="Before, [98,000](figure:entered/official).",
    )
    room.claim("mongolia", "Some went to Mongolia", UNNAMED, verdict="wrong")
    room.relate("later/later", RelationKind.LATER, "entered/official", "counted later")
    room.coverage["news"] = Coverage(
        "news",
        (
            CoveredNumber(
                NEWS.index("around"),
                NEWS.index("around") + 13,
                "around 98,000",
                NumberClass.FIGURE,
                Handling.USED,
                ("entered/official",),
                "",
            ),
        ),
    )
    return room
