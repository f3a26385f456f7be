"""The map's tool of before, given back when one of the dock's own is put away."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip


def give_back(canvas: QgsMapCanvas, tool: QgsMapTool, before: Optional[QgsMapTool]) -> None:
    """Makes `before` the map's tool again.

    Args:
        canvas: The map.
        tool: What is put away; where the map has another tool by now, that one stays.
        before: None, or deleted meanwhile (another plugin's, a rectangle that was never drawn): the map has none then.
    """
    if canvas.mapTool() is not tool:
        return
    if before is not None and not sip.isdeleted(before):
        canvas.setMapTool(before)
    else:
        canvas.unsetMapTool(tool)
