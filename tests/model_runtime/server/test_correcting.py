"""Corrections over a real socket: in the queue of the questions, told as their events are."""

import zipfile

import pytest

from model_runtime.protocol import CorrectionRequest, Edit, Failed, Progress, to_json
from model_runtime.server import app as server_app
from model_runtime.server.app import create_app
from model_runtime.server.correcting import also_correcting
from model_runtime.server.sharing import _pack
from tests.model_runtime.server.running import Engine, serving
from tests.model_runtime.server.sse import all_events

TOKEN = "a secret"
REQUEST = CorrectionRequest("answer", (Edit("add", 0, (600005.0, 5199995.0)),), "EPSG:32632", "corrected")


@pytest.fixture
def client(monkeypatch):
    def correct(request, cancelled):
        yield Progress(0.5, "Looking at the clicked place")
        yield Failed("bad_request", f"Got {request}")

    engine = Engine()
    monkeypatch.setattr(server_app, "also_correcting", lambda ask: also_correcting(ask, correct))
    with serving(create_app(TOKEN, engine.ask), TOKEN, engine) as client:
        yield client


def test_a_correction_arrives_as_it_was_sent(client):
    response = client.post("/corrections", json=to_json(REQUEST))
    assert response.status_code == 202
    stream = all_events(client, response.json()["id"])
    assert [name for _, name, _ in stream] == ["progress", "error"]
    assert stream[-1][2]["message"] == f"Got {REQUEST}"


def test_a_correction_of_no_such_kind_is_refused(client):
    body = to_json(REQUEST)
    body["edits"][0]["kind"] = "paint"
    response = client.post("/corrections", json=body)
    assert response.status_code == 422
    assert "edits" in response.json()["message"]


def test_no_correction_without_the_token(client):
    assert client.post("/corrections", json={}, headers={"Authorization": ""}).status_code == 401


def test_a_shared_server_hands_out_nothing_that_names_its_own_files(tmp_path):
    (tmp_path / "job").mkdir()
    for name in ("answer.json", "asked.json", "mask_0.tif"):
        (tmp_path / "job" / name).write_text("{}")
    _pack(tmp_path / "job", tmp_path / "job.zip")
    with zipfile.ZipFile(tmp_path / "job.zip") as packed:
        assert packed.namelist() == ["answer.json", "mask_0.tif"]
