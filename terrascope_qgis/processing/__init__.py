"""The Processing provider: questions and measures in the toolbox, in models, in batches and in `qgis_process`."""

from __future__ import annotations

from terrascope_qgis.processing.provider import TerraScopeProvider

__all__ = ["TerraScopeProvider"]
