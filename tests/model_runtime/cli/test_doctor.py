"""What the doctor says of a machine that works, and of machines that don't."""

import json
import shutil
from types import SimpleNamespace

import pytest
import torch
from typer.testing import CliRunner

from model_runtime import inventory
from model_runtime.cli import app, findings
from model_runtime.model import devices, save_model


@pytest.fixture(autouse=True)
def own_models(tmp_path, monkeypatch):
    monkeypatch.setenv("TERRASCOPE_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


def run(*arguments):
    return CliRunner().invoke(app, ["doctor", *arguments])


def found():
    result = run("--json")
    return result.exit_code, json.loads(result.stdout)


def test_a_machine_that_works(own_models, make_model, tokenizer):
    save_model(own_models / "mine", make_model().network, tokenizer)
    code, doctor = found()
    assert (code, doctor["can_ask"]) == (0, True)
    assert {"terrascope", "Python", "torch", "transformers", "sam2", "rasterio", "GDAL"} <= doctor["versions"].keys()
    assert all(doctor["versions"].values())
    (cpu, *_) = doctor["devices"]
    assert (cpu["name"], cpu["dtype"]) == ("cpu", "fp32")
    models = {model["name"]: model for model in doctor["models"]}
    assert (models["nano"]["origin"], models["mine"]["origin"]) == ("embedded", "yours")
    assert all(model["loads"] and model["fits"] and model["needed_bytes"] > 0 for model in models.values())
    assert doctor["store"] == str(own_models)
    assert doctor["store_free_bytes"] > 0


def test_people_see_tables():
    result = run()
    assert result.exit_code == 0
    for words in ("torch", "GDAL", "cpu", "fp32", "nano", "embedded", "A question can be asked."):
        assert words in result.stdout


def test_a_library_that_is_missing(monkeypatch):
    monkeypatch.setattr(inventory, "NEEDED", ("torch", "no-such-library"))
    result = run()
    assert result.exit_code == 1
    assert "Missing: no-such-library. Install the runtime again." in result.stdout
    assert "No question can be asked." in result.stdout


def test_a_broken_model_of_one_s_own_is_named_and_the_embedded_one_still_answers(own_models, make_model, tokenizer):
    save_model(own_models / "cut", make_model().network, tokenizer)
    weights = own_models / "cut" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    (own_models / "stranger").mkdir()
    (own_models / "stranger" / "config.json").write_text("{}")
    code, doctor = found()
    assert code == 0
    assert [model["name"] for model in doctor["models"] if not model["loads"]] == ["cut", "stranger"]
    assert len(doctor["problems"]) == 2
    assert "cut" in doctor["problems"][0]["what"]
    assert "terrascope models inspect" in doctor["problems"][0]["way_out"]


def test_memory_for_no_model(monkeypatch):
    monkeypatch.setattr(devices, "free_bytes", lambda device: 1 << 20)
    code, doctor = found()
    assert code == 1
    assert "1.0 MiB are free" in doctor["problems"][0]["what"]
    assert "other programs" in doctor["problems"][0]["way_out"]
    assert "too much" in run().stdout


def test_no_model_at_all(monkeypatch):
    monkeypatch.setattr(findings, "all_models", list)
    code, doctor = found()
    assert code == 1
    assert "No model is installed" in doctor["problems"][0]["what"]


def test_a_card_that_this_torch_can_not_use(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    code, doctor = found()
    assert code == 0
    assert "NVIDIA card" in doctor["problems"][0]["what"]


def test_a_disk_that_is_nearly_full(monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=5))
    code, doctor = found()
    assert (code, doctor["store_free_bytes"]) == (0, 5)
    assert "nearly full" in doctor["problems"][0]["what"]
