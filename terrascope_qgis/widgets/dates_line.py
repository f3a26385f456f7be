"""What the dates of the ticked layers come to: which are compared, or what is missing, and the way to look at them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.dates import moment_of, problem_with_date, told_apart
from terrascope_qgis.widgets.figures import readable_date
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets, Signal

if TYPE_CHECKING:
    from terrascope_qgis.widgets.layer_choice import LayerRow

_NAMED = 2
_ICON_COLOUR = "#3f93a0"


def rows_by_date(rows: Sequence[LayerRow]) -> dict[str, list[LayerRow]]:
    """The rows of each date, oldest first, of the sensor that has more dates; optical where both have as many.

    Rows without a date belong to none; those less than half an hour apart are one image.
    """
    found: dict[str, list[LayerRow]] = {}
    for sensor in ("optical", "sar"):
        dated = [row for row in rows if row.sensor == sensor and moment_of(row.date) is not None]
        shown = told_apart(row.date for row in dated)
        groups: dict[str, list[LayerRow]] = {}
        for row in sorted(dated, key=lambda row: str(moment_of(row.date))):
            groups.setdefault(shown[row.date], []).append(row)
        found = groups if len(groups) > len(found) else found
    return found


def rows_that_need_a_date(rows: Sequence[LayerRow]) -> list[LayerRow]:
    """The ticked rows without a date that a question can't do without, given the others."""
    undated = [row for row in rows if not row.date]
    if len({row.date for row in rows if row.date}) > 1:
        return undated
    images = [row for row in rows if row.alone]
    return [row for row in undated if row.alone and sum(other.sensor == row.sensor for other in images) > 1]


def dates_in_words(rows: Sequence[LayerRow]) -> tuple[str, bool]:
    """What there is to say of the dates of the ticked rows; empty where nothing is.

    Returns:
        The words, and whether they tell of something wrong.
    """
    for row in rows:
        problem = problem_with_date(row.date)
        if problem:
            return tr("Date of “{layer}”: {problem}", layer=row.name, problem=problem), True
    missing = rows_that_need_a_date(rows)
    if missing:
        names = ", ".join(f"“{row.name}”" for row in missing[:_NAMED])
        more = len(missing) - _NAMED
        names += tr(" and {count} more", count=more) if more > 0 else ""
        return tr(
            "No date: {layers}. Type it in the Date column (the year alone will do), or untick.", layers=names
        ), True
    dates = list(rows_by_date(rows))
    if len(dates) < 2:
        return "", False
    ends = {"first": readable_date(dates[0]), "last": readable_date(dates[-1])}
    if len(dates) == 2:
        return tr("Compares {first} and {last}", **ends), False
    return tr("{count} dates, {first} to {last}", count=len(dates), **ends), False


class DatesLine(QtWidgets.QWidget):
    """A line below the list of layers; shown where there is something to say.

    Signals:
        swipe_toggled: (on) the swipe between two dates is wanted, or no longer.
        animate_pressed: The dates are to be run through in time.

    Args:
        parent: Parent widget.
    """

    swipe_toggled = Signal(bool)
    animate_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self._words = words(quiet=True)
        self._words.setObjectName("terrascope_dates_line")
        self._icon = QtWidgets.QLabel()
        warning = self.style().standardIcon(QtWidgets.QStyle.StandardPixmap.SP_MessageBoxWarning)
        self._icon.setPixmap(warning.pixmap(16, 16))
        self.swipe = QtWidgets.QToolButton()
        self.swipe.setObjectName("terrascope_swipe")
        self.swipe.setCheckable(True)
        self.swipe.setText(tr("S&wipe"))
        self.swipe.setIcon(swipe_icon())
        self.swipe.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.swipe.setToolTip(tr("Two dates side by side on the map, with a handle to drag between them"))
        self.swipe.setAccessibleName(tr("Swipe between two dates on the map"))
        self.swipe.toggled.connect(self.swipe_toggled)
        self.animate = QtWidgets.QToolButton()
        self.animate.setObjectName("terrascope_animate")
        self.animate.setText(tr("A&nimate"))
        self.animate.setToolTip(
            tr("Gives the ticked layers their dates as temporal ranges, and opens QGIS's temporal controller")
        )
        self.animate.setAccessibleName(tr("Run through the dates in time"))
        self.animate.clicked.connect(lambda _=False: self.animate_pressed.emit())
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.animate, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.swipe, 0, Qt.AlignmentFlag.AlignTop)
        self.show_rows(())

    def text(self) -> str:
        """What is said."""
        return str(self._words.text())

    def show_rows(self, rows: Sequence[LayerRow], sources: Sequence[str] = ()) -> None:
        """Says what the dates of these ticked rows come to.

        Args:
            rows: The ticked rows.
            sources: Where their dates come from, where the list itself has no room for it.
        """
        text, wrong = dates_in_words(rows)
        if text and not wrong and sources:
            text = tr("{text} (from: {sources})", text=text, sources=", ".join(sources))
        self._words.setText(text)
        self._icon.setVisible(wrong)
        comparable = len(rows_by_date(rows)) > 1
        for button in (self.animate, self.swipe):
            button.setVisible(comparable)
        self.setVisible(bool(text) or comparable)

    def show_swiping(self, on: bool) -> None:
        """Whether the swipe is on, without asking for it."""
        self.swipe.blockSignals(True)
        self.swipe.setChecked(on)
        self.swipe.blockSignals(False)


def swipe_icon(size_px: int = 16) -> QtGui.QIcon:
    """Two halves and the line between them, in a colour that is seen on light and dark buttons."""
    ratio = 3
    pixmap = QtGui.QPixmap(size_px * ratio, size_px * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QtGui.QPainter(pixmap)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    colour = QtGui.QColor(_ICON_COLOUR)
    painter.setPen(QtGui.QPen(colour, 1))
    painter.drawRoundedRect(QtCore.QRectF(1.5, 3.5, size_px - 3, size_px - 7), 1.5, 1.5)
    middle = size_px / 2
    painter.fillRect(QtCore.QRectF(middle, 3.5, size_px - 1.5 - middle, size_px - 7), colour)
    painter.setPen(QtGui.QPen(colour, 1.4))
    painter.drawLine(QtCore.QPointF(middle, 0.8), QtCore.QPointF(middle, size_px - 0.8))
    painter.end()
    return QtGui.QIcon(pixmap)
