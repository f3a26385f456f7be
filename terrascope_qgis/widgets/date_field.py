"""Where the date of one layer stands and is typed; what can't be read as a date shows at once."""

from __future__ import annotations

from typing import Any, Optional

from terrascope_qgis.widgets.colours import NOTICE_COLOURS
from terrascope_qgis.widgets.dates import EXAMPLE, DateRead, iso_of, problem_with_date
from terrascope_qgis.widgets.figures import readable_date
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.qt import Qt, QtGui, QtWidgets, Signal


class DateField(QtWidgets.QLineEdit):
    """A date as people write it. Escape and the arrow bring back what the layer itself tells.

    Signals:
        date_changed: (ISO date, or the text as typed where it isn't a date).

    Args:
        name: The layer's name.
        date: ISO date, or a text that isn't one.
        read: What the layer itself tells.
        parent: Parent widget.
    """

    date_changed = Signal(str)

    def __init__(self, name: str, date: str, read: DateRead, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(readable_date(date), parent)
        self._read = read
        self._needed = False
        self.setFrame(False)
        self.setAccessibleName(tr("Date of {layer}", layer=name))
        icon = self.style().standardIcon(QtWidgets.QStyle.StandardPixmap.SP_BrowserReload)
        self._back = self.addAction(icon, QtWidgets.QLineEdit.ActionPosition.TrailingPosition)
        self._back.setToolTip(tr("Back to {date}, {words}", date=readable_date(read.date), words=read.words))
        self._back.triggered.connect(self.go_back)
        self.textChanged.connect(self._typed)
        self.editingFinished.connect(self._tidy)
        self._show()

    def date(self) -> str:
        """The ISO date; the text as typed where it isn't a date."""
        text = self.text().strip()
        return iso_of(text) or text

    def source(self) -> str:
        """Where the date comes from, in a word; empty where there is none."""
        if self._is_typed():
            return tr("typed") if self.date() else tr("cleared")
        return self._read.source

    def set_needed(self, needed: bool) -> None:
        """Whether the question can't do without this date."""
        self._needed = needed
        self._show()

    def go_back(self) -> None:
        """Writes what the layer itself tells."""
        self.setText(readable_date(self._read.date))

    def keyPressEvent(self, event: Any) -> None:
        """Escape brings back what the layer tells."""
        if event.key() == Qt.Key.Key_Escape and self._is_typed():
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _is_typed(self) -> bool:
        return self.date() != self._read.date

    def _typed(self, _text: str) -> None:
        self._show()
        self.date_changed.emit(self.date())

    def _tidy(self) -> None:
        """What was typed in another way stands there as everything else does."""
        text = readable_date(self.date())
        if text != self.text():
            self.setText(text)

    def _show(self) -> None:
        problem = problem_with_date(self.text())
        self._back.setVisible(self._is_typed() and bool(self._read.date))
        self.setPlaceholderText(tr("needed") if self._needed else tr("unknown"))
        palette = QtGui.QPalette()
        wrong = QtGui.QColor(NOTICE_COLOURS["error"])
        if problem:
            palette.setColor(QtGui.QPalette.ColorRole.Text, wrong)
        elif self._needed and not self.text():
            palette.setColor(QtGui.QPalette.ColorRole.PlaceholderText, wrong)
        self.setPalette(palette)
        self.setToolTip(problem or self._told())

    def _told(self) -> str:
        if self._is_typed() or not self._read.date:
            return tr("Date of the image, for example {example}. Needed where dates are compared.", example=tr(EXAMPLE))
        return tr("{date}, {words}", date=readable_date(self._read.date), words=self._read.words)
