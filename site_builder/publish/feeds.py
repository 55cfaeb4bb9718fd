"""Atom feeds (RFC 4287): new and changed claims, and corrections alone.

Every time in them comes from content. An entry's id stays when its claim moves, as long as
`aliases` lists the old address first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from site_builder.model import HistoryEntry
from site_builder.pages import permalinks, words
from site_builder.pages.markup import plain
from site_builder.pages.plan import Output, Plan
from site_builder.pages.review import ReviewFacts, first_published, last_changed
from site_builder.pages.slices import SiteFacts
from site_builder.pages.views.history import history_view
from site_builder.publish.xml_text import element, escaped

_NEWEST = 100
"""How many claims the feed has; all corrections stay in theirs."""
_EMPTY = date(1970, 1, 1)
"""When a feed without entries was last changed: Atom wants some time, and there is none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed."""

    id: str
    """An address of the site, which need not be the present one."""
    address: str
    """Where it can be read."""
    title: str
    published: date
    updated: date
    category: tuple[str, str]
    """A short name, and its words."""
    summary: str


def feed_files(plan: Plan) -> Iterator[Output]:
    """Both feeds."""
    facts = plan.index.facts
    reviews = tuple((inputs.review, _first_id(plan, name)) for name, inputs in plan.claims.items())
    newest = sorted((_claim_entry(*one) for one in reviews), key=_age)[:_NEWEST]
    changes = sorted((e for one in reviews for e in _changes(*one)), key=_age)
    title = words.say(facts.language, "{title}: corrections", title=facts.title)
    for path, front, name, entries in (
        (permalinks.FEED, permalinks.FRONT, facts.title, tuple(newest)),
        (permalinks.CORRECTIONS_FEED, permalinks.CORRECTIONS, title, tuple(changes)),
    ):
        inputs = (path, facts, entries)
        yield plan.file(path, inputs, partial(_feed, facts, path, front, name, entries))


def _first_id(plan: Plan, claim_id: str) -> str:
    """The id under which the claim was first published."""
    aliases = plan.site.corpus.claims[claim_id].aliases
    return aliases[0].value if aliases else claim_id


def _age(entry: Entry) -> tuple[int, str]:
    """The newest first; those of one day in order of their ids."""
    return -entry.updated.toordinal(), entry.id


def _claim_entry(facts: ReviewFacts, first_id: str) -> Entry:
    verdict = facts.name.verdict
    return Entry(
        permalinks.claim(first_id),
        permalinks.claim(facts.name.id),
        f"{verdict.label}: {facts.name.words}",
        first_published(facts.checked_on, facts.history),
        last_changed(facts.checked_on, facts.history),
        (verdict.id, verdict.label),
        plain(facts.summary) if facts.summary else verdict.meaning,
    )


def _changes(facts: ReviewFacts, first_id: str) -> Iterator[Entry]:
    """An entry for each change, in order; several of one kind on one day are numbered."""
    seen: Counter[str] = Counter()
    for entry in facts.history:
        if entry.kind == "published":
            continue
        name = f"{entry.kind}-{entry.on.isoformat()}"
        seen[name] += 1
        again = f".{seen[name]}" if seen[name] > 1 else ""
        yield _change_entry(facts, entry, f"{permalinks.claim(first_id)}#{name}{again}")


def _change_entry(facts: ReviewFacts, entry: HistoryEntry, id_: str) -> Entry:
    language = facts.site.language
    told = history_view(entry, language)
    change = (
        words.say(language, "It said “{was}”; now it says “{now}”.", was=entry.was, now=entry.now)
        if entry.was and entry.now
        else ""
    )
    summary = " ".join(part for part in (entry.what, change, entry.because) if part)
    return Entry(
        id_,
        permalinks.claim_history(facts.name.id),
        f"{told.kind}: {facts.name.words}",
        entry.on,
        entry.on,
        (entry.kind, told.kind),
        summary or told.kind,
    )


def _feed(site: SiteFacts, path: str, front: str, title: str, entries: tuple[Entry, ...]) -> bytes:
    url = site.base_url + path
    updated = max((entry.updated for entry in entries), default=_EMPTY)
    parts = (
        '<?xml version="1.0" encoding="utf-8"?>\n',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escaped(site.language)}">\n',
        element("id", url),
        element("title", title),
        element("updated", _time(updated)),
        element("link", rel="self", type="application/atom+xml", href=url),
        element("link", rel="alternate", type="text/html", href=site.base_url + front),
        f"<author>\n{element('name', site.publisher)}{element('uri', site.base_url)}</author>\n",
        element("generator", "site-builder"),
        element("rights", site.licence) if site.licence else "",
        *(_entry(entry, site.base_url) for entry in entries),
        "</feed>\n",
    )
    return "".join(parts).encode()


def _entry(entry: Entry, base_url: str) -> str:
    term, label = entry.category
    parts: Iterable[str] = (
        "<entry>\n",
        element("id", base_url + entry.id),
        element("title", entry.title),
        element("link", rel="alternate", type="text/html", href=base_url + entry.address),
        element("published", _time(entry.published)),
        element("updated", _time(entry.updated)),
        element("category", term=term, label=label),
        element("summary", entry.summary, type="text"),
        "</entry>\n",
    )
    return "".join(parts)


def _time(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
