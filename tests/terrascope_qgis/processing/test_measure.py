"""Masks from elsewhere measured by QGIS: against figures known by other means."""

import math

import fakes
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

WEST, NORTH, PIXEL_M = fakes.WEST, fakes.NORTH, fakes.PIXEL_M
#: Ground m² of a projected m² on UTM's central meridian, where the test grid lies: scale 0.9996 both ways.
ON_GROUND = 1 / 0.9996**2


def polygons(shapes, epsg=32633):
    """A layer of (class, geometry); registered, so that algorithms find it."""
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:{epsg}", "masks", "memory")
    layer.dataProvider().addAttributes([QgsField("class", QVariant.String), QgsField("area_m2", QVariant.Double)])
    layer.updateFields()
    features = []
    for name, shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([name, -1.0])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def square(x, y, side):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


@pytest.fixture
def two_classes(provider):
    """Two overlapping squares of trees, and one of water 300 m east of them."""
    return polygons(
        [
            ("trees", square(WEST, NORTH - 1000, 1000)),
            ("trees", square(WEST + 500, NORTH - 1000, 1000)),
            ("water", square(WEST + 1800, NORTH - 1000, 500)),
        ]
    )


def test_polygons_class_by_class(run, two_classes):
    outputs = run("measuremasks", INPUT=two_classes, CLASS_FIELD="class", MEASURED="memory:", TABLE="memory:")
    rows = {row["class"]: row for row in outputs["TABLE"].getFeatures()}
    assert rows["trees"]["count"] == 1
    assert rows["trees"]["area_m2"] == pytest.approx(1_500_000 * ON_GROUND, rel=1e-5)  # the overlap once
    assert rows["water"]["area_m2"] == pytest.approx(250_000 * ON_GROUND, rel=1e-5)
    assert rows["water"]["perim_m"] == pytest.approx(2_000 / 0.9996, rel=1e-5)
    assert rows["water"]["share"] is None or str(rows["water"]["share"]) == "NULL"
    assert outputs["AREA_M2"] == pytest.approx(1_750_000 * ON_GROUND, rel=1e-5)
    assert (outputs["COUNT"], outputs["SHARE"]) == (2, None)
    measured = list(outputs["MEASURED"].getFeatures())
    assert [feature["class"] for feature in measured] == ["trees", "trees", "water"]
    assert measured[0]["area_m2"] == pytest.approx(1_000_000 * ON_GROUND, rel=1e-5)  # not the stale -1


def test_shares_are_of_the_reference_area_and_only_what_is_inside_counts(run, two_classes):
    reference = polygons([("here", square(WEST, NORTH - 1000, 1000))])
    outputs = run("measuremasks", INPUT=two_classes, CLASS_FIELD="class", WITHIN=reference, TABLE="memory:")
    [row] = outputs["TABLE"].getFeatures()
    assert row["class"] == "trees"
    assert row["share"] == pytest.approx(1.0)
    assert outputs["AREA_M2"] == pytest.approx(1_000_000 * ON_GROUND, rel=1e-5)


def test_a_distance_is_geodesic_whatever_the_crs(run, provider):
    """Two squares a known way apart along a meridian at 60° north, in degrees."""
    metres_per_degree = 111_412.24  # of latitude at 60° on WGS 84
    south = polygons([("a", square(10.0, 60.0, 0.01))], 4326)
    north = polygons([("b", square(10.0, 60.02, 0.01))], 4326)
    outputs = run("measuremasks", INPUT=south, TO=north, LINES="memory:", TABLE="memory:")
    assert outputs["DISTANCE_M"] == pytest.approx(0.01 * metres_per_degree, rel=1e-4)
    [line] = outputs["LINES"].getFeatures()
    ends = line.geometry().asPolyline()
    assert [round(point.y(), 6) for point in ends] == [60.01, 60.02]
    # a place a hundredth of a degree to the east is twice nearer there than one to the north
    east = polygons([("c", square(10.02, 60.0, 0.01)), ("b", square(10.0, 60.02, 0.01))], 4326)
    outputs = run("measuremasks", INPUT=south, TO=east, TABLE="memory:")
    assert outputs["DISTANCE_M"] == pytest.approx(0.01 * metres_per_degree * math.cos(math.radians(60)), rel=0.01)


