"""The questions asked before, in a list that can be searched; one is chosen to be opened, asked or copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from terrascope_qgis.widgets.card import section_title, words
from terrascope_qgis.widgets.colours import see_through
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.notice import Notice
from terrascope_qgis.widgets.qt import Qt, QtCore, QtGui, QtWidgets, Signal

_ANSWER_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ABOUT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_PADDING = 6


@dataclass(frozen=True)
class HistoryRow:
    """A question as the list shows it.

    Attributes:
        key: What tells it from the others.
        question: As typed.
        answer: The answer's sentence.
        about: Time, model and layers on one line.
    """

    key: str
    question: str
    answer: str
    about: str


class _RowPainter(QtWidgets.QStyledItemDelegate):
    """Three lines an item: the question, its answer, and what it was asked of; each cut where the list ends."""

    def paint(self, painter: Any, option: Any, index: Any) -> None:
        """Draws an item."""
        style = option.widget.style() if option.widget is not None else QtWidgets.QApplication.style()
        style.drawPrimitive(QtWidgets.QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QtWidgets.QStyle.StateFlag.State_Selected)
        roles = QtGui.QPalette.ColorRole
        ink = option.palette.color(roles.HighlightedText if selected else roles.Text)
        area = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        bold = QtGui.QFont(option.font)
        bold.setBold(True)
        lines = (
            (index.data(Qt.ItemDataRole.DisplayRole), bold, ink),
            (index.data(_ANSWER_ROLE), option.font, ink),
            (index.data(_ABOUT_ROLE), option.font, see_through(ink, 0.68)),
        )
        painter.save()
        top = area.top()
        for text, font, colour in lines:
            metrics = QtGui.QFontMetrics(font)
            shown = metrics.elidedText(str(text), Qt.TextElideMode.ElideRight, area.width())
            painter.setFont(font)
            painter.setPen(colour)
            line = QtCore.QRect(area.left(), top, area.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            top += metrics.height() + 1
        painter.restore()

    def sizeHint(self, option: Any, index: Any) -> Any:
        """Three lines and the room around them."""
        return QtCore.QSize(0, 3 * (option.fontMetrics.height() + 1) + 2 * _PADDING)


class _List(QtWidgets.QListWidget):
    """The list; Return opens, Delete removes, the copy keys copy."""

    opened, removed, copied = Signal(), Signal(), Signal()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.matches(QtGui.QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QtWidgets.QWidget):
    """The list with its search field and buttons.

    Signals:
        back_pressed: Back to the form.
        open_pressed: (key) show the answer again.
        again_pressed: (key) ask the question again.
        command_pressed: (key) copy it as a line for the terminal.
        python_pressed: (key) copy it as Python.
        remove_pressed: (key) forget it.
        clear_pressed: Forget all.

    Attributes:
        notice: Says what was copied, removed or not found.

    Args:
        parent: Parent widget.
    """

    back_pressed = Signal()
    open_pressed = Signal(str)
    again_pressed = Signal(str)
    command_pressed = Signal(str)
    python_pressed = Signal(str)
    remove_pressed = Signal(str)
    clear_pressed = Signal()

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrascope_history")
        self._rows: tuple[HistoryRow, ...] = ()
        self.notice = Notice()
        self.notice.setObjectName("terrascope_history_notice")
        self._empty = words(quiet=True)
        self._make_head()
        self._make_list()
        self._make_buttons()
        self._lay_out()
        self.set_rows(())

    def rows(self) -> list[HistoryRow]:
        """All rows, newest first."""
        return list(self._rows)

    def shown(self) -> list[str]:
        """Keys of the rows that the search leaves."""
        items = (self.list.item(number) for number in range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]

    def current(self) -> str:
        """Key of the chosen row, "" if none is."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None and not item.isHidden() else ""

    def set_current(self, key: str) -> None:
        """Chooses a row, as a click does."""
        for number in range(self.list.count()):
            if self.list.item(number).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(number)

    def set_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Shows these rows; the place in the list stays."""
        line = self.list.currentRow()
        self._rows = tuple(rows)
        self.list.clear()
        for row in rows:
            item = QtWidgets.QListWidgetItem(row.question)
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            item.setData(_ANSWER_ROLE, row.answer)
            item.setData(_ABOUT_ROLE, row.about)
            item.setToolTip(f"{row.question}\n\n{row.answer}\n\n{row.about}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.question} {row.answer} {row.about}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(line, 0), len(rows) - 1))
        self._search()

    def _make_head(self) -> None:
        self.back = QtWidgets.QToolButton()
        self.back.setObjectName("terrascope_history_back")
        self.back.setAutoRaise(True)
        self.back.setIcon(self.style().standardIcon(QtWidgets.QStyle.StandardPixmap.SP_ArrowBack))
        self.back.setToolTip(tr("Back to the question (Esc)"))
        self.back.setAccessibleName(tr("Back to the question"))
        self.back.clicked.connect(self.back_pressed)
        self.search = QtWidgets.QLineEdit()
        self.search.setObjectName("terrascope_history_search")
        self.search.setPlaceholderText(tr("Search questions, answers, layers"))
        self.search.setAccessibleName(tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)

    def _make_list(self) -> None:
        self.list = _List()
        self.list.setObjectName("terrascope_history_list")
        self.list.setAccessibleName(tr("Questions asked before, newest first"))
        self.list.setItemDelegate(_RowPainter(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.opened.connect(lambda: self._press(self.open_pressed))
        self.list.removed.connect(lambda: self._press(self.remove_pressed))
        self.list.copied.connect(lambda: self._press(self.command_pressed))
        self.list.itemDoubleClicked.connect(lambda _: self._press(self.open_pressed))
        self.list.currentItemChanged.connect(lambda *_: self._enable())

    def _make_buttons(self) -> None:
        self.open = self._button(
            tr("Open again"), tr("Show this answer and its layers again (Return)"), self.open_pressed
        )
        self.again = self._button(
            tr("Ask again"), tr("Put this question and its layers into the form"), self.again_pressed
        )
        self.copy = QtWidgets.QToolButton()
        self.copy.setText(tr("Copy "))
        self.copy.setAccessibleName(tr("Copy this question"))
        self.copy.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy.setMenu(self._copy_menu(self))
        self.more = QtWidgets.QToolButton()
        self.more.setText(tr("Remove "))
        self.more.setAccessibleName(tr("Remove from the history"))
        self.more.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QtWidgets.QMenu(self)
        menu.addAction(tr("Remove this one")).triggered.connect(lambda: self._press(self.remove_pressed))
        menu.addAction(tr("Clear all…")).triggered.connect(self.clear_pressed)
        self.more.setMenu(menu)

    def _button(self, text: str, tip: str, pressed: Any) -> QtWidgets.QPushButton:
        button = QtWidgets.QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda: self._press(pressed))
        return button

    def _copy_menu(self, parent: QtWidgets.QWidget) -> QtWidgets.QMenu:
        menu = QtWidgets.QMenu(tr("Copy"), parent)
        menu.addAction(tr("As a “terrascope ask” line")).triggered.connect(lambda: self._press(self.command_pressed))
        menu.addAction(tr("As Python for QGIS")).triggered.connect(lambda: self._press(self.python_pressed))
        return menu

    def _lay_out(self) -> None:
        head = QtWidgets.QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(section_title(tr("&History"), self.list))
        head.addStretch(1)
        buttons = QtWidgets.QGridLayout()
        buttons.setSpacing(6)
        for column, button in enumerate((self.open, self.again)):
            buttons.addWidget(button, 0, column)
            buttons.setColumnStretch(column, 1)
        buttons.addWidget(self.copy, 1, 0)
        buttons.addWidget(self.more, 1, 1)
        for button in (self.copy, self.more):
            button.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.notice)
        column.addLayout(buttons)

    def keyPressEvent(self, event: Any) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _press(self, pressed: Any) -> None:
        if self.current():
            pressed.emit(self.current())

    def _search(self) -> None:
        """Leaves the rows that hold every word that is searched for."""
        wanted = self.search.text().casefold().split()
        for number, row in enumerate(self._rows):
            text = f"{row.question} {row.answer} {row.about}".casefold()
            self.list.item(number).setHidden(not all(word in text for word in wanted))
        shown = self.shown()
        if shown and not self.current():
            self.set_current(shown[0])
        none = tr("No question was asked in this project yet. Answers are listed here, and saved with the project.")
        self._empty.setText(none if not self._rows else tr("No question with these words."))
        self._empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self._enable()

    def _enable(self) -> None:
        for button in (self.open, self.again, self.copy):
            button.setEnabled(bool(self.current()))
        self.more.setEnabled(bool(self._rows))

    def _show_menu(self, place: Any) -> None:
        if self.list.itemAt(place) is None:
            return
        menu = QtWidgets.QMenu(self)
        menu.addAction(tr("Open again")).triggered.connect(lambda: self._press(self.open_pressed))
        menu.addAction(tr("Ask again")).triggered.connect(lambda: self._press(self.again_pressed))
        menu.addMenu(self._copy_menu(menu))
        menu.addAction(tr("Remove")).triggered.connect(lambda: self._press(self.remove_pressed))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.mapToGlobal(place))
