"""The card that sets the runtime up: what will be installed, one press, how far it is, how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from terrascope_qgis.widgets.card import Card, words
from terrascope_qgis.widgets.colours import NOTICE_COLOURS
from terrascope_qgis.widgets.install_choices import InstallChoices
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import QtCore, QtGui, QtWidgets, Signal

_STEPS = 1000
_LOG_LINES = 5_000


class RuntimeSetup(Card):
    """One card with a state: "offered", "installing", "failed", "done" or "removing".

    Signals:
        came_into_view: It can be seen now, the dock being open.
        install_pressed: It is to be installed.
        cancel_pressed: The installation is to stop.
        choose_pressed: An existing Python is to be chosen.
        check_pressed: Look again, the command was run.
        test_pressed: The runtime is to be tested.
        remove_pressed: The runtime is to be removed.
        close_pressed: The card is no longer wanted.

    Args:
        parent: Parent widget.
    """

    came_into_view = Signal()
    install_pressed = Signal()
    cancel_pressed = Signal()
    choose_pressed = Signal()
    check_pressed = Signal()
    test_pressed = Signal()
    remove_pressed = Signal()
    close_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(NOTICE_COLOURS["warning"], parent)
        self.setObjectName("terrascope_setup")
        self.state = ""
        self._title = words(bold=True, scale=1.1)
        self._text = words()
        self._text.setObjectName("terrascope_setup_text")
        self.choices = InstallChoices()
        self._make_progress()
        self._make_log()
        self._make_buttons()
        self._make_command()
        self._lay_out()
        self.offer()

    def showEvent(self, event: Any) -> None:
        """Tells that it can be seen."""
        super().showEvent(event)
        self.came_into_view.emit()

    # --- the states ------------------------------------------------------------------------------------------------

    def offer(self) -> None:
        """Nothing is installed yet."""
        text = tr(
            "The network runs in a Python of its own, outside QGIS. This is what Install would fetch and make; "
            "nothing is installed before you press it."
        )
        self._show("offered", "warning", tr("TerraScope needs its runtime"), text)

    def show_installing(self) -> None:
        """It is on its way."""
        self.log.clear()
        self.progress.setRange(0, 0)
        self._doing.setText("")
        self.cancel.setEnabled(True)
        self._show("installing", "info", tr("Installing the runtime"), tr("QGIS can be used meanwhile."))

    def show_progress(self, fraction: float, title: str, detail: str) -> None:
        """How far it is.

        Args:
            fraction: 0-1.
            title: Which step it is at.
            detail: What it does now.
        """
        self.progress.setRange(0, _STEPS)
        self.progress.setValue(round(fraction * _STEPS))
        self._doing.setText(f"{title}\n{detail}")
        self.progress.setAccessibleDescription(f"{title}. {detail}")

    def show_cancelling(self) -> None:
        """Cancel was pressed."""
        self.cancel.setEnabled(False)
        self._doing.setText(tr("Stopping, and clearing away what was begun…"))

    def show_failed(self, what: str, way_out: str, kind: str = "error") -> None:
        """It failed, or was cancelled; everything can be chosen anew.

        Args:
            what: What happened.
            way_out: What to do about it.
            kind: "error", or "warning" where the person wanted it so.
        """
        self._show("failed", kind, what, way_out)

    def show_done(self, lines: Sequence[str], title: str = "") -> None:
        """It is installed and works.

        Args:
            lines: What its test found.
            title: Another title, where it wasn't tested just now.
        """
        self._show("done", "success", title or tr("The runtime works"), "\n".join(lines))

    def show_removing(self) -> None:
        """It is being removed."""
        self._show("removing", "info", tr("Removing the runtime…"), "")

    def show_testing(self) -> None:
        """It is being tested."""
        self._text.setText(tr("Testing… (some seconds)"))
        self.test.setEnabled(False)

    def add_log(self, line: str) -> None:
        """A line for the log."""
        self.log.appendPlainText(line)

    def set_command(self, command: str) -> None:
        """The command that does the same by hand."""
        self._command.setPlainText(command)

    def command(self) -> str:
        """The command as shown."""
        return str(self._command.toPlainText())

    # --- how it is made --------------------------------------------------------------------------------------------

    def _show(self, state: str, kind: str, title: str, text: str) -> None:
        self.state = state
        self.set_colour(NOTICE_COLOURS[kind])
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title}. {text}")
        open_to_choice = state in ("offered", "failed")
        for widget in (self.choices, self.install, self.other):
            widget.setVisible(open_to_choice)
        self._other_ways.setVisible(open_to_choice and self.other.isChecked())
        self.progress.setVisible(state == "installing")
        self._doing.setVisible(state == "installing")
        self.cancel.setVisible(state == "installing")
        self.show_log.setVisible(state in ("installing", "failed") and (state == "installing" or self._has_log()))
        self.log.setVisible(self.show_log.isChecked() and self.show_log.isVisibleTo(self))
        self.copy_log.setVisible(self.log.isVisibleTo(self))
        self.install.setText(tr("Install again") if state == "failed" else tr("Install"))
        for button in (self.test, self.remove, self.close_card):
            button.setVisible(state == "done")
        self.test.setEnabled(True)

    def _has_log(self) -> bool:
        return bool(self.log.toPlainText())

    def _make_progress(self) -> None:
        self.progress = QtWidgets.QProgressBar()
        self.progress.setObjectName("terrascope_install_progress")
        self.progress.setAccessibleName(tr("Progress of the installation"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self._doing = words(quiet=True)
        self._doing.setObjectName("terrascope_install_doing")

    def _make_log(self) -> None:
        self.log = QtWidgets.QPlainTextEdit()
        self.log.setObjectName("terrascope_install_log")
        self.log.setAccessibleName(tr("Log of the installation"))
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(_LOG_LINES)
        self.log.setWordWrapMode(QtGui.QTextOption.WrapMode.WrapAnywhere)
        self.log.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self.log.setFixedHeight(10 * self.log.fontMetrics().lineSpacing() + 14)

    def _make_buttons(self) -> None:
        self.install = self._button(tr("Install"), "terrascope_install", self.install_pressed)
        self.install.setDefault(True)
        self.cancel = self._button(tr("Cancel"), "terrascope_cancel_install", self.cancel_pressed)
        self.test = self._button(tr("Test runtime"), "terrascope_test_runtime", self.test_pressed)
        self.remove = self._button(tr("Remove runtime"), "terrascope_remove_runtime", self.remove_pressed)
        self.close_card = self._button(tr("Close"), "terrascope_close_setup", self.close_pressed)
        self.show_log = _toggle(tr("Log"), "terrascope_show_install_log")
        self.show_log.toggled.connect(self._log_toggled)
        self.copy_log = QtWidgets.QToolButton()
        self.copy_log.setText(tr("Copy log"))
        self.copy_log.setAutoRaise(True)
        self.copy_log.clicked.connect(lambda: _copy(self.log.toPlainText()))
        self.other = _toggle(tr("Other ways"), "terrascope_other_ways")
        self.other.toggled.connect(self._other_toggled)

    def _make_command(self) -> None:
        self._command = QtWidgets.QPlainTextEdit()
        self._command.setReadOnly(True)
        self._command.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self._command.setFixedHeight(5 * self._command.fontMetrics().lineSpacing() + 14)
        self._command.setAccessibleName(tr("Command that installs the runtime"))
        self._command.setObjectName("terrascope_install_command")
        self._command.setWordWrapMode(QtGui.QTextOption.WrapMode.WrapAnywhere)
        self.copy = QtWidgets.QPushButton(tr("Copy install command"))
        self.copy.setObjectName("terrascope_copy_command")
        self.copy.clicked.connect(self._copy_command)
        self.check = self._button(tr("Check again"), "terrascope_check_again", self.check_pressed)
        self.choose = self._button(tr("Choose an existing Python…"), "terrascope_choose_python", self.choose_pressed)
        self._other_ways = QtWidgets.QWidget()
        grid = QtWidgets.QGridLayout(self._other_ways)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(words(tr("The runtime is already in a Python of yours?"), quiet=True), 0, 0, 1, 2)
        grid.addWidget(self.choose, 1, 0, 1, 2)
        by_hand = words(tr("By hand: run this in a terminal, then press “Check again”."), quiet=True)
        grid.addWidget(by_hand, 2, 0, 1, 2)
        grid.addWidget(self._command, 3, 0, 1, 2)
        grid.addWidget(self.copy, 4, 0)
        grid.addWidget(self.check, 4, 1)

    def _lay_out(self) -> None:
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(6)
        for widget in (self._title, self._text, self.choices, self.progress, self._doing):
            column.addWidget(widget)
        for widgets in (
            (self.remove, self.test, self.close_card),
            (self.other, self.show_log, self.copy_log, None, self.cancel, self.install),
        ):
            row = QtWidgets.QHBoxLayout()
            for widget in widgets:
                if widget is None:
                    row.addStretch(1)
                else:
                    row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self.log)
        column.addWidget(self._other_ways)

    def _button(self, text: str, name: str, signal: Signal) -> QtWidgets.QPushButton:
        button = QtWidgets.QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button

    def _other_toggled(self, shown: bool) -> None:
        self._other_ways.setVisible(shown)

    def _log_toggled(self, shown: bool) -> None:
        self.log.setVisible(shown)
        self.copy_log.setVisible(shown)

    def _copy_command(self) -> None:
        _copy(self.command())
        self.copy.setText(tr("Copied"))
        QtCore.QTimer.singleShot(2000, self._offer_copy)

    def _offer_copy(self) -> None:
        self.copy.setText(tr("Copy install command"))


def _copy(text: str) -> None:
    QtWidgets.QApplication.clipboard().setText(text)


def _toggle(text: str, name: str) -> QtWidgets.QToolButton:
    """A button that opens and closes what lies below it."""
    button = QtWidgets.QToolButton()
    button.setText(text)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setArrowType(QtCore.Qt.ArrowType.RightArrow)
    button.toggled.connect(
        lambda shown: button.setArrowType(QtCore.Qt.ArrowType.DownArrow if shown else QtCore.Qt.ArrowType.RightArrow)
    )
    return button
