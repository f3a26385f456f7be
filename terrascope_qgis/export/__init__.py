"""Answers in other formats, each saying what it loses, and as a report."""

from __future__ import annotations

from terrascope_qgis.export.exporting import Exporting
from terrascope_qgis.export.files import ExportCancelled, ExportProblem
from terrascope_qgis.export.formats import FORMATS, Format, format_of
from terrascope_qgis.export.writing import Exported, ExportJob, write_all

__all__ = [
    "FORMATS",
    "ExportCancelled",
    "ExportJob",
    "ExportProblem",
    "Exported",
    "Exporting",
    "Format",
    "format_of",
    "write_all",
]
