"""What the tests of dates do inside QGIS: swipe while zooming, animate, and unload the plugin in the middle of a swipe.

Run by `drive_qgis.py`, whose names are in `drive`.
"""

import time

from qgis.core import QgsProject, QgsRasterLayer, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, unloadPlugin

drive = globals()["drive"]
PLUGIN = "terrascope_qgis"


def _dark_share(side):
    """Share of one half of the canvas that is dark, away from the bars in its corners and the handle."""
    canvas = iface.mapCanvas()
    image = canvas.grab().toImage()
    width, height = canvas.width(), canvas.height()
    columns = range(width // 20, 9 * width // 20, 7)
    shift = 0 if side == "left" else width // 2
    pixels = [image.pixelColor(x + shift, y).getRgb()[:3] for x in columns for y in range(height // 4, height, 7)]
    return sum(sum(pixel) < 3 * 110 for pixel in pixels) / len(pixels)


def _busy_s(act):
    """Seconds that QGIS's main thread itself worked on something."""
    began = time.thread_time()
    act()
    return time.thread_time() - began


def _drawn():
    on = drive.utils.plugins[PLUGIN].dock.swipe.on_canvas
    return lambda: on.left.image is not None and not on.left.busy and not on.right.busy


def swipe():
    """Two dates on the map; the handle is moved by keys, the map zoomed; Escape ends it."""
    canvas, dock = iface.mapCanvas(), drive.utils.plugins[PLUGIN].dock
    told = drive.report["swipe"] = {"before": [len(canvas.scene().items()), len(canvas.findChildren(QWidget))]}
    told["start_s"] = _busy_s(drive.widget("terrascope_swipe").click)
    yield from drive.settle()
    yield _drawn()
    told["dark"] = [_dark_share("left"), _dark_share("right")]
    yield from drive.screenshot("swipe.png")
    handle = drive.widget("terrascope_swipe_handle")
    told["focused"] = iface.mainWindow().focusWidget() is handle  # no window is active without a window manager
    told["drag_s"] = max(_busy_s(lambda: QTest.keyClick(handle, Qt.Key.Key_Left)) for _ in range(15))
    told["line_px"] = [handle.line_px(), canvas.width()]
    told["zoom_s"] = _busy_s(lambda: canvas.zoomWithCenter(canvas.width() // 2, canvas.height() // 2, True))
    told["draw_s"] = _busy_s(dock.swipe.on_canvas._draw)
    yield from drive.settle()
    yield _drawn()
    yield from drive.screenshot("swipe-zoomed.png")
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    QTest.mouseMove(view, QPoint(260, 340))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(260, 340))
    yield from drive.settle()
    yield _drawn()
    QTest.keyClick(drive.widget("terrascope_swipe_handle"), Qt.Key.Key_Escape)
    yield from drive.settle()
    told["after"] = [len(canvas.scene().items()), len(canvas.findChildren(QWidget))]
    told["pressed"] = drive.widget("terrascope_swipe").isChecked()


def animate():
    """One press; then what each frame of QGIS's own controller shows."""
    told = drive.report["animation"] = {"press_s": _busy_s(drive.widget("terrascope_animate").click)}
    controller = iface.mapCanvas().temporalController()
    layers = [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsRasterLayer)]
    spans = [controller.dateTimeRangeForFrameNumber(number) for number in range(controller.totalFrameCount())]
    end = controller.temporalExtents().end()
    told["frames"] = [
        sorted(each.name() for each in layers if each.temporalProperties().isVisibleInTemporalRange(span))
        for span in spans
        if span.begin() <= end
    ]
    yield from drive.screenshot("animated.png")
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)


def unload_while_swiping():
    """The plugin goes while the first maps are drawn."""
    canvas = iface.mapCanvas()
    before = [len(canvas.scene().items()), len(canvas.findChildren(QWidget))]
    drive.widget("terrascope_swipe").click()
    unloadPlugin(PLUGIN)
    yield from drive.settle()
    canvas.refresh()
    yield from drive.settle()
    drive.report["unloaded"] = [before, [len(canvas.scene().items()), len(canvas.findChildren(QWidget))]]
