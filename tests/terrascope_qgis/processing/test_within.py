"""Algorithms asked inside polygons: the polygons go to the runtime as the dock sends them."""

import fakes
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsRectangle, QgsVectorLayer


@pytest.fixture
def parish(qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "parish", "memory")
    QgsProject.instance().addMapLayer(layer)
    return layer


def fill(layer, *boxes):
    for west, north, width, height in boxes:
        corner = fakes.WEST + west, fakes.NORTH - north
        feature = QgsFeature()
        box = QgsRectangle(corner[0], corner[1] - height, corner[0] + width, corner[1])
        feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeatures([feature])


@pytest.fixture
def parameters(parish, tmp_path):
    optical, _, _ = fakes.scene_arrays()
    path = fakes.write_raster(tmp_path / "a.tif", optical)
    return {"QUESTION": "How much water is there?", "OPTICAL": [str(path)], "WITHIN": parish, "REGIONS": "memory:"}


def test_a_question_is_asked_inside(run, diary, parish, parameters):
    fill(parish, (300, 200, 200, 400), (600, 200, 100, 100))
    run("ask", **parameters)
    [request] = diary.requests()
    assert request["layers"][0]["uris"][0].endswith("a.tif"), "nothing is copied"
    assert request["area"]["bounds"] == [500_300, 5_799_400, 500_700, 5_799_800]
    assert QgsGeometry.fromWkt(request["area"]["polygons"]).area() == 80_000 + 10_000


def test_an_area_and_polygons_mean_what_lies_in_both(run, diary, parish, parameters):
    fill(parish, (300, 200, 200, 400))
    run("ask", **parameters, EXTENT="500000,500400,5799500,5800000 [EPSG:32633]")
    [request] = diary.requests()
    assert QgsGeometry.fromWkt(request["area"]["polygons"]).area() == pytest.approx(100 * 300)
    assert request["area"]["bounds"] == pytest.approx([500_300, 5_799_500, 500_400, 5_799_800])


def test_polygons_that_cannot_be_asked_about_are_named(run, diary, parish, parameters):
    with pytest.raises(QgsProcessingException, match="polygons of “parish” have no geometry"):
        run("ask", **parameters)
    fill(parish, (300, 200, 200, 400))
    with pytest.raises(QgsProcessingException, match="polygons of “parish” have no geometry"):
        run("ask", **parameters, EXTENT="600000,600400,5799500,5800000 [EPSG:32633]")
    assert diary.requests() == []
