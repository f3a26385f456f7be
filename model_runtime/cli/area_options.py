"""The command line's polygons: a vector file in its own CRS, or WKT."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import shapely

from model_runtime.errors import BadRequest
from model_runtime.protocol import AreaOfInterest

_POLYGONS = ("Polygon", "MultiPolygon")
#: How their WKT begins; polygons.gpkg begins so too, but for the bracket.
_WKT = re.compile(r"\s*(MULTI)?POLYGON\s*(ZM?|M)?\s*(\(|EMPTY)", re.IGNORECASE)


def inside_of(option: str, crs: str, area: str = "") -> AreaOfInterest | None:
    """The area of --inside FILE or WKT; None where the option is empty.

    Args:
        option: A vector file's path, of which the first table is read, or WKT.
        crs: CRS of WKT.
        area: The option --area, which can't be given beside it.

    Raises:
        BadRequest: It can't be read, holds no polygons, or stands beside --area.
    """
    if not option:
        return None
    if area:
        raise BadRequest("--inside and --area exclude each other.", "Give the polygons alone, cut to the area.")
    if _WKT.match(option):
        try:
            shapes, own = [shapely.from_wkt(option)], crs
        except shapely.errors.GEOSException as fault:
            raise BadRequest(f"--inside: the WKT can't be read: {fault}", "Check it, or give a vector file.") from fault
    else:
        shapes, own = _read(option)
    parts = [
        part
        for shape in shapes
        if shape is not None and shape.geom_type in _POLYGONS
        for part in shapely.get_parts(shapely.force_2d(shape))
        if not part.is_empty
    ]
    if not parts:
        raise BadRequest(f"--inside: {option[:100]} holds no polygons.", "Give polygons.")
    x_min, y_min, x_max, y_max = (float(value) for value in shapely.total_bounds(parts))
    return AreaOfInterest((x_min, y_min, x_max, y_max), own, shapely.MultiPolygon(parts).wkt)


def _read(path: str) -> tuple[list[Any], str]:
    """Shapes and CRS of a vector file's first table."""
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError

    if not Path(path).exists():
        raise BadRequest(f"--inside: there is no file {path}.", "Check the path.")
    try:
        meta, _, geometry, _ = pyogrio.raw.read(path, columns=[])
    except (DataSourceError, DataLayerError) as fault:
        raise BadRequest(
            f"--inside: {path} can't be read: {fault}", "Give a vector file, such as a GeoPackage."
        ) from fault
    if not meta["crs"]:
        raise BadRequest(f"--inside: {path} has no CRS.", "Set it first, for example in QGIS.")
    return list(shapely.from_wkb(geometry)) if geometry is not None else [], str(meta["crs"])
