"""What QGIS asks for the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from terrascope_qgis.options.page import TerraScopeOptions

TITLE = "TerraScope"


class TerraScopeOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the Options dialog opens.

    Args:
        runtime: The plugin's `Runtime`.
        icon: The plugin's icon.
        applied: Called when settings were kept.
    """

    def __init__(self, runtime: Any, icon: QIcon, applied: Optional[Callable[[], None]] = None) -> None:
        super().__init__()
        self._runtime = runtime
        self._icon = icon
        self._applied = applied
        self.setTitle(TITLE)
        self.setIcon(icon)

    def icon(self) -> QIcon:
        """The page's icon."""
        return self._icon

    def createWidget(self, parent: QWidget) -> TerraScopeOptions:
        """A new page for the dialog."""
        return TerraScopeOptions(self._runtime, parent, self._applied)
