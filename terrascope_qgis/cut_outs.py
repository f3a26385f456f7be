"""Layers the runtime can't open itself, cut to a GeoTIFF: web maps as drawn, other rasters with their values."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterFileWriter,
    QgsRasterFileWriterTask,
    QgsRasterPipe,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.protocol import LayerSource
from terrascope_qgis.questions import ChosenLayer, crs_text

#: Longest side of a cut-out in pixels: what a web map can be asked for without straining its server.
MAX_SIDE_PX = 4096
_RGB = (("red", 1), ("green", 2), ("blue", 3))


@dataclass(frozen=True)
class _Cut:
    extent: QgsRectangle
    width: int
    height: int


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
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        # All that is needed of the layer is taken now: it may be removed from the project while others are cut.
        layer = picked.layer
        self._area = area
        self._canvas_resolution = map_units_per_pixel
        self._drawn = layer.providerType() in ("wms", "arcgismapserver")
        self._provider = layer.dataProvider().clone()
        self._crs = layer.crs()
        self._whole = layer.extent()
        has_pixels = not self._drawn and layer.width() > 1 and layer.rasterUnitsPerPixelX() > 0
        self._own_pixel = (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()) if has_pixels else None
        self._source = LayerSource(
            name=layer.name(),
            uris=(str(folder / f"cut-out-{layer.id()}.tif"),),
            sensor=picked.sensor,
            crs=crs_text(layer.crs()),
            bands=_RGB if self._drawn else (),
            date=picked.date,
        )
        self._task: Optional[QgsRasterFileWriterTask] = None

    def start(self) -> None:
        """Starts cutting; `done` or `failed` follows."""
        cut = self._plan()
        if cut is None:
            return
        pipe = QgsRasterPipe()
        if self._provider is None or not pipe.set(self._provider):
            self._fail("its provider can't be read in the background")
            return
        writer = QgsRasterFileWriter(self._source.uris[0])
        writer.setOutputFormat("GTiff")
        context = QgsProject.instance().transformContext()
        task = QgsRasterFileWriterTask(writer, pipe, cut.width, cut.height, cut.extent, self._crs, context)
        task.writeComplete.connect(self._written)
        task.errorOccurred.connect(self._stopped)
        task.taskTerminated.connect(self._stopped)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stops cutting; nothing more is told."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _plan(self) -> Optional[_Cut]:
        """Extent and size in the layer's own CRS, or None after `failed` said why not."""
        transform = QgsCoordinateTransform(self._area.crs(), self._crs, QgsProject.instance().transformContext())
        try:
            extent = transform.transformBoundingBox(QgsRectangle(self._area))
        except QgsCsException:
            self._fail("the area of interest lies outside its CRS")
            return None
        if not self._whole.isEmpty():
            extent = extent.intersect(self._whole)
        if extent.isEmpty() or not extent.isFinite():
            self._fail("it does not cover the area of interest")
            return None
        pixel_x, pixel_y = self._pixel_size(extent)
        width, height = math.ceil(extent.width() / pixel_x), math.ceil(extent.height() / pixel_y)
        if max(width, height) > MAX_SIDE_PX:
            limit = f"the cut-out would have {width:,} × {height:,} pixels, {MAX_SIDE_PX:,} a side are the most"
            self._fail(f"{limit}: zoom in and choose “What the map shows” as the area")
            return None
        return _Cut(extent, max(width, 1), max(height, 1))

    def _pixel_size(self, extent: QgsRectangle) -> tuple[float, float]:
        """Pixel size in the layer's units: its own, or for drawn maps that of the canvas."""
        if self._own_pixel is not None:
            return self._own_pixel
        size = self._canvas_resolution * extent.width() / max(self._area.width(), 1e-12)
        return size, size

    def _written(self, *_: object) -> None:
        if self._task is not None:
            self._task = None
            self.done.emit(self._source)

    def _stopped(self, *error: object) -> None:
        """The task ended early; the error's text, if it has one, is the last of the signal's arguments."""
        if self._task is not None:
            said = error[-1] if error and isinstance(error[-1], str) else ""
            self._fail(said or "it could not be read to the end")

    def _fail(self, why: str) -> None:
        self._task = None
        self.failed.emit(f"The layer “{self._source.name}” could not be cut out for the runtime: {why}.")


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
