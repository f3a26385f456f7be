"""A run: every question asked once, stopped and gone on with, errors told, and a report with every row."""

import json
import shutil
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from rich.console import Console
from typer.testing import CliRunner

from model_runtime.bench.opening import open_benchmark
from model_runtime.bench.report_html import write_html
from model_runtime.bench.report_text import show
from model_runtime.bench.run_folder import RunFolder
from model_runtime.bench.running import Asking, run, spread
from model_runtime.bench.tally import LETTERS, MEASURED, RANDOM, WORDS, tally, to_json
from model_runtime.cli.commands import app
from model_runtime.errors import BadRequest, TerraScopeError
from tests.model_runtime.fakes import Script, comparison

ITEMS = 8
ASKING = Asking("fake", "cpu", limit=ITEMS)


def is_water(bands):
    return bands[3] < 0.05


def script(own="B", **more):
    return Script(comparison(("water", is_water), head="share %", own=own), **more)


@pytest.fixture(scope="module")
def benchmark(built):
    return open_benchmark(built)


@pytest.fixture
def folder(tmp_path):
    return RunFolder(tmp_path / "run")


def some(benchmark, items):
    """The benchmark with some of its questions."""
    parts = {
        name: getattr(benchmark, name) for name in ("name", "kind", "sha256", "pixel_size_m", "layers", "true_masks")
    }
    return SimpleNamespace(items=items, **parts)


def row(found, name):
    return next(one for one in found.rows if one.name == name)


def test_answers_words_and_masks_are_scored(benchmark, folder):
    coverage = [item for item in benchmark.items if item.task == "coverage"]
    water = [item for item in coverage if item.of == ("water",)]
    assert water, "the benchmark asks for the share of water"
    run(some(benchmark, coverage), folder, Asking("fake", "cpu"), script().network)
    found = tally(coverage, folder.head(), folder.records())
    records = folder.records()
    for item in water:
        record = records["full", item.name]
        assert record.answer.choice == item.answer.choice, "the mask is the truth"
        assert record.overlaps[0].iou > 0.99
        assert record.by_paper == item.answer.choice
    assert row(found, MEASURED).accuracy["coverage"] >= len(water) / len(coverage)
    # it says B to everything
    said_b = np.mean([item.answer.choice == "B" for item in coverage])
    assert row(found, WORDS).accuracy["coverage"] == row(found, LETTERS).accuracy["coverage"] == said_b
    assert row(found, RANDOM).macro == pytest.approx(0.25, abs=0.02)
    assert found.masks["full"].by_class["water"] > 0.5
    assert found.masks["full"].by_class["trees"] == 0.0, "asked for, never outlined"
    assert found.correctness.iou_right > found.correctness.iou_wrong
    assert found.answered == found.questions == len(coverage)


def test_a_run_that_was_stopped_goes_on(benchmark, folder):
    asked = []

    class Stop(KeyboardInterrupt):
        pass

    def stop_at_four(row, done, total):
        if done == 4:
            raise Stop

    first = script()
    with pytest.raises(Stop):
        run(benchmark, folder, ASKING, first.network, stop_at_four)
    assert len(first.asked) == len(folder.records()) == 4
    with (folder.path / "answers.jsonl").open("a") as file:
        file.write('{"row": "full", "item": "cov')
    second = script()
    run(benchmark, RunFolder(folder.path), ASKING, second.network, lambda *told: asked.append(told))
    assert len(second.asked) == ITEMS - 4
    assert not set(first.asked) & set(second.asked)
    assert len(folder.records()) == ITEMS
    assert asked[-1] == ("full", ITEMS, ITEMS)
    third = script()
    run(benchmark, folder, ASKING, third.network)
    assert third.asked == []


def test_what_goes_wrong_is_told_and_counts_as_wrong(benchmark, folder, tmp_path):
    def out_of_memory():
        raise MemoryError

    run(benchmark, folder, ASKING, script(before_each=out_of_memory).network)
    found = tally(benchmark.items, folder.head(), folder.records())
    assert len(found.errors) == ITEMS
    assert row(found, MEASURED).macro == row(found, WORDS).macro == 0.0
    console = Console(record=True, width=120)
    show(console, found)
    assert f"{ITEMS} questions failed" in console.export_text()
    write_html(tmp_path / "report.html", benchmark, folder, found)
    assert f"{ITEMS} questions failed" in (tmp_path / "report.html").read_text()
    quiet = script()
    run(benchmark, folder, ASKING, quiet.network)
    assert quiet.asked == [], "a failure isn't asked again unless told to"
    run(benchmark, folder, Asking("fake", "cpu", limit=ITEMS, again=True), quiet.network)
    assert len(quiet.asked) == ITEMS
    assert not tally(benchmark.items, folder.head(), folder.records()).errors


def test_another_run_is_not_mixed_in(benchmark, folder):
    run(benchmark, folder, ASKING, script().network)
    with pytest.raises(BadRequest, match="another sensors"):
        run(benchmark, folder, Asking("fake", "cpu", sensors="optical", limit=1), script().network)
    with pytest.raises(BadRequest, match="no row “windy”"):
        run(benchmark, folder, Asking("fake", "cpu", rows=("windy",)), script().network)
    (folder.path / "answers.jsonl").write_text("no json\n")
    with pytest.raises(BadRequest, match=r"Line 1 of .*answers\.jsonl"):
        folder.records()


