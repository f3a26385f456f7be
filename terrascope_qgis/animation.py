"""Dates run through in time: images and outlines get their times, and QGIS's temporal controller is set and opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from terrascope_qgis.layer_dates import ANIMATED_PROPERTY
from terrascope_qgis.map_layers import AnswerLayers
from terrascope_qgis.map_layers.times import until_the_next
from terrascope_qgis.widgets.colours import CHANGE_KINDS
from terrascope_qgis.widgets.dates_line import rows_by_date
from terrascope_qgis.widgets.layer_choice import LayerChoice

#: The step, by the seconds between the nearest two dates. A date off its marks shares frames with its neighbours.
_STEPS = (
    (360 * 86_400, QgsUnitTypes.TemporalUnit.TemporalYears),
    (27 * 86_400, QgsUnitTypes.TemporalUnit.TemporalMonths),
    (86_400, QgsUnitTypes.TemporalUnit.TemporalDays),
    (3_600, QgsUnitTypes.TemporalUnit.TemporalHours),
    (0, QgsUnitTypes.TemporalUnit.TemporalMinutes),
)


class DockAnimation(QObject):
    """Animates the ticked layers, and what the answer that is shown outlined.

    Args:
        choice: The dock's list of layers; its button asks for it.
        project: The project.
        iface: QGIS's interface.
        answer_layers: Gives the layers of the answer that is shown.
        parent: Qt parent.
    """

    def __init__(
        self,
        choice: LayerChoice,
        project: QgsProject,
        iface: Any,
        answer_layers: Callable[[], AnswerLayers],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._choice, self._project, self._iface, self._answer_layers = choice, project, iface, answer_layers
        choice.dates.animate_pressed.connect(self.animate)

    def animate(self) -> None:
        """Gives the images their times, shows them and the outlines, and sets the temporal controller."""
        shown = until_the_next(rows_by_date(self._choice.chosen()))
        if len(shown) < 2:
            return
        for date, rows in rows_by_date(self._choice.chosen()).items():
            for row in rows:
                self._give_time(self._project.mapLayer(row.key), shown[date])
        self._show_outlines()
        controller = self._iface.mapCanvas().temporalController()
        if isinstance(controller, QgsTemporalNavigationObject):
            set_controller(controller, list(shown.values()))
        panel = self._iface.mainWindow().findChild(QAction, "mActionTemporalController")
        if panel is not None and not panel.isChecked():
            panel.trigger()

    def _give_time(self, layer: Optional[QgsRasterLayer], span: QgsDateTimeRange) -> None:
        """The time an image is shown at, unless somebody else gave it one."""
        if layer is None:
            return
        properties = layer.temporalProperties()
        if not properties.isActive() or layer.customProperty(ANIMATED_PROPERTY, False):
            properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
            properties.setFixedTemporalRange(span)
            properties.setIsActive(True)
            layer.setCustomProperty(ANIMATED_PROPERTY, True)
        self._set_visible(layer.id(), True)

    def _show_outlines(self) -> None:
        """What was there at each date, in place of what changed over all the time."""
        ids = self._answer_layers().layer_ids
        if any(table.startswith("regions") for table in ids):
            for table, layer_id in ids.items():
                if table.startswith("regions") or table in CHANGE_KINDS:
                    self._set_visible(layer_id, table not in CHANGE_KINDS)

    def _set_visible(self, layer_id: str, visible: bool) -> None:
        node = self._project.layerTreeRoot().findLayer(layer_id)
        if node is None:
            return
        if visible:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)


def set_controller(controller: QgsTemporalNavigationObject, spans: Sequence[QgsDateTimeRange]) -> None:
    """Sets QGIS's temporal controller to run through these times, from the first.

    Args:
        controller: The controller.
        spans: A range a date, oldest first; at least two.
    """
    gaps_s = [a.begin().secsTo(b.begin()) for a, b in zip(spans, spans[1:])]  # noqa: RUF007 (Python 3.9 has no pairwise)
    unit = next(unit for seconds, unit in _STEPS if min(gaps_s) >= seconds)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setTemporalExtents(QgsDateTimeRange(spans[0].begin(), spans[-1].end()))
    controller.setFrameDuration(QgsInterval(1, unit))
    controller.rewindToStart()
