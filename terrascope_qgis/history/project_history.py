"""The history of a project, in the project's file: it is saved, sent and opened with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.history.entries import HistoryEntry, entry_from
from terrascope_qgis.questions import results_folder
from terrascope_qgis.settings import history_length

_SCOPE, _KEY = "terrascope", "/history"
ANSWER_FILE = "answer.json"


class ProjectHistory(QObject):
    """The entries, newest first.

    Signals:
        changed: Some came, went or were changed.

    Args:
        project: The project that keeps them.
        parent: Qt parent.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project = project
        self._entries: list[HistoryEntry] = []
        project.readProject.connect(self._read)
        project.cleared.connect(self._read)
        self._read()

    def disconnect_project(self) -> None:
        """Listens to the project no more (the plugin is unloaded)."""
        self._project.readProject.disconnect(self._read)
        self._project.cleared.disconnect(self._read)

    def entries(self) -> list[HistoryEntry]:
        """All of them, newest first."""
        return list(self._entries)

    def entry(self, key: str) -> Optional[HistoryEntry]:
        """The entry of that key, None if there is none."""
        return next((entry for entry in self._entries if entry.key == key), None)

    def add(self, entry: HistoryEntry) -> None:
        """Puts an entry on top; the oldest beyond what is set go. Its folder is written as the project writes paths."""
        most = history_length()
        if most:  # with none wanted those from before stay until they are removed
            folder = str(self._project.writePath(entry.request.out_dir))
            self._keep([replace(entry, folder=folder), *self._entries][:most])

    def put_back(self, entry: HistoryEntry, position: int) -> None:
        """Puts an entry back that was removed from that position."""
        self._keep([*self._entries[:position], entry, *self._entries[position:]])

    def remove(self, key: str) -> None:
        """Forgets an entry; its files stay."""
        self._keep([entry for entry in self._entries if entry.key != key])

    def clear(self) -> None:
        """Forgets all; their files stay."""
        self._keep([])

    def folder_of(self, entry: HistoryEntry) -> Optional[Path]:
        """Where the answer's files are: where they were, seen from the project or as such, or with the results now.

        None where they are nowhere: the folder was moved or deleted.
        """
        kept = Path(self._project.readPath(entry.folder)) if entry.folder else Path(entry.request.out_dir)
        was = Path(entry.request.out_dir)
        for folder in (kept, was, results_folder(self._project) / was.name):
            if (folder / ANSWER_FILE).is_file():
                return folder
        return None

    def set_folder(self, key: str, folder: Path) -> None:
        """Says where the files of an entry are now."""
        told = str(self._project.writePath(str(folder)))
        self._keep([replace(each, folder=told) if each.key == key else each for each in self._entries])

    def follow(self, key: str, folder: Path, answer: str) -> None:
        """Says where the files of an entry are now, and what its answer is: it was corrected."""
        told = str(self._project.writePath(str(folder)))
        self._keep([replace(each, folder=told, answer=answer) if each.key == key else each for each in self._entries])

    def _read(self, *_: object) -> None:
        texts, _found = self._project.readListEntry(_SCOPE, _KEY, [])
        self._entries = []
        for text in texts:
            try:
                self._entries.append(entry_from(text))
            except ValueError as error:
                QgsMessageLog.logMessage(f"A question of this project's history is left out: {error}", "TerraScope")
        self.changed.emit()

    def _keep(self, entries: Sequence[HistoryEntry]) -> None:
        self._entries = list(entries)
        if entries:
            self._project.writeEntry(_SCOPE, _KEY, [entry.text() for entry in entries])
        else:
            self._project.removeEntry(_SCOPE, _KEY)
        self.changed.emit()
