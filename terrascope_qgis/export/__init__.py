"""Answers in other formats, each saying what it loses."""

from __future__ import annotations

from terrascope_qgis.export.shapefile import Exported, ShapefileExport

__all__ = ["Exported", "ShapefileExport"]
