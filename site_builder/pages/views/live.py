"""A link to quoted words where they were published, made to outlive the page.

The attributes are Robust Links' (robustlinks.mementoweb.org): where an archive of the page is, and
of which day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from site_builder.pages.slices import LiveCopy

_ARCHIVED = re.compile(r"/([12][0-9]{3})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{6}")
"""The time in an address of a web archive: 20220927123456."""


@dataclass(frozen=True, slots=True)
class LiveView:
    """The link."""

    href: str
    version_url: str
    version_date: str
    """Empty where the archive's address doesn't tell."""


def live_view(copy: LiveCopy) -> LiveView:
    """The link to a passage on its live page."""
    dated = _ARCHIVED.search(copy.archive_url)
    return LiveView(copy.address, copy.archive_url, "-".join(dated.groups()) if dated else "")
