"""Imports run one way, as the design says; read from the source, so that no import needs to work for it."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

#: What each room of the runtime may import from the others: a folder, or a module beside the folders. The bench scores
#: what the engine answers, so it stands on the engine.
MAY_IMPORT = {
    "protocol": set(),
    "errors": {"protocol"},
    "scene": {"protocol", "errors"},
    "measure": {"protocol", "errors"},
    "model": {"protocol", "errors"},
    "engine": {"version", "model", "measure", "scene", "protocol", "errors"},
    "version": set(),
    "inventory": {"model", "version"},
    "install": set(),  # runs before anything else is there
    "server": {"engine", "inventory", "version", "model", "protocol", "errors"},
    "cli": {
        "inventory",
        "version",
        "engine",
        "server",
        "model",
        "scene",
        "protocol",
        "errors",
        "training",
        "terra_cot",
        "bench",
    },
    "terra_cot": {"model", "measure", "scene", "protocol", "errors"},
    "training": {"model", "measure", "scene", "protocol", "errors", "terra_cot"},
    "bench": {"version", "engine", "model", "measure", "scene", "protocol", "errors", "terra_cot", "training"},
}
#: Parts of rooms that may be borrowed without the rest: samples are asked in the grammar that training has, and their
#: figures are worded as the engine's answers are, so that neither is written twice. Neither part stands on terra_cot.
MAY_BORROW = {"terra_cot": ("model_runtime.training.language.", "model_runtime.engine.answers.")}
PLUGIN_MAY_IMPORT = {"qgis", "numpy", "osgeo", "terrascope_qgis"} | set(sys.stdlib_module_names)


def _imports(path):
    """Absolute names of what a file imports, wherever in it; relative imports are resolved from its place."""
    package = list(path.relative_to(ROOT).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            yield from (f"{module}.{alias.name}" for alias in node.names)


def _files(folder):
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files, f"{folder} has no Python files"
    return files


def _room(name):
    """The room of a dotted name: "scene" for "model_runtime.scene.grid.Grid"; "" for the package itself."""
    first = name.split(".")[1] if "." in name else ""
    return first if first in MAY_IMPORT else ""


def test_runtime_imports_run_one_way():
    wrong = []
    for path in _files("model_runtime"):
        room = _room(".".join(path.relative_to(ROOT).with_suffix("").parts))
        if not room:
            assert path == ROOT / "model_runtime/__init__.py", f"{path}: a folder the design doesn't know"
            continue
        borrowed = MAY_BORROW.get(room, ())
        names = [name for name in _imports(path) if name.split(".")[0] == "model_runtime"]
        rooms = {_room(name): name for name in names if not name.startswith(borrowed)}
        for other in rooms.keys() - {room, ""} - MAY_IMPORT[room]:
            wrong.append(f"{path.relative_to(ROOT)} imports {rooms[other]}")
    assert wrong == []


def test_what_is_borrowed_stands_on_nothing_that_borrows():
    for room, parts in MAY_BORROW.items():
        for part in parts:
            names = [name for path in _files(part.strip(".").replace(".", "/")) for name in _imports(path)]
            assert [name for name in names if name.startswith(f"model_runtime.{room}")] == []


def test_runtime_never_imports_qt_or_the_plugin():
    forbidden = {"qgis", "qtpy", "PyQt5", "PyQt6", "PySide2", "PySide6", "terrascope_qgis"}
    wrong = [(str(p), name) for p in _files("model_runtime") for name in _imports(p) if name.split(".")[0] in forbidden]
    assert wrong == []


def test_plugin_imports_qgis_numpy_and_the_standard_library_alone():
    wrong = []
    for path in _files("terrascope_qgis"):
        parts = path.relative_to(ROOT / "terrascope_qgis").parts
        # The widgets are pure Qt; one file of theirs may take QGIS's Qt where there is no qtpy.
        pure_qt = parts[0] == "widgets" and parts != ("widgets", "qt.py")
        allowed = PLUGIN_MAY_IMPORT - {"qgis"} if pure_qt else PLUGIN_MAY_IMPORT
        allowed = allowed | {"qtpy"} if parts[0] == "widgets" else allowed
        for name in _imports(path):
            if name.split(".")[0] not in allowed:
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert wrong == []


def test_plugin_protocol_is_the_runtimes():
    assert (ROOT / "terrascope_qgis/protocol.py").resolve() == (ROOT / "model_runtime/protocol.py").resolve()


@pytest.mark.parametrize("name", ["protocol.py", "errors.py"])
def test_protocol_and_errors_need_the_standard_library_alone(name):
    others = {n.split(".")[0] for n in _imports(ROOT / "model_runtime" / name)} - set(sys.stdlib_module_names)
    assert others <= {"model_runtime"}


def test_the_reader_of_imports_sees_all_forms(tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    file = tmp_path / "pkg" / "room" / "file.py"
    file.parent.mkdir(parents=True)
    file.write_text("import a.b\nfrom c import d\nfrom . import e\nfrom ..f import g\ndef h():\n    import late\n")
    assert set(_imports(file)) == {"a.b", "c.d", "pkg.room.e", "pkg.f.g", "late"}
