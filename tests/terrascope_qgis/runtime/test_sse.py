"""The event stream's parser gives the same events however the bytes are cut."""

import itertools
import random

import pytest

from terrascope_qgis.runtime.sse import EventStreamParser, ServerSentEvent

STREAM = (
    "\ufeff: heartbeat\n\n"
    "id: 1\nevent: text\ndata: größer — 5 km² 🌲\n\n"
    ": heartbeat\n\n"
    "event:answer\ndata:first\ndata: second\ndata\n\n"
    "id: 7\ndata: {}\n\n"
    "event: dropped without data\n\n"
    "retry: 10\nunknown: x\ndata:  two spaces\n\n"
    "data: unfinished"
)
EVENTS = [
    ServerSentEvent("1", "text", "größer — 5 km² 🌲"),
    ServerSentEvent("1", "answer", "first\nsecond\n"),
    ServerSentEvent("7", "message", "{}"),
    ServerSentEvent("7", "message", " two spaces"),
]


def _parse(chunks):
    parser = EventStreamParser()
    return [event for chunk in chunks for event in parser.feed(chunk)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_chunking_gives_the_same_events(line_end):
    raw = STREAM.replace("\n", line_end).encode()
    assert _parse([raw]) == EVENTS
    for size in range(1, 12):
        assert _parse(raw[i : i + size] for i in range(0, len(raw), size)) == EVENTS
    chooser = random.Random(1)
    for _ in range(300):
        cuts = sorted(chooser.sample(range(len(raw)), chooser.randint(1, 20)))
        chunks = [raw[a:b] for a, b in itertools.pairwise([0, *cuts, len(raw)])]
        assert _parse(chunks) == EVENTS


def test_an_event_comes_as_soon_as_its_blank_line():
    parser = EventStreamParser()
    assert parser.feed(b"id: 1\ndata: x\n") == []
    assert parser.feed(b"\n") == [ServerSentEvent("1", "message", "x")]
    assert parser.feed(b"") == []


def test_an_id_with_a_null_is_ignored_as_the_standard_says():
    assert _parse([b"id: 1\ndata: a\n\nid: 2\x003\ndata: b\n\n"])[-1].id == "1"
