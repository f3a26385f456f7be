"""Weights of 8 and 4 bits, made and computed with by the real bitsandbytes, on the CPU."""

import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from model_runtime.errors import BadRequest, DeviceError, MemoryLimitError
from model_runtime.model import load_model, memory, reason, save_model
from model_runtime.model.checkpoint import hollow_network, read_config
from model_runtime.model.folder import read_headers, weight_files
from model_runtime.model.memory import memory_needed
from model_runtime.model.precision import dtype_for
from model_runtime.model.quantised import BITS, make_room, take
from model_runtime.model.reasoning import Grounded
from tests.model_runtime.tiny_published import published_like, write_random

needs_library = pytest.mark.skipif(
    find_spec("bitsandbytes") is None,
    reason="bitsandbytes isn't installed: pip install -e '.[quantised]'",
)
CPU, MPS = torch.device("cpu"), torch.device("mps")
#: Most that logits may differ from fp32's, as a part of their norm; measured 0.011 and 0.109.
LOGITS = {"8bit": 0.03, "4bit": 0.2}
STORED = {"8bit": torch.int8, "4bit": torch.uint8}


@pytest.fixture(scope="module")
def folder(tokenizer, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published") / "tiny"
    write_random(folder, published_like(tokenizer.get_vocab_size(), hidden=256, layers=3), tokenizer, shards=2)
    return folder


@torch.inference_mode()
def logits_of(model):
    """Of words behind some of a picture's tokens."""
    network = model.network
    tiles = torch.randn(1, 3, 448, 448, generator=torch.Generator().manual_seed(0))
    embeddings = torch.cat([network.chip_tokens(tiles)[0, :40], network.embed(torch.arange(20))])
    return network.language_model.lm_head(network.language_model.model(inputs_embeds=embeddings[None])[0])


def linear_weights(network):
    """Weights of the linear layers of the two large parts, by name, but for the output layer."""
    return {
        name: module.weight
        for name, module in network.named_modules()
        if isinstance(module, torch.nn.Linear) and name.startswith(("language_model.model.", "vision_model."))
    }


@needs_library
@pytest.mark.parametrize("precision", BITS)
def test_logits_are_near_those_of_fp32(folder, precision):
    model, whole = load_model(str(folder), "cpu", precision=precision), load_model(str(folder), "cpu")
    weights = linear_weights(model.network)
    assert len(weights) == 3 * 7 + 6, "seven in a layer of the language model, six in one of the vision tower"
    assert {weight.dtype for weight in weights.values()} == {STORED[precision]}
    assert model.network.language_model.lm_head.weight.dtype == torch.float32
    assert model.dtype == f"float32, weights of {BITS[precision]} bits"
    wanted = logits_of(whole)
    found = logits_of(model)
    assert 1e-4 < (found - wanted).norm() / wanted.norm() < LOGITS[precision], "near, and yet quantised"
    assert torch.equal(found, logits_of(model))


@needs_library
@pytest.mark.parametrize("precision", BITS)
def test_it_reasons_and_outlines(folder, scripted, precision):
    model = load_model(str(folder), "cpu", precision=precision)
    scripted(model, "[SEG]", "<|im_end|>")
    bands = np.random.default_rng(0).uniform(0, 0.3, (3, 64, 64)).astype(np.float32)
    (said,) = [said for said in reason(model, [bands], 10.0, "Is it?") if isinstance(said, Grounded)]
    assert np.isfinite(said.logits).all()
    assert said.logits.std() > 0


@needs_library
@pytest.mark.parametrize("precision", BITS)
def test_the_weights_are_reckoned_as_they_turn_out(folder, precision):
    config, stored = read_config(folder), read_headers(weight_files(folder))
    quantised = make_room(hollow_network(config, folder), BITS[precision], torch.float32)
    needed = memory_needed(config, stored, torch.float32, quantised)
    state = load_model(str(folder), "cpu", precision=precision).network.state_dict()
    assert needed.weights == pytest.approx(sum(value.nbytes for value in state.values()), rel=0.02)
    assert needed.weights < memory_needed(config, stored, torch.float32).weights
    assert not needed.can_be_halved
    assert needed.can_be_quantised == (precision == "8bit")


@needs_library
@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells the peak")
def test_loading_takes_no_more_than_is_reckoned(folder, tokenizer, tmp_path):
    """Of 4 bits, whose making takes the most."""
    larger = tmp_path / "larger"
    write_random(larger, published_like(1000, hidden=768, layers=1), tokenizer, shards=4)
    root = Path(__file__).parents[3]
    command = [sys.executable, Path(__file__).with_name("peak_memory.py"), folder, larger, "4bit"]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=280, env={"PYTHONPATH": str(root)})
    assert ran.returncode == 0, ran.stderr
    peak, weights = map(int, ran.stdout.split())
    config, stored = read_config(larger), read_headers(weight_files(larger))
    quantised = make_room(hollow_network(config, larger), 4, torch.float32)
    # pages of the file that is open count as the process's, though the system takes them back when it needs them
    open_file = max(file.stat().st_size for file in weight_files(larger))
    beside = peak - weights - open_file
    assert beside <= memory_needed(config, stored, torch.float32, quantised).largest + (8 << 20)


