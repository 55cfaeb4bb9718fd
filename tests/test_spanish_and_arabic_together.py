"""A small site of a Spanish, an Arabic and an English document: what is dropped is found, figures
meet across languages and digits, Arabic is marked as such on the page."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from site_builder.codes import CODES, Severity
from tests.project import ORIGINS, SITE, Project

SPANISH = """Decenas de miles de rusos en Kazajistán

Desde la movilización han entrado en Kazajistán casi 100.000 personas, dijo el ministro del
Interior, Marat Ajmetzhánov, el 27 de septiembre de 2022.

El ministerio contó 98.000 entradas hasta esa noche.

Negó el ministro que 250.000 personas se hayan quedado; no son 300.000, añadió.

En Georgia, la tasa fue de 12,3 por cada 100.000 habitantes.
"""

ARABIC = """عشرات الآلاف من الروس في كازاخستان

وقالت وزارة الداخلية إن ٩٨٬٠٠٠ شخص دخلوا البلاد، وإن نحو 64 ألفاً غادروها.

ونفى الوزير أن يكون 250 ألف شخص قد بقوا في البلاد.

وبلغ المعدل في جورجيا ١٢٫٣ لكل 100 ألف نسمة، وأفاد موقع بدخول 9٨٬٠٠٠ شخص.
"""

ENGLISH = """The ministry counted 98,000 arrivals. Officials had spoken of nearly 100,000.
"""

ENTERED = """---
question: How many people entered Kazakhstan after mobilisation was announced?
counts: people
kind: running total
since: 2022-09-21
place: Kazakhstan
population: Russian citizens
---
"""

RATE = """---
question: How many people entered Georgia for each inhabitant?
counts: people per 100,000
kind: level
place: Georgia
population: Russian citizens
---
"""

COUNT = """---
claim: Around 98,000 people entered
said_by: The health ministry
claimed_in: tribune
verdict: right
checked_on: 2025-05-30
figures:
  count:
    question: entered
    by: health-ministry
    period: ../2022-09-27
    excerpts:
      - source: diario
        quote: "El ministerio contó ==98.000== entradas"
      - source: sahifa
        quote: "وقالت وزارة الداخلية إن ==٩٨٬٠٠٠ شخص== دخلوا البلاد"
      - source: tribune
        quote: "The ministry counted ==98,000== arrivals"
  rounded:
    question: entered
    by: nurses-union
    period: ../2022-09-27
    excerpts:
      - source: diario
        quote: "han entrado en Kazajistán ==casi 100.000 personas=="
      - source: tribune
        quote: "==nearly 100,000=="
  rate:
    question: rate
    by: health-ministry
    period: 2022-09-27
    excerpts:
      - source: diario
        quote: "la tasa fue de ==12,3 por cada 100.000 habitantes=="
      - source: sahifa
        quote: "في جورجيا ==١٢٫٣ لكل 100 ألف نسمة=="
history:
  - on: 2025-05-30
    kind: published
---

The ministry put it at [98,000](figure:count); others at [nearly 100,000](figure:rounded).
"""

SOURCE = """---
title: {title}
language: {language}
document: seeds/{name}.txt
sha256: {sha256}
in_work: true
---
"""
DOCUMENTS = {
    "diario": ("Decenas de miles de rusos en Kazajistán", SPANISH, "es"),
    "sahifa": ("عشرات الآلاف من الروس في كازاخستان", ARABIC, "ar"),
    "tribune": ("The ministry counts", ENGLISH, "en"),
}


@pytest.fixture
def three_languages(tmp_path: Path) -> Project:
    """The site; no error is in it."""
    project = Project(tmp_path)
    project.write("content/site.yaml", SITE)
    project.write("content/origins.yaml", ORIGINS)
    project.write("content/questions/entered.md", ENTERED)
    project.write("content/questions/rate.md", RATE)
    project.write("content/claims/count.md", COUNT)
    for name, (title, text, language) in DOCUMENTS.items():
        sha256 = project.add_document(name, text)
        source = SOURCE.format(name=name, title=title, language=language, sha256=sha256)
        project.write(f"content/sources/{name}.md", source)
    return project


def codes(project: Project) -> list[str]:
    """What is found that stops the build."""
    found = project.check().findings
    return [each.code for each in found if CODES[each.code].severity is Severity.ERROR]


def with_figure(project: Project, source: str, quote: str) -> list[str]:
    """What is found once the claim has one more figure."""
    more = f"""  more:
    question: entered
    by: health-ministry
    source: {source}
    quote: "{quote}"
