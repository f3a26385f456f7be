"""Masks on the labelled real scenes: `TERRASCOPE_REAL_DATA=… python -m model_runtime.bench.real`.

Each scene is read as a person's would be, and the model is asked to rank all classes, so that it grounds every one.
The labels are maps made by models (see the scenes' own page): a figure here is agreement with such a map.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import rasterio
import torch
import typer
from rich.console import Console
from rich.table import Table

from model_runtime.model import Grounded, LoadedModel, load_model, reason
from model_runtime.model.plan import Figures
from model_runtime.protocol import CLASSES, LayerSource
from model_runtime.scene import open_scene

QUESTION = "Rank all land cover classes by area."

#: Values of Esri's land cover -> classes; flooded vegetation, snow and cloud are no class here.
_ESRI = {1: "water", 2: "trees", 4: "cropland", 5: "built-up", 6: "bare", 9: "grassland"}
#: Values of the Slovenian map -> classes.
_SLOVENIA = {1: "cropland", 2: "trees", 3: "grassland", 4: "grassland", 8: "built-up"}


@dataclass(frozen=True)
class LabelledScene:
    """A real scene with a map of its classes; paths are relative to the folder of the real scenes."""

    name: str
    optical: str
    sar: str
    labels: str
    legend: dict[int, str]


SCENES = (
    *(
        LabelledScene(
            name,
            f"s2_s1_landcover/{folder}/S2L2A.tif",
            f"s2_s1_landcover/{folder}/S1RTC.tif",
            f"s2_s1_landcover/{folder}/LULC.tif",
            _ESRI,
        )
        for name, folder in (
            ("Brazil coast", "282D_485L_3_3"),
            ("Denmark", "637U_59R_1_3"),
            ("Tanzania", "38D_378R_2_3"),
        )
    ),
    LabelledScene("Slovenia", "dates_s2_slovenia/S2L1C_frame3.tif", "", "dates_s2_slovenia/LULC.tif", _SLOVENIA),
)


def masks_of(model: LoadedModel, layers: list[LayerSource]) -> dict[str, np.ndarray]:
    """The model's mask of every class it grounds when asked to rank them all."""
    with open_scene(layers) as scene:
        bands = scene.read(0)
        stream = reason(model, [bands], scene.pixel_size_m, QUESTION, [scene.dates[0].date])
        masks: dict[str, np.ndarray] = {}
        figures: Figures | None = None
        while True:
            try:
                said = stream.send(figures)
            except StopIteration:
                return masks
            figures = None
            if isinstance(said, Grounded):
                masks[said.class_name] = said.logits > 0
                figures = Figures(float(masks[said.class_name].mean()), float(masks[said.class_name].sum()) * 100, 1)


def score(model: LoadedModel, folder: Path, scene: LabelledScene, sensors: str) -> dict[str, float]:
    """IoU of each class that the scene's map has at least half a per cent of."""
    layers = []
    if sensors != "sar":
        layers.append(LayerSource("optical", (str(folder / scene.optical),), "optical"))
    if sensors != "optical" and scene.sar:
        layers.append(LayerSource("sar", (str(folder / scene.sar),), "sar"))
    masks = masks_of(model, layers)
    with rasterio.open(folder / scene.labels) as file:
        labels = file.read(1)
    known = np.isin(labels, list(scene.legend))
    ious = {}
    for name in CLASSES:
        truth = np.isin(labels, [value for value, of in scene.legend.items() if of == name])
        if truth.sum() < 0.005 * known.sum():
            continue
        mask = masks.get(name, np.zeros_like(truth)) & known
        ious[name] = float((mask & truth).sum() / max((mask | truth).sum(), 1))
    return ious


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    data: Annotated[Path | None, typer.Option(help="Folder of the real scenes.")] = None,
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures.")] = None,
) -> None:
    """Prints the IoU of each class on each scene, with both sensors and with each alone."""
    folder = data or Path(os.environ["TERRASCOPE_REAL_DATA"])
    torch.set_num_threads(1)
    loaded = load_model(model, "cpu")
    report: dict[str, Any] = {}
    table = Table("scene", "sensors", *CLASSES, "mean")
    for scene in SCENES:
        for sensors in ("both", "optical", "sar") if scene.sar else ("optical",):
            ious = score(loaded, folder, scene, sensors)
            report[f"{scene.name}, {sensors}"] = {name: round(iou, 3) for name, iou in ious.items()}
            cells = [f"{ious[name]:.2f}" if name in ious else "" for name in CLASSES]
            table.add_row(scene.name, sensors, *cells, f"{np.mean(list(ious.values())):.2f}")
    Console().print(table)
    if out is not None:
        out.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    typer.run(main)
