"""Imagery cut into chips: where they lie, which belong to validation, and the files they are written to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox

from model_runtime.protocol import OPTICAL_ROLES, ROLES, SAR_ROLES, Sensor
from model_runtime.scene.grid import Window

#: A strip left at the edge makes chips of its own where it is at least this part of a chip.
_LEAST_REST = 0.5
#: Chips of one block go to one side of the split; there are about so many blocks, where there are chips enough.
_BLOCKS = 20


@dataclass(frozen=True)
class ChipPlace:
    """Where a chip lies.

    Attributes:
        window: Its pixels on the scene's grid.
        split: "train" or "val".
    """

    window: Window
    split: str

    @property
    def name(self) -> str:
        """Row and column of its first pixel, as files are called."""
        return f"r{self.window.row:06d}_c{self.window.col:06d}"


def places(shape: tuple[int, int], chip_px: int, val_share: float, seed: int) -> list[ChipPlace]:
    """The chips of a grid in a drawn order, split by area: neighbours stay together in blocks.

    Args:
        shape: Height and width of the grid in pixels.
        chip_px: Side of a chip; at the edges chips may be smaller, strips below half a chip are left out.
        val_share: Share of the blocks for validation, 0-1; with at least two chips there is at least one block.
        seed: The same gives the same split and order.
    """
    rng = np.random.default_rng([seed, 0])
    rows, cols = _cuts(shape[0], chip_px), _cuts(shape[1], chip_px)
    side = max(1, int(np.sqrt(len(rows) * len(cols) / _BLOCKS)))
    blocks = sorted({(i // side, j // side) for i in range(len(rows)) for j in range(len(cols))})
    splits = val_share > 0 and len(blocks) > 1
    wanted = min(max(1, round(val_share * len(blocks))), len(blocks) - 1) if splits else 0
    drawn = {blocks[int(at)] for at in rng.permutation(len(blocks))[:wanted]}
    found = [
        ChipPlace(Window(row, col, height, width), "val" if (i // side, j // side) in drawn else "train")
        for i, (row, height) in enumerate(rows)
        for j, (col, width) in enumerate(cols)
    ]
    return [found[int(at)] for at in rng.permutation(len(found))]


def _cuts(size: int, chip_px: int) -> list[tuple[int, int]]:
    """Start and length of the chips along one side."""
    whole = [(start, chip_px) for start in range(0, size - chip_px + 1, chip_px)]
    rest = size - len(whole) * chip_px
    if rest >= _LEAST_REST * chip_px or not whole:
        whole.append((len(whole) * chip_px, rest))
    return whole


def bands_of(values: NDArray[np.float32], sensor: Sensor) -> tuple[NDArray[np.float32], tuple[str, ...]]:
    """The bands of a sensor that hold any data, and their roles.

    Args:
        values: float32 (8, H, W), channels in the order of `protocol.ROLES`.
        sensor: Which bands are meant.
    """
    wanted = OPTICAL_ROLES if sensor == "optical" else SAR_ROLES
    roles = tuple(role for role in wanted if np.isfinite(values[ROLES.index(role)]).any())
    return values[[ROLES.index(role) for role in roles]], roles


def write_chip(path: Path, bands: NDArray[np.float32], roles: tuple[str, ...], geobox: GeoBox, date: str) -> None:
    """A GeoTIFF of reflectance (0-1) or decibels, its bands named by their roles; NaN is nodata.

    Args:
        path: Its folder is made.
        bands: float32 (bands, H, W).
        roles: One for each band.
        geobox: The chip's grid.
        date: ISO date, empty if unknown.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = bands.shape[1:]
    profile = {
        "driver": "GTiff",
        "dtype": "float32",
        "count": len(bands),
        "height": height,
        "width": width,
        "crs": str(geobox.crs),
        "transform": geobox.affine,
        "nodata": float("nan"),
        "compress": "deflate",
        "predictor": 3,
        "interleave": "band",
    }
    with rasterio.open(path, "w", **profile) as file:
        file.write(bands)
        file.descriptions = roles
        if date:
            file.update_tags(ACQUISITION_DATE=date)
