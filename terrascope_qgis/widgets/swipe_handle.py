"""What lies over the map while two dates are swiped: the handle between them, and which date is on which side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from terrascope_qgis.widgets.figures import readable_date
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets, Signal

#: Steps of the handle from the left edge to the right one.
STEPS = 1000
_WIDTH_PX = 26
_GRIP_PX = 22
_MARGIN_PX = 8


class SwipeHandle(QtWidgets.QAbstractSlider):
    """A line across the map with a grip; a slider to keyboard and screen reader.

    Signals:
        closed: Escape was pressed.

    Args:
        parent: The map. Wheel turns over the handle go to its viewport, so that zooming works there too.
    """

    closed = Signal()

    def __init__(self, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrascope_swipe_handle")
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setValue(STEPS // 2)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Handle between two dates"))
        self.setAccessibleDescription(tr("Arrow keys move it, Home and End show one date alone, Escape closes"))
        self.setToolTip(
            tr("Drag, or move with the arrow keys; Space shows one date and the other in turn; Escape closes")
        )
        self.valueChanged.connect(lambda _value: self.place())
        self._grabbed_px = 0

    def line_px(self) -> int:
        """Where the line stands, from the left edge of the map."""
        return round(self.parentWidget().width() * self.value() / STEPS)

    def place(self) -> None:
        """Takes its place on the map; after the map was resized too."""
        parent = self.parentWidget()
        self.setGeometry(self.line_px() - _WIDTH_PX // 2, 0, _WIDTH_PX, parent.height())

    def turn(self) -> None:
        """Shows the other date alone: from the middle first the earlier one, then in turn."""
        self.setValue(0 if self.value() == STEPS else STEPS)

    def mousePressEvent(self, event: Any) -> None:
        """Takes hold of the line where it was grabbed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed_px = self._on_map_px(event) - self.line_px()
        event.accept()

    def mouseMoveEvent(self, event: Any) -> None:
        """Follows the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            width = max(self.parentWidget().width(), 1)
            self.setValue(round((self._on_map_px(event) - self._grabbed_px) * STEPS / width))
        event.accept()

    def wheelEvent(self, event: Any) -> None:
        """Zooms the map, as beside the handle."""
        viewport = getattr(self.parentWidget(), "viewport", None)
        if viewport is not None:
            QtWidgets.QApplication.sendEvent(viewport(), event)

    def keyPressEvent(self, event: Any) -> None:
        """Escape closes, Space turns, the rest is a slider's."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.turn()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:
        """Draws the line and its grip: white with a dark edge, so that it is seen on any image."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        middle, white, dark = self.width() / 2, QtGui.QColor("#ffffff"), QtGui.QColor(0, 0, 0, 170)
        for colour, width in ((dark, 4.0), (white, 2.0)):
            painter.setPen(QtGui.QPen(colour, width))
            painter.drawLine(QtCore.QPointF(middle, 0), QtCore.QPointF(middle, self.height()))
        grip = QtCore.QRectF(middle - _GRIP_PX / 2, (self.height() - _GRIP_PX) / 2, _GRIP_PX, _GRIP_PX)
        focused = self.palette().color(QtGui.QPalette.ColorRole.Highlight)
        painter.setPen(QtGui.QPen(focused if self.hasFocus() else dark, 2.0 if self.hasFocus() else 1.2))
        painter.setBrush(white)
        painter.drawEllipse(grip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QtGui.QColor(40, 40, 40))
        for side in (-1, 1):
            tip, back, y = middle + side * 7, middle + side * 2.5, grip.center().y()
            painter.drawPolygon(
                QtGui.QPolygonF([QtCore.QPointF(tip, y), QtCore.QPointF(back, y - 4.5), QtCore.QPointF(back, y + 4.5)])
            )
        painter.end()

    def focusInEvent(self, event: Any) -> None:
        """Shows that the keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: Any) -> None:
        """Shows that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _on_map_px(self, event: Any) -> int:
        return int(self.mapTo(self.parentWidget(), event.pos()).x())


class SwipeSide(QtWidgets.QFrame):
    """Which date is on one side; a bar in its corner of the map.

    Signals:
        date_chosen: (date).

    Args:
        name: For screen readers.
        parent: The map.
    """

    date_chosen = Signal(str)

    def __init__(self, name: str, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        self.dates = QtWidgets.QComboBox()
        self.dates.setAccessibleName(name)
        self.dates.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.dates.currentIndexChanged.connect(lambda _i: self.date_chosen.emit(self.date()))
        self.row = QtWidgets.QHBoxLayout(self)
        self.row.setContentsMargins(4, 3, 4, 3)
        self.row.setSpacing(4)
        self.row.addWidget(self.dates)

    def date(self) -> str:
        """The date chosen."""
        return str(self.dates.currentData() or "")

    def set_dates(self, dates: Sequence[str], chosen: str) -> None:
        """Offers these dates."""
        self.dates.blockSignals(True)
        self.dates.clear()
        for date in dates:
            self.dates.addItem(readable_date(date), date)
        self.dates.setCurrentIndex(max(self.dates.findData(chosen), 0))
        self.dates.blockSignals(False)
        self.adjustSize()


class SwipeBars(QtCore.QObject):
    """The bars in the upper corners of the map.

    Signals:
        changed: Other dates, or masks on or off.
        closed: The cross was pressed.

    Args:
        parent: The map.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self.left = SwipeSide(tr("Date left of the handle"), parent)
        self.left.setObjectName("terrascope_swipe_left")
        self.right = SwipeSide(tr("Date right of the handle"), parent)
        self.right.setObjectName("terrascope_swipe_right")
        self.masks = QtWidgets.QToolButton()
        self.masks.setText(tr("Masks"))
        self.masks.setToolTip(tr("What the answer outlined at each date, over the images"))
        self.masks.setCheckable(True)
        self.masks.setChecked(True)
        close = QtWidgets.QToolButton()
        close.setObjectName("terrascope_swipe_close")
        close.setAutoRaise(True)
        close.setIcon(close.style().standardIcon(QtWidgets.QStyle.StandardPixmap.SP_TitleBarCloseButton))
        close.setToolTip(tr("End the swipe (Escape)"))
        close.setAccessibleName(tr("End the swipe"))
        self.right.row.addWidget(self.masks)
        self.right.row.addWidget(close)
        self.left.date_chosen.connect(lambda _date: self.changed.emit())
        self.right.date_chosen.connect(lambda _date: self.changed.emit())
        self.masks.toggled.connect(lambda _on: self.changed.emit())
        close.clicked.connect(self.closed)

    def show_dates(self, dates: Sequence[str], left: str, right: str, masks: bool) -> None:
        """Offers these dates on both sides, and masks where there are any."""
        self.left.set_dates(dates, left)
        self.right.set_dates(dates, right)
        self.masks.setVisible(masks)
        for bar in (self.left, self.right):
            bar.show()
            bar.raise_()
        self.place()

    def place(self) -> None:
        """Takes the corners; after the map was resized too."""
        for bar in (self.left, self.right):
            bar.adjustSize()
        self.left.move(_MARGIN_PX, _MARGIN_PX)
        self.right.move(self._map.width() - self.right.width() - _MARGIN_PX, _MARGIN_PX)

    def remove(self) -> None:
        """Takes the bars off the map."""
        for bar in (self.left, self.right):
            bar.hide()
            bar.deleteLater()
        self.deleteLater()
