"""The long explanations of findings, as they are printed. Knows nothing of any site."""

from __future__ import annotations

from importlib.resources import files

from site_builder.arguments import UsageError
from site_builder.codes import CODES, Severity
from site_builder.diagnostics import did_you_mean


def explanation(code: str) -> str:
    """What a finding means, why it matters and how to mend it. Raises UsageError for no code."""
    if code not in CODES:
        near = did_you_mean(code, CODES)
        rest = near or "`site-builder explain` lists them all"
        raise UsageError(f"there is no finding called “{code}”; {rest}")
    page = files("site_builder").joinpath("explanations", f"{code}.md")
    return page.read_text(encoding="utf-8")


def overview() -> str:
    """Every code, errors first, with its one sentence."""
    widest = max(map(len, CODES))
    parts = [
        f"{severity.value.capitalize()}s ({_consequence(severity)})\n"
        + "".join(
            f"  {name:<{widest}}  {code.summary}\n"
            for name, code in CODES.items()
            if code.severity is severity
        )
        for severity in Severity
    ]
    return "\n".join([*parts, "`site-builder explain CODE` says more about one.\n"])


def _consequence(severity: Severity) -> str:
    if severity is Severity.ERROR:
        return "nothing is published"
    return "published, with exit status 1; --strict makes them errors"
