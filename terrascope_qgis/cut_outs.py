"""The layers of a question that the runtime can't open, cut out one after another while the window stays alive."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsProject,
    QgsRasterFileWriterTask,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.cutting import Cut, CutProblem, Cutting
from terrascope_qgis.protocol import LayerSource
from terrascope_qgis.questions import ChosenLayer
from terrascope_qgis.widgets.language import tr


class CutOut(QObject):
    """One layer being cut, in a task of QGIS's own so that the window stays alive.

    Signals:
        done: (LayerSource) the layer as the runtime can open it.
        failed: (str) why not, and the way out.

    Args:
        picked: The layer.
        area: The rectangle to cut, with its CRS.
        map_units_per_pixel: Resolution of the map canvas in the area's CRS, for layers without pixels of their own.
        folder: Gets the GeoTIFF.
        context_px: How many pixels more are cut on each side.
        parent: Qt parent.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(
        self,
        picked: ChosenLayer,
        area: QgsReferencedRectangle,
        map_units_per_pixel: float,
        folder: Path,
        context_px: int = 0,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        transforms = QgsProject.instance().transformContext()
        self._cut = Cut(picked, area, map_units_per_pixel, folder, transforms, context_px)
        self._cutting: Optional[Cutting] = None
        self._task: Optional[QgsRasterFileWriterTask] = None

    def start(self) -> None:
        """Starts cutting; `done` or `failed` follows."""
        cut = self._cut
        try:
            cutting, pipe = cut.plan(), cut.pipe()
        except CutProblem as problem:
            self.failed.emit(str(problem))
            return
        task = QgsRasterFileWriterTask(
            cut.writer(), pipe, cutting.width, cutting.height, cutting.extent, cut.crs, cut.transforms
        )
        task.writeComplete.connect(self._written)
        task.errorOccurred.connect(self._stopped)
        task.taskTerminated.connect(self._stopped)
        self._task, self._cutting = task, cutting
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stops cutting; nothing more is told."""
        task, self._task = self._task, None
        if task is not None:
            # while it still writes, the folder can't be deleted everywhere
            task.taskTerminated.connect(partial(shutil.rmtree, Path(self._cut.source.uris[0]).parent, True))
            task.cancel()

    def _written(self, *_: object) -> None:
        if self._task is None or self._cutting is None:
            return
        self._task = None
        try:
            source = self._cut.finished(self._cutting)
        except CutProblem as problem:
            self.failed.emit(str(problem))
            return
        self.done.emit(source)

    def _stopped(self, *error: object) -> None:
        """The task ended early; the error's text, if it has one, is the last of the signal's arguments."""
        if self._task is not None:
            self._task = None
            said = error[-1] if error and isinstance(error[-1], str) else ""
            self.failed.emit(str(self._cut.problem(said or tr("it could not be read to the end"))))


class CutOuts(QObject):
    """All layers of a question made openable, one after another.

    Signals:
        done: (list of LayerSource) in the order of the layers.
        failed: (str) what could not be cut.

    Args:
        parts: The layers, those to be cut as a `CutOut`; it becomes their Qt parent.
        parent: Qt parent.
    """

    done = pyqtSignal(list)
    failed = pyqtSignal(str)

    def __init__(self, parts: list[CutOut | LayerSource], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        for part in parts:
            if isinstance(part, CutOut):
                part.setParent(self)
        self._waiting = list(parts)
        self._sources: list[LayerSource] = []
        self._now: Optional[CutOut] = None

    def start(self) -> None:
        """Goes through the layers; `done` or `failed` follows."""
        while self._waiting:
            part = self._waiting.pop(0)
            if isinstance(part, LayerSource):
                self._sources.append(part)
                continue
            self._now = part
            self._now.done.connect(self._take)
            self._now.failed.connect(self.failed)
            self._now.start()
            return
        self.done.emit(self._sources)

    def cancel(self) -> None:
        """Stops; nothing more is told."""
        self._waiting.clear()
        if self._now is not None:
            self._now.cancel()

    def _take(self, source: LayerSource) -> None:
        self._sources.append(source)
        self.start()
