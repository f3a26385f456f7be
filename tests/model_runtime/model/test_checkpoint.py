import json

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from model_runtime.errors import DeviceError, ModelError
from model_runtime.model import load_model, save_model
from model_runtime.model.config import TerraScopeConfig, nano_config
from model_runtime.model.network import TerraScope
from model_runtime.model.pixels import network_input
from model_runtime.model.plan import SPECIAL_TOKENS
from tests.model_runtime.tiny import tiny_config


def test_a_saved_model_computes_the_same(make_model, tokenizer, tmp_path):
    model = make_model()
    save_model(tmp_path / "tiny", model.network, tokenizer, torch.float32)
    loaded = load_model(str(tmp_path / "tiny"), "cpu")
    pixels = network_input(np.random.default_rng(0).random((8, 64, 64), dtype=np.float32), model.config.roles, 10.0)
    with torch.inference_mode():
        ours, theirs = model.network.encode(pixels[None])[0], loaded.network.encode(pixels[None])[0]
    assert torch.equal(ours.tokens, theirs.tokens)
    assert loaded.config == model.config
    assert len(loaded.sha256) == 64


def test_half_precision_files_load_as_fp32(make_model, tokenizer, tmp_path):
    save_model(tmp_path / "tiny", make_model().network, tokenizer)
    assert load_model(str(tmp_path / "tiny"), "cpu").dtype == "float32"


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lambda f: (f / "model.safetensors").unlink(), "no model"),
        (lambda f: (f / "config.json").unlink(), "no config.json"),
        (lambda f: (f / "config.json").write_text("{"), "can't be read"),
        (lambda f: (f / "config.json").write_text('{"model_type": "llama"}'), "another kind"),
        (lambda f: (f / "model.safetensors").write_bytes(b"x" * 100), "can't be read"),
        (lambda f: (f / "tokenizer.json").write_text("{}"), "can't be read"),
    ],
)
def test_a_broken_folder_says_what_is_wrong(make_model, tokenizer, tmp_path, fault, said):
    save_model(tmp_path / "tiny", make_model().network, tokenizer)
    fault(tmp_path / "tiny")
    with pytest.raises(ModelError, match=said):
        load_model(str(tmp_path / "tiny"), "cpu")


def test_weights_that_do_not_fit_are_named(make_model, tokenizer, tmp_path):
    folder = tmp_path / "tiny"
    save_model(folder, make_model().network, tokenizer)
    weights = load_file(folder / "model.safetensors")
    weights["mlp1.1.bias"] = torch.zeros(3)
    save_file(weights, folder / "model.safetensors")
    with pytest.raises(ModelError, match=r"mlp1\.1\.bias is \(3,\)"):
        load_model(str(folder), "cpu")


def test_a_tokenizer_without_the_tokens_is_refused(make_model, tokenizer, tmp_path):
    folder = tmp_path / "tiny"
    save_model(folder, make_model().network, tokenizer)
    data = json.loads((folder / "tokenizer.json").read_text())
    data["added_tokens"] = [token for token in data["added_tokens"] if token["content"] != "[SEG]"]
    data["model"]["vocab"].pop("[SEG]", None)
    (folder / "tokenizer.json").write_text(json.dumps(data))
    with pytest.raises(ModelError, match=r"lacks \[SEG\]"):
        load_model(str(folder), "cpu")


@pytest.mark.parametrize("name", ["cuda:99", "quantum"])
def test_a_device_that_is_not_there_is_refused(make_model, tokenizer, tmp_path, name):
    save_model(tmp_path / "tiny", make_model().network, tokenizer)
    with pytest.raises(DeviceError, match=name):
        load_model(str(tmp_path / "tiny"), name)


def test_an_unknown_model_lists_the_known_ones():
    with pytest.raises(ModelError, match="There is no model “nope”"):
        load_model("nope", "cpu")


def test_the_config_survives_the_file(tmp_path):
    config = nano_config(900)
    config.save(tmp_path)
    assert TerraScopeConfig.load(tmp_path) == config


def test_nano_stays_below_eight_million_parameters():
    network = TerraScope(nano_config(1024))
    assert sum(parameter.numel() for parameter in network.parameters()) < 8_000_000


def test_the_same_class_takes_its_visual_tokens_from_internvl(tokenizer):
    """The other configuration of the family: InternVL's vision tower, RGB, three masks proposed."""
    vision = {
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": [64, 64],
        "patch_size": [8, 8],
    }
    config = tiny_config(tokenizer.get_vocab_size(), visual_tokens="internvit", vision=vision)
    network = TerraScope(config).eval()
    image = network.encode(torch.rand(1, 17, 64, 64))[0]
    assert image.grid == (4, 4)
    assert image.tokens.shape == (16, 32)
    assert set(SPECIAL_TOKENS) >= {"[SEG]", "<REGION>"}
