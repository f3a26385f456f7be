"""The outlines and lines of an answer in the formats of OGR, table by table."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from terrascope_qgis.export.files import ExportCancelled, ExportProblem
from terrascope_qgis.export.formats import KML, MAX_NAME_BYTES, MAX_TEXT_BYTES, SHAPEFILE, Format
from terrascope_qgis.widgets.language import tr

#: Larger Shapefiles many programs can't read.
ADVISED_BYTES = 2 * 2**30
_DEGREES = "EPSG:4326"


def open_table(geopackage: Path, table: str) -> QgsVectorLayer:
    """A table of an answer's GeoPackage, in its saved style.

    Raises:
        ExportProblem: It can't be opened.
    """
    layer = QgsVectorLayer(f"{geopackage}|layername={table}", table, "ogr")
    if not layer.isValid():
        if geopackage.is_file():
            raise ExportProblem(
                tr(
                    "The table “{table}” in “{file}” can't be opened. Ask the question again.",
                    table=table,
                    file=geopackage,
                )
            )
        folder, file = geopackage.parent, geopackage.name
        raise ExportProblem(tr("“{folder}” has no {file}. Ask the question again.", folder=folder, file=file))
    return layer


def write_table(
    layer: QgsVectorLayer, path: Path, kind: Format, context: QgsCoordinateTransformContext, feedback: QgsFeedback
) -> list[str]:
    """Writes one layer.

    Args:
        layer: A table of the answer.
        path: The new file.
        kind: A format with a driver.
        context: The project's choices of datum transformations.
        feedback: Stops it.

    Returns:
        What was lost of this layer, a phrase each.

    Raises:
        ExportProblem: The file can't be written.
        ExportCancelled: It was stopped.
    """
    options = _options(layer, path, kind, context, feedback)
    code, said, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    if feedback.isCanceled() or code == QgsVectorFileWriter.WriterError.Canceled:
        raise ExportCancelled
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise ExportProblem(
            tr(
                "“{path}” can't be written: {said}. Choose another folder.",
                path=path.name,
                said=said or tr("no reason given"),
            )
        )
    if kind is not SHAPEFILE:
        return []
    layer.saveNamedStyle(str(path.with_suffix(".qml")))
    return _lost_by_shapefile(layer, path)


def _options(
    layer: QgsVectorLayer,
    path: Path,
    kind: Format,
    context: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    # not LIBKML, whose time grows with the square of the features: 20,000 would take it more than half an hour
    options.driverName = kind.driver
    options.fileEncoding = "UTF-8"
    options.layerName = path.stem
    options.feedback = feedback
    # the row number of the GeoPackage means nothing elsewhere
    key = set(layer.primaryKeyAttributes())
    options.attributes = [index for index in range(layer.fields().count()) if index not in key]
    if kind.in_degrees:
        options.ct = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(_DEGREES), context)
    if kind is SHAPEFILE:
        options.forceMulti = True
        options.saveMetadata = True
        options.layerMetadata = layer.metadata()
    elif kind is KML:
        options.symbologyExport = QgsVectorFileWriter.SymbologyExport.FeatureSymbology
        options.datasourceOptions = _name_of_places(layer)
    else:
        options.layerOptions = ["RFC7946=YES", "COORDINATE_PRECISION=7"]
    return options


def _name_of_places(layer: QgsVectorLayer) -> list[str]:
    """Places of a KML are called by their phrase or class."""
    named = (field for field in ("phrase", "class", "from_class") if layer.fields().lookupField(field) >= 0)
    return [f"NameField={field}" for field in named][:1]


def _lost_by_shapefile(layer: QgsVectorLayer, path: Path) -> list[str]:
    """What of this layer the format can't keep; empty texts and whole names lose nothing."""
    lost = []
    long_names = [field.name() for field in layer.fields() if len(field.name().encode()) > MAX_NAME_BYTES]
    if long_names:
        pairs = ", ".join(f"{name} → {short}" for name, short in _renamed(layer, path) if name in long_names)
        lost.append(
            tr("field names beyond {max_name_bytes} characters ({pairs})", max_name_bytes=MAX_NAME_BYTES, pairs=pairs)
        )
    if any(field.alias() for field in layer.fields()):
        lost.append(tr("field aliases"))
    dates = [field.name() for field in layer.fields() if field.typeName().lower() in ("datetime", "timestamp")]
    if dates:
        lost.append(tr("the time of day in {dates}", dates=", ".join(dates)))
    if _has_long_text(layer):
        lost.append(tr("texts beyond {max_text_bytes} characters", max_text_bytes=MAX_TEXT_BYTES))
    if path.stat().st_size > ADVISED_BYTES:
        lost.append(tr("more than 2 GB for every program"))
    return lost


def _renamed(layer: QgsVectorLayer, path: Path) -> list[tuple[str, str]]:
    """Each field's name in the GeoPackage and in the Shapefile, which is read again: OGR decides how it cuts them."""
    key = set(layer.primaryKeyAttributes())
    before = [field.name() for index, field in enumerate(layer.fields()) if index not in key]
    after = [field.name() for field in QgsVectorLayer(str(path), path.stem, "ogr").fields()]
    return list(zip(before, after))


def _has_long_text(layer: QgsVectorLayer) -> bool:
    """Whether a text is too long; asks for the distinct ones, as hundreds of thousands of regions share a few."""
    texts = [index for index, field in enumerate(layer.fields()) if field.typeName().lower() in ("string", "text")]
    return any(len(str(text).encode()) > MAX_TEXT_BYTES for index in texts for text in layer.uniqueValues(index))
