"""Marks of the charts' axes: round, enough of them, never too many."""

import random
from datetime import datetime, timedelta

import pytest

from terrascope_qgis.widgets.axis import date_marks, round_steps, step_words
from terrascope_qgis.widgets.ink import ink_of
from terrascope_qgis.widgets.qt import QtWidgets

NB = "\u00a0"


@pytest.mark.parametrize(
    ("top_m2", "words"),
    [
        (2.997e6, ["0", "100", "200", f"300{NB}ha"]),
        (9_000, ["0", "0.25", "0.5", "0.75", f"1{NB}ha"]),
        (7_000, ["0", "2,000", "4,000", "6,000", f"8,000{NB}m²"]),
        (1.203e8, ["0", "50", "100", f"150{NB}km²"]),
        (12_345, ["0", "0.5", "1", f"1.5{NB}ha"]),
        (0, ["0", f"0.0000005{NB}ha"]),
    ],
)
def test_areas_are_round_in_the_unit_they_are_told_in(top_m2, words):
    if top_m2:
        assert step_words(round_steps(top_m2)) == words
    else:
        assert len(round_steps(0.0)) == 2, "an axis has a length even where nothing was found"


def test_there_is_room_for_the_largest_area_and_not_much_more():
    chance = random.Random(3)
    for _ in range(500):
        top = 10 ** chance.uniform(0, 12)
        steps = round_steps(top)
        assert steps[0] == 0
        assert top <= steps[-1] * (1 + 1e-9)
        assert steps[-2] < top
        assert 2 <= len(steps) <= 6


@pytest.mark.parametrize(
    ("first", "last", "letters", "words"),
    [
        ("1985-07-01", "2019-07-01", 48, ["1990", "1995", "2000", "2005", "2010", "2015"]),
        ("1985-07-01", "2019-07-01", 28, ["1990", "2000", "2010"]),
        ("2020-01-13", "2021-01-13", 40, ["2020-04", "2020-07", "2020-10", "2021-01"]),
        ("2021-07-23T06:00", "2021-07-23T18:00", 52, ["07-23 06:00", "09:00", "12:00", "15:00"]),
        ("2021-07-23", "2021-07-27", 60, ["2021-07-23", "07-24", "07-25", "07-26", "07-27"]),
    ],
)
def test_dates_are_those_people_count_in(first, last, letters, words):
    marks = date_marks(datetime.fromisoformat(first), datetime.fromisoformat(last), letters)
    assert [word for _, word in marks][: len(words)] == words


def test_marks_lie_on_the_axis_and_fit_below_it():
    chance = random.Random(4)
    for _ in range(300):
        first = datetime(1930, 1, 1) + timedelta(hours=chance.randrange(800_000))
        last = first + timedelta(hours=round(10 ** chance.uniform(0.2, 5.8)))
        letters = chance.randrange(25, 90)
        marks = date_marks(first, last, letters)
        assert all(first <= moment <= last for moment, _ in marks)
        assert sum(len(word) + 1 for _, word in marks) <= letters + 12


def test_charts_write_in_the_colour_of_a_theme_made_of_a_stylesheet(qtbot):
    host = QtWidgets.QWidget()
    qtbot.addWidget(host)
    chart = QtWidgets.QWidget(host)
    before = ink_of(chart)
    host.setStyleSheet("QWidget { background: #323232 } QLabel { color: #ff8040 }")
    assert ink_of(chart).name() == "#ff8040"
    assert before.name() != "#ff8040"
    assert len(chart.findChildren(QtWidgets.QLabel)) == 1, "one label is asked again and again"
