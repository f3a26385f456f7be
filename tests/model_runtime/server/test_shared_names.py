"""What a client of a shared server is told: files, models and places by the names it knows them by."""

import io
import json
import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from model_runtime.engine.results.files import write_answer
from model_runtime.model.places import embedded_models
from model_runtime.protocol import (
    Answer,
    AnswerReady,
    AnswerValue,
    Failed,
    LayerSource,
    Progress,
    Provenance,
    QuestionRequest,
    to_json,
)
from model_runtime.server.app import create_shared_app
from model_runtime.server.sharing import Limits, Sharing
from tests.model_runtime.server.asking_shared import TOKEN, Leaves, ask, post, upload
from tests.model_runtime.server.running import serving
from tests.model_runtime.server.sse import all_events


class Tells(Leaves):
    """Names paths of the server wherever it can."""

    def __init__(self, last):
        super().__init__()
        self._last = last

    def ask(self, request, cancelled):
        folder = Path(request.out_dir)
        folder.mkdir()
        file = request.layers[0].uris[0]
        yield Progress(0.1, f"Opening {file}")
        if self._last == "breaks":
            raise ValueError(f"{file} broke")
        if self._last == "answer":
            provenance = provenance_like(layers=(f"S2: {file}",))
            answer = Answer(
                "q", "", "none", (), AnswerValue("none", "Nothing."), "", (), (), (f"{file} is odd",), provenance
            )
            write_answer(folder, answer)
            yield AnswerReady(answer, str(folder))
            return
        models = embedded_models()
        yield Failed(
            self._last, f"'{file}' is damaged; {folder} is full; {models / 'nano'} lacks a shard", f"Look at {file}"
        )


def provenance_like(**changes):
    """A provenance whose other fields don't matter."""
    kinds = {"tuple": (), "float": 0.0, "int": 0, "str": ""}
    values = {f.name: kinds.get(str(f.type).split("[")[0].lower(), ()) for f in fields(Provenance)}
    return Provenance(**(values | changes))


@pytest.mark.parametrize("how", ["upload", "below a root", "whole path", "through a link"])
@pytest.mark.parametrize("last", ["answer", "layer", "internal", "breaks"])
def test_what_a_client_reads_names_files_as_it_named_them(tmp_path, monkeypatch, tiff, how, last):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    root = tmp_path / "scenes"
    (root / "2021").mkdir(parents=True)
    (root / "2021" / "s2.tif").write_bytes(tiff)
    (root / "link.tif").symlink_to(root / "2021" / "s2.tif")
    engine = Tells(last)
    app = create_shared_app(TOKEN, Sharing(Limits((root,))), engine.ask, heartbeat_s=0.2)
    with serving(app, TOKEN, engine) as client:
        uris = {
            "upload": lambda: upload(client, tiff, "my s2.tif"),
            "below a root": lambda: "scenes/2021/s2.tif",
            "whole path": lambda: str(root / "2021" / "s2.tif"),
            "through a link": lambda: "scenes/link.tif",
        }
        uri = uris[how]()
        name = "my s2.tif" if how == "upload" else uri
        question = ask(client, uri)
        events = all_events(client, question)
        assert f"Opening {name}" in str(events)
        told = str(events)
        if last == "answer":
            answer = events[-1][2]["answer"]
            assert answer["provenance"]["layers"] == [f"S2: {name}"]
            assert answer["warnings"] == [f"{name} is odd"]
            archive = zipfile.ZipFile(io.BytesIO(client.get(f"/questions/{question}/results").content))
            assert json.loads(archive.read("answer.json")) == answer
        elif last == "layer":
            failed = events[-1][2]
            assert failed["message"] == f"'{name}' is damaged; the server is full; nano lacks a shard"
            assert failed["way_out"] == f"Look at {name}"
        else:
            assert events[-1][2]["message"] == "Something went wrong inside the server."
        if how != "whole path":
            assert str(tmp_path) not in told


def test_models_and_roots_are_named_and_not_pointed_at(tmp_path, monkeypatch, engine):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for place in ("a/scenes", "b/scenes"):
        (tmp_path / place).mkdir(parents=True)
    roots = (tmp_path / "a" / "scenes", tmp_path / "b" / "scenes")
    with serving(create_shared_app(TOKEN, Sharing(Limits(roots)), engine.ask), TOKEN, engine) as client:
        models = client.get("/models").json()
        assert "nano" in [model["name"] for model in models]
        assert {model["path"] for model in models} == {""}
        assert client.get("/about").json()["roots"] == ["scenes", "scenes-2"]
        refused = post(client, "/etc/hostname")
        assert "scenes or scenes-2" in refused.json()["way_out"]
        assert str(tmp_path) not in refused.text


@pytest.mark.parametrize("model", ["/home/me/model", "../model", "~/model", ""])
def test_a_model_is_named_and_not_pointed_at(serve, model):
    with serve() as client:
        response = post(client, model=model)
        assert response.status_code == 409
        assert response.json()["kind"] == "model"


@pytest.mark.parametrize("crs", ["+proj=longlat +nadgrids=/etc/passwd", "http://example.org/x.prj", "/etc/passwd"])
def test_a_crs_is_a_code_or_wkt(serve, tiff, crs):
    layers = (LayerSource("S2", (), "optical", crs=crs),)
    with serve() as client:
        response = client.post("/questions", json=to_json(QuestionRequest("q", layers)))
        assert response.status_code == 409
        assert "CRS" in response.json()["message"]
