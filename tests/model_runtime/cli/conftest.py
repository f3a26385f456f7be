"""A hub on this machine for `terrascope models pull`, and the folder of models it fills."""

from __future__ import annotations

import json
import time
from pathlib import Path
from types import SimpleNamespace

import huggingface_hub
import huggingface_hub.file_download
import pytest
from safetensors.torch import load_file, save_file

from model_runtime.model.checkpoint import save_model
from model_runtime.model.hub import REPOSITORIES
from tests.model_runtime.fake_hub import FakeHub, serving, use_endpoint

NAME = "terrascope-8b"
SHARDS = ("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors")


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("TERRASCOPE_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def sharded(make_model, tokenizer, tmp_path):
    """A tiny model as repositories hold large ones: shards and their index, and beside them what must not come."""
    folder = tmp_path / "repository"
    save_model(folder, make_model().network, tokenizer)
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    names = sorted(tensors)
    parts = dict(zip(SHARDS, (names[: len(names) // 2], names[len(names) // 2 :]), strict=True))
    for shard, keys in parts.items():
        save_file({key: tensors[key] for key in keys}, folder / shard)
    index = {"metadata": {}, "weight_map": {key: shard for shard, keys in parts.items() for key in keys}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    (folder / "README.md").write_text("# TerraScope\n")
    (folder / "modeling_sa2va_chat.py").write_text("raise SystemExit\n")
    for name in ("pytorch_model.bin", "training_args.bin", "optimizer.pt", "state.pkl", "sha256.json", "origin.json"):
        (folder / name).write_bytes(b"never to be fetched")
    (folder / "evil").mkdir()
    (folder / "evil" / "config.json").write_text("{}")
    return folder


@pytest.fixture
def hub(sharded, store, monkeypatch):
    with serving(FakeHub(REPOSITORIES[NAME], sharded)) as hub:
        use_endpoint(monkeypatch, hub.url)
        # small enough that some of a tiny file is written before its connection breaks
        monkeypatch.setattr(huggingface_hub.constants, "DOWNLOAD_CHUNK_SIZE", 1000)
        # it waits a second before it tries again; only its own clock is put forward, not everybody's
        impatient = SimpleNamespace(**vars(time) | {"sleep": lambda seconds: None})
        monkeypatch.setattr(huggingface_hub.file_download, "time", impatient)
        yield hub


def folders(store: Path) -> list[str]:
    """Names in the folder of models, hidden ones too."""
    return sorted(path.name for path in store.iterdir()) if store.exists() else []
