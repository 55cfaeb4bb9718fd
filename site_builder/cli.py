"""The command line: arguments and exit codes; the only printer.

Exit status 0 clean, 1 findings, 2 usage, 3 our own fault, 130 interrupted. Heavy modules are
imported inside the commands that need them, so that `--help` and `explain` answer at once.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from site_builder import report
from site_builder.arguments import UsageError, day_of, parser
from site_builder.diagnostics import Diagnostic
from site_builder.progress import Bar, wanted

if TYPE_CHECKING:
    from site_builder.order import Order, Outcome

CLEAN, FINDINGS, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status (argparse itself exits with 2)."""
    _speak_any_language()
    if not (sys.argv[1:] if argv is None else argv):
        parser().print_help(sys.stderr)
        return USAGE
    arguments = parser().parse_args(argv)
    return guarded(partial(_run, arguments), debug=arguments.debug)


def guarded(command: Callable[[], int], *, debug: bool = False) -> int:
    """The exit status of a command, whatever it does: no exception gets past this."""
    try:
        return command()
    except UsageError as refusal:
        _complain(f"site-builder: {report.visible(str(refusal))}")
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return FINDINGS
    except Exception as fault:  # noqa: BLE001 - the last resort: a report instead of a traceback
        return _own_fault(fault, debug)


def _run(arguments: argparse.Namespace) -> int:
    _finish_interrupted_writes(arguments)
    return COMMANDS[arguments.command](arguments)


# ---------------------------------------------------------------- commands


def _build(arguments: argparse.Namespace) -> int:
    from site_builder.unchanged import unchanged

    order = _order(arguments)
    outcome = unchanged(order) or _built(order)
    _print_findings(outcome.findings, order)
    print(_published(outcome, order) if outcome.published else _unpublished(order))
    return FINDINGS if outcome.findings else CLEAN


def _built(order: Order) -> Outcome:
    from site_builder.build import build

    return _watched(partial(build, order))


def _check(arguments: argparse.Namespace) -> int:
    from site_builder.build import check

    order = _order(arguments)
    outcome = _watched(partial(check, order))
    match arguments.format:
        case "json":
            print(report.as_json(outcome.findings, strict=order.strict), end="")
        case "github":
            prefix = _prefix(order.root)
            written = report.as_github(outcome.findings, strict=order.strict, prefix=prefix)
            print(written, end="")
        case "human":
            _print_findings(outcome.findings, order)
            print(_left_out(outcome), end="")
            print("" if outcome.findings else "Nothing found.\n", end="")
        case other:
            assert_never(other)
    return FINDINGS if outcome.findings else CLEAN


def _serve(arguments: argparse.Namespace) -> int:
    from site_builder.order import Order
    from site_builder.read.disk import Disk
    from site_builder.serve.server import serve

    root = _root(arguments)
    order = Order(
        root=root,
        output=root / ".site-builder" / "preview",
        today=_today(arguments),
        base_url=arguments.base_url,
        jobs=arguments.jobs,
        drafts=True,
        cards=arguments.cards,
    )
    serve(order, arguments.port, _say, lambda: Disk(root).line)
    return CLEAN


def _init(arguments: argparse.Namespace) -> int:
    from site_builder.author.start import start

    for line in start(arguments.folder.absolute()):
        print(line)
    return CLEAN


def _new(arguments: argparse.Namespace) -> int:
    from site_builder.author.new import Wanted, begin

    wish = Wanted(arguments.kind, arguments.id, arguments.document, _today(arguments))
    for line in begin(_root(arguments), wish):
        print(line)
    return CLEAN


def _figures(arguments: argparse.Namespace) -> int:
    from site_builder.author.figures import as_json, as_table, numbers_in
    from site_builder.author.stubs import as_stubs

    listing = numbers_in(_root(arguments), arguments.document, arguments.language)
    if arguments.stub:
        print(as_stubs(listing), end="")
    else:
        print(
            as_json(listing.rows) if arguments.format == "json" else as_table(listing.rows), end=""
        )
    return CLEAN


def _explain(arguments: argparse.Namespace) -> int:
    from site_builder.author.explain import explanation, overview

    print(explanation(arguments.code) if arguments.code else overview(), end="")
    return CLEAN


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "build": _build,
    "check": _check,
    "serve": _serve,
    "init": _init,
    "new": _new,
    "figures": _figures,
    "explain": _explain,
}
"""What each of the parser's commands does."""


# ---------------------------------------------------------------- what was asked for


