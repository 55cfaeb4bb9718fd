"""What stands in each column of the CSV files: names, kinds and meanings.

The one dictionary of them: files are written, described in the data package, and documented
from it. Names and meanings are a contract: columns may be added at the end of a file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What the cells of a column hold; the values are the types of Frictionless Table Schema."""

    TEXT = "string"
    INTEGER = "integer"
    NUMBER = "number"
    TRUTH = "boolean"
    DAY = "date"
    ADDRESS = "uri"
    """A string in the format of a URI."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a CSV file."""

    name: str
    meaning: str
    kind: Kind = Kind.TEXT
    required: bool = False
    """Whether no cell is empty."""
    names: str = ""
    """The file whose first column has the value of each cell; empty where it names nothing."""
    verbatim: bool = False
    """Whether cells are a document's own characters, which are never changed."""


def _key(name: str, meaning: str) -> Column:
    return Column(name, meaning, required=True)


_LINK = Column("url", "Where it stands on the site.", Kind.ADDRESS, required=True)


def _end(name: str, meaning: str) -> Column:
    return Column(name, f"{meaning} Empty where there is none.", Kind.NUMBER)


def _open(name: str, end: str) -> Column:
    meaning = f"True where `{end}` itself is left out."
    return Column(name, meaning, Kind.TRUTH, required=True)


FIGURES = (
    _key("figure", "The figure: its claim and its own id, as `claim/figure`."),
    Column("claim", "The claim that lists it.", required=True, names="claims"),
    Column("question", "What it puts a number on.", required=True, names="questions"),
    Column("origin", "Whose number it is; `unnamed` where nobody is named.", required=True),
    _end("low", "The lower end of the reading: what a reader takes the words to mean."),
    _end("high", "The upper end of the reading."),
    _open("low_open", "low"),
    _open("high_open", "high"),
    _end("strict_low", "The lower end of what the words don't rule out."),
    _end("strict_high", "The upper end of what the words don't rule out."),
    _open("strict_low_open", "strict_low"),
    _open("strict_high_open", "strict_high"),
    Column("unit", "What is counted or measured; the numbers before are in it."),
    Column("period", "The time for which it was counted, in ISO 8601 or EDTF level 0; empty where "
           "no document says."),
    Column("as_printed", "The number's words in the first excerpt, as the document prints them.",
           required=True, verbatim=True),
    Column("superseded_by", "The newer running total of the same origin.", names="figures"),
    _LINK,
    Column("place", "Where it was counted; empty where nothing says."),
    Column("population", "Who or what was counted; empty where nothing says."),
)  # fmt: skip
EXCERPTS = (
    _key("excerpt", "The excerpt: its source and its own id, as `source#excerpt`."),
    Column("figure", "The figure that is printed there.", required=True, names="figures"),
    Column("source", "The source that it stands in.", required=True, names="sources"),
    Column("document", "The archived file, relative to the site's root folder.", required=True),
    Column("start", "Where the number's words begin, in code points of the document's text, from "
           "0.", Kind.INTEGER, required=True),
    Column("end", "Just behind their last character.", Kind.INTEGER, required=True),
    Column("exact", "The number's words: the document's characters from `start` to `end`.",
           required=True, verbatim=True),
    Column("quote_start", "Where the quotation around them begins.", Kind.INTEGER, required=True),
    Column("quote_end", "Just behind the quotation.", Kind.INTEGER, required=True),
    Column("quote", "The quotation: the document's characters from `quote_start` to `quote_end`. "
           "It begins behind a sign that would make it a formula.", required=True, verbatim=True),
    Column("sha256", "The SHA-256 of the archived file's bytes.", required=True),
    _LINK,
)  # fmt: skip
RELATIONS = (
    Column("figure", "The figure that is looked at: the later one, the part, the sum.",
           required=True, names="figures"),
    Column("other", "The figure that it is set beside.", required=True, names="figures"),
    Column("relation", "How they stand to each other: `repeats`, `different quantity`, `window "
           "unknown`, `part of`, `later`, `different window`, `agrees`, `compatible` or "
           "`contradicts`; or `sum of`, `ratio of`, `converts`, `misreport`.", required=True),
    Column("because", "Why, in words; for arithmetic, its result.", required=True),
    Column("computed", "False where an editor overrode the computed relation.", Kind.TRUTH,
           required=True),
)  # fmt: skip
CLAIMS = (
    _key("claim", "The claim's id."),
    Column("words", "What is claimed.", required=True),
    Column("said_by", "Who claimed it; empty where it isn't known."),
    Column("said_on", "When: a day, a month or a year, in ISO 8601; empty where it isn't known."),
    Column("claimed_in", "The source in which it was claimed.", names="sources"),
    Column("verdict", "The id of our rating.", required=True),
    Column("checked_on", "When we checked it.", Kind.DAY, required=True),
    _LINK,
)  # fmt: skip
QUESTIONS = (
    _key("question", "The question's id."),
    Column("words", "The question: which quantity it is.", required=True),
    Column("counts", "The unit of a bare number.", required=True),
    Column("kind", "How its estimates depend on time: `running total`, `count in a period`, "
           "`rate`, `level`, `fixed property` or `plan`.", required=True),
    Column("since", "The day from which running totals count.", Kind.DAY),
    Column("place", "Where it is counted."),
    Column("population", "Who or what is counted."),
    Column("part_of", "The broader question; no estimate can exceed its whole.",
           names="questions"),
    _LINK,
)  # fmt: skip
SOURCES = (
    _key("source", "The source's id."),
    Column("title", "Its title.", required=True),
    Column("publisher", "Who published it; empty where the archived copy doesn't say."),
    Column("published", "When: in ISO 8601 or EDTF level 0; empty where the archived copy doesn't "
           "say."),
    Column("language", "The document's language, as a tag of BCP 47.", required=True),
    Column("document", "The archived file, relative to the site's root folder.", required=True),
    Column("sha256", "The SHA-256 of the archived file's bytes.", required=True),
    _LINK,
)  # fmt: skip
