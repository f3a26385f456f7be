"""What the dock shows while there is no runtime: one command to copy, or a Python that has it already."""

from __future__ import annotations

from typing import Optional

from terrascope_qgis.widgets.card import Card, words
from terrascope_qgis.widgets.colours import NOTICE_COLOURS
from terrascope_qgis.widgets.qt import QtCore, QtGui, QtWidgets, Signal


class RuntimeSetup(Card):
    """Two ways to a runtime.

    Signals:
        choose_pressed: An existing Python is to be chosen.
        check_pressed: Look again, the command was run.

    Args:
        parent: Parent widget.
    """

    choose_pressed = Signal()
    check_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(NOTICE_COLOURS["warning"], parent)
        self.setObjectName("terrascope_setup")
        self._command = QtWidgets.QPlainTextEdit()
        self._command.setReadOnly(True)
        self._command.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self._command.setFixedHeight(4 * self._command.fontMetrics().lineSpacing() + 14)
        self._command.setAccessibleName("Command that installs the runtime")
        self._command.setObjectName("terrascope_install_command")
        self.copy = QtWidgets.QPushButton("Copy install command")
        self.copy.setObjectName("terrascope_copy_command")
        self.copy.clicked.connect(self._copy)
        check = QtWidgets.QPushButton("Check again")
        check.clicked.connect(self.check_pressed)
        choose = QtWidgets.QPushButton("Choose an existing Python…")
        choose.setObjectName("terrascope_choose_python")
        choose.clicked.connect(self.choose_pressed)
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(14, 10, 10, 10)
        grid.addWidget(words("TerraScope needs its runtime", bold=True, scale=1.1), 0, 0, 1, 2)
        text = (
            "The network runs in a Python of its own, outside QGIS (about 2 GB, made once). "
            "Copy this command, run it in a terminal, then press “Check again”."
        )
        grid.addWidget(words(text), 1, 0, 1, 2)
        grid.addWidget(self._command, 2, 0, 1, 2)
        grid.addWidget(self.copy, 3, 0)
        grid.addWidget(check, 3, 1)
        grid.addWidget(words("Already installed somewhere?", quiet=True), 4, 0, 1, 2)
        grid.addWidget(choose, 5, 0, 1, 2)

    def set_command(self, command: str) -> None:
        """The command that makes the environment."""
        self._command.setPlainText(command)

    def command(self) -> str:
        """The command as shown."""
        return str(self._command.toPlainText())

    def _copy(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self.command())
        self.copy.setText("Copied")
        QtCore.QTimer.singleShot(2000, self._offer_copy)

    def _offer_copy(self) -> None:
        self.copy.setText("Copy install command")
