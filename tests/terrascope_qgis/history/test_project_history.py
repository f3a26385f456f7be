"""The history in the dock: kept in the project, opened and asked again, removed and found."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from terrascope_qgis.history import ProjectHistory
from terrascope_qgis.settings import DEFAULT_HISTORY_LENGTH, HISTORY_SETTING, keep_setting


@pytest.fixture
def asked(dock, two_layers, ask, qtbot):
    """(dock, answer) with one question answered."""
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    return dock, ask()


def press(notice, text):
    next(button for button in notice.findChildren(QPushButton) if button.text() == text).click()


def test_an_answer_is_kept_and_comes_back_with_the_project(asked, tmp_path):
    dock, answer = asked
    (entry,) = dock.history.entries.entries()
    assert (entry.request.question, entry.answer, entry.request.model) == (answer.question, answer.answer.text, "nano")
    assert len(entry.layer_ids) == 2
    project = QgsProject.instance()
    project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert dock.history.entries.entries() == []
    assert dock.history.panel.rows() == []
    project.read(str(tmp_path / "project.qgz"))
    assert dock.history.entries.entries() == [entry]
    assert dock.history.panel.rows()[0].question == answer.question


def test_open_again_shows_the_answer_and_takes_the_layers_that_are_there(asked):
    dock, answer = asked
    before = set(QgsProject.instance().mapLayers())
    ids = dock.answer_layers.layer_ids
    dock.ask()
    dock.cancel()
    dock._asking.abandon()
    dock.form.show_busy(False)
    dock.form.history.click()
    assert dock.history.panel.isVisible()
    dock.history.panel.open.click()
    assert dock.form.isVisible()
    assert dock.form.answer_panel.sentence() == answer.answer.text
    assert len(dock.form.steps.steps()) == 3
    assert dock.answer_layers.layer_ids == ids
    assert set(QgsProject.instance().mapLayers()) == before


def test_open_again_adds_layers_that_were_removed(asked):
    dock, _ = asked
    project = QgsProject.instance()
    project.removeMapLayers(list(dock.answer_layers.layer_ids.values()))
    dock.history.open_again(dock.history.entries.entries()[0].key)
    layer = dock.answer_layers.layer("regions", project)
    assert layer.isValid()
    dock.select_grounding(1)
    assert {feature["class"] for feature in layer.selectedFeatures()} == {"water"}


def test_results_that_moved_are_said_and_can_be_located(asked, tmp_path):
    dock, answer = asked
    project = QgsProject.instance()
    project.removeMapLayers(list(dock.answer_layers.layer_ids.values()))
    old = Path(dock.state.out_dir)
    shutil.move(old, tmp_path / "elsewhere" / old.name)
    key = dock.history.entries.entries()[0].key
    dock.history.open_again(key)
    assert f"no longer in “{old}”" in dock.history.panel.notice.text()
    dock.history.set_folder(key, str(tmp_path))
    assert "holds no answer.json" in dock.history.panel.notice.text()
    dock.history.set_folder(key, str(tmp_path / "elsewhere"))
    assert dock.form.answer_panel.sentence() == answer.answer.text
    assert dock.state.out_dir == str(tmp_path / "elsewhere" / old.name)
    dock.history.open_again(key)
    assert dock.history.panel.notice.text() == ""


def test_results_that_moved_with_the_project_are_found(asked, tmp_path):
    dock, _ = asked
    project = QgsProject.instance()
    (entry,) = dock.history.entries.entries()
    home = tmp_path / "home"
    home.mkdir()
    project.write(str(home / "project.qgs"))
    shutil.copytree(dock.state.out_dir, home / "terrascope" / "a")
    dock.history.entries.set_folder(entry.key, home / "terrascope" / "a")
    project.write()
    assert str(home) not in dock.history.entries.entries()[0].folder
    project.clear()
    home.rename(tmp_path / "moved")
    shutil.rmtree(entry.request.out_dir)
    project.read(str(tmp_path / "moved" / "project.qgs"))
    (again,) = dock.history.entries.entries()
    assert dock.history.entries.folder_of(again) == tmp_path / "moved" / "terrascope" / "a"


def test_a_damaged_answer_is_named(asked):
    dock, _ = asked
    (Path(dock.state.out_dir) / "answer.json").write_text('{"question": 3}')
    dock.history.open_again(dock.history.entries.entries()[0].key)
    assert "answer.json” can't be read" in dock.history.panel.notice.text()


def test_ask_again_fills_the_form_with_the_same_layers(asked, two_layers, runtime):
    dock, answer = asked
    optical, sar = two_layers
    dock.form.question.set_text("something else")
    dock.layers.set_chosen(sar.id(), False)
    dock.show_history()
    dock.history.panel.again.click()
    assert dock.form.isVisible()
    assert dock.form.question.text() == answer.question
    assert {row.key for row in dock.layers.chosen()} == {optical.id(), sar.id()}
    assert dock.form.notice.text() == ""
    dock.ask()
    assert runtime.questions[-1].request.layers == runtime.questions[0].request.layers


def test_ask_again_says_which_layers_are_missing_and_takes_the_same_file_for_the_same(asked, two_layers, qtbot):
    dock, _ = asked
    optical, sar = two_layers
    path = optical.source()
    QgsProject.instance().removeMapLayers([optical.id(), sar.id()])
    renamed = QgsRasterLayer(path, "renamed")
    QgsProject.instance().addMapLayer(renamed)
    qtbot.waitUntil(lambda: [row.key for row in dock.layers.rows()] == [renamed.id()])
    dock.history.ask_again(dock.history.entries.entries()[0].key)
    assert [row.key for row in dock.layers.chosen()] == [renamed.id()]
    gone = "“S1_RTC_20210721”"
    assert dock.form.notice.text() == f"No longer in this project: {gone}. Add what is missing, or ask without."


def test_ask_again_shows_the_area_on_the_map(dock, two_layers, ask, qgis_iface, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(two_layers[0].crs())
    canvas.setExtent(two_layers[0].extent())
    dock.form.area.setCurrentIndex(dock.form.area.findData("canvas"))
    ask()
    asked_about = canvas.extent()
    canvas.zoomByFactor(0.2)
    dock.form.area.setCurrentIndex(0)
    dock.history.ask_again(dock.history.entries.entries()[0].key)
    assert dock.form.area.currentData() == "canvas"
    assert canvas.extent().contains(asked_about.center())
    assert canvas.extent().width() == pytest.approx(asked_about.width(), rel=1e-6)
    assert "The map shows the area" in dock.form.notice.text()


def test_copies_land_on_the_clipboard(asked):
    dock, _ = asked
    key = dock.history.entries.entries()[0].key
    dock.history.panel.command_pressed.emit(key)
    line = QApplication.clipboard().text()
    assert line.startswith("terrascope ask ")
    assert "S2A_L2A_20210723.tif@2021-07-23" in line
    dock.history.panel.python_pressed.emit(key)
    assert 'processing.run(\n    "terrascope:ask"' in QApplication.clipboard().text()
    assert "Copied" in dock.history.panel.notice.text()


def test_removing_and_clearing_can_be_undone(asked):
    dock, _ = asked
    store, panel = dock.history.entries, dock.history.panel
    (entry,) = store.entries()
    other = replace(entry, asked="2020-01-01T00:00:00", request=replace(entry.request, question="Older?"))
    store.put_back(other, 1)
    dock.history.remove(entry.key)
    assert store.entries() == [other]
    press(panel.notice, "Undo")
    assert store.entries() == [entry, other]
    panel.clear_pressed.emit()
    assert store.entries() == [entry, other]
    press(panel.notice, "Clear all")
    assert store.entries() == []
    assert Path(entry.request.out_dir).is_dir()
    press(panel.notice, "Undo")
    assert store.entries() == [entry, other]


def test_nothing_is_reopened_while_a_question_is_on_its_way(asked, runtime):
    dock, _ = asked
    dock.ask()
    dock.history.open_again(dock.history.entries.entries()[0].key)
    assert "on its way" in dock.history.panel.notice.text()
    assert dock.busy


def test_the_history_does_not_grow_without_end(asked):
    dock, _ = asked
    (entry,) = dock.history.entries.entries()
    for number in range(DEFAULT_HISTORY_LENGTH // 100):
        store = dock.history.entries
        store._keep([replace(entry, asked=f"{number}-{n}") for n in range(100)] + store.entries())
    dock.history.entries.add(entry)
    assert len(dock.history.entries.entries()) == DEFAULT_HISTORY_LENGTH


def test_a_history_that_is_not_wanted_is_not_kept(dock, two_layers, ask, qtbot):
    keep_setting(HISTORY_SETTING, "0", str(DEFAULT_HISTORY_LENGTH))
    try:
        qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
        ask()
        assert dock.history.entries.entries() == []
    finally:
        keep_setting(HISTORY_SETTING, str(DEFAULT_HISTORY_LENGTH), str(DEFAULT_HISTORY_LENGTH))


def test_damaged_entries_are_left_out(qgis_new_project):
    project = QgsProject.instance()
    project.writeEntry("terrascope", "/history", ["nonsense"])
    history = ProjectHistory(project)
    assert history.entries() == []
    history.disconnect_project()
