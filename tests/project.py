"""A small site of two documents, for tests that need a whole one, unlike this repository's."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from site_builder.build import build, check
from site_builder.order import Order, Outcome

TODAY = date(2025, 6, 1)

GAZETTE = """Waiting lists grow again

The health ministry said on Monday that around 12,000 patients were waiting for surgery.

Of these, nearly 4,000 had waited in the Vale district, the ministry said.

“It is not true that 15,000 people are waiting,” the minister, Ada Marsh, told reporters.

The new wing cost £61 million and measures 3,000 square metres.
"""

RADIO = """More than 14,000 on surgery lists, union says

The Nurses’ Union put the number of patients waiting for surgery on 3 March at more than 14,000.

The health ministry counts 12,000.

Some 5,000 of them live in the Vale district, the union said.
"""

SITE = """title: Ward Watch
base_url: https://ward.example/
language: en
verdicts:
  right:
    label: Right
    meaning: It is as the documents say.
    rank: 2
  wrong:
    label: Wrong
    meaning: The documents say otherwise.
    rank: 1
"""

ORIGINS = """health-ministry:
  name: The health ministry
  kind: government
  aliases: [the ministry]
nurses-union:
  name: Nurses’ Union
  kind: other
  aliases: [the union]
"""

WAITING = """---
question: How many patients are waiting for surgery?
counts: patients
kind: level
place: the country
population: patients
---

Everybody who has been referred and not yet treated.
"""

WAITING_VALE = """---
question: How many patients in the Vale district are waiting for surgery?
counts: patients
kind: level
place: Vale district
population: patients
part_of: waiting
---
"""

CLAIM = """---
claim: Around 12,000 patients are waiting for surgery
said_by: The health ministry
claimed_in: gazette
verdict: right
checked_on: 2025-05-30
summary: The ministry says [around 12,000](figure:ministry); the union says more.
figures:
  ministry:
    question: waiting
    by: health-ministry
    period: 2025-03-03
    excerpts:
      - source: gazette
        quote: "The health ministry said on Monday that ==around 12,000== patients were waiting"
      - source: radio
        quote: "The health ministry counts ==12,000=="
  vale:
    question: waiting-vale
    by: health-ministry
    period: 2025-03-03
    source: gazette
    quote: "Of these, ==nearly 4,000== had waited in the Vale district, the ministry said"
history:
  - on: 2025-05-30
    kind: published
---

The ministry put the list at [around 12,000](figure:ministry), of whom [nearly 4,000](figure:vale)
wait in the Vale district. The union speaks of [more than 14,000](figure:union-count/union).
"""

UNION_CLAIM = """---
claim: More than 14,000 patients are waiting for surgery
said_by: The Nurses’ Union
claimed_in: radio
verdict: wrong
checked_on: 2025-05-30
figures:
  union:
    question: waiting
    by: nurses-union
    period: 2025-03-03
    source: radio
    quote: "The Nurses’ Union put the number of patients waiting for surgery on 3 March at
      ==more than 14,000=="
  vale:
    question: waiting-vale
    by: nurses-union
    source: radio
    quote: "==Some 5,000== of them live in the Vale district, the union said"
---

See [the ministry's number](claim:ministry-count).
"""

GAZETTE_SOURCE = """---
title: Waiting lists grow again
language: en
document: seeds/gazette.txt
sha256: {sha256}
set_aside:
  - quote: "==15,000== people are waiting"
    because: denied in the same sentence, and put in nobody's mouth
  - quote: "The new wing cost ==£61 million=="
    because: not about the lists
  - quote: "measures ==3,000 square metres=="
    because: not about the lists
---
"""

RADIO_SOURCE = """---
title: More than 14,000 on surgery lists, union says
publisher:
language: en
document: seeds/radio.txt
sha256: {sha256}
set_aside:
  - quote: "==More than 14,000== on surgery lists"
    because: the headline of the report that gives the number below
---
"""


@dataclass(frozen=True, slots=True)
class Project:
    """A site's folder, to be edited, checked and built."""

    root: Path

    def path(self, name: str) -> Path:
        return self.root / name

    def write(self, name: str, text: str) -> None:
        target = self.root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace words that must be there."""
        text = self.path(name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} isn't in {name}"
        self.write(name, text.replace(old, new, 1))

    def add_document(self, name: str, text: str) -> str:
        """Archive a document; its hash."""
        self.write(f"seeds/{name}.txt", text)
        return hashlib.sha256(text.encode()).hexdigest()

    def order(self, output: str = "_site", **how: object) -> Order:
        return Order(root=self.root, output=self.root / output, today=TODAY, **how)  # type: ignore[arg-type]

    def check(self) -> Outcome:
        return check(self.order())

    def build(self, output: str = "_site", **how: object) -> Outcome:
        return build(self.order(output, **how))

    def tree(self, output: str = "_site") -> dict[str, bytes]:
        """Every published file and its bytes; the writer's own record left out."""
        folder = self.root / output
        return {
            file.relative_to(folder).as_posix(): file.read_bytes()
            for file in sorted(folder.rglob("*"))
            if file.is_file() and not file.name.startswith(".site-builder")
        }


def small_site(root: Path) -> Project:
    """The site of this module, written into a folder; nothing is wrong with it."""
    project = Project(root)
    project.write("content/site.yaml", SITE)
    project.write("content/origins.yaml", ORIGINS)
    project.write("content/questions/waiting.md", WAITING)
    project.write("content/questions/waiting-vale.md", WAITING_VALE)
    project.write("content/claims/ministry-count.md", CLAIM)
    project.write("content/claims/union-count.md", UNION_CLAIM)
    gazette = project.add_document("gazette", GAZETTE)
    radio = project.add_document("radio", RADIO)
    project.write("content/sources/gazette.md", GAZETTE_SOURCE.format(sha256=gazette))
    project.write("content/sources/radio.md", RADIO_SOURCE.format(sha256=radio))
    return project
