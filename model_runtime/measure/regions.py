"""Masks -> polygons along pixel edges, with their area and perimeter on the ellipsoid."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox

from model_runtime.measure.ellipsoids import Ground
from model_runtime.measure.outlines import Outlines, trace
from model_runtime.measure.pixels import Mask

#: No edge of a polygon is longer, so that whoever measures it again (QGIS) follows the same line on the ground.
LONGEST_EDGE_M = 500.0
#: Edges are cut to this length where pixels are smaller. A geodesic departs from a straight edge of the map by the
#: square of its length; at 25 m the area it takes or gives is below a millionth.
_EDGE_M = 25.0


@dataclass(frozen=True)
class Region:
    """One separate region (8-neighbour) of a mask.

    Attributes:
        polygon: Polygon in the scene's CRS along the pixels' edges; a MultiPolygon where parts touch at corners only.
        area_m2: Its area on the ellipsoid.
        perimeter_m: Length of all its rings on the ellipsoid.
    """

    polygon: shapely.Polygon | shapely.MultiPolygon
    area_m2: float
    perimeter_m: float


def regions(mask: Mask, geobox: GeoBox, ellipsoid: str) -> list[Region]:
    """The separate regions of a mask, the largest first.

    The polygons carry enough vertices that their geodesic area, which QGIS measures from the same vertices, is the
    area of the pixels.

    Args:
        mask: Bool (H, W) on the grid.
        geobox: The grid.
        ellipsoid: As QGIS names it; see `ellipsoids.geod_of`.
    """
    if not mask.any():
        return []
    ground = Ground(geobox, ellipsoid)
    outlines = trace(mask)
    rings = _rings_on_map(outlines, ground)
    areas_m2, lengths_m = _measured(rings, ground)
    outer = np.diff(outlines.part, prepend=-1) > 0
    part_areas_m2 = np.bincount(outlines.part, np.where(outer, areas_m2, -areas_m2))
    part_lengths_m = np.bincount(outlines.part, lengths_m)
    polygons = shapely.polygons(rings, indices=outlines.part)
    sums_m2 = np.bincount(outlines.region, part_areas_m2)
    lengths = np.bincount(outlines.region, part_lengths_m)
    shapes = _joined(polygons, outlines.region)
    largest_first = np.argsort(-sums_m2, kind="stable")
    return [Region(shapes[i], float(sums_m2[i]), float(lengths[i])) for i in largest_first]


def _joined(polygons: NDArray[np.object_], region: NDArray[np.int64]) -> list[shapely.Polygon | shapely.MultiPolygon]:
    """One geometry a region."""
    order = np.argsort(region, kind="stable")
    bounds = np.flatnonzero(np.diff(region[order], prepend=-1, append=region.max() + 1))
    groups = [polygons[order[first:last]] for first, last in itertools.pairwise(bounds)]
    return [group[0] if len(group) == 1 else shapely.MultiPolygon(list(group)) for group in groups]


def _rings_on_map(outlines: Outlines, ground: Ground) -> NDArray[np.object_]:
    """The rings as linear rings in the scene's CRS, with vertices close enough together."""
    x, y = ground.xy(outlines.rows.astype(float), outlines.cols.astype(float))
    ring = np.repeat(np.arange(len(outlines.starts) - 1), np.diff(outlines.starts))
    rings = shapely.linearrings(np.column_stack([x, y]), indices=ring)
    affine = ground.affine
    pixel_units = max(abs(affine.a) + abs(affine.b), abs(affine.d) + abs(affine.e))
    longest_m = min(max(_EDGE_M, pixel_units * ground.metres_per_unit), LONGEST_EDGE_M)
    # a hair longer, so that an edge of exactly one pixel isn't cut for a rounding error
    return np.asarray(shapely.segmentize(rings, longest_m / ground.metres_per_unit * (1 + 1e-9)))


def _measured(rings: NDArray[np.object_], ground: Ground) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Geodesic area in m² and length in m of each ring."""
    coordinates = shapely.get_coordinates(rings)
    ends = np.cumsum(shapely.get_num_coordinates(rings))
    lon, lat = ground.lon_lat(coordinates[:, 0], coordinates[:, 1])
    figures = np.empty((len(rings), 2))
    start = 0
    for i, end in enumerate(ends.tolist()):
        figures[i] = ground.geod.polygon_area_perimeter(lon[start : end - 1], lat[start : end - 1])
        start = end
    return np.abs(figures[:, 0]), figures[:, 1]
