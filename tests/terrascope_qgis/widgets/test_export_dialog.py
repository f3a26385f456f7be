"""The window with all formats, without QGIS."""

import pytest

from terrascope_qgis.widgets.export_dialog import ExportDialog, FormatShown
from terrascope_qgis.widgets.qt import Qt, QtWidgets

FORMATS = [
    FormatShown("shp", "Shapefile", "A file a layer.", "Long names."),
    FormatShown("gpkg", "GeoPackage", "One file.", ""),
]


@pytest.fixture
def dialog(qtbot):
    made = ExportDialog(FORMATS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_format_says_what_it_loses(dialog):
    texts = [label.text() for label in dialog.findChildren(QtWidgets.QLabel)]
    assert "Loses: Long names." in texts
    assert "Loses nothing." in texts
    box = dialog.findChild(QtWidgets.QCheckBox, "terrascope_format_shp")
    assert "Loses: Long names." in box.accessibleDescription()


def test_what_is_not_offered_is_not_chosen(dialog):
    dialog.set_chosen(["shp", "gpkg"])
    dialog.set_offered(["gpkg"], "nothing was found")
    assert dialog.chosen() == ("gpkg",)


def test_escape_cancels_before_it_closes(dialog, qtbot):
    dialog.show_busy(True)
    with qtbot.waitSignal(dialog.cancel_pressed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_busy(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_blocks_nothing(dialog):
    assert not dialog.isModal()
