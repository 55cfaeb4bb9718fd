"""The command line's words: which commands and options there are. Runs none of them."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from site_builder import __version__

DEFAULT_PORT = 8000
KINDS = ("claim", "question", "source", "origin")
"""What `new` can begin."""
FORMATS = ("human", "json", "github")
"""The forms of `check`'s report."""

Subparsers = argparse._SubParsersAction  # argparse has no public name for it


def parser() -> argparse.ArgumentParser:
    """All commands with all their options; `command` in the result is the command's name."""
    top = argparse.ArgumentParser(
        prog="site-builder",
        description="Builds a fact-check site in which every figure leads to the sentence it "
        "comes from, and to its rivals.",
        epilog="`site-builder COMMAND --help` says more about one command.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"site-builder {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_build(commands)
    _add_check(commands)
    _add_serve(commands)
    _add_init(commands)
    _add_new(commands)
    _add_figures(commands)
    _add_explain(commands)
    return top


def _command(
    commands: Subparsers[argparse.ArgumentParser], name: str, summary: str
) -> argparse.ArgumentParser:
    made = commands.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", allow_abbrev=False
    )
    made.add_argument(
        "--debug", action="store_true", help="show a traceback if site-builder itself fails"
    )
    return made


def _add_build(commands: Subparsers[argparse.ArgumentParser]) -> None:
    build = _command(commands, "build", "check the content and make the site")
    _add_site_options(build)
    _add_strict(build)


def _add_check(commands: Subparsers[argparse.ArgumentParser]) -> None:
    check = _command(commands, "check", "check the content and write nothing")
    _add_site_options(check)
    _add_strict(check)
    check.add_argument(
        "--format", choices=FORMATS, default="human", help="the report's form (default: human)"
    )


def _add_serve(commands: Subparsers[argparse.ArgumentParser]) -> None:
    serve = _command(commands, "serve", "show the site while you work on it, drafts included")
    _add_root(serve)
    serve.add_argument("--base-url", metavar="URL", type=_base_url, help="instead of site.yaml's")
    _add_jobs(serve)
    _add_today(serve)
    _add_no_cards(serve)
    serve.add_argument(
        "--port",
        type=_port,
        metavar="N",
        help=f"the port on 127.0.0.1 (default: {DEFAULT_PORT}, or the next free one)",
    )


def _add_init(commands: Subparsers[argparse.ArgumentParser]) -> None:
    init = _command(commands, "init", "begin a site of your own in an empty folder")
    init.add_argument("folder", metavar="DIR", type=Path, help="the folder; made if need be")


def _add_new(commands: Subparsers[argparse.ArgumentParser]) -> None:
    new = _command(commands, "new", "begin a claim, question, source or origin")
    new.add_argument("kind", choices=KINDS, help="what to begin")
    new.add_argument("id", metavar="ID", help="its id, which is its file's name and its address")
    _add_root(new)
    _add_today(new)
    new.add_argument(
        "--document",
        metavar="FILE",
        type=Path,
        help="for a source: the archived document in seeds/ (default: seeds/ID.txt)",
    )


def _add_figures(commands: Subparsers[argparse.ArgumentParser]) -> None:
    figures = _command(commands, "figures", "list a document's numbers and what became of each")
    figures.add_argument("document", metavar="SOURCE|FILE", help="a source's id, or a text file")
    _add_root(figures)
    figures.add_argument(
        "--language",
        metavar="TAG",
        help="of a file that is no source's document (default: the site's)",
    )
    form = figures.add_mutually_exclusive_group()
    form.add_argument(
        "--format", choices=("human", "json"), default="human", help="the list's form"
    )
    form.add_argument(
        "--stub", action="store_true", help="print the open ones as YAML, to be pasted into a claim"
    )


def _add_explain(commands: Subparsers[argparse.ArgumentParser]) -> None:
    explain = _command(commands, "explain", "say what a finding means and how to mend it")
    explain.add_argument("code", metavar="CODE", nargs="?", help="the finding; all without it")


def _add_site_options(command: argparse.ArgumentParser) -> None:
    _add_root(command)
    command.add_argument(
        "--output", metavar="DIR", type=Path, help="where the site goes (default: ROOT/_site)"
    )
    command.add_argument("--base-url", metavar="URL", type=_base_url, help="instead of site.yaml's")
    _add_jobs(command)
    _add_today(command)
    _add_no_cards(command)


def _add_root(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--root", metavar="DIR", type=Path, default=Path(), help="the site's folder (default: here)"
    )


def _add_jobs(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--jobs",
        metavar="N",
        type=_jobs,
        default=_usable_cores(),
        help="how many workers may render (default: one a core)",
    )


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--today",
        metavar="DATE",
        type=_date,
        help="YYYY-MM-DD (default: SOURCE_DATE_EPOCH's day, else today's)",
    )


def _add_no_cards(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--no-cards",
        dest="cards",
        action="store_false",
        help="draw no preview cards, which take most of a first build's time",
    )


def _add_strict(command: argparse.ArgumentParser) -> None:
    command.add_argument("--strict", action="store_true", help="treat warnings as errors")


def _base_url(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", text):
        raise argparse.ArgumentTypeError(
            f"“{text}” isn't an address like https://example.org/desk/"
        )
    return text if text.endswith("/") else text + "/"


def _date(text: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"“{text}” isn't a date written YYYY-MM-DD")


def _jobs(text: str) -> int:
    return _whole(text, 1, 256)


def _port(text: str) -> int:
    return _whole(text, 0, 65535)


def _whole(text: str, least: int, most: int) -> int:
    if re.fullmatch(r"[0-9]{1,5}", text) and least <= int(text) <= most:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” isn't a number from {least} to {most}")


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def day_of(given: date | None, environment: Mapping[str, str]) -> date:
    """The day that counts as today: the option's, SOURCE_DATE_EPOCH's (UTC), or the clock's.

    Raises ValueError, with words for the user, where SOURCE_DATE_EPOCH isn't a time.
    """
    if given is not None:
        return given
    epoch = environment.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now().astimezone().date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise ValueError(f"SOURCE_DATE_EPOCH is “{epoch}”, not a number of seconds") from None


class UsageError(Exception):
    """What was asked for can't be done as asked; its words are for the user. Exit status 2."""
