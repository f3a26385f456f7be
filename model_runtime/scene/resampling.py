"""From one grid onto another, exactly: the value of a pixel depends on its place alone, never on the window it is in.

GDAL's warper approximates the way from grid to grid piece by piece, so that its values change a little with the
window asked for. Here every pixel's place is computed. A pixel gets the mean of the source below a box round its
centre: as wide as itself where it is larger than the source's pixels, one source pixel wide where it is smaller,
which is bilinear interpolation.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from scipy.ndimage import map_coordinates
from scipy.sparse import csr_array

from model_runtime.scene.grid import Coordinates, along, crs_of, pixels_of, shape_of

#: Pixels at least half of whose box holds no data have none.
_LEAST_VALID = 0.5
_ROTATION_TOLERANCE = 1e-9

Values = NDArray[np.float32]


def resample(source: Values, source_grid: GeoBox, target: GeoBox) -> Values:
    """Carries bands onto another grid.

    Args:
        source: float32 (bands, height, width), NaN where there is no data.
        source_grid: Its grid; across CRS its pixels should not be much smaller than the target's.
        target: The grid to carry it onto.

    Returns:
        float32 (bands, *target.shape), NaN off the source and where half of what lies below has no data.
    """
    if source_grid.crs == target.crs:
        step = ~source_grid.affine @ target.affine
        if abs(step.b) < _ROTATION_TOLERANCE and abs(step.d) < _ROTATION_TOLERANCE:
            height, width = shape_of(target)
            down = _weights(step.f + (np.arange(height) + 0.5) * step.e, abs(step.e), source.shape[1])
            across = _weights(step.c + (np.arange(width) + 0.5) * step.a, abs(step.a), source.shape[2])
            return np.stack([_averaged(band, down, across) for band in source])
    return _interpolated(source, source_grid, target)


def _weights(centres: Coordinates, width: float, size: int) -> csr_array:
    """What each of `size` source pixels gives to each target pixel, along one axis; rows add up to 1 inside the source.

    A centre off the source gets nothing.
    """
    width = max(1.0, width)
    low, high = centres - width / 2, centres + width / 2
    pixels = np.floor(low)[:, None] + np.arange(int(np.ceil(width)) + 1)
    overlap = np.clip(np.minimum(high[:, None], pixels + 1) - np.maximum(low[:, None], pixels), 0, None) / width
    # half a source pixel past its outermost centre there is still ground that pixel covers
    overlap[(centres < 0) | (centres > size)] = 0
    inside = (pixels >= 0) & (pixels < size) & (overlap > 0)
    rows = np.broadcast_to(np.arange(len(centres))[:, None], pixels.shape)
    entries = (overlap[inside], (rows[inside], pixels[inside].astype(np.int64)))
    weights = csr_array(entries, shape=(len(centres), size))
    sums = weights.sum(axis=1)
    weights.data /= np.repeat(sums, np.diff(weights.indptr))
    return weights


def _averaged(band: Values, down: csr_array, across: csr_array) -> Values:
    """One band averaged along both axes, only over valid pixels."""
    valid = np.isfinite(band)
    sums = (across @ (down @ np.where(valid, band, 0).astype(np.float64)).T).T
    shares = (across @ (down @ valid.astype(np.float64)).T).T
    return _mean(sums, shares)


def _interpolated(source: Values, source_grid: GeoBox, target: GeoBox) -> Values:
    """Bilinear interpolation at the exact place of every target pixel's centre."""
    row, col = np.mgrid[: target.shape[0], : target.shape[1]] + 0.5
    places = np.stack(pixels_of(source_grid, *along(target.affine, col, row), crs_of(target))) - 0.5
    height, width = source.shape[1:]
    edges = np.array([height, width]).reshape(2, 1, 1) - 0.5
    off = ~((places >= -0.5) & (places <= edges)).all(axis=0)
    places[:, off] = 0
    values = np.empty((len(source), *shape_of(target)), np.float32)
    for band, result in zip(source, values, strict=True):
        valid = np.isfinite(band)
        sums = map_coordinates(np.where(valid, band, 0), places, np.float64, order=1, mode="nearest")
        shares = map_coordinates(valid.astype(np.float32), places, np.float64, order=1, mode="nearest")
        result[:] = _mean(sums, shares)
    values[:, off] = np.nan
    return values


def _mean(sums: NDArray[np.float64], shares: NDArray[np.float64]) -> Values:
    """Weighted sums over their valid share, NaN where too little is valid."""
    enough = shares > _LEAST_VALID - 1e-9
    return np.where(enough, sums / np.where(enough, shares, 1), np.nan).astype(np.float32)
