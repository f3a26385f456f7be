"""The card in the dock: nothing is done before it is pressed, and each state says what to press next."""

import json
import sys
from typing import ClassVar

import fakes
import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from terrascope_qgis import removing, setting_up
from terrascope_qgis.removing import RemoveButton, begin_removal
from terrascope_qgis.runtime import find, installed, installing
from terrascope_qgis.runtime.builds import Card
from terrascope_qgis.runtime.installing import InstallEnd
from terrascope_qgis.runtime.pythons import BasePython

FINDINGS = {
    "versions": {"terrascope": "0.1.0", "torch": "2.13.0+cpu"},
    "devices": [{"name": "cpu", "label": "CPU, 2 cores"}],
    "models": [{"name": "nano", "loads": True, "fits": True}],
    "problems": [{"what": "The disk is nearly full", "way_out": "Free some space."}],
}


class Scripted(QObject):
    """Stands for an installation; the test says how it goes."""

    progressed = pyqtSignal(float, str, str)
    said = pyqtSignal(str)
    ended = pyqtSignal(object)
    made: ClassVar = []

    def __init__(self, order, parent=None):
        super().__init__(parent)
        self.order, self.started, self.cancelled, self.abandoned = order, False, False, False
        Scripted.made.append(self)

    def start(self):
        self.started = True

    def cancel(self):
        self.cancelled = True

    def abandon(self):
        self.abandoned = True


class ScriptedCommand(QObject):
    """Stands for a test of the runtime that doesn't end by itself."""

    done = pyqtSignal(object)
    failed = pyqtSignal(str)
    abandoned = False

    def start(self):
        pass

    def abandon(self):
        self.abandoned = True


@pytest.fixture
def set_up(dock, tmp_path, monkeypatch):
    """The dock's set-up without a runtime, in a folder of the test."""
    Scripted.made.clear()
    monkeypatch.setattr(setting_up, "Installation", Scripted)
    monkeypatch.setattr(find, "repository", lambda: None)
    monkeypatch.delenv(find.ENVIRONMENT_VARIABLE, raising=False)
    kept = find.find_python() and str(find.QgsSettings().value(find.SETTING, "") or "")
    find.keep_python("")
    installed.choose_folder(str(tmp_path / "runtime"))
    yield dock.setup
    installed.choose_folder("")
    find.keep_python(kept or "")


def test_the_card_tells_everything_before_anything_is_pressed(set_up, runtime, tmp_path):
    runtime.set_state("missing")
    card = set_up.card
    assert card.isVisible()
    assert card.choices.where.text() == str(tmp_path / "runtime")
    assert "PyTorch" in card.choices.what.text()
    assert "GB" in card.choices.size.text()
    assert card.choices.device.currentData() == "cpu"
    assert "install --into" in card.command()
    assert Scripted.made == []
    assert not (tmp_path / "runtime").exists()


def test_nothing_is_looked_for_before_somebody_sees_the_card(set_up, dock, runtime):
    dock.hide()
    runtime.set_state("missing")
    assert set_up._searches == []
    dock.show()
    assert len(set_up._searches) == 2


def test_the_build_follows_the_cards_and_can_be_chosen(set_up, runtime):
    runtime.set_state("missing")
    set_up._show_builds([Card("NVIDIA RTX A5000", 24564, (8, 0), (13, 0))])
    device = set_up.card.choices.device
    assert device.currentData() == "cu130"
    assert "RTX A5000" in device.currentText()
    assert set_up.order().torch_index.endswith("/cu130")
    assert "7.0 GB on disk, not measured" in set_up.card.choices.size.text()
    device.setCurrentIndex(device.findData("cpu"))
    assert set_up.order().torch_index.endswith("/cpu")
    assert "/cpu" in set_up.card.command()


def test_one_press_installs_and_the_card_follows(set_up, runtime, tmp_path):
    runtime.set_state("missing")
    set_up._take_pythons([BasePython("/usr/bin/python3", (3, 11, 2)), BasePython("/old", (3, 9), "too old")])
    set_up.card.install.click()
    (running,) = Scripted.made
    assert running.started
    assert running.order.python == "/usr/bin/python3"
    assert running.order.folder == tmp_path / "runtime"
    assert set_up.card.state == "installing"
    running.said.emit("Collecting torch")
    running.progressed.emit(0.5, "Step 3 of 6: Installing PyTorch", "torch: 95 of 190 MB")
    assert set_up.card.progress.value() == 500
    set_up.card.show_log.setChecked(True)
    assert "Collecting torch" in set_up.card.log.toPlainText()
    stops = runtime.stops
    running.ended.emit(InstallEnd("done", python="/new/python", findings=FINDINGS))
    assert set_up.card.state == "done"
    text = set_up.card._text.text()
    for words in (
        "2.13.0+cpu",
        "✓ CPU, 2 cores",
        "✓ The model nano works",
        "✗ The disk is nearly full. Free some space.",
    ):
        assert words in text
    assert find.find_python() == "/new/python"
    assert runtime.stops == stops + 1
    set_up.card.close_card.click()
    assert not set_up.card.isVisible()


def test_cancel_and_failure_say_what_is_left_and_offer_again(set_up, runtime):
    runtime.set_state("missing")
    set_up._take_pythons([BasePython("/usr/bin/python3", (3, 11, 2))])
    set_up.card.install.click()
    set_up.card.cancel.click()
    assert Scripted.made[0].cancelled
    assert not set_up.card.cancel.isEnabled()
    Scripted.made[0].ended.emit(InstallEnd("cancelled"))
    assert set_up.card.state == "failed"
    assert "Nothing is left" in set_up.card._text.text()
    set_up.card.install.click()
    Scripted.made[1].said.emit("ERROR: x")
    Scripted.made[1].ended.emit(InstallEnd("failed", "The disk is full.", "Free some space."))
    assert set_up.card._title.text() == "The disk is full."
    assert set_up.card._text.text() == "Free some space."
    assert set_up.card.install.text() == "Install again"
    assert set_up.card.log.isVisible()


