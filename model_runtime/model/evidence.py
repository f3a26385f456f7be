"""What a mask sends back into the stream: which visual tokens (paper section 3.2), and from which sensor (eq. 4-5)."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.fusion import fused, takes_sar
from model_runtime.model.network import EncodedImage
from model_runtime.model.sight import sight_of


class EvidenceChoice:
    """Chooses what goes back, for one question.

    Args:
        model: The network and its words.
        question: As typed.

    Attributes:
        words: (L, w) queries of the question's words.
    """

    def __init__(self, model: LoadedModel, question: str) -> None:
        self._config, self._sight = model.config, sight_of(model.network)
        self._random = torch.Generator().manual_seed(0)
        words = model.network.embed(torch.tensor(model.words.encode_typed(question), device=model.device))
        relevance = model.network.relevance
        self.words = words if relevance is None else relevance.query(words)

    def of(self, image: EncodedImage, mask: Tensor) -> tuple[Tensor, np.ndarray | None]:
        """The tokens (k, D) that a mask sends back.

        Args:
            image: The image it was grounded in.
            mask: Bool (h, w).

        Returns:
            The tokens, and which of them come from SAR where a sensor was chosen for each.
        """
        chosen = self.cells(image, mask)
        mode, sensors = self._config.fusion.mode, image.sensors
        if mode == "joint" or sensors is None:
            return image.tokens[chosen], None
        if mode == "concat":
            return torch.cat([sensors.optical[chosen], sensors.sar[chosen]]), None
        if mode == "adaptive":
            from_sar = takes_sar(sensors, chosen, self.words, self._config.fusion)
        else:
            from_sar = torch.full_like(chosen, mode == "sar", dtype=torch.bool)
        return fused(sensors, chosen, from_sar), from_sar.cpu().numpy()

    def cells(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """Indices (k,) of the tokens, by the mask or by what an ablation puts in its place."""
        rule = self._config.evidence
        chosen = self._sight.chosen(image, boxed(mask) if rule == "box" else mask)
        if rule == "none":
            return chosen[:0]
        if rule == "random":
            tokens = len(image.tokens) if image.sensors is None else len(image.sensors.optical)
            return torch.randperm(tokens, generator=self._random)[: len(chosen)].to(chosen.device)
        return chosen


def boxed(mask: Tensor) -> Tensor:
    """The bounding box of a bool mask (H, W), filled; an empty mask stays empty."""
    rows, columns = mask.any(1), mask.any(0)
    filled = torch.zeros_like(mask)
    if bool(rows.any()):
        top, bottom = rows.nonzero()[[0, -1], 0].tolist()
        left, right = columns.nonzero()[[0, -1], 0].tolist()
        filled[top : bottom + 1, left : right + 1] = True
    return filled
