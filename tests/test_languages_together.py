"""A small site of a German, a French and an English document: what is dropped is found, what is
compared meets across languages."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from site_builder.codes import CODES, Severity
from tests.project import ORIGINS, SITE, Project

GERMAN = """Zehntausende Russen in Kasachstan

Seit Beginn der Mobilmachung sind knapp 100.000 Menschen nach Kasachstan eingereist, sagte
Innenminister Marat Achmetschanow am 27. September 2022.

Das Ministerium zählte 98.000 Einreisen bis zu jenem Abend.

Er bestritt, dass 250.000 Menschen im Land geblieben seien.
"""

FRENCH = """Le Kazakhstan face à l’afflux

Selon le ministère de l’Intérieur, 98\u202f000 personnes sont entrées,
et près de 64\u202f000 sont reparties.

Il n’est pas vrai que 250\u202f000 personnes soient restées, a dit le ministre, 54 ans.

La moitié des arrivants n’ont passé qu’une nuit dans la ville d’Oural.
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
      - source: zeitung
        quote: "Das Ministerium zählte ==98.000== Einreisen"
      - source: journal
        quote: "==98\u202f000 personnes== sont entrées"
      - source: tribune
        quote: "The ministry counted ==98,000== arrivals"
  rounded:
    question: entered
    by: nurses-union
    period: ../2022-09-27
    excerpts:
      - source: zeitung
        quote: "Seit Beginn der Mobilmachung sind ==knapp 100.000 Menschen== nach Kasachstan"
      - source: tribune
        quote: "==nearly 100,000=="
history:
  - on: 2025-05-30
    kind: published
---

The ministry put it at [98,000](figure:count); others at [nearly 100,000](figure:rounded).
"""

SOURCE = """---
title: A report
language: {language}
document: seeds/{name}.txt
sha256: {sha256}
in_work: true
---
"""


@pytest.fixture
def three_languages(tmp_path: Path) -> Project:
    """The site; no error is in it."""
    project = Project(tmp_path)
    project.write("content/site.yaml", SITE)
    project.write("content/origins.yaml", ORIGINS)
    project.write("content/questions/entered.md", ENTERED)
    project.write("content/claims/count.md", COUNT)
    documents = {"zeitung": (GERMAN, "de"), "journal": (FRENCH, "fr"), "tribune": (ENGLISH, "en")}
    for name, (text, language) in documents.items():
        sha256 = project.add_document(name, text)
        source = SOURCE.format(name=name, language=language, sha256=sha256)
        project.write(f"content/sources/{name}.md", source)
    return project


def codes(project: Project) -> list[str]:
    """What is found that stops the build."""
    found = project.check().findings
    return [each.code for each in found if CODES[each.code].severity is Severity.ERROR]


def test_a_site_of_three_languages_is_built(three_languages: Project) -> None:
    assert codes(three_languages) == []
    outcome = three_languages.build()
    assert outcome.published, outcome.findings
    page = three_languages.path("_site/claims/count/index.html").read_text(encoding="utf-8")
    assert 'lang="de"' in page
    assert 'lang="fr"' in page
    assert "knapp 100.000 Menschen" in page


def replaced(project: Project, old: str, new: str) -> list[str]:
    project.edit("content/claims/count.md", old, new)
    return codes(project)


def with_figure(project: Project, source: str, quote: str) -> list[str]:
    """What is found once the claim has one more figure."""
    more = f"""  more:
    question: entered
    by: health-ministry
    source: {source}
    quote: "{quote}"
history:"""
    return replaced(project, "history:", more)


@pytest.mark.parametrize(
    ("source", "quote", "expected"),
    [
        ("zeitung", "sind knapp ==100.000 Menschen== nach", ["hedge-dropped"]),
        ("zeitung", "sind ==knapp 100.000== Menschen nach", []),
        ("journal", "près de ==64\u202f000== sont reparties", ["hedge-dropped"]),
        ("journal", "==près de 64\u202f000== sont reparties", []),
        ("zeitung", "dass ==250.000 Menschen== im Land", ["negation-dropped"]),
        ("zeitung", "Er bestritt, dass ==250.000 Menschen== im Land", []),
        ("journal", "que ==250\u202f000 personnes== soient", ["negation-dropped"]),
        ("journal", "Il n’est pas vrai que ==250\u202f000 personnes== soient", []),
        ("journal", "==La moitié== des arrivants", []),
        ("zeitung", "am ==27. September== 2022", ["number-unreadable"]),
    ],
)
def test_what_a_mark_or_quotation_drops_is_found(
    three_languages: Project, source: str, quote: str, expected: list[str]
) -> None:
    assert with_figure(three_languages, source, quote) == expected


def test_figures_of_three_languages_meet(three_languages: Project) -> None:
    assert three_languages.build().published
    table = three_languages.path("_site/data/relations.csv").read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(table.splitlines())
    assert {row["figure"], row["other"]} == {"count/count", "count/rounded"}
    assert row["relation"] == "agrees"


def test_excerpts_that_cannot_be_one_number_are_no_figure(three_languages: Project) -> None:
    found = replaced(
        three_languages,
        'quote: "==98\u202f000 personnes== sont entrées"',
        'quote: "==près de 64\u202f000== sont reparties"',
    )
    assert found == ["excerpts-disagree"]
