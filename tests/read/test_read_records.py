"""Questions, sources, origins, pages and site.yaml."""

from __future__ import annotations

from datetime import date

import pytest

from site_builder.model import OriginKind, QuestionKind
from site_builder.read.config import read_config
from site_builder.read.origins import read_origins
from site_builder.read.pages import read_page
from site_builder.read.questions import read_question
from site_builder.read.sources import read_source
from tests.read.findings import expected, said

SHA = "66cbd3db8fffe4f509ff38d5ed503cc6737707201b2daf8285fc333ef9ba75af"

QUESTION = """---
question: How many people entered Kazakhstan?
counts: people
kind: running total        # or: count in a period
since: 2022-09-21
place: Kazakhstan
population: Russian citizens
part_of: left-russia
aliases: [entered]
---
Everyone who crossed the border.
"""


def test_a_question_with_every_key_is_read() -> None:
    question, findings = read_question("content/questions/entered-kazakhstan.md", QUESTION)
    assert findings == ()
    assert question is not None
    assert question.id == "entered-kazakhstan"
    assert question.kind is QuestionKind.RUNNING_TOTAL
    assert question.since == date(2022, 9, 21)
    assert question.part_of is not None
    assert question.part_of.value == "left-russia"
    assert question.body.text.value == "Everyone who crossed the border."


@pytest.mark.parametrize("kind", QuestionKind)
def test_every_kind_of_question_is_read(kind: QuestionKind) -> None:
    question, _ = read_question("q.md", QUESTION.replace("running total", kind.value))
    assert question is not None
    assert question.kind is kind


def test_an_unknown_kind_is_told_the_nearest() -> None:
    question, (finding,) = read_question("q.md", QUESTION.replace("running total", "runing total"))
    assert question is None
    assert finding.code == "bad-choice"
    assert finding.hint == "did you mean “running total”?"


SOURCE = f"""---
title: Kazakhstan to ‘ensure safety’ of Russians fleeing draft
publisher: Al Jazeera
author: A. Writer
published:                 # not stated in the archived copy
language: en
document: seeds/a.txt
sha256: {SHA}
url: https://example.org/a?b=c#d
archive_url: http://web.archive.org/web/2022/https://example.org/a
stated_by:                 # the words in the document that say so
  publisher: "Source: Al Jazeera and news agencies"
  title: {{quote: Kazakhstan, nth: 2}}
  published:
set_aside:                 # numbers that are not figures, and why
  - quote: "a ==32-year-old== Russian IT professional"
    because: a person's age
in_work: true
aliases: old
---
"""


def test_a_source_with_every_key_is_read() -> None:
    source, findings = read_source("content/sources/al-jazeera.md", SOURCE)
    assert findings == ()
    assert source is not None
    assert (source.id, source.document.value, source.sha256.value) == (
        "al-jazeera",
        "seeds/a.txt",
        SHA,
    )
    assert (source.published, source.published_text) == (None, None)
    assert [(field.value, quote.words, quote.nth) for field, quote in source.stated_by] == [
        ("publisher", "Source: Al Jazeera and news agencies", None),
        ("title", "Kazakhstan", 2),
    ]
    (aside,) = source.set_aside
    assert aside.quote.mark is not None
    assert aside.quote.words[slice(*aside.quote.mark)] == "32-year-old"
    assert source.in_work
    assert [alias.value for alias in source.aliases] == ["old"]


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("2022-09-27", date(2022, 9, 27), date(2022, 9, 27)),
        ("2022-09", date(2022, 9, 1), date(2022, 9, 30)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
    ],
)
def test_a_source_may_be_published_on_a_day_in_a_month_or_in_a_year(
    written: str, start: date, end: date
) -> None:
    text = SOURCE.replace("published:                 # not stated", f"published: {written} #")
    source, _ = read_source("s.md", text)
    assert source is not None
    assert source.published is not None
    assert (source.published.start, source.published.end) == (start, end)
    assert source.published_text is not None
    assert source.published_text.value == written


def test_a_hash_in_capitals_is_the_same_hash() -> None:
    source, findings = read_source("s.md", SOURCE.replace(SHA, SHA.upper()))
    assert findings == ()
    assert source is not None
    assert source.sha256.value == SHA


