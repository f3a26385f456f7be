"""The runtime as a child process: started with a secret on its standard input, found by the port it prints.

Its standard input stays open as long as it is wanted. When QGIS ends, by whatever means, the system closes it, and the
runtime ends itself: no orphan is left.
"""

from __future__ import annotations

import json
import secrets
from collections import deque
from typing import Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from terrascope_qgis.protocol import PROTOCOL_VERSION
from terrascope_qgis.widgets.language import tr

from .environment import scrubbed_environment

START_LIMIT_MS = 120_000
END_LIMIT_MS = 3_000
_LOG_LINES = 200

# Processes told to end, kept alive until they have: a QProcess dropped while it runs blocks until its child is dead.
_ending: set[QProcess] = set()


class RuntimeProcess(QObject):
    """One run of `python -m model_runtime.cli serve`; a new run is a new object.

    Signals:
        listening: The server answers on `port`, to whom shows `token`.
        died: It ended without having been told to; a sentence that says how.
    """

    listening = pyqtSignal()
    died = pyqtSignal(str)

    def __init__(self, python: str, arguments: Optional[list[str]] = None, parent: Optional[QObject] = None) -> None:
        """Prepares a run of `python` with `arguments` (default: the real server)."""
        super().__init__(parent)
        self.port = 0
        self.token = secrets.token_urlsafe(32)
        self._told_to_end = False
        self._log: deque[str] = deque(maxlen=_LOG_LINES)
        self._unfinished_log = b""
        self._process = QProcess()
        self._process.setProgram(python)
        self._process.setArguments(arguments or ["-m", "model_runtime.cli", "serve", "--port", "0"])
        self._process.setProcessEnvironment(scrubbed_environment())
        self._process.started.connect(self._send_token)
        self._process.readyReadStandardOutput.connect(self._read_port)
        self._process.readyReadStandardError.connect(self._read_log)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(lambda: self._die(tr("The runtime did not start within two minutes.")))

    def start(self) -> None:
        """Starts it and returns at once; `listening` or `died` follows."""
        self._limit.start(START_LIMIT_MS)
        self._process.start()

    def end(self) -> None:
        """Tells it to end by closing its standard input, and makes sure of it later; returns at once."""
        if self._told_to_end:
            return
        self._told_to_end = True
        self._limit.stop()
        process = self._process
        if process.state() == QProcess.ProcessState.NotRunning:
            return
        _ending.add(process)
        for signal in (process.started, process.readyReadStandardOutput, process.readyReadStandardError):
            signal.disconnect()
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        process.finished.connect(lambda *_: _ending.discard(process))
        process.finished.connect(process.deleteLater)
        process.started.connect(process.closeWriteChannel)  # it may not have got that far
        process.closeWriteChannel()
        limit = QTimer(process)
        limit.timeout.connect(process.kill)
        limit.start(END_LIMIT_MS)

    def end_and_wait(self, patience_ms: int = 300) -> None:
        """Ends it before it returns, by force after `patience_ms`: for a thread whose event loop is over.

        The object is then of no more use.
        """
        process = self._process
        self.end()
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(patience_ms):
            process.kill()
            process.waitForFinished(END_LIMIT_MS)
        _ending.discard(process)
        sip.delete(process)

    def log_tail(self, lines: int = 20) -> str:
        """The last lines the runtime wrote to its standard error."""
        return "\n".join(list(self._log)[-lines:])

    def process_id(self) -> int:
        """The system's number of the process; 0 if it doesn't run."""
        return int(self._process.processId())

    def _send_token(self) -> None:
        self._process.write(self.token.encode("ascii") + b"\n")

    def _read_port(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine())
            if self.port or not line.strip():
                continue
            try:
                hello = json.loads(line)
                port, protocol = int(hello["port"]), int(hello["protocol"])
            except (ValueError, KeyError, TypeError):
                self._log.append(line.decode("utf-8", "replace").rstrip())  # something printed by a library
                continue
            if protocol != PROTOCOL_VERSION:
                if protocol > PROTOCOL_VERSION:
                    self._die(tr("The runtime and the plugin are of different versions: update the plugin."))
                else:
                    self._die(tr("The runtime and the plugin are of different versions: update the runtime."))
                return
            self.port = port
            self._limit.stop()
            self.listening.emit()

    def _read_log(self) -> None:
        *lines, self._unfinished_log = (self._unfinished_log + bytes(self._process.readAllStandardError())).split(b"\n")
        self._log.extend(line.decode("utf-8", "replace").rstrip() for line in lines if line.strip())

    def _on_finished(self, code: int, status: QProcess.ExitStatus = QProcess.ExitStatus.NormalExit) -> None:
        self._read_log()
        if status == QProcess.ExitStatus.CrashExit:
            how = tr("The runtime was killed or crashed.")
        else:
            how = tr("The runtime ended by itself (exit code {code}).", code=code)
        last = self._last_words()
        self._die(how + " " + tr("It last said: “{said}”.", said=last) if last else how)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._die(tr("The runtime could not be started: {error}.", error=self._process.errorString()))

    def _last_words(self) -> str:
        lines = [*self._log, self._unfinished_log.decode("utf-8", "replace").strip()]
        return next((line.strip().rstrip(".") for line in reversed(lines) if line.strip()), "")

    def _die(self, how: str) -> None:
        if self._told_to_end:
            return
        self.end()
        self.died.emit(how)
