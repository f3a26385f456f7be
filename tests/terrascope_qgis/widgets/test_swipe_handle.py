"""Handle and bars of the swipe in plain Qt."""

import pytest

from terrascope_qgis.widgets.qt import Qt, QtCore, QtWidgets
from terrascope_qgis.widgets.swipe_handle import STEPS, SwipeBars, SwipeHandle


@pytest.fixture
def map_widget(qtbot):
    made = QtWidgets.QWidget()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_the_handle_stands_where_its_value_says(map_widget):
    handle = SwipeHandle(map_widget)
    for value, line_px in ((0, 0), (STEPS // 2, 250), (STEPS, 500)):
        handle.setValue(value)
        assert handle.line_px() == line_px
        assert handle.geometry().center().x() == pytest.approx(line_px, abs=1)
    map_widget.resize(1000, 200)
    handle.place()
    assert (handle.line_px(), handle.height()) == (1000, 200)


def test_it_follows_the_mouse_from_where_it_was_grabbed(map_widget, qtbot):
    handle = SwipeHandle(map_widget)
    handle.place()
    handle.show()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(3, 20))
    assert handle.line_px() == 250, "grabbing it beside its line moves nothing"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, STEPS),
        (Qt.Key.Key_Right, STEPS // 2 + STEPS // 100),
        (Qt.Key.Key_PageDown, STEPS // 2 - STEPS // 10),
        (Qt.Key.Key_Space, STEPS),
    ],
)
def test_keys_move_it(map_widget, qtbot, key, expected):
    handle = SwipeHandle(map_widget)
    qtbot.keyClick(handle, key)
    assert handle.value() == expected


def test_space_shows_the_dates_in_turn_and_escape_closes(map_widget, qtbot):
    handle = SwipeHandle(map_widget)
    for expected in (STEPS, 0, STEPS):
        qtbot.keyClick(handle, Qt.Key.Key_Space)
        assert handle.value() == expected
    with qtbot.waitSignal(handle.closed):
        qtbot.keyClick(handle, Qt.Key.Key_Escape)


def test_the_bars_offer_all_dates_on_both_sides(map_widget, qtbot):
    bars = SwipeBars(map_widget)
    bars.show_dates(("1985", "2021-07-23T10:30"), "1985", "2021-07-23T10:30", masks=False)
    assert [bars.left.dates.itemText(i) for i in range(2)] == ["1985", "2021-07-23 10:30"]
    assert (bars.left.date(), bars.right.date()) == ("1985", "2021-07-23T10:30")
    assert not bars.masks.isVisible()
    assert bars.right.geometry().right() <= map_widget.width()
    with qtbot.waitSignal(bars.changed):
        bars.left.dates.setCurrentIndex(1)
    bars.remove()
    qtbot.waitUntil(lambda: not map_widget.findChildren(QtWidgets.QComboBox))
