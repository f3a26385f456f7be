"""Grid geometry: windows, snapping an area of interest to whole pixels, footprints, ground size of a pixel.

A grid is odc-geo's `GeoBox`. Row 0 is the top row; windows count whole pixels of a grid.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from pyproj import CRS, Geod, Transformer
from pyproj.exceptions import CRSError, ProjError

from model_runtime.errors import AreaError
from model_runtime.protocol import AreaOfInterest

#: An area's edge this close to a pixel's edge lies on it, so that snapping outwards adds no row for a rounding error.
_SNAP_TOLERANCE_PX = 1e-3
#: Points on each side of a rectangle when it is carried into another CRS, where its sides are curved.
_POINTS_PER_SIDE = 33

Coordinates = NDArray[np.float64]


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels on a grid; it may reach over the grid's edges."""

    row: int
    col: int
    height: int
    width: int


def crs_of(geobox: GeoBox) -> CRS:
    """The CRS of a grid as pyproj knows it."""
    return CRS.from_user_input(geobox.crs)


def shape_of(geobox: GeoBox) -> tuple[int, int]:
    """Height and width of a grid as plain numbers."""
    height, width = geobox.shape
    return int(height), int(width)


def along(affine: Affine, x: Coordinates, y: Coordinates) -> tuple[Coordinates, Coordinates]:
    """Carries arrays of coordinates through an affine transform."""
    with np.errstate(invalid="ignore"):  # infinity stands for "no place in this CRS"
        return affine.a * x + affine.b * y + affine.c, affine.d * x + affine.e * y + affine.f


def window_grid(geobox: GeoBox, window: Window) -> GeoBox:
    """The grid of a window, also where the window reaches over the edge of `geobox`."""
    affine = geobox.affine @ Affine.translation(window.col, window.row)
    return GeoBox((window.height, window.width), affine, geobox.crs)


def north_up(geobox: GeoBox) -> GeoBox:
    """The same pixels with the northern row first; a rotated grid stays as it is."""
    affine = geobox.affine
    if affine.b or affine.d or affine.e < 0 < affine.a:
        return geobox
    height, width = geobox.shape
    flip_x, flip_y = affine.a < 0, affine.e > 0
    affine @= Affine.translation(width if flip_x else 0, height if flip_y else 0)
    affine @= Affine.scale(-1 if flip_x else 1, -1 if flip_y else 1)
    return GeoBox((height, width), affine, geobox.crs)


def _sides(x_min: float, y_min: float, x_max: float, y_max: float) -> tuple[Coordinates, Coordinates]:
    """Points all round a rectangle, corners included, not closed."""
    steps = np.linspace(0, 1, _POINTS_PER_SIDE, endpoint=False)
    x, y = x_min + steps * (x_max - x_min), y_min + steps * (y_max - y_min)
    back_x, back_y = x_max - steps * (x_max - x_min), y_max - steps * (y_max - y_min)
    low, high = np.full_like(x, y_min), np.full_like(x, y_max)
    left, right = np.full_like(x, x_min), np.full_like(x, x_max)
    return np.concatenate([x, right, back_x, left]), np.concatenate([low, y, high, back_y])


def outline(geobox: GeoBox) -> tuple[Coordinates, Coordinates]:
    """Map coordinates of points all round a grid."""
    height, width = shape_of(geobox)
    return along(geobox.affine, *_sides(0, 0, width, height))


def pixels_of(geobox: GeoBox, x: Coordinates, y: Coordinates, crs: CRS) -> tuple[Coordinates, Coordinates]:
    """Fractional (row, column) on `geobox` of points given in `crs`; infinite where a point has no place in it."""
    own = crs_of(geobox)
    if own != crs:
        x, y = Transformer.from_crs(crs, own, always_xy=True).transform(x, y)
    col, row = along(~geobox.affine, np.asarray(x), np.asarray(y))
    return row, col


def footprint_on(geobox: GeoBox, other: GeoBox) -> tuple[float, float, float, float] | None:
    """Rows and columns (top, left, bottom, right) of `geobox` below `other`, unclipped; None where none are."""
    rows, cols = pixels_of(geobox, *outline(other), crs_of(other))
    finite = np.isfinite(rows) & np.isfinite(cols)
    if not finite.any():
        return None
    rows, cols = rows[finite], cols[finite]
    return float(rows.min()), float(cols.min()), float(rows.max()), float(cols.max())


def pixels_per_pixel(geobox: GeoBox, other: GeoBox) -> tuple[float, float]:
    """Rows and columns of `geobox` under one pixel at the middle of `other`; 1 and 1 where that can't be told."""
    height, width = shape_of(other)
    col, row = width / 2 + np.array([0.0, 1.0, 0.0]), height / 2 + np.array([0.0, 0.0, 1.0])
    rows, cols = pixels_of(geobox, *along(other.affine, col, row), crs_of(other))
    down, across = (math.hypot(*(places[1:] - places[0])) for places in (rows, cols))
    return (down, across) if math.isfinite(down) and math.isfinite(across) else (1.0, 1.0)


