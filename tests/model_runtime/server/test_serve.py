"""The process as the plugin starts it: handshake, real questions, and its end with standard input."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

from model_runtime.protocol import PROTOCOL_VERSION, LayerSource, QuestionRequest, to_json
from tests.model_runtime.fakes import write_blocks
from tests.model_runtime.server.sse import all_events, events

TOKEN = "t0ken"
ROOT = Path(__file__).parents[3]


def start(token=TOKEN):
    command = [sys.executable, "-m", "model_runtime.cli", "serve", "--port", "0"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = subprocess.Popen(command, cwd=ROOT, **pipes)
    process.stdin.write(f"{token}\n".encode())
    process.stdin.flush()
    return process


def client_of(process):
    hello = json.loads(process.stdout.readline())
    assert hello["protocol"] == PROTOCOL_VERSION
    headers = {"Authorization": f"Bearer {TOKEN}"}
    return httpx.Client(base_url=f"http://127.0.0.1:{hello['port']}", headers=headers, timeout=120, trust_env=False)


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    return write_blocks(tmp_path_factory.mktemp("scene") / "s2.tif", {"water": [(0, 0, 20, 20)]}, shape=(64, 64))


@pytest.fixture
def process():
    process = start()
    yield process
    process.stdin.close()
    assert process.wait(10) == 0


def ask(client, raster, out, question):
    layers = (LayerSource("Sentinel-2", (str(raster),), "optical"),)
    request = QuestionRequest(question, layers, device="cpu", out_dir=str(out), question_id=question[-1])
    return client.post("/questions", json=to_json(request)).raise_for_status().json()["id"]


def test_two_real_questions_side_by_side_do_not_mix(process, raster, tmp_path):
    with client_of(process) as client:
        assert client.get("/health").json()["status"] == "ok"
        assert client.get("/health", headers={"Authorization": "Bearer wrong"}).status_code == 401
        assert client.get("/health", headers={"Host": "rebound.example"}).status_code == 403
        ids = {name: ask(client, raster, tmp_path / name, f"How much water is there, {name}") for name in "ab"}
        streams = {}
        readers = [
            threading.Thread(target=lambda name=name: streams.update({name: all_events(client, ids[name])}))
            for name in ids
        ]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
        for name in ids:
            number, kind, data = streams[name][-1]
            assert kind == "answer"
            assert number == len(streams[name])
            assert data["out_dir"] == str(tmp_path / name)
            assert data["answer"]["question_id"] == name
            stored = json.loads((tmp_path / name / "answer.json").read_text(encoding="utf-8"))
            assert stored == data["answer"]
            assert all_events(client, ids[name], after=2) == streams[name][2:]


def test_a_bad_layer_is_told_on_the_stream(process, tmp_path):
    with client_of(process) as client:
        _, kind, data = all_events(client, ask(client, tmp_path / "gone.tif", tmp_path / "out", "How?"))[-1]
        assert (kind, data["kind"]) == ("error", "layer")
        assert "gone.tif" in data["message"]
        assert data["way_out"]


def test_the_process_ends_with_standard_input_though_streams_are_open(raster, tmp_path):
    process = start()
    with client_of(process) as client:
        question = ask(client, raster, tmp_path / "out", "How much water?")
        with client.stream("GET", f"/questions/{question}/events") as response:
            next(events(response))
            started = time.monotonic()
            process.stdin.close()
            assert process.wait(10) == 0
            assert time.monotonic() - started < 5
    assert b"Traceback" not in process.stderr.read()


def test_without_a_token_nothing_is_served():
    process = start(token="")
    assert process.wait(30) == 2
    assert process.stdout.read() == b""
    assert b"token" in process.stderr.read()


def test_the_token_is_never_logged(process):
    with client_of(process) as client:
        client.get("/health")
        client.get("/nowhere")
        process.stdin.close()
        process.wait(10)
    assert TOKEN.encode() not in process.stderr.read()
