"""The list of findings: for each code its severity and what it means. Plain data.

The long explanations, with a wrong and a right example each, are in `explanations/<code>.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType


class Severity(Enum):
    """What a finding does to a build."""

    ERROR = "error"
    """Nothing is published."""
    WARNING = "warning"
    """Published; exit status 1. `--strict` makes it an error."""


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding."""

    name: str
    severity: Severity
    summary: str
    """One sentence: what is wrong when this is reported."""


_ERRORS = {
    # files
    "file-missing": "A file that is needed or named isn't there.",
    "file-not-regular": "A link, folder, pipe or device stands where a file should.",
    "file-too-large": "A file is larger than the limit for its kind.",
    "file-unreadable": "The system refuses to read a file.",
    "file-name": "A file's name can't be an id and an address.",
    "not-utf8": "A file isn't valid UTF-8.",
    "control-character": "A file holds a character that can't be seen and doesn't belong in text.",
    "empty-file": "A file has nothing in it.",
    "no-front-matter": "A Markdown file doesn't begin with front matter between two lines of ---.",
    # YAML
    "yaml-syntax": "The front matter isn't valid YAML.",
    "yaml-tab": "A tab indents the front matter, where YAML wants spaces.",
    "yaml-tag": "The front matter uses a YAML tag.",
    "yaml-alias": "The front matter uses a YAML anchor, alias or merge key.",
    "yaml-duplicate-key": "One key, or one figure's id, is given twice.",
    "yaml-limit": "The front matter is nested too deeply or has too many values.",
    # schema
    "unknown-key": "A key that the format doesn't know.",
    "missing-key": "A required key is missing or has no value.",
    "wrong-shape": "A value has the wrong form: a list where text belongs, for instance.",
    "bad-choice": "A value isn't one of those allowed.",
    "bad-date": "A date that doesn't exist or isn't written YYYY-MM-DD.",
    "bad-period": "A period that can't be read, or that ends before it begins.",
    "bad-value": "A number, address, hash or language tag isn't written as it must be.",
    "bad-id": "An id has signs other than a-z, 0-9 and hyphens, or is reserved.",
    "unknown-id": "A reference to something that isn't there.",
    "address-taken": "Two things would be published at one address.",
    "part-of-cycle": "Questions are parts of each other in a circle.",
    # prose
    "bad-link": "A link of ours isn't written as it must be.",
    "draft-linked": "A published text links to a claim that isn't published.",
    "markdown-limit": "Text is nested or bracketed beyond what the Markdown reader can take.",
    "link-disagrees": "The number in a link's text isn't the figure's.",
    "claim-number-unsupported": "A number in the claim isn't among the claim's figures.",
    # evidence
    "document-changed": "The archived document isn't the one that was hashed.",
    "quote-not-in-document": "The quoted words aren't in the archived document.",
    "quote-ambiguous": "The quoted words occur more than once in the document.",
    "quote-mark": "A quotation doesn't mark exactly one figure with ==…==.",
    "quote-shape": "A quotation leaves words out, or runs across a blank line.",
    "hidden-character": "A quotation holds a zero-width or bidirectional control character.",
    "look-alike": "A quotation holds letters or digits of another script that look alike.",
    "hedge-dropped": "The mark leaves out a hedge that stands beside the number.",
    "sign-dropped": "The mark leaves out a sign that stands beside the number.",
    "unit-dropped": "The mark leaves out a unit that stands beside the number.",
    "magnitude-dropped": "The mark leaves out a word like “million” that stands beside the number.",
    "number-cut": "The mark covers only a part of a number.",
    "negation-dropped": "The quotation leaves out a “not” that stands before the figure.",
    # numbers
    "language-unknown": "There is no table of numbers and hedges for a document's language.",
    "number-missing": "The marked words hold no number.",
    "number-unreadable": "The marked words hold something that isn't read as a number.",
    "number-malformed": "A number isn't written as its language writes numbers.",
    "number-several": "The marked words hold more than one number.",
    "range-reversed": "A range begins above its end.",
    # comparing
    "excerpts-disagree": "The excerpts of one figure can't mean the same number.",
    "sum-counts-twice": "The parts of a sum overlap.",
    "tie-refused": "A sum, ratio or conversion whose units don't go together.",
    "override-unreasoned": "A relation is overridden without a reason.",
    # output
    "output-refused": "The output folder isn't one that a build may write to.",
    "output-failed": "The site couldn't be written.",
    "template-failed": "A template of the site can't be used.",
}

_WARNINGS = {
    "number-unlinked": "A number in prose is linked to no figure.",
    "link-hedge-dropped": "A link's text drops the figure's hedge.",
    "prose-unchecked": "The site's language has no table, so numbers in prose aren't checked.",
    "number-separator": "A number's separator is another language's thousands separator.",
    "look-alike-nearby": "A document holds characters that look like others or can't be seen.",
    "attribution-unshown": "No quoted words say that the number is this origin's.",
    "number-unhandled": "A number in a document is neither a figure nor set aside.",
    "sum-fails": "A sum of the documents doesn't add up.",
    "ratio-fails": "A ratio of the documents isn't what its parts make.",
    "conversion-fails": "A conversion in the documents isn't what the factor makes.",
    "holds-needlessly": "`holds: false` on arithmetic that holds.",
    "misreport": "One number of one origin is printed for two different things.",
    "override-needless": "A relation is overridden with what is computed anyway.",
}

CODES: Mapping[str, Code] = MappingProxyType(
    {name: Code(name, Severity.ERROR, summary) for name, summary in _ERRORS.items()}
    | {name: Code(name, Severity.WARNING, summary) for name, summary in _WARNINGS.items()}
)
"""Every code that a diagnostic can carry."""
