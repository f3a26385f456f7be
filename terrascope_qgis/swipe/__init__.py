"""Two dates side by side on the map, with a handle to drag between them."""

from __future__ import annotations

from terrascope_qgis.swipe.from_dock import DockSwipe

__all__ = ["DockSwipe"]
