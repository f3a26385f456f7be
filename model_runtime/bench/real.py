"""Masks on the labelled real scenes: `TERRASCOPE_REAL_DATA=… python -m model_runtime.bench.real --rivals`.

Each scene is read as a person's would be, and the model is asked to rank all classes, so that it grounds every one.
The labels are maps made by models (see the scenes' own page): a figure here is agreement with such a map. A model that
learned from real scenes is scored on a place by one that never saw it (`--left-out`).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from model_runtime.bench.rivals import Labelled, index_rules, left_out_forest, only, simulated_forest
from model_runtime.model import Grounded, LoadedModel, load_model, reason
from model_runtime.model.plan import Figures
from model_runtime.protocol import CLASSES
from model_runtime.training.labelled_scenes import SCENES, LabelledScene, read_bands

QUESTION = "Rank all land cover classes by area."
#: A class counts from this share of a scene's known pixels on.
_LEAST_SHARE = 0.005


def masks_and_probabilities(
    model: LoadedModel, bands: np.ndarray, pixel_size_m: float
) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """The model's mask of every class it outlines when asked to rank them all: bool (H, W), and probability (H, W)."""
    stream = reason(model, [bands], pixel_size_m, QUESTION)
    found: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    figures: Figures | None = None
    while True:
        try:
            said = stream.send(figures)
        except StopIteration:
            return found
        figures = None
        if isinstance(said, Grounded):
            mask, logits = said.logits > 0, said.logits.astype(np.float64)
            found[said.class_name] = (mask, 1 / (1 + np.exp(-logits)))
            figures = Figures(float(mask.mean()), float(mask.sum()) * pixel_size_m**2, 1)


def masks_of(model: LoadedModel, bands: np.ndarray, pixel_size_m: float) -> dict[str, np.ndarray]:
    """The masks alone."""
    return {name: mask for name, (mask, _) in masks_and_probabilities(model, bands, pixel_size_m).items()}


def score(masks: Mapping[str, np.ndarray], classes: np.ndarray) -> dict[str, float]:
    """IoU of each class that a scene's map has at least half a per cent of.

    Args:
        masks: Bool (H, W) of each class; one that is missing is empty.
        classes: uint8 (H, W), the map: index into `protocol.CLASSES`, 255 where nobody knows.
    """
    known = classes < 255
    ious = {}
    for index, name in enumerate(CLASSES):
        truth = classes == index
        if truth.sum() < _LEAST_SHARE * known.sum():
            continue
        mask = masks.get(name, np.zeros_like(truth)) & known
        ious[name] = float((mask & truth).sum() / max((mask | truth).sum(), 1))
    return ious


def by_rivals(scene: Labelled, scenes: list[Labelled]) -> Iterator[tuple[str, dict[str, np.ndarray]]]:
    """Name and masks of each rival that can work with a scene's channels."""
    found = {
        "index rules": index_rules(scene.bands),
        "forest, simulated": simulated_forest(scene),
        "forest, other places": left_out_forest(scene, scenes),
    }
    for name, classes in found.items():
        if classes is not None:
            yield name, {of: classes == index for index, of in enumerate(CLASSES)}


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    left_out: Annotated[
        Path | None, typer.Option(help="Folder with a model for each place that never saw it, named like the place.")
    ] = None,
    rivals: Annotated[bool, typer.Option("--rivals", help="Score index rules and random forests too.")] = False,
    data: Annotated[Path | None, typer.Option(help="Folder of the real scenes.")] = None,
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures.")] = None,
) -> None:
    """Prints the IoU of each class on each scene, with both sensors and with each alone."""
    folder = data or Path(os.environ["TERRASCOPE_REAL_DATA"])
    torch.set_num_threads(1)
    loaded = load_model(model, "cpu") if left_out is None else None
    read = [(scene, *read_bands(scene.layers(folder))) for scene in SCENES]
    labelled = [Labelled(scene.name, bands, scene.classes(folder)) for scene, bands, _ in read]
    report: dict[str, dict[str, float]] = {}
    for (scene, _, pixel_size_m), known in zip(read, labelled, strict=True):
        own = loaded or load_model(str((left_out or Path()) / scene.name), "cpu")
        for sensors in _sensors(scene):
            seen = only(known, sensors)
            rows = [("nano", masks_of(own, seen.bands, pixel_size_m))]
            rows += by_rivals(seen, [only(one, sensors) for one in labelled]) if rivals else []
            report |= {f"{scene.name}, {sensors}, {who}": score(masks, known.classes) for who, masks in rows}
    _print(report)
    if out is not None:
        rounded = {row: {name: round(iou, 3) for name, iou in ious.items()} for row, ious in report.items()}
        out.write_text(json.dumps(rounded, indent=2) + "\n")


def _sensors(scene: LabelledScene) -> tuple[str, ...]:
    return ("both", "optical", "sar") if scene.sar else ("optical",)


def _print(report: Mapping[str, Mapping[str, float]]) -> None:
    table = Table("scene", "sensors", "who", *CLASSES, "mean")
    means: dict[Any, list[float]] = {}
    for row, ious in report.items():
        scene, sensors, who = row.split(", ", 2)
        mean = float(np.mean(list(ious.values())))
        # the mean over the scenes takes each with all it has
        if sensors == "both" or f"{scene}, both, {who}" not in report:
            means.setdefault(who, []).append(mean)
        cells = [f"{ious[name]:.2f}" if name in ious else "" for name in CLASSES]
        table.add_row(scene, sensors, who, *cells, f"{mean:.2f}")
    for who, of in means.items():
        table.add_row("all", "all it has", who, *[""] * len(CLASSES), f"{np.mean(of):.3f}")
    Console().print(table)


if __name__ == "__main__":
    typer.run(main)
