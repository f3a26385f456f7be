"""The routes over a real socket, with an engine that does as it is told."""

import threading
import time

import pytest

from model_runtime.protocol import PROTOCOL_VERSION, LayerSource, QuestionRequest, to_json
from model_runtime.server.app import create_app
from model_runtime.server.jobs import REMEMBERED
from tests.model_runtime.server.running import Engine, serving
from tests.model_runtime.server.sse import all_events, events

TOKEN = "a secret"


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture
def client(engine):
    with serving(create_app(TOKEN, engine.ask, heartbeat_s=0.2), TOKEN, engine) as client:
        yield client


def ask(client, question):
    request = QuestionRequest(question, (LayerSource("S2", ("a.tif",), "optical"),), out_dir="/nowhere")
    response = client.post("/questions", json=to_json(request))
    assert response.status_code == 202
    return response.json()["id"]


def test_health(client):
    health = client.get("/health").json()
    assert health["status"] == "ok"
    assert health["protocol"] == PROTOCOL_VERSION


@pytest.mark.parametrize("authorization", ["", "Bearer other", TOKEN])
@pytest.mark.parametrize("path", ["/health", "/models", "/questions/x/events", "/nowhere"])
def test_no_request_without_the_token(client, authorization, path):
    response = client.get(path, headers={"Authorization": authorization})
    assert response.status_code == 401
    assert "token" in response.json()["message"]


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil"])
def test_no_request_for_another_host(client, host):
    assert client.get("/health", headers={"Host": host}).status_code == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:1234", "127.0.0.1", "[::1]:80", "[::1]"])
def test_loopback_hosts_are_welcome(client, host):
    assert client.get("/health", headers={"Host": host}).status_code == 200


def test_a_stream_has_every_event_once_and_in_order(client):
    stream = all_events(client, ask(client, "Where is the forest?"))
    assert [number for number, _, _ in stream] == list(range(1, 13))
    assert [name for _, name, _ in stream] == ["progress", *["text"] * 10, "error"]
    assert stream[3][2] == {"step": 2, "text": "Where is the forest?"}
    assert stream[-1][2]["kind"] == "layer"


def test_a_client_comes_back_for_the_rest(client):
    question = ask(client, "q")
    whole = all_events(client, question)
    assert all_events(client, question, after=4) == whole[4:]
    assert all_events(client, question, after=12) == []


def test_a_client_that_lost_the_stream_midway_misses_nothing(client, engine):
    engine.go.clear()
    question = ask(client, "q")
    with client.stream("GET", f"/questions/{question}/events") as response:
        assert next(events(response))[0] == 1
    engine.go.set()
    assert [number for number, _, _ in all_events(client, question, after=1)] == list(range(2, 13))


def test_two_questions_do_not_mix_and_run_one_after_another(client, engine):
    engine.go.clear()
    ids = {text: ask(client, text) for text in ("first", "second")}
    engine.go.set()
    streams = {}
    readers = [
        threading.Thread(target=lambda text=text: streams.update({text: all_events(client, ids[text])})) for text in ids
    ]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(10)
    for text, waited in (("first", 0), ("second", 1)):
        assert {data["text"] for _, name, data in streams[text] if name == "text"} == {text}
        assert len(streams[text]) == 12 + waited
    assert engine.most_running == 1


def test_a_question_that_waits_is_told_its_place(client, engine):
    engine.go.clear()
    running, gone, second, third = (ask(client, text) for text in ("running", "gone", "second", "third"))
    client.post(f"/questions/{gone}/cancel")
    engine.go.set()
    said = {
        key: [data["message"] for _, name, data in all_events(client, key) if name == "progress"]
        for key in (second, third)
    }
    before = "Waiting: {} before this one".format
    assert said[second] == [before("2 questions are"), before("1 question is"), "Starting"]
    assert said[third] == [before("3 questions are"), before("2 questions are"), before("1 question is"), "Starting"]
    assert all_events(client, running)[0][2]["message"] == "Starting"


def test_silence_is_filled_with_heartbeats(client, engine):
    engine.go.clear()
    with client.stream("GET", f"/questions/{ask(client, 'q')}/events") as response:
        stream = events(response)
        assert next(stream)[1] == "progress"
        assert next(stream)[1] == "heartbeat"
        engine.go.set()


def test_cancel_stops_a_running_and_a_waiting_question(client, engine):
    engine.go.clear()
    running, waiting = ask(client, "running"), ask(client, "waiting")
    for question in (waiting, running):
        assert client.post(f"/questions/{question}/cancel").status_code == 202
    started = time.monotonic()
    for question in (waiting, running):
        _, name, data = all_events(client, question)[-1]
        assert (name, data["kind"]) == ("error", "cancelled")
    assert time.monotonic() - started < 2
    assert [name for _, name, _ in all_events(client, waiting)] == ["progress", "error"]
    engine.go.set()
    assert all_events(client, ask(client, "next"))[-1][2]["kind"] == "layer"


def test_an_engine_that_breaks_ends_its_question_only(client):
    assert all_events(client, ask(client, "break"))[-1][2]["kind"] == "internal"
    assert all_events(client, ask(client, "q"))[-1][2]["kind"] == "layer"


def test_old_questions_are_forgotten(client):
    first = ask(client, "first")
    all_events(client, first)
    for _ in range(REMEMBERED + 1):
        all_events(client, ask(client, "more"))
    response = client.get(f"/questions/{first}/events")
    assert response.status_code == 404
    assert response.json()["kind"] == "bad_request"


@pytest.mark.parametrize(
    "body", [{}, {"question": "q"}, {"question": "q", "layers": [{"name": "S2"}]}, {"question": 3, "layers": "x"}]
)
def test_a_request_of_another_form_is_refused_with_reasons(client, body):
    response = client.post("/questions", json=body)
    assert response.status_code == 422
    assert "layers" in response.json()["message"]


def test_devices_and_models(client):
    devices = client.get("/devices", timeout=120).json()  # it imports torch
    assert devices[0]["name"] == "cpu"
    assert set(devices[0]) == {"name", "label", "memory_bytes"}
    assert all(set(model) == {"name", "label", "path"} for model in client.get("/models").json())
