"""Change over three or more dates as the dock shows it."""

import pytest
from test_widgets import an_answer

from terrascope_qgis.protocol import Grounding, Measurement
from terrascope_qgis.widgets.answer_panel import AnswerPanel
from terrascope_qgis.widgets.colours import class_colour
from terrascope_qgis.widgets.figures import readable_area, readable_date, readable_trend
from terrascope_qgis.widgets.qt import Qt, QtGui, QtWidgets
from terrascope_qgis.widgets.series_chart import SeriesChart, SeriesShown, seconds_of, series_in

NB = "\u00a0"
DATES = ("1985-07-01", "1995-07-01", "2005-07-01", "2020-07-01")
AREAS = (1.203e8, 1.038e8, 8.675e7, 9.683e7)


def measured(name, areas=AREAS, dates=DATES):
    yield from (Measurement("series", area, "m2", (name,), date) for date, area in zip(dates, areas, strict=True))
    whole = f"{dates[0]}/{dates[-1]}"
    yield Measurement("trend", -1.16e6, "m2/year", (name,), whole)
    yield Measurement("net", -19.5, "%", (name,), whole)
    yield Measurement("tendency", "shrinking", "", (name,), whole)
    yield Measurement("lost", 8.559e7, "m2", (name,), whole)


def a_series(*names, dates=DATES, areas=AREAS):
    groundings = [
        Grounding(name, name, "", area, 0.05, 0.9, date, len(dates) * number + position)
        for number, name in enumerate(names)
        for position, (date, area) in enumerate(zip(dates, areas, strict=True))
    ]
    # the model grounds the first and the last date, then come those between
    groundings.sort(key=lambda one: one.date not in (dates[0], dates[-1]))
    return an_answer(groundings, [m for name in names for m in measured(name, areas, dates)])


@pytest.fixture
def panel(qtbot):
    made = AnswerPanel()
    qtbot.addWidget(made)
    made.resize(440, 600)
    made.show()
    return made


def shown_texts(panel):
    return [label.text() for label in panel.findChildren(QtWidgets.QLabel) if label.isVisible()]


def test_a_series_is_a_table_in_order_of_time_in_one_unit(panel):
    panel.show_answer(a_series("water"))
    texts = shown_texts(panel)
    areas = [text for text in texts if text.endswith("km²") and "a" not in text]
    assert areas[:4] == [f"120.3{NB}km²", f"103.8{NB}km²", f"86.75{NB}km²", f"96.83{NB}km²"]
    assert "shrinking" in texts
    assert f"−1.16{NB}km² a{NB}year  ·  −19.5{NB}% in all" in texts
    assert "Water, lost" in texts
    dates = [b for b in panel.findChildren(QtWidgets.QToolButton) if b.objectName().startswith("terrascope_chip_")]
    dates.sort(key=lambda button: button.mapTo(panel, button.rect().topLeft()).y())
    assert [button.text() for button in dates] == list(DATES)


def test_a_date_of_the_table_selects_its_grounding(panel, qtbot):
    panel.show_answer(a_series("water"))
    clicked = []
    panel.grounding_clicked.connect(clicked.append)
    qtbot.mouseClick(panel.findChild(QtWidgets.QToolButton, "terrascope_chip_2"), Qt.MouseButton.LeftButton)
    assert clicked == [2]


def test_many_lines_are_folded_until_somebody_wants_them(panel, qtbot):
    panel.show_answer(a_series("water", "trees", "cropland", "bare"))
    chip = panel.findChild(QtWidgets.QToolButton, "terrascope_chip_5")
    assert not chip.isVisible()
    qtbot.mouseClick(panel.findChild(QtWidgets.QToolButton, "terrascope_series_trees"), Qt.MouseButton.LeftButton)
    assert chip.isVisible()
    assert not panel.findChild(QtWidgets.QToolButton, "terrascope_chip_1").isVisible()


