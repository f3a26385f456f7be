import json
import shutil

import pytest
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from model_runtime.cli.commands import app
from model_runtime.errors import ModelError
from model_runtime.model.checkpoint import load_model, save_model
from model_runtime.model.sizes import readable_bytes
from model_runtime.model.tiles import MOST_KEPT_BYTES


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
    said = " ".join(run("inspect", str(folder)).output.replace("│", " ").split())
    assert "will load yes" in said
    # what it counts is what memory_needed counts; what the tiles of a large scene take comes on top
    assert f"about {readable_bytes(found['memory_bytes'])} for the weights, one image and a long question" in said
    assert f"tiles of a larger scene take up to {readable_bytes(MOST_KEPT_BYTES)} more" in said


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


def test_a_model_that_converses_in_another_template_is_refused_with_the_reason(run, golden, tmp_path):
    """As EarthMind does (facts of its config: template phi3_chat)."""
    folder = tmp_path / "earthmind"
    shutil.copytree(golden, folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "template": "phi3_chat"}))
    result = run("inspect", str(folder))
    said = " ".join(result.output.split())
    assert result.exit_code == 2
    assert "earthmind won't load here" in said
    assert "“phi3_chat”" in said
    assert "only “qwen_chat” is spoken" in said
    assert "models pull terrascope-8b" in said


def test_a_model_without_the_tokens_to_reason_around_masks_is_refused_with_the_reason(run, folder):
    """As Sa2VA's tokenizer has none (facts of its added tokens)."""
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    lost = ("<answer>", "</answer>")
    tokenizer["added_tokens"] = [token for token in tokenizer["added_tokens"] if token["content"] not in lost]
    for token in lost:
        tokenizer["model"]["vocab"].pop(token, None)
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    result = run("inspect", str(folder))
    assert result.exit_code == 2
    assert "lacks <answer>, </answer>" in result.output
    assert not json.loads(run("inspect", str(folder), "--json").output)["loads"]
    with pytest.raises(ModelError, match="lacks <answer>, </answer>") as refused:
        load_model(str(folder), "cpu")
    assert "Sa2VA" in refused.value.way_out


def test_no_model_at_all(run, tmp_path):
    result = run("inspect", str(tmp_path))
    assert result.exit_code == 2
    assert "is not a model" in result.output


@pytest.fixture
def own_models(tmp_path, monkeypatch):
    monkeypatch.setenv("TERRASCOPE_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


def test_a_model_comes_is_found_verified_and_goes(run, folder, own_models):
    (folder / "modeling_stranger.py").write_text("raise SystemExit")
    assert run("import", str(folder), "--name", "mine").exit_code == 0
    assert sorted(path.name for path in own_models.iterdir()) == ["mine"]
    assert not list(own_models.rglob("*.py"))
    assert load_model("mine", "cpu").name == "mine"
    assert "mine" in run("list").output
    assert run("verify", "mine").exit_code == 0
    (own_models / "mine" / "config.json").write_text("{}")
    changed = run("verify", "mine")
    assert changed.exit_code == 2
    assert "config.json" in changed.output
    assert run("list").exit_code == 0
    assert run("remove", "mine").exit_code == 0
    assert list(own_models.iterdir()) == []


@pytest.mark.parametrize("name", ["nano", "../out", ".hidden"])
def test_names_that_are_taken_or_none(run, folder, own_models, name):
    assert run("import", str(folder), "--name", name).exit_code == 2
    assert not own_models.exists() or not list(own_models.iterdir())


def test_only_what_was_brought_is_removed(run, own_models):
    for name in ("nano", "../out", "stranger"):
        assert run("remove", name).exit_code == 2
