"""One installation of the runtime, as a child process that tells how far it is and ends when it is told to."""

from __future__ import annotations

import json
import shlex
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from terrascope_qgis.widgets.language import tr

from .environment import scrubbed_environment
from .find import repository
from .installed import wheel
from .network import add_network

#: A cancelled installation deletes what it unpacked, some 60,000 files, before it ends.
_CANCEL_LIMIT_MS = 600_000
#: What QGIS waits for an installation to clean up after itself when the plugin is unloaded meanwhile.
_UNLOAD_LIMIT_MS = 3_000
_LOG_LINES = 5_000


@dataclass(frozen=True)
class InstallOrder:
    """What is to be installed.

    Attributes:
        python: The Python that makes the environment.
        folder: The folder it goes to.
        torch_index: Address of the index that PyTorch comes from; empty for pip's own.
        wheels: Folder of wheels that everything comes from; empty for the internet.
    """

    python: str
    folder: Path
    torch_index: str = ""
    wheels: str = ""

    def arguments(self) -> list[str]:
        """Arguments of the Python, after which it installs."""
        words = [installer(), "--into", str(self.folder)]
        words += ["--wheels", self.wheels] if self.wheels else []
        return [*words, "--torch-index", self.torch_index] if self.torch_index and not self.wheels else words

    def command(self) -> str:
        """The same as a line for a terminal."""
        words = [self.python, *self.arguments()]
        if sys.platform == "win32":  # double quotes do in cmd; PowerShell wants the & before a quoted program
            return "& " + " ".join(f'"{word}"' for word in words)
        return shlex.join(words)


@dataclass(frozen=True)
class InstallEnd:
    """How it ended.

    Attributes:
        kind: "done", "failed" or "cancelled".
        what: What went wrong.
        way_out: What to do about it.
        python: The new Python.
        findings: What `terrascope doctor` found with it.
    """

    kind: str
    what: str = ""
    way_out: str = ""
    python: str = ""
    findings: dict[str, Any] = field(default_factory=dict)


def installer() -> str:
    """What a Python is run with to install: the wheel's own installation, or the checkout's."""
    brought = wheel() or repository()
    return str((brought or Path("terrascope_runtime.whl")) / "model_runtime" / "install")


class Installation(QObject):
    """Installs once.

    Signals:
        progressed: (fraction 0-1, title, detail).
        said: A line of the log.
        ended: (`InstallEnd`) comes once.

    Args:
        order: What is to be installed.
        parent: Qt parent.
    """

    progressed = pyqtSignal(float, str, str)
    said = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(self, order: InstallOrder, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.order = order
        self._log: list[str] = []
        self._unread = b""
        self._end: Optional[InstallEnd] = None
        self._process = QProcess(self)
        self._process.setProgram(order.python)
        self._process.setArguments([*order.arguments(), "--json"])
        environment = scrubbed_environment()
        add_network(environment, order.folder)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Starts it; returns at once."""
        self._process.start()

    def cancel(self) -> None:
        """Tells it to stop and to clean up; `ended` follows."""
        self._process.closeWriteChannel()  # it takes the end of its input for that
        self._limit.start(_CANCEL_LIMIT_MS)

    def abandon(self) -> None:
        """Stops it before it returns, and tells nothing more: the plugin goes."""
        for signal in (self._process.readyReadStandardOutput, self._process.readyReadStandardError):
            signal.disconnect()
        self._process.finished.disconnect()
        self._process.errorOccurred.disconnect()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_UNLOAD_LIMIT_MS):
            self._process.kill()
            self._process.waitForFinished(_UNLOAD_LIMIT_MS)

    def log(self) -> str:
        """All that it has said so far."""
        return "\n".join(self._log)

    def _read(self) -> None:
        *lines, self._unread = (self._unread + bytes(self._process.readAllStandardOutput())).split(b"\n")
        for line in lines:
            self._take(line.decode("utf-8", "replace").strip())

    def _take(self, line: str) -> None:
        try:
            event = json.loads(line)
            kind = event["event"]
        except (ValueError, KeyError, TypeError):
            if line:
                self._note(line)
            return
        if kind == "line":
            self._note(str(event["text"]))
        elif kind == "progress":
            self.progressed.emit(float(event["fraction"]), str(event["title"]), str(event["detail"]))
        elif kind == "done":
            self._end = InstallEnd("done", python=str(event["python"]), findings=dict(event["findings"]))
        elif kind == "failed":
            self._end = InstallEnd("failed", str(event["what"]), str(event["way_out"]))
        elif kind == "cancelled":
            self._end = InstallEnd("cancelled")

    def _read_errors(self) -> None:
        for line in bytes(self._process.readAllStandardError()).decode("utf-8", "replace").splitlines():
            self._note(line)

    def _note(self, line: str) -> None:
        self._log.append(line)
        del self._log[:-_LOG_LINES]
        self.said.emit(line)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            what = tr(
                "“{python}” can't be run: {error}.",
                python=self.order.python,
                error=self._process.errorString(),
            )
            self.ended.emit(InstallEnd("failed", what, tr("Choose another Python.")))

    def _finished(self, *_: object) -> None:
        self._limit.stop()
        self._read()
        self._read_errors()
        last = self._log[-1] if self._log else tr("nothing")
        killed = InstallEnd(
            "failed",
            tr("The installation ended without a word; it last said: {last}", last=last),
            tr("Press Install again."),
        )
        self.ended.emit(self._end or killed)
