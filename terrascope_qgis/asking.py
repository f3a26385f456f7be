"""One question on its way from the dock to its last event: layers cut out where needed, then the runtime's stream."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.answer_state import AnswerState
from terrascope_qgis.area import AskedArea
from terrascope_qgis.cut_outs import CutOut, CutOuts
from terrascope_qgis.cutting import CONTEXT_PX
from terrascope_qgis.protocol import Failed, LayerSource, Progress, QuestionRequest
from terrascope_qgis.questions import ChosenLayer, build_request, layer_source, needs_cut_out
from terrascope_qgis.widgets.language import tr


@dataclass(frozen=True)
class Asked:
    """Everything the dock says when Ask is pressed.

    Attributes:
        question: As typed.
        chosen: The layers.
        where: The area.
        device: "auto" or a device's name.
        model: A model's name.
    """

    question: str
    chosen: tuple[ChosenLayer, ...]
    where: AskedArea
    device: str
    model: str = "nano"


class Asking(QObject):
    """Asks one question at a time.

    Signals:
        changed: (AnswerState) something happened.
        finished: After the last change.

    Args:
        runtime: The plugin's `Runtime`.
        project: The project.
        parent: Qt parent.
    """

    changed = pyqtSignal(object)
    finished = pyqtSignal()

    def __init__(self, runtime: Any, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        #: What the runtime was last asked.
        self.request: Optional[QuestionRequest] = None
        self._runtime = runtime
        self._project = project
        self._state = AnswerState()
        self._asked: Optional[Asked] = None
        self._cuts: Optional[CutOuts] = None
        self._running: Any = None
        self._scratch: Optional[Path] = None

    @property
    def busy(self) -> bool:
        """Whether a question is on its way."""
        return self._asked is not None

    def start(self, asked: Asked) -> None:
        """Sends a question on its way; `changed` and `finished` follow."""
        self._asked = asked
        self._state = AnswerState()
        if any(needs_cut_out(picked.layer) for picked in asked.chosen):
            self._take(Progress(0.0, tr("Drawing and cutting out the layers…")))
        self._cuts = CutOuts([self._part(picked, asked) for picked in asked.chosen], self)
        self._cuts.done.connect(self._send)
        self._cuts.failed.connect(self._cut_failed)
        self._cuts.start()

    def cancel(self) -> None:
        """Stops the question; its last event follows."""
        if self._running is not None:
            self._running.cancel()
        elif self.busy:
            self._take(Failed("cancelled", tr("The question was cancelled.")))
            self._finish()

    def abandon(self) -> None:
        """Stops the question and tells nothing more (the project or the plugin goes)."""
        running, self._running = self._running, None
        if running is not None:
            running.event.disconnect(self._take)
            running.finished.disconnect(self._ended)
            running.cancel()
        self._clean()

    def _part(self, picked: ChosenLayer, asked: Asked) -> CutOut | LayerSource:
        where = asked.where
        if not needs_cut_out(picked.layer) or where.cut_area is None:
            return layer_source(picked)
        if self._scratch is None:
            self._scratch = Path(mkdtemp(prefix="terrascope-"))
        context_px = CONTEXT_PX if where.area is not None and where.area.polygons else 0
        return CutOut(picked, where.cut_area, where.map_units_per_pixel, self._scratch, context_px)

    def _send(self, sources: list[LayerSource]) -> None:
        asked = self._asked
        if asked is None:
            return
        request = build_request(asked.question, sources, asked.where.area, asked.device, self._project, asked.model)
        self.request = request
        self._running = self._runtime.ask(request)
        self._running.event.connect(self._take)
        self._running.finished.connect(self._ended)

    def _cut_failed(self, why: str) -> None:
        self._take(Failed("layer", why))
        self._finish()

    def _take(self, event: Any) -> None:
        self._state = self._state.after(event)
        self.changed.emit(self._state)

    def _ended(self) -> None:
        if not self._state.done:
            self._take(Failed("internal", tr("The runtime ended before the answer was there."), tr("Ask again.")))
        self._finish()

    def _finish(self) -> None:
        self._running = None
        self._clean()
        self.finished.emit()

    def _clean(self) -> None:
        self._asked = None
        cuts, self._cuts = self._cuts, None
        if cuts is not None:
            cuts.cancel()
            cuts.deleteLater()
        scratch, self._scratch = self._scratch, None
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)
