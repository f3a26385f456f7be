"""Selected polygons of every kind: what the runtime is told of them, and what is said of those it can't be told of."""

import fakes
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from terrascope_qgis.area import AreaProblem
from terrascope_qgis.polygons import MAX_CORNERS, region_of, selected_polygons, within

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
SQUARE = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"


def layer_of(*wkts, crs="EPSG:32633", kind="Polygon", select=True):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string", "parishes", "memory")
    features = []
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", str(number))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    if select:
        layer.selectAll()
    return layer


def told(region):
    """What the runtime is told, as a geometry."""
    shape = QgsGeometry.fromWkt(region.area().polygons)
    assert not shape.isNull()
    return shape


def test_only_what_is_selected_counts(qgis_new_project):
    layer = layer_of(SQUARE, "POLYGON ((20 0, 30 0, 30 10, 20 0))", select=False)
    layer.selectByExpression("\"name\" = '0'")
    region = selected_polygons(layer)
    assert told(region).area() == 100
    assert region.area().bounds == (0, 0, 10, 10)
    assert region.area().crs == "EPSG:32633"
    assert region.called == "The selected polygons of “parishes”"


def test_parts_and_holes_are_told_as_they_are(qgis_new_project):
    holed = "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2)), ((20 0, 30 0, 30 10, 20 0)))"
    region = selected_polygons(layer_of(holed, kind="MultiPolygon"))
    assert told(region).area() == 100 - 4 + 50
    assert told(region).constGet().numGeometries() == 2


@pytest.mark.parametrize(
    ("kind", "wkt", "area"),
    [
        ("PolygonZ", "POLYGON Z ((0 0 5, 10 0 5, 10 10 6, 0 10 7, 0 0 5))", 100),
        ("MultiPolygonZM", "MULTIPOLYGON ZM (((0 0 5 1, 10 0 5 1, 10 10 6 1, 0 10 7 1, 0 0 5 1)))", 100),
        ("CurvePolygon", "CURVEPOLYGON (CIRCULARSTRING (0 0, 10 10, 20 0, 10 -10, 0 0))", 314.159),
    ],
)
def test_heights_are_left_out_and_arcs_become_pieces(qgis_new_project, kind, wkt, area):
    region = selected_polygons(layer_of(wkt, kind=kind))
    assert told(region).area() == pytest.approx(area, rel=1e-3)
    assert "Z" not in region.polygons
    assert "Curve" not in region.polygons


def test_a_polygon_that_crosses_itself_is_told_as_it_is(qgis_new_project):
    """The runtime counts it and warns of it."""
    region = selected_polygons(layer_of("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"))
    assert not told(region).isGeosValid()
    assert region.area().bounds == (0, 0, 10, 10)


def test_features_without_a_shape_are_passed_over(qgis_new_project):
    assert told(selected_polygons(layer_of("", SQUARE, "POLYGON EMPTY"))).area() == 100


def test_a_filter_of_the_layer_counts(qgis_new_project, tmp_path):
    memory = layer_of(SQUARE, "POLYGON ((20 0, 30 0, 30 10, 20 0))")
    path = str(tmp_path / "parishes.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, path, QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    layer = QgsVectorLayer(path, "parishes")
    layer.setSubsetString("\"name\" = '0'")
    layer.selectAll()
    assert told(selected_polygons(layer)).area() == 100


@pytest.mark.parametrize(
    ("layer", "said"),
    [
        (lambda: layer_of(SQUARE, select=False), "No polygon of “parishes” is selected. Select some"),
        (lambda: layer_of(SQUARE, crs=""), "“parishes” has no CRS. Set it"),
        (lambda: layer_of("", ""), "“parishes” have no geometry"),
        (lambda: layer_of("POLYGON ((0 0, 10 0, 5 0, 0 0))"), "“parishes” have no area"),
        (lambda: QgsVectorLayer("/nowhere.gpkg", "parishes", "ogr"), "“parishes” can't be read. Repair"),
    ],
)
def test_what_cannot_be_asked_inside_of_is_said(qgis_new_project, layer, said):
    made = layer()
    with pytest.raises(AreaProblem) as problem:
        selected_polygons(made)
    assert said in str(problem.value)


def test_too_many_corners_are_refused(qgis_new_project):
    # a comb: newer libraries would round a circle of so many corners
    teeth = ", ".join(f"{x} {x % 2 + 1}" for x in range(MAX_CORNERS + 10))
    circle = QgsGeometry.fromWkt(f"POLYGON ((0 0, {teeth}, {MAX_CORNERS + 9} 0, 0 0))")
    with pytest.raises(AreaProblem, match="Simplify"):
        region_of([circle], UTM, "parishes", "polygons of “parishes”")


def test_within_a_rectangle_of_another_crs(qgis_new_project):
    """Half of the polygon lies in the rectangle; a second one only touches it, a third crosses itself."""
    transforms = QgsProject.instance().transformContext()
    west, south = fakes.WEST, fakes.NORTH - 1000
    rectangle = QgsReferencedRectangle(QgsRectangle(west, south, west + 500, south + 1000), UTM)
    shapes = [
        QgsGeometry.fromRect(QgsRectangle(west + 400, south, west + 600, south + 100)),
        QgsGeometry.fromRect(QgsRectangle(west + 500, south, west + 700, south + 100)),
        QgsGeometry.fromPolygonXY(
            [[QgsPointXY(west + x, south + y) for x, y in ((0, 0), (100, 100), (100, 0), (0, 100))]]
        ),
    ]
    region = region_of(within(shapes, UTM, rectangle, transforms), UTM, "p", "polygons of “p”")
    assert told(region).area() == pytest.approx(10_000 + 5_000)
