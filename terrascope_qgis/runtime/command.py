"""One command of the runtime (`terrascope doctor`, `terrascope inspect`), run without blocking, for its JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from terrascope_qgis.widgets.language import tr

from . import find
from .environment import scrubbed_environment

LIMIT_MS = 180_000
_END_MS = 1_000


class RuntimeCommand(QObject):
    """Runs `terrascope ARGUMENTS --json` in the runtime's Python.

    Signals:
        done: (object) what its JSON holds. `done` or `failed` comes once, from the event loop.
        failed: (str) why there is none, in a sentence with the way out.

    Args:
        arguments: The command and its options.
        parent: Qt parent.
        python: The Python; the one that was found if left out.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, arguments: Sequence[str], parent: Optional[QObject] = None, python: str = "") -> None:
        super().__init__(parent)
        self._arguments = list(arguments)
        self._python = python or find.find_python() or ""
        self._over = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(scrubbed_environment())
        # methods, not lambdas: a process that is deleted while it runs calls back no object that is gone
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._too_slow)

    def start(self) -> None:
        """Starts it."""
        if not self._python:
            QTimer.singleShot(0, self._say_missing)
            return
        self._limit.start(LIMIT_MS)
        self._process.start(self._python, ["-m", "model_runtime.cli", *self._arguments, "--json"])

    def abandon(self) -> None:
        """Ends it before it returns; neither signal comes any more."""
        self._over = True
        self._limit.stop()
        self._process.finished.disconnect(self._ended)
        self._process.errorOccurred.disconnect(self._ended)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_END_MS)

    def _say_missing(self) -> None:
        self._fail(tr("The runtime is not installed."))

    def _ended(self, *_: object) -> None:
        if self._over:
            return
        # the exit code also tells of layers and devices that can't be used, which is told in the JSON
        try:
            found = json.loads(bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace"))
        except ValueError:
            self._fail(self._last_words())
            return
        self._over = True
        self._limit.stop()
        self.done.emit(found)

    def _last_words(self) -> str:
        lines = bytes(self._process.readAllStandardError()).decode("utf-8", "replace").strip().splitlines()
        if lines:
            return tr(
                "“{python}” ended without an answer; it last said: “{words}”.", python=self._python, words=lines[-1]
            )
        return tr("“{python}” ended without an answer: choose another Python.", python=self._python)

    def _too_slow(self) -> None:
        self._fail(tr("“{python}” did not answer in time: choose another Python.", python=self._python))

    def _fail(self, why: str) -> None:
        if self._over:
            return
        self._over = True
        self._limit.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
        self.failed.emit(why)


def as_list(found: Any) -> list[dict[str, Any]]:
    """What should be a list of dicts, as one; empty where it isn't."""
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []
