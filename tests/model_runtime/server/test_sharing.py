"""What a shared server does with questions that wait, fail or are left behind; its engine does as it is told."""

import io
import json
import os
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
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
from model_runtime.server import sharing, uploads
from model_runtime.server.app import create_shared_app
from model_runtime.server.sharing import Limits, Sharing
from model_runtime.server.uploads import KEPT_AT_MOST
from tests.model_runtime.fakes import write_blocks
from tests.model_runtime.server.running import Engine, serving
from tests.model_runtime.server.sse import all_events

TOKEN = "a token of more than sixteen characters"
LIMIT = 200_000


class Leaves(Engine):
    """Leaves a file among the results, as the real one does, and remembers what it was asked."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def ask(self, request, cancelled):
        self.asked.append((request, [Path(uri).is_file() for layer in request.layers for uri in layer.uris]))
        Path(request.out_dir).mkdir()
        (Path(request.out_dir) / "answer.json").write_text("{}")
        yield from super().ask(request, cancelled)


@pytest.fixture
def engine():
    return Leaves()


@pytest.fixture
def serve(engine, tmp_path, monkeypatch):
    """Serves with some limits; whatever the server keeps lies in the test's own folder."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def start(**limits):
        sharing = Sharing(Limits(upload_bytes=LIMIT, **limits))
        return serving(create_shared_app(TOKEN, sharing, engine.ask, heartbeat_s=0.2), TOKEN, engine)

    return start


@pytest.fixture(scope="module")
def tiff(tmp_path_factory):
    path = write_blocks(tmp_path_factory.mktemp("sent") / "s2.tif", {}, shape=(16, 16))
    return path.read_bytes()


def post(client, *uris, question="q", **fields):
    layers = (LayerSource("S2", uris, "optical"),)
    return client.post("/questions", json=to_json(QuestionRequest(question, layers, **fields)))


def ask(client, *uris, **fields):
    response = post(client, *uris, **fields)
    assert response.status_code == 202, response.text
    return response.json()["id"]


def upload(client, content, name="s2"):
    response = client.post("/uploads", params={"name": name}, content=content)
    assert response.status_code == 201, response.text
    return response.json()["uri"]


def test_a_full_queue_refuses_and_says_when_to_come_back(serve, engine, tiff):
    engine.go.clear()
    with serve(longest_queue=1) as client:
        ids = [ask(client, upload(client, tiff)) for _ in range(2)]
        kept = upload(client, tiff)
        response = post(client, kept)
        assert response.status_code == 503
        assert int(response.headers["Retry-After"]) >= 1
        assert "full" in response.json()["message"]
        assert 'outcome="refused"} 1' in client.get("/metrics").text
        client.post(f"/questions/{ids[1]}/cancel")
        engine.go.set()
        for question in ids:
            all_events(client, question)
        # what was sent for the refused question needn't be sent again
        assert all_events(client, ask(client, kept))[-1][1] == "error"


def test_no_queue_at_all_leaves_room_for_one_question(serve, engine, tiff):
    engine.go.clear()
    with serve(longest_queue=0) as client:
        ask(client, upload(client, tiff))
        assert post(client, upload(client, tiff)).status_code == 503


def test_an_upload_is_a_file_while_its_question_is_worked_on_and_gone_afterwards(serve, engine, tiff, tmp_path):
    with serve() as client:
        question = ask(client, upload(client, tiff, "S2A_L2A_20210723 B04.tif"), out_dir="/somewhere/else")
        all_events(client, question)
        request, was_file = engine.asked[0]
        path = Path(request.layers[0].uris[0])
        assert was_file == [True]
        assert path.name == "S2A_L2A_20210723_B04.tif"
        assert tmp_path in path.parents
        assert not path.parent.exists()
        assert tmp_path in Path(request.out_dir).parents


def test_an_upload_serves_one_question_only(serve, engine, tiff):
    engine.go.clear()
    with serve() as client:
        uri = upload(client, tiff)
        ask(client, uri)
        for again in ((uri,), (uri, uri), ("upload:nosuch",)):
            response = post(client, *again)
            assert response.status_code == 409
            assert "pload" in response.json()["message"]


