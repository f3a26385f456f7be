"""Corrections as the dock offers them: the switch and the pencil of each step, the bar, and the clicks on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.area import POLYGONS
from terrascope_qgis.correcting.edits import in_words, original_folder, without_claim_switch
from terrascope_qgis.correcting.layers import follow
from terrascope_qgis.correcting.session import CorrectingSession
from terrascope_qgis.correcting.tool import CorrectingTool, Marks
from terrascope_qgis.history import ProjectHistory
from terrascope_qgis.map_layers import AnswerLayers
from terrascope_qgis.map_tools import give_back
from terrascope_qgis.protocol import Answer, Edit, Grounding
from terrascope_qgis.questions import crs_from_text
from terrascope_qgis.widgets.figures import readable_date
from terrascope_qgis.widgets.form import QuestionForm
from terrascope_qgis.widgets.language import tr


class DockCorrecting(QObject):
    """Ties steps, bar and map to the corrections of the answer that the dock shows.

    Signals:
        corrected: (Answer, folder, AnswerLayers) the answer after the corrections, its layers already showing it.

    Args:
        runtime: The plugin's `Runtime`.
        form: The dock's form.
        history: Follows what is corrected.
        iface: QGIS's interface.
        project: The project.
        parent: Qt parent.
    """

    corrected = pyqtSignal(object, str, object)

    def __init__(
        self,
        runtime: Any,
        form: QuestionForm,
        history: ProjectHistory,
        iface: Any,
        project: QgsProject,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._bar, self._history = form, form.correcting, history
        self._canvas, self._project = iface.mapCanvas(), project
        self._answer: Optional[Answer] = None
        self._layers = AnswerLayers("", {})
        self._index = -1
        self._tool_before: Optional[QgsMapTool] = None
        self._watched: list[str] = []
        self.session = CorrectingSession(runtime, self)
        self.tool = CorrectingTool(self._canvas)
        self._marks = Marks(self._canvas)
        self._connect()
        self._bar.setVisible(False)

    def set_answer(self, answer: Optional[Answer], folder: str, layers: AnswerLayers) -> None:
        """The answer from now on; None for none, as while a question is on its way."""
        self.end()
        self._answer, self._layers = answer, layers
        self.session.set_answer(Path(folder) if answer is not None else None)
        self._watch_selection()
        self._show()

    def begin(self, index: int) -> None:
        """Opens the bar for the mask of a step."""
        grounding = self._grounding(index)
        if grounding is None or not self.session.possible:
            return
        self._index = index
        self._bar.show_mask(_named(grounding, self._answer), grounding.class_name)
        self._bar.setVisible(True)
        self._bar.set_mode("")
        self._show()
        self._form.ensureWidgetVisible(self._bar, 0, 8)

    def end(self) -> None:
        """Closes the bar and puts the tool away."""
        self._index = -1
        self._put_tool_away()
        self._marks.show([])
        self._bar.setVisible(False)

    def click(self, point: QgsPointXY) -> None:
        """A click on the map at a point in its CRS."""
        mode = self._bar.mode
        at = self._in_answers_crs(point, self._canvas.mapSettings().destinationCrs())
        if mode and at is not None and self._index >= 0:
            self.session.add(Edit(mode, self._index, at))  # type: ignore[arg-type]

    def switch_claim(self, index: int, counts: bool) -> None:
        """Leaves the whole mask of a step out, or takes it in again."""
        edits = without_claim_switch(self.session.edits, index)
        self.session.set_edits(edits if counts else (*edits, Edit("leave_out_all", index)))

    def leave_out_selected(self) -> None:
        """Leaves the regions out that are selected on the map, whichever mask they are of."""
        edits = list(self.session.edits)
        for layer in self._region_layers():
            for feature in layer.selectedFeatures():
                grounding = self._grounding_of(feature, layer)
                inside = feature.geometry().pointOnSurface()
                at = None if inside.isNull() else self._in_answers_crs(inside.asPoint(), layer.crs())
                if grounding is not None and at is not None:
                    edits.append(Edit("leave_out", grounding.index, at))
        self.session.set_edits(tuple(edits))

    def ask_inside_selected(self) -> None:
        """Makes the selected regions the area of the next question, and leads there."""
        layer = next((layer for layer in self._region_layers() if layer.selectedFeatureCount()), None)
        if layer is None:
            return
        self._form.area.setCurrentIndex(max(self._form.area.findData(POLYGONS), 0))
        self._form.where.choose_layer(layer.id())
        self.end()
        self._form.say(tr("The next question is asked inside the selected regions. Type it, and press Ask."), "info")
        self._form.question.setFocus()

    def close_down(self) -> None:
        """Lets go of runtime, project and map; the dock is about to be deleted."""
        self.session.close_down()
        self._project.projectSaved.disconnect(self.session.keep_folders)
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self._unwatch()
        self.end()
        self.tool.deleteLater()  # it belongs to the map, which stays

    # --- wiring ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        bar, steps = self._bar, self._form.steps
        steps.correct_pressed.connect(self.begin)
        steps.claim_switched.connect(self.switch_claim)
        bar.mode_chosen.connect(self._take_mode)
        bar.undo_pressed.connect(self.session.undo)
        bar.reset_pressed.connect(lambda: self.session.set_edits(()))
        bar.leave_out_pressed.connect(self.leave_out_selected)
        bar.ask_inside_pressed.connect(self.ask_inside_selected)
        bar.done_pressed.connect(self.end)
        self.tool.clicked.connect(self.click)
        self.tool.undo.connect(self.session.undo)
        self.tool.ended.connect(self.end)
        self.tool.deactivated.connect(lambda: self._bar.set_mode(""))
        self.session.changed.connect(self._show)
        self.session.answered.connect(self._take_over)
        self.session.failed.connect(lambda why: self._form.say(why, "warning"))
        self._project.projectSaved.connect(self.session.keep_folders)
        self._canvas.destinationCrsChanged.connect(self._show)  # the marks have their places in the map's CRS

    def _take_mode(self, mode: str) -> None:
        if not mode:
            self._put_tool_away()
            return
        if self._canvas.mapTool() is not self.tool:
            self._tool_before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
            self._bar.set_mode(mode)
        self._canvas.setFocus()

    def _put_tool_away(self) -> None:
        before, self._tool_before = self._tool_before, None
        give_back(self._canvas, self.tool, before)

    def _take_over(self, answer: Answer, folder: str) -> None:
        self._layers = follow(answer, folder, self._layers, self._project)
        self._answer = answer
        self._watch_selection()
        said = answer.answer.text
        if answer.provenance.corrections:
            said = tr("{answer} (corrected by hand)", answer=said)
        for entry in self._history.entries():
            at = self._history.folder_of(entry)
            if at is not None and original_folder(at) == self.session.original:
                self._history.follow(entry.key, Path(folder), said)
        self.corrected.emit(answer, folder, self._layers)

    def _show(self) -> None:
        """Steps, bar and marks as the corrections are now."""
        session = self.session
        off = {edit.grounding for edit in session.edits if edit.kind == "leave_out_all"}
        self._form.steps.set_correctable(session.possible, off)
        self._bar.show_state(in_words(session.edits, self._index), session.doing, bool(session.edits))
        points = [(edit.kind, self._on_map(edit)) for edit in session.edits if edit.grounding == self._index]
        self._marks.show([(kind, point) for kind, point in points if point is not None])

    # --- the map --------------------------------------------------------------------------------------------------

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return crs_from_text(self._answer.provenance.crs if self._answer is not None else "")

    def _in_answers_crs(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[tuple[float, float]]:
        try:
            moved = QgsCoordinateTransform(crs, self._crs(), self._project.transformContext()).transform(point)
        except QgsCsException:
            self._form.say(tr("This place has no coordinates in the CRS of the answer. Click nearer to its layers."))
            return None
        return float(moved.x()), float(moved.y())

    def _on_map(self, edit: Edit) -> Optional[QgsPointXY]:
        if edit.point is None:
            return None
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            transform = QgsCoordinateTransform(self._crs(), crs, self._project.transformContext())
            return transform.transform(QgsPointXY(*edit.point))
        except QgsCsException:
            return None

    # --- selected regions -----------------------------------------------------------------------------------------

    def _watch_selection(self) -> None:
        self._unwatch()
        for key, layer_id in self._layers.layer_ids.items():
            layer = self._project.mapLayer(layer_id)
            if key.partition(" ")[0] == "regions" and layer is not None:
                layer.selectionChanged.connect(self._show_selection)
                self._watched.append(layer_id)
        self._show_selection()

    def _unwatch(self) -> None:
        for layer in self._region_layers():
            layer.selectionChanged.disconnect(self._show_selection)
        self._watched = []

    def _region_layers(self) -> list[QgsVectorLayer]:
        """The answer's layers of regions that are still in the project."""
        layers = [self._project.mapLayer(layer_id) for layer_id in self._watched]
        return [layer for layer in layers if layer is not None]

    def _show_selection(self, *_: object) -> None:
        self._bar.show_selected(sum(layer.selectedFeatureCount() for layer in self._region_layers()))

    def _grounding(self, index: int) -> Optional[Grounding]:
        every = [step.grounding for step in self._answer.steps] if self._answer is not None else []
        return next((grounding for grounding in every if grounding is not None and grounding.index == index), None)

    def _grounding_of(self, feature: QgsFeature, layer: QgsVectorLayer) -> Optional[Grounding]:
        """The mask that a region is of."""
        told = {name: feature[name] for name in ("class", "phrase", "date") if layer.fields().lookupField(name) >= 0}
        for step in self._answer.steps if self._answer is not None else ():
            grounding = step.grounding
            if grounding is None:
                continue
            own = {"class": grounding.class_name, "phrase": grounding.phrase, "date": grounding.date}
            if all((value or "") == own[name] for name, value in told.items()):
                return grounding
        return None


def _named(grounding: Grounding, answer: Optional[Answer]) -> str:
    name = grounding.phrase or grounding.class_name
    dated = answer is not None and len(answer.provenance.dates) > 1 and grounding.date
    return tr("{name} of {date}", name=name, date=readable_date(grounding.date)) if dated else name
