"""Nothing is left running when QGIS is gone, however it went."""

import os
import signal
import time
from pathlib import Path

import pytest
from qgis_session import Act


def _runs(process_id):
    try:
        return Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.timeout(300)
def test_no_runtime_five_seconds_after_qgis_was_killed(start_session, coast_layers):
    session = start_session("orphans", coast_layers, [Act("ask", "How much water is there?")], stay=True)
    report = session.wait(240)
    assert report["error"] == ""
    qgis, runtime = report["qgis_process"], report["runtime_process"]
    assert runtime, "no runtime was started"
    assert _runs(runtime)
    os.kill(qgis, signal.SIGKILL)
    end = time.monotonic() + 5
    while (_runs(qgis) or _runs(runtime)) and time.monotonic() < end:
        time.sleep(0.1)
    assert not _runs(qgis)
    assert not _runs(runtime), "the runtime outlived QGIS"
