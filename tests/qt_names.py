"""The names of Qt and QGIS that the plugin uses, read from its source and never imported for it."""

import ast
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PLUGIN = ROOT / "terrascope_qgis"
#: The modules of Qt as the widgets name them (`QtWidgets.QLabel`), beside those of QGIS (`from qgis.core import …`).
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport", "QtXml", "QtSql")


@dataclass(frozen=True)
class Used:
    """A dotted name such as QSizePolicy.Policy.Expanding.

    Attributes:
        where: File and line.
        module: "QtWidgets" and the like for Qt, "qgis.core" or "qgis.gui" for QGIS.
        names: ("QSizePolicy", "Policy", "Expanding").
    """

    where: str
    module: str
    names: tuple[str, ...]

    def __str__(self):
        return f"{self.where}: {'.'.join(self.names)}"


def plugin_files():
    """The plugin's own Python files; what is bundled with it was written by others."""
    files = [path for path in sorted(PLUGIN.rglob("*.py")) if "bundled" not in path.parts]
    assert len(files) > 50, "the plugin's files aren't found"
    return files


def used_names(path):
    """Every use of a name of Qt or QGIS in a file, as long as it is written."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = _imported(tree)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Attribute, ast.Name)) and id(node) not in inner:
            parts = _parts(node)
            if parts and parts[0] in known:
                module, names = known[parts[0]], parts
                if module in QT_MODULES and parts[0] == module:
                    names = parts[1:]
                if names:
                    yield Used(f"{_shown(path)}:{node.lineno}", module, names)


def _imported(tree):
    """Local name to module: {"QgsTask": "qgis.core", "QtGui": "QtGui", "QIcon": "QtGui"}."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            last = node.module.split(".")[-1]
            for alias in node.names:
                name = alias.asname or alias.name
                if alias.name in QT_MODULES:
                    known[name] = alias.name
                elif last in QT_MODULES:
                    known[name] = last
                elif node.module in ("qgis.core", "qgis.gui", "qgis.analysis"):
                    known[name] = node.module
                elif alias.name == "Qt" and last == "qt":
                    known[name] = "QtCore"
    return known


def _parts(node):
    """("Qt", "Key", "Key_Down") of an attribute of an attribute of a name; () of anything else."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return (node.id, *reversed(names)) if isinstance(node, ast.Name) else ()


def _shown(path):
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name
