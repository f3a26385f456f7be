"""TerraScope's page in QGIS's Options dialog."""

from __future__ import annotations

from terrascope_qgis.options.factory import TerraScopeOptionsFactory
from terrascope_qgis.options.page import TerraScopeOptions

__all__ = ["TerraScopeOptions", "TerraScopeOptionsFactory"]
