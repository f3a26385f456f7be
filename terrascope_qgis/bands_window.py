"""The window in which the bands of one layer are corrected; the map and the dock stay usable beside it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from terrascope_qgis.help import show_help
from terrascope_qgis.layer_bands import band_names, keep_said, said_of, style_range
from terrascope_qgis.questions import gdal_source, needs_cut_out
from terrascope_qgis.runtime.command import RuntimeCommand, as_list
from terrascope_qgis.widgets.band_roles import BandRoles
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.notice import Notice


class BandsWindow(QDialog):
    """Bands and numbers of a layer, to be seen and corrected.

    Signals:
        kept: (id of the layer) something was said of it.

    Args:
        layer: The layer.
        sensor: "optical" or "sar", as the dock's list has it.
        parent: Parent widget.
    """

    kept = pyqtSignal(str)

    def __init__(self, layer: QgsRasterLayer, sensor: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrascope_bands_window")
        self.setWindowTitle(tr("Bands of {layer}", layer=layer.name()))
        self._layer, self._layer_id, self._sensor = layer, layer.id(), sensor
        self._command: Optional[RuntimeCommand] = None
        self.editor = BandRoles()
        self.editor.set_layer(sensor, band_names(layer), said_of(layer, sensor), style_range(layer))
        self.editor.look_pressed.connect(self.look)
        self.editor.look.setVisible(not needs_cut_out(layer))
        self.notice = Notice()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Help)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(self._help)
        column = QVBoxLayout(self)
        column.addWidget(self.editor)
        column.addStretch(1)
        column.addWidget(self.notice)
        column.addWidget(self.buttons)
        self.resize(self.sizeHint().expandedTo(self.minimumSizeHint()))
        layer.willBeDeleted.connect(self._layer_goes)

    def look(self) -> None:
        """Asks the runtime what it finds of the layer by itself."""
        self._stop_looking()
        self.editor.look.setEnabled(False)
        self.editor.show_looking(tr("Looking at the layer…"))
        self._command = RuntimeCommand(["inspect", f"--{self._sensor}", gdal_source(self._layer)], self)
        self._command.done.connect(self._show_found)
        self._command.failed.connect(self._show_why_not)
        self._command.start()

    def accept(self) -> None:
        """Keeps what is said, or says why it can't be."""
        problem = self.editor.problem()
        if problem:
            self.notice.say(problem, "warning")
            return
        keep_said(self._layer, self.editor.said())
        self.kept.emit(self._layer_id)
        super().accept()

    def done(self, result: int) -> None:
        """The window closes: nothing goes on looking."""
        self._stop_looking()
        super().done(result)

    def _stop_looking(self) -> None:
        command, self._command = self._command, None
        if command is not None:
            command.abandon()
            command.deleteLater()

    def _show_found(self, found: Any) -> None:
        self.editor.look.setEnabled(True)
        for layer in as_list(found)[:1]:
            self.editor.show_found(layer)

    def _show_why_not(self, why: str) -> None:
        self.editor.look.setEnabled(True)
        self.editor.show_looking(why)

    def _layer_goes(self) -> None:
        self.reject()

    def _help(self) -> None:
        show_help("asking", self.parent())
