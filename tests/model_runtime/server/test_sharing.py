"""What a shared server does with questions that wait, fail or are left behind; its engine does as it is told."""

import io
import os
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest

from model_runtime.server import sharing
from model_runtime.server.app import create_shared_app
from model_runtime.server.sharing import Limits, Sharing
from tests.model_runtime.server.asking_shared import TOKEN, Leaves, ask, post, upload
from tests.model_runtime.server.running import serving
from tests.model_runtime.server.sse import all_events


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
