"""Where an answer's export is chosen: formats with what each loses, a folder, a name; it blocks nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.notice import Notice
from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets, Signal

_STEPS = 1000


@dataclass(frozen=True)
class FormatShown:
    """A format as the dialog shows it.

    Attributes:
        key: Its name in the code.
        label: Its name for people.
        what: What is written.
        loses: What it can't keep; empty where it keeps all.
    """

    key: str
    label: str
    what: str
    loses: str


class ExportDialog(QtWidgets.QDialog):
    """A window of its own, not modal; whoever made it does the exporting.

    Signals:
        export_pressed: Export was pressed.
        cancel_pressed: Cancel was pressed, or the window closed, while an export is on its way.

    Attributes:
        notice: Says what is wrong, what would be replaced, how it went.

    Args:
        formats: In the order they are shown.
        parent: Parent widget.
    """

    export_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, formats: Sequence[FormatShown], parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrascope_export_dialog")
        self.setWindowTitle(tr("Export from TerraScope"))
        self.setModal(False)
        self._busy = False
        self._boxes: dict[str, QtWidgets.QCheckBox] = {}
        self._question = words(quiet=True)
        self._list = self._make_list(formats)
        self.notice = Notice()
        self.notice.setObjectName("terrascope_export_notice")
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self.show_busy(False)
        self._fit()

    def set_question(self, question: str) -> None:
        """Says which answer is exported."""
        self._question.setText(question)

    def chosen(self) -> tuple[str, ...]:
        """Keys of the ticked formats, in the order shown."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked() and box.isEnabled())

    def set_chosen(self, keys: Iterable[str]) -> None:
        """Ticks these formats and no other."""
        wanted = set(keys)
        for key, box in self._boxes.items():
            box.setChecked(key in wanted)

    def set_offered(self, keys: Iterable[str], why_not: str) -> None:
        """Offers these formats alone; the rest says why not in its tooltip."""
        offered = set(keys)
        for key, box in self._boxes.items():
            box.setEnabled(key in offered)
            box.setToolTip("" if key in offered else why_not)

    def show_busy(self, busy: bool) -> None:
        """Whether an export is on its way."""
        self._busy = busy
        self.progress.setVisible(busy)
        self.progress.setValue(0)
        self.export_button.setEnabled(not busy)
        self.close_button.setText(tr("Cancel") if busy else tr("Close"))
        for widget in (self._list, self.folder, self.browse, self.stem):
            widget.setEnabled(not busy)

    def show_progress(self, share: float) -> None:
        """How much of the work is done, 0-1."""
        self.progress.setValue(round(share * _STEPS))

    def reject(self) -> None:
        """Escape, Close and Cancel: an export on its way is stopped first, the window stays to say so."""
        if self._busy:
            self.cancel_pressed.emit()
        else:
            super().reject()

    def closeEvent(self, event: Any) -> None:
        """Closing the window stops an export on its way."""
        if self._busy:
            self.cancel_pressed.emit()
        super().closeEvent(event)

    def _make_list(self, formats: Sequence[FormatShown]) -> QtWidgets.QScrollArea:
        content = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(content)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(1)
        indent = self.style().pixelMetric(QtWidgets.QStyle.PixelMetric.PM_IndicatorWidth) + 8
        for shown in formats:
            loses = tr("Loses: {what}", what=shown.loses) if shown.loses else tr("Loses nothing.")
            box = QtWidgets.QCheckBox(shown.label)
            box.setObjectName(f"terrascope_format_{shown.key}")
            box.setAccessibleDescription(f"{shown.what} {loses}")
            font = box.font()
            font.setBold(True)
            box.setFont(font)
            self._boxes[shown.key] = box
            column.addWidget(box)
            for text in (words(shown.what), words(loses, quiet=True)):
                text.setIndent(indent)
                column.addWidget(text)
            column.addSpacing(7)
        column.addStretch(1)
        area = QtWidgets.QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _make_fields(self) -> None:
        self.folder = QtWidgets.QLineEdit()
        self.folder.setObjectName("terrascope_export_folder")
        self.folder.setAccessibleName(tr("Folder that gets the files"))
        self.browse = QtWidgets.QPushButton(tr("Browse…"))
        self.browse.setAccessibleName(tr("Choose the folder that gets the files"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose_folder)
        self.stem = QtWidgets.QLineEdit()
        self.stem.setObjectName("terrascope_export_name")
        self.stem.setAccessibleName(tr("What the files' names begin with"))
        self.stem.setToolTip(tr("The names begin with it: q1 gives q1_regions.shp, q1.gpkg, q1.pdf …"))

    def _make_buttons(self) -> None:
        self.progress = QtWidgets.QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.progress.setAccessibleName(tr("Progress of the export"))
        self.export_button = QtWidgets.QPushButton(tr("Export"))
        self.export_button.setObjectName("terrascope_export_start")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export_pressed)
        self.close_button = QtWidgets.QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        fields = QtWidgets.QGridLayout()
        for line, (title, field) in enumerate(((tr("&Folder"), self.folder), (tr("&Name"), self.stem))):
            label = QtWidgets.QLabel(title)
            label.setBuddy(field)
            fields.addWidget(label, line, 0)
            fields.addWidget(field, line, 1)
        fields.addWidget(self.browse, 0, 2)
        fields.setColumnStretch(1, 1)
        buttons = QtWidgets.QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.close_button)
        column = QtWidgets.QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._list, 1)
        column.addLayout(fields)
        column.addWidget(self.notice)
        column.addWidget(self.progress)
        column.addLayout(buttons)

    def _fit(self) -> None:
        """As large as its text asks, within the screen."""
        letter = self.fontMetrics().averageCharWidth()
        wanted = QtCore.QSize(letter * 84, self.fontMetrics().lineSpacing() * 50)
        screen = self.screen() if hasattr(self, "screen") else None
        self.resize(wanted.boundedTo(screen.availableSize() * 0.9) if screen is not None else wanted)

    def _choose_folder(self) -> None:
        dialog = QtWidgets.QFileDialog(self, tr("Folder for the exported files"), self.folder.text())
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
        dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