@pytest.mark.parametrize("name", ["../../evil", "..", "/etc/passwd", "a\\..\\b", "x" * 500, ""])
def test_an_uploads_name_leads_nowhere_else(serve, engine, tiff, tmp_path, name):
    with serve() as client:
        all_events(client, ask(client, upload(client, tiff, name)))
        path = Path(engine.asked[0][0].layers[0].uris[0])
        assert path.parents[1].name == "uploads"
        assert path == path.resolve()


def test_cancelling_a_question_that_waits_deletes_its_upload(serve, engine, tiff, tmp_path):
    engine.go.clear()
    with serve() as client:
        ask(client, upload(client, tiff))
        waiting = ask(client, upload(client, tiff, "waits"))
        assert list(tmp_path.rglob("waits.tif"))
        client.post(f"/questions/{waiting}/cancel")
        assert not list(tmp_path.rglob("waits.tif"))
        assert 'outcome="cancelled"} 1' in client.get("/metrics").text


def test_an_upload_can_be_taken_back(serve, tiff, tmp_path):
    with serve() as client:
        uri = upload(client, tiff)
        assert client.delete(f"/uploads/{uri.removeprefix('upload:')}").status_code == 204
        assert not list(tmp_path.rglob("*.tif"))
        assert post(client, uri).status_code == 409


@pytest.mark.parametrize("announced", [True, False])
def test_an_upload_that_is_too_large_is_refused_and_not_kept(serve, tiff, tmp_path, announced):
    content = tiff + bytes(LIMIT)
    with serve() as client:
        response = client.post("/uploads", content=content if announced else (part for part in (tiff, bytes(LIMIT))))
        assert response.status_code == 413
        assert "MiB" in response.json()["message"]
        assert not list(tmp_path.rglob("*.tif"))


def test_any_other_request_is_small(serve):
    with serve() as client:
        assert post(client, "x" * (2 << 20)).status_code == 413


def test_all_uploads_together_are_bounded(serve, tmp_path):
    rows = next(n for n in range(16, 400) if 12 * n * n > LIMIT * 0.8)
    large = write_blocks(tmp_path / "large.tif", {}, shape=(rows, rows)).read_bytes()
    assert len(large) <= LIMIT
    with serve() as client:
        statuses = [client.post("/uploads", content=large).status_code for _ in range(KEPT_AT_MOST + 3)]
        assert statuses[:KEPT_AT_MOST] == [201] * KEPT_AT_MOST
        assert statuses[-1] == 507
        refused = client.post("/uploads", content=large)
        assert f"{KEPT_AT_MOST * LIMIT / (1 << 20):.10g} MiB" in refused.json()["message"]
        assert "Delete one" in refused.json()["message"]
        assert int(refused.headers["Retry-After"]) > 0
        held = sum(path.stat().st_size for path in tmp_path.rglob("large.tif") if path.parent.name != tmp_path.name)
        assert held <= KEPT_AT_MOST * LIMIT


def test_the_number_of_uploads_is_bounded_and_each_that_goes_makes_room(serve, tiff, tmp_path, monkeypatch):
    monkeypatch.setattr(uploads, "MOST_UPLOADS", 3)
    with serve() as client:
        ids = [upload(client, tiff) for _ in range(3)]
        refused = client.post("/uploads", content=tiff)
        assert refused.status_code == 507
        assert "3 uploads" in refused.json()["message"]
        assert "30 min" in refused.json()["message"]
        assert len(list(tmp_path.rglob("*.tif"))) == 3
        client.delete(f"/uploads/{ids[0].removeprefix('upload:')}")
        all_events(client, ask(client, upload(client, tiff)))
        assert upload(client, tiff)


def test_uploads_that_are_too_old_make_room_before_anybody_is_refused(serve, tiff, monkeypatch):
    monkeypatch.setattr(uploads, "MOST_UPLOADS", 2)
    monkeypatch.setattr(Sharing, "start", lambda self: None)  # nobody sweeps meanwhile
    with serve(keep_s=0.3) as client:
        old = [upload(client, tiff) for _ in range(2)]
        assert client.post("/uploads", content=tiff).status_code == 507
        time.sleep(0.4)
        upload(client, tiff)
        assert post(client, old[0]).status_code == 409


