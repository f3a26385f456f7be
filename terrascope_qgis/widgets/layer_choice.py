"""Which layers a question is asked of: ticked, with what each is (optical or SAR) and its date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.date_field import DateField
from terrascope_qgis.widgets.dates import NOTHING_READ, DateRead, iso_of
from terrascope_qgis.widgets.dates_line import DatesLine, rows_that_need_a_date
from terrascope_qgis.widgets.language import marked, tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets, Signal

SENSORS = (("optical", marked("Optical")), ("sar", marked("SAR")))
_VISIBLE_ROWS = 6
_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2}([T ].+)?)?)?")
_DATE, _SOURCE = 2, 3


@dataclass(frozen=True)
class LayerRow:
    """One raster layer as the person sees it.

    Attributes:
        key: The layer's id.
        name: Its name in the project.
        sensor: "optical" or "sar".
        date: ISO date or date-time, empty if unknown.
        chosen: Whether the question is asked of it.
        hint: What is known of it (bands, pixels), shown as a tooltip.
        bands: What was said of its bands and numbers; empty where the runtime is to find out.
        read: The date that it tells itself, with where.
        alone: Whether it is an image by itself, rather than one band of several.
    """

    key: str
    name: str
    sensor: str = "optical"
    date: str = ""
    chosen: bool = False
    hint: str = ""
    bands: str = ""
    read: DateRead = NOTHING_READ
    alone: bool = True


def is_iso_date(text: str) -> bool:
    """Whether `text` is an ISO date, date-time, year or month; the empty text (unknown) is none."""
    return bool(_ISO.fullmatch(text.strip()) and iso_of(text))


class LayerChoice(QtWidgets.QWidget):
    """A list of layers to tick, with a column for the kind and one for the date.

    Signals:
        changed: (key) the person changed something of a row.
        rows_changed: After any change of the rows.
        bands_pressed: (key) the bands of a layer are to be seen and corrected.

    Args:
        parent: Parent widget.
    """

    changed = Signal(str)
    rows_changed = Signal()
    bands_pressed = Signal(str)

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, LayerRow] = {}
        self._items: dict[str, QtWidgets.QTreeWidgetItem] = {}
        self._empty = words(tr("No raster layer in this project yet. Add a satellite or aerial image to ask about it."))
        self._empty.setContentsMargins(2, 4, 2, 4)
        self.tree = self._make_tree()
        self.dates = DatesLine()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.tree)
        column.addWidget(self.dates)
        column.addLayout(self._make_bands())
        self.tree.setVisible(False)
        self._show_bands()

    def rows(self) -> list[LayerRow]:
        """All rows as they stand, in the order shown."""
        return list(self._rows.values())

    def chosen(self) -> list[LayerRow]:
        """The ticked rows, in the order shown."""
        return [row for row in self._rows.values() if row.chosen]

    def set_rows(self, rows: Sequence[LayerRow]) -> None:
        """Shows these rows in place of those before; nothing happens where they are the same."""
        if list(rows) == self.rows():
            return
        self._rows = {row.key: row for row in rows}
        self._items = {}
        self.tree.blockSignals(True)
        self.tree.clear()
        for row in rows:
            self._add(row)
        self.tree.blockSignals(False)
        self._empty.setVisible(not rows)
        self.tree.setVisible(bool(rows))
        self._show_dates()
        self._show_bands()
        self._fit()

    def set_chosen(self, key: str, chosen: bool) -> None:
        """Ticks or unticks a layer, as a click does."""
        state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        self._items[key].setCheckState(0, state)

    def set_sensor(self, key: str, sensor: str) -> None:
        """Says what a layer is, as its combo box does."""
        kind = self.tree.itemWidget(self._items[key], 1)
        kind.setCurrentIndex(kind.findData(sensor))

    def set_date(self, key: str, date: str) -> None:
        """Writes a layer's date, as typing does."""
        self.tree.itemWidget(self._items[key], 2).setText(date)

    def _current(self) -> Optional[LayerRow]:
        """The row that is marked; else the first ticked one."""
        item = self.tree.currentItem()
        marked_row = self._rows.get(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else None
        return marked_row or next(iter(self.chosen()), None)

    def _make_bands(self) -> QtWidgets.QHBoxLayout:
        """The bands of the current layer in a line, and the button that opens them."""
        self._bands = words(quiet=True)
        self._bands.setObjectName("terrascope_bands_line")
        self.bands = QtWidgets.QToolButton()
        self.bands.setObjectName("terrascope_bands")
        self.bands.setText(tr("&Bands…"))
        self.bands.setAutoRaise(True)
        self.bands.clicked.connect(self._press_bands)
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(2, 0, 0, 0)
        row.addWidget(self._bands, 1)
        row.addWidget(self.bands, 0, Qt.AlignmentFlag.AlignTop)
        self.tree.currentItemChanged.connect(self._show_bands)
        return row

    def _press_bands(self) -> None:
        row = self._current()
        if row is not None:
            self.bands_pressed.emit(row.key)

    def _show_bands(self, *_: object) -> None:
        row = self._current()
        for widget in (self._bands, self.bands):
            widget.setVisible(row is not None)
        if row is None:
            return
        found = tr("bands and numbers as the runtime finds them")
        self._bands.setText(tr("{layer}: {bands}", layer=row.name, bands=row.bands or found))
        self.bands.setToolTip(tr("Which band of “{layer}” is what, and what its numbers mean", layer=row.name))
        self.bands.setAccessibleName(tr("Bands of {layer}", layer=row.name))

    def _make_tree(self) -> QtWidgets.QTreeWidget:
        tree = QtWidgets.QTreeWidget()
        tree.setObjectName("terrascope_layers")
        tree.setAccessibleName(tr("Layers the question is asked of"))
        tree.setHeaderLabels([tr("Layer"), tr("Kind"), tr("Date"), tr("From")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QtWidgets.QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QtWidgets.QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_DATE, QtWidgets.QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_SOURCE, QtWidgets.QHeaderView.ResizeMode.Fixed)
        letters = tree.fontMetrics().horizontalAdvance("0000-00-00")
        header.resizeSection(1, letters + 22)
        header.resizeSection(_DATE, letters + 16)
        tree.itemChanged.connect(self._ticked)
        return tree

    def _add(self, row: LayerRow) -> None:
        item = QtWidgets.QTreeWidgetItem(self.tree, [row.name])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked)
        item.setData(0, Qt.ItemDataRole.UserRole, row.key)
        item.setToolTip(0, f"{row.name}\n{row.hint}".strip())
        kind = QtWidgets.QComboBox()
        for sensor, label in SENSORS:
            kind.addItem(tr(label), sensor)
        kind.setCurrentIndex(kind.findData(row.sensor))
        kind.setFrame(False)
        kind.setAccessibleName(tr("Kind of {row}", row=row.name))
        kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        kind.currentIndexChanged.connect(lambda _, k=row.key, w=kind: self._change(k, sensor=w.currentData()))
        date = DateField(row.name, row.date, row.read)
        date.date_changed.connect(lambda date, k=row.key: self._change(k, date=date))
        self.tree.setItemWidget(item, 1, kind)
        self.tree.setItemWidget(item, _DATE, date)
        item.setSizeHint(0, QtCore.QSize(0, max(kind.sizeHint().height(), date.sizeHint().height())))
        self._items[row.key] = item
        self._show_enabled(row)

    def _change(self, key: str, **fields: object) -> None:
        self._rows[key] = replace(self._rows[key], **fields)  # type: ignore[arg-type]
        self._show_enabled(self._rows[key])
        self._show_dates()
        self._show_bands()
        self.changed.emit(key)

    def _ticked(self, item: QtWidgets.QTreeWidgetItem, column: int) -> None:
        key = item.data(0, Qt.ItemDataRole.UserRole)
        chosen = item.checkState(0) == Qt.CheckState.Checked
        if column == 0 and key in self._rows and self._rows[key].chosen != chosen:
            self._change(key, chosen=chosen)

    def _show_enabled(self, row: LayerRow) -> None:
        """Kind and date of a layer that is not asked about step back."""
        for column in (1, 2):
            widget = self.tree.itemWidget(self._items[row.key], column)
            if widget is not None:
                widget.setEnabled(row.chosen)

    def _show_dates(self) -> None:
        """Where each date comes from, what is missing, and what they come to."""
        chosen = self.chosen()
        needed = {row.key for row in rows_that_need_a_date(chosen)}
        for key, item in self._items.items():
            field = self.tree.itemWidget(item, _DATE)
            field.set_needed(key in needed)
            item.setText(_SOURCE, field.source())
            item.setToolTip(_SOURCE, field.toolTip())
        self._fit_columns()
        self.rows_changed.emit()

    def resizeEvent(self, event: Any) -> None:
        """A narrow dock has no room for where the dates come from; their tooltips tell it too."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        letters = self.tree.fontMetrics().horizontalAdvance
        timed = any("T" in row.date for row in self._rows.values())
        self.tree.header().resizeSection(_DATE, letters("0000-00-00 00:00" if timed else "0000-00-00") + 16)
        fixed = sum(self.tree.header().sectionSize(section) for section in (1, _DATE))
        source = letters(tr("file name")) + 10
        self.tree.header().resizeSection(_SOURCE, source)
        hidden = self.tree.width() - fixed - source < letters(tr("A layer's name"))
        self.tree.setColumnHidden(_SOURCE, hidden)
        chosen = self.chosen()
        told = dict.fromkeys(self._items[row.key].text(_SOURCE) for row in chosen if row.date) if hidden else ()
        self.dates.show_rows(chosen, tuple(told))

    def _fit(self) -> None:
        """As high as its rows, up to a limit; more of them scroll."""
        height = self.tree.header().sizeHint().height() + 2 * self.tree.frameWidth()
        shown = min(len(self._rows), _VISIBLE_ROWS)
        if shown:
            height += shown * max(self.tree.sizeHintForRow(0), 1)
        self.tree.setFixedHeight(height + 2)
