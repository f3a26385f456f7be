"""Polygons a question is asked inside of: which pixels of a grid count, and what is odd about them.

A pixel counts if its centre lies inside a polygon (GDAL's rule, which gives a centre on a shared edge to one of the two
neighbours), so that the pixels of adjoining polygons add up to those of the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from model_runtime.errors import AreaError
from model_runtime.protocol import AreaOfInterest
from model_runtime.scene.grid import Window, crs_of, outline, pixel_size_m, shape_of

#: Pixels beyond the box round the polygons that the network sees as well, on each side: it tells what a small polygon
#: holds by what lies around it.
CONTEXT_PX = 32
#: Edges are straight in the polygons' CRS; in the grid's they are followed by pieces no longer than this part of the
#: whole, so that a 100 km edge is met to a decimetre.
_LONGEST_PIECE = 1 / 256
#: Fewer pixels than this give coarse figures.
_FEW_PX = 100
#: Less of the polygons than this on the raster is worth a warning.
_WHOLLY_COVERED = 0.999
#: How their WKT begins. Nothing else is given to GEOS, which reads collections of collections until the stack is full.
_WKT = re.compile(r"\s*(MULTI)?POLYGON\b", re.IGNORECASE)


@dataclass(frozen=True)
class Inside:
    """The pixels of a grid that count.

    Attributes:
        mask: Bool (height, width); None where all of them count.
        warnings: What people should know of the polygons.
    """

    mask: NDArray[np.bool_] | None
    warnings: tuple[str, ...] = ()


EVERYWHERE = Inside(None)


def with_context(window: Window, shape: tuple[int, int]) -> Window:
    """A window widened by `CONTEXT_PX`, cropped to a grid of `shape`."""
    top, left = max(0, window.row - CONTEXT_PX), max(0, window.col - CONTEXT_PX)
    bottom = min(shape[0], window.row + window.height + CONTEXT_PX)
    right = min(shape[1], window.col + window.width + CONTEXT_PX)
    return Window(top, left, bottom - top, right - left)


def inside(geobox: GeoBox, whole: GeoBox, area: AreaOfInterest, layer_name: str) -> Inside:
    """Which pixels of a grid have their centres inside the area's polygons.

    Args:
        geobox: The scene's grid.
        whole: The whole grid it was cut from.
        area: Has polygons.
        layer_name: The layer the grid comes from, for messages.

    Raises:
        AreaError: If the polygons can't be read, lie off the raster, or hold no pixel's centre.
    """
    shapes = _on_grid(_read(area), CRS.from_user_input(area.crs), crs_of(whole))
    # those that cross themselves aren't mended: that takes GEOS minutes where they do so hundreds of times
    sound = shapely.is_valid(shapes)
    together, hulls = shapely.union_all(shapes[sound]), shapely.convex_hull(shapes[~sound])
    footprint = shapely.Polygon(np.column_stack(outline(whole)))
    if not (together.intersects(footprint) or shapely.intersects(hulls, footprint).any()):
        raise AreaError(f'The polygons lie off the layer "{layer_name}".', "Choose polygons that touch the layer.")
    mask = rasterio.features.geometry_mask(
        list(shapes), shape_of(geobox), geobox.affine, all_touched=False, invert=True
    )
    pixel_m = pixel_size_m(geobox)
    if not mask.any():
        raise AreaError(
            f'The polygons hold no pixel of "{layer_name}": no centre of one ({pixel_m:.3g} m wide) lies inside.',
            "Choose larger polygons, or a layer with finer pixels.",
        )
    return Inside(mask, tuple(_warnings(together, hulls, footprint, mask, pixel_m, layer_name)))


def _read(area: AreaOfInterest) -> NDArray[Any]:
    """The polygons, one by one.

    Raises:
        AreaError: If it isn't the WKT of polygons, a corner has no place, or all of them are empty.
    """
    if not _WKT.match(area.polygons):
        raise AreaError("The area of interest holds shapes that are no polygons.", "Choose polygons.")
    try:
        with np.errstate(invalid="ignore", over="ignore"):
            shape = shapely.from_wkt(area.polygons)
    except shapely.errors.GEOSException as fault:
        raise AreaError(f"The polygons of the area of interest can't be read: {fault}", "Choose others.") from fault
    parts: NDArray[Any] = shapely.get_parts(shapely.force_2d(shape))
    if not np.isfinite(shapely.get_coordinates(parts)).all():
        raise AreaError("A corner of the polygons of the area of interest is at no place.", "Choose others.")
    parts = parts[~shapely.is_empty(parts)]
    if not len(parts):
        raise AreaError("The polygons of the area of interest are empty.", "Choose others.")
    return parts


def _on_grid(shapes: NDArray[Any], own: CRS, wanted: CRS) -> NDArray[Any]:
    """The polygons in the grid's CRS, their edges followed.

    Raises:
        AreaError: If a part of them has no place there.
    """
    if own == wanted:
        return shapes
    x_min, y_min, x_max, y_max = shapely.total_bounds(shapes)
    longest = max(x_max - x_min, y_max - y_min) * _LONGEST_PIECE
    pieces = shapely.segmentize(shapes, longest) if longest > 0 else shapes
    try:
        transformer = Transformer.from_crs(own, wanted, always_xy=True)
        carried: NDArray[Any] = shapely.transform(pieces, lambda xy: np.column_stack(transformer.transform(*xy.T)))
    except (CRSError, ProjError) as fault:
        raise AreaError(f"The polygons can't be carried into the layer's CRS: {fault}", "Choose others.") from fault
    if not np.isfinite(shapely.total_bounds(carried)).all() or not np.isfinite(shapely.get_coordinates(carried)).all():
        raise AreaError(
            "The polygons reach beyond what the CRS of the layers can show.", "Choose polygons near the layers."
        )
    return carried


def _warnings(
    sound: Any, hulls: NDArray[Any], footprint: Any, mask: NDArray[np.bool_], pixel_m: float, layer_name: str
) -> Iterator[str]:
    """What is odd: of the sound polygons, merged, and of those that cross themselves, of which the hulls are given."""
    broken = len(hulls)
    if broken:
        what = "A polygon crosses itself" if broken == 1 else f"{broken} polygons cross themselves"
        yield f"{what}: where its rings overlap, every second overlap doesn't count. “Fix geometries” mends that."
    off, hulls_off = (
        1 - shapely.area(shapely.intersection(shape, footprint)).sum() / whole
        if (whole := shapely.area(shape).sum())
        else 0.0
        for shape in (sound, hulls)
    )
    if broken and max(off, hulls_off) > 1 - _WHOLLY_COVERED:
        yield f'A part of the polygons lies off the layer "{layer_name}" and isn\'t counted.'
    elif off > 1 - _WHOLLY_COVERED:
        yield f'{100 * off:.1f} % of the polygons lies off the layer "{layer_name}" and isn\'t counted.'
    count = int(np.count_nonzero(mask))
    if count < _FEW_PX:
        pixels = "1 pixel has its centre" if count == 1 else f"{count} pixels have their centres"
        yield f"Only {pixels} inside the polygons ({pixel_m:.3g} m a pixel): figures are coarse."
