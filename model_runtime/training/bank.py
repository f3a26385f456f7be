"""Encoded scenes kept for text training: visual tokens and, where the scene is simulated, its true figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy import ndimage
from torch import Tensor

from model_runtime.measure import adjacent, count, location
from model_runtime.model.cells import tokens_of_mask
from model_runtime.model.network import TerraScope
from model_runtime.model.pixels import network_input
from model_runtime.model.plan import CHANGE_TASKS, PAIR_TASKS, Figures, Plan
from model_runtime.protocol import CLASSES
from model_runtime.training.simulation import simulate


@dataclass(frozen=True, eq=False)
class BankImage:
    """One image as the language model will see it.

    Attributes:
        tokens: (N, width) folded features, before `mlp1`.
        grid: Rows and columns of the tokens.
        labels: uint8 (H, W) true classes; None for an image made of random tokens.
        pixel_size_m: Ground size of a pixel.
        scene: Number of the scene; images of one scene are dates of it.
    """

    tokens: Tensor
    grid: tuple[int, int]
    labels: np.ndarray | None = None
    pixel_size_m: float = 10.0
    scene: int = 0

    def evidence(self, class_index: int, limit: int, rng: np.random.Generator) -> Tensor:
        """Tokens that go back after a `[SEG]` of this class: those under the true mask (paper: teacher forcing)."""
        if self.labels is None:
            return self.tokens[: int(rng.integers(0, 4))]
        mask = torch.from_numpy(self.labels == class_index)
        return self.tokens[tokens_of_mask(mask, self.grid, limit, "half")]


def random_images(rng: np.random.Generator, dates: int, width: int) -> list[BankImage]:
    """Images of random tokens, for training text before there is an encoder."""
    side = int(rng.choice([1, 2, 4], p=[0.85, 0.1, 0.05]))
    seeded = torch.Generator().manual_seed(int(rng.integers(2**31)))
    return [BankImage(torch.randn(side * side, width, generator=seeded), (side, side)) for _ in range(dates)]


@torch.inference_mode()
def encode_bank(network: TerraScope, first_seed: int, scenes: int, size: int = 128) -> list[BankImage]:
    """Encodes simulated scenes; every fourth scene has three dates."""
    bank: list[BankImage] = []
    for number in range(scenes):
        scene = simulate(first_seed + number, size=size, dates=3 if number % 4 == 0 else 1)
        for bands, labels in zip(scene.bands, scene.labels, strict=True):
            pixels = network_input(bands, network.config.roles, scene.pixel_size_m).unsqueeze(0)
            features = network.sam2.encode(network.pad(pixels))
            folded, grid = network.folded(features.embedding)
            bank.append(BankImage(folded[0].half(), grid, labels, scene.pixel_size_m, first_seed + number))
    return bank


def bank_figures(plan: Plan, images: Sequence[BankImage]) -> Callable[[str, int], Figures]:
    """The true figures of an image's class, as the runtime would measure and tell them.

    Distances are between pixel centres on a square grid, which is what a text needs; the runtime's are geodesic.
    """

    def mask_of(class_name: str, date_index: int) -> np.ndarray:
        labels = images[date_index].labels
        assert labels is not None
        return np.asarray(labels == CLASSES.index(class_name))

    def figures(class_name: str, date_index: int) -> Figures:
        mask, pixel_m2 = mask_of(class_name, date_index), images[date_index].pixel_size_m ** 2
        border = distance_m = gained_m2 = lost_m2 = None
        if plan.task in PAIR_TASKS and plan.task in ("border", "distance") and class_name == plan.classes[-1]:
            other = mask_of(plan.classes[0], date_index)
            if plan.task == "border":
                border = adjacent(other, mask)
            elif other.any() and mask.any():
                gap_px = ndimage.distance_transform_edt(~other)[mask].min()
                distance_m = max(float(gap_px) - 1.0, 0.0) * images[date_index].pixel_size_m
        if plan.task in CHANGE_TASKS and len(images) > 1 and date_index == len(images) - 1:
            before = mask_of(class_name, 0)
            gained_m2 = float((mask & ~before).sum() * pixel_m2)
            lost_m2 = float((before & ~mask).sum() * pixel_m2)
        return Figures(
            share=float(mask.mean()),
            area_m2=float(mask.sum() * pixel_m2),
            regions=count(mask),
            place=location(mask),
            border=border,
            distance_m=distance_m,
            gained_m2=gained_m2,
            lost_m2=lost_m2,
        )

    return figures
