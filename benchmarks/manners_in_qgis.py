"""Runs inside QGIS (`qgis --code`) for `manners.py`: loads, uses, unloads and reloads the plugin, and measures.

The acts are a generator that yields what it waits for, so that QGIS's own event loop turns between them. A timer notes
how long that loop stood still; a thread looks at the main thread's stack whenever it does: only then it is known
whether it was the plugin.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

SESSION = Path(os.environ["TERRASCOPE_SESSION"])
ROOT = Path(os.environ["TERRASCOPE_ROOT"])
POLYGONS = int(os.environ["TERRASCOPE_POLYGONS"])
RELOADS = int(os.environ["TERRASCOPE_RELOADS"])
PLUGIN = "terrascope_qgis"
TICK_MS, LIMIT_S = 10, 300.0
#: From so long on it is noted who holds the main thread; well below the 100 ms that are the limit.
NOTED_S = 0.02
MAIN = threading.main_thread().ident or 0

Waiting = Iterator[Callable[[], bool]]
report: dict[str, Any] = {"phases": {}, "error": ""}
# QGIS holds no reference of its own
kept: list[Any] = []


class Watch:
    """How long the main thread was held: by anybody, and by the plugin's own functions."""

    def __init__(self) -> None:
        self._own_s, self._found = 0.0, ""
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.reset()
        self._timer.start(5)
        threading.Thread(target=self._look, daemon=True).start()

    def reset(self) -> None:
        """Forgets all so far."""
        self.longest_s = self.longest_own_s = self.longest_own_cpu_s = 0.0
        self._own_s, self._found = 0.0, ""
        self.frames = ""
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()

    def figures(self) -> dict[str, Any]:
        """What was seen since the last reset."""
        return {
            "longest_ms": self.longest_s * 1000,
            "longest_own_ms": self.longest_own_s * 1000,
            "longest_own_cpu_ms": self.longest_own_cpu_s * 1000,
            "in": self.frames,
        }

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        gap, busy = now - self._last, cpu - self._last_cpu
        self._last, self._last_cpu = now, cpu
        own_s, frames = min(self._own_s, gap), self._found
        self._own_s, self._found = 0.0, ""
        self.longest_s = max(self.longest_s, gap)
        if own_s > self.longest_own_s:
            self.longest_own_s, self.longest_own_cpu_s, self.frames = own_s, busy * own_s / gap, frames

    def _look(self) -> None:
        """In a thread: whose function the main thread is in, whenever its loop is late.

        A function that keeps the interpreter lock is seen as soon as it lets go of it, still on the stack. The time
        since the look before is taken for the function's.
        """
        looked = time.perf_counter()
        while True:
            time.sleep(0.005)
            before, looked = looked, time.perf_counter()
            if looked - self._last > NOTED_S:
                frame = sys._current_frames().get(MAIN)
                own = []
                while frame is not None:
                    file = frame.f_code.co_filename
                    if f"/{PLUGIN}/" in file and "/tests/" not in file:
                        own.append(f"{file.split(PLUGIN + '/')[-1]}:{frame.f_lineno} {frame.f_code.co_name}")
                    frame = frame.f_back
                if own:
                    self._own_s += looked - max(before, self._last)
                    self._found = " < ".join(own[:3])


watch = Watch()


