import pytest

from site_builder.pages import permalinks


@pytest.mark.parametrize(
    ("here", "there", "href"),
    [
        ("", "claims/x/", "claims/x/index.html"),
        ("claims/x/", "", "../../index.html"),
        ("claims/x/", "claims/y/#fig", "../y/index.html#fig"),
        ("claims/x/", "claims/x/#fig", "#fig"),
        ("claims/x/", "claims/x/", "index.html"),
        ("claims/x/", "sources/s/#x.fig", "../../sources/s/index.html#x.fig"),
        ("corrections/", "css/site.css", "../css/site.css"),
        ("404.html", "about/", "about/index.html"),
    ],
)
def test_a_link_names_the_file_so_that_it_works_from_disk(here: str, there: str, href: str) -> None:
    assert permalinks.relative_from(here)(there) == href


@pytest.mark.parametrize(
    ("base_url", "href"),
    [
        ("https://example.org/", "/claims/x/#fig"),
        ("https://example.org/repo/", "/repo/claims/x/#fig"),
    ],
)
def test_links_of_the_404_page_are_absolute_within_the_base_path(base_url: str, href: str) -> None:
    assert permalinks.absolute_within(base_url)("claims/x/#fig") == href


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("", "index.html"),
        ("claims/x/#fig", "claims/x/index.html"),
        ("404.html", "404.html"),
        ("css/site.css", "css/site.css"),
    ],
)
def test_an_address_is_answered_by_one_file(address: str, file: str) -> None:
    assert permalinks.file_of(address) == file


def test_addresses_are_those_that_were_promised() -> None:
    assert permalinks.figure("entered", "official") == "claims/entered/#official"
    assert permalinks.figure_of("entered/official") == "claims/entered/#official"
    assert permalinks.excerpt("news", "entered.official.2") == "sources/news/#entered.official.2"
    assert permalinks.origin("ministry") == "origins/ministry/"
    assert permalinks.canonical("https://example.org/r/", "questions/q/") == (
        "https://example.org/r/questions/q/"
    )
