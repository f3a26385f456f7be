"""The list of questions, without QGIS."""

import pytest

from terrascope_qgis.widgets.history_panel import HistoryPanel, HistoryRow
from terrascope_qgis.widgets.qt import Qt, QtWidgets

ROWS = [
    HistoryRow("b", "Is there water?", "Yes: 3 ha.", "2026-01-02 10:11  ·  nano  ·  Sentinel-2"),
    HistoryRow("a", "How much forest was lost?", "12 ha.", "2026-01-01 09:00  ·  nano  ·  Landsat"),
]


@pytest.fixture
def panel(qtbot):
    made = HistoryPanel()
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    return made


def test_an_empty_history_says_what_comes_here(panel):
    assert not panel.list.isVisible()
    assert not panel.open.isEnabled()
    assert any("No question was asked" in label.text() for label in panel.findChildren(QtWidgets.QLabel))


def test_the_newest_is_chosen_and_opened_by_return(panel, qtbot):
    panel.set_rows(ROWS)
    assert panel.current() == "b"
    with qtbot.waitSignal(panel.open_pressed) as told:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_delete_removes_and_escape_goes_back(panel, qtbot):
    panel.set_rows(ROWS)
    panel.set_current("a")
    with qtbot.waitSignal(panel.remove_pressed) as told:
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert told.args == ["a"]
    with qtbot.waitSignal(panel.back_pressed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("words", "keys"), [("WATER", ["b"]), ("nano ha", ["b", "a"]), ("landsat lost", ["a"]), ("x", [])]
)
def test_the_search_leaves_rows_with_every_word(panel, words, keys):
    panel.set_rows(ROWS)
    panel.search.setText(words)
    assert panel.shown() == keys
    assert panel.current() == (keys[0] if keys else "")
    assert panel.open.isEnabled() == bool(keys)


def test_rows_are_read_aloud_whole(panel):
    panel.set_rows(ROWS)
    spoken = panel.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(part in spoken for part in ("Is there water?", "Yes: 3 ha.", "Sentinel-2"))


def test_every_button_has_a_name(panel):
    ours = [
        b
        for b in panel.findChildren(QtWidgets.QAbstractButton)
        if not isinstance(b.parent(), QtWidgets.QLineEdit) and b.isVisible()
    ]
    assert [button for button in ours if not (button.text() or button.accessibleName())] == []
