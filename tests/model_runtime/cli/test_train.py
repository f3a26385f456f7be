"""The command `terrascope train`: from a folder of samples to a model, and what it refuses."""

import builtins
import sys

import pytest
from typer.testing import CliRunner

from model_runtime.cli import app
from model_runtime.model.checkpoint import load_model, save_model
from model_runtime.training.finetuning.settings import bundled_settings

runner = CliRunner()


@pytest.fixture
def start(make_model, tmp_path):
    model = make_model(detail_width=8, rivals=True)
    save_model(tmp_path / "start", model.network, model.words.tokenizer)
    return tmp_path / "start"


@pytest.fixture
def quick(tmp_path):
    """The settings of nano, with few samples a step and two that are scored."""
    text = (bundled_settings() / "nano.toml").read_text()
    (tmp_path / "quick.toml").write_text(
        text.replace("most_held_out = 48", "most_held_out = 2").replace("batch = 4", "batch = 1")
    )
    return tmp_path / "quick.toml"


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    from tests.model_runtime.training.finetuning.building import built

    return built(tmp_path_factory.mktemp("cot"))


def run(*arguments):
    return runner.invoke(app, ["train", *map(str, arguments)])


def test_samples_become_a_model(samples, start, quick, tmp_path):
    out = tmp_path / "own"
    asked = ("--config", quick, "--data", samples, "--start", start, "--out", out, "--steps", 2, "--device", "cpu")
    result = run(*asked)
    assert result.exit_code == 0, result.output
    assert "mean IoU of the masks" in result.stdout
    assert f"--model {out}" in result.stdout
    assert load_model(str(out), "cpu").name == "own"
    assert "Terra-CoT samples" in (out / "README.md").read_text()
    again = run(*asked)
    assert again.exit_code == 0
    assert "finished" in again.output


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--stage", "third", "no stage"),
        ("--device", "cuda:1", "no device to train on"),
        ("--config", "nowhere", "nano.toml"),
        ("--start", "nobody", "no model"),
        ("--data", "nowhere", "samples.json"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(samples, start, tmp_path, option, value, says):
    options = {"--data": samples, "--start": start, "--out": tmp_path / "own"} | {option: value}
    if option == "--data":
        options["--data"] = tmp_path
    result = run(*[part for pair in options.items() for part in pair])
    assert result.exit_code == 2
    assert says in result.output
    assert not (tmp_path / "own").exists()


def test_without_the_train_extra_it_says_what_to_install(samples, start, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("model_runtime.training.finetuning.")]:
        monkeypatch.delitem(sys.modules, name)
    known = builtins.__import__

    def missing(name, *rest, **named):
        if name.split(".")[0] == "accelerate":
            raise ModuleNotFoundError("No module named 'accelerate'", name="accelerate")
        return known(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", missing)
    result = run("--data", samples, "--start", start, "--out", tmp_path / "own")
    assert result.exit_code == 2
    assert "train extra" in result.output


def test_the_bundled_settings_travel_with_the_project():
    assert {path.name for path in bundled_settings().glob("*.toml")} == {"nano.toml", "terrascope-8b.toml"}
