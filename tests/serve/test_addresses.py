import pytest

from site_builder.serve.addresses import Answer, answer, base_path, media_type

FILES = frozenset({"index.html", "claims/x/index.html", "data/figures.csv", "404.html"})


@pytest.mark.parametrize(
    ("base_url", "path"),
    [
        ("https://example.org/", "/"),
        ("https://example.org", "/"),
        ("https://example.org/desk/", "/desk/"),
        ("https://example.org//evil.example/", "/evil.example/"),
        ("https://example.org/a/b/", "/a/b/"),
    ],
)
def test_a_site_lives_at_the_path_of_its_address(base_url: str, path: str) -> None:
    assert base_path(base_url) == path


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/", "index.html"),
        ("/index.html", "index.html"),
        ("/claims/x/", "claims/x/index.html"),
        ("/claims/%78/", "claims/x/index.html"),
        ("/data/figures.csv", "data/figures.csv"),
    ],
)
def test_a_published_file_is_found(path: str, file: str) -> None:
    assert answer(FILES, "/", path) == Answer(200, file)
    assert answer(FILES, "/desk/", "/desk" + path) == Answer(200, file)


def test_a_folder_without_its_slash_is_sent_on() -> None:
    assert answer(FILES, "/", "/claims/x") == Answer(301, location="/claims/x/")
    assert answer(FILES, "/desk/", "/desk/claims/x") == Answer(301, location="/desk/claims/x/")


@pytest.mark.parametrize("path", ["/", "/desk"])
def test_the_way_to_the_base_path_is_shown(path: str) -> None:
    assert answer(FILES, "/desk/", path) == Answer(302, location="/desk/")


@pytest.mark.parametrize(
    "path",
    [
        "/claims/",
        "/nothing",
        "/../index.html",
        "/claims/../index.html",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/%252e%252e/etc/passwd",
        "/..%5c..%5cwindows",
        "//evil.example/claims/x",
        "/index.html%00.png",
        "/%ff",
        "/%c0%ae%c0%ae/etc/passwd",
        "http://evil.example/",
        "",
        "*",
        "/index.html/",
        "/INDEX.HTML",
    ],
)
def test_every_other_spelling_is_not_found(path: str) -> None:
    assert answer(FILES, "/", path) == Answer(404, "404.html")
    assert answer(frozenset(), "/", path) == Answer(404)


def test_media_types_come_from_the_ending_alone() -> None:
    assert media_type("a/index.html") == "text/html; charset=utf-8"
    assert media_type("cards/x.png") == "image/png"
    assert media_type("CNAME") == "application/octet-stream"
