"""One answer and its corrections: each is sent to the runtime, which measures everything anew; none blocks QGIS."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from terrascope_qgis.correcting.edits import ASKED_FILE, CORRECTED, edits_of, next_folder, original_folder
from terrascope_qgis.history.again import read_answer
from terrascope_qgis.protocol import Answer, AnswerReady, CorrectionRequest, Edit, Failed, Progress
from terrascope_qgis.widgets.language import tr


class CorrectingSession(QObject):
    """What a person corrected of the answer that the dock shows.

    Signals:
        answered: (Answer, folder) the answer after all corrections so far.
        failed: (str) why the last ones can't be made; they are taken back.
        changed: The corrections, or whether one is on its way.

    Args:
        runtime: The plugin's `Runtime`.
        parent: Qt parent.
    """

    answered = pyqtSignal(object, str)
    failed = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, runtime: Any, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._original: Optional[Path] = None
        self._made: tuple[Edit, ...] = ()
        self._sent: tuple[Edit, ...] = ()
        self._last: Any = None
        self._running: Any = None
        self._shown: Optional[Path] = None
        self._own: list[Path] = []
        #: What the person wants corrected, in order.
        self.edits: tuple[Edit, ...] = ()
        #: What the runtime does now, in words.
        self.doing = ""

    @property
    def possible(self) -> bool:
        """Whether there is an answer that can be corrected."""
        return self._original is not None

    @property
    def busy(self) -> bool:
        """Whether a correction is on its way."""
        return self._running is not None

    @property
    def original(self) -> Path:
        """Folder of the model's own answer."""
        return self._original or Path()

    def set_answer(self, folder: Optional[Path]) -> None:
        """The answer in a folder from now on, the model's own or a corrected one; None for none."""
        self._abandon()
        self._own = []
        original = original_folder(folder) if folder is not None else None
        self._original = original if original is not None and (original / ASKED_FILE).is_file() else None
        self.edits = self._made = edits_of(folder) if self._original is not None and folder is not None else ()
        self._shown = folder
        self.changed.emit()

    def set_edits(self, edits: tuple[Edit, ...]) -> None:
        """Wants these corrections instead of those before; what follows from them comes later."""
        if self._original is None or edits == self.edits:
            return
        self.edits = edits
        self.changed.emit()
        QTimer.singleShot(0, self._send)

    def add(self, edit: Edit) -> None:
        """One more correction."""
        self.set_edits((*self.edits, edit))

    def undo(self) -> None:
        """Takes the last correction back."""
        self.set_edits(self.edits[:-1])

    def keep_folders(self) -> None:
        """The project was saved: it may name the folders there are, so they stay."""
        self._own = []

    def close_down(self) -> None:
        """Stops what is on its way; nothing more is told."""
        self._abandon()
        self._original = None

    # --- to the runtime and back ----------------------------------------------------------------------------------

    def _send(self) -> None:
        if self._original is None or self._running is not None or self.edits == self._made:
            return
        if not self.edits:
            self._show_original(self._original)
            return
        self._sent, self._last = self.edits, None
        folder = next_folder(self._original)
        self._running = self._runtime.ask(CorrectionRequest(str(self._original), self.edits, out_dir=str(folder)))
        self._running.event.connect(self._take)
        self._running.finished.connect(self._ended)
        self.doing = tr("Measuring again…")
        self.changed.emit()

    def _show_original(self, folder: Path) -> None:
        try:
            answer = read_answer(folder)
        except ValueError as error:
            self._refuse(str(error))
            return
        self._made = ()
        self._take_over(answer, folder)

    def _take(self, event: Any) -> None:
        if isinstance(event, Progress):
            self.doing = f"{event.message}…"
            self.changed.emit()
        elif isinstance(event, (AnswerReady, Failed)):
            self._last = event

    def _ended(self) -> None:
        self._running, last = None, self._last
        self.doing = ""
        if isinstance(last, AnswerReady):
            self._made = self._sent
            folder = Path(last.out_dir)
            self._own.append(folder)
            self._take_over(last.answer, folder)
        elif isinstance(last, Failed) and self.edits != self._sent:
            pass  # another wish came meanwhile; that one is sent
        else:
            told = f"{last.message} {last.way_out}".strip() if last is not None else tr("The runtime ended. Try again.")
            self._refuse(told)
        self.changed.emit()
        self._send()

    def _refuse(self, why: str) -> None:
        self.edits = self._made
        self.failed.emit(why)
        self.changed.emit()

    def _take_over(self, answer: Answer, folder: Path) -> None:
        self._shown = folder
        self.answered.emit(answer, str(folder))
        # who showed the answers before now shows this one; what a saved project may name stays
        for old in [each for each in self._own if each != folder and each.name.startswith(CORRECTED)]:
            shutil.rmtree(old, ignore_errors=True)
            self._own.remove(old)
        self.changed.emit()

    def _abandon(self) -> None:
        running, self._running = self._running, None
        self.doing = ""
        if running is not None:
            running.event.disconnect(self._take)
            running.finished.disconnect(self._ended)
            running.cancel()
