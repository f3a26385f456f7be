"""The dock's content laid out: layers, question, progress, message, answer, steps; one column that scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from terrascope_qgis.protocol import Answer
from terrascope_qgis.widgets.answer_panel import AnswerPanel
from terrascope_qgis.widgets.area_choice import AREAS, AreaDetail
from terrascope_qgis.widgets.card import section_title, words
from terrascope_qgis.widgets.correcting_bar import CorrectingBar
from terrascope_qgis.widgets.figures import readable_bytes
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.layer_choice import LayerChoice
from terrascope_qgis.widgets.notice import Notice
from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets, Signal
from terrascope_qgis.widgets.question_field import QuestionField
from terrascope_qgis.widgets.runtime_setup import RuntimeSetup
from terrascope_qgis.widgets.steps import StepShown, StepsList

_STEPS = 1000
#: Narrower, an answer's figures would be cut off.
_LEAST_WIDTH_PX = 360


class QuestionForm(QtWidgets.QScrollArea):
    """Everything the dock shows.

    Signals:
        ask_pressed: Ask, or Enter in the question.
        cancel_pressed: Cancel, or Escape anywhere in the form while a question is on its way.
        grounding_clicked: (index) a colour chip was clicked.
        history_pressed: The questions asked before are wanted.
        help_pressed: The manual is wanted.

    Args:
        parent: Parent widget.
    """

    ask_pressed = Signal()
    cancel_pressed = Signal()
    grounding_clicked = Signal(int)
    history_pressed = Signal()
    help_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        self.setup = RuntimeSetup()
        self.setup.setVisible(False)
        self.layers = LayerChoice()
        self.where = AreaDetail()
        self.question = QuestionField()
        self.notice = Notice()
        self.answer_panel = AnswerPanel()
        self.correcting = CorrectingBar()
        self.steps = StepsList()
        self._make_choices()
        self._make_buttons()
        self._make_progress()
        self._lay_out()
        self.question.submitted.connect(self.ask_pressed)
        self.steps.grounding_clicked.connect(self.grounding_clicked)
        self.answer_panel.grounding_clicked.connect(self.grounding_clicked)
        self.show_busy(False)
        self.show_answer(None)

    def keyPressEvent(self, event: Any) -> None:
        """Escape, where no field of the form has a use for it, cancels the question on its way."""
        if event.key() == Qt.Key.Key_Escape and self.cancel_button.isVisible() and self.cancel_button.isEnabled():
            self.cancel_pressed.emit()
            return
        super().keyPressEvent(event)

    def set_devices(self, devices: Sequence[dict[str, Any]]) -> None:
        """Offers these devices beside the automatic choice; what was chosen stays chosen."""
        before = self.device.currentData()
        self.device.clear()
        self.device.addItem(tr("Automatic"), "auto")
        for device in devices:
            self.device.addItem(_device_words(device), device["name"])
            # the box is narrow: what is cut off can still be read
            last = self.device.count() - 1
            self.device.setItemData(last, self.device.itemText(last), QtCore.Qt.ItemDataRole.ToolTipRole)
        self.device.setCurrentIndex(max(self.device.findData(before), 0))

    def set_models(self, models: Sequence[dict[str, Any]]) -> None:
        """Offers these models; what was chosen stays chosen."""
        before = self.model.currentData()
        self.model.clear()
        for model in models:
            self.model.addItem(str(model.get("label") or model["name"]), model["name"])
            self.model.setItemData(
                self.model.count() - 1, str(model.get("path") or ""), QtCore.Qt.ItemDataRole.ToolTipRole
            )
        self.model.setCurrentIndex(max(self.model.findData(before), 0))

    def show_busy(self, busy: bool) -> None:
        """Whether a question is on its way: Cancel instead of Ask, and the progress."""
        self.ask_button.setVisible(not busy)
        self.cancel_button.setVisible(busy)
        self.cancel_button.setEnabled(busy)
        self._progress_box.setVisible(busy)
        for widget in (self.layers, self.area, self.where, self.device, self.model):
            widget.setEnabled(not busy)
        self.question.editor.setReadOnly(busy)
        self.question.examples.setEnabled(not busy)
        if busy:
            self.show_progress(0.0, tr("Asking…"))
            self.progress.setRange(0, 0)

    def show_progress(self, fraction: float, message: str) -> None:
        """How far it is (0-1), and what is being done."""
        if fraction > 0:
            self.progress.setRange(0, _STEPS)
            self.progress.setValue(round(fraction * _STEPS))
        self._doing.setText(message or self._doing.text())
        self.progress.setAccessibleDescription(message)

    def show_cancelling(self) -> None:
        """Cancel was pressed: the work stops at the next tile or token."""
        self.cancel_button.setEnabled(False)
        self._doing.setText(tr("Cancelling…"))

    def say(self, text: str, kind: str = "info", button: str = "", press: Optional[Callable[[], None]] = None) -> None:
        """Shows a message inline and brings it into view; the parameters are those of `Notice.say`."""
        self.notice.say(text, kind, button, press)
        QtCore.QTimer.singleShot(50, self._show_notice)

    def _show_notice(self) -> None:
        self.ensureWidgetVisible(self.notice, 0, 8)

    def show_steps(self, steps: Sequence[StepShown]) -> None:
        """The steps so far."""
        self.steps.show_steps(steps)
        self._reasoning.setVisible(bool(steps))

    def show_answer(self, answer: Optional[Answer]) -> None:
        """The answer, brought into view; None takes answer and steps away."""
        self.answer_panel.setVisible(answer is not None)
        if answer is None:
            self.show_steps(())
            return
        self.answer_panel.show_answer(answer)
        QtCore.QTimer.singleShot(50, self._show_top_of_answer)

    def _show_top_of_answer(self) -> None:
        """Scrolls only as far as needed; an answer higher than the dock begins at its top."""
        self.ensureWidgetVisible(self.answer_panel, 0, 8)
        top = self.answer_panel.mapTo(self.widget(), QtCore.QPoint(0, 0)).y()
        if self.answer_panel.height() > self.viewport().height():
            self.verticalScrollBar().setValue(top - 8)

    def _make_choices(self) -> None:
        self.area = QtWidgets.QComboBox()
        self.area.setObjectName("terrascope_area")
        self.area.setAccessibleName(tr("Area the question is about"))
        for label, name in AREAS:
            self.area.addItem(tr(label), name)
        self.device = QtWidgets.QComboBox()
        self.device.setObjectName("terrascope_device")
        self.device.setAccessibleName(tr("Device the network runs on"))
        self.device.setToolTip(tr("The devices are known once the runtime has started."))
        self.model = QtWidgets.QComboBox()
        self.model.setObjectName("terrascope_model")
        self.model.setAccessibleName(tr("Model that answers"))
        self.model.setToolTip(
            tr(
                "The embedded model, and those added with “terrascope models”; they are known once the runtime has "
                "started."
            )
        )
        for box in (self.area, self.device, self.model):
            box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        self.set_devices([{"name": "cpu", "label": "CPU"}])
        self.set_models([{"name": "nano", "label": tr("nano (embedded)")}])

    def _make_buttons(self) -> None:
        self.ask_button = QtWidgets.QPushButton(tr("Ask"))
        self.ask_button.setObjectName("terrascope_ask")
        self.ask_button.setToolTip(tr("Ask (Enter)"))
        self.ask_button.setDefault(True)
        self.ask_button.clicked.connect(self.ask_pressed)
        self.cancel_button = QtWidgets.QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Cancel (Escape)"))
        self.cancel_button.setObjectName("terrascope_cancel")
        self.cancel_button.clicked.connect(self.cancel_pressed)
        self.history = QtWidgets.QToolButton()
        self.history.setObjectName("terrascope_show_history")
        self.history.setText(tr("History"))
        self.history.setToolTip(tr("Questions asked in this project, and their answers"))
        self.history.setAccessibleName(tr("History of questions"))
        self.history.setAutoRaise(True)
        self.history.clicked.connect(self.history_pressed)
        self.question.below.insertWidget(1, self.history)
        self.help = QtWidgets.QToolButton()
        self.help.setObjectName("terrascope_help_button")
        self.help.setText("?")
        self.help.setAccessibleName(tr("Help"))
        self.help.setToolTip(tr("How questions are asked, in the manual"))
        self.help.setAutoRaise(True)
        self.help.clicked.connect(self.help_pressed)
        self.question.below.insertWidget(2, self.help)
        for button in (self.ask_button, self.cancel_button):
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(tr("Cancel")) + 40)
            self.question.below.addWidget(button)

    def _make_progress(self) -> None:
        self._doing = words(quiet=True)
        self._doing.setObjectName("terrascope_doing")
        self.progress = QtWidgets.QProgressBar()
        self.progress.setObjectName("terrascope_progress")
        self.progress.setAccessibleName(tr("Progress of the question"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self._progress_box = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(self._progress_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.progress)
        column.addWidget(self._doing)

    def _lay_out(self) -> None:
        choices = QtWidgets.QGridLayout()
        choices.setHorizontalSpacing(8)
        choices.setVerticalSpacing(2)
        for position, (title, box) in enumerate(((tr("A&rea"), self.area), (tr("De&vice"), self.device))):
            label = QtWidgets.QLabel(title)
            label.setBuddy(box)
            choices.addWidget(label, 0, position)
            choices.addWidget(box, 1, position)
            choices.setColumnStretch(position, 1)
        label = QtWidgets.QLabel(tr("&Model"))
        label.setBuddy(self.model)
        choices.addWidget(self.where, 2, 0, 1, 2)
        choices.addWidget(label, 3, 0)
        choices.addWidget(self.model, 4, 0, 1, 2)
        self._reasoning = section_title(tr("Steps"))
        content = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(content)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.setup)
        column.addWidget(section_title(tr("&Layers"), self.layers.tree))
        column.addWidget(self.layers)
        column.addLayout(choices)
        column.addSpacing(6)
        column.addWidget(section_title(tr("&Question"), self.question.editor))
        for widget in (self.question, self._progress_box, self.notice, self.answer_panel):
            column.addWidget(widget)
        for widget in (self.correcting, self._reasoning, self.steps):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(content)


def _device_words(device: dict[str, Any]) -> str:
    """A device with its memory; cards with their number too, for a machine may have two of the same name."""
    name, memory = str(device["name"]), readable_bytes(int(device.get("memory_bytes") or 0))
    label = str(device.get("label") or name)
    if name.startswith("cuda") and label != name:
        label = f"{name}, {label}"
    return f"{label} ({memory})" if memory and memory not in label else label
