"""The runtime that this plugin installed: its folder, the Python in it, and how it goes away again."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsSettings, QgsTask

from terrascope_qgis.widgets.language import tr

FOLDER_SETTING = "terrascope/runtime_folder"

# What an installation puts into its folder (model_runtime/install/places.py); removing it takes these alone.
_CURRENT = "current.json"
_ENVIRONMENTS = "environment-*"
_FOLDERS = (_ENVIRONMENTS, "fetched", "scratch")
_FILES = (_CURRENT, f"{_CURRENT}.part", "install.log", "installing.lock", "certificates.pem")


@dataclass(frozen=True)
class Installed:
    """A runtime that passed its test.

    Attributes:
        python: Its Python.
        version: The runtime's version.
        torch: PyTorch's version.
        made: When, in local time.
    """

    python: str
    version: str
    torch: str
    made: str


def runtime_folder() -> Path:
    """Where the runtime goes: the folder that was chosen, else one in the user's profile."""
    chosen = str(QgsSettings().value(FOLDER_SETTING, "") or "")
    return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()).resolve() / "terrascope" / "runtime"


def choose_folder(folder: str) -> None:
    """Makes `folder` the one the runtime goes to; an empty one goes back to the profile."""
    QgsSettings().setValue(FOLDER_SETTING, folder)


def installed(folder: Path) -> Optional[Installed]:
    """The runtime in `folder`, None where there is none that is whole."""
    try:
        said = json.loads((folder / _CURRENT).read_text(encoding="utf-8"))
        python = folder / said["python"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not python.is_file():
        return None
    return Installed(
        str(python), str(said.get("terrascope", "")), str(said.get("torch", "")), str(said.get("made", ""))
    )


def wheel() -> Optional[Path]:
    """The runtime's wheel in the plugin's zip; None in a checkout."""
    found = sorted((Path(__file__).resolve().parents[1] / "wheel").glob("terrascope_runtime-*.whl"))
    return found[-1] if found else None


def free_bytes(folder: Path) -> int:
    """Room on the disk that `folder` is or would be on."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), None)
    return shutil.disk_usage(there).free if there is not None else 0


def something_in(folder: Path) -> bool:
    """Whether an installation has left anything in `folder`: a runtime, or what a cancelled one fetched."""
    return any(next(folder.glob(name), None) is not None for name in (*_FOLDERS, _CURRENT))


class Removal(QgsTask):
    """Deletes the runtime from its folder, in a thread: thousands of files take seconds.

    Args:
        folder: The folder; what isn't the installation's stays in it.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(tr("Removing TerraScope's runtime"))
        self._folder = folder
        #: What can't be deleted; "" if all was.
        self.problem = ""

    def run(self) -> bool:
        """Deletes; the file that makes it a runtime goes first."""
        try:
            for name in _FILES:
                (self._folder / name).unlink(missing_ok=True)
            for pattern in _FOLDERS:
                for folder in self._folder.glob(pattern):
                    shutil.rmtree(folder)
            if self._folder.is_dir() and not any(self._folder.iterdir()):
                self._folder.rmdir()
        except OSError as error:
            self.problem = tr("Not all of the runtime could be removed: {error}.", error=error)
            if sys.platform == "win32":
                self.problem += " " + tr("Close programs that use it, then press Remove again.")
        return not self.problem
