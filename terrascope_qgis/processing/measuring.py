"""Polygons measured with QGIS's own QgsDistanceArea, and rasters of classes turned into polygons.

The runtime measures the masks that it outlines itself; these are for masks from elsewhere. Both densify edges to at
most 500 m and measure on the ellipsoid, so that the same polygon gives the same figure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Optional

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsSpatialIndex,
    QgsUnitTypes,
)

from terrascope_qgis.widgets.language import tr

_LONGEST_EDGE_M = 500.0
_WHOLE_NUMBERS = (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32)


@dataclass(frozen=True)
class Nearest:
    """The shortest way between two shapes.

    Attributes:
        distance_m: Geodesic length between their nearest edges; 0 where they touch or overlap.
        line: It, in the ruler's CRS.
    """

    distance_m: float
    line: QgsGeometry


class Ruler:
    """Measures geometries of one CRS on an ellipsoid.

    Args:
        crs: Of the geometries.
        ellipsoid: As QGIS names it.
        transforms: The project's transform context.
    """

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, ellipsoid: str, transforms: QgsCoordinateTransformContext
    ) -> None:
        self._crs = crs
        self._transforms = transforms
        self._ellipsoidal = QgsDistanceArea()
        self._ellipsoidal.setSourceCrs(crs, transforms)
        self._ellipsoidal.setEllipsoid(ellipsoid)
        self._geographic = QgsCoordinateReferenceSystem("EPSG:4326")
        self._between_points = QgsDistanceArea()
        self._between_points.setSourceCrs(self._geographic, transforms)
        self._between_points.setEllipsoid(ellipsoid)
        metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
        self._longest_edge = _LONGEST_EDGE_M / metres

    def area_m2(self, geometry: QgsGeometry) -> float:
        """Geodesic area in m²."""
        return float(self._ellipsoidal.measureArea(self._densified(geometry))) if not geometry.isEmpty() else 0.0

    def perimeter_m(self, geometry: QgsGeometry) -> float:
        """Geodesic length of all rings in m."""
        return float(self._ellipsoidal.measurePerimeter(self._densified(geometry))) if not geometry.isEmpty() else 0.0

    def nearest(self, one: QgsGeometry, other: QgsGeometry) -> Optional[Nearest]:
        """The shortest way from one shape to another; None where either is empty.

        The nearest points are looked for in an equidistant projection about the place between the two, since degrees
        and Mercator's metres would mislead; the line between them is measured on the ellipsoid.
        """
        if one.isEmpty() or other.isEmpty():
            return None
        if one.intersects(other):
            # asked before projecting: an edge that both share would part by a hair
            point = QgsPointXY(one.intersection(other).vertexAt(0))
            return Nearest(0.0, QgsGeometry.fromPolylineXY([point, point]))
        here = self._about(one, other)
        shapes = []
        for shape in (one, other):
            projected = self._densified(shape)
            projected.transform(here)
            shapes.append(projected)
        line = shapes[0].shortestLine(shapes[1])
        if line.isEmpty():
            return None
        to_geographic = QgsCoordinateTransform(here.destinationCrs(), self._geographic, self._transforms)
        begin, end = (to_geographic.transform(QgsPointXY(point)) for point in line.asPolyline())
        line.transform(QgsCoordinateTransform(here.destinationCrs(), self._crs, self._transforms))
        return Nearest(float(self._between_points.measureLine(begin, end)), line)

    def _about(self, one: QgsGeometry, other: QgsGeometry) -> QgsCoordinateTransform:
        box = one.boundingBox()
        box.combineExtentWith(other.boundingBox())
        centre = QgsCoordinateTransform(self._crs, self._geographic, self._transforms).transform(box.center())
        local = QgsCoordinateReferenceSystem.fromProj(
            f"+proj=aeqd +lat_0={centre.y():.9f} +lon_0={centre.x():.9f} +datum=WGS84 +units=m +no_defs"
        )
        return QgsCoordinateTransform(self._crs, local, self._transforms)

    def _densified(self, geometry: QgsGeometry) -> QgsGeometry:
        return geometry.densifyByDistance(self._longest_edge)


def merged(geometries: Iterable[QgsGeometry]) -> QgsGeometry:
    """All shapes as one, overlaps counted once; empty if there are none.

    Raises:
        QgsProcessingException: If a shape is broken beyond repair.
    """
    whole = [geometry if geometry.isGeosValid() else geometry.makeValid() for geometry in geometries]
    if not whole:
        return QgsGeometry()
    union = QgsGeometry.unaryUnion(whole)
    if union.isNull():
        raise QgsProcessingException(
            tr("The polygons can't be merged: {lasterror}. Run “Fix geometries” first.", lasterror=union.lastError())
        )
    return union


def parts_of(union: QgsGeometry) -> int:
    """Number of separate parts of a merged shape; parts that meet at a corner count as one, as masks' regions do."""
    parts = list(union.asGeometryCollection())
    index = QgsSpatialIndex()
    for number, part in enumerate(parts):
        index.addFeature(number, part.boundingBox())
    unseen, regions = set(range(len(parts))), 0
    while unseen:
        regions += 1
        reached = [unseen.pop()]
        while reached:
            one = parts[reached.pop()]
            close = [i for i in index.intersects(one.boundingBox()) if i in unseen and parts[i].intersects(one)]
            unseen.difference_update(close)
            reached.extend(close)
    return regions


def polygons_of_raster(path: str, is_cancelled: Callable[[], bool]) -> Optional[list[tuple[int, QgsGeometry]]]:
    """The regions of a raster of whole numbers: (value, polygons), connected by eight neighbours, without its nodata.

    Args:
        path: What GDAL opens; its first band is read.
        is_cancelled: Looked at while it works.

    Returns:
        The regions, those of value 0 too; None if cancelled.

    Raises:
        QgsProcessingException: If it can't be opened or holds decimal numbers.
    """
    dataset = gdal.Open(path)
    if dataset is None:
        raise QgsProcessingException(tr("“{path}” can't be opened. Check the path.", path=path))
    band = dataset.GetRasterBand(1)
    if band.DataType not in _WHOLE_NUMBERS:
        raise QgsProcessingException(
            tr("“{path}” holds decimal numbers; a mask or a map of classes holds whole ones.", path=path)
        )
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    table = memory.CreateLayer("regions", dataset.GetSpatialRef(), ogr.wkbPolygon)
    table.CreateField(ogr.FieldDefn("value", ogr.OFTInteger64))
    gdal.Polygonize(
        band,
        band.GetMaskBand(),
        table,
        0,
        ["8CONNECTED=8"],
        callback=lambda *_: 0 if is_cancelled() else 1,
    )
    if is_cancelled():
        return None
    regions = []
    for feature in table:
        shape = QgsGeometry()
        shape.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        value = int(feature.GetField("value"))
        # A region that meets itself at a corner comes as one ring that touches itself. The background is left so: only
        # its area is wanted, and mending thousands of holes takes minutes.
        regions.append((value, shape if value == 0 or shape.isGeosValid() else shape.makeValid()))
    return regions
