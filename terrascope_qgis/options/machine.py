"""What this machine has to answer with, as `terrascope doctor` tells it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from terrascope_qgis.runtime.command import RuntimeCommand, as_list
from terrascope_qgis.settings import remember_known
from terrascope_qgis.widgets.language import tr


class Machine(QObject):
    """Looks for devices and models when it is told to.

    Signals:
        found: (devices, models) lists of dicts; both empty where the runtime couldn't be asked. Comes after each look.
        said: (text, kind) what works, for a notice.

    Args:
        parent: Qt parent; what still runs ends with it.
    """

    found = pyqtSignal(list, list)
    said = pyqtSignal(str, str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._command: Optional[RuntimeCommand] = None

    def look(self, python: str = "") -> None:
        """Asks the runtime's Python; `said` and `found` come later.

        Args:
            python: The Python; the one that was found if empty.
        """
        self.stop()
        self._command = RuntimeCommand(["doctor"], self, python)
        self._command.done.connect(self._tell)
        self._command.failed.connect(self._tell_failure)
        self._command.start()

    def stop(self, *_: object) -> None:
        """Ends a look that is under way."""
        command, self._command = self._command, None
        if command is not None:
            command.abandon()
            command.deleteLater()

    def _tell(self, findings: Any) -> None:
        findings = findings if isinstance(findings, dict) else {}
        devices = as_list(findings.get("devices"))
        models = [model for model in as_list(findings.get("models")) if model.get("loads")]
        for model in models:
            origin = tr("embedded") if model.get("origin") == "embedded" else tr("imported")
            model["label"] = tr("{model} ({origin})", model=model["name"], origin=origin)
        if devices:
            remember_known("devices", [{key: d.get(key) for key in ("name", "label", "memory_bytes")} for d in devices])
        if models:
            remember_known("models", [{"name": model["name"], "label": model["label"]} for model in models])
        can_ask = bool(findings.get("can_ask"))
        lines = [
            f"{problem.get('what', '')} {problem.get('way_out', '')}" for problem in as_list(findings.get("problems"))
        ]
        lines.append(tr("A question can be asked.") if can_ask else tr("No question can be asked."))
        kind = "error" if not can_ask else "warning" if len(lines) > 1 else "success"
        self.said.emit("\n".join(line.strip() for line in lines), kind)
        self.found.emit(devices, models)

    def _tell_failure(self, why: str) -> None:
        self.said.emit(why, "error")
        self.found.emit([], [])
