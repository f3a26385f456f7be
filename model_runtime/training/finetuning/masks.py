"""Masks of prompts, drawn as they are when questions are answered, and how far they are from the true ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from model_runtime.model.chips import SAM_PX
from model_runtime.model.grounding import enlarge
from model_runtime.model.network import EncodedImage, TerraScope
from model_runtime.protocol import CLASSES
from model_runtime.training.finetuning.lessons import Outline

#: Pixels added above and below in the Dice loss: a mask that is truly empty may have a few for little.
_SMOOTH_PX = 10.0


def judged_masks(
    network: TerraScope,
    prompts: Tensor,
    outlines: Sequence[tuple[Outline, EncodedImage]],
    known: Mapping[int, np.ndarray],
    codes: bool,
) -> tuple[dict[str, Tensor], Tensor]:
    """Mean losses of masks ("pixels", "dice", and "codes" where asked for and there are any), and each one's IoU.

    Args:
        network: Draws them.
        prompts: (n, d), one for each outline.
        outlines: The true masks and the images they lie in.
        known: Bool (H, W) of the pixels that count, by the `id` of an image.
        codes: Whether prompts of known classes are held to their codes, where masks compete.

    Returns:
        The losses, and the IoUs (n,).
    """
    by_image: defaultdict[int, list[int]] = defaultdict(list)
    for number, (_, image) in enumerate(outlines):
        by_image[id(image)].append(number)
    pixels, dice, ious = ([prompts.new_zeros(())] * len(outlines) for _ in range(3))
    for identity, numbers in by_image.items():
        drawn = drawn_masks(network, outlines[numbers[0]][1], prompts[numbers])
        counted = torch.from_numpy(known[identity]).to(drawn.device)
        for number, logits in zip(numbers, drawn, strict=True):
            truth = torch.from_numpy(outlines[number][0].mask).to(drawn.device)
            pixels[number], dice[number] = mask_losses(logits, truth, counted)
            ious[number] = mask_iou(logits > 0, truth, counted)
    losses = {"pixels": torch.stack(pixels).mean(), "dice": torch.stack(dice).mean()}
    if codes and network.config.rivals:
        losses |= _code_loss(network, prompts, [outline.phrase for outline, _ in outlines])
    return losses, torch.stack(ious).detach()


def _code_loss(network: TerraScope, prompts: Tensor, phrases: Sequence[str]) -> dict[str, Tensor]:
    """Distance of known classes' prompts to their codes, by which a mask is told from its rivals."""
    pairs = [(number, CLASSES.index(phrase)) for number, phrase in enumerate(phrases) if phrase in CLASSES]
    if not pairs:
        return {}
    numbers, classes = (list(part) for part in zip(*pairs, strict=True))
    return {"codes": F.mse_loss(prompts[numbers], network.class_prompts[classes])}


def drawn_masks(network: TerraScope, image: EncodedImage, prompts: Tensor) -> Tensor:
    """Mask logits (n, H, W), float32, of prompts (n, d) on one image."""
    features = image.features.select(torch.zeros(len(prompts), dtype=torch.int64, device=prompts.device))
    logits = network.decode(features, prompts)
    if network.config.image_input == "bands":
        return enlarge(logits, image.shape, network.mask_stride)
    square = F.interpolate(logits.float().unsqueeze(1), size=(SAM_PX, SAM_PX), mode="bilinear")
    return F.interpolate(square, size=image.shape, mode="bilinear")[:, 0]


def mask_losses(logits: Tensor, truth: Tensor, counted: Tensor) -> tuple[Tensor, Tensor]:
    """Pixel cross-entropy and Dice loss of one mask, over the pixels that count.

    Args:
        logits: float32 (H, W).
        truth: Bool (H, W).
        counted: Bool (H, W), False where the truth isn't known.
    """
    weight, target = counted.float(), (truth & counted).float()
    pixels = F.binary_cross_entropy_with_logits(logits, target, weight, reduction="sum") / weight.sum().clamp(min=1)
    inside = logits.sigmoid() * weight
    overlap = 2 * (inside * target).sum() + _SMOOTH_PX
    return pixels, 1 - overlap / (inside.sum() + target.sum() + _SMOOTH_PX)


def mask_iou(mask: Tensor, truth: Tensor, counted: Tensor) -> Tensor:
    """Intersection over union (scalar) of two bool masks over the pixels that count; 1 where both are empty there."""
    union = ((mask | truth) & counted).sum()
    return torch.where(union > 0, (mask & truth & counted).sum() / union.clamp(min=1), 1.0)
