"""Corrections in the dock, with a runtime that answers from a script and files like the real one's."""

import json
from dataclasses import replace
from pathlib import Path

import fakes
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from terrascope_qgis.correcting.edits import edits_of, in_words, original_folder
from terrascope_qgis.export.report.content import report_content
from terrascope_qgis.protocol import (
    AnswerReady,
    CorrectionRequest,
    Edit,
    Failed,
    Progress,
    QuestionRequest,
    Step,
    to_json,
)

LAKE = QgsPointXY(fakes.WEST + 700, fakes.NORTH - 1500)


@pytest.fixture
def answered(dock, two_layers, qtbot, ask, qgis_iface):
    """The dock with an answer that can be corrected."""
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    qgis_iface.mapCanvas().setDestinationCrs(two_layers[0].crs())
    ask()
    (Path(dock.state.out_dir) / "asked.json").write_text("{}")
    dock.correcting.set_answer(dock.state.answer, dock.state.out_dir, dock.answer_layers)
    return dock


@pytest.fixture
def correct(answered, runtime, qtbot):
    """Waits for a correction to be sent, and has the runtime answer it; gives its request."""

    def answer_it(area_m2=12_300.0):
        qtbot.waitUntil(lambda: isinstance(runtime.questions[-1].request, CorrectionRequest))
        running = runtime.questions[-1]
        request = running.request
        if isinstance(area_m2, Failed):
            running.end(area_m2)
            return request
        question = QuestionRequest("Is the forest larger than the water?", (), out_dir=request.out_dir)
        fresh = fakes.write_answer(request.out_dir, question)
        told = ", ".join(edit.kind for edit in request.edits)
        steps = [
            Step(step.text, replace(step.grounding, area_m2=area_m2, corrected=told))
            if step.grounding is not None and step.grounding.index == request.edits[-1].grounding
            else step
            for step in fresh.steps
        ]
        provenance = replace(fresh.provenance, corrections=(told,))
        fresh = replace(fresh, steps=tuple(steps), provenance=provenance, question_id="q1")
        folder = Path(request.out_dir)
        (folder / "answer.json").write_text(json.dumps(to_json(fresh)))
        (folder / "correction.json").write_text(json.dumps(to_json(request)))
        running.end(Progress(0.5, "Measuring"), AnswerReady(fresh, request.out_dir))
        return request

    return answer_it


def button(dock, name):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # lines of steps that were made anew
    found = dock.form.findChild(QWidget, name)
    assert found is not None, name
    return found


def test_without_what_the_runtime_keeps_nothing_can_be_corrected(dock, two_layers, qtbot, ask):
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    ask()
    assert not button(dock, "terrascope_correct_1").isVisibleTo(dock.form)
    dock.correcting.begin(1)
    assert not dock.form.correcting.isVisibleTo(dock.form)


def test_the_tool_of_before_may_be_gone(answered, qgis_iface):
    dock, canvas = answered, qgis_iface.mapCanvas()
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    button(dock, "terrascope_correct_1").click()
    button(dock, "terrascope_correct_remove").click()
    sip.delete(before)
    dock.correcting.end()
    assert canvas.mapTool() is None
    assert not dock.form.correcting.isVisibleTo(dock.form)


def test_marks_stay_in_their_places_in_another_crs(answered, qgis_iface, two_layers):
    dock, canvas = answered, qgis_iface.mapCanvas()
    button(dock, "terrascope_correct_1").click()
    button(dock, "terrascope_correct_remove").click()
    dock.correcting.tool.clicked.emit(LAKE)
    (mark,) = dock.correcting._marks._shown
    assert mark.center() == LAKE
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    canvas.setDestinationCrs(degrees)
    (mark,) = dock.correcting._marks._shown
    wanted = QgsCoordinateTransform(two_layers[0].crs(), degrees, QgsProject.instance()).transform(LAKE)
    assert mark.center().distance(wanted) < 1e-9


