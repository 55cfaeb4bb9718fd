import pytest

from site_builder.pages.markup import Anchor, AnchorKind, Markup
from site_builder.render.markdown import to_blocks, to_html, to_inline


def linked(markdown: str, *anchors: tuple[str, AnchorKind, str]) -> Markup:
    """Markup whose links stand where their source text is found."""
    found = []
    end = 0
    for source, kind, href in anchors:
        start = markdown.index(source, end)
        end = start + len(source)
        letter, note = ("a", "Note-a") if kind is AnchorKind.FIGURE else ("", "")
        found.append(Anchor(start, end, kind, href, letter, note))
    return Markup(markdown, tuple(found))


def plain(markdown: str) -> Markup:
    return Markup(markdown, ())


FIGURE = ("[98,000](figure:x)", AnchorKind.FIGURE, "#x")
PAGE = ("[q](question:q)", AnchorKind.PAGE, "../q/index.html")
WORDS = ("[7](plain:)", AnchorKind.WORDS, "")


def test_a_figure_link_becomes_an_anchor_with_its_letter_and_preview() -> None:
    assert to_html(linked("It was [98,000](figure:x).", FIGURE)) == (
        '<p>It was <a aria-details="Note-a" class="fig" data-note="Note-a" href="#x">98,000'
        '<sup><span class="vh"> excerpt </span>a</sup></a>.</p>'
    )


def test_a_link_to_a_page_is_a_plain_link() -> None:
    assert to_html(linked("[q](question:q)", PAGE)) == '<p><a href="../q/index.html">q</a></p>'


def test_a_plain_number_is_words_even_where_it_could_begin_a_list() -> None:
    assert to_html(linked("[7](plain:). That is all", WORDS)) == (
        "<p><span>7</span>. That is all</p>"
    )


@pytest.mark.parametrize(
    "markdown",
    [
        "**It was [98,000](figure:x)**",
        "- It was [98,000](figure:x)",
        "| a |\n|---|\n| [98,000](figure:x) |",
        "> [98,000](figure:x)",
        "## [98,000](figure:x)",
    ],
)
def test_a_figure_link_works_wherever_markdown_reads_links(markdown: str) -> None:
    assert 'href="#x"' in to_html(linked(markdown, FIGURE))


def test_a_link_inside_raw_html_keeps_its_words_and_nothing_of_its_address() -> None:
    html = to_html(linked("<div>\n[98,000](figure:x)\n</div>", FIGURE))
    assert "98,000" in html
    assert "figure:" not in html
    assert "anchor" not in html


def test_words_like_our_own_destinations_stay_what_they_are() -> None:
    html = to_html(linked("[trick](anchor:0) and [98,000](figure:x)", FIGURE))
    assert html.count("<a ") == 1
    assert "<span>trick</span>" in html


@pytest.mark.parametrize(
    "markdown",
    [
        "[x](figure:unresolved)",
        "[x](claim:unresolved)",
        "[x][ref]\n\n[ref]: figure:unresolved",
        '<a href="figure:unresolved">x</a>',
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,x)",
        "<a href='java&#10;script:alert(1)'>x</a>",
        "<javascript:alert(1)>",
        "[x](vbscript:x)",
    ],
)
def test_no_link_leads_anywhere_but_to_the_web_or_within_the_site(markdown: str) -> None:
    html = to_html(plain(markdown))
    assert "href" not in html


@pytest.mark.parametrize(
    "markdown",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<iframe src='https://evil.example/'></iframe>",
        "<p style='position:fixed'>x</p>",
        "<p id='Main' onclick='x()'>x</p>",
        "<form action='/x'><input></form>",
        "<!-- <script>alert(1)</script> -->",
        "![x](https://evil.example/pixel.png)",
        "![x](//evil.example/pixel.png)",
        "<math><mtext><script>alert(1)</script></mtext></math>",
        "<base href='https://evil.example/'>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    ],
)
def test_nothing_that_runs_or_loads_gets_through(markdown: str) -> None:
    html = to_html(plain(markdown))
    forbidden = ("<script", "onerror", "onload", "onclick", "<iframe", "style=", "id=", "<form")
    assert not any(word in html for word in (*forbidden, "evil", "<svg", "<math", "<base"))


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("[x](https://example.org/a?b=1&c=2)", 'href="https://example.org/a?b=1&amp;c=2"'),
        ("<https://example.org/>", 'href="https://example.org/"'),
        ("[x](mailto:desk@example.org)", 'href="mailto:desk@example.org"'),
        ("[x](../about/index.html#y)", 'href="../about/index.html#y"'),
        ("CO<sub>2</sub>", "CO<sub>2</sub>"),
        ("![A map](map.png)", '<img alt="A map" src="map.png">'),
        ("a < b & c", "a &lt; b &amp; c"),
        ("`a <b>`", "<code>a &lt;b&gt;</code>"),
    ],
)
def test_what_editors_need_gets_through(markdown: str, html: str) -> None:
    assert html in to_html(plain(markdown))


@pytest.mark.parametrize(
    ("markdown", "below", "tags"),
    [
        ("# A\n\n## B", 1, ["h2", "h3"]),
        ("## A\n\n### B", 1, ["h2", "h3"]),
        ("## A\n\n### B", 2, ["h3", "h4"]),
        ("### A", 1, ["h2"]),
        ("# A\n\n###### B", 3, ["h4", "h6"]),
    ],
)
def test_headings_go_on_from_the_pages_own(markdown: str, below: int, tags: list[str]) -> None:
    blocks = to_blocks(plain(markdown), below=below)
    assert [block.html[1:3] for block in blocks] == tags


def test_a_preview_belongs_to_the_block_that_links_to_its_figure_first() -> None:
    markup = linked("[98,000](figure:x) one\n\n[98,000](figure:x) two\n\nthree", FIGURE, FIGURE)
    assert [block.notes for block in to_blocks(markup)] == [("Note-a",), (), ()]


def test_an_inline_text_has_no_paragraph() -> None:
    assert to_inline(linked("It was [98,000](figure:x).", FIGURE)).startswith("It was <a ")
    assert to_inline(plain("One.\n\nTwo.")) == "One.<br>Two."
    assert to_inline(plain("- *x*")) == "<em>x</em>"


def test_the_reader_keeps_nothing_of_the_last_text() -> None:
    to_html(plain("[a]: https://example.org/ 'x'\n\n[a]\n\n<div>raw</div>"))
    assert to_html(plain("[a]")) == "<p>[a]</p>"


def test_an_empty_text_is_nothing() -> None:
    assert to_html(plain(" \n")) == ""
