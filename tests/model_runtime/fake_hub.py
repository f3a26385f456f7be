"""A hub on this machine: answers what huggingface_hub asks of the real one, and can be told to misbehave.

Large files are redirected to another path, as the real hub redirects them to its CDN.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import pytest
from huggingface_hub import constants

COMMIT = "0123456789abcdef0123456789abcdef01234567"
#: Larger files are kept by LFS; the tiny checkpoints' weights are.
_LARGE = 20_000


class Asked(NamedTuple):
    """A request that came."""

    method: str
    path: str
    range: str


class FakeHub:
    """One repository, served from memory.

    Attributes:
        files: Bytes by path; what is served, and what the listing is made of.
        spoiled: Other bytes that are sent of a file, whatever the listing says.
        card: The card's data.
        breaks_after: Bytes of a file after which the connection breaks, and the hub is down from then on.
        down: Answers 503 to everything.
        refuses: Status and X-Error-Code it answers to everything.
        branches: What is asked for by name, and its commit.
        asked: The requests that came, in order.
    """

    def __init__(self, repository: str, folder: Path) -> None:
        self.repository = repository
        self.files = {
            path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
        }
        self.spoiled: dict[str, bytes] = {}
        self.card: dict[str, object] = {"license": "apache-2.0"}
        self.breaks_after: dict[str, int] = {}
        self.down = False
        self.refuses: tuple[int, str] | None = None
        self.branches = {"main": COMMIT}
        self.asked: list[Asked] = []
        self.url = ""

    def fetched(self, name: str) -> list[str]:
        """The ranges of a file that were sent, in order; "" where all of it was."""
        ends = (f"/resolve/{COMMIT}/{name}", f"/cdn/{name}")
        sent = [asked for asked in self.asked if asked.method == "GET" and asked.path.endswith(ends)]
        return [asked.range for asked in sent if not (name in self.large and "/resolve/" in asked.path)]

    @property
    def large(self) -> set[str]:
        """Names of the files kept by LFS."""
        return {name for name, content in self.files.items() if len(content) > _LARGE}

    def listing(self, commit: str) -> dict[str, object]:
        """What the real hub answers when asked about a model, files and all."""
        siblings = []
        for name, content in self.files.items():
            sibling: dict[str, object] = {"rfilename": name, "size": len(content), "blobId": _git_sha1(content)}
            if name in self.large:
                digest = hashlib.sha256(content).hexdigest()
                sibling["lfs"] = {"sha256": digest, "size": len(content), "pointerSize": 134}
            siblings.append(sibling)
        return {
            "id": self.repository,
            "modelId": self.repository,
            "sha": commit,
            "cardData": self.card,
            "siblings": siblings,
        }


@contextmanager
def serving(hub: FakeHub) -> Iterator[FakeHub]:
    """Serves a hub on a free port."""

    class Handler(_Handler):
        served = hub

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def use_endpoint(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Does what HF_ENDPOINT does, for a huggingface_hub that has been imported already."""
    monkeypatch.setattr(constants, "ENDPOINT", url)
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", url + "/{repo_id}/resolve/{revision}/{filename}")


class _Handler(BaseHTTPRequestHandler):
    served: FakeHub
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        hub, path = self.served, unquote(urlsplit(self.path).path)
        if path.startswith("/api/agent-harnesses"):  # huggingface_hub's own affair
            return self._say(404)
        hub.asked.append(Asked(self.command, path, self.headers.get("Range", "")))
        if hub.down:
            return self._say(503)
        if hub.refuses:
            return self._say(hub.refuses[0], {"X-Error-Code": hub.refuses[1]})
        if found := re.fullmatch(f"/api/models/{hub.repository}/revision/(.+)", path):
            commit = hub.branches.get(found[1], found[1] if found[1] in hub.branches.values() else "")
            if not commit:
                return self._say(404, {"X-Error-Code": "RevisionNotFound"})
            return self._say(200, {"Content-Type": "application/json"}, json.dumps(hub.listing(commit)).encode())
        if found := re.fullmatch(f"/{hub.repository}/resolve/{COMMIT}/(.+)", path):
            return self._resolve(found[1])
        if found := re.fullmatch("/cdn/(.+)", path):
            return self._send(found[1], {})
        return self._say(404, {"X-Error-Code": "RepoNotFound"})

    def _resolve(self, name: str) -> None:
        hub = self.served
        if name not in hub.files:
            return self._say(404, {"X-Error-Code": "EntryNotFound", "X-Repo-Commit": COMMIT})
        content = hub.files[name]
        headers = {"X-Repo-Commit": COMMIT, "ETag": f'"{_git_sha1(content)}"'}
        if name not in hub.large:
            return self._send(name, headers)
        headers |= {"X-Linked-Size": str(len(content)), "X-Linked-ETag": f'"{hashlib.sha256(content).hexdigest()}"'}
        return self._say(302, {**headers, "Location": f"{hub.url}/cdn/{name}"})

    def _send(self, name: str, headers: dict[str, str]) -> None:
        hub = self.served
        content = hub.spoiled.get(name, hub.files[name])
        start, end = 0, len(content)
        if asked := re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", "")):
            start, end = int(asked[1]), min(end, int(asked[2]) + 1 if asked[2] else end)
            headers |= {"Content-Range": f"bytes {start}-{end - 1}/{len(content)}"}
        status = 206 if asked else 200
        # a look at the header alone is short enough to come through
        if name in hub.breaks_after and not (asked and asked[2]):
            hub.down = True
            return self._say(status, headers, content[start:end], sent=hub.breaks_after.pop(name))
        return self._say(status, headers, content[start:end])

    def _say(
        self, status: int, headers: dict[str, str] | None = None, content: bytes = b"", sent: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content[:sent])
        if sent is not None:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Keeps quiet."""


def _git_sha1(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
