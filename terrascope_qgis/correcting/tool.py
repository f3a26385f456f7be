"""The map tool of corrections: a click is a correction, Ctrl+Z takes the last one back, Escape puts the tool away."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence

#: Shape and colour of the mark of a click.
_MARKS = {
    "add": (QgsVertexMarker.IconType.ICON_CROSS, "#2f9e44"),
    "remove": (QgsVertexMarker.IconType.ICON_X, "#d6336c"),
    "leave_out": (QgsVertexMarker.IconType.ICON_BOX, "#d6336c"),
}


class CorrectingTool(QgsMapTool):
    """Clicks of one kind.

    Signals:
        clicked: (QgsPointXY in the map's CRS) the person clicked.
        undo: Ctrl+Z.
        ended: Escape.

    Args:
        canvas: The map.
    """

    clicked = pyqtSignal(object)
    undo = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setCursor(Qt.CursorShape.CrossCursor)

    def activate(self) -> None:
        """QGIS made it the map's tool."""
        super().activate()
        self._canvas.installEventFilter(self)

    def deactivate(self) -> None:
        """Another tool took its place."""
        self._canvas.removeEventFilter(self)
        super().deactivate()

    def canvasReleaseEvent(self, event: Any) -> None:
        """A click with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(QgsPointXY(event.mapPoint()))

    def keyPressEvent(self, event: Any) -> None:
        """Ctrl+Z and Escape; anything else is the map's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            self.undo.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended.emit()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Has the map's Ctrl+Z come here rather than to QGIS's own undo, which knows nothing of corrections."""
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
        return False


class Marks:
    """Marks on the map where a person clicked.

    Args:
        canvas: The map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._shown: list[QgsVertexMarker] = []

    def show(self, points: list[tuple[str, QgsPointXY]]) -> None:
        """Shows these clicks, by kind and place in the map's CRS, instead of those before."""
        for mark in self._shown:
            self._canvas.scene().removeItem(mark)
        self._shown = []
        for kind, point in points:
            mark = QgsVertexMarker(self._canvas)
            shape, colour = _MARKS[kind]
            mark.setIconType(shape)
            mark.setColor(QColor(colour))
            mark.setPenWidth(3)
            mark.setIconSize(12)
            mark.setCenter(point)
            self._shown.append(mark)
