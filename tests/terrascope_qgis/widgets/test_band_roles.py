"""The editor of bands and the list of devices, in plain Qt."""

import pytest

from terrascope_qgis.widgets.band_roles import BandRoles, BandsSaid, said_in_words
from terrascope_qgis.widgets.card import words
from terrascope_qgis.widgets.device_choice import DeviceChoice
from terrascope_qgis.widgets.language import number, significant, tr
from terrascope_qgis.widgets.qt import QtGui, QtWidgets

NAMES = ["Band 1: B02", "Band 2: B03", "Band 3: B04", "Band 4: B08"]


@pytest.fixture
def editor(qtbot):
    made = BandRoles()
    qtbot.addWidget(made)
    made.set_layer("optical", NAMES, BandsSaid(), (10.0, 2047.0))
    return made


def test_what_is_said_comes_back(editor):
    said = BandsSaid((("blue", 1), ("nir", 4)), "picture", (10.0, 2047.0))
    editor.set_layer("optical", NAMES, said)
    assert editor.said() == said
    assert said_in_words(said) == "Blue: 1, Near infrared: 4  ·  black 10, white 2,047"


def test_what_is_found_is_shown_and_is_what_a_choice_begins_with(editor):
    found = {"bands": [["blue", 1], ["red", 3]], "values": "landsat", "notes": ["Assumed."], "problem": ""}
    editor.show_found(found)
    assert editor.found.text() == "Found Blue: 1, Red: 3. Assumed."
    assert editor.said() == BandsSaid()
    editor.by_hand.setChecked(True)
    assert editor.said().bands == (("blue", 1), ("red", 3))
    editor.boxes["nir"].setCurrentIndex(4)
    editor.by_hand.setChecked(False)
    editor.by_hand.setChecked(True)
    assert editor.said().bands == (("blue", 1), ("red", 3))


def test_black_and_white_are_taken_from_the_style_and_must_differ(editor):
    editor.values.setCurrentIndex(editor.values.findData("picture"))
    editor.from_style.click()
    assert editor.said().stretch == (10.0, 2047.0)
    assert (editor.black.text(), editor.problem()) == ("10", "")
    editor.white.setValue(10.0)
    assert "larger" in editor.problem()


def test_a_sar_layer_has_the_roles_of_sar(editor):
    editor.set_layer("sar", ["VV", "VH"], BandsSaid((("vv", 2),), "power"))
    assert list(editor.boxes) == ["vv", "vh"]
    assert [editor.values.itemData(row) for row in range(editor.values.count())] == ["", "db", "power"]
    assert editor.said() == BandsSaid((("vv", 2),), "power")


def test_devices_tell_their_memory(qtbot):
    choice = DeviceChoice()
    qtbot.addWidget(choice)
    choice.set_devices(
        [{"name": "cpu", "label": "CPU"}, {"name": "cuda:0", "label": "Card", "memory_bytes": 8 * 2**30}]
    )
    changed = []
    choice.chosen_changed.connect(changed.append)
    choice.choose("cuda:0")
    assert changed == ["cuda:0"]
    assert choice.currentItem().text(2) == "8\u00a0GB"


def test_quiet_words_follow_the_theme(qtbot):
    application = QtWidgets.QApplication.instance()
    before = application.palette()
    label = words("Quiet", quiet=True)
    qtbot.addWidget(label)
    label.show()
    light = QtGui.QPalette(before)
    light.setColor(QtGui.QPalette.ColorRole.WindowText, QtGui.QColor("#eeeeee"))
    application.setPalette(light)
    try:
        label.grab()
        ink = label.palette().color(QtGui.QPalette.ColorRole.WindowText)
        assert ink.name() == "#eeeeee"
        assert ink.alphaF() == pytest.approx(0.68, abs=0.01)
    finally:
        application.setPalette(before)


def test_numbers_are_the_locale_s():
    assert (number(1234.56, 1), significant(0.000123456, 2), significant(98765, 2)) == ("1,234.6", "0.00012", "99,000")
    assert tr("{a} of {b}", a=1, b=2) == "1 of 2"
