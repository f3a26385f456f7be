"""Bands and numbers as the person says them: kept with the layer, saved with the project, sent with every question."""

import numpy as np
import pytest
from qgis.core import QgsContrastEnhancement, QgsMultiBandColorRenderer, QgsProject, QgsRasterMinMaxOrigin

from terrascope_qgis.history.in_words import command_line, unsaid_by_command
from terrascope_qgis.layer_bands import BandsSaid, keep_said, said_of, style_range
from terrascope_qgis.protocol import QuestionRequest
from terrascope_qgis.questions import ChosenLayer, layer_source, problem_with
from terrascope_qgis.widgets.band_roles import said_in_words

SAID = BandsSaid((("red", 1), ("nir", 4)), "picture", (12.5, 2047.0))


@pytest.fixture
def aerial(add_raster):
    return add_raster("aerial", np.ones((4, 8, 8)))


def test_what_is_said_is_kept_on_the_layer_and_can_be_taken_off(aerial):
    assert said_of(aerial, "optical") == BandsSaid()
    keep_said(aerial, SAID)
    assert said_of(aerial, "optical") == SAID
    keep_said(aerial, BandsSaid())
    assert not [key for key in aerial.customPropertyKeys() if key.startswith("terrascope/")]


def test_it_is_saved_with_the_project(aerial, tmp_path):
    keep_said(aerial, SAID)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgs"))
    (layer,) = project.mapLayers().values()
    assert said_of(layer, "optical") == SAID


def test_every_question_is_sent_with_it(aerial):
    keep_said(aerial, SAID)
    source = layer_source(ChosenLayer(aerial, "optical"))
    assert (source.bands, source.values, source.stretch) == (SAID.bands, "picture", (12.5, 2047.0))


def test_what_was_said_of_an_optical_layer_is_not_said_of_a_sar_layer(aerial):
    keep_said(aerial, SAID)
    assert said_of(aerial, "sar") == BandsSaid()


def test_a_band_that_the_layer_lacks_is_named_before_asking(aerial):
    keep_said(aerial, BandsSaid((("nir", 7),)))
    problem = problem_with("Is there water?", [ChosenLayer(aerial, "optical")])
    assert "band 7" in problem
    assert "has 4" in problem


def test_a_line_for_the_terminal_says_it_too(aerial):
    keep_said(aerial, SAID)
    request = QuestionRequest("Is there water?", (layer_source(ChosenLayer(aerial, "optical")),))
    assert "--values picture:12.5,2047" in command_line(request)
    assert unsaid_by_command(request) == []


def test_the_range_of_a_style_is_that_of_its_bands(add_raster):
    bands = np.stack([np.linspace(value, value + 100, 64).reshape(8, 8) for value in (0, 50, 200)])
    layer = add_raster("three", bands)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    assert style_range(layer) is None
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, QgsRasterMinMaxOrigin.Limits.MinMax
    )
    assert style_range(layer) == pytest.approx((0, 300))


def test_said_in_a_line():
    assert said_in_words(SAID) == "Red: 1, Near infrared: 4  ·  black 12.5, white 2,047"
    assert said_in_words(BandsSaid()) == ""


def test_the_dock_shows_and_corrects_the_bands_of_a_layer(dock, two_layers, qtbot):
    optical, _ = two_layers
    dock._rows.refresh()
    assert "as the runtime finds them" in dock.layers._bands.text()
    dock.layers.bands.click()
    window = dock._rows._bands
    assert window.isVisible()
    assert not window.isModal()
    window.editor.by_hand.setChecked(True)
    window.accept()  # no band chosen yet
    assert "No band is chosen" in window.notice.text()
    window.editor.boxes["red"].setCurrentIndex(3)
    window.editor.values.setCurrentIndex(window.editor.values.findData("reflectance"))
    window.accept()
    assert said_of(optical, "optical") == BandsSaid((("red", 3),), "reflectance")
    qtbot.waitUntil(lambda: "Red: 3" in dock.layers._bands.text())
    assert dock._rows._bands is None


def test_the_window_goes_with_its_layer(dock, two_layers):
    optical, _ = two_layers
    dock._rows.refresh()
    dock._rows.show_bands(optical.id())
    QgsProject.instance().removeMapLayer(optical)
    assert dock._rows._bands is None


def test_the_window_shows_what_the_runtime_finds(dock, two_layers, qtbot, monkeypatch, tmp_path):
    """A Python in place of the runtime's, which prints what `terrascope inspect` prints."""
    python = tmp_path / "python"
    found = '[{"name": "x", "bands": [["blue", 1], ["nir", 4]], "values": "reflectance_10000", "notes": ["Assumed."]}]'
    python.write_text(f"#!/bin/sh\necho '{found}'\n")
    python.chmod(0o755)
    monkeypatch.setattr("terrascope_qgis.runtime.find.find_python", lambda: str(python))
    optical, _ = two_layers
    dock._rows.refresh()
    dock._rows.show_bands(optical.id())
    editor = dock._rows._bands.editor
    editor.look.click()
    qtbot.waitUntil(lambda: "Found Blue: 1, Near infrared: 4." in editor.found.text())
    assert "Assumed." in editor.found.text()
    assert editor.boxes["nir"].currentData() == 4
    assert "times 10,000" in editor.values.itemText(0)
    assert editor.said() == BandsSaid()


def test_no_runtime_is_said_in_the_window(dock, two_layers, qtbot, monkeypatch):
    monkeypatch.setattr("terrascope_qgis.runtime.find.find_python", lambda: None)
    dock._rows.refresh()
    dock._rows.show_bands(two_layers[0].id())
    editor = dock._rows._bands.editor
    editor.look.click()
    qtbot.waitUntil(lambda: "not installed" in editor.found.text())
    assert editor.look.isEnabled()
