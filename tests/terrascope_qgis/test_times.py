"""The times that layers are shown at, and what QGIS's temporal controller makes of them."""

import pytest
from qgis.core import QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from terrascope_qgis.map_layers.times import date_of_span, time_span, until_the_next

FORM = "yyyy-MM-dd HH:mm:ss"


def ends(span):
    return span.begin().toString(FORM), span.end().toString(FORM)


@pytest.mark.parametrize(
    ("date", "begin", "end"),
    [
        ("2020", "2020-01-01 00:00:00", "2020-12-31 23:59:59"),
        ("2020-02", "2020-02-01 00:00:00", "2020-02-29 23:59:59"),
        ("2020-02-03", "2020-02-03 00:00:00", "2020-02-03 23:59:59"),
        ("2020-02-03T10:30", "2020-02-03 10:30:00", "2020-02-03 10:30:00"),
        ("2020-02-03T23:30-02:00", "2020-02-04 01:30:00", "2020-02-04 01:30:00"),
    ],
)
def test_a_date_is_a_span_of_time(date, begin, end):
    assert ends(time_span(date)) == (begin, end)


@pytest.mark.parametrize("date", ["1985", "2020-02", "2020-02-29", "2020-02-03T10:30", "2020-02-03T10:30:15"])
def test_the_span_of_a_date_is_read_back_as_that_date(date):
    assert date_of_span(time_span(date)) == date


def test_what_is_no_span_is_no_date():
    assert date_of_span(QgsDateTimeRange(QDateTime(), QDateTime())) == ""
    assert time_span("soon") is None


def test_each_date_is_shown_until_the_next():
    shown = until_the_next(["2020", "1985", "soon", "1990-07"])
    assert {date: ends(span) for date, span in shown.items()} == {
        "1985": ("1985-01-01 00:00:00", "1990-06-30 23:59:59"),
        "1990-07": ("1990-07-01 00:00:01", "2019-12-31 23:59:59"),
        "2020": ("2020-01-01 00:00:01", "2020-12-31 23:59:59"),
    }


def test_dates_that_begin_together_keep_their_own_end():
    shown = until_the_next(["2020", "2020-01", "2021"])
    assert all(span.begin() <= span.end() for span in shown.values())


def frames(layers, begin, end, interval):
    """What the temporal controller shows in each of its frames: the layers that are visible then."""
    controller = QgsTemporalNavigationObject()
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setTemporalExtents(QgsDateTimeRange(begin, end))
    controller.setFrameDuration(interval)
    for number in range(controller.totalFrameCount()):
        span = controller.dateTimeRangeForFrameNumber(number)
        if span.begin() > end:
            return  # QGIS counts a few frames too many
        yield [name for name, layer in layers.items() if layer.temporalProperties().isVisibleInTemporalRange(span)]


@pytest.fixture
def series_layers(dock, two_layers, ask, qtbot):
    """The layers of a series, by date."""

    def make(*dates):
        from qgis.core import QgsProject

        qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
        ask(dates=dates, change=True)
        project = QgsProject.instance()
        return {date: dock.answer_layers.regions(date, project) for date in dates}

    return make


def test_the_temporal_controller_shows_one_date_a_frame_and_none_is_empty(series_layers):
    layers = series_layers("1985", "1990", "1995-06-15", "2000")
    begin, end = QDateTime(QDate(1985, 1, 1), QTime(0, 0)), QDateTime(QDate(2000, 12, 31), QTime(0, 0))
    shown = list(frames(layers, begin, end, QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalMonths)))
    assert len(shown) == 16 * 12
    assert all(len(names) == 1 or names == ["1990", "1995-06-15"] for names in shown), "June 1995 holds two"
    assert shown[0] == ["1985"]
    assert shown[59] == ["1985"]
    assert shown[60] == ["1990"]
    assert shown[-1] == ["2000"]


def test_hours_are_told_apart(series_layers):
    layers = series_layers("2021-07-23T06:00", "2021-07-23T09:00", "2021-07-23T15:00")
    begin, end = (QDateTime(QDate(2021, 7, 23), QTime(hour, 0)) for hour in (6, 16))
    shown = list(frames(layers, begin, end, QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalHours)))
    assert shown[0] == shown[2] == ["2021-07-23T06:00"]
    assert shown[3] == shown[8] == ["2021-07-23T09:00"]
    assert shown[9] == ["2021-07-23T15:00"]
