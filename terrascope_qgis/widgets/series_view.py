"""Change over three or more dates: a chart, and below it a table of each class, folded where there is much of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from terrascope_qgis.protocol import Grounding
from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.colours import class_colour, colour_icon
from terrascope_qgis.widgets.figures import (
    readable_area,
    readable_date,
    readable_share,
    readable_trend,
    tendency_words,
)
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets, Signal
from terrascope_qgis.widgets.series_chart import SeriesChart, SeriesShown, seconds_of
from terrascope_qgis.widgets.steps import CORRECTED_MARK

#: Lines that are shown unfolded.
_MOST_OPEN = 12


class SeriesView(QtWidgets.QWidget):
    """The series of an answer.

    Signals:
        grounding_clicked: (index of the grounding) its date was clicked.

    Args:
        series: At least one.
        groundings: All of the answer.
        parent: Parent widget.
    """

    grounding_clicked = Signal(int)

    def __init__(
        self,
        series: Sequence[SeriesShown],
        groundings: Sequence[Grounding],
        parent: Optional[QtWidgets.QWidget] = None,
    ) -> None:
        super().__init__(parent)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(SeriesChart(series))
        of_class = {one.class_name: [g for g in groundings if g.class_name == one.class_name] for one in series}
        opened = sum(map(len, of_class.values())) <= _MOST_OPEN
        for one in series:
            table = self._table(one, sorted(of_class[one.class_name], key=lambda g: seconds_of(g.date)))
            column.addLayout(self._heading(one, table, opened))
            column.addWidget(_trend(one))
            column.addWidget(table)

    def _heading(self, series: SeriesShown, table: QtWidgets.QWidget, opened: bool) -> QtWidgets.QHBoxLayout:
        """The class, which unfolds its dates, and its trend in a word."""
        fold = QtWidgets.QToolButton()
        fold.setObjectName(f"terrascope_series_{series.class_name}")
        fold.setAutoRaise(True)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.setIcon(colour_icon(class_colour(series.class_name)))
        fold.setIconSize(QtCore.QSize(12, 12))
        name = series.class_name[:1].upper() + series.class_name[1:]
        fold.setToolTip(tr("{name} at each date", name=name))
        fold.setAccessibleName(tr("Show {class_name} at each date", class_name=series.class_name))

        def show(unfolded: bool) -> None:
            fold.setText(f" {name} {'▾' if unfolded else '▸'}")
            table.setVisible(unfolded)

        fold.clicked.connect(lambda _=False: show(table.isHidden()))
        show(opened)
        said = words(tendency_words(series.tendency), bold=True, wraps=False)
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(fold)
        row.addStretch(1)
        row.addWidget(said)
        return row

    def _table(self, series: SeriesShown, groundings: Sequence[Grounding]) -> QtWidgets.QWidget:
        """A line a date: the date to click, the area, and its share."""
        table = QtWidgets.QWidget()
        grid = QtWidgets.QGridLayout(table)
        grid.setContentsMargins(14, 0, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        # beside a time of day there is no room for the share in a narrow dock
        timed = any(len(grounding.date) > len("2021-07-23") for grounding in groundings)
        compared = dict(zip(series.dates, series.areas_m2))
        for line, grounding in enumerate(groundings):
            date = QtWidgets.QToolButton()
            date.setObjectName(f"terrascope_chip_{grounding.index}")
            date.setAutoRaise(True)
            date.setText(readable_date(grounding.date) + (CORRECTED_MARK if grounding.corrected else ""))
            date.setCursor(Qt.CursorShape.PointingHandCursor)
            date.setToolTip(
                tr(
                    "Select on the map: {class_name} on {date}",
                    class_name=series.class_name,
                    date=readable_date(grounding.date),
                )
            )
            date.setAccessibleName(
                tr("Select the {class_name} of {date} on the map", class_name=series.class_name, date=grounding.date)
            )
            date.clicked.connect(lambda _=False, index=grounding.index: self.grounding_clicked.emit(index))
            grid.addWidget(date, line, 0, Qt.AlignmentFlag.AlignLeft)
            area_m2 = compared.get(grounding.date)
            texts = [tr("not compared")] if area_m2 is None else [readable_area(area_m2, max(series.areas_m2))]
            if area_m2 is not None and not timed:
                texts.append(readable_share(grounding.share))
            for column, text in enumerate(texts, start=1):
                label = words(text, wraps=False, quiet=column == 2)
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(label, line, column)
        return table


def _trend(series: SeriesShown) -> QtWidgets.QLabel:
    """The trend's figure and the total change, below the word for them."""
    net = series.net_percent
    trend = readable_trend(series.trend, series.trend_unit, max(series.areas_m2))
    if net is not None:
        change = f"{'−' if net < 0 else '+'}{readable_share(abs(net) / 100)}"
        trend = tr("{trend}  ·  {change} in all", trend=trend, change=change)
    figures = words(trend, quiet=True)
    figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    figures.setToolTip(tr("Trend over all dates (Theil-Sen), and the change from the first date to the last"))
    return figures
