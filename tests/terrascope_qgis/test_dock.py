"""The dock from the question to the map, with a runtime that answers from a script."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

from terrascope_qgis.protocol import Failed, Grounding, GroundingMade, Progress, TextWritten


def ready(dock, two_layers, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    return dock


@pytest.fixture
def ready_dock(dock, two_layers, qtbot):
    """The dock with one optical and one SAR layer ticked."""
    return ready(dock, two_layers, qtbot)


def test_ask_sends_what_is_shown(ready_dock, runtime, tmp_path):
    ready_dock.form.question.set_text("Is there water?")
    ready_dock.form.ask_button.click()
    request = runtime.questions[0].request
    assert request.question == "Is there water?"
    assert [(layer.name, layer.sensor, layer.date) for layer in request.layers] == [
        ("S2A_L2A_20210723", "optical", "2021-07-23"),
        ("S1_RTC_20210721", "sar", "2021-07-21"),
    ]
    assert request.area is None
    assert request.out_dir.startswith(str(tmp_path / "results"))
    assert ready_dock.form.cancel_button.isVisible()
    assert not ready_dock.form.ask_button.isVisible()


def test_the_canvas_can_be_the_area(ready_dock, runtime, qgis_iface, two_layers):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(two_layers[0].crs())
    canvas.setExtent(two_layers[0].extent())
    ready_dock.form.area.setCurrentIndex(ready_dock.form.area.findData("canvas"))
    ready_dock.form.question.set_text("Is there water?")
    ready_dock.ask()
    area = runtime.questions[0].request.area
    shown = canvas.extent()
    assert area.crs == "EPSG:32633"
    assert area.bounds == (shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum())


def test_a_map_that_shows_nothing_of_a_layer_is_said(ready_dock, runtime, qgis_iface, two_layers):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(two_layers[0].crs())
    elsewhere = two_layers[0].extent()
    elsewhere.setXMinimum(elsewhere.xMinimum() + 1e5)
    elsewhere.setXMaximum(elsewhere.xMaximum() + 1e5)
    canvas.setExtent(elsewhere)
    ready_dock.form.area.setCurrentIndex(ready_dock.form.area.findData("canvas"))
    ready_dock.form.question.set_text("Is there water?")
    ready_dock.ask()
    assert runtime.questions == []
    assert "The map shows nothing of “S2A_L2A_20210723”" in ready_dock.form.notice.text()


@pytest.mark.parametrize(("question", "said"), [("", "empty"), ("a" * 10_000, "10,000")])
def test_a_bad_question_is_said_inline_and_not_asked(ready_dock, runtime, question, said):
    ready_dock.form.question.set_text(question)
    ready_dock.ask()
    assert runtime.questions == []
    assert said in ready_dock.form.notice.text()
    assert ready_dock.form.notice.isVisible()
    assert not ready_dock.busy


def test_without_layers_the_dock_says_so(dock, runtime):
    dock.form.question.set_text("Is there water?")
    dock.ask()
    assert "No layer is ticked" in dock.form.notice.text()
    assert runtime.questions == []


def test_steps_and_progress_show_while_it_works(ready_dock, runtime):
    ready_dock.form.question.set_text("Is there water?")
    ready_dock.ask()
    water = Grounding("water", "water", "mask_0.tif", 619_000.0, 0.12, 0.9, "", 0)
    runtime.questions[0].send(
        Progress(0.4, "Reading"), TextWritten(0, "I outline the <p>water</p>"), GroundingMade(0, water)
    )
    assert [step.text for step in ready_dock.form.steps.steps()] == ["I outline the water"]
    assert ready_dock.form.progress.value() / ready_dock.form.progress.maximum() == 0.4
    assert ready_dock.form.steps.findChild(QWidget, "terrascope_step_chip_0") is not None
    assert not ready_dock.form.answer_panel.isVisible()


def test_the_answer_comes_with_its_layers(ready_dock, ask):
    answer = ask()
    assert ready_dock.form.answer_panel.isVisible()
    assert ready_dock.form.answer_panel.sentence() == answer.answer.text
    assert "2 days apart" in ready_dock.form.answer_panel.warnings()
    assert set(ready_dock.answer_layers.layer_ids) == {"regions", "distances"}
    assert ready_dock.form.ask_button.isVisible()
    assert not ready_dock.busy


def test_a_chip_selects_its_polygons(ready_dock, ask):
    ask()
    chip = ready_dock.form.answer_panel.findChild(QWidget, "terrascope_chip_1")
    chip.click()
    layer = ready_dock.answer_layers.layer("regions", QgsProject.instance())
    assert [feature["class"] for feature in layer.selectedFeatures()] == ["water"]


def test_a_chip_whose_layer_is_gone_says_so(ready_dock, ask):
    ask()
    QgsProject.instance().removeMapLayer(ready_dock.answer_layers.layer_ids["regions"])
    ready_dock.select_grounding(0)
    assert "no longer in the project" in ready_dock.form.notice.text()


def test_cancel_reaches_the_runtime_and_the_next_question_works(ready_dock, runtime, ask):
    ready_dock.form.question.set_text("Is there water?")
    ready_dock.ask()
    ready_dock.form.cancel_button.click()
    assert runtime.questions[0].cancelled
    runtime.questions[0].end(Failed("cancelled", "The question was cancelled."))
    assert "cancelled" in ready_dock.form.notice.text()
    ask()
    assert ready_dock.form.answer_panel.isVisible()
    assert ready_dock.form.notice.text() == ""


def test_a_failure_names_the_layer_and_the_way_out(ready_dock, runtime):
    ready_dock.form.question.set_text("Is there water?")
    ready_dock.ask()
    runtime.questions[0].end(Failed("layer", "“S2A_L2A_20210723” holds nodata only.", "Choose another."))
    assert ready_dock.form.notice.text() == "“S2A_L2A_20210723” holds nodata only. Choose another."
    assert not ready_dock.form.answer_panel.isVisible()
    assert QgsProject.instance().layerTreeRoot().findGroup("TerraScope") is None


def test_a_stream_that_just_ends_is_a_failure(ready_dock, runtime):
    ready_dock.form.question.set_text("Is there water?")
    ready_dock.ask()
    runtime.questions[0].end()
    assert "ended before the answer" in ready_dock.form.notice.text()
    assert not ready_dock.busy


def test_another_project_forgets_the_answer_and_cancels(ready_dock, runtime, ask):
    ask()
    ready_dock.ask()
    QgsProject.instance().clear()
    assert runtime.questions[-1].cancelled
    assert not ready_dock.form.answer_panel.isVisible()
    assert not ready_dock.busy
    late = runtime.questions[-1]
    late.end(Failed("cancelled", "late"))
    assert ready_dock.form.notice.text() == ""


def test_without_a_runtime_the_dock_says_what_to_press(dock, runtime):
    runtime.set_state("missing")
    assert dock.form.setup.isVisible()
    assert "install --into" in dock.form.setup.command()
    dock.form.setup.check.click()
    assert runtime.starts == 1
    runtime.set_state("ready")
    assert not dock.form.setup.isVisible()


def test_an_existing_python_is_taken_or_refused_inline(dock, runtime, tmp_path):
    dock.use_python("/nowhere/python")
    assert "no file" in dock.form.notice.text()
    python = tmp_path / "python"
    python.write_text("")
    dock.use_python(str(python))
    assert runtime.python() == str(python)


def test_problems_of_the_runtime_are_said_inline(dock, runtime):
    runtime.problem.emit("The runtime ended. Press Ask to start it again.")
    assert dock.form.notice.text() == "The runtime ended. Press Ask to start it again."


def test_devices_of_the_runtime_are_offered(dock, runtime):
    runtime.devices_changed.emit([{"name": "cuda:0", "label": "RTX 4090", "memory_bytes": 24 * 2**30}])
    assert dock.form.device.findData("cuda:0") == 1


def test_models_of_the_runtime_are_offered_and_asked(ready_dock, runtime, ask):
    models = [{"name": name, "label": f"{name} (15 MB)", "path": f"/m/{name}"} for name in ("nano", "terrascope-8b")]
    runtime.models_changed.emit(models)
    box = ready_dock.form.model
    assert box.currentData() == "nano"
    box.setCurrentIndex(box.findData("terrascope-8b"))
    runtime.models_changed.emit(models)
    ask()
    assert runtime.questions[-1].request.model == "terrascope-8b"


def test_hidden_dock_tells_by_the_message_bar(ready_dock, ask, qgis_iface):
    ready_dock.hide()
    ask()
    assert any("Yes: the trees" in text for text in _messages(qgis_iface))


def _messages(iface):
    return [text for _, text in _flat(iface.messageBar().messages)]


def _flat(messages):
    for found in messages.values():
        for message in found:
            title, _, text = str(message).partition(":")
            yield title, text


def test_no_box_stops_the_work(ready_dock, ask):
    ask()
    ready_dock.form.question.set_text("")
    ready_dock.ask()
    ready_dock.exports.export_shapefile()
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()] == []


def test_two_dates_of_the_fake_answer_are_told_apart(ready_dock, ask):
    ask(dates=("2015-07-01", "2021-07-23"), change=True)
    ready_dock.select_grounding(1)
    layer = ready_dock.answer_layers.layer("regions", QgsProject.instance())
    assert {(f["class"], f["date"]) for f in layer.selectedFeatures()} == {("trees", "2021-07-23")}
