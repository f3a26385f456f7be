"""Pictures as the published networks see them: 8-bit RGB, cut into tiles of 448 px, and whole at 1,024 px.

Sizes, filters and constants are those of the published code, so that its weights see what they were trained on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image
from torch import Tensor

TILE_PX = 448
#: What is cut and resized here.
Picture = Image.Image
#: Sides of the image the mask encoder sees.
SAM_PX = 1024
#: Reflectance that becomes 255 (the authors' own scaling of Sentinel-2).
WHITE = 0.3

_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
#: The mask encoder's, as the published code keeps them: rounded to bfloat16.
_SAM_MEAN, _SAM_STD = (0.484375, 0.45507812, 0.40625), (0.22851562, 0.22363281, 0.22460938)


@dataclass(frozen=True)
class TileGrid:
    """How an image is cut: columns and rows of square tiles, with a thumbnail behind them where there are several."""

    columns: int
    rows: int

    @property
    def tiles(self) -> int:
        """Tiles without the thumbnail."""
        return self.columns * self.rows


def picture(bands: np.ndarray) -> Image.Image:
    """An 8-bit picture of float32 (3, H, W) reflectance 0-1, red first; what is missing is black."""
    scaled = np.nan_to_num(bands, nan=0.0) / WHITE
    return Image.fromarray((scaled.clip(0, 1) * 255).round().astype(np.uint8).transpose(1, 2, 0))


def tile_grid(width: int, height: int, most: int) -> TileGrid:
    """The grid whose shape is nearest to the image's; a larger one of the same shape where the image fills it by half.

    Args:
        width: Of the image in pixels.
        height: Of the image in pixels.
        most: Most tiles.
    """
    grids = sorted(
        {(columns, rows) for columns in range(1, most + 1) for rows in range(1, most + 1) if columns * rows <= most},
        key=lambda grid: grid[0] * grid[1],
    )
    best, least = (1, 1), float("inf")
    for columns, rows in grids:
        difference = abs(width / height - columns / rows)
        filled = width * height > 0.5 * TILE_PX * TILE_PX * columns * rows
        if difference < least or (difference == least and filled):
            best, least = (columns, rows), difference
    return TileGrid(*best)


def tiles_of(image: Image.Image, grid: TileGrid) -> Tensor:
    """The tiles, row by row, and the thumbnail behind several: float32 (n, 3, 448, 448), normalised."""
    whole = image.resize((TILE_PX * grid.columns, TILE_PX * grid.rows), Image.Resampling.BICUBIC)
    boxes = [
        (column * TILE_PX, row * TILE_PX, (column + 1) * TILE_PX, (row + 1) * TILE_PX)
        for row in range(grid.rows)
        for column in range(grid.columns)
    ]
    tiles = [whole.crop(box) for box in boxes]
    if len(tiles) > 1:
        tiles.append(image.resize((TILE_PX, TILE_PX), Image.Resampling.BICUBIC))
    return torch.stack([_normalised(tile, _MEAN, _STD) for tile in tiles])


def sam_input(image: Image.Image) -> Tensor:
    """What the mask encoder sees: float32 (1, 3, 1024, 1024), stretched to a square."""
    return _normalised(image.resize((SAM_PX, SAM_PX), Image.Resampling.BICUBIC), _SAM_MEAN, _SAM_STD).unsqueeze(0)


def _normalised(image: Image.Image, mean: tuple[float, ...], std: tuple[float, ...]) -> Tensor:
    values = torch.from_numpy(np.array(image, dtype=np.float32)).permute(2, 0, 1) / 255
    return (values - torch.tensor(mean).reshape(3, 1, 1)) / torch.tensor(std).reshape(3, 1, 1)
