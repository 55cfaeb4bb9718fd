"""The data package, as Frictionless' own program reads it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from site_builder.publish.tables import TABLES
from tests.pages.newsroom import Newsroom, newsroom
from tests.publish.made import files, hostile, parsed, table


def frictionless(folder: Path) -> Any:
    """The report of `frictionless validate`."""
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json", "--json"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def written(room: Newsroom, folder: Path) -> Path:
    for path, content in files(room.site()).items():
        if path.startswith("data/"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    return folder / "data"


@pytest.mark.parametrize(
    "room", [newsroom(), hostile(), Newsroom()], ids=["plain", "hostile", "empty"]
)
def test_frictionless_finds_nothing_wrong(room: Newsroom, tmp_path: Path) -> None:
    report = frictionless(written(room, tmp_path))
    assert report["valid"], json.dumps(report, indent=1)[:3000]
    assert len(report["tasks"]) == len(TABLES)


def test_frictionless_finds_what_was_changed(tmp_path: Path) -> None:
    data = written(newsroom(), tmp_path)
    figures = data / "figures.csv"
    figures.write_bytes(figures.read_bytes().replace(b"later/later,later", b"later/later,gone", 1))
    report = frictionless(data)
    found = {error["type"] for task in report["tasks"] for error in task["errors"]}
    assert found >= {"hash-count", "foreign-key"}


def test_every_file_is_described_as_it_is() -> None:
    made = files(newsroom().site())
    package = parsed(made["data/datapackage.json"])
    resources = {resource["path"]: resource for resource in package["resources"]}
    assert {f"data/{path}" for path in resources} == {p for p in made if p.endswith(".csv")}
    for path, resource in resources.items():
        content = made[f"data/{path}"]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
        fields = resource["schema"]["fields"]
        assert content.decode().partition("\n")[0] == ",".join(f["name"] for f in fields)
        assert all(field["description"].endswith(".") for field in fields)


def test_it_says_whose_the_facts_are_and_from_what() -> None:
    room = newsroom()
    package = parsed(files(room.site())["data/datapackage.json"])
    assert package["name"] == "example-org-repo"
    assert package["licenses"] == [
        {
            "name": "CC-BY-4.0",
            "title": "CC-BY-4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }
    ]
    assert package["sources"] == [{"title": "Ministry counts"}, {"title": "Wire report"}]
    assert package["contributors"][0]["title"] == "Desk"
    room.config = replace(room.config, licence="https://example.org/terms")
    package = parsed(files(room.site())["data/datapackage.json"])
    assert package["licenses"] == [{"path": "https://example.org/terms"}]


def test_rows_have_as_many_cells_as_there_are_columns() -> None:
    made = files(newsroom().site())
    for each in TABLES:
        for row in table(made[f"data/{each.name}.csv"]):
            assert list(row) == [column.name for column in each.columns]
            for column in each.columns:
                assert row[column.name] or not column.required