@pytest.mark.parametrize("south_m", [1000, 777.7])
def test_what_touches_is_at_no_distance(run, two_classes, south_m):
    neighbour = polygons([("b", square(WEST + 1500, NORTH - south_m, 100))])
    outputs = run("measuremasks", INPUT=two_classes, CLASS_FIELD="class", TO=neighbour, TABLE="memory:")
    rows = {row["class"]: row for row in outputs["TABLE"].getFeatures()}
    assert (rows["trees"]["distance_m"], rows["trees"]["touches"]) == (0, 1)
    assert rows["water"]["touches"] == 0
    assert rows["water"]["distance_m"] == pytest.approx(200 / 0.9996, rel=1e-5)


def write_classes(path, values, nodata=None, kind=gdal.GDT_Byte):
    rows, cols = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, kind)
    dataset.SetGeoTransform((WEST, PIXEL_M, 0, NORTH, 0, -PIXEL_M))
    dataset.SetProjection(fakes._wkt(32633))
    dataset.GetRasterBand(1).WriteArray(values)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.FlushCache()
    return str(path)


def test_a_raster_of_classes(run, tmp_path):
    """Regions that meet at a corner are one, nodata counts in no share, 0 is no class."""
    values = np.zeros((20, 20), np.uint8)
    values[2:4, 2:4] = values[4:6, 4:6] = 1  # meet at a corner
    values[10:12, 10:12] = 1
    values[15:19, 2:7] = 2
    values[:, 19] = 255
    path = write_classes(tmp_path / "classes.tif", values, 255)
    outputs = run("measuremasks", MASK=path, MEASURED="memory:", TABLE="memory:")
    rows = {row["class"]: row for row in outputs["TABLE"].getFeatures()}
    assert {name: row["count"] for name, row in rows.items()} == {"1": 2, "2": 1}
    assert rows["1"]["area_m2"] == pytest.approx(12 * 100 * ON_GROUND, rel=1e-5)
    assert rows["1"]["share"] == pytest.approx(12 / 380, rel=1e-6)
    assert outputs["SHARE"] == pytest.approx(32 / 380, rel=1e-6)
    assert outputs["MEASURED"].featureCount() == 3


def test_the_runtimes_own_figures_come_out_again(run, tmp_path):
    """A mask of the tests' lake: QGIS's sum over polygons agrees with the pixels counted."""
    mask = fakes.scene_arrays()[2]["water"]
    outputs = run("measuremasks", MASK=write_classes(tmp_path / "mask_0.tif", mask.astype(np.uint8)), TABLE="memory:")
    assert outputs["AREA_M2"] == pytest.approx(mask.sum() * PIXEL_M**2 * ON_GROUND, rel=1e-5)


@pytest.mark.parametrize("which", ["neither", "both", "decimals", "no crs"])
def test_what_cannot_be_measured_is_said(run, two_classes, tmp_path, which):
    path = write_classes(tmp_path / "p.tif", np.zeros((4, 4)), kind=gdal.GDT_Float32)
    bare = QgsVectorLayer("Polygon", "bare", "memory")
    bare.setCrs(QgsCoordinateReferenceSystem())
    QgsProject.instance().addMapLayer(bare)
    given, said = {
        "neither": ({}, "Give either polygons or a raster"),
        "both": ({"INPUT": two_classes, "MASK": path}, "Give either polygons or a raster"),
        "decimals": ({"MASK": path}, "holds decimal numbers"),
        "no crs": ({"INPUT": bare}, "“bare” has no CRS"),
    }[which]
    with pytest.raises(QgsProcessingException) as caught:
        run("measuremasks", TABLE="memory:", **given)
    assert said in str(caught.value)