def test_a_date_that_was_left_out_of_the_series_has_no_figure(panel):
    answer = a_series("water")
    kept = [m for m in answer.measurements if not (m.kind == "series" and m.date == DATES[1])]
    panel.show_answer(an_answer([step.grounding for step in answer.steps], kept))
    assert "not compared" in shown_texts(panel)
    assert f"103.8{NB}km²" not in shown_texts(panel)


def test_the_series_of_an_answer_are_read_by_class():
    (water, trees) = series_in(a_series("water", "trees"))
    assert (water.class_name, water.dates, water.areas_m2) == ("water", DATES, AREAS)
    assert (trees.trend, trees.trend_unit, trees.tendency, trees.net_percent) == (
        -1.16e6,
        "m2/year",
        "shrinking",
        -19.5,
    )
    assert series_in(an_answer()) == []


def test_dates_lie_on_the_axis_by_real_time():
    assert seconds_of("2021-07-23T12:00:00Z") - seconds_of("2021-07-23") == 12 * 3600
    assert seconds_of("2021-07-23T14:00+02:00") == seconds_of("2021-07-23T12:00Z")
    assert seconds_of("2021") == seconds_of("2021-01-01") == seconds_of("2021-01")


def test_the_chart_paints_each_point_where_its_date_and_area_are(qtbot):
    chart = SeriesChart([SeriesShown("water", ("2000-01-01", "2001-01-01", "2004-01-01"), (1e5, 0.0, 2e5))])
    qtbot.addWidget(chart)
    chart.resize(400, chart.height())
    image = chart.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height()) if _is(image.pixelColor(x, y))]
    assert points, "nothing was painted in the class's colour"
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    lowest = max(points, key=lambda point: point[1])
    highest = min(points, key=lambda point: point[1])
    assert (lowest[0] - left) / (right - left) == pytest.approx(0.25, abs=0.04)
    assert highest[0] > right - 9


def test_a_point_tells_its_date_and_area(qtbot):
    chart = SeriesChart([SeriesShown("water", ("2000-01-01", "2001-01-01", "2004-01-01"), (1e5, 0.0, 2e5))])
    qtbot.addWidget(chart)
    chart.resize(400, chart.height())
    plot = chart._plot()
    last = chart._point(plot, seconds_of("2004-01-01"), 2e5)
    assert chart.told_at(last.toPoint()) == f"water, 2004-01-01: 20.0{NB}ha"
    assert chart.told_at(plot.topLeft().toPoint()) == ""


def test_a_chart_of_many_dates_shows_its_line_too(qtbot):
    dates = tuple(f"{year}-07-01" for year in range(1985, 2020))
    chart = SeriesChart([SeriesShown("water", dates, tuple(1e6 - 1e4 * i for i in range(35)))])
    qtbot.addWidget(chart)
    chart.resize(300, chart.height())
    words = [word for _, word in chart._date_words(300 / chart.fontMetrics().horizontalAdvance("0"))]
    assert len(words) >= 3
    assert all(len(word) == 4 for word in words)


def _is(colour):
    wanted = QtGui.QColor(class_colour("water"))
    return all(abs(a - b) < 12 for a, b in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True))


def test_a_series_is_not_wider_than_a_narrow_dock(panel):
    moments = ("2021-07-23T06:00:00Z", "2021-07-23T12:00:00Z", "2021-07-23T18:00:00Z", "2021-07-23T23:00:00Z")
    panel.show_answer(a_series("built-up", dates=moments))
    assert panel.minimumSizeHint().width() <= 360


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (readable_date("2021-07-23T10:30:15Z"), "2021-07-23 10:30 UTC"),
        (readable_date("2021-07-23"), "2021-07-23"),
        (readable_area(9_000, 120_000), f"0.9{NB}ha"),
        (readable_trend(4_600, "m2/year", 120_000), f"+0.46{NB}ha a{NB}year"),
        (readable_trend(-40, "m2/hour", 9_000), f"−40.00{NB}m² an{NB}hour"),
        (readable_trend(0, "m2/day", 1e9), f"0{NB}km² a{NB}day"),
    ],
)
def test_figures_over_time_read_well(text, expected):
    assert text == expected