def test_a_sensor_that_is_not_there_is_an_error_of_each_item(benchmark, folder):
    run(benchmark, folder, Asking("fake", "cpu", sensors="sar", limit=2), script().network)
    assert {record.error for record in folder.records().values()} == {"The item has no sar layer."}


def test_a_model_that_writes_no_plan_is_measured_by_the_papers_rules(benchmark, folder):
    says = ["I look at the water", *script().says[2:3], "</think><answer>A</answer>"]
    water = [item for item in benchmark.items if item.task == "area" and item.of == ("water",)]
    assert water
    run(some(benchmark, water), folder, Asking("fake", "cpu"), Script(says, plans=False).network)
    found = tally(water, folder.head(), folder.records())
    assert not {item.name for item in water} & set(found.wrong)
    assert "paper's rules" in row(found, MEASURED).note


def test_a_benchmark_that_changed_stops_the_run(built, folder, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(built, copy)
    opened = open_benchmark(copy)
    (copy / "questions.jsonl").write_text("")
    with pytest.raises(TerraScopeError, match="isn't what was frozen"):
        open_benchmark(copy)
    run(opened, folder, ASKING, script().network)
    with pytest.raises(BadRequest, match="holds a run of another benchmark sha256"):
        folder.begin(type(folder.head())(**{**folder.head().__dict__, "benchmark_sha256": "0"}))


def test_items_are_spread_over_the_benchmark(benchmark):
    chosen = spread(benchmark.items, 6)
    assert len({item.task for item in chosen}) == 6
    assert spread(benchmark.items, None) == list(benchmark.items) == spread(benchmark.items, 10_000)


@pytest.fixture(scope="module")
def nano_run(built, tmp_path_factory):
    """A few questions put to the embedded model on the command line, with an ablation."""
    out = tmp_path_factory.mktemp("nano") / "run"
    arguments = ["bench", "run", str(built), "--out", str(out), "--device", "cpu", "--limit", "6", "--threads", "1"]
    result = CliRunner().invoke(app, [*arguments, "--ablation", "none"])
    assert result.exit_code == 0, result.output
    return out, result.output


def test_the_command_shows_every_row_beside_the_papers(nano_run):
    _, output = nano_run
    for words in (
        "random answerer",
        "nano, measured answer",
        "nano, own words",
        "ablation none",
        "TerraScope 8B (paper)",
    ):
        assert words in output, words


def test_the_report_has_every_row_and_needs_nothing_beside_it(nano_run, built):
    out, _ = nano_run
    plain = json.loads((out / "report.json").read_text())
    assert [one["name"] for one in plain["rows"]] == [RANDOM, MEASURED, WORDS, LETTERS, "none"]
    assert plain["head"]["benchmark_sha256"] == open_benchmark(built).sha256
    assert len(plain["head"]["model_sha256"]) == 64
    assert plain["head"]["versions"]["torch"]
    assert plain["seconds"]["full"] > 0
    assert set(plain["masks"]) == {"full", "none"}
    page = (out / "report.html").read_text()
    for one in plain["rows"]:
        assert one["name"] in page
    assert page.count("<svg") >= 2
    for outside in ('src="http', 'href="http', "<script", "<link"):
        assert outside not in page
    again = CliRunner().invoke(app, ["bench", "report", str(out), "--benchmark", str(built)])
    assert again.exit_code == 0, again.output
    assert json.loads((out / "report.json").read_text()) == plain


def test_what_is_wrong_on_the_command_line(built, tmp_path):
    for arguments, words in (
        (["run", str(tmp_path), "--out", str(tmp_path / "x")], "There is no benchmark"),
        (["run", str(built), "--out", str(tmp_path / "x"), "--model", "nobody"], "nobody"),
        (["report", str(tmp_path), "--benchmark", str(built)], "holds no run"),
        (["build", "--out", str(tmp_path / "x")], "imagery, labels and their legend"),
    ):
        result = CliRunner().invoke(app, ["bench", *arguments])
        assert result.exit_code == 2
        assert words in result.output


def test_without_the_extra_there_are_figures_and_a_word_about_the_rest(nano_run, built, tmp_path, monkeypatch):
    out = tmp_path / "run"
    shutil.copytree(nano_run[0], out)
    (out / "report.json").unlink()
    for name in (
        "model_runtime.bench.report_html",
        "model_runtime.bench.report_plots",
        "model_runtime.bench.published",
    ):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = CliRunner().invoke(app, ["bench", "report", str(out), "--benchmark", str(built)])
    assert result.exit_code == 2
    assert "need matplotlib" in result.output
    assert (out / "report.json").exists()
    (tmp_path / "it.parquet").write_bytes(b"")
    with pytest.raises(BadRequest, match="read with pyarrow"):
        open_benchmark(tmp_path / "it.parquet")


def test_the_report_as_json_is_plain(benchmark, folder):
    run(benchmark, folder, ASKING, script().network)
    found = tally(benchmark.items, folder.head(), folder.records())
    report = json.loads(json.dumps(to_json(found)))
    assert [row["macro"] for row in report["rows"]] == [row.macro for row in found.rows]
    assert [row["micro"] for row in report["rows"]] == [row.micro for row in found.rows]
