"""`terrascope cot` on the command line."""

import json

import pytest
from typer.testing import CliRunner

from model_runtime.cli import app
from tests.model_runtime.terra_cot.scenes import landscape, write_scene

LEGEND = {"name": "plain", "source": "", "values": {}}


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cot")
    optical, sar, labels = write_scene(folder, landscape(96))
    values = {
        str(at): {"name": name, "class": name}
        for at, name in enumerate(("water", "trees", "grassland", "cropland", "built-up", "bare"), 1)
    }
    legend = folder / "legend.json"
    legend.write_text(json.dumps(LEGEND | {"values": values}))
    return {"optical": optical, "sar": sar, "labels": labels, "legend": str(legend)}


def run(*arguments):
    return CliRunner().invoke(app, ["cot", *map(str, arguments)])


def options(files, out):
    return ["--optical", files["optical"], "--labels", files["labels"], "--legend", files["legend"], "--out", out]


@pytest.fixture(scope="module")
def built(files, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "built"
    result = run("build", *options(files, out), "--sar", files["sar"], "--chip-px", 96, "--least-region-px", 30)
    return out, result


def test_build_tells_how_many_of_each_task(built):
    out, result = built
    assert result.exit_code == 0, result.output
    number = len(json.loads((out / "samples.json").read_text()))
    assert f"{number} samples of 1 images" in result.output
    assert "caption" in result.output
    assert "L2-spatial" in result.output


def test_read_and_check_find_nothing_wrong(built):
    for command in ("read", "check"):
        result = run(command, built[0])
        assert (result.exit_code, "Nothing is wrong." in result.output) == (0, True), result.output


def test_findings_are_listed_and_end_with_an_error(built, tmp_path):
    samples = json.loads((built[0] / "samples.json").read_text())
    samples[0]["image"], samples[0]["terrascope"]["images"][0]["path"] = "gone.tif", "gone.tif"
    (tmp_path / "samples.json").write_text(json.dumps(samples[:1]))
    result = run("read", tmp_path, "--images", built[0])
    assert result.exit_code == 2
    assert f"sample {samples[0]['id']}: missing image: gone.tif" in result.output
    found = json.loads(run("read", tmp_path, "--images", built[0], "--json").output)
    assert [one["problem"] for one in found] == ["missing image"]


def test_what_cannot_be_done_is_said_in_a_line(files, built, tmp_path):
    for arguments, words in (
        (["read", tmp_path], "samples.json"),
        (["read", built[0], "--form", "double"], "is no form"),
        (["build", *options(files, built[0])], "is there already"),
        (["build", *options(files | {"legend": "none"}, tmp_path / "x")], "There is no legend"),
        (["build", *options(files | {"optical": "none.tif"}, tmp_path / "x")], "can't be opened"),
    ):
        result = run(*arguments)
        assert result.exit_code == 2
        assert words in result.output.replace("\n", " ")


def test_legends_are_listed():
    result = run("legends")
    assert result.exit_code == 0
    assert "worldcover" in result.output
    assert "corine" in result.output
