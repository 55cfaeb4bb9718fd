"""What is published of a site in memory, behind its pages; and a site full of hostile words."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from typing import Any

from site_builder.model import HistoryEntry, Site
from site_builder.pages.plan import Look, plan
from site_builder.publish import FILES
from tests.pages.newsroom import Newsroom, newsroom, prose, text

HOSTILE = "=cmd|' /C calc'!A0</script><!--<script>]]>\u2028\u2029\"\\ & <b>{{ 7*7 }}"


def files(site: Site, static: dict[str, bytes] | None = None) -> dict[str, bytes]:
    """Every file that needs no template."""
    made = {}
    for output in plan(site, Look({}, static or {}, "program"), FILES):
        content = output.view()
        assert not output.template
        assert isinstance(content, bytes)
        made[output.path] = content
    return made


def parsed(content: bytes) -> Any:
    return json.loads(content)


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def hostile() -> Newsroom:
    """The usual newsroom, with hostile words wherever an editor can write some."""
    room = newsroom()
    room.config = replace(
        room.config,
        title=HOSTILE,
        publisher=HOSTILE,
        licence=HOSTILE,
        verdicts=tuple(replace(v, label=HOSTILE, meaning=HOSTILE) for v in room.config.verdicts),
    )
    told = HistoryEntry(date(2026, 11, 25), "correction", HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    room.claims = {
        name: replace(
            claim,
            claim=text(HOSTILE),
            said_by=text(HOSTILE),
            summary=prose(HOSTILE),
            body=prose(HOSTILE),
            history=(told,),
            claimed_in=text("news"),
        )
        for name, claim in room.claims.items()
    }
    room.questions = {
        name: replace(
            question,
            question=text(HOSTILE),
            counts=text(HOSTILE),
            place=text(HOSTILE),
            population=text(HOSTILE),
        )
        for name, question in room.questions.items()
    }
    room.sources = {
        name: replace(
            source,
            title=text(HOSTILE),
            publisher=text(HOSTILE),
            url=text("https://example.net/?a=1&b=%3C"),
        )
        for name, source in room.sources.items()
    }
    room.origins = {
        name: replace(origin, name=text(HOSTILE)) for name, origin in room.origins.items()
    }
    room.estimates = {
        ref: replace(e, unit=HOSTILE, place=HOSTILE, population=HOSTILE)
        for ref, e in room.estimates.items()
    }
    return room
