"""Where the question is typed: examples a click away, Enter asks."""

from __future__ import annotations

from typing import Any, Optional

from terrascope_qgis.widgets.language import marked, number, tr
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets, Signal

#: Longest question the runtime takes, in characters.
MAX_CHARACTERS = 2000

#: (what is asked for, questions) in the order of the menu.
EXAMPLES = (
    (
        marked("How much"),
        ("How much forest is there?", "What share of the area is built up?", "How many lakes are there?"),
    ),
    (
        marked("Compare"),
        (
            "Is the forest larger than the cropland?",
            "Which covers more, grassland or bare ground?",
            "Rank water, trees and cropland by area.",
        ),
    ),
    (marked("Where"), ("Is there any water?", "Where is the town?")),
    (marked("Near"), ("Does the forest border the water?", "How far is the town from the water?")),
    (marked("Two dates"), ("What changed in the built-up area?", "How much forest was lost?")),
    (
        marked("Multiple choice"),
        ("What share of the area is water? A. 5% B. 21% C. 48%", "What covers most? A. water B. trees C. cropland"),
    ),
)


class _Editor(QtWidgets.QPlainTextEdit):
    """A plain text field that says when Enter is pressed (Shift+Enter begins a line), and leaves Tab to the focus."""

    submitted = Signal()

    def keyPressEvent(self, event: Any) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: Any) -> None:
        self.insertPlainText(" ".join(source.text().split()))


class QuestionField(QtWidgets.QWidget):
    """The question, with a menu of examples.

    Signals:
        submitted: Enter was pressed in the field.

    Args:
        parent: Parent widget.
    """

    submitted = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.editor = _Editor()
        self.editor.setObjectName("terrascope_question")
        self.editor.setAccessibleName(tr("Question"))
        self.editor.setAccessibleDescription(tr("Type a question about the chosen layers. Enter asks it."))
        self.editor.setPlaceholderText("Is the forest larger than the cropland?")
        self.editor.setTabChangesFocus(True)
        lines = QtGui.QFontMetrics(self.editor.font()).lineSpacing()
        self.editor.setFixedHeight(3 * lines + 16)
        self.editor.submitted.connect(self.submitted)
        self.editor.textChanged.connect(self._count)
        self.examples = QtWidgets.QToolButton()
        self.examples.setObjectName("terrascope_examples")
        self.examples.setText(tr("Examples"))
        self.examples.setAccessibleName(tr("Example questions"))
        self.examples.setAutoRaise(True)
        self.examples.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        self.examples.setMenu(self._menu())
        self._counter = QtWidgets.QLabel()
        below = QtWidgets.QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.examples)
        below.addStretch(1)
        below.addWidget(self._counter)
        self.below = below
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.editor)
        column.addLayout(below)
        self.setFocusProxy(self.editor)

    def text(self) -> str:
        """The question as typed, on one line and without blanks around it."""
        return " ".join(str(self.editor.toPlainText()).split())

    def set_text(self, question: str) -> None:
        """Puts a question into the field, ready to be changed or asked."""
        self.editor.setPlainText(question)
        self.editor.moveCursor(QtGui.QTextCursor.MoveOperation.End)

    def _menu(self) -> QtWidgets.QMenu:
        menu = QtWidgets.QMenu(self)
        for title, questions in EXAMPLES:
            menu.addSection(tr(title))
            for question in questions:
                menu.addAction(question).triggered.connect(lambda _=False, q=question: self._take(q))
        return menu

    def _take(self, question: str) -> None:
        self.set_text(question)
        self.editor.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        """Counts aloud only when the end is near."""
        used = len(self.text())
        self._counter.setText(
            tr("{used} of {max_characters}", used=number(used), max_characters=number(MAX_CHARACTERS))
            if used > 0.8 * MAX_CHARACTERS
            else ""
        )
