"""One message in the flow of the dock, instead of a box that stops the work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from terrascope_qgis.widgets.card import Card, words
from terrascope_qgis.widgets.colours import NOTICE_COLOURS
from terrascope_qgis.widgets.language import marked, tr
from terrascope_qgis.widgets.qt import Qt, QtWidgets

_ICONS = {
    "info": QtWidgets.QStyle.StandardPixmap.SP_MessageBoxInformation,
    "success": QtWidgets.QStyle.StandardPixmap.SP_DialogApplyButton,
    "warning": QtWidgets.QStyle.StandardPixmap.SP_MessageBoxWarning,
    "error": QtWidgets.QStyle.StandardPixmap.SP_MessageBoxCritical,
}


_KINDS = {
    "info": marked("Info"),
    "success": marked("Success"),
    "warning": marked("Warning"),
    "error": marked("Error"),
}


class Notice(Card):
    """Says one thing at a time, with one button for the way out where there is one.

    Args:
        parent: Parent widget.
    """

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(NOTICE_COLOURS["info"], parent)
        self.setObjectName("terrascope_notice")
        self._press: Optional[Callable[[], None]] = None
        self._icon = QtWidgets.QLabel()
        self._words = words()
        self._button = QtWidgets.QPushButton()
        self._button.clicked.connect(self._pressed)
        close = QtWidgets.QToolButton()
        close.setAutoRaise(True)
        close.setIcon(self.style().standardIcon(QtWidgets.QStyle.StandardPixmap.SP_TitleBarCloseButton))
        close.setToolTip(tr("Dismiss"))
        close.setAccessibleName(tr("Dismiss this message"))
        close.clicked.connect(self.clear)
        row = QtWidgets.QGridLayout(self)
        row.setContentsMargins(12, 8, 6, 8)
        row.setHorizontalSpacing(8)
        row.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 0, 1)
        row.addWidget(close, 0, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._button, 1, 1, Qt.AlignmentFlag.AlignLeft)
        row.setColumnStretch(1, 1)
        self.clear()

    def say(self, text: str, kind: str = "info", button: str = "", press: Optional[Callable[[], None]] = None) -> None:
        """Shows a message in place of the one before.

        Args:
            text: What happened and the way out.
            kind: "info", "success", "warning" or "error".
            button: Text of the button; none where empty.
            press: What the button does.
        """
        self._press = press
        self.set_colour(NOTICE_COLOURS[kind])
        size = self.style().pixelMetric(QtWidgets.QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(self.style().standardIcon(_ICONS[kind]).pixmap(size, size))
        self._words.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(tr("{kind}: {text}", kind=tr(_KINDS[kind]), text=text))
        self.setVisible(True)

    def clear(self) -> None:
        """Takes the message away."""
        self._words.setText("")
        self._press = None
        self._button.setVisible(False)
        self.setVisible(False)

    def text(self) -> str:
        """What it says now; empty where it says nothing."""
        return str(self._words.text())

    def _pressed(self) -> None:
        if self._press is not None:
            self._press()
