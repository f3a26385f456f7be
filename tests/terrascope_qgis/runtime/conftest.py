"""A runtime made of the stand-in server, with settings that no other test and no person sees."""

import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from terrascope_qgis.protocol import LayerSource, QuestionRequest
from terrascope_qgis.runtime import Runtime, find

FAKE = Path(__file__).with_name("fake_runtime.py")


@pytest.fixture(autouse=True)
def own_settings(qgis_app, monkeypatch):
    """The setting is put back, the environment variable forgotten."""
    kept = QgsSettings().value(find.SETTING, "")
    find.keep_python("")
    monkeypatch.delenv(find.ENVIRONMENT_VARIABLE, raising=False)
    yield
    find.keep_python(kept)


@pytest.fixture
def make_runtime(monkeypatch, qtbot):
    """Makes runtimes of the stand-in in one of its modes; stops them at the end."""
    made = []
    monkeypatch.setattr(find, "_PROBE", "import json; print(json.dumps({'version': [3, 11], 'missing': []}))")
    find.keep_python(sys.executable)

    def make(mode="good"):
        made.append(Runtime(arguments=[str(FAKE), mode]))
        return made[-1]

    yield make
    for runtime in made:
        runtime.stop()


@pytest.fixture
def question():
    def ask(text):
        return QuestionRequest(text, (LayerSource("a", ("a.tif",), "optical"),))

    return ask
