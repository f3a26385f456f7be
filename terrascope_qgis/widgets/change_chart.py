"""What became of a class between two dates, painted: a bar for each date, of what stayed, was lost or gained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.axis import round_steps, step_words
from terrascope_qgis.widgets.colours import CHANGE_COLOURS, CHANGE_KINDS, see_through
from terrascope_qgis.widgets.figures import readable_area, readable_date
from terrascope_qgis.widgets.ink import ink_of
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets

_BAR_PX = 18
_BETWEEN_PX = 6


@dataclass(frozen=True)
class ChangeShown:
    """One class between two dates, over the pixels that both show.

    Attributes:
        class_name: The class.
        date_from: ISO date or date-time of the earlier image.
        date_to: Of the later one.
        gained_m2: Area it has at the later date only.
        lost_m2: Area it has at the earlier date only.
        kept_m2: Area it has at both.
    """

    class_name: str
    date_from: str
    date_to: str
    gained_m2: float
    lost_m2: float
    kept_m2: float

    @property
    def before_m2(self) -> float:
        """Area at the earlier date."""
        return self.lost_m2 + self.kept_m2

    @property
    def after_m2(self) -> float:
        """Area at the later date."""
        return self.gained_m2 + self.kept_m2

    @property
    def net_m2(self) -> float:
        """By how much it grew."""
        return self.gained_m2 - self.lost_m2


def changes_in(answer: Answer) -> list[ChangeShown]:
    """The changes among the measurements of an answer, a class each, in their order."""
    figures: dict[tuple[str, str], dict[str, float]] = {}
    for measured in answer.measurements:
        if measured.kind in CHANGE_KINDS and measured.unit == "m2" and measured.of and "/" in measured.date:
            figures.setdefault((measured.of[0], measured.date), {})[measured.kind] = float(measured.value)
    found = []
    for (name, dates), of_kind in figures.items():
        if len(of_kind) == len(CHANGE_KINDS):
            begin, _, end = dates.partition("/")
            found.append(ChangeShown(name, begin, end, *(of_kind[kind] for kind in CHANGE_KINDS)))
    return found


class ChangeChart(QtWidgets.QWidget):
    """The two bars of one class.

    Args:
        change: What became of it.
        top_m2: The longest bar that there is room for, the same in all charts of an answer; 0 takes its own.
        parent: Parent widget.
    """

    def __init__(self, change: ChangeShown, top_m2: float = 0.0, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self._change = change
        self._ticks_m2 = round_steps(max(top_m2, change.before_m2, change.after_m2))
        ink_of(self)  # the label that it asks is made now, not while it paints
        line = self.fontMetrics().height()
        self.setFixedHeight(2 * max(_BAR_PX, line) + _BETWEEN_PX + line + 10)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Change of {name}", name=change.class_name))
        self.setAccessibleDescription(
            tr(
                "{before} on {first}, {after} on {last}",
                before=readable_area(change.before_m2),
                after=readable_area(change.after_m2),
                first=readable_date(change.date_from),
                last=readable_date(change.date_to),
            )
        )

    def paintEvent(self, event: Any) -> None:
        """Draws the axis, then a bar for each date."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        metrics, change = painter.fontMetrics(), self._change
        dates = [readable_date(change.date_from), readable_date(change.date_to)]
        left = max(metrics.horizontalAdvance(date) for date in dates) + 8
        right = metrics.horizontalAdvance(step_words(self._ticks_m2)[-1]) / 2 + 2
        height = max(_BAR_PX, metrics.height())
        plot = QtCore.QRectF(left, 2, self.width() - left - right, 2 * height + _BETWEEN_PX)
        self._draw_axis(painter, plot)
        bars: Sequence[tuple[tuple[str, float], ...]] = (
            (("kept", change.kept_m2), ("lost", change.lost_m2)),
            (("kept", change.kept_m2), ("gained", change.gained_m2)),
        )
        for number, (date, parts) in enumerate(zip(dates, bars)):
            row = QtCore.QRectF(plot.left(), plot.top() + number * (height + _BETWEEN_PX), plot.width(), height)
            painter.setPen(ink_of(self))
            place = QtCore.QRectF(0, row.top(), left - 8, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, date)
            self._draw_bar(painter, row, parts)
        painter.end()

    def _draw_axis(self, painter: QtGui.QPainter, plot: QtCore.QRectF) -> None:
        text = ink_of(self)
        height = painter.fontMetrics().height()
        for tick, word in zip(self._ticks_m2, step_words(self._ticks_m2)):
            x = plot.left() + plot.width() * tick / self._ticks_m2[-1]
            painter.setPen(QtGui.QPen(see_through(text, 0.25), 1))
            painter.drawLine(QtCore.QPointF(x, plot.top()), QtCore.QPointF(x, plot.bottom() + 4))
            painter.setPen(see_through(text, 0.75))
            label = QtCore.QRectF(x - 60, plot.bottom() + 5, 120, height)
            painter.drawText(label, Qt.AlignmentFlag.AlignHCenter, word)

    def _draw_bar(self, painter: QtGui.QPainter, row: QtCore.QRectF, parts: Sequence[tuple[str, float]]) -> None:
        """The parts one behind the other; what was lost is hatched too, so that colour alone tells nothing apart."""
        painter.setPen(Qt.PenStyle.NoPen)
        x = row.left()
        for kind, area_m2 in parts:
            width = row.width() * area_m2 / self._ticks_m2[-1]
            if area_m2 <= 0:
                continue
            part = QtCore.QRectF(x, row.top() + 1, max(width, 1.0), row.height() - 2)
            painter.fillRect(part, QtGui.QColor(CHANGE_COLOURS[kind]))
            if kind == "lost":
                painter.fillRect(part, QtGui.QBrush(QtGui.QColor(255, 255, 255, 150), Qt.BrushStyle.BDiagPattern))
            x += width
