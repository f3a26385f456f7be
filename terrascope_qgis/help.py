"""The manual, shown in a window of its own: it comes with the plugin, so that help needs no internet."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from terrascope_qgis.widgets.language import tr

#: Where the pages are: in the plugin's own folder (installed from a zip), or beside it (a checkout).
_PLACES = (Path(__file__).resolve().parent / "docs", Path(__file__).resolve().parents[1] / "docs")
FIRST_PAGE = "asking"
_MARGIN_PX = 40

_windows: list[HelpWindow] = []


def page(topic: str) -> Optional[Path]:
    """The file of a page; None where the plugin came without its manual."""
    files = (place / f"{topic}.md" for place in _PLACES)
    return next((file for file in files if file.is_file()), None)


def show_help(topic: str = FIRST_PAGE, parent: Optional[QWidget] = None) -> None:
    """Opens a page of the manual beside whatever is open; one window shows all pages.

    Args:
        topic: Name of the page.
        parent: What help is wanted of. QGIS's Options dialog lets only windows of its own be used beside it.
    """
    window = next((window for window in _windows if window.parentWidget() is parent), None)
    if window is None:
        window = HelpWindow(parent)
        _windows.append(window)
        window.destroyed.connect(partial(_forget, window))
    window.show_page(topic)


def _forget(window: HelpWindow, *_: object) -> None:
    """A window went with its parent."""
    if window in _windows:
        _windows.remove(window)


def close_help() -> None:
    """Closes the window (the plugin is unloaded)."""
    while _windows:
        window = _windows.pop()
        window.destroyed.disconnect()
        window.close()
        window.deleteLater()


class _Pages(QTextBrowser):
    """Markdown pages with pictures as wide as the window."""

    def loadResource(self, kind: int, url: QUrl) -> Any:
        found = super().loadResource(kind, url)
        path = self.source().resolved(url).toLocalFile()
        image = QImage(path) if Path(path).suffix in (".png", ".jpg") else QImage()
        width = self.viewport().width() - _MARGIN_PX
        if image.isNull():
            return found
        if image.width() > width > 0:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return image

    def doSetSource(self, url: QUrl, kind: Any = None) -> None:
        if url.isLocalFile() or url.isRelative():
            super().doSetSource(url, kind) if kind is not None else super().doSetSource(url)
        else:
            QDesktopServices.openUrl(url)


class HelpWindow(QDialog):
    """One page of the manual, with links to the others.

    Args:
        parent: Parent widget; the window lives as long.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrascope_help")
        self.setWindowTitle(tr("TerraScope: help"))
        self.pages = _Pages()
        self.pages.setAccessibleName(tr("Page of the manual"))
        back = QPushButton(tr("&Back"))
        back.clicked.connect(self.pages.backward)
        back.setEnabled(False)
        self.pages.backwardAvailable.connect(back.setEnabled)
        close = QPushButton(tr("&Close"))
        close.clicked.connect(self.close)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addLayout(row)
        self.resize(760, 640)

    def show_page(self, topic: str) -> None:
        """Shows a page and brings the window to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        file = page(topic) or page(FIRST_PAGE)
        if file is None:
            self.pages.setPlainText(tr("This plugin came without its manual: see the plugin's home page."))
        else:
            self.pages.setSource(QUrl.fromLocalFile(str(file)))
