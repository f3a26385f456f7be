"""When a layer was taken: where it says so, which place is believed, and how precisely the dock tells it."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsDateTimeRange
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from terrascope_qgis.layer_dates import date_read
from terrascope_qgis.layer_facts import DATE_PROPERTY, facts_of

ONES = np.ones((6, 8, 8))


def set_time(layer, begin, end=None):
    span = QgsDateTimeRange(begin, end or begin)
    layer.temporalProperties().setFixedTemporalRange(span)
    layer.temporalProperties().setIsActive(True)


def midnight(*day):
    return QDateTime(QDate(*day), QTime(0, 0))


def test_the_files_items_tell_the_date_and_which_item(add_raster):
    layer = add_raster("scene", ONES, items={"TIFFTAG_DATETIME": "2019:05:04 10:00:00"})
    read = date_read(layer)
    assert (read.date, read.source) == ("2019-05-04T10:00:00", "file")
    assert "TIFFTAG_DATETIME" in read.words


def test_midnight_in_a_file_is_a_day_without_a_time(add_raster):
    assert date_read(add_raster("a", ONES, items={"TIFFTAG_DATETIME": "2019:05:04 00:00:00"})).date == "2019-05-04"
    assert date_read(add_raster("b", ONES, items={"DATE_ACQUIRED": "2019-05-04"})).date == "2019-05-04"


def test_what_gdals_readers_tell_of_the_acquisition_is_read(add_raster, tmp_path):
    layer = add_raster("scene_2019-05-05", ONES)
    dataset = gdal.Open(layer.source(), gdal.GA_Update)
    dataset.SetMetadata({"ACQUISITIONDATETIME": "2019-05-04 13:22:41.024Z"}, "IMAGERY")
    dataset = None
    read = date_read(layer)
    assert (read.date, read.source) == ("2019-05-04T13:22:41Z", "file"), "before the day in the name"
    assert "ACQUISITIONDATETIME" in read.words


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ucayali_1985", "1985"),  # the file was written later
        ("scene_2019", "2019-05-04T10:00:00"),  # it may be the acquisition
        ("scene_20180303", "2018-03-03"),
        ("scene", "2019-05-04T10:00:00"),
    ],
)
def test_a_name_knows_better_than_the_day_a_file_was_written(add_raster, name, expected):
    layer = add_raster(name, ONES, items={"TIFFTAG_DATETIME": "2019:05:04 10:00:00"})
    assert date_read(layer).date == expected


def test_the_layers_name_comes_before_its_files(add_raster):
    layer = add_raster("scene_2020-01-13", ONES)
    assert date_read(layer).source == "name"
    layer.setName("Reservoir")
    assert (date_read(layer).date, date_read(layer).source) == ("2020-01-13", "file name")
    layer.setName("Reservoir, 3 March 2018 is not read, 2018-03-03 is")
    assert date_read(layer).date == "2018-03-03"


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        (midnight(2018, 3, 2), None, "2018-03-02"),
        (midnight(2018, 3, 2), midnight(2018, 3, 3), "2018-03-02"),
        (midnight(2018, 3, 1), midnight(2018, 4, 1).addSecs(-1), "2018-03"),
        (midnight(2018, 1, 1), midnight(2019, 1, 1).addSecs(-1), "2018"),
        (midnight(2018, 3, 2).addSecs(37800), None, "2018-03-02T10:30"),
    ],
)
def test_the_layers_temporal_range_comes_first(add_raster, begin, end, expected):
    layer = add_raster("scene_2020-01-13", ONES, items={"DATE_ACQUIRED": "2019-05-04"})
    set_time(layer, begin, end)
    read = date_read(layer)
    assert (read.date, read.source) == (expected, "temporal")


def test_what_the_person_typed_stands_over_what_was_read(add_raster):
    layer = add_raster("scene_2020-01-13", ONES)
    layer.setCustomProperty(DATE_PROPERTY, "2020-02-02")
    facts = facts_of(layer)
    assert (facts.date, facts.read.date) == ("2020-02-02", "2020-01-13")


def test_nothing_tells(add_raster):
    assert date_read(add_raster("scene", ONES)).date == ""


def rows_of(dock):
    return {row.name: row for row in dock.layers.rows()}


def test_times_of_day_show_only_where_two_images_share_a_day(dock, add_raster, qtbot):
    add_raster("S2A_20210723T103000", ONES)
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 1)
    assert rows_of(dock)["S2A_20210723T103000"].date == "2021-07-23"
    add_raster("S2B_20210723T150000", ONES)
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 2)
    dates = {row.date for row in dock.layers.rows()}
    assert dates == {"2021-07-23T10:30:00", "2021-07-23T15:00:00"}


def test_a_date_that_was_read_is_not_kept_on_the_layer_as_if_it_were_typed(dock, add_raster, qtbot):
    layer = add_raster("S2A_20210723T103000", ONES)
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 1)
    dock.layers.set_chosen(layer.id(), False)
    assert layer.customProperty(DATE_PROPERTY, None) is None
    dock.layers.set_date(layer.id(), "23.7.2020")
    assert layer.customProperty(DATE_PROPERTY) == "2020-07-23"
    dock.layers.set_date(layer.id(), "2021-07-23")
    assert layer.customProperty(DATE_PROPERTY, None) is None
