"""A start loads little; the rest comes step by step, at once if it is wanted, and not at all after the plugin left."""

import subprocess
import sys
from pathlib import Path

from terrascope_qgis.starting import PARTS, Gradually, import_part

ROOT = Path(__file__).parents[2]


def test_what_qgis_waits_for_is_small():
    code = "import sys, terrascope_qgis.plugin; print(*(n for n in sys.modules if n.startswith('terrascope_qgis.')))"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = found.stdout.split()
    assert "terrascope_qgis.plugin" in loaded
    assert len(loaded) < 10
    assert not {"terrascope_qgis.dock", "terrascope_qgis.protocol", "terrascope_qgis.processing"} & set(loaded)


def test_all_parts_are_there(qgis_app):
    for name in PARTS:
        import_part(name)
        assert f"terrascope_qgis.{name}" in sys.modules


def test_steps_are_taken_one_by_one(qgis_app, qtbot):
    taken = []
    gradually = Gradually([lambda number=number: taken.append(number) for number in range(3)])
    gradually.start()
    assert taken == []
    qtbot.waitUntil(lambda: taken == [0, 1, 2])
    gradually.finish()
    assert taken == [0, 1, 2]


def test_steps_are_taken_at_once_or_no_more(qgis_app, qtbot):
    taken = []
    gradually = Gradually([lambda number=number: taken.append(number) for number in range(3)])
    gradually.finish()
    assert taken == [0, 1, 2]
    stopped = Gradually([lambda: taken.append("late")])
    stopped.start()
    stopped.stop()
    qtbot.wait(300)
    assert taken == [0, 1, 2]
