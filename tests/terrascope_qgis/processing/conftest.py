"""The provider in QGIS's registry, and a runtime's Python that starts the stand-in server."""

import json
import os
import shlex
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from terrascope_qgis.processing import TerraScopeProvider
from terrascope_qgis.runtime import find

SCRIPTED = Path(__file__).with_name("scripted_runtime.py")
FINDINGS = {
    "can_ask": True,
    "versions": {"terrascope": "0.1.0", "torch": "2.13.0"},
    "devices": [{"name": "cpu", "label": "Processor", "memory_bytes": 1, "free_bytes": 1, "dtype": "fp32"}],
    "models": [
        {"name": "nano", "origin": "embedded", "folder": "/m/nano", "loads": True, "fits": True, "problem": ""},
        {
            "name": "mine",
            "origin": "yours",
            "folder": "/m/mine",
            "loads": False,
            "fits": True,
            "problem": "No weights.",
        },
    ],
    "problems": [{"what": "The disk is nearly full", "way_out": "Free some space."}],
}


class Diary:
    """What the stand-in server wrote down."""

    def __init__(self, path):
        self.path = path

    def lines(self, what):
        text = self.path.read_text(encoding="utf-8") if self.path.exists() else ""
        return [line.partition(" ")[2] for line in text.splitlines() if line.split(" ")[0] == what]

    def requests(self):
        return [json.loads(line) for line in self.lines("request")]

    def processes(self):
        return [int(line) for line in self.lines("process")]

    def alive(self):
        return [number for number in self.processes() if _alive(number)]


def _alive(number):
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"


class Heard(QgsProcessingFeedback):
    """A feedback that remembers."""

    def __init__(self):
        super().__init__(False)
        self.said, self.warned, self.errors, self.texts = [], [], [], []

    def pushInfo(self, info):  # noqa: N802 (QGIS calls it so)
        self.said.append(info)

    def pushWarning(self, warning):  # noqa: N802 (QGIS calls it so)
        self.warned.append(warning)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803 (QGIS calls it so)
        self.errors.append(error)

    def setProgressText(self, text):  # noqa: N802 (QGIS calls it so)
        self.texts.append(text)


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def provider(qgis_processing, qgis_new_project):
    made = TerraScopeProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def diary(tmp_path):
    return Diary(tmp_path / "diary.txt")


@pytest.fixture
def python(tmp_path, diary, monkeypatch):
    """The runtime's Python: a script that says that all packages are there, and starts the stand-in as the server."""
    script, findings = tmp_path / "python", tmp_path / "findings.json"
    findings.write_text(json.dumps(FINDINGS))
    here, server, notes = (shlex.quote(str(path)) for path in (sys.executable, SCRIPTED, diary.path))
    script.write_text(
        "#!/bin/sh\n"
        'case "$*" in\n'
        """  *importlib*) echo '{"version": [3, 11], "missing": []}';;\n"""
        f"  *doctor*) cat {shlex.quote(str(findings))};;\n"
        f"  *) exec {here} {server} {notes};;\n"
        "esac\n"
    )
    script.chmod(0o755)
    # not by the setting: tests that run beside these have the same file of settings
    monkeypatch.setattr(find, "find_python", lambda: str(script))
    return script


@pytest.fixture
def run(provider, python, heard):
    """Runs an algorithm by its short name in this thread."""
    import processing

    def run_algorithm(name, **parameters):
        return processing.run(f"terrascope:{name}", parameters, feedback=heard)

    return run_algorithm
