"""Small scenes with a label map, made on the spot."""

from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from odc.geo.geobox import GeoBox

from model_runtime.protocol import CLASSES, OPTICAL_ROLES, SAR_ROLES, LayerSource
from model_runtime.terra_cot.legends import Legend, LegendEntry
from model_runtime.terra_cot.story import Chip, Story

GRID = Affine(10, 0, 500_000, 0, -10, 5_000_000)
#: Values 1 to 6 are the classes in their order.
PLAIN = Legend("plain", "made for tests", tuple(LegendEntry(at, name, name) for at, name in enumerate(CLASSES, 1)))

WATER, TREES, GRASSLAND, CROPLAND, BUILT_UP, BARE = range(6)


def landscape(size=128):
    """Class indices (size, size): a lake, a wood, a second small wood, a town, fields beside grassland."""
    cover = np.full((size, size), GRASSLAND, np.uint8)
    cover[size // 2 :, : size // 2] = CROPLAND
    rows, cols = np.mgrid[:size, :size]
    cover[np.hypot(rows - 0.25 * size, cols - 0.25 * size) < 0.15 * size] = WATER
    cover[int(0.1 * size) : int(0.45 * size), int(0.6 * size) : int(0.95 * size)] = TREES
    cover[int(0.52 * size) : int(0.66 * size), int(0.55 * size) : int(0.72 * size)] = TREES
    cover[int(0.75 * size) : int(0.97 * size), int(0.7 * size) : int(0.97 * size)] = BUILT_UP
    return cover


def later(cover):
    """The same place, where the town has grown and some of the wood is cropland."""
    size = len(cover)
    cover = cover.copy()
    cover[int(0.6 * size) : int(0.75 * size), int(0.75 * size) : int(0.97 * size)] = BUILT_UP
    cover[int(0.1 * size) : int(0.25 * size), int(0.6 * size) : int(0.95 * size)] = CROPLAND
    return cover


def chip_of(*covers, crs="EPSG:32632", affine=GRID, dates=None, **changes):
    """A chip of class indices, valid throughout."""
    valid = tuple(np.ones(cover.shape, bool) for cover in covers)
    dates = dates or (("",) if len(covers) == 1 else ("2021-06-01", "2023-06-01"))
    return Chip(GeoBox(covers[0].shape, affine, crs), covers, valid, dates, **changes)


def story_of(chip, seed=0):
    return Story(chip, np.random.default_rng(seed))


def write(path: Path, bands, names=(), crs="EPSG:32632", affine=GRID):
    """A GeoTIFF; gives its path."""
    bands = bands[None] if bands.ndim == 2 else bands
    profile = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(path, "w", **profile, dtype=bands.dtype, crs=crs, transform=affine) as file:
        file.write(bands)
        if names:
            file.descriptions = names
    return str(path)


def write_scene(folder: Path, cover, name="", seed=0):
    """Optical (six bands, DN) and SAR (dB) files of a landscape, and its label map with values from 1."""
    rng = np.random.default_rng(seed)
    reflectance = 0.05 + 0.05 * cover[None] + 0.02 * rng.random((6, *cover.shape))
    optical = write(folder / f"optical{name}.tif", (reflectance * 10_000).astype(np.uint16), OPTICAL_ROLES)
    decibels = (-20 + 2.0 * cover[None] + rng.random((2, *cover.shape))).astype(np.float32)
    sar = write(folder / f"sar{name}.tif", decibels, SAR_ROLES)
    labels = write(folder / f"labels{name}.tif", (cover + 1).astype(np.uint8))
    return optical, sar, labels


def layer(path, sensor="optical", date=""):
    return LayerSource(Path(path).name, (path,), sensor, date=date)
