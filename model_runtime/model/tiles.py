"""A mask prompt applied to a raster larger than the network's window: tile by tile, with a halo, merged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from model_runtime.errors import Cancelled
from model_runtime.model.checkpoint import LoadedModel
from model_runtime.model.grounding import ImageFeatures
from model_runtime.model.sight import sight_of

#: Pixels a tile reaches over its core on every side, so that nothing is judged from the very edge of what was seen.
HALO = 16

#: Memory that features of tiles may take, of all images of a question together.
MOST_KEPT_BYTES = 1 << 30

#: Reads float32 (C, height, width) bands at (row, col, height, width); NaN outside the raster.
Read = Callable[[int, int, int, int], np.ndarray]


@dataclass(frozen=True)
class Tile:
    """The core of a tile in the raster: what it decides. The network sees `HALO` pixels more on every side."""

    row: int
    col: int
    height: int
    width: int


def tiles_of(shape: tuple[int, int], window: int) -> Iterator[Tile]:
    """Tiles whose cores cover a (rows, columns) raster without overlap, row by row."""
    core = window - 2 * HALO
    for row in range(0, shape[0], core):
        for col in range(0, shape[1], core):
            yield Tile(row, col, min(core, shape[0] - row), min(core, shape[1] - col))


class TileFeatures:
    """Features of the tiles of one image, kept for its next `[SEG]` as far as a memory budget reaches.

    Args:
        budget_bytes: Most memory the kept features take; tiles beyond it are encoded anew each time.
    """

    def __init__(self, budget_bytes: int = MOST_KEPT_BYTES) -> None:
        self._budget = budget_bytes
        self._kept: dict[Tile, ImageFeatures] = {}
        self._bytes = 0

    def get(self, tile: Tile, encode: Callable[[], ImageFeatures]) -> ImageFeatures:
        """The tile's features, encoded where they aren't kept."""
        kept = self._kept.get(tile)
        if kept is not None:
            return kept.map(Tensor.float)
        features = encode()
        small = features.map(Tensor.half)
        if self._bytes + small.nbytes <= self._budget:
            self._kept[tile] = small
            self._bytes += small.nbytes
        return features


@torch.inference_mode()
def segment_tiles(
    model: LoadedModel,
    prompt: Tensor,
    read: Read,
    shape: tuple[int, int],
    pixel_size_m: float,
    features: TileFeatures,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """Applies one mask prompt to a whole raster at full resolution.

    Args:
        model: The network.
        prompt: (d,) prompt of a `Grounded`.
        read: Reads bands of the image that was grounded.
        shape: Rows and columns of the raster.
        pixel_size_m: Ground size of its pixels.
        features: Kept features of this image's tiles.
        cancelled: Asked before every tile.
        progress: Told the fraction of tiles done.

    Returns:
        float16 (rows, columns) probability.

    Raises:
        Cancelled: Within one tile of `cancelled` saying so.
    """
    window, sight = model.config.window, sight_of(model.network)
    probability = np.zeros(shape, dtype=np.float16)
    tiles = list(tiles_of(shape, window))

    def encode(tile: Tile) -> ImageFeatures:
        return sight.see_tile(read(tile.row - HALO, tile.col - HALO, window, window), pixel_size_m)

    for done, tile in enumerate(tiles):
        if cancelled():
            raise Cancelled("The question was cancelled.")
        seen = features.get(tile, lambda tile=tile: encode(tile))  # type: ignore[misc]
        logits = sight.outline_tile(seen, prompt.unsqueeze(0), window)
        core = logits[HALO : HALO + tile.height, HALO : HALO + tile.width].sigmoid().half().cpu().numpy()
        probability[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width] = core
        progress((done + 1) / len(tiles))
    return probability
