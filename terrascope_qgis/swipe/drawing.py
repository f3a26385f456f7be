"""The maps of the two sides: drawn in QGIS's rendering threads, painted over the canvas beside the handle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsApplication, QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPoint, QRectF, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter

#: How often a map that is still being drawn is shown as far as it is, as the canvas itself does.
_SHOWN_EVERY_MS = 250
#: Above the map, below rubber bands, annotations and other people's items.
_Z = -5.0


class SideMap(QObject):
    """The map of one side. A newer view takes the place of one that is still being drawn.

    Signals:
        drawn: There is a newer image, complete or not.

    Args:
        parent: Qt parent.
    """

    drawn = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.image: Optional[QImage] = None
        self.settings: Optional[QgsMapSettings] = None
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._timer = QTimer(self)
        self._timer.setInterval(_SHOWN_EVERY_MS)
        self._timer.timeout.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether it is being drawn."""
        return self._job is not None

    def draw(self, view: QgsMapSettings, layers: Sequence[QgsMapLayer]) -> None:
        """Draws these layers as the canvas would draw them; returns at once."""
        self.stop()
        settings = QgsMapSettings(view)
        settings.setLayers(list(layers))
        settings.setIsTemporal(False)  # the temporal controller may be at a third date
        job = QgsMapRendererParallelJob(settings)
        job.setParent(QgsApplication.instance())  # outlives this object until its threads have stopped
        job.finished.connect(self._finished)
        self._job = job
        job.start()
        self._timer.start()

    def stop(self) -> None:
        """Stops drawing without waiting for the threads; the image there is stays."""
        self._timer.stop()
        job, self._job = self._job, None
        if job is None:
            return
        job.finished.disconnect(self._finished)
        if job.isActive():
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()
        else:
            job.deleteLater()

    def _take(self) -> None:
        if self._job is not None:
            self.image, self.settings = self._job.renderedImage(), self._job.mapSettings()
            self.drawn.emit()

    def _finished(self) -> None:
        self._timer.stop()
        self._take()
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()


class SwipeItem(QgsMapCanvasItem):
    """Paints a map left of the handle and one right of it, moved along while the canvas zooms and pans.

    Args:
        canvas: The canvas.
        left: Map of the left side.
        right: Map of the right side.
    """

    def __init__(self, canvas: QgsMapCanvas, left: SideMap, right: SideMap) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._sides = (left, right)
        self._line_px = 0
        self.setZValue(_Z)

    def set_line(self, line_px: int) -> None:
        """Where the handle's line stands, from the left edge of the canvas."""
        self._line_px = line_px
        self.update()

    def boundingRect(self) -> QRectF:
        """All that can come into view while the map is dragged."""
        width, height = self._canvas.width(), self._canvas.height()
        return QRectF(-width, -height, 3 * width, 3 * height)

    def updatePosition(self) -> None:
        """The view of the map has changed."""
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Paints both sides, each as far as the line."""
        seen = QRectF(
            self._canvas.mapToScene(QPoint(0, 0)),
            self._canvas.mapToScene(QPoint(self._canvas.width(), self._canvas.height())),
        )
        line = seen.left() + self._line_px
        parts = (
            QRectF(seen.left(), seen.top(), line - seen.left(), seen.height()),
            QRectF(line, seen.top(), seen.right() - line, seen.height()),
        )
        for side, part in zip(self._sides, parts):
            if side.image is not None and side.settings is not None and part.width() > 0:
                painter.save()
                painter.setClipRect(part)
                painter.fillRect(part, self._canvas.canvasColor())
                self._paint_map(painter, side.image, side.settings)
                painter.restore()

    def _paint_map(self, painter: QPainter, image: QImage, drawn: QgsMapSettings) -> None:
        """An image where its place is in the view as it is now, which may have moved on since."""
        if drawn.destinationCrs() != self._canvas.mapSettings().destinationCrs():
            return
        scale = drawn.mapUnitsPerPixel() / self._canvas.mapUnitsPerPixel()
        size = drawn.outputSize()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale != 1.0)
        painter.translate(self.toCanvasCoordinates(drawn.visibleExtent().center()))
        painter.rotate(self._canvas.rotation() - drawn.rotation())
        painter.scale(scale, scale)
        painter.drawImage(QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height()), image)
