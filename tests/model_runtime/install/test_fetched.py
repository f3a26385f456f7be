"""What a run of pip that was cut short had fetched whole is there for the next one."""

import http.server
import os
import sys
import threading
import zipfile
from functools import partial
from pathlib import Path

import pytest

from model_runtime.install.children import Cancelled, Children
from model_runtime.install.fetched import Fetched
from model_runtime.install.progress import PipProgress


def _wheel(folder, name):
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}.py", "")
        wheel.writestr(f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(f"{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{name}-1.0.dist-info/RECORD", "")
    return wheel.filename


def test_what_came_whole_stays_when_pip_deletes_its_own(tmp_path):
    fetched = Fetched(tmp_path / "kept", tmp_path / "scratch")
    whole = tmp_path / "scratch" / "pip-unpack-a1"
    _wheel(whole, "whole")
    half = tmp_path / "scratch" / "pip-unpack-a2" / "half-1.0-py3-none-any.whl"
    half.parent.mkdir()
    half.write_bytes((whole / "whole-1.0-py3-none-any.whl").read_bytes()[:-30])
    fetched.look()
    fetched.look()
    for file in (tmp_path / "scratch").rglob("*.whl"):
        file.unlink()
    (tmp_path / "kept" / "source-1.0.tar.gz").write_bytes(b"half of it")
    fetched.drop_unfinished()
    assert [file.name for file in (tmp_path / "kept").iterdir()] == ["whole-1.0-py3-none-any.whl"]


def test_a_folder_that_pip_deletes_while_it_is_listed_stops_nothing(tmp_path, monkeypatch):
    def vanishing(folder, pattern):
        yield folder / "pip-unpack-a1" / "gone-1.0-py3-none-any.whl"
        raise FileNotFoundError(folder / "pip-unpack-a2")

    monkeypatch.setattr(Path, "glob", vanishing)
    Fetched(tmp_path / "kept", tmp_path / "scratch").look()
    progress = PipProgress(2, tmp_path)
    progress.read("Installing collected packages: one, two")
    assert progress.detail == "Unpacking: 0 of 2 packages"


def test_the_real_pip_fetches_once(tmp_path):
    """Over HTTP from a server that forbids keeping, as some mirrors do; the first run is cut short."""

    class Server(http.server.SimpleHTTPRequestHandler):
        asked = []  # noqa: RUF012
        cut_short = True

        def do_GET(self):
            if self.cut_short and "second-1.0" in self.path:
                children.cancel()
            super().do_GET()

        def end_headers(self):
            self.send_header("Cache-Control", "no-store")
            super().end_headers()

        def log_message(self, *_):
            self.asked.append(self.path)

    for name in ("first", "second"):
        _wheel(tmp_path / "site" / name, name)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=tmp_path / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    scratch, kept = tmp_path / "scratch", tmp_path / "kept"
    scratch.mkdir()
    fetched = Fetched(kept, scratch)
    environment = {**os.environ, "TMPDIR": str(scratch), "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}
    environment |= {"PIP_CACHE_DIR": str(tmp_path / "cache"), "NO_PROXY": "127.0.0.1"}
    command = [sys.executable, "-m", "pip", "download", "--dest", str(kept), "first", "second"]
    command += ["--index-url", f"http://127.0.0.1:{server.server_port}", "--find-links", str(kept)]

    children = Children()
    with pytest.raises(Cancelled):
        children.run(command, environment, tmp_path, lambda line: fetched.look(), fetched.look)
    fetched.drop_unfinished()
    assert "first-1.0-py3-none-any.whl" in [file.name for file in kept.iterdir()]

    Server.cut_short = False
    Children().run(command, environment, tmp_path, lambda line: fetched.look(), fetched.look)
    server.shutdown()
    assert sorted(file.name for file in kept.iterdir()) == ["first-1.0-py3-none-any.whl", "second-1.0-py3-none-any.whl"]
    assert len([path for path in Server.asked if "first-1.0" in path]) == 1, "it was fetched again"
