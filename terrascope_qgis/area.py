"""The area of interest: the whole layer, or what the map shows; and what layers without pixels are cut to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas

from terrascope_qgis.protocol import AreaOfInterest
from terrascope_qgis.questions import ChosenLayer, area_from, needs_cut_out

WHOLE_LAYER, CANVAS = "layer", "canvas"


class AreaProblem(Exception):
    """The area can't be asked about; the message says why and what to choose instead."""


def ask_area(
    choice: str, chosen: Sequence[ChosenLayer], canvas: QgsMapCanvas
) -> tuple[Optional[AreaOfInterest], Optional[QgsReferencedRectangle], float]:
    """The area of a question.

    Args:
        choice: `WHOLE_LAYER` or `CANVAS`.
        chosen: The layers asked about.
        canvas: The map.

    Returns:
        The area (None for the whole of the grid layer), what layers that must be cut out are cut to (None where none
        must), and the canvas's resolution in map units of that rectangle per pixel.

    Raises:
        AreaProblem: If the map shows nothing of the layers, or a web map has no end.
    """
    settings = canvas.mapSettings()
    shown = QgsReferencedRectangle(canvas.extent(), settings.destinationCrs())
    if choice == CANVAS:
        if not shown.crs().isValid():
            raise AreaProblem("The project has no CRS, so what the map shows is nowhere. Choose “Whole layer”.")
        for picked in chosen:
            if not _meets(picked, shown):
                name = picked.layer.name()
                raise AreaProblem(f"The map shows nothing of “{name}”. Zoom to it, or choose “Whole layer”.")
        return area_from(shown, shown.crs()), shown, canvas.mapUnitsPerPixel()
    if not any(needs_cut_out(picked.layer) for picked in chosen):
        return None, None, canvas.mapUnitsPerPixel()
    whole = whole_of(chosen)
    return area_from(whole, whole.crs()), whole, _resolution_in(whole, shown, canvas)


def whole_of(chosen: Sequence[ChosenLayer]) -> QgsReferencedRectangle:
    """The extent of the first layer that has pixels of its own, optical before SAR.

    Raises:
        AreaProblem: If all are web maps.
    """
    endless = [p for p in chosen if p.layer.providerType() == "wms"]
    bounded = sorted((p for p in chosen if p not in endless), key=lambda p: p.sensor != "optical")
    if not bounded:
        name = endless[0].layer.name()
        raise AreaProblem(f"“{name}” is a web map without an end. Zoom in and choose “What the map shows” as the area.")
    return QgsReferencedRectangle(bounded[0].layer.extent(), bounded[0].layer.crs())


def _resolution_in(whole: QgsReferencedRectangle, shown: QgsReferencedRectangle, canvas: QgsMapCanvas) -> float:
    """The canvas's resolution in units of `whole`'s CRS."""
    if shown.crs() == whole.crs() or not shown.crs().isValid():
        return float(canvas.mapUnitsPerPixel())
    transform = QgsCoordinateTransform(shown.crs(), whole.crs(), QgsProject.instance().transformContext())
    try:
        width = transform.transformBoundingBox(QgsRectangle(shown)).width()
    except QgsCsException:
        width = whole.width()
    return float(width / max(canvas.width(), 1))


def _meets(picked: ChosenLayer, shown: QgsReferencedRectangle) -> bool:
    layer = picked.layer
    if layer.providerType() == "wms":
        return True
    transform = QgsCoordinateTransform(layer.crs(), shown.crs(), QgsProject.instance().transformContext())
    try:
        return bool(transform.transformBoundingBox(layer.extent()).intersects(shown))
    except QgsCsException:
        return True  # the runtime, which knows the pixels, has the last word
