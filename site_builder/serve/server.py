"""The preview's server on 127.0.0.1: the only importer of livereload and tornado.

Answers GET and HEAD from the list of files of the last good site, to nobody who doesn't name
this machine as the host, and tells open pages to reload after each build.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import signal
import socket
import stat
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from time import monotonic

from livereload.handlers import LiveReloadHandler
from livereload.watcher import Watcher
from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from site_builder.arguments import DEFAULT_PORT, UsageError
from site_builder.build import build
from site_builder.diagnostics import LineOf
from site_builder.order import Order
from site_builder.serve.addresses import answer, media_type
from site_builder.serve.overlay import injected, placeholder
from site_builder.serve.preview import Preview
from site_builder.serve.published import published
from site_builder.serve.watch import Stamps, snapshot

_LOOPBACK = "127.0.0.1"
_PORTS_TRIED = 20
_PAUSE = 0.15
"""Seconds between two looks at the files."""
_SETTLING = 0.03
"""Seconds in which a file must keep still before it is read: editors save in several steps."""
_MOST_CONNECTIONS = 256
_IDLE_SECONDS = 60
_MOST_BODY = 64 * 1024
_ASSETS = {"overlay.css", "reload.js"}


def serve(
    order: Order,
    port: int | None,
    say: Callable[[str], None],
    lines: Callable[[], LineOf],
) -> None:
    """Build, serve and rebuild until interrupted.

    Raises UsageError where `port` was asked for and is taken; without one the next free one
    from 8000 on is used.
    """
    sockets, number = _listen(port, say)
    preview = Preview(order, build, lines, published)
    try:
        seen = snapshot(order.root)
        say(preview.rebuild())
        say(f"Preview at http://{_LOOPBACK}:{number}{preview.shown.base} (Ctrl-C stops it)")
        asyncio.run(_serving(order, number, sockets, preview, seen, say))
    except KeyboardInterrupt:
        pass
    finally:
        for one in sockets:
            one.close()
    say("Stopped.")


def _listen(port: int | None, say: Callable[[str], None]) -> tuple[list[socket.socket], int]:
    """The sockets bound, and their port."""
    wanted = range(DEFAULT_PORT, DEFAULT_PORT + _PORTS_TRIED) if port is None else (port,)
    for number in wanted:
        try:
            sockets = bind_sockets(number, _LOOPBACK)
        except OSError:
            continue
        got: int = sockets[0].getsockname()[1]
        if port is None and number != DEFAULT_PORT:
            say(f"Port {DEFAULT_PORT} is taken; using {got}.")
        return sockets, got
    if port is None:
        raise UsageError(f"no port from {wanted[0]} to {wanted[-1]} is free; name one with --port")
    raise UsageError(f"port {port} is taken or not allowed; choose another with --port")


async def _serving(
    order: Order,
    port: int,
    sockets: list[socket.socket],
    preview: Preview,
    seen: Stamps,
    say: Callable[[str], None],
) -> None:
    server = _Server(
        _application(order.output, port, preview),
        idle_connection_timeout=_IDLE_SECONDS,
        body_timeout=_IDLE_SECONDS,
        max_body_size=_MOST_BODY,
    )
    server.add_sockets(sockets)
    stopped = asyncio.Event()
    with contextlib.suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    watching = asyncio.create_task(_watch(order.root, preview, seen, say))
    await stopped.wait()
    watching.cancel()
    server.stop()


async def _watch(root: Path, preview: Preview, seen: Stamps, say: Callable[[str], None]) -> None:
    """Rebuild after each change and tell the open pages, for ever."""
    pause = _PAUSE
    while True:
        await asyncio.sleep(pause)
        began = monotonic()
        now = snapshot(root)
        # A tree so large that looking takes long is looked at less often.
        pause = max(_PAUSE, 4 * (monotonic() - began))
        if now != seen:
            seen = await _settled(root, now)
            said = preview.rebuild()
            LiveReloadHandler.reload_waiters("*")
            say(said)


async def _settled(root: Path, now: Stamps) -> Stamps:
    for _ in range(10):
        await asyncio.sleep(_SETTLING)
        later = snapshot(root)
        if later == now:
            break
        now = later
    return now


def _application(output: Path, port: int, preview: Preview) -> Application:
    # Pages of other sites can't read this address, so they can't reach the reload socket.
    secret = f"/-preview-{secrets.token_urlsafe(18)}/"
    hosts = frozenset(f"{name}:{port}" for name in ("localhost", _LOOPBACK, "[::1]"))
    LiveReloadHandler.watcher = Watcher()
    LiveReloadHandler.waiters = set()
    shared = {"hosts": hosts, "preview": preview}
    return Application(
        [
            (f"{secret}socket", _ReloadSocket, shared),
            (f"{secret}([a-z.]+)", _AssetHandler, {"hosts": hosts}),
            (".*", _PageHandler, shared | {"output": output, "assets": secret}),
        ],
        log_function=lambda handler: None,
        websocket_max_message_size=4096,
        websocket_ping_interval=30,
    )


class _Server(HTTPServer):
    """Refuses connections beyond a number that no person's browser reaches."""

    def handle_stream(self, stream: IOStream, address: tuple[str, int]) -> None:
        if len(self._connections) >= _MOST_CONNECTIONS:
            stream.close()
        else:
            super().handle_stream(stream, address)


