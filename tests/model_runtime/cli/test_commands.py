"""The command line: its answers, its exit codes, and that it is quick to refuse."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from model_runtime import engine
from model_runtime.cli import app
from tests.model_runtime.fakes import Script, comparison, is_trees, is_water, write_blocks

runner = CliRunner()


@pytest.fixture
def raster(tmp_path):
    return write_blocks(tmp_path / "s2.tif", {"trees": [(2, 2, 10, 20)], "water": [(20, 30, 10, 10)]})


@pytest.fixture
def scripted(monkeypatch):
    script = Script(comparison(("trees", is_trees), ("water", is_water), head="larger yes-no", own="yes"))
    ask = engine.ask
    monkeypatch.setattr(engine, "ask", lambda request, **_: ask(request, network=script.network))
    return script


def run(*arguments):
    return runner.invoke(app, [str(argument) for argument in arguments])


def test_people_see_steps_and_the_answer(scripted, raster, tmp_path):
    result = run("ask", "Is the forest larger than the lake?", "--optical", raster, "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert "I outline" in result.stdout
    assert "mask_0" in result.stdout
    assert "Yes: trees cover 2.0 ha" in result.stdout


def test_json_is_the_answer_and_nothing_else(scripted, raster, tmp_path):
    result = run("ask", "Is it?", "--optical", f"{raster}@2021-07-23", "--out", tmp_path / "out", "--json")
    assert result.exit_code == 0
    answer = json.loads(result.stdout)
    assert answer == json.loads((tmp_path / "out" / "answer.json").read_text(encoding="utf-8"))
    assert answer["answer"]["choice"] == "yes"
    assert answer["provenance"]["dates"] == ["2021-07-23"]
    assert answer["steps"][0]["grounding"]["class"] == "trees"


def test_an_answer_of_kind_none_is_no_failure(monkeypatch, raster, tmp_path):
    script = Script(["<think><task>none question</task></think><answer>none</answer>"])
    ask = engine.ask
    monkeypatch.setattr(engine, "ask", lambda request, **_: ask(request, network=script.network))
    result = run("ask", "Who is the mayor?", "--optical", raster, "--out", tmp_path / "out", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["answer"]["kind"] == "none"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["Is it?"], "No layer is chosen"),
        (["", "--optical", "{raster}"], "empty"),
        (["a" * 10_000, "--optical", "{raster}"], "10,000 characters"),
        (["Is it?", "--optical", "{raster}", "--bands", "pink=1"], "pink=1"),
        (["Is it?", "--optical", "{raster}", "--area", "1,2,3"], "1,2,3"),
        (["Is it?", "--optical", "no/such.tif"], "such.tif"),
        (["Is it?", "--optical", "{broken}"], "broken.tif"),
    ],
)
def test_bad_input_is_one_line_on_standard_error(scripted, raster, tmp_path, arguments, words):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(raster.read_bytes()[:500])
    arguments = [argument.format(raster=raster, broken=broken) for argument in arguments]
    result = run("ask", *arguments, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert words in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_precision_reaches_the_model(raster, tmp_path):
    arguments = ("ask", "Is it?", "--optical", raster, "--out", tmp_path / "out", "--device", "cpu")
    for precision, words in (("4bit", "Weights of 4 bits"), ("bf16", "fp32 alone"), ("fp7", "no precision")):
        result = run(*arguments, "--precision", precision)
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in result.stderr
        assert result.stderr.count("\n") == 1


def test_help_and_refusals_do_not_wait_for_torch():
    code = (
        "import sys; sys.argv[1:] = ['ask', 'Is it?', '--optical', 'gone.tif', '--out', '/nowhere/at/all']\n"
        "from model_runtime.cli import app\n"
        "try: app()\n"
        "except SystemExit as end: print(end.code, 'torch' in sys.modules)"
    )
    root = Path(__file__).parents[3]
    result = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=60)
    assert result.stdout == "2 False\n"
    assert "gone.tif" in result.stderr
    assert "Traceback" not in result.stderr
