"""The house's laws of who may import whom, and who may touch the world outside."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "site_builder"

LAYERS = (
    ("codes",),
    ("diagnostics",),
    ("numbers",),
    ("model",),
    ("read", "evidence", "compare"),
    ("check",),
    ("pages",),
    ("render", "publish"),
    ("order",),
    ("write", "cache"),
    ("unchanged",),
    ("build",),
    ("cli", "serve", "author", "__main__", "arguments", "progress", "report", "snippet"),
)
"""Each may import from those before it. The last are the shell: what people and terminals see."""

SIDEWAYS = frozenset({("compare", "evidence")})
"""Who may import whom within one layer, the shell's parts apart."""

ONE_IMPORTER = {
    "babel": "pages/words.py",
    "jinja2": "render/html.py",
    "livereload": "serve/server.py",
    "markdown": "render/markdown.py",
    "markupsafe": "render/html.py",
    "msgspec": "cache.py",
    "nh3": "render/markdown.py",
    "rapidfuzz": "evidence/nearest.py",
    "resvg": "render/cards.py",
    "tornado": "serve/server.py",
    "uharfbuzz": "render/letters.py",
    "yaml": "read/spanned_yaml.py",
}
"""The only module that knows each package of others."""

TOUCHES_THE_WORLD = (
    "read/disk.py",
    "render/theme.py",  # where our own templates are
    "write/",
    "cache.py",
    "unchanged.py",
    "arguments.py",  # the command line: today's date and the number of processors
    "cli.py",
    "progress.py",  # the command line's: how much time has passed
    "serve/",
    "author/",
)

_MODULES = """
asyncio ctypes fcntl ftplib getpass glob http locale mmap os platform pty random secrets select
shelve shutil signal smtplib socket socketserver sqlite3 ssl subprocess tempfile termios threading
time urllib.request uuid webbrowser
"""
WORLDLY_MODULES = frozenset(_MODULES.split())

WORLDLY_NAMES = frozenset({"open", "print", "input", "breakpoint"})

_METHODS = """
chmod cwd expanduser glob hardlink_to home is_dir is_file is_symlink iterdir lstat mkdir open
read_bytes read_text resolve rglob rmdir samefile symlink_to touch unlink write_bytes write_text
"""
WORLDLY_METHODS = frozenset(_METHODS.split())
"""Of pathlib."""

CLOCKS = frozenset(
    f"{kind}.{method}"
    for kind in ("date", "datetime")
    for method in ("fromtimestamp", "now", "today", "utcnow")
)


@dataclass(frozen=True, slots=True)
class Import:
    """One import statement's module."""

    importer: str
    """The module's file within the package."""
    line: int
    imported: str
    """Dotted."""

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    """Every module of the package, parsed."""
    found = tuple(
        (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
    )
    assert len(found) > 50, "the package isn't where this test looks for it"
    return found


@cache
def imports() -> tuple[Import, ...]:
    """Every import of every module, those within functions included."""
    found = tuple(one for name, tree in trees() for one in _imports_of(name, tree))
    assert sum(one.imported.startswith("site_builder.") for one in found) > 100
    return found


def _imports_of(importer: str, tree: ast.Module) -> Iterator[Import]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(importer, node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{importer}:{node.lineno} imports relatively"
            assert node.module is not None
            if node.module in ("site_builder", "urllib"):
                for alias in node.names:
                    yield Import(importer, node.lineno, f"{node.module}.{alias.name}")
            else:
                yield Import(importer, node.lineno, node.module)


def layer_of(name: str) -> int:
    """Where a top-level module or package stands; ValueError for one that has no place."""
    for number, names in enumerate(LAYERS):
        if name in names:
            return number
    raise ValueError(f"no layer is given for {name}")


def may_import(importer: str, imported: str) -> bool:
    """Whether the law lets one top-level module or package import another."""
    if importer == imported or (importer, imported) in SIDEWAYS:
        return True
    last = len(LAYERS) - 1
    ranks = layer_of(importer), layer_of(imported)
    return ranks[1] < ranks[0] or ranks == (last, last)


def top(importer: str) -> str:
    return importer.partition("/")[0].removesuffix(".py")


def test_each_layer_imports_only_from_those_before_it() -> None:
    broken = [
        str(one)
        for one in imports()
        if one.imported.startswith("site_builder.")
        and one.imported != "site_builder.__version__"
        and not may_import(top(one.importer), one.imported.split(".")[1])
    ]
    assert broken == []


def test_every_module_has_a_layer_and_every_layer_its_modules() -> None:
    there = {top(name) for name, _ in trees()} - {"__init__"}
    assert there == {name for names in LAYERS for name in names}


def test_the_package_itself_imports_nothing() -> None:
    assert [str(one) for one in imports() if one.importer == "__init__.py"] == []


def test_the_law_can_be_broken() -> None:
    assert not may_import("model", "read")
    assert not may_import("evidence", "read")
    assert not may_import("compare", "read")
    assert not may_import("evidence", "compare")
    assert not may_import("render", "publish")
    assert not may_import("build", "cli")
    assert may_import("compare", "evidence")
    assert may_import("cli", "serve")


def test_each_package_of_others_has_one_importer() -> None:
    found: dict[str, set[str]] = {}
    for one in imports():
        package = one.imported.partition(".")[0]
        if package not in sys.stdlib_module_names and package != "site_builder":
            found.setdefault(package, set()).add(one.importer)
    assert found == {package: {importer} for package, importer in ONE_IMPORTER.items()}


def test_only_the_edges_touch_the_world_outside() -> None:
    broken = [
        touch
        for name, tree in trees()
        if not name.startswith(TOUCHES_THE_WORLD)
        for touch in worldly(name, tree)
    ]
    assert broken == []


def test_whoever_may_touch_the_world_outside_does() -> None:
    for allowed in TOUCHES_THE_WORLD:
        assert any(
            True for name, tree in trees() if name.startswith(allowed) for _ in worldly(name, tree)
        ), f"{allowed} needs no exception"


def worldly(name: str, tree: ast.Module) -> Iterator[str]:
    """What of files, processes, networks, clocks and terminals a module uses."""
    for one in _imports_of(name, tree):
        if one.imported in WORLDLY_MODULES or one.imported.partition(".")[0] in WORLDLY_MODULES:
            yield str(one)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and is_worldly(node.func):
            yield f"{name}:{node.lineno} calls {ast.unparse(node.func)}"


def is_worldly(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id in WORLDLY_NAMES
    return isinstance(called, ast.Attribute) and (
        called.attr in WORLDLY_METHODS or ast.unparse(called) in CLOCKS
    )


def test_what_touches_the_world_is_recognised() -> None:
    text = """
import os, time
from urllib import request
from pathlib import Path
def late():
    from subprocess import run
    print(open("x"), Path("x").read_text(), date.today())
"""
    found = list(worldly("x.py", ast.parse(text)))
    assert found == [
        "x.py:2 imports os",
        "x.py:2 imports time",
        "x.py:3 imports urllib.request",
        "x.py:6 imports subprocess",
        "x.py:7 calls print",
        "x.py:7 calls open",
        "x.py:7 calls Path('x').read_text",
        "x.py:7 calls date.today",
    ]
