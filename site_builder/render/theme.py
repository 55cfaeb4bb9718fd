"""Templates, style, script and fonts: ours, and over them those of a site.

A site's `templates/` and `static/` win over ours, name by name. `theme/NAME` always means our
template, so that a site's `pages/claim.html` can extend `theme/pages/claim.html` and change one
block of it. The pieces in `css/` and `js/` are joined, by name, into one file each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from site_builder.diagnostics import Diagnostic
from site_builder.pages import permalinks
from site_builder.read.disk import Disk

OURS = "theme/"
_JOINED = (("css/", permalinks.STYLE), ("js/", permalinks.SCRIPT))


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template's text."""

    path: str
    """Relative to the site's root; for ours, to the theme's."""
    text: str
    is_ours: bool


@dataclass(frozen=True, slots=True)
class ThemeFiles:
    """All that pages are made with."""

    templates: Mapping[str, TemplateFile]
    """By name; ours also under `theme/`."""
    static: Mapping[str, bytes]
    """By path in the output."""


LETTERING = Path(__file__).resolve().parent / "lettering"
"""The typefaces of preview cards. They aren't published, and no site replaces them."""


def typeface(name: str) -> bytes:
    """A typeface of the cards, as TrueType."""
    return (LETTERING / f"{name}.ttf").read_bytes()


def lettering_digest() -> str:
    """One digest of all the cards' typefaces."""
    digest = blake2b(digest_size=20)
    for file in sorted(LETTERING.glob("*.ttf")):
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()


def theme_root() -> Path:
    """The folder with our `templates/` and `static/`: in a wheel inside the package."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "theme"
    return packed if packed.is_dir() else package.parent


def theme_files(disk: Disk) -> tuple[ThemeFiles, tuple[Diagnostic, ...]]:
    """Our theme with a site's own over it, and what can't be read of it."""
    ours = Disk(theme_root())
    is_ours = ours.root.resolve() == disk.root.resolve()
    findings: list[Diagnostic] = []
    templates = {OURS + name: file for name, file in _templates(ours, True, findings).items()}
    templates |= {name.removeprefix(OURS): file for name, file in templates.items()}
    static = _static(ours, findings)
    if not is_ours:
        templates |= _templates(disk, False, findings)
        static |= _static(disk, findings)
    return ThemeFiles(templates, _joined(static)), tuple(findings)


def _templates(disk: Disk, is_ours: bool, findings: list[Diagnostic]) -> dict[str, TemplateFile]:
    found = {}
    for path in disk.files_under("templates"):
        text, refused = disk.content(path)
        findings.extend(refused)
        if text is not None:
            name = path.removeprefix("templates/")
            found[name] = TemplateFile(path, text, is_ours)
    return found


def _static(disk: Disk, findings: list[Diagnostic]) -> dict[str, bytes]:
    found = {}
    for path in disk.files_under("static"):
        content = disk.raw(path)
        if isinstance(content, Diagnostic):
            findings.append(content)
        else:
            found[path.removeprefix("static/")] = content
    return found


def _joined(static: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same files, with the pieces of style and of script as one file each."""
    kept = {path: content for path, content in static.items() if not _is_piece(path)}
    for folder, whole in _JOINED:
        pieces = sorted(path for path in static if path.startswith(folder) and _is_piece(path))
        kept[whole] = b"\n".join(static[path].rstrip() for path in pieces) + b"\n"
    return dict(sorted(kept.items()))


def _is_piece(path: str) -> bool:
    """Whether a file is part of the style or script: a file of that kind in that folder."""
    folder, _, name = path.partition("/")
    return (folder, name.rpartition(".")[2]) in (("css", "css"), ("js", "js")) and "/" not in name
