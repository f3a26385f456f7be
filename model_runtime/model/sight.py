"""How a network sees an image, outlines a prompt on it, and picks the visual tokens under a mask.

Two ways: nano sees all bands in physical units at once; the published networks see an 8-bit picture, in tiles of
448 px for the language model and whole at 1,024 px for the mask encoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from model_runtime.model import chips
from model_runtime.model.evidence import cells_of_mask, tokens_of_mask
from model_runtime.model.grounding import ImageFeatures, enlarge
from model_runtime.model.network import EncodedImage, TerraScope
from model_runtime.model.pixels import network_input

#: Visual tokens along a tile's side.
_TILE_TOKENS = 16


class Sight(Protocol):
    """What the reasoning needs of it."""

    def see(self, overviews: Sequence[np.ndarray], pixel_size_m: float) -> list[EncodedImage]:
        """Images of float32 (C, h, w) bands in the order of the config's roles, encoded once for both halves."""

    def outline(self, image: EncodedImage, prompt: Tensor) -> Tensor:
        """Mask logits (h, w) of a prompt (1, d) on the image."""

    def chosen(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """Indices of the visual tokens that a bool mask (h, w) sends back, in their order."""

    def see_tile(self, bands: np.ndarray, pixel_size_m: float) -> ImageFeatures:
        """A tile of a larger scene, for the mask decoder alone."""

    def outline_tile(self, features: ImageFeatures, prompt: Tensor, side: int) -> Tensor:
        """Mask logits (side, side) of a prompt (1, d) on a tile."""


def sight_of(network: TerraScope) -> Sight:
    """The way this network sees."""
    return ChipSight(network) if network.config.image_input == "rgb" else BandSight(network)


class BandSight:
    """All bands at once, as nano sees them."""

    def __init__(self, network: TerraScope) -> None:
        """Holds the network."""
        self._network, self._config = network, network.config

    def see(self, overviews: Sequence[np.ndarray], pixel_size_m: float) -> list[EncodedImage]:
        """All images in one batch."""
        pixels = torch.stack([network_input(bands, self._config.roles, pixel_size_m) for bands in overviews])
        return self._network.encode(pixels.to(self._network.device))

    def outline(self, image: EncodedImage, prompt: Tensor) -> Tensor:
        """The mask enlarged to the image."""
        return self._enlarged(image.features, prompt, image.shape)

    def see_tile(self, bands: np.ndarray, pixel_size_m: float) -> ImageFeatures:
        """The tile, like a whole image."""
        pixels = network_input(bands, self._config.roles, pixel_size_m).unsqueeze(0)
        return self._network.encode_features(pixels.to(self._network.device))

    def outline_tile(self, features: ImageFeatures, prompt: Tensor, side: int) -> Tensor:
        """The mask enlarged to the tile."""
        return self._enlarged(features, prompt, (side, side))

    def _enlarged(self, features: ImageFeatures, prompt: Tensor, shape: tuple[int, int]) -> Tensor:
        logits = self._network.decode(features, prompt)
        return enlarge(logits, shape, self._network.mask_stride)[0]

    def chosen(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """The tokens whose cells the mask covers (paper eq. 3)."""
        rows, columns = (side * self._config.token_stride for side in image.grid)
        plane = torch.zeros((rows, columns), dtype=torch.bool, device=mask.device)
        plane[: mask.shape[0], : mask.shape[1]] = mask
        return tokens_of_mask(plane, image.grid, self._config.tokens_per_mask, self._config.coverage)


class ChipSight:
    """An 8-bit picture in tiles, as the published networks see it."""

    def __init__(self, network: TerraScope) -> None:
        """Holds the network."""
        self._network, self._config = network, network.config

    def see(self, overviews: Sequence[np.ndarray], pixel_size_m: float) -> list[EncodedImage]:
        """Each image by itself; one alone is cut into tiles, several are not."""
        most = self._config.most_tiles if len(overviews) == 1 else 1
        return [self.see_picture(chips.picture(bands), most) for bands in overviews]

    def see_picture(self, picture: chips.Picture, most_tiles: int) -> EncodedImage:
        """One picture."""
        network, grid = self._network, chips.tile_grid(*picture.size, most_tiles)
        tokens = network.chip_tokens(chips.tiles_of(picture, grid).to(network.device))
        features = network.sam2.encode(chips.sam_input(picture).to(network.device))
        shape = (picture.height, picture.width)
        return EncodedImage(features, tokens.flatten(0, 1), (grid.rows, grid.columns), shape)

    def outline(self, image: EncodedImage, prompt: Tensor) -> Tensor:
        """The mask in two steps of enlargement, as published: to the encoder's square, then to the image."""
        return self._enlarged(image.features, prompt, image.shape)

    def see_tile(self, bands: np.ndarray, pixel_size_m: float) -> ImageFeatures:
        """The tile as a picture of its own."""
        return self._network.sam2.encode(chips.sam_input(chips.picture(bands)).to(self._network.device))

    def outline_tile(self, features: ImageFeatures, prompt: Tensor, side: int) -> Tensor:
        """The mask enlarged to the tile."""
        return self._enlarged(features, prompt, (side, side))

    def _enlarged(self, features: ImageFeatures, prompt: Tensor, shape: tuple[int, int]) -> Tensor:
        small = self._network.decode(features, prompt).float().unsqueeze(1)
        square = F.interpolate(small, size=(chips.SAM_PX, chips.SAM_PX), mode="bilinear", align_corners=False)
        return F.interpolate(square, size=shape, mode="bilinear", align_corners=False)[0, 0]

    def chosen(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """The tokens whose cells' centres the mask holds: tile by tile, or in the order of the choice among many."""
        rows, columns = image.grid
        tiled = (rows * chips.TILE_PX, columns * chips.TILE_PX)
        plane = F.interpolate(mask[None, None].float(), size=tiled, mode="nearest-exact")
        side = (rows * _TILE_TOKENS, columns * _TILE_TOKENS)
        cells = F.interpolate(plane, size=side, mode="nearest-exact")[0, 0] > 0.5
        return cells_of_mask(cells, self._config.tokens_per_mask, _TILE_TOKENS)
