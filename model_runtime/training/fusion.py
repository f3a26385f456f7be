"""Stage 3, fusion: which sensor to believe, learnt from where each was right.

The encoder sees simulated scenes, half of them clouded, once with the optical bands alone and once with the radar
alone. Where one sensor's masks of the classes asked for are nearer to the truth, its tokens have to be the more
relevant ones to the question. The rest of the network stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from model_runtime.model.fusion import relevance
from model_runtime.model.network import TerraScope
from model_runtime.model.pixels import network_input
from model_runtime.model.stream import Words
from model_runtime.protocol import CLASSES, OPTICAL_ROLES
from model_runtime.training.language import KINDS, sample_question
from model_runtime.training.simulation import SimulatedScene, simulate
from model_runtime.training.timed_run import TimedRun

#: Half of the scenes lie under cloud, up to this share.
_MOST_CLOUD = 0.9
#: Weight of a cell in which nothing lies that was asked for.
_ELSEWHERE = 0.3
_QUESTIONS_PER_STEP = 32


@dataclass(frozen=True, eq=False)
class SensorScene:
    """What each sensor alone tells of one scene.

    Attributes:
        folded: float32 (2, N, width) folded features, optical first.
        gain: float32 (N, classes), by how much the radar's mask of a class is nearer to the truth than the optical
            one, in mean log-likelihood of a cell's pixels.
        present: float32 (N, classes) share of each cell that the class covers.
        cloud: float32 (N,) mean share of cloud in each cell.
    """

    folded: Tensor
    gain: Tensor
    present: Tensor
    cloud: Tensor


@torch.no_grad()
def sensor_scene(network: TerraScope, scene: SimulatedScene) -> SensorScene:
    """Encodes the first date of a scene that has all bands, by each sensor alone."""
    optical = np.isin(np.array(network.config.roles), OPTICAL_ROLES)[:, None, None]
    alone = [np.where(which, scene.bands[0], np.nan) for which in (optical, ~optical)]
    pixels = torch.stack([network_input(bands, network.config.roles, scene.pixel_size_m) for bands in alone])
    features = network.encode_features(pixels)
    folded, grid = network.folded(features.embedding)
    masks = network.class_masks(features)
    assert masks is not None
    labels = torch.from_numpy(scene.labels[0].astype(np.int64))
    truth = F.one_hot(labels, len(CLASSES)).permute(2, 0, 1).float()
    size = (int(labels.shape[0]), int(labels.shape[1]))
    inside = F.interpolate(masks, size=size, mode="bilinear", align_corners=False).softmax(1).clamp(1e-4, 1 - 1e-4)
    likelihood = torch.where(truth > 0, inside, 1 - inside).log()
    radar_gain = likelihood[1] - likelihood[0]
    assert scene.cloud is not None
    cells = [F.adaptive_avg_pool2d(part, grid).flatten(1) for part in (radar_gain, truth)]
    cloud = F.adaptive_avg_pool2d(torch.from_numpy(scene.cloud[:1]), grid).flatten()
    return SensorScene(folded.float(), cells[0].T, cells[1].T, cloud)


def sensor_scenes(network: TerraScope, first_seed: int, scenes: int) -> list[SensorScene]:
    """Scenes as Sentinel's products show them, every other one under cloud."""
    rng = np.random.default_rng(first_seed)
    found = []
    for seed in range(first_seed, first_seed + scenes):
        cover = float(rng.uniform(0.1, _MOST_CLOUD)) if seed % 2 else None
        size = network.config.window
        scene = simulate(seed, size, drop=False, pixel_size_m=10.0, eight_bit=False, cloud_cover=cover)
        found.append(sensor_scene(network, scene))
    return found


def fusion_loss(network: TerraScope, scene: SensorScene, words: Tensor, classes: Sequence[int]) -> Tensor:
    """Cross-entropy of each cell's choice of sensor with the better one, weighted by how much better it is.

    Args:
        network: With learned projections.
        scene: What each sensor tells.
        words: (L, D) embeddings of the question's words.
        classes: Indices of the classes it asks for.
    """
    assert network.relevance is not None
    keys, query = network.relevance.key(scene.folded), network.relevance.query(words)
    of_optical, of_sar = relevance(keys[0], keys[1], query, network.config.fusion)
    takes_sar = of_sar / (of_optical + of_sar)
    gain = scene.gain[:, list(classes)].mean(1)
    asked_for = scene.present[:, list(classes)].amax(1)
    weight = gain.abs().clamp(max=1) * asked_for.clamp(min=_ELSEWHERE)
    losses = F.binary_cross_entropy(takes_sar.clamp(1e-6, 1 - 1e-6), (gain > 0).float(), reduction="none")
    return (losses * weight).sum() / weight.sum().clamp(min=1e-3)


def train_fusion(
    network: TerraScope,
    words: Words,
    folder: Path,
    minutes: float,
    first_seed: int,
    scenes: int = 320,
    learning_rate: float = 2e-3,
) -> None:
    """Trains the projections of the relevance for a time on the clock; resumes in `folder`.

    Args:
        network: Its `relevance` is trained in place.
        words: Its tokenizer.
        folder: Gets `fusion.pt`, the resumable state.
        minutes: Wall-clock time of the steps; encoding the scenes comes before.
        first_seed: Seed of the first scene.
        scenes: How many are encoded.
        learning_rate: Peak of the schedule.
    """
    assert network.relevance is not None
    network.eval()
    encoded = sensor_scenes(network, first_seed, scenes)
    parts: dict[str, nn.Module] = {"relevance": network.relevance}
    run = TimedRun(parts, ("relevance",), folder / "fusion.pt", minutes, learning_rate, weight_decay=0.05)
    rng = np.random.default_rng(run.step)
    kinds = [kind for kind in KINDS if kind != "none"]
    while not run.over:
        losses = []
        for _ in range(_QUESTIONS_PER_STEP):
            question = sample_question(rng, dates=1, kind=kinds[int(rng.integers(len(kinds)))])
            with torch.no_grad():
                typed = network.embed(torch.tensor(words.encode_typed(question.text)))
            classes = [CLASSES.index(name) for name in question.plan.classes]
            losses.append(fusion_loss(network, encoded[int(rng.integers(len(encoded)))], typed, classes))
        loss = torch.stack(losses).mean()
        run.learn(loss, fusion=loss.item())
    run.save()
