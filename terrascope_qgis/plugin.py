"""What QGIS loads and unloads: wiring, and nothing left behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from terrascope_qgis.help import close_help, show_help
from terrascope_qgis.starting import PARTS, Gradually, import_part
from terrascope_qgis.translation import install_translation, remove_translation
from terrascope_qgis.widgets.language import tr

if TYPE_CHECKING:
    from terrascope_qgis.dock import TerraScopeDock
    from terrascope_qgis.options import TerraScopeOptionsFactory
    from terrascope_qgis.processing import TerraScopeProvider

NAME = "TerraScope"
ICON = Path(__file__).parent / "icons" / "terrascope.svg"
_DOCK_SETTING = "terrascope/dock_open"


class TerraScopePlugin:
    """The plugin as QGIS knows it.

    Attributes:
        dock: The question dock, None while the plugin isn't loaded or QGIS is still starting.
        runtime: The model runtime, None as long.
        action: Shows and hides the dock; in the Raster menu and the plugins' toolbar.
        provider: The algorithms, None as long.

    Args:
        iface: QGIS's interface.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dock: Optional[TerraScopeDock] = None
        self.runtime: Any = None
        self.action: Optional[QAction] = None
        self.provider: Optional[TerraScopeProvider] = None
        self._options: Optional[TerraScopeOptionsFactory] = None
        self._help: Optional[QAction] = None
        self._rest: Optional[Gradually] = None
        self._translator = install_translation()

    def initProcessing(self) -> None:
        """Adds the algorithms; all that `qgis_process`, which has no windows, asks of a plugin."""
        from terrascope_qgis.processing import TerraScopeProvider
        from terrascope_qgis.settings import apply_units

        apply_units()
        self.provider = TerraScopeProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Adds the action; algorithms, dock and options page follow when QGIS has started. No process is started."""
        icon = QIcon(str(ICON))
        self.action = QAction(icon, NAME, self.iface.mainWindow())
        self.action.setObjectName("terrascope_action")
        self.action.setToolTip(tr("Ask a question of satellite layers"))
        self.action.triggered.connect(self.finish_starting)
        self.iface.addToolBarIcon(self.action)
        # without a key of its own, but with a place among Settings > Keyboard Shortcuts
        self.iface.registerMainWindowAction(self.action, "")
        # an entry of its own: a submenu would stay behind, empty, when the plugin is unloaded
        self.iface.rasterMenu().addAction(self.action)
        self._help = QAction(icon, NAME, self.iface.mainWindow())
        self._help.setObjectName("terrascope_help_action")
        self._help.triggered.connect(lambda: show_help(parent=self.iface.mainWindow()))
        self.iface.pluginHelpMenu().addAction(self._help)
        parts = [partial(import_part, name) for name in PARTS]
        self._rest = Gradually([*parts, self.initProcessing, self._add_dock, self._add_options])
        self._rest.start()

    def finish_starting(self) -> None:
        """Adds at once what would have followed by and by; the dock is then there, in view if it was the last time."""
        if self._rest is not None:
            self._rest.finish()

    def _add_dock(self) -> None:
        from terrascope_qgis.dock import TerraScopeDock
        from terrascope_qgis.runtime import Runtime

        self.runtime = Runtime()
        self.dock = TerraScopeDock(self.iface, self.runtime)
        self.dock.setToggleVisibilityAction(self.action)
        # where it stood when QGIS was last left, else on the right
        if not self.iface.mainWindow().restoreDockWidget(self.dock):
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setUserVisible(QgsSettings().value(_DOCK_SETTING, True, type=bool))
        self.dock.visibilityChanged.connect(self._remember_dock)

    def _add_options(self) -> None:
        from terrascope_qgis.defaults import Defaults
        from terrascope_qgis.options import TerraScopeOptionsFactory

        if self.dock is not None:
            defaults = Defaults(self.dock.form, self.runtime, self.dock)
            self._options = TerraScopeOptionsFactory(self.runtime, QIcon(str(ICON)), defaults.apply)
            self.iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Takes everything away again and ends the runtime."""
        if self._rest is not None:
            self._rest.stop()
            self._rest.deleteLater()
            self._rest = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._help is not None:
            self.iface.pluginHelpMenu().removeAction(self._help)
            self._help.deleteLater()
            self._help = None
        close_help()
        if self.action is not None:
            self.iface.unregisterMainWindowAction(self.action)
            self.iface.rasterMenu().removeAction(self.action)
            self.iface.removeToolBarIcon(self.action)
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._remember_dock)
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.action.deleteLater()
            self.action = None
        if self.runtime is not None:
            self.runtime.stop()
            self.runtime.deleteLater()
            self.runtime = None
        remove_translation(self._translator)
        self._translator = None

    def _remember_dock(self, *_: object) -> None:
        """Whether the dock is open (a tab behind another one counts as open)."""
        if self.dock is not None:
            QgsSettings().setValue(_DOCK_SETTING, not self.dock.isHidden())
