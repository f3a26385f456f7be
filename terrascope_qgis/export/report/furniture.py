"""What a map needs beside its layers: a scale bar, and where north is."""

from __future__ import annotations

import math
from typing import Optional

from qgis.core import QgsBearingUtils, QgsDistanceArea, QgsException, QgsMapSettings, QgsPointXY
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

_BACK = QColor(255, 255, 255, 205)
_INK = QColor("#1b1f23")


def draw_furniture(image: QImage, settings: QgsMapSettings) -> None:
    """Draws a scale bar (lower left) and a north arrow (upper right) on a rendered map.

    Args:
        image: The map; drawn upon.
        settings: What it was rendered with.
    """
    size = max(image.width(), image.height())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont()
    font.setPixelSize(max(round(size / 34), 11))
    painter.setFont(font)
    metres = metres_per_pixel(settings)
    if metres is not None:
        _draw_scale_bar(painter, image, metres)
    _draw_north(painter, image, north_degrees(settings))
    painter.end()


def metres_per_pixel(settings: QgsMapSettings) -> Optional[float]:
    """Ground metres of a pixel across the middle of the map, along the ellipsoid; None where it can't be told."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(settings.destinationCrs(), settings.transformContext())
    measure.setEllipsoid(settings.ellipsoid() if settings.ellipsoid() not in ("", "NONE") else "EPSG:7030")
    extent, middle = settings.visibleExtent(), settings.visibleExtent().center()
    ends = QgsPointXY(extent.xMinimum(), middle.y()), QgsPointXY(extent.xMaximum(), middle.y())
    try:
        width_m = float(measure.measureLine(*ends))
    except QgsException:
        return None
    usable = math.isfinite(width_m) and width_m > 0
    return width_m / settings.outputSize().width() if usable else None


def north_degrees(settings: QgsMapSettings) -> float:
    """By how much true north lies clockwise of the map's upward direction, at its middle."""
    try:
        middle = settings.visibleExtent().center()
        return float(QgsBearingUtils.bearingTrueNorth(settings.destinationCrs(), settings.transformContext(), middle))
    except QgsException:
        return 0.0


def round_length(longest: float) -> float:
    """The longest of 1, 2, 5, 10, 20, 50 … that isn't longer than `longest` (> 0)."""
    power = 10.0 ** math.floor(math.log10(longest))
    return max(factor * power for factor in (1, 2, 5) if factor * power <= longest * (1 + 1e-9))


def _draw_scale_bar(painter: QPainter, image: QImage, metres: float) -> None:
    length_m = round_length(0.28 * image.width() * metres)
    text = f"{length_m:g} m" if length_m < 1000 else f"{length_m / 1000:g} km"
    unit = QFontMetricsF(painter.font()).height()
    bar = length_m / metres
    box = QRectF(unit * 0.6, image.height() - unit * 2.5, bar + unit * 1.2, unit * 1.9)
    _draw_back(painter, box, unit)
    left, foot = box.left() + unit * 0.6, box.bottom() - unit * 0.35
    painter.setPen(QPen(_INK, unit * 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for half, fill in ((0, _INK), (1, QColor("white"))):
        painter.setBrush(fill)
        painter.drawRect(QRectF(left + half * bar / 2, foot - unit * 0.3, bar / 2, unit * 0.3))
    painter.drawText(QRectF(left, box.top() + unit * 0.15, bar, unit), Qt.AlignmentFlag.AlignCenter, text)


def _draw_north(painter: QPainter, image: QImage, degrees: float) -> None:
    unit = QFontMetricsF(painter.font()).height()
    box = QRectF(image.width() - unit * 2.7, unit * 0.6, unit * 2.1, unit * 2.9)
    _draw_back(painter, box, unit)
    painter.save()
    painter.translate(box.center())
    painter.rotate(degrees)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    painter.drawPolygon(
        QPolygonF([QPointF(0, -1.25 * unit), QPointF(0.42 * unit, -0.15 * unit), QPointF(0, -0.4 * unit)])
    )
    painter.setPen(QPen(_INK, unit * 0.07))
    painter.setBrush(QColor("white"))
    painter.drawPolygon(
        QPolygonF([QPointF(0, -1.25 * unit), QPointF(-0.42 * unit, -0.15 * unit), QPointF(0, -0.4 * unit)])
    )
    painter.drawText(QRectF(-unit, -0.1 * unit, 2 * unit, 1.2 * unit), Qt.AlignmentFlag.AlignCenter, "N")
    painter.restore()


def _draw_back(painter: QPainter, box: QRectF, unit: float) -> None:
    path = QPainterPath()
    path.addRoundedRect(box, unit * 0.25, unit * 0.25)
    painter.fillPath(path, _BACK)
