"""One question on its way: posted, its events read as they stream in, cancelled, and always ended by one last event."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply

from terrascope_qgis.protocol import (
    EVENT_NAMES,
    AnswerReady,
    CorrectionRequest,
    Event,
    Failed,
    QuestionRequest,
    from_json,
    to_json,
)
from terrascope_qgis.widgets.language import marked, tr

from .client import RuntimeClient
from .sse import EventStreamParser, ServerSentEvent

#: The runtime sends a heartbeat every 10 s; four missed ones mean that nobody is there.
SILENCE_LIMIT_MS = 40_000
CANCEL_LIMIT_MS = 10_000
RECONNECT_AFTER_MS = 300

#: What to do after a failure that another try may mend, in the dock's words.
ASK_AGAIN = marked("Press Ask to ask again; the runtime then starts anew.")


class RunningQuestion(QObject):
    """A question that was asked, or a correction of its answer.

    Signals:
        event: The protocol's events in order; the last is an `AnswerReady` or a `Failed`.
        finished: After the last event.
    """

    # The name hides QObject.event(), which Qt calls for every event sent to an object. A question is therefore never
    # sent one: it has no child objects (its timers belong to nobody but it), and is not deleted by deleteLater().
    event = pyqtSignal(object)
    finished = pyqtSignal()

    def __init__(self, request: Union[QuestionRequest, CorrectionRequest]) -> None:
        super().__init__()
        self.request = request
        self._client: Optional[RuntimeClient] = None
        self._stream: Optional[QNetworkReply] = None
        self._parser = EventStreamParser()
        self._path = ""
        self._last_id = ""
        self._may_reconnect = True
        self._cancelled = False
        self._done = False
        self._silence = _single_shot(self._on_silence)
        self._cancelling = _single_shot(self._on_cancel_unanswered)

    @property
    def done(self) -> bool:
        """Whether the last event was given."""
        return self._done

    def send(self, client: RuntimeClient) -> None:
        """Posts the question to a runtime that listens, and follows its events."""
        if self._done:
            return
        self._client = client
        path = "/corrections" if isinstance(self.request, CorrectionRequest) else "/questions"
        client.post_json(path, to_json(self.request), self._on_posted)

    def cancel(self) -> None:
        """Stops the work; the last event is then a `Failed` of kind "cancelled", at the latest after ten seconds."""
        if self._done or self._cancelled:
            return
        self._cancelled = True
        self._cancelling.start(0 if self._client is None else CANCEL_LIMIT_MS)
        if self._path:
            self._post_cancel()

    def fail(self, failed: Failed) -> None:
        """Ends the question from this side, as when the runtime died; does nothing if it has already ended."""
        self._end(_cancelled_event() if self._cancelled else failed)

    def _on_posted(self, status: int, content: Any) -> None:
        if self._done:
            return
        if status != 202 or not isinstance(content, dict) or "id" not in content:
            self._end(_refused(status, content))
            return
        self._path = f"/questions/{content['id']}"
        if self._cancelled:
            self._post_cancel()
        self._open_stream()

    def _post_cancel(self) -> None:
        if self._client is not None:
            self._client.post_json(f"{self._path}/cancel", {}, lambda status, content: None)

    def _open_stream(self) -> None:
        if self._done or self._client is None:
            return
        self._parser = EventStreamParser()
        self._stream = self._client.stream(f"{self._path}/events", self._last_id)
        self._stream.readyRead.connect(self._read)
        self._stream.finished.connect(self._on_stream_ended)
        self._silence.start(SILENCE_LIMIT_MS)

    def _read(self) -> None:
        if self._stream is None:
            return
        self._silence.start(SILENCE_LIMIT_MS)
        for event in self._parser.feed(bytes(self._stream.readAll())):
            self._take(event)

    def _take(self, received: ServerSentEvent) -> None:
        if self._done or received.name not in EVENT_NAMES or _already_seen(received.id, self._last_id):
            return
        self._last_id = received.id
        self._may_reconnect = True
        try:
            event: Event = from_json(EVENT_NAMES[received.name], json.loads(received.data))
        except (ValueError, TypeError, AttributeError) as error:
            self._end(
                Failed(
                    "internal",
                    tr("The runtime sent an event that can't be read ({error}).", error=error),
                    tr(ASK_AGAIN),
                )
            )
            return
        if isinstance(event, (AnswerReady, Failed)):
            self._end(event)
        else:
            self.event.emit(event)

    def _on_stream_ended(self) -> None:
        self._read()
        if not self._done:
            self._lose_stream(tr("The connection to the runtime was lost."))

    def _on_cancel_unanswered(self) -> None:
        self._end(_cancelled_event())

    def _on_silence(self) -> None:
        self._lose_stream(
            tr(
                "The runtime has given no sign of life for {seconds} s.",
                seconds=SILENCE_LIMIT_MS // 1000,
            )
        )

    def _lose_stream(self, what: str) -> None:
        self._drop_stream()
        if self._may_reconnect:
            self._may_reconnect = False
            QTimer.singleShot(RECONNECT_AFTER_MS, self._open_stream)
        else:
            self.fail(Failed("internal", what, tr(ASK_AGAIN)))

    def _drop_stream(self) -> None:
        self._silence.stop()
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.readyRead.disconnect(self._read)
            stream.finished.disconnect(self._on_stream_ended)
            stream.abort()
            stream.deleteLater()

    def _end(self, last: Event) -> None:
        if self._done:
            return
        self._done = True
        self._cancelling.stop()
        self._drop_stream()
        self.event.emit(last)
        self.finished.emit()


def _single_shot(call: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    return timer


def _already_seen(event_id: str, last_id: str) -> bool:
    return event_id.isdigit() and last_id.isdigit() and int(event_id) <= int(last_id)


def _cancelled_event() -> Failed:
    return Failed("cancelled", tr("The question was cancelled."), "")


def _refused(status: int, content: Any) -> Failed:
    """What to tell of a question that the runtime did not take."""
    detail = content.get("detail", content) if isinstance(content, dict) else None
    if isinstance(detail, dict) and "message" in detail:
        return Failed(detail.get("kind", "bad_request"), str(detail["message"]), str(detail.get("way_out", "")))
    if status == 0:
        return Failed("internal", tr("The runtime could not be reached."), tr(ASK_AGAIN))
    return Failed(
        "bad_request",
        tr("The runtime did not take the question (HTTP {status}: {detail}).", status=status, detail=detail),
        tr(ASK_AGAIN),
    )
