"""The question dock: choose layers, type a question, watch the steps, read the answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QFileDialog, QStackedWidget

from terrascope_qgis.animation import DockAnimation
from terrascope_qgis.answer_state import AnswerState
from terrascope_qgis.area import AreaProblem
from terrascope_qgis.asking import Asked, Asking
from terrascope_qgis.correcting import DockCorrecting
from terrascope_qgis.export.from_dock import DockExports, open_folder
from terrascope_qgis.help import show_help
from terrascope_qgis.history import HistoryEntry
from terrascope_qgis.history.again import layers_in_project
from terrascope_qgis.history.from_dock import DockHistory
from terrascope_qgis.layer_rows import LayerRows
from terrascope_qgis.map_layers import AnswerLayers, add_answer, select_grounding
from terrascope_qgis.protocol import Answer, Failed, LayerSource
from terrascope_qgis.questions import problem_with, problem_with_folder, results_folder
from terrascope_qgis.setting_up import SetUp
from terrascope_qgis.swipe import DockSwipe
from terrascope_qgis.where import DockWhere
from terrascope_qgis.widgets.form import QuestionForm
from terrascope_qgis.widgets.language import tr

NAME = "TerraScope"


class TerraScopeDock(QgsDockWidget):
    """The form filled from the project and tied to the runtime; everything it says, it says inline.

    Args:
        iface: QGIS's interface.
        runtime: The plugin's `Runtime`.
    """

    def __init__(self, iface: Any, runtime: Any) -> None:
        super().__init__(NAME)
        self.setObjectName("terrascope_dock")
        self._iface = iface
        self._runtime = runtime
        self._project = QgsProject.instance()
        self.form = QuestionForm()
        self.history = DockHistory(self._project, self.form, iface.mapCanvas(), self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.form)
        self._pages.addWidget(self.history.panel)
        self.setWidget(self._pages)
        self.layers = self.form.layers
        self.state = AnswerState()
        self.answer_layers = AnswerLayers("", {})
        self._rows = LayerRows(self.layers, self._project, self)
        self.where = DockWhere(self.form, iface, self._project, self)
        self.setup = SetUp(self.form.setup, runtime, self)
        self._asking = Asking(runtime, self._project, self)
        self._area_choice = ""
        self._asked_of: list[str] = []
        self.exports = DockExports(self._project, iface.mainWindow(), self)
        self.swipe = DockSwipe(self.layers, self._project, iface.mapCanvas(), self)
        self.animation = DockAnimation(self.layers, self._project, iface, lambda: self.answer_layers, self)
        self.correcting = DockCorrecting(runtime, self.form, self.history.entries, iface, self._project, self)
        self._sources: Sequence[LayerSource] = ()
        self._connect()
        self._show_runtime(runtime.state)

    # --- what a person, a test or another part of the plugin does ------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a question is on its way."""
        return bool(self._asking.busy)

    def ask(self) -> None:
        """Asks what stands in the form; says inline what is wrong with it instead, if something is."""
        if self.busy:
            return
        question = self.form.question.text()
        chosen = self._rows.chosen_layers()
        problem = problem_with(question, chosen) or problem_with_folder(results_folder(self._project))
        if problem:
            self.form.say(problem, "warning")
            return
        try:
            where = self.where.asked_area(chosen)
        except AreaProblem as error:
            self.form.say(str(error), "warning")
            return
        self.form.notice.clear()
        self.form.show_busy(True)
        self.form.show_answer(None)
        self.exports.set_answer(None)
        self.swipe.set_answer(None)
        self.correcting.set_answer(None, "", self.answer_layers)
        self._area_choice, self._asked_of = str(self.form.area.currentData()), [each.layer.id() for each in chosen]
        device, model = str(self.form.device.currentData()), str(self.form.model.currentData())
        self._asking.start(Asked(question, tuple(chosen), where, device, model))

    def cancel(self) -> None:
        """Stops the question on its way."""
        self.form.show_cancelling()
        self._asking.cancel()

    def select_grounding(self, index: int) -> None:
        """Shows the polygons of a grounding on the map: selected, in view, flashing."""
        grounding = self.state.grounding(index)
        if grounding is None or self.state.answer is None:
            return
        problem = select_grounding(grounding, self.answer_layers, self._project, self._iface.mapCanvas())
        if problem:
            self.form.say(problem, "info")

    def show_history(self, shown: bool = True) -> None:
        """Shows the questions asked before in place of the form, or the form again."""
        self._pages.setCurrentWidget(self.history.panel if shown else self.form)
        (self.history.panel.list if shown else self.form.question).setFocus()

    def show_again(self, answer: Answer, out_dir: str, entry: HistoryEntry) -> None:
        """Shows an earlier answer with its layers, which are added where they are no longer in the project.

        Args:
            answer: The answer.
            out_dir: Folder that holds its files.
            entry: The question as the history keeps it.
        """
        self.state = AnswerState(answer=answer, out_dir=out_dir, fraction=1.0)
        there = layers_in_project(answer, Path(out_dir), self._project)
        self.answer_layers = there or add_answer(answer, out_dir, self._project)
        self.form.notice.clear()
        self.form.show_steps(self.state.steps())
        self._show_answer(answer, out_dir, entry.request.layers)
        self.show_history(False)

    def close_down(self) -> None:
        """Lets go of project and runtime; the dock is about to be deleted."""
        self._asking.abandon()
        self.setup.close_down()
        self.history.close_down()
        self.exports.close_down()
        self.swipe.close_down()
        self.correcting.close_down()
        self._rows.disconnect_project()
        self.where.close_down()
        self._project.cleared.disconnect(self._forget_answer)
        self._runtime.state_changed.disconnect(self._show_runtime)
        self._runtime.problem.disconnect(self._show_problem)
        self._runtime.devices_changed.disconnect(self.form.set_devices)
        self._runtime.models_changed.disconnect(self.form.set_models)

    # --- wiring ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        form = self.form
        form.ask_pressed.connect(self.ask)
        form.cancel_pressed.connect(self.cancel)
        form.grounding_clicked.connect(self.select_grounding)
        form.answer_panel.export_pressed.connect(self._export_shapefile)
        form.answer_panel.formats_pressed.connect(self.exports.show_dialog)
        form.answer_panel.folder_pressed.connect(lambda: open_folder(Path(self.state.out_dir)))
        form.history_pressed.connect(self.show_history)
        form.help_pressed.connect(lambda: show_help("asking", self))
        self.exports.said.connect(form.say)
        self.history.reopened.connect(self.show_again)
        self.correcting.corrected.connect(self._show_corrected)
        self.history.form_filled.connect(lambda: self.show_history(False))
        self.history.panel.back_pressed.connect(lambda: self.show_history(False))
        form.setup.check_pressed.connect(self._runtime.start)
        form.setup.choose_pressed.connect(self._choose_python)
        self._asking.changed.connect(self._show_state)
        self._asking.finished.connect(self._finished)
        self._runtime.state_changed.connect(self._show_runtime)
        self._runtime.problem.connect(self._show_problem)
        self._runtime.devices_changed.connect(form.set_devices)
        self._runtime.models_changed.connect(form.set_models)
        self._project.cleared.connect(self._forget_answer)

    def _show_state(self, state: AnswerState) -> None:
        self.state = state
        self.form.show_progress(state.fraction, state.message)
        self.form.show_steps(state.steps())

    def _finished(self) -> None:
        self.form.show_busy(False)
        if self.state.failure is not None:
            self._show_failure(self.state.failure)
        elif self.state.answer is not None:
            self.answer_layers = add_answer(self.state.answer, self.state.out_dir, self._project)
            request = self._asking.request
            self._show_answer(self.state.answer, self.state.out_dir, request.layers if request else ())
            self._remember(self.state.answer)
            self._tell(self.state.answer.answer.text, Qgis.MessageLevel.Success)

    def _show_answer(self, answer: Answer, out_dir: str, sources: Sequence[LayerSource]) -> None:
        self.form.show_answer(answer)
        self._sources = sources
        self.exports.set_answer(answer, out_dir, sources)
        self.swipe.set_answer(answer, self.answer_layers)
        self.correcting.set_answer(answer, out_dir, self.answer_layers)
        if self.answer_layers.missing:
            tables = ", ".join(self.answer_layers.missing)
            self.form.say(tr("The answer's GeoPackage lacks {tables}: ask again.", tables=tables), "error")

    def _show_corrected(self, answer: Answer, out_dir: str, layers: AnswerLayers) -> None:
        """An answer in place of the one it corrects; the dock stays where it is scrolled to."""
        self.state = AnswerState(answer=answer, out_dir=out_dir, fraction=1.0)
        self.answer_layers = layers
        self.form.notice.clear()
        self.form.answer_panel.show_answer(answer)
        self.form.show_steps(self.state.steps())
        self.exports.set_answer(answer, out_dir, self._sources)
        self.swipe.set_answer(answer, layers)

    def _remember(self, answer: Answer) -> None:
        """Puts the question that was answered into the project's history."""
        request = self._asking.request
        if request is not None:
            now = datetime.now().isoformat(timespec="seconds")
            ids = tuple(self._asked_of)
            self.history.entries.add(HistoryEntry(now, request, answer.answer.text, ids, self._area_choice))

    def _export_shapefile(self) -> None:
        self.form.notice.clear()
        self.exports.export_shapefile()

    def _show_failure(self, failure: Failed) -> None:
        text = f"{failure.message} {failure.way_out}".strip()
        self.form.say(text, "info" if failure.kind == "cancelled" else "error")
        if failure.kind != "cancelled":
            self._tell(text, Qgis.MessageLevel.Warning)

    def _tell(self, text: str, level: Any) -> None:
        """Says it in QGIS's message bar where the dock is out of sight."""
        if not self.isUserVisible():
            self._iface.messageBar().pushMessage(NAME, text, level, 8)

    def _show_runtime(self, state: str) -> None:
        self.setup.show_runtime(state)
        if state == "starting" and self.busy:
            self.form.show_progress(0.0, tr("Starting the runtime…"))
        if state == "ready" and not self.busy:
            self.form.notice.clear()

    def _show_problem(self, problem: str) -> None:
        self.form.say(problem, "error")

    def _forget_answer(self) -> None:
        """Another project: what was asked in the one before is none of its business."""
        self._asking.abandon()
        self.state = AnswerState()
        self.answer_layers = AnswerLayers("", {})
        self.exports.set_answer(None)
        self.swipe.set_answer(None)
        self.correcting.set_answer(None, "", self.answer_layers)
        self.form.show_busy(False)
        self.form.show_answer(None)
        self.form.notice.clear()

    def _choose_python(self) -> None:
        dialog = QFileDialog(self, tr("Python that has TerraScope's runtime"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.use_python)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_python(self, path: str) -> None:
        """Takes an existing Python for the runtime; says inline why not, if it can't be used."""
        problem = self._runtime.set_python(path)
        if problem:
            self.form.say(problem, "error")
