"""The folder: what is whole is named last, what is not goes, and two don't work in it at once."""

import json
import subprocess
import sys

import pytest

from model_runtime.install.places import CURRENT, Places


def _environment(places, name):
    python = places.root / name / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()


def test_an_environment_becomes_current_and_the_one_before_goes(tmp_path):
    places = Places(tmp_path / "runtime")
    _environment(places, "environment-20000101-000000")
    (places.root / CURRENT).write_text(json.dumps({"python": "environment-20000101-000000/bin/python"}))
    _environment(places, "environment-cancelled")
    places.cache.mkdir()
    places.clear()
    assert sorted(path.name for path in places.root.glob("environment-*")) == ["environment-20000101-000000"]
    assert places.cache.is_dir(), "what was fetched is kept for another try"
    _environment(places, places.environment.name)
    places.make_current({"torch": "2.13.0"})
    assert [path.name for path in places.root.glob("environment-*")] == [places.environment.name]
    said = json.loads((places.root / CURRENT).read_text())
    assert (places.root / said["python"]).is_file()
    assert said["torch"] == "2.13.0"
    assert not places.cache.exists()
    assert not list(places.root.glob("*.part"))


def test_a_second_installation_is_kept_out_until_the_first_has_ended(tmp_path):
    hold = "import sys; from pathlib import Path; from model_runtime.install.places import Places\n"
    hold += "with Places(Path(sys.argv[1])).alone(): print('in', flush=True); sys.stdin.read()"
    first = subprocess.Popen([sys.executable, "-c", hold, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert first.stdout.readline() == b"in\n"
    with pytest.raises(BlockingIOError), Places(tmp_path).alone():
        pass
    first.kill()
    first.communicate()
    with Places(tmp_path).alone():
        pass
