"""What many tests need: a browser, and patience with busy machines.

A browser that is missing fails the test; it never skips it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page, expect, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_PATIENCE = 20_000
"""Milliseconds in which a page must come to show what it should, on however busy a machine."""

expect.set_options(timeout=_PATIENCE)

settings.register_profile(
    "patient",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),  # the same examples for everybody: no surprises there
    print_blob=True,
)
settings.load_profile("patient")


def chromium() -> str | None:
    """The installed Chromium: $CHROMIUM, or the first of the usual names."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, _NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running Chromium, one for each worker."""
    path = chromium()
    if path is None:
        pytest.fail("no Chromium: `scripts/find-chromium` installs one, or says what to install")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=path,
            # The sandbox can't be had as root, as in containers.
            chromium_sandbox=os.geteuid() != 0,
            args=["--disable-gpu", "--disable-dev-shm-usage"],
        )
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page that shares nothing with other tests'."""
    window = browser.new_context(viewport={"width": 1280, "height": 800})
    window.set_default_timeout(_PATIENCE)
    yield window.new_page()
    window.close()