BAD_SOURCE = """---
titel: x
#^^^^ unknown-key
published: 2022-09-01/2022-09-30
#          ^^^^^^^^^^^^^^^^^^^^^ bad-date
language: English
#         ^^^^^^^ bad-value
document: ../seeds/a.txt
#         ^^^^^^^^^^^^^^ bad-value
sha256: 66cbd3
#       ^^^^^^ bad-value
url: www.example.org
#    ^^^^^^^^^^^^^^^ bad-value
archive_url: javascript:alert(1)
#            ^^^^^^^^^^^^^^^^^^^ bad-value
stated_by: Al Jazeera
#          ^^^^^^^^^^ wrong-shape
set_aside:
  - quote: no mark
#          ^^^^^^^ quote-mark
    because: a reason
  - because: no quote
#   ^^^^^^^ missing-key
  - quote: a ==5== b
#   ^^^^^ missing-key
  - words
#   ^^^^^ wrong-shape
in_work: True
#        ^^^^ bad-choice
---
"""


def test_everything_wrong_with_a_source_is_found_at_once() -> None:
    source, findings = read_source("s.md", BAD_SOURCE)
    assert source is None
    assert said(BAD_SOURCE, findings) == expected(BAD_SOURCE)


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../a.txt", "seeds/../../a", "seeds//a", "./a", "C:\\a", "C:/a", "a\\b"]
)
def test_a_document_stands_inside_the_sites_folder(path: str) -> None:
    source, (finding,) = read_source("s.md", SOURCE.replace("seeds/a.txt", path))
    assert source is None
    assert finding.code == "bad-value"
    assert (finding.span.line, finding.span.column, finding.span.length) == (7, 11, len(path))


@pytest.mark.parametrize("tag", ["en", "pt-BR", "zh-Hant-TW", "sr-Latn", "ast", "de-1996"])
def test_language_tags_are_read(tag: str) -> None:
    source, findings = read_source("s.md", SOURCE.replace("language: en", f"language: {tag}"))
    assert findings == ()
    assert source is not None
    assert source.language.value == tag


ORIGINS = """\
kazakhstan-interior-ministry:
  name: Kazakhstan's interior ministry
  kind: government          # government | agency | company
  aliases: [Kazakh Interior Minister Marat Akhmetzhanov]
frontex: {name: Frontex, kind: agency}
"""


def test_origins_are_read_with_a_digest_each() -> None:
    origins, findings = read_origins("content/origins.yaml", ORIGINS)
    assert findings == ()
    assert origins is not None
    ministry, frontex = origins.read
    assert (ministry.id, ministry.kind) == ("kazakhstan-interior-ministry", OriginKind.GOVERNMENT)
    assert [alias.value for alias in ministry.aliases] == [
        "Kazakh Interior Minister Marat Akhmetzhanov"
    ]
    again, _ = read_origins("content/origins.yaml", ORIGINS.replace("Frontex", "FRONTEX"))
    assert again is not None
    assert again.read[0].digest == ministry.digest
    assert again.read[1].digest != frontex.digest


BAD_ORIGINS = """\
Ministry:
#^^^^^^^ bad-id
  name: The ministry
  kind: government
unnamed:
#^^^^^^ bad-id
  name: Nobody
  kind: other
agency:
  name: The agency
  kind: goverment
#       ^^^^^^^^^ bad-choice
union: the union
#      ^^^^^^^^^ wrong-shape
empty:
#^^^^ missing-key
#^^^^ missing-key
fine:
  name: Fine
  kind: other
  name: Again
# ^^^^ yaml-duplicate-key
"""


def test_an_origin_that_cant_be_read_leaves_the_others() -> None:
    origins, findings = read_origins("content/origins.yaml", BAD_ORIGINS)
    assert said(BAD_ORIGINS, findings) == expected(BAD_ORIGINS)
    assert origins is not None
    assert [origin.id for origin in origins.read] == ["fine"]
    assert origins.unread == ("Ministry", "unnamed", "agency", "union", "empty")


