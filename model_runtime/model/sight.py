"""How a network sees an image, outlines a prompt on it, and picks the visual tokens under a mask.

Two ways: nano sees all bands in physical units at once; the published networks see an 8-bit picture, in tiles of
448 px for the language model and whole at 1,024 px for the mask encoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from model_runtime.model import chips
from model_runtime.model.cells import cells_of_mask, tokens_of_mask
from model_runtime.model.fusion import SensorTokens
from model_runtime.model.grounding import ImageFeatures, enlarge
from model_runtime.model.network import EncodedImage, TerraScope
from model_runtime.model.pixels import network_input
from model_runtime.protocol import OPTICAL_ROLES

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

    def touched(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """Indices of the visual tokens in whose cells a bool mask (h, w) lies at all."""

    def over_pixels(self, image: EncodedImage, values: Tensor) -> Tensor:
        """One value (N,) per visual token of a sensor -> the value (h, w) at each pixel of the image."""

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
        self._optical = torch.tensor([role in OPTICAL_ROLES for role in self._config.roles])

    def see(self, overviews: Sequence[np.ndarray], pixel_size_m: float) -> list[EncodedImage]:
        """All images in one batch, and in another what each sensor alone shows of them, where that is asked for."""
        pixels = torch.stack([network_input(bands, self._config.roles, pixel_size_m) for bands in overviews])
        pixels = pixels.to(self._network.device)
        images = self._network.encode(pixels)
        if self._config.fusion.mode == "joint":
            return images
        alone = self._sensors_alone(self._network.pad(pixels))
        return [replace(image, sensors=sensors) for image, sensors in zip(images, alone, strict=True)]

    def _sensors_alone(self, padded: Tensor) -> list[SensorTokens | None]:
        """Each image's tokens from its optical bands and from its radar; None where it has no bands of one of them."""
        network, roles = self._network, len(self._config.roles)
        optical = self._optical.to(padded.device)
        there = padded[:, roles : 2 * roles]
        cells = [
            F.adaptive_max_pool2d(there[:, which].amax(1, keepdim=True), self._token_grid(padded)).flatten(1) > 0
            for which in (optical, ~optical)
        ]
        size = torch.ones(1, dtype=torch.bool, device=padded.device)
        alone = [padded * torch.cat([which, which, size]).reshape(1, -1, 1, 1) for which in (optical, ~optical)]
        folded = network.folded(network.sam2.encode(torch.cat(alone)).embedding)[0]
        tokens = network.mlp1(folded).chunk(2)
        keys = (network.relevance.key(folded) if network.relevance is not None else network.mlp1(folded)).chunk(2)
        return [
            SensorTokens(tokens[0][i], tokens[1][i], keys[0][i], keys[1][i], cells[0][i], cells[1][i])
            if bool(cells[0][i].any() and cells[1][i].any())
            else None
            for i in range(len(padded))
        ]

    def _token_grid(self, padded: Tensor) -> tuple[int, int]:
        rows, columns = (int(side) // self._config.token_stride for side in padded.shape[-2:])
        return rows, columns

    def outline(self, image: EncodedImage, prompt: Tensor) -> Tensor:
        """The mask enlarged to the image."""
        return self._enlarged(image.features, prompt, image.shape)

    def touched(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """The tokens whose squares hold a pixel of it."""
        return (
            F.adaptive_max_pool2d(self._on_grid(image, mask)[None, None].float(), image.grid).flatten().nonzero()[:, 0]
        )

    def over_pixels(self, image: EncodedImage, values: Tensor) -> Tensor:
        """Each token's square of pixels."""
        squares = values.reshape(image.grid)
        for axis in (0, 1):
            squares = squares.repeat_interleave(self._config.token_stride, axis)
        return squares[: image.shape[0], : image.shape[1]]

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
        plane = self._on_grid(image, mask)
        return tokens_of_mask(plane, image.grid, self._config.tokens_per_mask, self._config.coverage)

    def _on_grid(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """The mask on all pixels that the token grid covers, padding too."""
        rows, columns = (side * self._config.token_stride for side in image.grid)
        plane = torch.zeros((rows, columns), dtype=torch.bool, device=mask.device)
        plane[: mask.shape[0], : mask.shape[1]] = mask
        return plane


class ChipSight:
    """An 8-bit picture in tiles, as the published networks see it."""

    def __init__(self, network: TerraScope) -> None:
        """Holds the network."""
        self._network, self._config = network, network.config

    def see(self, overviews: Sequence[np.ndarray], pixel_size_m: float) -> list[EncodedImage]:
        """Each image by itself; one alone is cut into tiles, several are not, nor is one that has SAR beside it."""
        radar = [chips.radar_picture(bands) for bands in overviews]
        most = self._config.most_tiles if len(overviews) == 1 and radar[0] is None else 1
        seen = [self.see_picture(chips.picture(bands), most) for bands in overviews]
        return [
            image if picture is None else self.with_radar(image, picture)
            for image, picture in zip(seen, radar, strict=True)
        ]

    def with_radar(self, image: EncodedImage, radar: chips.Picture) -> EncodedImage:
        """An image of one tile, and its SAR picture read behind it; masks see the optical one alone."""
        network = self._network
        sar = network.chip_tokens(chips.tiles_of(radar, chips.TileGrid(1, 1)).to(network.device))[0]
        everywhere = torch.ones(len(sar), dtype=torch.bool, device=sar.device)
        sensors = SensorTokens(image.tokens, sar, image.tokens, sar, everywhere, everywhere)
        both = torch.cat([image.tokens, sar])
        return replace(image, tokens=both, sensors=sensors, pictures=(len(image.tokens), len(sar)))

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

    def touched(self, image: EncodedImage, mask: Tensor) -> Tensor:
        """The tokens whose part of the picture, which is one tile, holds a pixel of it."""
        cells = F.adaptive_max_pool2d(mask[None, None].float(), (_TILE_TOKENS, _TILE_TOKENS))
        return cells.flatten().nonzero()[:, 0]

    def over_pixels(self, image: EncodedImage, values: Tensor) -> Tensor:
        """Each token's part of the picture, which with SAR beside it is one tile."""
        squares = values.reshape(1, 1, _TILE_TOKENS, _TILE_TOKENS)
        return F.interpolate(squares.float(), size=image.shape, mode="nearest-exact")[0, 0].to(values.dtype)

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
