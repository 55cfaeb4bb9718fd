"""Take the README's picture from the built site: `python docs/screenshots.py` after `make site`.

Needs the tools of `make test` and an installed Chromium ($CHROMIUM, or what
scripts/find-chromium finds).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def main(claim: str) -> None:
    """Photograph one claim's page, as wide as a README is shown."""
    page_file = ROOT / "_site" / "claims" / claim / "index.html"
    if not page_file.exists():
        raise SystemExit(f"{page_file} isn't there; run `make site` first")
    chromium = subprocess.run(
        [ROOT / "scripts" / "find-chromium"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, chromium_sandbox=os.geteuid() != 0
        )
        page = browser.new_page(
            viewport={"width": 1000, "height": 1100}, device_scale_factor=1.5, color_scheme="light"
        )
        page.goto(page_file.as_uri())
        page.screenshot(path=HERE / "claim-page.png")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "kazakhstan-98000")
