"""Whether a mask's confidence means something: `python -m model_runtime.bench.confidence --fit`.

Masks of all classes are made on unseen simulated scenes, with both sensors and with each alone, and on the real scenes;
what a mask's pixels say of themselves is set against the share of them that is right. The fit weighs all real masks as
much as all simulated ones, because people ask of real scenes. The table shows masks that the fit never saw: simulated
ones of other seeds, and of each real place by a fit without it (and, with `--left-out`, by a model that never saw it).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from model_runtime.bench.real import masks_and_probabilities
from model_runtime.bench.rivals import Labelled, only
from model_runtime.bench.scenes import evaluation_scene
from model_runtime.model import LoadedModel, load_model
from model_runtime.model.config import ConfidenceConfig
from model_runtime.protocol import CLASSES
from model_runtime.training.labelled_scenes import SCENES, read_bands

FIRST_SEED = 150_000
#: Bounds of the table's rows.
_BINS = (0.0, 0.4, 0.6, 0.8, 0.9, 1.0)
#: Masks below these pixels are noise.
_LEAST_PX = 100
#: Below this expected share of right pixels a mask is warned of.
DOUBTFUL_BELOW = 0.6


@dataclass(frozen=True)
class JudgedMask:
    """A mask and how right it is.

    Attributes:
        place: The real place, or "simulated".
        probability: The mean probability inside it.
        right: Share of its pixels that are of its class.
    """

    place: str
    probability: float
    right: float


def judged(model: LoadedModel, scene: Labelled, pixel_size_m: float, place: str) -> Iterator[JudgedMask]:
    """The masks that a model makes of a scene, judged by the scene's map where that is known."""
    known = scene.classes < 255
    for name, (mask, probability) in masks_and_probabilities(model, scene.bands, pixel_size_m).items():
        inside = mask & known
        if inside.sum() >= _LEAST_PX:
            right = float((scene.classes[inside] == CLASSES.index(name)).mean())
            yield JudgedMask(place, float(probability[inside].mean()), right)


def of_simulation(model: LoadedModel, scenes: int, first_seed: int) -> Iterator[JudgedMask]:
    """Masks of simulated scenes, a third of them with each choice of sensors."""
    for number in range(scenes):
        products = "any" if number % 2 else "sentinel"
        scene = evaluation_scene(first_seed + number, products)  # type: ignore[arg-type]
        seen = only(Labelled("", scene.bands[0], scene.labels[0]), ("both", "optical", "sar")[number % 3])
        yield from judged(model, seen, scene.pixel_size_m, "simulated")


def of_real_scenes(model: str, left_out: Path | None, folder: Path) -> Iterator[JudgedMask]:
    """Masks of the labelled real scenes, by the model or by one for each place that never saw it."""
    for scene in SCENES:
        loaded = load_model(str(left_out / scene.name) if left_out else model, "cpu")
        bands, pixel_size_m = read_bands(scene.layers(folder))
        whole = Labelled(scene.name, bands, scene.classes(folder))
        for sensors in ("both", "optical", "sar") if scene.sar else ("optical",):
            yield from judged(loaded, only(whole, sensors), pixel_size_m, scene.name)


def fitted(masks: Iterable[JudgedMask]) -> ConfidenceConfig:
    """The line between log odds that fits best, simulated and real masks weighing the same altogether.

    Raises:
        ValueError: There are no masks.
    """
    from sklearn.linear_model import LogisticRegression

    all_of = list(masks)
    if not all_of:
        raise ValueError("There are no masks to fit a confidence to.")
    probability = np.clip([one.probability for one in all_of], 1e-6, 1 - 1e-6)
    odds = np.log(probability / (1 - probability))[:, None]
    right = np.array([one.right for one in all_of])
    simulated = np.array([one.place == "simulated" for one in all_of])
    weight = np.where(simulated, 1 / max(simulated.sum(), 1), 1 / max((~simulated).sum(), 1)) * len(all_of)
    # a mask that is right to 80 % counts as 0.8 of a right one and 0.2 of a wrong one
    line = LogisticRegression(C=1e3).fit(
        np.concatenate([odds, odds]),
        np.repeat([1, 0], len(all_of)),
        np.concatenate([weight * right, weight * (1 - right)]),
    )
    scale, offset = max(float(line.coef_[0, 0]), 0.0), float(line.intercept_[0])
    return ConfidenceConfig(round(scale, 3), round(offset, 3), DOUBTFUL_BELOW)


def reliability(masks: Iterable[tuple[JudgedMask, ConfidenceConfig]]) -> list[dict[str, Any]]:
    """Rows of the table: masks by confidence, how sure they are on average, and how right."""
    sure = [(config.of(mask.probability), mask.right) for mask, config in masks]
    rows = []
    for low, high in pairwise(_BINS):
        within = [pair for pair in sure if low <= pair[0] < high or (high == 1.0 and pair[0] == 1.0)]
        if within:
            said, was = np.mean(within, axis=0)
            rows.append({"confidence": f"{low}-{high}", "masks": len(within), "said": float(said), "right": float(was)})
    return rows


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    left_out: Annotated[
        Path | None, typer.Option(help="Folder with a model for each place that never saw it, named like the place.")
    ] = None,
    scenes: Annotated[int, typer.Option(help="Simulated scenes to fit on, and as many to judge by.")] = 60,
    fit: Annotated[bool, typer.Option("--fit", help="Fit anew and judge that, not what the model has.")] = False,
    data: Annotated[Path | None, typer.Option(help="Folder of the real scenes.")] = None,
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures.")] = None,
) -> None:
    """Prints the fit and the reliability of masks it never saw, simulated and real."""
    torch.set_num_threads(1)
    loaded = load_model(model, "cpu")
    real = list(of_real_scenes(model, left_out, data or Path(os.environ["TERRASCOPE_REAL_DATA"])))
    taught = list(of_simulation(loaded, scenes, FIRST_SEED)) if fit else []
    unseen = list(of_simulation(loaded, scenes, FIRST_SEED + scenes))
    config = fitted([*taught, *real]) if fit else loaded.config.confidence
    without = {
        place: fitted([*taught, *(mask for mask in real if mask.place != place)]) if fit else config
        for place in {mask.place for mask in real}
    }
    tables = {
        "simulated": reliability((mask, config) for mask in unseen),
        "real": reliability((mask, without[mask.place]) for mask in real),
        "real, uncalibrated": reliability((mask, replace(config, scale=1.0, offset=0.0)) for mask in real),
    }
    Console().print(f"scale {config.scale}  offset {config.offset}  doubtful below {config.doubtful_below}")
    table = Table("scenes", "confidence", "masks", "said on average", "right")
    for kind, rows in tables.items():
        for row in rows:
            table.add_row(kind, row["confidence"], str(row["masks"]), f"{row['said']:.2f}", f"{row['right']:.2f}")
    Console().print(table)
    if out is not None:
        fit_figures = {"scale": config.scale, "offset": config.offset, "doubtful_below": config.doubtful_below}
        out.write_text(json.dumps({"fit": fit_figures, **tables}, indent=1) + "\n")


if __name__ == "__main__":
    typer.run(main)
