"""Whose texts link where: from every text of a site to the pages that its links lead to."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.model import LinkKind, Prose, Site
from site_builder.pages import permalinks
from site_builder.pages.slices import Mention


def full_target(kind: LinkKind, target: str, claim_id: str) -> str:
    """What a link of a claim leads to; its own figures are named without it."""
    is_own_figure = kind is LinkKind.FIGURE and "/" not in target and claim_id
    return f"{claim_id}/{target}" if is_own_figure else target


def mentions(site: Site) -> Iterator[tuple[str, Mention]]:
    """For each address that a text links to, the page with that text; never the page itself."""
    for mention, prose, claim_id in _texts(site):
        for link in prose.links:
            target = full_target(link.kind, link.target.value, claim_id)
            address = _page_of(link.kind, target)
            if address and address != mention.address:
                yield address, mention


def _texts(site: Site) -> Iterator[tuple[Mention, Prose, str]]:
    corpus = site.corpus
    for claim in corpus.claims.values():
        mention = Mention(permalinks.claim(claim.id), claim.claim.value, "claim")
        for prose in filter(None, (claim.summary, claim.body)):
            yield mention, prose, claim.id
    for question in corpus.questions.values():
        address = permalinks.question(question.id)
        yield Mention(address, question.question.value, "question"), question.body, ""
    for source in corpus.sources.values():
        yield Mention(permalinks.source(source.id), source.title.value, "source"), source.body, ""
    for page in corpus.pages.values():
        yield Mention(permalinks.standing(page.id), page.title.value, "page"), page.body, ""


def _page_of(kind: LinkKind, target: str) -> str:
    """The page that a link leads to; "" where it leads nowhere."""
    match kind:
        case LinkKind.FIGURE:
            return permalinks.claim(target.partition("/")[0])
        case LinkKind.CLAIM:
            return permalinks.claim(target)
        case LinkKind.QUESTION:
            return permalinks.question(target)
        case LinkKind.SOURCE:
            return permalinks.source(target)
        case LinkKind.PLAIN:
            return ""
