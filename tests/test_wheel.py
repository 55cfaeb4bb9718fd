"""What `pip install` brings: a program that works in an empty folder, far from this repository."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*words: str | Path, cwd: Path, status: int = 0) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        words, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    [made] = folder.glob("*.whl")
    return made


def test_the_theme_the_explanations_and_the_starter_travel_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    def shipped(folder: str) -> set[str]:
        return {name.removeprefix(folder) for name in names if name.startswith(folder)}

    def kept(folder: str) -> set[str]:
        paths = (ROOT / folder).rglob("*")
        return {p.relative_to(ROOT / folder).as_posix() for p in paths if p.is_file()}

    assert kept("templates")
    assert kept("static")
    assert shipped("site_builder/theme/templates/") == kept("templates")
    assert shipped("site_builder/theme/static/") == kept("static")
    assert shipped("site_builder/explanations/") == kept("site_builder/explanations")
    assert shipped("site_builder/author/starter/") == kept("site_builder/author/starter")
    assert {"site_builder/py.typed", "site_builder/serve/reload.js"} <= names


def test_an_installed_site_builder_makes_a_site_in_an_empty_folder(
    wheel: Path, tmp_path: Path
) -> None:
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv", cwd=tmp_path)
    [packages] = (tmp_path / "venv").glob("lib/python*/site-packages")
    # The dependencies are borrowed from here; a mere path brings no editable install with it.
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    python = tmp_path / "venv/bin/python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=tmp_path)

    program = tmp_path / "venv/bin/site-builder"
    run(program, "init", "desk", cwd=tmp_path)
    said = run(program, "build", "--today", "2026-11-22", cwd=tmp_path / "desk")

    assert (tmp_path / "desk/_site/claims/library-lent-48000/index.html").exists()
    assert (tmp_path / "desk/_site/index.html").as_uri() in said
