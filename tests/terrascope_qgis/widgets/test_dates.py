"""Dates as they are typed and shown: forms, problems, where they come from, what is missing."""

import random
from datetime import datetime, timedelta

import pytest

from terrascope_qgis.widgets.dates import (
    DateRead,
    in_name,
    iso_of,
    moment_of,
    month_or_year_in_name,
    problem_with_date,
    told_apart,
)
from terrascope_qgis.widgets.dates_line import dates_in_words, rows_by_date, rows_that_need_a_date
from terrascope_qgis.widgets.layer_choice import LayerChoice, LayerRow, is_iso_date
from terrascope_qgis.widgets.qt import Qt, QtWidgets

READ = DateRead("2021-07-23", "name", "from the layer's name")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021", "2021"),
        ("2021-7", "2021-07"),
        (" 2021-07-23 ", "2021-07-23"),
        ("20210723", "2021-07-23"),
        ("2021/7/3", "2021-07-03"),
        ("23.7.2021", "2021-07-23"),
        ("2021-07-23 9:05", "2021-07-23T09:05"),
        ("2021-07-23T10:30:15.5Z", "2021-07-23T10:30:15Z"),
        ("20210723T132241", "2021-07-23T13:22:41"),
        ("23.7.2021, 10:30 UTC", "2021-07-23T10:30Z"),
        ("2021-07-23 10:30 +02", "2021-07-23T10:30+02:00"),
        ("2021-02-31", ""),
        ("2021-13", ""),
        ("07/08/2021", ""),
        ("2021-07-23 24:00", ""),
        ("2021-07 10:30", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_what_can_be_typed(text, expected):
    assert iso_of(text) == expected


def test_every_moment_is_read_back():
    chance = random.Random(5)
    for _ in range(500):
        moment = datetime(1900, 1, 1) + timedelta(seconds=chance.randrange(200 * 365 * 86_400))
        text = moment.isoformat(timespec="seconds")
        assert iso_of(text) == iso_of(text.replace("T", " ")) == text
        assert moment_of(text) == moment
        assert is_iso_date(text)


def test_any_text_is_a_date_or_has_a_problem():
    chance = random.Random(6)
    for _ in range(2000):
        text = "".join(chance.choices("0123456789-/. :TZ+a", k=chance.randrange(1, 18)))
        assert bool(iso_of(text)) != bool(problem_with_date(text)) or not text.strip(), text


def test_a_problem_tells_the_way_out():
    assert "which is the month" in problem_with_date("07/08/2021")
    assert "no day there is" in problem_with_date("2021-02-31")
    assert all("2021-07-23 10:30" in problem_with_date(text) for text in ("yesterday", "07/08/2021", "2021-02-31"))
    assert problem_with_date("") == problem_with_date("1985") == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Boadella_2020-01-13", "2020-01-13"),
        ("S1A_IW_GRDH_1SDV_20170613T165043", "2017-06-13T16:50:43"),
        ("m_4709963_se_14_1_20090818", "2009-08-18"),
        ("LC08_L2SP_220065_20210723_20210801", "2021-07-23"),
        ("20210723_132241_ssc4_u0001", "2021-07-23T13:22:41"),
        ("webcam 2021-07-23 06:00", "2021-07-23T06:00"),
        ("tile_20210723_1030", "2021-07-23"),
        ("scene 20210230", ""),
        ("scene 20209999", ""),
        ("id_120200113455", ""),
        ("1985", ""),
    ],
)
def test_full_dates_in_names(name, expected):
    assert in_name(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("1985.tif", "1985"),
        ("Taizhou 2003", "2003"),
        ("S2_2021_07", "2021-07"),
        ("change_1985_1990", ""),
        ("B2020a", ""),
        ("2999", ""),
    ],
)
def test_months_and_years_in_names(name, expected):
    assert month_or_year_in_name(name) == expected


def test_times_are_told_only_where_they_tell_apart():
    dates = ["2021-07-23T06:00", "2021-07-23T12:00", "2020-01-01T10:00:00", "2020-01-01T10:10:00", "2019"]
    assert told_apart(dates) == {
        "2021-07-23T06:00": "2021-07-23T06:00",
        "2021-07-23T12:00": "2021-07-23T12:00",
        "2020-01-01T10:00:00": "2020-01-01",
        "2020-01-01T10:10:00": "2020-01-01",
        "2019": "2019",
    }


def rows(*dates, sensor="optical", alone=True):
    return [LayerRow(f"{sensor}{i}", f"L{i}", sensor, date, True, alone=alone) for i, date in enumerate(dates)]