history:"""
    project.edit("content/claims/count.md", "history:", more)
    return codes(project)


def test_a_site_of_three_languages_is_built(three_languages: Project) -> None:
    assert codes(three_languages) == []
    outcome = three_languages.build()
    assert outcome.published, outcome.findings


def test_arabic_words_are_marked_as_arabic_and_run_from_right_to_left(
    three_languages: Project,
) -> None:
    assert three_languages.build().published
    for page, words in (("claims/count", "٩٨٬٠٠٠ شخص"), ("sources/sahifa", "عشرات الآلاف")):
        html = three_languages.path(f"_site/{page}/index.html").read_text(encoding="utf-8")
        (holder, *_) = [
            tag
            for tag in BeautifulSoup(html, "html.parser").select("main [lang]")
            if words in tag.get_text()
        ]
        assert (holder["lang"], holder["dir"]) == ("ar", "rtl")


@pytest.mark.parametrize(
    ("source", "quote", "expected"),
    [
        ("diario", "Kazajistán casi ==100.000 personas==, dijo", ["hedge-dropped"]),
        ("diario", "Kazajistán ==casi 100.000== personas, dijo", []),
        ("diario", "que ==250.000 personas== se", ["negation-dropped"]),
        ("diario", "no son ==300.000==, añadió", []),
        ("diario", "son ==300.000==, añadió", ["negation-dropped"]),
        ("diario", "de ==12,3== por cada", ["unit-dropped"]),
        ("diario", "el ==27 de septiembre==", ["number-unreadable"]),
        ("sahifa", "وإن نحو ==64 ألفاً== غادروها", ["hedge-dropped"]),
        ("sahifa", "وإن ==نحو 64 ألفاً== غادروها", []),
        ("sahifa", "وإن ==نحو 64== ألفاً غادروها", ["magnitude-dropped"]),
        ("sahifa", "يكون ==250 ألف شخص== قد", ["negation-dropped"]),
        ("sahifa", "ونفى الوزير أن يكون ==250 ألف شخص== قد", []),
        ("diario", "Negó el ministro que ==250.000 personas== se", []),
    ],
)
def test_what_a_mark_or_quotation_drops_is_found(
    three_languages: Project, source: str, quote: str, expected: list[str]
) -> None:
    assert with_figure(three_languages, source, quote) == expected


def test_a_number_in_digits_of_two_scripts_is_refused(three_languages: Project) -> None:
    found = with_figure(three_languages, "sahifa", "موقع بدخول ==9٨٬٠٠٠ شخص==")
    assert set(found) == {"look-alike"}


def test_figures_of_three_languages_meet(three_languages: Project) -> None:
    assert three_languages.build().published
    table = three_languages.path("_site/data/relations.csv").read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(table.splitlines())
    assert {row["figure"], row["other"]} == {"count/count", "count/rounded"}
    assert row["relation"] == "agrees"


def test_excerpts_that_cannot_be_one_number_are_no_figure(three_languages: Project) -> None:
    three_languages.edit(
        "content/claims/count.md",
        "إن ==٩٨٬٠٠٠ شخص== دخلوا البلاد",
        "البلاد، وإن ==نحو 64 ألفاً== غادروها",
    )
    three_languages.edit("content/claims/count.md", "وقالت وزارة الداخلية البلاد", "البلاد")
    assert codes(three_languages) == ["excerpts-disagree"]
