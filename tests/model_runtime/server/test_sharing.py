"""What a shared server does with questions that wait, fail or are left behind; its engine does as it is told."""

import io
import time
import zipfile
from pathlib import Path

import pytest

from model_runtime.protocol import LayerSource, QuestionRequest, to_json
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
        assert statuses[-1] == 503


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
