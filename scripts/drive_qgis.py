"""Runs inside QGIS (`qgis --code`): performs the acts that `qgis_session.py` wrote, and reports what came of them.

It knows the dock as a person does: by its visible fields and buttons, found by their object names. Each act is a
generator that yields what it waits for, so that QGIS's own event loop goes on turning between the steps.
"""

from __future__ import annotations

import faulthandler
import json
import os
import runpy
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from qgis import utils
from qgis.core import (
    QgsContrastEnhancement,
    QgsDistanceArea,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget
from qgis.utils import iface

# Should QGIS crash, its own report lacks the Python side of it.
faulthandler.enable((Path(os.environ["TERRASCOPE_SESSION"]) / "python_crash.log").open("w"))

Waiting = Iterator[Callable[[], bool]]

SESSION = Path(os.environ["TERRASCOPE_SESSION"])
JOB = json.loads((SESSION / "job.json").read_text())
LIMIT_S = 150.0
TICK_MS = 50
DOCK_WIDTH_PX = 460

report: dict[str, Any] = {"questions": [], "exports": [], "screenshots": [], "dialogs": [], "installs": [], "error": ""}


def widget(name: str) -> Any:
    """The dock's widget of that object name."""
    found = iface.mainWindow().findChild(QWidget, name)
    if found is None:
        raise LookupError(f"there is no widget called {name}")
    return found


def whole_job() -> Waiting:
    """All of it, from an empty project to the report."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, 1600, 1000)
    load_layers()
    if JOB["plugin_zip"]:
        install_plugin(JOB["plugin_zip"])
    yield lambda: window.findChild(QWidget, "terrascope_question") is not None
    window.resizeDocks([widget("terrascope_dock")], [DOCK_WIDTH_PX], Qt.Orientation.Horizontal)
    yield from settle()
    tick_layers()
    report["crs"] = QgsProject.instance().crs().authid()
    for act in JOB["acts"]:
        yield from ACTS[act["kind"]](act["text"])
    report["crs_after"] = QgsProject.instance().crs().authid()


def install_plugin(zip_file: str) -> None:
    """Installs the plugin as Plugins > Manage and Install > Install from ZIP does, and switches it on."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(zip_file)
    if "terrascope_qgis" not in utils.active_plugins and not utils.startPlugin("terrascope_qgis"):
        raise RuntimeError("the plugin can't be started")
    report["plugin_folder"] = sys.modules["terrascope_qgis"].__file__


def load_layers() -> None:
    """Loads the rasters as Layer > Add Raster Layer does."""
    for described in JOB["layers"]:
        layer = QgsRasterLayer(described["path"], described["name"])
        if not layer.isValid():
            raise ValueError(f"QGIS can't open {described['path']}")
        if described["shown_bands"]:
            layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *described["shown_bands"]))
            layer.setContrastEnhancement(
                QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
                QgsRasterMinMaxOrigin.Limits.CumulativeCut,
            )
        QgsProject.instance().addMapLayer(layer)
    iface.mapCanvas().zoomToFullExtent()


def tick_layers() -> None:
    """Ticks the job's layers in the dock, and says what each is."""
    tree = widget("terrascope_layers")
    described = {layer["name"]: layer for layer in JOB["layers"]}
    for row in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(row)
        layer = described.get(item.text(0))
        item.setCheckState(0, Qt.CheckState.Checked if layer else Qt.CheckState.Unchecked)
        if layer:
            kind = tree.itemWidget(item, 1)
            kind.setCurrentIndex(kind.findData(layer["sensor"]))
            if layer["date"]:
                tree.itemWidget(item, 2).setText(layer["date"])


def ask(question: str, kill: bool = False) -> Waiting:
    """Types a question, presses Ask, waits for the end and notes what the dock and the map show."""
    answers_before = set(answer_files())
    widget("terrascope_question").setPlainText(question)
    yield lambda: widget("terrascope_ask").isEnabled()
    held = runtime_process() if kill else 0
    if held:
        os.kill(held, signal.SIGSTOP)  # held still, so that it can't be done before it is killed
    began = time.monotonic()
    gaps.clear()
    widget("terrascope_ask").click()
    yield lambda: widget("terrascope_cancel").isVisible()
    if held:
        yield lambda: time.monotonic() - began > 0.5
        os.kill(held, signal.SIGKILL)
    yield lambda: not widget("terrascope_cancel").isVisible()
    seconds, longest = time.monotonic() - began, max(gaps, default=0.0)
    yield from settle()
    new = sorted(set(answer_files()) - answers_before)
    report["questions"].append(
        {
            "question": question,
            "seconds": seconds,
            "longest_block_s": longest,
            "sentence": shown_text("terrascope_answer", "terrascope_answer_text"),
            "notice": notice_text(),
            "answer_file": str(new[-1]) if new else "",
            "layers": [seen_layer(layer) for layer in layers_of(new[-1].parent)] if new else [],
        }
    )


