"""Which Python runs the runtime: where to look for one, and whether it has what the runtime needs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from terrascope_qgis.widgets.language import tr

from .builds import CPU
from .environment import scrubbed_environment
from .installed import installed, runtime_folder
from .pythons import usual_pythons

SETTING = "terrascope/runtime_python"
ENVIRONMENT_VARIABLE = "TERRASCOPE_RUNTIME_PYTHON"
PROBE_LIMIT_MS = 30_000
KILL_LIMIT_MS = 1_000

# Only looks the packages up, without importing them, so that it takes a tenth of a second and not a torch's five.
_PROBE = """
import importlib.util, json, sys
wanted = ("model_runtime", "torch", "transformers", "sam2", "rasterio", "fastapi", "uvicorn")
missing = [name for name in wanted if importlib.util.find_spec(name) is None]
print(json.dumps({"version": list(sys.version_info[:2]), "missing": missing}))
"""


def repository() -> Optional[Path]:
    """The checkout this plugin is part of (links are followed), or None if it was installed from a zip."""
    folder = Path(__file__).resolve().parents[2]
    return folder if (folder / "pyproject.toml").is_file() and (folder / "model_runtime").is_dir() else None


def environment_python(folder: Path) -> Path:
    """The Python of the virtual environment in `folder`."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def find_python() -> Optional[str]:
    """The Python that is to run the runtime.

    The first there is of: the person's setting, the checkout's `.venv`, what the dock installed, the environment
    variable. A setting is taken at its word, even where the file is gone, so that the person learns of it.

    Returns:
        Its path, or None if there is none.
    """
    setting = str(QgsSettings().value(SETTING, "") or "")
    if setting:
        return setting
    root = repository()
    if root is not None and environment_python(root / ".venv").is_file():
        return str(environment_python(root / ".venv"))
    there = installed(runtime_folder())
    if there is not None:
        return there.python
    variable = os.environ.get(ENVIRONMENT_VARIABLE, "")
    return variable or None


def keep_python(path: str) -> None:
    """Makes `path` the person's setting; an empty path forgets it."""
    QgsSettings().setValue(SETTING, path)


def problem_with_file(path: str) -> str:
    """What a look at the file alone says against `path` as a Python, in a sentence; "" if nothing."""
    if not Path(path).is_file():
        return tr(
            "There is no file “{path}”: choose the python of an environment, such as .venv/bin/python.", path=path
        )
    if not os.access(path, os.X_OK):
        return tr("“{path}” can't be run: choose the python of an environment, such as .venv/bin/python.", path=path)
    return ""


def install_command() -> str:
    """The command, to be copied into a terminal, that makes the runtime's environment (for the CPU)."""
    root = repository()
    if root is None:
        from .installing import InstallOrder  # it imports this module

        return InstallOrder(_usual_python(), runtime_folder(), CPU.index).command()
    python = "py -3" if sys.platform == "win32" else "python3"
    if sys.platform.startswith("linux") and Path("/usr/bin/python3").exists():
        python = "/usr/bin/python3"  # a shell's own python3 may be another one, without the venv module
    return f'{python} "{root / "scripts" / "install_runtime.py"}"'


def _usual_python() -> str:
    """The first Python there is; whether it is new enough it says itself."""
    return next(iter(usual_pythons()), "python3")


class PythonCheck(QObject):
    """Asks a Python, without blocking, whether it has the runtime's packages.

    Signals:
        done: "" if it has, else the problem in a sentence. Comes once.
    """

    done = pyqtSignal(str)

    def __init__(self, python: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.python = python
        self._answered = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(scrubbed_environment())
        # methods, not lambdas: a process that is deleted while it runs calls back no object that is gone
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._too_slow)

    def start(self) -> None:
        """Starts the check; `done` comes later, from the event loop."""
        problem = problem_with_file(self.python)
        if problem:
            QTimer.singleShot(0, lambda: self._answer(problem))
            return
        self._limit.start(PROBE_LIMIT_MS)
        self._process.start(self.python, ["-c", _PROBE])

    def abandon(self) -> None:
        """Stops the check before it returns; `done` never comes."""
        self._answered = True
        self._limit.stop()
        # disconnected first: a process that is deleted while it runs would call back an object that is half gone
        self._process.finished.disconnect()
        self._process.errorOccurred.disconnect()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(KILL_LIMIT_MS)

    def _ended(self, *_: object) -> None:
        if not self._answered:
            self._read()

    def _read(self) -> None:
        try:
            found = json.loads(bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace"))
            version, missing = tuple(found["version"]), list(found["missing"])
        except (ValueError, KeyError, TypeError):
            self._answer(
                tr(
                    "“{python}” is not a working Python: choose another, or make the environment anew.",
                    python=self.python,
                )
            )
            return
        if version < (3, 11):
            self._answer(
                tr(
                    "“{python}” is Python {version}; the runtime needs 3.11 or newer: choose another.",
                    python=self.python,
                    version=".".join(map(str, version)),
                )
            )
        elif missing:
            names = ", ".join(tr("the runtime itself") if name == "model_runtime" else name for name in missing)
            self._answer(
                tr(
                    "“{python}” lacks {names}: press Install, or choose another Python.",
                    python=self.python,
                    names=names,
                )
            )
        else:
            self._answer("")

    def _too_slow(self) -> None:
        self._answer(
            tr(
                "“{python}” did not answer within {seconds} s: choose another Python.",
                python=self.python,
                seconds=PROBE_LIMIT_MS // 1000,
            )
        )

    def _answer(self, problem: str) -> None:
        if self._answered:
            return
        self._answered = True
        self._limit.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
        self.done.emit(problem)
