"""Styles made from the one table of colours, kept in the GeoPackage so that they travel with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMessageLog,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.colours import CHANGE_COLOURS, DISTANCE_COLOUR, class_colour
from terrascope_qgis.widgets.language import marked, tr

ALIASES = {
    "phrase": marked("Phrase"),
    "class": marked("Class"),
    "date": marked("Date"),
    "date_from": marked("From"),
    "date_to": marked("To"),
    "share": marked("Share of the scene (0–1)"),
    "confidence": marked("Confidence (0–1)"),
    "area_m2": marked("Area (m²)"),
    "perim_m": marked("Perimeter (m)"),
    "from_class": marked("From class"),
    "to_class": marked("To class"),
    "dist_m": marked("Distance (m)"),
    "corrected": marked("Corrected by hand"),
    "model": marked("Model"),
    "q_id": marked("Question"),
}
_FILL_ALPHA = 105


def style_layer(layer: QgsVectorLayer, table: str, *answers: Answer, date: str = "") -> None:
    """Gives a layer its aliases and symbols, and keeps them as the default style where it lies in a GeoPackage.

    Args:
        layer: A table of the answer's GeoPackage, or a copy of it in any format.
        table: Its name ("regions", "distances", "gained", "lost", "kept").
        answers: The answer it belongs to; several where it holds the features of several.
        date: The one date that the layer shows of the table; its style is then not kept, since it isn't the table's.
    """
    for index, field in enumerate(layer.fields()):
        if field.name() in ALIASES:
            layer.setFieldAlias(index, tr(ALIASES[field.name()]))
    if table == "regions":
        layer.setRenderer(_by_class(answers, date))
    elif table == "distances":
        layer.setRenderer(QgsSingleSymbolRenderer(line_symbol(DISTANCE_COLOUR)))
        _label_distances(layer)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(area_symbol(CHANGE_COLOURS[table], faint=table == "kept")))
    if date or not in_geopackage(layer) or _has_style(layer, table):
        return
    problem = layer.saveStyleToDatabase(table, f"TerraScope: {answers[0].question}"[:250], True, "")
    if isinstance(problem, str) and problem and "rror" in problem:
        QgsMessageLog.logMessage(f"The style of {layer.name()} was not kept: {problem}", "TerraScope")


def _has_style(layer: QgsVectorLayer, name: str) -> bool:
    """Whether it has a kept style of that name: QGIS 3.22 would ask in a box whether to replace it."""
    count, _ids, names, *_ = layer.listStylesInDatabase()  # the layer's own come first
    return name in names[: max(count, 0)]


def in_geopackage(layer: QgsVectorLayer) -> bool:
    """Whether the layer lies in a GeoPackage, which keeps style and metadata beside the features."""
    return layer.providerType() == "ogr" and ".gpkg" in layer.source().lower()


def _by_class(answers: Sequence[Answer], date: str) -> QgsCategorizedSymbolRenderer:
    """A category a class; of several dates in one layer a category a class and date, the earlier ones only outlined."""
    groundings = [step.grounding for answer in answers for step in answer.steps if step.grounding is not None]
    groundings = [grounding for grounding in groundings if grounding.date == date or not date]
    dates = sorted({grounding.date for grounding in groundings})
    several = len(dates) > 1
    categories = []
    for class_name, day in dict.fromkeys((g.class_name, g.date if several else "") for g in groundings):
        symbol = area_symbol(class_colour(class_name), faint=several and day != dates[-1])
        value = f"{class_name} {day}" if several else class_name
        categories.append(QgsRendererCategory(value, symbol, value))
    attribute = 'concat("class", \' \', "date")' if several else "class"
    return QgsCategorizedSymbolRenderer(attribute, categories)


def area_symbol(colour: str, faint: bool = False) -> QgsFillSymbol:
    """A see-through fill with a firm edge; a faint one is nearly only its dashed edge."""
    inside, edge = QColor(colour), QColor(colour).darker(135)
    inside.setAlpha(35 if faint else _FILL_ALPHA)
    properties: dict[str, Any] = {
        "color": _rgba(inside),
        "outline_color": _rgba(edge),
        "outline_width": "0.36",
        "outline_style": "dash" if faint else "solid",
        "joinstyle": "miter",
    }
    return QgsFillSymbol.createSimple(properties)


def line_symbol(colour: str) -> QgsLineSymbol:
    """A firm line with round ends."""
    return QgsLineSymbol.createSimple({"line_color": _rgba(QColor(colour)), "line_width": "0.8", "capstyle": "round"})


def _rgba(colour: QColor) -> str:
    return f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}"


def _label_distances(layer: QgsVectorLayer) -> None:
    """Writes each distance along its line, with a halo, so that it reads on any image."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.9)
    text = QgsTextFormat()
    text.setBuffer(halo)
    text.setSize(9)
    text.setColor(QColor(DISTANCE_COLOUR).darker(140))
    settings = QgsPalLayerSettings()
    settings.fieldName = (
        'if("dist_m" < 1000, format_number("dist_m", 0) || \' m\', format_number("dist_m" / 1000, 2) || \' km\')'
    )
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Line
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
