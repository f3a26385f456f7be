"""Stage 1, grounding pre-training: the mask encoder and decoder learn each class's prompt (paper section 3.3).

Each class has a fixed random prompt, its code. The network learns to segment a scene by code; stage 2 teaches the
language model to say that code at `[SEG]`. So the two halves can be trained apart, and cheaply.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader, IterableDataset

from model_runtime.model.grounding import Sam2Modules
from model_runtime.model.pixels import network_input
from model_runtime.protocol import CLASSES, ROLES
from model_runtime.training.real_scenes import RealBatches, RealScene
from model_runtime.training.simulation import simulate
from model_runtime.training.timed_run import TimedRun

#: Seeds from here on are for training; evaluation takes seeds below it (see `bench/questions.py`).
FIRST_TRAINING_SEED = 1_000_000

#: Noise on a code, relative to its length: what the language model will say is close to a code, never the code.
_CODE_NOISE = 0.15
#: Steps from one with real scenes to the next, and how little maps of them are trusted (see `grounding_loss`).
_REAL_EVERY, _DOUBT = 2, 0.7


def class_codes(width: int) -> Tensor:
    """The fixed prompt of each class, float32 (classes, width), of unit variance."""
    return torch.randn(len(CLASSES), width, generator=torch.Generator().manual_seed(20260))


class SimulatedBatches(IterableDataset[tuple[Tensor, Tensor]]):
    """An endless stream of batches of simulated scenes.

    Simulating a scene takes about as long as learning from it, so each is shown four times, turned and mirrored.

    Args:
        first_seed: Seed of the first scene; scenes are numbered on from it.
        batch: Scenes of 128 px in a batch.
        large_share: Share of batches with few 256 px scenes instead of many 128 px ones.
        sentinel_share: Share of batches as Sentinel's products show the ground, at 10 m and never in 8 bits; the others
            are of any sensor.

    A few batches lie under heavy cloud, with all bands, so that the radar is looked at where the sky is closed.
    """

    _SHOWN = 4
    _HELD = 24
    _CLOUDY = 0.06

    def __init__(self, first_seed: int, batch: int, large_share: float = 0.6, sentinel_share: float = 0.6) -> None:
        self._seed, self._batch = first_seed, batch
        self._large_share, self._sentinel_share = large_share, sentinel_share

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        """Pairs of network input (B, C, H, W) and the class that may be there, uint8 (B, H, W), as bits."""
        rng = np.random.default_rng(self._seed)
        held: list[tuple[tuple[Tensor, Tensor], int]] = []
        seed = self._seed
        while True:
            if len(held) < self._HELD:
                fresh = self._simulated(seed)
                seed += len(fresh[0])
                held.append((fresh, 0))
                yield fresh
                continue
            index = int(rng.integers(len(held)))
            batch, shown = held.pop(index)
            yield _turned(batch, rng)
            if shown + 2 < self._SHOWN:
                held.append((batch, shown + 1))

    def _simulated(self, seed: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng(seed)
        large, sentinel = rng.random() < self._large_share, rng.random() < self._sentinel_share
        cover = rng.uniform(0.2, 0.8) if rng.random() < self._CLOUDY else None
        size, count = (256, max(self._batch // 4, 1)) if large else (128, self._batch)
        pixels, labels = [], []
        for number in range(seed, seed + count):
            pixel_size_m = 10.0 if sentinel else None
            drop, eight_bit = cover is None, not sentinel
            scene = simulate(number, size, drop=drop, pixel_size_m=pixel_size_m, eight_bit=eight_bit, cloud_cover=cover)
            pixels.append(network_input(scene.bands[0], ROLES, scene.pixel_size_m))
            labels.append(torch.from_numpy(np.left_shift(1, scene.labels[0]).astype(np.uint8)))
        return torch.stack(pixels), torch.stack(labels)


def _turned(batch: tuple[Tensor, Tensor], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """A batch, its scenes turned by right angles, mirrored, and put in another order."""
    turns, mirrored = int(rng.integers(4)), rng.random() < 0.5
    order = torch.from_numpy(rng.permutation(len(batch[0])))
    turned = [part[order].rot90(turns, (-2, -1)) for part in batch]
    pixels, labels = (part.flip(-1) if mirrored else part for part in turned)
    return pixels.contiguous(), labels.contiguous()


class DenseHead(nn.Module):
    """An auxiliary per-pixel classifier over the encoder's features; it speeds the encoder up and is thrown away."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.coarse = nn.Conv2d(width, len(CLASSES), 1)
        self.middle = nn.Conv2d(width // 4, len(CLASSES), 1)
        self.fine = nn.Conv2d(width // 8, len(CLASSES), 1)

    def forward(self, embedding: Tensor, middle: Tensor, fine: Tensor) -> Tensor:
        """Class logits at the fine features' stride."""
        size = fine.shape[-2:]
        coarse = F.interpolate(self.coarse(embedding), size=size, mode="bilinear", align_corners=False)
        return coarse + F.interpolate(self.middle(middle), size=size, mode="bilinear") + self.fine(fine)


def grounding_loss(
    sam2: Sam2Modules, head: DenseHead, codes: Tensor, pixels: Tensor, allowed: Tensor, doubt: Tensor
) -> Tensor:
    """Dice + cross-entropy of every class's prompted mask (paper eq. 6), plus the auxiliary head's.

    Args:
        sam2: The mask encoder and decoder.
        head: The auxiliary head.
        codes: (classes, d) prompts.
        pixels: (B, C, H, W) network input.
        allowed: uint8 (B, H, W), bit i set where class i may be: one bit in a scene's truth, more where less is known.
        doubt: Scalar, 0 for truth. A pixel counts by the probability that the network gives to what is allowed, to
            this power: the gradient of the generalised cross-entropy (Zhang and Sabuncu 2018), for maps with mistakes.

    Returns:
        The scalar loss.
    """
    features = sam2.encode(pixels)
    noisy = codes + _CODE_NOISE * torch.randn(len(pixels), *codes.shape)
    rows = torch.arange(len(pixels)).repeat_interleave(len(codes))
    logits, predicted_iou = sam2.decode(features.select(rows), noisy.flatten(0, 1).unsqueeze(1))
    rivals = logits.unflatten(0, (len(pixels), len(codes)))
    full = sam2.sharpen(rivals, sam2.detail(pixels, features.fine, rivals))
    may_be = (allowed.unsqueeze(1) >> torch.arange(len(codes)).reshape(1, -1, 1, 1)) & 1 > 0
    # Classes exclude one another, so the masks compete for each pixel.
    surprise = _surprise(full, may_be)
    weight = torch.exp(-doubt * surprise.detach())
    dense = head(features.embedding, features.middle, features.fine)
    dense = F.interpolate(dense, size=allowed.shape[-2:], mode="bilinear", align_corners=False)
    # A class is known to be there where no other may be, and known not to be where it mayn't.
    truth = may_be & (may_be.sum(1, keepdim=True) == 1)
    known = (truth | ~may_be) * weight.unsqueeze(1)
    truth = truth.float()
    pixel_loss = (F.binary_cross_entropy_with_logits(full, truth, reduction="none") * known).mean()
    probability = full.sigmoid() * known
    overlap = (probability * truth).sum((2, 3))
    dice_loss = 1 - ((2 * overlap + 10) / (probability.sum((2, 3)) + (truth * known).sum((2, 3)) + 10)).mean()
    with torch.no_grad():
        inside, there = (full > 0) & (known > 0), truth > 0
        true_iou = (inside & there).sum((2, 3)) / (inside | there).sum((2, 3)).clamp(min=1)
    quality_loss = F.mse_loss(predicted_iou, true_iou.flatten(0, 1))
    rival_loss, dense_loss = (surprise * weight).mean(), (_surprise(dense, may_be) * weight).mean()
    return pixel_loss + 0.5 * dice_loss + rival_loss + 0.5 * dense_loss + 0.1 * quality_loss


def _surprise(logits: Tensor, may_be: Tensor) -> Tensor:
    """(B, H, W) minus log of the probability, over the classes, of those that may be there."""
    return logits.logsumexp(1) - logits.masked_fill(~may_be, -1e4).logsumexp(1)


def pretrain_grounding(
    sam2: Sam2Modules,
    folder: Path,
    minutes: float,
    batch: int = 16,
    learning_rate: float = 8e-4,
    workers: int = 1,
    compiled: bool = False,
    real: Sequence[RealScene] = (),
) -> None:
    """Trains the SAM-2 part for a time on the clock; goes on where an earlier run in `folder` stopped.

    Args:
        sam2: Trained in place; at the end it holds the running average of its weights.
        folder: Gets `grounding.pt` (resumable state), written every few minutes.
        minutes: Wall-clock time, over all runs in this folder.
        batch: Scenes of 128 px per step.
        learning_rate: Peak of a warm-up and cosine schedule over the time.
        workers: Processes that simulate scenes.
        compiled: Whether torch compiles the step first: it takes minutes and a C++ compiler, and then a step takes
            0.8 of its time.
        real: Real scenes to learn from as well: every second step.
    """
    width = sam2.no_mem_embed.shape[-1]
    codes, head = class_codes(width), DenseHead(width)
    average = torch.optim.swa_utils.AveragedModel(sam2, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.998))
    parts = {"sam2": sam2, "head": head, "average": average}
    run = TimedRun(parts, ("sam2", "head"), folder / "grounding.pt", minutes, learning_rate, weight_decay=0.02)
    # the loader fetches ahead, so a resumed run skips to seeds it hasn't seen
    scenes = SimulatedBatches(FIRST_TRAINING_SEED + run.step * batch, batch)
    loss_of = torch.compile(grounding_loss, dynamic=False) if compiled else grounding_loss
    of_real = iter(RealBatches(real, run.step, batch)) if real else None
    doubt = {"simulated": torch.tensor(0.0), "real": torch.tensor(_DOUBT)}
    for simulated in DataLoader(scenes, batch_size=None, num_workers=workers):
        if run.over:
            break
        steps = [("simulated", simulated)]
        if of_real is not None and run.step % _REAL_EVERY == 0:
            steps.append(("real", next(of_real)))
        for kind, (pixels, allowed) in steps:
            loss = loss_of(sam2, head, codes, pixels, allowed, doubt[kind])
            run.learn(loss, masks=loss.item())
            average.update_parameters(sam2)
    run.save()
    sam2.load_state_dict(average.module.state_dict())
