"""Layers seen inside polygons: the same pixels inside, no data outside, nothing else changed."""

import fakes
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from terrascope_qgis.processing.clipping import Inside, clipped
from terrascope_qgis.protocol import LayerSource

#: Rows and columns of the polygon.
ROWS, COLS = slice(20, 60), slice(30, 50)
UTM = QgsCoordinateReferenceSystem("EPSG:32633")


def inside(crs=UTM):
    west, north, pixel = fakes.WEST, fakes.NORTH, fakes.PIXEL_M
    box = QgsRectangle(west + 30 * pixel, north - 60 * pixel, west + 50 * pixel, north - 20 * pixel)
    shape = QgsGeometry.fromRect(box).densifyByCount(9)
    transforms = QgsProject.instance().transformContext()
    shape.transform(QgsCoordinateTransform(UTM, crs, transforms))
    return Inside(shape, crs, transforms)


def write(path, kind, values):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), fakes.SIDE_PX, fakes.SIDE_PX, 2, kind)
    dataset.SetGeoTransform((fakes.WEST, fakes.PIXEL_M, 0, fakes.NORTH, 0, -fakes.PIXEL_M))
    dataset.SetProjection(UTM.toWkt())
    for number, name in enumerate(("red", "nir"), 1):
        dataset.GetRasterBand(number).WriteArray(values)
        dataset.GetRasterBand(number).SetDescription(name)
    dataset.FlushCache()
    return str(path)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize(
    ("kind", "nodata"),
    [
        (gdal.GDT_Byte, None),
        (gdal.GDT_UInt16, None),
        (gdal.GDT_UInt16, 0.0),
        (gdal.GDT_Int16, None),
        (gdal.GDT_Int32, None),
        (gdal.GDT_Float32, None),
        (gdal.GDT_Float32, -9999.0),
    ],
)
def test_outside_is_no_data_and_inside_is_as_it_was(qgis_new_project, tmp_path, crs, kind, nodata):
    values = np.random.default_rng(1).integers(1, 250, (fakes.SIDE_PX, fakes.SIDE_PX))
    path = write(tmp_path / "T33_20210723.tif", kind, values)
    source = LayerSource("a", (path,), "optical", crs="EPSG:32633", nodata=nodata)
    result = clipped(source, inside(QgsCoordinateReferenceSystem(crs)), tmp_path / "clipped")
    [uri] = result.uris
    assert uri.endswith("T33_20210723.vrt")
    before, after = gdal.Open(path), gdal.Open(uri)
    assert after.GetGeoTransform() == before.GetGeoTransform()
    band = after.GetRasterBand(2)
    assert (band.GetDescription(), band.DataType) == ("nir", kind)
    expected = np.zeros((fakes.SIDE_PX, fakes.SIDE_PX), bool)
    expected[ROWS, COLS] = True
    assert ((band.GetMaskBand().ReadAsArray() > 0) == expected).all()
    assert (band.ReadAsArray()[expected] == values[expected]).all()


def test_dates_and_scales_of_a_file_stay(qgis_new_project, tmp_path):
    optical, _, _ = fakes.scene_arrays()
    path = fakes.write_raster(tmp_path / "a.tif", optical, items={"TIFFTAG_DATETIME": "2021:07:23 10:00:00"})
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(2).SetScale(0.0001)
    dataset.GetRasterBand(2).SetOffset(-0.1)
    dataset = None
    source = LayerSource("a", (str(path),), "optical", crs="EPSG:32633")
    after = gdal.Open(clipped(source, inside(), tmp_path / "clipped").uris[0])
    assert after.GetMetadataItem("TIFFTAG_DATETIME") == "2021:07:23 10:00:00"
    assert (after.GetRasterBand(2).GetScale(), after.GetRasterBand(2).GetOffset()) == (0.0001, -0.1)


def test_a_question_is_asked_inside(run, diary, tmp_path):
    optical, _, _ = fakes.scene_arrays()
    path = fakes.write_raster(tmp_path / "a.tif", optical)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "parish", "memory")
    QgsProject.instance().addMapLayer(layer)
    parameters = {"QUESTION": "How much water is there?", "OPTICAL": [str(path)], "WITHIN": layer, "REGIONS": "memory:"}
    with pytest.raises(QgsProcessingException, match="“parish” has no polygons"):
        run("ask", **parameters)
    feature = QgsFeature()
    feature.setGeometry(inside().shape)
    layer.dataProvider().addFeatures([feature])
    run("ask", **parameters)
    [request] = diary.requests()
    assert request["layers"][0]["uris"][0].endswith("a.vrt")
    assert request["area"]["bounds"] == [500_300, 5_799_400, 500_500, 5_799_800]
