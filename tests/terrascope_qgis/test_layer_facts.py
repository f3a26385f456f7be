"""First guesses about layers: optical or SAR, the date, and which are ticked."""

import fakes
import numpy as np
import pytest
from qgis.core import QgsProject

from terrascope_qgis.layer_facts import facts_of, guess_sensor


@pytest.mark.parametrize(
    ("names", "bands", "count", "expected"),
    [
        (("S2L2A",), [], 12, ("optical", True)),
        (("S1RTC",), [], 2, ("sar", True)),
        (("scene",), ["Band 1: VV (Gray)", "Band 2: VH"], 2, ("sar", True)),
        (("S1A_IW_GRDH_1SDV_20170613T165043_33UUP_87_48_VH",), ["Band 1 (Gray)"], 1, ("sar", True)),
        (("T35VPK_20170925T095031_B8A",), ["Band 1 (Gray)"], 1, ("optical", True)),
        (("Taizhou_t1",), ["Band 1"] * 6, 6, ("optical", True)),
        (("LULC",), ["Band 1 (Gray)"], 1, ("optical", False)),
        (("radar",), ["Band 1"] * 2, 2, ("sar", False)),
        (("Demo scene, SAR (simulated)", "demo_sar.tif"), [], 2, ("sar", True)),
        (("Demo scene, optical (simulated)",), [], 6, ("optical", True)),
    ],
)
def test_sensor_from_bands_and_names(names, bands, count, expected):
    assert guess_sensor(names, bands, count) == expected


def chosen_names(dock):
    return {row.name for row in dock.layers.chosen()}


def test_one_optical_and_one_sar_layer_are_ticked_by_themselves(dock, two_layers, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 2)
    rows = {row.name: row for row in dock.layers.rows()}
    assert next(row.name for row in dock.layers.rows()) == "S2A_L2A_20210723", "topmost first"
    assert (rows["S2A_L2A_20210723"].sensor, rows["S2A_L2A_20210723"].date) == ("optical", "2021-07-23")
    assert (rows["S1_RTC_20210721"].sensor, rows["S1_RTC_20210721"].date) == ("sar", "2021-07-21")
    assert all(row.chosen for row in rows.values())


def test_a_file_per_band_is_ticked_together_and_another_date_is_not(dock, add_raster, qtbot):
    one = np.ones((1, 8, 8))
    for name in ("S2_20210101_B02", "S2_20210101_B03", "S2_20210101_B04", "S2_20220101_B04"):
        add_raster(name, one)
    add_raster("dem", one)
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 5)
    assert chosen_names(dock) == {"S2_20210101_B02", "S2_20210101_B03", "S2_20210101_B04"}
    for row in dock.layers.rows():
        dock.layers.set_chosen(row.key, row.name == "S2_20210101_B02")
    add_raster("S2_20210101_B08", one)
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 6)
    assert chosen_names(dock) == {"S2_20210101_B02", "S2_20210101_B08"}


def test_what_the_person_says_stays_with_the_layer_and_through_changes_of_the_project(
    dock, two_layers, add_raster, qtbot
):
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 2)
    optical = two_layers[0]
    dock.layers.set_date(optical.id(), "2020-02-02")
    dock.layers.set_sensor(optical.id(), "sar")
    dock.layers.set_chosen(optical.id(), False)
    add_raster("other_S2", np.ones((6, 8, 8)))
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 3)
    row = next(row for row in dock.layers.rows() if row.key == optical.id())
    assert (row.sensor, row.date, row.chosen) == ("sar", "2020-02-02", False)
    assert (facts_of(optical).sensor, facts_of(optical).date) == ("sar", "2020-02-02")


def test_removed_and_renamed_layers_show(dock, two_layers, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 2)
    two_layers[0].setName("Renamed")
    qtbot.waitUntil(lambda: dock.layers.rows()[0].name == "Renamed")
    QgsProject.instance().removeMapLayer(two_layers[1].id())
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 1)
    assert [row.name for row in dock.layers.rows()] == ["Renamed"]


def test_hint_tells_bands_pixels_and_crs(add_raster):
    layer = add_raster("scene", np.ones((6, fakes.SIDE_PX, 8)))
    assert facts_of(layer).hint == "6 bands, 8 × 224 pixels, EPSG:32633"
