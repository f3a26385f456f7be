"""What a killed run leaves behind, and that no two questions write into one folder."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model_runtime.engine.results.files import results_folder
from model_runtime.engine.results.staging import STAGING_PREFIX, alone_in, remove_leftovers
from model_runtime.errors import OutputError
from tests.model_runtime.engine.asking import LARGER, answer_of, failure_of, request_for
from tests.model_runtime.fakes import Script

ROOT = Path(__file__).parents[3]
DAY_S = 86_400


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    """Locks lie in the test's own folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def writer(folder):
    """A process that begins to write results and waits, until it is killed."""
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from model_runtime.engine.results.files import results_folder\n"
        f"with results_folder(Path({str(folder)!r})) as staging:\n"
        "    (staging / 'mask_0.tif').write_bytes(b'half')\n"
        "    print('writing', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **pipes)
    assert process.stdout.readline() == b"writing\n"
    return process


def hidden(folder):
    return [path for path in folder.rglob(f"{STAGING_PREFIX}*") if path.is_dir()]


def made_long_ago(*paths, seconds=DAY_S + 60):
    for path in paths:
        os.utime(path, (time.time() - seconds,) * 2)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_the_next_run_clears_away_what_a_killed_one_left(tmp_path):
    killed = writer(tmp_path / "killed")
    running = writer(tmp_path / "running")
    try:
        killed.send_signal(signal.SIGKILL)
        killed.wait(20)
        (left,), (busy,) = hidden(tmp_path / "killed"), hidden(tmp_path / "running")
        with results_folder(tmp_path / "next"):
            pass
        assert left.exists(), "it is of today"
        made_long_ago(left, busy)
        with results_folder(tmp_path / "next") as staging:
            (staging / "mask_0.tif").write_bytes(b"whole")
        assert not left.exists()
        assert (busy / "files" / "mask_0.tif").exists(), "somebody writes there"
        assert (tmp_path / "next" / "mask_0.tif").read_bytes() == b"whole"
        assert not hidden(tmp_path / "next")
    finally:
        for process in (killed, running):
            process.kill()
            process.wait(20)


def test_left_beside_the_results_or_within_them_it_goes_too(tmp_path):
    left = [tmp_path / ".terrascope-abcd1234", tmp_path / "out" / ".terrascope-x_y_z_00"]
    for path in left:
        path.mkdir(parents=True)
        (path / "probe").write_bytes(b"")
    made_long_ago(*left)
    remove_leftovers(tmp_path / "out")
    assert not any(path.exists() for path in left)


@pytest.mark.parametrize("name", [".terrascope-models", "terrascope-abcd1234", ".terrascope-abcd1234.bak", "x"])
def test_nothing_else_is_deleted(tmp_path, name):
    (tmp_path / name).mkdir()
    (tmp_path / name / "precious").write_text("")
    made_long_ago(tmp_path / name)
    remove_leftovers(tmp_path / "out")
    assert (tmp_path / name / "precious").exists()


def test_links_are_not_followed(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "precious").write_text("")
    (tmp_path / "results").mkdir()
    (tmp_path / "results" / ".terrascope-abcd1234").symlink_to(tmp_path / "elsewhere")
    made_long_ago(tmp_path / "elsewhere")
    remove_leftovers(tmp_path / "results" / "out")
    assert (tmp_path / "elsewhere" / "precious").exists()


def test_two_processes_do_not_share_a_results_folder(raster, tmp_path):
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from model_runtime.engine.results.staging import alone_in\n"
        f"with alone_in(Path({str(tmp_path / 'out')!r})):\n"
        "    print('begun', flush=True); sys.stdin.read()\n"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **pipes) as other:
        assert other.stdout.readline() == b"begun\n"
        script = Script(LARGER)
        failed = failure_of(script, request_for(raster, tmp_path / "out"))
        assert (failed.kind, script.loads) == ("output", 0)
        assert str(tmp_path / "out") in failed.message
        assert "another folder" in failed.way_out
        assert not (tmp_path / "out").exists()
        answer_of(Script(LARGER), request_for(raster, tmp_path / "elsewhere"))
        other.kill()
        other.stdin.close()
    assert answer_of(Script(LARGER), request_for(raster, tmp_path / "out"))


def test_one_process_is_no_exception(tmp_path):
    with alone_in(tmp_path / "out"), pytest.raises(OutputError), alone_in(tmp_path / "." / "out"):
        pytest.fail("two are in")
    with alone_in(tmp_path / "out") as folder:
        assert folder == tmp_path / "out"
    assert os.name == "nt" or not [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]


def test_a_cache_that_can_not_be_written_refuses_no_question(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with alone_in(tmp_path / "out") as folder:
        assert folder == tmp_path / "out"
