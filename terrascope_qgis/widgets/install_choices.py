"""What will be installed, where, how large and for what: facts that stand there before anything is pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.language import number, tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets, Signal


@dataclass(frozen=True)
class Choice:
    """One entry of a box.

    Attributes:
        name: What it is called inside.
        label: What it is called for people.
        hint: More about it; a tool tip.
        usable: Whether it can be chosen.
    """

    name: str
    label: str
    hint: str = ""
    usable: bool = True


class InstallChoices(QtWidgets.QWidget):
    """The facts, with what can be chosen among them.

    Signals:
        changed: A choice was changed.
        folder_pressed: Another folder for the runtime is wanted.
        python_pressed: A Python that isn't in the box is wanted.
        wheels_pressed: A folder of wheels is to be chosen.

    Args:
        parent: Parent widget.
    """

    changed = Signal()
    folder_pressed = Signal()
    python_pressed = Signal()
    wheels_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.what = words()
        self.size = words()
        self.where = words()
        self.device = _box("terrascope_install_for", tr("What PyTorch is built for"))
        self.python = _box("terrascope_install_python", tr("Python that makes the environment"))
        self.wheels = QtWidgets.QCheckBox(tr("From a folder of wheels…"))
        self.wheels.setObjectName("terrascope_install_wheels")
        self.wheels_folder = words(quiet=True)
        self._make_buttons()
        self._lay_out()
        self.device.currentIndexChanged.connect(self._tell)
        self.python.currentIndexChanged.connect(self._tell)
        self.set_wheels("")

    def set_devices(self, choices: Sequence[Choice], chosen: str) -> None:
        """Offers builds of PyTorch."""
        _fill(self.device, choices, chosen)

    def set_pythons(self, choices: Sequence[Choice], chosen: str = "") -> None:
        """Offers Pythons; the first usable one is taken where `chosen` isn't among them."""
        _fill(self.python, choices, chosen or next((choice.name for choice in choices if choice.usable), ""))

    def set_sizes(self, fetched_gb: float, installed_gb: float, free_gb: float, measured: bool) -> None:
        """How much is fetched and takes room, in 10⁹ bytes."""
        about = (
            tr("{fetched} GB to fetch, {installed} GB on disk ({free} GB are free)")
            if measured
            else tr("about {fetched} GB to fetch, {installed} GB on disk, not measured ({free} GB are free)")
        )
        self.size.setText(
            about.format(fetched=number(fetched_gb, 1), installed=number(installed_gb, 1), free=number(free_gb))
        )

    def set_wheels(self, folder: str) -> None:
        """The folder of wheels; empty for the internet."""
        self.wheels.setChecked(bool(folder))
        self.wheels_folder.setText(folder)
        self.wheels_folder.setVisible(bool(folder))

    def wheels_chosen(self) -> str:
        """The folder of wheels; "" for the internet."""
        return str(self.wheels_folder.text()) if self.wheels.isChecked() else ""

    def _make_buttons(self) -> None:
        self.folder = _link(tr("Change…"), tr("Choose the folder the runtime goes to"), "terrascope_install_folder")
        self.folder.clicked.connect(self.folder_pressed)
        self.other_python = _link(tr("Another…"), tr("Choose another Python, 3.11 to 3.14"), "terrascope_other_python")
        self.other_python.clicked.connect(self.python_pressed)
        self.wheels.clicked.connect(self._wheels_clicked)

    def _wheels_clicked(self, checked: bool) -> None:
        if checked:
            self.wheels.setChecked(False)  # until a folder is chosen
            self.wheels_pressed.emit()
        else:
            self.set_wheels("")
            self.changed.emit()

    def _lay_out(self) -> None:
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        rows = (
            (tr("What"), self.what, None),
            (tr("For"), self.device, None),
            (tr("Size"), self.size, None),
            (tr("Where"), self.where, self.folder),
            (tr("Python"), self.python, self.other_python),
        )
        for row, (title, widget, button) in enumerate(rows):
            label = words(title, quiet=True, wraps=False)
            label.setBuddy(widget)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1, 1, 1 if button else 2)
            if button is not None:
                grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.wheels, len(rows), 0, 1, 3)
        grid.addWidget(self.wheels_folder, len(rows) + 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def _tell(self, *_: object) -> None:
        self.changed.emit()


def _box(name: str, spoken: str) -> QtWidgets.QComboBox:
    box = QtWidgets.QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(5)
    box.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
    return box


def _link(text: str, hint: str, name: str) -> QtWidgets.QToolButton:
    button = QtWidgets.QToolButton()
    button.setText(text)
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    button.setObjectName(name)
    button.setAutoRaise(True)
    return button


def _fill(box: QtWidgets.QComboBox, choices: Sequence[Choice], chosen: str) -> None:
    blocker = QtCore.QSignalBlocker(box)
    model = QtGui.QStandardItemModel(box)
    for choice in choices:
        item = QtGui.QStandardItem(choice.label)
        item.setData(choice.name, Qt.ItemDataRole.UserRole)
        item.setToolTip(choice.hint or choice.label)
        item.setEnabled(choice.usable)
        model.appendRow(item)
    box.setModel(model)
    position = box.findData(chosen)
    box.setCurrentIndex(position if position >= 0 else 0)
    box.setToolTip(str(box.currentData(Qt.ItemDataRole.ToolTipRole) or ""))
    blocker.unblock()
