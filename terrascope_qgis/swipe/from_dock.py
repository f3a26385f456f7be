"""The swipe as the dock starts and ends it: dates of the ticked layers, masks of the answer that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from terrascope_qgis.map_layers import AnswerLayers
from terrascope_qgis.protocol import Answer
from terrascope_qgis.swipe.on_canvas import SwipeOnCanvas
from terrascope_qgis.swipe.sides import Masks, layers_of_side
from terrascope_qgis.widgets.dates_line import rows_by_date
from terrascope_qgis.widgets.layer_choice import LayerChoice


class DockSwipe(QObject):
    """Swipes between dates of the layers that are ticked.

    Args:
        choice: The dock's list of layers; its button starts and ends the swipe.
        project: The project.
        canvas: The map.
        parent: Qt parent.
    """

    def __init__(
        self, choice: LayerChoice, project: QgsProject, canvas: QgsMapCanvas, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._choice, self._project, self._canvas = choice, project, canvas
        self._swipe: Optional[SwipeOnCanvas] = None
        self._masks = Masks(None, AnswerLayers("", {}), project)
        self._dates: list[str] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._refresh)
        choice.dates.swipe_toggled.connect(self._toggle)
        choice.rows_changed.connect(self._soon)
        self._sources = (project.layersRemoved, project.layerTreeRoot().visibilityChanged)
        for signal in self._sources:
            signal.connect(self._soon)
        project.layersWillBeRemoved.connect(self._forget)
        project.cleared.connect(self.stop)

    @property
    def on_canvas(self) -> Optional[SwipeOnCanvas]:
        """The swipe on the canvas, None while there is none."""
        return self._swipe

    def set_answer(self, answer: Optional[Answer], layers: Optional[AnswerLayers] = None) -> None:
        """Takes the masks of this answer; None takes them away."""
        self._masks.let_go()
        self._masks = Masks(answer, layers or AnswerLayers("", {}), self._project)
        self._soon()

    def start(self) -> None:
        """Begins with the first and the last date; nothing happens where there is but one."""
        if self._swipe is not None or len(rows_by_date(self._choice.chosen())) < 2:
            self._choice.dates.show_swiping(self._swipe is not None)
            return
        self._dates = []
        self._swipe = SwipeOnCanvas(self._canvas, self)
        self._swipe.closed.connect(self.stop)
        self._swipe.dates_wanted.connect(self._show)
        self._choice.dates.show_swiping(True)
        self._refresh()

    def stop(self) -> None:
        """Takes the swipe off the map."""
        swipe, self._swipe = self._swipe, None
        if swipe is not None:
            swipe.remove()
            self._masks.let_go()
        self._choice.dates.show_swiping(False)

    def close_down(self) -> None:
        """Ends the swipe and lets go of the project; the dock is about to be deleted."""
        self._later.stop()
        self.stop()
        self._choice.rows_changed.disconnect(self._soon)
        for signal in self._sources:
            signal.disconnect(self._soon)
        self._project.layersWillBeRemoved.disconnect(self._forget)
        self._project.cleared.disconnect(self.stop)

    def _toggle(self, on: bool) -> None:
        if on:
            self.start()
        else:
            self.stop()

    def _forget(self, layer_ids: Sequence[str]) -> None:
        if self._swipe is not None:
            self._swipe.forget(layer_ids)

    def _soon(self, *_: object) -> None:
        if self._swipe is not None:
            self._later.start()

    def _refresh(self) -> None:
        """Offers the dates there are; those that were shown stay where they are still there."""
        if self._swipe is None:
            return
        dates = list(rows_by_date(self._choice.chosen()))
        if len(dates) < 2:
            self.stop()
            return
        bars = self._swipe.bars
        left, right = (bars.left.date(), bars.right.date()) if self._dates else (dates[0], dates[-1])
        left, right = left if left in dates else dates[0], right if right in dates else dates[-1]
        self._dates = dates
        outlined = self._masks.dates()
        bars.show_dates(dates, left, right, any(date.startswith(tuple(dates)) for date in outlined if date))
        self._show()

    def _show(self) -> None:
        if self._swipe is None:
            return
        bars, chosen = self._swipe.bars, self._choice.chosen()
        masks = self._masks if bars.masks.isChecked() else None
        left, right = (layers_of_side(side.date(), chosen, masks, self._project) for side in (bars.left, bars.right))
        self._swipe.show_layers(left, right)
