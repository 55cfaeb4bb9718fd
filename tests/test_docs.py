"""The documentation says what is so, and all of it."""

import ast
import re
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest
import yaml

from site_builder.arguments import parser

ROOT = Path(__file__).resolve().parents[1]
COMMANDS_PAGE = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
LINKED = re.compile(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)")


def commands() -> dict[str, ArgumentParser]:
    [sub] = [action for action in parser()._actions if isinstance(action, _SubParsersAction)]
    return dict(sub.choices)


def options_of(command: ArgumentParser) -> set[str]:
    found = {option for action in command._actions for option in action.option_strings}
    return {option for option in found if option.startswith("--")} - {"--help"}


def shared_options() -> dict[str, set[str]]:
    """What docs/commands.md's table says: for each option, the commands that have it."""
    every = set(commands())
    shared = {}
    for option, where in re.findall(r"(?m)^\| `(--[a-z-]+)[^|]*\| ([^|]+) \|", COMMANDS_PAGE):
        named = set(re.findall(r"[a-z]+", where)) & every
        shared[option] = every - named if where.startswith("all") else named
    return shared


def documented_options(command: str) -> set[str]:
    section = re.search(rf"(?ms)^## {command}$(.*?)(?=^## |\Z)", COMMANDS_PAGE)
    assert section is not None, f"docs/commands.md has no section on {command}"
    own = set(re.findall(r"(?m)^- `(--[a-z-]+)", section[1]))
    return own | {option for option, names in shared_options().items() if command in names}


def test_every_command_has_its_section_and_every_section_its_command() -> None:
    sections = set(re.findall(r"(?m)^## ([a-z]+)$", COMMANDS_PAGE))
    assert sections == set(commands())


@pytest.mark.parametrize("command", sorted(commands()))
def test_exactly_the_options_that_a_command_has_are_documented(command: str) -> None:
    assert documented_options(command) == options_of(commands()[command])


def test_the_readme_names_every_command_and_no_other() -> None:
    named = set(re.findall(r"(?m)^\| `site-builder ([a-z]+)", README))
    assert named == set(commands())


def test_the_readmes_commands_can_be_parsed() -> None:
    lines = re.findall(r"\.venv/bin/site-builder (.+)", README)
    assert len(lines) >= 6
    for line in lines:
        parser().parse_args(line.split())


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_links_between_the_pages_lead_somewhere(page: str) -> None:
    targets = LINKED.findall((ROOT / page).read_text(encoding="utf-8"))
    missing = [name for name in targets if not (ROOT / page).parent.joinpath(name).exists()]
    assert missing == []


def modules() -> set[str]:
    package = ROOT / "site_builder"
    return {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if ast.parse(path.read_text(encoding="utf-8")).body[1:] or path.name != "__init__.py"
    }


def named_modules() -> set[str]:
    """The modules that the tree in docs/architecture.md names, with their folders."""
    tree = re.search(r"(?ms)^```\nsite_builder/\n(.*?)^```", ARCHITECTURE)
    assert tree is not None
    found, folders = set(), [""]
    for line in tree[1].splitlines():
        name = re.match(r"( +)([a-z_0-9]+(?:/|\.py))", line)
        if name is None:
            continue
        depth = len(name[1]) // 2
        if name[2].endswith("/"):
            folders[depth:] = [folders[depth - 1] + name[2]]
        else:
            found.add(folders[depth - 1] + name[2])
    return found


def test_the_architecture_page_names_every_module_and_nothing_that_is_gone() -> None:
    assert len(modules()) > 20
    assert named_modules() == modules()


def test_the_lock_files_agree() -> None:
    def pins(name: str) -> set[str]:
        text = (ROOT / name).read_text(encoding="utf-8")
        return set(re.findall(r"(?m)^([a-z0-9-]+==[^ \\]+)", text))

    everything = pins("requirements-dev.lock")
    assert pins("requirements.lock")
    assert pins("requirements-build.lock")
    assert pins("requirements.lock") <= everything
    assert pins("requirements-build.lock") <= everything


WORKFLOWS = (
    ".github/workflows/pages.yml",
    ".github/workflows/test.yml",
    "site_builder/author/starter/workflow.yml",
)


@pytest.mark.parametrize("place", WORKFLOWS)
def test_workflows_may_do_no_more_than_they_must(place: str) -> None:
    # BaseLoader leaves `on` a word; it is a truth value in YAML 1.1.
    workflow = yaml.load((ROOT / place).read_text(encoding="utf-8"), yaml.BaseLoader)
    assert {"name", "on", "permissions", "concurrency", "jobs"} == set(workflow)
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert int(job["timeout-minutes"]) <= 20
        writes = {right for right, kind in job.get("permissions", {}).items() if kind == "write"}
        assert writes == ({"pages", "id-token"} if name == "deploy" else set())


def test_a_new_site_publishes_with_the_actions_of_this_one() -> None:
    pins = [
        set(re.findall(r"uses: (.*)", (ROOT / place).read_text(encoding="utf-8")))
        for place in (WORKFLOWS[0], WORKFLOWS[2])
    ]
    assert pins[0] == pins[1]


@pytest.mark.parametrize(
    "place", [".github/workflows/pages.yml", "site_builder/author/starter/workflow.yml"]
)
def test_actions_are_pinned_by_commit_with_their_tag_beside_it(place: str) -> None:
    used = re.findall(r"uses: (.*)", (ROOT / place).read_text(encoding="utf-8"))
    assert len(used) >= 6
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v[0-9.]+", action), action
