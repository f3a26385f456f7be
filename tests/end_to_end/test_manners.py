"""The plugin as a guest in QGIS: nothing runs before it is asked, nothing stays when it goes, it can come back.

Seconds are for `benchmarks/manners.py`, which is run here with few polygons; they depend on the machine.
"""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))


@pytest.fixture(scope="module")
def report():
    from manners import measured

    found = measured(ROOT / "test-output" / "manners-test", polygons=200, reloads=20)
    assert found["error"] == ""
    assert found["exit"] == 0, "QGIS crashed"
    return found


pytestmark = pytest.mark.timeout(1200)


def test_nothing_runs_before_a_question(report):
    before, idle = report["state_before"], report["state_idle"]
    assert idle["children"] == []
    assert idle["threads"] <= before["threads"], "QGIS's own come and go"
    assert (idle["sockets"], idle["open_files"], idle["files"]) == (before["sockets"], [], [])
    assert idle["tasks"] == before["tasks"]


def test_the_question_was_answered_and_exported(report):
    assert "trees" in report["answered"]
    assert {"q2.gpkg", "q2.html", "q2.pdf", "q2_regions.shp", "q2_regions.kml"} <= set(report["exported"])


@pytest.mark.parametrize("state", ["state_after", "state_end"])
def test_unloading_leaves_nothing(report, state):
    before, after = report["state_before"], report[state]
    assert after["own_widgets"] == []
    assert after["children"] == []
    assert after["open_files"] == []
    assert after["files"] == []
    assert after["tasks"] == before["tasks"]
    assert after["providers"] == before["providers"]


def test_unloading_drops_the_modules(report):
    assert report["modules_left"] == []


def test_twenty_reloads_leave_no_more_than_two(report):
    early, late = report["state_reload_2"], report["state_reload_20"]
    assert report["dock_works"]
    assert late["own_widgets"] == early["own_widgets"]
    assert late["widgets"] <= early["widgets"]
    assert late["threads"] <= early["threads"]
    assert late["sockets"] <= early["sockets"]
    assert late["children"] == []