def covered_share(geobox: GeoBox, other: GeoBox) -> float:
    """Share (0-1) of `geobox` that lies inside the rectangle of `other`.

    Grids of different CRS are compared in degrees, into which each is carried from its own CRS: a projection far
    from its own place can give numbers that look right.
    """
    if crs_of(geobox) == crs_of(other):
        own, covering = (_polygon(*outline(grid)) for grid in (geobox, other))
    else:
        lon, lat = _degrees(geobox)
        other_lon, other_lat = _degrees(other)
        other_lon += 360 * np.round((np.mean(lon) - np.mean(other_lon)) / 360)
        own, covering = _polygon(lon, lat), _polygon(other_lon, other_lat)
    return float(own.intersection(covering).area / own.area) if own.area else 0.0


def _degrees(geobox: GeoBox) -> tuple[Coordinates, Coordinates]:
    """Longitude and latitude of a grid's outline, running on over the antimeridian."""
    lon, lat = Transformer.from_crs(crs_of(geobox), "OGC:CRS84", always_xy=True).transform(*outline(geobox))
    finite = np.isfinite(lon) & np.isfinite(lat)
    return np.unwrap(lon[finite], period=360), lat[finite]


def _polygon(x: Coordinates, y: Coordinates) -> shapely.Polygon:
    return shapely.Polygon(np.column_stack([x, y])).buffer(0) if len(x) > 3 else shapely.Polygon()


def snapped_window(geobox: GeoBox, area: AreaOfInterest, layer_name: str) -> Window:
    """The whole pixels of `geobox` that an area of interest touches, cropped to the raster.

    Args:
        geobox: The whole grid of the raster the scene is anchored to.
        area: Rectangle in any CRS.
        layer_name: The layer the grid comes from, for messages.

    Raises:
        AreaError: If the area is empty, its CRS is unknown or it lies off the raster.
    """
    if not all(map(math.isfinite, area.bounds)) or area.bounds[0] >= area.bounds[2] or area.bounds[1] >= area.bounds[3]:
        raise AreaError("The area of interest is empty.", "Choose an area with a width and a height.")
    try:
        crs = CRS.from_user_input(area.crs)
        meets = _meets(geobox, area.bounds, crs)
        row, col = pixels_of(geobox, *_sides(*area.bounds), crs)
    except (CRSError, ProjError) as fault:
        raise AreaError(
            f'The CRS of the area of interest, "{area.crs}", can\'t be used: {fault}',
            "Give the area in a CRS with an authority code, such as EPSG:4326.",
        ) from fault
    finite = np.isfinite(row) & np.isfinite(col)
    off = AreaError(
        f'The area of interest lies off the layer "{layer_name}".', "Choose an area that touches the layer."
    )
    if not meets or not finite.any():
        raise off
    row, col = row[finite], col[finite]
    top, left = (max(0, math.floor(v.min() + _SNAP_TOLERANCE_PX)) for v in (row, col))
    bottom = min(geobox.shape[0], math.ceil(row.max() - _SNAP_TOLERANCE_PX))
    right = min(geobox.shape[1], math.ceil(col.max() - _SNAP_TOLERANCE_PX))
    if bottom <= top or right <= left:
        raise off
    return Window(top, left, bottom - top, right - left)


def _meets(geobox: GeoBox, bounds: tuple[float, float, float, float], crs: CRS) -> bool:
    """Whether the grid's outline, carried into the area's CRS, meets the area's bounds."""
    x, y = Transformer.from_crs(crs_of(geobox), crs, always_xy=True).transform(*outline(geobox))
    finite = np.isfinite(x) & np.isfinite(y)
    if not finite.any():
        return False
    x, y = x[finite], y[finite]
    return bool(x.min() <= bounds[2] and x.max() >= bounds[0] and y.min() <= bounds[3] and y.max() >= bounds[1])


def pixel_size_m(geobox: GeoBox) -> float:
    """Ground size of a pixel at the grid's centre in m: the root of its geodesic area on WGS 84.

    Measured over a block of pixels about 1 km wide, since the area of one small pixel drowns in rounding.
    """
    height, width = geobox.shape
    crs = crs_of(geobox)
    geographic = crs.geodetic_crs or crs
    degrees_per_unit = math.degrees(geographic.axis_info[0].unit_conversion_factor)  # some datums count in grads
    unit_m = 111_320.0 * degrees_per_unit if crs.is_geographic else crs.axis_info[0].unit_conversion_factor
    side_px = max(1.0, 1000.0 / (unit_m * math.sqrt(abs(geobox.affine.determinant))))
    left, top = (width - side_px) / 2, (height - side_px) / 2
    x, y = along(geobox.affine, *_sides(left, top, left + side_px, top + side_px))
    lon, lat = Transformer.from_crs(crs, geographic, always_xy=True).transform(x, y)
    area_m2, _ = Geod(ellps="WGS84").polygon_area_perimeter(lon * degrees_per_unit, lat * degrees_per_unit)
    return math.sqrt(abs(area_m2)) / side_px
