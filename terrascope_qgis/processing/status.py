"""The algorithm `terrascope:runtimestatus`: what works on this machine, as `terrascope doctor` finds it."""

from __future__ import annotations

import json
from html import escape
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QProcess

from terrascope_qgis.processing.algorithm import TerraScopeAlgorithm
from terrascope_qgis.processing.asking import missing_runtime
from terrascope_qgis.processing.report import table, write_page
from terrascope_qgis.runtime import find
from terrascope_qgis.runtime.environment import scrubbed_environment
from terrascope_qgis.runtime.running import running
from terrascope_qgis.widgets.language import tr

_LOOK_EVERY_MS = 100
_LIMIT_MS = 180_000
_END_MS = 1_000


class RuntimeStatus(TerraScopeAlgorithm):
    """Tells versions, devices and models, and what is missing."""

    def name(self) -> str:
        """Its unchanging name."""
        return "runtimestatus"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Runtime status")

    def group(self) -> str:
        """Where the toolbox shows it."""
        return self.tr("Runtime")

    def groupId(self) -> str:
        """The group's unchanging name."""
        return "runtime"

    def tags(self) -> list[str]:
        """What it is found by."""
        return self.tr("doctor,diagnose,models,devices,gpu,cuda,version,python,install").split(",")

    def shortHelpString(self) -> str:
        """What it does."""
        return self.tr(
            "Says what works on this machine and what is missing, as “terrascope doctor” does: the versions of "
            "the runtime and its libraries, devices and their memory, the models at hand, and what to do about "
            "what is wrong.\n\n"
            "CAN_ASK is whether a question can be asked. A runtime that is missing is no error here: STATUS says "
            "how to install it."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """It has no use in batches."""
        return super().flags() & ~QgsProcessingAlgorithm.Flag.FlagSupportsBatch

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Its outputs."""
        page = self.tr("HTML files (*.html)")
        self.add(QgsProcessingParameterFileDestination("HTML", self.tr("Report"), page, optional=True))
        self.addOutput(QgsProcessingOutputBoolean("CAN_ASK", self.tr("A question can be asked")))
        self.addOutput(QgsProcessingOutputBoolean("RUNNING", self.tr("The dock's runtime runs")))
        for name, description in (
            ("STATUS", self.tr("Status")),
            ("PYTHON", self.tr("Python of the runtime")),
            ("VERSION", self.tr("Version of the runtime")),
            ("DEVICES", self.tr("Devices")),
            ("MODELS", self.tr("Models that load")),
        ):
            self.addOutput(QgsProcessingOutputString(name, description))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Asks the runtime's Python."""
        page = str(self.parameterAsFileOutput(parameters, "HTML", context))
        outputs: dict[str, Any] = {
            "PYTHON": find.find_python() or "",
            "RUNNING": running() is not None,
            "VERSION": "",
            "DEVICES": "",
            "MODELS": "",
        }
        missing = missing_runtime()
        if missing:
            outputs |= {"CAN_ASK": False, "STATUS": missing}
            parts = [f"<p>{escape(missing)}</p>"]
        else:
            findings = _findings(outputs["PYTHON"], feedback)
            if findings is None:
                return {}
            outputs |= _told(findings)
            parts = _page(findings, outputs)
        for line in str(outputs["STATUS"]).splitlines():
            feedback.pushInfo(line)
        write_page(page, self.tr("TerraScope's runtime"), parts)
        if page:
            outputs["HTML"] = page
        return outputs


def _findings(python: str, feedback: QgsProcessingFeedback) -> Optional[dict[str, Any]]:
    """What `terrascope doctor --json` prints; None if cancelled.

    Raises:
        QgsProcessingException: If it prints nothing that can be read.
    """
    feedback.setProgressText(tr("Looking at this machine…"))
    process = QProcess()
    process.setProcessEnvironment(scrubbed_environment())
    process.start(python, ["-m", "model_runtime.cli", "doctor", "--json"])
    waited_ms = 0
    while not process.waitForFinished(_LOOK_EVERY_MS):
        waited_ms += _LOOK_EVERY_MS
        if process.state() == QProcess.ProcessState.NotRunning:
            break
        if feedback.isCanceled() or waited_ms > _LIMIT_MS:
            process.kill()
            process.waitForFinished(_END_MS)
            break
    if feedback.isCanceled():
        return None
    try:
        found = json.loads(bytes(process.readAllStandardOutput()).decode("utf-8", "replace"))
        return dict(found)
    except (ValueError, TypeError) as error:
        said = bytes(process.readAllStandardError()).decode("utf-8", "replace").strip().splitlines()
        problem = tr("“{python}” doesn't tell what works.", python=python)
        if said:
            problem += " " + tr("It last said: “{said}”.", said=said[-1])
        way_out = tr("Choose another Python in Settings ▸ Options ▸ TerraScope.")
        raise QgsProcessingException(f"{problem} {way_out}") from error


def _told(findings: dict[str, Any]) -> dict[str, Any]:
    can_ask = bool(findings.get("can_ask"))
    problems = [
        f"{problem['what'].rstrip('.')}. {problem['way_out']}".strip() for problem in findings.get("problems", [])
    ]
    last = tr("A question can be asked.") if can_ask else tr("No question can be asked.")
    return {
        "CAN_ASK": can_ask,
        "STATUS": "\n".join([*problems, last]),
        "VERSION": str(next(iter(findings.get("versions", {}).values()), "")),
        "DEVICES": ", ".join(device["name"] for device in findings.get("devices", [])),
        "MODELS": ", ".join(model["name"] for model in findings.get("models", []) if model.get("loads")),
    }


def _page(findings: dict[str, Any], outputs: dict[str, Any]) -> list[str]:
    versions = [(name, version or "missing") for name, version in findings.get("versions", {}).items()]
    devices = [(device["name"], device["label"]) for device in findings.get("devices", [])]
    models = [(m["name"], m["origin"], m.get("problem") or "loads") for m in findings.get("models", [])]
    return [
        "".join(f"<p>{escape(line)}</p>" for line in str(outputs["STATUS"]).splitlines()),
        table((tr("Library"), tr("Version")), [(tr("Python of the runtime"), str(outputs["PYTHON"])), *versions]),
        table((tr("Device"), tr("Name")), devices),
        table((tr("Model"), tr("Origin"), tr("State")), models),
    ]