def ask_and_kill(question: str) -> Waiting:
    """Asks, and kills the runtime while it works on the question."""
    yield from ask(question, kill=True)


def choose_model(name: str) -> Waiting:
    """Chooses a model, which the dock knows once the runtime has started."""
    box = widget("terrascope_model")
    yield lambda: box.findData(name) >= 0
    box.setCurrentIndex(box.findData(name))


def export(_text: str) -> Waiting:
    """Presses Export Shapefile and waits until the dock says how it went."""
    if not (widget("terrascope_export").isVisible() and widget("terrascope_export").isEnabled()):
        raise LookupError(f"there is no answer to export. {notice_text()}")
    before = set(JOB_RESULTS.rglob("*.shp"))
    widget("terrascope_export").click()
    yield lambda: notice_text() != ""
    if not notice_text().startswith("Success"):
        raise RuntimeError(notice_text())
    yield from settle()
    report["exports"] += sorted(str(path) for path in set(JOB_RESULTS.rglob("*.shp")) - before)


def run(place: str) -> Waiting:
    """Performs the acts of a test that no other needs: FILE::FUNCTION, called with this module's names."""
    path, _, function = place.partition("::")
    yield from runpy.run_path(path, {"drive": SimpleNamespace(**globals())})[function]()


def screenshot(name: str) -> Waiting:
    """Saves what the person sees."""
    yield from settle()
    path = SESSION / name
    iface.mainWindow().grab().save(str(path))
    report["screenshots"].append(str(path))


def begin_install(build: str) -> Waiting:
    """Chooses a build or a folder of wheels in the card, when it knows the Pythons, and presses Install."""
    yield lambda: widget("terrascope_install").isVisible() and widget("terrascope_install_python").count() > 0
    yield from settle()
    if build.startswith("/"):  # a folder of wheels: what choosing it in the file dialog does
        utils.plugins["terrascope_qgis"].dock.setup.use_wheels(build)
    else:
        box = widget("terrascope_install_for")
        box.setCurrentIndex(box.findData(build))
    yield from screenshot("set-up-before.png")
    report["command"] = widget("terrascope_install_command").toPlainText()
    began = time.monotonic()
    gaps.clear()
    widget("terrascope_install").click()
    yield lambda: widget("terrascope_cancel_install").isVisible() or time.monotonic() - began > 10


def install(build: str) -> Waiting:
    """Installs the runtime from the card, to its end, however that is."""
    yield from begin_install(build)
    began = time.monotonic()
    bar = widget("terrascope_install_progress")
    fractions: list[int] = []
    seen, longest = False, 0.0
    while bar.isVisible():
        tick = time.monotonic()
        yield lambda: time.monotonic() > tick + 0.2  # noqa: B023 - each wait has a limit, the whole has none
        fractions.append(bar.value())
        if not seen and bar.value() > bar.maximum() * 0.3 > 0:
            seen, longest = True, max(gaps, default=0.0)
            yield from screenshot("set-up-in-progress.png")
            gaps.clear()  # taking the picture stood still
    seconds, longest = time.monotonic() - began, max([longest, *gaps])
    yield from screenshot("set-up-ended.png")
    text, log = widget("terrascope_setup_text").text(), widget("terrascope_install_log").toPlainText()
    (SESSION / "install.log").write_text(log)
    found = {"seconds": seconds, "longest_block_s": longest, "text": text, "title": widget("terrascope_setup").state}
    report["installs"].append({**found, "fractions": fractions})


def cancel_install(build: str) -> Waiting:
    """Begins an installation, and cancels it on its way."""
    yield from begin_install(build)
    bar, doing = widget("terrascope_install_progress"), widget("terrascope_install_doing")
    yield lambda: "PyTorch" in doing.text() or not bar.isVisible()
    widget("terrascope_cancel_install").click()
    yield lambda: not bar.isVisible()
    yield from screenshot("set-up-cancelled.png")
    text = widget("terrascope_setup_text").text()
    report["installs"].append({"title": widget("terrascope_setup").state, "text": text})


def press(name: str) -> Waiting:
    """Presses what has that object name."""
    yield lambda: widget(name).isVisible()
    widget(name).click()
    yield from settle()


def remove_runtime(_text: str) -> Waiting:
    """Presses Remove runtime, and waits until the card offers to install again."""
    yield from press("terrascope_remove_runtime")
    yield lambda: widget("terrascope_setup").state == "offered" and widget("terrascope_install").isVisible()
    yield from screenshot("set-up-removed.png")


