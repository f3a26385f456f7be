"""Which layers the runtime opens itself: formats, places and options of sources."""

import fakes
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from terrascope_qgis.openable import is_drawn, needs_cut_out

BANDS = np.random.default_rng(2).uniform(0, 0.4, (3, 64, 64))


def made(path, driver, source=None, **options):
    """A layer of a file that GDAL writes in another format."""
    tif = fakes.write_raster("/vsimem/made.tif", BANDS)
    byte = gdal.Translate("/vsimem/byte.tif", str(tif), outputType=gdal.GDT_Byte, scaleParams=[[0, 0.4, 1, 255]])
    gdal.Translate(str(path), byte, format=driver, **options)
    gdal.Unlink("/vsimem/made.tif")
    gdal.Unlink("/vsimem/byte.tif")
    layer = QgsRasterLayer(source or str(path), path.stem, "gdal")
    assert layer.isValid(), path
    return layer


@pytest.mark.parametrize(
    ("name", "driver", "options"),
    [
        ("a.tif", "GTiff", {}),
        ("a.vrt", "VRT", {}),
        ("a.gpkg", "GPKG", {}),
        ("a.mbtiles", "MBTiles", {"outputSRS": "EPSG:3857"}),
        ("a.jp2", "JP2OpenJPEG", {}),
        ("a.png", "PNG", {}),
        ("a.img", "HFA", {}),
    ],
)
def test_files_of_usual_formats_are_opened_by_the_runtime(qgis_new_project, tmp_path, name, driver, options):
    if driver == "VRT":
        path = fakes.write_raster(tmp_path / "below.tif", BANDS)
        gdal.Translate(str(tmp_path / name), str(path), format="VRT")
        layer = QgsRasterLayer(str(tmp_path / name), "a")
    elif driver == "MBTiles":
        path = fakes.write_raster(tmp_path / "below.tif", BANDS)
        gdal.Warp(str(tmp_path / "web.tif"), str(path), dstSRS="EPSG:3857")
        gdal.Translate(str(tmp_path / name), str(tmp_path / "web.tif"), format=driver, outputType=gdal.GDT_Byte)
        layer = QgsRasterLayer(str(tmp_path / name), "a", "gdal")
    else:
        layer = made(tmp_path / name, driver)
    assert layer.isValid()
    assert not needs_cut_out(layer)
    assert not is_drawn(layer)


def test_formats_that_the_runtime_lacks_are_cut_out(qgis_new_project, tmp_path):
    if gdal.GetDriverByName("FITS") is None:
        pytest.skip("this GDAL has no FITS either")
    assert needs_cut_out(made(tmp_path / "a.fits", "FITS"))


def test_what_lies_in_this_processs_memory_is_cut_out(qgis_new_project, tmp_path):
    fakes.write_raster("/vsimem/in_memory.tif", BANDS)
    gdal.Translate(str(tmp_path / "of_memory.vrt"), "/vsimem/in_memory.tif", format="VRT")
    direct, virtual = (QgsRasterLayer(s, "m") for s in ("/vsimem/in_memory.tif", str(tmp_path / "of_memory.vrt")))
    assert needs_cut_out(direct)
    assert needs_cut_out(virtual)
    gdal.Unlink("/vsimem/in_memory.tif")


def test_sources_with_qgis_s_own_options_are_cut_out(qgis_new_project, tmp_path):
    path = fakes.write_raster(tmp_path / "a.tif", BANDS)
    assert needs_cut_out(QgsRasterLayer(f"{path}|option:NUM_THREADS=2", "a"))


def test_what_lies_elsewhere_is_not_opened_to_find_out(qgis_new_project):
    """The window would wait for the network; the runtime says what is wrong with it."""
    assert not needs_cut_out(QgsRasterLayer("/vsicurl/http://127.0.0.1:9/none.tif", "far", "gdal"))
