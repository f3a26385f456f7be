"""Whether an area's figures hang on what lies around it: `python -m model_runtime.bench.crops`.

Every class is measured inside the middle of a scene twice: with the whole scene seen, and with the middle cut out. On
the map nothing else can differ, since a question's grid is anchored to the raster and never to the canvas.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from model_runtime.bench.real import masks_of
from model_runtime.bench.scenes import evaluation_scene
from model_runtime.model import LoadedModel, load_model
from model_runtime.training.labelled_scenes import SCENES, read_bands

FIRST_SEED = 160_000
#: Side of the middle, in shares of the scene's.
_MIDDLE = 0.6
#: A class counts where it covers this share of the middle in either reading.
_LEAST_SHARE = 0.05


def differences(model: LoadedModel, bands: np.ndarray, pixel_size_m: float) -> Iterator[float]:
    """For each class of the middle, by how much its two areas differ, in shares of the middle.

    Args:
        model: The model.
        bands: float32 (8, H, W), the whole scene.
        pixel_size_m: Ground size of a pixel.
    """
    height, width = bands.shape[1:]
    top, left = (round(side * (1 - _MIDDLE) / 2) for side in (height, width))
    middle = (slice(top, height - top), slice(left, width - left))
    within = {name: mask[middle] for name, mask in masks_of(model, bands, pixel_size_m).items()}
    alone = masks_of(model, np.ascontiguousarray(bands[:, *middle]), pixel_size_m)
    for name in sorted({*within, *alone}):
        shares = [float(masks[name].mean()) if name in masks else 0.0 for masks in (within, alone)]
        if max(shares) >= _LEAST_SHARE:
            yield abs(shares[0] - shares[1])


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    scenes: Annotated[int, typer.Option(help="Simulated scenes.")] = 20,
    data: Annotated[Path | None, typer.Option(help="Folder of the real scenes.")] = None,
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures.")] = None,
) -> None:
    """Prints how often the two figures of a class differ by no more than 5 % of the area."""
    torch.set_num_threads(1)
    loaded = load_model(model, "cpu")
    folder = data or Path(os.environ["TERRASCOPE_REAL_DATA"])
    real = [difference for scene in SCENES for difference in differences(loaded, *read_bands(scene.layers(folder)))]
    drawn = (evaluation_scene(FIRST_SEED + number, "sentinel") for number in range(scenes))
    simulated = [found for scene in drawn for found in differences(loaded, scene.bands[0], scene.pixel_size_m)]
    report = {}
    table = Table("scenes", "classes", "within 5 % of the area", "median difference", "largest")
    for kind, found in (("real", real), ("simulated", simulated)):
        near, median, largest = np.mean(np.array(found) <= 0.05), np.median(found), np.max(found)
        report[kind] = {
            "classes": len(found),
            "within": float(near),
            "median": float(median),
            "largest": float(largest),
        }
        table.add_row(kind, str(len(found)), f"{near:.0%}", f"{median:.1%}", f"{largest:.1%}")
    Console().print(table)
    if out is not None:
        out.write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    typer.run(main)
