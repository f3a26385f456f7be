"""Model folders: config.json, tokenizer.json and model.safetensors, read and written whole."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from tokenizers import Tokenizer

from model_runtime.errors import DeviceError, ModelError
from model_runtime.model.config import CONFIG_NAME, TerraScopeConfig
from model_runtime.model.network import TerraScope
from model_runtime.model.stream import Words

WEIGHTS_NAME = "model.safetensors"
TOKENIZER_NAME = "tokenizer.json"


@dataclass(frozen=True, eq=False)
class LoadedModel:
    """A network ready to reason, with its words and its identity."""

    name: str
    network: TerraScope
    words: Words
    sha256: str
    device: torch.device

    @property
    def config(self) -> TerraScopeConfig:
        """The network's configuration."""
        return self.network.config

    @property
    def dtype(self) -> str:
        """Number type the network computes in."""
        return str(self.network.sam2.no_mem_embed.dtype).removeprefix("torch.")


def embedded_models() -> Path:
    """The folder of the models that come with the project."""
    return Path(__file__).resolve().parents[1] / "resources" / "models"


def model_folder(name_or_path: str) -> Path:
    """Folder of a model, by its name or its path.

    Raises:
        ModelError: If there is none.
    """
    for folder in (embedded_models() / name_or_path, Path(name_or_path).expanduser()):
        if (folder / WEIGHTS_NAME).is_file():
            return folder
    known = sorted(p.parent.name for p in embedded_models().glob(f"*/{WEIGHTS_NAME}"))
    raise ModelError(f"There is no model “{name_or_path}”.", f"Choose one of: {', '.join(known)}, or a model's folder.")


def pick_device(name: str) -> torch.device:
    """The torch device of "auto", "cpu", "cuda", "cuda:N" or "mps".

    Raises:
        DeviceError: If it isn't there.
    """
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        device = torch.device(name)
    except RuntimeError:
        raise DeviceError(f"“{name}” is no device.", "Choose auto, cpu, cuda, cuda:1 or mps.") from None
    there = {
        "cpu": True,
        "cuda": torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if not there.get(device.type, False):
        raise DeviceError(f"This machine has no device “{name}”.", "Choose auto or cpu.")
    return device


def load_model(name_or_path: str, device: str = "auto", progress: Callable[[float], None] | None = None) -> LoadedModel:
    """Loads a model folder onto a device, tensor by tensor, in fp32.

    Raises:
        ModelError: If the folder is missing, incomplete or doesn't fit its config.
        DeviceError: If the device isn't there.
    """
    place = pick_device(device)
    folder = model_folder(name_or_path)
    config = TerraScopeConfig.load(folder)
    try:
        network = TerraScope(config).to(place).eval()
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{folder / CONFIG_NAME} describes no network that works: {error}.", "Get the model again."
        ) from error
    _read_weights(network, folder / WEIGHTS_NAME, progress)
    words = Words(_read_tokenizer(folder / TOKENIZER_NAME), config.lowercase)
    return LoadedModel(folder.name, network, words, sha256_of(folder / WEIGHTS_NAME), place)


def save_model(folder: Path, network: TerraScope, tokenizer: Tokenizer, dtype: torch.dtype = torch.float16) -> None:
    """Writes a model folder; tied weights are stored once."""
    folder.mkdir(parents=True, exist_ok=True)
    tied = {"language_model.lm_head.weight"} if network.config.llm.get("tie_word_embeddings") else set()
    weights = {
        name: value.detach().to("cpu", dtype if value.is_floating_point() else value.dtype).contiguous()
        for name, value in network.state_dict().items()
        if name not in tied
    }
    network.config.save(folder)
    tokenizer.save(str(folder / TOKENIZER_NAME))
    save_file(weights, folder / WEIGHTS_NAME, metadata={"format": "pt"})


def sha256_of(path: Path) -> str:
    """Hex digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_weights(network: TerraScope, path: Path, progress: Callable[[float], None] | None) -> None:
    network.language_model.tie_weights()
    state = network.state_dict()
    try:
        with safe_open(path, framework="pt") as file:
            stored = set(file.keys())
            tied = {"language_model.lm_head.weight"} if network.config.llm.get("tie_word_embeddings") else set()
            missing, left_over = set(state) - stored - tied, stored - set(state)
            if missing or left_over:
                raise ModelError(
                    f"{path} doesn't fit its config: {len(missing)} tensors missing, {len(left_over)} left over "
                    f"(e.g. {sorted(missing | left_over)[0]}).",
                    "Get the model again.",
                )
            for count, name in enumerate(sorted(stored), start=1):
                value = file.get_tensor(name)
                if value.shape != state[name].shape:
                    wanted, found = tuple(state[name].shape), tuple(value.shape)
                    raise ModelError(f"{path}: {name} is {found}, its config says {wanted}.", "Get the model again.")
                with torch.no_grad():
                    state[name].copy_(value)
                if progress is not None:
                    progress(count / len(stored))
    except (SafetensorError, OSError) as error:
        raise ModelError(f"{path} can't be read: {error}.", "Get the model again.") from error


def _read_tokenizer(path: Path) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # the tokenizers library raises bare Exception
        raise ModelError(f"{path} can't be read: {error}.", "Get the model again.") from error
