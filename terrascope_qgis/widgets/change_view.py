"""Change between two dates: for each class two bars, and a table of areas and shares below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from terrascope_qgis.protocol import Grounding
from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.change_chart import ChangeChart, ChangeShown
from terrascope_qgis.widgets.colours import CHANGE_COLOURS, class_colour, colour_icon
from terrascope_qgis.widgets.figures import readable_area, readable_date, readable_share
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets, Signal
from terrascope_qgis.widgets.steps import CORRECTED_MARK


class ChangeView(QtWidgets.QWidget):
    """The changes of an answer.

    Signals:
        grounding_clicked: (index of the grounding) its date was clicked.

    Args:
        changes: At least one.
        groundings: All of the answer.
        parent: Parent widget.
    """

    grounding_clicked = Signal(int)

    def __init__(
        self,
        changes: Sequence[ChangeShown],
        groundings: Sequence[Grounding],
        parent: Optional[QtWidgets.QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._of_scene: list[QtWidgets.QLabel] = []
        self._tables: list[QtWidgets.QWidget] = []
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        top_m2 = max(max(change.before_m2, change.after_m2) for change in changes)
        for change in changes:
            column.addWidget(_heading(change.class_name))
            column.addWidget(ChangeChart(change, top_m2))
            of_class = [one for one in groundings if one.class_name == change.class_name]
            self._tables.append(self._table(change, of_class))
            column.addWidget(self._tables[-1])
        self._full_px = self._widest_px()
        self._show_scene(False)
        self._narrow_px = self._widest_px()
        self._show_scene(True)

    def minimumSizeHint(self) -> QtCore.QSize:
        """A narrow dock leaves out the shares of the scene."""
        return QtCore.QSize(self._narrow_px, super().minimumSizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        """Shows the shares of the scene where there is room for them."""
        super().resizeEvent(event)
        self._show_scene(self.width() >= self._full_px)

    def _widest_px(self) -> int:
        return max(int(table.minimumSizeHint().width()) for table in self._tables)

    def _show_scene(self, shown: bool) -> None:
        for label in self._of_scene:
            label.setVisible(shown)

    def _table(self, change: ChangeShown, groundings: Sequence[Grounding]) -> QtWidgets.QWidget:
        """A line for each date, each kind of change and the sum, with areas and shares."""
        table = QtWidgets.QWidget()
        table.setObjectName(f"terrascope_change_{change.class_name}")
        grid = QtWidgets.QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        heads = (tr("Area"), tr("of scene"), tr("of before"))
        for column, head in enumerate(heads, start=1):
            grid.addWidget(_right(head, quiet=True), 0, column)
        self._of_scene.append(grid.itemAtPosition(0, 2).widget())
        scene_m2 = _scene_m2(groundings)
        lines = (
            (self._date(change, change.date_from, groundings), change.before_m2, ""),
            (self._date(change, change.date_to, groundings), change.after_m2, ""),
            (_kind("gained", tr("Gained")), change.gained_m2, "+"),
            (_kind("lost", tr("Lost")), change.lost_m2, "−"),
            (_kind("kept", tr("Kept")), change.kept_m2, ""),
            (_kind("", tr("Net")), abs(change.net_m2), "−" if change.net_m2 < 0 else "+"),
        )
        largest_m2 = max(change.before_m2, change.after_m2)
        for line, (what, area_m2, sign) in enumerate(lines, start=1):
            grid.addWidget(what, line, 0, Qt.AlignmentFlag.AlignLeft)
            sign = sign if area_m2 else ""
            grid.addWidget(_right(sign + readable_area(area_m2, largest_m2)), line, 1)
            of_scene = _right(sign + readable_share(area_m2 / scene_m2) if scene_m2 else "")
            grid.addWidget(of_scene, line, 2)
            self._of_scene.append(of_scene)
            # of nothing there is no share, and of itself it says nothing
            of_before = change.before_m2 and line > 1
            grid.addWidget(_right(sign + readable_share(area_m2 / change.before_m2) if of_before else ""), line, 3)
        return table

    def _date(self, change: ChangeShown, date: str, groundings: Sequence[Grounding]) -> QtWidgets.QWidget:
        """A date: to be clicked where something was outlined at it."""
        grounding = next((one for one in groundings if one.date == date), None)
        if grounding is None:
            return words(readable_date(date), wraps=False)
        button = QtWidgets.QToolButton()
        button.setObjectName(f"terrascope_chip_{grounding.index}")
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(colour_icon(class_colour(change.class_name)))
        button.setIconSize(QtCore.QSize(12, 12))
        button.setText(f" {readable_date(date)}{CORRECTED_MARK if grounding.corrected else ''}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(
            tr(
                "Select on the map: {name} on {date}. In all of that image it has {area}; the table counts only what "
                "both images show.",
                name=change.class_name,
                date=readable_date(date),
                area=readable_area(grounding.area_m2),
            )
        )
        button.setAccessibleName(
            tr("Select the {name} of {date} on the map", name=change.class_name, date=readable_date(date))
        )
        button.clicked.connect(lambda _=False, index=grounding.index: self.grounding_clicked.emit(index))
        return button


def _scene_m2(groundings: Sequence[Grounding]) -> float:
    """Area of what the scene shows, from the largest outline and its share; 0 where nothing was outlined."""
    largest = max(groundings, key=lambda one: one.share, default=None)
    return largest.area_m2 / largest.share if largest is not None and largest.share > 0 else 0.0


def _heading(class_name: str) -> QtWidgets.QLabel:
    return words(class_name[:1].upper() + class_name[1:], bold=True, wraps=False)


def _kind(kind: str, text: str) -> QtWidgets.QWidget:
    """A kind of change in its colour, as on the map and in the chart; the sum of them has none."""
    square = QtWidgets.QLabel()
    square.setFixedSize(12, 12)
    if kind:
        square.setPixmap(colour_icon(CHANGE_COLOURS[kind]).pixmap(12, 12))
    both = QtWidgets.QWidget()
    row = QtWidgets.QHBoxLayout(both)
    row.setContentsMargins(4, 1, 0, 1)
    row.addWidget(square)
    row.addWidget(words(text, wraps=False))
    return both


def _right(text: str, quiet: bool = False) -> QtWidgets.QLabel:
    label = words(text, wraps=False, quiet=quiet)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
