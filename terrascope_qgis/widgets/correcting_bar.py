"""The bar that corrects one mask: what a click on the map does, undo, and the selected regions."""

from __future__ import annotations

from typing import Optional

from terrascope_qgis.widgets.card import Card, words
from terrascope_qgis.widgets.colours import class_colour
from terrascope_qgis.widgets.language import marked, tr
from terrascope_qgis.widgets.qt import Qt, QtWidgets, Signal

#: What a click does: key, button, tooltip, what to do on the map.
_MODES = (
    (
        "add",
        marked("Add"),
        marked("A click adds what looks like the clicked place"),
        marked("Click where the mask lacks something. Ctrl+Z takes it back, Escape ends."),
    ),
    (
        "remove",
        marked("Remove"),
        marked("A click takes away what looks like the clicked place"),
        marked("Click where the mask has too much. Ctrl+Z takes it back, Escape ends."),
    ),
    (
        "leave_out",
        marked("Leave out"),
        marked("A click leaves a whole region (one polygon) out"),
        marked("Click the region to leave out. Ctrl+Z takes it back, Escape ends."),
    ),
)


class CorrectingBar(Card):
    """Corrects the mask of one step.

    Signals:
        mode_chosen: ("add", "remove", "leave_out", or "" for none) what a click on the map does now.
        undo_pressed: The last correction is to be taken back.
        reset_pressed: All of them are.
        leave_out_pressed: The regions selected on the map are to be left out.
        ask_inside_pressed: A question is to be asked inside the selected regions.
        done_pressed: The bar is to close.

    Args:
        parent: Parent widget.
    """

    mode_chosen = Signal(str)
    undo_pressed = Signal()
    reset_pressed = Signal()
    leave_out_pressed = Signal()
    ask_inside_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("terrascope_correcting")
        self._title = words(bold=True)
        self._hint = words(quiet=True)
        self._state = words(quiet=True)
        self._state.setObjectName("terrascope_correcting_state")
        self.modes: dict[str, QtWidgets.QToolButton] = {}
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(self._top())
        column.addLayout(self._mode_row())
        column.addWidget(self._hint)
        column.addLayout(self._selection_row())
        column.addWidget(self._state)
        self.set_mode("")

    @property
    def mode(self) -> str:
        """What a click does; "" where none is taken."""
        return next((key for key, button in self.modes.items() if button.isChecked()), "")

    def show_mask(self, name: str, class_name: str) -> None:
        """Which mask it corrects."""
        self.set_colour(class_colour(class_name))
        self._title.setText(tr("Correct the {name}", name=name))
        self.setAccessibleName(tr("Correct the {name}", name=name))

    def set_mode(self, mode: str) -> None:
        """Shows what a click does; tells nobody."""
        for key, button in self.modes.items():
            button.setChecked(key == mode)
        hint = next((hint for key, _, _, hint in _MODES if key == mode), "")
        self._hint.setText(tr(hint) if hint else tr("Choose what a click on the map does."))

    def show_state(self, corrected: str, doing: str, can_undo: bool) -> None:
        """What was corrected, what is being done, and whether there is something to take back."""
        self._state.setText(
            " ".join(filter(None, (tr("Corrected: {corrected}.", corrected=corrected) if corrected else "", doing)))
        )
        self._state.setVisible(bool(corrected or doing))
        self.undo.setEnabled(can_undo)
        self.reset.setEnabled(can_undo)

    def show_selected(self, count: int) -> None:
        """How many regions of the answer are selected on the map."""
        for button in (self.leave_selected, self.ask_inside):
            button.setEnabled(count > 0)
        if count:
            self.leave_selected.setToolTip(tr("Leave out the regions selected on the map ({count})", count=count))
            self.ask_inside.setToolTip(
                tr("Ask a question inside the regions selected on the map ({count})", count=count)
            )
        else:
            self.leave_selected.setToolTip(tr("Select regions of the answer on the map first"))
            self.ask_inside.setToolTip(tr("Select regions on the map first"))

    def _top(self) -> QtWidgets.QHBoxLayout:
        done = QtWidgets.QToolButton()
        done.setObjectName("terrascope_correcting_done")
        done.setText(tr("Done"))
        done.setToolTip(tr("Put the tool away (Escape on the map)"))
        done.clicked.connect(self.done_pressed)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(done)
        return row

    def _mode_row(self) -> QtWidgets.QHBoxLayout:
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(4)
        for key, text, tip, _ in _MODES:
            button = QtWidgets.QToolButton()
            button.setObjectName(f"terrascope_correct_{key}")
            button.setText(tr(text))
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr(tip))
            button.setCheckable(True)
            button.clicked.connect(lambda checked, key=key: self._choose(key if checked else ""))
            self.modes[key] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _selection_row(self) -> QtWidgets.QGridLayout:
        self.leave_selected = _button(tr("Leave out selected"), "", self.leave_out_pressed)
        self.leave_selected.setObjectName("terrascope_leave_selected")
        self.ask_inside = _button(tr("Ask inside selected"), "", self.ask_inside_pressed)
        self.ask_inside.setObjectName("terrascope_ask_inside")
        self.undo = _button(tr("Undo"), tr("Take the last correction back (Ctrl+Z on the map)"), self.undo_pressed)
        self.undo.setObjectName("terrascope_correct_undo")
        self.reset = _button(tr("Undo all"), tr("Back to the masks as the model made them"), self.reset_pressed)
        self.reset.setObjectName("terrascope_correct_reset")
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        grid = QtWidgets.QGridLayout()
        grid.setSpacing(2)
        for row, (selected, back) in enumerate(((self.leave_selected, self.undo), (self.ask_inside, self.reset))):
            grid.addWidget(selected, row, 0, left)
            grid.addWidget(back, row, 1, right)
        grid.setColumnStretch(0, 1)
        return grid

    def _choose(self, mode: str) -> None:
        self.set_mode(mode)
        self.mode_chosen.emit(mode)


def _button(text: str, tip: str, pressed: Signal) -> QtWidgets.QToolButton:
    button = QtWidgets.QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAutoRaise(True)
    button.clicked.connect(pressed)
    return button
