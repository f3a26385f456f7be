"""What a layer says of itself: question, answer, model and checkpoint as metadata, and the time it stands for."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMessageLog,
    QgsNotSupportedException,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from terrascope_qgis.map_layers.styles import in_geopackage
from terrascope_qgis.map_layers.times import time_span, until_the_next
from terrascope_qgis.protocol import Answer


def describe(layer: QgsVectorLayer, table: str, answer: Answer, date: str = "") -> None:
    """Writes metadata and temporal range of a layer of an answer.

    Args:
        layer: A table of the answer's GeoPackage.
        table: Its name.
        answer: The answer it belongs to.
        date: The one date that the layer shows of the table; its metadata are then not kept in the GeoPackage, which
            has one place for the whole table.
    """
    metadata = _metadata(layer, answer)
    _set_time(layer, table, answer, date, metadata)
    layer.setMetadata(metadata)
    if date or not in_geopackage(layer):
        return
    try:
        provider = QgsProviderRegistry.instance().providerMetadata(layer.providerType())
        saved, problem = provider.saveLayerMetadata(layer.source(), metadata)
    except QgsNotSupportedException as error:
        saved, problem = False, str(error)
    if not saved:
        QgsMessageLog.logMessage(f"The metadata of {layer.name()} were not kept: {problem}", "TerraScope")


def _metadata(layer: QgsVectorLayer, answer: Answer) -> QgsLayerMetadata:
    source = answer.provenance
    metadata = QgsLayerMetadata()
    metadata.setTitle(f"{layer.name()} ({answer.question})")
    metadata.setAbstract(f"Question: {answer.question}\nAnswer: {answer.answer.text}")
    metadata.setType("dataset")
    metadata.setLanguage("eng")
    metadata.setCrs(layer.crs())
    metadata.setHistory(
        [
            f"Masks of TerraScope {source.version}, model {source.model}",
            f"Checkpoint SHA-256 {source.checkpoint_sha256}",
            f"Asked of {', '.join(source.layers)}",
            f"Measured on {source.ellipsoid}, grid {source.width} × {source.height} in {source.crs}, "
            f"pixels of {source.pixel_size_m:.6g} m; device {source.device}",
            *answer.warnings,
        ]
    )
    metadata.setKeywords({"gmd:topicCategory": ["imageryBaseMapsEarthCover"], "TerraScope": list(answer.of)})
    return metadata


def _set_time(layer: QgsVectorLayer, table: str, answer: Answer, date: str, metadata: QgsLayerMetadata) -> None:
    """Regions are shown from their date until the next one, changes over the whole time between.

    The metadata tell the dates themselves.
    """
    spans = [span for span in map(time_span, (date,) if date else answer.provenance.dates) if span is not None]
    if not spans:
        return
    whole = QgsDateTimeRange(min(span.begin() for span in spans), max(span.end() for span in spans))
    shown, properties = until_the_next(answer.provenance.dates), layer.temporalProperties()
    if len(spans) > 1 and table == "regions" and layer.fields().lookupField("date") >= 0:
        properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
        properties.setStartExpression(_at_date({date: span.begin() for date, span in shown.items()}))
        properties.setEndExpression(_at_date({date: span.end() for date, span in shown.items()}))
    else:
        properties.setMode(Qgis.VectorTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(shown.get(date, whole))
    properties.setIsActive(True)
    extent = QgsLayerMetadata.Extent()
    extent.setTemporalExtents([whole])
    metadata.setExtent(extent)


def _at_date(moments: dict[str, QDateTime]) -> str:
    """An expression that gives the moment of a feature by its date."""
    pairs = ", ".join(f"'{date}', '{moment.toString('yyyy-MM-ddTHH:mm:ss')}'" for date, moment in moments.items())
    return f'to_datetime(map_get(map({pairs}), "date"))'
