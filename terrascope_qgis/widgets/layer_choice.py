"""Which layers a question is asked of: ticked, with what each is (optical or SAR) and its date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Optional

from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets, Signal

SENSORS = (("optical", "Optical"), ("sar", "SAR"))
_VISIBLE_ROWS = 6


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
    """

    key: str
    name: str
    sensor: str = "optical"
    date: str = ""
    chosen: bool = False
    hint: str = ""


def is_iso_date(text: str) -> bool:
    """Whether `text` is an ISO date or date-time; the empty text (unknown) is none."""
    try:
        datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except ValueError:
        return False
    return True


class LayerChoice(QtWidgets.QWidget):
    """A list of layers to tick, with a column for the kind and one for the date.

    Signals:
        changed: (key) the person changed something of a row.

    Args:
        parent: Parent widget.
    """

    changed = Signal(str)

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, LayerRow] = {}
        self._items: dict[str, QtWidgets.QTreeWidgetItem] = {}
        self._empty = words("No raster layer in this project yet. Add a satellite or aerial image to ask about it.")
        self._empty.setContentsMargins(2, 4, 2, 4)
        self.tree = self._make_tree()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.tree)
        self.tree.setVisible(False)

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

    def _make_tree(self) -> QtWidgets.QTreeWidget:
        tree = QtWidgets.QTreeWidget()
        tree.setObjectName("terrascope_layers")
        tree.setAccessibleName("Layers the question is asked of")
        tree.setHeaderLabels(["Layer", "Kind", "Date"])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QtWidgets.QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QtWidgets.QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QtWidgets.QHeaderView.ResizeMode.Fixed)
        letters = tree.fontMetrics().horizontalAdvance("0000-00-00")
        header.resizeSection(1, letters + 22)
        header.resizeSection(2, letters + 16)
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
            kind.addItem(label, sensor)
        kind.setCurrentIndex(kind.findData(row.sensor))
        kind.setFrame(False)
        kind.setAccessibleName(f"Kind of {row.name}")
        kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        kind.currentIndexChanged.connect(lambda _, k=row.key, w=kind: self._change(k, sensor=w.currentData()))
        date = QtWidgets.QLineEdit(row.date)
        date.setFrame(False)
        date.setPlaceholderText("unknown")
        date.setToolTip("Date of the image, for example 2021-07-23. Needed where dates are compared.")
        date.setAccessibleName(f"Date of {row.name}")
        date.textChanged.connect(lambda text, k=row.key: self._change(k, date=text.strip()))
        self.tree.setItemWidget(item, 1, kind)
        self.tree.setItemWidget(item, 2, date)
        item.setSizeHint(0, QtCore.QSize(0, max(kind.sizeHint().height(), date.sizeHint().height())))
        self._items[row.key] = item
        self._show_enabled(row)

    def _change(self, key: str, **fields: object) -> None:
        self._rows[key] = replace(self._rows[key], **fields)  # type: ignore[arg-type]
        self._show_enabled(self._rows[key])
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

    def _fit(self) -> None:
        """As high as its rows, up to a limit; more of them scroll."""
        height = self.tree.header().sizeHint().height() + 2 * self.tree.frameWidth()
        shown = min(len(self._rows), _VISIBLE_ROWS)
        if shown:
            height += shown * max(self.tree.sizeHintForRow(0), 1)
        self.tree.setFixedHeight(height + 2)
