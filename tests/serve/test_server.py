"""The real server, on a free port, with a real browser before it."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from site_builder.author.start import start

CLAIM = "content/claims/library-lent-48000.md"
REPOSITORY = Path(__file__).resolve().parents[2]
ADDRESS = "/claims/library-lent-48000/"
_PATIENCE = 60
"""Seconds that anything may take on a machine that others keep busy."""


@dataclass
class Running:
    root: Path
    process: subprocess.Popen[str]
    port: int
    base: str

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{self.base.rstrip('/')}{path}"

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def ask(
        self, path: str, method: str = "GET", **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        """One request, sent as it is, with the headers of a browser on this machine or others."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE)
        connection.putrequest(method, path, skip_host=True)
        for name, value in ({"Host": f"127.0.0.1:{self.port}"} | headers).items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, body


def launched(root: Path, *options: str) -> Running:
    process = subprocess.Popen(
        [sys.executable, "-m", "site_builder", "serve", "--root", root, *options],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        found = re.match(r"Preview at http://127\.0\.0\.1:(\d+)(/\S*)", line)
        if found:
            return Running(root, process, int(found[1]), found[2])
    process.communicate()
    raise AssertionError("".join(said))


def stop(running: Running) -> str:
    running.process.send_signal(signal.SIGINT)
    said, _ = running.process.communicate(timeout=_PATIENCE)
    return said


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    list(start(tmp_path / "desk"))
    return tmp_path / "desk"


@pytest.fixture
def running(desk: Path) -> Iterator[Running]:
    served = launched(desk, "--port", "0")
    yield served
    served.process.kill()
    served.process.communicate()


@pytest.fixture(scope="module")
def unedited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server for all tests that only ask."""
    root = tmp_path_factory.mktemp("unedited") / "desk"
    list(start(root))
    served = launched(root, "--port", "0")
    yield served
    served.process.kill()
    served.process.communicate()


def test_each_of_twenty_quick_edits_shows_up_good_or_broken(running: Running, page: Page) -> None:
    page.goto(running.url(ADDRESS))
    expect(page.get_by_text("an invented document")).to_be_visible()
    before = "an invented document"
    for number in range(20):
        if number % 5 == 0:
            running.edit(CLAIM, "==around 48,000==", "==around 48,001==")
            panel = page.locator(".site-builder-preview")
            expect(panel).to_contain_text("quote-not-in-document")
            expect(panel).to_contain_text("the last good version")
            running.edit(CLAIM, "==around 48,001==", "==around 48,000==")
        now = f"edit {chr(ord('a') + number)}"
        running.edit(CLAIM, before, now)
        expect(page.get_by_text(f"example with {now},")).to_be_visible()
        expect(page.locator(".site-builder-preview")).to_have_count(0)
        before = now


def test_a_save_is_on_the_screen_within_a_second(running: Running, page: Page) -> None:
    page.goto(running.url(ADDRESS))
    expect(page.get_by_text("an invented document")).to_be_visible()
    page.wait_for_load_state("networkidle")
    running.edit(CLAIM, "an invented document", "a quick word")
    expect(page.get_by_text("a quick word")).to_be_visible(timeout=1000 * slowness())


def slowness() -> int:
    """How much longer things may take where other work shares the machine: 1 on an idle one."""
    return 1 + int(os.getloadavg()[0] / (os.cpu_count() or 1))


def test_a_site_that_never_was_good_shows_its_errors_and_appears_when_mended(
    desk: Path, page: Page
) -> None:
    config = desk / "content/site.yaml"
    good = config.read_text(encoding="utf-8")
    config.write_text("title: [", encoding="utf-8")
    running = launched(desk, "--port", "0")
    try:
        page.goto(running.url("/"))
        expect(page.get_by_role("heading", name="No site yet")).to_be_visible()
        expect(page.locator(".site-builder-preview")).to_contain_text("content/site.yaml:")
        config.write_text(good, encoding="utf-8")
        expect(page).to_have_title(re.compile("My fact-check desk"))
    finally:
        stop(running)


def test_drafts_are_shown_and_the_published_site_is_not_touched(running: Running) -> None:
    running.edit(CLAIM, "checked_on:", "draft: true\nchecked_on:")
    stop(running)
    again = launched(running.root, "--port", "0")
    status, _, _ = again.ask(ADDRESS)
    stop(again)
    assert status == 200
    assert not (running.root / "_site").exists()


def test_a_site_with_a_base_path_is_served_there(desk: Path) -> None:
    running = launched(desk, "--port", "0", "--base-url", "https://example.org/desk/")
    try:
        assert running.base == "/desk/"
        assert running.ask("/")[:1] == (302,)
        assert running.ask("/")[1]["location"] == "/desk/"
        assert running.ask("/desk" + ADDRESS)[0] == 200
        assert running.ask(ADDRESS)[0] == 404
    finally:
        stop(running)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:1",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "user@127.0.0.1",
        "0.0.0.0",
        "[::1",
        "",
    ],
)
def test_requests_that_name_another_host_are_refused(unedited: Running, host: str) -> None:
    port = f":{unedited.port}"
    named = host if ":1" in host or not host or host in ("127.0.0.1", "localhost") else host + port
    status, _, body = unedited.ask("/", Host=named)
    assert status in (400, 403)
    assert b"<html" not in body


def test_every_name_of_this_machine_is_answered(unedited: Running) -> None:
    for name in ("localhost", "127.0.0.1", "[::1]"):
        assert unedited.ask("/", Host=f"{name}:{unedited.port}")[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/../../content/site.yaml",
        "/%2e%2e/%2e%2e/content/site.yaml",
        "/..%2f..%2fcontent%2fsite.yaml",
        "/%252e%252e/content/site.yaml",
        "/..%5c..%5ccontent%5csite.yaml",
        "/claims/../../../content/site.yaml",
        "//etc/passwd",
        "/%00",
        "/%ff",
        "/content/site.yaml",
    ],
)
def test_no_path_leads_out_of_the_built_site(unedited: Running, path: str) -> None:
    status, _, body = unedited.ask(path)
    assert status == 404
    assert b"verdicts" not in body
    assert b"root:" not in body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "X"])
def test_only_get_and_head_are_answered(unedited: Running, method: str) -> None:
    status, headers, _ = unedited.ask("/", method)
    assert status == 405
    assert headers["allow"] == "GET, HEAD"


def test_head_gives_the_headers_of_get_and_no_body(unedited: Running) -> None:
    status, headers, body = unedited.ask("/", "HEAD")
    assert (status, body) == (200, b"")
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert headers["content-length"] == str(len(unedited.ask("/")[2]))
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"


def socket_path(unedited: Running) -> str:
    found = re.search(rb'src="(/-preview-[^/]+/)reload\.js\?v=(\d+)"', unedited.ask("/")[2])
    assert found is not None
    return f"{found[1].decode()}socket?v={found[2].decode()}"


@pytest.mark.parametrize(
    ("origin", "secret", "status"),
    [
        ("http://127.0.0.1:{port}", "", 101),
        ("http://localhost:{port}", "", 101),
        ("http://evil.example", "", 403),
        ("http://127.0.0.1", "", 403),
        ("https://127.0.0.1:{port}", "", 403),
        ("null", "", 403),
        ("http://127.0.0.1:{port}\r\nOrigin: http://evil.example", "", 403),
        ("http://127.0.0.1:{port}", "/-preview-guessed/socket?v=1", 404),
        ("http://127.0.0.1:{port}", "/livereload", 404),
    ],
)
def test_the_reload_socket_wants_our_origin_and_the_secret(
    unedited: Running, origin: str, secret: str, status: int
) -> None:
    path = secret or socket_path(unedited)
    request = (
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{unedited.port}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nOrigin: {origin.format(port=unedited.port)}\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", unedited.port), timeout=_PATIENCE) as connection:
        connection.sendall(request.encode())
        assert connection.recv(64).split(b" ")[1] == str(status).encode()


def test_the_reload_script_is_in_the_answer_and_not_in_the_output(unedited: Running) -> None:
    assert b"reload.js" in unedited.ask("/")[2]
    kept = (unedited.root / ".site-builder/preview/index.html").read_bytes()
    assert b"reload.js" not in kept


def test_a_taken_port_is_named_and_another_one_found(unedited: Running) -> None:
    taken = subprocess.run(
        [sys.executable, "-m", "site_builder", "serve", "--port", str(unedited.port)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert taken.returncode == 2
    assert f"port {unedited.port} is taken" in taken.stderr


def test_connections_beyond_a_cap_are_closed(unedited: Running) -> None:
    address = ("127.0.0.1", unedited.port)
    held = [socket.create_connection(address, timeout=_PATIENCE) for _ in range(256)]
    try:
        with socket.create_connection(address, timeout=_PATIENCE) as extra:
            assert extra.recv(1) == b""
    finally:
        for one in held:
            one.close()
    assert answered_again(unedited)


def answered_again(served: Running) -> bool:
    """Whether the server answers, once it has noticed that connections were closed."""
    for _ in range(500):
        try:
            return served.ask("/")[0] == 200
        except ConnectionError:
            continue
    return False


def test_ctrl_c_ends_it_quietly(desk: Path) -> None:
    running = launched(desk, "--port", "0")
    said = stop(running)
    assert said.splitlines()[-1] == "Stopped."
    assert "Traceback" not in said
    assert running.process.returncode == 0
