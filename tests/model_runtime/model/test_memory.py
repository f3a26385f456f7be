from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
import torch

from model_runtime.errors import MemoryLimitError
from model_runtime.model import devices, load_model, memory
from model_runtime.model.checkpoint import read_config
from model_runtime.model.folder import Stored, read_headers, weight_files
from model_runtime.model.inspection import inspect_model
from model_runtime.model.memory import memory_needed
from model_runtime.model.places import embedded_models
from tests.model_runtime.tiny_published import published_like, write_random

CPU, FILE = torch.device("cpu"), Path("model.safetensors")


@pytest.fixture(scope="module")
def folder(tokenizer, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published") / "tiny"
    write_random(folder, published_like(tokenizer.get_vocab_size()), tokenizer, shards=2)
    return folder


def needed_of(folder, dtype):
    return memory_needed(read_config(folder), read_headers(weight_files(folder)), dtype)


@pytest.mark.parametrize(("precision", "dtype"), [("auto", torch.float32), ("bf16", torch.bfloat16)])
def test_the_weights_are_reckoned_as_they_turn_out(folder, precision, dtype):
    state = load_model(str(folder), "cpu", precision=precision).network.state_dict()
    # one small matrix of SAM 2's stays in fp32
    assert needed_of(folder, dtype).weights == pytest.approx(sum(value.nbytes for value in state.values()), rel=0.01)


def test_the_8b_is_reckoned_from_its_shape():
    config = published_like(151685)
    config.llm.update(
        hidden_size=3584, intermediate_size=18944, num_hidden_layers=28, num_attention_heads=28, num_key_value_heads=4
    )
    needed = memory_needed(config, {"all": Stored((8_300_000_000,), "BF16", FILE)}, torch.bfloat16)
    assert needed.weights == 16_600_000_000
    assert needed.cache == 8192 * 2 * 28 * 4 * 128 * 2  # tokens, keys and values, layers, heads, width, bytes
    assert 0.5e9 < needed.activations < 3e9


def test_the_largest_tensor_counts_where_it_is_more_than_the_work():
    config = published_like(100)
    small, large = (
        memory_needed(config, {"a": Stored((numbers,), "F32", FILE)}, torch.bfloat16) for numbers in (10, 10**10)
    )
    assert small.total == small.weights + small.cache + small.activations
    assert large.total == large.weights + 4 * 10**10


def test_a_model_that_can_not_fit_is_refused_before_anything_is_read(folder, monkeypatch):
    free = needed_of(folder, torch.float32).total - 1
    monkeypatch.setattr(memory, "free_bytes", lambda device: free)
    monkeypatch.setattr("model_runtime.model.checkpoint.fill", lambda *_: pytest.fail("was read"))
    with pytest.raises(MemoryLimitError) as refused:
        load_model(str(folder), "cpu")
    for words in ("“tiny”", memory.readable_bytes(free), "on cpu"):
        assert words in refused.value.message
    for way in ("other programs", "another device", "--precision bf16"):
        assert way in refused.value.way_out


def test_a_model_that_just_fits_is_loaded(folder, monkeypatch):
    needed = needed_of(folder, torch.float32).total
    asked = []
    monkeypatch.setattr(memory, "free_bytes", lambda device: asked.append(device) or needed)
    assert load_model(str(folder), "cpu").name == "tiny"
    assert asked == [CPU]


def test_nano_is_not_told_to_use_halves(monkeypatch):
    monkeypatch.setattr(memory, "free_bytes", lambda device: 1 << 20)
    with pytest.raises(MemoryLimitError) as refused:
        load_model("nano", "cpu")
    assert "bf16" not in refused.value.way_out


def test_unknown_free_memory_refuses_nothing(folder, monkeypatch):
    monkeypatch.setattr(memory, "free_bytes", lambda device: None)
    assert load_model(str(folder), "cpu").name == "tiny"


def test_inspection_reckons_the_same():
    nano = embedded_models() / "nano"
    assert inspect_model(nano).memory_bytes == needed_of(nano, torch.float32).total


@pytest.mark.parametrize(
    "error",
    [MemoryError(), torch.OutOfMemoryError("CUDA out of memory."), RuntimeError("MPS backend out of memory (…)")],
    ids=["python", "cuda", "mps"],
)
def test_running_out_is_told_as_refusing_is(folder, monkeypatch, error):
    def full(*_):
        raise error

    monkeypatch.setattr("model_runtime.model.checkpoint.fill", full)
    with pytest.raises(MemoryLimitError, match=r"“tiny” needs about .* ran out") as refused:
        load_model(str(folder), "cpu")
    assert "another device" in refused.value.way_out


def test_other_errors_while_loading_pass(folder, monkeypatch):
    def broken(*_):
        raise RuntimeError("shapes differ")

    monkeypatch.setattr("model_runtime.model.checkpoint.fill", broken)
    with pytest.raises(RuntimeError, match="shapes differ"):
        load_model(str(folder), "cpu")


def test_memory_of_the_processor_is_what_the_system_tells(monkeypatch):
    # psutil asks Linux, macOS and Windows each in its own way, and answers in one form
    told = SimpleNamespace(total=8 << 30, available=2 << 20)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: told)
    assert (devices.memory_bytes(CPU), devices.free_bytes(CPU)) == (8 << 30, 2 << 20)
    with pytest.raises(MemoryLimitError, match=r"2\.0 MiB are free"):
        load_model("nano", "cpu")


def test_memory_of_this_machine_is_known():
    free = devices.free_bytes(CPU)
    assert free is not None
    assert 0 < free <= devices.memory_bytes(CPU)


@pytest.mark.parametrize("error", [OSError("no /proc"), NotImplementedError(), psutil.AccessDenied()])
def test_a_system_that_does_not_tell_its_memory(monkeypatch, error):
    def silent():
        raise error

    monkeypatch.setattr(psutil, "virtual_memory", silent)
    assert (devices.memory_bytes(CPU), devices.free_bytes(CPU)) == (0, None)
    assert load_model("nano", "cpu").name == "nano"
