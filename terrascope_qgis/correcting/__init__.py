"""Masks corrected by hand: regions switched off, clicks that add or remove; the figures follow."""

from __future__ import annotations

from terrascope_qgis.correcting.from_dock import DockCorrecting

__all__ = ["DockCorrecting"]
