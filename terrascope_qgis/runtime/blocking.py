"""Questions asked from a thread that waits for the answer, such as a Processing algorithm's.

It is the same supervisor, process, client and stream as the dock's, in an event loop of the thread's own. A runtime
that the dock keeps running is used; otherwise one is started, which ends with the `with` block.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Optional, Union

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QTimer

from terrascope_qgis.protocol import AnswerReady, Event, Failed, QuestionRequest
from terrascope_qgis.widgets.language import tr

from .client import RuntimeClient
from .question import RunningQuestion
from .running import running
from .supervisor import Runtime

#: How often the person's cancel is looked for, and how long the runtime then gets to say that it stopped.
_LOOK_EVERY_MS = 50
_STOPPING_MS = 500


def _cancelled() -> Failed:
    return Failed("cancelled", tr("The question was cancelled."))


class BlockingRuntime:
    """A runtime for one thread: made, asked and left in it.

    Everything of Qt's is deleted in that thread too: left to Python's garbage collector, which runs in any, timers and
    sockets would go in a thread that isn't theirs.

    Args:
        is_cancelled: Looked at twenty times a second while a question is on its way; must be quick.
        arguments: What the Python is run with, in place of the real server.
    """

    def __init__(self, is_cancelled: Callable[[], bool], arguments: Optional[list[str]] = None) -> None:
        self._is_cancelled = is_cancelled
        self._arguments = arguments
        self._own: Optional[Runtime] = None
        self._shared: Optional[RuntimeClient] = None

    def __enter__(self) -> BlockingRuntime:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if self._own is not None:
            self._own.end_and_wait()
            sip.delete(self._own)
            self._own = None
        if self._shared is not None:
            sip.delete(self._shared)
            self._shared = None

    def ask(self, request: QuestionRequest, take: Callable[[Event], None]) -> Union[AnswerReady, Failed]:
        """Asks a question and waits for its last event.

        Args:
            request: The question.
            take: Gets every event but the last, as it comes, in this thread. What it raises is raised here, after the
                work has been stopped.

        Returns:
            The last event. A cancelled question gives a `Failed` of kind "cancelled" within a second.
        """
        if self._is_cancelled():
            return _cancelled()
        return _Wait(self._send(request), take, self._is_cancelled).for_the_end()

    def _send(self, request: QuestionRequest) -> RunningQuestion:
        address = running()
        if self._own is None and address is not None:
            if self._shared is not None:
                sip.delete(self._shared)
            client = self._shared = RuntimeClient(address.port, address.token)
            question = RunningQuestion(request)
            QTimer.singleShot(0, lambda: question.send(client))
            return question
        if self._own is None:
            self._own = Runtime(arguments=self._arguments, shared=False)
        return self._own.ask(request)


class _Wait:
    """The event loop in which one question is waited for."""

    def __init__(
        self, question: RunningQuestion, take: Callable[[Event], None], is_cancelled: Callable[[], bool]
    ) -> None:
        self._question = question
        self._pass_on = take
        self._is_cancelled = is_cancelled
        self._loop = QEventLoop()
        self._last: Union[AnswerReady, Failed, None] = None
        self._error: Optional[BaseException] = None
        self._look = QTimer()
        self._look.timeout.connect(self._look_for_cancel)
        self._stopping = QTimer()
        self._stopping.setSingleShot(True)
        self._stopping.timeout.connect(self._loop.quit)

    def for_the_end(self) -> Union[AnswerReady, Failed]:
        """Waits; leaves nothing of Qt's behind."""
        self._question.event.connect(self._take)
        self._question.finished.connect(self._loop.quit)
        self._look.start(_LOOK_EVERY_MS)
        self._loop.exec()
        self._question.event.disconnect(self._take)
        if not self._question.done:
            self._question.fail(_cancelled())  # stops its timers and its stream
        for object_ in (self._look, self._stopping, self._question, self._loop):
            sip.delete(object_)
        if self._error is not None:
            raise self._error
        return self._last or _cancelled()

    def _take(self, event: Event) -> None:
        if isinstance(event, (AnswerReady, Failed)):
            self._last = event
            return
        try:
            self._pass_on(event)
        except Exception as error:
            # PyQt ends the whole program for an exception that leaves a slot
            self._error = error
            self._stop()

    def _look_for_cancel(self) -> None:
        if self._is_cancelled():
            self._stop()

    def _stop(self) -> None:
        if not self._stopping.isActive():
            self._stopping.start(_STOPPING_MS)
            self._question.cancel()
