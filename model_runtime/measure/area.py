"""The area of a mask on the ellipsoid, without its polygons."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from scipy.interpolate import RectBivariateSpline

from model_runtime.measure.ellipsoids import Ground
from model_runtime.measure.pixels import Mask

#: Blocks in which the area of a pixel changes so evenly that its value at the mask's centroid stands for all.
_BLOCK_M, _LARGEST_BLOCK_PX = 2_000.0, 256
#: The area of a pixel is measured at nodes this far apart, on squares of this size, and splined between them.
_NODES_M, _SQUARE_M = 20_000.0, 1_000.0
_FEWEST_NODES, _MOST_NODES = 5, 64
_STEP_M = 125.0


def area_m2(mask: Mask, geobox: GeoBox, ellipsoid: str) -> float:
    """Geodesic area of a mask in m².

    The pixels of each block are counted and multiplied by the area of a pixel at their centroid. That agrees with the
    sum of the regions' polygons to a millionth, in a small part of the time.

    Args:
        mask: Bool (H, W) on the grid.
        geobox: The grid.
        ellipsoid: As QGIS names it; see `ellipsoids.geod_of`.
    """
    ground = Ground(geobox, ellipsoid)
    pixel_m = math.sqrt(abs(ground.affine.determinant)) * ground.metres_per_unit
    counts, rows, cols = _blocks(mask, int(np.clip(_BLOCK_M / pixel_m, 1, _LARGEST_BLOCK_PX)))
    if not counts.size:
        return 0.0
    return float(counts @ _pixel_areas_m2(ground, mask.shape, pixel_m).ev(rows, cols))


def _blocks(mask: Mask, side: int) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Pixels of the mask in each block that holds any, and the row and column of their centroid."""
    height, width = mask.shape
    blocks = np.pad(mask, ((0, -height % side), (0, -width % side)))
    blocks = blocks.reshape(blocks.shape[0] // side, side, blocks.shape[1] // side, side)
    by_row, by_col = blocks.sum(axis=3, dtype=np.int32), blocks.sum(axis=1, dtype=np.int32)
    counts = by_row.sum(axis=1)
    place = np.arange(side) + 0.5
    filled = np.nonzero(counts)
    pixels = counts[filled].astype(float)
    rows = np.einsum("isj,s->ij", by_row, place)[filled] / pixels + filled[0] * side
    cols = np.einsum("ijs,s->ij", by_col, place)[filled] / pixels + filled[1] * side
    return pixels, rows, cols


def _pixel_areas_m2(ground: Ground, shape: tuple[int, ...], pixel_m: float) -> RectBivariateSpline:
    """Area of a pixel in m² as a smooth function of (row, column)."""
    side_px = max(1.0, _SQUARE_M / pixel_m)
    axes = []
    for size in shape:
        nodes = int(np.clip(math.ceil(size * pixel_m / _NODES_M), _FEWEST_NODES, _MOST_NODES))
        axes.append(np.linspace(0, size, nodes))
    areas = [[_pixel_area_m2(ground, row, col, side_px, pixel_m) for col in axes[1]] for row in axes[0]]
    return RectBivariateSpline(*axes, areas, s=0)


def _pixel_area_m2(ground: Ground, row: float, col: float, side_px: float, pixel_m: float) -> float:
    """Area of a pixel at a place: its share of a square round it, since tiny squares drown in rounding."""
    steps = max(1, math.ceil(side_px * pixel_m / _STEP_M))
    along = np.linspace(-0.5, 0.5, steps + 1)[:-1] * side_px
    edge = np.full(steps, side_px / 2)
    rows = row + np.concatenate([-edge, along, edge, -along])
    cols = col + np.concatenate([along, edge, -along, -edge])
    lon, lat = ground.lon_lat(*ground.xy(rows, cols))
    area, _ = ground.geod.polygon_area_perimeter(lon, lat)
    return float(abs(area) / side_px**2)
