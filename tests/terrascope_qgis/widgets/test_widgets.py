"""The dock's parts in plain Qt, as a person meets them."""

from dataclasses import replace

import pytest

from terrascope_qgis.protocol import Answer, AnswerValue, Grounding, Measurement, Provenance, Step
from terrascope_qgis.widgets.answer_panel import AnswerPanel, provenance_words
from terrascope_qgis.widgets.colours import CLASS_COLOURS, class_colour
from terrascope_qgis.widgets.figures import (
    beyond_areas,
    measurement_words,
    readable_area,
    readable_distance,
    readable_seconds,
    readable_share,
)
from terrascope_qgis.widgets.form import QuestionForm
from terrascope_qgis.widgets.layer_choice import LayerChoice, LayerRow, is_iso_date
from terrascope_qgis.widgets.notice import Notice
from terrascope_qgis.widgets.qt import Qt, QtWidgets
from terrascope_qgis.widgets.question_field import EXAMPLES, QuestionField
from terrascope_qgis.widgets.runtime_setup import RuntimeSetup
from terrascope_qgis.widgets.steps import StepShown, StepsList

NB = "\u00a0"
TREES = Grounding("the wood", "trees", "mask_0.tif", 1_815_000.0, 0.36, 0.93, "", 0)
WATER = Grounding("water", "water", "mask_1.tif", 0.0, 0.0, 0.0, "", 1)


def an_answer(groundings=(TREES, WATER), measurements=(), warnings=(), layers=("regions",)):
    provenance = Provenance(
        "nano", "3f2a91c0ffff", "cuda:0", "float16", "EPSG:32633", (10.0, 10.0), 10.0, 224, 200, (0, 0, 1, 1),
        ("S2",), ("",), "EPSG:7030", "0.1.0", (("read", 0.2), ("network", 0.4)),
    )  # fmt: skip
    return Answer(
        "Is there <b>any</b> water?", "q1", "exists", ("water",),
        AnswerValue("yes_no", "No, there is no water.", choice="no"), "no", tuple(Step("", g) for g in groundings),
        tuple(measurements), tuple(warnings), provenance, "answer.gpkg", layers,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (readable_area(0), f"0{NB}ha"),
        (readable_area(9_999), f"9,999{NB}m²"),
        (readable_area(10_000), f"1.0{NB}ha"),
        (readable_area(619_000), f"61.9{NB}ha"),
        (readable_area(2_750_000), f"275.0{NB}ha"),
        (readable_area(12_340_000_000), f"12,340{NB}km²"),
        (readable_share(0), f"0{NB}%"),
        (readable_share(0.0004), f"0.04{NB}%"),
        (readable_share(1), f"100.0{NB}%"),
        (readable_distance(312.4), f"312{NB}m"),
        (readable_distance(12_340), f"12.34{NB}km"),
        (readable_seconds(0.63), f"0.6{NB}s"),
        (readable_seconds(200), f"3{NB}min 20{NB}s"),
    ],
)
def test_figures_read_well(text, expected):
    assert text == expected


@pytest.mark.parametrize(
    ("measurement", "expected"),
    [
        (Measurement("distance", 1.5, "km", ("built-up", "water")), ("Built-up to water", f"1.50{NB}km")),
        (Measurement("adjacency", False, "", ("trees", "water")), ("Trees and water", "don't touch")),
        (Measurement("location", "north-west", "", ("water",)), ("Water", "in the north-west")),
        (Measurement("count", 1, "count", ("water",)), ("Water", "1 region")),
        (Measurement("count", 1200, "count", ("water",)), ("Water", "1,200 regions")),
        (Measurement("gained", 3.0, "ha", ("trees",)), ("Trees, gained", f"3.0{NB}ha")),
    ],
)
def test_measurements_in_words(measurement, expected):
    assert measurement_words(measurement) == expected


def test_counts_and_places_show_only_where_asked_for():
    count, place = Measurement("count", 2, "count", ("water",)), Measurement("location", "east", "", ("water",))
    distance = Measurement("distance", 5.0, "m", ("water", "trees"))
    assert beyond_areas([count, place, distance], "larger") == [distance]
    assert beyond_areas([count, place], "count") == [count]
    assert beyond_areas([count, place], "where") == [place]


def test_every_class_of_the_wire_has_its_own_colour():
    from terrascope_qgis.protocol import CLASSES

    assert set(CLASS_COLOURS) == set(CLASSES)
    assert len(set(CLASS_COLOURS.values())) == len(CLASSES)


def test_an_unknown_phrase_keeps_its_colour_in_any_case():
    assert class_colour("Solar panels ") == class_colour("solar panels")


