"""`init`: a small valid site in an empty folder, with a worked example. Never overwrites."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path

from site_builder import __version__
from site_builder.arguments import UsageError

_PLACES = (
    ("site.yaml", "content/site.yaml"),
    ("origins.yaml", "content/origins.yaml"),
    ("claim.md", "content/claims/library-lent-48000.md"),
    ("question.md", "content/questions/library-loans.md"),
    ("source.md", "content/sources/example-gazette.md"),
    ("about.md", "content/pages/about.md"),
    ("document.txt", "seeds/example-gazette.txt"),
    ("requirements.txt", "requirements.txt"),
    ("gitignore", ".gitignore"),
    ("workflow.yml", ".github/workflows/pages.yml"),
)
"""Each file of the starter, and where it goes."""

_HARMLESS = {".git", ".gitattributes", ".venv", "venv", "LICENSE", "README.md"}
"""What a new repository may hold already. None of these is written."""

_ELSEWHERE = """\
# It was installed here from a folder, which GitHub can't reach. Put the address of its
# repository here, with the commit that you want:
# site-builder @ git+https://…/site-builder@COMMIT"""


def start(folder: Path) -> Iterator[str]:
    """Write the starter into `folder` and yield what to tell the user.

    Raises UsageError where the folder has files in it, or can't be written.
    """
    _refuse_unless_empty(folder)
    try:
        for name, place in _PLACES:
            _write(folder / place, _filled(name))
    except OSError as error:
        raise UsageError(f"{folder} can't be written to: {error.strerror}") from None
    yield f"A site with one worked example is in {folder}"
    yield "Next, there:"
    yield "  site-builder serve               see it, and each change as you save"
    yield "  site-builder new claim my-claim  begin a claim of your own"
    yield "  site-builder build               make the site in _site/"
    if _requirement() == _ELSEWHERE:
        yield "Before you publish with GitHub Pages, fill in requirements.txt."


def _refuse_unless_empty(folder: Path) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise UsageError(f"{folder} isn't a folder")
    try:
        there = sorted(path.name for path in folder.iterdir()) if folder.exists() else []
    except OSError as error:
        raise UsageError(f"{folder} can't be read: {error.strerror}") from None
    strange = [name for name in there if name not in _HARMLESS]
    if strange:
        raise UsageError(f"{folder} isn't empty: it holds {strange[0]}; name an empty folder")


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def _filled(name: str) -> str:
    text = _packaged(name)
    if name == "source.md":
        text = text.replace("<<sha256>>", sha256(_packaged("document.txt").encode()).hexdigest())
    return text.replace("<<requirement>>", _requirement()) if name == "requirements.txt" else text


def _packaged(name: str) -> str:
    return files("site_builder.author").joinpath("starter", name).read_text(encoding="utf-8")


def _requirement() -> str:
    """Where this very site-builder came from, as pip wants it named (PEP 610)."""
    try:
        record = distribution("site-builder").read_text("direct_url.json")
    except PackageNotFoundError:
        return _ELSEWHERE
    if record is None:
        return f"site-builder=={__version__}"
    origin = json.loads(record)
    commit = origin.get("vcs_info", {}).get("commit_id")
    return f"site-builder @ git+{origin['url']}@{commit}" if commit else _ELSEWHERE
