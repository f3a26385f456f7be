"""How the plugin behaves inside QGIS: `.venv/bin/python benchmarks/manners.py [--polygons 20000] [--reloads 20]`.

Starts the real QGIS on a virtual display and prints what the plugin adds to its start, how long it holds the main
thread in each thing a person does, what runs before the first question, and what is left after it was unloaded and
reloaded.
Times are the longest that the main thread was held at one go; "by the plugin" with one of its functions on the stack;
"CPU" is what was computed in that time, which other programs on the machine lengthen less.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "terrascope_qgis"


def measured(folder: Path, polygons: int, reloads: int) -> dict[str, Any]:
    """Runs QGIS once; gives its report.

    Args:
        folder: Gets profile, results, logs; emptied first.
        polygons: Of the large answer.
        reloads: How many times the plugin is reloaded.
    """
    shutil.rmtree(folder, ignore_errors=True)
    profile = folder / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / PLUGIN).symlink_to(ROOT / PLUGIN)
    (profile / "QGIS").mkdir()
    # The plugin isn't enabled: the driver loads it and takes the time.
    (profile / "QGIS" / "QGIS3.ini").write_text(
        f"[locale]\noverrideFlag=true\nuserLocale=en_US\n[terrascope]\nresults_folder={folder / 'results'}\n"
    )
    for name in ("tmp", "xdg"):
        (folder / name).mkdir(mode=0o700)
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {
        "GDAL_PAM_ENABLED": "NO",
        "TMPDIR": str(folder / "tmp"),
        "XDG_RUNTIME_DIR": str(folder / "xdg"),
        "TERRASCOPE_SESSION": str(folder),
        "TERRASCOPE_ROOT": str(ROOT),
        "TERRASCOPE_POLYGONS": str(polygons),
        "TERRASCOPE_RELOADS": str(reloads),
    }
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder), "--profile", "default"]
    command += ["--code", str(Path(__file__).with_name("manners_in_qgis.py"))]
    with (folder / "qgis.log").open("wb") as log:
        ended = subprocess.run(command, env=environment, stdout=log, stderr=subprocess.STDOUT, timeout=1200)
    file = folder / "report.json"
    if not file.is_file():
        raise SystemExit(f"QGIS gave no report (it ended with {ended.returncode}): see {folder / 'qgis.log'}")
    return {**json.loads(file.read_text()), "exit": ended.returncode}


def show(report: dict[str, Any]) -> None:
    """Prints the figures, and what differs between before and after."""
    from rich.console import Console
    from rich.table import Table

    console = Console(width=180)
    start = report["start"]
    console.print(
        f"Start: import and initGui {start['ms']:.0f} ms (CPU {start['cpu_ms']:.0f} ms); "
        f"the rest follows in small steps while QGIS runs (CPU {start['rest_cpu_ms']:.0f} ms)."
    )
    table = Table("main thread held, ms", "by anybody", "by the plugin", "of that CPU", "in")
    for name, phase in report["phases"].items():
        columns = (f"{phase[key]:.0f}" for key in ("longest_ms", "longest_own_ms", "longest_own_cpu_ms"))
        table.add_row(name, *columns, phase["in"])
    console.print(table)
    console.print(f"Unloading: {report['unload_ms']:.0f} ms. Reloading: {report['reload_ms']:.0f} ms (median).")
    states = {name.removeprefix("state_"): value for name, value in report.items() if name.startswith("state_")}
    table = Table("", *states)
    for key in states["before"]:
        values = [state[key] for state in states.values()]
        table.add_row(key, *(str(value if isinstance(value, int) else len(value)) for value in values))
    console.print(table)
    for name, state in states.items():
        for key in ("children", "open_files", "files", "own_widgets"):
            if state[key] and name in ("idle", "after", "end") and (key, name) != ("own_widgets", "idle"):
                console.print(f"{name}, {key}: {state[key]}")
    console.print(f"Modules left after unloading: {report['modules_left']}")
    console.print(f"QGIS ended with {report['exit']}.")


def main() -> None:
    """Runs and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polygons", type=int, default=20_000)
    parser.add_argument("--reloads", type=int, default=20)
    parser.add_argument("--out", type=Path, default=ROOT / "test-output" / "manners")
    given = parser.parse_args()
    report = measured(given.out.resolve(), given.polygons, given.reloads)
    if report["error"]:
        sys.exit(report["error"])
    show(report)


if __name__ == "__main__":
    main()