def test_a_page_has_a_title_and_prose() -> None:
    page, findings = read_page(
        "content/pages/about.md", "---\ntitle: About us\n---\n\n\nWe check.\n"
    )
    assert findings == ()
    assert page is not None
    assert (page.id, page.title.value, page.body.text.value) == ("about", "About us", "We check.")
    assert page.body.text.span.line == 6


def test_a_page_without_a_title_is_a_finding() -> None:
    text = "---\n---\nWe check.\n"
    page, findings = read_page("content/pages/about.md", text)
    assert page is None
    assert said(text, findings) == [("missing-key", 1, 1, "---")]


SITE = """\
title: The Figures Desk
publisher: The Figures Desk Ltd
base_url: https://example.org/facts
language: en
contact: mailto:desk@example.org
licence: CC-BY-4.0
verdicts:                   # best first
  wrong:
    label: Wrong
    rank: 1
  accurate:
    label: Accurate
    meaning: Figure and wording match the source that counted.
    rank: 5
"""


def test_a_site_with_every_key_is_read_the_best_verdict_first() -> None:
    config, findings = read_config("content/site.yaml", SITE)
    assert findings == ()
    assert config is not None
    assert config.base_url == "https://example.org/facts/"
    assert [(v.id, v.rank) for v in config.verdicts] == [("accurate", 5), ("wrong", 1)]
    assert config.verdicts[1].meaning == ""
    assert (config.contact, config.licence) == ("mailto:desk@example.org", "CC-BY-4.0")


def test_only_title_base_url_language_and_verdicts_are_required() -> None:
    text = "title: T\nbase_url: https://e.org\nlanguage: en\nverdicts: {a: {label: A, rank: 1}}\n"
    config, findings = read_config("content/site.yaml", text)
    assert findings == ()
    assert config is not None
    assert (config.publisher, config.contact, config.base_url) == ("T", "", "https://e.org/")


@pytest.mark.parametrize("missing", ["title", "base_url", "language", "verdicts"])
def test_a_key_that_the_site_needs_is_missing_in_its_first_line(missing: str) -> None:
    text = "\n".join(
        line
        for line in SITE.split("\n")
        if not line.startswith(missing) and not (missing == "verdicts" and line.startswith(" "))
    )
    _, (finding,) = read_config("content/site.yaml", text)
    assert (finding.code, finding.span.line, finding.span.column) == ("missing-key", 1, 1)
    assert f"`{missing}`" in finding.message


BAD_SITE = """\
title: T
base_url: example.org
#         ^^^^^^^^^^^ bad-value
language: english
#         ^^^^^^^ bad-value
contact: desk@example.org
#        ^^^^^^^^^^^^^^^^ bad-value
license: MIT
#^^^^^^ unknown-key
verdicts:
  True:
# ^^^^ bad-id
    label: True
    rank: 2
  half:
    label: Half
    rank: 3
  quarter:
    label: Quarter
    rank: 3
#   ^^^^ bad-value
  wrong:
    rank: 1.5
#         ^^^ bad-value
    lable: Wrong
#   ^^^^^ unknown-key
  none:
# ^^^^ missing-key
# ^^^^ missing-key
"""


def test_everything_wrong_with_a_site_is_found_at_once() -> None:
    config, findings = read_config("content/site.yaml", BAD_SITE)
    assert config is None
    assert said(BAD_SITE, findings) == expected(BAD_SITE)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/?a=b",
        "https://example.org/#a",
        "ftp://example.org/",
        "https://",
        "//example.org/",
        "https://exa mple.org/",
        "javascript:alert(1)",
        'https://example.org/"onload',
    ],
)
def test_a_base_url_is_the_address_of_a_folder_on_the_web(url: str) -> None:
    _, (finding,) = read_config("s", SITE.replace("https://example.org/facts", f"'{url}'"))
    assert (finding.code, finding.span.line) == ("bad-value", 3)


def test_a_scale_that_cant_be_read_leaves_the_rest_of_the_site() -> None:
    config, (finding,) = read_config("s", SITE.replace("rank: 5", "rank: 1"))
    assert finding.code == "bad-value"
    assert config is not None
    assert config.verdicts == ()