def test_no_python_that_can_is_told_before_anything_starts(set_up, runtime):
    runtime.set_state("missing")
    set_up._take_pythons([BasePython("/old", (3, 9), "Python 3.9 is too old: 3.11 or newer is needed.")])
    set_up.card.install.click()
    assert Scripted.made == []
    assert set_up.card.state == "failed"
    assert "Python" in set_up.card._text.text()


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ("raise SystemExit(1)", "is not a working Python"),
        ('print(\'{"version": [3, 9, 1], "venv": true, "bits": 64}\')', "too old"),
        ('print(\'{"version": [3, 12, 1], "venv": true, "bits": 64}\')', ""),
    ],
)
def test_what_speaks_against_the_python_that_was_chosen_is_told(set_up, runtime, tmp_path, qtbot, answers, told):
    runtime.set_state("missing")
    python = tmp_path / "python"
    python.write_text(f"#!{sys.executable}\n{answers}\n")
    python.chmod(0o755)
    set_up.use_python(str(python))
    with qtbot.waitSignal(set_up._searches[-1].found, timeout=15_000):
        pass
    assert set_up.card.state == ("failed" if told else "offered")
    assert told in set_up.card._title.text()


def test_a_folder_that_cant_be_written_to_is_told(set_up, runtime, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(installing, "add_network", refuse)
    monkeypatch.setattr(setting_up, "Installation", installing.Installation)
    runtime.set_state("missing")
    set_up._take_pythons([BasePython("/usr/bin/python3", (3, 11, 2))])
    set_up.card.install.click()
    assert set_up.installation is None
    assert set_up.card.state == "failed"
    assert "Permission denied" in set_up.card._text.text()


def test_wheels_and_folder_are_taken(set_up, runtime, tmp_path):
    runtime.set_state("missing")
    set_up.use_wheels(str(tmp_path / "wheels"))
    assert set_up.order().wheels == str(tmp_path / "wheels")
    assert "--wheels" in set_up.card.command()
    set_up.card.choices.wheels.click()
    assert set_up.order().wheels == ""
    set_up.use_folder(str(tmp_path))
    assert set_up.order().folder == tmp_path / "terrascope-runtime"


def test_one_press_removes(set_up, runtime, tmp_path, qtbot):
    python = tmp_path / "runtime" / "environment-1" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / "runtime" / "current.json").write_text(json.dumps({"python": "environment-1/bin/python"}))
    set_up.card.show_done(["It works."])
    set_up.card.setVisible(True)
    set_up.card.remove.click()
    qtbot.waitUntil(lambda: set_up.card.state == "offered", timeout=10_000)
    assert not (tmp_path / "runtime").exists()
    assert set_up.card.isVisible()


def test_a_test_under_way_says_nothing_of_a_runtime_that_is_being_removed(set_up, tmp_path, qtbot, monkeypatch):
    (tmp_path / "runtime" / "environment-1").mkdir(parents=True)
    monkeypatch.setattr(setting_up, "RuntimeCommand", lambda *_: ScriptedCommand())
    set_up.card.show_done(["It works."])
    set_up.test()
    command = set_up._test
    set_up.remove()
    assert command.abandoned
    assert set_up._test is None
    qtbot.waitUntil(lambda: set_up.card.state == "offered", timeout=10_000)


def test_a_runtime_in_which_no_model_loads_is_not_said_to_work(set_up):
    broken = {"models": [], "problems": [{"what": "A library can't be loaded.", "way_out": "Install it again."}]}
    set_up._tested(broken)
    assert set_up.card.state == "failed"
    assert "Install it again." in set_up.card.findChild(QLabel, "terrascope_setup_text").text()
    set_up._tested(FINDINGS)
    assert set_up.card.state == "done"


def test_a_removal_that_outlives_the_plugin_ends_quietly(set_up, tmp_path, qtbot):
    (tmp_path / "runtime" / "environment-1").mkdir(parents=True)
    runtime, told = fakes.FakeRuntime(), []
    begin_removal(runtime, told.append)
    sip.delete(runtime)
    qtbot.waitUntil(lambda: not removing._on_their_way, timeout=10_000)
    assert not (tmp_path / "runtime").exists()
    assert told == []


def test_the_options_page_removes_it_too(set_up, runtime, tmp_path, qtbot):
    said = []
    nothing = RemoveButton(runtime, lambda *words: said.append(words))
    qtbot.addWidget(nothing)
    assert not nothing.isEnabled()
    python = tmp_path / "runtime" / "environment-1" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / "runtime" / "current.json").write_text(json.dumps({"python": "environment-1/python", "torch": "2.13"}))
    button = RemoveButton(runtime, lambda *words: said.append(words))
    qtbot.addWidget(button)
    assert "PyTorch 2.13" in button.toolTip()
    button.click()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    assert said[-1] == ("The runtime was removed.", "success")
    assert not (tmp_path / "runtime").exists()


def test_closing_the_dock_down_stops_an_installation(set_up, runtime):
    runtime.set_state("missing")
    set_up._take_pythons([BasePython("/usr/bin/python3", (3, 11, 2))])
    set_up.card.install.click()
    set_up.close_down()
    assert Scripted.made[0].abandoned
