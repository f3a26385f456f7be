"""Devices and number types. No card is at hand: torch's answers about cards are made up, halves run on the CPU."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from model_runtime.errors import BadRequest, DeviceError
from model_runtime.model import TileFeatures, devices, load_model, reason, segment_tiles
from model_runtime.model.precision import best_dtype, dtype_for, short_name
from model_runtime.model.reasoning import Grounded
from tests.model_runtime.tiny import tiny_config
from tests.model_runtime.tiny_published import published_like, write_random

CPU, CARD, MPS = torch.device("cpu"), torch.device("cuda", 0), torch.device("mps")
LARGE, OWN = published_like(300), tiny_config(300)


@pytest.fixture
def cards(monkeypatch):
    """A machine with cards of these generations."""

    def there(*majors):
        properties = [SimpleNamespace(major=m, name=f"Card {m}", total_memory=m << 30) for m in majors]
        monkeypatch.setattr(torch.cuda, "is_available", lambda: bool(majors))
        monkeypatch.setattr(torch.cuda, "device_count", lambda: len(majors))
        monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: properties[torch.device(device).index])

    return there


@pytest.mark.parametrize(
    ("device", "major", "config", "wanted"),
    [
        (CPU, 9, LARGE, torch.float32),
        (CARD, 9, LARGE, torch.bfloat16),
        (CARD, 8, LARGE, torch.bfloat16),
        (CARD, 7, LARGE, torch.float16),
        (MPS, 9, LARGE, torch.float16),
        (CPU, 9, OWN, torch.float32),
        (CARD, 9, OWN, torch.float32),
        (MPS, 9, OWN, torch.float32),
    ],
)
def test_the_number_type_follows_device_and_network(cards, device, major, config, wanted):
    cards(major)
    assert dtype_for(config, device) == wanted


def test_a_choice_is_heard(cards):
    cards(7)
    assert dtype_for(LARGE, CPU, "bf16") == torch.bfloat16
    assert dtype_for(LARGE, CARD, "fp32") == torch.float32
    assert short_name(best_dtype(CARD)) == "fp16"
    with pytest.raises(DeviceError, match="bf16"):
        dtype_for(LARGE, CARD, "bf16")
    with pytest.raises(BadRequest, match="fp32 alone"):
        dtype_for(OWN, CPU, "fp16")
    with pytest.raises(BadRequest, match="no precision"):
        dtype_for(LARGE, CPU, "fp64")


def test_every_card_is_found_with_name_and_memory(cards):
    cards(9, 7)
    there = devices.all_devices()
    assert list(map(str, there))[:3] == ["cpu", "cuda:0", "cuda:1"]
    assert [devices.device_label(device) for device in there[1:3]] == ["Card 9", "Card 7"]
    assert [devices.memory_bytes(device) for device in there[1:3]] == [9 << 30, 7 << 30]
    assert (devices.pick_device("auto"), devices.pick_device("cuda")) == (CARD, CARD)
    with pytest.raises(DeviceError, match="cuda:2") as refused:
        devices.pick_device("cuda:2")
    assert "cuda:1" in refused.value.way_out


def test_free_memory_of_a_card_counts_what_torch_keeps_back(cards, monkeypatch):
    cards(9)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (1000, 9000))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 500)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 200)
    assert devices.free_bytes(CARD) == 1300


@pytest.fixture(scope="module")
def folder(tokenizer, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published") / "tiny"
    write_random(folder, published_like(tokenizer.get_vocab_size()), tokenizer, shards=1)
    return folder


@pytest.fixture
def bands():
    return np.random.default_rng(0).uniform(0, 0.3, (3, 64, 64)).astype(np.float32)


@pytest.mark.parametrize(("precision", "dtype"), [("bf16", torch.bfloat16), ("fp16", torch.float16)])
def test_halves_reason_outline_and_see_tiles(folder, bands, scripted, precision, dtype):
    model = load_model(str(folder), "cpu", precision=precision)
    assert model.dtype == str(dtype).removeprefix("torch.")
    exact = [name for name, value in model.network.state_dict().items() if value.dtype == torch.float32]
    assert [name.rsplit(".")[-1] for name in exact] == ["positional_encoding_gaussian_matrix"]
    whole = load_model(str(folder), "cpu")
    half_mask, whole_mask = (outlined(one, bands, scripted) for one in (model, whole))
    # the numbers of bf16 have three digits
    assert np.abs(half_mask - whole_mask).max() < 0.05 * np.abs(whole_mask).max() + 0.05


def outlined(model, bands, scripted):
    """A mask that the model grounded, enlarged; on the way it is applied to a tile too, twice: made and kept."""
    scripted(model, "[SEG]", "<|im_end|>")
    (said,) = [said for said in reason(model, [bands], 10.0, "Is it?") if isinstance(said, Grounded)]
    features = TileFeatures()
    for _ in range(2):
        tile = segment_tiles(model, said.prompt, lambda *_: bands, (32, 32), 10.0, features)
        assert np.isfinite(tile).all()
    assert said.logits.dtype == np.float32
    return said.logits
