"""Cases: small sites in one text file each, with what is to be found written beside it.

A case file holds one or more cases, each begun by a line `##### what the case shows`. What stands
before the first is shared by all of them. A line `=== path` begins a file of the site; a later
file of one path replaces an earlier one. `=== relations` lists rows of relations.csv, as
`figure | relation | other`, all of them; `=== options` holds `strict`, `today DATE` and the like.

Expectations are comments, taken out before the site is read:

    quote: "==100,000== tonnes"  # ← hedge-dropped
             #^^^^^^^ hedge-dropped             (the line above, exactly these columns)

Files that a case doesn't give are made up: site.yaml, origins.yaml, a source for each document,
and in a front matter the keys that every record of its kind needs.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

Place = tuple[str, int]
"""A file and a line in it."""

SITE = """title: Test Desk
base_url: https://test.example/
language: en
verdicts:
  right:
    label: Right
    meaning: It is as the documents say.
    rank: 1
"""
_SOURCE = "---\ntitle: The report {name}\nlanguage: en\ndocument: {path}\nsha256: @\n---\n"
_NEEDED = {
    "claims": (("claim:", "A claim"), ("verdict:", "right"), ("checked_on:", "2025-05-30")),
    "questions": (("question:", "How many?"), ("counts:", "people"), ("kind:", "level")),
    "sources": (("title:", "The report"), ("language:", "en"), ("sha256:", "@")),
    "pages": (("title:", "A page"),),
}
_BESIDE = re.compile(r"[ \t]*(?:#|<!--) ← (?P<codes>[a-z -]+?)(?: -->)?$")
_UNDER = re.compile(r"(?P<before>[ \t]*)#(?P<gap> *)(?P<carets>\^+) (?P<code>[a-z-]+)$")


@dataclass(frozen=True, slots=True)
class Expected:
    """A finding that a case wants."""

    code: str
    path: str
    line: int
    columns: tuple[int, int] | None
    """Column and length; None where any will do."""


@dataclass(frozen=True, slots=True)
class Case:
    """One site, and what is to be found in it."""

    name: str
    files: Mapping[str, str]
    expected: tuple[Expected, ...]
    relations: tuple[tuple[str, str, str], ...] | None
    """Figure, relation, other; None where a case doesn't say."""
    options: tuple[str, ...]

    def write(self, root: Path) -> None:
        """Put the site into a folder."""
        for path, text in self.files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="")


def cases(path: Path) -> Iterator[Case]:
    """All cases of a file."""
    shared, *own = re.split(r"^#{5} ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    common = _sections(shared)
    for each in own:
        name, _, rest = each.partition("\n")
        yield _case(name.strip(), {**common, **_sections(rest)})


def _sections(text: str) -> dict[str, str]:
    _, *parts = re.split(r"^=== (\S+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _case(name: str, sections: dict[str, str]) -> Case:
    relations = sections.pop("relations", None)
    options = tuple(sections.pop("options", "").split("\n"))
    files: dict[str, str] = {}
    expected: list[Expected] = []
    for path, text in {**_made_up(sections), **sections}.items():
        if text.strip() == "(none)":
            continue
        files[path], found = _without_expectations(path, _completed(path, text))
        expected += found
    hashes = {
        path: hashlib.sha256(text.encode()).hexdigest()
        for path, text in files.items()
        if path.startswith("seeds/")
    }
    return Case(
        name,
        {path: _hashed(path, text, hashes) for path, text in files.items()},
        tuple(expected),
        None if relations is None else tuple(_rows(relations)),
        tuple(option for option in options if option),
    )


def _made_up(given: Mapping[str, str]) -> dict[str, str]:
    """The files that the case needs and doesn't give."""
    files = {"content/site.yaml": SITE}
    documents = " ".join(text for path, text in given.items() if "/sources/" in path)
    for path in given:
        name = Path(path).stem
        if path.startswith("seeds/") and path not in documents:
            files[f"content/sources/{name}.md"] = _SOURCE.format(name=name, path=path)
    return files


def _completed(path: str, text: str) -> str:
    """The text with the keys that its kind of record needs, at the end of its front matter."""
    if path.startswith("seeds/"):
        # Escapes, so that a case can show line ends and signs that can't be seen.
        return re.sub(r"\\(r\\n|n|u[0-9a-f]{4})", _escaped, text.strip("\n") + "\n")
    folder = path.split("/")[1]
    head, close, body = text.removeprefix("---").partition("\n---\n")
    if folder not in _NEEDED or not text.startswith("---\n") or not close:
        return text.rstrip("\n") + "\n"
    missing = [f"\n{key} {value}" for key, value in _NEEDED[folder] if f"\n{key}" not in head]
    return f"---{head}{''.join(missing)}{close}{body.rstrip()}\n"


def _escaped(found: re.Match[str]) -> str:
    ends = {r"r\n": "\r\n", "n": "\n"}
    return ends.get(found[1]) or chr(int(found[1][1:], 16))


def _without_expectations(path: str, text: str) -> tuple[str, list[Expected]]:
    lines: list[str] = []
    expected: list[Expected] = []
    for line in text.split("\n"):
        if under := _UNDER.fullmatch(line):
            columns = under.start("carets") + 1, len(under["carets"])
            expected.append(Expected(under["code"], path, len(lines), columns))
            continue
        beside = _BESIDE.search(line)
        lines.append(line[: beside.start()] if beside else line)
        for code in beside["codes"].split() if beside else ():
            expected.append(Expected(code, path, len(lines), None))
    return "\n".join(lines), expected


def _hashed(path: str, text: str, hashes: Mapping[str, str]) -> str:
    """A source with the hash of its document in place of `@`."""
    document = re.search(r"^document: (\S+)", text, flags=re.MULTILINE)
    if not path.startswith("content/sources/") or document is None:
        return text
    return re.sub(r"^sha256: @$", f"sha256: {hashes.get(document[1], '0' * 64)}", text, flags=re.M)


def _rows(text: str) -> Iterator[tuple[str, str, str]]:
    for line in text.split("\n"):
        if line.strip():
            figure, relation, other = (part.strip() for part in line.split("|"))
            yield figure, relation, other