ACTS: dict[str, Callable[[str], Waiting]] = {
    "ask": ask,
    "ask_and_kill": ask_and_kill,
    "choose_model": choose_model,
    "export": export,
    "run": run,
    "screenshot": screenshot,
    "install": install,
    "cancel_install": cancel_install,
    "press": press,
    "remove_runtime": remove_runtime,
}
JOB_RESULTS = Path(JOB["results"])


def settle() -> Waiting:
    """Waits until the map is drawn and the windows have come to rest."""
    rest = time.monotonic() + 1.0
    yield lambda: time.monotonic() > rest and not iface.mapCanvas().isDrawing()


def answer_files() -> list[Path]:
    """The answers saved so far, oldest first."""
    return sorted(JOB_RESULTS.rglob("answer.json"), key=lambda path: path.stat().st_mtime)


def shown_text(parent: str, label: str) -> str:
    """Text of a label, "" where its parent isn't shown."""
    return str(widget(label).text()) if widget(parent).isVisible() else ""


def notice_text() -> str:
    """What the dock complains of, "" if of nothing."""
    notice = widget("terrascope_notice")
    return str(notice.accessibleName()) if notice.isVisible() else ""


def layers_of(folder: Path) -> list[QgsVectorLayer]:
    """The vector layers in the project that lie in `folder`."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and str(folder) in layer.source()]


def seen_layer(layer: QgsVectorLayer) -> dict[str, Any]:
    """What QGIS itself sees of a layer: fields, figures as saved, areas measured anew."""
    project = QgsProject.instance()
    measure = QgsDistanceArea()
    measure.setEllipsoid(project.ellipsoid() if project.ellipsoid() not in ("", "NONE") else "EPSG:7030")
    measure.setSourceCrs(layer.crs(), project.transformContext())
    names = [layer_field.name() for layer_field in layer.fields()]
    features = list(layer.getFeatures())
    node = project.layerTreeRoot().findLayer(layer)
    areas = [(f["area_m2"], measure.measureArea(f.geometry())) for f in features] if "area_m2" in names else []
    return {
        "name": layer.name(),
        "group": node.parent().name() if node is not None else "",
        "source": layer.source(),
        "crs": layer.crs().authid(),
        "fields": names,
        "classes": sorted({str(f["class"]) for f in features}) if "class" in names else [],
        "features": len(features),
        "renderer": layer.renderer().type(),
        "areas_saved_and_measured": areas,
    }


def runtime_process() -> int:
    """The runtime among this process's children, 0 if it doesn't run."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rsplit(")", 1)[1].split()[1])
            command = status.with_name("cmdline").read_bytes()
        except (OSError, IndexError, ValueError):
            continue  # it ended meanwhile
        if parent == os.getpid() and b"model_runtime.cli" in command:
            return int(status.parent.name)
    return 0


class Performer:
    """Performs the job step by step from a timer, and notes how long the event loop stood still in between."""

    def __init__(self) -> None:
        self._job = whole_job()
        self._waits_for: Callable[[], bool] = lambda: True
        self._limit = time.monotonic() + LIMIT_S
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        note_dialogs()
        try:
            if self._waits_for():
                self._waits_for = next(self._job)
                self._limit = time.monotonic() + LIMIT_S
            elif time.monotonic() > self._limit:
                raise TimeoutError(f"waited longer than {LIMIT_S:.0f} s")
        except StopIteration:
            self._finish()
        except Exception:
            report["error"] = traceback.format_exc()
            iface.mainWindow().grab().save(str(SESSION / "error.png"))
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        report["qgis_process"], report["runtime_process"] = os.getpid(), runtime_process()
        unfinished = SESSION / "report.json.part"
        unfinished.write_text(json.dumps(report))
        unfinished.rename(SESSION / "report.json")
        if not JOB["stay"]:
            # An unsaved project would ask whether to save it, and wait for ever.
            QgsProject.instance().removeAllMapLayers()
            QgsProject.instance().setDirty(False)
            QTimer.singleShot(100, iface.actionExit().trigger)


def note_dialogs() -> None:
    """Notes every modal window: there should be none."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible() and window.isModal():
            title = window.windowTitle()
            if title not in report["dialogs"]:
                report["dialogs"].append(title)


def note_gap() -> None:
    """Notes how long the event loop took to come round since the last time."""
    global _last_beat
    now = time.monotonic()
    gaps.append(now - _last_beat)
    _last_beat = now


gaps: list[float] = []
_last_beat = time.monotonic()
heartbeat = QTimer()
heartbeat.timeout.connect(note_gap)
heartbeat.start(10)
performers: list[Performer] = []
iface.initializationCompleted.connect(lambda: performers.append(Performer()))
