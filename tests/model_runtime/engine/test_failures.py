"""What the engine refuses, what goes wrong meanwhile, and what is left behind: nothing."""

import shutil
import threading
from pathlib import Path

import pytest

from model_runtime.engine import work as engine
from model_runtime.protocol import (
    Failed,
    TextWritten,
)
from tests.model_runtime.engine.asking import LARGER, answer_of, failure_of, request_for, run
from tests.model_runtime.fakes import (
    Script,
)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"question": "  "}, "empty"),
        ({"question": "a" * 10_000}, "10,000 characters"),
        ({"layers": ()}, "No layer"),
        ({"out_dir": ""}, "No folder"),
    ],
)
def test_bad_requests_are_refused_before_any_work(raster, tmp_path, fields, words):
    script = Script(LARGER)
    failed = failure_of(script, request_for(raster, tmp_path / "out", **fields))
    assert failed.kind == "bad_request"
    assert words in failed.message
    assert failed.way_out
    assert script.loads == 0
    assert not (tmp_path / "out").exists()


def test_a_layer_that_is_not_there_is_named(tmp_path):
    failed = failure_of(Script(LARGER), request_for(tmp_path / "gone.tif", tmp_path / "out"))
    assert failed.kind == "layer"
    assert "Sentinel-2" in failed.message or "gone.tif" in failed.message
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_a_file_is_refused_before_any_work(raster, tmp_path):
    script = Script(LARGER)
    failed = failure_of(script, request_for(raster, raster))
    assert failed.kind == "output"
    assert "is a file" in failed.message
    assert script.loads == 0


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that nobody can write to")
def test_a_folder_that_can_not_be_written_is_refused_before_any_work(raster):
    script = Script(LARGER)
    failed = failure_of(script, request_for(raster, "/proc/terrascope"))
    assert failed.kind == "output"
    assert "/proc/terrascope" in failed.message
    assert script.loads == 0


@pytest.mark.parametrize("name", ["~nobody-of-this-name/out", "no/such/drive"])
def test_a_folder_that_has_no_place_is_refused_before_any_work(raster, name, monkeypatch):
    script = Script(LARGER)
    if name == "no/such/drive":
        monkeypatch.setattr(Path, "exists", lambda path: False)  # as on Windows, where a drive may be missing
    failed = failure_of(script, request_for(raster, name))
    assert (failed.kind, script.loads) == ("output", 0)
    assert name in failed.message
    assert failed.way_out


def test_nothing_is_left_where_writing_fails(raster, tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(engine, "write_mask", full)
    failed = failure_of(Script(LARGER), request_for(raster, tmp_path / "new" / "out"))
    assert failed.kind == "output"
    assert "No space left on device" in failed.message
    assert not (tmp_path / "new").exists()


def test_a_disk_that_fills_up_meanwhile_is_told_in_one_line(raster, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    script = Script(
        LARGER, before_each=lambda: monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=9))
    )
    failed = failure_of(script, request_for(raster, tmp_path / "new" / "out"))
    assert (failed.kind, failed.message.count("\n")) == ("output", 0)
    assert "is full" in failed.message
    assert not (tmp_path / "new").exists()


def test_a_failure_keeps_the_answer_before_it(raster, tmp_path, monkeypatch):
    out = tmp_path / "out"
    answer_of(Script(LARGER), request_for(raster, out))
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    monkeypatch.setattr(engine, "write_answer", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left")))
    failure_of(Script(LARGER), request_for(raster, out))
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_cancel_is_heard_between_words(raster, tmp_path):
    said = []
    script = Script([*LARGER[:2], *(["word "] * 1000)], before_each=lambda: said.append(1))
    seen = run(script, request_for(raster, tmp_path / "out"), lambda: len(said) >= 10)
    assert isinstance(seen[-1], Failed)
    assert seen[-1].kind == "cancelled"
    assert len(said) == 10
    assert not (tmp_path / "out").exists()


def test_cancel_is_heard_while_the_layers_are_read(raster, tmp_path, monkeypatch):
    cancelled = threading.Event()

    def read(scene, date_index, shape, progress):
        progress(0.0)
        cancelled.set()
        progress(0.5)
        pytest.fail("went on")

    monkeypatch.setattr("model_runtime.scene.Scene.read_overview", read)
    script = Script(LARGER)
    last = run(script, request_for(raster, tmp_path / "out"), cancelled.is_set)[-1]
    assert (last.kind, script.asked) == ("cancelled", [])


def test_closing_the_events_stops_the_work(raster, tmp_path):
    script = Script(["word "] * 100_000)
    events = engine.ask(request_for(raster, tmp_path / "out"), network=script.network)
    while not isinstance(next(events), TextWritten):
        pass
    events.close()
    assert not any(thread.name.startswith("question") for thread in threading.enumerate())
    assert not (tmp_path / "out").exists()


def test_an_unforeseen_error_is_told_without_its_traceback(raster, tmp_path, caplog):
    def broken():
        raise ZeroDivisionError("by nothing")

    script = Script(LARGER, before_each=broken)
    failed = failure_of(script, request_for(raster, tmp_path / "out"))
    assert failed.kind == "internal"
    assert "Traceback" not in failed.message
    assert "by nothing" in caplog.text


def test_too_little_memory_is_told_as_such(raster, tmp_path):
    def greedy():
        raise MemoryError

    failed = failure_of(Script(LARGER, before_each=greedy), request_for(raster, tmp_path / "out"))
    assert failed.kind == "memory"
    assert "area of interest" in failed.way_out
