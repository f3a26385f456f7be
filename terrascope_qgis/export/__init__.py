"""Answers in other formats, each saying what it loses."""

from __future__ import annotations

from terrascope_qgis.export.shapefile import Exported, ExportProblem, export_shapefiles

__all__ = ["ExportProblem", "Exported", "export_shapefiles"]
