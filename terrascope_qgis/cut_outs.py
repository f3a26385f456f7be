"""Layers the runtime can't open itself, cut to a GeoTIFF: web maps as drawn, other rasters with their values."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProject,
    QgsRasterBlockFeedback,
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
class Cutting:
    """What is cut of a layer: extent in its own CRS, size in pixels."""

    extent: QgsRectangle
    width: int
    height: int


class CutProblem(Exception):
    """A layer can't be cut out; the message says which and why."""


class Cut:
    """All that is needed of a layer to cut it, taken at once: it may be removed from the project while others are cut.

    Args:
        picked: The layer.
        area: The rectangle to cut, with its CRS.
        map_units_per_pixel: Resolution in the area's CRS for layers without pixels of their own.
        folder: Gets the GeoTIFF.
        transforms: The project's transform context.
    """

    def __init__(
        self,
        picked: ChosenLayer,
        area: QgsReferencedRectangle,
        map_units_per_pixel: float,
        folder: Path,
        transforms: QgsCoordinateTransformContext,
    ) -> None:
        layer = picked.layer
        self.transforms = transforms
        self.crs = layer.crs()
        self._area = area
        self._drawn_resolution = map_units_per_pixel
        drawn = layer.providerType() in ("wms", "arcgismapserver")
        self._provider = layer.dataProvider().clone()
        self._whole = layer.extent()
        has_pixels = not drawn and layer.width() > 1 and layer.rasterUnitsPerPixelX() > 0
        self._own_pixel = (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()) if has_pixels else None
        self.source = LayerSource(
            name=layer.name(),
            uris=(str(folder / f"cut-out-{layer.id()}.tif"),),
            sensor=picked.sensor,
            crs=crs_text(layer.crs()),
            bands=_RGB if drawn else (),
            date=picked.date,
        )

    def plan(self) -> Cutting:
        """Extent and size of what is cut, in the layer's own CRS.

        Raises:
            CutProblem: If the layer and the area don't meet, or the cut-out would be too large.
        """
        transform = QgsCoordinateTransform(self._area.crs(), self.crs, self.transforms)
        try:
            extent = transform.transformBoundingBox(QgsRectangle(self._area))
        except QgsCsException as error:
            raise self.problem("the area of interest lies outside its CRS") from error
        if not self._whole.isEmpty():
            extent = extent.intersect(self._whole)
        if extent.isEmpty() or not extent.isFinite():
            raise self.problem("it does not cover the area of interest")
        pixel_x, pixel_y = self._pixel_size(extent)
        width, height = math.ceil(extent.width() / pixel_x), math.ceil(extent.height() / pixel_y)
        if max(width, height) > MAX_SIDE_PX:
            limit = f"the cut-out would have {width:,} × {height:,} pixels, {MAX_SIDE_PX:,} a side are the most"
            raise self.problem(f"{limit}: zoom in and choose “What the map shows” as the area")
        return Cutting(extent, max(width, 1), max(height, 1))

    def pipe(self) -> QgsRasterPipe:
        """The layer's values, to be written.

        Raises:
            CutProblem: If they can't be read apart from the layer.
        """
        pipe = QgsRasterPipe()
        if self._provider is None or not pipe.set(self._provider):
            raise self.problem("its provider can't be read in the background")
        return pipe

    def writer(self) -> QgsRasterFileWriter:
        """Writes the GeoTIFF."""
        writer = QgsRasterFileWriter(self.source.uris[0])
        writer.setOutputFormat("GTiff")
        return writer

    def problem(self, why: str) -> CutProblem:
        """`why` in a sentence that names the layer."""
        return CutProblem(f"The layer “{self.source.name}” could not be cut out for the runtime: {why}.")

    def _pixel_size(self, extent: QgsRectangle) -> tuple[float, float]:
        """Pixel size in the layer's units: its own, or for drawn maps that of the canvas."""
        if self._own_pixel is not None:
            return self._own_pixel
        size = self._drawn_resolution * extent.width() / max(self._area.width(), 1e-12)
        return size, size


def cut_now(cut: Cut, feedback: QgsRasterBlockFeedback) -> Optional[LayerSource]:
    """Cuts a layer in this thread, which waits.

    Args:
        cut: The layer.
        feedback: Stops it.

    Returns:
        The layer as the runtime can open it; None if the feedback stopped it.

    Raises:
        CutProblem: If it can't be cut.
    """
    cutting = cut.plan()
    written = cut.writer().writeRaster(
        cut.pipe(), cutting.width, cutting.height, cutting.extent, cut.crs, cut.transforms, feedback
    )
    if feedback.isCanceled():
        return None
    if written != QgsRasterFileWriter.WriterError.NoError:
        raise cut.problem("; ".join(feedback.errors()) or "it could not be read to the end")
    return cut.source


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
        self._cut = Cut(picked, area, map_units_per_pixel, folder, QgsProject.instance().transformContext())
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
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stops cutting; nothing more is told."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _written(self, *_: object) -> None:
        if self._task is not None:
            self._task = None
            self.done.emit(self._cut.source)

    def _stopped(self, *error: object) -> None:
        """The task ended early; the error's text, if it has one, is the last of the signal's arguments."""
        if self._task is not None:
            self._task = None
            said = error[-1] if error and isinstance(error[-1], str) else ""
            self.failed.emit(str(self._cut.problem(said or "it could not be read to the end")))


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
