"""Which NVIDIA cards there are, asked of their driver's own program; nothing blocks."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from .builds import Card
from .environment import scrubbed_environment

_LIMIT_MS = 10_000
_KILL_LIMIT_MS = 500
_CUDA = re.compile(r"CUDA Version\s*:?\s*(\d+)\.(\d+)")


class CardSearch(QObject):
    """Looks for cards with nvidia-smi.

    Signals:
        found: (list of `Card`) comes once; the list is empty where there is no card or no driver.
    """

    found = pyqtSignal(list)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._program = nvidia_smi()
        self._process = QProcess(self)
        self._process.setProcessEnvironment(scrubbed_environment())
        self._process.finished.connect(self._read)
        self._process.errorOccurred.connect(self._failed)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._failed)
        self._answered = False

    def start(self) -> None:
        """Starts looking; `found` comes later, from the event loop."""
        if not self._program:
            QTimer.singleShot(0, self._failed)
            return
        self._limit.start(_LIMIT_MS)
        self._process.start(self._program, ["-q"])

    def abandon(self) -> None:
        """Stops looking before it returns; `found` never comes."""
        self._answered = True
        self._limit.stop()
        self._process.finished.disconnect(self._read)
        self._process.errorOccurred.disconnect(self._failed)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_KILL_LIMIT_MS)

    def _read(self, *_: object) -> None:
        self._answer(cards_in(bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace")))

    def _failed(self, *_: object) -> None:
        self._answer([])

    def _answer(self, cards: list[Card]) -> None:
        if self._answered:
            return
        self._answered = True
        self._limit.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
        self.found.emit(cards)


def nvidia_smi() -> str:
    """The driver's program; "" where there is none."""
    if found := shutil.which("nvidia-smi"):
        return found
    beside = Path("C:/Windows/System32/nvidia-smi.exe")
    return str(beside) if sys.platform == "win32" and beside.is_file() else ""


def cards_in(said: str) -> list[Card]:
    """The cards in what `nvidia-smi -q` prints.

    It doesn't print the compute capability everywhere; where it is absent it is told from the architecture.
    """
    version = _CUDA.search(said)
    if version is None:
        return []
    cuda = int(version[1]), int(version[2])
    cards = []
    for part in said.split("\nGPU ")[1:]:
        name = re.search(r"Product Name\s*:\s*(.+)", part)
        memory = re.search(r"FB Memory Usage.*?Total\s*:\s*(\d+) MiB", part, re.DOTALL)
        if name is not None:
            cards.append(Card(name[1].strip(), int(memory[1]) if memory else 0, _capability(part), cuda))
    return cards


# The oldest card of each architecture.
_ARCHITECTURES = {
    "maxwell": (5, 0),
    "pascal": (6, 0),
    "volta": (7, 0),
    "turing": (7, 5),
    "ampere": (8, 0),
    "ada": (8, 9),
    "hopper": (9, 0),
    "blackwell": (10, 0),
}


def _capability(part: str) -> tuple[int, int]:
    architecture = re.search(r"Product Architecture\s*:\s*(\w+)", part)
    return _ARCHITECTURES.get(architecture[1].lower(), (0, 0)) if architecture else (0, 0)
