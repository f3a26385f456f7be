"""Areas over time, painted: a line a class, its points where the dates lie, its trend dashed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Optional

from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.axis import date_marks, round_steps, step_words
from terrascope_qgis.widgets.colours import class_colour, see_through
from terrascope_qgis.widgets.figures import readable_area, readable_date, tendency_words
from terrascope_qgis.widgets.ink import ink_of
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets

_HEIGHT = 150
_MOST_STEPS = 3
_NEAR_PX = 14
_MOST_LARGE_POINTS = 20
#: Seconds in the spans of time that a trend is told by.
_SECONDS = {"year": 365.25 * 86_400, "day": 86_400.0, "hour": 3_600.0}


@dataclass(frozen=True)
class SeriesShown:
    """One class over three or more dates.

    Attributes:
        class_name: The class.
        dates: ISO dates or date-times, in order.
        areas_m2: Area at each.
        trend: By how much the area changes in a span of time.
        trend_unit: Unit of the trend on the wire ("m2/year").
        tendency: The trend in a word.
        net_percent: Change from the first to the last date; None where there was nothing at first.
    """

    class_name: str
    dates: tuple[str, ...]
    areas_m2: tuple[float, ...]
    trend: float = 0.0
    trend_unit: str = "m2/year"
    tendency: str = ""
    net_percent: Optional[float] = None


def series_in(answer: Answer) -> list[SeriesShown]:
    """The series among the measurements of an answer, a class each, in their order."""
    found = []
    for name in dict.fromkeys(m.of[0] for m in answer.measurements if m.kind == "series" and m.of):
        of_class = [m for m in answer.measurements if m.of == (name,)]
        areas = [(m.date, float(m.value)) for m in of_class if m.kind == "series"]
        single = {m.kind: m for m in of_class if m.kind in ("trend", "net", "tendency")}
        trend, net, tendency = single.get("trend"), single.get("net"), single.get("tendency")
        found.append(
            SeriesShown(
                name,
                tuple(date for date, _ in areas),
                tuple(area for _, area in areas),
                float(trend.value) if trend else 0.0,
                trend.unit if trend else "m2/year",
                str(tendency.value) if tendency else "",
                float(net.value) if net else None,
            )
        )
    return found


def seconds_of(date: str) -> float:
    """Where on the axis of time a date lies; a year or a month lies at its first day."""
    padded = date + "-01-01"[3 * date.count("-") :] if len(date) in (4, 7) else date
    moment = datetime.fromisoformat(padded.replace("Z", "+00:00"))
    # Python 3.9 has no datetime.UTC
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()  # noqa: UP017


class SeriesChart(QtWidgets.QWidget):
    """The chart. Resting on a point tells its date and area.

    Args:
        series: At least one, each of at least two dates.
        parent: Parent widget.
    """

    def __init__(self, series: Sequence[SeriesShown], parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self._series = tuple(series)
        self._dates = sorted({date for one in series for date in one.dates}, key=seconds_of)
        self._steps_m2 = round_steps(max(max(one.areas_m2) for one in series), _MOST_STEPS)
        self._top_m2 = self._steps_m2[-1]
        ink_of(self)  # the label that it asks is made now, not while it paints
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Area over time"))
        self.setAccessibleDescription(
            ". ".join(
                tr(
                    "{class_name}: {tendency} from {begin} to {end}",
                    class_name=one.class_name,
                    tendency=tendency_words(one.tendency),
                    begin=one.dates[0],
                    end=one.dates[-1],
                )
                for one in series
            )
        )

    def paintEvent(self, event: Any) -> None:
        """Draws the axes, then each class."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._draw_areas(painter, plot)
        self._draw_dates(painter, plot)
        for one in self._series:
            self._draw_series(painter, plot, one)
        painter.end()

    def event(self, event: Any) -> bool:
        """Tells date and area of the nearest point as a tooltip."""
        if event.type() == QtCore.QEvent.Type.ToolTip:
            QtWidgets.QToolTip.showText(self.mapToGlobal(event.pos()), self.told_at(event.pos()), self)
            return True
        return bool(super().event(event))

    def told_at(self, position: QtCore.QPoint) -> str:
        """Class, date and area of the point nearest to a place on the chart; "" where none is near."""
        plot, near = self._plot(), []
        for one in self._series:
            for date, area in zip(one.dates, one.areas_m2):
                away = self._point(plot, seconds_of(date), area) - QtCore.QPointF(position)
                near.append((away.manhattanLength(), one.class_name, date, area))
        away_px, name, date, area = min(near)
        if away_px > _NEAR_PX:
            return ""
        return f"{name}, {readable_date(date)}: {readable_area(area, self._top_m2)}"

    def _plot(self) -> QtCore.QRectF:
        """Where the lines are drawn: right of the areas, above the dates."""
        metrics = self.fontMetrics()
        left = max(metrics.horizontalAdvance(word) for word in step_words(self._steps_m2)) + 8
        above, below = metrics.height() / 2 + 2, metrics.height() + 10
        return QtCore.QRectF(left, above, self.width() - left - 8, self.height() - above - below)

    def _point(self, plot: QtCore.QRectF, seconds: float, area_m2: float) -> QtCore.QPointF:
        first, last = seconds_of(self._dates[0]), seconds_of(self._dates[-1])
        along = (seconds - first) / max(last - first, 1.0)
        up = min(max(area_m2 / self._top_m2, 0.0), 1.0)
        return QtCore.QPointF(plot.left() + along * plot.width(), plot.bottom() - up * plot.height())

    def _draw_areas(self, painter: QtGui.QPainter, plot: QtCore.QRectF) -> None:
        text = ink_of(self)
        height = painter.fontMetrics().height()
        for area, word in zip(self._steps_m2, step_words(self._steps_m2)):
            y = self._point(plot, seconds_of(self._dates[0]), area).y()
            painter.setPen(QtGui.QPen(see_through(text, 0.4 if area == 0 else 0.18), 1))
            painter.drawLine(QtCore.QPointF(plot.left(), y), QtCore.QPointF(plot.right(), y))
            painter.setPen(see_through(text, 0.75))
            label = QtCore.QRectF(0, y - height / 2, plot.left() - 6, height)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)

    def _draw_dates(self, painter: QtGui.QPainter, plot: QtCore.QRectF) -> None:
        """A small mark where each image lies, and words where years, months, days or hours begin."""
        text = ink_of(self)
        metrics = painter.fontMetrics()
        painter.setPen(QtGui.QPen(see_through(text, 0.4), 1))
        for date in self._dates:
            foot = self._point(plot, seconds_of(date), 0.0)
            painter.drawLine(foot, foot + QtCore.QPointF(0, 4))
        painter.setPen(see_through(text, 0.75))
        free_from = 0.0
        for seconds, word in self._date_words(self.width() / metrics.horizontalAdvance("0")):
            width = metrics.horizontalAdvance(word)
            x = self._point(plot, seconds, 0.0).x()
            left = min(max(x - width / 2, 0.0), self.width() - width)
            if left >= free_from:
                place = QtCore.QPointF(left, plot.bottom() + 6 + metrics.ascent())
                painter.drawText(place, word)
                free_from = left + width + 6

    def _date_words(self, room_letters: float) -> list[tuple[float, str]]:
        """Where words stand on the axis of dates; the first and the last date where nothing round lies between."""
        first, last = seconds_of(self._dates[0]), seconds_of(self._dates[-1])
        # Python 3.9 has no datetime.UTC
        ends = [datetime.fromtimestamp(end, timezone.utc).replace(tzinfo=None) for end in (first, last)]  # noqa: UP017
        marks = date_marks(ends[0], ends[1], room_letters)
        if len(marks) < 2:
            return [(seconds_of(date), readable_date(date)) for date in (self._dates[0], self._dates[-1])]
        return [(moment.replace(tzinfo=timezone.utc).timestamp(), word) for moment, word in marks]  # noqa: UP017

    def _draw_series(self, painter: QtGui.QPainter, plot: QtCore.QRectF, series: SeriesShown) -> None:
        colour = QtGui.QColor(class_colour(series.class_name))
        times = [seconds_of(date) for date in series.dates]
        points = [self._point(plot, time, area) for time, area in zip(times, series.areas_m2)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(self._series) == 1:
            painter.setPen(QtGui.QPen(see_through(colour, 0.7), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(*self._trend_line(plot, series, times))
        painter.setPen(QtGui.QPen(colour, 1.8))
        painter.drawPolyline(QtGui.QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        # with many dates the line would disappear below its points
        radius = 3.0 if len(points) <= _MOST_LARGE_POINTS else 2.0
        for point in points:
            painter.drawEllipse(point, radius, radius)

    def _trend_line(
        self, plot: QtCore.QRectF, series: SeriesShown, times: Sequence[float]
    ) -> tuple[QtCore.QPointF, QtCore.QPointF]:
        """The trend through the middle of the points: half of them lie above it, half below."""
        slope = series.trend / _SECONDS.get(series.trend_unit.partition("/")[2], 1.0)
        offsets = sorted(area - slope * time for time, area in zip(times, series.areas_m2))
        middle = (offsets[(len(offsets) - 1) // 2] + offsets[len(offsets) // 2]) / 2
        ends = (times[0], times[-1])
        begin, end = (self._point(plot, time, middle + slope * time) for time in ends)
        return begin, end
