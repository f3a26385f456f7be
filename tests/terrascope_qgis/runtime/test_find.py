"""Which Python is taken for the runtime, and what is said of one that won't do."""

import shlex
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QProcessEnvironment

from terrascope_qgis.protocol import Failed
from terrascope_qgis.runtime import Runtime, find, installing
from terrascope_qgis.runtime.builds import PYTORCH_WHEEL_INDEX
from terrascope_qgis.runtime.environment import scrubbed_environment


@pytest.fixture
def bare_repository(tmp_path, monkeypatch):
    """A checkout without an environment."""
    monkeypatch.setattr(find, "repository", lambda: tmp_path)
    return tmp_path


def _script(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def _said(qtbot, python):
    check = find.PythonCheck(python)
    with qtbot.waitSignal(check.done, timeout=30_000) as said:
        check.start()
    return said.args[0]


def test_setting_comes_before_the_checkout_and_that_before_the_variable(bare_repository, monkeypatch):
    assert find.find_python() is None
    monkeypatch.setenv(find.ENVIRONMENT_VARIABLE, "/from/variable")
    assert find.find_python() == "/from/variable"
    own = _script(bare_repository / ".venv" / "bin" / "python", "")
    assert find.find_python() == own
    find.keep_python("/from/setting")
    assert find.find_python() == "/from/setting"


def test_this_checkout_is_recognised():
    assert find.repository() == Path(__file__).parents[3]


def test_check_names_what_a_python_lacks(qtbot, tmp_path):
    said = _said(qtbot, _script(tmp_path / "py", 'echo \'{"version": [3, 11], "missing": ["torch", "sam2"]}\''))
    assert "lacks torch, sam2" in said
    assert "press Install" in said
    assert "needs 3.11" in _said(qtbot, _script(tmp_path / "old", 'echo \'{"version": [3, 9], "missing": []}\''))


def test_check_runs_the_real_question_in_a_real_python(qtbot):
    said = _said(qtbot, sys.executable)  # QGIS's Python: it has no sam2
    assert "sam2" in said


@pytest.mark.parametrize("text", ["exit 1", "echo hello", "kill -9 $$"])
def test_check_of_something_that_is_no_python(qtbot, tmp_path, text):
    assert "is not a working Python" in _said(qtbot, _script(tmp_path / "py", text))


def test_check_of_files_that_cannot_run(qtbot, tmp_path):
    plain = tmp_path / "plain.txt"
    plain.write_text("x")
    assert "There is no file" in _said(qtbot, str(tmp_path / "none"))
    assert "can't be run" in _said(qtbot, str(plain))


def test_check_that_hangs_is_given_up(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(find, "PROBE_LIMIT_MS", 200)
    assert "did not answer" in _said(qtbot, _script(tmp_path / "py", "exec sleep 30"))


def test_without_a_python_the_question_fails_with_what_to_press(bare_repository, question, qtbot):
    runtime = Runtime()
    assert runtime.state == "missing"
    assert runtime.python() is None
    problems, events = [], []
    runtime.problem.connect(problems.append)
    running = runtime.ask(question("good"))
    running.event.connect(events.append)
    with qtbot.waitSignal(running.finished):
        pass
    assert len(events) == 1
    assert isinstance(events[0], Failed)
    assert "not installed" in events[0].message
    assert "Press Install" in events[0].way_out
    assert len(problems) == 1
    assert runtime.state == "missing"


def test_set_python_refuses_what_is_no_program_and_keeps_the_old_setting(make_runtime):
    runtime = make_runtime()
    assert "There is no file" in runtime.set_python("/nowhere/python")
    assert runtime.python() == sys.executable


def test_set_python_starts_the_runtime_with_it(make_runtime, qtbot):
    runtime = make_runtime()
    with qtbot.waitSignal(runtime.devices_changed, timeout=30_000):
        assert runtime.set_python(sys.executable) == ""
    assert runtime.state == "ready"


def test_install_command_runs_the_recipe_of_this_checkout():
    command = find.install_command()
    assert Path(command.split('"')[1]).is_file()
    assert command.split('"')[1].endswith("install_runtime.py")


def test_install_command_without_a_checkout_runs_the_wheels_own_recipe(monkeypatch, tmp_path):
    monkeypatch.setattr(find, "repository", lambda: None)
    monkeypatch.setattr(installing, "wheel", lambda: tmp_path / "terrascope_runtime-1.2.3-py3-none-any.whl")
    words = shlex.split(find.install_command())
    assert Path(words[0]).is_file()
    assert words[1] == str(tmp_path / "terrascope_runtime-1.2.3-py3-none-any.whl" / "model_runtime" / "install")
    assert words[words.index("--torch-index") + 1] == f"{PYTORCH_WHEEL_INDEX}/cpu"


def test_environment_is_scrubbed_of_qgis(monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/qgis")
    monkeypatch.setenv("PROJ_LIB", "/qgis")
    monkeypatch.setenv("GDAL_DATA", "/qgis")
    monkeypatch.setenv("TERRASCOPE_X", "kept")
    environment = scrubbed_environment()
    assert isinstance(environment, QProcessEnvironment)
    assert [environment.contains(n) for n in ("PYTHONHOME", "PROJ_LIB", "GDAL_DATA")] == [False] * 3
    assert environment.value("TERRASCOPE_X") == "kept"
    assert environment.contains("PATH")
