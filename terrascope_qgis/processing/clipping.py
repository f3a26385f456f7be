"""Layers seen inside polygons only: what lies outside is without data, so that areas and shares are of the inside.

Nothing is copied: each file gets a VRT on its own grid, which GDAL reads through a cutline.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsProcessingException,
    QgsReferencedRectangle,
)

from terrascope_qgis.protocol import LayerSource
from terrascope_qgis.questions import crs_from_text

#: What stands for "no data" in files that have no value for it; of other types (Byte, UInt16) every value may mean
#: something, so they get a mask.
_SPARE_VALUES = {
    gdal.GDT_Int16: -(2.0**15),
    gdal.GDT_Int32: -(2.0**31),
    gdal.GDT_UInt32: 2.0**32 - 1,
    gdal.GDT_Float32: math.nan,
    gdal.GDT_Float64: math.nan,
}
#: Edges are straight in the polygons' CRS; in a layer's they are followed with so many points each at the least.
_POINTS_AN_EDGE = 16


@dataclass(frozen=True)
class Inside:
    """Polygons that a question is asked inside of.

    Attributes:
        shape: All of them as one.
        crs: Theirs.
        transforms: The project's transform context.
    """

    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext

    def box(self) -> QgsReferencedRectangle:
        """The rectangle round them."""
        return QgsReferencedRectangle(self.shape.boundingBox(), self.crs)

    def in_crs(self, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """Them in another CRS.

        Raises:
            QgsProcessingException: If they lie outside what that CRS can show.
        """
        if crs == self.crs:
            return QgsGeometry(self.shape)
        shape = self.shape.densifyByCount(_POINTS_AN_EDGE)
        try:
            shape.transform(QgsCoordinateTransform(self.crs, crs, self.transforms))
        except QgsCsException as error:
            raise QgsProcessingException("The polygons lie outside what the layers' CRS can show.") from error
        return shape


def clipped(source: LayerSource, inside: Inside, folder: Path) -> LayerSource:
    """A layer whose files hold data inside the polygons only.

    Args:
        source: The layer, openable by GDAL.
        inside: The polygons.
        folder: Gets the VRTs; they keep the names of the files, which may tell bands and dates.

    Raises:
        QgsProcessingException: If a file can't be opened.
    """
    folder.mkdir(parents=True)
    crs = crs_from_text(source.crs)
    cutline = _write_cutline(inside.in_crs(crs), crs, folder / "inside.gpkg")
    uris = tuple(
        _clip(uri, source, crs.toWkt(), cutline, folder / str(number)) for number, uri in enumerate(source.uris)
    )
    return replace(source, uris=uris)


def _write_cutline(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, path: Path) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs.toWkt())
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = dataset.CreateLayer("inside", reference, ogr.wkbUnknown)
    feature = ogr.Feature(table.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
    table.CreateFeature(feature)
    return str(path)


def _clip(uri: str, source: LayerSource, wkt: str, cutline: str, folder: Path) -> str:
    """A VRT of one file: outside the cutline stands its nodata, a spare value where it has none, or a mask."""
    opened = gdal.Open(uri)
    if opened is None:
        raise QgsProcessingException(f"The file {uri} of “{source.name}” can't be opened.")
    west, pixel_x, tilt_x, north, tilt_y, pixel_y = opened.GetGeoTransform()
    if tilt_x or tilt_y or pixel_y > 0:
        raise QgsProcessingException(
            f"“{source.name}” doesn't lie north up: it can't be asked inside polygons. Warp it first, or give an area."
        )
    band = opened.GetRasterBand(1)
    own = source.nodata if source.nodata is not None else band.GetNoDataValue()
    outside = own if own is not None else _SPARE_VALUES.get(band.DataType)
    folder.mkdir()
    path = str(folder / f"{Path(uri.replace(chr(92), '/')).stem or 'layer'}.vrt")
    warped_path = str(folder / "warped.vrt") if outside is None else path
    bounds = (west, north + pixel_y * opened.RasterYSize, west + pixel_x * opened.RasterXSize, north)
    options = gdal.WarpOptions(
        format="VRT",
        srcSRS=wkt,
        dstSRS=wkt,
        outputBounds=bounds,
        width=opened.RasterXSize,
        height=opened.RasterYSize,
        cutlineDSName=cutline,
        cutlineLayer="inside",
        srcNodata=own,
        dstNodata=outside,
        dstAlpha=outside is None,
        resampleAlg="near",
    )
    warped = gdal.Warp(warped_path, opened, options=options)
    if warped is None:
        raise QgsProcessingException(f"“{source.name}” can't be cut to the polygons: {gdal.GetLastErrorMsg()}.")
    # GDAL's warping leaves these behind, and they tell roles, reflectances and dates
    warped.SetMetadata(opened.GetMetadata())
    for number in range(1, opened.RasterCount + 1):
        before, after = opened.GetRasterBand(number), warped.GetRasterBand(number)
        after.SetDescription(before.GetDescription())
        after.SetMetadata(before.GetMetadata())
        if before.GetScale() is not None:
            after.SetScale(before.GetScale())
        if before.GetOffset() is not None:
            after.SetOffset(before.GetOffset())
    warped.FlushCache()
    if outside is None:
        # GDAL takes a last band for opacity of two and four bands only; a mask it takes for one of any number
        opaque = warped.RasterCount
        gdal.Translate(path, warped, format="VRT", bandList=list(range(1, opaque)), maskBand=opaque).FlushCache()
    return path
