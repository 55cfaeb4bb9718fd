"""Sites served as a web host would serve them, under a base path."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.browser.sites import every_kind, extremes, right_to_left
from tests.pages.newsroom import Newsroom
from tests.render.published import published, theme


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing on the terminal."""


def written(room: Newsroom, root: Path) -> None:
    for path, content in published(room.site(), theme(root.parent)).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the built sites `repo`, `extremes` and `rtl`."""
    root = tmp_path_factory.mktemp("sites")
    for name, room in (("repo", every_kind()), ("extremes", extremes()), ("rtl", right_to_left())):
        written(room, root / name)
    return root


@pytest.fixture(scope="session")
def host(sites: Path) -> Iterator[str]:
    """The address at which the sites are served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(sites)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
