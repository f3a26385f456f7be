"""A client of the event stream, for tests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx


def events(response: httpx.Response) -> Iterator[tuple[int, str, Any]]:
    """(sequence number, name, data) of each event; heartbeats come as (0, "heartbeat", None)."""
    number, name = 0, ""
    for line in response.iter_lines():
        if line.startswith("id: "):
            number = int(line[4:])
        elif line.startswith("event: "):
            name = line[7:]
        elif line.startswith("data: "):
            yield number, name, json.loads(line[6:])
        elif line == ": heartbeat":
            yield 0, "heartbeat", None


def all_events(client: httpx.Client, question_id: str, after: int | None = None) -> list[tuple[int, str, Any]]:
    """The whole stream of a question, or what follows event `after`; without its heartbeats."""
    headers = {} if after is None else {"Last-Event-ID": str(after)}
    with client.stream("GET", f"/questions/{question_id}/events", headers=headers) as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        return [event for event in events(response) if event[1] != "heartbeat"]
