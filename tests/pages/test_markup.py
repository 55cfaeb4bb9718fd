from site_builder.pages import markup, permalinks
from site_builder.pages.index import index
from site_builder.pages.markup import AnchorKind
from tests.pages.newsroom import newsroom, prose


def test_letters_skip_those_that_read_as_digits() -> None:
    first = "".join(markup.letter(place) for place in range(23))
    assert first == "abcdefghjkmnpqrstuvwxyz"
    assert [markup.letter(place) for place in (23, 24, 46)] == ["aa", "ab", "ba"]


def test_a_link_to_what_isnt_published_becomes_its_words() -> None:
    facts = index(newsroom().site()).prose(prose("[a](claim:gone) [b](figure:entered/gone)"))
    kinds = [a.kind for a in markup.markup(facts, permalinks.relative_from("")).anchors]
    assert kinds == [AnchorKind.WORDS, AnchorKind.WORDS]


def test_a_figure_of_the_claim_itself_needs_no_claim_before_it() -> None:
    facts = index(newsroom().site()).prose(prose("[98,000](figure:official)"), "entered")
    assert facts.links[0].target == "entered/official"


def test_a_description_has_the_words_of_links_and_no_marks() -> None:
    facts = index(newsroom().site()).prose(prose("*So* [98,000](figure:entered/official)\n`x`"))
    assert markup.plain(facts) == "So 98,000 x"
