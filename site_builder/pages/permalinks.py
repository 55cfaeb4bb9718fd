"""Every address and anchor is born here. Knows nothing of HTML or of what stands on a page.

An address is relative to the site's root and has its lasting form: `claims/x/`, and with a
fragment `claims/x/#figure`. It goes after the base URL as it stands. `file_of` says which file
answers it. Links between pages name that file (`../../claims/x/index.html`), because a browser
that opens the site from disk lists a folder instead of looking for `index.html` in it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

Href = Callable[[str], str]
"""Turns an address into what one page writes in `href`."""

FRONT = ""
CORRECTIONS = "corrections/"
NOT_FOUND = "404.html"
FEED = "feed.xml"
CORRECTIONS_FEED = "corrections/feed.xml"
SITEMAP = "sitemap.xml"
STYLE = "css/site.css"
SCRIPT = "js/site.js"
EMBED_SCRIPT = "js/embed/height.js"

CLAIMS = "#Claims"
QUESTIONS = "#Questions"
SOURCES = "#Sources"
ORIGINS = "#Origins"
RATINGS = "#Ratings"
"""Sections of the front page. Section anchors begin with a capital, which no id of content does."""


def claim(claim_id: str) -> str:
    """The page of a claim."""
    return f"claims/{claim_id}/"


def claim_record(claim_id: str) -> str:
    """The content of a claim's page as data."""
    return f"claims/{claim_id}/claim.json"


def claim_history(claim_id: str) -> str:
    """The list of a claim's changes on its page."""
    return f"claims/{claim_id}/#History"


def figure(claim_id: str, figure_id: str) -> str:
    """The block of one figure on its claim's page."""
    return f"claims/{claim_id}/#{figure_id}"


def figure_of(ref: str) -> str:
    """The block of the figure `claim/figure`."""
    claim_id, _, figure_id = ref.partition("/")
    return figure(claim_id, figure_id)


def question(question_id: str) -> str:
    """The page of a question."""
    return f"questions/{question_id}/"


def source(source_id: str) -> str:
    """The page of a source."""
    return f"sources/{source_id}/"


def excerpt(source_id: str, excerpt_id: str) -> str:
    """One excerpt on its source's page."""
    return f"sources/{source_id}/#{excerpt_id}"


def origin(origin_id: str) -> str:
    """The page of an origin."""
    return f"origins/{origin_id}/"


def card(claim_id: str) -> str:
    """The picture that stands for a claim where its link is shared."""
    return f"cards/{claim_id}.png"


def embed(ref: str) -> str:
    """The small page that shows the figure `claim/figure` within other people's pages."""
    return f"embed/{ref}/"


def oembed(ref: str) -> str:
    """What tells others how to embed the figure `claim/figure`."""
    return f"embed/{ref}/oembed.json"


def citations(claim_id: str, kind: str) -> str:
    """How to cite a claim and its figures; `kind` is `bib`, `ris` or `json`."""
    return f"claims/{claim_id}/cite.{kind}"


def standing(page_id: str) -> str:
    """A standing page: methodology, about."""
    return f"{page_id}/"


def excerpt_anchor(figure_id: str, number: int) -> str:
    """The `number`th excerpt, from 1, inside its figure's block; ids of figures have no dot."""
    return f"{figure_id}.{number}"


def note_anchor(letter: str) -> str:
    """A figure's preview on the page that links to it."""
    return f"Note-{letter}"


def as_of_anchor(day: date) -> str:
    """What was known on a day, on its question's page."""
    return f"as-of-{day.isoformat()}"


def file_of(address: str) -> str:
    """The file that answers an address."""
    path = address.partition("#")[0]
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def relative_from(address: str) -> Href:
    """Links out of the page at `address`, good at any base path and from disk."""
    here = file_of(address)
    folders = here.split("/")[:-1]

    def href(target: str) -> str:
        there = file_of(target)
        _, hash_sign, fragment = target.partition("#")
        if there == here and hash_sign:
            return f"#{fragment}"
        steps = there.split("/")
        shared = 0
        while shared < min(len(folders), len(steps) - 1) and folders[shared] == steps[shared]:
            shared += 1
        path = "../" * (len(folders) - shared) + "/".join(steps[shared:])
        return f"{path}{hash_sign}{fragment}"

    return href


def absolute_within(base_url: str) -> Href:
    """Links out of a page that is shown at any depth, such as 404.html."""
    root = urlsplit(base_url).path or "/"

    def href(target: str) -> str:
        return root + target

    return href


def canonical(base_url: str, address: str) -> str:
    """The whole URL of an address."""
    return base_url + address
