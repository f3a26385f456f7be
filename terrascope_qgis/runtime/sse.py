"""Server-sent events from a stream of bytes: a pure parser, fed chunk by chunk, whatever the chunks' borders.

It follows the "text/event-stream" rules of the HTML standard: lines end with CR LF, LF or CR, a blank line ends an
event, lines beginning with a colon are comments (our heartbeat).
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass


@dataclass(frozen=True)
class ServerSentEvent:
    """One event of the stream.

    Attributes:
        id: The last id seen up to this event; what goes into `Last-Event-ID` when the client comes back.
        name: The `event:` line; "message" where there was none.
        data: The `data:` lines, joined by newlines.
    """

    id: str
    name: str
    data: str


class EventStreamParser:
    """Collects bytes into whole events."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")(errors="replace")
        self._rest = ""
        self._id = ""
        self._name = ""
        self._data: list[str] = []

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Takes the next bytes and gives the events that they complete.

        Args:
            chunk: Any number of bytes; may end within a line, a CR LF pair or a UTF-8 character.

        Returns:
            The events completed by this chunk, in order; comments and events without data give nothing.
        """
        self._rest += self._decoder.decode(chunk)
        events = []
        for line in self._whole_lines():
            event = self._take_line(line)
            if event is not None:
                events.append(event)
        return events

    def _whole_lines(self) -> list[str]:
        # A CR at the very end may be the first half of a CR LF: it waits for the next chunk.
        held = "\r" if self._rest.endswith("\r") else ""
        text = self._rest[: len(self._rest) - len(held)].replace("\r\n", "\n").replace("\r", "\n")
        *lines, unfinished = text.split("\n")
        self._rest = unfinished + held
        return lines

    def _take_line(self, line: str) -> ServerSentEvent | None:
        if not line:
            return self._finish_event()
        field, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if field == "id" and "\0" not in value:
            self._id = value
        elif field == "event":
            self._name = value
        elif field == "data":
            self._data.append(value)
        return None

    def _finish_event(self) -> ServerSentEvent | None:
        name, data = self._name or "message", self._data
        self._name, self._data = "", []
        return ServerSentEvent(self._id, name, "\n".join(data)) if data else None
