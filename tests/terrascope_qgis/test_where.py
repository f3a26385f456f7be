"""The dock's choice of area: a rectangle drawn, polygons selected, and what is said where that can't be asked about."""

import json

import fakes
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from terrascope_qgis.history.entries import HistoryEntry, entry_from
from terrascope_qgis.where import EARLIER

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
WEST, NORTH = fakes.WEST, fakes.NORTH


def box(west, north, width, height):
    return QgsRectangle(WEST + west, NORTH - north - height, WEST + west + width, NORTH - north)


@pytest.fixture
def parishes(qgis_new_project):
    """Two squares on the layers, the first one selected."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "parishes", "memory")
    for corner in (300, 900):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(box(corner, corner, 200, 200)))
        layer.dataProvider().addFeatures([feature])
    layer.select(1)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def choose(dock, qtbot):
    """Chooses an area in the dock, its layers ticked and a question typed."""

    def chosen(area):
        qtbot.waitUntil(lambda: len(dock.layers.rows()) > 0)
        dock.where.refresh()
        dock.form.question.set_text("How much water is there?")
        dock.form.area.setCurrentIndex(dock.form.area.findData(area))
        return dock

    return chosen


@pytest.fixture
def canvas(qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(box(0, 0, 2240, 2240))
    return canvas


def test_selected_polygons_are_asked_about(two_layers, parishes, choose, runtime):
    dock = choose("polygons")
    assert dock.form.where.said() == "1 selected"
    dock.ask()
    area = runtime.questions[0].request.area
    assert area.bounds == (WEST + 300, NORTH - 500, WEST + 500, NORTH - 300)
    assert QgsGeometry.fromWkt(area.polygons).area() == 40_000
    assert area.crs == "EPSG:32633"
    assert [layer.uris[0].endswith(".tif") for layer in runtime.questions[0].request.layers] == [True, True]


def test_the_selection_is_followed(two_layers, parishes, choose):
    dock = choose("polygons")
    parishes.selectAll()
    assert dock.form.where.said() == "2 selected"
    parishes.removeSelection()
    assert dock.form.where.said().startswith("None selected")


def test_the_selection_is_followed_in_a_project_opened_anew(two_layers, choose, dock, tmp_path):
    project, file = QgsProject.instance(), tmp_path / "parishes.geojson"
    square = {"type": "Polygon", "coordinates": [[[15, 52], [15.1, 52], [15.1, 52.1], [15, 52]]]}
    feature = {"type": "Feature", "properties": {}, "geometry": square}
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    layer = QgsVectorLayer(str(file), "parishes")
    key = layer.id()
    project.addMapLayer(layer)
    choose("polygons")
    assert project.write(str(tmp_path / "project.qgs"))
    dock.where._later.setInterval(60_000)  # QGIS may or may not let it look while the project is read
    assert project.read(str(tmp_path / "project.qgs"))
    dock.where.refresh()
    project.mapLayer(key).selectAll()
    assert dock.form.where.said() == "1 selected"
    assert project.read(str(tmp_path / "project.qgs"))  # and the dock closes before it has looked again


def test_polygons_selected_in_another_layer_are_meant(two_layers, parishes, choose, qtbot):
    other = QgsVectorLayer("Polygon?crs=EPSG:32633", "other", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(box(0, 0, 100, 100)))
    other.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(other)
    dock = choose("polygons")
    dock.form.where.choose_layer(parishes.id())
    other.selectAll()
    assert dock.form.where.layer.currentText() == "parishes", "it has a selection of its own"
    other.removeSelection()
    parishes.removeSelection()
    other.selectAll()
    assert dock.form.where.layer.currentText() == "other"
    assert dock.form.where.said() == "1 selected"


def test_polygons_in_another_crs_are_told_in_theirs(two_layers, parishes, choose, runtime):
    degrees = QgsVectorLayer("Polygon?crs=EPSG:4326", "in degrees", "memory")
    shape = QgsGeometry.fromRect(box(300, 300, 200, 200))
    transform = QgsCoordinateTransform(UTM, degrees.crs(), QgsProject.instance())
    shape.transform(transform)
    feature = QgsFeature()
    feature.setGeometry(shape)
    degrees.dataProvider().addFeatures([feature])
    degrees.selectAll()
    QgsProject.instance().addMapLayer(degrees)
    dock = choose("polygons")
    dock.form.where.choose_layer(degrees.id())
    dock.ask()
    assert runtime.questions[0].request.area.crs == "EPSG:4326"


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        (lambda layer: layer.removeSelection(), "No polygon of “parishes” is selected"),
        (
            lambda layer: layer.dataProvider().changeGeometryValues({1: QgsGeometry.fromRect(box(9000, 0, 10, 10))}),
            "The selected polygons of “parishes” lie beside “S2A_L2A_20210723”",
        ),
        (lambda layer: QgsProject.instance().removeMapLayer(layer.id()), "no polygon layer"),
    ],
)
def test_polygons_that_cannot_be_asked_about_are_named(two_layers, parishes, choose, runtime, prepare, said):
    prepare(parishes)
    dock = choose("polygons")
    dock.ask()
    assert said in dock.form.notice.text()
    assert runtime.questions == []
    assert not dock.busy


def test_a_removed_polygon_layer_is_let_go(two_layers, parishes, choose, qtbot):
    dock = choose("polygons")
    QgsProject.instance().removeMapLayer(parishes.id())
    qtbot.waitUntil(lambda: dock.form.where.layer.count() == 0)
    assert dock.form.where.said() == "This project has no polygon layer."


def test_a_rectangle_is_drawn_on_the_map(two_layers, choose, canvas, runtime, qtbot):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    canvas.show()
    dock = choose("rectangle")
    assert canvas.mapTool() is not pan, "choosing it makes the map ready"
    dock.ask()
    assert "No rectangle is drawn yet" in dock.form.notice.text()
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(box(0, 0, 2240, 2240))
    to_map = canvas.getCoordinateTransform()
    wanted = box(400, 300, 900, 1200)
    begin, end = (
        to_map.transform(x, y).toQPointF().toPoint()
        for x, y in ((wanted.xMinimum(), wanted.yMaximum()), (wanted.xMaximum(), wanted.yMinimum()))
    )
    viewport = canvas.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: canvas.mapTool() is pan)
    dock.ask()
    assert runtime.questions, dock.form.notice.text()
    area = runtime.questions[0].request.area
    assert area.polygons == ""
    drawn = (wanted.xMinimum(), wanted.yMinimum(), wanted.xMaximum(), wanted.yMaximum())
    assert area.bounds == pytest.approx(drawn, abs=2 * to_map.mapUnitsPerPixel())
    assert " × " in dock.form.where.said()


def test_a_rectangle_beside_the_layers_is_refused(two_layers, choose, canvas, runtime):
    dock = choose("rectangle")
    dock.where.set_rectangle(QgsReferencedRectangle(box(9000, 0, 100, 100), UTM))
    dock.ask()
    assert "The rectangle lies beside “S2A_L2A_20210723”. Draw another" in dock.form.notice.text()
    assert runtime.questions == []


def test_the_rectangle_goes_with_its_choice_and_with_the_project(two_layers, choose, canvas):
    dock = choose("rectangle")
    items = len(canvas.scene().items())
    dock.where.set_rectangle(QgsReferencedRectangle(box(100, 100, 500, 300), UTM))
    assert len(canvas.scene().items()) == items + 1
    assert dock.form.where.said() == "500 m × 300 m".replace(" m", "\N{NO-BREAK SPACE}m")
    dock.form.area.setCurrentIndex(0)
    assert len(canvas.scene().items()) == items
    dock.form.area.setCurrentIndex(dock.form.area.findData("rectangle"))
    assert len(canvas.scene().items()) == items + 1
    QgsProject.instance().clear()
    assert dock.form.where.said() == "Drag a rectangle on the map."


def test_an_earlier_questions_polygons_are_asked_about_again(two_layers, parishes, choose, runtime, ask, qtbot):
    dock = choose("polygons")
    ask("How much water is there?")
    [entry] = dock.history.entries.entries()
    assert entry.area == "polygons"
    parishes.removeSelection()
    dock.form.area.setCurrentIndex(0)
    dock.history.ask_again(entry.key)
    assert dock.form.area.currentData() == "polygons"
    assert dock.form.where.layer.currentData() == EARLIER
    ask("How much water is there?")
    first, again = (question.request.area for question in runtime.questions)
    assert first == again
    assert isinstance(entry_from(entry.text()), HistoryEntry)


def test_an_earlier_questions_rectangle_is_asked_about_again(two_layers, choose, canvas, runtime, ask):
    dock = choose("rectangle")
    dock.where.set_rectangle(QgsReferencedRectangle(box(100, 100, 500, 300), UTM))
    ask("How much water is there?")
    dock.where.set_rectangle(QgsReferencedRectangle(box(900, 100, 500, 300), UTM))
    dock.history.ask_again(dock.history.entries.entries()[0].key)
    ask("How much water is there?")
    first, again = (question.request.area for question in runtime.questions)
    assert first == again