@needs_library
@pytest.mark.parametrize("precision", BITS)
def test_each_weight_is_quantised_when_it_comes(folder, monkeypatch, precision):
    """So that never more than one is held whole."""
    seen = []

    def taken(network, *arguments):
        before = Counter(weight.is_meta for weight in linear_weights(network).values())
        was_taken = take(network, *arguments)
        weights = linear_weights(network).values()
        assert all(weight.is_meta or weight.dtype == STORED[precision] for weight in weights)
        assert before[True] - sum(weight.is_meta for weight in weights) == was_taken
        seen.append(was_taken)
        return was_taken

    monkeypatch.setattr("model_runtime.model.checkpoint.take", taken)
    load_model(str(folder), "cpu", precision=precision)
    assert sum(seen) == 27
    assert not all(seen)


@pytest.mark.parametrize("precision", BITS)
def test_what_can_not_be_is_refused_with_the_way_out(folder, make_model, tokenizer, tmp_path, monkeypatch, precision):
    bits = str(BITS[precision])
    save_model(tmp_path / "own", make_model().network, tokenizer)
    with pytest.raises(BadRequest, match="fp32 alone"):
        load_model(str(tmp_path / "own"), "cpu", precision=precision)
    with pytest.raises(DeviceError, match=f"{bits} bits need a CPU or an NVIDIA card") as refused:
        dtype_for(read_config(folder), MPS, precision)
    assert "bf16" in refused.value.way_out
    monkeypatch.setitem(sys.modules, "bitsandbytes", None)
    with pytest.raises(DeviceError, match="bitsandbytes, which isn't installed") as refused:
        load_model(str(folder), "cpu", precision=precision)
    assert "pip install 'terrascope-runtime[quantised]'" in refused.value.way_out


@needs_library
def test_a_library_that_can_not_compute_there_is_told(folder, monkeypatch):
    import bitsandbytes

    def fails(*_, **__):
        raise RuntimeError("the native library isn't there")

    monkeypatch.setattr(bitsandbytes.nn, "Int8Params", lambda *_, **__: SimpleNamespace(to=fails))
    with pytest.raises(DeviceError, match=r"8 bits on cpu: the native library isn't there"):
        load_model(str(folder), "cpu", precision="8bit")


def test_a_model_that_does_not_fit_is_offered_fewer_bits(folder, monkeypatch):
    monkeypatch.setattr(memory, "free_bytes", lambda device: 1 << 10)
    with pytest.raises(MemoryLimitError) as refused:
        load_model(str(folder), "cpu")
    assert "--precision bf16" in refused.value.way_out
    assert "4bit" in refused.value.way_out


@needs_library
@pytest.mark.parametrize("precision", BITS)
def test_the_authors_tiny_network_reads_and_writes_nearly_the_same(golden, precision):
    whole, few = (load_model(str(golden), "cpu", precision=one) for one in ("fp32", precision))
    wanted, found = logits_of(whole), logits_of(few)
    # so small a network averages out little; measured 0.023 and 0.298, bf16 0.014
    assert (found - wanted).norm() / wanted.norm() < {"8bit": 0.05, "4bit": 0.45}[precision]
