"""The tables of an answer's GeoPackage as outputs: their fields, and their features copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from terrascope_qgis.protocol import Answer
from terrascope_qgis.questions import crs_from_text
from terrascope_qgis.widgets.colours import CHANGE_KINDS
from terrascope_qgis.widgets.language import tr

_REGIONS = "phrase class date share:f confidence:f area_m2:f perim_m:f radar:f model q_id"
_CHANGE = "class date_from date_to area_m2:f perim_m:f q_id"


def fields_of(names: str) -> QgsFields:
    """Fields from their names: texts, with ":f" behind it a number, with ":i" a whole one."""
    kinds = {"": QVariant.String, "f": QVariant.Double, "i": QVariant.Int}
    fields = QgsFields()
    for word in names.split():
        name, _, kind = word.partition(":")
        fields.append(QgsField(name, kinds[kind]))
    return fields


#: The fields of each table, the same for every answer, so that models can rely on them.
FIELDS: dict[str, Callable[[], QgsFields]] = {
    "regions": lambda: fields_of(_REGIONS),
    "distances": lambda: fields_of("from_class to_class dist_m:f date q_id"),
    **{name: lambda: fields_of(_CHANGE) for name in CHANGE_KINDS},
}
GEOMETRIES = {
    "regions": QgsWkbTypes.Type.MultiPolygon,
    "distances": QgsWkbTypes.Type.LineString,
    **dict.fromkeys(CHANGE_KINDS, QgsWkbTypes.Type.MultiPolygon),
}


def table_of(answer: Answer, folder: Path, table: str) -> Optional[QgsVectorLayer]:
    """A table of an answer's GeoPackage; None where the answer has no such features.

    Raises:
        QgsProcessingException: If it should be there but can't be opened.
    """
    if not answer.geopackage or table not in answer.layers:
        return None
    layer = QgsVectorLayer(f"{folder / answer.geopackage}|layername={table}", table, "ogr")
    if not layer.isValid():
        raise QgsProcessingException(
            tr(
                "The table “{table}” of {folder} can't be opened. Ask again.",
                table=table,
                folder=folder / answer.geopackage,
            )
        )
    return layer


def crs_of(answer: Answer) -> QgsCoordinateReferenceSystem:
    """The CRS of an answer's scene."""
    return crs_from_text(answer.provenance.crs)


def copy_features(
    source: Optional[QgsVectorLayer],
    sink: QgsFeatureSink,
    fields: QgsFields,
    first: Optional[dict[str, Any]] = None,
    transform: Optional[QgsCoordinateTransform] = None,
) -> int:
    """Copies features by the names of their fields; what a field has no value for stays empty.

    Args:
        source: The table; None copies nothing.
        sink: Gets them.
        fields: The sink's fields.
        first: Values of fields that the table doesn't have.
        transform: To the sink's CRS, where it differs.

    Returns:
        How many there were.

    Raises:
        QgsProcessingException: If the sink doesn't take one.
    """
    if source is None:
        return 0
    names, number = set(source.fields().names()), 0
    for feature in source.getFeatures():
        copied = QgsFeature(fields)
        geometry = feature.geometry()
        if transform is not None:
            geometry.transform(transform)
        copied.setGeometry(geometry)
        for name in fields.names():
            if name in names:
                copied.setAttribute(name, feature.attribute(name))
            elif first is not None and name in first:
                copied.setAttribute(name, first[name])
        add_feature(sink, copied)
        number += 1
    return number


def add_row(sink: QgsFeatureSink, fields: QgsFields, values: dict[str, Any]) -> None:
    """Adds a row without a geometry; fields without a value stay empty."""
    row = QgsFeature(fields)
    for name, value in values.items():
        row.setAttribute(name, value)
    add_feature(sink, row)


def add_feature(sink: QgsFeatureSink, feature: QgsFeature) -> None:
    """Adds a feature.

    Raises:
        QgsProcessingException: If the sink doesn't take it (a full disk, a format that can't hold it).
    """
    if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            tr("A feature could not be written: {error}.", error=sink.lastError() or tr("no reason given"))
        )
