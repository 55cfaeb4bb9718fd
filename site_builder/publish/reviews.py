"""`data/claimreview.json`: every claim review of the site in one file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from site_builder.pages.claimreview import FEED_ELEMENTS, feed_element, feed_head
from site_builder.pages.json_text import json_listing
from site_builder.pages.plan import Output, Plan
from site_builder.pages.review import ReviewFacts, last_changed
from site_builder.pages.slices import SiteFacts

PATH = "data/claimreview.json"


def review_feed(plan: Plan) -> Iterator[Output]:
    """The feed; it depends on what each review says, and on nothing else of its page."""
    reviews = tuple(inputs.review for inputs in plan.claims.values())
    facts = plan.index.facts
    yield plan.file(PATH, (PATH, facts, reviews), partial(_content, facts, reviews))


def _content(site: SiteFacts, reviews: tuple[ReviewFacts, ...]) -> bytes:
    changed = [last_changed(one.checked_on, one.history) for one in reviews]
    head = feed_head(site, site.base_url + PATH, changed)
    return json_listing(head, FEED_ELEMENTS, map(feed_element, reviews))
