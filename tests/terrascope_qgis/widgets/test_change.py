"""Change between two dates as the dock shows it: bars and table."""

from dataclasses import replace

import pytest
from test_widgets import an_answer

from terrascope_qgis.protocol import Grounding, Measurement
from terrascope_qgis.widgets.answer_panel import AnswerPanel
from terrascope_qgis.widgets.change_chart import ChangeChart, ChangeShown, changes_in
from terrascope_qgis.widgets.colours import CHANGE_COLOURS
from terrascope_qgis.widgets.qt import Qt, QtGui, QtWidgets

NB = "\u00a0"
DAYS = ("2020-01-13", "2020-01-28")
SCENE_M2 = 1.43e7


def a_change(name="water", gained=2.291e6, lost=4.7e4, kept=7.06e5, first_index=0):
    areas = (lost + kept, gained + kept)
    groundings = [
        Grounding(name, name, "", area, area / SCENE_M2, 0.9, day, first_index + position)
        for position, (day, area) in enumerate(zip(DAYS, areas, strict=True))
    ]
    kinds = (("gained", gained), ("lost", lost), ("kept", kept))
    return groundings, [Measurement(kind, area, "m2", (name,), "/".join(DAYS)) for kind, area in kinds]


def an_answer_of(*changes):
    return an_answer([g for of_one, _ in changes for g in of_one], [m for _, of_one in changes for m in of_one])


@pytest.fixture
def panel(qtbot):
    made = AnswerPanel()
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    return made


def table_of(panel, name="water"):
    """The texts of the table, line by line."""
    grid = panel.findChildren(QtWidgets.QWidget, f"terrascope_change_{name}")[-1].layout()
    lines = []
    for row in range(grid.rowCount()):
        cells = [grid.itemAtPosition(row, column) for column in range(4)]
        widgets = [cell.widget() for cell in cells if cell is not None]
        texts = []
        for widget in widgets:
            label = widget if hasattr(widget, "text") else widget.findChildren(QtWidgets.QLabel)[-1]
            texts.append(label.text().strip().replace(NB, " "))
        lines.append(texts)
    return lines


def test_areas_and_shares_stand_in_a_table(panel):
    panel.show_answer(an_answer_of(a_change()))
    assert table_of(panel) == [
        ["Area", "of scene", "of before"],
        ["2020-01-13", "75.3 ha", "5.3 %", ""],
        ["2020-01-28", "299.7 ha", "21.0 %", "398.0 %"],
        ["Gained", "+229.1 ha", "+16.0 %", "+304.2 %"],
        ["Lost", "−4.7 ha", "−0.3 %", "−6.2 %"],
        ["Kept", "70.6 ha", "4.9 %", "93.8 %"],
        ["Net", "+224.4 ha", "+15.7 %", "+298.0 %"],
    ]


def test_of_nothing_there_is_no_share(panel):
    panel.show_answer(an_answer_of(a_change(gained=5e4, lost=0, kept=0)))
    assert [line[3] for line in table_of(panel)[1:]] == [""] * 6
    panel.show_answer(an_answer_of(a_change(gained=0, lost=0, kept=0)))
    assert [line[1] for line in table_of(panel)[3:]] == ["0 ha"] * 4


def test_the_table_replaces_the_lines_of_the_same_figures(panel):
    panel.show_answer(an_answer_of(a_change()))
    texts = [label.text() for label in panel.findChildren(QtWidgets.QLabel)]
    assert "Water, gained" not in texts
    assert len(panel.findChildren(QtWidgets.QToolButton, "terrascope_chip_0")) == 1


def test_a_date_selects_its_grounding(panel, qtbot):
    panel.show_answer(an_answer_of(a_change(), a_change("built-up", first_index=2)))
    clicked = []
    panel.grounding_clicked.connect(clicked.append)
    qtbot.mouseClick(panel.findChild(QtWidgets.QToolButton, "terrascope_chip_3"), Qt.MouseButton.LeftButton)
    assert clicked == [3]


def test_a_narrow_dock_keeps_the_areas_and_the_change(panel):
    panel.show_answer(an_answer_of(a_change()))
    assert panel.minimumSizeHint().width() <= 360
    head = panel.findChild(QtWidgets.QWidget, "terrascope_change_water").layout().itemAtPosition(0, 2).widget()
    assert head.isVisible()
    panel.resize(panel.minimumSizeHint().width(), 600)
    QtWidgets.QApplication.processEvents()
    assert not head.isVisible()


def test_changes_of_an_answer_are_read_by_class():
    (change,) = changes_in(an_answer_of(a_change()))
    assert (change.class_name, change.date_from, change.date_to) == ("water", *DAYS)
    assert (change.before_m2, change.after_m2, change.net_m2) == (7.53e5, 2.997e6, 2.244e6)
    groundings, measured = a_change()
    assert changes_in(an_answer(groundings, measured[:2])) == [], "kept is missing"
    assert changes_in(an_answer()) == []


def length_of(chart, kind):
    """How many pixels of a line through the middle of each bar have the colour of a kind of change."""
    image, wanted = chart.grab().toImage(), QtGui.QColor(CHANGE_COLOURS[kind]).getRgb()[:3]
    found = [0] * image.height()
    for y in range(image.height()):
        for x in range(image.width()):
            found[y] += all(abs(a - b) < 8 for a, b in zip(image.pixelColor(x, y).getRgb()[:3], wanted, strict=True))
    return max(found)


def test_the_bars_are_as_long_as_their_areas(qtbot):
    chart = ChangeChart(ChangeShown("water", *DAYS, gained_m2=2e6, lost_m2=0.0, kept_m2=1e6))
    qtbot.addWidget(chart)
    chart.resize(420, chart.height())
    assert length_of(chart, "gained") / length_of(chart, "kept") == pytest.approx(2.0, abs=0.05)
    lost = ChangeChart(ChangeShown("water", *DAYS, gained_m2=0.0, lost_m2=2e6, kept_m2=1e6), top_m2=6e6)
    qtbot.addWidget(lost)
    lost.resize(420, lost.height())
    assert length_of(lost, "gained") == 0
    assert 0 < length_of(lost, "lost") < 2.1 * length_of(lost, "kept")
    assert length_of(lost, "kept") == pytest.approx(length_of(chart, "kept") / 2, abs=2)


def test_a_mask_corrected_by_hand_is_marked(panel):
    (before, after), measured = a_change()
    panel.show_answer(an_answer([before, replace(after, corrected="2 clicks")], measured))
    marks = ["✎" in panel.findChild(QtWidgets.QToolButton, f"terrascope_chip_{index}").text() for index in (0, 1)]
    assert marks == [False, True]