def whole_job() -> Waiting:
    """All of it."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, 1600, 1000)
    yield from rest(2.0)
    yield from load()
    yield from nothing_before_asking()
    yield from ask_the_runtime()
    yield from answer_with_many_polygons()
    yield from export()
    yield from history_and_project()
    yield from unload()
    yield from reload()


def load() -> Waiting:
    """Imports and starts the plugin as QGIS does at its start."""
    before = state()
    began, cpu = time.perf_counter(), time.thread_time()
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    report["start"] = {"ms": (time.perf_counter() - began) * 1000, "cpu_ms": (time.thread_time() - cpu) * 1000}
    watch.reset()
    cpu = time.thread_time()
    yield lambda: qgis.utils.plugins[PLUGIN]._options is not None
    yield from rest(1.0)
    report["start"]["rest_cpu_ms"] = (time.thread_time() - cpu) * 1000
    report["phases"]["the rest of the start"] = watch.figures()
    report["state_before"] = before


def nothing_before_asking() -> Waiting:
    """Whether anything runs, is open or was written since, with the dock in view and layers in the project."""
    for name in ("demo_sar.tif", "demo_optical.tif"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(ROOT / "resources/demo" / name), name))
    iface.mapCanvas().zoomToFullExtent()
    watch.reset()
    yield from rest(4.0)
    report["phases"]["layers added"] = watch.figures()
    report["state_idle"] = state()


def ask_the_runtime() -> Waiting:
    """The bundled scene, asked of the real runtime: started, asked, answered, drawn."""
    form = dock().form
    watch.reset()
    form.question.set_text("Is the forest larger than the water?")
    form.ask_button.click()
    yield lambda: not dock().busy
    yield from rest(1.0)
    report["phases"]["a question to the real runtime"] = watch.figures()
    report["answered"] = form.answer_panel.sentence() or form.notice.text()


def answer_with_many_polygons() -> Waiting:
    """An answer of that many polygons, as the runtime would send it; then its first class is clicked."""
    fakes = scripted()
    runtime = qgis.utils.plugins[PLUGIN].runtime
    asked: list[Any] = []
    runtime.ask = lambda request: asked.append(fakes.FakeRunning(request)) or asked[-1]
    watch.reset()
    dock().form.question.set_text("How much forest and water is there?")
    dock().ask()
    yield lambda: bool(asked)
    answer = fakes.write_answer(asked[-1].request.out_dir, asked[-1].request)
    watch.reset()
    for event in fakes.events_of(answer, asked[-1].request.out_dir):
        asked[-1].send(event)
        yield lambda: True
    asked[-1].end()
    yield from rest(0.5)
    yield from drawn()
    report["phases"][f"an answer of {POLYGONS:,} polygons"] = watch.figures()
    watch.reset()
    dock().select_grounding(0)
    yield from rest(1.0)
    yield from drawn()
    report["phases"]["a class clicked"] = watch.figures()


def export() -> Waiting:
    """At one click, then every format."""
    exports = dock().exports
    watch.reset()
    exports.export_shapefile()
    yield lambda: exports._exporting is None
    yield from rest(0.5)
    report["phases"]["export at one click"] = watch.figures()
    watch.reset()
    exports.show_dialog()
    yield from rest(0.5)
    report["phases"]["the export window opened"] = watch.figures()
    from terrascope_qgis.export.formats import FORMATS

    for known in FORMATS:
        watch.reset()
        exports.dialog.set_chosen([known.key])
        exports.dialog.folder.setText(str(SESSION / "exported"))
        exports.export_chosen(replace=True)
        yield lambda: exports._exporting is None
        yield from rest(0.3)
        report["phases"][f"export: {known.label}"] = watch.figures()
    exports.dialog.close()
    report["exported"] = sorted(path.name for path in (SESSION / "exported").glob("*"))


def history_and_project() -> Waiting:
    """A full history shown, an answer opened again, the project saved, left and opened again."""
    from dataclasses import replace

    from terrascope_qgis.settings import history_length

    entries = dock().history.entries
    (first, *_) = entries.entries()
    many = [replace(first, asked=f"2026-01-{day:02d}T{hour:02d}:00:00") for day in range(1, 29) for hour in range(24)]
    entries._keep([first, *many][: history_length()])
    watch.reset()
    dock().show_history()
    yield from rest(0.5)
    report["phases"][f"a history of {len(entries.entries())} shown"] = watch.figures()
    watch.reset()
    dock().history.open_again(first.key)
    yield from rest(0.5)
    yield from drawn()
    report["phases"]["an answer opened again"] = watch.figures()
    project = QgsProject.instance()
    path = str(SESSION / "project.qgz")
    watch.reset()
    project.write(path)
    yield from rest(0.5)
    report["phases"]["the project saved"] = watch.figures()
    watch.reset()
    iface.newProject()
    yield from rest(0.5)
    report["phases"]["a new project"] = watch.figures()
    watch.reset()
    iface.addProject(path)
    yield from rest(0.5)
    yield from drawn()
    report["phases"]["the project opened"] = watch.figures()
    report["history_after_opening"] = len(dock().history.entries.entries())


def unload() -> Waiting:
    """Takes the plugin away; what is left is compared with what was before it came."""
    qgis.utils.plugins[PLUGIN].runtime.__dict__.pop("ask", None)
    QgsProject.instance().clear()
    yield from rest(1.0)
    watch.reset()
    began = time.perf_counter()
    qgis.utils.unloadPlugin(PLUGIN)
    report["unload_ms"] = (time.perf_counter() - began) * 1000
    yield from rest(5.0)
    gc.collect()
    report["phases"]["unloaded"] = watch.figures()
    report["state_after"] = state()
    report["modules_left"] = sorted(name for name in sys.modules if name.split(".")[0] == PLUGIN)


def reload() -> Waiting:
    """The way of the Plugin Reloader, again and again, with the counts after the second time and the last."""
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    seconds: list[float] = []
    for number in range(RELOADS):
        began = time.perf_counter()
        if not qgis.utils.reloadPlugin(PLUGIN):
            raise RuntimeError(f"reload {number + 1} failed")
        seconds.append(time.perf_counter() - began)
        yield lambda: qgis.utils.plugins[PLUGIN]._options is not None
        yield from rest(0.3)
        if number in (1, RELOADS - 1):
            gc.collect()
            report[f"state_reload_{number + 1}"] = state()
    report["reload_ms"] = sorted(second * 1000 for second in seconds)[len(seconds) // 2]
    report["dock_works"] = dock().form.isVisible()
    qgis.utils.unloadPlugin(PLUGIN)
    yield from rest(1.0)
    gc.collect()
    report["state_end"] = state()


def dock() -> Any:
    """The dock of the plugin that is loaded now."""
    return qgis.utils.plugins[PLUGIN].dock


def scripted() -> Any:
    """The tests' scripted runtime, its answers of `POLYGONS` polygons in two classes, each of 25 points."""
    import math

    sys.path.insert(0, str(ROOT / "tests" / "terrascope_qgis"))
    import fakes
    from osgeo import ogr

    side = math.ceil(math.sqrt(POLYGONS))
    step = fakes.SIDE_PX * fakes.PIXEL_M / side

    def polygon(index: int) -> Any:
        x, y = fakes.WEST + (index % side + 0.5) * step, fakes.NORTH - (index // side + 0.5) * step
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for corner in range(25):
            angle = 2 * math.pi * (corner % 24) / 24
            radius = step * (0.4 + 0.05 * (corner % 2) * (corner % 24 != 0))
            ring.AddPoint_2D(x + radius * math.cos(angle), y + radius * math.sin(angle))
        shape = ogr.Geometry(ogr.wkbPolygon)
        shape.AddGeometry(ring)
        return ogr.ForceToMultiPolygon(shape)

    halves = [range(POLYGONS // 2), range(POLYGONS // 2, POLYGONS)]
    given: list[int] = []

    def polygons_of(_mask: Any) -> list[Any]:
        given.append(1)
        return [polygon(index) for index in halves[(len(given) - 1) % 2]]

    fakes.polygons_of = polygons_of
    return fakes


def state() -> dict[str, Any]:
    """What there is of everything that a plugin might leave behind."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    widgets = QApplication.allWidgets()
    named = [widget.objectName() for widget in [*widgets, *iface.mainWindow().actions()]]
    links = []
    for file in Path("/proc/self/fd").iterdir():
        try:
            links.append(str(file.readlink()))
        except OSError:
            continue
    return {
        "widgets": len(widgets),
        "own_widgets": sorted(name for name in named if "terrascope" in name.lower()),
        "tasks": len(QgsApplication.taskManager().tasks()),
        "providers": sorted(each.id() for each in QgsApplication.processingRegistry().providers()),
        "children": children(),
        "threads": len(list(Path("/proc/self/task").iterdir())),
        "sockets": len([link for link in links if link.startswith("socket:")]),
        "open_files": sorted(link for link in links if link.startswith("/") and "terrascope" in link.lower()),
        "files": files(),
        "rss_mib": int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") // 2**20,
    }


def files() -> list[str]:
    """Files in the profile's, the results' and the temporary folders that bear the plugin's name."""
    found = [path for path in SESSION.rglob("*") if path.is_file() and "terrascope" in path.name.lower()]
    found += [path for path in Path(os.environ["TMPDIR"]).rglob("*") if "terrascope" in path.name.lower()]
    return sorted(str(path) for path in found if PLUGIN not in str(path) and "results" not in str(path))


def children() -> list[str]:
    """The processes that this QGIS has started."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(path.read_text().rsplit(")", 1)[1].split()[1])
            command = path.with_name("cmdline").read_bytes().decode().replace("\0", " ")
        except (OSError, IndexError, ValueError):
            continue
        if parent == os.getpid():
            found.append(command[:120])
    return found


def rest(seconds: float) -> Waiting:
    """Lets QGIS do what it wants to for a while."""
    end = time.perf_counter() + seconds
    yield lambda: time.perf_counter() > end


def drawn() -> Waiting:
    """Waits for the map."""
    yield lambda: not iface.mapCanvas().isDrawing()
    yield from rest(0.3)


class Performer:
    """Performs the job step by step from a timer."""

    def __init__(self) -> None:
        self._job = whole_job()
        self._waits_for: Callable[[], bool] = lambda: True
        self._limit = time.monotonic() + LIMIT_S
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        try:
            if self._waits_for():
                self._waits_for = next(self._job)
                (SESSION / "so_far.json").write_text(json.dumps(report, indent=1))
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
        (SESSION / "report.json").write_text(json.dumps(report, indent=1))
        QgsProject.instance().removeAllMapLayers()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(100, iface.actionExit().trigger)


kept.append(SimpleNamespace(crashes=(SESSION / "python_crash.log").open("w")))
faulthandler.enable(kept[0].crashes)
iface.initializationCompleted.connect(lambda: kept.append(Performer()))
