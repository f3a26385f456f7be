"""`terrascope correct`."""

import json

import pytest
from typer.testing import CliRunner

from model_runtime.cli import app
from model_runtime.cli.correcting import edit_of
from model_runtime.errors import BadRequest
from model_runtime.protocol import Edit
from tests.model_runtime.engine.asking import LARGER, answer_of, request_for
from tests.model_runtime.fakes import Script, write_blocks

runner = CliRunner()


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("add:0:600120,5199870.5", Edit("add", 0, (600120.0, 5199870.5))),
        ("remove:2:-1.5,-3", Edit("remove", 2, (-1.5, -3.0))),
        ("leave-out:1:7,8", Edit("leave_out", 1, (7.0, 8.0))),
        ("leave-out-all:1", Edit("leave_out_all", 1)),
    ],
)
def test_edits_as_they_are_typed(text, edit):
    assert edit_of(text) == edit


@pytest.mark.parametrize("text", ["", "add", "add:0", "add:x:1,2", "add:0:1", "paint:0:1,2", "leave-out-all:0:1,2"])
def test_what_is_no_edit_is_said_with_the_way_out(text):
    with pytest.raises(BadRequest) as error:
        edit_of(text)
    assert "add:0:600120,5199870" in error.value.way_out


def test_a_corrected_answer_is_shown_and_written(tmp_path):
    raster = write_blocks(tmp_path / "s2.tif", {"trees": [(2, 2, 10, 20), (30, 5, 5, 4)], "water": [(20, 30, 10, 10)]})
    answer_of(Script(LARGER), request_for(raster, tmp_path / "out"))
    called = ["correct", str(tmp_path / "out"), "leave-out:0:600065,5199685", "--out", str(tmp_path / "new"), "--json"]
    result = runner.invoke(app, called)
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert answer["provenance"]["corrections"] == ["trees: 1 region left out"]
    assert answer == json.loads((tmp_path / "new" / "answer.json").read_text(encoding="utf-8"))
    result = runner.invoke(app, ["correct", str(tmp_path), "leave-out-all:0", "--out", str(tmp_path / "new")])
    assert result.exit_code == 2
    assert "asked.json" in result.output
