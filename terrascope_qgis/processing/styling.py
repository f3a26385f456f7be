"""Outputs get the colours and descriptions of the dock's layers when QGIS loads them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from terrascope_qgis.map_layers.description import describe
from terrascope_qgis.map_layers.styles import style_layer
from terrascope_qgis.protocol import Answer

# Some versions of QGIS don't hold on to what Python made: kept here until it was called.
_waiting: set[QgsProcessingLayerPostProcessorInterface] = set()


class AnswerStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles one output, in the main thread, after it was loaded.

    Args:
        table: The table of the answer that it holds.
        answers: The answers whose features it holds.
    """

    def __init__(self, table: str, answers: Sequence[Answer]) -> None:
        super().__init__()
        self._table = table
        self._answers = tuple(answers)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS."""
        _waiting.discard(self)
        if not isinstance(layer, QgsVectorLayer):
            return
        style_layer(layer, self._table, *self._answers)
        if len(self._answers) == 1:
            describe(layer, self._table, self._answers[0])
        layer.triggerRepaint()


def style_when_loaded(destination: str, table: str, answers: Sequence[Answer], context: QgsProcessingContext) -> None:
    """Has an output styled, if QGIS loads it at all."""
    if answers and context.willLoadLayerOnCompletion(destination):
        style = AnswerStyle(table, answers)
        _waiting.add(style)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(style)
