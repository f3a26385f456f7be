"""The one table of colours: chips, bars and map layers all read it, so that a class looks the same everywhere."""

from __future__ import annotations

from zlib import crc32

from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui

#: Class on the wire -> colour. Told apart in the common colour-blindnesses by lightness as well as by hue.
CLASS_COLOURS = {
    "water": "#3d8bd4",
    "trees": "#24733f",
    "grassland": "#93c353",
    "cropland": "#e5b52e",
    "built-up": "#cf4f3e",
    "bare": "#b08d6e",
}

#: What became of a class between two dates.
CHANGE_COLOURS = {"gained": "#2a9d8f", "lost": "#d1495b", "kept": "#98a2ad"}
#: What change is told in, as measurements and tables name it.
CHANGE_KINDS = tuple(CHANGE_COLOURS)

#: The line along which a distance was measured.
DISTANCE_COLOUR = "#d6338a"

#: TerraScope's own colour, and those of notices.
ACCENT = "#1f7a84"
NOTICE_COLOURS = {"info": ACCENT, "success": "#3b8f4f", "warning": "#c98a12", "error": "#c8453b"}

#: For phrases outside the table (a model with open words).
_OTHER_COLOURS = ("#8e5fb5", "#d9783a", "#4aa5a0", "#b5507e", "#6f7fc4", "#8a8f2a", "#5c8a6a", "#a0644a")


def class_colour(name: str) -> str:
    """Colour of a class as "#rrggbb"; a name outside the table always gets the same one."""
    name = name.strip().lower()
    return CLASS_COLOURS.get(name) or _OTHER_COLOURS[crc32(name.encode()) % len(_OTHER_COLOURS)]


def see_through(colour: QtGui.QColor, opacity: float) -> QtGui.QColor:
    """`colour` at an opacity of 0-1: a tint that suits light and dark themes alike."""
    tint = QtGui.QColor(colour)
    tint.setAlphaF(opacity)
    return tint


def colour_icon(colour: str, size_px: int = 12) -> QtGui.QIcon:
    """A rounded square of one colour, sharp on high-resolution screens.

    Args:
        colour: "#rrggbb".
        size_px: Side in logical pixels.
    """
    ratio = 3.0
    pixmap = QtGui.QPixmap(int(size_px * ratio), int(size_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QtGui.QPainter(pixmap)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    fill = QtGui.QColor(colour)
    painter.setPen(QtGui.QPen(fill.darker(130), 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(QtCore.QRectF(0.5, 0.5, size_px - 1, size_px - 1), 3, 3)
    painter.end()
    return QtGui.QIcon(pixmap)
