"""The history as the dock shows it: a list in place of the form, and what its buttons do."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from terrascope_qgis.history.again import fill_form, read_answer
from terrascope_qgis.history.entries import HistoryEntry
from terrascope_qgis.history.in_words import command_line, python_call, unsaid_by_command
from terrascope_qgis.history.project_history import ANSWER_FILE, ProjectHistory
from terrascope_qgis.widgets.form import QuestionForm
from terrascope_qgis.widgets.history_panel import HistoryPanel, HistoryRow
from terrascope_qgis.widgets.language import tr

_LONGEST_IN_NOTICE = 60


class DockHistory(QObject):
    """Ties the list to the project's history.

    Signals:
        reopened: (Answer, folder, HistoryEntry) an answer is to be shown again.
        form_filled: The form has an earlier question in it.

    Attributes:
        entries: What the project keeps.
        panel: The list.

    Args:
        project: The project.
        form: The dock's form.
        canvas: The map.
        parent: Qt parent.
    """

    reopened = pyqtSignal(object, str, object)
    form_filled = pyqtSignal()

    def __init__(
        self, project: QgsProject, form: QuestionForm, canvas: QgsMapCanvas, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._form = form
        self._canvas = canvas
        self.entries = ProjectHistory(project, self)
        self.panel = HistoryPanel()
        self.entries.changed.connect(self._show)
        self.panel.open_pressed.connect(self.open_again)
        self.panel.again_pressed.connect(self.ask_again)
        self.panel.command_pressed.connect(self.copy_command)
        self.panel.python_pressed.connect(self.copy_python)
        self.panel.remove_pressed.connect(self.remove)
        self.panel.clear_pressed.connect(self._ask_whether_to_clear)
        self._show()

    def close_down(self) -> None:
        """The dock is about to be deleted."""
        self.entries.disconnect_project()

    def open_again(self, key: str) -> None:
        """Shows an answer again, from its files."""
        entry = self.entries.entry(key)
        if entry is None or self._busy():
            return
        folder = self.entries.folder_of(entry)
        if folder is None:
            self._say_moved(entry)
            return
        try:
            answer = read_answer(folder)
        except ValueError as error:
            self.panel.notice.say(str(error), "error")
            return
        self.panel.notice.clear()
        self.reopened.emit(answer, str(folder), entry)

    def ask_again(self, key: str) -> None:
        """Fills the form with a question, and says there what isn't as it was."""
        entry = self.entries.entry(key)
        if entry is None or self._busy():
            return
        said = fill_form(entry, self._form, self._project, self._canvas)
        self.form_filled.emit()
        self._form.notice.clear()
        if said:
            self._form.say(" ".join(said), "warning")

    def copy_command(self, key: str) -> None:
        """Puts a question on the clipboard as a `terrascope ask` line."""
        entry = self.entries.entry(key)
        if entry is not None:
            unsaid = unsaid_by_command(entry.request)
            copied = tr("Copied, to be pasted into the terminal.")
            self._copy(command_line(entry.request, windows=os.name == "nt"), copied, unsaid)

    def copy_python(self, key: str) -> None:
        """Puts a question on the clipboard as Python that runs it with Processing."""
        entry = self.entries.entry(key)
        if entry is not None:
            self._copy(python_call(entry), tr("Copied, to be pasted into QGIS's Python console."), [])

    def remove(self, key: str) -> None:
        """Forgets a question; can be undone."""
        entry = self.entries.entry(key)
        if entry is None:
            return
        position = self.entries.entries().index(entry)
        self.entries.remove(key)
        self._offer_undo(
            tr("Removed {entry}; its files stay.", entry=_quoted(entry)), lambda: self.entries.put_back(entry, position)
        )

    def set_folder(self, key: str, folder: str) -> None:
        """Takes `folder` for where the files of an answer are now, and opens it; says why not, if they aren't there."""
        entry = self.entries.entry(key)
        if entry is None:
            return
        within = Path(folder) / Path(entry.request.out_dir).name
        found = next((each for each in (Path(folder), within) if (each / ANSWER_FILE).is_file()), None)
        if found is None:
            self.panel.notice.say(
                tr(
                    "“{folder}” holds no {answer_file}. Choose the folder that does.",
                    folder=folder,
                    answer_file=ANSWER_FILE,
                ),
                "error",
            )
            return
        self.entries.set_folder(key, found)
        self.open_again(key)

    def _show(self) -> None:
        self.panel.set_rows([_row(entry) for entry in self.entries.entries()])

    def _busy(self) -> bool:
        if self._form.cancel_button.isVisibleTo(self._form):
            self.panel.notice.say(tr("A question is on its way. Wait for its answer, or cancel it first."), "info")
            return True
        return False

    def _copy(self, text: str, copied: str, unsaid: list[str]) -> None:
        QApplication.clipboard().setText(text)
        self.panel.notice.say(" ".join([copied, *unsaid]), "warning" if unsaid else "success")

    def _ask_whether_to_clear(self) -> None:
        count = len(self.entries.entries())
        if count:
            text = (
                tr("Forget all {count} questions of this project? Their files stay.", count=count)
                if count > 1
                else tr("Forget it?")
            )
            self.panel.notice.say(text, "warning", tr("Clear all"), self._clear)

    def _clear(self) -> None:
        before = self.entries.entries()
        self.entries.clear()

        def put_all_back() -> None:
            for position, entry in enumerate(before):
                self.entries.put_back(entry, position)

        self._offer_undo(tr("The history is empty."), put_all_back)

    def _offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        def press() -> None:
            self.panel.notice.clear()
            undo()

        self.panel.notice.say(text, "info", tr("Undo"), press)

    def _say_moved(self, entry: HistoryEntry) -> None:
        text = tr(
            "The results of {entry} are no longer in “{out_dir}”. Put the folder back, say where it is now, or ask "
            "again.",
            entry=_quoted(entry),
            out_dir=entry.request.out_dir,
        )
        self.panel.notice.say(text, "warning", tr("Locate folder…"), lambda: self._locate(entry.key))

    def _locate(self, key: str) -> None:
        dialog = QFileDialog(self.panel, tr("Folder of the answer"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.set_folder(key, folder))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _row(entry: HistoryEntry) -> HistoryRow:
    names = ", ".join(dict.fromkeys(source.name for source in entry.request.layers))
    model = Path(entry.request.model).name or entry.request.model
    return HistoryRow(
        entry.key,
        entry.request.question,
        entry.answer,
        "  ·  ".join((entry.asked.replace("T", " ")[:16], model, names)),
    )


def _quoted(entry: HistoryEntry) -> str:
    question = entry.request.question
    short = question if len(question) <= _LONGEST_IN_NOTICE else question[: _LONGEST_IN_NOTICE - 1] + "…"
    return f"“{short}”"
