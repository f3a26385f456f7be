"""Exports from the dock: at one click, and from the window with all formats."""

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QPushButton


@pytest.fixture
def answered(dock, two_layers, ask, qtbot):
    """(dock, answer)."""
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    return dock, ask()


@pytest.fixture
def window(answered, tmp_path, qtbot):
    """The window with all formats, on a folder of the test."""
    dock, _ = answered
    for key in ("terrascope/export_folder", "terrascope/export_formats"):
        QgsSettings().remove(key)
    dock.form.answer_panel.formats.click()
    dock.exports.dialog.folder.setText(str(tmp_path / "out"))
    yield dock.exports.dialog
    for key in ("terrascope/export_folder", "terrascope/export_formats"):
        QgsSettings().remove(key)


def test_one_click_exports_beside_the_results_and_says_what_is_lost(answered, qtbot):
    dock, _ = answered
    for _ in range(2):  # written over without asking: the folder is the export's own
        dock.form.notice.clear()
        dock.form.answer_panel.export.click()
        qtbot.waitUntil(lambda: "Saved" in dock.form.notice.text(), timeout=30_000)
    text = dock.form.notice.text()
    assert "q1_regions.shp" in text
    assert "can't hold field aliases" in text
    assert str(Path(dock.state.out_dir) / "shapefile") in text


def test_the_window_exports_what_is_ticked(window, tmp_path, qtbot):
    assert window.chosen() == ("report_html",)
    window.set_chosen(["geojson", "csv"])
    window.export_button.click()
    assert window.close_button.text() == "Cancel"
    qtbot.waitUntil(lambda: "Saved" in window.notice.text(), timeout=30_000)
    assert window.close_button.text() == "Close"
    assert (tmp_path / "out" / "q1_regions.geojson").is_file()
    assert (tmp_path / "out" / "q1_figures.csv").is_file()


def test_replacing_is_asked_first(window, tmp_path, qtbot):
    window.set_chosen(["csv"])
    window.export_button.click()
    qtbot.waitUntil(lambda: "Saved" in window.notice.text(), timeout=30_000)
    (tmp_path / "out" / "q1_regions.csv").write_text("mine")
    window.export_button.click()
    assert "are in this folder already" in window.notice.text()
    assert (tmp_path / "out" / "q1_regions.csv").read_text() == "mine"
    replace = next(button for button in window.notice.findChildren(QPushButton) if button.text() == "Replace")
    replace.click()
    qtbot.waitUntil(lambda: "Saved" in window.notice.text(), timeout=30_000)
    assert (tmp_path / "out" / "q1_regions.csv").read_text(encoding="utf-8-sig").startswith("Phrase")


@pytest.mark.parametrize(("formats", "stem", "said"), [((), "q1", "Tick at least one"), (("csv",), "a:b", "“:”")])
def test_what_is_wrong_is_said_in_the_window(window, formats, stem, said):
    window.set_chosen(formats)
    window.stem.setText(stem)
    window.export_button.click()
    assert said in window.notice.text()


def test_cancelling_writes_nothing(window, tmp_path):
    window.set_chosen(["report_pdf"])
    window.export_button.click()
    window.close_button.click()
    assert "cancelled" in window.notice.text()
    assert not (tmp_path / "out").exists()
    assert window.isVisible()


def test_a_new_question_closes_the_window(window, answered):
    dock, _ = answered
    dock.form.question.set_text("Is there water?")
    dock.ask()
    assert not window.isVisible()


def test_nothing_to_export_before_an_answer(dock):
    dock.exports.export_shapefile()
    dock.exports.show_dialog()
    assert dock.form.notice.text() == ""
    assert dock.exports.dialog is None
