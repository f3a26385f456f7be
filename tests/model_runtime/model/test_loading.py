"""Loaded hollow and filled tensor by tensor: the same network as one built whole, in no more memory than it needs."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open
from torch import nn

from model_runtime.model import load_model, save_model
from model_runtime.model.folder import read_headers, weight_files
from model_runtime.model.hollow import give_memory, hollow
from model_runtime.model.network import TerraScope
from model_runtime.model.pixels import network_input
from model_runtime.model.places import embedded_models
from tests.model_runtime.tiny_published import published_like, write_random

LINUX = pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="Linux alone tells and limits memory so")


@pytest.fixture(scope="module")
def published_folder(tokenizer, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published") / "tiny"
    write_random(folder, published_like(tokenizer.get_vocab_size()), tokenizer, shards=3)
    return folder


@pytest.fixture
def bands_folder(make_model, tokenizer, tmp_path):
    model = make_model(rivals=True, detail_width=4)
    nn.init.normal_(model.network.class_prompts)
    save_model(tmp_path / "bands", model.network, tokenizer)
    return tmp_path / "bands"


def built_whole(folder):
    """The network as it was loaded before: built on the CPU, values and all, and then overwritten."""
    torch.manual_seed(7)
    network = TerraScope(load_model(str(folder), "cpu").config).eval()
    state = network.state_dict()
    for file in weight_files(folder):
        with safe_open(file, "pt") as tensors, torch.no_grad():
            for name in tensors.keys():  # noqa: SIM118 (it is no dict)
                state[name].copy_(tensors.get_tensor(name))
    return network


def every_tensor(network):
    """Parameters, buffers of any kind, and what modules keep beside them."""
    for place, module in network.named_modules():
        found = {
            **vars(module),
            **dict(module.named_parameters(recurse=False)),
            **dict(module.named_buffers(recurse=False)),
        }
        yield from ((f"{place}.{name}", value) for name, value in found.items() if isinstance(value, torch.Tensor))


@pytest.mark.parametrize("which", ["embedded", "bands", "published"])
def test_it_is_the_network_that_is_built_whole(which, request):
    folder = embedded_models() / "nano" if which == "embedded" else request.getfixturevalue(f"{which}_folder")
    ours, theirs = load_model(str(folder), "cpu").network, built_whole(folder)
    wanted = dict(every_tensor(theirs))
    found = dict(every_tensor(ours))
    assert found.keys() == wanted.keys()
    assert any(name.endswith("inv_freq") for name in found)
    assert which != "published" or any(name.endswith("freqs_cis") for name in found)
    for name, value in wanted.items():
        assert torch.equal(found[name], value), name
        assert found[name].dtype == value.dtype, name
    with torch.inference_mode():
        for one, other in zip(outputs(ours), outputs(theirs), strict=True):
            assert torch.equal(one, other)


def outputs(network):
    """Features, visual tokens, a mask, and the language model's states over some of the tokens."""
    pixels = np.random.default_rng(0).random((len(network.config.roles), 64, 64), dtype=np.float32)
    if network.config.image_input == "rgb":
        features = network.sam2.encode(torch.nn.functional.interpolate(torch.from_numpy(pixels)[None], size=(128, 128)))
        tokens = network.chip_tokens(torch.nn.functional.interpolate(torch.from_numpy(pixels)[None], size=(448, 448)))[
            0
        ]
    else:
        image = network.encode(network_input(pixels, network.config.roles, 10.0)[None])[0]
        features, tokens = image.features, image.tokens
    states = network.language_model.model(inputs_embeds=tokens[None, :20]).last_hidden_state
    mask = network.decode(features, network.prompt_of(states[:, -1]))
    return features.embedding, tokens, mask, network.language_model.lm_head(states)


def test_tied_weights_stay_one_tensor(bands_folder):
    language_model = load_model(str(bands_folder), "cpu").network.language_model
    assert language_model.lm_head.weight is language_model.model.embed_tokens.weight


@pytest.mark.parametrize("kind", ["buffer", "attribute"])
def test_a_network_whose_values_nobody_brings_is_refused(kind):
    with hollow():
        network = nn.Linear(2, 2)
        if kind == "buffer":
            network.register_buffer("phases", torch.ones(3), persistent=False)
        else:
            network.phases = torch.ones(3)
    with pytest.raises(RuntimeError, match="phases has no values"):
        give_memory(network, torch.device("cpu"), lambda name, tensor: tensor.dtype)


def test_progress_reaches_the_end_in_order(published_folder):
    told = []
    load_model(str(published_folder), "cpu", told.append)
    assert told == sorted(told)
    assert (told[0] > 0, told[-1]) == (True, 1.0)


@LINUX
def test_loading_takes_the_weights_and_one_shard(published_folder, tokenizer, tmp_path):
    folder = tmp_path / "larger"
    write_random(folder, published_like(4000, hidden=512, layers=6), tokenizer, shards=4)
    script = Path(__file__).with_name("peak_memory.py")
    command = [sys.executable, script, published_folder, folder, "bf16"]
    root = Path(__file__).parents[3]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=280, env={"PYTHONPATH": str(root)})
    assert ran.returncode == 0, ran.stderr
    peak, weights = map(int, ran.stdout.split())
    stored = read_headers(weight_files(folder))
    shards = {header.file: 0 for header in stored.values()}
    for header in stored.values():
        shards[header.file] += header.nbytes
    assert weights == pytest.approx(sum(shards.values()), rel=0.01)
    # built whole, in fp32, it would be over twice the weights
    assert weights <= peak <= weights + max(shards.values()) + (8 << 20)


@LINUX
def test_memory_that_runs_out_while_loading_is_told_as_the_model_s(published_folder, tokenizer, tmp_path):
    folder = tmp_path / "larger"
    write_random(folder, published_like(4000, hidden=512, layers=6), tokenizer, shards=4)
    code = (
        "import re, resource\n"
        "from model_runtime.engine.work import failure\n"
        "from model_runtime.model import load_model\n"
        f"load_model({str(published_folder)!r}, 'cpu')\n"
        "for room in (100, 5):\n"
        "    used = int(re.search(r'VmSize:\\s+(\\d+)', open('/proc/self/status').read())[1]) * 1024\n"
        "    resource.setrlimit(resource.RLIMIT_AS, (used + (room << 20), resource.RLIM_INFINITY))\n"
        f"    try: load_model({str(folder)!r}, 'cpu')\n"
        "    except Exception as error: print(failure(error))\n"
    )
    root = Path(__file__).parents[3]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=280)
    while_filled, before = ran.stdout.splitlines()
    assert "kind='memory'" in while_filled
    assert "“larger” needs about" in while_filled
    assert "another device" in while_filled
    assert "kind='memory'" in before
    assert "enough memory to open" in before
    assert "area of interest" not in ran.stdout
