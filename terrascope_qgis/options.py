"""TerraScope's page in QGIS's Options dialog: where results go, and which Python runs the network."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from terrascope_qgis.questions import RESULTS_SETTING
from terrascope_qgis.widgets.notice import Notice

TITLE = "TerraScope"


class TerraScopeOptions(QgsOptionsPageWidget):
    """The page itself.

    Args:
        runtime: The plugin's `Runtime`.
        parent: Parent widget.
    """

    def __init__(self, runtime: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self.results = QgsFileWidget()
        self.results.setObjectName("terrascope_results_folder")
        self.results.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.results.setDialogTitle("Folder for TerraScope's results")
        self.results.lineEdit().setPlaceholderText("Beside the project; for unsaved projects in the user profile")
        self.results.setFilePath(str(QgsSettings().value(RESULTS_SETTING, "") or ""))
        self.python = QgsFileWidget()
        self.python.setObjectName("terrascope_python")
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle("Python that has TerraScope's runtime")
        self.python.lineEdit().setPlaceholderText("Found by itself")
        self._python_before = runtime.python() or ""
        self.python.setFilePath(self._python_before)
        self.notice = Notice()
        form = QFormLayout()
        form.addRow("Results folder", self.results)
        form.addRow("Runtime Python", self.python)
        hint = QLabel("The network runs in this Python, outside QGIS. No image leaves this computer.")
        hint.setWordWrap(True)
        form.addRow("", hint)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addStretch(1)

    def isValid(self) -> bool:
        """Whether the dialog may close: a Python that can't be used is said here, on the page."""
        path = str(self.python.filePath()).strip()
        if path == self._python_before:
            return True
        problem = self._runtime.set_python(path)
        if problem:
            self.notice.say(problem, "error")
            return False
        self._python_before = path
        return True

    def apply(self) -> None:
        """Keeps what was set."""
        QgsSettings().setValue(RESULTS_SETTING, str(self.results.filePath()).strip())
        self.isValid()


class TerraScopeOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the Options dialog opens.

    Args:
        runtime: The plugin's `Runtime`.
        icon: The plugin's icon.
    """

    def __init__(self, runtime: Any, icon: QIcon) -> None:
        super().__init__()
        self._runtime = runtime
        self._icon = icon
        self.setTitle(TITLE)
        self.setIcon(icon)

    def icon(self) -> QIcon:
        """The page's icon."""
        return self._icon

    def createWidget(self, parent: QWidget) -> TerraScopeOptions:
        """A new page for the dialog."""
        return TerraScopeOptions(self._runtime, parent)
