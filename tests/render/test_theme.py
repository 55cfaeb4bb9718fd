from pathlib import Path

import pytest

from site_builder.diagnostics import Diagnostic, Span
from site_builder.pages.plan import plan
from site_builder.read.disk import Disk
from site_builder.render import load_theme, rendered
from site_builder.render.theme import theme_root
from tests.pages.newsroom import newsroom
from tests.render.published import one, page, published, theme, words


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def closures(root: Path) -> dict[str, str]:
    return dict(theme(root).look.templates)


def test_a_site_overrides_one_block_of_one_page(tmp_path: Path) -> None:
    write(
        tmp_path,
        "templates/pages/claim.html",
        '{% extends "theme/pages/claim.html" %}'
        "{% block unknown %}<p class='mine'>{{ view.title.words }}</p>{% endblock %}",
    )
    files = published(newsroom().site(), theme(tmp_path))
    claim = page(files, "claims/entered/index.html")
    assert words(one(claim, ".mine")) == "Nearly 100,000 crossed"
    assert claim.select("section.figure")
    assert not claim.select("[aria-labelledby=Unknown]")


def test_a_sites_base_is_used_by_our_pages(tmp_path: Path) -> None:
    write(
        tmp_path,
        "templates/base.html",
        '{% extends "theme/base.html" %}{% block footer %}<footer>Ours</footer>{% endblock %}',
    )
    files = published(newsroom().site(), theme(tmp_path))
    assert words(one(page(files, "sources/news/index.html"), "footer")) == "Ours"


def test_a_sites_component_is_used_by_our_pages(tmp_path: Path) -> None:
    write(
        tmp_path,
        "templates/components/pip.html",
        "{% macro pip(verdict) %}<i class='mine'></i>{% endmacro %}",
    )
    files = published(newsroom().site(), theme(tmp_path))
    assert page(files, "index.html").select("i.mine")


def test_a_templates_digest_covers_all_that_it_draws_on(tmp_path: Path) -> None:
    plain = closures(tmp_path)
    write(tmp_path, "templates/components/rating_scale.html",
          '{% macro rating_scale(verdict, scale) %}-{% endmacro %}')  # fmt: skip
    mine = closures(tmp_path)
    changed = {
        name for name in plain if plain[name] != mine[name] and not name.startswith("theme/")
    }
    assert changed == {"components/rating_scale.html", "pages/claim.html"}


def test_static_files_of_a_site_win_and_pieces_of_style_are_joined(tmp_path: Path) -> None:
    write(tmp_path, "static/css/50-mine.css", "p{color:red}")
    write(tmp_path, "static/css/40-print.css", "/* none */")
    write(tmp_path, "static/CNAME", "example.org")
    files = theme(tmp_path).look.files
    style = files["css/site.css"].decode()
    assert style.endswith("/* none */\np{color:red}\n")
    assert style.startswith("/* Serif")
    assert files["CNAME"] == b"example.org"
    assert not [path for path in files if path.startswith("css/") and path != "css/site.css"]


def test_the_theme_is_its_own_where_a_site_is_the_checkout() -> None:
    made = theme(theme_root())
    assert all(file.is_ours for file in made.files.templates.values())


@pytest.mark.parametrize(
    ("template", "line", "fact"),
    [
        ("\n{% block main %}\n{{ view.title ", 3, "unexpected end of template"),
        ("\n\n{% nonsense %}", 3, "unknown tag 'nonsense'"),
        ("{% extends 'gone.html' %}", 1, "there is no template “gone.html”"),
    ],
)
def test_a_template_that_cant_be_read_is_a_finding(
    tmp_path: Path, template: str, line: int, fact: str
) -> None:
    write(tmp_path, "templates/pages/claim.html", template)
    _, findings = load_theme(Disk(tmp_path), "en", "program")
    assert [(d.code, d.span.path, d.span.line) for d in findings] == [
        ("template-failed", "templates/pages/claim.html", line)
    ]
    assert fact in findings[0].message


@pytest.mark.parametrize(
    ("expression", "fact"),
    [
        ("view.nothing", "has no attribute 'nothing'"),
        ("nothing", "'nothing' is undefined"),
        ("1 // 0", "division"),
        ("view | prose", "no attribute"),
        ("[] | first", "No first item"),
    ],
)
def test_a_template_that_fails_is_a_finding_at_its_line(
    tmp_path: Path, expression: str, fact: str
) -> None:
    write(
        tmp_path,
        "templates/pages/claim.html",
        f'{{% extends "theme/pages/claim.html" %}}\n{{% block body %}}\n{{{{ {expression} }}}}'
        "{% endblock %}",
    )
    made = theme(tmp_path)
    output = next(
        o for o in plan(newsroom().site(), made.look) if o.path == "claims/entered/index.html"
    )
    failure = rendered(output, made)
    assert isinstance(failure, Diagnostic)
    assert failure.span == Span("templates/pages/claim.html", 3, 1, 0)
    assert fact in failure.message


def test_a_file_that_leads_out_of_the_site_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "out.txt").symlink_to("/etc/hostname")
    _, findings = load_theme(Disk(tmp_path), "en", "program")
    assert [(d.code, d.span.path) for d in findings] == [("file-not-regular", "static/out.txt")]


def test_the_same_templates_are_compiled_once_and_a_changed_one_counts_at_once(
    tmp_path: Path,
) -> None:
    base = '{% extends "theme/base.html" %}{% block footer %}<footer>Ours</footer>{% endblock %}'
    write(tmp_path, "templates/base.html", base)
    first = theme(tmp_path)
    assert theme(tmp_path).environment is first.environment
    published(newsroom().site(), first)
    write(tmp_path, "templates/base.html", base.replace("Ours", "Mine"))
    changed = theme(tmp_path)
    files = published(newsroom().site(), changed)
    assert words(one(page(files, "sources/news/index.html"), "footer")) == "Mine"
    assert changed.look.templates["base.html"] != first.look.templates["base.html"]
