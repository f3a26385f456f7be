"""How right a model is about change over six dates: `python -m model_runtime.bench.series --scenes 60`.

A scene's classes are each asked how they changed, over all dates at once. Areas are scored at every date, trends by
their sign. Only what is fair to ask counts: classes of at least 5 % of the scene at some date, areas of at least 5 % of
it, and trends of classes that between the first and the last date truly changed by at least 5 % of the scene, in the
direction that their true trend has too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from model_runtime.bench.scenes import SENTINEL_PIXEL_M, SIZE, converse, images_of, ledger_of
from model_runtime.engine.series import SeriesFound
from model_runtime.model import LoadedModel, load_model
from model_runtime.protocol import CLASSES
from model_runtime.training.simulation import SimulatedScene, simulate

DATES = 6
#: Of the scene: what a class has to cover, an area has to be, and a class has to gain or lose.
LEAST_SHARE = 0.05
TOLERANCE = 0.10
#: Apart from the seeds of the other benches' scenes, and below those of training.
FIRST_SEED = 50_000

_NOUNS = {"built-up": "built-up land", "bare": "bare ground"}


@dataclass
class Score:
    """Counts over the scenes so far.

    Attributes:
        asked: Questions, a class of a scene each.
        followed: Those that came to a series of the class over all dates.
        areas: Areas that were fair to ask for.
        areas_right: Those measured within 10 % of the truth.
        trends: Trends that were fair to ask for.
        trends_right: Those whose sign is right.
        wrong: What went wrong, in words.
    """

    asked: int = 0
    followed: int = 0
    areas: int = 0
    areas_right: int = 0
    trends: int = 0
    trends_right: int = 0
    wrong: list[str] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        """The figures for a model card."""
        counts = {name: value for name, value in asdict(self).items() if name != "wrong"}
        return {
            **counts,
            "areas_within_10_percent": round(self.areas_right / max(1, self.areas), 3),
            "trend_signs_right": round(self.trends_right / max(1, self.trends), 3),
        }


def evaluate(model: LoadedModel, scenes: int, first_seed: int = FIRST_SEED) -> Score:
    """Asks of simulated scenes of six dates.

    Args:
        model: The model.
        scenes: How many scenes.
        first_seed: Seed of the first.
    """
    score = Score()
    for seed in range(first_seed, first_seed + scenes):
        scene = simulate(seed, size=SIZE, dates=DATES, drop=False, pixel_size_m=SENTINEL_PIXEL_M, eight_bit=False)
        for name in fair_classes(scene):
            truth = true_series(scene, model, name)
            add_to_score(score, f"scene {seed}", truth, asked_series(model, scene, name), _scene_m2(scene))
    return score


def fair_classes(scene: SimulatedScene) -> Iterator[str]:
    """Classes that cover enough of the scene at some date."""
    for index, name in enumerate(CLASSES):
        if (scene.labels == index).mean(axis=(1, 2)).max() >= LEAST_SHARE:
            yield name


def true_series(scene: SimulatedScene, model: LoadedModel, name: str) -> SeriesFound:
    """What the true masks measure, by the engine's own rules."""
    ledger = ledger_of(scene, images_of(scene), model.config)
    for date_index, labels in enumerate(scene.labels):
        ledger.record(name, name, date_index, (labels == CLASSES.index(name)).astype(np.float64), "change")
    ledger.measure_series(name)
    found = ledger.findings.series_of(name)
    assert found is not None, "a scene without gaps has a series of every class"
    return found


def asked_series(model: LoadedModel, scene: SimulatedScene, name: str) -> SeriesFound | None:
    """What the model's masks measure when it is asked how the class changed; None where it comes to no series of it."""
    images = images_of(scene)
    ledger = ledger_of(scene, images, model.config)
    converse(model, scene, f"How has the area of {_NOUNS.get(name, name)} changed?", images, ledger)
    return ledger.findings.series_of(name)


def add_to_score(score: Score, what: str, truth: SeriesFound, found: SeriesFound | None, scene_m2: float) -> None:
    """Counts what was fair to ask of one class, and what of it is right; without a series nothing is.

    Args:
        score: Gets the counts.
        what: Names the scene.
        truth: The true series.
        found: The model's; a series of other dates counts as none.
        scene_m2: Area of the scene.
    """
    score.asked += 1
    if found is not None and found.dates != truth.dates:
        found = None
    score.followed += found is not None
    measured = found.areas_m2 if found else (float("inf"),) * len(truth.areas_m2)
    for area_m2, true_m2 in zip(measured, truth.areas_m2, strict=True):
        if true_m2 >= LEAST_SHARE * scene_m2:
            score.areas += 1
            score.areas_right += abs(area_m2 - true_m2) <= TOLERANCE * true_m2
    net_m2 = truth.areas_m2[-1] - truth.areas_m2[0]
    if abs(net_m2) < LEAST_SHARE * scene_m2 or np.sign(net_m2) != np.sign(truth.slope_m2):
        return
    score.trends += 1
    right = found is not None and np.sign(found.slope_m2) == np.sign(truth.slope_m2)
    score.trends_right += bool(right)
    if not right:
        told = [round(area_m2 / 1e4, 1) for area_m2 in found.areas_m2] if found else "no series"
        true = [round(area_m2 / 1e4, 1) for area_m2 in truth.areas_m2]
        score.wrong.append(f"{what}, {truth.class_name}: {told} ha; true: {true} ha")


def _scene_m2(scene: SimulatedScene) -> float:
    return float(scene.labels[0].size * scene.pixel_size_m**2)


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    scenes: Annotated[int, typer.Option(help="Unseen scenes of six dates each.")] = 60,
    first_seed: Annotated[int, typer.Option(help="Seed of the first scene.")] = FIRST_SEED,
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures.")] = None,
    threads: int = 1,
) -> None:
    """Prints the figures of the model card."""
    torch.set_num_threads(threads)
    score = evaluate(load_model(model, "cpu"), scenes, first_seed)
    table = Table("figure", "value")
    for name, value in score.summary().items():
        table.add_row(name, str(value))
    Console().print(table)
    if out is not None:
        out.write_text(json.dumps(score.summary(), indent=2) + "\n")
        out.with_suffix(".wrong.txt").write_text("\n".join(score.wrong))


if __name__ == "__main__":
    typer.run(main)
