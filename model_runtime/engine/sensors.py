"""Which sensor the evidence of each region came from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from odc.geo.geobox import GeoBox
from scipy import ndimage

from model_runtime.measure import Region
from model_runtime.measure.pixels import EIGHT_NEIGHBOURS


def on_grid(radar: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """What is known at each pixel of an overview, float32 (h, w), on a grid of `shape`: the nearest pixel's."""
    rows, columns = (np.arange(size) * seen // size for size, seen in zip(shape, radar.shape, strict=True))
    return radar[rows[:, None], columns[None, :]]


def radar_share(mask: np.ndarray, radar: np.ndarray) -> float | None:
    """Share (0-1) of a mask's pixels whose evidence came from SAR; None where nothing of it is known.

    Args:
        mask: Bool (H, W).
        radar: float32 (H, W), 1 where it came from SAR, 0 from optical, NaN where it isn't known.
    """
    known = radar[mask & np.isfinite(radar)]
    return float(known.mean()) if len(known) else None


def radar_shares(
    mask: np.ndarray, radar: np.ndarray, regions: Sequence[Region], geobox: GeoBox
) -> tuple[float | None, ...]:
    """The same of each region of a mask.

    Args:
        mask: Bool (H, W) on the grid.
        radar: As of `radar_share`.
        regions: The mask's regions.
        geobox: The grid.
    """
    labels, number = ndimage.label(mask, EIGHT_NEIGHBOURS)
    known = np.isfinite(radar)
    counts = np.bincount(labels[known], minlength=number + 1)
    sums = np.bincount(labels[known], radar[known], minlength=number + 1)
    inside = shapely.get_coordinates(shapely.point_on_surface([region.polygon for region in regions]))
    columns, rows = ~geobox.affine * (inside[:, 0], inside[:, 1])
    at = labels[np.clip(rows.astype(int), 0, labels.shape[0] - 1), np.clip(columns.astype(int), 0, labels.shape[1] - 1)]
    return tuple(float(sums[label] / counts[label]) if label and counts[label] else None for label in at)
