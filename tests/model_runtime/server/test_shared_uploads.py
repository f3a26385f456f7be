"""What a shared server does with files that are sent to it."""

import time
from pathlib import Path

import pytest

from model_runtime.server import uploads
from model_runtime.server.sharing import Sharing
from model_runtime.server.uploads import KEPT_AT_MOST
from tests.model_runtime.fakes import write_blocks
from tests.model_runtime.server.asking_shared import LIMIT, ask, post, upload
from tests.model_runtime.server.sse import all_events


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