def _order(arguments: argparse.Namespace) -> Order:
    from site_builder.order import Order

    root = _root(arguments)
    return Order(
        root=root,
        output=_output(arguments, root),
        today=_today(arguments),
        base_url=arguments.base_url,
        jobs=arguments.jobs,
        strict=arguments.strict,
        cards=arguments.cards,
    )


def _root(arguments: argparse.Namespace) -> Path:
    root: Path = arguments.root.resolve()
    if not root.is_dir():
        raise UsageError(f"there is no folder {arguments.root}")
    return root


def _output(arguments: argparse.Namespace, root: Path) -> Path:
    """The output folder, links kept: whether one may be written to isn't decided here."""
    output: Path | None = getattr(arguments, "output", None)
    return root / "_site" if output is None else output.absolute()


def _today(arguments: argparse.Namespace) -> date:
    try:
        return day_of(arguments.today, os.environ)
    except ValueError as refusal:
        raise UsageError(str(refusal)) from None


def _finish_interrupted_writes(arguments: argparse.Namespace) -> None:
    """Complete what a killed command left half done, whatever this command is."""
    from site_builder.write import WriteRefused, finish_interrupted

    root = getattr(arguments, "root", Path()).resolve()
    for folder in (_output(arguments, root), root / ".site-builder" / "preview"):
        try:
            finish_interrupted(folder)
        except WriteRefused as refusal:
            # A folder that is no output was never half written; a build says so itself.
            if refusal.diagnostic.code == "output-failed":
                _complain(f"site-builder: an interrupted build couldn't be finished: {refusal}")


# ---------------------------------------------------------------- what is said


def _watched(work: Callable[[Callable[[str, int, int], None]], Outcome]) -> Outcome:
    """The outcome of long work, with a progress bar where somebody watches."""
    from site_builder.order import silent

    if not wanted(sys.stderr, os.environ):
        return work(silent)
    bar = Bar(sys.stderr)
    try:
        return work(bar)
    finally:
        bar.clear()


def _print_findings(found: Sequence[Diagnostic], order: Order) -> None:
    from site_builder.read.disk import Disk

    ink = report.Ink.COLOUR if _coloured() else report.Ink.PLAIN
    width = max(shutil.get_terminal_size((107, 24)).columns - 7, 40)
    written = report.as_human(
        found, Disk(order.root).line, strict=order.strict, ink=ink, width=width
    )
    print(written, end="\n" if written else "")


def _published(outcome: Outcome, order: Order) -> str:
    pages = report.counted(outcome.pages, "page")
    files = report.counted(outcome.files, "file")
    return (
        f"Published {pages} ({files}, {outcome.changed:,} changed) in {_nearby(order.output)}\n"
        f"{_left_out(outcome)}Open {(order.output / 'index.html').as_uri()}"
    )


def _unpublished(order: Order) -> str:
    kept = (order.output / "index.html").exists()
    rest = f"; {_nearby(order.output)} is as it was" if kept else ""
    return f"Nothing was published{rest}."


def _left_out(outcome: Outcome) -> str:
    return "".join(f"Left out: {report.visible(reason)}\n" for reason in outcome.left_out)


def _nearby(path: Path) -> str:
    """The path as seen from here where it is below here, else in full."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _prefix(root: Path) -> str:
    """The way from the repository, as GitHub's runner names it, or from here, to the site."""
    workspace = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()).resolve()
    if root == workspace or not root.is_relative_to(workspace):
        return ""
    return root.relative_to(workspace).as_posix() + "/"


def _own_fault(fault: Exception, debug: bool) -> int:
    if debug:
        _complain("".join(traceback.format_exception(fault)).rstrip())
    last = traceback.extract_tb(fault.__traceback__)[-1]
    _complain(
        f"site-builder failed, and it is not your content's fault: {type(fault).__name__}: "
        f"{report.visible(str(fault))} ({Path(last.filename).name}:{last.lineno}).\n"
        "What was published before is as it was. Please file an issue that says what you did"
        + ("." if debug else ";\nrunning the same command with --debug gives the details for it.")
    )
    return FAULT


def _coloured() -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain


def _say(text: str) -> None:
    print(text, flush=True)


def _complain(text: str) -> None:
    print(text, file=sys.stderr)


def _speak_any_language() -> None:
    """Let no terminal's encoding turn a message into a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _silence_stdout() -> None:
    """Keep Python from complaining at exit that nobody reads on (`site-builder check | head`)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
