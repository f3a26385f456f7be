"""Every name of Qt that the plugin uses is in PyQt6, and nothing is called that Qt 6 or QGIS 4 dropped.

Runs where there is PyQt6 and no QGIS (`scripts/test_qt6.sh`): QGIS's own names can't be looked up here.
"""

import ast
import enum
import importlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from qt_names import QT_MODULES, Used, plugin_files, used_names

#: In QtGui since Qt 6; qgis.PyQt and qtpy give them in QtWidgets still.
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack")
#: Types of fields: QGIS for Qt 6 puts them back.
PUT_BACK = ("QVariant",)

#: Calls of objects, by the name alone: what Qt 6 has under another one, or no more.
DROPPED_CALLS = {
    "exec_": "exec",
    "desktop": "QWidget.screen",
    "globalPos": "QMouseEvent.globalPosition",
    "localPos": "QMouseEvent.position",
    "windowPos": "QMouseEvent.scenePosition",
    "delta": "QWheelEvent.angleDelta",
    "setTabStopWidth": "setTabStopDistance",
    "setResizeMode": "QHeaderView.setSectionResizeMode",
    "toTime_t": "toSecsSinceEpoch",
    "setTime_t": "setSecsSinceEpoch",
    "setCodec": "QTextStream.setEncoding",
    "grabWidget": "QWidget.grab",
    "setNamedColor": "QColor.fromString",
    "setItemHidden": "QTreeWidgetItem.setHidden",
}
#: Classes and modules that are gone.
DROPPED_NAMES = {
    "QRegExp": "QRegularExpression",
    "QRegExpValidator": "QRegularExpressionValidator",
    "QDesktopWidget": "QScreen",
    "QTextCodec": "QStringConverter",
    "QMatrix": "QTransform",
    "QSignalMapper": "a lambda",
    "QStringRef": "str",
    "QGLWidget": "QOpenGLWidget",
    "QWebView": "QTextBrowser",
    "QWebPage": "QTextBrowser",
    "qApp": "QApplication.instance()",
    "Q_ENUMS": "pyqtEnum",
    "QPyNullVariant": "NULL",
    # QGIS: compiled resources aren't loaded, the widget wrappers of QGIS 2's Processing are to go
    "resources_rc": "the file's path",
    "WidgetWrapper": "QgsAbstractProcessingParameterWidgetWrapper",
    "QgsMapLayerRegistry": "QgsProject",
}
#: Signals whose variants by type are gone.
DROPPED_OVERLOADS = ("activated", "currentIndexChanged", "highlighted", "buttonClicked", "error", "mapped")


def _is_in_qt6(used):
    modules = [used.module, "QtGui"] if used.names[0] in MOVED else [used.module]
    for module in modules:
        found = importlib.import_module(f"PyQt6.{module}")
        for part in used.names:
            if isinstance(found, enum.Enum):  # a member's own: .value, .name
                return True
            found = getattr(found, part, None)
            if found is None:
                break
        if found is not None:
            return True
    return False


def dropped(tree):
    """Line and complaint of everything in a file that Qt 6 or QGIS 4 has no more."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _dropped_call(node)
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute):
            if node.value.attr in DROPPED_OVERLOADS:
                yield node.lineno, f"{node.value.attr}[…] has no variants"
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from _dropped_import(node)
        elif isinstance(node, ast.Name) and node.id in DROPPED_NAMES:
            yield node.lineno, f"{node.id} is now {DROPPED_NAMES[node.id]}"


def _dropped_call(node):
    called = node.func
    if isinstance(called, ast.Attribute):
        if called.attr in DROPPED_CALLS:
            yield node.lineno, f"{called.attr} is now {DROPPED_CALLS[called.attr]}"
        of = called.value.func if isinstance(called.value, ast.Call) else called.value
        name = of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")
        if called.attr == "width" and ("fontMetrics" in name or name in ("QFontMetrics", "QFontMetricsF", "metrics")):
            yield node.lineno, "a font's width is now horizontalAdvance"
        if called.attr == "addAction" and len(node.args) >= 4:
            yield node.lineno, "addAction takes the shortcut before the receiver: make the QAction apart"
    elif isinstance(called, ast.Name):
        if called.id == "QVariant":
            yield node.lineno, "an empty QVariant is now qgis.core.NULL"
        if called.id == "QDateTime" and (len(node.args) >= 7 or _is_call_of(node.args[:1], "QDate", len(node.args))):
            yield node.lineno, "QDateTime is made of a QDate and a QTime"


def _is_call_of(first, name, count):
    return count == 1 and isinstance(first[0], ast.Call) and getattr(first[0].func, "id", "") == name


def _dropped_import(node):
    modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
    names = [alias.name for alias in node.names]
    for module in modules:
        if module.split(".")[0] in ("PyQt5", "PySide2", "sip") or module in ("qgis.PyQt.Qt", "qgis.PyQt.QtWebKit"):
            yield node.lineno, f"{module} isn't in Qt 6: import from qgis.PyQt"
    for name in names:
        if name.split(".")[-1] in DROPPED_NAMES:
            yield node.lineno, f"{name} is now {DROPPED_NAMES[name.split('.')[-1]]}"


def test_every_name_of_qt_is_in_pyqt6():
    used = [each for path in plugin_files() for each in used_names(path)]
    of_qt = [each for each in used if each.module in QT_MODULES and each.names[0] not in PUT_BACK]
    assert len(of_qt) > 300
    assert [str(each) for each in of_qt if not _is_in_qt6(each)] == []


@pytest.mark.parametrize(
    ("module", "name", "there"),
    [
        ("QtCore", "Qt.AlignCenter", False),
        ("QtCore", "Qt.AlignmentFlag.AlignCenter", True),
        ("QtCore", "QRegExp", False),
        ("QtWidgets", "QAction", True),
        ("QtWidgets", "QDialog.exec_", False),
        ("QtWidgets", "QDialog.exec", True),
    ],
)
def test_the_look_up_knows_both_ways(module, name, there):
    assert _is_in_qt6(Used("here:1", module, tuple(name.split(".")))) is there


def test_nothing_is_used_that_was_dropped():
    found = [
        f"{path.name}:{line}: {complaint}"
        for path in plugin_files()
        for line, complaint in dropped(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "dialog.exec_()",
        "event.globalPos()",
        "self.fontMetrics().width('a')",
        "box.activated[str].connect(f)",
        "from PyQt5.QtCore import Qt",
        "import sip",
        "from qgis.PyQt.QtCore import QRegExp",
        "from . import resources_rc",
        "field = QVariant()",
        "QDateTime(QDate(2020, 1, 2))",
        "QDateTime(2020, 1, 2, 3, 4, 5, 6, 7)",
        "menu.addAction('a', self, self.go, 'F1')",
    ],
)
def test_the_check_of_what_was_dropped_sees(code):
    assert list(dropped(ast.parse(code)))


def test_the_check_of_what_was_dropped_lets_others_pass():
    code = "dialog.exec()\nrect.width()\nfrom qgis.PyQt import sip\nbox.activated.connect(f)\nQDateTime(day, time)\n"
    assert list(dropped(ast.parse(code))) == []
