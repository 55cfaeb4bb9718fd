from bs4 import BeautifulSoup

from site_builder.diagnostics import Diagnostic, Span
from site_builder.serve.overlay import injected, overlay, placeholder

ERROR = Diagnostic(
    "bad-date", Span("content/claims/x.md", 3, 7, 4), "“31 <b>” is no date", "Fix it"
)
WARNING = Diagnostic("misreport", Span("content/claims/x.md", 3, 1, 2), "m")


def line_of(path: str, line: int) -> str:
    return 'date: <script>alert("x")</script>'


def test_where_all_is_well_nothing_is_laid_over_the_page() -> None:
    assert overlay([], "", line_of, stale=False) == ""


def test_an_error_is_shown_open_with_its_place_line_and_hint() -> None:
    panel = BeautifulSoup(overlay([ERROR], "", line_of, stale=True), "html.parser")
    assert panel.details is not None
    assert panel.details.has_attr("open")
    words = panel.get_text(" ")
    assert "1 error — the page below is the last good version" in words
    assert "content/claims/x.md:3:7" in words
    assert "“31 <b>” is no date" in words
    assert "Fix it" in words
    assert panel.mark is not None
    assert panel.mark.get_text() == "<scr"


def test_warnings_stay_folded() -> None:
    panel = BeautifulSoup(overlay([WARNING], "", line_of, stale=False), "html.parser")
    assert panel.details is not None
    assert not panel.details.has_attr("open")
    assert "1 warning" in panel.get_text()


def test_content_cannot_become_markup() -> None:
    evil = Diagnostic("unknown-key", Span('"><script>.md', 1, 1, 3), "<img>", "<i>", "<u>")
    panel = BeautifulSoup(overlay([evil], "<pre>", line_of, stale=False), "html.parser")
    assert not panel.find_all(["script", "img", "i", "u"])
    assert not [tag for tag in panel.find_all(True) if tag.has_attr("style")]


def test_very_many_findings_are_cut_short() -> None:
    panel = overlay([ERROR] * 250, "", line_of, stale=False)
    assert panel.count("<section") == 200
    assert "50 more" in panel


def test_the_panel_goes_to_the_pages_end_and_the_script_with_it() -> None:
    page = injected(b"<body><p>x</p></body></html>", "<aside></aside>", "/-p/", 7)
    assert page.startswith(b"<body><p>x</p>")
    assert page.endswith(b'<script src="/-p/reload.js?v=7" defer></script></body></html>')
    assert b'<aside></aside><link rel="stylesheet" href="/-p/overlay.css">' not in page
    assert b'href="/-p/overlay.css"><aside></aside>' in page


def test_a_page_without_an_end_gets_them_all_the_same() -> None:
    assert injected(b"<p>x", "", "/-p/", 1).startswith(b"<p>x<link")
    assert b"<title>No site yet</title>" in placeholder()
