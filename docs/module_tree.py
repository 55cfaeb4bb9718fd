"""Write the tree of modules in docs/architecture.md anew, from their docstrings.

Run `python docs/module_tree.py` after adding, renaming or removing a module.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "site_builder"
PAGE = HERE / "architecture.md"

LAYERS = (
    "codes.py",
    "diagnostics.py",
    "snippet.py",
    "report.py",
    "numbers",
    "model.py",
    "read",
    "evidence",
    "compare",
    "check",
    "pages",
    "render",
    "publish",
    "write",
    "cache.py",
    "build.py",
    "arguments.py",
    "progress.py",
    "serve",
    "author",
    "cli.py",
)
"""In the order in which they may import each other; what isn't listed comes last."""

_DUTIES_FROM = 26
"""The column at which duties begin."""


def tree(folder: Path, depth: int = 1) -> Iterator[str]:
    """One line for each module and folder below `folder`."""
    entries = [entry for entry in folder.iterdir() if _is_code(entry)]
    rank = {name: place for place, name in enumerate(LAYERS)} if depth == 1 else {}
    for entry in sorted(entries, key=lambda entry: (rank.get(entry.name, len(LAYERS)), entry.name)):
        name = "  " * depth + entry.name + ("/" if entry.is_dir() else "")
        document = entry / "__init__.py" if entry.is_dir() else entry
        yield f"{name:<{_DUTIES_FROM}} {_duty(document)}".rstrip()
        if entry.is_dir():
            yield from tree(entry, depth + 1)


def _is_code(entry: Path) -> bool:
    if entry.is_dir():
        return any(entry.rglob("*.py"))
    if entry.suffix != ".py":
        return False
    return entry.name != "__init__.py" or bool(
        ast.parse(entry.read_text(encoding="utf-8")).body[1:]
    )


def _duty(document: Path) -> str:
    """The first sentence of a module's docstring."""
    if not document.exists():
        return ""
    text = ast.get_docstring(ast.parse(document.read_text(encoding="utf-8"))) or ""
    paragraph = " ".join(text.partition("\n\n")[0].split())
    return re.split(r"(?<=[.?!]) ", paragraph)[0].rstrip(".")


def main() -> None:
    """Replace the tree between the two fences."""
    lines = "\n".join(["site_builder/", *tree(PACKAGE)])
    page = PAGE.read_text(encoding="utf-8")
    fresh = re.sub(
        r"(?ms)^```\nsite_builder/\n.*?^```", lambda _: f"```\n{lines}\n```", page, count=1
    )
    PAGE.write_text(fresh, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
