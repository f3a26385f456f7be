"""The installation as a program: what it says, how it fails, and that it can be stopped with all it has started."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model_runtime.install import recipe
from model_runtime.install.children import Cancelled, Children, CommandFailed
from model_runtime.install.places import Places
from model_runtime.install.recipe import NotInstalled, Order, Recipe

ROOT = Path(__file__).parents[3]
#: Takes the place of venv: it starts a child of its own, as pip does, and both would go on for a minute.
SLOW_FAMILY = (
    "import subprocess, sys, time; p = subprocess.Popen(['sleep', '60']); print(p.pid, flush=True); time.sleep(60)"
)


def _gone(process_id):
    try:
        return Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def _wait_for(condition, seconds=5):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


@pytest.mark.skipif(sys.platform == "win32", reason="reads /proc")
def test_cancel_ends_a_command_and_what_it_has_started(tmp_path):
    children, grandchildren = Children(), []

    def take(line):
        grandchildren.append(int(line))
        children.cancel()

    with pytest.raises(Cancelled):
        children.run([sys.executable, "-c", SLOW_FAMILY], os.environ, tmp_path, take, lambda: None)
    assert _wait_for(lambda: _gone(grandchildren[0]))
    with pytest.raises(Cancelled):
        children.run([sys.executable, "-c", "print(1)"], os.environ, tmp_path, take, lambda: None)


def test_a_command_that_fails_gives_its_last_words(tmp_path):
    with pytest.raises(CommandFailed, match="it is broken"):
        Children().run(
            [sys.executable, "-c", "import sys; sys.exit('it is broken')"], os.environ, tmp_path, print, lambda: None
        )
    with pytest.raises(CommandFailed, match="No such file"):
        Children().run(["/no/such/program"], os.environ, tmp_path, print, lambda: None)


def test_too_little_room_is_told_before_anything_is_made(tmp_path, monkeypatch):
    monkeypatch.setitem(recipe._ROOM_BYTES, "cpu", 10**18)
    places = Places(tmp_path)
    with pytest.raises(NotInstalled, match="too little room"):
        Recipe(Order(ROOT), places, Children(), lambda *_: None, lambda *_: None).follow()
    assert list(tmp_path.iterdir()) == []


def test_a_runtime_that_does_not_work_is_not_kept(tmp_path, monkeypatch):
    """All commands but the last one's do nothing, so that the environment is empty."""
    places = Places(tmp_path)
    ran = []

    class Idle(Children):
        def run(self, command, environment, folder, take, look):
            ran.append(command)
            if "doctor" in command:
                take("OSError: [WinError 126] Error loading c10.dll")
                raise CommandFailed("OSError: [WinError 126] Error loading c10.dll")
            places.environment.mkdir(exist_ok=True)
            return ""

    with pytest.raises(NotInstalled, match=r"Visual C\+\+"):
        Recipe(Order(tmp_path / "w.whl"), places, Idle(), lambda *_: None, lambda *_: None).follow()
    kinds = [command[3] if command[2] == "pip" else command[2] for command in ran]
    assert kinds == ["venv", "install", *["download", "install"] * 3, "model_runtime.cli"]
    assert list(tmp_path.glob("environment-*")) == []
    assert not (tmp_path / "current.json").exists()


def _pip_runs(order, folder):
    """The runs of pip after its own update, as (what, arguments)."""
    ran = []

    class Idle(Children):
        def run(self, command, environment, folder, take, look):
            ran.append(command)
            if "doctor" in command:
                take(json.dumps({"versions": {}, "models": [{"loads": True}], "problems": []}))
            return ""

    Recipe(order, Places(folder), Idle(), lambda *_: None, lambda *_: None).follow()
    return [(command[3], command[4:]) for command in ran if command[2] == "pip"][1:]


def test_a_folder_of_wheels_forbids_the_internet(tmp_path):
    runs = _pip_runs(Order(tmp_path / "w.whl", torch_index="https://index/cpu", wheels=tmp_path / "wheels"), tmp_path)
    assert [what for what, _ in runs] == ["install"] * 3
    assert all("--no-index" in arguments and str(tmp_path / "wheels") in arguments for _, arguments in runs)
    assert not any("https://index/cpu" in arguments for _, arguments in runs)


def test_a_folder_of_wheels_is_all_that_pip_knows(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_FIND_LINKS", "/elsewhere")
    offline = Recipe(Order(ROOT, wheels=tmp_path), Places(tmp_path), Children(), print, print)._environment
    assert "PIP_FIND_LINKS" not in offline
    assert offline["PIP_CONFIG_FILE"] == os.devnull
    online = Recipe(Order(ROOT), Places(tmp_path), Children(), print, print)._environment
    assert online["PIP_FIND_LINKS"] == "/elsewhere"


def test_everything_is_fetched_before_it_is_installed_and_the_index_is_for_torch_alone(tmp_path):
    runs = _pip_runs(Order(tmp_path / "w.whl", torch_index="https://index/cpu"), tmp_path)
    assert [what for what, _ in runs] == ["download", "install"] * 3
    assert [what == "install" for what, _ in runs] == ["--no-index" in arguments for _, arguments in runs]
    assert ["--index-url" in arguments for _, arguments in runs] == [True, False, False, False, False, False]
    assert "--require" not in " ".join(runs[0][1])


def test_a_checkout_is_not_packed(tmp_path):
    runs = _pip_runs(Order(ROOT), tmp_path)
    assert [what for what, arguments in runs if str(ROOT) in arguments] == ["install"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("way", ["end of input", "signal"])
def test_the_program_stops_and_leaves_nothing(tmp_path, way):
    """A folder of wheels that is empty would fail soon; it is stopped while the environment is being made."""
    command = [
        sys.executable,
        ROOT / "model_runtime" / "install",
        "--into",
        tmp_path / "r",
        "--wheels",
        tmp_path,
        "--json",
    ]
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert json.loads(program.stdout.readline())["event"] == "line"
    if way == "signal":
        program.send_signal(signal.SIGTERM)
        said, _ = program.communicate(timeout=20)
    else:
        said, _ = program.communicate("", timeout=20)
    events = [json.loads(line) for line in said.splitlines()]
    assert events[-1]["event"] == "cancelled"
    assert program.returncode == 130
    assert not [path for path in (tmp_path / "r").iterdir() if path.is_dir()]


def test_an_old_python_is_told_so(monkeypatch, capsys):
    from model_runtime.install import command

    monkeypatch.setattr(command, "OLDEST_PYTHON", (99, 0))
    assert command.main() == 1
    assert "needs Python 99.0" in capsys.readouterr().err