def test_results_are_packed_once(serve, engine, tiff, tmp_path, monkeypatch):
    packed = []
    pack = sharing._pack
    monkeypatch.setattr(sharing, "_pack", lambda *paths: (packed.append(paths), time.sleep(0.2), pack(*paths)))
    with serve() as client:
        question = ask(client, upload(client, tiff))
        all_events(client, question)
        results = f"/questions/{question}/results"
        with ThreadPoolExecutor(4) as clients:
            contents = {response.content for response in clients.map(lambda _: client.get(results), range(4))}
        assert len(packed) == len(contents) == 1
        assert client.get(results).content in contents
        assert len(packed) == 1
        assert len(list(tmp_path.rglob("*.zip"))) == 1
        client.delete(results)
        assert not list(tmp_path.rglob("*.zip"))


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


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("swap", ["file", "folder", "format", "gone"])
def test_a_file_that_is_swapped_while_its_question_waits_is_not_read(tmp_path, monkeypatch, tiff, swap):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    inside, outside = tmp_path / "open" / "2021", tmp_path / "closed"
    for folder in (inside, outside):
        folder.mkdir(parents=True)
        (folder / "s2.tif").write_bytes(tiff)
    engine = Leaves()
    engine.go.clear()
    app = create_shared_app(TOKEN, Sharing(Limits((tmp_path / "open",))), engine.ask, heartbeat_s=0.2)
    with serving(app, TOKEN, engine) as client:
        ask(client, "open/2021/s2.tif")
        waiting = ask(client, "open/2021/s2.tif")
        while not engine.asked:
            time.sleep(0.01)
        if swap == "folder":
            inside.rename(tmp_path / "open" / "away")
            inside.symlink_to(outside)
        else:
            (inside / "s2.tif").unlink()
        if swap == "file":
            (inside / "s2.tif").symlink_to(outside / "s2.tif")
        if swap == "format":
            (inside / "s2.tif").write_text('<VRTDataset rasterXSize="1" rasterYSize="1"/>')
        engine.go.set()
        *_, (_, kind, failed) = all_events(client, waiting)
        assert (kind, failed["kind"]) == ("error", "layer")
        assert "open/2021/s2.tif" in failed["message"]
        assert len(engine.asked) == 1, "it never came to be read"


def test_what_nobody_asks_of_or_fetches_is_deleted_after_a_while(serve, tiff, tmp_path):
    with serve(keep_s=0.5) as client:
        left = upload(client, tiff)
        question = ask(client, upload(client, tiff))
        all_events(client, question)
        assert client.get(f"/questions/{question}/results").status_code == 200
        time.sleep(1.0)
        assert client.get(f"/questions/{question}/results").status_code == 404
        assert post(client, left).status_code == 409
        assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_results_are_there_after_the_last_event_and_gone_once_deleted(serve, engine, tiff):
    engine.go.clear()
    with serve() as client:
        question = ask(client, upload(client, tiff))
        results = f"/questions/{question}/results"
        assert client.get(results).status_code == 404
        engine.go.set()
        all_events(client, question)
        archive = zipfile.ZipFile(io.BytesIO(client.get(results).content))
        assert archive.namelist() == ["answer.json"]
        assert client.delete(results).status_code == 204
        assert client.get(results).status_code == client.delete(results).status_code == 404


def test_the_servers_own_folder_goes_with_it(serve, tiff, tmp_path):
    with serve() as client:
        upload(client, tiff)
        assert list(tmp_path.glob("terrascope-serve-*"))
    assert not list(tmp_path.glob("terrascope-serve-*"))


def test_the_servers_model_answers_whatever_a_question_names(serve, engine, tiff):
    with serve(model="large") as client:
        all_events(client, ask(client, upload(client, tiff), model="nano"))
        assert engine.asked[0][0].model == "large"


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
