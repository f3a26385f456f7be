"""Where the time of a question goes: `python benchmarks/seconds_per_question.py`.

Prints, for a scene of 256 x 256 pixels, the warm seconds of each stage and the command line's cold start; for a raster
of 4,096 x 4,096 pixels and six bands the seconds with one class and with all six; and the peak memory of each.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rich.console import Console
from rich.table import Table

from model_runtime.engine import ask
from model_runtime.protocol import AnswerReady, Failed, LayerSource, QuestionRequest
from model_runtime.training.simulation import simulate

ONE_CLASS = "What is the area of the water in hectares?"
TWO_CLASSES = "Is the forest larger than the cropland?"
ALL_CLASSES = "Rank all land cover classes by area."
BANDS = ("blue", "green", "red", "nir", "swir1", "swir2")


def write_scene(path: Path, side: int) -> None:
    """A six-band raster of simulated scenes, `side` pixels square (256 px scenes laid side by side)."""
    scenes = [
        simulate(seed, size=256, drop=False).bands[0, : len(BANDS)] for seed in range(min(16, (side // 256) ** 2))
    ]
    profile = {"driver": "GTiff", "width": side, "height": side, "count": len(BANDS), "dtype": "uint16", "tiled": True}
    place = {"crs": "EPSG:32633", "transform": from_origin(500_000, 5_000_000, 10, 10)}
    with rasterio.open(path, "w", compress="deflate", blockxsize=256, blockysize=256, **profile, **place) as file:
        file.descriptions = BANDS
        for number, (row, column) in enumerate(np.ndindex(side // 256, side // 256)):
            digital = np.nan_to_num(scenes[number % len(scenes)].clip(0, 6) * 10_000, nan=0).astype(np.uint16)
            window = rasterio.windows.Window(column * 256, row * 256, 256, 256)
            file.write(digital, window=window)


def stages(raster: Path, question: str, out: Path) -> dict[str, float]:
    """Seconds of each stage of one question, asked in this process."""
    layer = LayerSource("scene", (str(raster),), "optical")
    last = None
    for event in ask(QuestionRequest(question, (layer,), device="cpu", out_dir=str(out))):
        last = event
    if not isinstance(last, AnswerReady):
        raise SystemExit(f"No answer: {last.message if isinstance(last, Failed) else last}")
    return dict(last.answer.provenance.seconds)


def measure_here(raster: str, question: str, repeats: int) -> None:
    """Child process: asks `repeats` times after a first, prints the medians and this process's peak memory as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        warm = [stages(Path(raster), question, Path(folder) / str(i)) for i in range(repeats + 1)][min(1, repeats) :]
    medians: dict[str, Any] = {key: statistics.median(run[key] for run in warm) for key in warm[0]}
    medians["peak_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(medians))


def measured(raster: Path, question: str, repeats: int) -> dict[str, float]:
    """The figures of a fresh process."""
    command = [sys.executable, __file__, str(raster), question, str(repeats)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    figures: dict[str, float] = json.loads(lines[-1])
    return figures


def cold_start_s(raster: Path, out: Path) -> float:
    """Seconds of the whole command line, from nothing to the files."""
    command = [str(Path(sys.executable).with_name("terrascope")), "ask", TWO_CLASSES]
    started = time.perf_counter()
    subprocess.run([*command, "--optical", str(raster), "--out", str(out)], check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = folder / "small.tif", folder / "large.tif"
        write_scene(small, 256)
        write_scene(large, 4096)
        rows = {
            "256², two classes": measured(small, TWO_CLASSES, 7),
            "4,096², one class": measured(large, ONE_CLASS, 0),
            "4,096², six classes": measured(large, ALL_CLASSES, 0),
        }
        columns = list(dict.fromkeys(key for row in rows.values() for key in row))
        table = Table("seconds", *columns)
        for label, row in rows.items():
            table.add_row(
                label, *(f"{row.get(key, 0):.0f}" if key == "peak_mib" else f"{row.get(key, 0):.3f}" for key in columns)
            )
        console = Console()
        console.print(table)
        console.print(f"Command line, cold, 256²: {cold_start_s(small, folder / 'cold'):.1f} s")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        measure_here(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    else:
        main()
