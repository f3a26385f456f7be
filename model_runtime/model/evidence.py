"""What a mask sends back into the stream: which visual tokens (paper section 3.2), and from which sensor (eq. 4-5)."""

from __future__ import annotations

import zlib

import numpy as np
import torch
from torch import Tensor

from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.fusion import SensorTokens, fused, takes_sar
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
        # the same question gets the same tokens again, another one others
        self._random = torch.Generator().manual_seed(zlib.crc32(question.encode()))
        words = model.network.embed(torch.tensor(model.words.encode_typed(question), device=model.device))
        relevance = model.network.relevance
        self.words = words if relevance is None else relevance.query(words)

    def of(self, image: EncodedImage, mask: Tensor) -> tuple[Tensor, np.ndarray | None]:
        """The tokens (k, D) that a mask sends back.

        Args:
            image: The image it was grounded in.
            mask: Bool (h, w).

        Returns:
            The tokens, and where a sensor is chosen for each of them float32 (h, w): 1 at pixels whose token comes from
            SAR, 0 from optical, NaN where the mask sends none back.
        """
        chosen = self.cells(image, mask)
        mode, sensors = self._config.fusion.mode, image.sensors
        if mode == "joint" or sensors is None:
            return image.tokens[chosen], None
        if mode == "concat":
            return torch.cat([sensors.optical[chosen], sensors.sar[chosen]]), None
        # a region may be too small for a token of its own, so of each cell under the mask it is known which is believed
        held = self._held(image, mask, chosen)
        from_sar = self._from_sar(sensors, held)
        by_cell = torch.full((len(sensors.optical),), torch.nan, device=held.device)
        by_cell[held] = from_sar.float()
        tokens = fused(sensors, chosen, by_cell[chosen] > 0)
        return tokens, self._sight.over_pixels(image, by_cell).cpu().numpy()

    def _from_sar(self, sensors: SensorTokens, cells: Tensor) -> Tensor:
        if self._config.fusion.mode == "adaptive":
            return takes_sar(sensors, cells, self.words, self._config.fusion)
        return torch.full_like(cells, self._config.fusion.mode == "sar", dtype=torch.bool)

    def _held(self, image: EncodedImage, mask: Tensor, chosen: Tensor) -> Tensor:
        """The cells whose sensor is told: all that the mask touches where each is judged by itself."""
        if self._config.fusion.over == "selected":
            return chosen
        touched = self._sight.touched(image, mask)
        return torch.cat([touched, chosen]).unique()

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
