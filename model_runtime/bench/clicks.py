"""What a click is worth: `python -m model_runtime.bench.clicks`; `--fit` prints the weights of `model/clicks.py` anew.

On unseen simulated scenes and on the real ones each class's mask is corrected as a person would: a click into the
middle of its largest mistake, then another. Told is the mean IoU with the truth before, after one, and after three; and
how often the first click made it worse. Masks that are nearly right (IoU above 0.97) are left out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table
from scipy import ndimage

from model_runtime.measure.pixels import EIGHT_NEIGHBOURS
from model_runtime.model import LoadedModel, load_model
from model_runtime.model.clicks import Look
from model_runtime.protocol import CLASSES
from model_runtime.training.labelled_scenes import SCENES, read_bands
from model_runtime.training.simulation import simulate

FIRST_SEED, FIRST_FITTED_SEED = 170_000, 1_500_000
CLICKS = 3
#: Masks of classes with fewer pixels, and masks better than this, aren't corrected.
_LEAST_PX, _NEARLY_RIGHT = 200, 0.97


@dataclass(frozen=True, eq=False)
class Clickable:
    """A scene, its truth, and how the network sees it.

    Attributes:
        kind: "simulated", or the real place.
        look: The whole scene.
        masks: Bool (classes, h, w), the model's own.
        labels: uint8 (h, w), index into `CLASSES`.
        known: Bool (h, w): pixels with data, and with a class that somebody knows.
    """

    kind: str
    look: Look
    masks: np.ndarray
    labels: np.ndarray
    known: np.ndarray


def clickable(model: LoadedModel, kind: str, bands: np.ndarray, pixel_size_m: float, labels: np.ndarray) -> Clickable:
    """A scene of at most the network's window."""
    look = Look(model, bands, pixel_size_m)
    data = np.isfinite(bands).any(0)
    winner = look.classes.argmax(0)
    masks = np.stack([(winner == index) & data for index in range(len(CLASSES))])
    return Clickable(kind, look, masks, labels, data & (labels < len(CLASSES)))


def simulated(model: LoadedModel, scenes: int, first_seed: int) -> Iterator[Clickable]:
    """Simulated scenes of any sensor."""
    for seed in range(first_seed, first_seed + scenes):
        scene = simulate(seed, model.config.window)
        yield clickable(model, "simulated", scene.bands[0], scene.pixel_size_m, scene.labels[0])


def real(model: LoadedModel, folder: Path) -> Iterator[Clickable]:
    """The upper left window of each real scene with a map."""
    for scene in SCENES:
        bands, pixel_size_m = read_bands(scene.layers(folder))
        side = model.config.window
        labels = scene.classes(folder)[:side, :side]
        yield clickable(model, scene.name, bands[:, :side, :side], pixel_size_m, labels)


def next_click(mask: np.ndarray, truth: np.ndarray, known: np.ndarray) -> tuple[int, int] | None:
    """The middle of the largest mistake; None where there is none."""
    labels, number = ndimage.label((mask != truth) & known, EIGHT_NEIGHBOURS)
    if not number:
        return None
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    depth = ndimage.distance_transform_edt(np.pad(labels == sizes.argmax(), 1))[1:-1, 1:-1]
    row, column = np.unravel_index(int(depth.argmax()), depth.shape)
    return int(row), int(column)


def iou(mask: np.ndarray, truth: np.ndarray) -> float:
    """Intersection over union of two bool masks."""
    return float((mask & truth).sum() / max(1, (mask | truth).sum()))


def corrected(scene: Clickable, class_index: int, prompt: list[float], clicks: int = CLICKS) -> list[float]:
    """IoU of a class's mask before and after each click; empty where it isn't worth correcting."""
    truth = (scene.labels == class_index) & scene.known
    mask = scene.masks[class_index].copy()
    ious = [iou(mask & scene.known, truth)]
    if truth.sum() < _LEAST_PX or ious[0] > _NEARLY_RIGHT:
        return []
    for _ in range(clicks):
        clicked = next_click(mask, truth, scene.known)
        if clicked is not None:
            region = scene.look.region(prompt, clicked, mask)
            mask[region] = ~mask[clicked]
        ious.append(iou(mask & scene.known, truth))
    return ious


def fit(scenes: Sequence[Clickable], seed: int = 0) -> tuple[float, list[float]]:
    """The log odds at a click and the three weights, by logistic regression on pixels that clicks might change."""
    from sklearn.linear_model import LogisticRegression

    rng = np.random.default_rng(seed)
    features, changes = [], []
    for scene in scenes:
        for index in range(len(CLASSES)):
            truth, mask = (scene.labels == index) & scene.known, scene.masks[index].copy()
            if truth.sum() < _LEAST_PX:
                continue
            for _ in range(CLICKS):
                clicked = next_click(mask, truth, scene.known)
                if clicked is None:
                    break
                side = (mask == mask[clicked]) & scene.known
                measured = scene.look.unlikeness(scene.look.classes, clicked)
                near = np.exp(-np.expm1(measured[2][side]) / 40) + 0.1
                picked = rng.choice(np.flatnonzero(side), min(300, int(side.sum())), replace=False, p=near / near.sum())
                features.append(measured.reshape(3, -1)[:, picked].T)
                changes.append((truth != mask).ravel()[picked])
                labels, _ = ndimage.label((mask != truth) & scene.known, EIGHT_NEIGHBOURS)
                mask[labels == labels[clicked]] ^= True
    fitted = LogisticRegression(C=1.0, max_iter=500).fit(np.concatenate(features), np.concatenate(changes))
    return float(fitted.intercept_[0]), [float(-weight) for weight in fitted.coef_[0]]


def main(
    scenes: Annotated[int, typer.Option(help="Simulated scenes to measure on.")] = 24,
    model: Annotated[str, typer.Option(help="A model's name or folder.")] = "nano",
    fit_on: Annotated[int, typer.Option("--fit", help="Fit the weights on so many other simulated scenes.")] = 0,
    data: Annotated[Path | None, typer.Option(help="Folder of the real scenes.")] = None,
) -> None:
    """Prints what clicks are worth."""
    torch.set_num_threads(1)
    loaded = load_model(model, "cpu", lambda part: None)
    console = Console()
    if fit_on:
        at_click, weights = fit(list(simulated(loaded, fit_on, FIRST_FITTED_SEED)))
        console.print(f"AT_CLICK {at_click:.3f}, weights {', '.join(f'{weight:.3f}' for weight in weights)}")
    folder = data or Path(os.environ.get("TERRASCOPE_REAL_DATA", ""))
    kinds = {"simulated": simulated(loaded, scenes, FIRST_SEED)}
    if folder.name and folder.is_dir():
        kinds["real"] = real(loaded, folder)
    table = Table("scenes", "masks", "IoU before", "1 click", f"{CLICKS} clicks", "1st made it worse")
    prompts = loaded.network.class_prompts.tolist()
    for kind, found in kinds.items():
        runs = [corrected(scene, index, prompts[index]) for scene in found for index in range(len(CLASSES))]
        ious = np.array([run for run in runs if run])
        worse = float((ious[:, 1] < ious[:, 0] - 0.005).mean())
        means = [f"{ious[:, number].mean():.3f}" for number in (0, 1, CLICKS)]
        table.add_row(kind, str(len(ious)), *means, f"{worse:.0%}")
    console.print(table)


if __name__ == "__main__":
    typer.run(main)