def test_a_click_on_the_map_corrects_and_everything_follows(answered, correct, qgis_iface, qtbot):
    dock, canvas, original = answered, qgis_iface.mapCanvas(), Path(answered.state.out_dir)
    before = dict(dock.answer_layers.layer_ids)
    button(dock, "terrascope_correct_1").click()
    button(dock, "terrascope_correct_remove").click()
    assert canvas.mapTool() is dock.correcting.tool
    dock.correcting.tool.clicked.emit(LAKE)
    request = correct()
    assert request.answer_dir == str(original)
    assert request.edits == (Edit("remove", 1, (LAKE.x(), LAKE.y())),)
    assert Path(request.out_dir).parent == original
    # panel, steps, layers, exports and history
    grounding = dock.form.steps.steps()[1].grounding
    assert (grounding.area_m2, grounding.corrected) == (12_300.0, "remove")
    assert "corrected by hand" in button(dock, "terrascope_provenance").text()
    assert dock.answer_layers.layer_ids == before
    layer = dock.answer_layers.layer("regions", QgsProject.instance())
    assert layer.isValid()
    assert layer.source().startswith(request.out_dir)
    entry = dock.history.entries.entries()[0]
    assert dock.history.entries.folder_of(entry) == Path(request.out_dir)
    assert entry.answer == f"{dock.state.answer.answer.text} (corrected by hand)"
    assert dock.exports._out_dir == Path(request.out_dir)
    qtbot.waitUntil(lambda: button(dock, "terrascope_correct_1").isVisibleTo(dock.form))
    report = report_content(dock.state.answer)
    assert "corrected by hand: remove" in report.steps[1].facts
    assert ("Corrected by hand", "remove") in report.sources


def test_the_style_a_person_gave_stays(answered, correct):
    layer = answered.answer_layers.layer("regions", QgsProject.instance())
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#ff00ff"})))
    answered.correcting.session.add(Edit("leave_out", 0, (0.0, 0.0)))
    correct()
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)


def test_undo_goes_back_to_the_models_own_answer(answered, correct, qtbot, runtime):
    original = answered.state.out_dir
    session = answered.correcting.session
    session.add(Edit("leave_out", 0, (1.0, 2.0)))
    first = correct(5.0).out_dir
    session.add(Edit("leave_out", 0, (3.0, 4.0)))
    qtbot.waitUntil(lambda: runtime.questions[-1].request.edits[-1].point == (3.0, 4.0))
    second = correct(4.0).out_dir
    assert not Path(first).exists()
    session.undo()
    qtbot.waitUntil(lambda: len(runtime.questions[-1].request.edits) == 1)
    correct(5.0)
    assert not Path(second).exists()
    session.undo()
    qtbot.waitUntil(lambda: answered.state.out_dir == original)
    assert not any(step.grounding.corrected for step in answered.form.steps.steps() if step.grounding)
    assert not button(answered, "terrascope_correct_undo").isEnabled()


def test_folders_that_a_saved_project_may_name_stay(answered, correct, qtbot, runtime):
    session = answered.correcting.session
    session.add(Edit("leave_out", 0, (1.0, 2.0)))
    first = correct().out_dir
    session.keep_folders()
    session.add(Edit("leave_out", 0, (3.0, 4.0)))
    qtbot.waitUntil(lambda: len(runtime.questions[-1].request.edits) == 2)
    correct()
    assert Path(first).exists()


def test_the_switch_of_a_step_leaves_its_mask_out_and_takes_it_in_again(answered, correct, qtbot):
    button(answered, "terrascope_counts_0").setChecked(False)
    assert correct(0.0).edits == (Edit("leave_out_all", 0),)
    switch = button(answered, "terrascope_counts_0")
    assert not switch.isChecked()
    assert not button(answered, "terrascope_correct_0").isEnabled()
    switch.setChecked(True)
    qtbot.waitUntil(lambda: "corrected" not in answered.state.out_dir)
    assert button(answered, "terrascope_counts_0").isChecked()


