"""The questions asked in a project and their answers, kept in the project itself."""

from __future__ import annotations

from terrascope_qgis.history.entries import HistoryEntry
from terrascope_qgis.history.project_history import ProjectHistory

__all__ = ["HistoryEntry", "ProjectHistory"]
