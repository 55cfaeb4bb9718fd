"""sitemap.xml and robots.txt for search engines, and .nojekyll for GitHub Pages.

Of https://www.sitemaps.org/protocol.html. A page's date is the newest of the claims that it
shows; a page that shows none has no date, because none is known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial

from site_builder.pages import permalinks
from site_builder.pages.index import CORRECTIONS_PAGE
from site_builder.pages.plan import Output, Plan
from site_builder.pages.review import last_changed
from site_builder.publish.xml_text import element

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_MOST = 50_000
"""How many addresses one file may have."""
Address = tuple[str, str]
"""A whole URL, and the day of its last change or nothing."""


def site_files(plan: Plan) -> Iterator[Output]:
    """What crawlers and hosts look for; a static file of the site's own goes before ours."""
    base_url = plan.index.facts.base_url
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {base_url}{permalinks.SITEMAP}\n".encode()
    for path, content in (("robots.txt", robots), (".nojekyll", b"")):
        if path not in plan.look.files:
            yield plan.file(path, (path, content), partial(bytes, content))
    yield from _sitemaps(plan, tuple(_addresses(plan)), base_url)


def _sitemaps(plan: Plan, addresses: tuple[Address, ...], base_url: str) -> Iterator[Output]:
    """One file, or where that would be too long, several and a list of them."""
    path = permalinks.SITEMAP
    if len(addresses) <= _MOST:
        yield plan.file(path, (path, addresses), partial(_urls, addresses))
        return
    slices = [addresses[at : at + _MOST] for at in range(0, len(addresses), _MOST)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(slices) + 1)]
    for name, some in zip(names, slices, strict=True):
        yield plan.file(name, (name, some), partial(_urls, some))
    listed = tuple((base_url + name, "") for name in names)
    yield plan.file(path, (path, listed), partial(_index, listed))


def _addresses(plan: Plan) -> Iterator[Address]:
    base_url, corpus = plan.index.facts.base_url, plan.site.corpus
    shown = _last_changes(plan)
    pages = (page for page in corpus.pages if page != CORRECTIONS_PAGE)
    listed: tuple[Iterable[str], ...] = (
        (permalinks.FRONT, permalinks.CORRECTIONS),
        map(permalinks.claim, corpus.claims),
        map(permalinks.question, corpus.questions),
        map(permalinks.source, corpus.sources),
        map(permalinks.origin, corpus.origins),
        map(permalinks.standing, pages),
    )
    for addresses in listed:
        for address in addresses:
            yield base_url + address, shown.get(address, "")


def _last_changes(plan: Plan) -> Mapping[str, str]:
    """The newest day of all claims that the page at an address shows."""
    days: defaultdict[str, set[date]] = defaultdict(set)
    for claim_id, inputs in plan.claims.items():
        review = inputs.review
        day = last_changed(review.checked_on, review.history)
        shown_on = {permalinks.FRONT, permalinks.claim(claim_id)}
        for figure in review.figures:
            number = figure.number
            shown_on.add(permalinks.question(number.question.id))
            shown_on.update(permalinks.source(source.id) for source in number.sources)
            if number.origin:
                shown_on.add(permalinks.origin(number.origin.id))
        for address in shown_on:
            days[address].add(day)
        corrected = {entry.on for entry in review.history if entry.kind != "published"}
        days[permalinks.CORRECTIONS].update(corrected)
    return {address: max(found).isoformat() for address, found in days.items() if found}


def _urls(addresses: tuple[Address, ...]) -> bytes:
    return _listing("urlset", "url", addresses)


def _index(addresses: tuple[Address, ...]) -> bytes:
    return _listing("sitemapindex", "sitemap", addresses)


def _listing(root: str, each: str, addresses: tuple[Address, ...]) -> bytes:
    lines = "".join(
        f"<{each}>\n{element('loc', url)}{element('lastmod', day) if day else ''}</{each}>\n"
        for url, day in addresses
    )
    return f'{_HEAD}<{root} xmlns="{_NAMESPACE}">\n{lines}</{root}>\n'.encode()
