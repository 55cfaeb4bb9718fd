"""Every kind of page in a real Chromium: accessible, whole without script, asking nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

KINDS = {
    "front": "repo/index.html",
    "claim": "repo/claims/entered/index.html",
    "claim with a clash": "repo/claims/mongolia/index.html",
    "claim with a sum": "repo/claims/later/index.html",
    "question": "repo/questions/entered/index.html",
    "source": "repo/sources/news/index.html",
    "origin": "repo/origins/ministry/index.html",
    "corrections": "repo/corrections/index.html",
    "methodology": "repo/methodology/index.html",
    "about": "repo/about/index.html",
    "missing": "repo/404.html",
}
MIRRORED = {
    "right to left: front": "rtl/index.html",
    "right to left: claim": "rtl/claims/crossed/index.html",
    "right to left: question": "rtl/questions/crossed/index.html",
}
EXTREMES = {
    "forty estimates": "extremes/claims/many/index.html",
    "fifteen digits": "extremes/claims/atoms/index.html",
    "two hundred estimates": "extremes/questions/crossed/index.html",
    "two hundred excerpts": "extremes/sources/long/index.html",
}
EVERY = KINDS | MIRRORED | EXTREMES
WIDTHS = (360, 768, 1280)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def each(pages: dict[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", list(pages.values()), ids=list(pages))


@pytest.fixture(scope="session")
def axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def tab(window: BrowserContext) -> Iterator[Page]:
    opened = window.new_page()
    yield opened
    opened.close()


def opened(tab: Page, address: str, width: int = 1280) -> Page:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(address)
    return tab


def unfold(tab: Page) -> None:
    tab.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")


def violations(tab: Page, width: int, scheme: str) -> list[str]:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    report: dict[str, Any] = tab.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
    )
    return [
        f"{width} {scheme} {found['id']}: {node['html'][:120]}"
        for found in report["violations"]
        for node in found["nodes"][:3]
    ]


@each(KINDS)
def test_no_page_breaks_a_rule_of_accessibility(host: str, tab: Page, axe: str, path: str) -> None:
    opened(tab, host + path)
    unfold(tab)
    tab.evaluate(axe)
    found = [v for w in WIDTHS for s in ("light", "dark") for v in violations(tab, w, s)]
    assert found == []


@each(EXTREMES | MIRRORED)
def test_no_extreme_breaks_a_rule_of_accessibility(
    host: str, tab: Page, axe: str, path: str
) -> None:
    opened(tab, host + path)
    tab.evaluate(axe)
    assert violations(tab, 360, "light") + violations(tab, 1280, "dark") == []


WIDER = """() => [...document.querySelectorAll('body *')]
  .filter(one => !one.closest('svg, .vh, table.est thead'))
  .map(one => [one, one.getBoundingClientRect()])
  .filter(([one, box]) => box.width && (box.right > innerWidth + 1 || box.left < -1))
  .map(([one]) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 60)}`)"""


def overflow(tab: Page) -> list[str]:
    wide = tab.evaluate("document.documentElement.scrollWidth > innerWidth")
    return tab.evaluate(WIDER) if wide else []


@each(EVERY)
def test_nothing_scrolls_sideways_on_a_narrow_screen_or_with_letters_twice_as_large(
    host: str, tab: Page, path: str
) -> None:
    opened(tab, host + path, 320)
    unfold(tab)
    assert overflow(tab) == []
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.evaluate("document.documentElement.style.fontSize = '200%'")
    assert overflow(tab) == []


FOCUSABLE = """() => [...document.querySelectorAll('a[href], button, input, summary')]
  .filter(one => one.checkVisibility() && !one.closest('details:not([open]) > :not(summary)'))
  .filter(one => one.type !== 'radio' || one.checked).length"""
FOCUSED = """() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  const seen = one.type === 'radio' ? one.closest('label') : one;
  const style = getComputedStyle(seen), box = seen.getBoundingClientRect();
  return {
    what: `${one.tagName} ${one.textContent.trim().slice(0, 40)}`,
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    inside: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}"""


@each(KINDS)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    host: str, tab: Page, path: str
) -> None:
    opened(tab, host + path)
    expected = tab.evaluate(FOCUSABLE)
    reached = []
    for _ in range(expected + 5):
        tab.keyboard.press("Tab")
        at = tab.evaluate(FOCUSED)
        if at is None:
            break
        reached.append(at)
    assert [at["what"] for at in reached if not (at["outlined"] and at["inside"])] == []
    assert len(reached) == expected


SHOWN = """() => {
  document.querySelectorAll('.js-only, [data-copy]').forEach(one => one.remove());
  return document.body.innerText.replace(/\\s+/g, ' ').trim();
}"""


@each(KINDS)
def test_nothing_is_missing_where_no_script_runs(
    host: str, browser: Browser, tab: Page, path: str
) -> None:
    with_script = opened(tab, host + path).evaluate(SHOWN)
    bare = browser.new_context(java_script_enabled=False)
    without = opened(bare.new_page(), host + path)
    shown = " ".join(without.locator("body").inner_text().split())
    useless = [one.is_visible() for one in without.locator(".js-only, [data-copy]").all()]
    bare.close()
    assert not any(useless)
    assert shown == with_script


@each(KINDS)
def test_a_page_asks_nobody_else_and_breaks_none_of_its_own_rules(
    host: str, tab: Page, path: str
) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda line: complaints.append(line.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    opened(tab, host + path).wait_for_load_state("networkidle")
    home = urlsplit(host).netloc
    assert [url for url in asked if urlsplit(url).netloc not in (home, "")] == []
    assert complaints == []
    assert tab.context.cookies() == []


COLLISIONS = """() => [...document.querySelectorAll('svg.plot, svg.axis')].flatMap(chart => {
  const labels = [...chart.querySelectorAll('text')].map(one => [one.textContent, one.getBBox()]);
  return labels.flatMap(([words, a], at) => labels.slice(at + 1)
    .filter(([, b]) => a.x < b.x + b.width && b.x < a.x + a.width
      && a.y + 3 < b.y + b.height && b.y + 3 < a.y + a.height)
    .map(([other]) => `${words} / ${other}`));
})"""


@each(EVERY)
@pytest.mark.parametrize("width", [320, 1280])
def test_labels_of_charts_never_collide(host: str, tab: Page, path: str, width: int) -> None:
    assert opened(tab, host + path, width).evaluate(COLLISIONS) == []


@each(KINDS)
def test_a_page_opens_from_disk_with_its_style(sites: Path, tab: Page, path: str) -> None:
    opened(tab, (sites / path).as_uri())
    if "404" not in path:  # it is shown at any depth, so its links begin at the root
        family = tab.evaluate("getComputedStyle(document.body).getPropertyValue('--desk')")
        assert family


def test_style_and_script_keep_to_their_budget(sites: Path) -> None:
    assert (sites / "repo/css/site.css").stat().st_size <= 16 * 1024
    assert (sites / "repo/js/site.js").stat().st_size <= 6 * 1024
