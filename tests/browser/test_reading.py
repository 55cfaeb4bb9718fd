"""What a reader does: opens a figure's preview, follows a date, prints a page."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

CLAIM = "repo/claims/entered/index.html"
QUESTION = "repo/questions/entered/index.html"


def narrow(page: Page, address: str) -> Page:
    page.set_viewport_size({"width": 800, "height": 900})
    page.goto(address)
    return page


def test_a_figure_shows_its_sentence_when_pointed_at_and_escape_closes_it(
    page: Page, host: str
) -> None:
    narrow(page, host + CLAIM)
    note = page.locator("#Note-a")
    expect(note).to_be_hidden()
    page.locator(".prose a.fig").first.hover()
    expect(note).to_be_visible()
    expect(note.locator("mark")).to_have_text("around 98,000")
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()


def test_a_figure_shows_its_sentence_when_the_keyboard_reaches_it(page: Page, host: str) -> None:
    narrow(page, host + CLAIM)
    page.locator(".prose a.fig").first.focus()
    expect(page.locator("#Note-a")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("#Note-a a").first).to_be_focused()


def test_the_first_tap_opens_the_preview_and_the_second_follows_the_link(
    browser: Browser, host: str
) -> None:
    phone = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = phone.new_page()
    page.goto(host + CLAIM)
    figure = page.locator(".prose a.fig").first
    figure.tap()
    expect(page.locator("#Note-a")).to_be_visible()
    assert "#" not in page.url
    figure.tap()
    page.wait_for_url("**#official")
    phone.close()


def test_notes_in_the_margin_never_push_paragraphs_apart(page: Page, host: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(host + CLAIM)
    gaps = page.evaluate(
        """() => {
          const boxes = [...document.querySelectorAll('.prose > p')]
            .map(p => p.getBoundingClientRect());
          return boxes.slice(1).map((box, at) => Math.round(box.top - boxes[at].bottom));
        }"""
    )
    assert gaps
    assert max(gaps) <= 20


def test_an_address_shows_what_was_known_by_its_day(page: Page, host: str) -> None:
    page.goto(host + QUESTION)
    steps = page.locator(".known > li")
    assert steps.count() > 1
    first = steps.first.get_attribute("id")
    page.goto(f"{host}{QUESTION}#{first}")
    expect(steps.first).to_be_visible()
    expect(steps.nth(1)).to_be_hidden()
    page.get_by_role("link", name="Show all days").first.click()
    expect(steps.nth(1)).to_be_visible()


def test_what_follows_a_figure_can_be_printed_whole(page: Page, host: str) -> None:
    page.goto(host + CLAIM)
    page.emulate_media(media="print")
    expect(page.locator(".figure .ex").first).to_be_visible()
    expect(page.locator("nav").first).to_be_hidden()
