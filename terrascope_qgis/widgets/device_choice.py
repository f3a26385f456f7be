"""Every device that this machine can compute on, to choose one: with its name and its memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from terrascope_qgis.widgets.figures import readable_bytes
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtWidgets, Signal

AUTOMATIC = "auto"
_MOST_ROWS = 6


class DeviceChoice(QtWidgets.QTreeWidget):
    """A row a device, the automatic choice first; the marked row is the choice.

    Signals:
        chosen_changed: (name) another device was chosen.

    Args:
        parent: Parent widget.
    """

    chosen_changed = Signal(str)

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrascope_devices")
        self.setAccessibleName(tr("Device the network runs on"))
        self.setHeaderLabels([tr("Device"), tr("Name"), tr("Memory"), tr("Free now")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        for column in range(4):
            mode = QtWidgets.QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Stretch if column == 1 else mode.ResizeToContents)
        self.set_devices([{"name": "cpu", "label": tr("Processor")}])
        self.choose(AUTOMATIC)
        self.currentItemChanged.connect(lambda *_: self.chosen_changed.emit(self.chosen()))

    def set_devices(self, devices: Sequence[dict[str, Any]]) -> None:
        """Shows these devices; what was chosen stays chosen, even where it is no longer there.

        Args:
            devices: Dicts with "name", "label", "memory_bytes" and, where known, "free_bytes".
        """
        before = self.chosen()
        self.blockSignals(True)
        self.clear()
        self._add(AUTOMATIC, tr("Automatic"), tr("The card with the most free memory; without one the processor"))
        for device in devices:
            free = device.get("free_bytes")
            self._add(
                str(device["name"]),
                str(device["name"]),
                str(device.get("label") or device["name"]),
                readable_bytes(int(device.get("memory_bytes") or 0)),
                readable_bytes(int(free)) if free else "",
            )
        self.choose(before or AUTOMATIC)
        self.blockSignals(False)
        self._fit()

    def choose(self, name: str) -> None:
        """Chooses a device; one that isn't there is added, and said to be missing."""
        if not self._find(name):
            self._add(name, name, tr("Not found on this machine"))
            self._fit()
        self.setCurrentItem(self._find(name))

    def chosen(self) -> str:
        """The chosen device's name; "auto" for the automatic choice."""
        item = self.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else ""

    def names(self) -> list[str]:
        """The devices' names, in the order shown."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [str(item.data(0, Qt.ItemDataRole.UserRole)) for item in items]

    def _find(self, name: str) -> Optional[QtWidgets.QTreeWidgetItem]:
        names = self.names()
        return self.topLevelItem(names.index(name)) if name in names else None

    def _add(self, name: str, *texts: str) -> None:
        item = QtWidgets.QTreeWidgetItem(self, list(texts))
        item.setData(0, Qt.ItemDataRole.UserRole, name)
        # what a screen reader says of the row
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(text for text in texts if text))
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
            if column > 1:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)

    def _fit(self) -> None:
        """As high as its rows, up to a limit; more of them scroll."""
        rows = min(max(self.topLevelItemCount(), 2), _MOST_ROWS)
        height = self.header().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(height + rows * max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing() + 4) + 2)
