"""Which layers the runtime opens itself, and which QGIS has to write as a GeoTIFF for it first."""

from __future__ import annotations

import re
from functools import lru_cache

from osgeo import gdal
from qgis.core import QgsRasterLayer

#: Providers whose layers are pictures drawn by a server.
DRAWN = ("wms", "arcgismapserver")
#: GDAL's drivers that QGIS may have and the runtime's GDAL (rasterio's wheel) hasn't.
NOT_IN_RUNTIME = frozenset(
    ("ARG", "CAD", "DODS", "ECW", "FITS", "GEOR", "GTA", "HDF4", "HDF4Image", "HEIF", "JP2ECW", "JP2KAK", "JP2LURA",
     "JP2MrSID", "JPEG2000", "KEA", "MG4Lidar", "MrSID", "MSG", "NGW", "OGCAPI", "PLSCENES", "PostGISRaster",
     "RASDAMAN", "TileDB")
)  # fmt: skip
#: What QGIS alone understands of a source: options for GDAL, and who logs in.
_QGIS_ALONE = re.compile(r"\|(option|credential):|\bauthcfg=", re.IGNORECASE)


def is_drawn(layer: QgsRasterLayer) -> bool:
    """Whether a layer is a web map: a picture without pixels of its own."""
    return layer.providerType() in DRAWN


def needs_cut_out(layer: QgsRasterLayer) -> bool:
    """Whether the runtime's GDAL can't open the layer's source, but QGIS can.

    So it is with web maps, databases, rasters in QGIS's memory (or a virtual one of such), sources that need QGIS's
    own options, and formats of which the runtime has no driver.
    """
    source = str(layer.source())
    if layer.providerType() != "gdal" or "/vsimem/" in source or _QGIS_ALONE.search(source):
        return True
    # what lies elsewhere isn't opened here: the window would wait for the network
    return not re.match(r"/vsi(?!zip|tar|gzip)|https?:|ftp:", source) and not _runtime_knows(source)


@lru_cache(maxsize=256)
def _runtime_knows(source: str) -> bool:
    raising = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(source, gdal.OF_RASTER)
        if dataset is None:
            return True  # the runtime says what is wrong with it
        files = dataset.GetFileList() or ()
        return dataset.GetDriver().ShortName not in NOT_IN_RUNTIME and not any("/vsimem/" in file for file in files)
    finally:
        gdal.PopErrorHandler()
        if raising:
            gdal.UseExceptions()
