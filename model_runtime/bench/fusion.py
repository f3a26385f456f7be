"""Whether the choice of sensor is right: `python -m model_runtime.bench.fusion --scenes 60`.

On simulated scenes under cloud, and under a sky as it comes, questions are asked as ever, and the tokens that go
back after each `[SEG]` are counted by sensor. Under cloud the radar should be believed; under a clear sky the optical
bands, wherever they tell more (their own masks of the class are nearer to the truth). That it is no cloud rule is shown
by asking in another question's words. Apart from that stands what the radar is worth inside the encoder.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from model_runtime.bench.ablation import ablate
from model_runtime.bench.all_classes import masks_miou
from model_runtime.bench.scenes import SENTINEL_PIXEL_M, SIZE, Sensors, with_sensors
from model_runtime.model import LoadedModel, load_model
from model_runtime.model.evidence import EvidenceChoice
from model_runtime.model.fusion import takes_sar
from model_runtime.model.sight import sight_of
from model_runtime.protocol import CLASSES
from model_runtime.training.fusion import SensorScene, sensor_scene
from model_runtime.training.language import sample_question
from model_runtime.training.simulation import SimulatedScene, simulate

#: A cell counts as clouded, or clear, beyond these shares of cloud.
_CLOUDED, _CLEAR = 0.5, 0.05
#: Log-likelihood by which one sensor has to be better in a cell to count as telling more.
_TELLS_MORE = 0.02
_COVER = 0.6


@dataclass(eq=False)
class Counted:
    """Tokens that went back, by where they lay.

    Attributes:
        under_cloud: Bool, from SAR, of each token under cloud.
        clear: Bool, from SAR, of each token under a clear sky where optical tells more.
        better: Bool, whether the better sensor was taken, of each token where one tells more.
        changed: Bool, whether the choice differs in another question's words.
    """

    under_cloud: list[bool] = field(default_factory=list)
    clear: list[bool] = field(default_factory=list)
    better: list[bool] = field(default_factory=list)
    changed: list[bool] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        """The shares, and how many tokens they rest on."""
        return {
            "tokens under cloud": len(self.under_cloud),
            "of them from SAR": _share(self.under_cloud),
            "tokens under a clear sky where optical tells more": len(self.clear),
            "of them from optical": _share([not one for one in self.clear]),
            "the better sensor, of all": _share(self.better),
            "choices that another question changes": _share(self.changed),
        }


def _share(values: list[bool]) -> float | None:
    return round(float(np.mean(values)), 3) if values else None


def scenes_under(cover: float | None, number: int, first_seed: int) -> Iterator[SimulatedScene]:
    """Scenes with all bands under a share of cloud, or under a sky as it comes."""
    for seed in range(first_seed, first_seed + number):
        yield simulate(seed, SIZE, drop=False, pixel_size_m=SENTINEL_PIXEL_M, eight_bit=False, cloud_cover=cover)


@torch.inference_mode()
def count_tokens(model: LoadedModel, scene: SimulatedScene, rng: np.random.Generator, counted: Counted) -> None:
    """Asks for each class of a scene in the words of some question, and counts the tokens that its mask sends back."""
    told = sensor_scene(model.network, scene)
    image = sight_of(model.network).see([scene.bands[0]], scene.pixel_size_m)[0]
    assert image.sensors is not None
    for index in np.unique(scene.labels[0]).tolist():
        kind = ("area", "share", "count", "where")[int(rng.integers(4))]
        question = sample_question(rng, dates=1, kind=kind, classes=[CLASSES[index]])
        others = [name for name in CLASSES if name not in question.plan.classes]
        other = sample_question(rng, dates=1, kind=kind, classes=others[int(rng.integers(len(others))) :][:1])
        prompt = model.network.class_prompts[index : index + 1]
        mask = sight_of(model.network).outline(image, prompt) > 0
        choice, another = (EvidenceChoice(model, text) for text in (question.text, other.text))
        chosen = choice.cells(image, mask)
        if not bool(mask.any()):
            continue
        config = model.config.fusion
        from_sar = takes_sar(image.sensors, chosen, choice.words, config)
        counted.changed += (from_sar != takes_sar(image.sensors, chosen, another.words, config)).tolist()
        _count(told, chosen, from_sar, index, counted)


def _count(told: SensorScene, chosen: torch.Tensor, from_sar: torch.Tensor, index: int, counted: Counted) -> None:
    gain, cloud = told.gain[chosen, index], told.cloud[chosen]
    counted.under_cloud += from_sar[cloud > _CLOUDED].tolist()
    counted.clear += from_sar[(cloud < _CLEAR) & (gain < -_TELLS_MORE)].tolist()
    telling = gain.abs() > _TELLS_MORE
    counted.better += (from_sar == (gain > 0))[telling].tolist()


def encoder_worth(model: LoadedModel, number: int, first_seed: int) -> dict[str, float]:
    """MIoU of all classes' masks under 60 % cloud, with and without the radar in the encoder, and with it alone."""
    found = {}
    tried: tuple[Sensors, ...] = ("both", "optical", "sar")
    for given in tried:
        scenes = (with_sensors(scene, given) for scene in scenes_under(_COVER, number, first_seed))
        found[f"mIoU under {_COVER:.0%} cloud, {given}"] = round(masks_miou(model, scenes), 3)
    return found


def main(
    model: Annotated[str, typer.Option(help="Name or folder of the model.")] = "nano",
    scenes: Annotated[int, typer.Option(help="Scenes of each sky.")] = 60,
    first_seed: Annotated[int, typer.Option(help="Seed of the first scene.")] = 60_000,
    out: Annotated[Path | None, typer.Option(help="JSON file for the figures.")] = None,
    threads: int = 1,
) -> None:
    """Prints the shares."""
    torch.set_num_threads(threads)
    loaded = load_model(model, "cpu")
    ablate(loaded, fusion="adaptive")
    counted, rng = Counted(), np.random.default_rng(first_seed)
    for cover in (_COVER, None):
        for scene in scenes_under(cover, scenes, first_seed):
            count_tokens(loaded, scene, rng, counted)
    report = counted.summary() | encoder_worth(loaded, scenes, first_seed)
    table = Table("figure", "value")
    for name, value in report.items():
        table.add_row(name, str(value))
    Console().print(table)
    if out is not None:
        out.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    typer.run(main)
