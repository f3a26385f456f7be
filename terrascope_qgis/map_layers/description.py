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
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from terrascope_qgis.protocol import Answer


def describe(layer: QgsVectorLayer, table: str, answer: Answer) -> None:
    """Writes metadata and temporal range of a layer of an answer.

    Args:
        layer: A table of the answer's GeoPackage.
        table: Its name.
        answer: The answer it belongs to.
    """
    metadata = _metadata(layer, answer)
    _set_time(layer, table, answer, metadata)
    layer.setMetadata(metadata)
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


def _set_time(layer: QgsVectorLayer, table: str, answer: Answer, metadata: QgsLayerMetadata) -> None:
    """One date: a fixed range. Several: regions each at their own date, changes over the whole time between."""
    days = sorted(day for day in map(_day, answer.provenance.dates) if day.isValid())
    if not days:
        return
    whole = QgsDateTimeRange(QDateTime(days[0], QTime(0, 0)), QDateTime(days[-1], QTime(23, 59, 59)))
    properties = layer.temporalProperties()
    if len(days) > 1 and table == "regions" and layer.fields().lookupField("date") >= 0:
        properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
        properties.setStartExpression("to_datetime(\"date\" || 'T00:00:00')")
        properties.setEndExpression("to_datetime(\"date\" || 'T23:59:59')")
    else:
        properties.setMode(Qgis.VectorTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(whole)
    properties.setIsActive(True)
    extent = QgsLayerMetadata.Extent()
    extent.setTemporalExtents([whole])
    metadata.setExtent(extent)


def _day(date: str) -> QDate:
    return QDate.fromString(date[:10], "yyyy-MM-dd")
