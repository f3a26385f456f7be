"""The swipe on the canvas, from its first map to the moment when nothing of it is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal

from terrascope_qgis.swipe.drawing import SideMap, SwipeItem
from terrascope_qgis.widgets.swipe_handle import SwipeBars, SwipeHandle

#: Several reasons to draw anew may come at once: one drawing after the last of them.
_TOGETHER_MS = 40


class SwipeOnCanvas(QObject):
    """Handle, bars and maps over a canvas; the canvas's own tools go on working beside the handle.

    Signals:
        dates_wanted: The layers of other dates are to be given with `show_layers`.
        closed: The person ended it.

    Args:
        canvas: The canvas.
        parent: Qt parent.
    """

    dates_wanted = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layers: tuple[Sequence[QgsMapLayer], Sequence[QgsMapLayer]] = ((), ())
        self._watched: list[QgsMapLayer] = []
        self.left, self.right = SideMap(self), SideMap(self)
        self._item: Optional[SwipeItem] = SwipeItem(canvas, self.left, self.right)
        self.handle = SwipeHandle(canvas)
        self.bars = SwipeBars(canvas)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TOGETHER_MS)
        self._later.timeout.connect(self._draw)
        for side in (self.left, self.right):
            side.drawn.connect(self._repaint)
        self.handle.valueChanged.connect(self._move_line)
        self.handle.closed.connect(self.closed)
        self.bars.closed.connect(self.closed)
        self.bars.changed.connect(self.dates_wanted)
        canvas.renderStarting.connect(self._soon)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)
        self.handle.place()
        self.handle.show()
        self.handle.setFocus()
        self._move_line()

    def show_layers(self, left: Sequence[QgsMapLayer], right: Sequence[QgsMapLayer]) -> None:
        """Draws these layers on the two sides, each topmost first."""
        self._unwatch()
        self._layers = (left, right)
        for layer in {layer.id(): layer for layer in (*left, *right)}.values():
            layer.repaintRequested.connect(self._soon)
            self._watched.append(layer)
        self._soon()

    def forget(self, layer_ids: Sequence[str]) -> None:
        """Draws these layers no more: they are about to be deleted."""
        left, right = ([layer for layer in side if layer.id() not in layer_ids] for side in self._layers)
        self.show_layers(left, right)

    def remove(self) -> None:
        """Takes everything off the canvas; maps still being drawn are stopped without waiting for them."""
        self._later.stop()
        self._unwatch()
        self._canvas.renderStarting.disconnect(self._soon)
        self._canvas.removeEventFilter(self)
        self._canvas.viewport().removeEventFilter(self)
        self._layers = ((), ())
        for side in (self.left, self.right):
            side.stop()
            side.image = side.settings = None
        if self._item is not None:
            self._canvas.scene().removeItem(self._item)
            self._item = None
        if self.handle.hasFocus():
            self._canvas.setFocus()
        self.handle.hide()
        self.handle.deleteLater()
        self.bars.remove()
        self.deleteLater()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Follows the canvas: its size, the map being dragged, and Escape."""
        kind = event.type()
        if watched is self._canvas and kind == QEvent.Type.Resize:
            QTimer.singleShot(0, self._place)
        elif watched is self._canvas and kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            if not self._editing():
                self.closed.emit()
                return True
        elif kind in (QEvent.Type.MouseMove, QEvent.Type.Wheel):
            self._repaint()  # the line stays where it is while the map moves
        return False

    def _editing(self) -> bool:
        """Whether Escape is the map tool's, to give up what is being drawn."""
        tool = self._canvas.mapTool()
        return tool is not None and bool(tool.flags() & QgsMapTool.Flag.EditTool)

    def _place(self) -> None:
        if self._item is not None:
            self.handle.place()
            self.bars.place()
            self._move_line()

    def _move_line(self, *_: object) -> None:
        if self._item is not None:
            self._item.set_line(self.handle.line_px())

    def _repaint(self) -> None:
        if self._item is not None:
            self._item.update()

    def _soon(self, *_: object) -> None:
        self._later.start()

    def _draw(self) -> None:
        view = self._canvas.mapSettings()
        if view.hasValidSettings():
            for side, layers in zip((self.left, self.right), self._layers):
                side.draw(view, layers)

    def _unwatch(self) -> None:
        for layer in self._watched:
            layer.repaintRequested.disconnect(self._soon)
        self._watched = []