def test_enter_asks_and_shift_enter_begins_a_line(qtbot):
    field = QuestionField()
    qtbot.addWidget(field)
    asked = []
    field.submitted.connect(lambda: asked.append(field.text()))
    qtbot.keyClicks(field.editor, "Is there water?")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked == []
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    qtbot.keyClick(field.editor, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["Is there water?"] * 2


def test_escape_cancels_a_question_on_its_way_and_nothing_else(qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    form.show()
    cancelled = []
    form.cancel_pressed.connect(lambda: cancelled.append(True))
    qtbot.keyClick(form.question.editor, Qt.Key.Key_Escape)
    assert cancelled == []
    form.show_busy(True)
    qtbot.keyClick(form.question.editor, Qt.Key.Key_Escape)
    assert cancelled == [True]
    form.show_cancelling()
    qtbot.keyClick(form.question.editor, Qt.Key.Key_Escape)
    assert cancelled == [True]


def test_an_example_fills_the_field(qtbot):
    field = QuestionField()
    qtbot.addWidget(field)
    actions = {action.text(): action for action in field.examples.menu().actions() if not action.isSeparator()}
    assert list(actions) == [question for _, questions in EXAMPLES for question in questions]
    actions["Is there any water?"].trigger()
    assert field.text() == "Is there any water?"


def test_layers_report_what_the_person_changes(qtbot):
    choice = LayerChoice()
    qtbot.addWidget(choice)
    rows = [LayerRow("a", "S2", "optical", "2021-07-23", True), LayerRow("b", "dem")]
    choice.set_rows(rows)
    assert choice.rows() == rows
    changed = []
    choice.changed.connect(changed.append)
    choice.set_chosen("b", True)
    choice.set_sensor("b", "sar")
    choice.set_date("b", "2021-07-21")
    assert set(changed) == {"b"}
    assert choice.chosen() == [rows[0], LayerRow("b", "dem", "sar", "2021-07-21", True)]


def test_without_layers_the_list_says_what_to_add(qtbot):
    choice = LayerChoice()
    qtbot.addWidget(choice)
    choice.show()
    assert not choice.tree.isVisible()
    choice.set_rows([LayerRow("a", "S2")])
    assert choice.tree.isVisible()
    choice.set_rows([])
    assert not choice.tree.isVisible()


@pytest.mark.parametrize(
    ("text", "valid"), [("2021-07-23", True), ("2021-07-23T10:30:00Z", True), ("23.7.2021", False), ("", False)]
)
def test_iso_dates(text, valid):
    assert is_iso_date(text) is valid


def test_steps_grow_and_chips_tell_their_grounding(qtbot):
    steps = StepsList()
    qtbot.addWidget(steps)
    steps.show_steps([StepShown("I outline")])
    first_line = steps.findChildren(QtWidgets.QLabel)[1]
    steps.show_steps([StepShown("I outline the wood.", TREES), StepShown("And now", WATER)])
    assert first_line.text() == "I outline the wood."
    clicked = []
    steps.grounding_clicked.connect(clicked.append)
    for index in (0, 1):
        qtbot.mouseClick(
            steps.findChild(QtWidgets.QToolButton, f"terrascope_step_chip_{index}"), Qt.MouseButton.LeftButton
        )
    assert clicked == [0, 1]


def test_steps_of_another_question_replace_the_chips(qtbot):
    steps = StepsList()
    qtbot.addWidget(steps)
    steps.show_steps([StepShown("a", TREES), StepShown("b", WATER)])
    steps.show_steps([StepShown("c", WATER)])
    qtbot.wait(1)
    chips = [button for button in steps.findChildren(QtWidgets.QToolButton) if not button.isHidden()]
    assert [chip.text().strip() for chip in chips] == ["water"]


def test_a_step_tells_which_sensor_was_believed(qtbot):
    steps = StepsList()
    qtbot.addWidget(steps)
    steps.show_steps([StepShown("a", replace(TREES, radar_share=0.12)), StepShown("b", TREES)])
    told = [label.text() for label in steps.findChildren(QtWidgets.QLabel) if "ha" in label.text()]
    assert "by SAR 12 %" in told[0]
    assert "SAR" not in told[1]


def test_the_answer_shows_sentence_figures_warnings_and_origin(qtbot):
    panel = AnswerPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_answer(
        an_answer(measurements=[Measurement("distance", 312.0, "m", ("trees", "water"))], warnings=["Cloudy."])
    )
    texts = [label.text() for label in panel.findChildren(QtWidgets.QLabel) if label.isVisible()]
    assert panel.sentence() == "No, there is no water."
    assert f"181.5{NB}ha  ·  36.0{NB}%" in texts
    assert f"312{NB}m" in texts
    assert "Cloudy." in panel.warnings()
    assert "Is there <b>any</b> water?" in texts, "a question is never read as HTML"
    clicked = []
    panel.grounding_clicked.connect(clicked.append)
    qtbot.mouseClick(panel.findChild(QtWidgets.QToolButton, "terrascope_chip_1"), Qt.MouseButton.LeftButton)
    assert clicked == [1]


def test_provenance_in_one_line():
    expected = f"nano 3f2a91c0  ·  GPU:0  ·  0.6{NB}s  ·  224 × 200 pixels of 10{NB}m"
    assert provenance_words(an_answer().provenance) == expected


def test_an_answer_without_masks_has_nothing_to_export(qtbot):
    panel = AnswerPanel()
    qtbot.addWidget(panel)
    panel.show_answer(an_answer(groundings=(), layers=()))
    assert not panel.export.isEnabled()
    panel.show_answer(an_answer())
    assert panel.export.isEnabled()


def test_a_notice_says_one_thing_with_a_way_out(qtbot):
    notice = Notice()
    qtbot.addWidget(notice)
    pressed = []
    notice.say("The disk is full.", "error", "Open folder", lambda: pressed.append(1))
    qtbot.mouseClick(notice.findChild(QtWidgets.QPushButton), Qt.MouseButton.LeftButton)
    assert (notice.text(), notice.isVisible(), pressed) == ("The disk is full.", True, [1])
    notice.clear()
    assert (notice.text(), notice.isVisible()) == ("", False)


def test_the_install_command_can_be_copied(qtbot):
    setup = RuntimeSetup()
    qtbot.addWidget(setup)
    setup.set_command('/usr/bin/python3 "install_runtime.py"')
    qtbot.mouseClick(setup.copy, Qt.MouseButton.LeftButton)
    assert QtWidgets.QApplication.clipboard().text() == '/usr/bin/python3 "install_runtime.py"'


def test_devices_keep_the_choice(qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    gpu = {"name": "cuda:0", "label": "RTX 4090", "memory_bytes": 24 * 2**30}
    form.set_devices([gpu])
    form.device.setCurrentIndex(form.device.findData("cuda:0"))
    form.set_devices([{"name": "cpu", "label": "CPU", "memory_bytes": 0}, gpu])
    assert form.device.currentData() == "cuda:0"
    form.set_devices([{"name": "cpu", "label": "CPU", "memory_bytes": 0}])
    assert form.device.currentData() == "auto"


def test_each_card_is_told_by_number_name_and_memory(qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    cards = [{"name": f"cuda:{i}", "label": "RTX 4090", "memory_bytes": 24 * 2**30} for i in range(2)]
    form.set_devices([{"name": "cpu", "label": "CPU, 8 cores", "memory_bytes": 32 * 2**30}, *cards])
    texts = [form.device.itemText(i).replace("\u00a0", " ") for i in range(form.device.count())]
    assert texts[1:] == ["CPU, 8 cores (32 GB)", "cuda:0, RTX 4090 (24 GB)", "cuda:1, RTX 4090 (24 GB)"]
    assert form.device.itemData(3, Qt.ItemDataRole.ToolTipRole) == form.device.itemText(3)


def test_progress_is_busy_until_something_is_known(qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    form.show_busy(True)
    assert form.progress.maximum() == 0
    form.show_progress(0.25, "Reading")
    assert form.progress.value() / form.progress.maximum() == 0.25


def test_nothing_is_wider_than_a_narrow_dock(qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    scroll_bar = form.verticalScrollBar().sizeHint().width()
    form.layers.set_rows([LayerRow("a", "A layer with a rather long name " * 3, "optical", "2021-07-23", True)])
    form.show_answer(an_answer(measurements=[Measurement("distance", 312.0, "m", ("built-up", "cropland"))]))
    form.show_steps([StepShown("word " * 60, TREES), StepShown("u" * 500)])
    form.setup.set_command("/usr/bin/python3 " + "x" * 200)
    form.setup.show()
    form.say("A message with many words. " * 5, "error", "Open folder")
    form.resize(380, 700)
    form.show()
    assert form.widget().minimumSizeHint().width() <= 380 - scroll_bar


def test_everything_a_person_works_has_a_name_for_screen_readers(qtbot):
    form = QuestionForm()
    qtbot.addWidget(form)
    form.layers.set_rows([LayerRow("a", "S2", "optical", "2021-07-23", True)])
    form.show_answer(an_answer())
    form.show_steps([StepShown("a", TREES)])
    own = (
        QtWidgets.QAbstractButton,
        QtWidgets.QComboBox,
        QtWidgets.QLineEdit,
        QtWidgets.QPlainTextEdit,
        QtWidgets.QProgressBar,
    )
    nameless = []
    for kind in own:
        for widget in form.findChildren(kind):
            inner = (
                widget.isHidden()
                or widget.objectName().startswith("qt_")
                or isinstance(widget.parent(), (QtWidgets.QComboBox, QtWidgets.QLineEdit))
            )
            said = widget.accessibleName() or (isinstance(widget, QtWidgets.QAbstractButton) and widget.text())
            if not said and not inner:
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []
