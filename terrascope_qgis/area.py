"""The area of interest: the whole layer, what the map shows, a rectangle or polygons; what other layers are cut to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas

from terrascope_qgis.openable import is_drawn, needs_cut_out
from terrascope_qgis.protocol import AreaOfInterest
from terrascope_qgis.questions import ChosenLayer, area_from
from terrascope_qgis.widgets.language import tr

WHOLE_LAYER, CANVAS, RECTANGLE, POLYGONS = "layer", "canvas", "rectangle", "polygons"


class AreaProblem(Exception):
    """The area can't be asked about; the message says why and what to choose instead."""


@dataclass(frozen=True)
class Region:
    """A part of the map.

    Attributes:
        box: The rectangle, or that round the polygons.
        called: What messages call it, at the beginning of a sentence.
        polygons: WKT in the box's CRS; empty: the whole rectangle counts.
    """

    box: QgsReferencedRectangle
    called: str
    polygons: str = ""

    def area(self) -> AreaOfInterest:
        """As the runtime is told of it."""
        return replace(area_from(self.box, self.box.crs()), polygons=self.polygons)


@dataclass(frozen=True)
class AskedArea:
    """Where a question is asked.

    Attributes:
        area: None for the whole of the grid layer.
        cut_area: What layers that must be cut out are cut to; None where none must.
        map_units_per_pixel: Resolution of web maps in the CRS of `cut_area`.
    """

    area: Optional[AreaOfInterest]
    cut_area: Optional[QgsReferencedRectangle]
    map_units_per_pixel: float


def shown_region(canvas: QgsMapCanvas) -> Region:
    """What the map shows.

    Raises:
        AreaProblem: If the project has no CRS.
    """
    shown = _shown(canvas)
    if not shown.crs().isValid():
        raise AreaProblem(tr("The project has no CRS, so what the map shows is nowhere. Choose “Whole layer”."))
    return Region(shown, tr("What the map shows"))


def ask_area(
    region: Optional[Region], chosen: Sequence[ChosenLayer], canvas: QgsMapCanvas, pixel_m: float = 0.0
) -> AskedArea:
    """The area of a question.

    Args:
        region: None for the whole layer.
        chosen: The layers asked about.
        canvas: The map.
        pixel_m: Size of a web map's pixels on the ground; 0: as the map shows it.

    Raises:
        AreaProblem: If the region lies beside a layer, or a web map has no end.
    """
    if region is not None:
        for picked in chosen:
            _refuse_beside(picked, region)
        resolution = _resolution(region.box, canvas, pixel_m)
        return AskedArea(region.area(), region.box, resolution)
    if not any(needs_cut_out(picked.layer) for picked in chosen):
        return AskedArea(None, None, canvas.mapUnitsPerPixel())
    whole = whole_of(chosen)
    return AskedArea(area_from(whole, whole.crs()), whole, _resolution(whole, canvas, pixel_m))


def whole_of(chosen: Sequence[ChosenLayer]) -> QgsReferencedRectangle:
    """The extent of the first layer that has pixels of its own, optical before SAR.

    Raises:
        AreaProblem: If all are web maps.
    """
    endless = [p for p in chosen if is_drawn(p.layer)]
    bounded = sorted((p for p in chosen if p not in endless), key=lambda p: p.sensor != "optical")
    if not bounded:
        name = endless[0].layer.name()
        raise AreaProblem(
            tr("“{name}” is a web map without an end. Zoom in and choose “What the map shows” as the area.", name=name)
        )
    return QgsReferencedRectangle(bounded[0].layer.extent(), bounded[0].layer.crs())


def ground_size_m(box: QgsReferencedRectangle) -> tuple[float, float]:
    """Width and height of a rectangle on the ground, through its middle."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(box.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    middle, (half_x, half_y) = box.center(), (box.width() / 2, box.height() / 2)

    def between(dx: float, dy: float) -> float:
        begin, end = (QgsPointXY(middle.x() + sign * dx, middle.y() + sign * dy) for sign in (-1, 1))
        return float(measure.measureLine(begin, end))

    return between(half_x, 0.0), between(0.0, half_y)


def _shown(canvas: QgsMapCanvas) -> QgsReferencedRectangle:
    return QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())


def _resolution(box: QgsReferencedRectangle, canvas: QgsMapCanvas, pixel_m: float) -> float:
    """Map units of `box` a pixel: those of the map, or what has the wanted size on the ground."""
    if pixel_m > 0:
        width_m, _ = ground_size_m(box)
        return float(box.width() * pixel_m / width_m) if width_m > 0 else pixel_m
    shown = _shown(canvas)
    if shown.crs() == box.crs() or not shown.crs().isValid():
        return float(canvas.mapUnitsPerPixel())
    transform = QgsCoordinateTransform(shown.crs(), box.crs(), QgsProject.instance().transformContext())
    try:
        width = transform.transformBoundingBox(QgsRectangle(shown)).width()
    except QgsCsException:
        width = box.width()
    return float(width / max(canvas.width(), 1))


def _refuse_beside(picked: ChosenLayer, region: Region) -> None:
    """Refuses a region that meets nothing of a layer."""
    layer = picked.layer
    if layer.extent().isEmpty():
        return
    box, extent = QgsRectangle(region.box), layer.extent()
    context = QgsProject.instance().transformContext()
    try:
        if is_drawn(layer):  # it may be the whole earth, which has no place in many a CRS
            box = QgsCoordinateTransform(region.box.crs(), layer.crs(), context).transformBoundingBox(box)
        else:
            extent = QgsCoordinateTransform(layer.crs(), region.box.crs(), context).transformBoundingBox(extent)
    except QgsCsException:
        return  # the runtime, which knows the pixels, has the last word
    if extent.intersects(box):
        return
    name = layer.name()
    if region.polygons:
        raise AreaProblem(
            tr(
                "{called} lie beside “{name}”. Select polygons that touch it, or choose another area.",
                called=region.called,
                name=name,
            )
        )
    if region.called == tr("What the map shows"):
        raise AreaProblem(tr("The map shows nothing of “{name}”. Zoom to it, or choose “Whole layer”.", name=name))
    raise AreaProblem(
        tr(
            "{called} lies beside “{name}”. Draw another on it, or choose “Whole layer”.",
            called=region.called,
            name=name,
        )
    )
