"""Layers that the runtime can't open: web maps from a tile server on loopback, and rasters in QGIS's memory."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import fakes
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage


def _tile():
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(40, 120, 60))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


@pytest.fixture
def web_map(qgis_new_project):
    """An XYZ layer of green tiles."""
    tile = _tile()

    class Tiles(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.send_header("Content-Length", str(len(tile)))
            self.end_headers()
            self.wfile.write(tile)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"type=xyz&url=http://127.0.0.1:{server.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0"
    layer = QgsRasterLayer(url, "green map", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()
    server.shutdown()


@pytest.fixture
def asking_dock(dock, qtbot):
    """The dock with one layer ticked and a question typed."""

    def prepare(layer):
        qtbot.waitUntil(lambda: any(row.key == layer.id() for row in dock.layers.rows()))
        for row in dock.layers.rows():
            dock.layers.set_chosen(row.key, row.key == layer.id())
        dock.form.question.set_text("Is there any water?")
        return dock

    return prepare


def _look_at(canvas, rectangle, crs):
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(rectangle)


def test_a_web_map_is_cut_out_as_the_map_shows_it(web_map, asking_dock, runtime, qgis_iface, qtbot):
    dock = asking_dock(web_map)
    _look_at(qgis_iface.mapCanvas(), QgsRectangle(0, 0, 4000, 4000), "EPSG:3857")
    dock.form.area.setCurrentIndex(dock.form.area.findData("canvas"))
    dock.ask()
    qtbot.waitUntil(lambda: bool(runtime.questions), timeout=20_000)
    source = runtime.questions[0].request.layers[0]
    assert source.bands == (("red", 1), ("green", 2), ("blue", 3))
    assert source.crs == "EPSG:3857"
    assert source.provider == "gdal"
    cut = gdal.Open(source.uris[0])
    assert [int(cut.GetRasterBand(band).ReadAsArray().mean()) for band in (1, 2, 3)] == [40, 120, 60]
    shown = qgis_iface.mapCanvas().extent()
    assert cut.GetGeoTransform()[0] == pytest.approx(shown.xMinimum())
    assert cut.RasterXSize * cut.GetGeoTransform()[1] == pytest.approx(shown.width(), rel=0.01)
    cut = None
    runtime.questions[0].end()
    assert not Path(source.uris[0]).exists(), "the cut-out is deleted when the question has ended"


def test_a_whole_web_map_is_refused_with_the_way_out(web_map, asking_dock, runtime):
    dock = asking_dock(web_map)
    dock.ask()
    assert "“green map” is a web map without an end" in dock.form.notice.text()
    assert runtime.questions == []


def test_cancel_while_cutting_ends_the_question(web_map, asking_dock, runtime, qgis_iface):
    dock = asking_dock(web_map)
    _look_at(qgis_iface.mapCanvas(), QgsRectangle(0, 0, 4000, 4000), "EPSG:3857")
    dock.form.area.setCurrentIndex(dock.form.area.findData("canvas"))
    dock.ask()
    assert dock.busy
    dock.cancel()
    assert not dock.busy
    assert "cancelled" in dock.form.notice.text()
    assert runtime.questions == []


def test_a_raster_in_memory_is_cut_out_with_its_values(qgis_new_project, asking_dock, runtime, qtbot):
    bands = np.stack([np.full((60, 80), 0.1 * (band + 1)) for band in range(6)])
    fakes.write_raster("/vsimem/in_memory_S2.tif", bands, ("blue", "green", "red", "nir", "swir1", "swir2"))
    layer = QgsRasterLayer("/vsimem/in_memory_S2.tif", "in memory S2")
    QgsProject.instance().addMapLayer(layer)
    dock = asking_dock(layer)
    dock.ask()
    qtbot.waitUntil(lambda: bool(runtime.questions), timeout=20_000)
    request = runtime.questions[0].request
    cut = gdal.Open(request.layers[0].uris[0])
    assert (cut.RasterXSize, cut.RasterYSize, cut.RasterCount) == (80, 60, 6)
    assert cut.GetGeoTransform() == pytest.approx((fakes.WEST, fakes.PIXEL_M, 0, fakes.NORTH, 0, -fakes.PIXEL_M))
    np.testing.assert_allclose(cut.ReadAsArray(), bands.astype(np.float32))
    cut = None
    runtime.questions[0].end()
    QgsProject.instance().removeAllMapLayers()
    gdal.Unlink("/vsimem/in_memory_S2.tif")


def test_a_layer_removed_while_it_is_cut_out_does_not_stop_the_question(
    web_map, asking_dock, runtime, qgis_iface, qtbot
):
    dock = asking_dock(web_map)
    _look_at(qgis_iface.mapCanvas(), QgsRectangle(0, 0, 4000, 4000), "EPSG:3857")
    dock.form.area.setCurrentIndex(dock.form.area.findData("canvas"))
    dock.ask()
    QgsProject.instance().removeMapLayer(web_map.id())
    qtbot.waitUntil(lambda: bool(runtime.questions), timeout=20_000)
    assert runtime.questions[0].request.layers[0].name == "green map"
    runtime.questions[0].end()


def test_a_cut_out_too_large_says_so(qgis_new_project, asking_dock, runtime, qtbot):
    dataset = gdal.GetDriverByName("GTiff").Create("/vsimem/wide_S2.tif", 12_000, 12_000, 3, options=["SPARSE_OK=TRUE"])
    dataset.SetGeoTransform((fakes.WEST, 10, 0, fakes.NORTH, 0, -10))
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:32633").toWkt())
    dataset = None
    layer = QgsRasterLayer("/vsimem/wide_S2.tif", "wide S2")
    QgsProject.instance().addMapLayer(layer)
    dock = asking_dock(layer)
    dock.ask()
    qtbot.waitUntil(lambda: not dock.busy)
    assert "“wide S2”" in dock.form.notice.text()
    assert "12,000 × 12,000 pixels" in dock.form.notice.text()
    assert runtime.questions == []
    QgsProject.instance().removeAllMapLayers()
    gdal.Unlink("/vsimem/wide_S2.tif")
