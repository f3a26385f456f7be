"""Acts of test_correcting.py, performed inside QGIS by scripts/drive_qgis.py, whose names are in `drive`."""

import time
from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

drive = globals()["drive"]


def dock():
    return plugins["terrascope_qgis"].dock


def figures():
    """Area in m2 and the mark of each mask that the steps show."""
    shown = [step.grounding for step in dock().form.steps.steps() if step.grounding is not None]
    return [(one.area_m2, one.corrected) for one in shown]


def looked_at():
    """What the session shows now, for the report."""
    layer = dock().answer_layers.layer("regions", QgsProject.instance())
    return {
        "figures": figures(),
        "sentence": drive.widget("terrascope_answer_text").text(),
        "warnings": drive.widget("terrascope_warnings").text(),
        "provenance": drive.widget("terrascope_provenance").text(),
        "source": layer.source(),
        "fields": [field.name() for field in layer.fields()],
        "features": layer.featureCount(),
        "area_m2": sum(feature["area_m2"] for feature in layer.getFeatures()),
        "history": dock().history.entries.entries()[0].answer,
        "out_dir": dock().state.out_dir,
        "layers": len(QgsProject.instance().mapLayers()),
    }


def largest_region():
    layer = dock().answer_layers.layer("regions", QgsProject.instance())
    return layer, max(layer.getFeatures(), key=lambda feature: feature["area_m2"])


def click_on_map(layer, point):
    """A real click of the left button on the canvas."""
    canvas = iface.mapCanvas()
    crs = canvas.mapSettings().destinationCrs()
    moved = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transform(QgsPointXY(point))
    place = canvas.getCoordinateTransform().transform(moved)
    at = QPoint(int(place.x()), int(place.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


class Gaps:
    """The longest time in which QGIS's main thread did nothing else: on the clock, and of the processor alone.

    The clock runs on while other programs have the processor, as on a crowded machine.
    """

    def __init__(self):
        self.longest_s, self._last = 0.0, time.monotonic()
        self.longest_cpu_s, self._last_cpu = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self):
        now, cpu = time.monotonic(), time.thread_time()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now
        self.longest_cpu_s, self._last_cpu = max(self.longest_cpu_s, cpu - self._last_cpu), cpu


def correct():
    """A region left out, then a click that removes, then undone by Ctrl+Z; each waited for by its figures."""
    report, widget = drive.report.setdefault("correcting", {}), drive.widget
    report["before"] = looked_at()
    layer, region = largest_region()
    point = region.geometry().pointOnSurface().asPoint()
    iface.mapCanvas().setExtent(layer.extent())
    yield from drive.settle()
    widget("terrascope_correct_0").click()
    widget("terrascope_correct_remove").click()
    before = figures()
    gaps = Gaps()
    click_on_map(layer, point)
    yield lambda: figures() != before
    report["longest_gap_s"], report["longest_cpu_s"] = gaps.longest_s, gaps.longest_cpu_s
    report["removed"] = looked_at()
    yield from drive.screenshot("removed.png")
    widget("terrascope_correct_leave_out").click()
    layer, region = largest_region()
    before = figures()
    click_on_map(layer, region.geometry().pointOnSurface().asPoint())
    yield lambda: figures() != before
    report["left_out"] = looked_at()
    dock().form.ensureWidgetVisible(dock().form.steps, 0, 8)
    yield from drive.screenshot("left_out.png")
    for key in ("back", "original"):
        before = figures()
        QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        yield lambda before=before: figures() != before
        report[key] = looked_at()
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    report["bar_after"] = widget("terrascope_correcting").isVisible()
    yield from drive.screenshot("original.png")


def add():
    """A click that adds where the mask has nothing; the file of the report tells what it brought."""
    report, widget = drive.report.setdefault("correcting", {}), drive.widget
    layer, _ = largest_region()
    extent = layer.extent()
    whole = [feature.geometry() for feature in layer.getFeatures()]
    steps = [(row, column) for row in range(1, 20) for column in range(1, 20)]
    places = [
        QgsPointXY(extent.xMinimum() + extent.width() * column / 20, extent.yMinimum() + extent.height() * row / 20)
        for row, column in steps
    ]
    outside = max(places, key=lambda place: min(one.distance(one.fromPointXY(place)) for one in whole))
    widget("terrascope_correct_0").click()
    widget("terrascope_correct_add").click()
    before = figures()
    click_on_map(layer, outside)
    yield lambda: figures() != before
    report["added"] = looked_at()
    yield from drive.screenshot("added.png")
    report["folders"] = sorted(path.name for path in Path(report["before"]["out_dir"]).glob("corrected-*"))
