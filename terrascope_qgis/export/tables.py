"""The figures of an answer as CSV tables with units in their headings."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeedback,
    QgsGeometry,
    QgsVectorLayer,
)

from terrascope_qgis.export.files import ExportCancelled
from terrascope_qgis.map_layers.styles import ALIASES
from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.language import marked, tr

#: Excel takes UTF-8 for what it is only behind this mark.
_ENCODING = "utf-8-sig"
FIGURE_HEADINGS = (
    marked("Figure"),
    marked("Of"),
    marked("Date"),
    marked("Value"),
    marked("Unit"),
    marked("Method"),
)
POINT_HEADINGS = (marked("Longitude (°)"), marked("Latitude (°)"))


def write_features(
    layer: QgsVectorLayer, path: Path, context: QgsCoordinateTransformContext, feedback: QgsFeedback
) -> None:
    """Writes a line a feature: its fields, and a point on it in longitude and latitude (WGS 84).

    Args:
        layer: A table of the answer.
        path: The new file.
        context: The project's choices of datum transformations.
        feedback: Stops it.

    Raises:
        ExportCancelled: It was stopped.
    """
    key = set(layer.primaryKeyAttributes())
    kept = [index for index in range(layer.fields().count()) if index not in key]
    names = [layer.fields()[index].name() for index in kept]
    to_degrees = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), context)

    def lines() -> Iterable[Sequence[Any]]:
        for feature in layer.getFeatures():
            if feedback.isCanceled():
                raise ExportCancelled
            values = ["" if feature[index] == NULL else feature[index] for index in kept]
            yield (*values, *_point_on(feature.geometry(), to_degrees))

    _write(path, (*(tr(ALIASES.get(name, name)) for name in names), *map(tr, POINT_HEADINGS)), lines())


def _point_on(shape: QgsGeometry, to_degrees: QgsCoordinateTransform) -> tuple[str, str]:
    """Longitude and latitude of a point on a shape; empty where there is none in its CRS."""
    if shape.isEmpty():
        return "", ""
    try:
        point = to_degrees.transform(shape.pointOnSurface().asPoint())
    except QgsCsException:
        return "", ""
    return f"{point.x():.7f}", f"{point.y():.7f}"


def write_figures(answer: Answer, path: Path) -> None:
    """Writes a line a measurement, in the units they were measured in."""
    lines = ((m.kind, ", ".join(m.of), m.date, m.value, m.unit, m.method) for m in answer.measurements)
    _write(path, [tr(heading) for heading in FIGURE_HEADINGS], lines)


def _write(path: Path, headings: Sequence[str], lines: Iterable[Sequence[Any]]) -> None:
    with path.open("w", encoding=_ENCODING, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows(lines)