def test_clicks_made_while_one_is_measured_are_sent_together_afterwards(answered, correct, qtbot, runtime):
    session = answered.correcting.session
    session.add(Edit("add", 1, (1.0, 1.0)))
    qtbot.waitUntil(lambda: session.busy)
    session.add(Edit("add", 1, (2.0, 2.0)))
    session.add(Edit("add", 1, (3.0, 3.0)))
    asked = len(runtime.questions)
    qtbot.wait(30)
    assert len(runtime.questions) == asked
    correct()
    assert len(runtime.questions) == asked + 1
    assert [edit.point for edit in correct().edits] == [(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]
    assert not session.busy


def test_what_cant_be_corrected_is_taken_back_and_said(answered, correct):
    session = answered.correcting.session
    session.add(Edit("add", 1, (1.0, 1.0)))
    correct(Failed("bad_request", "This point is in the mask already.", "Click outside of it."))
    assert session.edits == ()
    assert "Click outside of it" in answered.form.notice.text()


def test_keys_on_the_map(answered, correct, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    answered.correcting.begin(1)
    button(answered, "terrascope_correct_add").click()
    answered.correcting.tool.clicked.emit(LAKE)
    correct()
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answered.correcting.session.edits == ()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is before
    assert not answered.form.correcting.isVisibleTo(answered.form)


def test_another_tool_lets_go_of_the_click(answered, qgis_iface):
    answered.correcting.begin(1)
    button(answered, "terrascope_correct_add").click()
    pan = QgsMapToolPan(qgis_iface.mapCanvas())
    qgis_iface.mapCanvas().setMapTool(pan)
    assert answered.form.correcting.mode == ""


def test_selected_regions_can_be_left_out_or_asked_inside(answered, correct, runtime):
    answered.select_grounding(1)
    answered.correcting.begin(0)
    assert button(answered, "terrascope_leave_selected").isEnabled()
    button(answered, "terrascope_leave_selected").click()
    edits = correct().edits
    assert {(edit.kind, edit.grounding) for edit in edits} == {("leave_out", 1)}
    layer = answered.answer_layers.layer("regions", QgsProject.instance())
    assert not button(answered, "terrascope_ask_inside").isEnabled()
    layer.selectAll()
    button(answered, "terrascope_ask_inside").click()
    assert answered.form.area.currentData() == "polygons"
    answered.form.question.set_text("How much water is there?")
    answered.ask()
    area = runtime.questions[-1].request.area
    assert area.polygons.startswith("MULTIPOLYGON")


def test_a_corrected_answer_of_the_history_can_be_corrected_further(answered, correct):
    answered.correcting.session.add(Edit("leave_out", 0, (1.0, 2.0)))
    folder = Path(correct().out_dir)
    answered.correcting.set_answer(None, "", answered.answer_layers)
    entry = answered.history.entries.entries()[0]
    answered.history.open_again(entry.key)
    assert answered.state.out_dir == str(folder)
    assert answered.correcting.session.edits == (Edit("leave_out", 0, (1.0, 2.0)),)
    assert answered.correcting.session.original == original_folder(folder)


def test_a_layer_that_was_removed_comes_back_with_the_correction(answered, correct):
    QgsProject.instance().removeMapLayer(answered.answer_layers.layer_ids["regions"])
    answered.correcting.session.add(Edit("leave_out", 0, (1.0, 2.0)))
    correct()
    assert answered.answer_layers.layer("regions", QgsProject.instance()) is not None


def test_a_new_question_ends_the_correction(answered, runtime):
    answered.correcting.begin(0)
    answered.form.question.set_text("And the water?")
    answered.ask()
    assert not answered.form.correcting.isVisibleTo(answered.form)
    assert not answered.correcting.session.possible


def test_edits_are_read_and_said(tmp_path):
    edits = (Edit("add", 0, (1.0, 2.0)), Edit("leave_out", 1, (1.0, 2.0)), Edit("remove", 0, (3.0, 4.0)))
    request = CorrectionRequest("a", edits)
    (tmp_path / "correction.json").write_text(json.dumps(to_json(request)))
    assert edits_of(tmp_path) == edits
    assert (in_words(edits, 0), in_words(edits, 1)) == ("2 clicks", "1 region left out")
    (tmp_path / "correction.json").write_text("{broken")
    assert edits_of(tmp_path) == ()
