"""Taking the installed runtime away again: from the dock's card and from the options page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from terrascope_qgis.runtime import find
from terrascope_qgis.runtime.installed import Removal, installed, runtime_folder
from terrascope_qgis.widgets.language import tr

# Tasks on their way: the task manager keeps the C++ side alone, and Python would collect the other.
_on_their_way: set[Removal] = set()


def begin_removal(runtime: Any, done: Callable[[str], None]) -> None:
    """Stops the runtime and deletes what was installed; models and results stay.

    Args:
        runtime: The plugin's `Runtime`.
        done: Called at the end with the problem, "" if there was none.
    """
    folder = runtime_folder()
    runtime.stop()
    if str(find.find_python() or "").startswith(str(folder)):
        find.keep_python("")  # the setting may name it
    task = Removal(folder)

    def ended() -> None:
        _on_their_way.discard(task)
        if sip.isdeleted(runtime):
            return  # the plugin was unloaded meanwhile
        runtime.stop()  # it looks again which Python there is
        done(task.problem)

    task.taskCompleted.connect(ended)
    task.taskTerminated.connect(ended)
    _on_their_way.add(task)
    QgsApplication.taskManager().addTask(task)


class RemoveButton(QPushButton):
    """Removes the runtime that the dock installed; can't be pressed where there is none.

    Args:
        runtime: The plugin's `Runtime`.
        say: Called with (text, kind) about how it went.
        parent: Parent widget.
    """

    def __init__(self, runtime: Any, say: Callable[[str, str], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Remo&ve the runtime"), parent)
        self.setObjectName("terrascope_remove_installed")
        self._runtime = runtime
        self._say = say
        there = installed(runtime_folder())
        self.setEnabled(there is not None)
        if there is not None:
            facts = {"version": there.version, "torch": there.torch, "made": there.made}
            about = tr("Version {version} with PyTorch {torch}, installed {made}", **facts)
            self.setToolTip(f"{about}\n{runtime_folder()}")
        else:
            self.setToolTip(tr("Nothing was installed from TerraScope's panel"))
        self.clicked.connect(self._remove)

    def _remove(self) -> None:
        self.setEnabled(False)
        self._say(tr("Removing the runtime…"), "info")
        begin_removal(self._runtime, self._removed)

    def _removed(self, problem: str) -> None:
        try:
            self._say(problem or tr("The runtime was removed."), "error" if problem else "success")
        except RuntimeError:
            return  # the dialog was closed meanwhile
