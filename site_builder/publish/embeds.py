"""What oEmbed's consumers ask for, beside each embedded figure. Knows nothing of how it looks.

oEmbed 1.0, type `rich` (https://oembed.com). A static site can't answer the `maxwidth` of
a request; the frame narrows by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from site_builder.pages import permalinks
from site_builder.pages.plan import Output, Plan
from site_builder.pages.slices import Imprint
from site_builder.pages.views.sharing import (
    CARD_HEIGHT,
    CARD_WIDTH,
    EMBED_HEIGHT,
    EMBED_WIDTH,
    embed_code,
    embed_title,
)

_CACHE_AGE = 86_400
"""Seconds: a correction must show soon."""


@dataclass(frozen=True, slots=True)
class _Embedded:
    """All that one answer depends on."""

    imprint: Imprint
    claim_id: str
    ref: str
    printed: str


def oembed_files(plan: Plan) -> Iterator[Output]:
    """`oembed.json` of each figure."""
    for claim_id, inputs in plan.claims.items():
        for figure in inputs.cited.figures:
            embedded = _Embedded(inputs.cited.imprint, claim_id, figure.ref, figure.printed)
            content = partial(_content, embedded)
            yield plan.file(permalinks.oembed(figure.ref), embedded, content)


def _content(embedded: _Embedded) -> bytes:
    base_url = embedded.imprint.base_url
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": embed_title(embedded.imprint, embedded.printed),
        "author_name": embedded.imprint.publisher,
        "provider_name": embedded.imprint.title,
        "provider_url": base_url,
        "cache_age": _CACHE_AGE,
        "html": embed_code(embedded.imprint, embedded.ref, embedded.printed),
        "width": EMBED_WIDTH,
        "height": EMBED_HEIGHT,
        "thumbnail_url": permalinks.canonical(base_url, permalinks.card(embedded.claim_id)),
        "thumbnail_width": CARD_WIDTH,
        "thumbnail_height": CARD_HEIGHT,
    }
    return (json.dumps(answer, ensure_ascii=False, indent=1) + "\n").encode()
