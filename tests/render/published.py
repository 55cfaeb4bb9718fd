"""A whole site in memory, as a browser or a reader with a link checker would find it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

from site_builder.model import Site
from site_builder.pages.plan import PAGES, plan
from site_builder.publish import FILES
from site_builder.read.disk import Disk
from site_builder.render import Theme, load_theme, rendered


def theme(root: Path) -> Theme:
    made, findings = load_theme(Disk(root), "en", "program")
    assert findings == ()
    return made


def published(site: Site, with_theme: Theme) -> dict[str, bytes]:
    files = {}
    for output in plan(site, with_theme.look, (*PAGES, *FILES)):
        content = rendered(output, with_theme)
        assert isinstance(content, bytes), content
        files[output.path] = content
    return files


def page(files: dict[str, bytes], path: str) -> BeautifulSoup:
    return _soup(files[path])


@cache
def _soup(html: bytes) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def one(soup: BeautifulSoup | Tag, selector: str) -> Tag:
    found = soup.select(selector)
    assert len(found) == 1, f"{selector}: {len(found)} found"
    return found[0]


def words(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


def attribute(tag: Tag, name: str) -> str:
    value = tag.get(name)
    assert value is not None, f"no {name} on {tag}"
    return " ".join(value) if isinstance(value, list) else value


def target(path: str, href: str, base_path: str) -> tuple[str, str]:
    """File and fragment that a link on a page leads to; the site stands at `base_path`."""
    parts = urlsplit(href)
    here = join(base_path, path)
    there = normpath(join(here, "..", parts.path)) if parts.path else here
    if parts.path.endswith("/"):
        there = join(there, "index.html")
    assert there.startswith(base_path), f"{href} on {path} leads out of the site"
    return there.removeprefix(base_path), unquote(parts.fragment)


def is_ours(href: str) -> bool:
    return not urlsplit(href).scheme


def broken_links(files: dict[str, bytes], base_path: str) -> list[str]:
    """Every internal link that leads to no file, or to no element in it."""
    ids = {
        path: {tag["id"] for tag in page(files, path).select("[id]")}
        for path in files
        if path.endswith(".html")
    }
    broken = []
    for path in ids:
        for tag in page(files, path).select("[href], [src]"):
            href = str(tag.get("href") or tag.get("src"))
            if not is_ours(href):
                continue
            file, fragment = target(path, href, base_path)
            if file not in files or (fragment and fragment not in ids[file]):
                broken.append(f"{path}: {href}")
    return broken
