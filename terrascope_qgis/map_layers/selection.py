"""From a colour chip to its polygons on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from terrascope_qgis.map_layers.groups import AnswerLayers
from terrascope_qgis.protocol import Grounding
from terrascope_qgis.widgets.language import tr

#: Of the map's width or height; a smaller selection is zoomed to.
_SMALLEST_SHARE = 0.1
#: Each is drawn as an item of its own, again and again; thousands would hold QGIS up, and are seen by their selection.
_MOST_FLASHED = 500


def select_grounding(grounding: Grounding, layers: AnswerLayers, project: QgsProject, canvas: QgsMapCanvas) -> str:
    """Selects the polygons of a grounding, brings them into view and flashes them.

    Args:
        grounding: The grounding whose chip was clicked.
        layers: The layers of its answer.
        project: Holds them.
        canvas: The map.

    Returns:
        Why nothing could be shown, in a sentence; "" where it was.
    """
    layer = layers.regions(grounding.date, project)
    if layer is None:
        return tr(
            "The {phrase} can't be shown: the layer is no longer in the project.",
            phrase=grounding.phrase or grounding.class_name,
        )
    layer.selectByExpression(_is_of(layer, grounding))
    if not layer.selectedFeatureCount():
        return tr(
            "The {phrase} has no polygon: nothing of it was found.", phrase=grounding.phrase or grounding.class_name
        )
    _make_visible(layer, project)
    few = layer.selectedFeatureCount() <= _MOST_FLASHED
    # of thousands all over the scene the extent is the layer's; they needn't be read again for it
    extent = layer.boundingBoxOfSelected() if few else layer.extent()
    selected = canvas.mapSettings().layerExtentToOutputExtent(layer, extent)
    if not _well_in_view(selected, canvas):
        canvas.zoomToFeatureExtent(selected)
    if few:
        canvas.flashFeatureIds(layer, layer.selectedFeatureIds())
    return ""


def _is_of(layer: QgsVectorLayer, grounding: Grounding) -> str:
    """An expression for the features that stand for the grounding; the date counts where the layer tells it."""
    wanted = {"class": grounding.class_name, "phrase": grounding.phrase, "date": grounding.date}
    terms = [
        f"{QgsExpression.quotedColumnRef(name)} = {QgsExpression.quotedValue(value)}"
        for name, value in wanted.items()
        if value and layer.fields().lookupField(name) >= 0
    ]
    return " AND ".join(terms)


def _well_in_view(selected: QgsRectangle, canvas: QgsMapCanvas) -> bool:
    """Whether the selection is on the map as a whole and large enough to see: then the map need not move."""
    shown = canvas.extent()
    share = max(selected.width() / max(shown.width(), 1e-12), selected.height() / max(shown.height(), 1e-12))
    return bool(shown.contains(selected)) and share > _SMALLEST_SHARE


def _make_visible(layer: QgsVectorLayer, project: QgsProject) -> None:
    node: Any = project.layerTreeRoot().findLayer(layer.id())
    if node is not None and not node.isVisible():
        node.setItemVisibilityCheckedParentRecursive(True)
