"""TerraScope for QGIS: ask a question of satellite layers, get an answer measured on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from terrascope_qgis.plugin import TerraScopePlugin


def classFactory(iface: Any) -> TerraScopePlugin:
    """The plugin, as QGIS asks for it; imported late so that QGIS starts light.

    Args:
        iface: QGIS's `QgisInterface`.
    """
    from .plugin import TerraScopePlugin

    return TerraScopePlugin(iface)
