"""The life of the runtime as the plugin sees it: one process at a time, started when a question needs it."""

from __future__ import annotations

from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from terrascope_qgis.protocol import CorrectionRequest, Failed, QuestionRequest
from terrascope_qgis.widgets.language import marked, tr

from . import find
from .client import RuntimeClient
from .process import RuntimeProcess
from .question import ASK_AGAIN, RunningQuestion
from .running import Address, announce, withdraw

#: What to do where no Python can run the runtime, in the dock's words.
INSTALL_WAY_OUT = marked("Press Install in TerraScope's panel, or choose an existing Python there.")


class Runtime(QObject):
    """Starts the runtime when it is needed, hands it questions, and says what is the matter when it fails.

    Signals:
        state_changed: "missing" (no Python that can run it), "stopped", "starting", "ready" or "failed".
        problem: One sentence: what happened, and what to press.
        devices_changed: The devices it can compute on: dicts with "name", "label" and "memory_bytes".
        models_changed: The models it can answer with: dicts with "name", "label" and "path".
    """

    state_changed = pyqtSignal(str)
    problem = pyqtSignal(str)
    devices_changed = pyqtSignal(list)
    models_changed = pyqtSignal(list)

    def __init__(
        self, parent: Optional[QObject] = None, arguments: Optional[list[str]] = None, shared: bool = True
    ) -> None:
        """Prepares the runtime without starting it.

        Args:
            parent: The Qt parent.
            arguments: What the Python is run with, in place of the real server.
            shared: Whether others may ask it too while it runs (`running.running` tells them).
        """
        super().__init__(parent)
        self._arguments = arguments
        self._shared = shared
        self._address: Optional[Address] = None
        self._check: Optional[find.PythonCheck] = None
        self._process: Optional[RuntimeProcess] = None
        self._client: Optional[RuntimeClient] = None
        self._questions: list[RunningQuestion] = []
        self._state = "stopped" if find.find_python() else "missing"

    @property
    def state(self) -> str:
        """The state last told by `state_changed`."""
        return self._state

    def ask(self, request: Union[QuestionRequest, CorrectionRequest]) -> RunningQuestion:
        """Asks a question or for a correction, starting the runtime first if need be; its events come later."""
        question = RunningQuestion(request)
        self._questions.append(question)
        question.finished.connect(self._forget_done)
        if self._client is not None:
            client = self._client
            QTimer.singleShot(0, lambda: question.send(client))
        else:
            self.start()
        return question

    def start(self) -> None:
        """Looks for the Python, checks it and starts the runtime; does nothing while one starts or runs."""
        if self._state in ("starting", "ready"):
            return
        python = find.find_python()
        self._set_state("starting")
        if python is None:
            QTimer.singleShot(0, lambda: self._miss(tr("The runtime is not installed.")))
            return
        check = self._check = find.PythonCheck(python, self)
        check.done.connect(lambda problem: self._on_checked(check, problem))
        check.start()

    def stop(self) -> None:
        """Ends the runtime and the questions it works on; returns at once. To be called when the plugin is unloaded."""
        self._drop_process()
        self._fail_questions(Failed("cancelled", tr("The runtime was stopped."), tr("Press Ask to start it again.")))
        self._set_state("stopped" if find.find_python() else "missing")

    def end_and_wait(self) -> None:
        """Ends the runtime before it returns, for a thread whose event loop is over; it is then of no more use."""
        if self._check is not None:
            self._check.abandon()
        if self._process is not None:
            self._process.end_and_wait()
        self._drop_process()

    def python(self) -> Optional[str]:
        """The Python that runs the runtime, or None if none was found."""
        return find.find_python()

    def set_python(self, path: str) -> str:
        """Makes `path` the Python that runs the runtime, from the next question on.

        Whether it has the runtime's packages is checked without blocking; `problem` and `state_changed` tell of it.

        Returns:
            "" if the file can be run (or `path` is empty: back to the one found), else the problem in a sentence.
        """
        problem = find.problem_with_file(path) if path else ""
        if problem:
            return problem
        find.keep_python(path)
        self.stop()
        self.start()
        return ""

    def install_command(self) -> str:
        """The command, to be copied into a terminal, that makes the runtime's environment."""
        return find.install_command()

    def log_tail(self) -> str:
        """The last lines of the runtime's log, for messages and reports."""
        return self._process.log_tail() if self._process is not None else ""

    def process_id(self) -> int:
        """The system's number of the runtime's process; 0 if it doesn't run."""
        return self._process.process_id() if self._process is not None else 0

    def _on_checked(self, check: find.PythonCheck, problem: str) -> None:
        check.deleteLater()
        if check is not self._check:
            return  # stopped meanwhile
        self._check = None
        if problem:
            self._miss(problem)
            return
        self._process = RuntimeProcess(check.python, self._arguments, self)
        self._process.listening.connect(self._on_listening)
        self._process.died.connect(self._on_died)
        self._process.start()

    def _on_listening(self) -> None:
        if self._process is None:
            return
        client = self._client = RuntimeClient(self._process.port, self._process.token, self)
        if self._shared:
            self._address = Address(self._process.port, self._process.token)
            announce(self._address)
        self._set_state("ready")
        client.get_json("/devices", self._tell_devices)
        client.get_json("/models", self._tell_models)
        for question in list(self._questions):
            question.send(client)

    def _tell_devices(self, devices: Any) -> None:
        if isinstance(devices, list):
            self.devices_changed.emit(devices)

    def _tell_models(self, models: Any) -> None:
        if isinstance(models, list) and models:
            self.models_changed.emit(models)

    def _on_died(self, how: str) -> None:
        self._drop_process()
        self._set_state("failed")
        self.problem.emit(tr("{how} Press Ask to start it again.", how=how))
        self._fail_questions(Failed("internal", how, tr(ASK_AGAIN)))

    def _miss(self, problem: str) -> None:
        if self._state != "starting":
            return
        self._set_state("missing")
        missing = tr("The runtime is not installed.")
        self.problem.emit(f"{problem} {tr(INSTALL_WAY_OUT)}" if problem == missing else problem)
        self._fail_questions(Failed("internal", problem, tr(INSTALL_WAY_OUT)))

    def _drop_process(self) -> None:
        self._check = None
        if self._address is not None:
            withdraw(self._address)
            self._address = None
        if self._client is not None:
            self._client.deleteLater()
            self._client = None
        if self._process is not None:
            self._process.end()
            self._process.deleteLater()
            self._process = None

    def _fail_questions(self, failed: Failed) -> None:
        for question in list(self._questions):
            question.fail(failed)

    def _forget_done(self) -> None:
        self._questions = [question for question in self._questions if not question.done]

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
