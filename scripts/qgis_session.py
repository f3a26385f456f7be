"""Starts the real QGIS application with a throw-away profile, the plugin enabled, and a list of acts to perform.

The demo, `make run` and the end-to-end tests use it. It needs the standard library alone; what happens inside QGIS is
in `drive_qgis.py` beside it, which reads the acts from a file and writes what it saw to `report.json`.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "terrascope_qgis"
SCREEN = "1600x1000x24"
#: How long QGIS may take to end once all is reported.
EXIT_LIMIT_S = 30


@dataclass(frozen=True)
class Layer:
    """A raster to load and tick in the dock, described as a person would.

    Attributes:
        path: The file.
        name: Its name in the project.
        sensor: "optical" or "sar".
        date: ISO date; empty leaves what the dock found.
        shown_bands: The bands shown as red, green and blue; empty leaves QGIS's choice.
    """

    path: Path
    name: str
    sensor: str
    date: str = ""
    shown_bands: tuple[int, ...] = ()


@dataclass(frozen=True)
class Act:
    """One thing to do in QGIS.

    Attributes:
        kind: "ask" (type the question, press the button, wait for the end), "ask_and_kill" (the same, and the runtime
            is killed while it works on it), "choose_model" (once a question was asked), "export" (press Export
            Shapefile, wait for the files), "screenshot", "install" (choose a build of PyTorch, press Install, wait for
            the end), "cancel_install" (press Install, and Cancel as soon as PyTorch is on its way), "press",
            "remove_runtime" or "run" (a function of the test's own: FILE::FUNCTION).
        text: The question; the model's or build's name, or a wheel folder;
            for a screenshot its file name; the name of what is pressed.
    """

    kind: str
    text: str = ""


@dataclass
class Session:
    """One QGIS.

    Attributes:
        folder: Gets the profile, the results, screenshots, logs and the report.
        layers: Loaded into a new project, first at the bottom.
        acts: Performed in order.
        stay: Whether QGIS stays open when all is done.
        virtual_display: Whether it runs on a display of its own (Xvfb) or on the person's.
        plugin_zip: The zip that QGIS's own installer installs the plugin from; None for the plugin in this checkout.
        variables: Environment variables that QGIS gets.
    """

    folder: Path
    layers: Sequence[Layer]
    acts: Sequence[Act] = ()
    stay: bool = False
    virtual_display: bool = True
    plugin_zip: Path | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @property
    def results(self) -> Path:
        """The folder that the dock saves answers in."""
        return self.folder / "results"

    def start(self) -> None:
        """Writes the profile and the acts, and starts QGIS; returns at once."""
        self._write_profile()
        self._write_job()
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(self.folder), "--profile", "default"]
        command += ["--code", str(Path(__file__).with_name("drive_qgis.py"))]
        if self.virtual_display:
            command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", *command]
        self.process = subprocess.Popen(
            command,
            env=self._environment(),
            stdout=(self.folder / "qgis.log").open("wb"),
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def wait(self, seconds: float) -> dict[str, Any]:
        """Waits until the acts are done and gives the report.

        Raises:
            RuntimeError: If QGIS ended without a report, or the time is over; the end of QGIS's log is in the message.
        """
        assert self.process is not None, "not started"
        end = time.monotonic() + seconds
        report = self.folder / "report.json"
        while time.monotonic() < end:
            # a window that waits for an answer keeps QGIS from ending
            late = report.is_file() and time.time() - report.stat().st_mtime > EXIT_LIMIT_S
            if report.is_file() and (self.stay or late or self.process.poll() is not None):
                return dict(json.loads(report.read_text()))
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        log = (self.folder / "qgis.log").read_text(errors="replace")[-3000:]
        raise RuntimeError(f"QGIS gave no report within {seconds:.0f} s. Its log ends:\n{log}")

    def close(self) -> None:
        """Ends QGIS and its display, whatever they are doing."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()

    def _write_profile(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        profile = self.folder / "profiles" / "default"
        plugins = profile / "python" / "plugins"
        plugins.mkdir(parents=True)
        if self.plugin_zip is None:
            (plugins / PLUGIN).symlink_to(ROOT / PLUGIN)
        settings = profile / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir()
        enabled = "" if self.plugin_zip else f"[PythonPlugins]\n{PLUGIN}=true\n"
        settings.write_text(
            f"{enabled}[locale]\noverrideFlag=true\nuserLocale=en_US\n[terrascope]\nresults_folder={self.results}\n"
        )

    def _write_job(self) -> None:
        layers = [{**asdict(layer), "path": str(layer.path)} for layer in self.layers]
        job = {"layers": layers, "acts": [asdict(act) for act in self.acts], "stay": self.stay}
        job["results"] = str(self.results)
        job["plugin_zip"] = str(self.plugin_zip or "")
        (self.folder / "job.json").write_text(json.dumps(job))

    def _environment(self) -> dict[str, str]:
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        # QGIS's Python is the system's: with an environment's first on the path it starts without any
        if own := environment.pop("VIRTUAL_ENV", ""):
            kept = [part for part in environment["PATH"].split(os.pathsep) if Path(part) != Path(own, "bin")]
            environment["PATH"] = os.pathsep.join(kept)
        environment["GDAL_PAM_ENABLED"] = "NO"  # no statistics are written beside the rasters
        environment["TERRASCOPE_SESSION"] = str(self.folder)
        environment |= self.variables
        if "XDG_RUNTIME_DIR" not in environment:
            (self.folder / "xdg").mkdir(mode=0o700)
            environment["XDG_RUNTIME_DIR"] = str(self.folder / "xdg")
        return environment


def demo_layers() -> list[Layer]:
    """The bundled scene, which is simulated."""
    demo = ROOT / "resources" / "demo"
    return [
        Layer(demo / "demo_sar.tif", "Demo scene, SAR (simulated)", "sar"),
        Layer(demo / "demo_optical.tif", "Demo scene, optical (simulated)", "optical", shown_bands=(3, 2, 1)),
    ]
