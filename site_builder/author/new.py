"""`new`: a prefilled file for one more claim, question, source or origin. Never overwrites.

What exists is looked up only to be offered; nothing here judges content. What only the editor
can know is left open in such a way that it can't be published by oversight.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from site_builder.arguments import UsageError
from site_builder.model import UNNAMED
from site_builder.read.names import ID_RULE, is_id, near_id

_FOLDERS = {"claim": "claims", "question": "questions", "source": "sources"}
_MOST_OFFERED = 6
_LONGEST_TITLE = 200
_NEXT = {
    "claim": (
        "Fill it in; `site-builder serve` shows what is missing as you save.",
        "`site-builder figures {source} --stub` prints the document's figures, ready to paste.",
    ),
    "question": ("Fill it in; `site-builder check` says what is missing.",),
    "source": ("Fill in what the document says of itself.",),
}
"""What to do with each kind of file."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to begin."""

    kind: str
    """claim, question, source or origin."""
    id: str
    document: Path | None
    """For a source: the archived document, if it isn't seeds/ID.txt."""
    today: date


def begin(root: Path, wanted: Wanted) -> Iterator[str]:
    """Write the file and yield what to tell the user.

    Raises UsageError for an id that is taken or can't be one, and where there is no site.
    """
    if not (root / "content").is_dir():
        raise UsageError(f"{root} has no content/ folder; `site-builder init DIR` begins a site")
    _refuse_bad_id(wanted)
    if wanted.document is not None and wanted.kind != "source":
        raise UsageError("--document goes with `new source` only")
    try:
        if wanted.kind == "origin":
            yield from _append_origin(root / "content" / "origins.yaml", wanted.id)
        else:
            yield from _write_file(root, wanted)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"can't write the {wanted.kind}: {error}") from None


def _refuse_bad_id(wanted: Wanted) -> None:
    if is_id(wanted.id) and not (wanted.kind == "origin" and wanted.id == UNNAMED):
        return
    near = near_id(wanted.id)
    rest = f"; {near} would do" if near and near != wanted.id else ""
    raise UsageError(f"“{wanted.id}” can't be an id: {ID_RULE}{rest}")


def _write_file(root: Path, wanted: Wanted) -> Iterator[str]:
    place = root / "content" / _FOLDERS[wanted.kind] / f"{wanted.id}.md"
    values = _offers(root) | {"today": wanted.today.isoformat(), "id": wanted.id}
    if wanted.kind == "source":
        values |= _document(root, wanted)
    text = _filled(f"{wanted.kind}.md", values)
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        with place.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError:
        raise UsageError(f"{place.relative_to(root)} is there already") from None
    yield f"Wrote {place.relative_to(root)}"
    for line in _NEXT[wanted.kind]:
        yield line.format_map(values)


def _append_origin(place: Path, name: str) -> Iterator[str]:
    known = place.read_text(encoding="utf-8") if place.exists() else ""
    if re.search(rf"(?m)^{re.escape(name)}[ \t]*:", known):
        raise UsageError(f"content/origins.yaml has “{name}” already")
    words = name.replace("-", " ").capitalize()
    block = _filled("origin.yaml", {"id": name, "name": words})
    text = known + ("" if not known or known.endswith("\n") else "\n") + block
    staged = place.with_name(".origins.yaml.tmp")
    staged.write_text(text.lstrip("\n"), encoding="utf-8", newline="\n")
    staged.replace(place)
    yield f"Added {name} to content/origins.yaml"
    yield "Fill in its name, kind and aliases."


def _document(root: Path, wanted: Wanted) -> dict[str, str]:
    """The document's path from the root, its hash, and its title if it has one."""
    path = _inside(root, wanted.document or Path("seeds") / f"{wanted.id}.txt")
    return {
        "document": path.relative_to(root).as_posix(),
        "sha256": sha256(path.read_bytes()).hexdigest(),
        "title": _title(path),
    }


def _title(document: Path) -> str:
    """The document's first line as YAML, if it can be a title."""
    lines = (" ".join(line.split()) for line in _text(document).splitlines())
    first = next(filter(None, lines), "")
    usable = first.isprintable() and 0 < len(first) <= _LONGEST_TITLE
    return " " + json.dumps(first, ensure_ascii=False) if usable else ""


def _inside(root: Path, document: Path) -> Path:
    """A named document, seen from the root or from here; it must exist and lie in the root."""
    for base in (root, Path.cwd()):
        path = Path(os.path.normpath(base / document))
        if path.is_file():
            if path.is_relative_to(root):
                return path
            raise UsageError(f"{document} isn't in the site's folder; copy it into seeds/")
    raise UsageError(
        f"there is no file {document}; save the document in seeds/ as plain text first,"
        " and name it with --document if its name isn't the id's"
    )


def _offers(root: Path) -> dict[str, str]:
    """For each kind of reference an id to begin with, and a list for the comment beside it."""
    content = root / "content"
    origins = _text(content / "origins.yaml")
    config = _text(content / "site.yaml")
    scale = re.search(r"(?m)^verdicts:[^\n]*\n((?:[ \t#][^\n]*\n|\n)*)", config + "\n")
    verdicts = re.findall(r"(?m)^  ([a-z0-9-]+)[ \t]*:", scale[1] if scale else "")
    known = {
        "source": _newest_first(content / "sources"),
        "question": _newest_first(content / "questions"),
        "origin": [*re.findall(r"(?m)^([a-z0-9][a-z0-9-]*)[ \t]*:", origins)[::-1], UNNAMED],
    }
    language = re.search(r"(?m)^language:[ \t]*[\"']?([A-Za-z-]+)", config)
    offers = {"language": language[1] if language else "en", "verdicts": ", ".join(verdicts)}
    for kind, ids in known.items():
        offers[kind] = ids[0] if ids else f"my-{kind}"
        offers[f"{kind}s"] = _listed(ids) or f"no {kind} yet"
    return offers


def _listed(ids: Sequence[str]) -> str:
    return ", ".join(ids[:_MOST_OFFERED]) + (", …" if len(ids) > _MOST_OFFERED else "")


def _newest_first(folder: Path) -> list[str]:
    """The ids in a folder; what was begun a moment ago is what the next file is about."""
    paths = [path for path in folder.glob("*.md") if is_id(path.stem)]
    return [path.stem for path in sorted(paths, key=lambda path: (-_changed(path), path.stem))]


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _filled(name: str, values: Mapping[str, str]) -> str:
    form = files("site_builder.author").joinpath("forms", name).read_text(encoding="utf-8")
    return re.sub(r"<<(\w+)>>", lambda found: values[found[1]], form)
