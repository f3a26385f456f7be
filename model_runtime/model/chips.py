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
#: Backscatter that becomes 0 and 255.
DARK_DB, BRIGHT_DB = -25.0, 0.0

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


def picture(bands: np.ndarray) -> Picture:
    """An 8-bit picture of float32 (C, H, W) bands, of which the first three are red, green and blue reflectance 0-1.

    What is missing is black.
    """
    return _in_eight_bits(np.nan_to_num(bands[:3], nan=0.0) / WHITE)


def radar_picture(bands: np.ndarray) -> Picture | None:
    """An 8-bit picture of what follows red, green and blue in (5, H, W) bands: VV and VH in dB; None without data.

    Its channels are VH, VV and their mean, as the authors trained with; how they scaled them isn't published.
    """
    vv, vh = (np.where(np.isfinite(band), band, DARK_DB) for band in bands[3:5]) if len(bands) == 5 else (None, None)
    if vv is None or vh is None or not np.isfinite(bands[3:5]).any():
        return None
    channels = np.stack([vh, vv, (vh + vv) / 2])
    return _in_eight_bits((channels - DARK_DB) / (BRIGHT_DB - DARK_DB))


def _in_eight_bits(scaled: np.ndarray) -> Picture:
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
