import json

import pytest
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from model_runtime.cli.commands import app
from model_runtime.model.checkpoint import save_model


@pytest.fixture
def run():
    return lambda *arguments: CliRunner().invoke(app, ["models", *arguments])


def test_the_embedded_model_is_listed(run):
    result = run("list")
    assert result.exit_code == 0
    assert "nano" in result.output


@pytest.fixture
def folder(make_model, tokenizer, tmp_path):
    save_model(tmp_path / "tiny", make_model().network, tokenizer)
    return tmp_path / "tiny"


def test_a_folder_that_loads(run, folder):
    found = json.loads(run("inspect", str(folder), "--json").output)
    assert found["loads"]
    assert found["layout"] == "terrascope"
    assert [found[kind] for kind in ("missing", "left_over", "misshapen")] == [[], [], []]
    assert "yes" in run("inspect", str(folder)).output


def test_a_published_folder_that_loads(run, golden):
    found = json.loads(run("inspect", str(golden), "--json").output)
    assert found["loads"]
    assert (found["layout"], found["fitting"]) == ("published", 411)


def test_a_folder_that_will_not_load_says_why(run, folder):
    tensors = load_file(folder / "model.safetensors")
    tensors["stranger"] = tensors.pop("mlp1.0.weight").clone()
    tensors["mlp1.0.bias"] = tensors["mlp1.0.bias"][:3].clone()
    save_file(tensors, folder / "model.safetensors")
    result = run("inspect", str(folder), "--json")
    found = json.loads(result.output)
    assert result.exit_code == 2
    assert not found["loads"]
    assert found["missing"] == ["mlp1.0.weight"]
    assert found["left_over"] == ["stranger"]
    assert found["misshapen"] == ["mlp1.0.bias"]


def test_no_model_at_all(run, tmp_path):
    result = run("inspect", str(tmp_path))
    assert result.exit_code == 2
    assert "is not a model" in result.output
