"""What the plugin holds to be missing in the runtime's GDAL is missing there."""

import ast
from pathlib import Path

from rasterio.env import Env

OPENABLE = Path(__file__).parents[3] / "terrascope_qgis" / "openable.py"


def test_formats_that_are_cut_out_need_it():
    [value] = [
        node.value.args[0]
        for node in ast.walk(ast.parse(OPENABLE.read_text()))
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "NOT_IN_RUNTIME"
    ]
    missing = set(ast.literal_eval(value))
    assert "ECW" in missing
    with Env() as env:
        assert not missing & set(env.drivers())
