from dataclasses import replace

import pytest
import torch

from model_runtime.errors import MemoryLimitError
from model_runtime.model.checkpoint import read_config
from model_runtime.model.places import model_folder
from model_runtime.training.finetuning.memory import (
    TrainingMemory,
    check_trainable,
    told_if_out_of_memory,
    training_memory,
)
from model_runtime.training.finetuning.settings import LoraSettings, load_settings

GIB = 1 << 30


def needed(name, settings, stage):
    folder = model_folder(name)
    return training_memory(read_config(folder), folder, settings, stage)


def test_what_is_trained_takes_sixteen_bytes_a_number():
    settings = load_settings("nano")
    folder = model_folder("nano")
    from model_runtime.model.checkpoint import hollow_network

    network = hollow_network(read_config(folder), folder)
    numbers = sum(p.numel() for p in network.mlp1.parameters())
    stage = replace(settings.cot, trained=("projector",))
    assert needed("nano", settings, stage).trained == 16 * numbers


def test_larger_batches_take_more_and_checkpointing_less(published):
    settings = load_settings("terrascope-8b")
    plain = replace(settings, checkpointing=False)
    base = needed(str(published), plain, plain.cot)
    assert needed(str(published), plain, replace(plain.cot, batch=4)).activations > 3 * base.activations
    assert needed(str(published), settings, settings.cot).activations < base.activations
    more = needed(str(published), plain, replace(plain.cot, lora=LoraSettings(256, 1.0)))
    assert more.trained > base.trained


def test_a_training_that_cannot_fit_is_refused_with_the_way_out():
    memory = TrainingMemory(16 * GIB, 8 * GIB, 4 * GIB)
    with pytest.raises(MemoryLimitError, match=r"28\.0 GiB.*8\.0 GiB are free") as refused:
        check_trainable("cot", memory, torch.device("cpu"), free=8 * GIB)
    assert "checkpointing" in refused.value.way_out
    check_trainable("cot", memory, torch.device("cpu"), free=29 * GIB)


def test_memory_that_runs_out_in_a_step_is_told_alike():
    with pytest.raises(MemoryLimitError, match="ran out in the stage cot"), told_if_out_of_memory("cot"):
        raise torch.OutOfMemoryError("CUDA out of memory")
