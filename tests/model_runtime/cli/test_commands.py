"""The command line: its answers, its exit codes, and that it is quick to refuse."""

import json
import os
import select
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import rasterio
import typer
from typer.testing import CliRunner

from model_runtime import engine
from model_runtime.cli import app
from model_runtime.cli.commands import _EXAMPLES
from model_runtime.protocol import ROLES
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


def test_dates_are_read_off_names_and_metadata_and_said(scripted, raster, tmp_path):
    first, second = raster.rename(tmp_path / "s2_20210618.tif"), write_blocks(tmp_path / "later.tif", {})
    with rasterio.open(second, "r+") as dataset:
        dataset.update_tags(TIFFTAG_DATETIME="2023:06:20 10:00:00")
    result = run("ask", "Is it?", "--optical", second, "--optical", first, "--out", tmp_path / "out", "--json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["provenance"]["dates"] == ["2021-06-18", "2023-06-20"]
    assert "s2_20210618.tif: its date is 2021-06-18, from its name" in result.stderr
    assert "later.tif: its date is 2023-06-20, from TIFFTAG_DATETIME" in result.stderr


def test_a_date_that_is_written_goes_over_what_the_file_states(scripted, raster, tmp_path):
    path = raster.rename(tmp_path / "s2_20210618.tif")
    result = run("ask", "Is it?", "--optical", f"{path}@2020-01-02", "--out", tmp_path / "out", "--json")
    assert json.loads(result.stdout)["provenance"]["dates"] == ["2020-01-02"]
    assert result.stderr == ""


def test_help_shows_how_it_is_asked():
    shown = run("ask", "--help").stdout
    assert shown.count("terrascope ask") == 3  # usage and two examples
    assert all(role in shown for role in ROLES)
    for example in _EXAMPLES.strip().splitlines()[2::2]:
        program, command, *words = shlex.split(example)
        assert program == "terrascope"
        asked = typer.main.get_command(app).commands[command].make_context(command, words).params
        assert asked["question"].endswith("?")
        assert asked["optical"]
        assert asked["out"]


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
    for precision, words in (("4bit", "fp32 alone, not in 4bit"), ("bf16", "fp32 alone"), ("fp7", "no precision")):
        result = run(*arguments, "--precision", precision)
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in result.stderr
        assert result.stderr.count("\n") == 1


ROOT = Path(__file__).parents[3]


def imported_by(*arguments):
    """Which of the heavy libraries a command imports, in a process of its own; and the process."""
    code = (
        "import sys\n"
        "from model_runtime.cli import app\n"
        "heavy = ('torch', 'transformers', 'scipy')\n"
        "try: app()\n"
        "except SystemExit as end: print(end.code, *[name for name in heavy if name in sys.modules])"
    )
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    return done.stdout.splitlines()[-1], done


def test_refusals_do_not_wait_for_torch():
    ended, process = imported_by("ask", "Is it?", "--optical", "gone.tif", "--out", "/nowhere/at/all")
    assert ended.startswith("2")
    assert "torch" not in ended
    assert "gone.tif" in process.stderr
    assert "Traceback" not in process.stderr


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("ask", "--help"), ("serve", "--help"), ("models", "--help"), ("models", "list"),
     ("models", "verify", "none")],
)  # fmt: skip
def test_help_and_looking_at_models_import_nothing_heavy(arguments):
    ended, process = imported_by(*arguments)
    assert ended.split()[1:] == [], process.stderr
    assert ended == ("2" if "verify" in arguments else "0")


@pytest.mark.skipif(os.name == "nt", reason="a terminal of Unix's kind")
def test_ask_says_at_once_that_it_starts(tmp_path):
    """On a terminal; the heavy imports are made to wait until somebody has read it."""
    screen, terminal = os.openpty()
    code = (
        "import sys, builtins\n"
        "whole = builtins.__import__\n"
        "def waiting(name, *rest):\n"
        "    if name.split('.')[0] in ('rasterio', 'torch', 'scipy') and waiting.once:\n"
        "        waiting.once = False; sys.stdin.readline()\n"
        "    return whole(name, *rest)\n"
        "waiting.once = True; builtins.__import__ = waiting\n"
        "from model_runtime.cli import app; app()"
    )
    command = [sys.executable, "-c", code, "ask", "Is it?", "--optical", "gone.tif", "--out", str(tmp_path / "out")]
    environment = os.environ | {"TERM": "xterm"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": terminal}
    with subprocess.Popen(command, cwd=ROOT, env=environment, **pipes) as process:
        os.close(terminal)
        said = b""
        while b"Starting" not in said:
            ready, _, _ = select.select([screen], [], [], 30)
            assert ready, said
            said += os.read(screen, 1000)
        assert process.poll() is None, "it waits for its heavy imports, which come after the word"
        process.stdin.write(b"\n")
        process.stdin.close()
        while select.select([screen], [], [], 30)[0]:
            try:
                said += os.read(screen, 1000)
            except OSError:  # how Linux tells of the end of a terminal
                break
    os.close(screen)
    assert process.returncode == 2
    assert b"gone.tif" in said
