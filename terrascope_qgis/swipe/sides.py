"""Which layers are drawn on a side of the swipe: those of its date, and everything that belongs to no date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsExpression, QgsMapLayer, QgsProject, QgsVectorLayer

from terrascope_qgis.map_layers import AnswerLayers
from terrascope_qgis.map_layers.groups import terrascope_layers
from terrascope_qgis.map_layers.styles import style_layer
from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.dates_line import rows_by_date
from terrascope_qgis.widgets.layer_choice import LayerRow


class Masks:
    """What an answer outlined, date by date, as layers that need not be in the project.

    Args:
        answer: The answer; None where there is none.
        layers: Its layers.
        project: Holds them.
    """

    def __init__(self, answer: Optional[Answer], layers: AnswerLayers, project: QgsProject) -> None:
        self._answer, self._layers, self._project = answer, layers, project
        self._copies: dict[str, QgsVectorLayer] = {}

    def dates(self) -> set[str]:
        """The dates at which something was outlined."""
        steps = self._answer.steps if self._answer is not None else ()
        return {step.grounding.date for step in steps if step.grounding is not None}

    def of_date(self, date: str) -> list[QgsVectorLayer]:
        """The layers of a date, which may be told less precisely than the answer tells it."""
        found = []
        for precise in sorted(self.dates()):
            layer = self._layers.regions(precise, self._project) if precise.startswith(date) else None
            if layer is not None and self._answer is not None:
                alone = "regions" not in self._layers.layer_ids
                found.append(layer if alone else self._only(layer, precise, self._answer))
        return found

    def let_go(self) -> None:
        """Closes the copies: none may outlive QGIS's data providers."""
        self._copies.clear()

    def _only(self, regions: QgsVectorLayer, date: str, answer: Answer) -> QgsVectorLayer:
        """A copy of a layer of several dates that shows one of them."""
        if date not in self._copies:
            copy = regions.clone()
            copy.setSubsetString(f'"date" = {QgsExpression.quotedValue(date)}')
            style_layer(copy, "regions", answer, date=date)
            self._copies[date] = copy
        return self._copies[date]


def layers_of_side(
    date: str, chosen: Sequence[LayerRow], masks: Optional[Masks], project: QgsProject
) -> list[QgsMapLayer]:
    """The layers of one side, topmost first.

    Args:
        date: One of `rows_by_date`.
        chosen: The ticked rows. Those of other dates or of the other sensor aren't drawn.
        masks: Drawn on top; None draws none.
        project: Layers that belong to no date are drawn on both sides where they are visible.
    """
    of_date = {row.key for row in rows_by_date(chosen).get(date, [])}
    dated = {row.key for row in chosen}
    root, answers = project.layerTreeRoot(), terrascope_layers(project)
    drawn: list[QgsMapLayer] = []
    for layer in root.layerOrder():
        node = root.findLayer(layer.id())
        shown = layer.id() in of_date or (node is not None and node.isVisible() and layer.id() not in dated | answers)
        if shown and layer.isValid():
            drawn.append(layer)
    return [*(masks.of_date(date) if masks is not None else []), *drawn]
