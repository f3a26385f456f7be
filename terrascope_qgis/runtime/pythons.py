"""Which Pythons on this computer can make the runtime's environment; nothing blocks."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from terrascope_qgis.widgets.language import tr

from .environment import scrubbed_environment

OLDEST, NEWEST_TRIED = (3, 11), (3, 14)
_LIMIT_MS = 10_000
_KILL_LIMIT_MS = 500

_PROBE = """
import importlib.util, json, sys
there = all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))
print(json.dumps({"version": list(sys.version_info[:3]), "venv": there, "bits": 64 if sys.maxsize > 2**32 else 32}))
"""


@dataclass(frozen=True)
class BasePython:
    """A Python that was asked about itself.

    Attributes:
        path: The file.
        version: Its version.
        problem: Why it can't make the environment; "" if it can.
    """

    path: str
    version: tuple[int, ...]
    problem: str = ""

    @property
    def label(self) -> str:
        """Version and place, for people."""
        return tr("Python {version} ({path})", version=".".join(map(str, self.version)), path=self.path)


class PythonSearch(QObject):
    """Asks every Python there is, all at once, what it is.

    Signals:
        found: (list of `BasePython`) those that can make the environment first, then those that can't. Comes once.

    Args:
        candidates: The files to ask; None for those this system usually has.
        parent: Qt parent.
    """

    found = pyqtSignal(list)

    def __init__(self, candidates: Optional[list[str]] = None, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._candidates = usual_pythons() if candidates is None else candidates
        self._asked: dict[QProcess, str] = {}
        self._told: dict[str, BasePython] = {}
        self._done = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._finish)

    def start(self) -> None:
        """Starts asking; `found` comes later, from the event loop."""
        self._limit.start(_LIMIT_MS)
        for path in self._candidates:
            process = QProcess(self)
            process.setProcessEnvironment(scrubbed_environment())
            process.finished.connect(self._ended)
            process.errorOccurred.connect(self._ended)
            self._asked[process] = path
            process.start(path, ["-c", _PROBE])
        if not self._candidates:
            self._limit.start(0)

    def abandon(self) -> None:
        """Stops asking before it returns; `found` never comes."""
        self._done = True
        self._stop()

    def _ended(self, *_: object) -> None:
        for process, path in list(self._asked.items()):
            if process.state() == QProcess.ProcessState.NotRunning and path not in self._told:
                said = bytes(process.readAllStandardOutput()).decode("utf-8", "replace")
                self._told[path] = python_that_said(path, said)
        if len(self._told) == len(self._candidates):
            self._finish()

    def _finish(self) -> None:
        if self._done:
            return
        self._done = True
        self._stop()
        told = [self._told[path] for path in self._candidates if path in self._told and self._told[path].version]
        self.found.emit(sorted(told, key=lambda python: bool(python.problem)))

    def _stop(self) -> None:
        self._limit.stop()
        asked, self._asked = self._asked, {}
        for process in asked:
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._ended)
            if process.state() != QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(_KILL_LIMIT_MS)
            process.deleteLater()


def python_that_said(path: str, said: str) -> BasePython:
    """What a Python's answer to the probe makes of it."""
    try:
        answer = json.loads(said)
        version = tuple(int(part) for part in answer["version"])
    except (ValueError, KeyError, TypeError):
        return BasePython(path, (), tr("“{path}” is not a working Python.", path=path))
    number = ".".join(map(str, version))
    if version[:2] < OLDEST:
        problem = tr("Python {number} is too old: 3.11 or newer is needed.", number=number)
    elif version[:2] > NEWEST_TRIED:
        problem = tr("Python {number} is newer than PyTorch's wheels.", number=number)
    elif answer.get("bits") == 32:
        problem = tr("Python {number} in “{path}” is a 32-bit one; PyTorch needs 64 bits.", number=number, path=path)
    elif not answer.get("venv"):
        problem = tr(
            "Python {number} lacks its venv module (Debian, Ubuntu: sudo apt install python3-venv).", number=number
        )
    else:
        problem = ""
    return BasePython(path, version, problem)


def usual_pythons() -> list[str]:
    """The Pythons that this kind of system usually has: QGIS's own first, links to the same file once."""
    names = ["python3", *(f"python3.{minor}" for minor in (12, 13, 11, 14))]
    if sys.platform == "win32":
        places = [Path(sys.exec_prefix, "python3.exe"), Path(sys.exec_prefix, "python.exe")]
        roots = [os.environ.get(name, "") for name in ("LOCALAPPDATA", "ProgramFiles")]
        below = ["Programs/Python", ""]
        for root, middle in zip(roots, below):
            if root:
                places += sorted(Path(root, middle).glob("Python31*/python.exe"))
        names = []
    elif sys.platform == "darwin":
        places = [Path(sys.exec_prefix, "bin", "python3")]
        places += [Path(folder, name) for folder in ("/opt/homebrew/bin", "/usr/local/bin") for name in names]
        places += sorted(Path("/Library/Frameworks/Python.framework/Versions").glob("3.1*/bin/python3"))
    else:
        # the system's own before whatever a shell's PATH puts in front of it
        places = [Path("/usr/bin", name) for name in names]
    places += [Path(found) for name in names if (found := shutil.which(name))]
    there: dict[str, str] = {}
    for place in places:
        if place.is_file() and os.access(place, os.X_OK):
            there.setdefault(os.path.realpath(place), str(place))
    return list(there.values())
