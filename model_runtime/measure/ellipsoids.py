"""From map coordinates to the ellipsoid that areas and distances are measured on."""

from __future__ import annotations

import functools
import math

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from odc.geo.geobox import GeoBox
from pyproj import CRS, Geod, Transformer
from pyproj.crs import Ellipsoid  # type: ignore[attr-defined]
from pyproj.exceptions import CRSError

from model_runtime.errors import BadRequest

Coordinates = NDArray[np.float64]

#: Metres along one degree of a meridian at the equator; a degree is nowhere much longer.
METRES_PER_DEGREE = 111_320.0


def geod_of(ellipsoid: str) -> Geod:
    """The ellipsoid as QGIS names it.

    Args:
        ellipsoid: "EPSG:7030" and the like, "PARAMETER:a:b" with the semi-axes in m; "NONE" or empty means WGS 84.

    Raises:
        BadRequest: If there is no such ellipsoid.
    """
    if ellipsoid.strip().upper() in ("", "NONE"):
        return Geod(ellps="WGS84")
    try:
        if ellipsoid.upper().startswith("PARAMETER:"):
            major_m, minor_m = map(float, ellipsoid.split(":")[1:])
            return Geod(a=major_m, b=minor_m)
        authority, code = ellipsoid.split(":")
        found = Ellipsoid.from_authority(authority, code)
        return Geod(a=found.semi_major_metre, b=found.semi_minor_metre)
    except (CRSError, ValueError) as fault:
        raise BadRequest(
            f'The ellipsoid "{ellipsoid}" isn\'t known.', "Choose another in the project, such as EPSG:7030 (WGS 84)."
        ) from fault


class Ground:
    """Carries a grid's pixels to longitude and latitude, and measures there.

    Longitude and latitude are those of the grid's own datum; the ellipsoid only gives the axes, as in QGIS.

    Args:
        geobox: The grid.
        ellipsoid: See `geod_of`.
    """

    def __init__(self, geobox: GeoBox, ellipsoid: str) -> None:
        crs, self._to_lon_lat, self._degrees_per_unit = _to_lon_lat(str(geobox.crs))
        self.geod = geod_of(ellipsoid)
        self.affine: Affine = geobox.affine
        self.metres_per_unit = (
            METRES_PER_DEGREE * self._degrees_per_unit if crs.is_geographic else crs.axis_info[0].unit_conversion_factor
        )

    def xy(self, row: Coordinates, col: Coordinates) -> tuple[Coordinates, Coordinates]:
        """Map coordinates of fractional pixels."""
        affine = self.affine
        return affine.a * col + affine.b * row + affine.c, affine.d * col + affine.e * row + affine.f

    def lon_lat(self, x: Coordinates, y: Coordinates) -> tuple[Coordinates, Coordinates]:
        """Longitude (from the datum's own prime meridian) and latitude in degrees of map coordinates."""
        lon, lat = self._to_lon_lat.transform(x, y)
        return lon * self._degrees_per_unit, lat * self._degrees_per_unit

    def cartesian_m(self, lon: Coordinates, lat: Coordinates) -> Coordinates:
        """Points of the ellipsoid in space, (n, 3) in m: there the nearest point is the nearest on the ground too."""
        phi, lam = np.radians(lat), np.radians(lon)
        normal = self.geod.a / np.sqrt(1 - self.geod.es * np.sin(phi) ** 2)
        return np.column_stack(
            [
                normal * np.cos(phi) * np.cos(lam),
                normal * np.cos(phi) * np.sin(lam),
                normal * (1 - self.geod.es) * np.sin(phi),
            ]
        )


@functools.lru_cache(maxsize=16)
def _to_lon_lat(words: str) -> tuple[CRS, Transformer, float]:
    """A CRS, the way from it to the geographic CRS below it, and the degrees in that one's unit (some count in grads).

    Kept since setting it up is slow.
    """
    crs = CRS.from_user_input(words)
    if crs.geodetic_crs is None:
        raise BadRequest("The scene's CRS isn't tied to the earth.", "Set the layer's CRS.")
    degrees_per_unit = math.degrees(crs.geodetic_crs.axis_info[0].unit_conversion_factor)
    return crs, Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True), degrees_per_unit
