"""One layer that the runtime can't open itself, written as a GeoTIFF of the area: as drawn, or with its values.

A layer with pixels keeps its own grid. A web map is drawn at a stated resolution as a picture of 8-bit red, green and
blue, and its figures carry a word that they come from a picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterPipe,
    QgsRectangle,
    QgsReferencedRectangle,
)

from terrascope_qgis.layer_bands import said_of
from terrascope_qgis.openable import is_drawn
from terrascope_qgis.protocol import LayerSource
from terrascope_qgis.questions import ChosenLayer, crs_text
from terrascope_qgis.widgets.figures import readable_share
from terrascope_qgis.widgets.language import number, significant, tr

#: Longest side of a picture in pixels: what a web map can be asked for without straining its server.
MAX_DRAWN_PX = 4096
#: The most pixels of a layer that keeps its own: what the runtime takes.
MAX_PIXELS = 11_000 * 11_000
#: Pixels around polygons that the network sees as well.
CONTEXT_PX = 32
_RGB = (("red", 1), ("green", 2), ("blue", 3))
#: An edge this close to a pixel's edge lies on it.
_SNAP_PX = 1e-3
#: Side of what is looked at of a picture to see how much of it is empty, and the least worth telling.
_LOOKED_AT_PX, _HOLES = 512, 0.005


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
        context_px: How many pixels more are cut on each side.
    """

    def __init__(
        self,
        picked: ChosenLayer,
        area: QgsReferencedRectangle,
        map_units_per_pixel: float,
        folder: Path,
        transforms: QgsCoordinateTransformContext,
        context_px: int = 0,
    ) -> None:
        layer = picked.layer
        self.transforms = transforms
        self.crs = layer.crs()
        self.drawn = is_drawn(layer)
        self._area = area
        self._context_px = context_px
        self._drawn_resolution = map_units_per_pixel
        self._provider = layer.dataProvider().clone()
        self._whole = layer.extent()
        has_pixels = not self.drawn and layer.width() > 1 and layer.rasterUnitsPerPixelX() > 0
        self._own_pixel = (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()) if has_pixels else None
        count = 0 if self.drawn else layer.bandCount()
        self._band_names = [_band_name(layer.bandName(number), number) for number in range(1, count + 1)]
        said = said_of(layer, picked.sensor)
        self.source = LayerSource(
            name=layer.name(),
            uris=(str(folder / f"cut-out-{layer.id()}.tif"),),
            sensor=picked.sensor,
            crs=crs_text(layer.crs()),
            bands=_RGB if self.drawn else said.bands,
            date=picked.date,
            values=said.values,
            stretch=said.stretch,
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
            raise self.problem(tr("the area of interest lies outside its CRS")) from error
        if not self._whole.isEmpty() and not self._whole.intersects(extent):
            raise self.problem(tr("it does not cover the area of interest"))
        if extent.isEmpty() or not extent.isFinite():
            raise self.problem(tr("the area of interest is empty in its CRS"))
        cutting = self._of_own_pixels(extent) if self._own_pixel else self._of_picture(extent)
        width, height = cutting.width, cutting.height
        size = tr("{width} × {height} pixels", width=number(width), height=number(height))
        if self._own_pixel is None and max(width, height) > MAX_DRAWN_PX:
            raise self.problem(
                tr(
                    "the cut-out would have {size}, {most} a side are the most: choose a smaller area, or larger "
                    "pixels "
                    "for web maps",
                    size=size,
                    most=number(MAX_DRAWN_PX),
                )
            )
        if width * height > MAX_PIXELS:
            raise self.problem(
                tr(
                    "the cut-out would have {size}, {most} are the most: choose a smaller area",
                    size=size,
                    most=number(MAX_PIXELS),
                )
            )
        return cutting

    def pipe(self) -> QgsRasterPipe:
        """The layer's values, to be written.

        Raises:
            CutProblem: If they can't be read apart from the layer.
        """
        pipe = QgsRasterPipe()
        if self._provider is None or not pipe.set(self._provider):
            raise self.problem(tr("its provider can't be read in the background"))
        return pipe

    def writer(self) -> QgsRasterFileWriter:
        """Writes the GeoTIFF."""
        writer = QgsRasterFileWriter(self.source.uris[0])
        writer.setOutputFormat("GTiff")
        return writer

    def finished(self, cutting: Cutting) -> LayerSource:
        """The layer as the runtime can open it, once its file is written: with its bands' names, or what a picture is.

        Raises:
            CutProblem: If a picture is empty.
        """
        if self.drawn:
            return replace(self.source, note=self._note(cutting))
        dataset = gdal.Open(self.source.uris[0], gdal.GA_Update)
        if dataset is not None:
            for number, name in enumerate(self._band_names[: dataset.RasterCount], 1):
                dataset.GetRasterBand(number).SetDescription(name)
            dataset.FlushCache()
        return self.source

    def ground_pixel_m(self, cutting: Cutting) -> float:
        """Side of a pixel in the middle of what is cut, on the ground."""
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.crs, self.transforms)
        measure.setEllipsoid("EPSG:7030")
        middle, half = cutting.extent.center(), cutting.extent.width() / 2
        ends = QgsPointXY(middle.x() - half, middle.y()), QgsPointXY(middle.x() + half, middle.y())
        return float(measure.measureLine(*ends) / cutting.width)

    def problem(self, why: str) -> CutProblem:
        """`why` in a sentence that names the layer."""
        return CutProblem(
            tr("The layer “{source}” could not be cut out for the runtime: {why}.", source=self.source.name, why=why)
        )

    def _of_own_pixels(self, extent: QgsRectangle) -> Cutting:
        """The layer's whole pixels that the area touches."""
        pixel_x, pixel_y = self._own_pixel or (1.0, 1.0)
        whole, more = self._whole, self._context_px
        columns, rows = round(whole.width() / pixel_x), round(whole.height() / pixel_y)
        left = max(0, math.floor((extent.xMinimum() - whole.xMinimum()) / pixel_x + _SNAP_PX) - more)
        right = min(columns, math.ceil((extent.xMaximum() - whole.xMinimum()) / pixel_x - _SNAP_PX) + more)
        top = max(0, math.floor((whole.yMaximum() - extent.yMaximum()) / pixel_y + _SNAP_PX) - more)
        bottom = min(rows, math.ceil((whole.yMaximum() - extent.yMinimum()) / pixel_y - _SNAP_PX) + more)
        if right <= left or bottom <= top:
            raise self.problem(tr("it does not cover the area of interest"))
        west, north = whole.xMinimum() + left * pixel_x, whole.yMaximum() - top * pixel_y
        box = QgsRectangle(west, north - (bottom - top) * pixel_y, west + (right - left) * pixel_x, north)
        return Cutting(box, right - left, bottom - top)

    def _of_picture(self, extent: QgsRectangle) -> Cutting:
        """Whole pixels of the resolution, beginning at the area's north-western corner."""
        pixel = self._drawn_resolution * extent.width() / max(self._area.width(), 1e-12)
        if not pixel > 0:
            raise self.problem(tr("the size of its pixels is unknown"))
        extent = extent.buffered(self._context_px * pixel)
        if not self._whole.isEmpty():
            extent = extent.intersect(self._whole)
        width = max(1, math.ceil(extent.width() / pixel - _SNAP_PX))
        height = max(1, math.ceil(extent.height() / pixel - _SNAP_PX))
        west, north = extent.xMinimum(), extent.yMaximum()
        return Cutting(QgsRectangle(west, north - height * pixel, west + width * pixel, north), width, height)

    def _note(self, cutting: Cutting) -> str:
        """What people should know of figures that come from a picture.

        Raises:
            CutProblem: If it is empty.
        """
        empty = _empty_share(self.source.uris[0])
        if empty >= 1:
            raise self.problem(
                tr("its server sent no picture of the area. Check that the map shows it there, and the connection")
            )
        note = tr(
            "“{source}” is a web map, drawn as a picture at {ground_pixel_m} m a pixel: figures from it come from "
            "colours on a screen, not from measured reflectance.",
            source=self.source.name,
            ground_pixel_m=significant(self.ground_pixel_m(cutting), 3),
        )
        return note + " " + tr("{share} of it came empty.", share=readable_share(empty)) if empty > _HOLES else note


def _band_name(shown: str, number: int) -> str:
    """A band's own name, without QGIS's “Band 1: ”; empty where it has none."""
    _, colon, name = shown.partition(": ")
    return name if colon and str(number) in shown.partition(": ")[0] else ""


def _empty_share(path: str) -> float:
    """Share (0-1) of a picture that is see-through, judged by a sample of its pixels."""
    dataset = gdal.Open(path)
    if dataset is None or dataset.RasterCount < 4:
        return 0.0
    width, height = (min(side, _LOOKED_AT_PX) for side in (dataset.RasterXSize, dataset.RasterYSize))
    opacity = dataset.GetRasterBand(4).ReadAsArray(buf_xsize=width, buf_ysize=height)
    return float((opacity == 0).mean())


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
        raise cut.problem("; ".join(feedback.errors()) or tr("it could not be read to the end"))
    return cut.finished(cutting)
