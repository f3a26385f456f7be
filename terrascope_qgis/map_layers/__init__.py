"""An answer on the map: one group a question, its layers named, styled and described."""

from __future__ import annotations

from terrascope_qgis.map_layers.groups import AnswerLayers, add_answer
from terrascope_qgis.map_layers.selection import select_grounding

__all__ = ["AnswerLayers", "add_answer", "select_grounding"]
