"""The shortest way on the ground between two masks, from edge to edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from scipy.spatial import KDTree

from model_runtime.measure.ellipsoids import Ground
from model_runtime.measure.pixels import Mask, contact

#: A straight line through the earth orders distances as the geodesic does, but for this part of them.
_CHORD_SLACK = 1e-3
#: Corners looked at first, to bound the search for all others.
_FIRST_LOOK = 512
_MOST_CANDIDATES = 10_000


@dataclass(frozen=True)
class Distance:
    """The nearest distance of two masks.

    Attributes:
        distance_m: Geodesic length between their nearest edges; 0 where they touch or overlap.
        line: The line that realises it, in the scene's CRS, from the first mask to the second; both ends are one
            point where they touch.
    """

    distance_m: float
    line: shapely.LineString


def distance(a: Mask, b: Mask, geobox: GeoBox, ellipsoid: str) -> Distance | None:
    """Nearest distance from one mask to another, geodesic, between the edges of their pixels.

    Pixels' edges lie on one lattice, so some pair of corners is always among the nearest points. The nearest corners
    are found in space (which holds across the antimeridian and in any CRS), the best of them measured exactly.

    Args:
        a: Bool (H, W) on the grid.
        b: Bool (H, W) on the grid.
        geobox: The grid.
        ellipsoid: As QGIS names it; see `ellipsoids.geod_of`.

    Returns:
        The distance, None where either mask is empty.
    """
    if not a.any() or not b.any():
        return None
    ground = Ground(geobox, ellipsoid)
    touching = contact(a, b)
    if touching is not None:
        x, y = ground.xy(np.array(touching[0]), np.array(touching[1]))
        return Distance(0.0, shapely.LineString([(x, y), (x, y)]))
    corners_a, corners_b = _corners(a), _corners(b)
    # the order of the search doesn't depend on the order of the masks, so the distance doesn't either
    if (len(corners_a), corners_a[0].tolist()) > (len(corners_b), corners_b[0].tolist()):
        length_m, end, start = _nearest(corners_b, corners_a, ground)
    else:
        length_m, start, end = _nearest(corners_a, corners_b, ground)
    x, y = ground.xy(*np.array([start, end], float).T)
    return Distance(length_m, shapely.LineString(np.column_stack([x, y])))


def _corners(mask: Mask) -> NDArray[np.int64]:
    """Corners (row, column) of the boundary: some but not all of the pixels round them are the mask's."""
    padded = np.pad(mask, 1)
    quarters = (padded[:-1, :-1], padded[:-1, 1:], padded[1:, :-1], padded[1:, 1:])
    some = quarters[0] | quarters[1] | quarters[2] | quarters[3]
    every = quarters[0] & quarters[1] & quarters[2] & quarters[3]
    return np.argwhere(some & ~every)


def _nearest(
    few: NDArray[np.int64], many: NDArray[np.int64], ground: Ground
) -> tuple[float, NDArray[np.int64], NDArray[np.int64]]:
    """Geodesic length in m between the nearest two corners, and the two."""
    lon, lat = _lon_lat(few, ground)
    other_lon, other_lat = _lon_lat(many, ground)
    points, tree = ground.cartesian_m(lon, lat), KDTree(ground.cartesian_m(other_lon, other_lat))
    first = tree.query(points[:: max(1, len(points) // _FIRST_LOOK)])[0].min()
    chords, partners = tree.query(points, distance_upper_bound=first * (1 + _CHORD_SLACK) + 1e-6)
    good = np.flatnonzero(chords <= chords.min() * (1 + _CHORD_SLACK))
    good = good[np.argsort(chords[good], kind="stable")[:_MOST_CANDIDATES]]
    partner = partners[good]
    lengths = ground.geod.inv(lon[good], lat[good], other_lon[partner], other_lat[partner])[2]
    best = int(np.argmin(lengths))
    return float(lengths[best]), few[good[best]], many[partner[best]]


def _lon_lat(corners: NDArray[np.int64], ground: Ground) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    row, col = corners.T.astype(float)
    return ground.lon_lat(*ground.xy(row, col))
