"""The page in the Options dialog: what is set is kept, used by the dock, and shown again."""

import json

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QComboBox, QPushButton

from terrascope_qgis.defaults import Defaults
from terrascope_qgis.help import close_help, page
from terrascope_qgis.options import TerraScopeOptions
from terrascope_qgis.settings import history_length, known
from terrascope_qgis.widgets.figures import readable_area, readable_distance, show_units
from terrascope_qgis.widgets.form import QuestionForm

CARD = {"name": "cuda:0", "label": "NVIDIA H100 80GB HBM3", "memory_bytes": 85 * 10**9, "free_bytes": 80 * 10**9}
FINDINGS = {
    "can_ask": True,
    "devices": [{"name": "cpu", "label": "CPU, 16 cores", "memory_bytes": 128 * 2**30, "free_bytes": 2**33}, CARD],
    "models": [
        {"name": "nano", "origin": "embedded", "loads": True},
        {"name": "terrascope-8b", "origin": "imported", "loads": True},
        {"name": "broken", "origin": "imported", "loads": False},
    ],
    "problems": [],
}


@pytest.fixture(autouse=True)
def _own_settings():
    settings = QgsSettings()
    yield
    for name in ("device", "model", "area_unit", "distance_unit", "history_length", "known_devices", "known_models"):
        settings.remove(f"terrascope/{name}")
    show_units()
    close_help()


@pytest.fixture
def make_page(runtime, qtbot):
    def make(applied=None):
        made = TerraScopeOptions(runtime, None, applied)
        qtbot.addWidget(made)
        return made

    return make


@pytest.fixture
def doctor(tmp_path):
    """A Python in place of the runtime's, which prints what `terrascope doctor` prints."""

    def write(findings):
        python = tmp_path / "python"
        (tmp_path / "findings.json").write_text(findings if isinstance(findings, str) else json.dumps(findings))
        python.write_text(f"#!/bin/sh\ncat '{tmp_path}/findings.json'\n")
        python.chmod(0o755)
        return str(python)

    return write


def choose(options, name, key):
    box = options.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(key))


def test_every_card_is_listed_with_its_memory_and_can_be_chosen(make_page, doctor, runtime, qtbot):
    options = make_page()
    options.python.setFilePath(doctor(FINDINGS))
    options.test.click()
    qtbot.waitUntil(lambda: options.test.isEnabled())
    assert "A question can be asked." in options.notice.text()
    assert options.devices.names() == ["auto", "cpu", "cuda:0"]
    row = options.devices.topLevelItem(2)
    assert [row.text(column) for column in range(4)] == ["cuda:0", CARD["label"], "79\u00a0GB", "75\u00a0GB"]
    options.devices.choose("cuda:0")
    assert [options.model.itemData(row) for row in range(options.model.count())] == ["nano", "terrascope-8b"]
    choose(options, "terrascope_default_model", "terrascope-8b")
    options.apply()
    form = QuestionForm()
    qtbot.addWidget(form)
    Defaults(form, runtime)
    assert (form.device.currentData(), form.model.currentData()) == ("cuda:0", "terrascope-8b")
    again = make_page()
    assert (again.devices.chosen(), again.model.currentData()) == ("cuda:0", "terrascope-8b")


def test_a_card_that_is_gone_stays_chosen_and_is_said_to_be_missing(make_page):
    options = make_page()
    options.devices.choose("cuda:1")
    options.apply()
    again = make_page()
    again.devices.set_devices(FINDINGS["devices"])
    assert again.devices.chosen() == "cuda:1"
    assert "Not found" in again.devices.currentItem().text(1)


def test_a_python_that_tells_nothing_is_said(make_page, doctor, qtbot):
    options = make_page()
    options.python.setFilePath(doctor("Segmentation fault"))
    options.test.click()
    qtbot.waitUntil(lambda: options.test.isEnabled())
    assert "ended without an answer" in options.notice.text()


def test_a_test_of_the_runtime_ends_with_the_dialog(runtime, tmp_path, qtbot):
    from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

    python = tmp_path / "python"
    python.write_text("#!/bin/sh\nexec sleep 60\n")
    python.chmod(0o755)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    options = TerraScopeOptions(runtime)
    QVBoxLayout(dialog).addWidget(options)
    dialog.show()
    options.python.setFilePath(str(python))
    options.test.click()
    process = options.machine._command._process
    qtbot.waitUntil(lambda: process.state() == process.ProcessState.Running)
    dialog.reject()
    assert process.state() == process.ProcessState.NotRunning


def test_what_the_runtime_names_is_remembered(make_page, runtime, qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    defaults = Defaults(form, runtime)
    runtime.devices_changed.emit(FINDINGS["devices"])
    assert [device["name"] for device in known("devices")] == ["cpu", "cuda:0"]
    assert make_page().devices.names() == ["auto", "cpu", "cuda:0"]
    QgsSettings().setValue("terrascope/known_devices", "not JSON")
    assert known("devices") == []
    defaults.apply()


def test_figures_come_in_the_units_that_are_set(make_page, runtime, qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    options = make_page(Defaults(form, runtime).apply)
    assert (readable_area(40_468.564224), readable_distance(1609.344)) == ("4.0\u00a0ha", "1.61\u00a0km")
    choose(options, "terrascope_area_unit", "acre")
    choose(options, "terrascope_distance_unit", "mi")
    options.apply()
    assert (readable_area(40_468.564224), readable_distance(1609.344)) == ("10.0\u00a0ac", "1.00\u00a0mi")
    assert make_page().area_unit.currentData() == "acre"


def test_how_much_is_remembered_is_kept(make_page):
    options = make_page()
    assert options.history.currentData() == "300"
    choose(options, "terrascope_history_length", "0")
    options.apply()
    assert history_length() == 0
    assert make_page().history.currentText() == "None"


def test_help_opens_the_manual_beside_the_dialog(make_page, qtbot):
    from terrascope_qgis import help as manual

    options = make_page()
    options.findChild(QPushButton, "terrascope_options_help").click()
    window = manual._windows[0]
    assert window.isVisible()
    assert not window.isModal()
    assert page("options").stem == "options"
    assert "Model and device" in window.pages.toPlainText()
    manual.show_help("models", options.window())
    assert window.pages.toPlainText().startswith("Models")


def test_help_of_a_dialog_that_is_gone_opens_anew(qtbot):
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QDialog

    from terrascope_qgis import help as manual

    dialog = QDialog()
    manual.show_help("asking", dialog)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert manual._windows == []
    manual.show_help("asking")
    assert manual._windows[0].pages.toPlainText().startswith("Asking questions")
