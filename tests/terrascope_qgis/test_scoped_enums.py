"""Every name of Qt and QGIS is in this version, and enumerations are written with their scope, as Qt 6 demands."""

import ast
import enum
import importlib
import itertools
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from qt_names import QT_MODULES, Used, plugin_files, used_names

#: The types of fields have no name with a scope that QGIS 3.22 knows too; QGIS for Qt 6 brings these back itself.
EXEMPT = ("QVariant",)


def _steps(used):
    """The objects that a dotted name leads through, from the class on; raises AttributeError where one is missing."""
    name = f"qgis.PyQt.{used.module}" if used.module in QT_MODULES else used.module
    found = [importlib.import_module(name)]
    for part in used.names:
        if isinstance(found[-1], property):
            break
        found.append(getattr(found[-1], part))
    return found[1:]


def _is_member(value):
    """Whether it is a value of an enumeration, of Python's (Qt 6, newer QGIS) or of sip's (Qt 5)."""
    return isinstance(value, enum.Enum) or type(type(value)).__name__ == "enumtype"


def _is_unscoped(used):
    found = _steps(used)
    return any(_is_member(value) and type(value) is not parent for parent, value in itertools.pairwise(found))


def _all_used(qgis_app):
    return [used for path in plugin_files() for used in used_names(path)]


def test_every_name_is_in_this_version(qgis_app):
    missing = []
    for used in _all_used(qgis_app):
        try:
            _steps(used)
        except (AttributeError, ImportError) as error:
            missing.append(f"{used} ({error})")
    assert missing == []


def test_enumerations_are_written_with_their_scope(qgis_app):
    wrong = [str(used) for used in _all_used(qgis_app) if used.names[0] not in EXEMPT and _is_unscoped(used)]
    assert wrong == []


@pytest.mark.parametrize(
    ("module", "name", "wrong"),
    [
        ("QtCore", "Qt.AlignCenter", True),
        ("QtCore", "Qt.AlignmentFlag.AlignCenter", False),
        ("QtWidgets", "QMessageBox.Ok", True),
        ("QtWidgets", "QSizePolicy.Policy.Expanding", False),
        ("qgis.core", "QgsTask.CanCancel", True),
        ("qgis.core", "QgsTask.Flag.CanCancel", False),
        ("qgis.core", "QgsWkbTypes.Polygon", True),
        ("qgis.core", "QgsWkbTypes.Type.Polygon", False),
        ("qgis.core", "Qgis.Warning", True),
        ("qgis.core", "Qgis.MessageLevel.Warning", False),
        ("qgis.core", "QgsApplication.taskManager", False),
    ],
)
def test_the_check_knows_both_ways(qgis_app, module, name, wrong):
    assert _is_unscoped(Used("here:1", module, tuple(name.split(".")))) is wrong


def test_no_enumeration_is_asked_of_self():
    """`self.Accepted` in a dialog is unscoped as well; no attribute of ours begins with a capital."""
    nodes = [(path.name, node) for path in plugin_files() for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    of_self = [(name, node) for name, node in nodes if isinstance(node, ast.Attribute) and _is_self(node.value)]
    assert len(of_self) > 100
    assert [f"{name}:{node.lineno}: self.{node.attr}" for name, node in of_self if node.attr[0].isupper()] == []


def _is_self(node):
    return isinstance(node, ast.Name) and node.id == "self"
