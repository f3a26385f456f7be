"""Dates run through in time: images and outlines get their times, and the temporal controller is set."""

import fakes
import pytest
from qgis.core import QgsDateTimeRange, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from terrascope_qgis.animation import DockAnimation, set_controller
from terrascope_qgis.layer_dates import date_read
from terrascope_qgis.map_layers.times import until_the_next

DAYS = ("2019-07-23", "2020-07-23", "2021-07-23")


@pytest.fixture
def series(dock, add_raster, ask, qtbot):
    """(dock, images by date) with three dates ticked and asked about."""
    optical = fakes.scene_arrays()[0]
    images = {day: add_raster(f"S2_{day}", optical, ("blue", "green", "red", "nir", "swir1", "swir2")) for day in DAYS}
    qtbot.waitUntil(lambda: len(dock.layers.rows()) == 3)
    for row in dock.layers.rows():
        dock.layers.set_chosen(row.key, True)
    ask(dates=DAYS, change=True)
    return dock, images


def test_one_press_gives_each_image_its_time_and_shows_the_outlines(series, qgis_iface, monkeypatch):
    dock, images = series
    controller = QgsTemporalNavigationObject()
    monkeypatch.setattr(qgis_iface.mapCanvas(), "temporalController", lambda: controller, raising=False)
    dock.layers.dates.animate.click()
    project = QgsProject.instance()
    for image in images.values():
        frames = [
            image.temporalProperties().isVisibleInTemporalRange(controller.dateTimeRangeForFrameNumber(number))
            for number in range(3)
        ]
        assert sum(frames) == 1
    root = project.layerTreeRoot()
    shown = {table: root.findLayer(layer_id).isVisible() for table, layer_id in dock.answer_layers.layer_ids.items()}
    assert all(shown[f"regions {day}"] for day in DAYS)
    assert not any(shown[kind] for kind in ("gained", "lost", "kept"))


def test_a_time_made_from_a_date_is_not_read_as_one(series, qtbot):
    dock, images = series
    before = [(row.date, row.read) for row in dock.layers.rows()]
    dock.animation.animate()
    dock._rows.refresh()
    assert [(row.date, row.read) for row in dock.layers.rows()] == before
    assert [date_read(image).source for image in images.values()] == ["name"] * 3


def test_a_time_that_somebody_set_stays(series):
    dock, images = series
    image = images[DAYS[0]]
    day = QDateTime(QDate(2019, 7, 23), QTime(0, 0))
    image.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(day, day))
    image.temporalProperties().setIsActive(True)
    dock.animation.animate()
    assert image.temporalProperties().fixedTemporalRange().end() == day


def test_one_date_animates_nothing(dock, two_layers, qtbot):
    qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
    dock.animation.animate()
    assert isinstance(dock.animation, DockAnimation)
    assert not any(layer.temporalProperties().isActive() for layer in two_layers)


@pytest.mark.parametrize(
    ("dates", "unit"),
    [
        (("1985", "1990", "2020"), QgsUnitTypes.TemporalUnit.TemporalYears),
        (("2020-01", "2020-02", "2020-07"), QgsUnitTypes.TemporalUnit.TemporalMonths),
        (("2020-01-13", "2020-01-28"), QgsUnitTypes.TemporalUnit.TemporalDays),
        (("2020-01-13T06:00", "2020-01-13T09:00"), QgsUnitTypes.TemporalUnit.TemporalHours),
        (("2020-01-13T06:00", "2020-01-13T06:40"), QgsUnitTypes.TemporalUnit.TemporalMinutes),
    ],
)
def test_the_step_suits_the_dates(dates, unit):
    controller = QgsTemporalNavigationObject()
    set_controller(controller, list(until_the_next(dates).values()))
    assert controller.frameDuration().originalUnit() == unit
    assert controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.Animated
