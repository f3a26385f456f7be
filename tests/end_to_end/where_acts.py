"""What the tests of areas do inside QGIS: polygons added and selected, a rectangle dragged, web maps and remote files.

Run by `drive_qgis.py`, whose names are in `drive`; the places of servers come in environment variables.
"""

import os

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

drive = globals()["drive"]


def _choose_area(name):
    box = drive.widget("terrascope_area")
    box.setCurrentIndex(box.findData(name))


def select_polygons():
    """A layer of three polygons in degrees; two of them are selected on the map, and chosen as the area."""
    for earlier in QgsProject.instance().layerTreeRoot().findGroup("TerraScope").children():
        earlier.setItemVisibilityChecked(False)
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "Parishes", "memory")
    for wkt in os.environ["TEST_POLYGONS"].split(";"):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
    layer.setOpacity(0.35)
    QgsProject.instance().addMapLayer(layer)
    yield from drive.settle()
    _choose_area("polygons")
    drive.report["none_selected"] = drive.widget("terrascope_area_said").text()
    yield from drive.screenshot("none-selected.png")
    layer.selectByIds([1, 2])
    yield from drive.settle()
    drive.report["selected"] = drive.widget("terrascope_area_said").text()


def drag_rectangle():
    """Chooses a rectangle, and drags it over the middle of the map as the mouse does."""
    _choose_area("rectangle")
    canvas = iface.mapCanvas()
    drive.report["tool"] = type(canvas.mapTool()).__name__
    view = canvas.viewport()
    begin, end = (QPoint(int(view.width() * x), int(view.height() * y)) for x, y in ((0.4, 0.3), (0.62, 0.7)))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, held in (
        (QEvent.Type.MouseButtonPress, begin, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        QApplication.sendEvent(view, QMouseEvent(kind, place, button, held, Qt.KeyboardModifier.NoModifier))
    yield from drive.settle()
    drive.report["rectangle"] = drive.widget("terrascope_area_said").text()


def remote_raster():
    """A raster that a web server has, in place of those loaded."""
    yield from _alone(QgsRasterLayer(os.environ["TEST_REMOTE"], "Demo scene on a server", "gdal"))


def web_map():
    """An XYZ web map, in place of what is loaded, with pixels of 10 m."""
    yield from _alone(QgsRasterLayer(os.environ["TEST_WEB_MAP"], "Web map of the demo scene", "wms"))
    _choose_area("canvas")
    drive.widget("terrascope_pixel").setValue(10.0)
    yield from drive.settle()


def _alone(layer):
    """Only this layer is ticked."""
    if not layer.isValid():
        raise ValueError(layer.error().summary())
    extent, crs = iface.mapCanvas().extent(), QgsProject.instance().crs()
    QgsProject.instance().addMapLayer(layer)
    yield from drive.settle()
    tree = drive.widget("terrascope_layers")
    for row in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(row)
        ticked = item.text(0) == layer.name()
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    iface.mapCanvas().setExtent(extent)
    assert QgsProject.instance().crs() == crs
    yield from drive.settle()
