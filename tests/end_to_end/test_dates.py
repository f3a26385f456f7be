"""Dates in the real QGIS: read, compared, swiped, animated, and gone without a trace when the plugin is unloaded."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis_session import Act, Layer

ACTS = Path(__file__).with_name("dates_acts.py")
LIMIT_S = 400
SIDE_PX = 96

pytestmark = pytest.mark.timeout(2 * LIMIT_S)
gdal.UseExceptions()


def act(function):
    return Act("run", f"{ACTS}::{function}")


@pytest.fixture
def lake_layers(tmp_path):
    """A lake in the west, and later one in the east; dated by an item of the file and by a name."""
    rows, cols = np.mgrid[:SIDE_PX, :SIDE_PX]
    layers = []
    for name, column, items in (
        ("lake_early", 24, {"ACQUISITIONDATETIME": "2019-06-01 10:30:00"}),
        ("lake_20210601", 72, {}),
    ):
        land = np.array([0.08, 0.12, 0.16, 0.35, 0.25, 0.18])[:, None, None] * np.ones((6, SIDE_PX, SIDE_PX))
        water = np.array([0.06, 0.05, 0.03, 0.015, 0.005, 0.002])[:, None, None]
        noise = np.random.default_rng(column).normal(0, 0.004, land.shape)
        values = np.where(np.hypot(rows - 48, cols - column) < 18, water, land) + noise
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE_PX, SIDE_PX, 6, gdal.GDT_Float32)
        dataset.SetGeoTransform((500_000, 10, 0, 5_800_000, 0, -10))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetMetadata(items)
        for band, role in enumerate(("blue", "green", "red", "nir", "swir1", "swir2")):
            dataset.GetRasterBand(band + 1).WriteArray(values[band])
            dataset.GetRasterBand(band + 1).SetDescription(role)
        dataset = None
        layers.append(Layer(path, name, "optical", shown_bands=(3, 2, 1)))
    return layers


def test_two_dates_are_swiped_animated_and_unloaded(start_session, lake_layers):
    acts = [
        Act("ask", "How has the water changed?"),
        Act("screenshot", "change.png"),
        act("swipe"),
        act("animate"),
        act("unload_while_swiping"),
    ]
    report = start_session("two-dates", lake_layers, acts).wait(LIMIT_S)
    assert report["error"] == ""
    assert report["dialogs"] == []
    (asked,) = report["questions"]
    assert asked["answer_file"], asked["notice"]
    assert "2019-06-01" in asked["sentence"]
    assert "2021-06-01" in asked["sentence"]

    swipe = report["swipe"]
    assert min(swipe["dark"]) > 0.05, "each side shows the lake of its own date"
    assert swipe["focused"]
    assert swipe["line_px"][0] < 0.45 * swipe["line_px"][1], "the arrow keys moved it"
    assert max(swipe[name] for name in ("start_s", "drag_s", "zoom_s", "draw_s")) < 0.1
    assert swipe["after"] == swipe["before"]
    assert not swipe["pressed"]

    animation = report["animation"]
    assert animation["press_s"] < 0.1
    assert {tuple(names) for names in animation["frames"]} == {("lake_early",), ("lake_20210601",)}

    before, after = report["unloaded"]
    assert after[0] <= before[0]
    assert after[1] <= before[1]