def test_layers_of_one_pass_make_one_date_and_the_oldest_comes_first():
    found = rows_by_date(rows("2021-07-23", "1985", "2021-07-23"))
    assert {date: len(of_date) for date, of_date in found.items()} == {"1985": 1, "2021-07-23": 2}
    assert list(found) == ["1985", "2021-07-23"]
    assert len(rows_by_date(rows("2021-07-23T10:00", "2021-07-23T10:20"))) == 1
    assert len(rows_by_date(rows("2021-07-23T06:00", "2021-07-23T18:00"))) == 2
    radar = rows("2020", "2021", sensor="sar")
    assert list(rows_by_date([*rows("2021"), *radar])) == ["2020", "2021"]


def test_which_layers_need_a_date():
    assert rows_that_need_a_date(rows("")) == []
    assert len(rows_that_need_a_date(rows("", ""))) == 2
    assert rows_that_need_a_date(rows("", "", alone=False)) == [], "a file per band is one image"
    assert [row.key for row in rows_that_need_a_date(rows("2020", "2021", ""))] == ["optical2"]
    assert rows_that_need_a_date([*rows("2020"), *rows("", sensor="sar")]) == []


def test_what_the_dates_come_to_is_said():
    assert dates_in_words(rows("2020")) == ("", False)
    assert dates_in_words(rows("2021", "2020"))[0] == "Compares 2020 and 2021"
    assert dates_in_words(rows("2021", "2020", "2019"))[0] == "3 dates, 2019 to 2021"
    text, wrong = dates_in_words(rows("", "", "", "2020"))
    assert wrong
    assert text.startswith("No date: “L0”, “L1” and 1 more.")
    text, wrong = dates_in_words(rows("2020", "soon"))
    assert wrong
    assert "“L1”" in text
    assert "Write it like" in text


@pytest.fixture
def choice(qtbot):
    made = LayerChoice()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.set_rows([LayerRow("a", "S2_20210723", "optical", "2021-07-23", True, read=READ), LayerRow("b", "S2 later")])
    made.show()
    return made


def field_of(choice, row):
    return choice.tree.itemWidget(choice.tree.topLevelItem(row), 2)


def test_each_date_says_where_it_comes_from(choice):
    item = choice.tree.topLevelItem(0)
    assert item.text(3) == "name"
    assert "from the layer's name" in field_of(choice, 0).toolTip()
    choice.set_date("a", "2020-01-01")
    assert item.text(3) == "typed"
    choice.set_date("a", "")
    assert item.text(3) == "cleared"
    assert choice.tree.topLevelItem(1).text(3) == ""


def test_escape_brings_back_what_the_layer_tells(choice, qtbot):
    field = field_of(choice, 0)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "2019")
    assert choice.rows()[0].date == "2019"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert choice.rows()[0].date == "2021-07-23"
    assert choice.tree.topLevelItem(0).text(3) == "name"


def test_a_date_typed_in_another_way_is_put_right(choice, qtbot):
    field = field_of(choice, 0)
    field.clear()
    qtbot.keyClicks(field, "23.7.2020 9:30")
    assert choice.rows()[0].date == "2020-07-23T09:30"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "2020-07-23 09:30"


def test_a_wrong_date_shows_at_once(choice):
    before = field_of(choice, 0).palette().text().color()
    choice.set_date("a", "2021-02-31")
    assert field_of(choice, 0).palette().text().color() != before
    assert "no day there is" in field_of(choice, 0).toolTip()
    assert "no day there is" in choice.dates.text()
    choice.set_date("a", "2021-02-28")
    assert field_of(choice, 0).palette().text().color() == before


def test_a_missing_date_shows_where_it_is_needed(choice):
    assert field_of(choice, 1).placeholderText() == "unknown"
    choice.set_chosen("b", True)
    assert field_of(choice, 1).placeholderText() == "needed"
    assert "“S2 later”" in choice.dates.text()
    choice.set_date("b", "2022")
    assert choice.dates.text() == "Compares 2021-07-23 and 2022"


def test_the_swipe_is_offered_once_there_are_two_dates(choice, qtbot):
    button = choice.findChild(QtWidgets.QToolButton, "terrascope_swipe")
    assert not button.isVisible()
    choice.set_chosen("b", True)
    choice.set_date("b", "2022")
    assert button.isVisible()
    with qtbot.waitSignal(choice.dates.swipe_toggled) as caught:
        button.click()
    assert caught.args == [True]


def test_a_narrow_list_leaves_out_where_dates_come_from(choice):
    assert not choice.tree.isColumnHidden(3)
    choice.set_chosen("b", True)
    choice.set_date("b", "2022")
    assert choice.dates.text() == "Compares 2021-07-23 and 2022"
    choice.resize(280, 300)
    assert choice.tree.isColumnHidden(3)
    assert choice.dates.text() == "Compares 2021-07-23 and 2022 (from: name, typed)"
    choice.resize(600, 300)
    assert not choice.tree.isColumnHidden(3)