class _GuardedHandler(RequestHandler):
    """Answers only requests that name this machine, and only GET and HEAD."""

    SUPPORTED_METHODS = ("GET", "HEAD")
    hosts: frozenset[str]

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.set_header("Referrer-Policy", "no-referrer")

    def prepare(self) -> None:
        if not _names_us(self, self.hosts):
            self.send_plainly(403, "The preview answers to localhost only.")

    def write_error(self, status_code: int, **details: object) -> None:
        if status_code == 405:
            self.set_header("Allow", "GET, HEAD")
        self.send_plainly(status_code, f"{status_code}")

    def compute_etag(self) -> None:
        """Send none: the same bytes may get another panel."""

    def send_plainly(self, status: int, words: str) -> None:
        """Answer with a line of text."""
        self.set_status(status)
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(words + "\n")


class _PageHandler(_GuardedHandler):
    """The files of the last good site, pages with what is wrong laid over them."""

    def initialize(
        self, hosts: frozenset[str], preview: Preview, output: Path, assets: str
    ) -> None:
        self.hosts, self._preview, self._output, self._assets = hosts, preview, output, assets

    def get(self) -> None:
        shown = self._preview.shown
        found = answer(shown.files, shown.base, self.request.path)
        if found.location:
            self.set_status(found.status)
            self.set_header("Location", found.location)
        elif not shown.files:
            self._send(503, "index.html", placeholder())
        elif found.file:
            self._send(found.status, found.file, _bytes_of(self._output / found.file))
        else:
            self.send_plainly(404, "There is no such page.")

    head = get

    def _send(self, status: int, file: str, body: bytes | None) -> None:
        if body is None:
            self.send_plainly(404, "This file is being replaced; try again.")
            return
        kind = media_type(file)
        self.set_status(status)
        self.set_header("Content-Type", kind)
        self.set_header("Content-Security-Policy", "frame-ancestors 'self'")
        if kind.startswith("text/html"):
            shown = self._preview.shown
            body = injected(body, shown.panel, self._assets, shown.version)
        self.write(body)


class _AssetHandler(_GuardedHandler):
    """The preview's own style sheet and script."""

    def initialize(self, hosts: frozenset[str]) -> None:
        self.hosts = hosts

    def get(self, name: str) -> None:
        if name not in _ASSETS:
            self.send_plainly(404, "There is no such file.")
            return
        self.set_header("Content-Type", media_type(name))
        self.write(files("site_builder.serve").joinpath(name).read_bytes())

    head = get


class _ReloadSocket(LiveReloadHandler):  # type: ignore[misc]
    """Tells a page that the site was rebuilt; one that is already outdated, at once."""

    def initialize(self, hosts: frozenset[str], preview: Preview) -> None:
        self._hosts, self._preview = hosts, preview

    def prepare(self) -> None:
        # tornado itself asks for the origin only where other headers make it look foreign.
        origins = self.request.headers.get_list("Origin")
        ours = len(origins) == 1 and self.check_origin(origins[0])
        if not ours or not _names_us(self, self._hosts):
            self.set_status(403)
            self.finish()

    def check_origin(self, origin: str) -> bool:
        """Whether the page that asks is one of ours."""
        return origin in {f"http://{host}" for host in self._hosts}

    def open(self) -> None:
        """Remember the page; a build may have ended between its loading and now."""
        LiveReloadHandler.waiters.add(self)
        if self.get_query_argument("v", "") != str(self._preview.shown.version):
            self.send_message({"command": "reload", "path": "*"})

    def on_message(self, message: str | bytes) -> None:
        """Ignore it: pages have nothing to say."""


def _names_us(handler: RequestHandler, hosts: frozenset[str]) -> bool:
    named = handler.request.headers.get_list("Host")
    return len(named) == 1 and named[0] in hosts


def _bytes_of(file: Path) -> bytes | None:
    """A regular file's bytes; None for anything else, or where it is gone."""
    try:
        return file.read_bytes() if stat.S_ISREG(file.lstat().st_mode) else None
    except OSError:
        return None
